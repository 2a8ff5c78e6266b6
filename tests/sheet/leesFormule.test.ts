import fc from 'fast-check';
import type { Formuledeel, LineaireFormule, Voorwaarde } from '../../src/begroting/formule';
import { bereikadres, kolomletter } from '../../src/sheet/adres';
import { externeVerwijzing, leesFormule } from '../../src/sheet/leesFormule';

function lineair(tekst: string, rij = 9, kolom = 4): LineaireFormule {
  const formule = leesFormule(tekst, rij, kolom);
  if (formule.soort !== 'lineair') throw new Error(`Not linear: ${tekst}`);
  return formule;
}

const patroon = (tekst: string, rij = 9, kolom = 4): string => lineair(tekst, rij, kolom).patroon;

const opBlad = (blad: string | null, adres: string): string => (blad === null ? adres : `${blad}!${adres}`);

function toonVoorwaarde({ blad, bereik, waarde }: Voorwaarde): string {
  const cel = typeof waarde === 'object' && `@${opBlad(waarde.blad, kolomletter(waarde.kolom))}${waarde.rij + 1}`;
  return `${opBlad(blad, bereikadres(bereik))}=${cel || JSON.stringify(waarde)}`;
}

/** "-2 Blad!B3:B9 {A3:A9="IZA"} sub". */
function toon({ factor, blad, bereik, voorwaarden, subtotaal }: Formuledeel): string {
  const als = voorwaarden.length > 0 ? ` {${voorwaarden.map(toonVoorwaarde).join(' ')}}` : '';
  return `${factor} ${opBlad(blad, bereikadres(bereik))}${als}${subtotaal ? ' sub' : ''}`;
}

