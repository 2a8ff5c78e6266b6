import type { Vergelijking } from '../../src/begroting/vergelijking';
import { bouw, gewoneVergelijkingen, som } from './bouw';
import type { Blad, Boek, Waarde } from './bouw';

/** A source of numbers in [0, 1) that always gives the same row for the same seed (mulberry32). */
export function toeval(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Bladen = Record<string, Blad>;

/**
 * `waarden`: everything typed. `afgerond`: typed, and each amount rounded by itself. `totalen`: totals are formulas.
 * `formules`: so are the saldi; only posts, and the lines of the other two sheets, are typed.
 */
export type Stijl = 'waarden' | 'afgerond' | 'totalen' | 'formules';

type Paar = readonly [begroting: number, realisatie: number];

const KOLOMMEN: Blad['kolommen'] = ['begroting', 'realisatie', 'saldo'];
const REGELINGEN = ['Alfa', 'Beta', 'Gamma'];

/**
 * A consistent workbook: a sheet per themalijn, an overview with a line for each, and a table per regeling. The sheets
 * are called T1, T2, …, Overzicht and Regelingen; amounts stand in columns C (begroting), D (realisatie), E (saldo).
 */
export function maakBladen(kies: () => number, stijl: Stijl, themas: number, posten: number): Bladen {
  const themalijnen = Array.from({ length: themas }, (_, t) => {
    const aantal = Math.max(2, Math.round(posten * (0.5 + kies())));
    return Array.from({ length: aantal }, (_, p) => ({
      naam: `Post ${t + 1}.${p + 1}`,
      regeling: REGELINGEN[Math.floor(kies() * REGELINGEN.length)]!,
      paar: kiesPaar(kies, stijl === 'afgerond'),
    }));
  });
  const bladen = Object.fromEntries(themalijnen.map((posten, t) => [`T${t + 1}`, maakBlad(posten, stijl)]));
  const regels = themalijnen.map((posten, t) => ({ naam: `T${t + 1}`, regeling: '', paar: optellen(posten) }));
  bladen['Overzicht'] = maakBlad(regels, stijl);
  const perRegeling = REGELINGEN.map((naam) => {
    const posten = themalijnen.flat().filter(({ regeling }) => regeling === naam);
    return { naam, regeling: '', paar: optellen(posten) };
  });
  bladen['Regelingen'] = maakBlad(perRegeling, stijl);
  return bladen;
}

function kiesPaar(kies: () => number, centen: boolean): Paar {
  const rond = (bedrag: number): number => (centen ? Math.round(bedrag * 100) / 100 : Math.round(bedrag));
  const begroting = rond(10 ** (3 + 3 * kies()));
  const soort = kies();
  if (soort < 0.2) return [begroting, soort < 0.1 ? 0 : begroting];
  return [begroting, rond(begroting * (0.3 + kies()))];
}

function optellen(posten: readonly { readonly paar: Paar }[]): Paar {
  const som = (k: 0 | 1): number => posten.reduce((totaal, { paar }) => totaal + paar[k], 0);
  return [som(0), som(1)];
}

function maakBlad(posten: readonly { naam: string; regeling: string; paar: Paar }[], stijl: Stijl): Blad {
  const regel = (naam: string, regeling: string, [b, r]: Paar, rij: number): Blad['rijen'][number] => {
    const saldo = stijl === 'formules' ? `=C${rij}-D${rij}` : Math.round(b - r);
    return [naam, regeling, Math.round(b), Math.round(r), saldo];
  };
  const rijen = posten.map(({ naam, regeling, paar }, i) => regel(naam, regeling, paar, i + 2));
  const getypt = stijl === 'waarden' || stijl === 'afgerond';
  const optelling = ['C', 'D', 'E'].map((kolom) => `=SUM(${kolom}2:${kolom}${rijen.length + 1})`);
  const totaal: Blad['rijen'][number] = getypt
    ? regel('Totaal', '', optellen(posten), rijen.length + 2)
    : ['Totaal', '', ...optelling];
  return { kolommen: KOLOMMEN, rijen: [...rijen, totaal] };
}

/** Rows, columns, links to the overview, and the sums per regeling. */
export function alleVergelijkingen(boek: Boek): Vergelijking[] {
  const { tabellen } = boek.begroting;
  const tabel = (naam: string) => tabellen.find(({ blad }) => blad === naam)!;
  const posten = tabellen.flatMap(({ rijen }) => rijen.filter(({ regeling }) => regeling));
  return [
    ...gewoneVergelijkingen(boek),
    ...tabel('Overzicht')
      .rijen.filter(({ soort }) => soort === 'post')
      .flatMap((regel) =>
        regel.bedragen.map((cel, k) =>
          som('themalijn-sluit-niet-aan', cel, [tabel(regel.label).rijen.at(-1)!.bedragen[k]!]),
        ),
      ),
    ...tabel('Regelingen')
      .rijen.filter(({ soort }) => soort === 'post')
      .flatMap(({ label, bedragen }) =>
        [0, 1].map((k) =>
          som(
            'regeling-sluit-niet-aan',
            bedragen[k]!,
            posten.filter(({ regeling }) => regeling!.tekst === label).map((rij) => rij.bedragen[k]!),
          ),
        ),
      ),
  ];
}

/** Every typed amount: its address and how to put another value there. */
function getypt(bladen: Bladen): { adres: string; waarde: number; zet: (waarde: number) => void }[] {
  return Object.entries(bladen).flatMap(([naam, { rijen }]) =>
    rijen.flatMap((rij, i) =>
      rij.flatMap((waarde, k) =>
        k >= 2 && typeof waarde === 'number'
          ? [
              {
                adres: `${naam}!${String.fromCharCode(65 + k)}${i + 2}`,
                waarde,
                zet: (ander: number) => void ((rij as unknown as Waarde[])[k] = ander),
              },
            ]
          : [],
      ),
    ),
  );
}

/** Another value for an amount in whole euros: a slip of the kinds that people make, or (one in four) any other amount. */
function vergissing(kies: () => number, waarde: number): number {
  const cijfers = String(Math.abs(waarde));
  const plek = Math.floor(kies() * cijfers.length);
  const cijfer = String(Math.floor(kies() * 10));
  const teken = waarde < 0 ? -1 : 1;
  const uit = (tekst: string): number => teken * Number(tekst);
  switch (Math.floor(kies() * 8)) {
    case 0:
      return uit(cijfers.slice(0, plek) + cijfer + cijfers.slice(plek));
    case 1:
      return cijfers.length > 2 ? uit(cijfers.slice(0, plek) + cijfers.slice(plek + 1)) : waarde * 10;
    case 2:
    case 3:
      return uit(cijfers.slice(0, plek) + cijfer + cijfers.slice(plek + 1));
    case 4:
      return plek === 0
        ? -waarde
        : uit(cijfers.slice(0, plek - 1) + cijfers[plek] + cijfers[plek - 1] + cijfers.slice(plek + 1));
    case 5:
      return waarde * 1000;
    default:
      return Math.round(waarde * (0.2 + 2 * kies())) + 7;
  }
}

/** Puts so many slips in the workbook; gives the right amounts by address. */
export function zetFouten(kies: () => number, bladen: Bladen, aantal: number): Map<string, number> {
  const cellen = getypt(bladen);
  const fouten = new Map<string, number>();
  while (fouten.size < aantal) {
    const { adres, waarde, zet } = cellen[Math.floor(kies() * cellen.length)]!;
    const fout = vergissing(kies, waarde);
    if (fouten.has(adres) || Math.abs(fout - waarde) < 20) continue;
    fouten.set(adres, waarde);
    zet(fout);
  }
  return fouten;
}

export function maakBoek(bladen: Bladen): { boek: Boek; vergelijkingen: Vergelijking[] } {
  const boek = bouw(bladen);
  return { boek, vergelijkingen: alleVergelijkingen(boek) };
}
