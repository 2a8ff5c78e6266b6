import type { Rij, Tabel } from '../begroting/begroting';
import type { Ingevoegd } from './instellingen';
import { groepeer } from './koppeling';

/** How the ledger names a row, whatever sheet and row it stands in. */
export type Identiteit = Pick<Ingevoegd, 'tabel' | 'post' | 'regeling'>;

/** Between the name of a table and the heading above the row. */
export const ONDER = ' › ';
const LANGSTE_NAAM = 250;
const ZONDER_NAAM = '(zonder naam)';

/** "Huur (1 van 2)": rows that nothing but their figures and texts tell apart. */
const TWEELING = / \(\d+ van \d+\)$/;

/** As the ledger keeps it: with which of its namesakes it is, so that the row of one is never taken for that of another. */
export function identiteitVan(rij: Rij): Identiteit {
  const identiteit = naamVan(rij);
  const gelijk = rij.tabel.rijen.filter((ander) => ander.label === rij.label && isZelfde(naamVan(ander), identiteit));
  if (gelijk.length < 2) return identiteit;
  return alsTweeling(identiteit, gelijk.indexOf(rij), gelijk.length);
}

function isZelfde(a: Identiteit, b: Identiteit): boolean {
  return a.tabel === b.tabel && a.post === b.post && a.regeling === b.regeling;
}

/** `identiteitVan` of every row of a table, in their order. */
export function identiteitenVan({ rijen }: Tabel): readonly Identiteit[] {
  const namen = rijen.map(naamVan);
  const groepen = groepeer([...namen.keys()], (i) => JSON.stringify([namen[i]!, rijen[i]!.label]));
  const identiteiten = [...namen];
  for (const nummers of groepen.values()) {
    if (nummers.length < 2) continue;
    nummers.forEach((i, n) => (identiteiten[i] = alsTweeling(namen[i]!, n, nummers.length)));
  }
  return identiteiten;
}

function alsTweeling(identiteit: Identiteit, nummer: number, aantal: number): Identiteit {
  return { ...identiteit, post: `${identiteit.post} (${nummer + 1} van ${aantal})` };
}

/** "Huur (1 van 2)" is "Huur". */
export function zonderTweeling(post: string): string {
  return post.replace(TWEELING, '');
}

export function naamVan(rij: Rij): Identiteit {
  const { tabel, regeling, sectie } = rij;
  const kop = sectie === null ? '' : naamIn(sectie);
  return {
    tabel: `${naamIn(tabel.naam) || ZONDER_NAAM}${kop === '' ? '' : ONDER}${kop}`,
    post: postnaamVan(rij),
    regeling: naamIn(regeling?.tekst ?? ''),
  };
}

export function postnaamVan({ label }: Pick<Rij, 'label'>): string {
  return naamIn(label) || ZONDER_NAAM;
}

/** On one line, and no longer than a cell of the ledger takes. */
export function naamIn(tekst: string): string {
  return tekst.replaceAll('›', '>').replace(/\s+/g, ' ').trim().slice(0, LANGSTE_NAAM).trim();
}
