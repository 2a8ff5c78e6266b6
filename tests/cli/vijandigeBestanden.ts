import { deflateRawSync } from 'node:zlib';
import type { Leesfoutsoort } from '../../src/cli/leesfout';
import { ruwZip, type Zipeinde, type Zipvermelding } from './ruwZip';
import { maakZip, werkmaponderdelen, type Onderdelen, type Proefwerkmap } from './werkmapbytes';

/** A file that is made to mislead or to wear out its reader. */
export interface Vijandig {
  readonly naam: string;
  readonly maak: () => Buffer;
  /** Why it must be refused; null when it is a workbook that can be read, whatever is odd about it. */
  readonly verwacht: Leesfoutsoort | null;
}

const CEL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const BLAD = 'xl/worksheets/sheet1.xml';
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The most that fits in 32 bits, which zip64 uses to say that a number stands elsewhere. */
const MEESTE_32 = 0xffff_ffff;

const delenVan = (xml: string, meer: Partial<Proefwerkmap> = {}): Onderdelen =>
  werkmaponderdelen({ bladen: [{ naam: 'Blad', xml }], ...meer });
const alsLijst = (delen: Onderdelen): Zipvermelding[] =>
  Object.entries(delen).map(([naam, inhoud]) => ({ naam, inhoud }));
const metBlad =
  (xml: string, meer: Partial<Proefwerkmap> = {}) =>
  (): Buffer =>
    ruwZip(alsLijst(delenVan(xml, meer)));
const metDeel = (naam: string, inhoud: string | Buffer) => (): Buffer =>
  ruwZip(alsLijst({ ...delenVan(CEL), [naam]: inhoud }));
const vervang = (naam: string, wat: string, door: string) => (): Buffer =>
  metDeel(naam, String(delenVan(CEL)[naam]).replace(wat, door))();

/** The workbook with one entry changed, or added at the end. */
function metVermelding(naam: string, anders: Partial<Zipvermelding>, einde?: Zipeinde): () => Buffer {
  return () => {
    const lijst = alsLijst(delenVan(CEL));
    const plek = lijst.findIndex((vermelding) => vermelding.naam === naam);
    if (plek < 0) lijst.push({ naam, inhoud: 'x', ...anders });
    else lijst[plek] = { ...lijst[plek]!, ...anders };
    return ruwZip(lijst, einde);
  };
}

const metEinde = (einde: Zipeinde) => (): Buffer => ruwZip(alsLijst(delenVan(CEL)), einde);
const entiteiten = (verklaring: string, tekst: string): string =>
  `<?xml version="1.0"?><!DOCTYPE lolz [${verklaring}]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${tekst}</v></c></row></sheetData></worksheet>`;
const LACH = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

