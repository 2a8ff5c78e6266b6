import { toonGetal } from '../begroting/bedrag';
import { useRegelingwoorden } from './regelingwoorden';

/** Says what one unit of the amounts below is worth, when that is not a euro. */
export function Eenheidregel({ eenheid }: { readonly eenheid: number }) {
  const woorden = useRegelingwoorden();
  return eenheid === 1 ? null : <p className="klein">{woorden.bedragenKeer(toonGetal(eenheid * 100))}</p>;
}
