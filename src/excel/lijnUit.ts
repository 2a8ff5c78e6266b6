/** Beyond this many comparisons only what is equal at the begin and at the end is paired. */
const MEESTE_VERGELIJKINGEN = 4_000_000;

/** Pairs of places in two lists that hold the same, in order, as many as there can be. */
export function lijnUit(
  links: readonly string[],
  rechts: readonly string[],
): readonly (readonly [links: number, rechts: number])[] {
  const kortste = Math.min(links.length, rechts.length);
  let begin = 0;
  while (begin < kortste && links[begin] === rechts[begin]) begin++;
  let eind = 0;
  while (eind < kortste - begin && links.at(-1 - eind) === rechts.at(-1 - eind)) eind++;
  const vooraan = Array.from({ length: begin }, (_, i) => [i, i] as const);
  const achteraan = Array.from(
    { length: eind },
    (_, i) => [links.length - eind + i, rechts.length - eind + i] as const,
  );
  const midden = langsteGemene(links.slice(begin, links.length - eind), rechts.slice(begin, rechts.length - eind));
  return [...vooraan, ...midden.map(([l, r]) => [l + begin, r + begin] as const), ...achteraan];
}

/** By dynamic programming; `lengte[l][r]` is the longest for what follows `l` and `r`. */
function langsteGemene(links: readonly string[], rechts: readonly string[]): readonly (readonly [number, number])[] {
  if (links.length * rechts.length > MEESTE_VERGELIJKINGEN) return [];
  const breed = rechts.length + 1;
  const lengte = new Uint16Array((links.length + 1) * breed);
  const op = (l: number, r: number): number => lengte[l * breed + r]!;
  for (let l = links.length - 1; l >= 0; l--) {
    for (let r = rechts.length - 1; r >= 0; r--) {
      lengte[l * breed + r] = links[l] === rechts[r] ? op(l + 1, r + 1) + 1 : Math.max(op(l + 1, r), op(l, r + 1));
    }
  }
  const paren: (readonly [number, number])[] = [];
  for (let l = 0, r = 0; l < links.length && r < rechts.length;) {
    if (links[l] === rechts[r]) paren.push([l++, r++]);
    else if (op(l + 1, r) >= op(l, r + 1)) l++;
    else r++;
  }
  return paren;
}
