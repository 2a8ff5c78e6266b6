import type { Rij, Tabel } from '../begroting/begroting';
import { plat, type Stuk } from './zinnen';
import type { Onderwerp, Onderwerpen } from './onderwerp';

/** A name in a text, and what it can point at. */
export interface Naam extends Stuk {
  readonly posten: readonly Rij[];
  /** And subtotals of a table. */
  readonly themalijnen: readonly Onderwerp[];
  readonly regelingen: readonly Onderwerp[];
  /** One common word, or a part of a name: it may be no name at all. */
  readonly los: boolean;
}

export interface Namenindex {
  /** The names in a text, longest first where they overlap. `tekst` as written, `vlak` its flat form. */
  zoek(tekst: string, vlak: string, stuk: Stuk): readonly Naam[];
}

interface Doel {
  readonly posten: Rij[];
  readonly themalijnen: Onderwerp[];
  readonly regelingen: Onderwerp[];
}

/** A node of the tree of names, word by word. */
interface Knoop {
  readonly verder: Map<string, Knoop>;
  /** What the words up to here are the name of. */
  doel: Doel | null;
  /** So short that it may be another word. */
  los: boolean;
}

interface Woord extends Stuk {
  readonly stam: string;
}

const indexen = new WeakMap<Onderwerpen, Namenindex>();

/** The index of a workbook, made once, when a text first needs it. */
export function namenindex(onderwerpen: Onderwerpen): Namenindex {
  let index = indexen.get(onderwerpen);
  if (index === undefined) indexen.set(onderwerpen, (index = new Index(onderwerpen)));
  return index;
}

const MAX_WOORDEN = 14;
/** Words of the name of a regeling that a text leaves out. */
const REGELINGWOORD =
  /^(spuk|subsidie|provincie|programma|prog|specifieke|uitkering|regeling|\d+|van|de|het|eindafrekening)$/;

class Index implements Namenindex {
  private readonly wortel = nieuweKnoop();

  constructor(onderwerpen: Onderwerpen) {
    for (const regeling of onderwerpen.regelingen) this.voegRegelingToe(regeling);
    for (const themalijn of onderwerpen.themalijnen) {
      for (const naam of themalijn.namen) this.voegToe(naam, (doel) => doel.themalijnen, themalijn);
    }
    for (const rij of onderwerpen.posten) this.voegToe(rij.label, (doel) => doel.posten, rij);
    for (const tabel of new Set(onderwerpen.posten.map((rij) => rij.tabel))) this.voegSubtotalenToe(tabel, onderwerpen);
  }

  zoek(tekst: string, vlak: string, stuk: Stuk): readonly Naam[] {
    const woorden = woordenVan(vlak, stuk);
    const gevonden: Naam[] = [];
    for (let i = 0; i < woorden.length;) {
      const beste = this.langste(woorden, i);
      if (beste === null || !isNaam(tekst, woorden, i, beste)) {
        i++;
        continue;
      }
      const los = beste.los || (beste.aantal === 1 && isLos(tekst, woorden, i));
      gevonden.push({ ...beste.doel, van: woorden[i]!.van, tot: woorden[i + beste.aantal - 1]!.tot, los });
      i += beste.aantal;
    }
    return gevonden;
  }

  private voegSubtotalenToe({ rijen }: Tabel, onderwerpen: Onderwerpen): void {
    for (const rij of rijen) {
      const onderwerp = rij.soort === 'totaal' ? onderwerpen.bij(rij) : null;
      if (onderwerp?.soort === 'subtotaal' && onderwerp.naam !== rij.tabel.naam)
        this.voegToe(onderwerp.naam, (doel) => doel.themalijnen, onderwerp);
    }
  }

