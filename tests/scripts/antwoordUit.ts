import { readFile } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { SOORTEN } from './serverkoppen';

export interface Antwoordkeuzes {
  /** Where the folder is served: a path with a slash at both ends. */
  readonly onder?: string;
  /** What goes with a file, by its path in the folder. */
  readonly koppen?: (pad: string) => Readonly<Record<string, string>>;
}

/** For development: nothing is kept by who asks, and any site may ask, since Excel on the web does. */
const ONTWIKKELING = { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' };

/** Answers with the files of a folder, and with 404 for anything else. Paths are not decoded, so they stay in the folder. */
export function antwoordUit(map: string, keuzes: Antwoordkeuzes = {}): RequestListener {
  const { onder = '/', koppen = () => ONTWIKKELING } = keuzes;
  return ({ url }, antwoord) => {
    const { pathname } = new URL(url ?? '/', 'https://localhost');
    const pad = pathname.startsWith(onder) ? pathname.slice(onder.length) : '';
    readFile(path.join(map, pad), (fout, inhoud) => {
      if (fout) antwoord.writeHead(404).end();
      else {
        const soort = SOORTEN[path.extname(pad)] ?? 'text/plain; charset=utf-8';
        antwoord.writeHead(200, { 'Content-Type': soort, ...koppen(pad) }).end(inhoud);
      }
    });
  };
}
