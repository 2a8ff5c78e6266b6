/** Cells as text: tabs between columns, line ends between rows; what holds either, or a quote at its start, in quotes. */
export function naarTekst(rijen: readonly (readonly string[])[]): string {
  return rijen.map((cellen) => cellen.map(metAanhaling).join('\t')).join('\r\n');
}

const metAanhaling = (tekst: string): string =>
  /[\t\r\n]|^"/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;

/** The cells of text from a spreadsheet, or from anything else with tabs or lines. */
export function uitTekst(tekst: string): string[][] {
  const rijen: string[][] = [[]];
  const cellen = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;
  for (const [, inAanhaling, kaal = '', einde] of tekst.matchAll(cellen)) {
    rijen.at(-1)?.push(inAanhaling?.replaceAll('""', '"') ?? kaal);
    if (einde === '') break;
    if (einde !== '\t') rijen.push([]);
  }
  const laatste = rijen.at(-1);
  if (rijen.length > 1 && laatste?.length === 1 && laatste[0] === '') rijen.pop();
  return rijen;
}
