import { speling } from '../../src/begroting/afronding';
import type {
  Bedragbetekenis,
  Bedragcel,
  Begroting,
  Bereik,
  Kolom,
  Rij,
  RijSoort,
  Tabel,
} from '../../src/begroting/begroting';
import type { Formule, Formuledeel, Voorwaarde } from '../../src/begroting/formule';
import type { Relatie, Vergelijking } from '../../src/begroting/vergelijking';

/** Euros, a formula ("=C2-D2", "=SUM(C2:C5)", "=SUMIF(B2:B5,A9,C2:C5)"; ROUND is not understood), or text that is not an amount. */
export type Waarde = number | string;

/** Column A holds the post, B the regeling ('' = none), C and on the amounts. The header is row 1. */
export interface Blad {
  readonly kolommen: readonly Bedragbetekenis[];
  readonly rijen: readonly (readonly [post: string, regeling: string, ...bedragen: Waarde[]])[];
}

export interface Boek {
  readonly begroting: Begroting;
  /** The cell at an address such as "Ouderen!C2". */
  readonly cel: (adres: string) => Bedragcel;
}

/** A workbook with one table per sheet; rows called "Totaal …" are totals, "waarvan …" details. */
export function bouw(bladen: Readonly<Record<string, Blad>>): Boek {
  const tabellen = Object.entries(bladen).map(([naam, blad]) => bouwTabel(naam, blad));
  const cellen = new Map<string, Bedragcel>();
  for (const { blad, rijen } of tabellen) {
    for (const rij of rijen) for (const cel of rij.bedragen) cellen.set(`${blad}!${adres(cel)}`, cel);
  }
  const cel = (adres: string): Bedragcel => {
    const gevonden = cellen.get(adres);
    if (!gevonden) throw new Error(`Geen cel ${adres}`);
    return gevonden;
  };
  const boek = { begroting: { tabellen, jaar: 2024 }, cel };
  const klaar = new Set<Bedragcel>();
  for (const c of cellen.values()) reken(boek, c, klaar);
  return boek;
}

/** Row relations of every row with a realisatie and a saldo, and column totals of every row called "Totaal". */
export function gewoneVergelijkingen({ begroting }: Boek): Vergelijking[] {
  return begroting.tabellen.flatMap((tabel) => {
    const nummer = (betekenis: Bedragbetekenis): number =>
      tabel.bedragkolommen.findLastIndex((kolom) => kolom.betekenis === betekenis);
    const [saldo, realisatie] = [nummer('saldo'), nummer('realisatie')];
    const budget = Math.max(nummer('begroting'), nummer('gewijzigde-begroting'));
    const rijen = saldo < 0 || realisatie < 0 ? [] : tabel.rijen;
    const posten = tabel.rijen.filter(({ soort }) => soort === 'post');
    return [
      ...rijen.map(({ bedragen }) =>
        som('saldo-klopt-niet', bedragen[saldo]!, [bedragen[budget]!, bedragen[realisatie]!], [1, -1]),
      ),
      ...tabel.rijen
        .filter(({ soort }) => soort === 'totaal')
        .flatMap((totaal) =>
          totaal.bedragen.map((cel, k) =>
            som(
              'totaal-klopt-niet',
              cel,
              posten.map(({ bedragen }) => bedragen[k]!),
            ),
          ),
        ),
    ];
  });
}

/** resultaat = Σ termen, with the slack of whole euros unless the result is a formula. */
export function som(
  relatie: Relatie,
  resultaat: Bedragcel,
  termen: readonly Bedragcel[],
  factoren: readonly number[] = termen.map(() => 1),
): Vergelijking {
  return {
    relatie,
    tabel: resultaat.rij.tabel,
    cellen: [...termen, resultaat],
    factoren: [...factoren, -1],
    resultaat,
    speling: resultaat.formule ? 0 : speling(termen.length, 100),
    tekst: '',
  };
}

export function adres({ rij, kolom }: Bedragcel): string {
  return `${String.fromCharCode(65 + kolom.nummer)}${rij.nummer + 1}`;
}

type Bouwcel = { -readonly [K in keyof Bedragcel]: Bedragcel[K] };

function bouwTabel(naam: string, { kolommen, rijen }: Blad): Tabel {
  const kolom = (nummer: number, volgorde: number, betekenis: Kolom['betekenis']): Kolom => ({
    zonderTeken: false,
    ...{ nummer, volgorde, betekenis, kop: betekenis },
    ...{ maat: null, jaar: null, verborgen: false },
  });
  const lijst: Rij[] = [];
  const tabel: Tabel = {
    ...{ blad: naam, naam, namen: [naam], soort: 'realisatie', jaar: 2024, eenheid: 1, stap: 100, verborgen: false },
    bereik: { vanRij: 0, vanKolom: 0, totRij: rijen.length, totKolom: kolommen.length + 1 },
    bedragkolommen: kolommen.map((betekenis, k) => kolom(k + 2, k, betekenis)),
    tekstkolommen: [kolom(0, 0, 'post'), kolom(1, 1, 'regeling')],
    rijen: lijst,
  };
  rijen.forEach(([label, regeling, ...bedragen], i) => {
    const cellen: Bouwcel[] = [];
    const rij: Rij = {
      ...{ tabel, nummer: i + 1, volgorde: i, soort: rijsoort(label), label, sectie: null, kant: null },
      regeling: regeling ? { blad: naam, rij: i + 1, kolom: 1, tekst: regeling } : null,
      ...{
        tranche: null,
        toegestaan: null,
        toelichting: null,
        voordeelNadeel: null,
        bedragen: cellen,
        verborgen: false,
      },
    };
    lijst.push(rij);
    bedragen.forEach((waarde, k) => cellen.push(bouwCel(rij, tabel.bedragkolommen[k]!, waarde)));
  });
  return tabel;
}