  private voegRegelingToe(regeling: Onderwerp): void {
    const bij = (doel: Doel) => doel.regelingen;
    for (const naam of regeling.namen) this.voegToe(naam, bij, regeling);
    const kern = plat(regeling.naam)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w !== '');
    const kort = kern.filter((w) => !REGELINGWOORD.test(w));
    if (kort.length > 0 && kort.length < kern.length && !kern.includes('provincie'))
      this.zet(kort.map(stam), bij, regeling, kort.join('').length < 4);
    if (kern[0] === 'provincie') {
      for (const soort of [
        'middelen',
        'middel',
        'subsidie',
        'project',
        'projecten',
        'geld',
        'gelden',
        'budget',
        'deel',
        'bijdrage',
      ]) {
        this.zet(['provinciale', soort].map(stam), bij, regeling, false);
        this.zet(['provinciaal', soort].map(stam), bij, regeling, false);
      }
    }
  }

  private voegToe<T>(naam: string, bij: (doel: Doel) => T[], waarde: T): void {
    const vlak = plat(naam).replace(/^\s*\d+(?:\.\d+)*\.?\s+/, '');
    const zonder = vlak.replace(/\([^)]*(\)?)/g, (deel, dicht: string) => (dicht === '' ? deel : ' '));
    const aaneen = vlak.replace(/\(([^()\s]*)\)/g, '$1');
    for (const vorm of new Set([vlak, zonder, aaneen])) {
      const woorden = woordenVan(vorm).map((w) => w.stam);
      if (woorden.join('').length >= 3) this.zet(woorden, bij, waarde, false);
      const kaal = woorden[0] === 'themalijn' || woorden[0] === 'programma' ? woorden.slice(1) : [];
      if (kaal.join('').length >= 3) this.zet(kaal, bij, waarde, false);
    }
    const begin = /^(.+?) (?:en|voor|bij|naar|van|in) /.exec(zonder.trim())?.[1];
    if (
      begin !== undefined &&
      begin.includes(' ') &&
      !/^(?:themalijn|programma|provincie|spuk|subsidie)\b/.test(begin)
    ) {
      this.zet(
        woordenVan(begin).map((w) => w.stam),
        bij,
        waarde,
        true,
      );
    }
  }

  private zet<T>(woorden: readonly string[], bij: (doel: Doel) => T[], waarde: T, los: boolean): void {
    if (woorden.length === 0 || woorden.length > MAX_WOORDEN) return;
    const knoop = woorden.reduce(kindVan, this.wortel);
    if (knoop.doel !== null && los && !knoop.los) return;
    if (knoop.doel === null || (knoop.los && !los)) {
      knoop.doel = { posten: [], themalijnen: [], regelingen: [] };
      knoop.los = los;
    }
    const lijst = bij(knoop.doel);
    if (!lijst.includes(waarde)) lijst.push(waarde);
  }

  /** The longest name that starts at a word, with at most one slip of the pen in it. */
  private langste(woorden: readonly Woord[], i: number): Treffer | null {
    let beste: Treffer | null = null;
    let knoop: Knoop | undefined = this.wortel;
    let fouten = 0;
    for (let j = i; j < woorden.length; j++) {
      const { stam }: Woord = woorden[j]!;
      const exact: Knoop | undefined = knoop.verder.get(stam);
      knoop = exact ?? (fouten++ === 0 ? bijna(knoop, stam) : undefined);
      if (knoop === undefined) break;
      if (knoop.doel !== null) beste = { doel: knoop.doel, aantal: j - i + 1, los: knoop.los, fout: fouten > 0 };
    }
    return beste;
  }
}

interface Treffer {
  readonly doel: Doel;
  readonly aantal: number;
  readonly los: boolean;
  readonly fout: boolean;
}

function nieuweKnoop(): Knoop {
  return { verder: new Map(), doel: null, los: false };
}

function kindVan(knoop: Knoop, woord: string): Knoop {
  let kind = knoop.verder.get(woord);
  if (kind === undefined) knoop.verder.set(woord, (kind = nieuweKnoop()));
  return kind;
}

/** Among more words than this a slip of the pen is not looked for. */
const VEEL_WOORDEN = 2000;

