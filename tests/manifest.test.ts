/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import pkg from '../package.json';
import { ICOONMATEN, iconen } from './scripts/iconen';

const ROOT = path.join(__dirname, '..');
const ADDRESS = 'https://localhost:3000';
const OTHER_LANGUAGES = ['en-US'];

const manifest = new DOMParser().parseFromString(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'), 'text/xml');
const elements = [...manifest.querySelectorAll('*')];
const named = (name: string) => elements.filter(({ nodeName }) => nodeName === name);
const valueOf = (name: string) => named(name)[0]?.textContent;

/**
 * The children of an element, in the order that Office demands; an element that is not here has none.
 * The key is its name, where needed with its parent or its xsi:type.
 */
const CHILDREN: Readonly<Record<string, RegExp>> = {
  OfficeApp:
    /^Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl (SupportUrl )?Hosts Requirements DefaultSettings Permissions VersionOverrides $/,
  'OfficeApp/Hosts': /^Host $/,
  Requirements: /^Sets $/,
  Sets: /^(Set )+$/,
  DefaultSettings: /^SourceLocation $/,
  DisplayName: /^(Override )+$/,
  'OfficeApp/Description': /^(Override )+$/,
  VersionOverrides: /^Hosts Resources $/,
  'VersionOverrides/Hosts': /^Host $/,
  'Host:Workbook': /^AllFormFactors DesktopFormFactor $/,
  AllFormFactors: /^ExtensionPoint $/,
  DesktopFormFactor: /^(GetStarted )?ExtensionPoint ExtensionPoint $/,
  'ExtensionPoint:CustomFunctions': /^Script Page Metadata Namespace $/,
  Script: /^SourceLocation $/,
  Page: /^SourceLocation $/,
  Metadata: /^SourceLocation $/,
  'ExtensionPoint:PrimaryCommandSurface': /^OfficeTab $/,
  'ExtensionPoint:ContextMenu': /^OfficeMenu $/,
  OfficeTab: /^Group $/,
  Group: /^Label Icon (Control ){1,6}$/,
  OfficeMenu: /^Control $/,
  'Control:Button': /^Label Supertip Icon Action $/,
  Supertip: /^Title Description $/,
  Icon: /^(bt:Image )+$/,
  'Action:ShowTaskpane': /^TaskpaneId SourceLocation $/,
  Resources: /^bt:Images bt:Urls bt:ShortStrings bt:LongStrings $/,
  'bt:Images': /^(bt:Image )+$/,
  'bt:Urls': /^(bt:Url )+$/,
  'bt:ShortStrings': /^(bt:String )+$/,
  'bt:LongStrings': /^(bt:String )+$/,
  'bt:Url': /^(bt:Override )*$/,
  'bt:String': /^(bt:Override )+$/,
};

/** Where the resource of an element must stand. */
const RESOURCES: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

function childrenOf(element: Element): RegExp {
  const { nodeName, parentElement } = element;
  const type = nodeName === 'VersionOverrides' ? null : element.getAttribute('xsi:type');
  const keys = [`${nodeName}:${type}`, `${parentElement?.nodeName}/${nodeName}`, nodeName];
  return keys.map((key) => CHILDREN[key]).find((known) => known !== undefined) ?? /^$/;
}

test('is well formed', () => {
  expect(named('parsererror')).toEqual([]);
  expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
});

test('every element stands where Office wants it', () => {
  const wrong = elements.flatMap((element) => {
    const children = [...element.children].map(({ nodeName }) => `${nodeName} `).join('');
    return childrenOf(element).test(children) ? [] : [`${element.nodeName}: ${children}`];
  });
  expect(wrong).toEqual([]);
});

test('has an id, the version of the package, and asks no more than it needs', () => {
  expect(valueOf('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(valueOf('Version')).toBe(`${pkg.version}.0`);
  expect(valueOf('Version')).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  expect(valueOf('DefaultLocale')).toBe('nl-NL');
  expect(valueOf('Permissions')).toBe('ReadWriteDocument');
  expect(named('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['ExcelApi', '1.14'],
  ]);
});

test.each(['Runtimes', 'FunctionFile', 'ExtendedOverrides', 'AppDomains', 'CustomTab'])('has no %s', (name) => {
  expect(named(name)).toEqual([]);
});

describe('resources', () => {
  const resources = named('Resources')[0]!.querySelectorAll('[id]');
  const ids = [...resources].map(({ id }) => id);
  const uses = elements.filter((element) => element.hasAttribute('resid'));

  test('have an id of their own of at most 32 characters', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('are there and of the right kind where they are used', () => {
    const kinds = uses.map((use) => {
      const resid = use.getAttribute('resid');
      const kind = [...resources].find(({ id }) => id === resid)?.parentElement?.nodeName;
      return [resid, kind];
    });
    expect(kinds).toEqual(uses.map((use) => [use.getAttribute('resid'), RESOURCES[use.nodeName]]));
  });

  test('are all used', () => {
    const used = new Set(uses.map((use) => use.getAttribute('resid')));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });
});

test.each([
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
])('%s are at most %i characters, in every language', (name, most) => {
  const texts = [...named(name)[0]!.querySelectorAll('*')].map(
    (text) => text.getAttribute('DefaultValue') ?? text.getAttribute('Value') ?? '',
  );
  expect(texts.filter((text) => text.length === 0 || text.length > most)).toEqual([]);
});

test.each([
  ['DisplayName', 30],
  ['Description', 250],
])('%s is at most %i characters, in every language', (name, most) => {
  const element = named(name)[0]!;
  const texts = [element.getAttribute('DefaultValue'), ...[...element.children].map((o) => o.getAttribute('Value'))];
  expect(texts.filter((text) => !text || text.length > most)).toEqual([]);
});

test('every text is there in every other language, and in none twice', () => {
  for (const text of [named('DisplayName')[0]!, named('Description')[0]!, ...named('bt:String')])
    expect([...text.children].map((override) => override.getAttribute('Locale'))).toEqual(OTHER_LANGUAGES);
});

test('the namespace is one name in all languages', () => {
  const namespace = manifest.getElementById('Functions.Namespace')!;
  const values = [namespace.getAttribute('DefaultValue'), namespace.children[0]!.getAttribute('Value')];
  expect(values).toEqual(['SLUITEND', 'SLUITEND']);
});

test('the identities of controls are their own', () => {
  const ids = [...named('Group'), ...named('Control')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 125 || !id.startsWith('Sluitend.'))).toEqual([]);
});

test('every button opens the one pane, each on a tab of it', () => {
  expect([...new Set(named('TaskpaneId').map(({ textContent }) => textContent))]).toEqual(['Sluitend.Pane']);
  const tabs = named('Action').map((action) => {
    const resid = action.querySelector('SourceLocation')!.getAttribute('resid')!;
    return new URL(manifest.getElementById(resid)!.getAttribute('DefaultValue')!).searchParams.get('tab');
  });
  expect(tabs).toEqual(['controle', 'toelichting', 'regelingen', 'toelichting']);
  const celmenu = manifest.getElementById('Pane.Celmenu.Url')!.getAttribute('DefaultValue')!;
  expect(new URL(celmenu).searchParams.get('bij')).toBe('selectie');
  const pane = readFileSync(path.join(ROOT, 'src/taskpane/Taakvenster.tsx'), 'utf8');
  for (const tab of tabs) expect(pane).toContain(`'${tab}'`);
});

describe('addresses', () => {
  const addresses = elements
    .filter(({ nodeName }) => !['DisplayName', 'Description', 'Override', 'bt:String'].includes(nodeName))
    .filter(({ parentElement }) => parentElement?.nodeName !== 'bt:String')
    .flatMap((element) => [element.getAttribute('DefaultValue'), element.getAttribute('Value')])
    .filter((value) => value !== null);

  test('are of one origin that the build can replace', () => {
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((url) => !url.startsWith(`${ADDRESS}/`) || url.length > 2048)).toEqual([]);
  });

  test('are those of files that the build makes', () => {
    const files = new Set(addresses.map((url) => new URL(url).pathname.slice(1)));
    const pages = [...files].filter((file) => !file.startsWith('assets/')).sort();
    expect(pages).toEqual(['functions.en.json', 'functions.html', 'functions.js', 'functions.json', 'taskpane.html']);
    const sources = pages.filter((page) => page.endsWith('.json')).map((page) => `src/functions/${page}`);
    const copied = [...sources, ...[...files].filter((file) => file.startsWith('assets/'))];
    expect(copied.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});

describe('icons', () => {
  const png = (url: string) => readFileSync(path.join(ROOT, new URL(url).pathname));
  const sizeOf = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

  test('of the add-in have the size that Office asks', () => {
    expect(sizeOf(png(named('IconUrl')[0]!.getAttribute('DefaultValue')!))).toEqual([32, 32]);
    expect(sizeOf(png(named('HighResolutionIconUrl')[0]!.getAttribute('DefaultValue')!))).toEqual([64, 64]);
  });

  test('of buttons are there in every size, and that is their size', () => {
    for (const icon of named('Icon')) {
      expect([...icon.children].map((image) => Number(image.getAttribute('size')))).toEqual([...ICOONMATEN]);
      for (const image of icon.children) {
        const size = Number(image.getAttribute('size'));
        const url = manifest.getElementById(image.getAttribute('resid')!)!.getAttribute('DefaultValue')!;
        expect([url, ...sizeOf(png(url))]).toEqual([url, size, size]);
      }
    }
  });

  test('of buttons on the ribbon differ, since some ribbons show nothing else', () => {
    const ribbon = named('OfficeTab')[0]!.querySelectorAll('Control > Icon > [size="16"]');
    expect(new Set([...ribbon].map((image) => image.getAttribute('resid'))).size).toBe(ribbon.length);
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
});
