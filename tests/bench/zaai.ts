import { isBepaald, isBepaaldMetMee, isEnigeVerklaring, stelsel, zichtbaar } from './bepaald';
import type { Stelsel } from './bepaald';
import type { Toeval } from './toeval';
import type { Bedrag, Deel, Relatie, Tekst, Werkcel, Werkmap } from './werkmap';
import { bedragen, herbereken, residu, spelingVan } from './werkmap';

/** An error that was put in, and what a reviewer should say of it. */
export interface Zaaisel {
  readonly soort: Soort;
  /** The cells that are wrong, each with what it should hold (cents, or a regeling); cells that moved along are not among them. */
  readonly schuldig: ReadonlyMap<Werkcel, number | string>;
  /** Cells that were computed from the wrong value. */
  readonly mee: readonly Bedrag[];
  /** The true relations that no longer hold. */
  readonly geraakt: readonly Relatie[];
  readonly bepaald: boolean;
}

export const WAARDESOORTEN = [
  'cijfer-te-veel',
  'cijfer-te-weinig',
  'cijfer-vervangen',
  'cijfers-verwisseld',
  'teken',
  'factor',
  'andere-kolom',
  'waarde-van-buur',
  'willekeurig',
] as const;
export type Waardesoort = (typeof WAARDESOORTEN)[number];

const STRUCTUREN = {
  'rij-ontbreekt': (m: Werkmap, t: Toeval) => totaalfout(m, t, 'rij-ontbreekt'),
  'rij-dubbel': (m: Werkmap, t: Toeval) => totaalfout(m, t, 'rij-dubbel'),
  'formule-wijkt-af': formuleWijktAf,
  'vaste-waarde-fout': (m: Werkmap, t: Toeval) => vasteWaarde(m, t, true),
  'vaste-waarde-goed': (m: Werkmap, t: Toeval) => vasteWaarde(m, t, false),
  'andere-regeling': andereRegeling,
  'kolom-uit-andere': kolomUitAndere,
} satisfies Record<string, (m: Werkmap, t: Toeval) => Zaaisel | null>;
type Structuur = keyof typeof STRUCTUREN;

export type Soort = Waardesoort | Structuur | 'meegerekend';

export const SOORTEN: readonly Soort[] = [...WAARDESOORTEN, 'meegerekend', ...(Object.keys(STRUCTUREN) as Structuur[])];

/** Kinds that need formulas in the workbook. */
export const MET_FORMULES: ReadonlySet<Soort> = new Set(['formule-wijkt-af', 'vaste-waarde-fout', 'vaste-waarde-goed']);

/** Puts one error of this kind in the workbook; null when the workbook has no place for it. */
export function zaai(werkmap: Werkmap, soort: Soort, t: Toeval): Zaaisel | null {
  if (soort in STRUCTUREN) return STRUCTUREN[soort as Structuur](werkmap, t);
  if (soort === 'meegerekend') return meegerekend(werkmap, t);
  return typefout(werkmap, soort as Waardesoort, t);
}

/** Two independent wrong amounts in different cells. */
export function zaaiTwee(werkmap: Werkmap, t: Toeval): [Zaaisel, Zaaisel] | null {
  const eerste = typefout(werkmap, t.kies(WAARDESOORTEN), t);
  const tweede = eerste && typefout(werkmap, t.kies(WAARDESOORTEN), t, eerste.schuldig);
  if (!tweede) return null;
  const hoort = (z: Zaaisel) => gebroken(werkmap).filter((r) => z.geraakt.includes(r));
  return [
    { ...eerste, geraakt: hoort(eerste) },
    { ...tweede, geraakt: hoort(tweede) },
  ];
}

