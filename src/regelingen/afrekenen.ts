import { type Bedrag, procentVan, som } from '../begroting/bedrag';
import { toonDatum } from '../begroting/toonDatum';
import type { Afrekening, Afrekeningdeel, Afrekeninglabel } from './afrekening';
import { akkoordstand } from './akkoordstand';
import type { Maximum, Regeling } from './regeling';

export interface Afrekeninvoer {
  /** The name as the workbook writes it. */
  readonly naam: string;
  /** Null when the name is not in the list. */
  readonly regeling: Regeling | null;
  /** The budget year; null when unknown: then nothing that depends on a window is decided. */
  readonly jaar: number | null;
  readonly baten: Bedrag;
  readonly lasten: Bedrag;
  /** What one unit of the amounts is worth in euros, in which a maximum is; absent: 1. */
  readonly eenheid?: number;
  /** How the baten are made up, where the workbook tells. Must add up to `baten`. */
  readonly tranches?: readonly Tranchebaten[];
}

export interface Tranchebaten {
  /** The year for which it was granted; null: carried in from before the budget year, it is not known from which. */
  readonly jaar: number | null;
  readonly baten: Bedrag;
  /** What was spent of it. Counts when every tranche has it and together they are the lasten; else oldest first. */
  readonly lasten?: Bedrag;
}

type Delen = Record<Afrekeningdeel, Bedrag>;

interface Verdeling {
  readonly delen: Partial<Delen>;
  readonly redenen: readonly string[];
}

/** Money that is left of one tranche, or of the whole. */
export interface Rest {
  /** Null: of the whole. */
  readonly van: Tranchebaten | null;
  /** Negative when more was spent than there was. */
  readonly bedrag: Bedrag;
  readonly einde: Einde | null;
  /** What its window says. */
  readonly besluit: Besluit;
}

/** The last year in which money may be spent, and what sets it. */
export interface Einde {
  readonly jaar: number;
  readonly van: 'bestedingstermijn' | 'regeling';
}

/** On to the next year, back to the verstrekker, or not known. */
export type Besluit = 'mee' | 'terug' | 'open';

/** A saldo of which nothing goes anywhere yet. */
export const GEEN_DELEN: Readonly<Delen> = {
  terugbetaling: 0,
  overheveling: 0,
  reservering: 0,
  resultaat: 0,
  nogTeBesluiten: 0,
  tekort: 0,
};

const LABELS: readonly (readonly [Afrekeningdeel, Afrekeninglabel])[] = [
  ['terugbetaling', 'terug te betalen'],
  ['overheveling', 'vooruitontvangen'],
  ['reservering', 'reserve'],
  ['resultaat', 'resultaat'],
  ['nogTeBesluiten', 'nog te bepalen'],
];

/**
 * What happens to the money of one regeling at the end of the year.
 *
 * - A negative saldo is a `tekort`: no other regeling covers it. Only egalisatie and reserve take it as a withdrawal, a negative `reservering`.
 * - Money may move on while the year is before the last year of spending (`bestedenTot`, or `looptijdTot` when that comes first).
 * - Tranches are spent oldest first unless their own lasten are known, so what is left belongs to the newest; each is judged
 *   by its own window. What one is short is paid from the others, oldest first. A refund that leaves more than all baten
 *   together counts as the oldest tranche.
 * - An akkoord counts when it is recorded (`vastgelegd`): asked for or promised is not enough.
 * - A maximum in percent is taken of the tranche of the year, else of all baten, and rounded half up to whole cents.
 *
 * Amounts in whole cents. The closing equation of `Afrekening` holds for all safe integers.
 */
export function afrekenen(invoer: Afrekeninvoer): Afrekening {
  const { naam, regeling, jaar, baten, lasten } = invoer;
  const saldo = baten - lasten;
  const { delen, redenen } = verdeel(invoer, saldo);
  const alle = { ...GEEN_DELEN, ...delen };
  return {
    naam,
    regeling,
    baten,
    lasten,
    saldo,
    ...alle,
    overhevelingNaar: alle.overheveling > 0 && jaar !== null ? jaar + 1 : null,
    labels: labelsVan(alle),
    redenen: saldo > 0 && regeling?.voorbehoud ? [...redenen, `Let op: ${regeling.voorbehoud}`] : redenen,
  };
}

/** How the baten are made up when part was carried in, of which it is not known for which year it was granted. */
export function meegenomen(beginstand: Bedrag, baten: Bedrag, jaar: number | null): readonly Tranchebaten[] {
  if (beginstand === 0 || jaar === null) return [];
  const vanDitJaar = { jaar, baten: baten - beginstand };
  return [{ jaar: null, baten: beginstand }, ...(vanDitJaar.baten === 0 ? [] : [vanDitJaar])];
}

