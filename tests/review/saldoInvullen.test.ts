import type { Voorbeeld } from '../../src/checks/check';
import { review } from '../../src/review/review';
import { rapporteer } from '../../src/review/rapporteer';
import { saldoInvullen } from '../../src/review/saldoInvullen';
import { celadres } from '../../src/sheet/adres';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { readFileSync } from 'node:fs';
import { leesWerkmap } from '../../src/host/leesWerkmap';
import { schrijfWerkmap } from '../../src/host/schrijfWerkmap';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

type Bladen = Voorbeeld['bladen'];

const KOP = ['Post', 'Begroting', 'Realisatie', 'Saldo'] as const;

function formules(bladen: Bladen): string[] {
  return saldoInvullen(review(leesVoorbeeld({ bladen }))).map(
    ({ plaats, was, wordt }) =>
      `${celadres(plaats.blad, plaats.rij, plaats.kolom)} ${'waarde' in was ? String(was.waarde) : was.formule} → ${'formule' in wordt ? wordt.formule : ''}`,
  );
}

/** The workbook with the formulas in it; Excel's outcome of each is what was typed. */
function metFormules(bladen: Bladen): Bladen {
  const nieuw = Object.fromEntries(Object.entries(bladen).map(([naam, rijen]) => [naam, rijen.map((rij) => [...rij])]));
  for (const { plaats, wordt } of saldoInvullen(review(leesVoorbeeld({ bladen }))))
    if ('formule' in wordt) nieuw[plaats.blad]![plaats.rij]![plaats.kolom] = wordt.formule;
  return nieuw;
}

test.each<[string, Bladen, string[]]>([
  [
    'getypte saldi en totalen die kloppen',
    {
      Zorg: [[...KOP], ['Dagopvang', 9000, 8500, 500], ['Vervoer', 4000, 3100, 900], ['Totaal', 13000, 11600, 1400]],
    },
    [
      'Zorg!B4 13000 → =SUM(B2:B3)',
      'Zorg!C4 11600 → =SUM(C2:C3)',
      'Zorg!D4 1400 → =SUM(D2:D3)',
      'Zorg!D2 500 → =B2-C2',
      'Zorg!D3 900 → =B3-C3',
    ],
  ],
  [
    'een leeg saldo en een leeg totaal',
    {
      Zorg: [
        [...KOP],
        ['Dagopvang', 9000, 8500, '=B2-C2'],
        ['Vervoer', 4000, 3100, null],
        ['Scholing', 2000, 1200, '=B4-C4'],
        ['Totaal', '=SUM(B2:B4)', null, '=B5-C5'],
      ],
    },
    ['Zorg!C5 null → =SUM(C2:C4)', 'Zorg!D3 null → =B3-C3'],
  ],
  [
    'een saldo dat niet klopt blijft staan: dat is een bevinding',
    {
      Zorg: [
        [...KOP],
        ['Dagopvang', 9000, 8500, '=B2-C2'],
        ['Vervoer', 4000, 3100, 1900],
        ['Scholing', 2000, 1200, '=B4-C4'],
      ],
    },
    [],
  ],
  [
    'een streepje in de rij: Excel kan er niet mee aftrekken, wel optellen',
    {
      Zorg: [[...KOP], ['Dagopvang', 9000, '-', 9000], ['Vervoer', 4000, 3100, 900], ['Totaal', 13000, 3100, 9900]],
    },
    ['Zorg!B4 13000 → =SUM(B2:B3)', 'Zorg!C4 3100 → =SUM(C2:C3)', 'Zorg!D4 9900 → =SUM(D2:D3)', 'Zorg!D3 900 → =B3-C3'],
  ],
  [
    'bedragen als tekst: een formule zou iets anders uitrekenen',
    {
      Zorg: [[...KOP], ['Dagopvang', '9.000,00', '8.500,00', 500], ['Vervoer', '4.000,00', '3.100,00', 900]],
    },
    [],
  ],
  [
    'het saldo van twee rijen van een regeling staat bij de eerste: de tweede blijft leeg',
    {
      Regelingen: [
        ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo'],
        ['SPUK GALA programma 15', 2023, 5000, 3000, 9000],
        ['SPUK GALA programma 15', 2024, 7000, null, null],
        ['SPUK IZA', null, 9000, 8000, 1000],
        ['Totaal', null, 21000, 11000, 10000],
      ],
    },
    [
      'Regelingen!C5 21000 → =SUM(C2:C4)',
      'Regelingen!D5 11000 → =SUM(D2:D4)',
      'Regelingen!E2 9000 → =C2-D2+C3-D3',
      'Regelingen!E4 1000 → =C4-D4',
      'Regelingen!E5 10000 → =C5-D5',
    ],
  ],
  [
    'een leeg totaal dat een ander leeg totaal optelt',
    {
      Zorg: [
        [...KOP],
        ['Dagopvang', 9000, 8500, 500],
        ['Vervoer', 4000, 3100, 900],
        ['Subtotaal', 13000, null, 1400],
        ['Scholing', 2000, 1200, 800],
        ['Huur', 500, 100, 400],
        ['Subtotaal', 2500, null, 1200],
        ['Totaal', 15500, null, 2600],
      ],
    },
    [
      'Zorg!B4 13000 → =SUM(B2:B3)',
      'Zorg!D4 1400 → =SUM(D2:D3)',
      'Zorg!B7 2500 → =SUM(B5:B6)',
      'Zorg!D7 1200 → =SUM(D5:D6)',
      'Zorg!B8 15500 → =SUM(B4,B7)',
      'Zorg!D8 2600 → =SUM(D4,D7)',
      'Zorg!D2 500 → =B2-C2',
      'Zorg!D3 900 → =B3-C3',
      'Zorg!D5 800 → =B5-C5',
      'Zorg!D6 400 → =B6-C6',
      'Zorg!C4 null → =SUM(C2:C3)',
      'Zorg!C7 null → =SUM(C5:C6)',
      'Zorg!C8 null → =SUM(C4,C7)',
    ],
  ],
  [
    'subtotalen: het eindtotaal telt de subtotalen op',
    {
      Zorg: [
        [...KOP],
        ['Dagopvang', 9000, 8500, '=B2-C2'],
        ['Vervoer', 4000, 3100, '=B3-C3'],
        ['Subtotaal', 13000, '=C2+C3', '=B4-C4'],
        ['Scholing', 2000, 1200, '=B5-C5'],
        ['Huur', 500, 100, '=B6-C6'],
        ['Subtotaal', '=B5+B6', '=C5+C6', '=B7-C7'],
        ['Totaal', 15500, '=C4+C7', '=B8-C8'],
      ],
    },
    ['Zorg!B4 13000 → =SUM(B2:B3)', 'Zorg!B8 15500 → =SUM(B4,B7)'],
  ],
  [
    'een lege bestemming wacht op een besluit',
    {
      Regelingen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
        ['SPUK IZA', 9000, 8000, '=B2-C2', '=D2', null],
        ['Provincie Overijssel', 7000, 3000, '=B3-C3', null, null],
      ],
    },
    [],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(formules(bladen)).toEqual(verwacht);
});

