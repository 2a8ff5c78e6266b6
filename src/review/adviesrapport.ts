import { naarGetal } from '../begroting/bedrag';
import type { Advies } from '../jaareinde/adviseer';
import type { Afrekening } from '../regelingen/afrekening';
import type { Adviesrapport, Adviesstand } from './rapport';

/** The dekkingsadvies as plain JSON, in euros. */
export function adviesrapport({ basis, posten, advies }: Advies): Adviesrapport {
  const namen = new Map(posten.map(({ id, naam }) => [id, naam]));
  const { boekingen, regelingen, besparing, uniek, zinnen, bezwaren } = advies;
  return {
    basis,
    boekingen: boekingen.map(({ post, van, naar, bedrag, minderTerug }) => ({
      cel: post,
      post: namen.get(post)!,
      van,
      naar,
      bedrag: naarGetal(bedrag),
      minderTerug: naarGetal(minderTerug),
    })),
    regelingen: regelingen.map(({ voor, na }) => ({ regeling: voor.naam, voor: standVan(voor), na: standVan(na) })),
    besparing: naarGetal(besparing),
    uniek,
    zinnen: [...zinnen],
    bezwaren: [...bezwaren],
  };
}

function standVan(a: Afrekening): Adviesstand {
  return {
    lasten: naarGetal(a.lasten),
    saldo: naarGetal(a.saldo),
    terugbetaling: naarGetal(a.terugbetaling),
    overheveling: naarGetal(a.overheveling),
    reservering: naarGetal(a.reservering),
    resultaat: naarGetal(a.resultaat),
    nogTeBesluiten: naarGetal(a.nogTeBesluiten),
    tekort: naarGetal(a.tekort),
  };
}
