import type { WorkBook } from '@e965/xlsx';

/** What the library keeps of a file that was read with `bookFiles`, which its types leave out. */
interface MetDelen extends WorkBook {
  readonly files?: Readonly<Record<string, { readonly content: Uint8Array } | undefined>>;
}

/** The XML in an .xlsx file, for what the library does not read. */
export class Xlsxdelen {
  constructor(private readonly bestand: WorkBook) {}

  /** Empty when the file has no such part. */
  xml(pad: string): string {
    const deel = (this.bestand as MetDelen).files?.[pad];
    return deel ? new TextDecoder().decode(deel.content) : '';
  }

  /** The part of each sheet, in the order of the workbook. */
  bladpaden(): readonly string[] {
    const doelen = new Map(this.relaties('xl/workbook.xml').map(({ id, pad }) => [id, pad]));
    const bladen = (this.bestand.Workbook?.Sheets ?? []) as readonly { readonly id?: string }[];
    return bladen.map(({ id }) => doelen.get(id ?? '') ?? '');
  }

  /** The parts that a part points at. */
  relaties(pad: string): readonly { readonly id: string; readonly soort: string; readonly pad: string }[] {
    const map = pad.slice(0, pad.lastIndexOf('/'));
    const xml = this.xml(`${map}/_rels/${pad.slice(map.length + 1)}.rels`);
    return [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([element]) => ({
      id: attribuut(element, 'Id'),
      soort: attribuut(element, 'Type').split('/').at(-1) ?? '',
      pad: volledig(map, attribuut(element, 'Target')),
    }));
  }
}

export function attribuut(element: string, naam: string): string {
  const tekst = new RegExp(`\\s${naam}="([^"]*)"`).exec(element)?.[1] ?? '';
  return tekst.replace(/&(lt|gt|quot|apos|amp);/g, (_, soort: string) => TEKENS[soort] ?? '');
}

const TEKENS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** "../tables/table1.xml" from "xl/worksheets" is "xl/tables/table1.xml". */
function volledig(map: string, doel: string): string {
  if (doel.startsWith('/')) return doel.slice(1);
  const delen = map.split('/');
  for (const deel of doel.split('/')) {
    if (deel === '..') delen.pop();
    else delen.push(deel);
  }
  return delen.join('/');
}
