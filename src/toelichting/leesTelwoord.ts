const EENHEDEN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    een: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
  }),
);
const TIENTALLEN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
  }),
);
const VERMENIGVULDIGERS = [
  ['miljoen', 1_000_000],
  ['ton', 100_000],
  ['duizend', 1000],
  ['honderd', 100],
] as const;

/** A Dutch number in words, flat and without spaces: 15000 for "vijftienduizend"; null for anything else. */
export function leesTelwoord(woord: string): number | null {
  if (woord === 'eenhalf' || woord === 'half') return 0.5;
  if (woord === 'anderhalf' || woord === 'anderhalve') return 1.5;
  const klein = EENHEDEN.get(woord) ?? TIENTALLEN.get(woord) ?? samengesteld(woord);
  if (klein !== null) return klein;
  for (const [naam, waarde] of VERMENIGVULDIGERS) {
    const plek = woord.indexOf(naam);
    if (plek < 0) continue;
    const keer = plek === 0 ? 1 : leesTelwoord(woord.slice(0, plek));
    const rest = woord.slice(plek + naam.length).replace(/^en(?=.)/, '');
    const erbij = rest === '' ? 0 : leesTelwoord(rest);
    return keer === null || erbij === null || erbij >= waarde ? null : keer * waarde + erbij;
  }
  return null;
}

/** "eenentwintig" */
function samengesteld(woord: string): number | null {
  const [, eenheid, tiental] = /^([a-z]{3,5})en([a-z]+)$/.exec(woord) ?? [];
  const [e, t] = [EENHEDEN.get(eenheid ?? ''), TIENTALLEN.get(tiental ?? '')];
  return e === undefined || t === undefined || e > 9 ? null : e + t;
}
