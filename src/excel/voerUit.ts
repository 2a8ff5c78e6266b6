import type { Excelfout } from './excelfout';
import { excelfoutVan, type Foutsoort, soortVan, Storing } from './excelfouten';

/** One round trip: carries out what was queued on the context. */
export type Reis = () => Promise<void>;

/** A sync can stay pending for ever under heavy load; after this many milliseconds we stop waiting. */
export const TIJDSLIMIET = 60_000;

/** Milliseconds before each next attempt, per kind of error that may pass by itself. */
const PAUZES: Partial<Record<Foutsoort, readonly number[]>> = {
  tijdelijk: [500, 1000, 2000],
  celbewerking: [500, 1000, 2000],
  'kan-nu-niet': [500, 1000, 2000],
  rekent: [500, 1000, 2000],
  onduidelijk: [500],
};

/**
 * Runs `batch` on a fresh context and returns its result. What fails for a passing reason is tried again from the start, so
 * a batch only reads, or begins by reading what it may still do. Throws Excelfout and nothing else; `gevolg` is its sentence on
 * what the failure means for the workbook.
 *
 * - One round trip is one step for the user's undo, so what belongs together is written in one; no undo groups are needed.
 * - A plain context instead of `Excel.run`: nothing is tracked, so no second request to let go of it.
 * - Not `delayForCellEdit`: a write that waits for the user to finish typing would land on top of what they typed.
 */
export async function voerUit<T>(
  gevolg: string,
  batch: (context: Excel.RequestContext, reis: Reis) => Promise<T>,
): Promise<T> {
  for (let poging = 0; ; poging++) {
    try {
      return await eenmaal(batch);
    } catch (oorzaak) {
      const fout = excelfoutVan(oorzaak, gevolg);
      const pauze = pauzeNa(fout, poging);
      if (pauze === null) throw fout;
      await wacht(pauze);
    }
  }
}

/** `voerUit` without a second attempt, for a batch that must not be carried out twice. */
export async function voerEenmaalUit<T>(
  gevolg: string,
  batch: (context: Excel.RequestContext, reis: Reis) => Promise<T>,
): Promise<T> {
  try {
    return await eenmaal(batch);
  } catch (oorzaak) {
    throw excelfoutVan(oorzaak, gevolg);
  }
}

/** How many milliseconds to wait before another attempt after attempt `poging` (from 0) failed; null: do not try again. */
export function pauzeNa(fout: Excelfout, poging: number): number | null {
  return PAUZES[soortVan(fout)]?.[poging] ?? null;
}

export function wacht(milliseconden: number): Promise<void> {
  return new Promise((klaar) => setTimeout(klaar, milliseconden));
}

async function eenmaal<T>(batch: (context: Excel.RequestContext, reis: Reis) => Promise<T>): Promise<T> {
  const context = new Excel.RequestContext();
  return batch(context, () => binnenTijd(context.sync()));
}

async function binnenTijd(antwoord: Promise<unknown>): Promise<void> {
  let wekker: ReturnType<typeof setTimeout> | undefined;
  const teLaat = new Promise<never>((_, weiger) => {
    wekker = setTimeout(() => weiger(new Storing('geen-antwoord')), TIJDSLIMIET);
  });
  try {
    await Promise.race([antwoord, teLaat]);
  } finally {
    clearTimeout(wekker);
  }
}
