/** The same text to show, in which no line ends between a euro sign and its amount. */
export function houdBijeen(tekst: string): string {
  return tekst.replaceAll('€ ', '€\u00a0');
}
