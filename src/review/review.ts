import { checks } from '../checks/index';
import type { Bevinding, Check, Checkcontext, NietBeoordeeld } from '../checks/check';
import { inEenKeer, vanElk, VERGELIJKT, type InDelen } from '../begroting/voortgang';
import { diagnoseInDelen } from '../diagnose/diagnose';
import { zoekFormuleafwijkingen } from '../diagnose/zoekFormuleafwijkingen';
import { adviseer, type Advies } from '../jaareinde/adviseer';
import { begrotingsbruggen } from '../jaareinde/begrotingsbruggen';
import { bewijsregister } from '../jaareinde/bewijsregister';
import { maakPrognose } from '../jaareinde/maakPrognose';
import { maakRegelinginvoer } from '../jaareinde/regelinginvoer';
import { afrekenen } from '../regelingen/afrekenen';
import { herkenInDelen } from '../sheet/herken';
import type { Acceptatie, GelezenInstellingen } from '../sheet/instellingen';
import { leesInstellingen } from '../sheet/leesInstellingen';
import type { Snapshot } from '../sheet/snapshot';
import { leesToelichtingen } from './leesToelichtingen';
import { vingerafdruk } from './vingerafdruk';
import { vrijgavestand, type Vrijgavestand } from './vrijgavestand';

/** Everything that Sluitend has to say about one workbook. */
export interface Review {
  readonly context: Checkcontext;
  /** Ordered: fout before let-op, then as in the list of checks. */
  readonly bevindingen: readonly Beoordeling[];
  readonly nietBeoordeeld: readonly { readonly check: Check; readonly uitkomst: NietBeoordeeld }[];
  /** Which costs could be booked on money that would otherwise be lost; null when no post has a choice. */
  readonly advies: Advies | null;
  /** Null when the workbook was never released. */
  readonly vrijgave: Vrijgavestand | null;
}

export interface Beoordeling {
  readonly check: Check;
  readonly bevinding: Bevinding;
  /** A colleague accepted this finding, and its figures are still the same. */
  readonly geaccepteerd: Acceptatie | null;
}

/**
 * Reviews a workbook. Pure: the same snapshot and settings give the same review. Settings come from the sheet Sluitend of
 * the workbook unless given. Never throws for what is in a workbook.
 */
export function review(snapshot: Snapshot, gelezen: GelezenInstellingen = leesInstellingen(snapshot)): Review {
  return inEenKeer(reviewInDelen(snapshot, gelezen));
}

/** As `review`, for who has something else to do in between. */
export function* reviewInDelen(
  snapshot: Snapshot,
  gelezen: GelezenInstellingen = leesInstellingen(snapshot),
): InDelen<Review> {
  const herkenning = yield* herkenInDelen(snapshot, gelezen.instellingen);
  const { begroting, vergelijkingen } = herkenning;
  const tussenstand = maakRegelinginvoer(herkenning);
  const prognose = maakPrognose(herkenning, tussenstand);
  // Of a regeling of which the workbook tells only how far it is, nothing is settled yet.
  const regelinginvoer = tussenstand.filter(({ groep }) => !prognose?.onderweg.has(groep));
  const afrekeningen = regelinginvoer.map(afrekenen);
  const diagnoses = yield* diagnoseInDelen(vergelijkingen, begroting);
  yield VERGELIJKT;
  const formuleafwijkingen = zoekFormuleafwijkingen(vergelijkingen, begroting);
  yield VERGELIJKT;
  const context: Checkcontext = {
    snapshot,
    begroting,
    herkenning,
    vergelijkingen,
    diagnoses,
    formuleafwijkingen,
    regelinginvoer,
    afrekeningen,
    prognose,
    bruggen: begrotingsbruggen(herkenning),
    bewijzen: bewijsregister(regelinginvoer),
    advies: adviseer(herkenning, regelinginvoer, prognose, gelezen.instellingen),
    ...(yield* leesToelichtingen(snapshot, herkenning, afrekeningen, gelezen.instellingen)),
    instellingen: gelezen,
  };
  const perCheck = yield* vanElk('controles', checks, (check) =>
    [...check.zoek(context)].map((uitkomst) => ({ check, uitkomst })),
  );
  const uitkomsten = perCheck.flat();
  const bevindingen = uitkomsten.flatMap(({ check, uitkomst }): Beoordeling[] =>
    uitkomst.soort === 'bevinding'
      ? [
          {
            check,
            bevinding: uitkomst,
            geaccepteerd: acceptatieVan(check, uitkomst, gelezen.instellingen.geaccepteerd),
          },
        ]
      : [],
  );
  return {
    context,
    bevindingen: [
      ...bevindingen.filter((b) => ernstVan(b) === 'fout'),
      ...bevindingen.filter((b) => ernstVan(b) === 'let-op'),
    ],
    nietBeoordeeld: uitkomsten.flatMap(({ check, uitkomst }) =>
      uitkomst.soort === 'niet-beoordeeld' ? [{ check, uitkomst }] : [],
    ),
    advies: context.advies,
    vrijgave: vrijgavestand(snapshot, herkenning, context),
  };
}

/** The severity of a finding: that of its check unless the finding says otherwise. */
export function ernstVan({ check, bevinding }: Beoordeling): Check['ernst'] {
  return bevinding.ernst ?? check.ernst;
}

function acceptatieVan(check: Check, bevinding: Bevinding, acceptaties: readonly Acceptatie[]): Acceptatie | null {
  if (acceptaties.length === 0) return null;
  const afdruk = vingerafdruk(check, bevinding);
  return acceptaties.find((a) => a.vingerafdruk === afdruk) ?? null;
}
