import { copyFileSync, cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pkg from '../../package.json';
import { bouwUitgave } from './bouwUitgave';
import { leesmijOpdrachtregel } from './leesmij';
import { npm, proefOpdrachtregel } from './proefOpdrachtregel';
import { schrijfLicenties } from './schrijfLicenties';

const WORTEL = path.join(__dirname, '../..');

/** One file, so without dependencies, and without what only serves development. */
function paket(): object {
  const { name, version, description, license, type, engines, bin, files } = pkg;
  return { name, version, description, license, type, engines, bin, files };
}

/**
 * Makes the package of the command line in `map`, by way of the empty folder `werk`, and tries it; gives what is wrong
 * with it, in Dutch.
 */
export async function maakOpdrachtregel(map: string, werk: string): Promise<readonly string[]> {
  const modules = await bouwUitgave(['cli'], path.join(werk, 'dist'));
  const onvermeld = schrijfLicenties(path.join(werk, 'dist/cli/LICENTIES.txt'), modules);
  for (const bestand of pkg.files.filter((bestand) => !bestand.startsWith('dist')))
    cpSync(path.join(WORTEL, bestand), path.join(werk, bestand));
  copyFileSync(path.join(WORTEL, 'LICENSE'), path.join(werk, 'LICENSE'));
  writeFileSync(path.join(werk, 'README.md'), leesmijOpdrachtregel(pkg.version));
  writeFileSync(path.join(werk, 'package.json'), `${JSON.stringify(paket(), null, 2)}\n`);
  const { status, stderr } = npm(['pack', '--pack-destination', map], werk);
  if (status !== 0) return [`npm pack lukt niet: ${stderr}`];
  return [...onvermeld, ...proefOpdrachtregel(path.join(map, PAKKETNAAM), pkg.version)];
}

/** What npm calls the package. */
export const PAKKETNAAM = `${pkg.name}-${pkg.version}.tgz`;
