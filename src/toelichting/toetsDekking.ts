import type { Regelinggroep } from '../sheet/herkenning';
import type { Naam } from './namenindex';
import type { Onderwerp, Onderwerpen } from './onderwerp';
import { hoofdletter } from './toetsBedrag';
import { herleid, onbekend, strijdig, type Uitslag } from './uitslag';

/** What pays for an overschrijding, against the regeling that it is of: another earmarked regeling may not. */
export function toetsDekking(bronnen: readonly Naam[], onderwerp: Onderwerp, onderwerpen: Onderwerpen): Uitslag {
  const nodig = groepenMetTekort(onderwerp);
  const gevers = bronnen.map((bron) => groepenVan(bron, onderwerpen));
  if (nodig.size === 0 || gevers.some((groepen) => groepen.size === 0)) {
    return onbekend(onderwerp, `Van deze dekking is niet bekend welke regeling betaalt.`);
  }
  const vreemd = gevers.filter((groepen) => [...groepen].every((groep) => !nodig.has(groep)));
  if (vreemd.length === 0)
    return herleid(onderwerp, onderwerp.saldo?.cellen ?? [], `De dekking valt onder dezelfde regeling.`);
  const juist = [...nodig].map(({ naam }) => naam).join(' of ');
  const anders = [...new Set(vreemd.flatMap((groepen) => [...groepen]).map(({ naam }) => naam))].join(' of ');
  const uitleg = `De overschrijding van ${onderwerp.naam} valt onder ${juist}; de genoemde dekking valt onder ${anders}. ${hoofdletter(anders)} mag daar niet voor betalen.`;
  return strijdig(onderwerp, 'toelichting-noemt-andere-bestemming', juist, onderwerp.saldo?.cellen ?? [], uitleg);
}

/** Which regeling a text says pays for a subject, against the one that does. */
export function toetsRegeling(genoemd: Naam, onderwerp: Onderwerp, onderwerpen: Onderwerpen): Uitslag {
  const eigen = new Set((onderwerp.delen ?? []).map(({ groep }) => groep));
  const groepen = groepenVan(genoemd, onderwerpen);
  if (eigen.size === 0 || groepen.size === 0)
    return onbekend(onderwerp, `Van ${onderwerp.naam} is de regeling niet bekend.`);
  if ([...groepen].some((groep) => eigen.has(groep)))
    return herleid(onderwerp, [], `${hoofdletter(onderwerp.naam)} valt onder deze regeling.`);
  const juist = [...eigen].map(({ naam }) => naam).join(' en ');
  return strijdig(
    onderwerp,
    'toelichting-noemt-andere-bestemming',
    juist,
    onderwerp.saldo?.cellen ?? [],
    `${hoofdletter(onderwerp.naam)} valt onder ${juist}.`,
  );
}

function groepenMetTekort({ delen, soort }: Onderwerp): ReadonlySet<Regelinggroep> {
  const alle = delen ?? [];
  const metTekort = alle.filter(({ bestemming }) => bestemming.tekort > 0);
  return new Set((metTekort.length > 0 || soort !== 'post' ? metTekort : alle).map(({ groep }) => groep));
}

function groepenVan({ posten, themalijnen, regelingen }: Naam, onderwerpen: Onderwerpen): ReadonlySet<Regelinggroep> {
  const delen = [...regelingen, ...(posten.length > 0 ? [] : themalijnen)].flatMap((o) => o.delen ?? []);
  return new Set([...posten.flatMap((rij) => onderwerpen.regelingenVan(rij)), ...delen.map(({ groep }) => groep)]);
}
