import type { Herkomst } from './herkomst';

export interface Uitgave {
  readonly versie: string;
  /** Where it will be served, with the slash. */
  readonly adres: string;
  readonly id: string;
  readonly herkomst: Herkomst;
  /** The file name of the command line. */
  readonly pakket: string;
}

/** What a release says of itself. */
export function leesmij({ versie, adres, id, herkomst, pakket }: Uitgave): string {
  return `Sluitend ${versie}
${herkomst.datum}, ${herkomst.bron}
Voor ${adres}

site/          De invoegtoepassing: bestanden om op ${adres} te zetten.
               Er hoort geen programma of database bij.
manifest.xml   Wat Excel moet weten. Hoort in het Microsoft 365-beheercentrum, bij
               Geïntegreerde apps, en niet bij de site. Id ${id},
               versie ${versie}.0.
server/        Instellingen voor nginx, IIS en Azure Static Web Apps. Kies er een.
${pakket.padEnd(15)}
               De opdrachtregel, voor wie werkmappen buiten Excel wil controleren. Met
               Node.js 20 of nieuwer: npm install -g ${pakket}
SHA256SUMS     Controlegetallen: sha256sum -c SHA256SUMS
LICENSE        De licentie van Sluitend: EUPL-1.2. Die van de code van anderen staan in
               site/LICENTIES.txt en in het pakket van de opdrachtregel.

Is het adres veranderd, maak dan een nieuwe uitgave: het staat in manifest.xml.
Stap voor stap: docs/beheer.md bij de broncode.
`;
}

/** What the package of the command line says of itself. */
export function leesmijOpdrachtregel(versie: string): string {
  return `# Sluitend ${versie} voor de opdrachtregel

Controleert Nederlandse subsidiebegrotingen in .xlsx en .xlsm. Leest werkmappen en wijzigt ze nooit; gebruikt geen netwerk.
Vraagt Node.js 20 of nieuwer en heeft geen andere pakketten nodig.

    sluitend controleer begroting.xlsx map-met-werkmappen/
    sluitend controleer begroting.xlsx --json
    sluitend demo
    sluitend --help

Afsluitcode: 0 geen fouten, 1 ten minste een fout die niet is geaccepteerd, 2 een bestand kon niet worden gelezen of de
aanroep klopt niet.

Licentie: EUPL-1.2, in LICENSE. De licenties van de code van anderen staan in dist/cli/LICENTIES.txt.
`;
}
