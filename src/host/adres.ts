/** The number of rows and columns of a sheet in Excel. */
export const RIJEN = 1_048_576;
export const KOLOMMEN = 16_384;

/** A block of cells; row and column are zero-based. */
export interface Blok {
  readonly rij: number;
  readonly kolom: number;
  readonly rijen: number;
  readonly kolommen: number;
}

export const HEEL_BLAD: Blok = { rij: 0, kolom: 0, rijen: RIJEN, kolommen: KOLOMMEN };

export const isHeleKolom = (blok: Blok): boolean => blok.rijen === RIJEN;
export const isHeleRij = (blok: Blok): boolean => blok.kolommen === KOLOMMEN;
export const aantalCellen = (blok: Blok): number => blok.rijen * blok.kolommen;

/** "A" for 0, "AA" for 26. */
export function kolomletters(kolom: number): string {
  let letters = '';
  for (let k = kolom; k >= 0; k = Math.floor(k / 26) - 1) letters = String.fromCharCode(65 + (k % 26)) + letters;
  return letters;
}

export function kolomnummer(letters: string): number {
  return [...letters.toUpperCase()].reduce((nummer, letter) => nummer * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A3:F14", "D7", "B:C" or "2:5". */
export function blokadres({ rij, kolom, rijen, kolommen }: Blok): string {
  if (kolommen === KOLOMMEN) return `${rij + 1}:${rij + rijen}`;
  const [van, tot] = [kolomletters(kolom), kolomletters(kolom + kolommen - 1)];
  if (rijen === RIJEN) return `${van}:${tot}`;
  return rijen * kolommen === 1 ? `${van}${rij + 1}` : `${van}${rij + 1}:${tot}${rij + rijen}`;
}

/** As Excel writes it before the "!": in quotes when it is no plain word. */
export function bladInAdres(naam: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(naam) ? naam : `'${naam.replaceAll("'", "''")}'`;
}

const HOEK = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** The block of "A3:F14", "D7", "B:C" or "2:5", with or without "$"; null for anything else. */
export function leesBlok(tekst: string): Blok | null {
  const hoeken = tekst.trim().split(':');
  const [van, tot] = [HOEK.exec(hoeken[0] ?? ''), HOEK.exec(hoeken.at(-1) ?? '')];
  if (hoeken.length > 2 || !van || !tot) return null;
  const [kolomVan, rijVan, kolomTot, rijTot] = [van[1], van[2], tot[1], tot[2]];
  const isKolommen = !rijVan && !rijTot;
  const isRijen = !kolomVan && !kolomTot;
  if ((isKolommen || isRijen) && (hoeken.length < 2 || (isKolommen && isRijen))) return null;
  if (!isKolommen && (!rijVan || !rijTot)) return null;
  if (!isRijen && (!kolomVan || !kolomTot)) return null;
  return blokTussen(
    isKolommen ? 0 : Number(rijVan) - 1,
    isRijen ? 0 : kolomnummer(kolomVan ?? ''),
    isKolommen ? RIJEN - 1 : Number(rijTot) - 1,
    isRijen ? KOLOMMEN - 1 : kolomnummer(kolomTot ?? ''),
  );
}

/** The block between two corners; null when it lies outside the sheet. */
function blokTussen(rijA: number, kolomA: number, rijB: number, kolomB: number): Blok | null {
  const [rij, kolom] = [Math.min(rijA, rijB), Math.min(kolomA, kolomB)];
  return alsOpBlad({ rij, kolom, rijen: Math.abs(rijB - rijA) + 1, kolommen: Math.abs(kolomB - kolomA) + 1 });
}

/** The block itself, or null when it lies (partly) outside the sheet. */
export function alsOpBlad(blok: Blok): Blok | null {
  const { rij, kolom, rijen, kolommen } = blok;
  if (rij < 0 || kolom < 0 || rijen < 1 || kolommen < 1) return null;
  return rij + rijen <= RIJEN && kolom + kolommen <= KOLOMMEN ? blok : null;
}

/** "Blad 1" and "A1" of "'Blad 1'!A1"; the sheet is null when the text names none. */
export function splitsAdres(tekst: string): { readonly blad: string | null; readonly rest: string } {
  const uitroep = tekst.lastIndexOf('!');
  if (uitroep < 0) return { blad: null, rest: tekst };
  const blad = tekst.slice(0, uitroep).replace(/^=/, '');
  const naam = blad.startsWith("'") ? blad.slice(1, -1).replaceAll("''", "'") : blad;
  return { blad: naam, rest: tekst.slice(uitroep + 1) };
}

export function doorsnede(a: Blok, b: Blok): Blok | null {
  const rij = Math.max(a.rij, b.rij);
  const kolom = Math.max(a.kolom, b.kolom);
  return alsOpBlad({
    rij,
    kolom,
    rijen: Math.min(a.rij + a.rijen, b.rij + b.rijen) - rij,
    kolommen: Math.min(a.kolom + a.kolommen, b.kolom + b.kolommen) - kolom,
  });
}

/** The smallest block around both. */
export function omhullende(a: Blok, b: Blok): Blok {
  const rij = Math.min(a.rij, b.rij);
  const kolom = Math.min(a.kolom, b.kolom);
  return {
    rij,
    kolom,
    rijen: Math.max(a.rij + a.rijen, b.rij + b.rijen) - rij,
    kolommen: Math.max(a.kolom + a.kolommen, b.kolom + b.kolommen) - kolom,
  };
}

/**
 * Where a block is after so many rows were put in before row `vanaf`, or (negative) taken out from there; null when nothing
 * is left of it.
 */
export function verschoven(blok: Blok, vanaf: number, aantal: number): Blok | null {
  if (isHeleKolom(blok)) return blok;
  const laatste = blok.rij + blok.rijen - 1;
  const eersteNieuw = verschovenRij(blok.rij, vanaf, aantal) ?? vanaf;
  const laatsteNieuw = verschovenRij(laatste, vanaf, aantal) ?? vanaf - 1;
  return alsOpBlad({ ...blok, rij: eersteNieuw, rijen: laatsteNieuw - eersteNieuw + 1 });
}

/** Null for a row that was taken out. */
export function verschovenRij(rij: number, vanaf: number, aantal: number): number | null {
  if (rij < vanaf) return rij;
  return aantal < 0 && rij < vanaf - aantal ? null : rij + aantal;
}
