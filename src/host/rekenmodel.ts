import FormulaParser from 'fast-formula-parser';
import { Afhankelijkheden } from './afhankelijkheden';
import { doorsnede, leesBlok, splitsAdres } from './adres';
import { Foutwaarde } from './cel';
import { fout, rekenfuncties, SUBTOTALEN, vergelijkWaarden } from './rekenfuncties';
import { namenIn, verwijzingenIn } from './verwijzingen';
import { plekNummer } from './werkblad';
import type { Bereikverwijzing, Celverwijzing, Uitkomst } from 'fast-formula-parser';
import type { Blok } from './adres';
import type { Formulecel, Gebied } from './afhankelijkheden';
import type { Argument } from './rekenfuncties';
import type { Cel, Waarde } from './cel';
import type { Werkblad } from './werkblad';
import type { Werkmap } from './werkmap';

/** A number while its sources are being calculated: its place among the cells that wait. */
type Stand = number | 'klaar';

interface Trede {
  readonly cel: Formulecel;
  /** Still to look at. */
  readonly bronnen: Formulecel[];
  readonly plek: number;
  /** The first waiting cell that it leads back to. */
  terug: number;
  /** Points at itself. */
  kring: boolean;
}

/**
 * Calculates the whole workbook when a value is asked for after a change. A formula in a circle is 0, as Excel shows it.
 * A formula it cannot read or has no function for keeps the value it came with; else it is #NAME?.
 */
export class Rekenmodel {
  /** What was met and not calculated, for a test to look at. */
  readonly nietBerekend = new Set<string>();
  private readonly parser: FormulaParser;
  private stand = new Map<Werkblad, Map<number, Stand>>();
  /** The formulas to calculate, by `plekNummer`; null for all. */
  private alleen: ReadonlyMap<Werkblad, ReadonlySet<number>> | null = null;
  private afhankelijkheden: Afhankelijkheden | null = null;

  constructor(private readonly werkmap: Werkmap) {
    const { SUMIF, AVERAGEIF, ...functies } = rekenfuncties();
    this.parser = new FormulaParser({
      onCell: ({ sheet, row, col }) => this.celwaarde(sheet, row - 1, col - 1),
      onRange: ({ sheet, from, to }) => this.blokwaarden(sheet, from, to),
      functions: functies,
      functionsNeedContext: {
        SUBTOTAL: (_, soort: unknown, ...delen: unknown[]) => this.subtotaal(soort, delen),
        SUMIF: (_, ...argumenten: Argument[]) => SUMIF?.(...argumenten),
        AVERAGEIF: (_, ...argumenten: Argument[]) => AVERAGEIF?.(...argumenten),
      },
    });
    const zonderWaarden = this.parser.funsNeedContextAndNoDataRetrieve;
    const overig = zonderWaarden.filter((naam) => naam !== 'SUMIF' && naam !== 'AVERAGEIF');
    zonderWaarden.splice(0, zonderWaarden.length, ...overig, 'SUBTOTAL');
    this.parser.getVariable = (naam) => this.naamwaarde(naam);
    rekenPerCel(this.parser);
  }

  voegFunctieToe(naam: string, functie: (...argumenten: Argument[]) => unknown): void {
    this.parser.functions[naam.toUpperCase()] = functie;
  }

  /** Whether the text after "=" is a formula. */
  isFormule(formule: string): boolean {
    try {
      this.parser.parse(formule.slice(1), { sheet: '', row: 1, col: 1 });
      return true;
    } catch (fout) {
      return isOnbekendeFunctie(fout);
    }
  }

  /** Whether a formula holds on a sheet, such as that of a rule of conditional formatting; references are not moved. */
  isWaar(formule: string, blad: Werkblad): boolean {
    const waarde = this.uitkomst(formule, { blad, rij: 0, kolom: 0 }, false);
    return waarde === true || (typeof waarde === 'number' && waarde !== 0);
  }

  /** Everything anew. */
  bereken(): void {
    this.vergeetVerwijzingen();
    this.stand = new Map();
    this.alleen = null;
    this.nietBerekend.clear();
    for (const cel of this.formulecellen()) this.berekenMetBronnen(cel);
  }