/** Two errors of different kinds. What was computed along is put in first: which cell that determines is told from one error. */
export function zaaiTweeSoorten(werkmap: Werkmap, t: Toeval): [Zaaisel, Zaaisel] | null {
  const [een, ander] = t
    .schud(SOORTEN.filter((s) => s !== 'vaste-waarde-goed'))
    .slice(0, 2)
    .sort((a, b) => Number(b === 'meegerekend') - Number(a === 'meegerekend'));
  const eerste = zaai(werkmap, een!, t);
  if (!eerste) return null;
  const voor = new Set(gebroken(werkmap));
  const tweede = zaai(werkmap, ander!, t);
  if (!tweede || [...tweede.schuldig.keys(), ...tweede.mee].some((c) => eerste.schuldig.has(c))) return null;
  const nu = new Set(gebroken(werkmap));
  const blijft = (z: Zaaisel, r: Relatie) => z.soort === 'andere-regeling' || nu.has(r);
  return [
    { ...eerste, geraakt: eerste.geraakt.filter((r) => blijft(eerste, r)) },
    { ...tweede, geraakt: tweede.geraakt.filter((r) => !voor.has(r) && blijft(tweede, r)) },
  ];
}

export function gebroken(werkmap: Werkmap): Relatie[] {
  return werkmap.relaties.filter((r) => Math.abs(residu(r)) > spelingVan(r));
}

// One wrong amount

function typefout(
  werkmap: Werkmap,
  soort: Waardesoort,
  t: Toeval,
  niet: ReadonlyMap<Werkcel, unknown> = new Map(),
): Zaaisel | null {
  const cel = kiesCel(stelsel(werkmap), t, (c) => !niet.has(c));
  const nieuw = cel && foutbedrag(werkmap, cel, soort, t);
  return nieuw ? zaaiBedrag(werkmap, cel, nieuw, soort) : null;
}

/** Types this amount over what stands in the cell, formula or not; null, with nothing changed, when no relation shows it. */
export function zaaiBedrag(werkmap: Werkmap, cel: Bedrag, nieuw: number, soort: Waardesoort): Zaaisel | null {
  const { cent: oud, formule } = cel;
  cel.formule = null;
  const s = stelsel(werkmap);
  const voor = new Set(gebroken(werkmap));
  if (nieuw !== oud && zichtbaar(s, cel, nieuw - oud)) {
    zet(werkmap, cel, nieuw);
    const geraakt = gebroken(werkmap).filter((r) => !voor.has(r));
    if (geraakt.length) {
      const bepaald = isBepaald(s, cel) && isEnigeVerklaring(s, cel);
      return { soort, schuldig: new Map([[cel, oud]]), mee: [], geraakt, bepaald };
    }
  }
  cel.formule = formule;
  zet(werkmap, cel, oud);
  return null;
}

function zet(werkmap: Werkmap, cel: Bedrag, cent: number): void {
  cel.cent = cent;
  herbereken(werkmap);
}

/** A typed cell that is in a relation: first a role, then a cell, so that rare roles count as much. */
function kiesCel(s: Stelsel, t: Toeval, mag: (cel: Bedrag) => boolean): Bedrag | null {
  const perRol = new Map<string, Bedrag[]>();
  for (const [cel, kolom] of s.kolommen) {
    if (!kolom.size || !mag(cel)) continue;
    const rol = `${cel.rijrol}.${cel.kolomrol}`;
    perRol.set(rol, [...(perRol.get(rol) ?? []), cel]);
  }
  return perRol.size ? t.kies(t.kies([...perRol.values()])) : null;
}

export function foutbedrag(werkmap: Werkmap, cel: Bedrag, soort: Waardesoort, t: Toeval): number | null {
  const teken = Math.sign(cel.cent);
  const cijfers = String(Math.floor(Math.abs(cel.cent) / 100));
  const rest = Math.abs(cel.cent) % 100;
  const uit = (c: string) =>
    c === '' || (c.length > 1 && c.startsWith('0')) ? null : teken * (Number(c) * 100 + rest);
  const plek = t.geheel(0, cijfers.length - 1);
  switch (soort) {
    case 'cijfer-te-veel':
      return cel.cent === 0 ? null : uit(cijfers.slice(0, plek) + t.geheel(plek ? 0 : 1, 9) + cijfers.slice(plek));
    case 'cijfer-te-weinig':
      return cijfers.length < 3 ? null : uit(cijfers.slice(0, plek) + cijfers.slice(plek + 1));
    case 'cijfer-vervangen':
      return cel.cent === 0 ? null : uit(cijfers.slice(0, plek) + t.geheel(0, 9) + cijfers.slice(plek + 1));
    case 'cijfers-verwisseld':
      return plek === 0
        ? null
        : uit(cijfers.slice(0, plek - 1) + cijfers[plek] + cijfers[plek - 1] + cijfers.slice(plek + 1));
    case 'teken':
      return -cel.cent;
    case 'factor': {
      const factor = t.kies([10, 100, 1000, 0.1, 0.01, 0.001]);
      const nieuw = Math.round(cel.cent * factor);
      return nieuw % werkmap.stap === 0 && Math.abs(nieuw) < 1e13 ? nieuw : null;
    }
    case 'andere-kolom':
      return uitAndereKolom(werkmap, cel, t);
    case 'waarde-van-buur':
      return t.kies([...buren(werkmap, cel), null])?.cent ?? null;
    case 'willekeurig':
      return Math.round(t.logUniform(10, 1_000_000)) * 100 * t.kies([1, 1, 1, -1]);
  }
}

