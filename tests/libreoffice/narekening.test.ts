import type { Snapshot } from '../../src/sheet/snapshot';
import { CIJFERSOORTEN } from './cijfersVan';
import { type Nagerekend, type Narekening, rekenNa } from './narekenen';
import { eigen, gegenereerd, gepubliceerd, programmas, regelgevallen, voorbeelden } from './proeven';

/** Every typed amount a little higher, each by another amount: what Sluitend said is then no longer so. */
function metFout({ naam, snapshot, ...rest }: Narekening): Narekening {
  let erbij = 0;
  const bladen = snapshot.bladen.map((blad) => ({
    ...blad,
    rijen: blad.rijen.map((rij) => ({
      ...rij,
      cellen: rij.cellen.map((cel) =>
        typeof cel.waarde === 'number' && cel.formule === undefined && cel.kolom > 1
          ? { ...cel, waarde: cel.waarde + ++erbij + 0.07 }
          : cel,
      ),
    })),
  }));
  return { naam: `${naam}, met fout`, snapshot: { ...snapshot, bladen } satisfies Snapshot, ...rest };
}

let goed: readonly Nagerekend[];
let fout: readonly Nagerekend[];

beforeAll(() => {
  const proeven = [
    ...voorbeelden(),
    ...gepubliceerd(['tekst']),
    ...eigen(),
    ...programmas([8]),
    ...regelgevallen(3, 2024),
    ...gegenereerd([3]),
  ];
  const verkeerd = [...voorbeelden(), ...eigen()].map(metFout);
  const uitkomsten = rekenNa([...proeven, ...verkeerd]);
  goed = uitkomsten.slice(0, proeven.length);
  fout = uitkomsten.slice(proeven.length);
});

test('every figure is what LibreOffice makes of its definition, to the cent', () => {
  const anders = goed.flatMap(({ naam, anders }) => anders.map(({ cijfer, gevonden }) => ({ naam, cijfer, gevonden })));
  expect(anders).toEqual([]);
  expect(goed.reduce((som, { gelijk }) => som + gelijk.length, 0)).toBeGreaterThan(3500);
});

test('no figure of the example workbooks is without a definition', () => {
  const zonder = goed.filter(({ naam }) => naam.startsWith('twentse-koers')).flatMap((uitkomst) => uitkomst.zonder);
  expect(zonder).toEqual([]);
});

test('other amounts in the workbook are seen in every kind of figure', () => {
  const gezien = new Set(fout.flatMap(({ anders }) => anders.map(({ cijfer }) => cijfer.soort)));
  const gedaan = new Set(goed.flatMap(({ gelijk }) => gelijk.map(({ soort }) => soort)));
  expect([...gedaan].sort()).toEqual([...gezien].sort());
  expect([...gedaan].length).toBeGreaterThan(Object.keys(CIJFERSOORTEN).length - 3);
});
