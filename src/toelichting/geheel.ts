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
  const delen = regelingen.flatMap((r) => r.delen ?? []);
  const [begroting, realisatie, saldo] = [
    optelling(regelingen, 'begroting'),
    optelling(regelingen, 'realisatie'),
    optelling(regelingen, 'saldo'),
  ];
  return {
    ...onderwerpen.samen([], 'alle regelingen samen'),
    soort: 'regeling',
    begroting,
    realisatie,
    saldo,
    delen: delen.length > 0 ? delen : null,
  };
}

function optelling(onderwerpen: readonly Onderwerp[], maat: 'begroting' | 'realisatie' | 'saldo'): Cijfer | null {
  const cijfers = onderwerpen.map((o) => o[maat]);
  if (cijfers.length === 0 || cijfers.some((cijfer) => cijfer === null)) return null;
  const bedrag = som(cijfers.map((cijfer) => cijfer!.bedrag));
  return {
    bedrag,
    mogelijk: [bedrag],
    marge: som(cijfers.map((c) => c!.marge)),
    cellen: cijfers.flatMap((c) => c!.cellen.slice(0, MEESTE_CELLEN)),
  };
}
