import { bladmerk, merkVan } from '../sheet/bladmerk';
import type { Blad, Celwaarde, Snapshot } from '../sheet/snapshot';
import { isoDatum, leesDatum } from '../sheet/leesDatum';
import { type Kenmerk, leesKenmerk } from './kenmerk';

/** The report before, as far as it can still be read. */
export interface VorigRapport {
  readonly blad: string;
  /** ISO date; null when it cannot be read. */
  readonly datum: string | null;
  readonly door: string | null;
  readonly regels: readonly VorigeRegel[];
  /** How many of its lines are gone or cannot be read. */
  readonly onleesbaar: number;
  /** It did not show everything: what is not on it may have been there all the same. */
  readonly afgekapt: boolean;
}

export interface VorigeRegel {
  readonly kenmerk: Kenmerk;
  /** What it said. */
  readonly melding: string;
  /** What people filled in; '' for nothing. */
  readonly eigenaar: string;
  readonly opmerking: string;
}

/** The labels in the first column, each with its value beside it. */
export const RAPPORTFEITEN = {
  datum: 'Gemaakt op',
  door: 'Door',
  stand: 'Stand',
  nagekeken: 'Nagekeken',
  vorig: 'Sinds het vorige rapport',
  vrijgave: 'Sinds de vrijgave',
} as const;

export const EIGENAAR = 'Eigenaar';
export const OPMERKING = 'Opmerking';
export const KENMERK = 'Kenmerk';
/** Behind the number of lines, beside the marker. */
export const KENMERKREGELS = 'regels met een kenmerk';
/** Behind that, when there were more. */
export const NIET_ALLES = '(niet alles past)';

/** The latest report in the workbook; null when there is none. What cannot be read of it is counted and left out. */
export function leesControlerapport({ bladen }: Snapshot): VorigRapport | null {
  return bladen
    .filter(isControlerapport)
    .map(leesBlad)
    .reduce<VorigRapport | null>((a, b) => (a !== null && (a.datum ?? '') >= (b.datum ?? '') ? a : b), null);
}

function isControlerapport(blad: Blad): boolean {
  return bladmerk(blad) === merkVan('controlerapport').toLowerCase();
}

function leesBlad({ naam, rijen }: Blad): VorigRapport {
  const feiten = new Map<string, Celwaarde>();
  const regels: VorigeRegel[] = [];
  let kolommen: ReadonlyMap<string, number> = new Map();
  for (const { cellen } of rijen) {
    const koppen = new Map(cellen.map(({ kolom, waarde }) => [tekstVan(waarde), kolom]));
    if (koppen.has(KENMERK)) {
      kolommen = koppen;
      continue;
    }
    const kenmerk = cellen.reduce<Kenmerk | null>(
      (eerder, { waarde }) => eerder ?? leesKenmerk(tekstVan(waarde)),
      null,
    );
    const inKolom = (kop: string) => tekstVan(cellen.find(({ kolom }) => kolom === kolommen.get(kop))?.waarde ?? null);
    if (kenmerk !== null) {
      const melding = tekstVan(cellen[0]?.waarde ?? null);
      regels.push({ kenmerk, melding, eigenaar: inKolom(EIGENAAR), opmerking: inKolom(OPMERKING) });
      continue;
    }
    const [label, waarde] = cellen;
    if (kolommen.size === 0 && label !== undefined && waarde?.kolom === label.kolom + 1)
      feiten.set(tekstVan(label.waarde), waarde.waarde);
  }
  const datum = leesDatum(feiten.get(RAPPORTFEITEN.datum) ?? null);
  const aantal = tekstVan(feiten.get(merkVan('controlerapport')) ?? null);
  const verwacht = Number.parseInt(aantal, 10);
  return {
    blad: naam,
    datum: datum && isoDatum(datum),
    door: tekstVan(feiten.get(RAPPORTFEITEN.door) ?? null) || null,
    regels,
    onleesbaar: Number.isNaN(verwacht) ? 0 : Math.max(0, verwacht - regels.length),
    afgekapt: aantal.endsWith(NIET_ALLES) || Number.isNaN(verwacht),
  };
}

function tekstVan(waarde: Celwaarde): string {
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde).trim() : '';
}
