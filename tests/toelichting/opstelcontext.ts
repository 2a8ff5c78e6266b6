import { maakRegelinginvoer } from '../../src/jaareinde/regelinginvoer';
import { afrekenen } from '../../src/regelingen/afrekenen';
import { herken } from '../../src/sheet/herken';
import type { Herkenning } from '../../src/sheet/herkenning';
import { leesInstellingen } from '../../src/sheet/leesInstellingen';
import type { Snapshot } from '../../src/sheet/snapshot';
import { maakDekkingsplan } from '../../src/toelichting/dekking';
import { maakOnderwerpen } from '../../src/toelichting/maakOnderwerpen';
import { sjablonen } from '../../src/toelichting/sjablonen';
import type { Opstelcontext } from '../../src/toelichting/stelOp';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

type Cellen = readonly (readonly (string | number | null)[])[];

/** A row of a themalijn: post, regeling, begroting, realisatie. */
export type Post = readonly [naam: string, regeling: string | null, begroting: number, realisatie: number];

/** What drafts of the texts of a workbook are made from, and what was recognised in it. */
export function opstelcontextVan(snapshot: Snapshot): Opstelcontext & { readonly herkenning: Herkenning } {
  const herkenning = herken(snapshot, leesInstellingen(snapshot).instellingen);
  const onderwerpen = maakOnderwerpen(herkenning, maakRegelinginvoer(herkenning).map(afrekenen));
  return { herkenning, onderwerpen, dekking: maakDekkingsplan(onderwerpen), sjablonen };
}

/** The same for a workbook of 2024 with a sheet per themalijn and, where given, the baten per regeling. */
export function uitPosten(
  themalijnen: Readonly<Record<string, readonly Post[]>>,
  baten: Readonly<Record<string, number>> = {},
): Opstelcontext {
  const posten = Object.values(themalijnen).flat();
  const bladen = Object.entries(themalijnen).map(([naam, rijen]): [string, Cellen] => [
    naam,
    [
      [`Themalijn ${naam} 2024`],
      ['Post', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
      ...rijen.map(([post, regeling, b, r]) => [post, regeling, b, r, b - r]),
      ['Totaal', null, ...totaal(rijen)],
    ],
  ]);
  const regels = Object.entries(baten).map(([regeling, bedrag]) => {
    const lasten = posten.filter((p) => p[1] === regeling).reduce((som, p) => som + p[3], 0);
    return [regeling, bedrag, lasten, bedrag - lasten];
  });
  if (regels.length > 0)
    bladen.push(['Regelingen', [['Afrekening 2024'], ['Regeling', 'Baten', 'Lasten', 'Saldo'], ...regels]]);
  return opstelcontextVan(leesVoorbeeld({ bladen: Object.fromEntries(bladen) }));
}

function totaal(posten: readonly Post[]): number[] {
  const b = posten.reduce((som, p) => som + p[2], 0);
  const r = posten.reduce((som, p) => som + p[3], 0);
  return [b, r, b - r];
}
