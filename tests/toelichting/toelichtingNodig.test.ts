import { readFileSync } from 'node:fs';
import type { Voorbeeld } from '../../src/checks/check';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { review } from '../../src/review/review';
import { celadres } from '../../src/sheet/adres';
import type { Snapshot } from '../../src/sheet/snapshot';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

function nodig(snapshot: Snapshot): string[] {
  return review(snapshot)
    .context.toelichtingen.filter(({ tekst }) => tekst === null)
    .map(({ plaats: { blad, rij, kolom }, saldo }) => `${celadres(blad, rij, kolom)} ${saldo / 100}`);
}

const KOP = ['Post', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'] as const;

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'elke overschrijding en elke grote onderschrijding, als er niets bij staat',
    {
      Zorg: [
        [...KOP],
        ['Dagopvang', 9000, 9100, -100, null],
        ['Vervoer', 40000, 30000, 10000, ' '],
        ['Scholing', 20000, 10001, 9999, null],
        ['Huur', 5000, 9000, -4000, 'Een extra zaal.'],
        ['Totaal', 74000, 58101, 15899, null],
      ],
    },
    ['Zorg!E2 -100', 'Zorg!E3 10000'],
  ],
  [
    'zonder kolom Toelichting wijst het naar de realisatie',
    {
      Zorg: [
        ['Post', 'Begroting', 'Realisatie', 'Saldo'],
        ['Dagopvang', 9000, 9100, -100],
        ['Vervoer', 4000, 3000, 1000],
      ],
    },
    ['Zorg!C2 -100'],
  ],
  [
    'bedragen in duizenden tellen als euro’s',
    {
      Zorg: [
        ['Bedragen x € 1.000', null, null, null],
        ['Post', 'Begroting', 'Realisatie', 'Saldo'],
        ['Dagopvang', 90, 75, 15],
        ['Vervoer', 40, 35, 5],
      ],
    },
    ['Zorg!C3 15000'],
  ],
  [
    'een budget waarvan niets is uitgegeven, ook als de realisatie een streepje is',
    {
      Zorg: [
        [...KOP],
        ['Dagopvang', 25000, 0, 25000, null],
        ['Vervoer', 30000, '-', 30000, null],
        ['Huur', 5000, 5000, 0, 'Volgens plan.'],
      ],
    },
    ['Zorg!E2 25000', 'Zorg!E3 30000'],
  ],
  [
    'spreken de cijfers elkaar tegen, dan alleen als elke lezing boven de drempel komt',
    {
      Zorg: [
        [...KOP],
        ['Dagopvang', 9000, 19000, 200, null],
        ['Vervoer', 9000, 9500, -50, null],
        ...['Huur', 'Scholing', 'Inkoop', 'Beheer', 'Maaltijden', 'Inhuur'].map((post) => [post, 5000, 5000, 0, null]),
      ],
    },
    ['Zorg!E3 -50'],
  ],
  [
    'een realisatie die nog leeg is, zegt niets',
    {
      Zorg: [
        [...KOP],
        ['Dagopvang', 25000, null, null, null],
        ['Vervoer', 30000, 29000, 1000, null],
        ['Huur', 5000, 5000, 0, 'Volgens plan.'],
      ],
    },
    [],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(nodig(leesVoorbeeld({ bladen }))).toEqual(verwacht);
});

test('een overzicht telt een themalijn niet dubbel, maar wel een post die alleen daar staat', () => {
  const snapshot = leesXlsx(readFileSync('assets/voorbeelden/twentse-koers-2024.xlsx'));
  const { toelichtingen } = review(snapshot).context;
  const inOverzicht = toelichtingen.filter(({ rij }) => rij.tabel.soort === 'totaaloverzicht');
  expect(inOverzicht.map(({ rij }) => rij.label)).toEqual(['Overig budget projecten']);
});
