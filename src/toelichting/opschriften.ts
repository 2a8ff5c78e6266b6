import type { Rij } from '../begroting/begroting';
import { normaliseer } from '../sheet/kolomwoorden';
import { naamsleutel } from '../sheet/namen';
import type { Onderwerp, Onderwerpen } from './onderwerp';

/** Finds what a cell names that holds nothing but a name: "2. Ouderen", "Themalijn Wonen:", "Dagopvang". */
export class Opschriften {
  private namen: ReadonlyMap<string, readonly (Rij | Onderwerp)[]> | null = null;

  constructor(private readonly onderwerpen: Onderwerpen) {}

  /** Null for a text that is not a name, or is the name of several things of which `binnen` holds none or more than one. */
  zoek(tekst: string, binnen: Onderwerp | null): Onderwerp | null {
    if (tekst.length > LANGSTE_NAAM) return null;
    const kaal = zonderNummer(tekst);
    this.namen ??= verzamel(this.onderwerpen);
    const gevonden = this.namen.get(normaliseer(kaal)) ?? this.namen.get(sleutelVan(kaal)) ?? [];
    const gekozen = gevonden.length > 1 && binnen !== null ? gevonden.filter((g) => isDeelVan(g, binnen)) : gevonden;
    const [enige] = gekozen;
    if (enige === undefined || gekozen.length > 1) return null;
    return 'posten' in enige ? enige : this.onderwerpen.bij(enige);
  }
}

/** Longer than any name; most texts need no look-up. */
const LANGSTE_NAAM = 120;

const GEEN_SLEUTEL = '~';

function verzamel(onderwerpen: Onderwerpen): Map<string, (Rij | Onderwerp)[]> {
  const namen = new Map<string, (Rij | Onderwerp)[]>();
  const noteer = (naam: string, wat: Rij | Onderwerp) => {
    if (naam === '' || naam === GEEN_SLEUTEL) return;
    const lijst = namen.get(naam);
    if (lijst === undefined) namen.set(naam, [wat]);
    else if (!lijst.includes(wat)) lijst.push(wat);
  };
  for (const rij of onderwerpen.posten) noteer(normaliseer(rij.label), rij);
  for (const onderwerp of [...onderwerpen.themalijnen, ...onderwerpen.regelingen]) {
    for (const naam of onderwerp.namen) {
      noteer(normaliseer(naam), onderwerp);
      noteer(sleutelVan(naam), onderwerp);
    }
  }
  return namen;
}

/** Apart from the names as written, so that "Project 1" and "Project 2" stay two. */
function sleutelVan(naam: string): string {
  return `${GEEN_SLEUTEL}${naamsleutel(naam)}`;
}

function zonderNummer(tekst: string): string {
  return tekst
    .trim()
    .replace(/^\d+(\.\d+)*[.)]?\s+/, '')
    .replace(/:$/, '')
    .trimEnd();
}

function isDeelVan(wat: Rij | Onderwerp, geheel: Onderwerp): boolean {
  return 'posten' in wat ? wat === geheel : geheel.posten.includes(wat);
}