const ZIP: readonly Vijandig[] = [
  {
    naam: 'zegt 4 GB uit te pakken',
    maak: metVermelding(BLAD, { omvang: MEESTE_32 - 1 }),
    verwacht: 'verdachte-omvang',
  },
  { naam: 'zip64: de maten staan elders', maak: metVermelding(BLAD, { omvang: MEESTE_32 }), verwacht: 'zip64' },
  {
    naam: 'zip64: de inhoudsopgave staat elders',
    maak: metEinde({ aantal: 0xffff, plek: MEESTE_32 }),
    verwacht: 'zip64',
  },
  {
    naam: 'zegt klein te zijn en pakt uit tot 60 MB',
    maak: metVermelding(BLAD, { inhoud: Buffer.alloc(60e6, ' '), omvang: 1000 }),
    verwacht: 'verdachte-omvang',
  },
  {
    naam: 'pakt buiten verhouding uit',
    maak: metVermelding('xl/media/leeg.bin', { inhoud: Buffer.alloc(60e6) }),
    verwacht: 'verdachte-omvang',
  },
  {
    naam: 'duizend onderdelen delen dezelfde bytes',
    maak: () => {
      const lijst = alsLijst(delenVan(CEL));
      const inhoud = Buffer.alloc(1e6, ' ');
      const eerste = lijst.length;
      for (let i = 0; i < 1000; i++)
        lijst.push({ naam: `xl/media/${i}.bin`, inhoud, ...(i > 0 && { deeltMet: eerste }) });
      return ruwZip(lijst);
    },
    verwacht: 'verdachte-omvang',
  },
  {
    naam: 'een zip in een zip',
    maak: () => ruwZip([{ naam: 'werkmap.xlsx', inhoud: maakZip(delenVan(CEL)), opgeslagen: true }]),
    verwacht: 'geen-werkmap-in-zip',
  },
  {
    naam: 'zegt meer onderdelen te hebben dan er zijn',
    maak: metEinde({ aantal: 60_000 }),
    verwacht: 'onvolledig',
  },
  { naam: 'inhoudsopgave buiten het bestand', maak: metEinde({ plek: 0x7fff_ffff }), verwacht: 'onvolledig' },
  { naam: 'geen enkel onderdeel', maak: () => ruwZip([]), verwacht: 'geen-werkmap-in-zip' },
  {
    naam: 'zegt meer ingepakt te zijn dan er is',
    maak: metVermelding(BLAD, { ingepakt: 4e9 }),
    verwacht: 'beschadigd',
  },
  { naam: 'een inpakmethode die Excel niet heeft', maak: metVermelding(BLAD, { methode: 14 }), verwacht: 'beschadigd' },
  { naam: 'één onderdeel versleuteld', maak: metVermelding(BLAD, { vlaggen: 1 }), verwacht: 'versleuteld' },
  {
    naam: 'opgeslagen, maar ingepakt genoemd',
    maak: metVermelding(BLAD, { opgeslagen: true, methode: 8 }),
    verwacht: 'beschadigd',
  },
  {
    naam: 'hetzelfde onderdeel twee keer',
    maak: () => ruwZip([...alsLijst(delenVan(CEL)), { naam: BLAD, inhoud: String(delenVan(CEL)[BLAD]) }]),
    verwacht: 'beschadigd',
  },
  {
    naam: 'hetzelfde onderdeel in andere letters',
    maak: () => ruwZip([...alsLijst(delenVan(CEL)), { naam: BLAD.toUpperCase(), inhoud: '<worksheet/>' }]),
    verwacht: 'beschadigd',
  },
  {
    naam: 'namen die uit de map klimmen',
    maak: () =>
      ruwZip([
        ...alsLijst(delenVan(CEL)),
        { naam: '../../../etc/passwd', inhoud: 'x' },
        { naam: 'C:\\Windows\\system.ini', inhoud: 'x' },
        { naam: '//server/deel.xml', inhoud: '<x/>' },
      ]),
    verwacht: null,
  },
  {
    naam: 'onderdelen die naar eigenschappen van objecten heten',
    maak: () =>
      ruwZip([
        ...alsLijst(delenVan(CEL)),
        ...['__proto__', 'constructor', 'xl/__proto__.xml', 'toString.rels', ''].map((naam) => ({
          naam,
          inhoud: '<x/>',
        })),
      ]),
    verwacht: null,
  },
  {
    naam: 'een opmerking na het einde',
    maak: metEinde({ opmerking: Buffer.from('bewaard door een ander programma') }),
    verwacht: null,
  },
  {
    naam: 'een opmerking met een tweede einde erin',
    maak: metEinde({ opmerking: Buffer.from('504b0506000000000000000000000000000000000000', 'hex') }),
    verwacht: 'geen-werkmap-in-zip',
  },
  {
    naam: 'een programma voor de zip',
    maak: metEinde({ vooraf: Buffer.from('MZ dit is een programma') }),
    verwacht: 'geen-werkmap',
  },
];

