import type { Voorbeeld } from '../../src/checks/check';
import { rapporteer } from '../../src/review/rapporteer';
import type { Adviesrapport, Bestandsrapport } from '../../src/review/rapport';
import { review } from '../../src/review/review';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

type Rij = Voorbeeld['bladen'][string][number];

const KOP = ['Project', 'Regeling', 'Mag ook op', 'Begroting', 'Realisatie', 'Saldo'];

/** A sheet with a column for the choice, closed by a total. */
function blad(...posten: readonly Rij[]): readonly Rij[] {
  const kolom = (nummer: number) => posten.reduce((som, rij) => som + Number(rij[nummer]), 0);
  return [['Jeugd 2024'], [], KOP, ...posten, ['Totaal', null, null, kolom(3), kolom(4), kolom(5)]];
}

const IZA: Rij = ['Buurtcoach', 'SPUK IZA', null, 1200, 900, 300];
const GALA: Rij = ['Schoolplein', 'SPUK GALA', 'IZA', 800, 700, 100];

function beoordeel(bladen: Voorbeeld['bladen']): Bestandsrapport {
  return rapporteer(review(leesVoorbeeld({ bladen })), 'test.xlsx');
}

function adviesVan(bladen: Voorbeeld['bladen']): Adviesrapport {
  return beoordeel(bladen).dekkingsadvies!;
}

function toegestaan(...rijen: readonly Rij[]): readonly Rij[] {
  return [['Sluitend'], [], ['Toegestaan'], ['Tabel', 'Post', 'Regelingen'], ...rijen];
}

const boekingen = ({ boekingen: lijst }: Adviesrapport): string[] =>
  lijst.map(({ cel, post, van, naar, bedrag }) => `${cel} ${post}: ${bedrag} van ${van} naar ${naar}`);

test('een post gaat naar geld dat anders wordt terugbetaald, tot dat op is', () => {
  const advies = adviesVan({ Jeugd: blad(IZA, GALA) });
  expect(boekingen(advies)).toEqual(['Jeugd!E5 Schoolplein: 300 van SPUK GALA programma 15 naar SPUK IZA']);
  expect(advies).toMatchObject({ basis: 'realisatie', besparing: 300, uniek: true, bezwaren: [] });
});

describe('wanneer er geen advies is', () => {
  test.each<[string, readonly Rij[]]>([
    ['niemand vult iets in', [IZA, ['Schoolplein', 'SPUK GALA', null, 800, 700, 100]]],
    ['er staat dat er geen keuze is', [IZA, ['Schoolplein', 'SPUK GALA', '-', 800, 700, 100]]],
    ['er staat alleen de eigen regeling', [IZA, ['Schoolplein', 'SPUK GALA', 'GALA', 800, 700, 100]]],
  ])('%s', (_, posten) => expect(beoordeel({ Jeugd: blad(...posten) }).dekkingsadvies).toBeNull());
});

test('is er niets te besparen, dan zegt het dat', () => {
  const advies = adviesVan({ Jeugd: blad(['Buurtcoach', 'SPUK IZA', null, 900, 900, 0], GALA) });
  expect(advies).toMatchObject({ boekingen: [], besparing: 0, uniek: true });
  expect(advies.zinnen).toEqual(['Geen andere boeking geeft minder terug te betalen; er is niets te wijzigen.']);
});

test('de kolom en het blad Sluitend vullen elkaar aan', () => {
  const posten = [
    IZA,
    ['Schoolplein', 'SPUK GALA', 'SamSam', 800, 700, 100],
    ['Fietslessen', 'SamSam', null, 50, 20, 30],
  ] as const;
  const advies = adviesVan({ Jeugd: blad(...posten), Sluitend: toegestaan(['Jeugd', 'Schoolplein', 'SPUK IZA']) });
  expect(boekingen(advies)).toEqual(['Jeugd!E5 Schoolplein: 300 van SPUK GALA programma 15 naar SPUK IZA']);
});

test.each(['Jeugd', 'jeugd 2024'])('een rij op het blad Sluitend noemt de tabel bij haar naam of titel: %s', (naam) => {
  const zonder: Rij = ['Schoolplein', 'SPUK GALA', null, 800, 700, 100];
  const rapport = beoordeel({ Jeugd: blad(IZA, zonder), Sluitend: toegestaan([naam, 'schoolplein', 'IZA']) });
  expect(boekingen(rapport.dekkingsadvies!)).toHaveLength(1);
  expect(rapport.bevindingen.filter((b) => b.controle === 'toegestaan-onduidelijk')).toEqual([]);
});

