import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import pkg from '../../package.json';
import { bestandenIn } from './bestandenIn';
import { bouwUitgave } from './bouwUitgave';
import { manifestfouten } from './manifestregels';
import { schrijfLicenties } from './schrijfLicenties';
import { sitefouten } from './siteregels';

const BUNDELGROOTTE = path.join(__dirname, '../../.ci/bundle-size.js');

/** Makes `site/` and `manifest.xml` in a folder; gives what is wrong with them, in Dutch. */
export async function maakSite(map: string, adres: string): Promise<readonly string[]> {
  const site = path.join(map, 'site');
  process.env.SLUITEND_URL = adres;
  const modules = await bouwUitgave(['taskpane', 'functions'], site);
  renameSync(path.join(site, 'manifest.xml'), path.join(map, 'manifest.xml'));
  const onvermeld = schrijfLicenties(path.join(site, 'LICENTIES.txt'), modules);
  const bestanden = new Map(bestandenIn(site).map((pad) => [pad, readFileSync(path.join(site, pad))]));
  const xml = readFileSync(path.join(map, 'manifest.xml'), 'utf8');
  const manifest = manifestfouten({ xml, adres, versie: pkg.version, bestand: (pad) => bestanden.get(pad) });
  return [
    ...onvermeld,
    ...sitefouten(bestanden, modules),
    ...Object.entries(manifest).map(([regel, wat]) => `manifest.xml: "${regel}" geldt niet: ${wat.join(', ')}`),
    ...(xml.includes('localhost') ? ['manifest.xml noemt localhost.'] : []),
    ...groottefouten(site),
  ];
}

function groottefouten(site: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDELGROOTTE, site], { encoding: 'utf8' });
  process.stdout.write(stdout);
  return status === 0 ? [] : [`Een pagina is groter dan in .ci/bundle-size.json is afgesproken. ${stderr}`];
}
