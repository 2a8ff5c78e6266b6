/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as formulajs from '@formulajs/formulajs';
import { parseTree } from 'custom-functions-metadata';
import * as functies from '../../src/functions/functies';
import engels from '../../src/functions/functions.en.json';
import nederlands from '../../src/functions/functions.json';
import { functiemetadata } from '../scripts/functiemetadata';
import { FUNCTIEVOORBEELDEN } from './functievoorbeelden';
import { laadRuntime } from './laadRuntime';

const SRC = path.join(__dirname, '../../src/functions');
const ids = nederlands.functions.map(({ id }) => id);

/** Functions of Dutch Excel whose subject is ours; the English ones come from formulajs. */
const NEDERLANDSE_FUNCTIES =
  'AANTAL AFRONDEN AFSCHRIJVING ALS BET BEREIKEN CEL DATUM EURO GEMIDDELDE HEEL INDEX INFO JAAR KIEZEN KOLOM MAAND NU ONWAAR PROCENTRANG RANG RENTE REST RIJ SOM SUBTOTAAL TEKST TERMIJN TOEKOMSTIGEWAARDE TYPE VARIANTIE VERSCHUIVING VERGELIJKEN WAAR WAARDE ZOEKEN'.split(
    ' ',
  );

test.each([...functiemetadata()])('src/functions/%s is what `npm run docs` makes', (bestand, tekst) => {
  expect(readFileSync(path.join(SRC, bestand), 'utf8')).toBe(tekst);
});

test('the two languages differ in descriptions only', () => {
  const zonder = ({ functions }: { functions: typeof nederlands.functions | typeof engels.functions }) =>
    functions.map((functie) => ({
      ...functie,
      description: '',
      parameters: functie.parameters.map((parameter) => ({ ...parameter, description: '' })),
    }));
  expect(zonder(engels)).toEqual(zonder(nederlands));
});

test.each(nederlands.functions.map((functie, n) => [functie.id, functie, engels.functions[n]!] as const))(
  '%s and its arguments are described in both languages',
  (_id, ...talen) => {
    for (const { description, parameters } of talen) {
      for (const tekst of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(tekst).toMatch(/\.$/);
        expect(tekst.length).toBeLessThanOrEqual(250);
      }
    }
    expect(talen[0].description).not.toBe(talen[1].description);
  },
);

test('what Excel calls is what the metadata describes', async () => {
  laadRuntime();
  await import('../../src/functions/registreer');
  const { mappings } = (CustomFunctions as unknown as { _association: { mappings: object } })._association;
  const bron = path.join(SRC, 'functies.ts');
  const { associate } = parseTree(readFileSync(bron, 'utf8'), bron);
  expect(mappings).toEqual(
    Object.fromEntries(associate.map(({ id, functionName }) => [id, functies[functionName as keyof typeof functies]])),
  );
  expect(associate.map(({ id }) => id)).toEqual(ids);
});

describe.each(nederlands.functions)('the name $name', ({ id, name }) => {
  test('is its id, of at least three letters', () => {
    expect(name).toBe(id);
    expect(name).toMatch(/^[A-Z]{3,64}$/);
  });

  test('is no cell reference', () => {
    expect(name).not.toMatch(/^[A-Z]{1,3}[1-9]\d*$|^R\d*(?:C\d*)?$|^C\d*$/);
  });

  test('is no function of Excel', () => {
    expect([...Object.keys(formulajs), ...NEDERLANDSE_FUNCTIES]).not.toContain(name);
  });
});

test('every function has an example', () => {
  expect(FUNCTIEVOORBEELDEN.map(({ id }) => id)).toEqual(ids);
});

test.each(FUNCTIEVOORBEELDEN)(
  'the formula of $id has as many arguments as its example',
  ({ id, formule, argumenten }) => {
    expect(formule).toMatch(new RegExp(`^=SLUITEND\\.${id}\\([^()]+\\)$`));
    expect(formule.split(';')).toHaveLength(argumenten.length);
  },
);