function rijcellen(werkmap: Werkmap, cel: Bedrag): Bedrag[] {
  return tabelcellen(werkmap, cel).filter((c) => c.rij === cel.rij && c !== cel);
}

function tabelcellen(werkmap: Werkmap, cel: Werkcel): Bedrag[] {
  const tabel = werkmap.tabellen.find((tab) => tab.cellen.includes(cel))!;
  return tabel.cellen.filter((c): c is Bedrag => c.soort === 'bedrag');
}

/** The cells just above and below in the same column of the table. */
function buren(werkmap: Werkmap, cel: Bedrag): Bedrag[] {
  const kolom = tabelcellen(werkmap, cel).filter((c) => c.kolom === cel.kolom);
  const i = kolom.indexOf(cel);
  return [kolom[i - 1], kolom[i + 1]].filter((c) => c !== undefined);
}

/** A saldo computed with another column of the row, or a figure copied from the column beside it. */
function uitAndereKolom(werkmap: Werkmap, cel: Bedrag, t: Toeval): number | null {
  const anderen = rijcellen(werkmap, cel);
  const relatie = werkmap.relaties.find((r) => r.soort === 'rij' && r.resultaat === cel);
  if (relatie) {
    const [a, b] = relatie.termen.slice(1);
    const vreemd = anderen.filter((c) => c !== a!.cel && c !== b?.cel);
    if (b && vreemd.length) return -(a!.factor * t.kies(vreemd).cent + b.factor * b.cel.cent);
  }
  return anderen.length ? t.kies(anderen).cent : null;
}

// A wrong amount from which others were computed

function meegerekend(werkmap: Werkmap, t: Toeval): Zaaisel | null {
  const s = stelsel(werkmap);
  const resultaten = (cel: Bedrag) =>
    werkmap.relaties.filter(
      (r) => r.resultaat && r.resultaat !== cel && !r.resultaat.formule && r.termen.some((x) => x.cel === cel),
    );
  const cel = kiesCel(s, t, (c) => resultaten(c).length > 0);
  const nieuw = cel && foutbedrag(werkmap, cel, t.kies(WAARDESOORTEN), t);
  if (!nieuw || nieuw === cel.cent || !zichtbaar(s, cel, nieuw - cel.cent)) return null;
  const oud = cel.cent;
  const volgt = t.schud(resultaten(cel)).slice(0, t.kans(0.8) ? 1 : 2);
  const mee: Bedrag[] = [];
  for (const r of volgt) {
    const factor = r.termen.find((x) => x.cel === cel)!.factor;
    if (mee.includes(r.resultaat!)) continue;
    mee.push(r.resultaat!);
    const eigen = r.termen.find((x) => x.cel === r.resultaat)!.factor;
    r.resultaat!.cent -= Math.round((factor * (nieuw - oud)) / eigen / werkmap.stap) * werkmap.stap;
  }
  zet(werkmap, cel, nieuw);
  const geraakt = gebroken(werkmap);
  if (!geraakt.length) return null;
  return {
    soort: 'meegerekend',
    schuldig: new Map([[cel, oud]]),
    mee,
    geraakt,
    bepaald: isBepaaldMetMee(s, cel, mee.length),
  };
}

// A row too few or too many in a total

