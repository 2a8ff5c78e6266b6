import { review } from '../../src/review/review';
import { celadres } from '../../src/sheet/adres';
import { leesInstellingenJson } from '../../src/sheet/leesInstellingen';
import { bladen } from '../sheet/bladen';

/** Where a check finds something, with its message; and what it could not judge. */
function zoek(id: string, tekeningen: Readonly<Record<string, string>>, instellingen?: object) {
  const gelezen = instellingen && leesInstellingenJson(JSON.stringify(instellingen));
  if (gelezen && 'waarom' in gelezen) throw new Error(gelezen.waarom);
  const { bevindingen, nietBeoordeeld } = review(
    bladen(tekeningen),
    gelezen && { instellingen: gelezen.instellingen, ongeldig: [] },
  );
  return {
    gevonden: bevindingen.flatMap(({ check, bevinding: { cel, melding } }) =>
      check.id === id ? [`${celadres(cel.blad, cel.rij, cel.kolom)}: ${melding}`] : [],
    ),
    niet: nietBeoordeeld.flatMap(({ check, uitkomst }) => (check.id === id ? [uitkomst.waar] : [])),
  };
}

const sluitend = (tabel: string, ...rijen: string[]): string => ['Sluitend', '', tabel, ...rijen].join('\n');

describe('beginstand-wijkt-af', () => {
  const Regelingen = `
    Afrekening 2025

    Regeling | Tranche | Baten | Lasten | Saldo
    SPUK IZA | | 901 | 800 | 101
    SPUK GALA | 2024 | 400 | 70 | 631
    SPUK GALA | 2025 | 301 | |
    Totaal | | 1.602 | 870 | 732`;
  const beginstanden = (...rijen: string[]): string =>
    sluitend('Beginstanden', 'Regeling | Tranche | Bedrag | Bron', ...rijen);
  const met = (...rijen: string[]) => zoek('beginstand-wijkt-af', { Regelingen, Sluitend: beginstanden(...rijen) });

  test.each<[string, readonly string[], readonly RegExp[], readonly string[]]>([
    ['gelijk', ['GALA | 2024 | 400 | 2024.xlsx'], [], []],
    [
      'het verschil, met beide bedragen en waar het vandaan komt',
      ['SPUK GALA | 2024 | 425 | 2024.xlsx'],
      [/^Regelingen!C5: .*tranche 2024: uit 2024\.xlsx ging € 425 mee, .* begint met € 400\. Het verschil is € -25\./],
      [],
    ],
    [
      'een tranche die hier ontbreekt',
      ['SPUK GALA | 2023 | 50 | 2024.xlsx', 'SPUK GALA | 2024 | 400 | 2024.xlsx'],
      [/^Regelingen!A5: .*tranche 2023: .* € 50 mee, .* begint met € 0/],
      [],
    ],
    [
      'een regeling die niet in deze werkmap staat',
      ['SamSam | | 40 | 2024.xlsx'],
      [/^Sluitend!A5: SamSam: uit 2024\.xlsx ging € 40 mee, maar deze regeling staat niet in deze werkmap\. Neem/],
      [],
    ],
    ['waar niets van meeging', ['SamSam | | 0 | 2024.xlsx'], [], []],
    [
      'een naam die nergens staat',
      ['Wijkfonds | | 40 | '],
      [/^Sluitend!A5: Wijkfonds: uit het vorige jaar .* staat ook niet in de lijst van regelingen/],
      [],
    ],
    [
      'twee beginstanden voor dezelfde tranche',
      ['SPUK GALA | 2024 | 400 | a', 'GALA | 2024 | 410 | b'],
      [/^Sluitend!A6: GALA staat meer dan eens in de tabel Beginstanden/],
      [],
    ],
    ['niet te vergelijken', ['SPUK IZA | | 0 | 2024.xlsx'], [], ['SPUK IZA']],
  ])('%s', (_titel, rijen, verwacht, niet) => {
    const uitkomst = met(...rijen);
    expect(uitkomst.gevonden).toHaveLength(verwacht.length);
    for (const [i, patroon] of verwacht.entries()) expect(uitkomst.gevonden[i]).toMatch(patroon);
    expect(uitkomst.niet).toEqual(niet);
  });
});

