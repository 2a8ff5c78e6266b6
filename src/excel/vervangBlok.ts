import type { Celinhoud } from '../sheet/edit';
import { inhoudVan, invoerVan, LEEG } from './celinhoud';
import type { Eigenblok } from './eigenblok';
import { leesEigenblok } from './eigenblok';
import { excelfoutVan, ONGEWIJZIGD } from './excelfouten';
import { Excelfout } from './excelfout';
import { weiger } from './gemaaktblad';
import { celsleutel } from './blokkenmerk';
import { type Rijingreep, rijingrepen } from './rijingrepen';
import { pauzeNa, type Reis, voerEenmaalUit, wacht } from './voerUit';

/** What a block is to hold; the last row with its kenmerk included. */
export interface Blokinhoud {
  readonly inhoud: readonly (readonly Celinhoud[])[];
  readonly notaties: readonly (readonly string[])[];
}

const MEESTE_POGINGEN = 6;
/** In one request: far below its limit of 5 MB. */
const TEKENS_PER_REIS = 800_000;
const CELLEN_PER_REIS = 30_000;

/**
 * Writes a block over the one that is there. Rows are put in and taken out whole, where they belong: what stands below or beside
 * the block moves along, and rows with something beside them never go. What turns out to have come in between is put
 * back. Throws Excelfout; its sentence tells whether the block is as it was.
 */
export async function vervangBlok(begin: Eigenblok, doel: Blokinhoud, opschonen = true): Promise<void> {
  eisRuimte(begin, doel);
  let blok = begin;
  for (let poging = 0; ; poging++) {
    try {
      const ertussen = await schrijf(blok, doel, opschonen);
      if (ertussen === null) return;
      await zetTerug(blok, ertussen);
      return weigerGewijzigd(blok.naam);
    } catch (fout) {
      if (!(fout instanceof Excelfout) || fout.code === null) throw fout;
      const pauze = pauzeNa(fout, poging);
      await wacht(pauze ?? 0);
      const nu = await leesEigenblok([blok]);
      if (nu !== null && isGelijk(nu.inhoud, doel.inhoud)) return;
      const ongewijzigd = nu !== null && isGelijk(nu.inhoud, begin.inhoud);
      if (nu === null || pauze === null || poging >= MEESTE_POGINGEN || !isVan(nu, begin, doel))
        throw excelfoutVan(fout.cause, ongewijzigd ? ONGEWIJZIGD : half(blok.naam));
      blok = nu;
    }
  }
}

/** The same content, but for what Excel itself makes of a formula. */
export function isGelijk(a: Blokinhoud['inhoud'], b: Blokinhoud['inhoud']): boolean {
  return a.length === b.length && a.every((rij, r) => rijsleutel(rij) === rijsleutel(b[r]!));
}

/** Of all cells of a row; trailing empty ones do not count. */
function rijsleutel(rij: readonly Celinhoud[]): string {
  return rij.map(celsleutel).join('\n').trimEnd();
}

export function weigerGewijzigd(naam: string): never {
  return weiger(
    `Op blad ${naam} is intussen iets gewijzigd.`,
    'Bekijk opnieuw wat er wordt vervangen en probeer het nog eens.',
  );
}

function half(naam: string): string {
  return `Blad ${naam} is maar voor een deel bijgewerkt; wat u er zelf bij zette staat er nog.`;
}

/** Beside a block that must become wider nothing of the user may stand. */
function eisRuimte({ naam, rechts }: Eigenblok, { inhoud }: Blokinhoud): void {
  const kolommen = inhoud[0]?.length ?? 0;
  if ([...rechts.values()].some((kolom) => kolom < kolommen))
    weiger(
      `Naast het blok van Sluitend op blad ${naam} staat iets waar het nieuwe blok overheen zou gaan.`,
      'Zet dat verder naar rechts en probeer het opnieuw.',
    );
}

/** What was replaced that nobody had seen: what the block held just before, and what stood beside rows that went. */
interface Ertussen {
  readonly inhoud: Blokinhoud['inhoud'];
  readonly naast: readonly { readonly rij: number; readonly kolom: number; readonly inhoud: Blokinhoud['inhoud'] }[];
}

