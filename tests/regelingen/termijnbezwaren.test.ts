import { regelingen } from '../../src/regelingen/index';
import type { Regeling } from '../../src/regelingen/regeling';
import { termijnbezwaren } from '../../src/regelingen/termijnbezwaren';

const fonds = (rest: Partial<Regeling>): Regeling => ({
  ...{ code: 'proef', naam: 'Proef', aliassen: [], verstrekker: 'het Rijk', bron: 'test' },
  regel: { soort: 'overhevelen' },
  ...rest,
});

const tranches = (...paren: [number, number][]) => paren.map(([jaar, bestedenTot]) => ({ jaar, bestedenTot }));

test('de meegeleverde regelingen spreken zich nergens tegen', () => {
  expect(regelingen.flatMap(termijnbezwaren)).toEqual([]);
});

test.each<[string, Partial<Regeling>, readonly RegExp[]]>([
  ['zonder termijnen', {}, []],
  ['samen ophouden mag', { bestedenTot: 2026, looptijdTot: 2026, tranches: tranches([2023, 2026]) }, []],
  ['een oudere tranche die eerder vervalt', { tranches: tranches([2024, 2026], [2023, 2025]) }, []],
  ['een tranche met een eigen verlenging', { bestedenTot: 2025, tranches: tranches([2023, 2026]) }, []],
  ['langer besteden dan de regeling loopt', { bestedenTot: 2027, looptijdTot: 2026 }, [/2027 .* 2026/]],
  ['een tranche die langer loopt', { looptijdTot: 2026, tranches: tranches([2023, 2027]) }, [/Tranche 2023 .* 2027/]],
  ['een tranche van na het einde', { looptijdTot: 2026, tranches: tranches([2027, 2028]) }, [/tranche 2027/]],
  [
    'een jongere tranche die eerder vervalt',
    { tranches: tranches([2023, 2026], [2024, 2025]) },
    [/Tranche 2024 .* tranche 2023/],
  ],
  [
    'het einde van de regeling trekt de termijnen gelijk',
    { looptijdTot: 2025, tranches: tranches([2023, 2026], [2024, 2025]) },
    [/Tranche 2023/],
  ],
])('%s', (_titel, rest, verwacht) => {
  const zinnen = termijnbezwaren(fonds(rest)).map(({ zin }) => zin);
  expect(zinnen).toHaveLength(verwacht.length);
  for (const [i, patroon] of verwacht.entries()) expect(zinnen[i]).toMatch(patroon);
});
