/** "A" for 0, "AA" for 26. */
export function kolomletter(kolom: number): string {
  let letters = '';
  for (let k = kolom; k >= 0; k = Math.floor(k / 26) - 1) letters = String.fromCharCode(65 + (k % 26)) + letters;
  return letters;
}

/** "Ouderen!D7" from a sheet's name and zero-based row and column. The name is not quoted. */
export function celadres(blad: string, rij: number, kolom: number): string {
  return `${blad}!${kolomletter(kolom)}${rij + 1}`;
}
