/** Control characters, and those that break a line or turn the direction of text around. */
const STUURTEKENS = /[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu;

/** A text of a workbook, a file name or an argument, so that it cannot steer the terminal. */
export function zonderStuurtekens(tekst: string): string {
  return tekst.replace(STUURTEKENS, ' ');
}

/** The same JSON, with those characters as "\u009b": JSON itself does so for some of them. */
export function metStuurcodes(json: string): string {
  return json.replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, (teken) => {
    return `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
