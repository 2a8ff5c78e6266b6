import type { Bedrag } from '../begroting/bedrag';
import type { Regelinginvoer } from '../jaareinde/regelinginvoer';
import { isZonderTermijn, tranchestanden } from '../jaareinde/tranchestanden';
import { type Besluit, eindesVan } from '../regelingen/afrekenen';
import type { Afrekening } from '../regelingen/afrekening';

/** For which year money was granted; `eerder`: carried in from an unknown year; `alles`: all that there is of a regeling. */
export type Herkomst = number | 'eerder' | 'alles';

/** The money of a regeling through the years, in cents of the unit of its input. */
export interface Tijdlijn {
  /** Every year from the oldest money to the last year of spending. */
  readonly jaren: readonly number[];
  readonly begrotingsjaar: number;
  /** Oldest first. */
  readonly delen: readonly Tijdlijndeel[];
}

export interface Tijdlijndeel {
  readonly van: Herkomst;
  readonly baten: Bedrag;
  readonly besteed: Bedrag;
  /** Negative: a tekort. */
  readonly rest: Bedrag;
  /** The last year in which it may be spent; null: no limit known. */
  readonly tot: number | null;
  readonly besluit: Besluit;
}

/** What expires at the end of a year, in cents of euros. */
export interface Verval {
  /** Null: no last year is known. */
  readonly jaar: number | null;
  readonly posten: readonly Vervalpost[];
}

export interface Vervalpost {
  readonly naam: string;
  readonly van: Herkomst;
  readonly bedrag: Bedrag;
  readonly besluit: Besluit;
}

/** Per tranche where the workbook tells, else as a whole; null when no window is known, or it is all about one year. */
export function tijdlijnVan(invoer: Regelinginvoer, afrekening: Afrekening): Tijdlijn | null {
  const { jaar } = invoer;
  if (jaar === null) return null;
  const delen = delenVan(invoer, afrekening);
  const eindes = delen.flatMap(({ tot }) => tot ?? []);
  const eerste = Math.min(
    jaar,
    ...delen.map(({ van }) => (van === 'eerder' ? jaar - 1 : van === 'alles' ? jaar : van)),
  );
  const laatste = Math.max(jaar, ...eindes);
  if (eindes.length === 0 || (delen.length === 1 && eerste === laatste)) return null;
  return {
    jaren: Array.from({ length: laatste - eerste + 1 }, (_, i) => eerste + i),
    begrotingsjaar: jaar,
    delen,
  };
}

/** What goes back now, and by when the rest must be spent: by year, what has no limit last. */
export function vervaloverzicht(
  invoeren: readonly Regelinginvoer[],
  afrekeningen: readonly Afrekening[],
): readonly Verval[] {
  const perJaar = new Map<number | null, Vervalpost[]>();
  for (const [i, invoer] of invoeren.entries()) {
    for (const { jaar, ...post } of vervalVan(invoer, afrekeningen[i]!)) {
      const bedrag = post.bedrag * invoer.eenheid;
      perJaar.set(jaar, [...(perJaar.get(jaar) ?? []), { ...post, bedrag }]);
    }
  }
  return [...perJaar]
    .map(([jaar, posten]) => ({ jaar, posten }))
    .sort((a, b) => (a.jaar ?? Infinity) - (b.jaar ?? Infinity));
}

function delenVan(invoer: Regelinginvoer, afrekening: Afrekening): readonly Tijdlijndeel[] {
  const standen = tranchestanden(invoer);
  if (standen.length > 0) {
    return standen.map(({ tranche, baten, besteed, rest, bestedenTot: tot, besluit }) => {
      return { van: tranche ?? 'eerder', baten, besteed, rest, tot, besluit };
    });
  }
  const { baten, lasten, saldo } = afrekening;
  const tot = termijnVan(invoer);
  return [{ van: 'alles', baten, besteed: lasten, rest: saldo, tot, besluit: besluitVan(afrekening) }];
}

type Vervaldeel = Vervalpost & { readonly jaar: number | null };

function vervalVan(invoer: Regelinginvoer, afrekening: Afrekening): readonly Vervaldeel[] {
  const { naam, terugbetaling, overheveling, nogTeBesluiten } = afrekening;
  const standen = tranchestanden(invoer);
  const tot = termijnVan(invoer);
  const delen =
    standen.length > 0
      ? standen.map(({ tranche, rest, bestedenTot, besluit }): Vervaldeel => {
          return { naam, van: tranche ?? 'eerder', bedrag: rest, besluit, jaar: bestedenTot };
        })
      : [
          { naam, van: 'alles' as const, bedrag: terugbetaling, besluit: 'terug' as const, jaar: tot },
          { naam, van: 'alles' as const, bedrag: overheveling, besluit: 'mee' as const, jaar: tot },
          { naam, van: 'alles' as const, bedrag: nogTeBesluiten, besluit: 'open' as const, jaar: tot },
        ];
  return delen
    .filter(({ bedrag }) => bedrag > 0)
    .map((deel) => (deel.besluit === 'terug' ? { ...deel, jaar: invoer.jaar } : deel));
}

/** The last year in which it may be spent; null when there is none, or when tranches have different ones. */
function termijnVan({ regeling, jaar }: Regelinginvoer): number | null {
  if (regeling === null || isZonderTermijn(regeling)) return null;
  if (regeling.regel.soort === 'terugbetalen') return jaar;
  const [tot = null, ...andere] = new Set(eindesVan(regeling).map((einde) => einde?.jaar ?? null));
  return andere.length === 0 ? tot : null;
}

function besluitVan({ terugbetaling, overheveling, nogTeBesluiten }: Afrekening): Besluit {
  if (nogTeBesluiten > 0) return 'open';
  return overheveling > 0 || terugbetaling === 0 ? 'mee' : 'terug';
}
