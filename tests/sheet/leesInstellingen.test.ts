import fc from 'fast-check';
import { regelingen } from '../../src/regelingen/index';
import type { Regeling } from '../../src/regelingen/regeling';
import { zoekRegeling } from '../../src/regelingen/zoekRegeling';
import { celadres } from '../../src/sheet/adres';
import type { GelezenInstellingen, Instellingen } from '../../src/sheet/instellingen';
import {
  isInstellingenblad,
  leesInstellingen,
  leesInstellingenJson,
  standaardInstellingen,
} from '../../src/sheet/leesInstellingen';
import type { Blad, Cel, Celwaarde, Snapshot } from '../../src/sheet/snapshot';

/** A value, or one with a number format. */
type Inhoud = Celwaarde | { readonly waarde: number; readonly notatie: string };

function cel(inhoud: Inhoud, kolom: number): Cel[] {
  if (inhoud === null) return [];
  return typeof inhoud === 'object' && 'waarde' in inhoud ? [{ kolom, ...inhoud }] : [{ kolom, waarde: inhoud }];
}

function blad(rijen: readonly (readonly Inhoud[])[], naam = 'Sluitend', verborgen = false): Blad {
  return {
    naam,
    verborgen,
    verborgenKolommen: [],
    rijen: rijen
      .map((rij, nummer) => ({ nummer, verborgen: false, cellen: rij.flatMap(cel) }))
      .filter(({ cellen }) => cellen.length > 0),
  };
}

const werkmap = (...bladen: Blad[]): Snapshot => ({ bladen, berekening: 'automatisch' });
/** The other sheets of the workbook. */
const ANDERE = ['Gezond', 'Jeugd', 'Jeugd (2)', 'Ouderen'].map((naam) => blad([], naam));
const lees = (...rijen: (readonly Inhoud[])[]): GelezenInstellingen =>
  leesInstellingen(werkmap(blad([['Sluitend'], ...rijen]), ...ANDERE));
const met = (titel: string, koppen: readonly string[], ...rijen: (readonly Inhoud[])[]) =>
  lees([titel], koppen, ...rijen);

/** "C4: …" for each refusal. */
const bezwaren = ({ ongeldig }: GelezenInstellingen) =>
  ongeldig.map(
    ({ plaats, waarom }) => `${celadres(plaats.blad, plaats.rij, plaats.kolom).replace(/.*!/, '')}: ${waarom}`,
  );

function regeling({ instellingen }: { instellingen: Instellingen }, code: string): Regeling {
  const gevonden = instellingen.regelingen.find((r) => r.code === code);
  if (!gevonden) throw new Error(`Geen regeling ${code}.`);
  return gevonden;
}