/** The only next word that is one letter off. */
function bijna({ verder }: Knoop, woord: string): Knoop | undefined {
  if (woord.length < 5 || verder.size > VEEL_WOORDEN) return undefined;
  const gelijkend = [...verder.keys()].filter((w) => w.length >= 5 && w[0] === woord[0] && eenLetterAnders(w, woord));
  return gelijkend.length === 1 ? verder.get(gelijkend[0]!) : undefined;
}

/** Words with their stem; a hyphen at a line break and letters in brackets belong to the word. */
function woordenVan(vlak: string, { van, tot }: Stuk = { van: 0, tot: vlak.length }): readonly Woord[] {
  const gevonden: Woord[] = [];
  for (const treffer of vlak
    .slice(van, tot)
    .matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad]|-[^\S\n]*\n\s*(?=\p{Ll})|\([a-z]{1,3}\)(?=[\p{L}]))*/gu)) {
    const stukje = treffer[0].replace(/\([a-z]{1,3}\)|[\p{M}\u00ad]|-\s*/gu, '');
    gevonden.push({ van: van + treffer.index, tot: van + treffer.index + treffer[0].length, stam: stam(stukje) });
  }
  return gevonden;
}

/** Endings by which the same word differs in a sentence: "gezonde", "gezonder", "cliënten". */
function stam(woord: string): string {
  const kaal = woord.replace(/(?:en|er|e|s|n)$/, '');
  return kaal.length >= 4 ? kaal : woord;
}

/** One letter replaced, left out, added, or two neighbours swapped. */
function eenLetterAnders(a: string, b: string): boolean {
  if (a === b) return true;
  const [kort, lang] = a.length <= b.length ? [a, b] : [b, a];
  if (lang.length - kort.length > 1) return false;
  let i = 0;
  while (i < kort.length && kort[i] === lang[i]) i++;
  if (kort.length < lang.length) return kort.slice(i) === lang.slice(i + 1);
  if (kort.slice(i + 1) === lang.slice(i + 1)) return true;
  return kort[i] === lang[i + 1] && kort[i + 1] === lang[i] && kort.slice(i + 2) === lang.slice(i + 2);
}

const AANGEKONDIGD =
  /(?:['"\u2018\u201c(]|\b(?:posten?|project|projecten|onderdeel|themalijn|thema|programma|regeling|budget(?: voor| van)?)\s+['"\u2018\u201c]?)$/iu;

/** A word of this length is seldom anything else than the name. */
const LANG_WOORD = 12;

/** A name of one word must look like one: a capital, quotes or "project" before it; a code in any case. */
function isNaam(tekst: string, woorden: readonly Woord[], i: number, { doel, aantal, fout }: Treffer): boolean {
  if (aantal > 1) return true;
  const { van, stam } = woorden[i]!;
  if (fout && stam.length < 8) return false;
  if (/\p{Lu}/u.test(tekst[van]!) || AANGEKONDIGD.test(tekst.slice(Math.max(0, van - 24), van))) return true;
  if (doel.regelingen.length > 0 && stam.length <= 6) return true;
  if (woorden[i]!.tot - van >= LANG_WOORD) return true;
  return /\b(?:op|bij|voor|aan|van)\s+$/.test(tekst.slice(Math.max(0, van - 8), van));
}

/** One word that may be no name: without a capital, or with the capital that starts a sentence. */
function isLos(tekst: string, woorden: readonly Woord[], i: number): boolean {
  const { van, tot } = woorden[i]!;
  const voor = tekst.slice(Math.max(0, van - 24), van);
  if (AANGEKONDIGD.test(voor)) return false;
  if (!/\p{Lu}/u.test(tekst[van]!)) return true;
  if (/\p{Lu}/u.test(tekst[van + 1] ?? '')) return false;
  return i === 0 && !/^\s*[:(]/.test(tekst.slice(tot, tot + 3));
}