describe('termijnen-tegenstrijdig', () => {
  const regelingen = (...rijen: string[]): string =>
    sluitend('Regelingen', 'Regeling | Regel | Besteden tot | Looptijd tot | Tranches', ...rijen);
  const gala = (lasten2023: string, lasten2024: string) => `
    Afrekening 2024

    Regeling | Tranche | Baten | Lasten | Saldo
    SPUK IZA | | 901 | 800 | 101
    SPUK GALA | 2023 | 400 | ${lasten2023} | 330
    SPUK GALA | 2024 | 301 | ${lasten2024} | 291
    Totaal | | 1.602 | 880 | 722`;
  const OMGEKEERD = regelingen('SPUK GALA | | | | 2023: 2026; 2024: 2025');

  test('de jongste tranche vervalt eerder: van belang zolang de oudste het eerst wordt besteed', () => {
    const met = (Regelingen: string) => zoek('termijnen-tegenstrijdig', { Regelingen, Sluitend: OMGEKEERD }).gevonden;
    expect(met(gala('80', ''))).toEqual([expect.stringMatching(/^Sluitend!E5: SPUK GALA programma 15: tranche 2024/)]);
    expect(met(gala('70', '10'))).toEqual([]);
  });

  test('een verlenging voorbij het einde van de regeling', () => {
    const { gevonden } = zoek('termijnen-tegenstrijdig', { Sluitend: regelingen('SPUK GALA | | 2028 | | ') });
    expect(gevonden).toEqual([expect.stringMatching(/^Sluitend!C5: .* tot en met 2028 .* tot en met 2026/)]);
  });

  test('wie iets anders aanpast, krijgt niets; zonder blad Sluitend wijst de melding naar de werkmap', () => {
    const Regelingen = gala('70', '10');
    expect(
      zoek('termijnen-tegenstrijdig', { Regelingen, Sluitend: regelingen('SPUK GALA | vrij | | | ') }).gevonden,
    ).toEqual([]);
    const json = { regelingen: [{ regeling: 'SPUK GALA', bestedenTot: 2028 }, { regeling: 'SamSam', looptijdTot: 2025 }] }; // prettier-ignore
    expect(zoek('termijnen-tegenstrijdig', { Regelingen }, json).gevonden).toEqual([
      expect.stringMatching(/^Regelingen!A5: SPUK GALA/),
    ]);
  });
});

describe('regeling-dubbel', () => {
  const tabel = (...rijen: string[]): string =>
    ['Afrekening 2024', '', 'Regeling | Tranche | Baten | Lasten | Saldo', ...rijen].join('\n');

  test.each<[string, string, readonly RegExp[]]>([
    [
      'dezelfde tranche met dezelfde bedragen',
      tabel(
        'SPUK GALA | 2023 | 900 | 700 | 200',
        'SPUK GALA | 2023 | 900 | 700 | 200',
        'Totaal | | 1.800 | 1.400 | 400',
      ),
      [/^Regelingen!A5: SPUK GALA is nog eens tranche 2023 \(rij 4\)/],
    ],
    [
      'een aanvulling op een tranche',
      tabel('SPUK GALA | 2023 | 900 | 700 | 200', 'SPUK GALA | 2023 | 90 | 70 | 20', 'Totaal | | 990 | 770 | 220'),
      [],
    ],
    [
      'twee delen van een regeling',
      tabel('SPUK IZA regio | | 900 | 700 | 200', 'SPUK IZA lokaal | | 90 | 70 | 20', 'Totaal | | 990 | 770 | 220'),
      [],
    ],
    [
      'dezelfde naam: dat meldt post-dubbel',
      tabel('SPUK IZA | | 900 | 700 | 200', 'SPUK IZA | | 900 | 700 | 200', 'Totaal | | 1.800 | 1.400 | 400'),
      [],
    ],
  ])('%s', (_titel, Regelingen, verwacht) => {
    const { gevonden } = zoek('regeling-dubbel', { Regelingen });
    expect(gevonden).toHaveLength(verwacht.length);
    for (const [i, patroon] of verwacht.entries()) expect(gevonden[i]).toMatch(patroon);
  });

  test('dezelfde afrekening op twee bladen is geen bevinding, een andere één', () => {
    const een = tabel('SPUK IZA | | 901 | 700 | 201', 'SPUK GALA | | 90 | 70 | 20', 'Totaal | | 991 | 770 | 221');
    const ander = tabel('SPUK IZA | | 901 | 600 | 301', 'SPUK GALA | | 90 | 50 | 40', 'Totaal | | 991 | 650 | 341');
    expect(zoek('regeling-dubbel', { Regelingen: een, Kopie: een }).gevonden).toEqual([]);
    expect(zoek('regeling-dubbel', { Regelingen: een, Concept: ander }).gevonden).toEqual([
      expect.stringMatching(/^Concept!A4: SPUK IZA staat ook in .* \(Regelingen!A4\), met andere bedragen/),
    ]);
    expect(zoek('regeling-dubbel', { Regelingen: een, Vorig: ander.replace('2024', '2023') }).gevonden).toEqual([]);
  });
});