function verdeel(invoer: Afrekeninvoer, saldo: Bedrag): Verdeling {
  const { regeling } = invoer;
  if (saldo === 0) return verdeling({}, 'Er is niets over en niets tekort.');
  if (regeling?.regel.soort === 'egalisatie') {
    return verdeling(
      { reservering: saldo },
      `Het verschil gaat ${saldo > 0 ? 'naar' : 'ten laste van'} de egalisatiereserve.`,
    );
  }
  if (regeling?.regel.soort === 'reserve') {
    const reden = saldo > 0 ? 'De reserve blijft staan' : 'De reserve wordt aangesproken';
    return verdeling({ reservering: saldo }, `${reden}; een wijziging vraagt een besluit.`);
  }
  if (saldo < 0) {
    const reden = 'De lasten zijn hoger dan de baten. Een andere regeling mag dit tekort niet dekken.';
    return verdeling({ tekort: -saldo }, reden);
  }
  if (!Number.isSafeInteger(saldo)) return open(saldo, 'Het saldo is te groot om op de cent te verdelen.');
  if (regeling === null)
    return open(saldo, 'Deze regeling staat niet in de lijst; vul de regel in op het blad Sluitend.');

  const { regel } = regeling;
  switch (regel.soort) {
    case 'terugbetalen':
      return verdeling(
        { terugbetaling: saldo },
        `Wat niet in het jaar zelf is besteed, gaat terug naar ${regeling.verstrekker}.`,
      );
    case 'vrij':
      return verdeling(
        { resultaat: saldo },
        'Vrij besteedbaar: het saldo valt in het resultaat. Meenemen vraagt een besluit.',
      );
    case 'onbekend':
      return open(saldo, 'Van deze regeling is de regel voor geld dat over is niet ingevuld.');
    case 'overhevelen':
      return naarTermijn(invoer, regeling, saldo, []);
    case 'overhevelen-mits-akkoord':
      return metAkkoord(invoer, regeling, saldo);
    case 'overhevelen-tot-maximum':
      return begrens(naarTermijn(invoer, regeling, saldo, []), maximumVan(regel.maximum, invoer), regeling);
  }
}

function metAkkoord(invoer: Afrekeninvoer, regeling: Regeling, saldo: Bedrag): Verdeling {
  const { akkoord, verstrekker } = regeling;
  const stand = akkoordstand(regeling);
  const bewijs = akkoord && `${akkoord.document}${akkoord.datum === undefined ? '' : ` (${toonDatum(akkoord.datum)})`}`;
  if (stand === 'vastgelegd') return naarTermijn(invoer, regeling, saldo, [`Akkoord: ${bewijs}.`]);
  const nu = bewijs ? `: alleen ${stand}, ${bewijs}` : '';
  return open(saldo, `Meenemen mag alleen met akkoord van ${verstrekker}; dat is nog niet vastgelegd${nu}.`);
}

/** Divides what is left by its windows: on to the next year, back, or open while that is not known. */
function naarTermijn(invoer: Afrekeninvoer, regeling: Regeling, saldo: Bedrag, vooraf: readonly string[]): Verdeling {
  const resten = restenVan(invoer)?.filter(({ bedrag }) => bedrag > 0);
  if (!resten) {
    const reden = invoer.tranches?.length
      ? 'De tranches tellen niet op tot de baten, dus is niet te bepalen welk deel nog mee mag.'
      : 'De tranches hebben een verschillende termijn en de baten zijn niet per tranche bekend.';
    return { delen: { nogTeBesluiten: saldo }, redenen: [...vooraf, reden] };
  }
  const bij = (besluit: Besluit): Bedrag =>
    som(resten.filter((rest) => rest.besluit === besluit).map(({ bedrag }) => bedrag));
  return {
    delen: { overheveling: bij('mee'), terugbetaling: bij('terug'), nogTeBesluiten: bij('open') },
    redenen: [...vooraf, ...resten.map((rest) => redenVan(rest, regeling.verstrekker))],
  };
}

/**
 * What is left per tranche, newest first, or of the whole where the baten per tranche are not known; together the saldo.
 * Null when they are not known and the windows differ. A tekort is of the newest tranche.
 */
