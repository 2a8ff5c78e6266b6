import { deelVanBedrag, deelVanCel, type Postdeel } from '../sheet/postdeel';
import type { Cijfer } from './onderwerp';
import type { Cijfers } from './rijcijfers';

/** The figures of a post as far as one of its regelingen pays it; null where the workbook does not say how a figure is shared. */
export function deelcijfers({ begroting, realisatie, saldo }: Cijfers, deel: Postdeel): Cijfers {
  if ('gewichten' in deel.verdeling) {
    return {
      begroting: begroting && naarRato(begroting, deel),
      realisatie: realisatie && naarRato(realisatie, deel),
      saldo: saldo && naarRato(saldo, deel),
    };
  }
  const van = begroting && vastDeel(begroting, deel);
  const af = realisatie && vastDeel(realisatie, deel);
  if (!saldo || !van || !af) return { begroting: van, realisatie: af, saldo: null };
  const bedrag = van.bedrag - af.bedrag;
  return { begroting: van, realisatie: af, saldo: { ...saldo, bedrag, mogelijk: [bedrag] } };
}

function naarRato(cijfer: Cijfer, deel: Postdeel): Cijfer {
  const { eenheid } = deel.rij.tabel;
  const mogelijk = cijfer.mogelijk.map((bedrag) => deelVanBedrag(deel, Math.round(bedrag / eenheid))! * eenheid);
  return { ...cijfer, bedrag: mogelijk[0]!, mogelijk, marge: cijfer.marge + eenheid };
}

function vastDeel(cijfer: Cijfer, deel: Postdeel): Cijfer | null {
  const bedrag = deelVanCel(deel, cijfer.cellen[0]!);
  if (bedrag === null) return null;
  const euros = bedrag * deel.rij.tabel.eenheid;
  return { ...cijfer, bedrag: euros, mogelijk: [euros] };
}
