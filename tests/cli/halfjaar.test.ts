import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { hoofd } from '../../src/cli/hoofd';
import type { Rapport } from '../../src/review/rapport';

type Rijen = readonly (readonly (string | number | Date | null)[])[];

let map: string;

beforeEach(() => {
  map = mkdtempSync(path.join(tmpdir(), 'sluitend-'));
});

afterEach(() => rmSync(map, { recursive: true }));

/** Writes the sheets to a file, and gives what the command line says about it. */
function controleer(bladen: Readonly<Record<string, Rijen>>, ...opties: readonly string[]): string {
  const boek = utils.book_new();
  for (const [naam, rijen] of Object.entries(bladen))
    utils.book_append_sheet(
      boek,
      utils.aoa_to_sheet(
        rijen.map((rij) => [...rij]),
        { UTC: true },
      ),
      naam,
    );
  const bestand = path.join(map, 'halfjaar.xlsx');
  writeFileSync(bestand, write(boek, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  let tekst = '';
  hoofd(['controleer', bestand, ...opties], {
    schrijf: (deel) => (tekst += deel),
    meld: (deel) => (tekst += deel),
    kleur: false,
    nu: () => 0,
  });
  return tekst;
}

const KOP = [
  'Begroting 2024',
  'Besteed t/m 30 juni 2024',
  'Saldo per 1-7-2024',
  'Verwachte uitgave',
  'Verwacht eindsaldo',
];

const HALFJAAR: Readonly<Record<string, Rijen>> = {
  Ouderen: [
    ['Ouderen (x € 1.000)'],
    [],
    ['Project', 'Regeling', ...KOP],
    ['Zorgcoach', 'SPUK IZA', 61, 20, 41, 35, 6],
    ['Les', 'SPUK GALA', 25, 12, 13, 11, 2],
    ['Overig', 'Provincie Overijssel', 9, 1, 8, 'pm', null],
    ['Totaal', null, 95, 33, 62, 46, 8],
  ],
  Totaal: [
    ['Totaaloverzicht 2024 (x € 1.000)'],
    [],
    ['Themalijn', ...KOP],
    ['Ouderen', 95, 33, 62, 46, 8],
    ['Totaal', 95, 33, 62, 46, 8],
  ],
};

test('een werkmap van halverwege het jaar geeft een prognose, geen afrekening', () => {
  const tekst = controleer(HALFJAAR);
  expect(tekst).toContain(
    [
      'Prognose (2)',
      '  Verwacht op 31 december, van 2 posten, besteed tot 30-6-2024 (x € 1.000)',
      '  Regeling                Baten  Lasten  Saldo  Terug  Mee  Naar  Bestemming',
      '  SPUK IZA                   61      55      6      6    0        terug te betalen',
      '  SPUK GALA programma 15     25      23      2      0    2  2025  vooruitontvangen',
      '  Totaal                     86      78      8      6    2',
      '',
      '  Niet te bepalen:',
      '  - Provincie Overijssel: van "Overig" is nog geen verwachting ingevuld',
    ].join('\n'),
  );
  expect(tekst.split('\n')[1]).toMatch(/^(Sluitend|Geen fouten)/);
  expect(tekst).not.toContain('\nRegelingen (');
  const [rapport] = (JSON.parse(controleer(HALFJAAR, '--json')) as Rapport).bestanden;
  expect(rapport!.regelingen).toEqual([]);
  expect(rapport!.prognosevergelijking).toBeNull();
  expect(rapport!.prognose!.regelingen.map((r) => [r.regeling, r.eenheid, r.terugbetaling, r.overheveling])).toEqual([
    ['SPUK IZA', 1000, 6, 0],
    ['SPUK GALA programma 15', 1000, 0, 2],
  ]);
});

test('met de afrekening erbij staat hoe de prognose uitkwam', () => {
  const tekst = controleer({
    ...HALFJAAR,
    Jaarrekening: [
      ['Ouderen, jaarrekening 2024 (in euro)'],
      [],
      ['Project', 'Regeling', 'Begroting 2024', 'Realisatie 2024', 'Saldo'],
      ['Zorgcoach', 'SPUK IZA', 61_000, 52_234, 8766],
      ['Les', 'SPUK GALA', 25_000, 23_000, 2000],
      ['Nieuw', 'SPUK GALA', 3000, 2900, 100],
      ['Totaal', null, 89_000, 78_134, 10_866],
    ],
  });
  expect(tekst).toContain(
    [
      'Prognose en uitkomst',
      '  1 van 2 posten als verwacht; over in euro:',
      '  Cel              Post       Verwacht  Uitkomst  Verschil',
      '  Jaarrekening!E4  Zorgcoach     6.000     8.766     2.766',
      '  Zonder prognose: Nieuw',
    ].join('\n'),
  );
});

test('wijzigingen uit een lijst, met datums zoals Excel ze bewaart', () => {
  const raad12 = ['Raadsbesluit 12', new Date(Date.UTC(2024, 2, 12))];
  const bladen = {
    Programma: [
      ['Programmabegroting 2024'],
      [],
      ['Programma', 'Primitieve begroting', 'Gewijzigde begroting', 'Realisatie', 'Saldo'],
      ['Bestuur', 120_000, 135_000, 130_000, 5000],
      ['Veiligheid', 340_000, 320_000, 319_000, 1000],
      ['Verkeer', 510_000, 510_700, 510_000, 700],
      ['Totaal', 970_000, 965_700, 959_000, 6700],
    ],
    Begrotingswijzigingen: [
      ['Begrotingswijzigingen 2024'],
      [],
      ['Besluit', 'Datum', 'Programma', 'Bedrag'],
      [...raad12, 'Bestuur', 15_000],
      [...raad12, 'Veiligheid', -20_000],
      [null, null, 'Verkeer', 900],
    ],
  };
  const tekst = controleer(bladen);
  expect(tekst).toContain('[wijziging-sluit-niet-aan] Programma!C6');
  expect(tekst).toContain('[wijziging-zonder-besluit] Begrotingswijzigingen!D6');
  expect(tekst).toContain(
    [
      'Begrotingswijzigingen (1)',
      '  Tabel               Begroting  Wijzigingen  Gewijzigd  Onverklaard',
      '  Programmabegroting    970.000       -4.100    965.700         -200',
      '  - Programma!A6 Verkeer: -200 onverklaard',
    ].join('\n'),
  );
  const [rapport] = (JSON.parse(controleer(bladen, '--json')) as Rapport).bestanden;
  expect(rapport!.begrotingswijzigingen[0]!.posten[0]!.wijzigingen).toEqual([
    { bedrag: 15_000, besluit: 'Raadsbesluit 12', datum: '2024-03-12', cel: 'Begrotingswijzigingen!D4' },
  ]);
});
