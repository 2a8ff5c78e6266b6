import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Blad, Cel, Snapshot } from '../../src/sheet/snapshot';

/** The bytes of an .xlsx file with these cells, formulas with their results. Only numbers and text. */
export function schrijfSnapshot({ bladen }: Snapshot): Buffer {
  const werkmap = utils.book_new();
  for (const blad of bladen) utils.book_append_sheet(werkmap, maakWerkblad(blad), blad.naam);
  return write(werkmap, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }) as Buffer;
}

function maakWerkblad({ rijen }: Blad): WorkSheet {
  const laatste = { r: rijen.at(-1)!.nummer, c: Math.max(...rijen[0]!.cellen.map(({ kolom }) => kolom)) };
  const werkblad: WorkSheet = { '!ref': utils.encode_range({ r: 0, c: 0 }, laatste) };
  for (const { nummer, cellen } of rijen)
    for (const cel of cellen) werkblad[utils.encode_cell({ r: nummer, c: cel.kolom })] = maakCel(cel);
  return werkblad;
}

function maakCel({ waarde, formule }: Cel): CellObject {
  if (typeof waarde === 'string') return { t: 's', v: waarde };
  return { t: 'n', v: waarde as number, ...(formule ? { f: formule.slice(1) } : {}) };
}
