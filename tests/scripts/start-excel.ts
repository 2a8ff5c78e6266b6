import { execFileSync, spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { antwoordUit } from './antwoordUit';
import { sideload } from './sideload';

const WORTEL = path.join(__dirname, '../..');
const MANIFEST = path.join(WORTEL, 'manifest.xml');
const POORT = 3000;

/** Where office-addin-dev-certs keeps its certificate; one that was made another way will do as well. */
const CERTIFICATEN = path.join(homedir(), '.office-addin-dev-certs');
const cert = path.join(CERTIFICATEN, 'localhost.crt');
const key = path.join(CERTIFICATEN, 'localhost.key');

function heeftCertificaat(): boolean {
  if (!existsSync(cert) || !existsSync(key)) return false;
  return Date.parse(new X509Certificate(readFileSync(cert)).validTo) > Date.now();
}

/** Asks for permission to trust it; that is up to the user of the machine. */
function maakCertificaat(): void {
  const opdracht = ['--yes', 'office-addin-dev-certs@3.0.0', 'install'];
  execFileSync('npx', opdracht, { stdio: 'inherit', shell: process.platform === 'win32' });
}

function bouw() {
  const webpack = path.join(WORTEL, 'node_modules/webpack/bin/webpack.js');
  const configs = ['taskpane', 'functions'].flatMap((naam) => ['--config-name', naam]);
  // No source maps: made with eval, which the pages do not allow, or left behind among what is served.
  const opties = ['--watch', '--mode', 'development', '--no-devtool', '--stats', 'minimal'];
  return spawn(process.execPath, [webpack, ...configs, ...opties], { cwd: WORTEL, stdio: 'inherit' });
}

if (!heeftCertificaat()) maakCertificaat();

const server = createServer(
  { cert: readFileSync(cert), key: readFileSync(key) },
  antwoordUit(path.join(WORTEL, 'dist/addin')),
);
server.on('error', (fout) => {
  console.error(fout.message);
  process.exit(1);
});
server.listen(POORT, 'localhost', () => {
  const aanmelding = sideload(MANIFEST, process.platform);
  const bouwer = bouw();
  aanmelding?.meldAan();
  process.on('exit', () => {
    bouwer.kill();
    aanmelding?.meldAf();
  });
  for (const einde of ['SIGINT', 'SIGTERM'] as const) process.on(einde, () => process.exit());
  bouwer.on('exit', () => process.exit(1));
  console.log(
    [
      `Serving dist/addin on https://localhost:${POORT}, rebuilt at every change; stop with Ctrl+C.`,
      aanmelding === null
        ? `No Excel on this system. In Excel on the web: Home > Add-ins > More add-ins > Upload my add-in > ${MANIFEST}`
        : 'Start Excel anew and choose Sluitend under Home > Add-ins > Developer add-ins.',
      'More in docs/excel-checklist.md.',
    ].join('\n'),
  );
});
