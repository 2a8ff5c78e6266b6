import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Rij } from '../begroting/begroting';
import { cijferfout, type Cijferfout } from '../begroting/cijferfout';
import { plaatsVan } from '../begroting/plaats';
import type { Plaats } from '../begroting/plaats';
import type { Vergelijking } from '../begroting/vergelijking';
import type { Ingreep } from './doorwerking';
import type { Formulenet } from './formulenet';
import { KOSTEN } from './kosten';
import type { OorzaakSoort } from './oorzaak';
import type { Stelsel } from './stelsel';

/** A supposed cause, before it is known what it brings about. */
export interface Hypothese extends Ingreep {
  readonly soort: OorzaakSoort;
  readonly plaats: Plaats;
  readonly gevonden: Bedrag | string;
  readonly voorstel: Bedrag | string;
  /** What the slip itself costs, without what it closes and carries. */
  readonly kosten: number;
}

export interface Zet {
  readonly cel: Bedragcel;
  readonly verschil: Bedrag;
}

/** In longer relations some cell always shows a slip for one of the many values within the slack. */
const KORT = 12;

/** The hypothesis that these cells (one cause, the first is where it shows) hold the wrong amount. */
export function verkeerdBedrag(
  stelsel: Stelsel,
  zetten: readonly [Zet, ...Zet[]],
  soort: OorzaakSoort,
  kosten: number,
): Hypothese {
  const [{ cel, verschil }] = zetten;
  const gevonden = stelsel.bedrag(cel);
  return { soort, plaats: plaatsVan(cel), gevonden, voorstel: gevonden + verschil, kosten, zetten };
}

/**
 * Every single typed cell whose correction would close broken vergelijking `v`: its own cells and, when `diep`, the cells
 * that they were computed from.
 */
export function celhypothesen(stelsel: Stelsel, net: Formulenet, v: number, diep: boolean): Hypothese[] {
  return diep ? bronnen(stelsel, net, v).map((zet) => hypothese(stelsel, v, zet)) : eigenHypothesen(stelsel, v);
}

function eigenHypothesen(stelsel: Stelsel, v: number): Hypothese[] {
  const zetten = eigenZetten(stelsel, v).filter(({ cel }) => cel.formule === null);
  return zetten.map((zet) => hypothese(stelsel, v, zet));
}

function hypothese(stelsel: Stelsel, v: number, zet: Zet): Hypothese {
  const { cel, verschil } = zet;
  const gevonden = stelsel.bedrag(cel);
  const negatief = gevonden + verschil < 0 && gevonden >= 0 && stelsel.isPositief(cel) ? KOSTEN.negatief : 0;
  const overschreven = stelsel.vergelijkingen[v]!.resultaat === cel && isOverschreven(cel) ? KOSTEN.overschreven : 0;
  const extra = negatief + overschreven;
  const cijfer = cijferfout(gevonden, gevonden + verschil);
  if (cijfer) return verkeerdBedrag(stelsel, [zet], cijfer, kostenVan(cijfer) + extra);
  if (andereKolom(stelsel, v, cel))
    return verkeerdBedrag(stelsel, [zet], 'andere-kolom', KOSTEN.mechanisme + overschreven);
  const afgerond = metAfronding(stelsel, v, zet);
  if (afgerond) return afgerond;
  const plaats = plaatsfout(cel);
  const kosten = plaats ? KOSTEN.elders : KOSTEN.onbekend;
  return verkeerdBedrag(stelsel, [zet], plaats ?? 'onbekend', kosten + extra);
}

/** A value that rounding makes as good as the exact one, and that a known slip explains. */
function metAfronding(stelsel: Stelsel, v: number, { cel, verschil }: Zet): Hypothese | null {
  const { cellen, factoren, speling } = stelsel.vergelijkingen[v]!;
  const plek = cellen.length <= KORT ? cellen.indexOf(cel) : -1;
  if (plek < 0) return null;
  const { stap } = cel.rij.tabel;
  const gevonden = stelsel.bedrag(cel);
  for (let n = 1; n * stap * Math.abs(factoren[plek]!) <= speling; n++) {
    for (const ander of [verschil - n * stap, verschil + n * stap]) {
      const soort = stelsel.sluitNa(v, factoren[plek]! * ander) ? cijferfout(gevonden, gevonden + ander) : null;
      if (soort) return verkeerdBedrag(stelsel, [{ cel, verschil: ander }], soort, kostenVan(soort));
    }
  }
  return null;
}

