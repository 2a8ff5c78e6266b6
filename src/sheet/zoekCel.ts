import type { Plaats } from '../begroting/plaats';
import type { Cel, Snapshot } from './snapshot';

/** The filled cell at a place; undefined where there is nothing. Takes time with the rows of its sheet. */
export function zoekCel({ blad, rij, kolom }: Plaats, { bladen }: Snapshot): Cel | undefined {
  const rijen = bladen.find(({ naam }) => naam === blad)?.rijen;
  return rijen?.find(({ nummer }) => nummer === rij)?.cellen.find((cel) => cel.kolom === kolom);
}
