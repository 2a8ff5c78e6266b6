import { leesXlsx } from '../host/leesXlsx';
import type { Gelezenblad, Gelezennaam } from '../host/leesXlsx';

/** What the worker tells, in this order: every sheet, then the names; or that the file cannot be read. */
export type Leesbericht =
  { readonly blad: Gelezenblad } | { readonly namen: readonly Gelezennaam[] } | { readonly mislukt: string };

/* Reads a file beside the page, which stays usable meanwhile. */
const meld = (bericht: Leesbericht): void => self.postMessage(bericht);

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  try {
    const { bladen, namen } = leesXlsx(data);
    for (const blad of bladen) meld({ blad });
    meld({ namen });
  } catch (fout) {
    meld({ mislukt: String(fout) });
  }
});
