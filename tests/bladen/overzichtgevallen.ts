import fc from 'fast-check';
import { maakWerkmap } from '../host/startExcel';
import type { Werkmap } from '../../src/host/werkmap';
import type { Regel, Regeling } from '../../src/regelingen/regeling';
import type { GelezenInstellingen } from '../../src/sheet/instellingen';
import { standaardInstellingen } from '../../src/sheet/leesInstellingen';

/** A workbook with money of several regelingen, and the rules for them. */
export interface Overzichtgeval {
  readonly jaar: number;
  /** "x € 1.000", or nothing. */
  readonly duizend: boolean;
  readonly regelingen: readonly Gevalregeling[];
}

export interface Gevalregeling {
  readonly regel: Regel;
  readonly bestedenTot: number | null;
  readonly looptijdTot: number | null;
  readonly akkoord: boolean;
  /** In the table per regeling: one line, or one per tranche. In cents. */
  readonly regels: readonly { readonly tranche: number | null; readonly baten: number; readonly lasten: number }[];
  /** Windows of the tranches, in the order of the lines. */
  readonly termijnen: readonly number[];
}

const JAREN = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
const jaar = fc.constantFrom(...JAREN);
const bedrag = fc.oneof(fc.integer({ min: 0, max: 50_000_000 }), fc.integer({ min: 0, max: 1_000 }), fc.constant(0));

const regel: fc.Arbitrary<Regel> = fc.oneof(
  fc.constantFrom<Regel>(
    ...(['terugbetalen', 'overhevelen', 'overhevelen-mits-akkoord'] as const).map((soort) => ({ soort })),
    ...(['egalisatie', 'vrij', 'reserve', 'onbekend'] as const).map((soort) => ({ soort })),
  ),
  fc
    .constantFrom('5', '10', '12.5', '20', '33.33', '0.1', '100')
    .map((procent): Regel => ({ soort: 'overhevelen-tot-maximum', maximum: { procent } })),
  bedrag.map((maximum): Regel => ({ soort: 'overhevelen-tot-maximum', maximum: { bedrag: maximum } })),
);

const regels = fc.oneof(
  fc.record({ tranche: fc.constant(null), baten: bedrag, lasten: bedrag }).map((rij) => [rij]),
  fc
    .tuple(
      fc.subarray(JAREN.slice(0, 5), { minLength: 2, maxLength: 3 }),
      fc.array(bedrag, { minLength: 6, maxLength: 6 }),
    )
    .map(([tranches, bedragen]) =>
      tranches.map((tranche, i) => ({ tranche, baten: bedragen[i]! + 1, lasten: bedragen[3 + i]! })),
    ),
);

export const gevallen: fc.Arbitrary<Overzichtgeval> = fc.record({
  jaar: fc.constantFrom(2023, 2024, 2025),
  duizend: fc.boolean(),
  regelingen: fc.array(
    fc.record({
      regel,
      bestedenTot: fc.option(jaar),
      looptijdTot: fc.option(jaar, { freq: 2 }),
      akkoord: fc.boolean(),
      regels,
      termijnen: fc.array(jaar, { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 6 },
  ),
});

const NAMEN = ['Wijkfonds', 'Zorgpot', 'Sportgeld', 'Jeugdbijdrage', 'Woonimpuls', 'Leefbaarheid'];

/** The workbook with the table per regeling, and the settings that hold in it. */
export function maakGeval({ jaar: begrotingsjaar, duizend, regelingen }: Overzichtgeval): {
  readonly werkmap: Werkmap;
  readonly instellingen: GelezenInstellingen;
} {
  const rijen = regelingen.flatMap(({ regels: lijst }, i) =>
    lijst.map(({ tranche, baten, lasten }) => [
      tranche === null ? NAMEN[i]! : `${NAMEN[i]!} tranche ${tranche}`,
      baten / 100,
      lasten / 100,
      (baten - lasten) / 100,
    ]),
  );
  const werkmap = maakWerkmap({
    Regelingen: [
      [`Regelingen ${begrotingsjaar}${duizend ? ' (x € 1.000)' : ''}`],
      ['Regeling', 'Baten', 'Lasten', 'Saldo'],
      ...rijen,
    ],
  });
  const bekend = regelingen.map((geval, i) => regelingVan(geval, NAMEN[i]!));
  const instellingen = { ...standaardInstellingen, jaar: begrotingsjaar, regelingen: bekend };
  return { werkmap, instellingen: { instellingen, ongeldig: [] } };
}

function regelingVan(geval: Gevalregeling, naam: string): Regeling {
  const { bestedenTot, looptijdTot, akkoord, regels: lijst, termijnen } = geval;
  const tranches = lijst.flatMap(({ tranche }, i) =>
    tranche === null ? [] : [{ jaar: tranche, bestedenTot: termijnen[i]! }],
  );
  return {
    code: naam.toLowerCase(),
    naam,
    aliassen: [],
    verstrekker: 'het Rijk',
    bron: 'test',
    regel: geval.regel,
    ...(bestedenTot !== null && { bestedenTot }),
    ...(looptijdTot !== null && { looptijdTot }),
    ...(akkoord && { akkoord: { document: 'brief' } }),
    ...(tranches.length > 0 && { tranches }),
  };
}
