import type { Blad, Bladrij, Cel, Celwaarde, Snapshot } from '../sheet/snapshot';
import { isFormule } from './celinhoud';
import { excelfoutVan, ONGEWIJZIGD, soortVan, Storing } from './excelfouten';
import type { Excelwerkmap } from './excelwerkmap';
import { type Blok, cellenIn, verdeelBlokken } from './verdeelBlokken';
import { voerUit } from './voerUit';
import { zonderLeegte } from './zonderLeegte';

export type Leesopties = NonNullable<Parameters<Excelwerkmap['lees']>[0]>;

/** A sheet by what stays the same when it is renamed. */
export interface Bladnaam {
  readonly id: string;
  readonly naam: string;
  readonly verborgen: boolean;
}

interface Gebruikt extends Bladnaam {
  readonly blok: Blok;
  /** Of all rows; null when some are and some are not. */
  readonly rijenVerborgen: boolean | null;
}

interface Gelezen {
  readonly rijen: (Bladrij & { readonly cellen: Cel[] })[];
  /** Null as long as they were not read. */
  verborgenKolommen: readonly number[] | null;
}

/** Values, formulas, formats and types of a cell take some 40 characters together, so this is about 2 MB. */
const MEESTE_CELLEN = 50_000;
const MINSTE_CELLEN = 500;

/**
 * The whole workbook as a Snapshot: one round trip for the names, one for what is in use on every sheet, and one for the cells
 * while they fit in one response, however many sheets they are on. Each further 50.000 cells take one more; a response that
 * is refused as too large is asked for again in halves. A sheet with a cell far away from the rest takes a few more.
 *
 * Reads what is stored, never what is shown. Throws Excelfout; also when stopped.
 */
export async function leesWerkmap({ signaal, voortgang }: Leesopties = {}): Promise<Snapshot> {
  const { bladen, berekening } = await leesOverzicht();
  return {
    bladen: await leesBladen(bladen, { ...(signaal && { signaal }), ...(voortgang && { voortgang }) }),
    berekening,
  };
}

/** The sheets of the workbook in order, and how it calculates. */
export function leesOverzicht(): Promise<{
  readonly bladen: readonly Bladnaam[];
  readonly berekening: Snapshot['berekening'];
}> {
  return voerUit(ONGEWIJZIGD, async ({ workbook }, reis) => {
    const { worksheets, application } = workbook;
    worksheets.load('items/id,items/name,items/visibility');
    application.load('calculationMode');
    await reis();
    return {
      bladen: worksheets.items.map(({ id, name, visibility }) => ({
        id,
        naam: name,
        verborgen: visibility !== 'Visible',
      })),
      berekening: application.calculationMode === 'Manual' ? 'handmatig' : 'automatisch',
    };
  });
}

/** What is in these sheets, in the same order. */
export async function leesBladen(
  bladen: readonly Bladnaam[],
  { signaal, voortgang }: Leesopties = {},
): Promise<readonly Blad[]> {
  const gebruikt = new Map((await leesGebruikt(bladen)).map((blad) => [blad.id, blad]));
  const gelezen = new Map<string, Gelezen>(bladen.map(({ id }) => [id, { rijen: [], verborgenKolommen: null }]));
  let open = await zonderLeegte([...gebruikt.values()].map(({ blok }) => blok));
  const van = cellenIn(open);
  let meeste = MEESTE_CELLEN;

  while (open.length > 0) {
    voortgang?.({ cellen: van - cellenIn(open), van });
    if (signaal?.aborted) throw excelfoutVan(new Storing('gestopt'), ONGEWIJZIGD);
    const { nu, straks } = verdeelBlokken(open, meeste);
    try {
      await leesBlokken(nu, gebruikt, gelezen);
      open = straks;
    } catch (oorzaak) {
      const fout = excelfoutVan(oorzaak, ONGEWIJZIGD);
      if (soortVan(fout) !== 'te-groot' || meeste <= MINSTE_CELLEN) throw fout;
      meeste = Math.max(MINSTE_CELLEN, Math.floor(Math.min(meeste, cellenIn(nu)) / 2));
    }
  }
  voortgang?.({ cellen: van, van });

  return bladen.map(({ id, naam, verborgen }): Blad => {
    const { rijen, verborgenKolommen } = gelezen.get(id)!;
    const laatste = rijen.reduce((verste, { cellen }) => Math.max(verste, cellen.at(-1)!.kolom), -1);
    return { naam, verborgen, rijen, verborgenKolommen: (verborgenKolommen ?? []).filter((kolom) => kolom <= laatste) };
  });
}

