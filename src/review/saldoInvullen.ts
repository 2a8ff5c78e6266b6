import type { Bedragcel, Kolom, Rij, Tabel } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import { residu, type Relatie, type Vergelijking } from '../begroting/vergelijking';
import { Formulenet, type Term } from '../diagnose/formulenet';
import { kolomletter } from '../sheet/adres';
import type { Edit } from '../sheet/edit';
import { zoekCel } from '../sheet/zoekCel';
import type { Review } from './review';

/** Relations that a formula in the same sheet can compute. */
const BEREKEND: ReadonlySet<Relatie> = new Set([
  'saldo-klopt-niet',
  'eindsaldo-klopt-niet',
  'wijziging-sluit-niet-aan',
  'totaal-klopt-niet',
]);

/** Left empty, these wait for a decision on what is over: they do not follow from the other amounts. */
const BESTEMD: ReadonlySet<Kolom['betekenis']> = new Set(['terugbetaling', 'overheveling', 'reservering']);

/** A column that follows from others in its row, in the rows of one side. */
interface Rijregel {
  readonly tabel: Tabel;
  readonly doel: Kolom;
  readonly kant: Rij['kant'];
  readonly termen: readonly { readonly kolom: Kolom; readonly factor: number }[];
}

/** A result cell with the amounts it should be computed from. */
interface Berekening {
  readonly cel: Bedragcel;
  readonly termen: readonly Term[];
}

/**
 * Native formulas for every saldo and total that is missing, or was typed and is right. A typed amount that does not close
 * is left alone: that is a finding, and what must change is not known here. Nor does it touch cells that hold a formula, and
 * it never makes a circular reference.
 */
export function saldoInvullen({ context }: Pick<Review, 'context'>): Edit[] {
  const { vergelijkingen, begroting, snapshot } = context;
  const net = new Formulenet(begroting);
  const nieuw = new Map<Bedragcel, readonly Term[]>();
  for (const { cel, termen } of [...getypt(vergelijkingen), ...ontbrekend(vergelijkingen)]) {
    if (nieuw.has(cel) || !isUitTeRekenen(cel, termen) || hangtAf(termen, cel, net, nieuw)) continue;
    nieuw.set(cel, termen);
  }
  return [...nieuw].map(([cel, termen]): Edit => {
    const plaats = plaatsVan(cel);
    const inhoud = zoekCel(plaats, snapshot)?.waarde ?? null;
    return {
      plaats,
      was: { waarde: typeof inhoud === 'object' ? null : inhoud },
      wordt: { formule: formuleVan(cel, termen) },
      reden: cel.rij.label === '' ? cel.kolom.kop : `${cel.kolom.kop} van ${cel.rij.label}`,
    };
  });
}

/** The typed results that close to the cent. In a total the sum of the column comes before the difference in the row. */
function getypt(vergelijkingen: readonly Vergelijking[]): Berekening[] {
  const gevonden = vergelijkingen.flatMap((v): (Berekening & { readonly optelling: boolean })[] => {
    const cel = v.resultaat;
    if (cel === null || cel.formule !== null || cel.status !== 'getal') return [];
    if (!BEREKEND.has(v.relatie) || residu(v) !== 0) return [];
    return [{ cel, termen: termenVan(v), optelling: v.relatie === 'totaal-klopt-niet' }];
  });
  return gevonden.sort((a, b) => Number(b.optelling) - Number(a.optelling));
}

/** The empty cells of a column that most rows compute, and of a total that adds up its other columns. */
function ontbrekend(vergelijkingen: readonly Vergelijking[]): Berekening[] {
  const verdeeld = elders(vergelijkingen);
  const inRijen = rijregels(vergelijkingen).flatMap(legeInRijen);
  return [
    ...legeTotalen(vergelijkingen),
    ...inRijen.filter(({ termen }) => !termen.some(({ cel }) => verdeeld.has(cel))),
  ];
}

/** The amounts that count in the result of another row, such as those of a second tranche in the saldo of the first. */
function elders(vergelijkingen: readonly Vergelijking[]): ReadonlySet<Bedragcel> {
  return new Set(
    vergelijkingen
      .filter(({ relatie }) => BEREKEND.has(relatie) && relatie !== 'totaal-klopt-niet')
      .flatMap(({ cellen, resultaat }) => cellen.filter(({ rij }) => resultaat !== null && rij !== resultaat.rij)),
  );
}

function rijregels(vergelijkingen: readonly Vergelijking[]): Rijregel[] {
  const regels = new Map<string, Rijregel>();
  for (const v of vergelijkingen) {
    const cel = v.resultaat;
    if (cel === null || !BEREKEND.has(v.relatie) || !v.cellen.every(({ rij }) => rij === cel.rij)) continue;
    const termen = termenVan(v).map(({ cel: { kolom }, factor }) => ({ kolom, factor }));
    const vorm = termen.map(({ kolom, factor }) => `${factor}×${kolom.volgorde}`).join();
    const sleutel = `${cel.rij.tabel.blad} ${cel.rij.tabel.bereik.vanRij} ${cel.kolom.nummer} ${cel.rij.kant ?? ''} ${vorm}`;
    if (!regels.has(sleutel))
      regels.set(sleutel, { tabel: cel.rij.tabel, doel: cel.kolom, kant: cel.rij.kant, termen });
  }
  return [...regels.values()];
}