const XML: readonly Vijandig[] = [
  {
    naam: 'miljard keer lachen',
    maak: metDeel(BLAD, entiteiten(`<!ENTITY l0 "lol">${LACH}`, '&l9;')),
    verwacht: 'verdachte-inhoud',
  },
  {
    naam: 'een entiteit uit een ander bestand',
    maak: metDeel(BLAD, entiteiten('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;')),
    verwacht: 'verdachte-inhoud',
  },
  {
    naam: 'een documenttype in de gedeelde teksten',
    maak: metDeel('xl/sharedStrings.xml', '<!DOCTYPE sst SYSTEM "http://voorbeeld.invalid/x.dtd"><sst/>'),
    verwacht: 'verdachte-inhoud',
  },
  {
    naam: 'een documenttype in kleine letters, in UTF-16',
    maak: metDeel(BLAD, Buffer.from(`\ufeff${entiteiten(LACH, '&l9;')}`.replace('DOCTYPE', 'doctype'), 'utf16le')),
    verwacht: 'verdachte-inhoud',
  },
  {
    naam: 'een onbekende entiteit',
    maak: metBlad('<row r="1"><c r="A1" t="str"><v>&nbsp;&onbekend;</v></c></row>'),
    verwacht: null,
  },
  {
    naam: 'UTF-16 zonder merk',
    maak: metDeel(BLAD, Buffer.from(String(delenVan(CEL)[BLAD]), 'utf16le')),
    verwacht: 'beschadigd',
  },
  {
    naam: 'bytes die geen UTF-8 zijn',
    maak: metDeel(
      BLAD,
      Buffer.from(String(delenVan('<row r="1"><c r="A1" t="str"><v>prijs \u00ff\u0080</v></c></row>')[BLAD]), 'latin1'),
    ),
    verwacht: null,
  },
  {
    naam: 'honderdduizend elementen in elkaar',
    maak: metBlad(`<sheetData>${CEL}</sheetData>${'<a>'.repeat(1e5)}${'</a>'.repeat(1e5)}`),
    verwacht: null,
  },
  {
    naam: 'honderdduizend opmaken in elkaar',
    maak: metDeel('xl/styles.xml', `<styleSheet>${'<cellXfs>'.repeat(1e5)}</styleSheet>`),
    verwacht: null,
  },
  { naam: 'een tag die niet ophoudt', maak: metBlad(`<row r="1"><c r="A1" ${'x'.repeat(1e6)}`), verwacht: null },
  {
    naam: 'een miljoen spaties in een tag',
    maak: metBlad(`<row r="1"><c${' '.repeat(1e6)}r="A1"><v>1</v></c></row>`),
    verwacht: null,
  },
  {
    naam: 'een miljoen aanhalingstekens',
    maak: metBlad(`<row r="1"><c r="A1${' r="'.repeat(2e5)}><v>1</v></c></row>`),
    verwacht: 'beschadigd',
  },
  {
    naam: 'uitspraken die niet ophouden',
    maak: metBlad(`<row r="1"><c r="A1" t="inlineStr"><is>${'<rPh>'.repeat(2e5)}</is></c></row>`),
    verwacht: 'beschadigd',
  },
  {
    naam: 'gedeelde teksten met uitspraken die niet ophouden',
    maak: metDeel('xl/sharedStrings.xml', `<sst><si>${'<rPh><t>x</t>'.repeat(5e4)}</si></sst>`),
    verwacht: null,
  },
  {
    naam: 'gedeelde teksten die niet ophouden',
    maak: metDeel('xl/sharedStrings.xml', `<sst>${'<si><t>'.repeat(1e5)}`),
    verwacht: null,
  },
  {
    naam: 'rijenlijsten in elkaar',
    maak: metBlad(`<sheetData>${'<sheetData>'.repeat(2e5)}${CEL}</sheetData>`),
    verwacht: null,
  },
  { naam: 'honderdduizend keer commentaar', maak: metBlad(`${'<!---->'.repeat(1e5)}${CEL}`), verwacht: null },
];

const rij = (cellen: string): string => `<row r="1">${cellen}</row>`;

