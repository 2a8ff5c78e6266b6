import { type Bedrag, toonBedrag } from '../begroting/bedrag';
import { houdBijeen } from './houdBijeen';

/** An amount in cents of euros to show, in which no line ends after the euro sign. */
export function toonEuros(bedrag: Bedrag): string {
  return houdBijeen(toonBedrag(bedrag));
}

/** The same for a difference, with a plus where there is more. */
export function toonVerschil(bedrag: Bedrag): string {
  return `${bedrag > 0 ? '+' : ''}${toonEuros(bedrag)}`;
}
