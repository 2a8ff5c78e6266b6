import { Boek, verwijzing } from './boek';
import { type Onderwerpformules, zinformule, zonderRegelingen } from './zinformules';

/** Letters from one to another, and rows. */
const van = (begin: number, eind: number): number[] => Array.from({ length: eind - begin + 1 }, (_, i) => begin + i);
const SALDO = 'saldo-klopt-niet';
const TOTAAL = 'totaal-klopt-niet';

type Zet = (relatie: string, cel: string, termen: string) => void;

/** What each printed table says of itself: "+C8-D8" is an amount plus another minus a third, in the words of its header. */
const TABELLEN: Readonly<Record<string, (zet: Zet) => void>> = {
  /** Saldo = lasten (negative) + baten; verschil = realisatie − begroting after changes. */
  'dalfsen-2019': (zet) => {
    const rijen = van(8, 21);
    for (const r of rijen) {
      for (const [l, b, s] of ['BCD', 'EFG', 'HIJ', 'KLM']) zet(SALDO, `${s}${r}`, `+${l}${r}+${b}${r}`);
      for (const [v, n, e] of ['KEH', 'LFI', 'MGJ']) zet(SALDO, `${v}${r}`, `+${e}${r}-${n}${r}`);
    }
    for (const k of 'BCDEFGHIJKLM') {
      zet(
        TOTAAL,
        `${k}18`,
        van(8, 17)
          .map((r) => `+${k}${r}`)
          .join(''),
      );
      zet(TOTAAL, `${k}21`, `+${k}18+${k}19+${k}20`);
    }
  },
  'drimmelen-2021': (zet) => {
    for (const r of van(6, 17))
      for (const [b, l, s] of ['BCD', 'EFG', 'HIJ']) zet(SALDO, `${s}${r}`, `+${b}${r}+${l}${r}`);
    for (const k of 'BCDEFGHIJ') {
      zet(
        TOTAAL,
        `${k}10`,
        van(6, 9)
          .map((r) => `+${k}${r}`)
          .join(''),
      );
      zet(
        TOTAAL,
        `${k}17`,
        van(12, 16)
          .map((r) => `+${k}${r}`)
          .join(''),
      );
    }
  },
  /** The difference is positive for a voordeel: less cost, more income. */
  'hengelo-2022': (zet) => {
    const kosten = [7, 10];
    for (const r of van(6, 14)) zet(SALDO, `E${r}`, kosten.includes(r) ? `+C${r}-D${r}` : `+D${r}-C${r}`);
    for (const k of 'BCD') {
      zet(TOTAAL, `${k}8`, `+${k}6-${k}7`);
      zet(TOTAAL, `${k}11`, `+${k}9-${k}10`);
      zet(TOTAAL, `${k}12`, `+${k}8+${k}11`);
      zet(TOTAAL, `${k}14`, `+${k}12+${k}13`);
    }
    zet(TOTAAL, 'E8', '+E6+E7');
    zet(TOTAAL, 'E11', '+E9+E10');
    zet(TOTAAL, 'E12', '+E8+E11');
  },
  /** Each total stands above its rows; the last is the total of those. */
  'maassluis-2016-subsidies': (zet) => {
    const koppen = [5, 9, 13, 16, 26, 29, 39];
    for (const r of van(5, 39)) zet(SALDO, `D${r}`, `+B${r}-C${r}`);
    for (const k of 'BCD') {
      koppen.slice(0, -1).forEach((kop, i) =>
        zet(
          TOTAAL,
          `${k}${kop}`,
          van(kop + 1, koppen[i + 1]! - 1)
            .map((r) => `+${k}${r}`)
            .join(''),
        ),
      );
      zet(
        TOTAAL,
        `${k}39`,
        koppen
          .slice(0, -1)
          .map((r) => `+${k}${r}`)
          .join(''),
      );
    }
  },
  'oss-2019': (zet) => {
    for (const r of van(6, 32)) zet(SALDO, `F${r}`, `+E${r}-D${r}`);
    for (const n of van(0, 8))
      for (const k of 'CDEF') zet(TOTAAL, `${k}${8 + 3 * n}`, `+${k}${6 + 3 * n}+${k}${7 + 3 * n}`);
  },
  'rvo-2024': (zet) => {
    for (const r of van(6, 38)) zet(SALDO, `D${r}`, `+C${r}-B${r}`);
    const delen: readonly (readonly [number, readonly number[]])[] = [
      [6, [7, 8, 9, 10]],
      [14, [6, 11, 12, 13]],
      [17, [18, 22]],
      [18, [19, 20, 21]],
      [22, [23, 24, 25]],
      [28, [29, 30]],
      [30, [31, 32]],
      [33, [34, 35]],
      [36, [17, 26, 27, 28, 33]],
    ];
    for (const k of 'BCDE') {
      for (const [uit, termen] of delen) zet(TOTAAL, `${k}${uit}`, termen.map((r) => `+${k}${r}`).join(''));
      zet(TOTAAL, `${k}38`, `+${k}14-${k}36`);
    }
  },
  'tilburg-2016-kredieten': (zet) => {
    for (const r of van(6, 25)) {
      zet(SALDO, `E${r}`, `+C${r}-D${r}`);
      zet(SALDO, `G${r}`, `+E${r}-F${r}`);
    }
    for (const k of 'CDEFG') {
      zet(
        TOTAAL,
        `${k}16`,
        van(6, 15)
          .map((r) => `+${k}${r}`)
          .join(''),
      );
      zet(
        TOTAAL,
        `${k}25`,
        van(18, 24)
          .map((r) => `+${k}${r}`)
          .join(''),
      );
    }
  },
};