describe('leesFormule', () => {
  test('gives parts with their place', () => {
    expect(leesFormule("=B3-'Blad 1'!$C$4+12.5", 2, 4)).toEqual({
      soort: 'lineair',
      delen: [
        {
          factor: 1,
          blad: null,
          bereik: { vanRij: 2, vanKolom: 1, totRij: 2, totKolom: 1 },
          voorwaarden: [],
          subtotaal: false,
        },
        {
          factor: -1,
          blad: 'Blad 1',
          bereik: { vanRij: 3, vanKolom: 2, totRij: 3, totKolom: 2 },
          voorwaarden: [],
          subtotaal: false,
        },
      ],
      constante: 1250,
      patroon: "+[0,-3]-'BLAD 1'![$3,$2]+1250",
    });
  });

  test.each<[string, string[], number?]>([
    // chains, signs and parentheses
    ['=B3', ['1 B3']],
    ['=B3-C3', ['1 B3', '-1 C3']],
    ['=+B3-C3', ['1 B3', '-1 C3']],
    ['=-(B3-C3)', ['-1 B3', '1 C3']],
    ['=B3-(C3-(D3+E3))', ['1 B3', '-1 C3', '1 D3', '1 E3']],
    ['=B3--C3+-D3', ['1 B3', '1 C3', '-1 D3']],
    ['=---B3', ['-1 B3']],
    ['=((B3))', ['1 B3']],
    ['=B3+B3', ['1 B3', '1 B3']],
    ['= b3 -\r\n\tc3 ', ['1 B3', '-1 C3']],
    ['=$B$3+$C3+D$3', ['1 B3', '1 C3', '1 D3']],
    // factors
    ['=1000*B3', ['1000 B3']],
    ['=B3*-1', ['-1 B3']],
    ['=-B3*1000', ['-1000 B3']],
    ['=-2*(B3-3*C3)', ['-2 B3', '6 C3']],
    ['=(B3+5)*2*10', ['20 B3'], 10_000],
    ['=B3/1-C3/-1', ['1 B3', '1 C3']],
    ['=2*SUM(B3:B9,100)', ['2 B3:B9'], 20_000],
    ['=0.5*4*B3', ['2 B3']],
    // constants
    ['=1250', [], 125_000],
    ['=-0', [], 0],
    ['=100+20', [], 12_000],
    ['=100*1.1', [], 11_000],
    ['=-(100-20.25)', [], -7975],
    ['=B3+500', ['1 B3'], 50_000],
    ['=SUM(B3:B9)+12.5', ['1 B3:B9'], 1250],
    ['=B3-.5-5.', ['1 B3'], -550],
    ['=B3+1.150000', ['1 B3'], 115],
    ['=0.1+0.2', [], 30],
    // sums
    ['=SUM(B2:B9)', ['1 B2:B9']],
    ['=sum( B2 : B9 )', ['1 B2:B9']],
    ['=SUM(B9:B2)', ['1 B2:B9']],
    ['=SUM((B2:B9))', ['1 B2:B9']],
    ['=SUM(B2:B2)', ['1 B2']],
    ['=SUM(B2:C9,D4,-E5,10)', ['1 B2:C9', '1 D4', '-1 E5'], 1000],
    ['=SUM(B2-C2,SUM(D2:D9)-SUM(E2:E9))', ['1 B2', '-1 C2', '1 D2:D9', '-1 E2:E9']],
    ['=-SUM(B2:B9)', ['-1 B2:B9']],
    ['=SUM(B2:B9)-SUM(C2:C9)', ['1 B2:B9', '-1 C2:C9']],
    ['=SUM(B:B,2:2,$C:$D,$4:5)', ['1 B1:B1048576', '1 A2:XFD2', '1 C1:D1048576', '1 A4:XFD5']],
    ['=SUBTOTAL(9,B2:B9)', ['1 B2:B9 sub']],
    ['=SUBTOTAL(109,B2:B9,D4)-C3', ['1 B2:B9 sub', '1 D4 sub', '-1 C3']],
    ['=SUM(SUBTOTAL(9,B2:B9),C3)', ['1 B2:B9 sub', '1 C3']],
    // sheets
    ["='Blad 1'!B3", ['1 Blad 1!B3']],
    ['=Ouderen!B3+Één_2.a!C4', ['1 Ouderen!B3', '1 Één_2.a!C4']],
    ["='Zo''n blad'!$B$3", ["1 Zo'n blad!B3"]],
    ["=SUM('Blad 1'!B3:B9,Jeugd!B:B)", ['1 Blad 1!B3:B9', '1 Jeugd!B1:B1048576']],
    // conditions
    ['=SUMIF(A2:A9,"IZA",C2:C9)', ['1 C2:C9 {A2:A9="IZA"}']],
    ['=SUMIF(A2:A9,"=IZA",C2:C9)', ['1 C2:C9 {A2:A9="IZA"}']],
    ['=SUMIF(A2:A9,"deel ""a""",C2:C9)', ['1 C2:C9 {A2:A9="deel \\"a\\""}']],
    ['=SUMIF(A2:A9,2024,C2:C9)', ['1 C2:C9 {A2:A9=2024}']],
    ['=SUMIF(A2:A9,-0.5)', ['1 A2:A9 {A2:A9=-0.5}']],
    ['=SUMIF(A2:A9,$F3,C2:C9)', ['1 C2:C9 {A2:A9=@F3}']],
    ["=SUMIF(Ouderen!A:A,'Blad 1'!F3,Ouderen!C:C)", ['1 Ouderen!C1:C1048576 {Ouderen!A1:A1048576=@Blad 1!F3}']],
    ['=SUMIF(A2:A9,"IZA",C2)', ['1 C2:C9 {A2:A9="IZA"}']],
    ['=SUMIF(A2:A9,"IZA",C2:D4)', ['1 C2:C9 {A2:A9="IZA"}']],
    ['=-2*SUMIF(A2:A9,"a",C2:C9)+B3', ['-2 C2:C9 {A2:A9="a"}', '1 B3']],
    ['=SUMIFS(C2:C9,A2:A9,"IZA",B2:B9,F1)', ['1 C2:C9 {A2:A9="IZA" B2:B9=@F1}']],
  ])('%j', (tekst, delen, constante = 0) => {
    const formule = lineair(tekst);
    expect(formule.delen.map(toon)).toEqual(delen);
    expect(formule.constante).toBe(constante);
  });

  test.each([
    // not a formula, or a broken one
    '',
    'B3',
    '=',
    '==B3',
    '=()',
    '=B3+',
    '=*B3',
    '=(B3',
    '=B3)',
    '=B3 C3',
    '=SUM()',
    '=SUM(B3,)',
    '=SUM(B3',
    '=SUM',
    '=1.2.3',
    '=.',
    '=12 5',
    "='Blad 1",
    "=''!B3",
    '=!B3',
    '=B0',
    '=XFE3',
    '=A1048577',
    // other arithmetic
    '=B3/2',
    '=1/B3',
    '=B3/C3',
    '=100/4',
    '=B3*C3',
    '=(B3+1)*(C3+1)',
    '=B3*0.5',
    '=B3*0',
    '=B3*5%',
    '=B3^2',
    '=B3+1.234',
    '=B3+1E3',
    '=B3&C3',
    '=B3=C3',
    '=B3>0',
    '="tekst"',
    '=9007199254740993',
    '=90071992547409+90071992547409-90071992547409',
    '=9007199254740*9007199254740*B3',
    // a range outside SUM is an array
    '=B2:B9',
    '=B:B',
    '=2:2',
    '=-B2:B9',
    '=B2:B9+1',
    '=SUM(B2:B9*2)',
    '=SUM(-B2:B9)',
    '=SUM(B2:B9-C2:C9)',
    '=SUM(1+(B2:B9))',
    // other references
    '=SUM((B2:B9,C3))',
    '=SUM(B2:B9 B3:D3)',
    '=SUM(B2:C)',
    '=SUM(B2:B4:B9)',
    '=SUM(Jan:Dec!B3)',
    "=SUM('Jan 1:Dec 31'!B3)",
    '=[Boek.xlsx]Blad1!A1',
    '=[1]Blad1!A1',
    "='[Boek 1.xlsx]Blad1'!A1",
    "='C:\\map\\[Boek.xlsx]Blad1'!A1",
    '=Boek.xlsx!Naam',
    '=Tabel1[Saldo]',
    '=SUM(Tabel1[[#Data],[Saldo]])',
    '=[@Saldo]',
    '=@B3',
    '=B3#',
    '=#REF!',
    '=Blad1!#REF!',
    '=Saldo',
    '=B3+btw_tarief',
    '=TRUE',
    // other functions
    '=IF(B3>0,B3,C3)',
    '=IFERROR(B3,0)',
    '=ROUND(B3,0)',
    '=VLOOKUP(A3,B:C,2,FALSE)',
    '=SOM(B2:B9)',
    '=SUMPRODUCT(B2:B9,C2:C9)',
    '=AVERAGE(B2:B9)',
    '=SUM(B2:B9,IF(B3>0,1,0))',
    '=SUM("5",B3)',
    '=SUM({1,2})',
    '=SUBTOTAL(1,B2:B9)',
    '=SUBTOTAL(9)',
    '=SUBTOTAL(F1,B2:B9)',
    '=SUBTOTAL(9,SUM(B2:B9))',
    // conditions that are more than a value
    '=SUMIF(A2:A9,">0",C2:C9)',
    '=SUMIF(A2:A9,"<>IZA",C2:C9)',
    '=SUMIF(A2:A9,"SPUK*",C2:C9)',
    '=SUMIF(A2:A9,"I?A",C2:C9)',
    '=SUMIF(A2:A9,"~*",C2:C9)',
    '=SUMIF(A2:A9,"",C2:C9)',
    '=SUMIF(A2:A9,"=",C2:C9)',
    '=SUMIF(A2:A9,"="&F3,C2:C9)',
    '=SUMIF(A2:A9,F3&"",C2:C9)',
    '=SUMIF(A2:A9,TRUE,C2:C9)',
    '=SUMIF(A2:A9,F3:F4,C2:C9)',
    '=SUMIF(A2:A9,"IZA',
    '=SUMIF(A2:A9)',
    '=SUMIF(A2:A9,"IZA",)',
    '=SUMIF(A:A,"IZA",C2)',
    '=SUMIFS(C2:C9,A2:A8,"IZA")',
    '=SUMIFS(C2:C9,A2:A9)',
    '=SUMIFS(C2:C9)',
  ])('unknown: %j', (tekst) => {
    expect(leesFormule(tekst, 9, 4)).toEqual({ soort: 'onbekend', tekst });
  });

  test.each([
    ['parentheses', '(', ')'],
    ['sums', 'SUM(', ')'],
  ])('nested %s are read to 64 levels', (_, open, dicht) => {
    const genest = (diepte: number) => `=${open.repeat(diepte)}B3${dicht.repeat(diepte)}`;
    expect(leesFormule(genest(64), 0, 0).soort).toBe('lineair');
    expect(leesFormule(genest(65), 0, 0).soort).toBe('onbekend');
    expect(leesFormule(genest(2000), 0, 0).soort).toBe('onbekend');
  });

  test('parentheses beside each other are not nested', () => {
    expect(lineair(`=${Array(200).fill('(B3)').join('+')}`).delen).toHaveLength(200);
  });

  test('formulas are read up to 8192 characters', () => {
    expect(leesFormule(`=${'-'.repeat(8189)}B3`, 0, 0).soort).toBe('lineair');
    expect(leesFormule(`=${'-'.repeat(8190)}B3`, 0, 0).soort).toBe('onbekend');
  });

  test('any list of terms is read back', () => {
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: -1e9, max: 1e9 }),
        (termen, cent) => {
          const tekst = `=${termen.map((t) => t.tekst).join('')}${cent < 0 ? '-' : '+'}${(Math.abs(cent) / 100).toFixed(2)}`;
          const formule = lineair(tekst);
          expect(formule.delen.map(toon)).toEqual(termen.flatMap((t) => t.delen));
          expect(formule.constante).toBe(cent);
        },
      ),
    );
  });

  test('no text makes it throw', () => {
    const stukken = fc.constantFrom(
      ...['=', '+', '-', '*', '/', '(', ')', ',', ':', '!', "'", '"', '$', '[', ']', ' ', '.', '1', '0', '9', '{', '#'],
      ...[
        'B3',
        'B',
        '$C$4',
        'SUM(',
        'SUBTOTAL(9,',
        'SUMIF(',
        'SUMIFS(',
        'Blad1',
        "'Blad 1'!",
        'é',
        '\n',
        '[1]',
        '.xlsx!',
      ],
    );
    const formuleachtig = fc.array(stukken, { maxLength: 20 }).map((delen) => `=${delen.join('')}`);
    fc.assert(
      fc.property(fc.oneof(formuleachtig, fc.string(), fc.string({ unit: 'binary' })), (tekst) => {
        const formule = leesFormule(tekst, 3, 3);
        if (formule.soort === 'lineair') {
          expect(formule.delen.every((d) => Number.isSafeInteger(d.factor) && d.factor !== 0)).toBe(true);
          expect(Object.is(formule.constante, -0)).toBe(false);
        } else expect(formule.tekst).toBe(tekst);
        expect(typeof externeVerwijzing(tekst)).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('patroon', () => {
  test.each([
    ['=B10-C10', '+[0,-3]-[0,-2]'],
    ['=$B10-C$10', '+[0,$1]-[$9,-2]'],
    ['=SUM(E3:E9)', '+[-7:-1,0:0]'],
    ['=SUM(E:E,2:2)', '+[,0:0]+[-8:-8,]'],
    ['=SUBTOTAL(9,E3:E9)', '+SUBTOTAL[-7:-1,0:0]'],
    ['=1000*B10-2*C10+5', '+1000*[0,-3]-2*[0,-2]+500'],
    ['=0', '+0'],
    ['=-5', '-500'],
    ["='Zo''n'!B10", "+'ZO''N'![0,-3]"],
    ['=SUMIF(A2:A9,"iza",C2:C9)', '+[-8:-1,-2:-2]{[-8:-1,-4:-4]="IZA"}'],
    ['=SUMIFS(C2:C9,A2:A9,$F$1,B2:B9,5)', '+[-8:-1,-2:-2]{[-8:-1,-4:-4]=[$0,$5];[-8:-1,-3:-3]=5}'],
  ])('%s', (tekst, verwacht) => {
    expect(patroon(tekst)).toBe(verwacht);
  });

  test.each([
    ['=B10-C10', '=+B10-C10'],
    ['=B10-C10', '= b10 - ( c10 )'],
    ['=SUM(B2:B9)', '=(sum( (B2 : B9) ))'],
    ["='Ouderen'!B3", '=OUDEREN!b3'],
    ['=SUMIF(A2:A9,"IZA",C2:C9)', '=sumif(a2:a9, "=iza" ,c2:c9)'],
    ['=B10*2', '=2*B10'],
  ])('%s is %s', (a, b) => {
    expect(patroon(a)).toBe(patroon(b));
  });

  test.each([
    ['=B10-C10', '=B10+C10'],
    ['=B10-C10', '=C10-B10'],
    ['=B10', '=B$10'],
    ['=B10', '=Ouderen!B10'],
    ['=B10', '=2*B10'],
    ['=B10', '=B10+1'],
    ['=SUM(B2:B9)', '=SUM(B2:B8)'],
    ['=SUM(B2:B9)', '=SUM(B2,B9)'],
    ['=SUM(B2:B9)', '=SUBTOTAL(9,B2:B9)'],
    ['=SUMIF(A2:A9,"a",C2:C9)', '=SUMIF(A2:A9,"b",C2:C9)'],
    ['=SUMIF(A2:A9,"5",C2:C9)', '=SUMIF(A2:A9,5,C2:C9)'],
  ])('%s is not %s', (a, b) => {
    expect(patroon(a)).not.toBe(patroon(b));
  });

  test('stays the same when a formula is filled down and across', () => {
    const verschuiving = fc.record({ neer: fc.nat({ max: 500 }), opzij: fc.nat({ max: 50 }) });
    fc.assert(
      fc.property(fc.array(vulbaar, { minLength: 1, maxLength: 5 }), verschuiving, (maken, { neer, opzij }) => {
        const formule = (omlaag: number, rechts: number) => `=${maken.map((maak) => maak(omlaag, rechts)).join('-')}`;
        expect(patroon(formule(neer, opzij), 9 + neer, 4 + opzij)).toBe(patroon(formule(0, 0)));
      }),
    );
  });
});

describe('externeVerwijzing', () => {
  test.each([
    '=[Boek.xlsx]Blad1!A1',
    '=[1]Blad1!A1',
    '=[1]!Naam',
    '=B3+[2]Één!A1',
    "='[Boek 1.xlsx]Blad 1'!$A$1",
    "='[Boek.xlsx]Zo''n blad'!A1",
    "='C:\\map\\[Boek.xlsx]Blad1'!A1",
    "='C:\\map\\Boek.xlsx'!Naam",
    "='https://example.org/[Boek.xlsx]Blad1'!A1",
    "='\\\\server\\map\\it''s.xlsx'!Naam",
    '=Boek.xlsx!Naam',
    "='Boek 1.xlsm'!Tabel1[Saldo]",
    '=SUM("[x]",Tabel1[Saldo],[Boek.xlsx]Blad1!A1:A9)',
    "=Tabel1[it''s '] zo]+[1]Blad1!A1",
  ])('%s', (tekst) => {
    expect(externeVerwijzing(tekst)).toBe(true);
  });

  test.each([
    '=B3-C3',
    '=Ouderen!B3',
    "='Blad 1'!B3",
    '=Tabel1[Saldo]',
    '=Tabel1[Saldo]+Ouderen!B3',
    '=SUM(Tabel1[[#Data],[Saldo]])*Ouderen!B3',
    '=[@Saldo]-[@[Saldo 2]]+Ouderen!B3',
    '=Ouderen!B3/[Saldo]',
    "=Tabel1['[Boek.xlsx']Blad1!A1]+Ouderen!B3",
    '=[0]!Naam',
    '="[Boek.xlsx]Blad1!A1"',
    '="C:\\map\\"&Ouderen!A1',
    "='Export.xlsx'!B3",
    "=SUM('Export.xlsx'!B:B)",
    "='Export.xlsx'!#REF!",
    "=SUM('Jan:Dec'!B3)",
    "='Blad 1!B3",
    '=Tabel1[Saldo!',
    '',
  ])('not %j', (tekst) => {
    expect(externeVerwijzing(tekst)).toBe(false);
  });
});

const rijnummer = fc.integer({ min: 1, max: 1000 });
const kolomnummer = fc.nat({ max: 100 });

/** A cell or range as written, and its address without "$". */
const gebied = fc
  .tuple(rijnummer, rijnummer, kolomnummer, kolomnummer, fc.constantFrom('', '$'))
  .map(([r1, r2, k1, k2, vast]) => {
    const [van, tot] = [Math.min(r1, r2), Math.max(r1, r2)];
    const [links, rechts] = [kolomletter(Math.min(k1, k2)), kolomletter(Math.max(k1, k2))];
    const cel = `${links}${van}`;
    const adres = cel === `${rechts}${tot}` ? cel : `${cel}:${rechts}${tot}`;
    return { cel, adres, geschreven: `${links}${vast}${van}:${vast}${rechts}${tot}` };
  });

const bladnaam = fc.constantFrom(
  { geschreven: '', naam: '' },
  { geschreven: 'Ouderen!', naam: 'Ouderen!' },
  { geschreven: "'Zo''n blad'!", naam: "Zo'n blad!" },
);

/** A term with its sign as it can be written in a chain, and the parts that it must give. */
const term = fc
  .tuple(
    gebied,
    bladnaam,
    fc.integer({ min: -1000, max: 1000 }).filter((n) => n !== 0),
    fc.nat({ max: 5 }),
  )
  .map(([{ cel, adres, geschreven }, blad, factor, vorm]) => {
    const teken = factor < 0 ? '-' : '+';
    const n = Math.abs(factor);
    const een = Math.sign(factor);
    switch (vorm) {
      case 0:
        return { tekst: `${teken}${blad.geschreven}${cel}`, delen: [`${een} ${blad.naam}${cel}`] };
      case 1:
        return { tekst: `${teken}${n}*${blad.geschreven}${cel}`, delen: [`${factor} ${blad.naam}${cel}`] };
      case 2:
        return { tekst: ` + ${cel} * ${factor}`, delen: [`${factor} ${cel}`] };
      case 3:
        return {
          tekst: `${teken}SUM(${blad.geschreven}${geschreven}, ${cel})`,
          delen: [`${een} ${blad.naam}${adres}`, `${een} ${cel}`],
        };
      case 4:
        return {
          tekst: `${teken}${n}*(${cel}-SUBTOTAL(9,${geschreven}))`,
          delen: [`${factor} ${cel}`, `${-factor} ${adres} sub`],
        };
      default:
        return {
          tekst: `${teken}SUMIF(${geschreven},"IZA",${geschreven})`,
          delen: [`${een} ${adres} {${adres}="IZA"}`],
        };
    }
  });

/** Writes a term as it is after filling so many rows down and columns to the right. */
const vulbaar = fc
  .tuple(rijnummer, rijnummer, kolomnummer, kolomnummer, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
  .chain(([r1, r2, k1, k2, vast]) => {
    const hoek = (r: number, k: number, rijVast: boolean, kolomVast: boolean) => (neer: number, opzij: number) =>
      `${kolomVast ? '$' : ''}${kolomletter(kolomVast ? k : k + opzij)}${rijVast ? '$' : ''}${rijVast ? r : r + neer}`;
    const a = hoek(r1, k1, vast[0]!, vast[1]!);
    const b = hoek(r2, k2, vast[2]!, vast[3]!);
    return fc.constantFrom<(neer: number, opzij: number) => string>(
      (neer, opzij) => a(neer, opzij),
      (neer, opzij) => `SUM(${a(neer, opzij)}:${b(neer, opzij)})`,
      (neer, opzij) => `3*Ouderen!${b(neer, opzij)}`,
      (neer, opzij) => `SUMIF($B:$B,${a(neer, opzij)},$D:$D)`,
      () => '12.5',
    );
  });