describe('het blad', () => {
  test('zonder blad Sluitend gelden de standaardinstellingen', () => {
    expect(leesInstellingen(werkmap(blad([['Instellingen']], 'Blad1')))).toEqual({
      instellingen: standaardInstellingen,
      ongeldig: [],
    });
  });

  const TABEL = [['Instellingen'], ['Naam', 'Waarde'], ['Jaar', 2025]];

  test.each(['Sluitend', 'SLUITEND', ' sluitend '])('naam en merk mogen als %j geschreven zijn', (naam) => {
    const eigen = blad([[naam], ...TABEL], naam);
    expect(isInstellingenblad(eigen)).toBe(true);
    expect(leesInstellingen(werkmap(eigen)).instellingen.jaar).toBe(2025);
  });

  test('een blad van een nieuwere versie wordt niet gebruikt, met de reden', () => {
    const gelezen = leesInstellingen(werkmap(blad([['Sluitend 2'], ...TABEL])));
    expect(gelezen.instellingen).toEqual(standaardInstellingen);
    expect(bezwaren(gelezen)).toEqual([expect.stringContaining('A1: Dit blad is gemaakt door een nieuwere versie')]);
  });

  test('zonder merk wordt het niet gelezen, en dat wordt alleen gezegd als er tabellen op staan', () => {
    const zonderMerk = blad([['Mijn blad'], ...TABEL]);
    expect(isInstellingenblad(zonderMerk)).toBe(false);
    const gelezen = leesInstellingen(werkmap(zonderMerk));
    expect(gelezen.instellingen).toBe(standaardInstellingen);
    expect(bezwaren(gelezen)).toEqual([expect.stringContaining('A1: Cel A1 hoort "Sluitend" te bevatten')]);
    expect(
      leesInstellingen(
        werkmap(
          blad([
            ['Post', 'Begroting'],
            ['Zaal', 100],
          ]),
        ),
      ).ongeldig,
    ).toEqual([]);
  });

  test('een verborgen blad telt mee en wordt gemeld', () => {
    const gelezen = leesInstellingen(werkmap(blad([['Sluitend'], ...TABEL], 'Sluitend', true)));
    expect(gelezen.instellingen.jaar).toBe(2025);
    expect(bezwaren(gelezen)).toEqual([expect.stringContaining('verborgen')]);
  });

  test('tabellen staan naast en onder elkaar, met kolommen in elke volgorde en met vreemde kolommen ertussen', () => {
    const gelezen = lees(
      [null, 'Regelingen', null, null, null, 'instellingen'],
      [null, 'Regel', 'Opmerking', 'REGELING', null, 'Waarde', 'Naam'],
      [null, 'vrij', 'eigen geld', 'Wijkfonds', null, 2025, 'Jaar'],
      [null, 'reserve', null, 'Buurtpot', null, 'nee', 'Elke overschrijding'],
      [],
      ['Koppelingen'],
      ['Regel', 'Blad'],
      ['Gezond leven', 'Gezond'],
      [],
      ['Dit is', 'geen rij meer'],
    );
    expect(gelezen.ongeldig).toEqual([]);
    expect(gelezen.instellingen).toMatchObject({
      jaar: 2025,
      drempel: { elkeOverschrijding: false },
      gewijzigdeRegelingen: ['wijkfonds', 'buurtpot'],
      koppelingen: [{ regel: 'Gezond leven', blad: 'Gezond' }],
    });
  });

  test('een tabel zonder een kolom die zij nodig heeft, wordt gemeld en overgeslagen', () => {
    const gelezen = met('Instellingen', ['Naam', 'Getal'], ['Jaar', 2025]);
    expect(gelezen.instellingen).toEqual(standaardInstellingen);
    expect(bezwaren(gelezen)).toEqual([
      'A2: De tabel Instellingen mist de kolom Waarde en wordt niet gelezen. Voeg die kolom toe.',
    ]);
  });

  test('van twee kolommen met één kop telt de linker, en dat wordt gezegd', () => {
    const gelezen = met(
      'Instellingen',
      ['Naam', 'Waarde', 'waarde'],
      ['Jaar', 2025, 2026],
      ['Drempel bedrag', null, 5],
    );
    expect(gelezen.instellingen).toEqual({ ...standaardInstellingen, jaar: 2025 });
    expect(bezwaren(gelezen)).toEqual([
      'C3: Deze kolom staat links hiervan ook al, en die telt. Wat hieronder staat, doet niets. Haal een van de twee weg.',
    ]);
  });

  test('een kop met alleen onbekende namen wordt gemeld', () => {
    expect(bezwaren(met('Regelingen', ['Naam', 'Regels'], ['Wijkfonds', 'overhevelen']))).toEqual([
      'A2: De tabel Regelingen mist de kolom Regeling en wordt niet gelezen. Voeg die kolom toe.',
    ]);
  });

  test('van twee bladen Sluitend telt het eerste, en dat wordt gezegd', () => {
    const tweede = blad([['Sluitend'], ['Instellingen'], ['Naam', 'Waarde'], ['Jaar', 2031]], 'Sluitend ');
    const gelezen = leesInstellingen(werkmap(blad([['Sluitend'], ...TABEL]), tweede));
    expect(gelezen.instellingen.jaar).toBe(2025);
    expect(gelezen.ongeldig).toEqual([
      { plaats: { blad: 'Sluitend ', rij: 0, kolom: 0 }, waarom: expect.stringContaining('al een blad Sluitend') },
    ]);
  });

  test('een blad met alleen de naam staat een blad met het merk niet in de weg', () => {
    const gelezen = leesInstellingen(werkmap(blad([['Los']], 'Sluitend '), blad([['Sluitend'], ...TABEL])));
    expect(gelezen).toMatchObject({ instellingen: { jaar: 2025 }, ongeldig: [] });
  });

  test.each<[string, readonly string[], readonly Inhoud[]]>([
    ['Kolommen', ['Blad', 'Kolom', 'Betekenis'], ['Jeud', 'D', 'saldo']],
    ['Koppelingen', ['Blad', 'Regel'], ['Jeud', 'Jeugd']],
    ['Koppelingen', ['Blad', 'Regel'], [2023, 'Jeugd']],
  ])('%s: een blad dat er niet is, wordt gemeld', (titel, koppen, rij) => {
    expect(bezwaren(met(titel, koppen, rij))).toEqual([
      `A4: Blad "${rij[0] as string | number}" staat niet in deze werkmap, dus deze rij doet niets. Verbeter de naam of haal de rij weg.`,
    ]);
  });

  test('een titel zonder bekende kop eronder is gewone tekst', () => {
    expect(met('Regelingen', ['zie bijlage']).ongeldig).toEqual([]);
  });

  test('tabellen van anderen en lege tabellen geven niets', () => {
    const gelezen = lees(['Notities'], ['Naam', 'Tekst'], ['over', '…'], [], ['Regelingen'], ['Regeling', 'Regel']);
    expect(gelezen).toEqual({ instellingen: standaardInstellingen, ongeldig: [] });
  });
});

