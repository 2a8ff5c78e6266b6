import { beschrijfAfwijking, noemGrootste, noemNietBegroot } from './afwijking';
import { beschrijfBestemming } from './bestemming';
import { cijferwaarden, richtingVan } from './cijferwaarden';
import type { Dekkingsplan } from './dekking';
import type { Onderwerp, Onderwerpen } from './onderwerp';
import type { Ontwerp, Oorzaakkeuze, Sjabloon } from './sjabloon';
import { schrijf } from './schrijf';
import { aaneen, vulIn } from './vulIn';

export interface Opstelcontext {
  readonly onderwerpen: Onderwerpen;
  readonly dekking: Dekkingsplan;
  /** As `leesSjablonen` gives them. */
  readonly sjablonen: readonly Sjabloon[];
}

/**
 * The draft of a toelichting: how much more or less, why, what pays for an overschrijding and where money goes that is left.
 * It states only what follows from the figures and the choices; what is not known stays open. One paragraph for a post, so
 * that it fits its cell; for what adds up posten the bestemming is a paragraph of its own.
 */
export function stelOp(onderwerp: Onderwerp, keuzes: readonly Oorzaakkeuze[], context: Opstelcontext): Ontwerp {
  const waarom = [
    beschrijfAfwijking(onderwerp, context),
    noemNietBegroot(onderwerp, context),
    noemGrootste(onderwerp, context),
    beschrijfOorzaak(onderwerp, keuzes, context),
  ];
  const bestemming = beschrijfBestemming(onderwerp, context);
  const scheiding = onderwerp.soort === 'post' ? ' ' : '\n\n';
  return aaneen([aaneen(waarom, ' '), aaneen(bestemming, ' ')], scheiding);
}

/** The chosen causes; room for one where none is chosen and there is something to explain. */
function beschrijfOorzaak(onderwerp: Onderwerp, keuzes: readonly Oorzaakkeuze[], context: Opstelcontext): Ontwerp {
  const cijfers = cijferwaarden(onderwerp, context.onderwerpen);
  const zinnen = keuzes.flatMap((keuze) => {
    if ('vrij' in keuze) return keuze.vrij.trim() === '' ? [] : [{ tekst: metPunt(keuze.vrij.trim()), open: [] }];
    const sjabloon = context.sjablonen.find((s) => s.id === keuze.sjabloon && s.deel === 'oorzaak');
    return sjabloon === undefined ? [] : [vulIn(sjabloon.tekst, cijfers, keuze.waarden)];
  });
  const { saldo } = onderwerp;
  const verklaard = zinnen.length > 0 || saldo === null || richtingVan(saldo) === 'geen';
  return verklaard ? aaneen(zinnen, ' ') : schrijf('oorzaak-open', cijfers, context.sjablonen);
}

function metPunt(zin: string): string {
  return /[.!?…]["'”’)]?$/u.test(zin) ? zin : `${zin}.`;
}
