import type { Kolom, Tabel } from '../begroting/begroting';
import type { Prognosetabel, Prognoseterm } from './herkenning';
import { budgetkolom, lastenkolom } from './koppeling';
import { normaliseer } from './kolomwoorden';
import { leesPeildatum } from './leesPeildatum';
import type { Tabellezing } from './leesTabel';
import type { Rijrelatie } from './zoekRijrelaties';

/** What was committed is not yet an expectation of what will be spent. */
const VERPLICHT = /\b(verplicht\w*|commitments?)\b/;
const VERWACHT = /\b(verwachte?|prognose|forecast|expected|projected)\b/;
/** What is still to come, and what the whole year brings. */
const REST =
  /\b((rest\w*|remaining|remainder)( (van|of))?( (het|dit|the|lopende))?( (jaar|year))?|nog te \w+|nog verwachte?|tweede helft|2e helft|second half|komende|tot (het )?eind\w*( van het)?( jaar)?|tot en met (31 )?december|t\/m (31 )?december|(juli|augustus|september|oktober|november) ?(-|t\/m|tot en met) ?december)\b/g;
const HEEL_JAAR =
  /\b(jaar|hele jaar|heel \d{4}|totale?|total|full[- ]year|year[- ]?end|outturn|ultimo|per (31|december)|31[- ]12|jaareinde|einde jaar)\b/;

/** A table of after the year, and one of during it. */
const JAARREKENING =
  /\b(jaar(rekening|stukken|verslag|verantwoording|afsluiting)|eind(afrekening|verantwoording)|annual (accounts|report))\b/;
const TUSSENDOOR =
  /\b(\w*(burap|berap|marap)|(bestuurs|management|kwartaal|voortgangs)rapportage|tussentijdse rapportage|(voorjaars|zomer|najaars|slot)nota|mid-?year)\b/;

/** Whether a table was made during the year: it says what is expected at its end, or up to which day was spent. */
export function isTussentijds(tabel: Tabel): boolean {
  if (heeftPeildatum(tabel)) return true;
  const verwacht = tabel.bedragkolommen.filter((k) => isVerwachting(k) && !isVanLaterJaar(k, tabel));
  return verwacht.length > 0 && !isVanNaJaar(tabel, verwacht);
}

/** What is expected of a later year says nothing about how far this one is. */
function isVanLaterJaar({ jaar }: Kolom, tabel: Tabel): boolean {
  const jaren = tabel.bedragkolommen.flatMap((k) =>
    k.jaar !== null && (k.betekenis === 'realisatie' || isBudget(k)) ? [k.jaar] : [],
  );
  const laatste = Math.max(tabel.jaar ?? 0, ...jaren);
  return jaar !== null && laatste > 0 && jaar > laatste;
}

/** Whether a table tells how the year came out, beside what was once expected of it. */
function isVanNaJaar(tabel: Tabel, verwacht: readonly Kolom[]): boolean {
  const lasten = lastenkolom(tabel);
  if (lasten === null || verwacht.some(({ betekenis }) => betekenis === 'eindsaldo')) return false;
  const namen = tabel.namen.map(normaliseer).join(' ');
  if (VERWACHT.test(namen) || TUSSENDOOR.test(namen)) return false;
  const tussendoor = (k: Kolom): boolean => TUSSENDOOR.test(normaliseer(k.kop));
  const ervoor = (k: Kolom): boolean => k.nummer < lasten.nummer;
  // What stands behind it may still be to pay.
  if (JAARREKENING.test(namen)) return verwacht.every((k) => ervoor(k) || tussendoor(k));
  if (lasten.jaar === null || lasten.jaar !== tabel.jaar || !verwacht.every(ervoor)) return false;
  return verwacht.every(tussendoor) || heeftHalfJaar(tabel, lasten);
}

/** Besides what was spent over the whole year, a column with what was spent up to a day in it. */
function heeftHalfJaar(tabel: Tabel, lasten: Kolom): boolean {
  return tabel.bedragkolommen.some(
    (k) => k !== lasten && k.betekenis === 'realisatie' && leesPeildatum([k.kop], tabel.jaar) !== null,
  );
}

/** The header of what was spent names a day within the year. */
function heeftPeildatum(tabel: Tabel): boolean {
  const kolom = lastenkolom(tabel);
  return kolom !== null && tabel.jaar !== null && leesPeildatum([kolom.kop], tabel.jaar) !== null;
}

/** What is expected to be spent or to be left; what was only committed is not. */
export function isVerwachting({ betekenis, kop }: Kolom): boolean {
  const woorden = normaliseer(kop);
  if (betekenis === 'verwachte-uitgave') return !VERPLICHT.test(woorden);
  return betekenis === 'eindsaldo' && VERWACHT.test(woorden);
}

