import type { Bedragcel, Kolom, RijSoort, Tabel } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import type { Formuleafwijking } from '../diagnose/zoekFormuleafwijkingen';
import { bereikadres } from '../sheet/adres';
import type { Check } from './check';
import { noemCellen } from './noemCellen';

export const formuleWijktAf: Check = {
  id: 'formule-wijkt-af',
  groep: 'rekenkundig',
  titel: 'Formule rekent iets anders uit dan haar buren',
  ernst: 'let-op',
  waarom: 'Het bedrag klopt nu bij toeval. Verandert een bedrag waar de formule naar kijkt, dan klopt het niet meer.',
  bron: 'Formules die bij kopiëren of invoegen een rij of kolom zijn verschoven.',
  beperking:
    'Alleen formules die Sluitend kan lezen: optellen, aftrekken, SOM, SUBTOTAAL en SOM.ALS. Van andere formules is alleen de uitkomst nagerekend.',
  *zoek({ begroting, formuleafwijkingen }) {
    const anders = formuleafwijkingen.filter(isAnders);
    for (const [kolom, groep] of perKolom(anders)) {
      const { tabel } = groep[0]!.cel.rij;
      const perSoort = new Map(SOORTEN.map((soort) => [soort, gewoonte(kolomcellen(tabel, kolom, soort))]));
      for (const { cel, formule, vergelijking, defect } of groep) {
        if (formule.patroon === perSoort.get(cel.rij.soort) || formule.patroon === gewoonte(cel.rij.bedragen)) continue;
        yield {
          soort: 'bevinding',
          cel: plaatsVan(cel),
          cellen: [plaatsVan(cel)],
          melding: `${cel.rij.label || 'Totaal'}: ${kolom.kop.toLowerCase()} klopt nu, maar de formule rekent iets anders uit dan ${vergelijking.tekst.split(' = ')[1]!}${waarin([...defect.verschil.keys()], cel)}. Verandert een van die bedragen, dan klopt het niet meer. Neem de formule van een andere rij of kolom over.`,
        };
      }
    }
    for (const tabel of begroting.tabellen) {
      const aantal = telOnbekend(tabel);
      if (aantal === 0) continue;
      yield {
        soort: 'niet-beoordeeld',
        waar: `${tabel.blad}!${bereikadres(tabel.bereik)}`,
        waarom: `${aantal === 1 ? 'van 1 formule is' : `van ${aantal} formules is`} niet te zien welke cellen meetellen; alleen de uitkomst is nagerekend`,
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Het totaal van het saldo kan op twee manieren',
        bladen: {
          Markt: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Kramen', 600, 550, '=B2-C2'],
            ['Stroom', 400, 430, '=B3-C3'],
            ['Bewaking', 300, 280, '=B4-C4'],
            ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=B5-C5'],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een saldo trekt de realisatie van de rij erboven af',
        bladen: {
          Markt: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Kramen', 600, 430, '=B2-C2'],
            ['Stroom', 400, 430, '=B3-C2'],
            ['Bewaking', 300, 280, '=B4-C4'],
            ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
          ],
        },
        verwacht: 'Markt!D3',
      },
    ],
  },
};

/** Totals with rows too few or too many have checks of their own, and open cells of rows that share an amount count nowhere. */
function isAnders({ cel, defect, vergelijking }: Formuleafwijking): boolean {
  if (defect.soort === 'rij-ontbreekt' || defect.soort === 'rij-dubbel') return false;
  if (vergelijking.relatie === 'saldo-klopt-niet' && BESTEMMINGEN.has(cel.kolom.betekenis)) return false;
  return [...defect.verschil.keys()].some(({ rij, status }) => rij === cel.rij || status !== 'leeg');
}

/** What goes where is decided, not computed: often a copy of the saldo, while the other destinations stay open. */
const BESTEMMINGEN: ReadonlySet<Kolom['betekenis']> = new Set(['terugbetaling', 'overheveling', 'reservering']);

const SOORTEN: readonly RijSoort[] = ['post', 'totaal', 'onderdeel'];

function perKolom(afwijkingen: readonly Formuleafwijking[]): Map<Kolom, Formuleafwijking[]> {
  const groepen = new Map<Kolom, Formuleafwijking[]>();
  for (const afwijking of afwijkingen) {
    const { kolom } = afwijking.cel;
    const groep = groepen.get(kolom);
    if (groep) groep.push(afwijking);
    else groepen.set(kolom, [afwijking]);
  }
  return groepen;
}

function kolomcellen({ rijen }: Tabel, { volgorde }: Kolom, soort: RijSoort): Bedragcel[] {
  return rijen.flatMap((rij) => (rij.soort === soort ? [rij.bedragen[volgorde]!] : []));
}

/** What most formulas of a row or column have in common: a column that computes its own thing has no formula that is off. */
function gewoonte(cellen: readonly Bedragcel[]): string | null {
  const formules = cellen.flatMap(({ formule }) => formule ?? []);
  const aantallen = new Map<string, number>();
  for (const formule of formules)
    if (formule.soort === 'lineair') aantallen.set(formule.patroon, (aantallen.get(formule.patroon) ?? 0) + 1);
  for (const [patroon, aantal] of aantallen) if (aantal >= 2 && aantal * 2 > formules.length) return patroon;
  return null;
}

/** Where the formula and the relation differ, as far as that is on the sheet itself. */
function waarin(cellen: readonly Bedragcel[], { rij }: Bedragcel): string {
  const plaatsen = cellen.map(plaatsVan).filter(({ blad }) => blad === rij.tabel.blad);
  return plaatsen.length === 0 ? '' : ` (het verschil zit in ${noemCellen(plaatsen)})`;
}

function telOnbekend({ rijen }: Tabel): number {
  let aantal = 0;
  for (const { bedragen } of rijen)
    for (const { formule, kolom } of bedragen)
      if (formule?.soort === 'onbekend' && !BESTEMMINGEN.has(kolom.betekenis)) aantal++;
  return aantal;
}
