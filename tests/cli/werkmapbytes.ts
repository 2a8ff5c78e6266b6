import { CFB } from '@e965/xlsx';

export interface Onderdelen {
  readonly [naam: string]: string | Buffer;
}

/** A zip file of these parts, stored or deflated. */
export function maakZip(onderdelen: Onderdelen, ingepakt = false): Buffer {
  const pakket = CFB.utils.cfb_new();
  for (const [naam, inhoud] of Object.entries(onderdelen)) CFB.utils.cfb_add(pakket, `/${naam}`, Buffer.from(inhoud));
  const bytes = CFB.write(pakket, { fileType: 'zip', type: 'buffer', compression: ingepakt });
  return Buffer.from(bytes as Uint8Array);
}

export interface Proefblad {
  readonly naam: string;
  /** Content of the worksheet element: rows alone, or everything including sheetData. */
  readonly xml: string;
  readonly staat?: 'hidden' | 'veryHidden';
}

export interface Proefwerkmap {
  readonly bladen: readonly Proefblad[];
  readonly teksten?: readonly string[];
  /** Number formats from 164 on; style n + 1 has the n-th. */
  readonly notaties?: readonly string[];
  readonly calcPr?: string;
  readonly extra?: Onderdelen;
}

const KOP = '<?xml version="1.0" encoding="UTF-8"?>';
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of an .xlsx file with exactly this XML in its sheets. */
export function maakWerkmap(werkmap: Proefwerkmap): Buffer {
  return maakZip(werkmaponderdelen(werkmap), true);
}

export function werkmaponderdelen({
  bladen,
  teksten = [],
  notaties = [],
  calcPr = '',
  extra = {},
}: Proefwerkmap): Onderdelen {
  const nummers = bladen.map((_, i) => i + 1);
  return {
    '[Content_Types].xml': `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SOORT}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SOORT}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${SOORT}.styles+xml"/>${nummers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SOORT}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${KOP}<workbook ${NS} xmlns:r="${REL}"><sheets>${bladen.map(({ naam, staat }, i) => `<sheet name="${naam}" sheetId="${i + 1}"${staat ? ` state="${staat}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets>${calcPr}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${nummers.map((n) => `<Relationship Id="rId${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId9001" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId9002" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${KOP}<sst ${NS}>${teksten.map((tekst) => `<si>${tekst.startsWith('<') ? tekst : `<t>${tekst}</t>`}</si>`).join('')}</sst>`,
    'xl/styles.xml': `${KOP}<styleSheet ${NS}><numFmts>${notaties.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${notaties.map((_, i) => `<xf numFmtId="${164 + i}" applyNumberFormat="1"/>`).join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      bladen.map(({ xml }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${KOP}<worksheet ${NS}>${xml.includes('sheetData') ? xml : `<sheetData>${xml}</sheetData>`}</worksheet>`,
      ]),
    ),
    ...extra,
  };
}
