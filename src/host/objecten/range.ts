import {
  aantalCellen,
  alsOpBlad,
  bladInAdres,
  blokadres,
  doorsnede,
  isHeleKolom,
  isHeleRij,
  KOLOMMEN,
  omhullende,
  RIJEN,
} from '../adres';
import { alsApiWaarde, soortVan } from '../cel';
import { Hostfout, nietGeemuleerd, VERKEERDE_VORM } from '../hostfout';
import { Vastgehouden } from '../hostobject';
import { opgemaakteTekst } from '../opgemaakteTekst';
import { ConditionalFormatCollection } from './conditionalformatcollection';
import { DataValidation } from './datavalidation';
import { RangeFormat } from './rangeformat';
import { Worksheet } from './worksheet';
import type { Blok } from '../adres';
import type { Client } from '../client';
import type { Werkblad } from '../werkblad';

type Rooster<T> = T[][];

export class Range extends Vastgehouden {
  constructor(
    client: Client,
    readonly blad: Werkblad,
    public blok: Blok,
  ) {
    super(client);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.client, this.blad);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.client, this.blad, [this.blok]);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.client, this.blad, this.blok);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.client, this.blad, [this.blok]);
  }

  get Address(): string {
    return this.blad.adres(this.blok);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.blok.rij;
  }

  get ColumnIndex(): number {
    return this.blok.kolom;
  }

  get RowCount(): number {
    return this.blok.rijen;
  }

  get ColumnCount(): number {
    return this.blok.kolommen;
  }

  get CellCount(): number {
    const aantal = aantalCellen(this.blok);
    return aantal > 2 ** 31 - 1 ? -1 : aantal;
  }

  get IsEntireColumn(): boolean {
    return isHeleKolom(this.blok);
  }

  get IsEntireRow(): boolean {
    return isHeleRij(this.blok);
  }

  get Values(): Rooster<unknown> | null {
    return this.rooster((rij, kolom) => alsApiWaarde(this.blad.waarde(rij, kolom)));
  }

  set Values(waarden: unknown) {
    this.schrijf(waarden);
  }

  get Text(): Rooster<string> | null {
    return this.rooster((rij, kolom) => {
      this.blad.werkmap.werkBerekeningBij();
      return opgemaakteTekst(this.blad.cel(rij, kolom));
    });
  }

  get ValueTypes(): Rooster<string> | null {
    return this.rooster((rij, kolom) => soortVan(this.blad.waarde(rij, kolom)));
  }

  get Formulas(): Rooster<unknown> | null {
    return this.rooster(
      (rij, kolom) => this.blad.cel(rij, kolom).formule ?? alsApiWaarde(this.blad.cel(rij, kolom).waarde),
    );
  }

  set Formulas(formules: unknown) {
    this.schrijf(formules);
  }

  get NumberFormat(): Rooster<string> | null {
    return this.rooster((rij, kolom) => this.blad.cel(rij, kolom).formaat);
  }

  set NumberFormat(formaten: unknown) {
    this.eisBewerkbaar('allowFormatCells');
    const formaat = this.perCel(formaten);
    this.blad.zetFormaat(this.blok, (rij, kolom) => formaat(rij, kolom) as string | undefined);
  }

  get RowHidden(): boolean | null {
    return this.gemeenschappelijk(this.blok.rij, this.blok.rijen, this.blad.verborgenRijen);
  }

  set RowHidden(verborgen: boolean) {
    this.eisBewerkbaar('allowFormatRows');
    this.blad.verberg(this.blad.verborgenRijen, this.blok.rij, this.blok.rijen, verborgen);
    this.blad.werkmap.meld({ soort: 'rijVerborgen', blad: this.blad, blok: this.blok });
  }

  get ColumnHidden(): boolean | null {
    return this.gemeenschappelijk(this.blok.kolom, this.blok.kolommen, this.blad.verborgenKolommen);
  }

  set ColumnHidden(verborgen: boolean) {
    this.eisBewerkbaar('allowFormatColumns');
    this.blad.verberg(this.blad.verborgenKolommen, this.blok.kolom, this.blok.kolommen, verborgen);
  }

  get Hidden(): boolean | null {
    return this.RowHidden === true || this.ColumnHidden === true || (this.RowHidden === false && this.ColumnHidden);
  }

  /** Per row what was asked for; only whether it is hidden. */
  GetRowProperties(): { readonly rowHidden: boolean }[] {
    const { rij, rijen } = this.blok;
    return Array.from({ length: rijen }, (_, i) => ({ rowHidden: this.blad.verborgenRijen.has(rij + i) }));
  }

  GetColumnProperties(): { readonly columnHidden: boolean }[] {
    const { kolom, kolommen } = this.blok;
    return Array.from({ length: kolommen }, (_, i) => ({ columnHidden: this.blad.verborgenKolommen.has(kolom + i) }));
  }

  GetCell(rij: number, kolom: number): Range {
    return this.verplaatst({ rij: this.blok.rij + rij, kolom: this.blok.kolom + kolom, rijen: 1, kolommen: 1 });
  }

  GetRow(rij: number): Range {
    return this.verplaatst({ ...this.blok, rij: this.blok.rij + rij, rijen: 1 });
  }

  GetColumn(kolom: number): Range {
    return this.verplaatst({ ...this.blok, kolom: this.blok.kolom + kolom, kolommen: 1 });
  }

  GetLastCell(): Range {
    return this.GetCell(this.blok.rijen - 1, this.blok.kolommen - 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.blok.rijen - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.blok.kolommen - 1);
  }

  GetOffsetRange(rijen: number, kolommen: number): Range {
    return this.verplaatst({ ...this.blok, rij: this.blok.rij + rijen, kolom: this.blok.kolom + kolommen });
  }

  GetResizedRange(rijen: number, kolommen: number): Range {
    return this.verplaatst({ ...this.blok, rijen: this.blok.rijen + rijen, kolommen: this.blok.kolommen + kolommen });
  }

  GetAbsoluteResizedRange(rijen: number, kolommen: number): Range {
    return this.verplaatst({ ...this.blok, rijen, kolommen });
  }

  GetEntireRow(): Range {
    return this.verplaatst({ ...this.blok, kolom: 0, kolommen: KOLOMMEN });
  }

  GetEntireColumn(): Range {
    return this.verplaatst({ ...this.blok, rij: 0, rijen: RIJEN });
  }

  GetBoundingRect(ander: Range | string): Range {
    return this.verplaatst(omhullende(this.blok, this.andereRange(ander).blok));
  }

  GetIntersection(ander: Range | string): Range {
    const range = this.GetIntersectionOrNullObject(ander);
    if (!range) throw new Hostfout('ItemNotFound');
    return range;
  }

  GetIntersectionOrNullObject(ander: Range | string): Range | null {
    const blok = doorsnede(this.blok, this.andereRange(ander).blok);
    return blok && this.verplaatst(blok);
  }

  GetUsedRange(alleenWaarden?: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(alleenWaarden) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(alleenWaarden?: boolean | null): Range | null {
    const blok = this.blad.gebruikt(alleenWaarden ?? false, this.blok);
    return blok && this.verplaatst(blok);
  }

  Clear(wat?: 'All' | 'Formats' | 'Contents' | null): void {
    this.eisBewerkbaar(null);
    this.blad.wis(this.blok, wat !== 'Formats', wat !== 'Contents');
  }

  /** Whole rows only. */
  Insert(): Range {
    this.eisHeleRijen('insert');
    this.eisBewerkbaar('allowInsertRows');
    const { rij, rijen } = this.blok;
    this.blad.verschuifRijen(rij, rijen);
    return new Range(this.client, this.blad, { ...this.blok, rij });
  }

  /** Whole rows only. */
  Delete(): void {
    this.eisHeleRijen('delete');
    this.eisBewerkbaar('allowDeleteRows');
    this.blad.verschuifRijen(this.blok.rij, -this.blok.rijen);
  }

  Select(): void {
    if (this.blad.zichtbaarheid !== 'Visible') throw new Hostfout('InvalidOperation');
    this.client.selecteer(this.blad, this.blok);
  }

  _ValidateArraySize(rijen: number, kolommen: number): void {
    if (rijen !== this.blok.rijen || kolommen !== this.blok.kolommen) {
      throw new Hostfout('InvalidArgument', VERKEERDE_VORM);
    }
  }

  /** "Blad1!$A$1:$B$2". */
  vastAdres(): string {
    const vast = blokadres(this.blok).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, cijfers?: string) =>
      [letters, cijfers].map((deel) => (deel === undefined ? '' : `$${deel}`)).join(''),
    );
    return `${bladInAdres(this.blad.naam)}!${vast}`;
  }

  private eisHeleRijen(wat: string): void {
    if (!isHeleRij(this.blok) || isHeleKolom(this.blok))
      throw nietGeemuleerd(`Range.${wat} of anything but whole rows`);
  }

  private verplaatst(blok: Blok): Range {
    const opBlad = alsOpBlad(blok);
    if (!opBlad) throw new Hostfout('InvalidArgument');
    return new Range(this.client, this.blad, opBlad);
  }

  private andereRange(ander: Range | string): Range {
    const range = typeof ander === 'string' ? this.Worksheet.GetRange(ander) : ander;
    if (range.blad !== this.blad) throw new Hostfout('InvalidArgument');
    return range;
  }

  private schrijf(waarden: unknown): void {
    this.blad.eisBewerkbaar(null, this.blok);
    if (isHeleKolom(this.blok) || isHeleRij(this.blok)) throw new Hostfout('InvalidArgument');
    this.blad.schrijf(this.blok, this.perCel(waarden));
  }

  /** What to put in each cell; null in the array, and so undefined here, leaves a cell as it is. */
  private perCel(invoer: unknown): (rij: number, kolom: number) => unknown {
    if (!Array.isArray(invoer)) return () => invoer;
    const rijen = invoer as unknown[];
    const past =
      rijen.length === this.blok.rijen && rijen.every((rij) => Array.isArray(rij) && rij.length === this.blok.kolommen);
    if (!past) throw new Hostfout('InvalidArgument', VERKEERDE_VORM);
    return (rij, kolom) => (rijen as unknown[][])[rij]?.[kolom] ?? undefined;
  }

  /** One value for each cell; null for whole rows and columns, as Excel answers. */
  private rooster<T>(lees: (rij: number, kolom: number) => T): Rooster<T> | null {
    if (isHeleKolom(this.blok) || isHeleRij(this.blok)) return null;
    const { rij: boven, kolom: links, rijen, kolommen } = this.blok;
    return Array.from({ length: rijen }, (_, rij) =>
      Array.from({ length: kolommen }, (__, kolom) => lees(boven + rij, links + kolom)),
    );
  }

  /** True or false when it holds for all rows (or columns), null when they differ. */
  private gemeenschappelijk(van: number, aantal: number, verborgen: ReadonlySet<number>): boolean | null {
    const hoeveel = [...verborgen].filter((nummer) => nummer >= van && nummer < van + aantal).length;
    if (hoeveel === 0) return false;
    return hoeveel === aantal ? true : null;
  }

  private eisBewerkbaar(mitsToegestaan: string | null): void {
    this.blad.eisBewerkbaar(mitsToegestaan);
  }
}
