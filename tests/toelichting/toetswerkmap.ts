import type { Onderwerp, Onderwerpen } from '../../src/toelichting/onderwerp';
import { maakOnderwerpen } from '../../src/toelichting/maakOnderwerpen';
import { review } from '../../src/review/review';
import { toetsTekst } from '../../src/toelichting/toets';
import { bladen } from '../sheet/bladen';

const WERKMAP = {
  Wonen: `
Themalijn Wonen 2024
Post | Begroting | Realisatie | Saldo | Regeling
Woonbegeleiding | 50.000 | 62.500 | -12.500 | SPUK IZA
Huisbezoeken aan senioren | 40.000 | 21.800 | 18.200 | SPUK IZA
Scholing | 20.000 | 14.300 | 5.700 | SPUK IZA
Buurtkamers en inloop | 30.000 | 26.600 | 3.400 | SPUK GALA
Totaal | 140.000 | 125.200 | 14.800 |`,
  Meedoen: `
Themalijn Meedoen 2024
Post | Begroting | Realisatie | Saldo | Regeling
Leerwerkplekken | 80.000 | 45.000 | 35.000 | SPUK GALA
Taalcoaches | 25.000 | 29.100 | -4.100 | SPUK IZA
(Digitale) vaardigheden | 60.000 | 41.250 | 18.750 | SPUK IZA
Ervaringsdeskundigen inzetten | 10.000 | 0 | 10.000 | SPUK IZA
Vrijwilligerspunt | 45.000 | 38.900 | 6.100 | Provincie Overijssel
Sportmaatjes | 22.000 | 29.300 | -7.300 | SPUK GALA
Totaal | 242.000 | 183.550 | 58.450 |`,
  Ontmoeten: `
Themalijn Ontmoeten 2024
Post | Begroting | Realisatie | Saldo | Regeling
Dorpshuizen | 70.000 | 61.400 | 8.600 | SPUK IZA
Mantelzorgsalon | 15.000 | 17.150 | -2.150 | SPUK GALA
Totaal | 85.000 | 78.550 | 6.450 |`,
  Totaaloverzicht: `
Totaaloverzicht 2024
Themalijn | Begroting | Realisatie | Saldo
Themalijn Wonen | 140.000 | 125.200 | 14.800
Themalijn Meedoen | 242.000 | 183.550 | 58.450
Themalijn Ontmoeten | 85.000 | 78.550 | 6.450
Totaal | 467.000 | 387.300 | 79.700`,
};

const { context } = review(bladen(WERKMAP));
export const onderwerpen: Onderwerpen = maakOnderwerpen(context.herkenning, context.afrekeningen);

/** The subject of a row by its label, of a themalijn by its name, or null for "". */
export function onderwerp(naam: string): Onderwerp | null {
  if (naam === '') return null;
  const themalijn = onderwerpen.themalijnen.find((t) => t.naam === naam);
  if (themalijn !== undefined) return themalijn;
  const regeling = onderwerpen.regelingen.find((r) => r.naam === naam);
  if (regeling !== undefined) return regeling;
  if (naam === 'Totaal') return onderwerpen.totaal;
  const rij = onderwerpen.posten.find((r) => r.label === naam);
  if (rij === undefined) throw new Error(`Geen onderwerp ${naam}.`);
  return onderwerpen.bij(rij);
}

/** The claims of a text in short: "bedrag herleid", "bestemming strijdig". */
export function beweringen(bij: string, tekst: string): readonly string[] {
  return toetsTekst(tekst, onderwerp(bij), onderwerpen).map(({ soort, uitkomst }) => `${soort} ${uitkomst}`);
}

/** One judgement of a text: the worst of its claims, or "geen". */
export function oordeel(bij: string, tekst: string): string {
  const uitkomsten = toetsTekst(tekst, onderwerp(bij), onderwerpen).map(({ uitkomst }) => uitkomst);
  if (uitkomsten.length === 0) return 'geen';
  return (['strijdig', 'niet-herleidbaar'] as const).find((u) => uitkomsten.includes(u)) ?? 'herleid';
}
