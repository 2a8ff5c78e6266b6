import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import pkg from '../package.json';
import { iconen } from './scripts/iconen';
import { MANIFESTREGELS, manifestfouten } from './scripts/manifestregels';

const ROOT = path.join(__dirname, '..');
const BUILT = ['functions.html', 'functions.js', 'taskpane.html'];
const xml = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** What the build puts below the address, or where it takes that from. */
function bestand(pad: string): Buffer | undefined {
  if (BUILT.includes(pad)) return Buffer.alloc(0);
  const source = path.join(ROOT, pad.startsWith('assets/') ? '' : 'src/functions', pad);
  return existsSync(source) ? readFileSync(source) : undefined;
}

const breaches = (text: string) =>
  manifestfouten({ xml: text, adres: 'https://localhost:3000', versie: pkg.version, bestand });

const found = breaches(xml);

test.each(MANIFESTREGELS)('%s', (rule) => {
  expect(found[rule] ?? []).toEqual([]);
});

test.each<[string, string | RegExp, string]>([
  ['is well formed', '</OfficeApp>', ''],
  ['is a task pane add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
  ['every element stands where Office wants it', /(<Label resid="Groep.Label"\/>)(\s*<Icon>[^]*?<\/Icon>)/, '$2$1'],
  ['has an id, a language, and asks no more than it needs', 'MinVersion="1.14"', 'MinVersion="1.20"'],
  ['has the version of the package', /<Version>.*<\/Version>/, '<Version>99.0.0.0</Version>'],
  ['has nothing that is not supported everywhere', '<Requirements>', '<AppDomains/><Requirements>'],
  ['resources have an id of their own of at most 32 characters', 'bt:Image id="Icon.20"', 'bt:Image id="Icon.16"'],
  ['resources are there and of the right kind where they are used', 'resid="Celmenu.Tip"', 'resid="Celmenu.Label"'],
  ['resources are all used', 'resid="Celmenu.Tip"', 'resid="Controleren.Tip"'],
  ['texts are there and not too long, in every language', 'Value="Schemes"', 'Value=""'],
  [
    'every text is there in every other language, and in none twice',
    /<bt:Override Locale="en-US" Value="Check"\/>/,
    '',
  ],
  ['the namespace is one name in all languages', 'en-US" Value="SLUITEND"', 'en-US" Value="CLOSES"'],
  ['controls have an identity of their own', 'id="Sluitend.Regelingen"', 'id="Sluitend.Toelichting"'],
  ['every button opens the one pane', 'Sluitend.Pane', 'Sluitend.Ander'],
  [
    'addresses are below the one address',
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
  ],
  ['addresses are those of files that are there', 'taskpane.html?tab=controle', 'start.html?tab=controle'],
  ['icons have the size that Office asks', 'icons/icon-32.png', 'icons/icon-40.png'],
  ['buttons have an icon in every size', 'size="80" resid="Icon.80"', 'size="64" resid="Icon.80"'],
  [
    'buttons on the ribbon differ, since some ribbons show nothing but the icon',
    'resid="Controleren.16"',
    'resid="Regelingen.16"',
  ],
])('a manifest that breaks it is seen: %s', (rule, was, becomes) => {
  const broken = xml.replace(was, becomes);
  expect(broken).not.toBe(xml);
  expect(Object.keys(breaches(broken))).toContain(rule);
});

test('every button opens the pane on a tab of it', () => {
  const tabs = [...xml.matchAll(/taskpane\.html\?tab=(\w+)/g)].map(([, tab]) => tab);
  expect(tabs).toEqual(['controle', 'toelichting', 'toelichting', 'regelingen']);
  expect(xml).toContain('taskpane.html?tab=toelichting&amp;bij=selectie');
  const pane = readFileSync(path.join(ROOT, 'src/taskpane/Taakvenster.tsx'), 'utf8');
  for (const tab of tabs) expect(pane).toContain(`'${tab}'`);
});

test.each([...iconen()])('%s is what tests/scripts/maak-iconen.ts draws', (file, drawn) => {
  const pixels = (bytes: Buffer) => {
    const begin = bytes.indexOf('IDAT') + 4;
    return inflateSync(bytes.subarray(begin, begin + bytes.readUInt32BE(begin - 8))).toString('base64');
  };
  const committed = readFileSync(path.join(ROOT, 'assets/icons', file));
  expect(committed.subarray(0, 33)).toEqual(drawn.subarray(0, 33));
  expect(pixels(committed)).toBe(pixels(drawn));
});
