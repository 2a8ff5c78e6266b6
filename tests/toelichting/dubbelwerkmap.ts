import { review } from '../../src/review/review';
import { maakOnderwerpen } from '../../src/toelichting/maakOnderwerpen';
import type { Onderwerp, Onderwerpen } from '../../src/toelichting/onderwerp';
import { bladen } from '../sheet/bladen';

/** Two posten with one name, a post of two regelingen, income, money that no post budgets and a table per regeling. */
const WERKMAP = {
  Jeugd: `
Themalijn Jeugd 2024
Post | Begroting | Realisatie | Saldo | Regeling
Communicatie en voorlichting | 9.000 | 7.600 | 1.400 | SPUK IZA
Wijkteam jongeren | 60.000 | 48.000 | 12.000 | SPUK IZA 60%, SPUK GALA 40%
Huiskamer op school | 31.000 | 36.500 | -5.500 | SPUK GALA
Totaal | 100.000 | 92.100 | 7.900 |`,
  Zorg: `
Themalijn Zorg 2024
Post | Begroting | Realisatie | Saldo | Regeling
Communicatie en voorlichting | 8.000 | 5.300 | 2.700 | SPUK GALA
Valpreventie thuis | 42.000 | 50.200 | -8.200 | SPUK IZA
Totaal | 50.000 | 55.500 | -5.500 |`,
  Verhuur: `
Themalijn Verhuur 2024
Omschrijving | Begroting | Realisatie | Verschil | V/N
Baten
Zaalverhuur sociaal | 12.000 | 15.500 | 3.500 | V
Kantine en buffet | 20.000 | 14.400 | 5.600 | N
Totaal baten | 32.000 | 29.900 | 2.100 | N`,
  Totaaloverzicht: `
Totaaloverzicht 2024
Themalijn | Begroting | Realisatie | Saldo
Themalijn Jeugd | 100.000 | 92.100 | 7.900
Themalijn Zorg | 50.000 | 55.500 | -5.500
Niet begrote budgetten | 47.000 | 0 | 47.000
Totaal | 197.000 | 147.600 | 49.400`,
  Regelingen: `
Afrekening per regeling 2024
Regeling | Baten | Lasten | Saldo
SPUK IZA | 110.000 | 86.600 | 23.400
SPUK GALA | 87.000 | 61.000 | 26.000
Totaal | 197.000 | 147.600 | 49.400`,
};

const { context } = review(bladen(WERKMAP));
export const onderwerpen: Onderwerpen = maakOnderwerpen(context.herkenning, context.afrekeningen);

/** The subject of a row by its sheet and label ("Zorg: Totaal"), or null for "". */
export function onderwerp(plek: string): Onderwerp | null {
  if (plek === '') return null;
  const [blad, label] = plek.split(': ');
  const rijen = context.begroting.tabellen.filter((t) => t.blad === blad).flatMap((t) => t.rijen);
  return onderwerpen.bij(rijen.find((rij) => rij.label === label)!);
}