test('wat er dan staat, geeft geen nieuwe bevinding en niets meer om in te vullen', () => {
  const bladen: Bladen = {
    Zorg: [[...KOP], ['Dagopvang', 9000, 8500, 500], ['Vervoer', 4000, 3100, 900], ['Totaal', 13000, 11600, 1400]],
  };
  const ingevuld = metFormules(bladen);
  expect(rapporteer(review(leesVoorbeeld({ bladen: ingevuld })), '').bevindingen).toEqual(
    rapporteer(review(leesVoorbeeld({ bladen })), '').bevindingen,
  );
  expect(formules(ingevuld)).toEqual([]);
});

test('het jaarverslag zoals gedrukt: elke formule geeft wat er stond, en de foute rij blijft staan', () => {
  const snapshot = leesXlsx(readFileSync('assets/voorbeelden/twentse-koers-2024.xlsx'));
  const edits = saldoInvullen(review(snapshot));
  expect(edits.length).toBeGreaterThan(60);
  const adressen = edits.map(({ plaats }) => celadres(plaats.blad, plaats.rij, plaats.kolom));
  expect(adressen).not.toContain('Ouderen!E7');
  expect(adressen).not.toContain('Ouderen!D14');
});

test('het jaarverslag met de formules erin geeft dezelfde bevindingen', () => {
  const werkmap = leesWerkmap(readFileSync('assets/voorbeelden/twentse-koers-2024.xlsx'));
  werkmap.blad('Ouderen')!.schrijf({ rij: 6, kolom: 3, rijen: 1, kolommen: 1 }, () => 6884);
  const beoordeel = () => review(leesXlsx(Buffer.from(schrijfWerkmap(werkmap).bytes)));
  const meldingen = () => beoordeel().bevindingen.map(({ bevinding }) => bevinding.melding);
  const vooraf = meldingen();
  for (const { plaats, wordt } of saldoInvullen(beoordeel())) {
    if (!('formule' in wordt)) continue;
    const cel = { rij: plaats.rij, kolom: plaats.kolom, rijen: 1, kolommen: 1 };
    werkmap.blad(plaats.blad)!.schrijf(cel, () => wordt.formule);
  }
  werkmap.bereken();
  expect(meldingen()).toEqual(vooraf);
});
