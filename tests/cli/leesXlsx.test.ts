import { read, utils, write } from '@e965/xlsx';
import { Leesfout } from '../../src/cli/leesfout';
import { leesXlsx } from '../../src/cli/leesXlsx';
import type { Cel, Snapshot } from '../../src/sheet/snapshot';
import { maakWerkmap, maakZip, werkmaponderdelen } from './werkmapbytes';
import type { Proefwerkmap } from './werkmapbytes';

function cellen(snapshot: Snapshot, blad = 0): Record<string, Omit<Cel, 'kolom'>> {
  return Object.fromEntries(
    snapshot.bladen[blad]!.rijen.flatMap(({ nummer, cellen }) =>
      cellen.map(({ kolom, ...cel }) => [utils.encode_cell({ r: nummer, c: kolom }), cel]),
    ),
  );
}

const metCellen = (xml: string, meer: Partial<Proefwerkmap> = {}): Record<string, Omit<Cel, 'kolom'>> =>
  cellen(leesXlsx(maakWerkmap({ bladen: [{ naam: 'Blad', xml }], ...meer })));

describe('waarden', () => {
  test.each<[string, string, Omit<Cel, 'kolom'> | undefined]>([
    ['getal', '<c r="A1"><v>-27760</v></c>', { waarde: -27760 }],
    ['nul', '<c r="A1"><v>0</v></c>', { waarde: 0 }],
    ['decimalen en exponent', '<c r="A1" t="n"><v>1.25E3</v></c>', { waarde: 1250 }],
    ['gedeelde tekst', '<c r="A1" t="s"><v>0</v></c>', { waarde: 'Welzijn & € 1' }],
    ['opgemaakte tekst', '<c r="A1" t="s"><v>1</v></c>', { waarde: 'Post één' }],
    ['tekst in de cel', '<c r="A1" t="inlineStr"><is><t>&#8364; 12,-</t></is></c>', { waarde: '€ 12,-' }],
    ['tekst in delen', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', { waarde: 'ab' }],
    ['regeleinde', '<c r="A1" t="inlineStr"><is><t>a_x000D_&#10;b</t></is></c>', { waarde: 'a\r\nb' }],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b & c]]></t></is></c>', { waarde: 'a<b & c' }],
    ['waar', '<c r="A1" t="b"><v>1</v></c>', { waarde: true }],
    ['onwaar', '<c r="A1" t="b"><v>0</v></c>', { waarde: false }],
    ['foutwaarde', '<c r="A1" t="e"><v>#REF!</v></c>', { waarde: { fout: '#REF!' } }],
    ['nieuwe foutwaarde', '<c r="A1" t="e"><v>#SPILL!</v></c>', { waarde: { fout: '#SPILL!' } }],
    ['datum als getal', '<c r="A1" s="2"><v>45292</v></c>', { waarde: 45292, notatie: 'dd-mm-yyyy' }],
    ['datum als datum', '<c r="A1" t="d"><v>2024-01-01T00:00:00</v></c>', { waarde: 45292 }],
    ['datum zonder tijd', '<c r="A1" t="d"><v>2024-01-01</v></c>', { waarde: 45292 }],
    ['datum met tijdzone', '<c r="A1" t="d"><v>2024-01-01T12:00:00.000Z</v></c>', { waarde: 45292.5 }],
    ['adres in kleine letters', '<c r="a1"><v>7</v></c>', { waarde: 7 }],
    ['getalnotatie', '<c r="A1" s="1"><v>3</v></c>', { waarde: 3, notatie: '#,##0' }],
    ['ingebouwde notatie', '<c r="A1" s="3"><v>3</v></c>', { waarde: 3, notatie: 'm/d/yy' }],
    ['notatie Standaard', '<c r="A1" s="0"><v>3</v></c>', { waarde: 3 }],
    ['lege tekst', '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
    ['alleen opmaak', '<c r="A1" s="1"/>', undefined],
    ['formule', '<c r="A1"><f>SUM(B1:C1)</f><v>7</v></c>', { waarde: 7, formule: '=SUM(B1:C1)' }],
    ['formule zonder resultaat', '<c r="A1"><f>B1-C1</f><v/></c>', { waarde: null, formule: '=B1-C1' }],
    [
      'formule met lege tekst',
      '<c r="A1" t="str"><f>IF(B1,1,"")</f><v></v></c>',
      { waarde: '', formule: '=IF(B1,1,"")' },
    ],
    [
      'formule met fout',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { waarde: { fout: '#DIV/0!' }, formule: '=1/0' },
    ],
    ['formule met &', '<c r="A1" t="str"><f>B1&amp;"x"&lt;C1</f><v>a</v></c>', { waarde: 'a', formule: '=B1&"x"<C1' }],
    [
      'nieuwe functie',
      '<c r="A1"><f>_xlfn._xlws.FILTER(B1:B2,1)</f><v>1</v></c>',
      { waarde: 1, formule: '=FILTER(B1:B2,1)' },
    ],
  ])('%s', (_, xml, verwacht) => {
    const gelezen = metCellen(`<row r="1">${xml}</row>`, {
      teksten: ['Welzijn &amp; € 1', '<r><t>Post </t></r><r><rPr><b/></rPr><t>één</t></r>'],
      notaties: ['#,##0', 'dd-mm-yyyy'],
    });
    expect(gelezen['A1']).toEqual(verwacht);
  });

  test('rijen en cellen zonder adres volgen op de vorige', () => {
    const gelezen = metCellen('<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>');
    expect(Object.keys(gelezen)).toEqual(['A1', 'C1', 'A3']);
  });

  test('namen met een voorvoegsel', () => {
    const xml = '<x:sheetData><x:row r="2"><x:c r="B2"><x:f>A1</x:f><x:v>5</x:v></x:c></x:row></x:sheetData>';
    expect(metCellen(xml)).toEqual({ B2: { waarde: 5, formule: '=A1' } });
  });
});