/** Null when the block held what was read, and nothing stood beside what went. */
async function schrijf(blok: Eigenblok, doel: Blokinhoud, opschonen: boolean): Promise<Ertussen | null> {
  const { id, inhoud, rechts } = blok;
  const ingrepen = rijingrepen(inhoud.map(rijnaam), doel.inhoud.map(rijnaam), (rij) => !rechts.has(rij));
  const over = inhoud.length + ingrepen.reduce((som, { aantal }) => som + aantal, 0);
  const breed = Math.max(inhoud[0]!.length, doel.inhoud[0]!.length);
  const rijen = Array.from({ length: Math.max(over, doel.inhoud.length) }, (_, r) => ({
    inhoud: vul(doel.inhoud[r] ?? [], breed, LEEG),
    notaties: vul(doel.notaties[r] ?? [], breed, 'General'),
  }));
  return voerEenmaalUit(half(blok.naam), async ({ workbook: { worksheets } }, reis) => {
    const blad = () => worksheets.getItem(id);
    const voor = blad().getRangeByIndexes(0, 0, inhoud.length, inhoud[0]!.length).load('values,formulas');
    const naast = ingrepen
      .filter(({ aantal }) => aantal < 0)
      .map(({ rij, aantal }) =>
        blad()
          .getRange(`${rij + 1}:${rij - aantal}`)
          .getUsedRangeOrNullObject(true)
          .load('rowIndex,columnIndex,columnCount,values,formulas'),
      );
    for (const ingreep of ingrepen) voerIngreepUit(blad(), ingreep);
    if (opschonen) blad().getRangeByIndexes(0, 0, rijen.length, breed).clear('Formats');
    await schrijfRijen(blad, rijen, reis);
    await reis();
    const erbij = naast.filter(
      (bereik) => !bereik.isNullObject && bereik.columnIndex + bereik.columnCount > inhoud[0]!.length,
    );
    if (erbij.length === 0 && isGelijk(inhoudIn(voor), inhoud)) return null;
    return {
      inhoud: inhoudIn(voor),
      naast: erbij.map((bereik) => ({ rij: bereik.rowIndex, kolom: bereik.columnIndex, inhoud: inhoudIn(bereik) })),
    };
  });
}

/** Writes rows from A1 on, in as many requests as they need; the last of these is for the caller to make. */
export async function schrijfRijen(
  blad: () => Excel.Worksheet,
  rijen: readonly { readonly inhoud: readonly Celinhoud[]; readonly notaties: readonly string[] }[],
  reis: Reis,
): Promise<void> {
  for (const { van, tot } of delenVan(rijen.map(({ inhoud }) => inhoud))) {
    if (van > 0) await reis();
    const deel = rijen.slice(van, tot);
    const bereik = blad().getRangeByIndexes(van, 0, tot - van, deel[0]!.inhoud.length);
    bereik.numberFormat = deel.map(({ notaties }) => [...notaties]);
    bereik.formulas = deel.map(({ inhoud }) => inhoud.map(invoerVan));
  }
}

function delenVan(rijen: readonly (readonly Celinhoud[])[]): readonly { readonly van: number; readonly tot: number }[] {
  const delen: { van: number; tot: number }[] = [];
  let [tekens, cellen] = [0, 0];
  for (const [r, rij] of rijen.entries()) {
    const lengte = rij.reduce((som, cel) => som + String(invoerVan(cel)).length, 0);
    tekens += lengte;
    cellen += rij.length;
    const deel = delen.at(-1);
    if (deel !== undefined && tekens <= TEKENS_PER_REIS && cellen <= CELLEN_PER_REIS) deel.tot = r + 1;
    else {
      delen.push({ van: r, tot: r + 1 });
      [tekens, cellen] = [lengte, rij.length];
    }
  }
  return delen;
}

function voerIngreepUit(blad: Excel.Worksheet, { rij, aantal }: Rijingreep): void {
  const rijen = blad.getRange(`${rij + 1}:${rij + Math.abs(aantal)}`);
  if (aantal > 0) rijen.insert('Down');
  else rijen.delete('Up');
}

/** Once, and no more: a failure here is told as one of the write. */
async function zetTerug({ id, naam, notaties }: Eigenblok, { inhoud, naast }: Ertussen): Promise<void> {
  const nu = await leesEigenblok([{ id, naam }]);
  if (nu === null) return;
  await schrijf(nu, { inhoud, notaties }, false);
  if (naast.length === 0) return;
  await voerEenmaalUit(half(naam), async ({ workbook: { worksheets } }, reis) => {
    for (const { rij, kolom, inhoud: cellen } of naast) {
      const bereik = worksheets.getItem(id).getRangeByIndexes(rij, kolom, cellen.length, cellen[0]!.length);
      bereik.formulas = cellen.map((regel) => regel.map(invoerVan));
    }
    await reis();
  });
}

/** Every row is one of ours, of before or after, or empty: a write of ours that was cut short, and nobody else's. */
function isVan({ inhoud }: Eigenblok, begin: Eigenblok, doel: Blokinhoud): boolean {
  const bekend = new Set(['', ...begin.inhoud.map(rijsleutel), ...doel.inhoud.map(rijsleutel)]);
  return inhoud.every((rij) => bekend.has(rijsleutel(rij)));
}

/** By which a row is found again: what stands in its first column. */
function rijnaam([eerste = LEEG]: readonly Celinhoud[]): string {
  return celsleutel(eerste);
}

function vul<T>(rij: readonly T[], lengte: number, met: T): readonly T[] {
  return rij.length === lengte ? rij : [...rij, ...Array<T>(lengte - rij.length).fill(met)];
}

function inhoudIn({ values, formulas }: Excel.Range): readonly (readonly Celinhoud[])[] {
  return (formulas as unknown[][]).map((rij, r) =>
    rij.map((formule, k) => inhoudVan((values as unknown[][])[r]?.[k], formule)),
  );
}
