import { toonBedrag } from '../begroting/bedrag';
import type { Dekking } from '../toelichting/dekking';
import type { Onderwerpen } from '../toelichting/onderwerp';
import type { useToelichtingwoorden } from './toelichtingwoorden';

/** What pays for an overschrijding, in one line; null when that is not known. */
export function dekkingsregel(
  dekking: Dekking | null,
  onderwerpen: Pick<Onderwerpen, 'themalijnVan'>,
  woorden: ReturnType<typeof useToelichtingwoorden>,
): string | null {
  if (dekking === null) return null;
  const { bronnen, nietBegroot, ongedekt } = dekking;
  if (bronnen.length === 0 && nietBegroot === 0) return woorden.geenDekking;
  const delen = bronnen.map(({ post, bedrag, zelfdeThemalijn }) => {
    const bron = woorden.bron(post.label, toonBedrag(bedrag));
    return zelfdeThemalijn
      ? bron
      : woorden.andereThemalijn(bron, onderwerpen.themalijnVan(post.tabel)?.naam ?? post.tabel.naam);
  });
  if (nietBegroot > 0) delen.push(woorden.nietBegroot(toonBedrag(nietBegroot)));
  if (ongedekt > 0) delen.push(woorden.ongedekt(toonBedrag(ongedekt)));
  return woorden.dekking(delen.join('; '));
}
