import { bewijsregister } from '../../src/jaareinde/bewijsregister';
import type { Akkoord, Regeling } from '../../src/regelingen/regeling';
import { provincieOverijssel } from '../../src/regelingen/provincie-overijssel';
import { samsam } from '../../src/regelingen/samsam';
import { spukIza } from '../../src/regelingen/spuk-iza';
import { review } from '../../src/review/review';
import { bladen } from '../sheet/bladen';

const register = (regeling: Regeling | null, baten: number, lasten: number, jaar = 2024) =>
  bewijsregister([{ naam: 'Proef', regeling, jaar, baten, lasten }]);

const provincie = (akkoord?: Akkoord): Regeling => ({ ...provincieOverijssel, ...(akkoord && { akkoord }) });

describe('geld dat alleen met akkoord mee mag', () => {
  test.each<[string, Akkoord | undefined, object]>([
    ['zonder document', undefined, { status: 'ontbreekt', bedrag: 400, document: null, datum: null }],
    ['alleen gevraagd', { document: 'mail', status: 'gevraagd' }, { status: 'gevraagd', bedrag: 400 }],
    ['toegezegd', { document: 'mail', status: 'toegezegd' }, { status: 'toegezegd', bedrag: 400, document: 'mail' }],
    ['een document zonder status telt', { document: 'brief' }, { status: 'vastgelegd', bedrag: 400 }],
    [
      'vastgelegd',
      { document: 'brief', datum: '2024-11-05', status: 'vastgelegd' },
      { status: 'vastgelegd', bedrag: 400, datum: '2024-11-05' },
    ],
  ])('%s', (_titel, akkoord, verwacht) => {
    expect(register(provincie(akkoord), 500, 100)).toMatchObject([verwacht]);
  });

  test('hangt er niets van af, dan staat alleen een document dat er is in het register', () => {
    expect(register(provincie(), 500, 500)).toEqual([]);
    expect(register(provincie({ document: 'brief' }), 500, 500)).toMatchObject([
      { bedrag: 0, status: 'vastgelegd', gevolg: 'Er hangt dit jaar geen geld van af.' },
    ]);
  });

  test('het gevolg zegt wat er met het geld gebeurt', () => {
    const gevolg = (akkoord?: Akkoord): string => register(provincie(akkoord), 500, 100)[0]!.gevolg;
    expect(gevolg()).toMatch(/^Dit geld blijft nog te besluiten/);
    expect(gevolg({ document: 'mail', status: 'gevraagd' })).toMatch(/blijft nog te besluiten tot de provincie/);
    expect(gevolg({ document: 'mail', status: 'toegezegd' })).toMatch(/toezegging .* op papier/);
    expect(gevolg({ document: 'brief' })).toMatch(/gaat mee/);
  });
});

describe('een regel die de werkmap heeft aangepast', () => {
  test.each<[string, Regeling, object]>([
    [
      'meenemen wat anders teruggaat, op eigen bron',
      { ...spukIza, regel: { soort: 'overhevelen' }, bron: 'Brief van 3 maart' },
      { bedrag: 400, document: 'Brief van 3 maart', status: 'vastgelegd' },
    ],
    [
      'zonder eigen bron ontbreekt het bewijs',
      { ...spukIza, regel: { soort: 'overhevelen' } },
      { bedrag: 400, document: null, status: 'ontbreekt' },
    ],
    [
      'alleen het deel dat anders niet mee ging',
      { ...spukIza, regel: { soort: 'overhevelen-tot-maximum', maximum: { procent: '10' } }, bron: 'Beschikking' },
      { bedrag: 50, document: 'Beschikking' },
    ],
    ['zonder akkoord mee', { ...provincieOverijssel, regel: { soort: 'overhevelen' } }, { bedrag: 400 }],
  ])('%s', (_titel, regeling, verwacht) => {
    expect(register(regeling, 500, 100)).toMatchObject([verwacht]);
  });

  test('een langere termijn telt zodra er geld van afhangt', () => {
    const verlengd = { ...samsam, bestedenTot: 2028, bron: 'Verlenging' };
    expect(register(verlengd, 500, 100, 2024)).toEqual([]);
    expect(register(verlengd, 500, 100, 2026)).toMatchObject([{ bedrag: 400, document: 'Verlenging' }]);
  });

  test('een strengere regel, een eigen regeling en een onbekende vragen niets', () => {
    expect(register({ ...samsam, regel: { soort: 'terugbetalen' } }, 500, 100)).toEqual([]);
    expect(register({ ...spukIza, code: 'wijkfonds', regel: { soort: 'overhevelen' } }, 500, 100)).toEqual([]);
    expect(register(null, 500, 100)).toEqual([]);
    expect(register(spukIza, 500, 100)).toEqual([]);
  });
});

test('de kolom Akkoord status van het blad Sluitend bepaalt of geld meegaat', () => {
  const werkmap = (status: string) =>
    bladen({
      Regelingen: `
        Afrekening 2024

        Regeling | Baten | Lasten | Saldo
        SPUK IZA | 900 | 800 | 100
        Provincie Overijssel | 500 | 100 | 400
        Totaal | 1.400 | 900 | 500`,
      Sluitend: `
        Sluitend

        Regelingen
        Regeling | Akkoord (document) | Akkoord status
        Provincie Overijssel | Brief van 3 maart | ${status}`,
    });
  const uitkomst = (status: string) => {
    const { bevindingen, context } = review(werkmap(status));
    const provincie = context.afrekeningen.find(({ naam }) => naam === 'Provincie Overijssel')!;
    return {
      mee: provincie.overheveling / 100,
      open: provincie.nogTeBesluiten / 100,
      status: context.bewijzen[0]!.status,
      meldingen: bevindingen.filter(({ check }) => check.id === 'akkoord-ontbreekt').length,
    };
  };
  expect(uitkomst('')).toEqual({ mee: 400, open: 0, status: 'vastgelegd', meldingen: 0 });
  expect(uitkomst('vastgelegd')).toEqual({ mee: 400, open: 0, status: 'vastgelegd', meldingen: 0 });
  expect(uitkomst('toegezegd')).toEqual({ mee: 0, open: 400, status: 'toegezegd', meldingen: 1 });
  expect(uitkomst('gevraagd')).toEqual({ mee: 0, open: 400, status: 'gevraagd', meldingen: 1 });
});
