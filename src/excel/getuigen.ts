import type { Plaats } from '../begroting/plaats';
import { celadres } from '../sheet/adres';
import type { Celinhoud, Edit } from '../sheet/edit';
import type { Blad, Cel, Snapshot } from '../sheet/snapshot';
import { inhoudVanCel } from './celinhoud';

/** What stood elsewhere when the user looked, and by which the place of an edit is known. */
export interface Getuige {
  readonly plaats: Plaats;
  readonly inhoud: Celinhoud;
}

/**
 * The first text of the row and the highest text of the column of each edit, as they were read: an empty cell or a zero looks the same
 * everywhere, so without these a text could end up beside another post after somebody put in a row. What the edits
 * themselves change tells nothing. A row without a text is known by all that stands in it. Linear in the cells of the sheets
 * that the edits are on.
 */
export function getuigenBij(edits: readonly Edit[], { bladen }: Snapshot): (edit: Edit) => readonly Getuige[] {
  const wijzigt = new Set(edits.map(({ plaats: { blad, rij, kolom } }) => celadres(blad, rij, kolom)));
  const perBlad = new Map<string, ReturnType<typeof bladgetuigen>>();
  return ({ plaats: { blad: naam, rij, kolom } }) => {
    const bekend = perBlad.get(naam);
    if (bekend) return bekend(rij, kolom);
    const blad = bladen.find((ander) => ander.naam === naam);
    const nieuw = blad === undefined ? () => [] : bladgetuigen(blad, wijzigt);
    perBlad.set(naam, nieuw);
    return nieuw(rij, kolom);
  };
}

function bladgetuigen(blad: Blad, wijzigt: ReadonlySet<string>): (rij: number, kolom: number) => readonly Getuige[] {
  const isNaam = (nummer: number) => (cel: Cel) =>
    typeof cel.waarde === 'string' && cel.formule === undefined && !wijzigt.has(celadres(blad.naam, nummer, cel.kolom));
  const namen = new Map<number, readonly Getuige[]>();
  const koppen = new Map<number, Getuige>();
  for (const { nummer, cellen } of blad.rijen) {
    const teksten = cellen.filter(isNaam(nummer)).map((cel) => getuige(blad, nummer, cel));
    const vast = cellen.filter(({ kolom }) => !wijzigt.has(celadres(blad.naam, nummer, kolom)));
    namen.set(nummer, teksten[0] ? [teksten[0]] : vast.map((cel) => getuige(blad, nummer, cel)));
    for (const tekst of teksten) if (!koppen.has(tekst.plaats.kolom)) koppen.set(tekst.plaats.kolom, tekst);
  }
  return (rij, kolom) => {
    const naam = (namen.get(rij) ?? []).filter(({ plaats }) => plaats.kolom !== kolom);
    const kop = koppen.get(kolom);
    return [...naam, ...(kop && kop.plaats.rij < rij ? [kop] : [])];
  };
}

function getuige({ naam: blad }: Blad, rij: number, cel: Cel): Getuige {
  return { plaats: { blad, rij, kolom: cel.kolom }, inhoud: inhoudVanCel(cel) };
}
