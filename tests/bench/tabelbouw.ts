import type { Kopwoord } from './namen';
import { KOPPEN, TOELICHTINGEN } from './namen';
import type { Toeval } from './toeval';
import type {
  Bedrag,
  Deel,
  Formule,
  Kolomrol,
  Relatie,
  Rijrol,
  Schrijfwijze,
  Tekst,
  Term,
  Werkblad,
  Werkcel,
  Werktabel,
} from './werkmap';

export interface Eenheid {
  readonly naam: 'centen' | 'euro' | 'euro-afgerond' | 'duizend';
  /** True cents per printed step. */
  readonly deler: number;
  /** Printed cents per step. */
  readonly stap: number;
}

export const EENHEDEN = {
  centen: { naam: 'centen', deler: 1, stap: 1 },
  euro: { naam: 'euro', deler: 100, stap: 100 },
  'euro-afgerond': { naam: 'euro-afgerond', deler: 100, stap: 100 },
  duizend: { naam: 'duizend', deler: 100_000, stap: 100 },
} as const satisfies Record<Eenheid['naam'], Eenheid>;

/** What holds for the whole workbook. */
export interface Stijl {
  readonly jaar: number;
  readonly taal: 'nl' | 'en';
  readonly eenheid: Eenheid;
  readonly formules: {
    readonly rij: boolean;
    readonly kolom: boolean;
    readonly link: boolean;
    readonly vorm: 'som' | 'keten' | 'subtotaal';
  };
  readonly schrijf: Schrijfwijze;
  readonly koprijen: 1 | 2 | 3 | 4;
  readonly nummers: boolean;
  readonly procent: boolean;
  readonly toelichting: boolean;
  readonly regelinkolom: 'geen' | 'voor' | 'achter';
  readonly legeKolom: boolean;
  readonly witregels: 'geen' | 'voor-totaal' | 'na-kop';
  readonly verborgen: boolean;
  readonly enkeleTekst: boolean;
}

export interface Kolomplan {
  readonly rol: Kolomrol;
  /** Either a word from the list, or the header as it stands in its group. */
  readonly kop: Kopwoord | { readonly groep: string; readonly onder: string };
}

/** Column `uit` = Σ factor · column. */
export interface Rijregel {
  readonly uit: number;
  readonly termen: readonly (readonly [kolom: number, factor: 1 | -1])[];
}

export interface Rijplan {
  readonly soort: 'kop' | 'leeg' | 'waarden';
  readonly label: string;
  readonly label2?: string;
  readonly rol?: Rijrol;
  readonly regeling?: string | null;
  /** True amounts in cents, one per column; null leaves the cell empty and out of every relation. */
  readonly waarden?: readonly (number | null)[];
  /** The rows that this one adds up; a column may have a sign of its own. */
  readonly tel?: readonly Telling[];
  /** Row rules of this row, where they differ from the table's. */
  readonly regels?: readonly Rijregel[];
  readonly verborgen?: boolean;
  /** Rows with the same block may change places. */
  readonly blok?: number;
}

export type Telling = readonly [rij: Rijplan, factor: 1 | -1, perKolom?: Readonly<Record<number, 1 | -1>>];

export interface Tabelplan {
  readonly titel: readonly string[];
  readonly postkop: string;
  readonly tweedeKop?: string;
  readonly kolommen: readonly Kolomplan[];
  readonly regels: readonly Rijregel[];
  readonly rijen: readonly Rijplan[];
  /** Adds a column V/N after this column. */
  readonly voordeelBij?: number;
  /** The sign of that column which is an advantage. */
  readonly voordeelTeken?: 1 | -1;
  readonly regelingkolom?: boolean;
  readonly voetnoten?: readonly string[];
  readonly toelichting?: boolean;
  /** Where the table prints another unit than the rest. */
  readonly eenheid?: Eenheid;
}

export interface Geplaatst {
  readonly tabel: Werktabel;
  readonly onder: number;
  readonly rechts: number;
  cellen(rij: Rijplan): (Bedrag | null)[];
  regelingcel(rij: Rijplan): Tekst | null;
  labelcel(rij: Rijplan): Tekst;
}

export function speling(termen: number, stap: number): number {
  return Math.floor(Math.min((termen + 1) / 2, 2 * Math.sqrt((termen + 1) / 3)) * stap + 1e-9);
}

