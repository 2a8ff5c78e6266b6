import type { Rij, Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import type { Ingevoegd } from '../sheet/instellingen';
import { normaliseer } from '../sheet/kolomwoorden';
import type { Bladrij, Snapshot } from '../sheet/snapshot';
import { postnaamVan } from '../sheet/identiteit';
import { tekstafdruk } from './tekstafdruk';

/** Headers of a new sheet Toelichting. */
export const TEKSTBLADKOPPEN = ['Tabel', 'Post', 'Toelichting'] as const;

const NAAM = 'Toelichting';
const NAMEN = /^toelichting(en)?$/i;
const [TABELKOLOM, POSTKOLOM, TEKSTKOLOM] = [0, 1, 2];

/** Whose text it is: a row, or something else with a name in a whole with a name. */
export type Tekstbladpost = Pick<Rij, 'label'> & { readonly tabel: Pick<Tabel, 'naam'> };

/** The sheet for texts that have no place in their table: per row the name of a table, of a post, and the text. */
export class Tekstblad {
  readonly naam: string;
  /** It must still be made. */
  readonly nieuw: boolean;
  readonly verborgen: boolean;
  private readonly rijen: readonly Bladrij[];
  private volgende: number;

  constructor({ bladen }: Snapshot) {
    const blad = bladen.find(({ naam }) => NAMEN.test(naam.trim()));
    this.naam = blad?.naam ?? NAAM;
    this.nieuw = blad === undefined;
    this.verborgen = blad?.verborgen ?? false;
    this.rijen = blad?.rijen ?? [];
    this.volgende = this.nieuw ? 1 : this.eersteVrije();
  }

  /** Where the text of a post stands or belongs by what is on the sheet; null when nothing there is about the post. */
  zoek(rij: Tekstbladpost, ingevoegd: Ingevoegd | null): Plaats | null {
    const onze = ingevoegd === null ? [] : this.plaatsen((tekst) => tekstafdruk(tekst) === ingevoegd.afdruk);
    if (onze.length === 1) return onze[0]!;
    const post = normaliseer(postnaamVan(rij));
    const tabel = normaliseer(rij.tabel.naam);
    const genoemd = this.plaatsen((tekst, links) => {
      return normaliseer(tekst) === post && (links === null || normaliseer(links) === tabel);
    });
    return genoemd.length === 1 ? { ...genoemd[0]!, kolom: genoemd[0]!.kolom + 1 } : null;
  }

  /** A row below everything: the cells for the names, and the one for the text. */
  nieuweRij(rij: Tekstbladpost): {
    readonly namen: readonly { plaats: Plaats; naam: string }[];
    readonly plaats: Plaats;
  } {
    const nummer = this.volgende++;
    const plaats = (kolom: number): Plaats => ({ blad: this.naam, rij: nummer, kolom });
    const namen = [
      { plaats: plaats(TABELKOLOM), naam: rij.tabel.naam },
      { plaats: plaats(POSTKOLOM), naam: postnaamVan(rij) },
    ];
    return { namen, plaats: plaats(TEKSTKOLOM) };
  }

  /** The cells with such a text; `links` is the text in the filled cell before it. */
  private plaatsen(test: (tekst: string, links: string | null) => boolean): readonly Plaats[] {
    return this.rijen.flatMap(({ nummer, cellen }) => {
      const teksten = cellen.flatMap(({ kolom, waarde }) => (typeof waarde === 'string' ? [{ kolom, waarde }] : []));
      return teksten.flatMap(({ kolom, waarde }, i) =>
        test(waarde, teksten[i - 1]?.waarde ?? null) ? [{ blad: this.naam, rij: nummer, kolom }] : [],
      );
    });
  }

  /** Below rows of another layout an empty row stays, so that they are not taken for one table. */
  private eersteVrije(): number {
    const laatste = this.rijen.at(-1);
    if (laatste === undefined) return 0;
    const gevuld = (kolom: number) =>
      laatste.cellen.some((cel) => cel.kolom === kolom && typeof cel.waarde === 'string');
    const eigenVorm = gevuld(TABELKOLOM) && gevuld(POSTKOLOM) && gevuld(TEKSTKOLOM);
    return laatste.nummer + (eigenVorm ? 1 : 2);
  }
}
