import type { Rij, Tabel } from '../begroting/begroting';
import type { Vergelijking } from '../begroting/vergelijking';
import type { Zoeker } from '../regelingen/zoekRegeling';
import type {
  Besluit,
  Eenheidsverschil,
  Naamafwijking,
  PostZonderRegeling,
  Regelinggroep,
  Vraag,
  Wijzigingslijst,
} from './herkenning';
import type { Koppeling } from './instellingen';
import type { TabelMetWortels } from './koppeling';
import type { Aandelenlezer } from './leesAandelen';
import { isRegelingtabel, koppelRegelingen } from './koppelRegelingen';
import { koppelThemalijnen } from './koppelThemalijnen';
import { batenEnLasten, totalenVanBaten } from './koppelTotalen';
import { koppelWijzigingen, wijzigingskolom } from './koppelWijzigingen';

export interface Koppelingen {
  readonly vergelijkingen: readonly Vergelijking[];
  readonly vragen: readonly Vraag[];
  readonly naamafwijkingen: readonly Naamafwijking[];
  readonly eenheidsverschillen: readonly Eenheidsverschil[];
  readonly regelingen: readonly Regelinggroep[];
  readonly zonderRegeling: readonly PostZonderRegeling[];
  readonly prognoseposten: readonly Rij[];
  readonly wijzigingslijsten: readonly Wijzigingslijst[];
  readonly totaaloverzichten: ReadonlySet<Tabel>;
  readonly regelingtabellen: ReadonlySet<Tabel>;
}

/** Relations between tables, found by name: themalijn against totaaloverzicht, posten against the table per regeling, totals of totals. */
export function zoekKoppelingen(
  tabellen: readonly TabelMetWortels[],
  bevestigd: readonly Koppeling[],
  zoeker: Zoeker,
  leesAandelen: Aandelenlezer,
  besluiten: ReadonlyMap<Rij, Besluit>,
): Koppelingen {
  const regelingtabellen = new Set(tabellen.filter((t) => isRegelingtabel(t.tabel, zoeker)).map((t) => t.tabel));
  const gewoon = tabellen.filter((t) => !regelingtabellen.has(t.tabel));
  const themalijnen = koppelThemalijnen(
    gewoon.filter(({ tabel }) => wijzigingskolom(tabel, besluiten) === null || !herhaaltNamen(tabel)),
    bevestigd,
  );
  const regelingen = koppelRegelingen(tabellen, regelingtabellen, themalijnen, zoeker, leesAandelen);
  const wijzigingen = koppelWijzigingen(
    gewoon.map((t) => t.tabel),
    besluiten,
    themalijnen.uitgewerkt,
  );
  return {
    vergelijkingen: [
      ...themalijnen.vergelijkingen,
      ...wijzigingen.vergelijkingen,
      ...regelingen.vergelijkingen,
      ...batenEnLasten(gewoon),
      ...(isVolledig(regelingen.groepen) ? totalenVanBaten(tabellen, regelingtabellen, themalijnen.overzichten) : []),
    ],
    vragen: [...themalijnen.vragen, ...regelingen.vragen],
    naamafwijkingen: themalijnen.naamafwijkingen,
    eenheidsverschillen: themalijnen.eenheidsverschillen,
    regelingen: regelingen.groepen,
    zonderRegeling: regelingen.zonderRegeling,
    prognoseposten: regelingen.prognoseposten,
    wijzigingslijsten: wijzigingen.lijsten,
    totaaloverzichten: themalijnen.overzichten,
    regelingtabellen,
  };
}

/** A list with a row for each change names its posten again: none of its rows is a whole post. */
function herhaaltNamen({ rijen, bedragkolommen }: Tabel): boolean {
  if (bedragkolommen.length > 3) return false;
  const labels = rijen.filter((rij) => rij.soort === 'post').map((rij) => rij.label);
  return new Set(labels).size < labels.length;
}

/** The table per regeling has a line for every regeling that pays a post: its baten are those of the whole budget. */
function isVolledig(groepen: readonly Regelinggroep[]): boolean {
  return groepen.every(({ regels, posten, delen }) => regels.length > 0 || posten.length + delen.length === 0);
}