/** The sheets that hold something, and where. Formats alone do not count. */
function leesGebruikt(bladen: readonly Bladnaam[]): Promise<readonly Gebruikt[]> {
  return voerUit(ONGEWIJZIGD, async ({ workbook }, reis) => {
    const bereiken = bladen.map((blad) => ({
      blad,
      bereik: workbook.worksheets
        .getItem(blad.id)
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden'),
    }));
    await reis();
    return bereiken.flatMap(({ blad, bereik }): Gebruikt[] => {
      if (bereik.isNullObject) return [];
      const { rowIndex: rij, columnIndex: kolom, rowCount: rijen, columnCount: kolommen } = bereik;
      const rijenVerborgen = bereik.rowHidden as boolean | null;
      return [{ ...blad, blok: { blad: blad.id, rij, kolom, rijen, kolommen }, rijenVerborgen }];
    });
  });
}

/** Reads blocks in one round trip and adds what they hold to `gelezen`, all of them or none. */
async function leesBlokken(
  blokken: readonly Blok[],
  gebruikt: ReadonlyMap<string, Gebruikt>,
  gelezen: ReadonlyMap<string, Gelezen>,
): Promise<void> {
  await voerUit(ONGEWIJZIGD, async ({ workbook }, reis) => {
    const gevraagd = blokken.map((blok) => {
      const blad = workbook.worksheets.getItem(blok.blad);
      const heel = gebruikt.get(blok.blad)!;
      const bereik = blad.getRangeByIndexes(blok.rij, blok.kolom, blok.rijen, blok.kolommen);
      return {
        blok,
        bereik: bereik.load('values,formulas,numberFormat,valueTypes'),
        rijen: heel.rijenVerborgen === null ? bereik.getRowProperties({ rowHidden: true }) : heel.rijenVerborgen,
        kolommen:
          gelezen.get(blok.blad)!.verborgenKolommen === null
            ? blad
                .getRangeByIndexes(0, 0, 1, heel.blok.kolom + heel.blok.kolommen)
                .getColumnProperties({ columnHidden: true })
            : null,
      };
    });
    await reis();
    if (gevraagd.some(({ bereik, blok }) => !isVolledig(bereik, blok))) throw new Storing('te-groot');
    for (const { blok, bereik, rijen, kolommen } of gevraagd) {
      const blad = gelezen.get(blok.blad)!;
      voegToe(blad, blok, bereik, typeof rijen === 'boolean' ? () => rijen : (i) => rijen.value[i]?.rowHidden === true);
      if (kolommen)
        blad.verborgenKolommen = kolommen.value.flatMap(({ columnHidden }, i) => (columnHidden === true ? [i] : []));
    }
  });
}

/** Over its limit Excel gives `null` instead of an error: that is not an empty block. */
function isVolledig({ values, formulas, numberFormat, valueTypes }: Excel.Range, { rijen }: Blok): boolean {
  return [values, formulas, numberFormat, valueTypes].every(
    (deel: unknown) => Array.isArray(deel) && deel.length === rijen,
  );
}

/** Blocks come in order, and one row can come in several of them. */
function voegToe(blad: Gelezen, blok: Blok, bereik: Excel.Range, isVerborgen: (rij: number) => boolean): void {
  for (let i = 0; i < blok.rijen; i++) {
    const cellen = leesRij(bereik, i, blok.kolom);
    if (cellen.length === 0) continue;
    const nummer = blok.rij + i;
    const vorige = blad.rijen.at(-1);
    if (vorige?.nummer === nummer) vorige.cellen.push(...cellen);
    else blad.rijen.push({ nummer, verborgen: isVerborgen(i), cellen });
  }
}

function leesRij({ values, formulas, numberFormat, valueTypes }: Excel.Range, rij: number, vanKolom: number): Cel[] {
  const waarden = values[rij] as unknown[];
  const formules = formulas[rij] as unknown[];
  return waarden.flatMap((waarde, i): Cel[] => {
    const inhoud = formules[i];
    if (inhoud === '' || inhoud === null) return [];
    const notatie: unknown = numberFormat[rij]?.[i];
    return [
      {
        kolom: vanKolom + i,
        waarde: valueTypes[rij]?.[i] === Excel.RangeValueType.error ? { fout: String(waarde) } : celwaarde(waarde),
        ...(isFormule(waarde, inhoud) && { formule: inhoud }),
        ...(typeof notatie === 'string' && notatie !== '' && notatie !== 'General' && { notatie }),
      },
    ];
  });
}

function celwaarde(waarde: unknown): Celwaarde {
  return typeof waarde === 'number' || typeof waarde === 'boolean' ? waarde : String(waarde);
}
