import { BLADTABELLEN } from '../../src/excel/bladtabellen';
import type { Tabelnaam } from '../../src/sheet/instellingentabellen';
import { acceptatierij, drempelrijen, kolomrij, koppelingrij, regelingrij } from '../../src/excel/instellingrijen';
import { planWijzigingen, type Wijziging, type Wijzigingsgroep } from '../../src/excel/planWijzigingen';
import type { Regeling } from '../../src/regelingen/regeling';
import { regelingen } from '../../src/regelingen/index';
import { leesInstellingen, standaardInstellingen } from '../../src/sheet/leesInstellingen';
import type { Blad, Celwaarde } from '../../src/sheet/snapshot';

const LEEG: Blad = { naam: 'Sluitend', verborgen: false, rijen: [], verborgenKolommen: [] };

function bladMet(rooster: readonly (readonly Celwaarde[])[]): Blad {
  const rijen = rooster.map((cellen, nummer) => ({
    nummer,
    verborgen: false,
    cellen: cellen.flatMap((waarde, kolom) => (waarde === null || waarde === '' ? [] : [{ kolom, waarde }])),
  }));
  return { ...LEEG, rijen: rijen.filter(({ cellen }) => cellen.length > 0) };
}

function roosterVan({ rijen }: Blad): Celwaarde[][] {
  const rooster: Celwaarde[][] = [];
  for (const { nummer, cellen } of rijen) {
    for (const { kolom, waarde } of cellen) zet(rooster, nummer, kolom, waarde);
  }
  return rooster;
}

function zet(rooster: Celwaarde[][], rij: number, kolom: number, waarde: Celwaarde): void {
  while (rooster.length <= rij) rooster.push([]);
  const cellen = rooster[rij]!;
  while (cellen.length <= kolom) cellen.push(null);
  cellen[kolom] = waarde;
}

/** The sheet after the edits, each of which must find what it expects. */
function pasToe(blad: Blad, groepen: readonly Wijzigingsgroep[]): Blad {
  const rooster = roosterVan(blad);
  for (const { plaats, was, wordt } of groepen.flatMap(({ edits }) => edits)) {
    if ('formule' in was || 'formule' in wordt) throw new Error('No formula expected.');
    expect(rooster[plaats.rij]?.[plaats.kolom] ?? null).toEqual(was.waarde);
    zet(rooster, plaats.rij, plaats.kolom, wordt.waarde);
  }
  return bladMet(rooster);
}

function bewaar(blad: Blad, wijzigingen: readonly Wijziging[], nieuw = false): Blad {
  return pasToe(blad, planWijzigingen(blad, wijzigingen, nieuw));
}

const lees = (blad: Blad) => leesInstellingen({ bladen: [blad], berekening: 'automatisch' });

const ACCEPTATIE = {
  controle: 'saldo-klopt-niet',
  blad: '2024',
  cel: 'E7',
  vingerafdruk: 'saldo-klopt-niet 2024!E7 -1000/900',
  door: 'J. Jansen',
  reden: '=zo afgesproken',
  datum: '2025-02-01',
};

describe('a new sheet', () => {
  const nieuw = bewaar(LEEG, [], true);

  test('is recognised by its marker and changes nothing', () => {
    expect(lees(nieuw)).toEqual({ instellingen: standaardInstellingen, ongeldig: [] });
  });

  test('has every table that a workbook starts with, and the shipped regelingen in it', () => {
    const titels = roosterVan(nieuw)[2]!.filter((waarde) => waarde !== null);
    expect(titels).toEqual(['Regelingen', 'Instellingen', 'Sjablonen', 'Geaccepteerd', 'Ingevoegd']);
    const namen = roosterVan(nieuw).map((rij) => rij[1]);
    expect(namen).toEqual(expect.arrayContaining(regelingen.map(({ naam }) => naam)));
  });

  test('needs nothing more', () => {
    expect(planWijzigingen(nieuw, [], true)).toEqual([]);
  });
});

