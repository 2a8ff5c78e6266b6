import { som, toonGetal, type Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Kolom, Rij, Tabel } from '../begroting/begroting';
import { isBudget, lastenkolom } from './koppeling';
import { grootsteDeler } from './deeltermen';
import type { Aandeel } from './leesAandelen';
import type { Verdeling } from './postdeel';

/** `open` (a Dutch clause): the realisatie of the post is not shared, only its begroting. */
export type Postverdeling =
  { readonly verdeling: Verdeling; readonly open: string | null } | { readonly waarom: string };

/** Decimals of a percentage that count. */
const DECIMALEN = 10_000;

/**
 * How the shares that a post names divide it. Percentages hold for all its amounts. Amounts must add up to its realisatie, or to
 * a begroting; with a rest they are parts of the realisatie.
 */
export function verdeelPost(rij: Rij, aandelen: readonly Aandeel[]): Postverdeling {
  const procenten = aandelen.flatMap((aandeel) => ('procent' in aandeel ? [aandeel.procent] : []));
  if (procenten.length === aandelen.length)
    return { verdeling: { gewichten: inKleinsteTermen(procenten) }, open: null };
  const bedragen = aandelen.map((aandeel) => ('bedrag' in aandeel ? aandeel.bedrag : null));
  const rest = bedragen.indexOf(null);
  return rest < 0 ? zonderRest(rij, bedragen as Bedrag[]) : metRest(rij, bedragen, rest);
}

function inKleinsteTermen(procenten: readonly string[]): readonly number[] {
  const gewichten = procenten.map((procent) => Math.round(Number(procent) * DECIMALEN));
  const deler = gewichten.reduce(grootsteDeler);
  return gewichten.map((gewicht) => gewicht / deler);
}

function zonderRest(rij: Rij, geschreven: readonly Bedrag[]): Postverdeling {
  const realisatie = celVan(rij, lastenkolom(rij.tabel));
  const mogelijk = [
    ...(realisatie === null ? [] : [realisatie]),
    ...rij.tabel.bedragkolommen.filter(isBudget).map(({ volgorde }) => rij.bedragen[volgorde]!),
  ];
  for (const bedragen of lezingenVan(geschreven, rij.tabel)) {
    const samen = som(bedragen);
    const kolommen = mogelijk
      .filter((cel) => cel.status !== 'onleesbaar' && cel.bedrag === samen)
      .map(({ kolom }) => kolom);
    if (kolommen.length === 0) continue;
    const open = realisatie === null || realisatie.bedrag === 0 || kolommen.includes(realisatie.kolom);
    return {
      verdeling: { bedragen, rest: null, kolommen },
      open: open ? null : alleenBegroting(kolommen[0]!, realisatie),
    };
  }
  if (realisatie?.status === 'onleesbaar') return { waarom: ONLEESBAAR };
  const samen = toonGetal(som(geschreven));
  const ernaast = mogelijk.map(({ kolom, bedrag }) => `${kolom.kop.toLowerCase()} ${toonGetal(bedrag)}`).join(', ');
  return { waarom: `de bedragen zijn samen ${samen}, en dat is geen bedrag van de post (${ernaast})` };
}

function metRest(rij: Rij, geschreven: readonly (Bedrag | null)[], rest: number): Postverdeling {
  const cel = celVan(rij, lastenkolom(rij.tabel) ?? rij.tabel.bedragkolommen.find(isBudget) ?? null);
  if (cel === null || cel.status === 'onleesbaar') return { waarom: ONLEESBAAR };
  if (rij.tabel.eenheid !== 1) return { waarom: 'niet te zien is in welke eenheid de bedragen staan' };
  const vast = som(geschreven.map((bedrag) => bedrag ?? 0));
  const over = cel.bedrag - vast;
  if (cel.bedrag !== 0 && over !== 0 && Math.sign(over) !== Math.sign(cel.bedrag))
    return {
      waarom: `de vaste bedragen (${toonGetal(vast)}) zijn meer dan ${cel.kolom.kop.toLowerCase()} (${toonGetal(cel.bedrag)}), er is geen rest`,
    };
  const bedragen = geschreven.map((bedrag) => bedrag ?? over);
  return { verdeling: { bedragen, rest, kolommen: cel.bedrag === 0 ? [] : [cel.kolom] }, open: null };
}

const ONLEESBAAR = 'het bedrag van de post is niet te lezen';

function alleenBegroting(kolom: Kolom, realisatie: Bedragcel): string {
  return `de bedragen verdelen ${kolom.kop.toLowerCase()}, maar niet ${realisatie.kolom.kop.toLowerCase()} (${toonGetal(realisatie.bedrag)})`;
}

/** In the unit of the table, or in euros beside a table in thousands. */
function lezingenVan(bedragen: readonly Bedrag[], { eenheid }: Tabel): readonly (readonly Bedrag[])[] {
  const inEenheid = bedragen.map((bedrag) => bedrag / eenheid);
  return eenheid === 1 || !inEenheid.every(Number.isInteger) ? [bedragen] : [bedragen, inEenheid];
}

function celVan({ bedragen }: Rij, kolom: Kolom | null): Bedragcel | null {
  return kolom === null ? null : bedragen[kolom.volgorde]!;
}