  /** Only what a change in these cells can have an effect on. */
  berekenNa(gewijzigd: readonly Gebied[]): void {
    this.bereidVoor(() => false);
    const geraakt = this.verwijzingen.geraaktDoor(gewijzigd);
    this.stand = new Map();
    this.alleen = perBlad(geraakt);
    for (const cel of geraakt) this.berekenMetBronnen(cel);
  }

  /**
   * Reads which formula looks at which cells, until `stop` says so; true when all is read. A view may do this beforehand, in
   * pieces; else the first calculation after a change does.
   */
  bereidVoor(stop: () => boolean): boolean {
    return this.verwijzingen.lees(stop);
  }

  /** Formulas changed in another way than by a change of their cells. */
  vergeetVerwijzingen(): void {
    this.afhankelijkheden = null;
  }

  private get verwijzingen(): Afhankelijkheden {
    this.afhankelijkheden ??= new Afhankelijkheden(this.formulecellen(), (cel) => this.bronblokken(cel));
    return this.afhankelijkheden;
  }

  private *formulecellen(): Generator<Formulecel> {
    for (const blad of this.werkmap.bladen) {
      for (const { rij, kolom } of blad.formulecellen()) yield { blad, rij, kolom };
    }
  }

  /**
   * First what the formula points at, without recursion, so that a long chain is no problem. Cells that lead to each other are
   * a circle, wherever it is entered (Tarjan's strongly connected components).
   */
  private berekenMetBronnen(cel: Formulecel): void {
    const pad: Trede[] = [];
    const wachtend: Formulecel[] = [];
    const begin = (volgende: Formulecel): void => {
      const plek = wachtend.push(volgende) - 1;
      this.zetStand(volgende, plek);
      pad.push({ cel: volgende, bronnen: this.bronnenVan(volgende), plek, terug: plek, kring: false });
    };
    if (this.standVan(cel) === undefined) begin(cel);
    for (let top = pad.at(-1); top; top = pad.at(-1)) {
      const bron = top.bronnen.pop();
      if (bron) {
        const stand = this.standVan(bron);
        if (stand === undefined) begin(bron);
        else if (stand !== 'klaar') {
          top.terug = Math.min(top.terug, stand);
          top.kring ||= stand === top.plek;
        }
        continue;
      }
      pad.pop();
      const onder = pad.at(-1);
      if (onder) onder.terug = Math.min(onder.terug, top.terug);
      if (top.terug === top.plek) this.rondAf(wachtend.splice(top.plek), top.kring);
    }
  }

  private rondAf(cellen: readonly Formulecel[], kring: boolean): void {
    for (const cel of cellen) {
      if (kring || cellen.length > 1) this.bewaar(cel, 0);
      else this.rekenUit(cel);
    }
  }

  private rekenUit(cel: Formulecel): void {
    const { formule, waarde } = cel.blad.cel(cel.rij, cel.kolom);
    this.bewaar(cel, this.uitkomst(formule ?? '', cel, waarde));
  }

  private uitkomst(formule: string, { blad, rij, kolom }: Formulecel, vorige: Waarde): Waarde {
    try {
      return alsWaarde(this.parser.parse(formule.slice(1), { sheet: blad.naam, row: rij + 1, col: kolom + 1 }));
    } catch {
      this.nietBerekend.add(`${blad.naam}!${formule}`);
      return vorige ?? new Foutwaarde('#NAME?');
    }
  }

  private bewaar(cel: Formulecel, waarde: Waarde): void {
    this.zetStand(cel, 'klaar');
    cel.blad.zetUitkomst(cel.rij, cel.kolom, waarde);
  }

  /** The formulas among the cells that a formula points at. */
  private bronnenVan(cel: Formulecel): Formulecel[] {
    return this.bronblokken(cel).flatMap(({ blad, blok }) =>
      blad.formulecellen(blok).map((plek) => ({ blad, ...plek })),
    );
  }

