import { naarGetal } from '../begroting/bedrag';
import { afrekenen } from '../regelingen/afrekenen';
import type { Afrekening } from '../regelingen/afrekening';
import { maakZoeker } from '../regelingen/zoekRegeling';
import { bovenDrempel } from '../sheet/bovenDrempel';
import { bedragen, leesBedragcel, notatieIn } from './leesCel';
import { leesDrempel } from './leesDrempel';
import { leesPosten } from './leesPosten';
import { leesRegelingentabel } from './leesRegelingentabel';
import { blok, cellenVan, enigeCel, perCel } from './perCel';
import { leesJaar, rekenAf } from './rekenAf';

/* The custom functions. Excel shows these comments to its user, so they are in Dutch; functions.json is made from them. */

/**
 * Begroting min realisatie, op de cent. Negatief is een overschrijding.
 * @customfunction SALDO
 * @param begroting Een cel of bereik. Leeg, "n.v.t." en "pm" tellen als 0; een bedrag mag ook tekst zijn.
 * @param realisatie Een cel of een bereik van dezelfde vorm.
 * @returns Een bedrag per cel.
 */
export function saldo(begroting: unknown[][], realisatie: unknown[][]): unknown[][] {
  return perCel([bedragen(begroting), bedragen(realisatie)], (b, r) => naarGetal(b - r));
}

/**
 * Het saldo als deel van de begroting: 5% over is 0,05, een overschrijding is negatief. Op een begroting van 0 is dat n.v.t.
 * @customfunction AFWIJKING
 * @param begroting Een cel of bereik. Leeg telt als 0.
 * @param realisatie Een cel of een bereik van dezelfde vorm.
 * @returns Een percentage per cel.
 */
export function afwijking(begroting: unknown[][], realisatie: unknown[][]): unknown[][] {
  return perCel([bedragen(begroting), bedragen(realisatie)], (b, r) => {
    if (b === r) return 0;
    return b === 0 ? 'n.v.t.' : (b - r) / Math.abs(b);
  });
}

/**
 * Het deel van het saldo dat mee mag naar het volgende jaar.
 * @customfunction OVERHEVELING
 * @param saldo Wat over is. Leeg telt als 0; van een tekort gaat niets mee.
 * @param regel De regel uit de tabel Regelingen, zoals terugbetalen, overhevelen of overhevelen mits akkoord.
 * @param bestedenTot Laatste jaar waarin het geld mag worden besteed (jaar of datum). Leeg: geen termijn.
 * @param jaar Het begrotingsjaar. Nodig als er een termijn is.
 * @param akkoord De brief of beschikking, bij overhevelen mits akkoord. Leeg: er is geen akkoord.
 * @param maximum Het bedrag dat hoogstens mee mag, bij overhevelen tot maximum.
 * @returns Een bedrag per cel.
 */
export function overheveling(
  saldo: unknown[][],
  regel: unknown[][],
  bestedenTot?: unknown[][],
  jaar?: unknown[][],
  akkoord?: unknown[][],
  maximum?: unknown[][],
): unknown[][] {
  return rekenAf({ saldo, regel, bestedenTot, jaar, akkoord, maximum }, (a) => naarGetal(a.overheveling));
}

/**
 * Het deel van het saldo dat terug moet naar de verstrekker.
 * @customfunction TERUGBETALING
 * @param saldo Wat over is. Leeg telt als 0; van een tekort gaat niets terug.
 * @param regel De regel uit de tabel Regelingen, zoals terugbetalen, overhevelen of overhevelen mits akkoord.
 * @param bestedenTot Laatste jaar waarin het geld mag worden besteed (jaar of datum). Leeg: geen termijn.
 * @param jaar Het begrotingsjaar. Nodig als er een termijn is.
 * @param akkoord De brief of beschikking, bij overhevelen mits akkoord. Leeg: er is geen akkoord.
 * @param maximum Het bedrag dat hoogstens mee mag, bij overhevelen tot maximum.
 * @returns Een bedrag per cel.
 */
export function terugbetaling(
  saldo: unknown[][],
  regel: unknown[][],
  bestedenTot?: unknown[][],
  jaar?: unknown[][],
  akkoord?: unknown[][],
  maximum?: unknown[][],
): unknown[][] {
  return rekenAf({ saldo, regel, bestedenTot, jaar, akkoord, maximum }, (a) => naarGetal(a.terugbetaling));
}

/**
 * Waar het saldo heen gaat: terug te betalen, vooruitontvangen, reserve, resultaat, nog te bepalen of tekort. Leeg als het saldo 0 is.
 * @customfunction BESTEMMING
 * @param saldo Wat over is, of negatief bij een tekort. Leeg telt als 0.
 * @param regel De regel uit de tabel Regelingen, zoals terugbetalen, overhevelen of overhevelen mits akkoord.
 * @param bestedenTot Laatste jaar waarin het geld mag worden besteed (jaar of datum). Leeg: geen termijn.
 * @param jaar Het begrotingsjaar. Nodig als er een termijn is.
 * @param akkoord De brief of beschikking, bij overhevelen mits akkoord. Leeg: er is geen akkoord.
 * @param maximum Het bedrag dat hoogstens mee mag, bij overhevelen tot maximum.
 * @returns Een tekst per cel.
 */
