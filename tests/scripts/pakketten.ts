import lock from '../../package-lock.json';

export interface Pakket {
  readonly naam: string;
  readonly versie: string;
  readonly licentie: string;
}

/** Licences whose code may be part of a work under EUPL-1.2: they ask for their notice, and nothing of the rest. */
export const VERENIGBAAR: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]);

interface Slotregel {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** What a release may contain: the packages that are not for development only, without those that are types alone. */
export function pakketten(): readonly Pakket[] {
  return Object.entries<Slotregel>(lock.packages).flatMap(([pad, { version = '', license = 'onbekend', dev }]) => {
    const naam = pad.replace(/^.*node_modules\//, '');
    if (naam === '' || dev === true || naam.startsWith('@types/')) return [];
    return [{ naam, versie: version, licentie: license }];
  });
}
