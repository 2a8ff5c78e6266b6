import { CFB } from '@e965/xlsx';

interface Zipdeel {
  content: Uint8Array;
  size: number;
}

/** The workbook file with its formulas, and without what they last gave: whoever opens it has to compute them. */
export function zonderUitkomsten(bytes: Uint8Array): Uint8Array {
  const pakket = CFB.read(Buffer.from(bytes), { type: 'buffer' });
  for (const pad of pakket.FullPaths.filter((naam: string) => /worksheets\/sheet\d+\.xml$/.test(naam))) {
    const deel = CFB.find(pakket, pad) as unknown as Zipdeel;
    const xml = Buffer.from(deel.content).toString('utf8');
    const kaal = xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
    deel.content = Buffer.from(kaal, 'utf8');
    deel.size = deel.content.length;
  }
  return Buffer.from(CFB.write(pakket, { fileType: 'zip', type: 'buffer', compression: true }) as Uint8Array);
}
