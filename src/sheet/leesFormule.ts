import type { Bereik } from '../begroting/begroting';
import type { Formule, Formuledeel, Voorwaarde } from '../begroting/formule';
import { bereikTussen, evenGroot, isCel, leesHoek, metGrootte } from './adres';
import type { Hoek } from './adres';

/** Excel allows no longer formula, and nesting of 64 levels. */
const MAX_LENGTE = 8192;
const MAX_DIEPTE = 64;

/** Numbers are read in hundredths: cents, or factors. */
const EEN = 100;

const UITROEP = 33;
const AANHALING = 34;
const APOSTROF = 39;
const OPEN = 40;
const DICHT = 41;
const MAAL = 42;
const PLUS = 43;
const KOMMA = 44;
const MIN = 45;
const PUNT = 46;
const DEEL = 47;
const DUBBELEPUNT = 58;
const IS = 61;
const HAAK_OPEN = 91;
const HAAK_DICHT = 93;

/**
 * What a formula covers. `tekst` is as Excel's API gives it ("=SUM(B2:B9)": English names, commas); `rij` and `kolom`
 * are those of its own cell, zero-based. Linear are chains of + and − over references, amounts in whole cents and SUM,
 * SUBTOTAL(9 or 109), SUMIF and SUMIFS, multiplied by whole numbers. Anything else is `onbekend`; nothing throws.
 */
export function leesFormule(tekst: string, rij: number, kolom: number): Formule {
  if (tekst.length > MAX_LENGTE) return { soort: 'onbekend', tekst };
  try {
    return new Lezer(tekst, rij, kolom).formule();
  } catch (fout) {
    if (fout !== NIET_LINEAIR) throw fout;
    return { soort: 'onbekend', tekst };
  }
}

/**
 * Whether a formula refers to another workbook: "[Boek.xlsx]Blad1!A1", "'C:\map\[Boek.xlsx]Blad1'!A1", "[1]!Naam" or
 * "Boek.xlsx!Naam". A column of an Excel table ("Tabel1[Saldo]", "[@Saldo]") is not another workbook.
 */
export function externeVerwijzing(tekst: string): boolean {
  if (!tekst.includes('!')) return false;
  for (let i = 0; i < tekst.length; i++) {
    const c = tekst.charCodeAt(i);
    if (c === AANHALING || c === APOSTROF) {
      const eind = citaateinde(tekst, i);
      if (eind < 0) return false;
      if (c === APOSTROF && /[[\]\\/]/.test(tekst.slice(i, eind))) return true;
      i = eind;
    } else if (c === HAAK_OPEN) {
      const eind = haakeinde(tekst, i);
      if (isWerkmap(tekst, i, eind)) return true;
      i = eind;
    } else if (c === UITROEP && isNaamVanBestand(tekst, i)) return true;
  }
  return false;
}

/** The brackets hold a workbook, not a column: nothing before them, a sheet or "!" behind them. "[0]" is the workbook itself. */
function isWerkmap(tekst: string, open: number, dicht: number): boolean {
  const volgende = tekst.charCodeAt(dicht + 1);
  if (isWoordteken(tekst.charCodeAt(open - 1)) || (volgende !== UITROEP && !isWoordteken(volgende))) return false;
  return tekst.slice(open, dicht) !== '[0';
}