function totaalfout(werkmap: Werkmap, t: Toeval, soort: 'rij-ontbreekt' | 'rij-dubbel'): Zaaisel | null {
  const teken = soort === 'rij-ontbreekt' ? -1 : 1;
  const totalen = werkmap.relaties.filter(
    (r) => r.soort === 'kolom' && r.termen.length >= 4 && r.termen.slice(1).every((x) => x.factor === -1),
  );
  if (!totalen.length) return null;
  const gekozen = t.kies(totalen);
  const termen = gekozen.termen.slice(1).map((x) => x.cel);
  const rij = (t.kans(0.5) ? t.kies([termen[0]!, termen.at(-1)!]) : t.kies(termen)).rij;
  const alle = t.kans(0.5);
  const relaties = alle
    ? totalen.filter(
        (r) =>
          r.resultaat!.blad === gekozen.resultaat!.blad &&
          r.resultaat!.rij === gekozen.resultaat!.rij &&
          r.termen.some((x) => x.cel.rij === rij),
      )
    : [gekozen];
  const schuldig = new Map<Werkcel, number>();
  for (const r of relaties) {
    const cel = r.resultaat!;
    const term = r.termen.find((x) => x.cel.rij === rij && x.cel !== cel)!.cel;
    if (cel.formule) {
      const delen =
        teken < 0
          ? zonder(cel.formule.delen, term)
          : [...cel.formule.delen, { factor: 1, vorm: 'cel', cellen: [term] } satisfies Deel];
      if (!delen) continue;
      schuldig.set(cel, cel.cent);
      cel.formule = { delen };
    } else if (!rijFormule(werkmap, cel)) {
      schuldig.set(cel, cel.cent);
      cel.cent += teken * term.cent;
    }
  }
  herbereken(werkmap);
  return structuur(werkmap, soort, schuldig);
}

/** A typed total beside formulas would not follow; leave those alone. */
function rijFormule(werkmap: Werkmap, cel: Bedrag): boolean {
  return rijcellen(werkmap, cel).some((c) => c.formule);
}

/** The parts without one cell; a range is cut in two when the cell is inside. Null when the cell is not there by itself. */
function zonder(delen: readonly Deel[], cel: Bedrag): Deel[] | null {
  const uit: Deel[] = [];
  let gevonden = false;
  for (const deel of delen) {
    const i = deel.cellen.indexOf(cel);
    if (i < 0 || deel.vorm === 'somals') {
      uit.push(deel);
      continue;
    }
    gevonden = true;
    for (const cellen of [deel.cellen.slice(0, i), deel.cellen.slice(i + 1)])
      if (cellen.length) uit.push({ ...deel, cellen });
  }
  return gevonden ? uit : null;
}

function structuur(werkmap: Werkmap, soort: Soort, schuldig: ReadonlyMap<Werkcel, number>): Zaaisel | null {
  const geraakt = gebroken(werkmap);
  if (!geraakt.length || !schuldig.size) return null;
  const cellen = [...schuldig.keys()] as Bedrag[];
  const s = stelsel(werkmap, new Set(cellen));
  const bepaald = cellen.every((c) => isBepaald(s, c)) && (cellen.length > 1 || isEnigeVerklaring(s, cellen[0]!));
  return { soort, schuldig, mee: [], geraakt, bepaald };
}

// Formulas

function formuleWijktAf(werkmap: Werkmap, t: Toeval): Zaaisel | null {
  const formules = bedragen(werkmap).filter(
    (c) => c.formule && heeftZusters(werkmap, c) && c.formule.delen.every((d) => d.vorm === 'cel'),
  );
  if (!formules.length) return null;
  const cel = t.kies(formules);
  const { delen } = cel.formule!;
  const i = t.geheel(0, delen.length - 1);
  const deel = delen[i]!;
  const buur = t.kies([...buren(werkmap, deel.cellen[0]!), null]);
  if (buur === cel || (buur && hangtAf(buur, cel))) return null;
  const anders: Deel = buur ? { ...deel, cellen: [buur] } : { ...deel, factor: deel.factor === 1 ? -1 : 1 };
  const oud = cel.cent;
  cel.formule = { delen: delen.with(i, anders) };
  herbereken(werkmap);
  return structuur(werkmap, 'formule-wijkt-af', new Map([[cel, oud]]));
}

