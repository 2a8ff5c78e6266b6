import { Excelfout } from '../../src/excel/excelfout';
import { excelfoutVan, ONGEWIJZIGD, soortVan } from '../../src/excel/excelfouten';

/** The codes of Excel.ErrorCodes and of its documentation that an add-in with these calls can meet. */
const CODES: readonly (readonly [code: string, soort: string, herhaalbaar: boolean])[] = [
  ['InvalidOperationInCellEditMode', 'celbewerking', true],
  ['InvalidOperation', 'kan-nu-niet', true],
  ['RequestPayloadSizeLimitExceeded', 'te-groot', false],
  ['ResponsePayloadSizeLimitExceeded', 'te-groot', false],
  ['RangeExceedsLimit', 'te-groot', false],
  ['OperationCellsExceedLimit', 'te-groot', false],
  ['MemoryLimitReached', 'te-groot', false],
  ['RangeImageExceedsLimit', 'te-groot', false],
  ['ActivityLimitReached', 'tijdelijk', true],
  ['ServiceNotAvailable', 'tijdelijk', true],
  ['ConnectionFailure', 'tijdelijk', true],
  ['Conflict', 'tijdelijk', true],
  ['5001', 'tijdelijk', true],
  ['GeneralException', 'onduidelijk', true],
  ['0xF5320001', 'onduidelijk', true],
  ['RequestAborted', 'rekent', true],
  ['AccessDenied', 'rechten', false],
  ['BadPassword', 'rechten', false],
  ['Unauthenticated', 'rechten', false],
  ['ItemNotFound', 'verdwenen', true],
  ['InvalidReference', 'verdwenen', true],
  ['InvalidBinding', 'verdwenen', true],
  ['InvalidObjectPath', 'verdwenen', true],
  ['InsertDeleteConflict', 'verdwenen', true],
  ['InvalidSelection', 'andere-werkmap', true],
  ['InactiveWorkbook', 'andere-werkmap', true],
  ['UnsupportedSheet', 'andere-werkmap', true],
  ['MergedRangeConflict', 'samengevoegd', false],
  ['FilteredRangeConflict', 'filter', false],
  ['PivotTableRangeConflict', 'draaitabel', false],
  ['ItemAlreadyExists', 'bestaat-al', true],
  ['FormulaLengthExceedsLimit', 'formule', false],
  ['DirtySupportingFormula', 'formule', false],
  ['NonBlankCellOffSheet', 'formule', false],
  ['ApiNotFound', 'ontbreekt', false],
  ['ApiNotAvailable', 'ontbreekt', false],
  ['NotImplemented', 'ontbreekt', false],
  ['UnsupportedFeature', 'ontbreekt', false],
  ['UnsupportedOperation', 'ontbreekt', false],
  ['UndoNotSupported', 'ontbreekt', false],
  ['HostRestartNeeded', 'herstart', false],
  ['InvalidArgument', 'programmeerfout', false],
  ['InvalidRequest', 'programmeerfout', false],
  ['PropertyNotLoaded', 'programmeerfout', false],
  ['ValueNotLoaded', 'programmeerfout', false],
  ['InvalidRibbonDefinition', 'programmeerfout', false],
];

test.each(CODES)('%s is of the kind %s', (code, soort, herhaalbaar) => {
  const fout = excelfoutVan({ code, message: 'The requested thing is localised and technical.' }, ONGEWIJZIGD);
  expect(fout).toBeInstanceOf(Excelfout);
  expect(soortVan(fout)).toBe(soort);
  expect(fout.herhaalbaar).toBe(herhaalbaar);
  expect(fout.code).toBe(code);
  expect(fout.message).not.toContain(code);
  expect(fout.message).not.toContain('requested');
});

test('a message says what happened, what it means and what to do', () => {
  expect(excelfoutVan({ code: 'AccessDenied' }, ONGEWIJZIGD).message).toMatch(
    /^Excel staat dit niet toe: .+\. De werkmap is niet veranderd\. Hef de beveiliging op/,
  );
});

test.each([[undefined], [null], ['tekst'], [new TypeError('x is not a function')], [{ code: {} }]])(
  '%j is called a mistake of Sluitend',
  (iets) => {
    const fout = excelfoutVan(iets, ONGEWIJZIGD);
    expect([soortVan(fout), fout.code, fout.herhaalbaar]).toEqual(['programmeerfout', null, false]);
  },
);

test('an Excelfout stays what it is', () => {
  const fout = new Excelfout('Blad Jeugd is er niet meer.', null, false);
  expect(excelfoutVan(fout, ONGEWIJZIGD)).toBe(fout);
});
