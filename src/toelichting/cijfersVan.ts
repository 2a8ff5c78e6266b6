import { naarGetal } from '../begroting/bedrag';
import { naamIn } from '../sheet/identiteit';
import type { Cijfer, Onderwerp, Regelingdeel } from './onderwerp';

/**
 * The figures that a text about this follows from, in euros: "1000|1500|Wijkfonds tekort 500". Other figures, another regeling or
 * another destination give another text; that is when an inserted text is out of date.
 */
export function cijfersVan({ begroting, realisatie, delen }: Onderwerp): string {
  return [euros(begroting), euros(realisatie), (delen ?? []).map(deeltekst).join('; ')].join('|');
}

function deeltekst({ groep, bestemming, mee }: Regelingdeel): string {
  const bedragen = Object.entries(bestemming).flatMap(([richting, bedrag]) =>
    bedrag === 0 ? [] : [`${richting} ${naarGetal(bedrag)}`],
  );
  const tot = mee === null ? [] : [`mee naar ${mee.van}-${mee.tot ?? ''}`];
  return [naamIn(groep.naam).slice(0, 80), ...bedragen, ...tot].join(' ');
}

function euros(cijfer: Cijfer | null): string {
  return cijfer === null ? '' : String(naarGetal(cijfer.bedrag));
}
