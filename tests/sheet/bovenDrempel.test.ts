import fc from 'fast-check';
import { bovenDrempel, STANDAARDDREMPEL } from '../../src/sheet/bovenDrempel';
import type { Drempel } from '../../src/sheet/instellingen';

const UIT: Drempel = {
  vanafBedrag: null,
  ofBedrag: null,
  ofProcent: null,
  elkeOverschrijding: false,
  behalveOnder: null,
};

test.each<[string, Partial<Drempel>, number, number, boolean]>([
  ['alles uit', {}, 100_00, -100_00, false],
  ['precies het bedrag', { vanafBedrag: 500_00 }, 1_000_00, 500_00, true],
  ['een cent minder', { vanafBedrag: 500_00 }, 1_000_00, 499_99, false],
  ['elke overschrijding', { elkeOverschrijding: true }, 1_000_00, -1, true],
  ['een onderschrijding is er geen', { elkeOverschrijding: true }, 1_000_00, 1, false],
  [
    'behalve onder, ook bij een overschrijding',
    { elkeOverschrijding: true, behalveOnder: 50_00 },
    1_000_00,
    -49_99,
    false,
  ],
  ['vanaf de ondergrens', { elkeOverschrijding: true, behalveOnder: 50_00 }, 1_000_00, -50_00, true],
  ['bedrag en percentage', { ofBedrag: 10_00, ofProcent: '5' }, 1_000_00, 50_00, true],
  ['wel het bedrag, niet het percentage', { ofBedrag: 10_00, ofProcent: '5' }, 1_000_00, 49_99, false],
  ['wel het percentage, niet het bedrag', { ofBedrag: 10_00, ofProcent: '5' }, 100_00, 9_99, false],
  ['een percentage dat niet in centen uitkomt', { ofBedrag: 0, ofProcent: '33.3333' }, 1_00, 33, false],
  ['een begroting van 0', { ofBedrag: 10_00, ofProcent: '5' }, 0, -10_00, true],
  ['een negatieve begroting', { ofBedrag: 0, ofProcent: '5' }, -1_000_00, 50_00, true],
])('%s', (_naam, drempel, begroting, saldo, uitkomst) => {
  expect(bovenDrempel(begroting, saldo, { ...UIT, ...drempel })).toBe(uitkomst);
});

test('zonder afwijking wordt niets gevraagd', () => {
  const bedrag = fc.integer({ min: 0, max: 1e12 });
  fc.assert(
    fc.property(bedrag, bedrag, (begroting, vanaf) => {
      expect(bovenDrempel(begroting, 0, { ...STANDAARDDREMPEL, vanafBedrag: vanaf, ofBedrag: 0, ofProcent: '0' })).toBe(
        false,
      );
    }),
  );
});
