import type { Bedrag } from '../begroting/bedrag';
import { teken, type Bedragcel, type Begroting, type Tabel } from '../begroting/begroting';
import { kolomletter } from '../sheet/adres';
import { tekstafdruk } from '../toelichting/tekstafdruk';

/** A table of the workbook as a release holds on to it. */
export interface Lijsttabel {
  readonly blad: string;
  /** With a number behind it when another table of the sheet has the same name: "Jeugd (2 van 2)". */
  readonly naam: string;
  readonly kolommen: readonly Lijstkolom[];
  /** Only rows with an amount. */
  readonly rijen: readonly Lijstrij[];
}

export interface Lijstkolom {
  /** Zero-based column in the sheet. */
  readonly nummer: number;
  readonly kop: string;
}

export interface Lijstrij {
  /** Zero-based row in the sheet. */
  readonly nummer: number;
  readonly label: string;
  /** The heading above the row, and the regeling that it names; '' for none. */
  readonly sectie: string;
  readonly regeling: string;
  /** One per column, in cents of the unit of the table; null where there is no amount. */
  readonly bedragen: readonly (Bedrag | null)[];
  /** When only a digest of the row is known: see `rijafdruk`; its amounts are all null then. */
  readonly afdruk: string | null;
}

const LANGSTE_NAAM = 250;
/** White space that is no single space between words. */
const BUITEN_DE_REGEL = /[^\S ]|\p{Cc}| {2}|^ | $/u;

/** The amounts of every table, typed and computed. A dash is an amount (zero); an empty cell and "pm" are not. */
export function lijstVan({ tabellen }: Pick<Begroting, 'tabellen'>): readonly Lijsttabel[] {
  const namen = nummerTweelingen(tabellen.map((tabel) => ({ in: tabel.blad, naam: opRegel(tabel.naam) })));
  return tabellen.map((tabel, i) => lijsttabel(tabel, namen[i]!));
}

function lijsttabel({ blad, bedragkolommen, rijen }: Tabel, naam: string): Lijsttabel {
  const koppen = bedragkolommen.map(({ kop, nummer }) => opRegel(kop) || `kolom ${kolomletter(nummer)}`);
  const uniek = nummerTweelingen(koppen.map((kop) => ({ in: '', naam: kop })));
  return {
    blad,
    naam,
    kolommen: bedragkolommen.map(({ nummer }, i) => ({ nummer, kop: uniek[i]! })),
    rijen: rijen.flatMap(({ nummer, label, sectie, regeling, bedragen }) =>
      bedragen.some(isBedrag)
        ? [
            {
              nummer,
              label: opRegel(label),
              sectie: opRegel(sectie ?? ''),
              regeling: opRegel(regeling?.tekst ?? ''),
              bedragen: bedragen.map(bedragIn),
              afdruk: null,
            },
          ]
        : [],
    ),
  };
}

/** How many amounts there are. */
export function telBedragen(tabellen: readonly Lijsttabel[]): number {
  let aantal = 0;
  for (const { rijen } of tabellen)
    for (const { bedragen } of rijen) for (const bedrag of bedragen) if (bedrag !== null) aantal++;
  return aantal;
}

/** A digest of the amounts of a row with their headers, in whatever order the columns stand. */
export function maakRijafdruk(kolommen: readonly Lijstkolom[]): (rij: Lijstrij) => string {
  const koppen = kolommen.map(({ kop }) => lijstsleutel(kop));
  const volgorde = [...koppen.keys()].sort((a, b) => (koppen[a]! < koppen[b]! ? -1 : 1));
  return ({ bedragen }) => {
    let tekst = '';
    for (const i of volgorde) {
      const bedrag = bedragen[i]!;
      if (bedrag !== null) tekst += `${koppen[i]!}=${bedrag}\n`;
    }
    return tekstafdruk(tekst);
  };
}

/** On one line, and no longer than a reader needs. */
export function opRegel(tekst: string): string {
  if (tekst.length <= LANGSTE_NAAM && !BUITEN_DE_REGEL.test(tekst)) return tekst;
  return tekst
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, LANGSTE_NAAM)
    .trim();
}

/** The same for every way to write a name: no case, spaces or punctuation. */
export function lijstsleutel(naam: string): string {
  return naam.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function nummerTweelingen(namen: readonly { readonly in: string; readonly naam: string }[]): readonly string[] {
  const sleutels = namen.map((n) => `${n.in}\u001f${n.naam}`);
  const aantallen = new Map<string, number>();
  for (const sleutel of sleutels) aantallen.set(sleutel, (aantallen.get(sleutel) ?? 0) + 1);
  const gezien = new Map<string, number>();
  return namen.map(({ naam }, i) => {
    const sleutel = sleutels[i]!;
    const aantal = aantallen.get(sleutel)!;
    if (aantal === 1) return naam;
    const volgnummer = (gezien.get(sleutel) ?? 0) + 1;
    gezien.set(sleutel, volgnummer);
    return `${naam} (${volgnummer} van ${aantal})`;
  });
}

function isBedrag({ status }: Bedragcel): boolean {
  return status === 'getal' || status === 'tekst' || status === 'nul';
}

/** With the sign that a letter beside it gives it. */
function bedragIn(cel: Bedragcel): Bedrag | null {
  return isBedrag(cel) ? cel.bedrag * teken(cel) + 0 : null;
}