export function bestemming(
  saldo: unknown[][],
  regel: unknown[][],
  bestedenTot?: unknown[][],
  jaar?: unknown[][],
  akkoord?: unknown[][],
  maximum?: unknown[][],
): unknown[][] {
  return rekenAf({ saldo, regel, bestedenTot, jaar, akkoord, maximum }, bestemmingtekst);
}

/**
 * Het bedrag dat een tekst noemt, zoals "€ 1.234,56", "4.977-" of "(12)". Leeg en een streepje zijn 0; "n.v.t." en "pm" geven niets.
 * @customfunction BEDRAG
 * @param tekst Een cel of bereik. In een kolom wijzen de andere bedragen uit of 1.234 duizenden of decimalen heeft.
 * @returns Een bedrag per cel.
 */
export function bedrag(tekst: unknown[][]): unknown[][] {
  const notatie = notatieIn(cellenVan(tekst).flat());
  return perCel([blok(tekst, (cel) => leesBedragcel(cel, notatie))], (b) => (b === null ? '' : naarGetal(b)));
}

/**
 * Of een afwijking een toelichting vraagt: "overschrijding toelichten", "onderschrijding toelichten", "binnen de drempel" of "sluit".
 * @customfunction STATUS
 * @param begroting De begrote lasten. Leeg telt als 0.
 * @param realisatie De werkelijke lasten: een cel of een bereik van dezelfde vorm.
 * @param drempel Vanaf dit bedrag. Weggelaten: 10.000.
 * @param procent En vanaf dit deel van de begroting, zoals 5%. Weggelaten: alleen het bedrag telt.
 * @param elkeOverschrijding WAAR: een overschrijding vraagt altijd een toelichting. Weggelaten: WAAR.
 * @returns Een tekst per cel.
 */
export function status(
  begroting: unknown[][],
  realisatie: unknown[][],
  drempel?: unknown[][],
  procent?: unknown[][],
  elkeOverschrijding?: unknown[][],
): unknown[][] {
  const grens = leesDrempel(drempel, procent, elkeOverschrijding);
  return perCel([bedragen(begroting), bedragen(realisatie)], (b, r) => {
    if (b === r) return 'sluit';
    if (!bovenDrempel(b, b - r, grens)) return 'binnen de drempel';
    return b < r ? 'overschrijding toelichten' : 'onderschrijding toelichten';
  });
}

/**
 * De afrekening per regeling: baten, lasten, saldo, en welk deel teruggaat, meegaat, in een reserve of in het resultaat komt. Een post uit meer regelingen komt op een eigen regel, nog te besluiten.
 * @customfunction PERREGELING
 * @param posten De posten of de tabel per regeling, met de rij koppen: Regeling, en Begroting en Realisatie of Baten en Lasten.
 * @param regelingentabel De tabel Regelingen van het blad Sluitend, met de rij koppen. Weggelaten: de regels die Sluitend kent.
 * @param jaar Het begrotingsjaar. Weggelaten: wat van een termijn afhangt, is nog te besluiten.
 * @returns Een tabel met koppen en een rij per regeling.
 */
export function perRegeling(posten: unknown[][], regelingentabel?: unknown[][], jaar?: unknown[][]): unknown[][] {
  const regelingen = leesRegelingentabel(cellenVan(regelingentabel));
  const begrotingsjaar = leesJaar(enigeCel('Het jaar', jaar));
  const groepen = leesPosten(cellenVan(posten), maakZoeker(regelingen), begrotingsjaar);
  return [KOPPEN, ...groepen.map((groep) => afrekeningrij(afrekenen({ ...groep, jaar: begrotingsjaar })))];
}

const KOPPEN = [
  'Regeling',
  'Baten',
  'Lasten',
  'Saldo',
  'Terugbetaling',
  'Overheveling',
  'Overheveling naar',
  'Reservering',
  'Resultaat',
  'Nog te besluiten',
  'Tekort',
  'Bestemming',
];

function afrekeningrij(a: Afrekening): (number | string)[] {
  return [
    a.naam,
    ...[a.baten, a.lasten, a.saldo, a.terugbetaling, a.overheveling].map(naarGetal),
    a.overhevelingNaar ?? '',
    ...[a.reservering, a.resultaat, a.nogTeBesluiten, a.tekort].map(naarGetal),
    bestemmingtekst(a),
  ];
}

function bestemmingtekst({ labels, tekort }: Afrekening): string {
  return tekort > 0 ? 'tekort' : labels.join(' / ');
}
