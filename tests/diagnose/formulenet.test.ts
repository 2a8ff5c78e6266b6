import { Formulenet } from '../../src/diagnose/formulenet';
import { adres, bouw } from './bouw';
import type { Boek } from './bouw';

const KOLOMMEN = ['begroting', 'realisatie', 'saldo'] as const;

/** On sheet A the lower table comes first: their order in the model is not that of the rows. */
const boek: Boek = bouw({
  'A/9': {
    kolommen: ['realisatie', 'bedrag'],
    rijen: [
      ['vier', 'Alfa', 7, "'8"],
      ['vijf', 'Beta', "'9", 2],
      ['Totaal', '', '=SUM(C2:C11)', '=C10+C11+D10'],
      ['Som', '', '=SUM(C10:C13)', '=SUM(C10:D11)'],
    ],
  },
  A: {
    kolommen: KOLOMMEN,
    rijen: [
      ['een', 'Alfa', 10, 4, '=C2-D2'],
      ['twee', 'Beta', 20, 5, '=C3-D3'],
      ['drie', 'alfa ', 30, 6, '=ROUND(C4-D4,0)'],
      ['Totaal', '', '=SUM(C2:C4)', '=D2+D3+D4', '=C5-D5'],
    ],
  },
  B: {
    kolommen: KOLOMMEN,
    rijen: [
      ['Alfa', '', '=SUMIF(A!B2:B4,A2,A!C2:C4)', '=SUMIF(A!E2:E4,A2,A!D2:D4)', '=C2-D2'],
      ['A', '', '=A!C5', 1, '=SUM(C3:D3)'],
      ['ALFA', 'Gamma  plus', '=SUMIF(A!B2:B4,"Beta",A!C2:C4)', '=SUMIF(A!B2:B4,"Geen",A!C2:C4)', '=Z!C2+Z!C3'],
      ['Al*', '', '=SUMIF(A!B2:B4,A5,A!C2:C4)', '=SUMIF(A!B2:B4,"<>Beta",A!C2:C4)', '=SUMIF(A!B2:B5,"Beta",A!C2:C4)'],
      ['', 'a=b', '=SUMIF(A!B2:B4,A6,A!C2:C4)', '=SUMIF(B2:B6,"gamma plus",C2:C6)', '=SUMIF(B2:B6,"A=B",D2:D6)'],
      [
        'nul',
        '',
        '=SUMIFS(A!C2:C4,A!B2:B4,"Alfa",A!A2:A4,"drie")',
        '=SUMIF(A!A2:B4,"een",A!C2:C4)',
        '=SUMIF(A!B3:B4,"Beta",A!C2:C4)',
      ],
      [
        'tien',
        '',
        '=SUMIF(A!B2:B4,"Beta",A!C2:C4)+A!C2',
        '=SUMIF(A!A2:A4,4,A!C2:C4)',
        '=SUMIF(A!B2:B3,"Beta",A!C2:C4)',
      ],
    ],
  },
  C: {
    kolommen: KOLOMMEN,
    rijen: [
      ['een', '', 1, 2, 3],
      ['twee', '', '=SUBTOTAL(9,C2:C2)', '=SUM(D2:D2)', '=SUBTOTAL(9,E2)+E2'],
      ['drie', '', '=SUBTOTAL(9,C2:C3)', '=SUBTOTAL(9,D2:D3)', '=SUBTOTAL(9,E2:E3)'],
      ['vier', '', '=SUM(C2:C3)', "'5", '=SUM(D4:D5)'],
      ['vijf', '', "'6", "'7", '=SUM(C6:D6)'],
    ],
  },
});

function namen(termen: readonly { cel: Parameters<typeof adres>[0]; factor: number }[] | null): string[] | null {
  return termen && termen.map(({ cel, factor }) => `${factor} ${cel.rij.tabel.blad}!${adres(cel)}`).sort();
}