/** Puts tables on sheets and writes down what is true of them. */
export class Tabelbouw {
  readonly relaties: Relatie[] = [];
  readonly tabellen: Werktabel[] = [];

  constructor(
    readonly toeval: Toeval,
    readonly stijl: Stijl,
  ) {}

  kop(woord: Kopwoord, thema = ''): string {
    const { jaar, taal } = this.stijl;
    return this.toeval
      .kies(KOPPEN[taal][woord])
      .replace(/\bT\b/, thema)
      .replace(/\bJ\b/, String(jaar))
      .replace(/'V\b/, `'${String(jaar - 1).slice(2)}`)
      .replace(/\bV\b/, String(jaar - 1))
      .replace(/\bN\b/, String(jaar + 1))
      .trim();
  }

  gedrukt(waar: number, { deler, stap }: Eenheid = this.stijl.eenheid): number {
    return Math.round(waar / deler) * stap;
  }

  plaats(blad: Werkblad, bovenrij: number, linkerkolom: number, plan: Tabelplan): Geplaatst {
    const { stijl, toeval } = this;
    const tabel: Werktabel = { blad, cellen: [], blokken: [] };
    const zet = <C extends Werkcel>(cel: C): C => {
      blad.cellen.push(cel);
      tabel.cellen.push(cel);
      return cel;
    };
    const tekst = (rij: number, kolom: number, t: string) => zet<Tekst>({ soort: 'tekst', blad, rij, kolom, tekst: t });

    let rij = bovenrij;
    for (const regel of plan.titel) {
      if (regel) tekst(rij, linkerkolom, regel);
      rij++;
    }

    let k = linkerkolom;
    const nummerkolom = stijl.nummers ? k++ : null;
    const postkolom = k++;
    const tweede = plan.tweedeKop === undefined ? null : k++;
    const metRegeling = plan.regelingkolom && stijl.regelinkolom !== 'geen';
    const regelingVoor = metRegeling && stijl.regelinkolom === 'voor' ? k++ : null;
    if (stijl.legeKolom) k++;
    const eerste = k;
    const kolommen: number[] = [];
    let voordeelkolom: number | null = null;
    plan.kolommen.forEach((_, i) => {
      kolommen.push(k++);
      if (plan.voordeelBij === i) voordeelkolom = k++;
    });
    const procentkolom = stijl.procent && plan.toelichting !== false ? k++ : null;
    const regelingAchter = metRegeling && stijl.regelinkolom === 'achter' ? k++ : null;
    const regelingkolom = regelingVoor ?? regelingAchter;
    const toelichtingkolom = stijl.toelichting && plan.toelichting !== false ? k++ : null;

    // Header
    const groepen = plan.kolommen.some((c) => typeof c.kop !== 'string');
    const hoogte = groepen ? Math.max(2, stijl.koprijen) : stijl.koprijen;
    const namen: string[] = plan.kolommen.map((c) => (typeof c.kop === 'string' ? this.kop(c.kop) : c.kop.onder));
    const naamrij = groepen ? rij + 1 : stijl.koprijen >= 3 ? rij + 1 : rij;
    if (groepen) {
      let vorige = '';
      plan.kolommen.forEach((c, i) => {
        const groep = (c.kop as { groep: string }).groep;
        if (groep !== vorige) tekst(rij, kolommen[i]!, groep);
        vorige = groep;
      });
    } else if (stijl.koprijen >= 3)
      tekst(
        rij,
        eerste,
        stijl.taal === 'nl' ? `Stand per 31 december ${stijl.jaar}` : `As of 31 December ${stijl.jaar}`,
      );
    const afbreken = stijl.koprijen === 1 && toeval.kans(0.3);
    const postrij = toeval.kans(0.7) ? naamrij : rij;
    namen.forEach((naam, i) => {
      const jaareind = / (\d{4})$/.exec(naam);
      if (!groepen && stijl.koprijen === 2 && jaareind) {
        tekst(naamrij, kolommen[i]!, naam.slice(0, -5));
        tekst(naamrij + 1, kolommen[i]!, jaareind[1]!);
      } else tekst(naamrij, kolommen[i]!, afbreken ? naam.replace(' ', '\n') : naam);
      const onder = naamrij + 1;
      if (onder >= rij + hoogte || groepen) return;
      if (stijl.koprijen === 3) tekst(onder, kolommen[i]!, `(${i + 1})`);
      if (stijl.koprijen === 4) {
        tekst(onder, kolommen[i]!, `(${i + 1})`);
        tekst(onder + 1, kolommen[i]!, (plan.eenheid ?? stijl.eenheid).naam === 'duizend' ? 'x € 1.000' : '€');
      }
    });
    if (plan.postkop) tekst(postrij, postkolom, plan.postkop);
    if (tweede !== null && plan.tweedeKop) tekst(postrij, tweede, plan.tweedeKop);
    if (nummerkolom !== null) tekst(postrij, nummerkolom, 'Nr.');
    if (regelingkolom !== null) tekst(postrij, regelingkolom, this.kop('regeling'));
    if (voordeelkolom !== null) tekst(postrij, voordeelkolom, toeval.kies(['V/N', 'Voordeel/ Nadeel', 'V / N']));
    if (procentkolom !== null) tekst(postrij, procentkolom, '%');
    if (toelichtingkolom !== null) tekst(postrij, toelichtingkolom, this.kop('toelichting'));
    rij += hoogte;
    if (stijl.witregels === 'na-kop') rij++;

    // Rows
    const cellenVan = new Map<Rijplan, (Bedrag | null)[]>();
    const regelingVan = new Map<Rijplan, Tekst>();
    const labelVan = new Map<Rijplan, Tekst>();
    const blokken = new Map<number, Werkcel[][]>();
    let nummer = 0;
    for (const r of plan.rijen) {
      if (r.soort === 'leeg') {
        rij++;
        continue;
      }
      if (stijl.witregels === 'voor-totaal' && r.rol?.endsWith('totaal') && plan.rijen.at(-1) === r) rij++;
      const begin = tabel.cellen.length;
      labelVan.set(r, tekst(rij, postkolom, r.label));
      if (tweede !== null && r.label2) tekst(rij, tweede, r.label2);
      if (r.soort === 'waarden') {
        const rol = r.rol ?? 'post';
        if (nummerkolom !== null && rol === 'post')
          zet({ soort: 'getal', blad, rij, kolom: nummerkolom, waarde: ++nummer });
        let regelingcel: Tekst | null = null;
        if (regelingkolom !== null && r.regeling !== undefined) {
          regelingcel = tekst(rij, regelingkolom, r.regeling ?? '');
          regelingVan.set(r, regelingcel);
        }
        const cellen = plan.kolommen.map((c, i) => {
          const waar = r.waarden![i]!;
          if (waar === null) return null;
          const alsTekst = stijl.enkeleTekst && toeval.kans(0.08);
          return zet<Bedrag>({
            soort: 'bedrag',
            blad,
            rij,
            kolom: kolommen[i]!,
            cent: this.gedrukt(waar, plan.eenheid),
            formule: null,
            kolomrol: c.rol,
            rijrol: rol,
            label: r.label,
            schrijf: alsTekst ? { ...stijl.schrijf, vorm: 'euro' } : stijl.schrijf,
            regeling: regelingcel,
          });
        });
        cellenVan.set(r, cellen);
        if (voordeelkolom !== null) {
          const saldo = cellen[plan.voordeelBij!];
          if (saldo)
            tekst(rij, voordeelkolom, saldo.cent === 0 ? '' : saldo.cent * (plan.voordeelTeken ?? 1) > 0 ? 'V' : 'N');
        }
        if (procentkolom !== null && cellen[0] && cellen[1] && cellen[0].cent !== 0)
          zet({
            soort: 'getal',
            blad,
            rij,
            kolom: procentkolom,
            waarde: cellen[1].cent / cellen[0].cent,
            notatie: '0%',
          });
        if (toelichtingkolom !== null && rol === 'post' && toeval.kans(0.4))
          tekst(rij, toelichtingkolom, toeval.kies(TOELICHTINGEN));
        if (r.verborgen) blad.verborgenRijen.add(rij);
        if (r.blok !== undefined) {
          const blok = blokken.get(r.blok) ?? [];
          blok.push(tabel.cellen.slice(begin));
          blokken.set(r.blok, blok);
        }
      }
      rij++;
    }
    tabel.blokken.push(...blokken.values());
    for (const noot of plan.voetnoten ?? []) tekst(rij++, postkolom, noot);

    this.legVast(plan, cellenVan);
    this.tabellen.push(tabel);
    return {
      tabel,
      onder: rij,
      rechts: k,
      cellen: (r) => cellenVan.get(r)!,
      regelingcel: (r) => regelingVan.get(r) ?? null,
      labelcel: (r) => labelVan.get(r)!,
    };
  }

  /** result = Σ factor · cell. */
  relatie(soort: Relatie['soort'], resultaat: Bedrag, termen: readonly Term[], minimum = 0): void {
    const slack = Math.max(minimum, speling(termen.length, this.stijl.eenheid.stap));
    this.relaties.push({
      soort,
      termen: [{ cel: resultaat, factor: 1 }, ...termen.map((t) => ({ cel: t.cel, factor: -t.factor }))],
      resultaat,
      speling: slack,
    });
  }

  private legVast(plan: Tabelplan, cellenVan: ReadonlyMap<Rijplan, (Bedrag | null)[]>): void {
    const waarderijen = plan.rijen.filter((r) => r.soort === 'waarden');
    for (const r of waarderijen) {
      const cellen = cellenVan.get(r)!;
      let kolomslack = 0;
      const rijuit = new Set((r.regels ?? plan.regels).map((regel) => regel.uit));
      if (r.tel) {
        // A total of a computed column is either the sum of its column or computed along its row.
        const langsRij = this.toeval.kans(0.5);
        cellen.forEach((cel, i) => {
          const termen = r.tel!.flatMap(([t, teken, perKolom]) => {
            const c = cellenVan.get(t)![i];
            return c ? [{ cel: c, factor: perKolom?.[i] ?? teken }] : [];
          });
          if (!cel || !termen.length) return;
          kolomslack = Math.max(kolomslack, speling(termen.length, this.stijl.eenheid.stap));
          this.relatie('kolom', cel, termen);
          if (this.stijl.formules.kolom && !(this.stijl.formules.rij && rijuit.has(i) && langsRij))
            cel.formule = kolomformule(this.stijl.formules.vorm, r.tel!, termen, i, waarderijen, cellenVan);
        });
      }
      for (const regel of r.regels ?? plan.regels) {
        const uit = cellen[regel.uit];
        const termen = regel.termen.flatMap(([i, factor]) => (cellen[i] ? [{ cel: cellen[i], factor }] : []));
        if (!uit || termen.length < regel.termen.length) continue;
        this.relatie('rij', uit, termen, kolomslack);
        if (this.stijl.formules.rij && !uit.formule) uit.formule = keten(termen);
      }
    }
  }
}

export function keten(termen: readonly { readonly cel: Bedrag; readonly factor: number }[]): Formule {
  return { delen: termen.map((t): Deel => ({ factor: t.factor as 1 | -1, vorm: 'cel', cellen: [t.cel] })) };
}

function kolomformule(
  vorm: Stijl['formules']['vorm'],
  tel: readonly Telling[],
  termen: readonly Term[],
  kolom: number,
  rijen: readonly Rijplan[],
  cellenVan: ReadonlyMap<Rijplan, (Bedrag | null)[]>,
): Formule {
  const posities = tel.map(([t]) => rijen.indexOf(t));
  const van = Math.min(...posities);
  const tot = Math.max(...posities);
  const tussen = rijen.slice(van, tot + 1);
  const positief = termen.every((t) => t.factor === 1);
  if (vorm === 'subtotaal' && positief) {
    // A nested SUBTOTAL needs the whole range down to the posts, with subtotals in it.
    const bladeren = bladrijen(tel);
    const alle = [...bladeren, ...tel.map(([t]) => t)].map((t) => rijen.indexOf(t));
    const reeks = rijen.slice(Math.min(...alle), Math.max(...alle) + 1);
    const subtotalen = reeks.filter((t) => !bladeren.includes(t));
    const cellen = reeks.flatMap((t) => cellenVan.get(t)![kolom] ?? []);
    const genest = subtotalen.every((t) =>
      cellenVan.get(t)![kolom]?.formule?.delen.some((d) => d.vorm === 'subtotaal'),
    );
    if (genest && tussen.length) return { delen: [{ factor: 1, vorm: 'subtotaal', cellen }] };
  }
  if (vorm !== 'keten' && positief && tussen.length === tel.length && termen.length > 1)
    return { delen: [{ factor: 1, vorm: 'som', cellen: termen.map((t) => t.cel) }] };
  return keten(termen);
}

function bladrijen(tel: readonly Telling[]): Rijplan[] {
  return tel.flatMap(([t]) => (t.tel ? bladrijen(t.tel) : [t]));
}