describe('formules die voor meer cellen gelden', () => {
  test.each([
    ['C2-D2', 'C3-D3'],
    ['$C2-D$2', '$C3-D$2'],
    ['SUMIF($B:$B,"Q1",C2:C9)', 'SUMIF($B:$B,"Q1",C3:C10)'],
    ["'Thema A1'!B2+Blad!C2", "'Thema A1'!B3+Blad!C3"],
    ['LOG10(A2)', 'LOG10(A3)'],
    ['SUM(2:2)', 'SUM(3:3)'],
    ['Tabel[[#This Row],[K1]]*A2', 'Tabel[[#This Row],[K1]]*A3'],
  ])('gedeeld, een rij lager: %s wordt %s', (formule, verwacht) => {
    const gelezen = metCellen(
      `<row r="2"><c r="E2"><f t="shared" ref="E2:E3" si="0">${formule}</f><v>1</v></c></row><row r="3"><c r="E3"><f t="shared" si="0"/><v>2</v></c></row>`,
    );
    expect([gelezen['E2']!.formule, gelezen['E3']!.formule]).toEqual([`=${formule}`, `=${verwacht}`]);
  });

  test('gedeeld, een kolom naar rechts: hele kolommen schuiven mee', () => {
    const gelezen = metCellen(
      '<row r="9"><c r="B9"><f t="shared" ref="B9:C9" si="3">SUMIF($A:$A,$A9,Y:Z)</f><v>1</v></c><c r="C9"><f t="shared" si="3"/><v>2</v></c></row>',
    );
    expect(gelezen['C9']!.formule).toBe('=SUMIF($A:$A,$A9,Z:AA)');
  });

  test('een matrixformule staat bij elke cel van haar bereik', () => {
    const gelezen = metCellen(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>9</v></c></row><row r="2"><c r="A2"><v>6</v></c></row><row r="3"><c r="A3"><v>8</v></c></row>',
    );
    expect(Object.entries(gelezen).map(([adres, { formule }]) => [adres, formule])).toEqual([
      ['A1', '=C1:D2*2'],
      ['B1', '=C1:D2*2'],
      ['C1', undefined],
      ['A2', '=C1:D2*2'],
      ['A3', undefined],
    ]);
  });
});

