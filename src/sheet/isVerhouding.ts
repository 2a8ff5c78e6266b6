import type { Kolom, Rij } from '../begroting/begroting';

const RIJEN = 40;

/**
 * Whether a column divides one column by another, in most rows and in this total ("per inwoner", a percentage typed as a
 * number): then the total is computed in its own row and is not the sum of the rows.
 */
export function isVerhouding(kolom: Kolom, totaal: Rij, rijen: readonly Rij[]): boolean {
  const bedrag = (rij: Rij, k: Kolom): number => Math.abs(rij.bedragen[k.volgorde]!.bedrag);
  const gevuld = rijen.filter((rij) => bedrag(rij, kolom) > 0).slice(0, RIJEN);
  if (bedrag(totaal, kolom) === 0 || gevuld.length < 3) return false;

  const stap = [100, 10].find((s) => [totaal, ...gevuld].every((rij) => bedrag(rij, kolom) % s === 0)) ?? 1;
  const andere = totaal.tabel.bedragkolommen.filter((k) => k !== kolom && bedrag(totaal, k) > 0);
  return andere.some((teller) =>
    andere.some((noemer) => {
      if (teller === noemer) return false;
      return [100, 10_000].some((schaal) => {
        const sluit = (rij: Rij): boolean =>
          Math.abs((schaal * bedrag(rij, teller)) / bedrag(rij, noemer) - bedrag(rij, kolom)) <= 0.51 * stap;
        return sluit(totaal) && gevuld.filter(sluit).length * 4 >= gevuld.length * 3;
      });
    }),
  );
}