/** A file before the "!" and a name after it: "Boek.xlsx!Naam". With an address after it, it is a sheet that is called so. */
function isNaamVanBestand(tekst: string, uitroep: number): boolean {
  if (!/\.xl[a-z]{1,2}'?$/i.test(tekst.slice(Math.max(0, uitroep - 6), uitroep))) return false;
  const eind = woordeinde(tekst, uitroep + 1);
  return eind > uitroep + 1 && !leesHoek(tekst, uitroep + 1, eind);
}

/** Index of the "]" that closes the "[" at `begin`, or the end of the text. In a column's name ' escapes a bracket. */
function haakeinde(tekst: string, begin: number): number {
  let open = 0;
  for (let i = begin; i < tekst.length; i++) {
    const c = tekst.charCodeAt(i);
    if (c === APOSTROF) i++;
    else if (c === HAAK_OPEN) open++;
    else if (c === HAAK_DICHT && --open === 0) return i;
  }
  return tekst.length;
}

/** Index of the quote that closes the one at `begin`, past doubled ones; −1 when there is none. */
function citaateinde(tekst: string, begin: number): number {
  const teken = tekst.charAt(begin);
  let eind = tekst.indexOf(teken, begin + 1);
  while (eind >= 0 && tekst.charAt(eind + 1) === teken) eind = tekst.indexOf(teken, eind + 2);
  return eind;
}

function woordeinde(tekst: string, begin: number): number {
  let eind = begin;
  while (isWoordteken(tekst.charCodeAt(eind))) eind++;
  return eind;
}

/** Letters, digits, "_", "." and "$": what names, addresses and unquoted sheet names consist of. */
function isWoordteken(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || isCijfer(c) || c === 95 || c === PUNT || c === 36 || c >= 128;
}

function isWitruimte(c: number): boolean {
  return c === 32 || c === 10 || c === 13 || c === 9;
}

function isCijfer(c: number): boolean {
  return c >= 48 && c <= 57;
}

const NIET_LINEAIR = new Error('Geen lineaire formule');

function nietLineair(): never {
  throw NIET_LINEAIR;
}

/** An amount or factor that is still exact. */
function geheel(getal: number): number {
  return Number.isSafeInteger(getal) ? getal : nietLineair();
}

/** Exact, and never −0. */
function maalHonderdsten(getal: number, honderdsten: number): number {
  return geheel(geheel(getal * honderdsten) / 100) + 0;
}

const GEEN_VOORWAARDEN: readonly Voorwaarde[] = [];

/** A part of the formula while its factor is not final yet. */
type Deel = Omit<Formuledeel, 'factor'> & { factor: number };

interface Verwijzing {
  readonly blad: string | null;
  readonly bereik: Bereik;
  /** A single cell, not written as a range. */
  readonly cel: boolean;
  /** Its part of the `patroon`. */
  readonly patroon: string;
}

/**
 * Recursive descent over one formula. Every rule appends the parts that it reads to `delen`, with their factors so far,
 * and leaves its constant in `constante`. A rule returns true when it read nothing but a range, which only SUM adds up:
 * elsewhere Excel takes one cell of it, or calculates with an array.
 */
class Lezer {
  /** The next character that is not white space, and where it stands; −1 at the end. */
  private teken = -1;
  private i = 0;
  /** The word that was read last. */
  private woordVan = 0;
  private woordTot = 0;
  private diepte = 0;
  /** In cents; of the rule that was read last. */
  private constante = 0;
  private readonly delen: Deel[] = [];
  /** What each part adds to the `patroon`, besides its factor. */
  private readonly patronen: string[] = [];

  constructor(
    private readonly tekst: string,
    private readonly rij: number,
    private readonly kolom: number,
  ) {}

  formule(): Formule {
    this.gaNaar(0);
    this.eis(IS);
    if (this.optelling() || this.teken !== -1) nietLineair();
    return { soort: 'lineair', delen: this.delen.slice(), constante: this.constante, patroon: this.patroon() };
  }

  private patroon(): string {
    let patroon = '';
    this.delen.forEach(({ factor, subtotaal }, n) => {
      patroon += factor === 1 ? '+' : factor === -1 ? '-' : `${metTeken(factor)}*`;
      patroon += subtotaal ? `SUBTOTAL${this.patronen[n]!}` : this.patronen[n]!;
    });
    return this.constante === 0 && patroon !== '' ? patroon : patroon + metTeken(this.constante);
  }

  private optelling(): boolean {
    const bereik = this.product();
    while (this.teken === PLUS || this.teken === MIN) {
      const min = this.teken === MIN;
      const links = this.constante;
      const begin = this.delen.length;
      this.gaNaar(this.i + 1);
      if (bereik || this.product()) nietLineair();
      if (min) this.maal(-EEN, begin);
      this.constante = geheel(links + this.constante);
    }
    return bereik;
  }

  private product(): boolean {
    const begin = this.delen.length;
    const bereik = this.metVoorteken();
    while (this.teken === MAAL || this.teken === DEEL) {
      const deel = this.teken === DEEL;
      const links = this.constante;
      const midden = this.delen.length;
      this.gaNaar(this.i + 1);
      if (bereik || this.metVoorteken()) nietLineair();
      const rechts = this.constante;
      if (deel && Math.abs(rechts) !== EEN) nietLineair();
      if (this.delen.length === midden) {
        this.constante = links;
        this.maal(rechts, begin);
      } else {
        if (deel || midden > begin) nietLineair();
        this.maal(links, begin);
      }
    }
    return bereik;
  }

  /** Multiplies what was read since `begin`, and `constante`, by hundredths. A part that counts zero times is not a part. */
  private maal(honderdsten: number, begin: number): void {
    this.constante = maalHonderdsten(this.constante, honderdsten);
    for (let n = begin; n < this.delen.length; n++) {
      const deel = this.delen[n]!;
      deel.factor = maalHonderdsten(deel.factor, honderdsten) || nietLineair();
    }
  }

  private metVoorteken(): boolean {
    if (this.teken !== PLUS && this.teken !== MIN) return this.term();
    const begin = this.delen.length;
    let min = false;
    for (; this.teken === PLUS || this.teken === MIN; this.gaNaar(this.i + 1)) min = min !== (this.teken === MIN);
    if (this.term()) nietLineair();
    if (min) this.maal(-EEN, begin);
    return false;
  }

  private term(): boolean {
    if (this.teken === OPEN) return this.haakjes();
    if (this.isGetal()) {
      const begin = this.i;
      this.constante = this.getal();
      if (this.teken !== DUBBELEPUNT) return false;
      this.gaNaar(begin);
    }
    if (this.teken === APOSTROF) return this.voegToe(this.verwijzing());
    this.woord();
    return this.teken === OPEN ? this.functie() : this.voegToe(this.verwijzingNaWoord());
  }

  private haakjes(): boolean {
    this.open();
    const bereik = this.optelling();
    this.sluit();
    return bereik;
  }

  private functie(): false {
    const naam = this.tekst.slice(this.woordVan, this.woordTot).toUpperCase();
    this.open();
    if (naam === 'SUM') this.som();
    else if (naam === 'SUBTOTAL') this.subtotaal();
    else if (naam === 'SUMIF') this.somAls();
    else if (naam === 'SUMIFS') this.sommenAls();
    else nietLineair();
    this.sluit();
    return false;
  }

  private som(): void {
    let constante = 0;
    do {
      this.optelling();
      constante = geheel(constante + this.constante);
    } while (this.neem(KOMMA));
    this.constante = constante;
  }

  private subtotaal(): void {
    const functie = this.getal() / 100;
    if (functie !== 9 && functie !== 109) nietLineair();
    this.eis(KOMMA);
    do this.voegToe(this.verwijzing(), GEEN_VOORWAARDEN, true);
    while (this.neem(KOMMA));
  }

  /** Of the range to add up, SUMIF uses only the first cell: it is as large as the range of the condition. */
  private somAls(): void {
    const getoetst = this.verwijzing();
    this.eis(KOMMA);
    const { voorwaarde, patroon } = this.voorwaarde(getoetst);
    const opgeteld = this.neem(KOMMA) ? this.verwijzing() : getoetst;
    const bereik = metGrootte(opgeteld.bereik, getoetst.bereik) ?? nietLineair();
    this.voegToe({ ...opgeteld, bereik, patroon: `${opgeteld.patroon}{${patroon}}` }, [voorwaarde]);
  }

  private sommenAls(): void {
    const opgeteld = this.verwijzing();
    const voorwaarden: Voorwaarde[] = [];
    const patronen: string[] = [];
    this.eis(KOMMA);
    do {
      const getoetst = this.verwijzing();
      if (!evenGroot(opgeteld.bereik, getoetst.bereik)) nietLineair();
      this.eis(KOMMA);
      const { voorwaarde, patroon } = this.voorwaarde(getoetst);
      voorwaarden.push(voorwaarde);
      patronen.push(patroon);
    } while (this.neem(KOMMA));
    this.voegToe({ ...opgeteld, patroon: `${opgeteld.patroon}{${patronen.join(';')}}` }, voorwaarden);
  }

  /** Reads the criterion of SUMIF(S) that the cells of `getoetst` must meet. */
  private voorwaarde({ blad, bereik, patroon }: Verwijzing): { voorwaarde: Voorwaarde; patroon: string } {
    if (this.teken === AANHALING) {
      const waarde = criteriumtekst(this.citaat());
      return { voorwaarde: { blad, bereik, waarde }, patroon: `${patroon}=${JSON.stringify(waarde.toUpperCase())}` };
    }
    const min = this.neem(MIN);
    if (min || this.isGetal()) {
      const waarde = this.getal() / (min ? -EEN : EEN) + 0;
      return { voorwaarde: { blad, bereik, waarde }, patroon: `${patroon}=${waarde}` };
    }
    const cel = this.verwijzing();
    if (!cel.cel) nietLineair();
    const waarde = { blad: cel.blad, rij: cel.bereik.vanRij, kolom: cel.bereik.vanKolom };
    return { voorwaarde: { blad, bereik, waarde }, patroon: `${patroon}=${cel.patroon}` };
  }

  private voegToe(verwijzing: Verwijzing, voorwaarden = GEEN_VOORWAARDEN, subtotaal = false): boolean {
    const { blad, bereik, patroon } = verwijzing;
    this.delen.push({ factor: 1, blad, bereik, voorwaarden, subtotaal });
    this.patronen.push(patroon);
    this.constante = 0;
    return !verwijzing.cel;
  }

  private verwijzing(): Verwijzing {
    if (this.teken === APOSTROF) return this.opBlad(this.citaat());
    this.woord();
    return this.verwijzingNaWoord();
  }

  private verwijzingNaWoord(): Verwijzing {
    if (this.teken !== UITROEP) return this.bereik(null, '');
    return this.opBlad(this.tekst.slice(this.woordVan, this.woordTot));
  }

  /** A name with a path, a workbook or several sheets in it is not a sheet. */
  private opBlad(blad: string): Verwijzing {
    if (blad === '' || /[[\]:\\/?*]/.test(blad)) nietLineair();
    this.eis(UITROEP);
    this.woord();
    return this.bereik(blad, `'${blad.toUpperCase().replaceAll("'", "''")}'!`);
  }

  /** The cell or range that begins with the word that was read last. */
  private bereik(blad: string | null, voorvoegsel: string): Verwijzing {
    const van = this.hoek();
    if (!this.neem(DUBBELEPUNT)) {
      if (!isCel(van)) nietLineair();
      const bereik = { vanRij: van.rij, vanKolom: van.kolom, totRij: van.rij, totKolom: van.kolom };
      return { blad, bereik, cel: true, patroon: voorvoegsel + this.celpatroon(van) };
    }
    this.woord();
    const tot = this.hoek();
    const bereik = bereikTussen(van, tot) ?? nietLineair();
    return { blad, bereik, cel: false, patroon: voorvoegsel + this.bereikpatroon(van, tot) };
  }

  private hoek(): Hoek {
    return leesHoek(this.tekst, this.woordVan, this.woordTot) ?? nietLineair();
  }

  private celpatroon({ rij, rijVast, kolom, kolomVast }: Hoek): string {
    return `[${plek(rij, rijVast, this.rij)},${plek(kolom, kolomVast, this.kolom)}]`;
  }

  private bereikpatroon(van: Hoek, tot: Hoek): string {
    const rijen = span(van.rij, van.rijVast, tot.rij, tot.rijVast, this.rij);
    return `[${rijen},${span(van.kolom, van.kolomVast, tot.kolom, tot.kolomVast, this.kolom)}]`;
  }

  private isGetal(): boolean {
    return isCijfer(this.teken) || this.teken === PUNT;
  }

  /** A number without sign, in hundredths (cents); one with a finer fraction is no amount. */
  private getal(): number {
    const eenheden = this.cijfers(this.i);
    const punt = this.i + eenheden.length;
    const decimalen = this.tekst.charCodeAt(punt) === PUNT ? this.cijfers(punt + 1) : null;
    if (eenheden === '' && !decimalen) nietLineair();
    this.gaNaar(decimalen === null ? punt : punt + 1 + decimalen.length);
    return geheel(Number(eenheden) * 100 + (decimalen ? honderdsten(decimalen) : 0));
  }

  private cijfers(begin: number): string {
    let eind = begin;
    while (isCijfer(this.tekst.charCodeAt(eind))) eind++;
    return this.tekst.slice(begin, eind);
  }

  /** The text between the quotes here, doubled ones made single. */
  private citaat(): string {
    const quote = this.tekst.charAt(this.i);
    const eind = citaateinde(this.tekst, this.i);
    if (eind < 0) nietLineair();
    const inhoud = this.tekst.slice(this.i + 1, eind);
    this.gaNaar(eind + 1);
    return inhoud.replaceAll(quote + quote, quote);
  }

  private woord(): void {
    this.woordVan = this.i;
    this.woordTot = woordeinde(this.tekst, this.i);
    this.gaNaar(this.woordTot);
  }

  private open(): void {
    this.eis(OPEN);
    if (++this.diepte > MAX_DIEPTE) nietLineair();
  }

  private sluit(): void {
    this.eis(DICHT);
    this.diepte--;
  }

  private eis(teken: number): void {
    if (!this.neem(teken)) nietLineair();
  }

  private neem(teken: number): boolean {
    if (this.teken !== teken) return false;
    this.gaNaar(this.i + 1);
    return true;
  }

  private gaNaar(plaats: number): void {
    let i = plaats;
    while (i < this.tekst.length && isWitruimte(this.tekst.charCodeAt(i))) i++;
    this.i = i;
    this.teken = i < this.tekst.length ? this.tekst.charCodeAt(i) : -1;
  }
}

/** "5" is 50 hundredths. */
function honderdsten(decimalen: string): number {
  if (/[1-9]/.test(decimalen.slice(2))) nietLineair();
  return Number(decimalen.slice(0, 2).padEnd(2, '0'));
}

function metTeken(getal: number): string {
  return getal < 0 ? String(getal) : `+${getal}`;
}

/** A row or column in a patroon: an offset from the own one, "$" and its number when written so, nothing for all of them. */
function plek(nummer: number, vast: boolean, eigen: number): string {
  if (nummer < 0) return '';
  return vast ? `$${nummer}` : String(nummer - eigen);
}

/** Two ends in an order that stays the same when "B$5:B3" is filled down past row 5: fixed first, then by number. */
function span(a: number, aVast: boolean, b: number, bVast: boolean, eigen: number): string {
  if (a < 0) return '';
  const omgekeerd = aVast === bVast ? a > b : bVast;
  const een = plek(a, aVast, eigen);
  const twee = plek(b, bVast, eigen);
  return omgekeerd ? `${twee}:${een}` : `${een}:${twee}`;
}

/** "IZA" or "=IZA"; comparisons, wildcards and the test on empty cells are more than a value. */
function criteriumtekst(tekst: string): string {
  const waarde = tekst.startsWith('=') ? tekst.slice(1) : tekst;
  return waarde === '' || /^[<>=]|[*?~]/.test(waarde) ? nietLineair() : waarde;
}