/** How a table made during the year tells what is expected of each post; null for any other table. */
export function leesPrognosetabel(
  { tabel, titels }: Pick<Tabellezing, 'tabel' | 'titels'>,
  relaties: readonly Rijrelatie[],
): Prognosetabel | null {
  if (!isTussentijds(tabel)) return null;
  const koppen = tabel.bedragkolommen.filter((k) => k.betekenis === 'realisatie' || k.betekenis === 'saldo');
  const peildatum = leesPeildatum([...koppen.map((k) => k.kop), ...titels], tabel.jaar);
  const gelezen = new Lezer(tabel, relaties).lees();
  return { tabel, peildatum, ...gelezen };
}

type Lezing = Pick<Prognosetabel, 'begroot' | 'besteed' | 'lasten' | 'verwachting' | 'eindsaldo' | 'waarom'>;

class Lezer {
  constructor(
    private readonly tabel: Tabel,
    private readonly relaties: readonly Rijrelatie[],
  ) {}

  lees(): Lezing {
    return this.uitEindsaldo() ?? this.uitOptelling() ?? this.uitWoorden();
  }

  /** The relation of what is left at the end: begroting − besteed − verwacht, or begroting − verwacht for the whole year. */
  private uitEindsaldo(): Lezing | null {
    const doelen = this.relaties.filter(({ doel }) => doel.betekenis === 'eindsaldo' || doel.betekenis === 'saldo');
    for (const relatie of doelen.sort((a, b) => rang(a.doel) - rang(b.doel))) {
      const lezing = this.uitRelatie(relatie);
      if (lezing !== null) return lezing;
    }
    return null;
  }

  private uitRelatie(relatie: Rijrelatie): Lezing | null {
    const termen = this.uitgeschreven(relatie);
    const verwacht = termen.filter(({ kolom }) => isVerwachting(kolom));
    const [eerste] = verwacht;
    if (eerste === undefined) return null;
    const over = { verwachting: verwacht.map(({ kolom }) => kolom), eindsaldo: relatie.doel, waarom: null };
    const begin = termen.find(({ kolom }) => isBudget(kolom)) ?? termen.find((t) => isBeginsaldo(t, eerste));
    if (begin === undefined) return null;
    const inRichting = (t: Prognoseterm, teken: 1 | -1) => ({
      kolom: t.kolom,
      factor: t.factor * begin.factor * teken,
    });
    if (begin.kolom.betekenis === 'saldo') {
      const budget = beschikbaar(this.tabel);
      if (budget === null) return null;
      const begroot = [{ kolom: budget, factor: 1 }];
      const besteed = [...begroot, { kolom: begin.kolom, factor: -1 }];
      const nog = termen.filter((t) => t !== begin).map((t) => inRichting(t, -1));
      return { begroot, besteed, lasten: [...besteed, ...nog], ...over };
    }
    const budget = termen.filter((t) => t === begin || isBudget(t.kolom) || t.kolom.betekenis === 'wijziging');
    const lasten = termen.filter((t) => !budget.includes(t)).map((t) => inRichting(t, -1));
    const begroot = budget.map((t) => inRichting(t, 1));
    const besteed = lasten.filter(({ kolom }) => !isVerwachting(kolom));
    return { begroot, besteed: besteed.length > 0 ? besteed : this.besteed(begroot), lasten, ...over };
  }

  /** The terms of a relation, with a saldo that follows from other columns replaced by those. */
  private uitgeschreven({ termen, factoren, doel }: Rijrelatie, diepte = 0): Prognoseterm[] {
    return termen.flatMap((kolom, n): Prognoseterm[] => {
      const factor = factoren[n]!;
      const eigen =
        kolom.betekenis === 'saldo' && diepte < 3
          ? this.relaties.find((r) => r.doel === kolom && !r.termen.includes(doel))
          : undefined;
      if (eigen === undefined) return [{ kolom, factor }];
      return this.uitgeschreven(eigen, diepte + 1).map((t) => ({ ...t, factor: t.factor * factor }));
    });
  }

  /** "Prognose jaar" that adds up what was spent and what is still expected. */
  private uitOptelling(): Lezing | null {
    const budget = beschikbaar(this.tabel);
    const relatie = this.relaties.find(({ doel }) => doel.betekenis === 'verwachte-uitgave' && isVerwachting(doel));
    if (budget === null || relatie === undefined) return null;
    return this.voorHeelJaar(budget, relatie.doel);
  }