  private bronblokken({ blad, rij, kolom }: Formulecel): Gebied[] {
    const { formule } = blad.cel(rij, kolom);
    const vanNamen = namenIn(formule ?? '').flatMap((naam) => {
      const gevonden = this.werkmap.naamVoor(naam, blad);
      return gevonden ? verwijzingenIn(gevonden.formule) : [];
    });
    return [...verwijzingenIn(formule ?? ''), ...vanNamen].flatMap((verwijzing) => {
      const bron = verwijzing.blad === null ? blad : this.werkmap.blad(verwijzing.blad);
      return bron ? [{ blad: bron, blok: verwijzing.blok }] : [];
    });
  }

  private standVan({ blad, rij, kolom }: Formulecel): Stand | undefined {
    const nummer = plekNummer(rij, kolom);
    if (this.alleen && !this.alleen.get(blad)?.has(nummer)) return 'klaar';
    return this.stand.get(blad)?.get(nummer);
  }

  private zetStand({ blad, rij, kolom }: Formulecel, stand: Stand): void {
    const standen = this.stand.get(blad) ?? new Map<number, Stand>();
    this.stand.set(blad, standen.set(plekNummer(rij, kolom), stand));
  }

  private celwaarde(naam: string | undefined, rij: number, kolom: number): unknown {
    const blad = this.werkmap.blad(naam ?? '');
    return blad ? alsRekenwaarde(blad.cel(rij, kolom).waarde) : fout('#REF!');
  }

  /** The values of a block, no further than the sheet is in use. */
  private blokwaarden(naam: string | undefined, van: Celverwijzing, tot: Celverwijzing): unknown[][] {
    const blad = this.werkmap.blad(naam ?? '');
    if (!blad) return [[fout('#REF!')]];
    const blok = this.binnenGebruik(blad, blokVan(van, tot));
    return Array.from({ length: blok.rijen }, (_, rij) =>
      Array.from({ length: blok.kolommen }, (__, kolom) =>
        alsRekenwaarde(blad.cel(blok.rij + rij, blok.kolom + kolom).waarde),
      ),
    );
  }

  private binnenGebruik(blad: Werkblad, blok: Blok): Blok {
    if (blok.rijen * blok.kolommen <= 10_000) return blok;
    const gebruikt = blad.gebruikt(true);
    const einde = gebruikt ?? { rij: 0, kolom: 0, rijen: 1, kolommen: 1 };
    const totGebruikt = { rij: 0, kolom: 0, rijen: einde.rij + einde.rijen, kolommen: einde.kolom + einde.kolommen };
    return doorsnede(blok, totGebruikt) ?? { ...blok, rijen: 1, kolommen: 1 };
  }

  private naamwaarde(naam: string): unknown {
    const blad = this.werkmap.blad(this.parser.position.sheet ?? '');
    const gevonden = this.werkmap.naamVoor(naam, blad);
    if (!gevonden) return fout('#NAME?');
    const { blad: opBlad, rest } = splitsAdres(gevonden.formule);
    const blok = opBlad === null ? null : leesBlok(rest);
    if (blok) return { ref: { ...verwijzingNaar(blok), sheet: opBlad } };
    const waarde = Number(gevonden.formule.slice(1));
    return Number.isNaN(waarde) ? fout('#NAME?') : waarde;
  }

  /** Other subtotals do not count, and from 101 hidden rows neither. */
  private subtotaal(soort: unknown, delen: readonly unknown[]): unknown {
    const nummer = Number(soort);
    const bereken = SUBTOTALEN[nummer % 100];
    if (!bereken) return fout('#VALUE!');
    const cellen = delen.flatMap((deel) => this.subtotaalcellen(deel, nummer > 100));
    return cellen.find((waarde) => waarde instanceof FormulaParser.FormulaError) ?? bereken(cellen);
  }

