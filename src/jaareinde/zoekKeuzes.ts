import type { Rij, Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import { identiteitenVan, naamIn } from '../sheet/identiteit';
import type { Toegestaan } from '../sheet/instellingen';
import { groepeer } from '../sheet/koppeling';

/** Where a user says that other regelingen may pay a row. */
export interface Keuze {
  readonly rij: Rij;
  readonly namen: readonly Keuzetekst[];
}

/** Names of regelingen in one text. */
export interface Keuzetekst {
  readonly tekst: string;
  /** Where it stands; null when a settings file says so. */
  readonly plaats: Plaats | null;
}

/** A row of the table Toegestaan that is about no post, or about several. */
export interface Losserij {
  readonly toegestaan: Toegestaan;
  readonly rijen: readonly Rij[];
}

export interface Keuzes {
  readonly keuzes: readonly Keuze[];
  readonly los: readonly Losserij[];
}

/**
 * What the column and the table Toegestaan of the sheet Sluitend say, put together per row; in the order of the workbook. Only
 * of namesakes that do not count (`telt`) does a row of the table Toegestaan choose the one that does.
 */
export function zoekKeuzes(
  tabellen: readonly Tabel[],
  toegestaan: readonly Toegestaan[],
  telt: (rij: Rij) => boolean,
): Keuzes {
  const teksten = new Map<Rij, Keuzetekst[]>();
  const voegToe = (rij: Rij, tekst: Keuzetekst): void => {
    const bekend = teksten.get(rij);
    if (bekend) bekend.push(tekst);
    else teksten.set(rij, [tekst]);
  };
  for (const { soort, tekstkolommen, rijen } of tabellen) {
    if (soort === 'regelingen' || !tekstkolommen.some(({ betekenis }) => betekenis === 'toegestaan')) continue;
    for (const rij of rijen) {
      const cel = rij.toegestaan;
      if (cel) voegToe(rij, { tekst: cel.tekst, plaats: { blad: cel.blad, rij: cel.rij, kolom: cel.kolom } });
    }
  }
  const los: Losserij[] = [];
  const zoekRijen = toegestaan.length === 0 ? null : maakRijzoeker(tabellen);
  for (const rij of toegestaan) {
    const genoemd = zoekRijen!(rij);
    const tellend = genoemd.filter(telt);
    const bedoeld = tellend.length === 0 ? genoemd : tellend;
    if (!isEenPost(bedoeld)) los.push({ toegestaan: rij, rijen: bedoeld });
    else for (const post of bedoeld) for (const tekst of rij.regelingen) voegToe(post, { tekst, plaats: rij.plaats });
  }
  return { keuzes: [...teksten].map(([rij, namen]) => ({ rij, namen })), los };
}

/** A post may have a row for every regeling that pays it; rows in different places are different posten. */
function isEenPost([eerste, ...meer]: readonly Rij[]): boolean {
  return eerste !== undefined && meer.every(({ tabel, sectie }) => tabel === eerste.tabel && sectie === eerste.sectie);
}

/** Finds the rows that a row of the table Toegestaan names: as Sluitend calls their table, or else by its title or its sheet. */
function maakRijzoeker(tabellen: readonly Tabel[]): (gezocht: Toegestaan) => readonly Rij[] {
  const genoemd = tabellen.flatMap((tabel) =>
    identiteitenVan(tabel).map(({ tabel: naam, post }, i) => ({ rij: tabel.rijen[i]!, naam, post })),
  );
  const opNaam = groepeer(genoemd, ({ naam, post }) => sleutelVan(naam, post));
  const opTitel = groepeer(
    genoemd.flatMap(({ rij, post }) => rij.tabel.namen.map((titel) => ({ rij, titel: naamIn(titel), post }))),
    ({ titel, post }) => sleutelVan(titel, post),
  );
  return ({ tabel, post }) => {
    const sleutel = sleutelVan(tabel, post);
    return (opNaam.get(sleutel) ?? opTitel.get(sleutel) ?? []).map(({ rij }) => rij);
  };
}

function sleutelVan(tabel: string, post: string): string {
  return `${tabel}\n${post}`.toLowerCase();
}