test('een post met een rij per regeling: de keuze geldt voor elke rij', () => {
  const rijen = [IZA, ['Plein', 'SPUK GALA', null, 100, 80, 20], ['Plein', 'SamSam', null, 50, 40, 10]] as const;
  const advies = adviesVan({ Jeugd: blad(...rijen), Sluitend: toegestaan(['Jeugd', 'Plein', 'IZA; GALA; SamSam']) });
  expect(advies).toMatchObject({ besparing: 120, bezwaren: [] });
  expect(advies.boekingen.map(({ van, bedrag }) => [van, bedrag])).toEqual([
    ['SPUK GALA programma 15', 80],
    ['SamSam', 40],
  ]);
});

test('posten met dezelfde naam zijn in het advies uit elkaar te houden', () => {
  const ouderen = [['Ouderen 2024'], ...blad(['Zaalhuur', 'SPUK IZA', null, 500, 100, 400], GALA).slice(1)];
  const advies = adviesVan({ Jeugd: blad(IZA, GALA), Ouderen: ouderen });
  expect(advies.besparing).toBe(700);
  expect(advies.boekingen.map(({ post }) => post)).toEqual(expect.arrayContaining(['Schoolplein (Jeugd)']));
});

describe('wat niet te gebruiken is, staat erbij', () => {
  test.each<[string, Voorbeeld['bladen'], string, string | null]>([
    [
      'een onbekende naam',
      { Jeugd: blad(IZA, ['Schoolplein', 'SPUK GALA', 'IZA; Fonds Groen', 800, 700, 100]) },
      'Schoolplein: "Fonds Groen" is geen bekende regeling en doet niet mee',
      'Jeugd!C5',
    ],
    [
      'dezelfde onbekende naam bij meer posten',
      {
        Jeugd: blad(
          IZA,
          ['Schoolplein', 'SPUK GALA', 'Fonds Groen', 800, 700, 100],
          ['Tuin', 'SPUK GALA', 'Fonds Groen', 80, 70, 10],
        ),
      },
      'Schoolplein en nog 1: "Fonds Groen" is geen bekende regeling',
      'Jeugd!C5',
    ],
    [
      'een regeling zonder geld in de werkmap',
      { Jeugd: blad(IZA, ['Schoolplein', 'SPUK GALA', 'ZonMw', 800, 700, 100]) },
      'Schoolplein: ZonMw heeft geen geld in deze werkmap, dus daar is niets op te boeken.',
      null,
    ],
    [
      'een totaal',
      { Jeugd: [...blad(IZA, GALA).slice(0, -1), ['Totaal', null, 'IZA', 2000, 1600, 400]] },
      'Totaal: dit is geen post maar een totaal',
      'Jeugd!C6',
    ],
    [
      'een post zonder regeling',
      { Jeugd: blad(IZA, ['Schoolplein', null, 'IZA', 800, 700, 100]) },
      'Schoolplein: deze post telt nu bij geen regeling mee',
      null,
    ],
    [
      'een post van twee regelingen',
      {
        Jeugd: blad(
          IZA,
          ['Schoolplein', 'IZA 60% / GALA 40%', 'SamSam', 800, 700, 100],
          ['Tuin', 'SamSam', null, 5, 4, 1],
        ),
      },
      'Schoolplein: deze post wordt door meer dan één regeling betaald',
      null,
    ],
    [
      'negatieve lasten',
      { Jeugd: blad(IZA, ['Schoolplein', 'SPUK GALA', 'IZA', 800, -700, 1500]) },
      'Schoolplein: de lasten zijn negatief (€ -700)',
      null,
    ],
    [
      'een post die niet bestaat',
      { Jeugd: blad(IZA, GALA), Sluitend: toegestaan(['Jeugd', 'Speelplein', 'IZA']) },
      'Speelplein: deze post van "Jeugd" staat niet in de werkmap',
      'Sluitend!A5',
    ],
    [
      'twee posten die zo heten',
      {
        Blad1: [['Wonen 2024'], [], KOP, IZA, GALA],
        Blad2: [['Wonen 2024'], [], KOP, ['Schoolplein', 'SamSam', null, 40, 30, 10]],
        Sluitend: toegestaan(['Wonen', 'Schoolplein', 'IZA']),
      },
      'Schoolplein: er zijn 2 posten die zo heten in "Wonen"',
      'Sluitend!A5',
    ],
  ])('%s', (_, bladen, zin, cel) => {
    const rapport = beoordeel(bladen);
    expect(rapport.dekkingsadvies!.bezwaren).toEqual([expect.stringContaining(zin)]);
    const gemeld = rapport.bevindingen.filter((b) => b.controle === 'toegestaan-onduidelijk');
    expect(gemeld.map((b) => b.cel)).toEqual(cel === null ? [] : [cel]);
  });

  test('tegenstrijdige termijnen en een maximum van 120%', () => {
    const regelingen: readonly Rij[] = [
      ['Sluitend'],
      [],
      ['Regelingen'],
      ['Regeling', 'Regel', 'Maximum', 'Tranches'],
      ['Wijkfonds', 'overhevelen', null, '2023: 2025; 2024: 2024'],
      ['Dorpsgeld', 'overhevelen tot maximum', '120%', null],
    ];
    const perRegeling: readonly Rij[] = [
      ['Regelingen 2024'],
      [],
      ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo'],
      ['SPUK GALA programma 15', null, 900, 700, 200],
      ['Wijkfonds', 2023, 500, 0, 900],
      ['Wijkfonds', 2024, 400, null, null],
      ['Dorpsgeld', null, 300, 0, 300],
    ];
    const rapport = beoordeel({
      Jeugd: blad(
        ['Schoolplein', 'SPUK GALA', 'Wijkfonds, Dorpsgeld', 800, 700, 100],
        ['Tuin', 'Dorpsgeld', null, 0, 0, 0],
      ),
      Regelingen: perRegeling,
      Sluitend: regelingen,
    });
    expect(rapport.dekkingsadvies).toMatchObject({ boekingen: [], besparing: 0 });
    expect(rapport.dekkingsadvies!.bezwaren).toEqual([
      expect.stringContaining('Bij Wijkfonds vervalt jonger geld eerder dan ouder geld'),
    ]);
    const ongeldig = rapport.bevindingen.find((b) => b.controle === 'instellingen-ongeldig')!;
    expect(ongeldig.melding).toContain('is meer dan 100%');
  });
});