describe('werkmap', () => {
  const CEL = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test('bladen in volgorde, verborgen en zeer verborgen', () => {
    const { bladen } = leesXlsx(
      maakWerkmap({
        bladen: [
          { naam: 'Ouderen &amp; jeugd', xml: CEL },
          { naam: 'Oud', xml: CEL, staat: 'hidden' },
          { naam: 'Diep', xml: CEL, staat: 'veryHidden' },
          { naam: 'Leeg', xml: '' },
        ],
      }),
    );
    expect(bladen.map(({ naam, verborgen, rijen }) => [naam, verborgen, rijen.length])).toEqual([
      ['Ouderen & jeugd', false, 1],
      ['Oud', true, 1],
      ['Diep', true, 1],
      ['Leeg', false, 0],
    ]);
  });

  test('verborgen rijen en kolommen; kolommen rechts van de laatste gevulde tellen niet', () => {
    const xml =
      '<cols><col min="2" max="2" width="9" hidden="1"/><col min="3" max="3" width="9"/><col min="4" max="16384" hidden="true"/></cols><sheetData><row r="1" hidden="1"><c r="E1"><v>1</v></c></row><row r="2" hidden="0"><c r="A2"><v>1</v></c></row></sheetData>';
    const blad = leesXlsx(maakWerkmap({ bladen: [{ naam: 'Blad', xml }] })).bladen[0]!;
    expect(blad.verborgenKolommen).toEqual([1, 3, 4]);
    expect(blad.rijen.map(({ nummer, verborgen }) => [nummer, verborgen])).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  test('een werkmap die vanaf 1904 telt: datums zijn dezelfde dag, bedragen blijven', () => {
    const delen = werkmaponderdelen({
      notaties: ['#,##0', 'dd-mm-yyyy'],
      bladen: [
        {
          naam: 'Blad',
          xml: '<row r="1"><c r="A1" s="2"><v>44925</v></c><c r="B1" s="1"><v>44925</v></c><c r="C1" s="2" t="d"><v>2026-12-31</v></c></row>',
        },
      ],
    });
    const boek = String(delen['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const gelezen = cellen(leesXlsx(maakZip({ ...delen, 'xl/workbook.xml': boek })));
    expect(Object.values(gelezen).map(({ waarde }) => waarde)).toEqual([46387, 44925, 46387]);
  });

  test('elementen met dezelfde naam na de rijen tellen niet', () => {
    const xml = `<sheetData>${CEL}</sheetData><controls><from><xdr:row>2</xdr:row></from><c r="Z9"><v>9</v></c></controls>`;
    const [blad] = leesXlsx(maakWerkmap({ bladen: [{ naam: 'Blad', xml }] })).bladen;
    expect(blad!.rijen).toEqual([{ nummer: 0, verborgen: false, cellen: [{ kolom: 0, waarde: 1 }] }]);
  });

  test.each([
    ['in UTF-16', (xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le')],
    ['met een BOM', (xml: string) => `\ufeff${xml}`],
  ])('een blad %s', (_, codeer) => {
    const delen = werkmaponderdelen({ bladen: [{ naam: 'Blad', xml: CEL }] });
    const blad = codeer(String(delen['xl/worksheets/sheet1.xml']));
    expect(cellen(leesXlsx(maakZip({ ...delen, 'xl/worksheets/sheet1.xml': blad })))).toEqual({ A1: { waarde: 1 } });
  });

  test('namen van onderdelen verschillen niet door hoofdletters', () => {
    const delen = werkmaponderdelen({ bladen: [{ naam: 'Blad', xml: CEL }] });
    const anders = Object.fromEntries(
      Object.entries(delen).map(([naam, xml]) => [naam.replace('worksheets/sheet1', 'Worksheets/Sheet1'), xml]),
    );
    expect(cellen(leesXlsx(maakZip(anders)))).toEqual({ A1: { waarde: 1 } });
  });

  test.each([
    ['', 'automatisch'],
    ['<calcPr calcId="1"/>', 'automatisch'],
    ['<calcPr calcMode="manual"/>', 'handmatig'],
  ])('berekening bij %p: %s', (calcPr, verwacht) => {
    expect(leesXlsx(maakWerkmap({ bladen: [{ naam: 'Blad', xml: CEL }], calcPr })).berekening).toBe(verwacht);
  });

  test('een bereik tot de laatste cel van het blad heeft alleen zijn gevulde cel', () => {
    const xml = `<dimension ref="A1:XFD1048576"/><sheetData>${'<row r="5" ht="9"/>'}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`;
    const [blad] = leesXlsx(maakWerkmap({ bladen: [{ naam: 'Blad', xml }] })).bladen;
    expect(blad!.rijen).toEqual([{ nummer: 1_048_575, verborgen: false, cellen: [{ kolom: 16_383, waarde: 1 }] }]);
  });

  test('driehonderd bladen', () => {
    const bladen = Array.from({ length: 300 }, (_, i) => ({ naam: `B${i}`, xml: CEL }));
    expect(leesXlsx(maakWerkmap({ bladen })).bladen).toHaveLength(300);
  });

  test('een grafiekblad heeft geen cellen en telt niet mee', () => {
    const delen = werkmaponderdelen({
      bladen: [
        { naam: 'Blad', xml: CEL },
        { naam: 'Grafiek', xml: '' },
      ],
    });
    const verwijzingen = String(delen['xl/_rels/workbook.xml.rels']).replace(
      'worksheet" Target="worksheets/sheet2.xml',
      'chartsheet" Target="chartsheets/sheet1.xml',
    );
    const { bladen } = leesXlsx(maakZip({ ...delen, 'xl/_rels/workbook.xml.rels': verwijzingen }));
    expect(bladen.map(({ naam }) => naam)).toEqual(['Blad']);
  });

  test.each(['xlsx', 'xlsm'] as const)('leest wat de bibliotheek schrijft: %s', (bookType) => {
    const werkmap = utils.book_new();
    const rijen = [
      ['Post', 'Begroting'],
      ['Zorg', '€ -27.760'],
      ['Jeugd', 12.5],
      [true, null],
    ];
    utils.book_append_sheet(werkmap, utils.aoa_to_sheet(rijen), 'Één');
    const bytes: Buffer = write(werkmap, { type: 'buffer', bookType, bookSST: true, compression: true });
    expect(read(bytes).SheetNames).toEqual(['Één']);
    expect(Object.values(cellen(leesXlsx(bytes))).map(({ waarde }) => waarde)).toEqual(
      rijen.flat().filter((waarde) => waarde !== null),
    );
  });
});

describe('wat geen leesbare werkmap is, wordt geweigerd', () => {
  const CEL = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const goed = maakWerkmap({ bladen: [{ naam: 'Blad', xml: CEL }] });
  const onderdelen = werkmaponderdelen({ bladen: [{ naam: 'Blad', xml: CEL }] });
  const metRij = (xml: string) => maakWerkmap({ bladen: [{ naam: 'Blad', xml }] });
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  /** Changes a number in the table of contents of a zip. */
  function metGrootte(bytes: Buffer, grootte: number): Buffer {
    const kopie = Buffer.from(bytes);
    const vermelding = kopie.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    kopie.writeUInt32LE(grootte, vermelding + 24);
    return kopie;
  }

  test.each<[string, Buffer, string]>([
    ['leeg bestand', Buffer.alloc(0), 'leeg'],
    ['tekst', Buffer.from('post;bedrag\nzorg;12'), 'geen-werkmap'],
    ['een enkele letter', Buffer.from('P'), 'geen-werkmap'],
    ['oud Excel', Buffer.concat([ole, Buffer.alloc(600), Buffer.from('Workbook', 'utf16le')]), 'xls'],
    ['oud Word-document', Buffer.concat([ole, Buffer.from('WordDocument', 'utf16le')]), 'geen-werkmap'],
    ['versleuteld', Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'versleuteld'],
    [
      'OpenDocument',
      maakZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'ods',
    ],
    ['zip zonder werkmap', maakZip({ 'foto.txt': 'x' }), 'geen-werkmap-in-zip'],
    [
      'Word-document',
      maakZip({ '[Content_Types].xml': '<Types>wordprocessingml.document.main+xml</Types>' }),
      'geen-werkmap-in-zip',
    ],
    [
      'binaire werkmap',
      maakZip({ '[Content_Types].xml': '<Types>application/vnd.ms-excel.sheet.binary.macroEnabled.main</Types>' }),
      'xlsb',
    ],
    ['afgekapt', goed.subarray(0, goed.length / 2), 'onvolledig'],
    ['alleen het begin van een zip', Buffer.from('PK\u0003\u0004'), 'onvolledig'],
    [
      'blad ontbreekt',
      maakZip(Object.fromEntries(Object.entries(onderdelen).filter(([naam]) => !naam.includes('sheet1')))),
      'beschadigd',
    ],
    [
      'verwijzingen ontbreken',
      maakZip(Object.fromEntries(Object.entries(onderdelen).filter(([naam]) => !naam.includes('workbook.xml.rels')))),
      'beschadigd',
    ],
    ['werkmap is geen XML', maakZip({ ...onderdelen, 'xl/workbook.xml': 'onzin' }), 'beschadigd'],
    ['getal is geen getal', metRij('<row r="1"><c r="A1"><v>abc</v></c></row>'), 'beschadigd'],
    ['gedeelde tekst bestaat niet', metRij('<row r="1"><c r="A1" t="s"><v>5</v></c></row>'), 'beschadigd'],
    ['cel loopt niet af', metRij('<row r="1"><c r="A1"><v>1</v></row>'), 'beschadigd'],
    ['commentaar loopt niet af', metRij('<row r="1"><c r="A1"><v>1</v></c></row><!-- '), 'beschadigd'],
    ['rij buiten het blad', metRij('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'), 'beschadigd'],
    ['kolom buiten het blad', metRij('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'beschadigd'],
    ['cel in een andere rij', metRij('<row r="2"><c r="A3"><v>1</v></c></row>'), 'beschadigd'],
    ['adres zonder kolom', metRij('<row r="1"><c r="1"><v>1</v></c></row>'), 'beschadigd'],
    ['blad loopt niet af', metRij('<sheetData><row r="1"><c r="A1"><v>1</v></c></row>'), 'beschadigd'],
    ['blad is iets anders', maakZip({ ...onderdelen, 'xl/worksheets/sheet1.xml': '<html/>' }), 'beschadigd'],
    [
      'matrixformule in het bereik van een andere',
      metRij(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B2">1</f></c><c r="B1"><f t="array" ref="B1:B9">2</f></c></row>',
      ),
      'beschadigd',
    ],
    ['rijen door elkaar', metRij('<row r="2"/><row r="1"/>'), 'beschadigd'],
    ['cel tweemaal', metRij('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), 'beschadigd'],
    ['teken bestaat niet', metRij('<row r="1"><c r="A1" t="str"><v>&#x110000;</v></c></row>'), 'beschadigd'],
    ['documenttype', metRij(`<!DOCTYPE x [<!ENTITY a "b">]>${CEL}`), 'verdachte-inhoud'],
    ['zegt te groot te zijn', metGrootte(goed, 600e6), 'verdachte-omvang'],
    ['zegt buiten verhouding te zijn', metGrootte(goed, 60e6), 'verdachte-omvang'],
    ['is groter dan gezegd', metGrootte(goed, 10), 'verdachte-omvang'],
    ['is kleiner dan gezegd', metGrootte(goed, 10_000), 'beschadigd'],
    ['te veel cellen', metRij(`<row>${'<c><v>1</v></c>'.repeat(2000)}</row>`.repeat(1001)), 'te-veel-cellen'],
    [
      'buitensporig veel opmaak',
      maakZip({ ...onderdelen, 'xl/styles.xml': Buffer.alloc(50_000_001, ' ') }),
      'verdachte-omvang',
    ],
    [
      'te veel bladen',
      maakWerkmap({ bladen: Array.from({ length: 1001 }, (_, i) => ({ naam: `B${i}`, xml: '' })) }),
      'te-veel-bladen',
    ],
  ])('%s', (_, bytes, soort) => {
    const lees = (): unknown => leesXlsx(bytes);
    expect(lees).toThrow(Leesfout);
    expect(lees).toThrow(expect.objectContaining({ soort }));
  });

  test('elke afgekapte of verminkte werkmap geeft een Leesfout of een snapshot, nooit iets anders', () => {
    for (let plek = 0; plek < goed.length; plek += 7) {
      const verminkt = Buffer.from(goed);
      verminkt[plek]! ^= 0xff;
      for (const bytes of [goed.subarray(0, plek), verminkt]) {
        try {
          leesXlsx(bytes);
        } catch (fout) {
          expect(fout).toBeInstanceOf(Leesfout);
        }
      }
    }
  });
});
