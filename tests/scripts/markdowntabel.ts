/** A Markdown table. The columns from `rechts` on are aligned to the right. */
export function markdowntabel(
  kop: readonly string[],
  rijen: readonly (readonly string[])[],
  rechts = kop.length,
): string {
  const regel = (cellen: readonly string[]) =>
    `| ${cellen.map((c) => c.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [regel(kop), regel(kop.map((_, k) => (k < rechts ? '---' : '---:'))), ...rijen.map(regel)].join('\n');
}
