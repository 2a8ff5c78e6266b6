import { writeFileSync } from 'node:fs';
import { gebruiktePakketten, licentieteksten } from './licentieteksten';
import { type Pakket, pakketten } from './pakketten';

const naamVan = ({ naam, versie, licentie }: Pakket) => `${naam} ${versie} (${licentie})`;

/** Writes the notices of the packages in a bundle; gives the packages that docs/pakketten does not know, in Dutch. */
export function schrijfLicenties(bestand: string, modules: readonly string[]): readonly string[] {
  const gebruikt = gebruiktePakketten(modules);
  const bekend = new Set(pakketten().map(naamVan));
  writeFileSync(bestand, licentieteksten(gebruikt));
  return gebruikt
    .map(naamVan)
    .filter((pakket) => !bekend.has(pakket))
    .map((pakket) => `${pakket} wordt meegegeven, maar is volgens package-lock.json alleen voor ontwikkeling.`);
}