function hangtAf(cel: Bedrag, van: Bedrag): boolean {
  return cel === van || (cel.formule?.delen.some((d) => d.cellen.some((c) => hangtAf(c, van))) ?? false);
}

/** At least two formulas of the same kind beside it, so that a reader sees the pattern. */
function heeftZusters(werkmap: Werkmap, cel: Bedrag): boolean {
  const cellen = tabelcellen(werkmap, cel).filter((c) => c !== cel && c.formule);
  return (
    cellen.filter((c) => c.kolom === cel.kolom && c.rijrol === cel.rijrol).length >= 2 ||
    cellen.filter((c) => c.rij === cel.rij && c.kolomrol !== cel.kolomrol).length >= 2
  );
}

function vasteWaarde(werkmap: Werkmap, t: Toeval, fout: boolean): Zaaisel | null {
  const formules = bedragen(werkmap).filter((c) => c.formule && c.cent !== 0 && heeftZusters(werkmap, c));
  if (!formules.length) return null;
  const cel = t.kies(formules);
  const oud = cel.cent;
  if (!fout) {
    cel.formule = null;
    return { soort: 'vaste-waarde-goed', schuldig: new Map([[cel, oud]]), mee: [], geraakt: [], bepaald: true };
  }
  const nieuw = foutbedrag(werkmap, cel, t.kies(WAARDESOORTEN), t);
  if (nieuw === null || nieuw === oud) return null;
  cel.formule = null;
  zet(werkmap, cel, nieuw);
  return structuur(werkmap, 'vaste-waarde-fout', new Map([[cel, oud]]));
}

// A post under another regeling

function andereRegeling(werkmap: Werkmap, t: Toeval): Zaaisel | null {
  const perNaam = new Map(
    werkmap.relaties.filter((r) => r.soort === 'regeling' && !r.resultaat!.formule).map((r) => [r.resultaat!.label, r]),
  );
  const termen = [...perNaam].flatMap(([naam, r]) => r.termen.slice(1).map((x) => ({ naam, r, cel: x.cel })));
  const bruikbaar = termen.filter((x) => Math.abs(x.cel.cent) > spelingVan(x.r) * 2);
  if (!bruikbaar.length || perNaam.size < 2) return null;
  const { naam, r, cel } = t.kies(bruikbaar);
  const nieuw = t.kies([...perNaam.keys()].filter((n) => n !== naam));
  const ander = perNaam.get(nieuw)!;
  if (Math.abs(cel.cent) <= spelingVan(ander)) return null;
  const tekst: Tekst = cel.regeling!;
  tekst.tekst = nieuw;
  const gelijk = ander.termen.slice(1).some((x) => x.cel.cent === cel.cent);
  return {
    soort: 'andere-regeling',
    schuldig: new Map([[tekst, naam]]),
    mee: [],
    geraakt: [r, ander],
    bepaald: !gelijk,
  };
}

// A whole column computed from the first budget instead of the changed one

function kolomUitAndere(werkmap: Werkmap, t: Toeval): Zaaisel | null {
  const tabel = t.kies(werkmap.tabellen);
  const schuldig = new Map<Werkcel, number>();
  let anders = 0;
  for (const r of werkmap.relaties) {
    const cel = r.resultaat;
    if (r.soort !== 'rij' || cel?.kolomrol !== 'saldo' || !tabel.cellen.includes(cel)) continue;
    const primitief = rijcellen(werkmap, cel).find((c) => c.kolomrol === 'primitief');
    const gewijzigd = r.termen.find((x) => x.cel.kolomrol === 'gewijzigd');
    if (!primitief || !gewijzigd || primitief.cent === gewijzigd.cel.cent) continue;
    if (cel.rijrol !== 'post' || cel.formule) {
      const sommeert = cel.formule?.delen.some((d) => d.cellen.some((c) => c.kolom === cel.kolom));
      if (!sommeert) anders++;
      continue;
    }
    schuldig.set(cel, cel.cent);
    cel.cent -= gewijzigd.factor * (primitief.cent - gewijzigd.cel.cent);
  }
  // Where every row closes with the first budget, the sheet itself says that the saldo is of that budget.
  if (schuldig.size < 2 || anders === 0) return null;
  herbereken(werkmap);
  return structuur(werkmap, 'kolom-uit-andere', schuldig);
}
