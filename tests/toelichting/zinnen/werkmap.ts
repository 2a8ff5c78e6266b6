import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rij, Tabel } from '../../../src/begroting/begroting';
import { leesXlsx } from '../../../src/cli/leesXlsx';
import { review } from '../../../src/review/review';
import type { Bewering } from '../../../src/toelichting/bewering';
import type { Snapshot } from '../../../src/sheet/snapshot';
import { maakOnderwerpen } from '../../../src/toelichting/maakOnderwerpen';
import type { Onderwerp, Onderwerpen } from '../../../src/toelichting/onderwerp';
import { toetsTekst } from '../../../src/toelichting/toets';
import type { Tekstcontrole, Zin, Zinsoordeel } from './zin';

export interface Werkmap {
  readonly onderwerpen: Onderwerpen;
  readonly tabellen: readonly Tabel[];
  readonly toets: (tekst: string, onderwerp: Onderwerp | null) => readonly Bewering[];
}

export interface Beoordeling {
  readonly oordeel: Zinsoordeel;
  readonly controles: readonly Tekstcontrole[];
  readonly beweringen: readonly Bewering[];
}

export function leesWerkmap(naam: string): Werkmap {
  return werkmapVan(leesXlsx(readFileSync(path.join(__dirname, '../../../assets/voorbeelden', naam))));
}

export function werkmapVan(snapshot: Snapshot): Werkmap {
  const { context } = review(snapshot);
  const onderwerpen = maakOnderwerpen(context.herkenning, context.afrekeningen);
  return {
    onderwerpen,
    tabellen: context.begroting.tabellen,
    toets: (tekst, onderwerp) => toetsTekst(tekst, onderwerp, onderwerpen),
  };
}

/** What the text check makes of a sentence where it stands. */
export function beoordeel({ bij, tekst }: Pick<Zin, 'bij' | 'tekst'>, werkmap: Werkmap): Beoordeling {
  const beweringen = werkmap.toets(tekst, onderwerpBij(bij, werkmap));
  const strijdig = beweringen.filter(({ uitkomst }) => uitkomst === 'strijdig');
  const controles = [...new Set(strijdig.flatMap(({ controle }) => controle ?? []))].sort();
  if (strijdig.length > 0) return { oordeel: 'strijdig', controles, beweringen };
  if (beweringen.length === 0) return { oordeel: 'geen', controles, beweringen };
  const oordeel = beweringen.every(({ uitkomst }) => uitkomst === 'herleid') ? 'herleid' : 'niet-herleidbaar';
  return { oordeel, controles, beweringen };
}

/** "Ouderen: totaal", "onder Ouderen", "Totaaloverzicht: Totaal", the label of a row, or "Toelichting" for nothing. */
export function onderwerpBij(bij: string, { onderwerpen, tabellen }: Werkmap): Onderwerp | null {
  if (bij === 'Toelichting') return null;
  const themalijn = /^onder (.+)$/.exec(bij)?.[1];
  if (themalijn !== undefined) return onderwerpen.themalijnVan(tabellen.find((t) => t.blad === themalijn)!);
  const rij = zoekRij(bij, tabellen);
  if (rij === undefined) throw new Error(`De werkmap heeft geen rij ${bij}.`);
  return onderwerpen.bij(rij);
}

function zoekRij(bij: string, tabellen: readonly Tabel[]): Rij | undefined {
  const [, blad, label] = /^([^:]+): (.+)$/.exec(bij) ?? [null, null, bij];
  const rijen = tabellen.filter((t) => blad === null || t.blad === blad).flatMap((t) => t.rijen);
  if (label === 'totaal') return rijen.find(({ soort }) => soort === 'totaal');
  return rijen.find((rij) => rij.label === label);
}

export interface Score {
  readonly precisie: number;
  readonly volledigheid: number;
  readonly juist: number;
}

/** Precision and recall on `strijdig`, and the share of all judgements that are right. */
export function scoor(zinnen: readonly Zin[], oordelen: readonly Zinsoordeel[]): Score {
  const terecht = zinnen.filter((z, i) => z.oordeel === 'strijdig' && oordelen[i] === 'strijdig').length;
  const gemeld = oordelen.filter((o) => o === 'strijdig').length;
  const moest = zinnen.filter((z) => z.oordeel === 'strijdig').length;
  const juist = zinnen.filter((z, i) => z.oordeel === oordelen[i]).length;
  return { precisie: terecht / gemeld, volledigheid: terecht / moest, juist: juist / zinnen.length };
}