  /** Without a relation that proves it: what headers say, and what the columns that there are leave no choice in. */
  private uitWoorden(): Lezing {
    const budget = beschikbaar(this.tabel);
    if (budget === null) return onduidelijk('de tabel heeft geen kolom met de begroting');
    const verwacht = this.tabel.bedragkolommen.filter(
      (k) => k.betekenis === 'verwachte-uitgave' && isVerwachting(k) && !isVanLaterJaar(k, this.tabel),
    );
    const eindsaldo = this.tabel.bedragkolommen.filter((k) => k.betekenis === 'eindsaldo');
    if (verwacht.length === 0 && eindsaldo.length === 0)
      return onduidelijk('de tabel zegt wat tot nu toe is besteed, niet wat nog wordt verwacht');
    if (verwacht.length === 0) return this.uitEindstand(budget, eindsaldo);
    const [enige] = verwacht;
    if (enige === undefined || verwacht.length > 1)
      return onduidelijk(
        'de tabel heeft meer dan één kolom met een verwachting, en geen verwacht eindsaldo dat zegt hoe zij samen tellen',
      );
    const kop = normaliseer(enige.kop);
    const zonderRest = kop.replace(REST, ' ');
    const rest = zonderRest !== kop;
    if (rest === HEEL_JAAR.test(zonderRest))
      return onduidelijk(
        `of "${enige.kop}" over de rest van het jaar gaat of over het hele jaar, is niet te zien; zet dat in de kop of voeg een kolom met het verwachte eindsaldo toe`,
      );
    if (!rest) return this.voorHeelJaar(budget, enige);
    const besteed = this.besteed([{ kolom: budget, factor: 1 }]);
    if (besteed === null) return onduidelijk('de tabel heeft geen kolom met wat al is besteed');
    return {
      begroot: [{ kolom: budget, factor: 1 }],
      besteed,
      lasten: [...besteed, { kolom: enige, factor: 1 }],
      verwachting: [enige],
      eindsaldo: null,
      waarom: null,
    };
  }

  /** Begroting − verwacht eindsaldo is what the whole year costs. */
  private uitEindstand(budget: Kolom, eindsaldo: readonly Kolom[]): Lezing {
    const [doel] = eindsaldo;
    if (doel === undefined || eindsaldo.length > 1)
      return onduidelijk('de tabel heeft meer dan één kolom met een verwacht eindsaldo');
    const relatie = this.relaties.find((r) => r.doel === doel);
    if (relatie !== undefined)
      return onduidelijk(
        `"${doel.kop}" is wat tot nu toe over is (${relatie.tekst}), niet wat aan het eind van het jaar over is`,
      );
    const begroot = [{ kolom: budget, factor: 1 }];
    return {
      begroot,
      besteed: this.besteed(begroot),
      lasten: [...begroot, { kolom: doel, factor: -1 }],
      verwachting: [doel],
      eindsaldo: doel,
      waarom: null,
    };
  }

  private voorHeelJaar(budget: Kolom, verwacht: Kolom): Lezing {
    const begroot = [{ kolom: budget, factor: 1 }];
    return {
      begroot,
      besteed: this.besteed(begroot),
      lasten: [{ kolom: verwacht, factor: 1 }],
      verwachting: [verwacht],
      eindsaldo: null,
      waarom: null,
    };
  }

  /** What was spent to date: the column that says so, or what the saldo to date leaves of the begroting. */
  private besteed(begroot: readonly Prognoseterm[]): readonly Prognoseterm[] | null {
    const realisatie = this.tabel.bedragkolommen.filter((k) => k.betekenis === 'realisatie' && k.maat === null);
    const eigenJaar = realisatie.filter((k) => k.jaar === null || k.jaar === this.tabel.jaar);
    if (eigenJaar.length === 1) return [{ kolom: eigenJaar[0]!, factor: 1 }];
    const saldi = this.tabel.bedragkolommen.filter((k) => k.betekenis === 'saldo' && k.maat === null);
    const [saldo] = saldi;
    if (realisatie.length > 0 || saldo === undefined || saldi.length > 1) return null;
    if (this.relaties.some((r) => r.doel === saldo)) return null;
    return [...begroot, { kolom: saldo, factor: -1 }];
  }
}

/** The money that there is: the budget in force, or the baten of a regeling. */
function beschikbaar(tabel: Tabel): Kolom | null {
  return budgetkolom(tabel) ?? tabel.bedragkolommen.find((k) => k.betekenis === 'baten' && k.maat === null) ?? null;
}

/** An eindsaldo says it best. */
function rang({ betekenis }: Kolom): number {
  return betekenis === 'eindsaldo' ? 0 : 1;
}

function isBudget({ betekenis }: Kolom): boolean {
  return betekenis === 'begroting' || betekenis === 'gewijzigde-begroting' || betekenis === 'baten';
}

/** What there is before what is expected goes off it: a saldo to date, or an amount that the header does not name. */
function isBeginsaldo({ kolom, factor }: Prognoseterm, verwacht: Prognoseterm): boolean {
  return (kolom.betekenis === 'saldo' || kolom.betekenis === 'bedrag') && factor === -verwacht.factor;
}

function onduidelijk(waarom: string): Lezing {
  return { begroot: [], besteed: null, lasten: [], verwachting: [], eindsaldo: null, waarom };
}
