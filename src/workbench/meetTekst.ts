const LETTER = 'Aptos Narrow, Calibri, Carlito, "Segoe UI", Arial, sans-serif';
const MEESTE_BEWAARD = 20_000;
/** For where there is nothing to draw on, such as a test. */
const PIXELS_PER_TEKEN = 7;

const breedtes = new Map<string, number>();
const doek = typeof CanvasRenderingContext2D === 'undefined' ? null : document.createElement('canvas').getContext('2d');

/** The width of one line of text in a cell, in pixels. */
export function meetTekst(tekst: string, vet = false): number {
  if (!doek) return tekst.length * PIXELS_PER_TEKEN;
  const sleutel = vet ? `*${tekst}` : tekst;
  const bekend = breedtes.get(sleutel);
  if (bekend !== undefined) return bekend;
  doek.font = `${vet ? 'bold ' : ''}14px ${LETTER}`;
  const breedte = doek.measureText(tekst).width;
  if (breedtes.size > MEESTE_BEWAARD) breedtes.clear();
  breedtes.set(sleutel, breedte);
  return breedte;
}
