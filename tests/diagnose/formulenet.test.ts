import { Formulenet } from '../../src/diagnose/formulenet';
import { adres, bouw } from './bouw';
import type { Boek } from './bouw';

const KOLOMMEN = ['begroting', 'realisatie', 'saldo'] as const;

const boek: Boek = bouw({
  A: {
    kolommen: KOLOMMEN,
    rijen: [
      ['een', 'Alfa', 10, 4, '=C2-D2'],
      ['twee', 'Beta', 20, 5, '=C3-D3'],
      ['drie', 'alfa ', 30, 6, '=ROUND(C4-D4;0)'],
      ['Totaal', '', '=SUM(C2:C4)', '=D2+D3+D4', '=C5-D5'],
    ],
  },
  B: {
    kolommen: KOLOMMEN,
    rijen: [
      ['Alfa', '', '=SUMIF(A!B2:B4,A2,A!C2:C4)', '=SUMIF(A!E2:E4,A2,A!D2:D4)', '=C2-D2'],
      ['A', '', '=A!C5', 1, 2],
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
    ['another sheet', 'B!C3', ['1 A!C5']],
    ['a condition on the regeling', 'B!C2', ['1 A!C2', '1 A!C4']],
    ['a condition on anything else', 'B!D2', null],
    ['a function we do not know', 'A!E4', null],
    ['a typed amount', 'A!C2', null],
  ])('%s', (_, adres, verwacht) => {
    expect(namen(new Formulenet(boek.begroting).dekking(boek.cel(adres)))).toEqual(verwacht);
  });
});

describe('volgers', () => {
  test.each([
    ['A!C2', ['1 A!C5', '1 A!E2', '1 B!C2']],
    ['A!C3', ['1 A!C5', '1 A!E3']],
    ['A!D3', ['-1 A!E3', '1 A!D5']],
    ['A!C5', ['1 A!E5', '1 B!C3']],
    ['A!D4', ['1 A!D5']],
  ])('%s is followed', (adres, verwacht) => {
    expect(namen(new Formulenet(boek.begroting).volgers(boek.cel(adres)))).toEqual(verwacht);
  });
});
