import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { werkbankserver } from './werkbankserver';

const WORTEL = path.join(__dirname, '../..');
const EERSTE_POORT = 3100;
const POGINGEN = 20;
/** What `npm ci` would have put there. */
const NODIG = ['node_modules/@microsoft/office-js/dist/office.js', 'node_modules/numfmt', 'node_modules/webpack'];

interface Bouwconfig {
  readonly name: string;
  readonly output: object;
}

/** Builds what the workbench serves, and again at every change. The add-in is not minified: that takes ten times as long. */
async function bouw(klaar: () => void): Promise<void> {
  const { webpack } = await import('webpack');
  const { default: configs } = (await import(path.join(WORTEL, 'webpack.config.js'))) as { default: Bouwconfig[] };
  const gekozen = configs
    .filter(({ name }) => ['taskpane', 'functions', 'werkbank'].includes(name))
    .map((config) => ({
      ...config,
      context: WORTEL,
      mode: 'development' as const,
      // Source maps would be made with eval, which the pages do not allow.
      devtool: false as const,
      output: { ...config.output, path: path.join(WORTEL, 'dist/werkbank') },
    }));
  let eerder = false;
  webpack(gekozen).watch({}, (fout, stats) => {
    if (fout) throw fout;
    if (stats?.hasErrors()) console.error(stats.toString('errors-only'));
    else if (eerder) console.log('Opnieuw gebouwd. Laad de pagina opnieuw.');
    else klaar();
    eerder ||= !stats?.hasErrors();
  });
}

function luister(server: Server, poort: number, laatste: number): void {
  server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EADDRINUSE' && poort < laatste) return luister(server, poort + 1, laatste);
    console.error(
      code === 'EADDRINUSE'
        ? `Poort ${poort} is bezet. Stop het programma dat haar gebruikt, of kies een andere: PORT=8080 npm start`
        : message,
    );
    process.exit(1);
  });
  server.listen(poort, 'localhost', () => {
    const { port } = server.address() as AddressInfo;
    console.log(`De werkbank staat op http://localhost:${port}/ (stoppen met Ctrl+C).`);
  });
}

const ontbreekt = NODIG.filter((bestand) => !existsSync(path.join(WORTEL, bestand)));
if (ontbreekt.length > 0) {
  console.error(`Er ontbreekt iets: ${ontbreekt.join(', ')}. Voer eerst uit: npm ci`);
  process.exit(1);
}
const gekozen = process.env.PORT === undefined ? null : Number(process.env.PORT);
console.log('De werkbank wordt gebouwd…');
void bouw(() => luister(werkbankserver(), gekozen ?? EERSTE_POORT, gekozen ?? EERSTE_POORT + POGINGEN));
