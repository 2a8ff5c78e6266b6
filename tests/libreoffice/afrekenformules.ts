import type { Boek } from './boek';
import type { Afrekeningcijfer } from './cijfersVan';
import type { Rekenblad } from './rekenblad';

/** What a regeling does with money that is left, as docs and beschikking say it. Not the type of src: written out again. */
export interface Regelbeschrijving {
  readonly soort:
    | 'gaat terug'
    | 'gaat mee'
    | 'gaat mee met akkoord'
    | 'gaat mee tot maximum'
    | 'egalisatie'
    | 'vrij'
    | 'reserve'
    | 'onbekend';
  /** The last year in which it may be spent, of a year of granting where that differs; null: no limit. */
  readonly tot?: (tranche: number | null) => number | null;
  /** A formula: is the akkoord there? */
  readonly akkoord?: string;
  /** A share of the baten of the year, or an amount in the unit of the table. */
  readonly maximum?: { readonly procent: string } | { readonly bedrag: string };
}

export interface Regelinggeld {
  readonly regel: Regelbeschrijving;
  /** Formulas, as all below. */
  readonly jaar: string;
  readonly baten: string;
  readonly lasten: string;
  /** Oldest first; where the lasten of each are known as well, of all. */
  readonly tranches?: readonly { readonly jaar: number; readonly baten: string; readonly lasten?: string }[];
}

type Uitkomsten = Readonly<Record<Afrekeningcijfer, string>> & {
  readonly rest: readonly {
    readonly jaar: number;
    readonly baten: string;
    readonly besteed: string;
    readonly rest: string;
  }[];
};

/**
 * What becomes of the money of one regeling, as formulas. Money is spent oldest first; where the lasten per tranche are known
 * each keeps its own rest, and what one is short is taken from the others, oldest first. A shortage of the whole is of the newest.
 */
export function afrekenformules(geld: Regelinggeld, blad: Rekenblad): Uitkomsten {
  const { regel, jaar, baten, lasten, tranches = [] } = geld;
  const { soort } = regel;
  const saldo = blad.zet(`ROUND((${baten})-(${lasten}),2)`);
  const over = `MAX(0,${saldo})`;
  const nul = '0';
  const leeg = {
    baten,
    lasten,
    saldo,
    terugbetaling: nul,
    overheveling: nul,
    reservering: nul,
    resultaat: nul,
    nogTeBesluiten: nul,
    tekort: `MAX(0,-${saldo})`,
    rest: restenVan(geld, saldo, blad),
  };
  const magMee = (tot: number | null): string => (tot === null ? 'TRUE()' : `${jaar}<${tot}`);
  if (soort === 'egalisatie' || soort === 'reserve') return { ...leeg, reservering: saldo, tekort: nul };
  if (soort === 'vrij') return { ...leeg, resultaat: over };
  if (soort === 'onbekend') return { ...leeg, nogTeBesluiten: over };
  if (soort === 'gaat terug') return { ...leeg, terugbetaling: over };
  const delen =
    leeg.rest.length === 0
      ? [{ bedrag: over, mee: magMee(regel.tot?.(null) ?? null) }]
      : leeg.rest.map(({ jaar: tranche, rest }) => ({
          bedrag: `MAX(0,${rest})`,
          mee: magMee(regel.tot?.(tranche) ?? null),
        }));
  const mee = blad.zet(`IF(${saldo}<=0,0,${delen.map((deel) => `IF(${deel.mee},${deel.bedrag},0)`).join('+')})`);
  const terug = blad.zet(`${over}-${mee}`);
  if (soort === 'gaat mee') return { ...leeg, overheveling: mee, terugbetaling: terug };
  if (soort === 'gaat mee met akkoord') {
    const akkoord = regel.akkoord ?? 'FALSE()';
    return {
      ...leeg,
      overheveling: `IF(${akkoord},${mee},0)`,
      terugbetaling: `IF(${akkoord},${terug},0)`,
      nogTeBesluiten: `IF(${akkoord},0,${over})`,
    };
  }
  const { maximum } = regel;
  const basis = tranches.map((t) => `IF(${t.jaar}=${jaar},${t.baten},0)`).join('+');
  const vanDitJaar = tranches.map((t) => `${t.jaar}=${jaar}`).join(',');
  const grondslag = tranches.length === 0 ? baten : `IF(OR(${vanDitJaar}),${basis},${baten})`;
  const grens = blad.zet(
    'procent' in maximum! ? `ROUND(MAX(0,${grondslag})*${maximum.procent}/100,2)` : `ROUNDDOWN(${maximum!.bedrag},2)`,
  );
  const begrensd = blad.zet(`MIN(${mee},${grens})`);
  return { ...leeg, overheveling: begrensd, terugbetaling: `${over}-${begrensd}` };
}

/** Writes what becomes of the money of a regeling by its name. */
export function zetAfrekening(boek: Boek, naam: string, geld: Regelinggeld): Uitkomsten {
  const uitkomsten = afrekenformules(geld, boek.blad);
  const { rest, ...delen } = uitkomsten;
  for (const [deel, formule] of Object.entries(delen)) boek.zet(`${naam}: ${deel}`, formule);
  for (const { jaar, baten, besteed, rest: over } of rest) {
    boek.zet(`${naam}: tranche ${jaar} baten`, baten);
    boek.zet(`${naam}: tranche ${jaar} besteed`, besteed);
    boek.zet(`${naam}: tranche ${jaar} rest`, over);
  }
  // With an akkoord what moves on hangs on it, without one all that is undecided.
  if (geld.regel.soort === 'gaat mee met akkoord') boek.zet(naam, `(${delen.overheveling})+(${delen.nogTeBesluiten})`);
  return uitkomsten;
}

function restenVan({ tranches = [], lasten }: Regelinggeld, saldo: string, blad: Rekenblad): Uitkomsten['rest'] {
  if (tranches.length === 0) return [];
  const eigen = tranches.every((t) => t.lasten !== undefined);
  const opgeteld = tranches.map((t) => `(${t.lasten ?? 0})`).join('+');
  const uitEigen = (t: (typeof tranches)[number]): string =>
    eigen ? `IF(ROUND(${opgeteld}-(${lasten}),2)=0,${t.lasten},0)` : '0';
  const over = tranches.map((t) => blad.zet(`MAX(0,(${t.baten})-${uitEigen(t)})`));
  const kort = blad.zet(`SUM(${over.join(',')})-${saldo}`);
  return tranches.map((t, i) => {
    const ouder = over.slice(0, i);
    const nogKort = `MAX(0,${kort}${ouder.map((o) => `-${o}`).join('')})`;
    const extra = i === 0 ? `+MAX(0,-${kort})` : '';
    const nieuwste = i === tranches.length - 1;
    const rest = blad.zet(`IF(${saldo}<0,${nieuwste ? saldo : '0'},MAX(0,${over[i]}-${nogKort})${extra})`);
    return { jaar: t.jaar, baten: t.baten, besteed: `(${t.baten})-${rest}`, rest };
  });
}
