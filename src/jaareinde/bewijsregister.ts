import type { Bedrag } from '../begroting/bedrag';
import { afrekenen, type Afrekeninvoer } from '../regelingen/afrekenen';
import type { Afrekening } from '../regelingen/afrekening';
import { akkoordstand } from '../regelingen/akkoordstand';
import { regelingen } from '../regelingen/index';
import type { Akkoordstatus, Regeling } from '../regelingen/regeling';
import { REGELNAMEN } from '../regelingen/regelnamen';

/** What may only move on to another year with a document. */
export interface Bewijs {
  readonly naam: string;
  readonly regeling: Regeling;
  /** What hangs on it: cents in the unit of the afrekening. */
  readonly bedrag: Bedrag;
  readonly document: string | null;
  /** ISO date. */
  readonly datum: string | null;
  readonly status: Akkoordstatus | 'ontbreekt';
  /** Dutch sentence: what it means for the money, and what to do. */
  readonly gevolg: string;
}

const MEEGELEVERD = new Map<string, Regeling>(regelingen.map((regeling) => [regeling.code, regeling]));

/**
 * Every conditional carry-over, what hangs on it and what there is to show for it: the money that needs an akkoord, where any
 * is left or a document is recorded, and the money that moves on because the workbook changed the shipped rule.
 */
export function bewijsregister(invoer: readonly Afrekeninvoer[]): readonly Bewijs[] {
  return invoer.flatMap((regelinginvoer) => {
    const { regeling } = regelinginvoer;
    if (regeling === null) return [];
    const afrekening = afrekenen(regelinginvoer);
    if (regeling.regel.soort === 'overhevelen-mits-akkoord') return akkoordbewijs(afrekening, regeling);
    const meegeleverd = MEEGELEVERD.get(regeling.code);
    if (meegeleverd === undefined || meegeleverd === regeling) return [];
    const anders = afrekenen({ ...regelinginvoer, regeling: meegeleverd });
    const meer = afrekening.overheveling - anders.overheveling;
    return meer > 0 ? [afwijkingsbewijs(afrekening.naam, regeling, meegeleverd, meer)] : [];
  });
}

function akkoordbewijs({ naam, overheveling, nogTeBesluiten }: Afrekening, regeling: Regeling): readonly Bewijs[] {
  const { akkoord } = regeling;
  const status = akkoordstand(regeling);
  const bedrag = status === 'vastgelegd' ? overheveling : nogTeBesluiten;
  if (bedrag === 0 && status === 'ontbreekt') return [];
  return [
    {
      naam,
      regeling,
      bedrag,
      document: akkoord?.document ?? null,
      datum: akkoord?.datum ?? null,
      status,
      gevolg: bedrag === 0 ? 'Er hangt dit jaar geen geld van af.' : AKKOORDGEVOLG[status](regeling.verstrekker),
    },
  ];
}

const AKKOORDGEVOLG: Readonly<Record<Bewijs['status'], (verstrekker: string) => string>> = {
  vastgelegd: () => 'Dit geld gaat mee naar het volgende jaar. Bewaar het document voor de accountant.',
  toegezegd: (verstrekker) =>
    `Dit geld blijft nog te besluiten zolang de toezegging van ${verstrekker} niet op papier staat. Vraag om de brief.`,
  gevraagd: (verstrekker) =>
    `Dit geld blijft nog te besluiten tot ${verstrekker} antwoordt. Zonder akkoord gaat het terug.`,
  ontbreekt: (verstrekker) =>
    `Dit geld blijft nog te besluiten. Leg het akkoord van ${verstrekker} vast, of betaal het terug.`,
};

/** The rule of the workbook lets more move on than the one that comes with Sluitend: that rests on what the user saw. */
function afwijkingsbewijs(naam: string, regeling: Regeling, meegeleverd: Regeling, bedrag: Bedrag): Bewijs {
  const document = regeling.akkoord?.document ?? (regeling.bron === meegeleverd.bron ? null : regeling.bron);
  const status = document === null ? 'ontbreekt' : akkoordstand(regeling);
  const wat = `Dit geld gaat mee omdat in deze werkmap ${verschil(regeling, meegeleverd)}.`;
  const doe =
    document === null
      ? 'Schrijf in de kolom Bron op welke beschikking of brief dat berust.'
      : 'Bewaar het document voor de accountant.';
  return {
    naam,
    regeling,
    bedrag,
    document,
    datum: regeling.akkoord?.datum ?? null,
    status: status === 'ontbreekt' && document !== null ? 'vastgelegd' : status,
    gevolg: `${wat} ${doe}`,
  };
}

function verschil(regeling: Regeling, meegeleverd: Regeling): string {
  const [nu, was] = [regeling.regel.soort, meegeleverd.regel.soort];
  return nu === was
    ? 'een ruimere termijn of een hoger maximum geldt dan Sluitend kent'
    : `de regel "${REGELNAMEN[nu]}" geldt in plaats van "${REGELNAMEN[was]}"`;
}