function legeInRijen({ tabel, doel, kant, termen }: Rijregel): Berekening[] {
  if (BESTEMD.has(doel.betekenis)) return [];
  return tabel.rijen.flatMap((rij) => {
    const cel = rij.bedragen[doel.volgorde]!;
    if (rij.kant !== kant || rij.soort === 'onderdeel' || cel.status !== 'leeg' || cel.formule !== null) return [];
    const gevuld = termen.map(({ kolom, factor }) => ({ cel: rij.bedragen[kolom.volgorde]!, factor }));
    return gevuld.some((term) => term.cel.status === 'getal') ? [{ cel, termen: gevuld }] : [];
  });
}

/** From the top down, as a total may add up one that is empty too. */
function legeTotalen(vergelijkingen: readonly Vergelijking[]): Berekening[] {
  const gevuld = new Set<Bedragcel>();
  return vergelijkingen.flatMap((v) => {
    const totaal = v.resultaat;
    if (totaal === null || v.relatie !== 'totaal-klopt-niet') return [];
    return totaal.rij.bedragen.flatMap((cel): Berekening[] => {
      if (cel.status !== 'leeg' || cel.formule !== null || cel.kolom.betekenis === 'saldo') return [];
      const termen = termenVan(v).map((term) => ({ ...term, cel: term.cel.rij.bedragen[cel.kolom.volgorde]! }));
      if (!termen.some((term) => term.cel.status === 'getal' || gevuld.has(term.cel))) return [];
      gevuld.add(cel);
      return [{ cel, termen }];
    });
  });
}

/** What the result is the sum of. */
function termenVan({ cellen, factoren, resultaat }: Vergelijking): Term[] {
  const eigen = factoren[cellen.indexOf(resultaat!)]!;
  return cellen.flatMap((cel, i) => (cel === resultaat ? [] : [{ cel, factor: -factoren[i]! / eigen }]));
}

/**
 * From its own column, or from other columns of its table, each amount once, and no text: Excel's + stumbles over a dash, and
 * SUM passes over an amount that is text.
 */
function isUitTeRekenen({ rij, kolom }: Bedragcel, termen: readonly Term[]): boolean {
  const inKolom = termen.every(({ cel }) => cel.kolom === kolom);
  if (kolom.zonderTeken || !(inKolom || termen.every(({ cel }) => cel.rij.tabel === rij.tabel))) return false;
  return termen.every(
    ({ cel, factor }) =>
      Math.abs(factor) === 1 &&
      (cel.status === 'getal' || cel.status === 'leeg' || (inKolom && (cel.status === 'nul' || cel.status === 'geen'))),
  );
}

function hangtAf(
  termen: readonly Term[],
  van: Bedragcel,
  net: Formulenet,
  nieuw: ReadonlyMap<Bedragcel, readonly Term[]>,
): boolean {
  const gezien = new Set<Bedragcel>();
  const open = termen.map(({ cel }) => cel);
  for (let cel = open.pop(); cel !== undefined; cel = open.pop()) {
    if (cel === van) return true;
    if (gezien.has(cel)) continue;
    gezien.add(cel);
    for (const term of nieuw.get(cel) ?? net.dekking(cel) ?? []) open.push(term.cel);
  }
  return false;
}

/** `=C7-D7` from other columns; `=SUM(C4:C8,C10)-SUM(C12:C13)` down a column. */
function formuleVan({ kolom }: Bedragcel, termen: readonly Term[]): string {
  if (!termen.every(({ cel }) => cel.kolom === kolom)) {
    const vanBoven = termen.toSorted((a, b) => a.cel.rij.nummer - b.cel.rij.nummer);
    const delen = vanBoven.map(({ cel, factor }, i) => `${factor < 0 ? '-' : i === 0 ? '' : '+'}${adresVan(cel)}`);
    return `=${delen.join('')}`;
  }
  const letter = kolomletter(kolom.nummer);
  const som = (factor: number): string => {
    const bereiken = aaneengesloten(termen.filter((term) => term.factor === factor).map(({ cel }) => cel.rij));
    const adressen = bereiken.map(({ van, tot }) =>
      van === tot ? `${letter}${van}` : `${letter}${van}:${letter}${tot}`,
    );
    return adressen.length === 0 ? '' : `SUM(${adressen.join(',')})`;
  };
  const min = som(-1);
  return `=${som(1)}${min === '' ? '' : `-${min}`}`;
}

function adresVan({ rij, kolom }: Bedragcel): string {
  return `${kolomletter(kolom.nummer)}${rij.nummer + 1}`;
}

/** Runs of rows of a table without another row of it in between, as numbers that Excel shows. */
function aaneengesloten(rijen: readonly Rij[]): { readonly van: number; readonly tot: number }[] {
  const runs: { van: number; tot: number; volgorde: number }[] = [];
  for (const { nummer, volgorde } of [...rijen].sort((a, b) => a.nummer - b.nummer)) {
    const laatste = runs.at(-1);
    if (laatste?.volgorde === volgorde - 1) Object.assign(laatste, { tot: nummer + 1, volgorde });
    else runs.push({ van: nummer + 1, tot: nummer + 1, volgorde });
  }
  return runs;
}
