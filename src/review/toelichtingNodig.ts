import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Rij } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import type { Vergelijking } from '../begroting/vergelijking';
import { bovenDrempel } from '../sheet/bovenDrempel';
import type { Review } from './review';

/** A post whose deviation is above the threshold while nothing explains it. */
export interface OntbrekendeToelichting {
  readonly rij: Rij;
  /** Where the toelichting belongs; the realisatie where the table has no column for it. */
  readonly plaats: Plaats;
  /** In cents of euros; negative for an overschrijding. */
  readonly saldo: Bedrag;
}

/**
 * The posts of themalijnen that need a toelichting by the thresholds of the workbook and have none, in the order of the
 * workbook. The begroting is the one to which the saldo of the table belongs.
 */
export function toelichtingNodig({ context }: Pick<Review, 'context'>): OntbrekendeToelichting[] {
  const { drempel } = context.instellingen.instellingen;
  return context.vergelijkingen.flatMap((vergelijking) => {
    const post = postVan(vergelijking);
    if (post === null) return [];
    const { rij } = post.realisatie;
    if (rij.toelichting !== null && rij.toelichting.tekst.trim() !== '') return [];
    const begroting = post.begroting.bedrag * rij.tabel.eenheid;
    const saldo = begroting - post.realisatie.bedrag * rij.tabel.eenheid;
    return bovenDrempel(begroting, saldo, drempel) ? [{ rij, plaats: plaatsVoor(post.realisatie), saldo }] : [];
  });
}

/** The budget and the spending that a saldo of a post of cost is between; null for every other relation. */
function postVan({
  relatie,
  cellen,
  resultaat,
}: Vergelijking): { readonly begroting: Bedragcel; readonly realisatie: Bedragcel } | null {
  if (relatie !== 'saldo-klopt-niet' || resultaat === null || cellen.length !== 3) return null;
  const { rij } = resultaat;
  if (rij.soort !== 'post' || rij.kant === 'baten' || rij.tabel.soort !== 'realisatie' || rij.tabel.verborgen)
    return null;
  if (!cellen.every((cel) => cel.rij === rij && cel.status !== 'onleesbaar')) return null;
  const begroting = cellen.find(({ kolom: { betekenis } }) => betekenis.endsWith('begroting'));
  const realisatie = cellen.find(({ kolom: { betekenis } }) => betekenis === 'realisatie');
  return begroting && realisatie ? { begroting, realisatie } : null;
}

function plaatsVoor({ rij: { tabel, nummer }, kolom }: Bedragcel): Plaats {
  const eigen = tabel.tekstkolommen.find(({ betekenis }) => betekenis === 'toelichting');
  return { blad: tabel.blad, rij: nummer, kolom: (eigen ?? kolom).nummer };
}
