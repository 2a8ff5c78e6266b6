import { kolomletter } from '../../src/sheet/adres';
import type { Blad, Bladrij, Cel, Snapshot } from '../../src/sheet/snapshot';
import { getal } from './getallen';
import { POSTNAMEN, TOELICHTINGEN } from './namen';
import { Toeval } from './toeval';

/** How large a workbook to measure with is. */
export interface Maat {
  readonly posten: number;
  /** Sheets with posts, each with as many, give or take one; two more sheets add up and settle. */
  readonly bladen: number;
  /** What is written at every post: nothing, the same short sentence without a claim, or one of several with its amounts. */
  readonly teksten: 'geen' | 'kort' | 'bedragen';
}

/** Begroting, realisatie and saldo. */
type Bedragen = readonly [number, number, number];

interface Themalijn {
  readonly blad: Blad;
  readonly totaal: Bedragen;
  readonly totaalrij: number;
}

const REGELINGEN = [
  'SPUK IZA',
  'Waterfonds Noordrand',
  'Regeling Dorpsvernieuwing',
  'Subsidie Levend Erfgoed',
  'Mobiliteitsfonds',
];

/** Excel takes no longer formula. */
const LANGSTE_FORMULE = 8192;

/**
 * A workbook in which everything adds up: a sheet per themalijn with saldo and totals as formulas, a totaaloverzicht, and a
 * table per regeling. The same for the same size.
 */
export function maakMeetwerkmap({ posten, bladen, teksten }: Maat): Snapshot {
  const toeval = new Toeval(posten);
  const regelingen = new Map(REGELINGEN.map((naam): [string, Bedragen] => [naam, [0, 0, 0]]));
  const themalijnen = Array.from({ length: bladen }, (_, i) => {
    const aantal = Math.floor(((i + 1) * posten) / bladen) - Math.floor((i * posten) / bladen);
    return maakThemalijn(`Themalijn ${i + 1}`, { posten: aantal, teksten }, regelingen, toeval);
  });
  return {
    bladen: [...themalijnen.map(({ blad }) => blad), overzicht(themalijnen), perRegeling(themalijnen, regelingen)],
    berekening: 'automatisch',
  };
}

/** Adds its posts to `regelingen`. */
function maakThemalijn(
  naam: string,
  { posten, teksten }: Omit<Maat, 'bladen'>,
  regelingen: Map<string, Bedragen>,
  toeval: Toeval,
): Themalijn {
  let totaal: Bedragen = [0, 0, 0];
  const rijen = Array.from({ length: posten }, (_, i): Bladrij => {
    const begroting = Math.round(toeval.logUniform(1_000, 500_000));
    const realisatie = Math.round(begroting * (0.5 + toeval.deel() * 0.6));
    const saldo = begroting - realisatie;
    const regeling = toeval.kies(REGELINGEN);
    const bedragen: Bedragen = [begroting, realisatie, saldo];
    regelingen.set(regeling, plus(regelingen.get(regeling)!, bedragen));
    totaal = plus(totaal, bedragen);
    const post = `${toeval.kies(POSTNAMEN)} ${i + 1}`;
    return rij(i + 1, [
      ...[post, regeling, begroting, realisatie].map((waarde, kolom) => ({ kolom, waarde })),
      { kolom: 4, waarde: saldo, formule: `=C${i + 2}-D${i + 2}` },
      ...toelichting(teksten, begroting, realisatie, toeval).map((waarde) => ({ kolom: 5, waarde })),
    ]);
  });
  const totaalrij = posten + 1;
  const blad = maakBlad(naam, [
    kop('Project', 'Regeling', 'Begroting 2024', 'Realisatie 2024', 'Saldo', 'Toelichting'),
    ...rijen,
    rij(totaalrij, [{ kolom: 0, waarde: 'Totaal' }, ...totaal.map((waarde, k) => optelling(k + 2, totaalrij, waarde))]),
  ]);
  return { blad, totaal, totaalrij };
}

function plus([a, b, c]: Bedragen, [x, y, z]: Bedragen): Bedragen {
  return [a + x, b + y, c + z];
}

function toelichting(
  teksten: Maat['teksten'],
  begroting: number,
  realisatie: number,
  toeval: Toeval,
): readonly string[] {
  if (teksten !== 'bedragen') return teksten === 'kort' ? TOELICHTINGEN.slice(0, 1) : [];
  return [`${toeval.kies(TOELICHTINGEN)} Van € ${getal(begroting)} is € ${getal(realisatie)} besteed.`];
}

function overzicht(themalijnen: readonly Themalijn[]): Blad {
  const regels = themalijnen.map(({ blad: { naam }, totaal, totaalrij }, i) =>
    rij(i + 1, [
      { kolom: 0, waarde: naam },
      ...totaal.map((waarde, k) => ({
        kolom: k + 1,
        waarde,
        formule: `='${naam}'!${kolomletter(k + 2)}${totaalrij + 1}`,
      })),
    ]),
  );
  return maakBlad('Totaaloverzicht', [
    kop('Themalijn', 'Begroting 2024', 'Realisatie 2024', 'Saldo'),
    ...regels,
    somrij(regels, 3),
  ]);
}

/** What a regeling pays is a formula over all sheets, or a typed amount when that would be too long for Excel. */
function perRegeling(themalijnen: readonly Themalijn[], regelingen: ReadonlyMap<string, Bedragen>): Blad {
  const regels = [...regelingen].map(([naam, [baten, lasten, saldo]], i) => {
    const r = i + 2;
    const som = themalijnen.map(
      ({ blad, totaalrij }) => `SUMIF('${blad.naam}'!B2:B${totaalrij},A${r},'${blad.naam}'!D2:D${totaalrij})`,
    );
    const formule = `=${som.join('+')}`;
    return rij(i + 1, [
      { kolom: 0, waarde: naam },
      { kolom: 1, waarde: baten },
      { kolom: 2, waarde: lasten, ...(formule.length <= LANGSTE_FORMULE ? { formule } : {}) },
      { kolom: 3, waarde: saldo, formule: `=B${r}-C${r}` },
      { kolom: 4, waarde: saldo, formule: `=D${r}` },
      { kolom: 5, waarde: 0 },
    ]);
  });
  return maakBlad('Regelingen', [
    kop('Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'),
    ...regels,
    somrij(regels, 5),
  ]);
}

function somrij(regels: readonly Bladrij[], kolommen: number): Bladrij {
  const nummer = regels.length + 1;
  const cellen = Array.from({ length: kolommen }, (_, k) => {
    const waarde = regels.reduce((som, { cellen }) => som + (cellen[k + 1]!.waarde as number), 0);
    return optelling(k + 1, nummer, waarde);
  });
  return rij(nummer, [{ kolom: 0, waarde: 'Totaal' }, ...cellen]);
}

/** The sum of everything between the header and row `nummer`, zero-based. */
function optelling(kolom: number, nummer: number, waarde: number): Cel {
  const letter = kolomletter(kolom);
  return { kolom, waarde, formule: `=SUM(${letter}2:${letter}${nummer})` };
}

function kop(...namen: readonly string[]): Bladrij {
  return rij(
    0,
    namen.map((waarde, kolom) => ({ kolom, waarde })),
  );
}

function rij(nummer: number, cellen: readonly Cel[]): Bladrij {
  return { nummer, verborgen: false, cellen };
}

function maakBlad(naam: string, rijen: readonly Bladrij[]): Blad {
  return { naam, verborgen: false, rijen, verborgenKolommen: [] };
}
