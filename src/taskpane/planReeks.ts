import type { Checkcontext } from '../checks/check';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { type Invoegdoel, type Invoeging, type Invoegplan, planInvoeging } from '../toelichting/planInvoeging';
import type { Opstelcontext } from '../toelichting/stelOp';
import { type Concept, invoegingVan, tekstVan } from './concept';

/** What it would take to write the texts of many posts. */
export interface Reeks {
  readonly plan: Invoegplan;
  /** How many of the texts still have an open slot. */
  readonly metOpenPlek: number;
  /** How many go to the sheet for texts, because their table has no column for them. */
  readonly naarBlad: number;
  /** Written freely: the figures in it cannot be brought up to date. */
  readonly vrij: readonly Toelichtingpost[];
}

/** Each text where it stands, else in its row, else on the sheet for texts. */
export function planReeks(
  posten: readonly Toelichtingpost[],
  conceptVan: (post: Toelichtingpost) => Concept,
  context: Pick<Checkcontext, 'snapshot' | 'instellingen'>,
  opstelcontext: Opstelcontext,
): Reeks {
  const perDoel = new Map<string, { readonly doel: Invoegdoel; readonly invoegingen: Invoeging[] }>();
  const vrij: Toelichtingpost[] = [];
  let metOpenPlek = 0;
  for (const post of posten) {
    const concept = conceptVan(post);
    if (concept.eigen !== null && concept.eigen === post.tekst) {
      vrij.push(post);
      continue;
    }
    const { tekst, open } = tekstVan(post, concept, opstelcontext);
    if (open.length > 0) metOpenPlek++;
    const doel = doelVoor(post);
    const sleutel = JSON.stringify(doel);
    const groep = perDoel.get(sleutel) ?? { doel, invoegingen: [] };
    perDoel.set(sleutel, groep);
    groep.invoegingen.push(invoegingVan(post, concept, tekst));
  }
  const { ingevoegd } = context.instellingen.instellingen;
  const plannen = [...perDoel.values()].map(({ doel, invoegingen }) =>
    planInvoeging(invoegingen, doel, context.snapshot, ingevoegd),
  );
  return { plan: samen(plannen), metOpenPlek, naarBlad: perDoel.get('"blad"')?.invoegingen.length ?? 0, vrij };
}

/** Where the text of a post goes without anyone choosing. */
export function doelVoor(post: Toelichtingpost): Invoegdoel {
  if (staatElders(post)) return { cel: post.plaats };
  return post.heeftKolom ? 'toelichting' : 'blad';
}

/** A text was inserted somewhere else than in its row. */
export function staatElders({ rij, tekst, ingevoegd, plaats }: Toelichtingpost): boolean {
  const { blad, tekstkolommen } = rij.tabel;
  const eigen = tekstkolommen.find(({ betekenis }) => betekenis === 'toelichting')?.nummer;
  const inRij = plaats.blad === blad && plaats.rij === rij.nummer && plaats.kolom === eigen;
  return tekst !== null && ingevoegd !== null && !inRij;
}

function samen(plannen: readonly Invoegplan[]): Invoegplan {
  return {
    edits: plannen.flatMap(({ edits }) => edits),
    grootboek: plannen.flatMap(({ grootboek }) => grootboek),
    conflicten: plannen.flatMap(({ conflicten }) => conflicten),
    nieuwBlad: plannen.find(({ nieuwBlad }) => nieuwBlad !== null)?.nieuwBlad ?? null,
  };
}