  private subtotaalcellen(deel: unknown, zonderVerborgen: boolean): unknown[] {
    const ref = (deel as { readonly ref?: Bereikverwijzing | Celverwijzing }).ref;
    if (!ref) return [fout('#VALUE!')];
    const [van, tot] = 'from' in ref ? [ref.from, ref.to] : [ref, ref];
    const blad = this.werkmap.blad(ref.sheet ?? this.parser.position.sheet ?? '');
    if (!blad) return [fout('#REF!')];
    const { rij, kolom, rijen, kolommen } = this.binnenGebruik(blad, blokVan(van, tot));
    const cellen: unknown[] = [];
    for (let r = rij; r < rij + rijen; r++) {
      if (zonderVerborgen && blad.verborgenRijen.has(r)) continue;
      for (let k = kolom; k < kolom + kolommen; k++) {
        const cel = blad.cel(r, k);
        if (!isSubtotaal(cel)) cellen.push(alsRekenwaarde(cel.waarde));
      }
    }
    return cellen;
  }
}

function perBlad(cellen: readonly Formulecel[]): Map<Werkblad, Set<number>> {
  const bladen = new Map<Werkblad, Set<number>>();
  for (const { blad, rij, kolom } of cellen) {
    const nummers = bladen.get(blad) ?? new Set();
    bladen.set(blad, nummers.add(plekNummer(rij, kolom)));
  }
  return bladen;
}

const isSubtotaal = (cel: Cel): boolean => cel.formule !== null && /\bSUBTOTAL\s*\(/i.test(cel.formule);

const blokVan = (van: Celverwijzing, tot: Celverwijzing): Blok => ({
  rij: Math.min(van.row, tot.row) - 1,
  kolom: Math.min(van.col, tot.col) - 1,
  rijen: Math.abs(tot.row - van.row) + 1,
  kolommen: Math.abs(tot.col - van.col) + 1,
});

function verwijzingNaar({ rij, kolom, rijen, kolommen }: Blok): object {
  const hoek = { row: rij + 1, col: kolom + 1 };
  if (rijen * kolommen === 1) return hoek;
  return { from: hoek, to: { row: rij + rijen, col: kolom + kolommen } };
}

const alsRekenwaarde = (waarde: Waarde): unknown => (waarde instanceof Foutwaarde ? fout(waarde.tekst) : waarde);

/** A formula that points at an empty cell shows 0. */
function alsWaarde(uitkomst: unknown): Waarde {
  if (uitkomst instanceof FormulaParser.FormulaError) return new Foutwaarde(uitkomst.error);
  if (typeof uitkomst === 'number' || typeof uitkomst === 'string' || typeof uitkomst === 'boolean') return uitkomst;
  return 0;
}

function isOnbekendeFunctie(fout: unknown): boolean {
  return fout instanceof Error && /is not implemented/.test(fout.message);
}

/** Lets operators work on each cell of a block, where the package only takes the first. */
function rekenPerCel(parser: FormulaParser): void {
  const rekenkundig = parser.utils._applyInfix.bind(parser.utils);
  const opEen = (links: Uitkomst, teken: string, rechts: Uitkomst): unknown => {
    const eersteFout = [links.val, rechts.val].find((waarde) => waarde instanceof FormulaParser.FormulaError);
    if (eersteFout || !/^[<>=]/.test(teken)) return eersteFout ?? rekenkundig(links, teken, rechts);
    return vergelijkWaarden(links.val, teken, rechts.val);
  };
  parser.utils._applyInfix = (links, teken, rechts) => {
    if (!isBlok(links.val) && !isBlok(rechts.val)) return opEen(links, teken, rechts);
    const [a, b] = [alsBlok(links), alsBlok(rechts)];
    const rijen = Math.max(a.length, b.length);
    const kolommen = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
    return Array.from({ length: rijen }, (_, rij) =>
      Array.from({ length: kolommen }, (__, kolom) => opEen(deel(a, rij, kolom), teken, deel(b, rij, kolom))),
    );
  };
}

const isBlok = (waarde: unknown): waarde is unknown[][] => Array.isArray(waarde);
const alsBlok = ({ val }: Uitkomst): unknown[][] => (isBlok(val) ? val : [[val]]);

function deel(blok: unknown[][], rij: number, kolom: number): Uitkomst {
  const cellen = blok[blok.length === 1 ? 0 : rij] ?? [];
  const val = cellen[cellen.length === 1 ? 0 : kolom];
  return { val: val === undefined ? fout('#N/A') : val, isArray: false };
}
