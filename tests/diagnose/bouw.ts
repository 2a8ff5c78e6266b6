import { speling } from '../../src/begroting/afronding';
import type { Bedragbetekenis, Bedragcel, Begroting, Kolom, Rij, RijSoort, Tabel } from '../../src/begroting/begroting';
import type { Relatie, Vergelijking } from '../../src/begroting/vergelijking';
import { leesFormule } from '../../src/sheet/leesFormule';

/** Euros; a formula; "'12", an amount stored as text; "" for nothing, and other text that is not an amount. */
export type Waarde = number | string;

/** Column A holds the post, B the regeling ('' = none), C and on the amounts. */
export interface Blad {
  readonly kolommen: readonly Bedragbetekenis[];
  readonly rijen: readonly (readonly [post: string, regeling: string, ...bedragen: Waarde[]])[];
}

export interface Boek {
  readonly begroting: Begroting;
  /** The cell at an address such as "Ouderen!C2". */
  readonly cel: (adres: string) => Bedragcel;
}

/** A workbook with a table on each sheet, its header in row 1, or in row 9 of sheet A for "A/9"; rows called "Totaal …" are totals, "waarvan …" details. */
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

function bouwTabel(plek: string, { kolommen, rijen }: Blad): Tabel {
  const [naam, kop = '1'] = plek.split('/') as [string, string?];
  const eerste = Number(kop);
  const kolom = (nummer: number, volgorde: number, betekenis: Kolom['betekenis']): Kolom => ({
    zonderTeken: false,
    ...{ nummer, volgorde, betekenis, kop: betekenis },
    ...{ maat: null, jaar: null, verborgen: false },
  });
  const lijst: Rij[] = [];
  const tabel: Tabel = {
    ...{ blad: naam, naam, namen: [naam], soort: 'realisatie', jaar: 2024, eenheid: 1, stap: 100, verborgen: false },
    bereik: { vanRij: eerste - 1, vanKolom: 0, totRij: eerste + rijen.length - 1, totKolom: kolommen.length + 1 },
    bedragkolommen: kolommen.map((betekenis, k) => kolom(k + 2, k, betekenis)),
    tekstkolommen: [kolom(0, 0, 'post'), kolom(1, 1, 'regeling')],
    rijen: lijst,
  };
  rijen.forEach(([label, regeling, ...bedragen], i) => {
    const cellen: Bouwcel[] = [];
    const rij: Rij = {
      ...{ tabel, nummer: eerste + i, volgorde: i, soort: rijsoort(label), label, sectie: null, kant: null },
      regeling: regeling ? { blad: naam, rij: eerste + i, kolom: 1, tekst: regeling } : null,
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
  if (waarde.startsWith("'")) {
    return { ...basis, bedrag: Number(waarde.slice(1)) * 100, status: 'tekst', formule: null };
  }
  if (waarde === '') return { ...basis, bedrag: 0, status: 'leeg', formule: null };
  if (!waarde.startsWith('=')) return { ...basis, bedrag: 0, status: 'onleesbaar', formule: null };
  return { ...basis, bedrag: 0, status: 'getal', formule: leesFormule(waarde, rij.nummer, kolom.nummer) };
}

/** Gives a formula cell its value, as Excel would have computed it. */
function reken(boek: Boek, cel: Bouwcel, klaar: Set<Bedragcel>): number {
  const { formule } = cel;
  if (klaar.has(cel) || formule?.soort !== 'lineair') return cel.bedrag;
  klaar.add(cel);
  cel.bedrag = formule.delen.reduce((totaal, { factor, blad, bereik, voorwaarden }) => {
    const rijenOp = (naam: string | null): Rij[] =>
      boek.begroting.tabellen.flatMap((tabel) => (tabel.blad === (naam ?? cel.rij.tabel.blad) ? tabel.rijen : []));
    const inBereik = rijenOp(blad).filter(({ nummer }) => bereik.vanRij <= nummer && nummer <= bereik.totRij);
    const mee = inBereik.filter((rij) =>
      voorwaarden.every(({ waarde }) => {
        if (typeof waarde !== 'object') return rij.regeling?.tekst === waarde;
        return rij.regeling?.tekst === rijenOp(waarde.blad).find(({ nummer }) => nummer === waarde.rij)?.label;
      }),
    );
    const kolommen = (rij: Rij): readonly Bedragcel[] => rij.bedragen.slice(bereik.vanKolom - 2, bereik.totKolom - 1);
    const cellen = mee.flatMap(kolommen);
    const geteld = cellen.filter(({ status }) => status !== 'tekst' || cellen.length === 1);
    return geteld.reduce((som, ander) => som + factor * reken(boek, ander, klaar), totaal);
  }, formule.constante);
  return cel.bedrag;
}
