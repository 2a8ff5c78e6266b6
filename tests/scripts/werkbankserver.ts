import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import { antwoordUit } from './antwoordUit';

const WORTEL = path.join(__dirname, '../..');
const GEBOUWD = path.join(WORTEL, 'dist/werkbank');
const VOORBEELDEN = path.join(WORTEL, 'assets/voorbeelden');
const OFFICE = path.join(WORTEL, 'node_modules/@microsoft/office-js/dist');
const CDN = 'https://appsforoffice.microsoft.com';
const CDN_MAP = `${CDN}/lib/1/hosted/`;
/** The pages of the add-in, which get what Excel would give them before Office.js loads. */
const BLADZIJDEN = new Set(['/taskpane.html', '/functions.html']);

/**
 * The workbench, the built add-in beside it with the packaged Office.js in place of the CDN, and the example workbooks.
 * Not listening yet. Only what is on this machine is ever asked for.
 */
export function werkbankserver(): Server {
  const [gebouwd, voorbeelden, office] = [antwoordUit(GEBOUWD), antwoordUit(VOORBEELDEN), antwoordUit(OFFICE)];
  return createServer((vraag, antwoord) => {
    const { pathname } = new URL(vraag.url ?? '/', 'http://localhost');
    const [, map = '', rest = ''] = /^\/(voorbeelden|office)(\/.*)$/.exec(pathname) ?? [];
    if (pathname === '/') antwoord.writeHead(302, { Location: '/werkbank.html' }).end();
    else if (pathname === '/voorbeelden.json') antwoord.writeHead(200, JSON_KOPPEN).end(JSON.stringify(lijst()));
    else if (BLADZIJDEN.has(pathname)) antwoord.writeHead(200, HTML_KOPPEN).end(metPlaatselijkeOffice(pathname));
    else if (map !== '') (map === 'office' ? office : voorbeelden)(Object.assign(vraag, { url: rest }), antwoord);
    else gebouwd(vraag, antwoord);
  });
}

const JSON_KOPPEN = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
const HTML_KOPPEN = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };

/** The plainest name first. */
function lijst(): string[] {
  const namen = readdirSync(VOORBEELDEN).filter((naam) => naam.endsWith('.xlsx'));
  return namen.sort((a, b) => a.length - b.length || a.localeCompare(b));
}

function metPlaatselijkeOffice(pagina: string): string {
  return readFileSync(path.join(GEBOUWD, pagina), 'utf8')
    .replace('<head>', '<head><script src="/werkbank/koppel.js"></script>')
    .replaceAll(CDN_MAP, '/office/')
    .replaceAll(` ${CDN}`, '');
}
