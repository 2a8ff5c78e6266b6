const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML for the clipboard, so that Word keeps its paragraphs: blank lines part them, everything is escaped. */
export function naarHtml(tekst: string): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .filter((alinea) => alinea.trim() !== '')
    .map((alinea) => `<p>${alinea.replace(/[&<>"']/g, (c) => TEKENS[c]!).replaceAll('\n', '<br>')}</p>`)
    .join('');
}
