import type { Celinhoud } from '../sheet/edit';
import { inhoudVan, isLeeg, isZelfde, LEEG } from './celinhoud';
import { ONGEWIJZIGD } from './excelfouten';
import { Excelfout } from './excelfout';
import { onthoudEigenBlad } from './merk';
import { voerEenmaalUit, voerUit } from './voerUit';

/** A sheet as it was right after it was made. */
export interface Gemaaktblad {
  readonly id: string;
  readonly naam: string;
  readonly inhoud: Bladinhoud;
}

/** The cells in use, from the upper left one on, as Excel's `formulas` gives them. */
interface Bladinhoud {
  readonly rij: number;
  readonly kolom: number;
  readonly formules: readonly (readonly unknown[])[];
}

export interface Bladenopruiming {
  readonly verwijderd: readonly string[];
  /** Dutch sentences: which sheets stayed, and why. */
  readonly gebleven: readonly string[];
}

/** Of headers and totals. */
export const KOPKLEUR = '#DDEBF7';

export const MISSCHIEN_GEMAAKT = 'Misschien is een deel van de bladen gemaakt.';
const STAAT_ER_NOG = 'De bladen staan er nog, of een deel daarvan.';

/** To be called with `readOnly` and `protection.protected` loaded. Throws Excelfout when no sheet may be added. */
export function eisBladErbij({ readOnly, protection }: Excel.Workbook): void {
  if (readOnly) weiger('De werkmap is alleen-lezen.', 'Sla een kopie op om te kunnen schrijven.');
  if (protection.protected)
    weiger('De indeling van de werkmap is beveiligd: er mag geen blad bij.', 'Hef die beveiliging op.');
}

/** Deletes sheets that were made, all of them or none: none when something on one of them was changed. Throws Excelfout. */
export async function verwijderBladen(gemaakt: readonly Gemaaktblad[]): Promise<Bladenopruiming> {
  const over = await leesBestaande(
    gemaakt.map(({ id }) => id),
    ONGEWIJZIGD,
  );
  const gewijzigd = over.filter(({ id, naam, inhoud }) => {
    const zoals = gemaakt.find((blad) => blad.id === id)!;
    return naam !== zoals.naam || JSON.stringify(inhoud) !== JSON.stringify(zoals.inhoud);
  });
  if (gewijzigd.length > 0) {
    const waarom = 'is gewijzigd sinds het is gemaakt. Er is geen blad verwijderd. Verwijder zelf wat weg kan.';
    return { verwijderd: [], gebleven: gewijzigd.map(({ naam }) => `Blad ${naam} ${waarom}`) };
  }
  let fout: Excelfout | null = null;
  try {
    await verwijder(over);
  } catch (oorzaak) {
    if (!(oorzaak instanceof Excelfout)) throw oorzaak;
    fout = oorzaak;
  }
  const gebleven =
    fout === null
      ? []
      : await leesBestaande(
          over.map(({ id }) => id),
          STAAT_ER_NOG,
        );
  if (fout !== null && gebleven.length === over.length) throw fout;
  const staat = new Set(gebleven.map(({ id }) => id));
  return {
    verwijderd: over.filter(({ id }) => !staat.has(id)).map(({ naam }) => naam),
    gebleven: gebleven.map(({ naam }) => `Blad ${naam} is niet verwijderd. ${fout?.message ?? ''}`),
  };
}

/** The sheets that were not there before and are ours as far as `isVanOns` can tell, after a failure to make them. */
export async function zoekResten(
  eerder: ReadonlySet<string>,
  isVanOns: (blad: Gemaaktblad) => boolean,
): Promise<readonly Gemaaktblad[]> {
  const nieuw = await voerUit(MISSCHIEN_GEMAAKT, async ({ workbook: { worksheets } }, reis) => {
    worksheets.load('items/id');
    await reis();
    return worksheets.items.map(({ id }) => id).filter((id) => !eerder.has(id));
  });
  const resten = (await leesBestaande(nieuw, MISSCHIEN_GEMAAKT)).filter(isVanOns);
  for (const { id } of resten) onthoudEigenBlad(id);
  return resten;
}

/** Whether a sheet holds nothing but what these rows say, from A1 on. */
export function isDeelVan(rijen: readonly (readonly Celinhoud[])[], { rij, kolom, formules }: Bladinhoud): boolean {
  return formules.every((regel, r) =>
    regel.every((formule, k) => {
      const inhoud = typeof formule === 'string' && formule.startsWith('=') ? { formule } : inhoudVan(formule, formule);
      return isLeeg(inhoud) || isZelfde(rijen[rij + r]?.[kolom + k] ?? LEEG, inhoud);
    }),
  );
}

/** Those of the sheets that are there, as they are now. */
function leesBestaande(ids: readonly string[], gevolg: string): Promise<readonly Gemaaktblad[]> {
  return voerUit(gevolg, async ({ workbook: { worksheets } }, reis) => {
    const bladen = ids.map((id) => worksheets.getItemOrNullObject(id).load('id,name'));
    await reis();
    const over = bladen.filter(({ isNullObject }) => !isNullObject);
    const gebruikt = over.map(gebruiktOp);
    await reis();
    return over.map(({ id, name }, i) => ({ id, naam: name, inhoud: inhoudIn(gebruikt[i]!) }));
  });
}

/** What is in use on a sheet; for `inhoudIn` after a round trip. */
export function gebruiktOp(blad: Excel.Worksheet): Excel.Range {
  return blad.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas');
}

export function inhoudIn(bereik: Excel.Range): Bladinhoud {
  if (bereik.isNullObject) return { rij: 0, kolom: 0, formules: [] };
  return { rij: bereik.rowIndex, kolom: bereik.columnIndex, formules: bereik.formulas as unknown[][] };
}

function verwijder(bladen: readonly Gemaaktblad[]): Promise<void> {
  return voerEenmaalUit(STAAT_ER_NOG, async ({ workbook: { worksheets } }, reis) => {
    worksheets.load('items/id,items/visibility');
    await reis();
    const weg = new Set(bladen.map(({ id }) => id));
    const blijft = worksheets.items.filter(({ id }) => !weg.has(id));
    if (!blijft.some(({ visibility }) => visibility === 'Visible'))
      weiger('Er blijft zo geen zichtbaar blad over.', 'Voeg eerst een ander blad toe.');
    for (const { id } of bladen) worksheets.getItem(id).delete();
    await reis();
  });
}

/** For what is refused before anything was tried. */
export function weiger(wat: string, doe: string): never {
  throw new Excelfout(`${wat} ${ONGEWIJZIGD} ${doe}`, null, false);
}
