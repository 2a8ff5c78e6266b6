/** "9-3-2031" for the ISO date "2031-03-09"; "3-2031" for a month. */
export function toonDatum(iso: string): string {
  return iso.split('-').reverse().map(Number).join('-');
}
