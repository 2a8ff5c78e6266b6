import { toonBedrag } from '../begroting/bedrag';
import type { Plaats } from '../begroting/plaats';
import type { Checkcontext } from '../checks/check';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { celadres } from '../sheet/adres';
import type { useToelichtingwoorden } from './toelichtingwoorden';

/** The post whose row holds a cell, or whose text stands in it. */
export function postBij({ blad, rij, kolom }: Plaats, posten: readonly Toelichtingpost[]): Toelichtingpost | null {
  const opRij = posten.find((post) => post.rij.tabel.blad === blad && post.rij.nummer === rij && omvat(post, kolom));
  const opTekst = (post: Toelichtingpost) => post.plaats.blad === blad && post.plaats.rij === rij;
  return opRij ?? posten.find(opTekst) ?? null;
}

/** Why the row of a cell is not in the list of posts. */
export function waaromNietInLijst(
  plaats: Plaats,
  { begroting, onderwerpen }: Pick<Checkcontext, 'begroting' | 'onderwerpen'>,
  woorden: ReturnType<typeof useToelichtingwoorden>,
): string {
  const rij = begroting.tabellen
    .filter(({ blad, bereik }) => blad === plaats.blad && bereik.vanRij <= plaats.rij && plaats.rij <= bereik.totRij)
    .flatMap(({ rijen }) => rijen.find(({ nummer }) => nummer === plaats.rij) ?? [])[0];
  if (rij === undefined) return woorden.geenPost(celadres(plaats.blad, plaats.rij, plaats.kolom));
  const onderwerp = onderwerpen.bij(rij);
  if (onderwerp?.soort !== 'post' || onderwerp.kant === 'baten' || onderwerp.saldo === null)
    return woorden.geenKostenpost(rij.label);
  const { bedrag } = onderwerp.saldo;
  return bedrag === 0
    ? woorden.geenAfwijking(rij.label)
    : woorden.onderDrempel(rij.label, toonBedrag(Math.abs(bedrag)));
}

/** More than one table can stand beside each other. */
function omvat({ rij: { tabel }, plaats }: Toelichtingpost, kolom: number): boolean {
  const { vanKolom, totKolom } = tabel.bereik;
  return (vanKolom <= kolom && kolom <= totKolom) || plaats.kolom === kolom;
}
