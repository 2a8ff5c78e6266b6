import * as functies from '../../src/functions/functies';

export type Cellen = readonly (readonly (string | number | boolean | null)[])[];

export interface Functievoorbeeld {
  readonly id: string;
  /** As typed in Dutch Excel. */
  readonly formule: string;
  readonly argumenten: readonly (Cellen | null)[];
  readonly uitkomst: Cellen;
}

export const FUNCTIES: Readonly<Record<string, (...argumenten: never[]) => unknown[][]>> = {
  SALDO: functies.saldo,
  AFWIJKING: functies.afwijking,
  OVERHEVELING: functies.overheveling,
  TERUGBETALING: functies.terugbetaling,
  BESTEMMING: functies.bestemming,
  BEDRAG: functies.bedrag,
  STATUS: functies.status,
  PERREGELING: functies.perRegeling,
};

const SALDI = kolom(80_000, 61_500, 310_000, 310_000, 190_000, -4_200);
const REGELS = kolom(
  'terugbetalen',
  'overhevelen',
  'overhevelen mits akkoord',
  'overhevelen mits akkoord',
  'overhevelen tot maximum',
  'terugbetalen',
);
const TERMIJNEN = kolom('', 2025, '31-12-2025', 2024, 2026, '');
const AKKOORDEN = kolom('', '', 'Brief van 3 maart', 'Brief van 3 maart', '', '');
const MAXIMA = kolom('', '', '', '', 50_000, '');
const NAAR_REGEL = [SALDI, REGELS, TERMIJNEN, [[2024]], AKKOORDEN, MAXIMA];

/** One per function: its page in the documentation, and its test. */
export const FUNCTIEVOORBEELDEN: readonly Functievoorbeeld[] = [
  {
    id: 'SALDO',
    formule: '=SLUITEND.SALDO(C4:C6;D4:D6)',
    argumenten: [kolom(31_250, '€ 12.500,50', 'n.v.t.'), kolom(18_400, 12_500.5, 750)],
    uitkomst: kolom(12_850, 0, -750),
  },
  {
    id: 'AFWIJKING',
    formule: '=SLUITEND.AFWIJKING(C4:C7;D4:D7)',
    argumenten: [kolom(20_000, 20_000, 0, 0), kolom(19_000, 25_000, 500, 0)],
    uitkomst: kolom(0.05, -0.25, 'n.v.t.', 0),
  },
  {
    id: 'OVERHEVELING',
    formule: '=SLUITEND.OVERHEVELING(B4:B9;C4:C9;D4:D9;2024;E4:E9;F4:F9)',
    argumenten: NAAR_REGEL,
    uitkomst: kolom(0, 61_500, 310_000, 0, 50_000, 0),
  },
  {
    id: 'TERUGBETALING',
    formule: '=SLUITEND.TERUGBETALING(B4:B9;C4:C9;D4:D9;2024;E4:E9;F4:F9)',
    argumenten: NAAR_REGEL,
    uitkomst: kolom(80_000, 0, 0, 310_000, 140_000, 0),
  },
  {
    id: 'BESTEMMING',
    formule: '=SLUITEND.BESTEMMING(B4:B9;C4:C9;D4:D9;2024;E4:E9;F4:F9)',
    argumenten: NAAR_REGEL,
    uitkomst: kolom(
      'terug te betalen',
      'vooruitontvangen',
      'vooruitontvangen',
      'terug te betalen',
      'terug te betalen / vooruitontvangen',
      'tekort',
    ),
  },
  {
    id: 'BEDRAG',
    formule: '=SLUITEND.BEDRAG(C4:C11)',
    argumenten: [kolom('€ 1.234,56', '€ -27.760', '(12)', '4.977-', 'N 31.393', '5.339', '-', 'n.v.t.')],
    uitkomst: kolom(1_234.56, -27_760, -12, -4_977, -31_393, 5_339, 0, ''),
  },
  {
    id: 'STATUS',
    formule: '=SLUITEND.STATUS(C4:C7;D4:D7;5000;10%)',
    argumenten: [kolom(40_000, 40_000, 400_000, 250), kolom(40_300, 30_000, 390_000, 250), [[5_000]], [[0.1]]],
    uitkomst: kolom('overschrijding toelichten', 'onderschrijding toelichten', 'binnen de drempel', 'sluit'),
  },
  {
    id: 'PERREGELING',
    formule: '=SLUITEND.PERREGELING(A3:D8;Sluitend!A4:C5;2024)',
    argumenten: [
      [
        ['Project', 'Regeling', 'Begroting', 'Realisatie'],
        ['Scholing', 'SPUK IZA', 50_000, 42_000],
        ['Inloop', 'Wijkfonds', 20_000, 14_500],
        ['Werving', 'SPUK IZA', 8_000, 9_000],
        ['Coaching', 'GALA', 10_000, 12_500],
        ['Totaal', '', 88_000, 78_000],
      ],
      [
        ['Regeling', 'Regel', 'Besteden tot'],
        ['Wijkfonds', 'overhevelen', 2026],
      ],
      [[2024]],
    ],
    uitkomst: [
      koppen(),
      ['SPUK IZA', 58_000, 51_000, 7_000, 7_000, 0, '', 0, 0, 0, 0, 'terug te betalen'],
      ['Wijkfonds', 20_000, 14_500, 5_500, 0, 5_500, 2025, 0, 0, 0, 0, 'vooruitontvangen'],
      ['SPUK GALA programma 15', 10_000, 12_500, -2_500, 0, 0, '', 0, 0, 0, 2_500, 'tekort'],
    ],
  },
];

/** The result of the function as it stands in src. */
export function reken(id: string, argumenten: readonly (Cellen | null)[]): unknown[][] {
  return FUNCTIES[id]!(...(argumenten as never[]));
}

export function kolom(...cellen: readonly (string | number | boolean | null)[]): Cellen {
  return cellen.map((cel) => [cel]);
}

export function koppen(): readonly string[] {
  return [
    'Regeling',
    'Baten',
    'Lasten',
    'Saldo',
    'Terugbetaling',
    'Overheveling',
    'Overheveling naar',
    'Reservering',
    'Resultaat',
    'Nog te besluiten',
    'Tekort',
    'Bestemming',
  ];
}