const CELLEN: readonly Vijandig[] = [
  {
    naam: 'gedeelde tekst met een negatief nummer',
    maak: metBlad(rij('<c r="A1" t="s"><v>-1</v></c>')),
    verwacht: 'beschadigd',
  },
  {
    naam: 'gedeelde tekst met een naam als nummer',
    maak: metBlad(rij('<c r="A1" t="s"><v>length</v></c>')),
    verwacht: 'beschadigd',
  },
  {
    naam: 'gedeelde tekst met een gebroken nummer',
    maak: metBlad(rij('<c r="A1" t="s"><v>0.5</v></c>'), { teksten: ['a'] }),
    verwacht: 'beschadigd',
  },
  {
    naam: 'gedeelde tekst voorbij de laatste',
    maak: metBlad(rij('<c r="A1" t="s"><v>4294967296</v></c>'), { teksten: ['a'] }),
    verwacht: 'beschadigd',
  },
  { naam: 'opmaak voorbij de laatste', maak: metBlad(rij('<c r="A1" s="99999999"><v>1</v></c>')), verwacht: null },
  { naam: 'opmaak die constructor heet', maak: metBlad(rij('<c r="A1" s="constructor"><v>1</v></c>')), verwacht: null },
  { naam: 'rij nul', maak: metBlad('<row r="0"><c r="A0"><v>1</v></c></row>'), verwacht: 'beschadigd' },
  { naam: 'rij onder nul', maak: metBlad('<row r="-5"><c r="A-5"><v>1</v></c></row>'), verwacht: 'beschadigd' },
  { naam: 'een rij van twintig cijfers', maak: metBlad('<row r="99999999999999999999"/>'), verwacht: 'beschadigd' },
  {
    naam: 'een kolom van duizend letters',
    maak: metBlad(rij(`<c r="${'Z'.repeat(1000)}1"><v>1</v></c>`)),
    verwacht: 'beschadigd',
  },
  {
    naam: 'cellen door elkaar',
    maak: metBlad(rij('<c r="C1"><v>1</v></c><c r="A1"><v>2</v></c>')),
    verwacht: 'beschadigd',
  },
  { naam: 'een cel voor de eerste rij', maak: metBlad('<c r="A1"><v>1</v></c>'), verwacht: 'beschadigd' },
  {
    naam: 'een afmeting die niet klopt',
    maak: metBlad(`<dimension ref="A1:A1"/><sheetData>${rij('<c r="XFD1"><v>1</v></c>')}</sheetData>`),
    verwacht: null,
  },
  {
    naam: 'een afmeting onder nul',
    maak: metBlad(`<dimension ref="A-1:ZZZZZ99999999999"/><sheetData>${CEL}</sheetData>`),
    verwacht: null,
  },
  { naam: 'oneindig', maak: metBlad(rij('<c r="A1"><v>1e999</v></c>')), verwacht: 'beschadigd' },
  { naam: 'geen getal', maak: metBlad(rij('<c r="A1"><v>NaN</v></c>')), verwacht: 'beschadigd' },
  { naam: 'een getal in zestientallen', maak: metBlad(rij('<c r="A1"><v>0x10</v></c>')), verwacht: 'beschadigd' },
  {
    naam: 'een datum die niet bestaat',
    maak: metBlad(rij('<c r="A1" t="d"><v>2024-02-31T99:99</v></c>')),
    verwacht: 'beschadigd',
  },
  {
    naam: 'verborgen kolommen over elkaar',
    maak: metBlad(
      `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(1e4)}</cols><sheetData>${rij('<c r="XFD1"><v>1</v></c>')}</sheetData>`,
    ),
    verwacht: null,
  },
  {
    naam: 'matrixformules naast elkaar, over alle rijen',
    maak: metBlad(
      `<row>${Array.from({ length: 500 }, () => '<c><f t="array" ref="A1:A1048576">1</f></c>').join('')}</row>${`<row>${'<c><v>1</v></c>'.repeat(500)}</row>`.repeat(50)}`,
    ),
    verwacht: null,
  },
  {
    naam: 'een matrixformule over het hele blad',
    maak: metBlad(
      `${rij('<c r="A1"><f t="array" ref="A1:XFD1048576">1</f></c>')}${'<row><c><v>1</v></c></row>'.repeat(1000)}`,
    ),
    verwacht: null,
  },
  {
    naam: 'een formule van een megabyte voor duizend cellen',
    maak: metBlad(
      `<row><c><f t="shared" si="0">${'A1+'.repeat(350_000)}1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(1000)}`,
    ),
    verwacht: 'beschadigd',
  },
  {
    naam: 'een tekst van een megabyte voor duizend cellen',
    maak: metBlad('<row><c t="s"><v>0</v></c></row>'.repeat(1000), { teksten: ['Zorg '.repeat(200_000)] }),
    verwacht: 'beschadigd',
  },
  {
    naam: 'de langste tekst in vierduizend cellen',
    maak: metBlad('<row><c t="s"><v>0</v></c></row>'.repeat(4000), { teksten: ['Zorg '.repeat(6553)] }),
    verwacht: 'verdachte-omvang',
  },
  {
    naam: 'gedeelde opgemaakte teksten met uitspraken die niet ophouden',
    maak: metDeel('xl/sharedStrings.xml', `<sst><si><r><t>a</t></r>${'<rPh sb="0">'.repeat(5e4)}</si></sst>`),
    verwacht: null,
  },
  {
    naam: 'honderdduizend lege cellen met opmaak',
    maak: metBlad(`<row>${'<c s="1"/>'.repeat(10)}</row>`.repeat(1e4)),
    verwacht: null,
  },
  {
    naam: 'bladen die naar eigenschappen van objecten heten',
    maak: () =>
      maakZip(
        werkmaponderdelen({
          bladen: ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((naam) => ({ naam, xml: CEL })),
          teksten: ['__proto__'],
        }),
        true,
      ),
    verwacht: null,
  },
  {
    naam: 'twee bladen met dezelfde naam',
    maak: () => maakZip(werkmaponderdelen({ bladen: ['Zorg', 'zorg'].map((naam) => ({ naam, xml: CEL })) }), true),
    verwacht: 'beschadigd',
  },
  {
    naam: 'een blad zonder naam',
    maak: () => maakZip(werkmaponderdelen({ bladen: [{ naam: '', xml: CEL }] }), true),
    verwacht: null,
  },
  {
    naam: 'een blad dat nergens staat',
    maak: vervang('xl/_rels/workbook.xml.rels', 'Target="worksheets/sheet1.xml"', 'Target="../../../../etc/passwd"'),
    verwacht: 'beschadigd',
  },
  {
    naam: 'een blad op het internet',
    maak: vervang(
      'xl/_rels/workbook.xml.rels',
      'Target="worksheets/sheet1.xml"',
      'Target="http://voorbeeld.invalid/x" TargetMode="External"',
    ),
    verwacht: 'beschadigd',
  },
  {
    naam: 'een blad dat de werkmap zelf is',
    maak: vervang('xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', 'workbook.xml'),
    verwacht: 'beschadigd',
  },
];