describe('dekking', () => {
  test.each([
    ['a difference', 'A!E2', ['-1 A!D2', '1 A!C2']],
    ['a range', 'A!C5', ['1 A!C2', '1 A!C3', '1 A!C4']],
    [
      'a range over two tables passes over an amount stored as text',
      'A!C12',
      ['1 A!C10', '1 A!C2', '1 A!C3', '1 A!C4', '1 A!C5'],
    ],
    ['a range that holds the formula itself passes over it', 'A!C13', ['1 A!C10', '1 A!C12']],
    ['a range of two columns', 'A!D13', ['1 A!C10', '1 A!D11']],
    ['an amount stored as text that is named by itself', 'A!D12', ['1 A!C10', '1 A!C11', '1 A!D10']],
    ['a row of text', 'C!E6', []],
    ['another sheet', 'B!C3', ['1 A!C5']],
    ['a sheet without a table', 'B!E4', []],
    ['a condition on the regeling', 'B!C2', ['1 A!C2', '1 A!C4']],
    ['a condition that is typed', 'B!C4', ['1 A!C3']],
    ['a condition that no row meets', 'B!D4', []],
    ['a condition with other white space and capitals', 'B!D6', ['1 B!C4']],
    ['a condition that has a sign in it', 'B!E6', ['1 B!D6']],
    ['a condition on two columns', 'B!C7', ['1 A!C4']],
    ['a condition on anything else', 'B!D2', null],
    ['a condition with a wildcard', 'B!C5', null],
    ['a condition that compares', 'B!D5', null],
    ['a condition on more rows, one of them without a regeling', 'B!E5', ['1 A!C3']],
    ['a condition on fewer rows', 'B!E8', ['1 A!C3']],
    ['a condition on other rows than are added up', 'B!E7', null],
    ['a condition in two columns at once', 'B!D7', null],
    ['a condition in an empty cell', 'B!C6', null],
    ['a condition that is a number', 'B!D8', []],
    ['a SUBTOTAL passes over SUBTOTALs', 'C!C4', ['1 C!C2']],
    ['a SUBTOTAL does not pass over sums', 'C!D4', ['1 C!D2', '1 C!D3']],
    ['a sum does not pass over SUBTOTALs', 'C!C5', ['1 C!C2', '1 C!C3']],
    ['a SUBTOTAL that has something added', 'C!E3', ['1 C!E2', '1 C!E2']],
    ['a SUBTOTAL passes over that one as well', 'C!E4', ['1 C!E2']],
    ['a function we do not know', 'A!E4', null],
    ['a typed amount', 'A!C2', null],
  ])('%s', (_, adres, verwacht) => {
    expect(namen(new Formulenet(boek.begroting).dekking(boek.cel(adres)))).toEqual(verwacht);
  });
});

describe('volgers', () => {
  test.each([
    ['A!C2', ['1 A!C12', '1 A!C5', '1 A!E2', '1 B!C2', '1 B!C8']],
    ['A!C3', ['1 A!C12', '1 A!C5', '1 A!E3', '1 B!C4', '1 B!C8', '1 B!E5', '1 B!E8']],
    ['A!D3', ['-1 A!E3', '1 A!D5']],
    ['A!C5', ['1 A!C12', '1 A!E5', '1 B!C3']],
    ['A!D4', ['1 A!D5']],
    ['A!C10', ['1 A!C12', '1 A!C13', '1 A!D12', '1 A!D13']],
    ['A!C11', ['1 A!D12']],
    ['A!C12', ['1 A!C13']],
    ['A!C13', []],
    ['A!D10', ['1 A!D12']],
    ['A!D11', ['1 A!D13']],
    ['C!C3', ['1 C!C5']],
    ['C!D5', []],
    ['C!D6', []],
    ['C!E2', ['1 C!E3', '1 C!E3', '1 C!E4']],
  ])('%s is followed', (adres, verwacht) => {
    expect(namen(new Formulenet(boek.begroting).volgers(boek.cel(adres)))).toEqual(verwacht);
  });
});
