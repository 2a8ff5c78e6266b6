import { CFB, utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Voorbeeld } from '../../src/checks/check';
import type { Bladrij, Cel } from '../../src/sheet/snapshot';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

export type Cellen = Voorbeeld['bladen'][string][number];

export interface Werkblad {
  readonly naam: string;
  /** From A1 on; text that starts with "=" is a formula. */
  readonly rijen: readonly Cellen[];
  /** Zero-based rows in bold. */
  readonly vet: readonly number[];
  readonly kolommen: readonly Opmaak[];
  /** Ranges such as "D6:D7". */
  readonly samengevoegd?: readonly string[];
}

export interface Opmaak {
  /** In characters. */
  readonly breedte: number;
  /** Number format of the numbers in the column. */
  readonly notatie?: string;
}

const GEMAAKT = new Date('2025-04-16T00:00:00Z');

/** The bytes of an .xlsx file, with the results of its formulas stored; the same bytes for the same sheets on every machine. */
export function schrijfWerkmap(titel: string, bladen: readonly Werkblad[]): Buffer {
  const berekend = leesVoorbeeld({ bladen: Object.fromEntries(bladen.map(({ naam, rijen }) => [naam, rijen])) });
  const werkmap = utils.book_new();
  werkmap.Props = { Title: titel, Author: 'Sluitend', CreatedDate: GEMAAKT };
  bladen.forEach((blad, nummer) =>
    utils.book_append_sheet(werkmap, maakBlad(blad, berekend.bladen[nummer]!.rijen), blad.naam),
  );
  // Stored, not deflated: zlib's output differs between versions.
  const bytes: Buffer = write(werkmap, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: false });
  return maakVet(bytes, bladen);
}

function maakBlad({ kolommen, samengevoegd = [] }: Werkblad, rijen: readonly Bladrij[]): WorkSheet {
  const laatste = { r: rijen.at(-1)?.nummer ?? 0, c: kolommen.length - 1 };
  const werkblad: WorkSheet = {
    '!ref': utils.encode_range({ r: 0, c: 0 }, laatste),
    '!cols': kolommen.map(({ breedte }) => ({ wch: breedte })),
    '!merges': samengevoegd.map((bereik) => utils.decode_range(bereik)),
  };
  for (const { nummer, cellen } of rijen) {
    for (const cel of cellen) {
      werkblad[utils.encode_cell({ r: nummer, c: cel.kolom })] = maakCel(cel, kolommen[cel.kolom]?.notatie);
    }
  }
  return werkblad;
}

function maakCel({ waarde, formule }: Cel, notatie: string | undefined): CellObject {
  const opmaak = notatie === undefined || typeof waarde !== 'number' ? {} : { z: notatie };
  const inhoud = formule === undefined ? {} : { f: formule.slice(1) };
  if (typeof waarde === 'number') return { t: 'n', v: waarde, ...inhoud, ...opmaak };
  if (typeof waarde === 'string') return { t: 's', v: waarde, ...inhoud };
  throw new Error(`Geen getal of tekst om te schrijven: ${formule ?? JSON.stringify(waarde)}`);
}

/** The library writes no fonts: every cell style gets a bold twin, and the cells of the rows in bold point at it. */
function maakVet(bytes: Buffer, bladen: readonly Werkblad[]): Buffer {
  const pakket = CFB.read(bytes, { type: 'buffer' });
  let stijlen = 0;
  bewerk('/xl/styles.xml', (xml) =>
    xml
      .replace(/<fonts count="1">(<font>)(.*?<\/font>)<\/fonts>/, '<fonts count="2">$1$2$1<b/>$2</fonts>')
      .replace(/<cellXfs count="(\d+)">(.*?)<\/cellXfs>/, (_, aantal: string, xfs: string) => {
        stijlen = Number(aantal);
        return `<cellXfs count="${2 * stijlen}">${xfs}${xfs.replaceAll('fontId="0"', 'fontId="1" applyFont="1"')}</cellXfs>`;
      }),
  );
  bladen.forEach(({ vet }, nummer) => {
    bewerk(`/xl/worksheets/sheet${nummer + 1}.xml`, (xml) =>
      xml.replace(/<c r="[A-Z]+(\d+)"(?: s="(\d+)")?/g, (cel, rij: string, stijl = '0') =>
        vet.includes(Number(rij) - 1) ? `${cel.replace(/ s=.*/, '')} s="${Number(stijl) + stijlen}"` : cel,
      ),
    );
  });
  return Buffer.from(CFB.write(pakket, { fileType: 'zip', type: 'buffer', compression: false }));

  function bewerk(pad: string, wijzig: (xml: string) => string): void {
    const deel = CFB.find(pakket, pad);
    if (!deel) throw new Error(`Onderdeel ontbreekt: ${pad}`);
    deel.content = Buffer.from(wijzig(Buffer.from(deel.content).toString('utf8')), 'utf8');
    deel.size = deel.content.length;
  }
}