describe('what is written is read back the same', () => {
  const basis = bewaar(LEEG, [], true);

  test('every kind of setting', () => {
    const drempel = {
      vanafBedrag: null,
      ofBedrag: 250_050,
      ofProcent: '2.5',
      elkeOverschrijding: false,
      behalveOnder: 500_00,
    };
    const kolom = { blad: 'Jeugd', kolom: 27, betekenis: 'saldo' as const };
    const koppeling = { regel: 'Jeugd & gezin', blad: 'Jeugd' };
    const blad = bewaar(basis, [
      ...drempelrijen({ jaar: 2025, drempel }).map((rij) => ({ tabel: 'instellingen' as const, rij })),
      { tabel: 'geaccepteerd', rij: acceptatierij(ACCEPTATIE) },
      { tabel: 'kolommen', rij: kolomrij(kolom) },
      { tabel: 'koppelingen', rij: koppelingrij(koppeling) },
    ]);
    const { instellingen } = lees(blad);
    expect(instellingen).toEqual({
      ...standaardInstellingen,
      jaar: 2025,
      drempel,
      kolommen: [kolom],
      koppelingen: [koppeling],
      geaccepteerd: [ACCEPTATIE],
    });
  });

  const veranderd: readonly Regeling[] = [
    ...regelingen.map(({ code, naam, aliassen, verstrekker }): Regeling => ({
      code,
      naam,
      aliassen,
      verstrekker,
      regel: { soort: 'overhevelen-tot-maximum', maximum: { procent: '12.5' } },
      akkoord: { document: 'Brief van 3 maart', datum: '2025-03-03' },
      bron: 'eigen beschikking',
    })),
    {
      code: 'wijkfonds',
      naam: 'Wijkfonds',
      aliassen: ['Fonds wijken'],
      verstrekker: 'de provincie',
      regel: { soort: 'overhevelen-tot-maximum', maximum: { bedrag: 1_250_050 } },
      bestedenTot: 2027,
      looptijdTot: 2028,
      tranches: [{ jaar: 2024, bestedenTot: 2026 }],
      bron: 'besluit 2024-7',
    },
  ];

  test.each(veranderd.map((regeling) => [regeling.code, regeling] as const))('regeling %s', (code, regeling) => {
    const { instellingen, ongeldig } = lees(bewaar(basis, [{ tabel: 'regelingen', rij: regelingrij(regeling) }]));
    expect(ongeldig).toEqual([]);
    expect(instellingen.gewijzigdeRegelingen).toEqual([code]);
    expect(instellingen.regelingen.find((ander) => ander.code === code)).toEqual(regeling);
  });
});