describe('Instellingen', () => {
  const stel = (...rijen: (readonly Inhoud[])[]) => met('Instellingen', ['Naam', 'Waarde'], ...rijen);

  test.each<[string, Inhoud, object]>([
    ['Jaar', 2025, { jaar: 2025 }],
    ['jaar', '2025', { jaar: 2025 }],
    ['Drempel bedrag', 25_000, { drempel: { vanafBedrag: 2_500_000 } }],
    ['Drempel bedrag', '€ 25.000', { drempel: { vanafBedrag: 2_500_000 } }],
    ['Drempel bedrag', '12,50', { drempel: { vanafBedrag: 1_250 } }],
    ['Drempel bedrag', 0, { drempel: { vanafBedrag: 0 } }],
    ['Drempel bedrag', 'uit', { drempel: { vanafBedrag: null } }],
    ['Drempel procent', '5%', { drempel: { ofProcent: '5', ofBedrag: 0 } }],
    ['Drempel procent', 5, { drempel: { ofProcent: '5' } }],
    ['Drempel procent', '2,5 %', { drempel: { ofProcent: '2.5' } }],
    ['Drempel procent', { waarde: 0.07, notatie: '0%' }, { drempel: { ofProcent: '7' } }],
    ['Elke overschrijding', 'Nee', { drempel: { elkeOverschrijding: false } }],
    ['Elke overschrijding', false, { drempel: { elkeOverschrijding: false } }],
    ['Elke overschrijding', 'ja', { drempel: { elkeOverschrijding: true } }],
    ['Behalve onder', 1_000, { drempel: { behalveOnder: 100_000 } }],
  ])('%s = %j', (naam, waarde, verwacht) => {
    const gelezen = stel([naam, waarde]);
    expect(gelezen.ongeldig).toEqual([]);
    expect(gelezen.instellingen).toMatchObject(verwacht);
  });

  test.each<[string, Inhoud, string]>([
    ['Jaar', '2024-2025', 'geen jaar'],
    ['Jaar', 20_245, 'geen jaar'],
    ['Jaar', 2024.5, 'geen jaar'],
    ['Drempel bedrag', 'veel', 'geen bedrag'],
    ['Drempel bedrag', '5%', 'geen bedrag'],
    ['Drempel bedrag', '12.5', 'geen bedrag'],
    ['Drempel bedrag', -100, 'niet negatief'],
    ['Drempel bedrag', 1.005, 'twee decimalen'],
    ['Drempel bedrag', 1e18, 'te groot'],
    ['Drempel bedrag', true, 'geen bedrag'],
    ['Drempel procent', 0.05, 'schrijf het met %'],
    ['Drempel procent', '-5%', 'geen percentage'],
    ['Drempel procent', 'vijf', 'geen percentage'],
    ['Elke overschrijding', 'soms', 'geen ja of nee'],
    ['Behalve onder', { fout: '#REF!' }, 'foutwaarde'],
  ])('%s = %j wordt geweigerd', (naam, waarde, waarom) => {
    const gelezen = stel([naam, waarde]);
    expect(gelezen.instellingen).toEqual(standaardInstellingen);
    expect(bezwaren(gelezen)).toEqual([expect.stringMatching(/^B4: .*De standaardwaarde blijft gelden\.$/)]);
    expect(bezwaren(gelezen)[0]).toContain(waarom);
  });

  test('een lege waarde laat de standaard staan', () => {
    expect(stel(['Jaar'], ['Drempel bedrag', ' '])).toEqual({ instellingen: standaardInstellingen, ongeldig: [] });
  });

  test('een onbekende of dubbele naam wordt gemeld, de rest telt', () => {
    const gelezen = stel(['Drempel bedarg', 5], ['Jaar', 2025], ['jaar', 2026], ['__proto__', 1], ['constructor', 1]);
    expect(gelezen.instellingen).toEqual({ ...standaardInstellingen, jaar: 2025 });
    expect(gelezen.ongeldig.map(({ plaats }) => plaats.rij)).toEqual([3, 5, 6, 7]);
  });

  test('een rij die niet te gebruiken is, houdt een goede rij eronder niet tegen', () => {
    const gelezen = stel(['Jaar', 'volgend'], ['Jaar', 2025]);
    expect(gelezen.instellingen.jaar).toBe(2025);
    expect(bezwaren(gelezen)).toEqual([expect.stringMatching(/^B4: Jaar "volgend" is geen jaar/)]);
  });

  test('van een lange naam noemt de melding het begin', () => {
    const [melding] = bezwaren(stel(['x'.repeat(32_767), 5]));
    expect(melding).toContain(`A4: "${'x'.repeat(60)}…" is geen instelling; kies uit`);
  });

  test('een tweede bedrag heeft een percentage nodig', () => {
    const gelezen = stel(['Drempel of bedrag', 5_000]);
    expect(gelezen.instellingen).toEqual(standaardInstellingen);
    expect(bezwaren(gelezen)).toEqual([expect.stringContaining('alleen samen met Drempel procent')]);
    const samen = stel(['Drempel of bedrag', 5_000], ['Drempel procent', '10%']);
    expect(samen.instellingen.drempel).toMatchObject({ ofBedrag: 500_000, ofProcent: '10' });
  });
});

