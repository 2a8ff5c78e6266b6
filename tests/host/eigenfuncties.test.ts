/** @jest-environment jsdom */
import fc from 'fast-check';
import { naarGetal } from '../../src/begroting/bedrag';
import functions from '../../src/functions/functions.json';
import { alsApiWaarde } from '../../src/host/cel';
import { officevenster } from '../../src/host/officevenster';
import { afrekenen } from '../../src/regelingen/afrekenen';
import { laadRuntime } from '../functions/laadRuntime';
import { startExcel } from './startExcel';
import type { ExcelHost } from '../../src/host/excelhost';
import type { Werkmap } from '../../src/host/werkmap';
import type { Regeling } from '../../src/regelingen/regeling';
import type { Rijen } from './startExcel';

/** The functions as the add-in has them, called by the client itself. */
beforeAll(async () => {
  Object.defineProperty(window, 'external', { value: officevenster() });
  laadRuntime('office.js');
  startExcel();
  await import('../../src/functions/registreer');
});

function open(...rijen: Rijen): { readonly workbook: Werkmap; readonly host: ExcelHost } {
  const excel = startExcel({ Blad1: rijen });
  excel.host.registreer(functions);
  return excel;
}

function toont(workbook: Werkmap, adres: string): unknown {
  const { blad, blok } = workbook.plek(adres);
  return alsApiWaarde(blad.waarde(blok.rij, blok.kolom));
}

describe('a formula', () => {
  const CELLEN: Rijen = [
    ['Huur', 1200, 1000.5, '=1/0'],
    ['Loon', '€ 300,25', null],
  ];
  const FORMULES: readonly (readonly [string, unknown])[] = [
    ['=SLUITEND.SALDO(B1,C1)', 199.5],
    ['=sluitend.saldo(B1,C1)*2', 399],
    ['=SLUITEND.SALDO(B2,C2)', 300.25],
    ['=SLUITEND.SALDO(B1:B2,C1:C2)', 199.5],
    ['=SUM(SLUITEND.SALDO(B1:B2,C1:C2))', 499.75],
    ['=IFERROR(SLUITEND.SALDO(A1,C1),"geen")', 'geen'],
    ['=IF(SLUITEND.SALDO(B1,C1)>0,"over","op")', 'over'],
    ['=SLUITEND.SALDO(SLUITEND.SALDO(B1,C1),99.5)', 100],
    ['=SLUITEND.AFWIJKING(0,C1)', 'n.v.t.'],
    ['=SLUITEND.OVERHEVELING(B1,"overhevelen",,2025)', 1200],
    ['=SLUITEND.SALDO(A1,C1)', '#VALUE!'],
    ['=SLUITEND.SALDO(A1:B1,C1)', '#VALUE!'],
    ['=SLUITEND.SALDO(B1)', '#VALUE!'],
    ['=SLUITEND.SALDO(B1,C1,B1)', '#VALUE!'],
    ['=SLUITEND.SALDO(B1,D1)', '#DIV/0!'],
    ['=SLUITEND.WEG(B1)', '#NAME?'],
  ];

  test('is busy until the add-in has answered', async () => {
    const { workbook, host } = open(...CELLEN, ...FORMULES.map(([formule]) => [formule]));
    expect(toont(workbook, 'A3')).toBe('#BUSY!');
    await host.rust();
    expect(FORMULES.map(([formule], i) => [formule, toont(workbook, `A${i + 3}`)])).toEqual(FORMULES);
  });

  test('is calculated again after a change, and only then', async () => {
    const { workbook, host } = open([1200, 1000, '=SLUITEND.SALDO(A1,B1)', '=C1*2']);
    await host.rust();
    const { rondes } = host;
    host.typ('Blad1!F9', 'elders');
    expect(toont(workbook, 'D1')).toBe(400);
    host.typ('Blad1!B1', 'negen');
    expect(toont(workbook, 'D1')).toBe('#BUSY!');
    await host.rust();
    expect(toont(workbook, 'D1')).toBe('#VALUE!');
    host.typ('Blad1!B1', 900);
    await host.rust();
    expect(toont(workbook, 'D1')).toBe(600);
    expect(host.rondes).toBe(rondes + 2);
  });

  test('that the add-in writes is there to read', async () => {
    const { host } = open([1200, 1000]);
    await Excel.run(async (context) => {
      const cel = context.workbook.worksheets.getItem('Blad1').getRange('C1');
      cel.formulas = [['=SLUITEND.SALDO(A1,B1)']];
      await context.sync();
      await host.rust();
      cel.load('values');
      await context.sync();
      expect(cel.values).toEqual([[200]]);
    });
  });

  test('is an error when the add-in lacks the function', async () => {
    const { workbook, host } = open(['=SLUITEND.WEG(1)']);
    host.registreer({ functions: [{ id: 'WEG', name: 'WEG', parameters: [{ dimensionality: 'matrix' }] }] });
    await host.rust();
    expect(toont(workbook, 'A1')).toBe('#VALUE!');
  });
});

test('a client without requirement set CustomFunctions answers too', async () => {
  const { workbook, host } = open(['=SLUITEND.SALDO(3,1)', '=SLUITEND.SALDO("abc",1)', '=SLUITEND.SALDO({"abc";3},1)']);
  const kent = { context: { requirements: { isSetSupported: (naam: string) => naam !== 'CustomFunctions' } } };
  const vervangen = jest.replaceProperty(globalThis, 'Office' as never, kent as never);
  await host.rust();
  vervangen.restore();
  expect(['A1', 'B1', 'C1'].map((adres) => toont(workbook, adres))).toEqual([2, '#VALUE!', '#VALUE!']);
});

test('what is not emulated is refused', () => {
  const { host } = startExcel();
  const functie = { id: 'KOERS', name: 'KOERS', parameters: [] };
  expect(() => host.registreer({ functions: [{ ...functie, options: { stream: true } }] })).toThrow('has no options');
  const enkel = { ...functie, parameters: [{ dimensionality: 'scalar' }] };
  expect(() => host.registreer({ functions: [enkel] })).toThrow('has no custom functions of single values');
});

test('cells show what the engine computes', async () => {
  const regeling: Regeling = {
    ...{ code: 'r', naam: 'R', aliassen: [], verstrekker: 'het Rijk', bron: '', bestedenTot: 2025 },
    regel: { soort: 'overhevelen' },
  };
  const centen = fc.integer({ min: 0, max: 1e11 });
  const gevallen = fc.sample(fc.record({ baten: centen, lasten: centen, jaar: fc.constantFrom(2024, 2025) }), 50);
  const { workbook, host } = open(
    ...gevallen.map(({ baten, lasten, jaar }, i) => [
      ...[baten / 100, lasten / 100, jaar, `=SLUITEND.SALDO(A${i + 1},B${i + 1})`],
      ...[`=SLUITEND.TERUGBETALING(D${i + 1},"overhevelen",2025,C${i + 1})`],
      ...[`=SLUITEND.OVERHEVELING(D${i + 1},"overhevelen",2025,C${i + 1})`],
    ]),
  );
  await host.rust();
  for (const [i, { jaar, baten, lasten }] of gevallen.entries()) {
    const { saldo, terugbetaling, overheveling } = afrekenen({ naam: 'R', regeling, jaar, baten, lasten });
    const getoond = ['D', 'E', 'F'].map((kolom) => toont(workbook, `${kolom}${i + 1}`));
    expect(getoond).toEqual([saldo, terugbetaling, overheveling].map(naarGetal));
  }
});
