import { bedragUitGetal, naarGetal, toonBedrag } from '../begroting/bedrag';
import { naamIn } from '../sheet/identiteit';
import type { Cijfer, Onderwerp, Regelingdeel } from './onderwerp';

/**
 * The figures that a text about this follows from, in euros: "1000|1500|Wijkfonds tekort 500". Other figures, another regeling or
 * another destination give another text; that is when an inserted text is out of date.
 */
export function cijfersVan({ begroting, realisatie, delen }: Onderwerp): string {
  return [euros(begroting), euros(realisatie), (delen ?? []).map(deeltekst).join('; ')].join('|');
}

/** The same figures for people: "begroting € 1.000, realisatie € 1.500; Wijkfonds tekort 500". */
export function toonCijfers(cijfers: string): string {
  const [begroting = '', realisatie = '', delen = ''] = cijfers.split('|');
  const bedragen = [
    ['begroting', begroting],
    ['realisatie', realisatie],
  ].flatMap(([naam, bedrag = '']) => (bedrag === '' ? [] : [`${naam} ${toon(bedrag)}`]));
  return [bedragen.join(', '), delen].filter((deel) => deel !== '').join('; ');
}

/** What somebody made of it in the ledger stays as it is. */
function toon(euros: string): string {
  const gelezen = bedragUitGetal(Number(euros));
  return 'bedrag' in gelezen ? toonBedrag(gelezen.bedrag) : euros;
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
