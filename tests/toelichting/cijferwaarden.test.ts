import { cijferwaarden, isBetwist, meejaren, richtingVan } from '../../src/toelichting/cijferwaarden';
import type { Cijfer, Onderwerp } from '../../src/toelichting/onderwerp';
import { bladen } from '../sheet/bladen';
import { onderwerp, onderwerpen as dubbel } from './dubbelwerkmap';
import { opstelcontextVan, uitPosten } from './opstelcontext';

const IZA = 'SPUK IZA';
const GALA = 'SPUK GALA programma 15';

const cijfer = (...mogelijk: readonly number[]): Cijfer => ({ bedrag: mogelijk[0]!, mogelijk, marge: 0, cellen: [] });

test.each([
  [[0], 'geen'],
  [[0, 0], 'geen'],
  [[5], 'minder'],
  [[5, 3], 'minder'],
  [[-5], 'meer'],
  [[-5, -3], 'meer'],
  [[5, -5], 'onbekend'],
  [[5, 0], 'onbekend'],
  [[0, -5], 'onbekend'],
] as const)('een saldo van %j gaat de kant op: %s', (mogelijk, richting) => {
  expect(richtingVan(cijfer(...mogelijk))).toBe(richting);
});

test('betwist is een cijfer waarvoor het blad er meer dan een geeft', () => {
  expect([isBetwist(cijfer(5)), isBetwist(cijfer(5, 6))]).toEqual([false, true]);
});

test.each([
  [2025, null, '2025'],
  [2025, 2025, '2025'],
  [2025, 2026, '2025-2026'],
] as const)('mee van %s tot %s: %s', (van, tot, woorden) => {
  expect(meejaren({ van, tot })).toBe(woorden);
});

describe('wat een onderwerp invult', () => {
  const { onderwerpen } = uitPosten({
    Wonen: [
      ['Meer', IZA, 100, 150],
      ['Minder', GALA, 300, 200],
      ['Gelijk', IZA, 100, 100],
      ['Onbegroot', IZA, 0, 30],
      ['Vrij', null, 80, 60],
    ],
  });
  const bij = (naam: string): Onderwerp =>
    [...onderwerpen.posten.map((rij) => onderwerpen.bij(rij)!), ...onderwerpen.themalijnen].find(
      (o) => o.naam === naam,
    )!;
  const jaren = { jaar: '2024', 'volgend jaar': '2025' };
  const vanIza = { regeling: IZA, verstrekker: 'het Rijk (ministerie van VWS)' };

  test.each([
    [
      'Meer',
      {
        themalijn: 'Wonen',
        begroting: '€ 100',
        realisatie: '€ 150',
        bedrag: '€ 50',
        percentage: '50%',
        'meer of minder': 'meer',
        'hoger of lager': 'hoger',
        ...vanIza,
      },
    ],
    [
      'Minder',
      {
        themalijn: 'Wonen',
        begroting: '€ 300',
        realisatie: '€ 200',
        bedrag: '€ 100',
        percentage: '33,3%',
        'meer of minder': 'minder',
        'hoger of lager': 'lager',
        ...vanIza,
        regeling: GALA,
        'mee naar': '2025-2026',
      },
    ],
    [
      'Gelijk',
      { themalijn: 'Wonen', begroting: '€ 100', realisatie: '€ 100', bedrag: '€ 0', percentage: '0%', ...vanIza },
    ],
    [
      'Onbegroot',
      {
        themalijn: 'Wonen',
        begroting: '€ 0',
        realisatie: '€ 30',
        bedrag: '€ 30',
        'meer of minder': 'meer',
        'hoger of lager': 'hoger',
        ...vanIza,
      },
    ],
    [
      'Vrij',
      {
        themalijn: 'Wonen',
        begroting: '€ 80',
        realisatie: '€ 60',
        bedrag: '€ 20',
        percentage: '25%',
        'meer of minder': 'minder',
        'hoger of lager': 'lager',
      },
    ],
    [
      'Wonen',
      {
        begroting: '€ 580',
        realisatie: '€ 540',
        bedrag: '€ 40',
        percentage: '6,9%',
        'meer of minder': 'minder',
        'hoger of lager': 'lager',
      },
    ],
  ])('%s', (naam, waarden) => {
    expect(cijferwaarden(bij(naam), onderwerpen)).toEqual({ onderwerp: naam, ...waarden, ...jaren });
  });

  test('een post van twee regelingen noemt er geen', () => {
    const waarden = cijferwaarden(onderwerp('Jeugd: Wijkteam jongeren')!, dubbel);
    expect(waarden).toMatchObject({ bedrag: '€ 12.000', percentage: '20%' });
    expect(Object.keys(waarden)).not.toContain('regeling');
  });

  test('een blad dat zichzelf tegenspreekt laat het bedrag open en geeft geen percentage', () => {
    const context = opstelcontextVan(
      bladen({
        Wonen: `
Themalijn Wonen 2024
Post | Begroting | Realisatie | Saldo
Huur | 100 | 70 | 40
Beheer | 100 | 60 | 40
Onderhoud | 100 | 90 | 10
Totaal | 300 | 220 | 80`,
      }),
    );
    const huur = context.onderwerpen.bij(context.onderwerpen.posten[0]!)!;
    const waarden = cijferwaarden(huur, context.onderwerpen);
    expect(waarden.bedrag).toEqual({
      tekst: '[bedrag: het blad geeft € 40 en € 30]',
      open: ['bedrag: het blad geeft € 40 en € 30'],
    });
    expect(Object.keys(waarden)).not.toContain('percentage');
    expect(waarden['meer of minder']).toBe('minder');
  });
});
