import type { Voorbeeld } from '../../src/checks/check';
import type { Diagnose, Oorzaak } from '../../src/diagnose/oorzaak';
import { herstel } from '../../src/review/herstel';
import { review } from '../../src/review/review';
import { celadres } from '../../src/sheet/adres';
import type { Edit } from '../../src/sheet/edit';
import type { Snapshot } from '../../src/sheet/snapshot';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

type Bladen = Voorbeeld['bladen'];

const KOP = ['Post', 'Begroting', 'Realisatie', 'Saldo'] as const;

function diagnoses(snapshot: Snapshot): readonly Diagnose[] {
  return review(snapshot).context.diagnoses;
}

function herstelVan(bladen: Bladen) {
  const snapshot = leesVoorbeeld({ bladen });
  const [diagnose, ...meer] = diagnoses(snapshot);
  expect(meer).toEqual([]);
  return herstel(diagnose!, snapshot);
}

/** "Zorg!D3 7 → 8 (saldo van Dagopvang)" for each edit. */
function regels(edits: readonly Edit[]): string[] {
  const tonen = (inhoud: Edit['was']) => ('formule' in inhoud ? inhoud.formule : String(inhoud.waarde));
  return edits.map(
    ({ plaats, was, wordt, reden }) =>
      `${celadres(plaats.blad, plaats.rij, plaats.kolom)} ${tonen(was)} → ${tonen(wordt)} (${reden})`,
  );
}

function bladenNa(bladen: Bladen, edits: readonly Edit[]): Bladen {
  const nieuw = Object.fromEntries(Object.entries(bladen).map(([naam, rijen]) => [naam, rijen.map((r) => [...r])]));
  for (const { plaats, wordt } of edits) {
    if (!('waarde' in wordt) || typeof wordt.waarde === 'boolean') throw new Error('Een herstel schrijft waarden.');
    nieuw[plaats.blad]![plaats.rij]![plaats.kolom] = wordt.waarde;
  }
  return nieuw;
}

describe('een herstel', () => {
  const gevallen: readonly (readonly [string, Bladen, readonly string[]])[] = [
    [
      'één getypt bedrag met een cijfer te veel',
      {
        Zorg: [
          [...KOP],
          ['Dagopvang', 9000, 18500, 500],
          ['Vervoer', 4000, 3100, 900],
          ['Scholing', 2000, 1200, 800],
          ['Totaal', 15000, 12800, 2200],
        ],
      },
      ['Zorg!C2 18500 → 8500 (realisatie van Dagopvang)'],
    ],
    [
      'een getypt saldo dat uit het verkeerde bedrag is berekend, beweegt mee',
      {
        Zorg: [
          [...KOP],
          ['Dagopvang', 9000, 18500, -9500],
          ['Vervoer', 4000, 3100, 900],
          ['Scholing', 2000, 1200, 800],
          ['Totaal', 15000, 12800, 2200],
        ],
        Totaaloverzicht: [
          ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'],
          ['Zorg', 15000, 12800, 2200],
          ['Wonen', 7000, 6100, 900],
          ['Totaal', 22000, 18900, 3100],
        ],
      },
      ['Zorg!C2 18500 → 8500 (realisatie van Dagopvang)', 'Zorg!D2 -9500 → 500 (saldo van Dagopvang)'],
    ],
    [
      'formules volgen vanzelf',
      {
        Zorg: [
          [...KOP],
          ['Dagopvang', 9000, 18500, '=B2-C2'],
          ['Vervoer', 4000, 3100, '=B3-C3'],
          ['Scholing', 2000, 1200, '=B4-C4'],
          ['Totaal', 15000, 12800, 2200],
        ],
      },
      ['Zorg!C2 18500 → 8500 (realisatie van Dagopvang)'],
    ],
    [
      'een bedrag als tekst wordt een getal',
      {
        Zorg: [
          [...KOP],
          ['Dagopvang', 9000, '€ 18.500,00', 500],
          ['Vervoer', 4000, 3100, 900],
          ['Scholing', 2000, 1200, 800],
          ['Totaal', 15000, 12800, 2200],
        ],
      },
      ['Zorg!C2 € 18.500,00 → 8500 (realisatie van Dagopvang)'],
    ],
    [
      'centen blijven centen',
      {
        Zorg: [
          [...KOP],
          ['Dagopvang', 9000.5, 185, 8815.3],
          ['Vervoer', 4000, 3100, 900],
          ['Scholing', 2000, 1200, 800],
          ['Totaal', 15000.5, 4485.2, 10515.3],
        ],
      },
      ['Zorg!C2 185 → 185.2 (realisatie van Dagopvang)'],
    ],
  ];

  test.each(gevallen)('%s', (_titel, bladen, verwacht) => {
    const uitkomst = herstelVan(bladen);
    expect('edits' in uitkomst ? regels(uitkomst.edits) : uitkomst).toEqual(verwacht);
  });

  test.each(gevallen)('na het schrijven klopt alles weer: %s', (_titel, bladen) => {
    const uitkomst = herstelVan(bladen);
    if (!('edits' in uitkomst)) throw new Error(uitkomst.waarom);
    expect(diagnoses(leesVoorbeeld({ bladen: bladenNa(bladen, uitkomst.edits) }))).toEqual([]);
  });
});

describe('wat Sluitend niet zelf herstelt', () => {
  test('een oorzaak die niet vaststaat', () => {
    const uitkomst = herstel(
      { gebroken: [], oorzaak: null, kandidaten: [] },
      { bladen: [], berekening: 'automatisch' },
    );
    expect(uitkomst).toEqual({ waarom: expect.stringContaining('staat niet vast') });
  });

  const oorzaak: Oorzaak = {
    soort: 'onbekend',
    plaats: { blad: 'Zorg', rij: 0, kolom: 0 },
    gevonden: 100,
    voorstel: 200,
    kosten: 0,
    sluit: [],
    mee: [],
  };

  test.each([
    ['een formule', '=5-4', 'Zorg!A1 staat een formule'],
    ['een foutwaarde', '#REF!', 'foutwaarde #REF!'],
    ['een bedrag met een letter', 'N 1.000', 'letter V of N'],
  ])('%s', (_titel, inhoud, waarom) => {
    const snapshot = leesVoorbeeld({ bladen: { Zorg: [[inhoud]] } });
    const uitkomst = herstel({ gebroken: [], oorzaak, kandidaten: [] }, snapshot);
    expect(uitkomst).toEqual({ waarom: expect.stringContaining(waarom) });
  });

  test('een lege cel kan wel', () => {
    const snapshot = leesVoorbeeld({ bladen: { Zorg: [[null, 1]] } });
    expect(herstel({ gebroken: [], oorzaak, kandidaten: [] }, snapshot)).toEqual({
      edits: [{ plaats: oorzaak.plaats, was: { waarde: null }, wordt: { waarde: 2 }, reden: 'bedrag' }],
    });
  });

  test('een regeling wordt als tekst geschreven', () => {
    const snapshot = leesVoorbeeld({ bladen: { Zorg: [['Wijkfonds']] } });
    const ander = { ...oorzaak, gevonden: 'Wijkfonds', voorstel: 'Buurtgeld' };
    expect(herstel({ gebroken: [], oorzaak: ander, kandidaten: [] }, snapshot)).toMatchObject({
      edits: [{ was: { waarde: 'Wijkfonds' }, wordt: { waarde: 'Buurtgeld' }, reden: 'regeling' }],
    });
  });
});
