import type { Schrijfwijze } from './schrijfwijzen';
import { schrijfwijzen } from './schrijfwijzen';
import type { Tekstboek, Tekstpost, Tekstregeling, Tekstthema } from './tekstboek';
import { saldo, som } from './tekstboek';
import type { Zinssoort } from './tekstzinnen';
import { ZINNEN } from './tekstzinnen';
import type { Toeval } from './toeval';

/** What fills the slots of a sentence. Amounts in cents, percentages with one decimal. */
export interface Feiten {
  readonly bedragen: Readonly<Record<string, number>>;
  readonly procenten: Readonly<Record<string, number>>;
  readonly woorden: Readonly<Record<string, string>>;
}

export interface Zin extends Feiten {
  readonly soort: Zinssoort;
  readonly sjabloon: string;
  readonly wijzen: Readonly<Record<string, Schrijfwijze>>;
  readonly procentwijze: (getal: number) => string;
  /** Whose figures it tells, where that is one post. */
  readonly post: Tekstpost | null;
}

const PROCENTWIJZEN = [
  (p: number) => `${p.toFixed(1).replace('.', ',')}%`,
  (p: number) => `${Math.round(p)}%`,
  (p: number) => `${p.toFixed(1).replace('.', ',')} %`,
  (p: number) => `${Math.round(p)} procent`,
];

export function maakZin(t: Toeval, soort: Zinssoort, feiten: Feiten, post: Tekstpost | null = null): Zin {
  const sjabloon = t.kies<string>(ZINNEN[soort]);
  const wijzen = Object.fromEntries(
    sloten(sjabloon).flatMap((slot) => {
      const cent = feiten.bedragen[slot];
      return cent === undefined ? [] : [[slot, kiesWijze(t, cent)]];
    }),
  );
  return { ...feiten, soort, sjabloon, wijzen, procentwijze: t.kies(PROCENTWIJZEN), post };
}

/** The names of the slots of a sentence. */
export function sloten(sjabloon: string): string[] {
  return [...sjabloon.matchAll(/\{%?(\w+)\}/g)].map(([, slot]) => slot!);
}

export function kiesWijze(t: Toeval, cent: number): Schrijfwijze {
  const mogelijk = schrijfwijzen(cent);
  const keuze = t.gewogen(Object.fromEntries(mogelijk.map(([, gewicht], i) => [String(i), gewicht])));
  return mogelijk[Number(keuze)]![0];
}

export function schrijfZin({ sjabloon, bedragen, procenten, woorden, wijzen, procentwijze }: Zin): string {
  const tekst = sjabloon.replace(/\{(%?)(\w+)\}/g, (_, procent: string, slot: string) => {
    if (procent) return procentwijze(procenten[slot]!);
    return wijzen[slot]?.schrijf(bedragen[slot]!) ?? woorden[slot]!;
  });
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** What is true of every text in the workbook; `los` and `klein` are amounts that it knows nothing of. */
export function boekfeiten({ jaar, regelingen }: Tekstboek, t: Toeval): Feiten {
  const over = (wie: Tekstregeling['bestemming']) =>
    regelingen.filter((r) => r.bestemming === wie).reduce((s, r) => s + Math.max(0, r.baten - r.lasten), 0);
  return {
    bedragen: {
      los: 100 * t.geheel(1_100, 48_000),
      klein: 100 * t.geheel(11, 480),
      meeTotaal: over('mee'),
      terugTotaal: over('terug'),
    },
    procenten: {},
    woorden: { jaar: String(jaar), volgend: String(jaar + 1), vorig: String(jaar - 1) },
  };
}

export function postfeiten(post: Tekstpost, basis: Feiten): Feiten {
  const { begroting, realisatie } = post;
  return {
    bedragen: { ...basis.bedragen, begroting, realisatie, saldo: Math.abs(saldo(post)) },
    procenten: verhoudingen(post),
    woorden: { ...basis.woorden, post: post.naam },
  };
}

function verhoudingen(van: Pick<Tekstpost, 'begroting' | 'realisatie'>): Record<string, number> {
  const { begroting, realisatie } = van;
  if (begroting === 0) return {};
  return { besteed: (100 * realisatie) / begroting, afwijking: (100 * Math.abs(saldo(van))) / begroting };
}

export function themafeiten({ naam, posten }: Tekstthema, basis: Feiten): Feiten {
  const totaal = som(posten);
  return {
    bedragen: { ...basis.bedragen, ...totaal, saldo: Math.abs(saldo(totaal)) },
    procenten: verhoudingen(totaal),
    woorden: { ...basis.woorden, thema: naam },
  };
}

/** What is left per regeling of a themalijn; null when it is not of one that goes back and one that moves on, both with money. */
export function mengfeiten(thema: Tekstthema, basis: Feiten): Feiten | null {
  const delen = regelingdelen(thema);
  const terug = delen.find(({ regeling }) => regeling.bestemming === 'terug');
  const mee = delen.find(({ regeling }) => regeling.bestemming === 'mee');
  if (delen.length !== 2 || terug === undefined || mee === undefined || terug.over <= 0 || mee.over <= 0) return null;
  if (delen.some(({ regeling, over }) => regeling.baten - regeling.lasten < over)) return null;
  const { bedragen, procenten, woorden } = themafeiten(thema, basis);
  return {
    bedragen: { ...bedragen, terug: terug.over, mee: mee.over },
    procenten,
    woorden: { ...woorden, regelingTerug: terug.regeling.naam, regelingMee: mee.regeling.naam },
  };
}

/** Of every regeling in a themalijn what is left there. */
export function regelingdelen({ posten }: Tekstthema): { regeling: Tekstregeling; over: number }[] {
  const regelingen = [...new Set(posten.flatMap(({ regeling }) => regeling ?? []))];
  return regelingen.map((regeling) => ({
    regeling,
    over: saldo(som(posten.filter((p) => p.regeling === regeling))),
  }));
}

export function regelingfeiten({ naam, baten, lasten }: Tekstregeling, basis: Feiten): Feiten {
  return {
    bedragen: { ...basis.bedragen, baten, lasten, saldoR: baten - lasten },
    procenten: {},
    woorden: { ...basis.woorden, regeling: naam },
  };
}

/** Two or three posts of a themalijn that deviate the same way; null when there are none. */
export function somfeiten(t: Toeval, { posten }: Tekstthema, teken: 1 | -1, basis: Feiten): Feiten | null {
  const mogelijk = t.schud(posten.filter((p) => saldo(p) * teken > 0)).slice(0, t.geheel(2, 3));
  const [een, twee] = mogelijk;
  if (een === undefined || twee === undefined) return null;
  const namen = mogelijk.map(({ naam }) => naam);
  const over = (p: readonly Tekstpost[]) => Math.abs(saldo(som(p)));
  return {
    bedragen: {
      ...basis.bedragen,
      som: over(mogelijk),
      saldo1: over([een]),
      saldo2: over([twee]),
      som12: over([een, twee]),
    },
    procenten: {},
    woorden: {
      ...basis.woorden,
      posten: `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)!}`,
      post1: een.naam,
      post2: twee.naam,
    },
  };
}