const SOORTEN: readonly Vijandig[] = [
  { naam: 'leeg bestand', maak: () => Buffer.alloc(0), verwacht: 'leeg' },
  { naam: 'één byte', maak: () => Buffer.from([0x50]), verwacht: 'geen-werkmap' },
  { naam: 'csv', maak: () => Buffer.from('\ufeffpost;begroting\r\nzorg;12\r\n'), verwacht: 'geen-werkmap' },
  {
    naam: 'pdf',
    maak: () => Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n', 'latin1'),
    verwacht: 'geen-werkmap',
  },
  {
    naam: 'webbladzijde die .xlsx heet',
    maak: () => Buffer.from('<html><table><tr><td>1</td></tr></table></html>'),
    verwacht: 'geen-werkmap',
  },
  {
    naam: 'xls',
    maak: () => Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('Workbook', 'utf16le')]),
    verwacht: 'xls',
  },
  { naam: 'xls dat na acht bytes ophoudt', maak: () => OLE, verwacht: 'geen-werkmap' },
  {
    naam: 'xlsx met een wachtwoord',
    maak: () => Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    verwacht: 'versleuteld',
  },
  {
    naam: 'ods',
    maak: () => maakZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    verwacht: 'ods',
  },
  {
    naam: 'docx',
    maak: () =>
      maakZip({
        '[Content_Types].xml': '<Types>wordprocessingml.document.main+xml</Types>',
        'word/document.xml': '<x/>',
      }),
    verwacht: 'geen-werkmap-in-zip',
  },
  { naam: 'nullen', maak: () => Buffer.alloc(5000), verwacht: 'geen-werkmap' },
  {
    naam: 'zip van nullen',
    maak: () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200_000)]),
    verwacht: 'onvolledig',
  },
  {
    naam: 'werkmap in een kapotte deflate',
    maak: () => {
      const lijst = alsLijst(delenVan(CEL)).map((v) =>
        v.naam === BLAD
          ? {
              ...v,
              opgeslagen: true,
              methode: 8,
              inhoud: deflateRawSync(Buffer.alloc(500, 'a')).subarray(0, 5),
              omvang: 500,
            }
          : v,
      );
      return ruwZip(lijst);
    },
    verwacht: 'beschadigd',
  },
];

