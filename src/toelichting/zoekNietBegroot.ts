import type { Onderwerp, Onderwerpen } from './onderwerp';

const gevonden = new WeakMap<Onderwerpen, Onderwerp | null>();

/** The line for money that no post budgets; null when there is none. */
export function zoekNietBegroot(onderwerpen: Onderwerpen): Onderwerp | null {
  let regel = gevonden.get(onderwerpen);
  if (regel === undefined) gevonden.set(onderwerpen, (regel = zoek(onderwerpen)));
  return regel;
}

function zoek(onderwerpen: Onderwerpen): Onderwerp | null {
  for (const rij of onderwerpen.posten) {
    const onderwerp = rij.tabel.soort === 'totaaloverzicht' ? onderwerpen.bij(rij) : null;
    if (onderwerp?.soort === 'niet-begroot') return onderwerp;
  }
  return null;
}
