/**
 * Marks a text: 16 hexadecimal digits, the same for the same text. Line ends of another computer and white space around
 * it do not count. Against slips and coincidence, not against forgery.
 */
export function tekstafdruk(tekst: string): string {
  return schrijfAfdruk(afdrukgetallen(tekst));
}

/** Marks texts together, in whatever order they are given. */
export function tekstenafdruk(teksten: Iterable<string>): string {
  let [hoog, laag, aantal] = [0, 0, 0];
  for (const tekst of teksten) {
    const [a, b] = afdrukgetallen(tekst);
    hoog = (hoog + a) | 0;
    laag = (laag + b) | 0;
    aantal++;
  }
  return tekstafdruk(`${aantal} ${schrijfAfdruk([hoog, laag])}`);
}

function schrijfAfdruk(helften: readonly [number, number]): string {
  return helften.map((helft) => (helft >>> 0).toString(16).padStart(8, '0')).join('');
}

function afdrukgetallen(tekst: string): readonly [number, number] {
  const kaal = tekst.replace(/\r\n?/g, '\n').trim();
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < kaal.length; i++) {
    const teken = kaal.charCodeAt(i);
    a = Math.imul(a ^ teken, 0x9e3779b1);
    b = Math.imul(b ^ teken, 0x5f356495);
  }
  return [meng(a, b), meng(b, a)];
}

/** Lets every bit of both count in every bit of the outcome. */
function meng(a: number, b: number): number {
  let h = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x27d4eb2f);
  return h ^ (h >>> 13);
}