describe('Regelingen', () => {
  const IZA = regelingen.find(({ code }) => code === 'spuk-iza')!;
  const GALA = regelingen.find(({ code }) => code === 'spuk-gala-programma-15')!;

  test.each<[string, readonly Inhoud[]]>([
    ['op id', ['spuk-iza', null, 2027]],
    ['op naam', [null, 'spuk  IZA', 2027]],
    ['op alias', [null, 'Integraal zorgakkoord', '31-12-2027']],
    ['op id en naam', ['SPUK IZA', 'IZA', 46_752]],
  ])('een rij wijzigt een meegeleverde regeling, %s, en alleen wat is ingevuld', (_titel, rij) => {
    const gelezen = met('Regelingen', ['Id', 'Regeling', 'Besteden tot'], rij);
    const { naam, aliassen, regel, looptijdTot, verstrekker } = IZA;
    expect(gelezen.ongeldig).toEqual([]);
    expect(regeling(gelezen, 'spuk-iza')).toMatchObject({
      naam,
      aliassen,
      regel,
      looptijdTot,
      verstrekker,
      bestedenTot: 2027,
    });
    expect(gelezen.instellingen.gewijzigdeRegelingen).toEqual(['spuk-iza']);
    expect(gelezen.instellingen.regelingen.map(({ code }) => code)).toEqual(regelingen.map(({ code }) => code));
  });

  test('een rij die niets anders zegt, is geen wijziging', () => {
    const gelezen = met(
      'Regelingen',
      ['Id', 'Regeling', 'Aliassen', 'Regel', 'Besteden tot', 'Tranches', 'Bron'],
      [GALA.code, GALA.naam, GALA.aliassen.join('; '), 'Overhevelen', 2026, '2023: 2026; 2024: 2026', GALA.bron],
      ['risicoreserve'],
    );
    expect(gelezen).toEqual({ instellingen: standaardInstellingen, ongeldig: [] });
  });

  test('een nieuwe regeling', () => {
    const gelezen = met(
      'Regelingen',
      [
        'Regeling',
        'Aliassen',
        'Verstrekker',
        'Regel',
        'Maximum',
        'Besteden tot',
        'Looptijd tot',
        'Akkoord (document)',
        'Akkoord datum',
        'Tranches',
        'Bron',
      ],
      [
        'Wijkfonds Zuid',
        'WZ; Fonds Zuid',
        'de gemeente',
        'Overhevelen tot maximum',
        '12,5%',
        2027,
        'geen',
        'brief 12',
        '5-11-2024',
        '2024: 2026',
        'beschikking 7',
      ],
    );
    expect(gelezen.ongeldig).toEqual([]);
    expect(regeling(gelezen, 'wijkfonds-zuid')).toEqual({
      code: 'wijkfonds-zuid',
      naam: 'Wijkfonds Zuid',
      aliassen: ['WZ', 'Fonds Zuid'],
      verstrekker: 'de gemeente',
      regel: { soort: 'overhevelen-tot-maximum', maximum: { procent: '12.5' } },
      bestedenTot: 2027,
      akkoord: { document: 'brief 12', datum: '2024-11-05' },
      tranches: [{ jaar: 2024, bestedenTot: 2026 }],
      bron: 'beschikking 7',
    });
    expect(gelezen.instellingen.gewijzigdeRegelingen).toEqual(['wijkfonds-zuid']);
    expect(zoekRegeling('Fonds zuid (deel)', gelezen.instellingen.regelingen)).toMatchObject({ soort: 'gevonden' });
  });

  test.each<[string, string, object]>([
    ['Regel', 'overhevelen mits akkoord', { regel: { soort: 'overhevelen-mits-akkoord' } }],
    ['Regel', 'overhevelen-mits-akkoord', { regel: { soort: 'overhevelen-mits-akkoord' } }],
    ['Regel', 'Vrij besteedbaar', { regel: { soort: 'vrij' } }],
    ['Regel', '?', { regel: { soort: 'onbekend' } }],
    ['Besteden tot', '2026/2027', { bestedenTot: 2027 }],
    ['Looptijd tot', 'Febr. 2027', { looptijdTot: 2027 }],
    ['Akkoord', 'brief 3', { akkoord: { document: 'brief 3' } }],
    [
      'Tranches',
      '2023: 31-12-2025; 2024: 2026',
      {
        tranches: [
          { jaar: 2023, bestedenTot: 2025 },
          { jaar: 2024, bestedenTot: 2026 },
        ],
      },
    ],
  ])('%s %j', (kop, waarde, verwacht) => {
    const gelezen = met('Regelingen', ['Regeling', kop], ['SPUK IZA', waarde]);
    expect(gelezen.ongeldig).toEqual([]);
    expect(regeling(gelezen, 'spuk-iza')).toMatchObject(verwacht);
  });

  test.each<[Inhoud, object]>([
    ['20%', { procent: '20' }],
    [{ waarde: 0.2, notatie: '0%' }, { procent: '20' }],
    ['€ 1.500', { bedrag: 150_000 }],
    [1_500, { bedrag: 150_000 }],
  ])('maximum %j', (waarde, maximum) => {
    const gelezen = met('Regelingen', ['Regeling', 'Regel', 'Maximum'], ['GALA', 'overhevelen tot maximum', waarde]);
    expect(gelezen.ongeldig).toEqual([]);
    expect(regeling(gelezen, GALA.code).regel).toEqual({ soort: 'overhevelen-tot-maximum', maximum });
  });

  test('"geen" haalt weg wat was meegeleverd, en een nieuwe termijn de tranches', () => {
    const zonder = met('Regelingen', ['Regeling', 'Looptijd tot', 'Tranches'], ['GALA', 'geen', 'geen']);
    expect(regeling(zonder, GALA.code)).not.toHaveProperty('looptijdTot');
    expect(regeling(zonder, GALA.code)).not.toHaveProperty('tranches');
    const korter = regeling(met('Regelingen', ['Regeling', 'Besteden tot'], ['GALA', 2025]), GALA.code);
    expect(korter).toMatchObject({ bestedenTot: 2025 });
    expect(korter).not.toHaveProperty('tranches');
  });

  test('een eigen bron neemt het voorbehoud weg', () => {
    expect(regeling(met('Regelingen', ['Regeling', 'Besteden tot'], ['GALA', 2025]), GALA.code)).toHaveProperty(
      'voorbehoud',
    );
    expect(regeling(met('Regelingen', ['Regeling', 'Bron'], ['GALA', 'beschikking']), GALA.code)).not.toHaveProperty(
      'voorbehoud',
    );
  });

  test('wie op id hernoemt, vindt de oude naam nog', () => {
    const gelezen = met('Regelingen', ['Id', 'Regeling'], ['spuk-iza', 'Zorggeld']);
    expect(regeling(gelezen, 'spuk-iza').naam).toBe('Zorggeld');
    for (const naam of ['Zorggeld', 'SPUK IZA', 'IZA']) {
      expect(zoekRegeling(naam, gelezen.instellingen.regelingen)).toMatchObject({ regeling: { code: 'spuk-iza' } });
    }
  });

  test.each(['nee', 'geen', '-', 'nog niet', 'n.v.t.'])('%j is geen akkoord', (waarde) => {
    const gelezen = met('Regelingen', ['Regeling', 'Akkoord (document)'], ['Provincie Overijssel', waarde]);
    expect(gelezen).toEqual({ instellingen: standaardInstellingen, ongeldig: [] });
  });

  test.each<[string, Inhoud, string]>([
    ['Besteden tot', '31-12-207', 'geen jaar of datum'],
    ['Besteden tot', 3050, 'geen jaar of datum'],
    ['Besteden tot', 202_626, 'geen jaar of datum'],
    ['Besteden tot', '2028-2024', 'eindigt voordat het begint'],
    ['Besteden tot', 'ntb', 'nog niet tot wanneer'],
    ['Looptijd tot', '20', 'geen jaar of datum'],
    ['Regel', 'misschien', 'is geen regel; kies uit terugbetalen, overhevelen'],
    ['Regel', 'overhevelen tot maximum', 'hoort een maximum'],
    ['Maximum', '20%', 'hoort bij de regel'],
    ['Maximum', '120%', 'meer dan 100%'],
    ['Maximum', 0.2, 'kan een deel of een bedrag zijn'],
    ['Akkoord (document)', 'ja', 'noemt geen document'],
    ['Akkoord (document)', true, 'noemt geen document'],
    ['Akkoord datum', '31-02-2024', 'geen bestaande datum'],
    ['Akkoord datum', '1-2-2024', 'zonder document'],
    ['Akkoord status', 'gevraagd', 'zonder document'],
    ['Akkoord status', 'bijna', 'is geen status; kies uit gevraagd, toegezegd, vastgelegd'],
    ['Tranches', '2023 t/m 2026', 'niet de vorm'],
    ['Tranches', '2023: 2022', 'voordat het begint'],
    ['Tranches', '2023: 2025; 2023: 2026', 'twee keer'],
    ['Tranches', '2023: ntb', 'niet de vorm'],
    ['Verstrekker', true, 'geen tekst'],
    ['Bron', { fout: '#N/A' }, 'foutwaarde'],
    ['Id', 'spuk-gala-programma-15', 'Het id hoort bij'],
  ])('%s %j wordt geweigerd', (kop, waarde, waarom) => {
    const gelezen = met('Regelingen', ['Regeling', 'Opmerking', kop], ['SPUK IZA', null, waarde]);
    expect(gelezen.instellingen).toEqual(standaardInstellingen);
    expect(gelezen.ongeldig).toHaveLength(1);
    expect(bezwaren(gelezen)[0]).toContain(waarom);
    expect(bezwaren(gelezen)[0]).toMatch(/De hele rij telt niet mee; een meegeleverde regeling blijft zoals zij is\.$/);
  });

  test('van twee rijen voor dezelfde regeling telt de bovenste, en de melding zegt of de andere anders is', () => {
    const gelezen = met(
      'Regelingen',
      ['Regeling', 'Regel', 'Besteden tot'],
      ['SPUK IZA', 'overhevelen', 2025],
      ['Integraal Zorgakkoord', 'vrij', null],
      ['IZA', 'overhevelen', 2025],
    );
    expect(regeling(gelezen, 'spuk-iza')).toMatchObject({ regel: { soort: 'overhevelen' }, bestedenTot: 2025 });
    expect(bezwaren(gelezen)).toEqual([
      'A5: SPUK IZA staat al in een rij hierboven, met een andere inhoud. De bovenste rij telt.',
      'A6: SPUK IZA staat al in een rij hierboven. De bovenste rij telt.',
    ]);
  });

  test('de melding wijst de cel aan', () => {
    const gelezen = met('Regelingen', ['Regeling', 'Besteden tot'], ['SPUK IZA', 2027], ['GALA', '31-12-207']);
    expect(bezwaren(gelezen)).toEqual([expect.stringMatching(/^B5: Besteden tot "31-12-207" is geen jaar/)]);
    expect(gelezen.instellingen.gewijzigdeRegelingen).toEqual(['spuk-iza']);
  });

  test('een nieuwe regeling heeft naam en regel nodig, en staat er een keer', () => {
    const gelezen = met(
      'Regelingen',
      ['Id', 'Regeling', 'Regel'],
      ['w1', null, 'vrij'],
      [null, 'Wijkfonds', null],
      [null, '???', 'vrij'],
      [null, 'Wijkfonds', 'vrij'],
      ['w2', 'wijk-fonds', 'reserve'],
      ['wijkfonds', 'Ander', 'reserve'],
    );
    expect(gelezen.instellingen.gewijzigdeRegelingen).toEqual(['wijkfonds']);
    expect(regeling(gelezen, 'wijkfonds').regel).toEqual({ soort: 'vrij' });
    expect(gelezen.ongeldig.map(({ plaats }) => plaats.rij)).toEqual([3, 4, 5, 7, 8]);
  });
});