/** Near it, in its column or else in its row of totals, results are computed: here a formula was typed over. */
function isOverschreven({ rij, kolom }: Bedragcel): boolean {
  const patronen = new Map<string, number>();
  let getypt = 0;
  const tel = ({ formule, status }: Bedragcel): void => {
    if (formule?.soort === 'lineair') patronen.set(formule.patroon, (patronen.get(formule.patroon) ?? 0) + 1);
    else if (status !== 'leeg') getypt++;
  };
  if (rij.soort === 'totaal') for (const ander of rij.bedragen) if (ander.kolom !== kolom) tel(ander);
  if (rij.soort !== 'totaal')
    for (const afstand of [-2, -1, 1, 2]) {
      const buur = rij.tabel.rijen[rij.volgorde + afstand];
      if (buur?.soort === rij.soort) tel(buur.bedragen[kolom.volgorde]!);
    }
  const gelijk = Math.max(0, ...patronen.values());
  return gelijk >= 2 && gelijk > getypt;
}

function kostenVan(cijferfout: Cijferfout): number {
  return cijferfout === 'cijfer-vervangen' ? KOSTEN.vervangen : KOSTEN.mechanisme;
}

/** An amount that was taken from the wrong place: the proposal differs, and the printed value stands next to it. */
export function plaatsfout({ rij, kolom, bedrag }: Bedragcel): OorzaakSoort | null {
  if (bedrag === 0) return null;
  if (rij.bedragen.some((ander) => ander.kolom !== kolom && ander.bedrag === bedrag)) return 'andere-kolom';
  const { rijen } = rij.tabel;
  const buren = [rijen[rij.volgorde - 1], rijen[rij.volgorde + 1]];
  return buren.some((buur) => buur?.bedragen[kolom.volgorde]!.bedrag === bedrag) ? 'waarde-van-buur' : null;
}

/**
 * The column that the result of a row relation was computed with, to within `marge` cents, and the one it should have been;
 * null when neither.
 */
export function andereKolom(
  stelsel: Stelsel,
  v: number,
  cel: Bedragcel,
  marge: Bedrag = 0,
): { goed: Bedragcel; fout: Bedragcel } | null {
  const vergelijking = stelsel.vergelijkingen[v]!;
  if (vergelijking.resultaat !== cel || !isRijrelatie(vergelijking, cel.rij)) return null;
  const { cellen, factoren } = vergelijking;
  for (let i = 0; i < cellen.length; i++) {
    const goed = cellen[i]!;
    if (goed === cel) continue;
    const gezocht = goed.bedrag - stelsel.residuen[v]! / factoren[i]!;
    const afstand = (ander: Bedragcel): number => Math.abs(ander.bedrag - gezocht);
    const [fout] = cel.rij.bedragen
      .filter((ander) => afstand(ander) <= marge && !cellen.includes(ander))
      .sort((a, b) => afstand(a) - afstand(b));
    if (fout) return { goed, fout };
  }
  return null;
}

/** Whether a vergelijking is about this row alone. */
export function isRijrelatie({ cellen }: Vergelijking, rij: Rij): boolean {
  return cellen.length <= KORT && cellen.every((cel) => cel.rij === rij);
}

/** The correction of each cell of `v` that closes it, in the step of its table where the slack allows. */
function eigenZetten(stelsel: Stelsel, v: number): Zet[] {
  const { cellen, factoren } = stelsel.vergelijkingen[v]!;
  const residu = stelsel.residuen[v]!;
  return cellen.flatMap((cel, i) => {
    const factor = factoren[i]!;
    const { stap } = cel.rij.tabel;
    const opStap = Math.round(-residu / factor / stap) * stap;
    const verschil = stelsel.sluitNa(v, factor * opStap) ? opStap : -residu / factor;
    return Number.isInteger(verschil) && verschil !== 0 ? [{ cel, verschil }] : [];
  });
}

/** The typed cells of `v` and, through formulas and through relations that hold, those that its cells follow from. */
function bronnen(stelsel: Stelsel, net: Formulenet, v: number): Zet[] {
  const rij = eigenZetten(stelsel, v);
  const gezien = new Set(rij.map(({ cel }) => cel));
  const volg = (cel: Bedragcel, verschil: Bedrag): void => {
    if (gezien.has(cel) || !Number.isInteger(verschil)) return;
    gezien.add(cel);
    rij.push({ cel, verschil });
  };
  for (let i = 0; i < rij.length; i++) {
    const { cel, verschil } = rij[i]!;
    const dekking = net.dekking(cel);
    if (dekking) {
      for (const term of dekking) volg(term.cel, verschil / term.factor);
      continue;
    }
    for (const w of stelsel.metResultaat(cel)) {
      if (stelsel.standen[w] !== 'sluit') continue;
      const { cellen, factoren } = stelsel.vergelijkingen[w]!;
      cellen.forEach((ander, j) => volg(ander, (-verschil * stelsel.resultaatfactoren[w]!) / factoren[j]!));
    }
  }
  return rij.filter(({ cel }) => cel.formule === null);
}