describe('halverwege het jaar', () => {
  const koppen = [
    'Project',
    'Regeling',
    'Mag ook op',
    'Begroting',
    'Besteed tot 1 juli 2024',
    'Verwachte uitgave',
    'Verwacht eindsaldo',
  ];
  const bladen = {
    Jeugd: [
      ['Jeugd 2024'],
      [],
      koppen,
      ['Buurtcoach', 'SPUK IZA', null, 1200, 400, 500, 300],
      ['Schoolplein', 'SPUK GALA', 'IZA', 800, 100, 600, 100],
      ['Totaal', null, null, 2000, 500, 1100, 400],
    ],
  };

  test('gaat het over wat wordt verwacht', () => {
    const advies = adviesVan(bladen);
    expect(advies).toMatchObject({ basis: 'prognose', besparing: 300, bezwaren: [] });
    expect(boekingen(advies)).toEqual(['Jeugd!E5 Schoolplein: 300 van SPUK GALA programma 15 naar SPUK IZA']);
    expect(advies.zinnen.at(-1)).toContain('er is nog tijd om anders te boeken');
  });

  test('telt na het jaar alleen wat is besteed', () => {
    const advies = adviesVan({ Tussenstand: bladen.Jeugd, Jaarrekening: blad(IZA, GALA) });
    expect(advies).toMatchObject({ basis: 'realisatie', besparing: 300, bezwaren: [] });
    expect(advies.boekingen.map(({ cel }) => cel)).toEqual(['Jaarrekening!E5']);
  });
});

test('een tabel in duizenden: het advies is in euro’s, en afronding is geen tegenspraak', () => {
  const advies = adviesVan({
    Jeugd: blad(IZA, GALA).map((rij, i) =>
      i < 3 ? rij : rij.map((cel) => (typeof cel === 'number' ? cel * 10 + 4 : cel)),
    ),
    Regelingen: [
      ['Regelingen 2024'],
      ['Bedragen x € 1.000'],
      [],
      ['Regeling', 'Baten', 'Lasten', 'Saldo'],
      ['SPUK IZA', 12, 9, 3],
      ['SPUK GALA', 8, 7, 1],
    ],
  });
  expect(boekingen(advies)).toEqual(['Jeugd!E5 Schoolplein: 3000 van SPUK GALA programma 15 naar SPUK IZA']);
  expect(advies.bezwaren).toEqual([]);
});

describe('de tabel Toegestaan noemt een post zoals het taakvenster hem opschrijft', () => {
  const zonder = (naam: string): Rij => [naam, 'SPUK GALA', null, 800, 700, 100];
  const bladen: Voorbeeld['bladen'] = {
    Jeugd: [...blad(IZA, zonder('Huur'), zonder('Zaal'), zonder('Zaal')), [], ['Ouderen'], [], KOP, zonder('Huur')],
    Blad1: [['Wonen'], [], KOP, zonder('Huur')],
    Blad2: [['Wonen'], [], KOP, zonder('Huur')],
  };

  test.each([
    ['Jeugd', 'Huur', 'Jeugd!E5'],
    ['Ouderen', 'Huur', 'Jeugd!E13'],
    ['Jeugd', 'Zaal (2 van 2)', 'Jeugd!E7'],
    ['Blad1', 'Huur', 'Blad1!E4'],
    ['Wonen', 'Huur', null],
    ['Jeugd', 'Zaal', null],
  ])('%s, %s', (tabel, post, cel) => {
    const advies = adviesVan({ ...bladen, Sluitend: toegestaan([tabel, post, 'IZA']) });
    expect(advies.boekingen.map((b) => b.cel)).toEqual(cel === null ? [] : [cel]);
  });
});