describe('Geaccepteerd, Kolommen en Koppelingen', () => {
  const KOPPEN = ['Id', 'Controle', 'Blad', 'Cel', 'Vingerafdruk', 'Door', 'Reden', 'Datum'];
  const RIJ = ['a1', 'saldo-klopt-niet', 'Jeugd', '$e$7', 123, 'J. Jansen', 'afgesproken', 45_000];

  test('een acceptatie', () => {
    expect(met('Geaccepteerd', KOPPEN, RIJ).instellingen.geaccepteerd).toEqual([
      {
        controle: 'saldo-klopt-niet',
        blad: 'Jeugd',
        cel: 'E7',
        vingerafdruk: '123',
        door: 'J. Jansen',
        reden: 'afgesproken',
        datum: '2023-03-15',
      },
    ]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('zonder kolom %d telt een acceptatie niet', (kolom) => {
    const gelezen = met('Geaccepteerd', KOPPEN, RIJ.with(kolom, ''), RIJ);
    expect(gelezen.instellingen.geaccepteerd).toHaveLength(1);
    expect(gelezen.ongeldig).toEqual([
      {
        plaats: { blad: 'Sluitend', rij: 3, kolom },
        waarom: expect.stringContaining(`${KOPPEN[kolom]!} is niet ingevuld`),
      },
    ]);
  });

  test.each<[number, Celwaarde]>([
    [3, 'E0'],
    [3, 'rij 7'],
    [3, 'ZZZZ1'],
    [7, 'gisteren'],
    [7, '31-02-2024'],
  ])('kolom %d met %j wordt geweigerd', (kolom, waarde) => {
    const gelezen = met(
      'Geaccepteerd',
      KOPPEN,
      RIJ.map((w, i) => (i === kolom ? waarde : w)),
    );
    expect(gelezen.instellingen.geaccepteerd).toEqual([]);
    expect(bezwaren(gelezen)).toEqual([expect.stringContaining('geldt als niet geaccepteerd')]);
  });

  test('een kolomcorrectie', () => {
    const gelezen = met(
      'Kolommen',
      ['Blad', 'Kolom', 'Betekenis'],
      ['Jeugd', 'd', 'Gewijzigde begroting'],
      ['Jeugd', 'AA', 'voordeel-nadeel'],
      ['Jeugd', '4', 'saldo'],
      ['Jeugd', 'E', 'geld'],
    );
    expect(gelezen.instellingen.kolommen).toEqual([
      { blad: 'Jeugd', kolom: 3, betekenis: 'gewijzigde-begroting' },
      { blad: 'Jeugd', kolom: 26, betekenis: 'voordeel-nadeel' },
    ]);
    expect(bezwaren(gelezen)).toEqual([
      expect.stringMatching(/^B6: Kolom "4" is geen kolomletter/),
      expect.stringMatching(/^C7: Betekenis "geld" is geen betekenis/),
    ]);
  });

  test('een koppeling', () => {
    const gelezen = met('Koppelingen', ['Blad', 'Regel'], ['Jeugd (2)', 'Jeugd'], ['Ouderen', null]);
    expect(gelezen.instellingen.koppelingen).toEqual([{ regel: 'Jeugd', blad: 'Jeugd (2)' }]);
    expect(bezwaren(gelezen)).toEqual(['B5: Regel is niet ingevuld. De koppeling geldt niet.']);
  });
});

describe('Sjablonen en Ingevoegd', () => {
  const RIJ = {
    Id: '00ff00ff00ff00ff',
    Blad: 'Jeugd',
    Cel: '$f$7',
    Tabel: 'Jeugd › Preventie',
    Post: 'Scholing',
    Regeling: 'Wijkfonds',
    'Afdruk tekst': '0123456789abcdef',
    Cijfers: '1000|1500|Wijkfonds tekort 500',
    Keuzes: '[{"sjabloon":"later-gestart","waarden":{"functie":"coach"}},{"vrij":"=1+1"}]',
    Gereed: '2025-01-31 J. Jansen',
  };
  const ingevoegd = (...rijen: readonly Partial<Record<keyof typeof RIJ, Inhoud>>[]) =>
    met('Ingevoegd', Object.keys(RIJ), ...rijen.map((rij) => Object.values({ ...RIJ, ...rij })));

  test('een rij van Ingevoegd', () => {
    expect(ingevoegd({}).instellingen.ingevoegd).toEqual([
      {
        id: '00ff00ff00ff00ff',
        blad: 'Jeugd',
        cel: 'F7',
        tabel: 'Jeugd › Preventie',
        post: 'Scholing',
        regeling: 'Wijkfonds',
        afdruk: '0123456789abcdef',
        cijfers: '1000|1500|Wijkfonds tekort 500',
        keuzes: RIJ.Keuzes,
        gereed: '2025-01-31 J. Jansen',
      },
    ]);
  });

  test('wat niet altijd is ingevuld, mag leeg zijn', () => {
    const gelezen = ingevoegd({ Regeling: null, Cijfers: null, Keuzes: null, Gereed: null });
    expect(bezwaren(gelezen)).toEqual([]);
    expect(gelezen.instellingen.ingevoegd[0]).toMatchObject({ regeling: '', cijfers: '', keuzes: '', gereed: '' });
  });

  test.each<[keyof typeof RIJ, Inhoud, string]>([
    ['Id', null, 'is niet ingevuld'],
    ['Cel', 'rij 7', 'is geen cel'],
    ['Post', true, 'is geen tekst'],
    ['Post', 'x'.repeat(301), 'is langer dan 300 tekens'],
    ['Afdruk tekst', 12, 'is geen afdruk van een tekst'],
    ['Afdruk tekst', '0123456789ABCDEF', 'is geen afdruk van een tekst'],
    ['Keuzes', '[{"sjabloon"', 'is beschadigd'],
    ['Keuzes', '{}', 'is beschadigd'],
    ['Keuzes', '[{"sjabloon":"a","waarden":{"b":1}}]', 'is beschadigd'],
    ['Keuzes', '[{"sjabloon":"a","waarden":{"_naam":"c"}}]', 'is beschadigd'],
    ['Keuzes', '[{"vrij":"a","meer":1}]', 'is beschadigd'],
    ['Keuzes', `[${'{"vrij":""},'.repeat(100)}{"vrij":""}]`, 'is beschadigd'],
    ['Keuzes', { fout: '#REF!' }, 'bevat een foutwaarde'],
    ['Gereed', 'ja', 'heeft niet de vorm'],
    ['Gereed', '2025-02-31 J. Jansen', 'heeft niet de vorm'],
    ['Gereed', '2025-01-31', 'heeft niet de vorm'],
  ])('%s %j wordt geweigerd; de andere rij telt', (kop, waarde, waarom) => {
    const gelezen = ingevoegd({ [kop]: waarde }, { Id: 'ander' });
    expect(gelezen.instellingen.ingevoegd.map(({ id }) => id)).toEqual(['ander']);
    expect(bezwaren(gelezen)).toEqual([expect.stringContaining(waarom)]);
    expect(bezwaren(gelezen)[0]).toMatch(/De tekst geldt als door iemand zelf geschreven\.$/);
  });

  test('van twee rijen met één id telt de bovenste', () => {
    const gelezen = ingevoegd({}, { Post: 'Beheer' });
    expect(gelezen.instellingen.ingevoegd.map(({ post }) => post)).toEqual(['Scholing']);
    expect(bezwaren(gelezen)).toEqual([expect.stringMatching(/^A5: Id "00ff.*De bovenste rij telt\.$/)]);
  });

  const KOPPEN = ['Id', 'Naam', 'Deel', 'Bij', 'Duur', 'Invloed', 'Tekst'];

  test.each<[string]>([
    ['=1+1'],
    ['+ meer'],
    ['- minder'],
    ['@iedereen'],
    ["'s Avonds"],
    [' {functie} 🙂\nregel 2 '],
    ['__proto__'],
  ])('de tekst %j van een sjabloon blijft zoals zij is', (tekst) => {
    const { instellingen, ongeldig } = met('Sjablonen', KOPPEN, ['later', 'Later', 'oorzaak', null, null, null, tekst]);
    expect(ongeldig).toEqual([]);
    expect(instellingen.sjablonen).toEqual([
      {
        id: 'later',
        naam: 'Later',
        deel: 'oorzaak',
        bij: null,
        duur: null,
        invloed: null,
        tekst,
        plaats: { blad: 'Sluitend', rij: 3, kolom: 0 },
      },
    ]);
  });

  test.each<[number, Inhoud, string]>([
    [0, null, 'Id is niet ingevuld'],
    [0, 'x'.repeat(101), 'is langer dan 100 tekens'],
    [6, true, 'is geen tekst'],
    [6, 'x'.repeat(32_768), 'is langer dan 32.767 tekens'],
  ])('een sjabloon met in kolom %d iets wat niet kan, doet niet mee', (kolom, waarde, waarom) => {
    const rij: Inhoud[] = ['later', 'Later', 'oorzaak', null, null, null, 'Later.'];
    const gelezen = met('Sjablonen', KOPPEN, rij.with(kolom, waarde), rij);
    expect(gelezen.instellingen.sjablonen).toHaveLength(1);
    expect(bezwaren(gelezen)).toEqual([expect.stringContaining(waarom)]);
    expect(bezwaren(gelezen)[0]).toMatch(/Dit sjabloon doet niet mee\.$/);
  });

  test('ook uit een bestand', () => {
    const gelezen = leesInstellingenJson(
      JSON.stringify({ sjablonen: [{ id: 'later', tekst: 'Later.' }], ingevoegd: [RIJ] }),
    );
    expect(gelezen).toMatchObject({
      instellingen: {
        sjablonen: [{ id: 'later', naam: null, tekst: 'Later.', plaats: null }],
        ingevoegd: [{ cel: 'F7' }],
      },
    });
    const stuk = leesInstellingenJson(JSON.stringify({ ingevoegd: [{ ...RIJ, Keuzes: '[' }] }));
    expect(stuk).toEqual({ waarom: expect.stringContaining('ingevoegd, rij 1: Keuzes "[" is beschadigd') });
  });
});

test('wat er ook op het blad staat, het wordt gelezen of gemeld en verandert niets buiten de uitkomst', () => {
  const inhoud = fc.oneof(
    fc.constantFrom<Celwaarde>(null, 'Regelingen', 'Regeling', 'Regel', 'Id', 'SPUK IZA', 'vrij', '__proto__', 'Naam'),
    fc.constantFrom<Celwaarde>(
      'Instellingen',
      'Waarde',
      'Jaar',
      'Besteden tot',
      'Maximum',
      '20%',
      'Tranches',
      '2023: 2026',
    ),
    fc.string({ maxLength: 8 }),
    fc.double(),
    fc.boolean(),
    fc.constant<Celwaarde>({ fout: '#REF!' }),
  );
  const rijen = fc.array(fc.array(inhoud, { maxLength: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(rijen, (cellen) => {
      const gelezen = lees(...cellen);
      expect(gelezen.instellingen.regelingen.length).toBeGreaterThanOrEqual(regelingen.length);
      for (const { waarom } of gelezen.ongeldig) expect(waarom).toMatch(/\.$/);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(lees(['Instellingen'], ['Naam', 'Waarde']).instellingen).toEqual(standaardInstellingen);
    }),
    { numRuns: 500 },
  );
});

describe('leesInstellingenJson', () => {
  const json = (inhoud: unknown) => leesInstellingenJson(JSON.stringify(inhoud));

  test('dezelfde tabellen als het blad', () => {
    const gelezen = json({
      instellingen: { jaar: 2025, 'Drempel bedrag': '€ 5.000', behalveOnder: null },
      regelingen: [
        { regeling: 'Wijkfonds', regel: 'vrij', aliassen: ['WF', 'Fonds'] },
        { id: 'spuk-iza', 'Besteden tot': '31-12-2027' },
      ],
      koppelingen: [{ regel: 'Jeugd', blad: 'Jeugd (2)' }],
    });
    expect(gelezen).toEqual({
      instellingen: expect.objectContaining({
        jaar: 2025,
        drempel: { ...standaardInstellingen.drempel, vanafBedrag: 500_000 },
        gewijzigdeRegelingen: ['wijkfonds', 'spuk-iza'],
        koppelingen: [{ regel: 'Jeugd', blad: 'Jeugd (2)' }],
      }),
    });
  });

  test.each(['{}', '\ufeff{}', '{ "regelingen": [] }'])('%j is standaard', (tekst) => {
    expect(leesInstellingenJson(tekst)).toEqual({ instellingen: standaardInstellingen });
  });

  test.each<[string, string]>([
    ['', 'geen geldige JSON'],
    ['{', 'geen geldige JSON'],
    ['null', 'Het bestand hoort een object te zijn met regelingen'],
    ['[]', 'Het bestand hoort een object te zijn met regelingen'],
    ['{"regeling": []}', '"regeling" is onbekend; kies uit regelingen, instellingen'],
    ['{"__proto__": {"jaar": 2025}}', '"__proto__" is onbekend'],
    ['{"regelingen": {}}', 'regelingen: dit hoort een lijst te zijn.'],
    ['{"regelingen": [{"regeling": {"a": 1}}]}', 'regelingen, rij 1, regeling: dit hoort een tekst, een'],
    ['{"regelingen": [{"regeling": "GALA", "bestedenTo": 2025}]}', 'regelingen, rij 1: "bestedenTo" is onbekend.'],
    [
      '{"regelingen": [{"regeling": "GALA"}, {"regeling": "IZA", "regel": "foei"}]}',
      'regelingen, rij 2: Regel "foei" is geen regel',
    ],
    ['{"instellingen": {"jaar": 1e999}}', 'instellingen, jaar: dit hoort een tekst, een getal'],
    ['{"regelingen": [5]}', 'regelingen, rij 1: dit hoort een object'],
    ['{"instellingen": []}', 'instellingen: dit hoort een object'],
    ['{"a": 1, "b": 2}', '"a", "b" zijn onbekend'],
    ['{"instellingen": {"jaar": "nu"}}', 'instellingen: jaar "nu" is geen jaar'],
    ['{"instellingen": {"kleur": "rood"}}', 'instellingen: "kleur" is geen instelling'],
    ['{"instellingen": {"jaar": 3050, "kleur": "rood"}}', '(En nog 1.)'],
  ])('%s wordt geweigerd', (tekst, waarom) => {
    expect(leesInstellingenJson(tekst)).toEqual({ waarom: expect.stringContaining(waarom) });
  });

  test('een sleutel __proto__ in een rij doet niets buiten die rij', () => {
    leesInstellingenJson('{"regelingen": [{"__proto__": "x", "regeling": "IZA"}], "instellingen": {"__proto__": 1}}');
    expect(({} as Record<string, unknown>)['regeling']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
