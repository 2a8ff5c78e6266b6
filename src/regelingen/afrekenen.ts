import { type Bedrag, procentVan, som } from '../begroting/bedrag';
import type { Afrekening, Afrekeningdeel, Afrekeninglabel } from './afrekening';
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
  /** How the baten are made up, where the workbook tells. Must add up to `baten`. */
  readonly tranches?: readonly Tranchebaten[];
}

export interface Tranchebaten {
  readonly jaar: number;
  readonly baten: Bedrag;
  /** What was spent of this tranche, where the workbook says so for each; absent: oldest first. */
  readonly lasten?: Bedrag;
}

type Delen = Record<Afrekeningdeel, Bedrag>;

interface Verdeling {
  readonly delen: Partial<Delen>;
  readonly redenen: readonly string[];
}

/** Money that is left of one tranche, or of the whole. */
interface Rest {
  readonly tranche: number | null;
  readonly bedrag: Bedrag;
  readonly einde: Einde | null;
}

/** The last year in which money may be spent, and what sets it. */
interface Einde {
  readonly jaar: number;
  readonly van: 'bestedingstermijn' | 'regeling';
}

type Besluit = 'mee' | 'terug' | 'open';

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
 * - Tranches are spent oldest first, so what is left belongs to the newest; each is judged by its own window. A refund that
 *   leaves more than all baten together counts as the oldest tranche.
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
  if (!akkoord) return open(saldo, `Meenemen mag alleen met akkoord van ${verstrekker}; dat is nog niet vastgelegd.`);
  const datum = akkoord.datum === undefined ? '' : ` (${akkoord.datum})`;
  return naarTermijn(invoer, regeling, saldo, [`Akkoord: ${akkoord.document}${datum}.`]);
}

/** Divides what is left by its windows: on to the next year, back, or open while the year is unknown. */
function naarTermijn(invoer: Afrekeninvoer, regeling: Regeling, saldo: Bedrag, vooraf: readonly string[]): Verdeling {
  const resten = restenVan(invoer, regeling, saldo);
  if (resten === null) {
    const reden = invoer.tranches?.length
      ? 'De tranches tellen niet op tot de baten, dus is niet te bepalen welk deel nog mee mag.'
      : 'De tranches hebben een verschillende termijn en de baten zijn niet per tranche bekend.';
    return { delen: { nogTeBesluiten: saldo }, redenen: [...vooraf, reden] };
  }
  const bij = (besluit: Besluit): Bedrag =>
    som(resten.filter(({ einde }) => besluitOp(einde, invoer.jaar) === besluit).map(({ bedrag }) => bedrag));
  return {
    delen: { overheveling: bij('mee'), terugbetaling: bij('terug'), nogTeBesluiten: bij('open') },
    redenen: [...vooraf, ...resten.map((rest) => redenVan(rest, invoer.jaar, regeling.verstrekker))],
  };
}

/** What is left per tranche, newest first; null when the windows differ and the baten per tranche are not known. */
function restenVan(
  { jaar, baten, tranches }: Afrekeninvoer,
  regeling: Regeling,
  saldo: Bedrag,
): readonly Rest[] | null {
  const eindes = regeling.tranches?.map((tranche) => eindeVan(regeling, tranche.bestedenTot)) ?? [];
  const [eerste = eindeVan(regeling), ...overige] = eindes;
  const zelfdeBesluit = overige.every((einde) => besluitOp(einde, jaar) === besluitOp(eerste, jaar));
  const geheel = zelfdeBesluit ? [{ tranche: null, bedrag: saldo, einde: eerste }] : null;
  if (!tranches?.length || som(tranches.map((tranche) => tranche.baten)) !== baten) return geheel;

  const nieuwsteEerst = [...tranches].sort((a, b) => b.jaar - a.jaar);
  const oudste = nieuwsteEerst.length - 1;
  let over = saldo;
  return nieuwsteEerst
    .map((tranche, i): Rest => {
      const bedrag = i === oudste ? over : Math.min(over, Math.max(0, tranche.baten));
      over -= bedrag;
      const termijn = regeling.tranches?.find((t) => t.jaar === tranche.jaar)?.bestedenTot;
      return { tranche: tranche.jaar, bedrag, einde: eindeVan(regeling, termijn) };
    })
    .filter(({ bedrag }) => bedrag > 0);
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

function redenVan({ tranche, einde }: Rest, jaar: number | null, verstrekker: string): string {
  const van = tranche === null ? '' : `Tranche ${tranche}: `;
  const zin = termijnzin(einde, besluitOp(einde, jaar), verstrekker);
  return van === '' ? zin : van + zin.charAt(0).toLowerCase() + zin.slice(1);
}

function termijnzin(einde: Einde | null, besluit: Besluit, verstrekker: string): string {
  if (einde === null)
    return 'Wat over is, gaat mee naar het volgende jaar; een uiterste bestedingsjaar is niet bekend.';
  const termijn = `De ${einde.van} loopt tot en met ${einde.jaar}`;
  if (besluit === 'mee') return `${termijn}, dus wat over is, gaat mee naar het volgende jaar.`;
  if (besluit === 'terug') return `${termijn}, dus wat over is, gaat terug naar ${verstrekker}.`;
  return `${termijn}, maar het begrotingsjaar is onbekend; vul het jaar in op het blad Sluitend.`;
}

function maximumVan(maximum: Maximum, { jaar, baten, tranches }: Afrekeninvoer): Bedrag {
  if ('bedrag' in maximum) return maximum.bedrag;
  const basis = tranches?.find((tranche) => tranche.jaar === jaar)?.baten ?? baten;
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