export const GEPUBLICEERD = Object.keys(TABELLEN);

/** The columns with what was budgeted and what came of it, where a row has one of each; printed saldo; rows. */
const RIJEN: Readonly<
  Record<string, readonly [begroting: string, realisatie: string, saldo: string, rijen: readonly number[]]>
> = {
  'hengelo-2022': ['C', 'D', 'E', van(6, 14)],
  'maassluis-2016-subsidies': ['B', 'C', 'D', van(5, 39)],
  'oss-2019': ['D', 'E', 'F', van(6, 32)],
  'rvo-2024': ['B', 'C', 'D', van(6, 38)],
  'tilburg-2016-kredieten': ['C', 'D', 'E', van(6, 25)],
};

/** The definitions of a published table; amounts may be text, as a Dutch author prints them, and are thousands. */
export function gepubliceerdboek(tabel: string): Boek {
  const onderwerpen = new Map<string, Onderwerpformules>();
  const bron = zonderRegelingen(onderwerpen, (naam) => boek.eerste(naam));
  const boek: Boek = new Boek(
    (adres) => getal(boek, verwijzing(adres)),
    (zin) => zinformule(zin, bron),
  );
  const cel = (naam: string): string => getal(boek, verwijzing(`Tabel!${naam}`));
  TABELLEN[tabel]!((relatie, adres, termen) =>
    boek.relatie(relatie, `Tabel!${adres}`, termen.replace(/[A-Z]\d+/g, cel)),
  );
  const [b, r, s, rijen] = RIJEN[tabel] ?? ['', '', '', []];
  for (const rij of rijen) {
    const over = `rij Tabel!${rij}`;
    const begroting = `1000*${cel(`${b}${rij}`)}`;
    const realisatie = `1000*${cel(`${r}${rij}`)}`;
    const saldo = boek.blad.zet(`${begroting}-${realisatie}`);
    const gedrukt = { saldo: `1000*${cel(`${s}${rij}`)}` };
    onderwerpen.set(over, { begroting, realisatie, saldo, gedrukt });
    boek.zet(over, `${saldo}/1000`);
    boek.zet(`${over}: begroting`, begroting);
    boek.zet(`${over}: realisatie`, realisatie);
    for (const lezing of [saldo, gedrukt.saldo]) boek.zet(`${over}: saldo`, lezing);
    boek.zet(`${over}: drempel`, `IF(OR(ABS(${saldo})>=10000,${saldo}<0),1,0)`);
  }
  return boek;
}

/** "4.977-", "‒ 5.860" and "(12)" are negative, "€ 12,-" is not; a point groups thousands. */
export function getal(boek: Boek, cel: string): string {
  const tekst = `SUBSTITUTE(${cel}&"",",-","")`;
  const minnen = ['-', '‒', '−', '('];
  const kaal = [...minnen, ')', '.', ' ', '€'].reduce((rest, teken) => `SUBSTITUTE(${rest},"${teken}","")`, tekst);
  const min = minnen.map((teken) => `ISNUMBER(FIND("${teken}",${tekst}))`).join(',');
  const uitTekst = `IF(${kaal}="",0,IF(OR(${min}),-1,1)*_xlfn.NUMBERVALUE(${kaal},",","."))`;
  return boek.blad.zet(`IF(ISNUMBER(${cel}),${cel},${uitTekst})`);
}
