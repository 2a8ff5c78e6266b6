import type { Bevindingrapport, Bestandsrapport, Toelichtingrapport } from '../review/rapport';
import type { Beoordeling, Review } from '../review/review';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { koppelKenmerken, maakKenmerkgever, type Kenmerk, type Kenmerkgever } from './kenmerk';
import type { VorigeRegel, VorigRapport } from './leesControlerapport';

/** What became of a line since the report before; null where that cannot be told. */
export type Verloop = 'nieuw' | 'gebleven' | 'weer open' | null;

/** A line of the report, with the line of the report before that is about the same. */
export interface Regel {
  readonly kenmerk: Kenmerk;
  readonly vorige: VorigeRegel | null;
  readonly verloop: Verloop;
}

export interface Bevindingregel extends Regel {
  readonly bevinding: Bevindingrapport;
}

export interface Toelichtingregel extends Regel {
  readonly post: Toelichtingpost;
  readonly toelichting: Toelichtingrapport;
}

/** The lines of a report, and what changed since the one before. */
export interface Rapportregels {
  readonly fouten: readonly Bevindingregel[];
  /** Without those that say no more than that a toelichting is open. */
  readonly letOp: readonly Bevindingregel[];
  /** How many of the open points stand with the toelichtingen. */
  readonly bijToelichtingen: number;
  readonly toelichtingen: readonly Toelichtingregel[];
  readonly geaccepteerd: readonly Bevindingregel[];
  /** Was open on the report before, and is no longer. */
  readonly opgelost: readonly VorigeRegel[];
  /** How many were open on the report before and were accepted since. */
  readonly nuGeaccepteerd: number;
}

/** Findings that say that a toelichting is not there or out of date. */
const OVER_TOELICHTING: ReadonlySet<string> = new Set([
  'overschrijding-zonder-toelichting',
  'onderschrijding-zonder-toelichting',
  'toelichting-verouderd',
]);

export function maakRapportregels(
  { context, bevindingen }: Review,
  rapport: Bestandsrapport,
  vorig: VorigRapport | null,
): Rapportregels {
  const geef = maakKenmerkgever(context.begroting.tabellen);
  const beoordeeld = bevindingen.map((beoordeling, i) => {
    const bevinding = rapport.bevindingen[i]!;
    return { beoordeling, bevinding, kenmerk: kenmerkVan(beoordeling, bevinding, geef) };
  });
  const open = beoordeeld.filter(({ bevinding }) => !bevinding.geaccepteerd);
  const geaccepteerd = beoordeeld.filter(({ bevinding }) => bevinding.geaccepteerd);
  const cellenMet = (lijst: typeof beoordeeld) =>
    new Set(lijst.flatMap(({ bevinding: { controle, cel } }) => (OVER_TOELICHTING.has(controle) ? [cel] : [])));

  const aanvaard = cellenMet(geaccepteerd);
  const toelichtingen = context.toelichtingen.flatMap((post, i) => {
    const toelichting = rapport.toelichtingen[i]!;
    if (post.stand === 'gereed' || aanvaard.has(toelichting.cel)) return [];
    return [{ post, toelichting, kenmerk: geef('T', TOELICHTING, post.plaats, '') }];
  });
  const bijToelichting = new Set(toelichtingen.map(({ toelichting }) => toelichting.cel));
  const isDubbel = ({ bevinding: { controle, ernst, cel } }: (typeof beoordeeld)[number]) =>
    ernst === 'let-op' && OVER_TOELICHTING.has(controle) && bijToelichting.has(cel);
  const zelf = open.filter((regel) => !isDubbel(regel));

  const eerder = koppelKenmerken<{ readonly kenmerk: Kenmerk }, VorigeRegel>(
    [...zelf, ...toelichtingen, ...geaccepteerd],
    vorig?.regels ?? [],
  );
  const metVorige = <T extends { readonly kenmerk: Kenmerk }>(regel: T) => {
    const vorige = eerder.get(regel) ?? null;
    return { ...regel, vorige, verloop: verloopVan(vorige, vorig) };
  };
  const gekoppeld = new Set(eerder.values());
  return {
    fouten: zelf.filter(({ bevinding }) => bevinding.ernst === 'fout').map(metVorige),
    letOp: zelf.filter(({ bevinding }) => bevinding.ernst === 'let-op').map(metVorige),
    bijToelichtingen: open.length - zelf.length,
    toelichtingen: toelichtingen.map(metVorige),
    geaccepteerd: geaccepteerd.map(metVorige),
    opgelost: (vorig?.regels ?? []).filter((regel) => wasOpen(regel) && !gekoppeld.has(regel)),
    nuGeaccepteerd: geaccepteerd.filter((regel) => wasOpen(eerder.get(regel))).length,
  };
}

const TOELICHTING = 'toelichting';

function kenmerkVan({ check, bevinding }: Beoordeling, { ernst, geaccepteerd }: Bevindingrapport, geef: Kenmerkgever) {
  const soort = geaccepteerd ? 'A' : ernst === 'fout' ? 'F' : 'L';
  if (OVER_TOELICHTING.has(check.id)) return geef(soort, TOELICHTING, bevinding.cel, '');
  return geef(soort, check.id, bevinding.cel, bevinding.melding);
}

function verloopVan(vorige: VorigeRegel | null, vorig: VorigRapport | null): Verloop {
  if (vorige !== null) return wasOpen(vorige) ? 'gebleven' : 'weer open';
  return vorig === null || vorig.afgekapt || vorig.onleesbaar > 0 ? null : 'nieuw';
}

function wasOpen(regel: VorigeRegel | undefined): boolean {
  return regel !== undefined && ['F', 'L', 'T'].includes(regel.kenmerk.soort);
}
