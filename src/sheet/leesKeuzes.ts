import { z } from 'zod';
import { type Gelezen, veld } from './instellingvelden';

/** The causes that a text was made from, as JSON in one cell. */
export type Keuzes = z.output<typeof KEUZES>;

/** Begins with a letter, so that no name reaches the prototype of an object. */
const SLEUF = z.string().regex(/^\p{L}[\p{L}\p{N} _-]{0,59}$/u);

const KEUZES = z
  .array(
    z.union([
      z
        .strictObject({ sjabloon: z.string().min(1).max(100), waarden: z.record(SLEUF, z.string()).readonly() })
        .readonly(),
      z.strictObject({ vrij: z.string() }).readonly(),
    ]),
  )
  .max(100)
  .readonly();

/** The choices that a cell of the column Keuzes holds; null when it holds none, or no longer in a form that can be read. */
export function leesKeuzes(json: string): Keuzes | null {
  try {
    return KEUZES.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** JSON of the causes that a text was made from. */
export const keuzes = veld((invoer): Gelezen<string> => {
  const inhoud = String(invoer).trim();
  if (leesKeuzes(inhoud) !== null) return { waarde: inhoud };
  return { waarom: 'is beschadigd; maak de cel leeg om de tekst als vrij geschreven te laten gelden' };
});
