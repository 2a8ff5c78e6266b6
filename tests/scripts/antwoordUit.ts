import { readFile } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';

const SOORTEN: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/**
 * Answers with the files of a folder, and with 404 for anything else. Nothing is kept by who asks, and any site may ask: Excel
 * on the web reads the descriptions of the functions from its own address. Paths are not decoded, so they stay in the folder.
 */
export function antwoordUit(map: string): RequestListener {
  return ({ url }, antwoord) => {
    const { pathname } = new URL(url ?? '/', 'https://localhost');
    readFile(path.join(map, pathname), (fout, inhoud) => {
      if (fout) antwoord.writeHead(404).end();
      else {
        const soort = SOORTEN[path.extname(pathname)] ?? 'text/plain; charset=utf-8';
        antwoord
          .writeHead(200, { 'Content-Type': soort, 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' })
          .end(inhoud);
      }
    });
  };
}
