import type { Rij } from '../begroting/begroting';
import type { Dekking } from './dekking';
import { regelingwaarden } from './cijferwaarden';
import type { Regelingdeel } from './onderwerp';
import { opsomming } from './opsomming';
import { schrijf } from './schrijf';
import type { Ontwerp } from './sjabloon';
import type { Opstelcontext } from './stelOp';
import type { Slotwaarde } from './vulIn';

const MEESTE_GENOEMD = 4;
const NIET_BEGROOT = 'geld dat in geen post is begroot';

/** What pays for the overschrijding of a post. */
export function beschrijfDekking(post: Rij, deel: Regelingdeel, context: Opstelcontext): Ontwerp {
  const dekking = context.dekking(post, deel.groep);
  if (dekking === null) return schrijf('dekking-open', {}, context.sjablonen);
  const { soort, bronnen } = vatSamen([dekking], new Set(), post, context);
  const reserve = soort === 'geen' ? reserveVan(deel) : null;
  if (reserve !== null) return schrijf('dekking-reserve', { bestemming: reserve }, context.sjablonen);
  return schrijf(`dekking-${soort}`, { ...regelingwaarden(deel), posten: bronnen }, context.sjablonen);
}

/** What pays for the part of a subject that is overspent under one regeling: sources outside the subject itself. */
export function beschrijfTekort(
  deel: Regelingdeel,
  tekort: Slotwaarde,
  posten: readonly Rij[],
  context: Opstelcontext,
): Ontwerp {
  const eigen = new Set(posten);
  const dekkingen = posten.flatMap((post) => {
    const dekking = context.dekking(post, deel.groep);
    return dekking === null ? [] : [dekking];
  });
  const { soort, bronnen } = vatSamen(dekkingen, eigen, posten[0] ?? null, context);
  const reserve = soort === 'geen' ? reserveVan(deel) : null;
  const waarden = { ...regelingwaarden(deel), tekort };
  if (reserve !== null) return schrijf('tekort-reserve', { ...waarden, bestemming: reserve }, context.sjablonen);
  return schrijf(`tekort-${soort}`, { ...waarden, posten: bronnen }, context.sjablonen);
}

/** The reserve that the rule takes a shortage from; null when there is none. */
export function reserveVan({ groep }: Regelingdeel): string | null {
  const soort = groep.regeling?.regel.soort;
  if (soort === 'egalisatie') return 'de egalisatiereserve';
  return soort === 'reserve' ? 'de reserve' : null;
}

/** Posten by name, with their themalijn where that is another one; no more than a reader takes in. */
export function noemPosten(
  posten: readonly Rij[],
  vanuit: Rij | null,
  { onderwerpen }: Opstelcontext,
): readonly string[] {
  const genoemd = posten.slice(0, posten.length > MEESTE_GENOEMD ? MEESTE_GENOEMD - 1 : MEESTE_GENOEMD);
  const namen = genoemd.map((post) => {
    const themalijn = post.tabel === vanuit?.tabel ? null : onderwerpen.themalijnVan(post.tabel);
    return themalijn === null ? post.label : `${post.label} (${themalijn.naam})`;
  });
  const rest = posten.length - genoemd.length;
  return rest === 0 ? namen : [...namen, `${rest} andere posten`];
}

function vatSamen(
  dekkingen: readonly Dekking[],
  eigen: ReadonlySet<Rij>,
  vanuit: Rij | null,
  context: Opstelcontext,
): { readonly soort: 'regeling' | 'deels' | 'geen'; readonly bronnen: string } {
  const posten = new Set(
    dekkingen.flatMap((d) => d.bronnen.map(({ post }) => post)).filter((post) => !eigen.has(post)),
  );
  const bronnen = [
    ...noemPosten([...posten], vanuit, context),
    ...(dekkingen.some((d) => d.nietBegroot > 0) ? [NIET_BEGROOT] : []),
  ];
  const tekort = dekkingen.some((d) => d.ongedekt > 0);
  return { soort: bronnen.length === 0 ? 'geen' : tekort ? 'deels' : 'regeling', bronnen: opsomming(bronnen) };
}
