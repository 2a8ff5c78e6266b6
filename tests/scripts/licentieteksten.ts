import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pakket } from './pakketten';

export interface GebruiktPakket extends Pakket {
  /** The text of its licence; null when the package has none. */
  readonly tekst: string | null;
}

/** Packages whose published file has others inside. */
const INGEBAKKEN: Readonly<Record<string, readonly string[]>> = {
  '@microsoft/office-js-helpers': ['lodash-es', 'rxjs'],
};

/** The packages that these source files come from, each once, by name. */
export function gebruiktePakketten(modules: readonly string[]): readonly GebruiktPakket[] {
  const mappen = modules.flatMap((bron) => {
    const [, map, naam] = /^(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)/.exec(bron) ?? [];
    return map === undefined || naam === undefined ? [] : [naam, ...(INGEBAKKEN[naam] ?? [])].map((deel) => map + deel);
  });
  return [...new Set(mappen)].sort().map(leesPakket);
}

function leesPakket(map: string): GebruiktPakket {
  const { name, version, license } = JSON.parse(readFileSync(path.join(map, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  const bestand = readdirSync(map).find((naam) => /^licen[cs]e(?:\.\w+)?$/i.test(naam));
  const tekst = bestand === undefined ? null : readFileSync(path.join(map, bestand), 'utf8').trim();
  return { naam: name, versie: version, licentie: license, tekst };
}

/** The notices that the licences ask for: every text once, under the packages that have it. */
export function licentieteksten(pakketten: readonly GebruiktPakket[]): string {
  const perTekst = new Map<string, string[]>();
  for (const { naam, versie, licentie, tekst } of pakketten) {
    const kop = `${naam} ${versie} (${licentie})`;
    const sleutel = tekst ?? `Licentie: ${licentie}.`;
    perTekst.set(sleutel, [...(perTekst.get(sleutel) ?? []), kop]);
  }
  const delen = [...perTekst].map(([tekst, koppen]) => `${koppen.join('\n')}\n\n${tekst}\n`);
  return ['In deze uitgave zit code van anderen, met deze licenties.\n', ...delen].join(`\n${'-'.repeat(80)}\n\n`);
}
