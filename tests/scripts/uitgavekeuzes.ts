import path from 'node:path';
import { parseArgs } from 'node:util';

export interface Uitgavekeuzes {
  /** Where the add-in will be served, without the slash at the end. */
  readonly adres: string;
  /** The folder to make, absolute. */
  readonly uit: string;
}

/** A call that is wrong: a sentence for whoever made it. */
export class Aanroepfout extends Error {}

const GEBRUIK = 'Gebruik: npm run release -- --url https://budget.example.nl/sluitend/ [--uit map]';
const EIGEN_MACHINE = /^(?:localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/;

/** What to release, from the arguments without node and script; paths are relative to `hier`. Throws an `Aanroepfout`. */
export function uitgavekeuzes(args: readonly string[], hier: string): Uitgavekeuzes {
  const { url, uit } = leesOpties(args);
  if (url === undefined) throw new Aanroepfout(`Geen adres gegeven.\n${GEBRUIK}`);
  const reden = waaromNiet(url);
  if (reden !== null) throw new Aanroepfout(`Het adres ${url} kan niet: ${reden}\n${GEBRUIK}`);
  return { adres: url.slice(0, -1), uit: path.resolve(hier, uit) };
}

function leesOpties(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { url: { type: 'string' }, uit: { type: 'string', default: 'uitgave' } },
    });
    return values;
  } catch {
    throw new Aanroepfout(
      `De aanroep klopt niet: er zijn twee opties, --url en --uit, elk met een waarde.\n${GEBRUIK}`,
    );
  }
}

function waaromNiet(url: string): string | null {
  if (!URL.canParse(url)) return 'het is geen volledig webadres.';
  const { protocol, hostname, username, search, hash, href } = new URL(url);
  if (protocol !== 'https:') return 'Excel laadt een invoegtoepassing alleen over https.';
  if (EIGEN_MACHINE.test(hostname)) return 'dat is de eigen machine; voor ontwikkelen is er npm run excel.';
  if (username !== '') return 'er hoort geen naam of wachtwoord in.';
  if (search !== '' || hash !== '' || /[?#]/.test(url)) return 'laat weg wat na ? of # komt.';
  if (!url.endsWith('/')) return 'het is een map, dus het eindigt op een schuine streep.';
  if (href !== url) return `schrijf het zoals een browser het doet: ${href}`;
  // It goes into XML, and into the settings of servers, as it stands.
  if (!/^https:\/\/[\w.:/~%-]+$/.test(url)) return 'gebruik alleen letters, cijfers, punt, streepje en schuine streep.';
  return null;
}