/** Small enough to be made and refused in a test. */
export const VIJANDIGE_BESTANDEN: readonly Vijandig[] = [...SOORTEN, ...ZIP, ...XML, ...CELLEN];

/** Large enough to wear out a reader without bounds; for a process of their own. */
export const ZWARE_BESTANDEN: readonly Vijandig[] = [
  {
    naam: 'vier miljoen lege cellen met opmaak',
    maak: metBlad(`<row>${'<c s="1"/>'.repeat(1000)}</row>`.repeat(4000)),
    verwacht: null,
  },
  {
    naam: 'twee miljoen getallen zonder kop',
    maak: metBlad(`<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`.repeat(2000)),
    verwacht: null,
  },
  {
    naam: 'een miljoen rijen',
    maak: metBlad('<row><c><v>1</v></c></row>'.repeat(1_048_576)),
    verwacht: null,
  },
  {
    naam: 'drieduizend keer de langste tekst',
    maak: metBlad('<row><c t="s"><v>0</v></c></row>'.repeat(3000), { teksten: ['Zorg '.repeat(6553)] }),
    verwacht: null,
  },
  {
    naam: 'drieduizend keer de langste tekst met bedragen',
    maak: metBlad('<row><c t="s"><v>0</v></c></row>'.repeat(3000), { teksten: ['12.345 '.repeat(4681)] }),
    verwacht: null,
  },
  {
    naam: 'duizend bladen',
    maak: () =>
      maakZip(
        werkmaponderdelen({ bladen: Array.from({ length: 1000 }, (_, i) => ({ naam: `B${i}`, xml: CEL })) }),
        true,
      ),
    verwacht: null,
  },
  {
    naam: 'de opmaak van een miljoen cellen',
    maak: metDeel('xl/styles.xml', `<styleSheet><cellXfs>${'<xf numFmtId="14"/>'.repeat(1e6)}</cellXfs></styleSheet>`),
    verwacht: null,
  },
  {
    naam: 'twee miljoen gedeelde teksten',
    maak: metDeel('xl/sharedStrings.xml', `<sst>${'<si><t>x</t></si>'.repeat(2e6)}</sst>`),
    verwacht: null,
  },
  {
    naam: 'tienduizend formules over de hele rij',
    maak: metBlad(
      `<row>${['Post', 'Begroting', 'Realisatie', 'Saldo'].map((kop) => `<c t="str"><v>${kop}</v></c>`).join('')}</row>${'<row><c t="str"><v>Zorg</v></c><c><v>5</v></c><c><v>3</v></c><c><f>SUM(A1:XFD9)</f><v>2</v></c></row>'.repeat(1e4)}`,
    ),
    verwacht: null,
  },
  {
    naam: 'matrixformules naast elkaar, over alle rijen, in twee miljoen cellen',
    maak: metBlad(
      `<row>${'<c><f t="array" ref="A1:A1048576">1</f></c>'.repeat(4000)}</row>${`<row>${'<c><v>1</v></c>'.repeat(4000)}</row>`.repeat(400)}`,
    ),
    verwacht: null,
  },
];