export function restenVan({ regeling, jaar, baten, lasten, tranches }: Afrekeninvoer): readonly Rest[] | null {
  const rest = (van: Tranchebaten | null, bedrag: Bedrag, eindes: readonly (Einde | null)[]): Rest | null => {
    const [einde = null, ...overige] = eindes;
    const besluit = besluitOp(einde, jaar);
    const gelijk = overige.every((ander) => besluitOp(ander, jaar) === besluit);
    if (!gelijk) return van && { van, bedrag, einde: null, besluit: 'open' };
    return { van, bedrag, einde, besluit };
  };
  const saldo = baten - lasten;
  if (!tranches?.length || som(tranches.map((tranche) => tranche.baten)) !== baten) {
    const geheel = rest(null, saldo, eindesVan(regeling));
    return geheel && [geheel];
  }
  const eigen = som(tranches.map((tranche) => tranche.lasten ?? NaN)) === lasten;
  const nieuwsteEerst = [...tranches].sort((a, b) => (b.jaar ?? 0) - (a.jaar ?? 0));
  let over = saldo;
  return nieuwsteEerst.map((tranche, i): Rest => {
    const eigenRest = tranche.baten - (eigen ? tranche.lasten! : 0);
    const bedrag = i === nieuwsteEerst.length - 1 ? over : Math.min(over, Math.max(0, eigenRest));
    over -= bedrag;
    return rest(tranche, bedrag, eindesVan(regeling, tranche.jaar, jaar))!;
  });
}

/** The ends that may hold: of one tranche, of every tranche before the budget year (null), or of all of them. */
export function eindesVan(
  regeling: Regeling | null,
  tranche?: number | null,
  jaar?: number | null,
): readonly (Einde | null)[] {
  if (regeling === null) return [];
  const mogelijk = regeling.tranches?.filter((t) =>
    tranche === undefined ? true : tranche === null ? t.jaar < (jaar ?? Infinity) : t.jaar === tranche,
  );
  return mogelijk?.length ? mogelijk.map((t) => eindeVan(regeling, t.bestedenTot)) : [eindeVan(regeling)];
}

function eindeVan({ bestedenTot, looptijdTot }: Regeling, termijn = bestedenTot): Einde | null {
  if (looptijdTot !== undefined && looptijdTot < (termijn ?? Infinity)) return { jaar: looptijdTot, van: 'regeling' };
  return termijn === undefined ? null : { jaar: termijn, van: 'bestedingstermijn' };
}

function besluitOp(einde: Einde | null, jaar: number | null): Besluit {
  if (einde === null) return 'mee';
  if (jaar === null) return 'open';
  return jaar < einde.jaar ? 'mee' : 'terug';
}

function redenVan({ van, einde, besluit }: Rest, verstrekker: string): string {
  const zin = termijnzin(einde, besluit, verstrekker);
  if (van === null) return zin;
  const naam = van.jaar === null ? 'Meegenomen uit eerdere jaren' : `Tranche ${van.jaar}`;
  return `${naam}: ${zin.charAt(0).toLowerCase()}${zin.slice(1)}`;
}

function termijnzin(einde: Einde | null, besluit: Besluit, verstrekker: string): string {
  if (einde === null) {
    return besluit === 'mee'
      ? 'Wat over is, gaat mee naar het volgende jaar; een uiterste bestedingsjaar is niet bekend.'
      : 'Van welke tranche dit geld is, is niet bekend, en hun termijnen verschillen.';
  }
  const termijn = `De ${einde.van} loopt tot en met ${einde.jaar}`;
  if (besluit === 'mee') return `${termijn}, dus wat over is, gaat mee naar het volgende jaar.`;
  if (besluit === 'terug') return `${termijn}, dus wat over is, gaat terug naar ${verstrekker}.`;
  return `${termijn}, maar het begrotingsjaar is onbekend; vul het jaar in op het blad Sluitend.`;
}

/** The most that may move on, in cents of the unit of the input. */
export function maximumVan(maximum: Maximum, { jaar, baten, tranches, eenheid = 1 }: Afrekeninvoer): Bedrag {
  if ('bedrag' in maximum) return Math.floor(maximum.bedrag / eenheid);
  const basis = tranches?.find((tranche) => jaar !== null && tranche.jaar === jaar)?.baten ?? baten;
  return procentVan(Math.max(0, basis), maximum.procent);
}

/** What may not move on because of the maximum goes back. */
function begrens({ delen, redenen }: Verdeling, maximum: Bedrag, { verstrekker }: Regeling): Verdeling {
  const { overheveling = 0, terugbetaling = 0 } = delen;
  if (overheveling <= maximum) return { delen, redenen };
  return {
    delen: { ...delen, overheveling: maximum, terugbetaling: terugbetaling + overheveling - maximum },
    redenen: [...redenen, `Meer dan het maximum mag niet mee; het meerdere gaat terug naar ${verstrekker}.`],
  };
}

function verdeling(delen: Partial<Delen>, reden: string): Verdeling {
  return { delen, redenen: [reden] };
}

function open(saldo: Bedrag, reden: string): Verdeling {
  return verdeling({ nogTeBesluiten: saldo }, reden);
}

function labelsVan(delen: Delen): readonly Afrekeninglabel[] {
  return LABELS.filter(([deel]) => delen[deel] !== 0)
    .sort(([a], [b]) => Math.abs(delen[b]) - Math.abs(delen[a]))
    .map(([, label]) => label);
}