function rijsoort(label: string): RijSoort {
  if (/^Totaal/.test(label)) return 'totaal';
  return /^waarvan/.test(label) ? 'onderdeel' : 'post';
}

function bouwCel(rij: Rij, kolom: Kolom, waarde: Waarde): Bouwcel {
  const basis = { rij, kolom, afgerond: false };
  if (typeof waarde === 'number') {
    return { ...basis, bedrag: Math.round(waarde * 100), status: 'getal', formule: null };
  }
  if (!waarde.startsWith('=')) return { ...basis, bedrag: 0, status: 'onleesbaar', formule: null };
  return { ...basis, bedrag: 0, status: 'getal', formule: leesFormule(waarde, rij.nummer, kolom.nummer) };
}

/** Only what the tests use: + and − of cells, SUM and SUMIF, each on this sheet or another, and a constant. */
function leesFormule(tekst: string, rij: number, kolom: number): Formule {
  if (/ROUND/.test(tekst)) return { soort: 'onbekend', tekst };
  const delen: Formuledeel[] = [];
  let constante = 0;
  for (const [, teken, deel] of tekst.slice(1).matchAll(/([+-]?)((?:SUM|SUMIF)\([^)]*\)|[\w!:]+)/g)) {
    const factor = teken === '-' ? -1 : 1;
    const functie = /^(SUM|SUMIF)\((.*)\)$/.exec(deel!);
    if (/^\d+$/.test(deel!)) constante += factor * Number(deel) * 100;
    else if (functie?.[1] === 'SUMIF') {
      const [waar, wat, som] = functie[2]!.split(',') as [string, string, string];
      const bij = leesBereik(wat);
      const waarde = { blad: bij.blad, rij: bij.bereik.vanRij, kolom: bij.bereik.vanKolom };
      const voorwaarde: Voorwaarde = { ...leesBereik(waar), waarde };
      delen.push({ factor, ...leesBereik(som), voorwaarden: [voorwaarde], subtotaal: false });
    } else delen.push({ factor, ...leesBereik(functie?.[2] ?? deel!), voorwaarden: [], subtotaal: false });
  }
  const patroon = JSON.stringify(
    delen.map(({ factor, blad, bereik }) => [
      factor,
      blad,
      bereik.vanRij - rij,
      bereik.totRij - rij,
      bereik.vanKolom - kolom,
    ]),
  );
  return { soort: 'lineair', delen, constante, patroon };
}

function leesBereik(tekst: string): { blad: string | null; bereik: Bereik } {
  const [plek, blad] = tekst.split('!').reverse() as [string, string?];
  const [van, tot] = plek.split(':').map((cel) => ({ kolom: cel.charCodeAt(0) - 65, rij: Number(cel.slice(1)) - 1 }));
  const eind = tot ?? van!;
  return {
    blad: blad ?? null,
    bereik: { vanRij: van!.rij, vanKolom: van!.kolom, totRij: eind.rij, totKolom: eind.kolom },
  };
}

/** Gives a formula cell its value, as Excel would have computed it. */
function reken(boek: Boek, cel: Bouwcel, klaar: Set<Bedragcel>): number {
  const { formule } = cel;
  if (klaar.has(cel) || formule?.soort !== 'lineair') return cel.bedrag;
  klaar.add(cel);
  cel.bedrag = formule.delen.reduce((totaal, { factor, blad, bereik, voorwaarden }) => {
    const naam = blad ?? cel.rij.tabel.blad;
    const rijen = boek.begroting.tabellen.find((tabel) => tabel.blad === naam)?.rijen ?? [];
    const inBereik = rijen.filter(({ nummer }) => bereik.vanRij <= nummer && nummer <= bereik.totRij);
    const mee = inBereik.filter((rij) =>
      voorwaarden.every(({ waarde }) => {
        const { blad: bij, rij: nummer } = waarde as { blad: string | null; rij: number };
        const tabel = boek.begroting.tabellen.find(({ blad }) => blad === (bij ?? cel.rij.tabel.blad))!;
        return rij.regeling?.tekst === tabel.rijen[nummer - 1]!.label;
      }),
    );
    return mee.reduce((som, rij) => som + factor * reken(boek, rij.bedragen[bereik.vanKolom - 2]!, klaar), totaal);
  }, formule.constante);
  return cel.bedrag;
}
