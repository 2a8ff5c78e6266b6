import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import lock from '../package-lock.json';
import { apart, layers } from './layers.json';

const root = path.join(__dirname, '..');
const src = path.join(root, 'src');

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Paths from the root of the files in a folder, however deep. */
function filesIn(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

/** Keys under which the example data names a post, a themalijn or a line of the totaaloverzicht. */
const NAME_KEYS = new Set(['post', 'naam', 'regel', 'themalijn', 'blad']);

interface ExampleData {
  readonly names: Set<string>;
  readonly amounts: Set<number>;
}

/**
 * The telling names and amounts anywhere in the data. A name of one word is a common noun ("Scholing"), and an amount
 * below 1.000, a whole thousand or a year can be anything; names of regelingen belong in src/regelingen.
 */
function collect(data: unknown, found: ExampleData = { names: new Set(), amounts: new Set() }): ExampleData {
  if (typeof data === 'number') {
    const amount = Math.abs(data);
    const telling = amount >= 1000 && amount % 1000 !== 0 && !(amount >= 1990 && amount < 2100);
    if (telling) found.amounts.add(amount);
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      if (!NAME_KEYS.has(key) || typeof value !== 'string') collect(value, found);
      else if (/\s/.test(value)) found.names.add(value);
    }
  }
  return found;
}

function containsName(text: string, name: string): boolean {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'iu').test(text);
}

/** Whole numbers in source text, with the separators of code (1_234) and of people (1.234) taken out. */
function numbersIn(text: string): number[] {
  return (text.match(/(?<![\w.])\d+(?:[._]\d+)*(?!\w)/g) ?? []).map((n) => Number(n.replace(/[._]/g, '')));
}

describe('layout', () => {
  test('every folder of src has a place in the import order', () => {
    const known = new Set([...layers.flat(), ...apart]);
    expect(readdirSync(src).filter((name) => !known.has(name))).toEqual([]);
  });

  test('a file is named after what it exports', () => {
    const lists = ['src/checks/index.ts', 'src/regelingen/index.ts'];
    const vague = /(?:^|\/)(?:index|utils?|helpers?|common|misc)\.tsx?$/;
    expect(filesIn('src').filter((file) => vague.test(file) && !lists.includes(file))).toEqual([]);
  });
});

test('the lock file leaves the registry to whoever installs', () => {
  const withAddress = Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry);
  expect(withAddress.map(([name]) => name)).toEqual([]);
});

describe('the engine knows nothing of the example data', () => {
  const dataFiles = [...filesIn('assets/data'), ...filesIn('assets/voorbeelden')].filter((f) => f.endsWith('.json'));
  const { names, amounts } = collect(dataFiles.map((file) => JSON.parse(read(file)) as unknown));
  const code = filesIn('src').map((file) => ({ file, text: read(file) }));

  test('there is example data to look for', () => {
    expect(names.size).toBeGreaterThan(20);
    expect(amounts.size).toBeGreaterThan(50);
  });

  test('no name of a post or themalijn stands in src', () => {
    const found = code.flatMap(({ file, text }) =>
      [...names].filter((name) => containsName(text, name)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('no amount stands in src, in euros or cents, plain or with separators', () => {
    const found = code.flatMap(({ file, text }) =>
      numbersIn(text)
        .filter((n) => amounts.has(n) || amounts.has(n / 100))
        .map((n) => `${file}: ${n}`),
    );
    expect(found).toEqual([]);
  });
});
