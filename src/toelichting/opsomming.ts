/** "a", "a en b", "a, b en c". */
export function opsomming(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)!}`;
}
