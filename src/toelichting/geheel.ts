import { som } from '../begroting/bedrag';
import type { Cijfer, Onderwerp, Onderwerpen } from './onderwerp';
import { MEESTE_CELLEN } from './uitslag';

const gehelen = new WeakMap<Onderwerpen, Onderwerp>();

/** The total of the workbook, or all its posten where no row totals them. */
export function geheelVan(onderwerpen: Onderwerpen): Onderwerp {
  let geheel = gehelen.get(onderwerpen);
  if (geheel === undefined) {
    geheel = onderwerpen.totaal ?? onderwerpen.samen(onderwerpen.posten, 'alle posten');
    gehelen.set(onderwerpen, geheel);
  }
  return geheel;
}

/** All regelingen of the workbook together. */
export function alleRegelingen(onderwerpen: Onderwerpen): Onderwerp {
  const { regelingen } = onderwerpen;
  return { ...telSamen(regelingen, 'alle regelingen samen', onderwerpen), soort: 'regeling', posten: [] };
}

/** Subjects with figures of their own together; posten that several of them share are in each with their part only. */
export function telSamen(delen: readonly Onderwerp[], naam: string, onderwerpen: Onderwerpen): Onderwerp {
  const regelingdelen = delen.flatMap((o) => o.delen ?? []);
  return {
    ...onderwerpen.samen([], naam),
    begroting: optelling(delen, 'begroting'),
    realisatie: optelling(delen, 'realisatie'),
    saldo: optelling(delen, 'saldo'),
    posten: [...new Set(delen.flatMap(({ posten }) => posten))],
    delen: regelingdelen.length > 0 ? regelingdelen : null,
  };
}

function optelling(onderwerpen: readonly Onderwerp[], maat: 'begroting' | 'realisatie' | 'saldo'): Cijfer | null {
  const cijfers = onderwerpen.map((o) => o[maat]);
  if (cijfers.length === 0 || cijfers.some((cijfer) => cijfer === null)) return null;
  const bedrag = som(cijfers.map((cijfer) => cijfer!.bedrag));
  const anders = som(cijfers.map((cijfer) => cijfer!.mogelijk.at(-1)!));
  return {
    bedrag,
    mogelijk: bedrag === anders ? [bedrag] : [bedrag, anders],
    marge: som(cijfers.map((c) => c!.marge)),
    cellen: cijfers.flatMap((c) => c!.cellen.slice(0, MEESTE_CELLEN)),
  };
}
