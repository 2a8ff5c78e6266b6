import type { Formule, LineaireFormule } from '../begroting/formule';
import { leesFormule } from './leesFormule';

/** Reads the formula of a cell; row and column zero-based. */
export type Formulelezer = (tekst: string, rij: number, kolom: number) => Formule;

interface Vorige {
  readonly tekst: string;
  readonly rij: number;
  readonly formule: LineaireFormule;
}

/** Nothing but cells and ranges of their own sheet, all relative, added up: filled down, only the row numbers change. */
const VERSCHUIFBAAR = /^=(?:[-+(),:]|SUM\(|[A-Z]{1,3}[1-9]\d{0,6}(?![\w(.!$]))+$/;

const LAATSTE_RIJ = 1_048_576;

/**
 * Reads formulas as `leesFormule` does. In most columns each formula is the one above it filled down: then what that one was
 * is moved along, many times faster than reading it again.
 */
export function maakFormulelezer(): Formulelezer {
  const perKolom = new Map<number, Vorige | null>();
  return (tekst, rij, kolom) => {
    const vorige = perKolom.get(kolom);
    const doorgevoerd = vorige && isDoorgevoerd(vorige.tekst, tekst, rij - vorige.rij);
    const formule = doorgevoerd ? verschoven(vorige.formule, rij - vorige.rij) : leesFormule(tekst, rij, kolom);
    const isBegin = doorgevoerd || (formule.soort === 'lineair' && VERSCHUIFBAAR.test(tekst));
    perKolom.set(kolom, isBegin ? { tekst, rij, formule: formule as LineaireFormule } : null);
    return formule;
  };
}

/** The two texts differ only in their row numbers, which are all `afstand` further. */
function isDoorgevoerd(vorige: string, tekst: string, afstand: number): boolean {
  let i = 0;
  let j = 0;
  while (i < vorige.length) {
    if (!isCijfer(vorige.charCodeAt(i))) {
      if (vorige.charCodeAt(i++) !== tekst.charCodeAt(j++)) return false;
      continue;
    }
    let was = 0;
    for (; isCijfer(vorige.charCodeAt(i)); i++) was = was * 10 + vorige.charCodeAt(i) - 48;
    if (tekst.charCodeAt(j) === 48) return false;
    let wordt = 0;
    for (; isCijfer(tekst.charCodeAt(j)); j++) wordt = wordt * 10 + tekst.charCodeAt(j) - 48;
    if (wordt !== was + afstand || wordt > LAATSTE_RIJ) return false;
  }
  return j === tekst.length;
}

function isCijfer(c: number): boolean {
  return c >= 48 && c <= 57;
}

function verschoven({ delen, constante, patroon }: LineaireFormule, afstand: number): LineaireFormule {
  return {
    soort: 'lineair',
    delen: delen.map((deel) => {
      const { vanRij, vanKolom, totRij, totKolom } = deel.bereik;
      const { factor, blad, voorwaarden, subtotaal } = deel;
      const bereik = { vanRij: vanRij + afstand, vanKolom, totRij: totRij + afstand, totKolom };
      return { factor, blad, bereik, voorwaarden, subtotaal };
    }),
    constante,
    patroon,
  };
}