describe('a sheet that someone made by hand', () => {
  const eigen = bladMet([
    ['sluitend'],
    ['Regelingen', null, null, 'Instellingen', null],
    ['Regeling', 'Regel', null, 'Naam', 'Waarde'],
    ['Gala', 'terugbetalen', null, 'Jaar', 2024],
    ['Wijkfonds', 'overhevelen'],
  ]);

  test('a row that is there under another name is changed, not added', () => {
    const gala = regelingen.find(({ naam }) => naam.includes('GALA'))!;
    const rij = { id: gala.code, regeling: gala.naam, regel: 'overhevelen' };
    const blad = bewaar(eigen, [{ tabel: 'regelingen', rij }]);
    expect(roosterVan(blad)).toHaveLength(roosterVan(eigen).length);
    expect(lees(blad).ongeldig).toEqual([]);
    expect(lees(blad).instellingen.regelingen.find(({ code }) => code === gala.code)!.regel).toEqual({
      soort: 'overhevelen',
    });
  });

  test('a new row goes below the last one, a new table to the right', () => {
    const blad = bewaar(eigen, [
      { tabel: 'instellingen', rij: { naam: 'Behalve onder', waarde: 500 } },
      { tabel: 'koppelingen', rij: { regel: 'Jeugd', blad: 'Blad 1' } },
    ]);
    expect(roosterVan(blad)[4]!.slice(0, 5)).toEqual(['Wijkfonds', 'overhevelen', null, 'Behalve onder', 500]);
    expect(roosterVan(blad)[3]!.slice(6)).toEqual(['Regel', 'Blad']);
    expect(lees(blad).instellingen.koppelingen).toEqual([{ regel: 'Jeugd', blad: 'Blad 1' }]);
  });

  test('a row with only a remark of the user is a row too', () => {
    const metOpmerking = bladMet([
      ['Sluitend'],
      ['Instellingen'],
      ['Naam', 'Waarde', 'Let op'],
      ['', '', 'nog invullen'],
    ]);
    const blad = bewaar(metOpmerking, [{ tabel: 'instellingen', rij: { naam: 'Jaar', waarde: 2025 } }]);
    expect(roosterVan(blad).slice(3)).toEqual([
      [null, null, 'nog invullen'],
      ['Jaar', 2025],
    ]);
  });

  test('a column that is not there is put beside the table, and what is beside that stays a table of its own', () => {
    const rij = { regeling: 'Wijkfonds', bestedenTot: 2026 };
    const blad = bewaar(eigen, [{ tabel: 'regelingen', rij }]);
    expect(roosterVan(blad).slice(2)).toEqual([
      ['Regeling', 'Regel', 'Besteden tot', 'Naam', 'Waarde'],
      ['Gala', 'terugbetalen', null, 'Jaar', 2024],
      ['Wijkfonds', 'overhevelen', 2026],
    ]);
    expect(lees(blad).ongeldig).toEqual([]);
    expect(lees(blad).instellingen.jaar).toBe(2024);
    const nogEen = { regeling: 'Buurtfonds', regel: 'overhevelen', bestedenTot: 2027 };
    const meer = bewaar(blad, [{ tabel: 'regelingen', rij: nogEen }]);
    expect(roosterVan(meer).slice(5)).toEqual([['Buurtfonds', 'overhevelen', 2027]]);
    expect(roosterVan(bewaar(meer, [{ tabel: 'regelingen', rij: nogEen, weg: true }]))).toEqual(roosterVan(blad));
  });

  test.each([
    ['another table right beside it', ['Regelingen', null, 'Instellingen'], ['Regeling', 'Regel', 'Naam', 'Waarde']],
    ['what someone else put a column further', ['Regelingen'], ['Regeling', 'Regel', null, 'Nog doen']],
    ['a remark beside a row', ['Regelingen'], ['Regeling', 'Regel'], ['Wijkfonds', 'overhevelen', 'nog vragen']],
  ])('a column that is not there is asked for when there is no room: %s', (_, titel, kop, rij3 = ['Wijkfonds']) => {
    const blad = bladMet([['Sluitend'], [], titel, kop, rij3]);
    const rij = { regeling: 'Wijkfonds', bestedenTot: 2026 };
    expect(() => planWijzigingen(blad, [{ tabel: 'regelingen', rij }], false)).toThrow(
      'De tabel Regelingen op blad Sluitend mist de kolom Besteden tot. Er is niets bewaard. Voeg die kolom toe en probeer het opnieuw.',
    );
  });

  test('tables right below each other are kept apart', () => {
    const gestapeld = bladMet([
      ['Sluitend'],
      ['Instellingen'],
      ['Naam', 'Waarde'],
      ['Jaar', 2024],
      [],
      ['Koppelingen'],
      ['Regel', 'Blad'],
    ]);
    const rij = { naam: 'Behalve onder', waarde: 500 };
    expect(() => planWijzigingen(gestapeld, [{ tabel: 'instellingen', rij }], false)).toThrow(
      'Onder de tabel Instellingen op blad Sluitend is geen plaats.',
    );
  });

  test('a sheet with that name and other content is left alone', () => {
    const ander = bladMet([['Begroting', 2024]]);
    expect(() => planWijzigingen(ander, [], false)).toThrow('Er is al een blad Sluitend zonder "Sluitend" in A1.');
  });
});

describe('removing rows', () => {
  const rijen = ['a', 'b', 'c', 'd'].map((id) => ({ id, naam: id, tekst: `tekst ${id}` }));
  const vol = bewaar(
    LEEG,
    rijen.map((rij) => ({ tabel: 'sjablonen' as const, rij })),
  );
  const over = (blad: Blad) =>
    roosterVan(blad)
      .slice(4)
      .map(([id]) => id);

  test.each([
    [['a'], ['d', 'b', 'c']],
    [['d'], ['a', 'b', 'c']],
    [
      ['b', 'c'],
      ['a', 'd'],
    ],
    [['a', 'b', 'c', 'd'], []],
    [['x'], ['a', 'b', 'c', 'd']],
  ])('without %j there remain %j, without a gap', (weg, blijft) => {
    const blad = bewaar(
      vol,
      weg.map((id) => ({ tabel: 'sjablonen' as const, rij: { id }, weg: true })),
    );
    expect(over(blad)).toEqual(blijft);
  });
});

test('every table has headers by which its columns are found again', () => {
  for (const tabel of Object.keys(BLADTABELLEN) as Tabelnaam[]) {
    const { kolommen, kolomVan } = BLADTABELLEN[tabel];
    expect(Object.values(kolommen).map(kolomVan)).toEqual(Object.keys(kolommen));
  }
});
