import { JSDOM } from 'jsdom';
import { ICOONMATEN } from './iconen';

export interface Manifestbron {
  readonly xml: string;
  /** Where the add-in is served, without a slash at the end. */
  readonly adres: string;
  /** Of the package: x.y.z. */
  readonly versie: string;
  /** A file below that address. */
  readonly bestand: (pad: string) => Buffer | undefined;
}

interface Manifest extends Manifestbron {
  readonly document: Document;
  readonly elements: readonly Element[];
}

const OTHER_LANGUAGES = 'en-US';

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

/** What must be there, and what it must say. */
const VALUES: Readonly<Record<string, RegExp>> = {
  Id: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  Version: /^\d{1,5}(\.\d{1,5}){3}$/,
  DefaultLocale: /^nl-NL$/,
  Permissions: /^ReadWriteDocument$/,
};

/** The most characters of a text, in every language. */
const LENGTHS: Readonly<Record<string, number>> = {
  DisplayName: 30,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

const ABSENT = ['Runtimes', 'FunctionFile', 'ExtendedOverrides', 'AppDomains', 'CustomTab'];
const PAGES = ['functions.en.json', 'functions.html', 'functions.js', 'functions.json', 'taskpane.html'];

/** Every rule by what it demands; it yields what does not comply. */
const RULES: Readonly<Record<string, (manifest: Manifest) => readonly string[]>> = {
  'is a task pane add-in': ({ document }) => {
    const type = document.documentElement.getAttribute('xsi:type');
    return type === 'TaskPaneApp' ? [] : [String(type)];
  },

  'every element stands where Office wants it': ({ elements }) =>
    elements.flatMap((element) => {
      const children = [...element.children].map(({ nodeName }) => `${nodeName} `).join('');
      return childrenOf(element).test(children) ? [] : [`${element.nodeName}: ${children}`];
    }),

  'has an id, a language, and asks no more than it needs': (manifest) => {
    const sets = named(manifest, 'Set').map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`);
    const values = Object.entries(VALUES).map(([name, pattern]) => [valueOf(manifest, name), pattern] as const);
    return [
      ...values.filter(([value, pattern]) => !pattern.test(value)).map(([value]) => value),
      ...sets.filter((set) => set !== 'ExcelApi 1.14'),
    ];
  },

  'has the version of the package': (manifest) => {
    const version = valueOf(manifest, 'Version');
    return version === `${manifest.versie}.0` ? [] : [version];
  },

  'has nothing that is not supported everywhere': (manifest) =>
    ABSENT.filter((name) => named(manifest, name).length > 0),

  'resources have an id of their own of at most 32 characters': (manifest) => {
    const ids = resources(manifest).map(({ id }) => id);
    return ids.filter((id, i) => id.length > 32 || ids.indexOf(id) < i);
  },

  'resources are there and of the right kind where they are used': (manifest) =>
    uses(manifest).flatMap((use) => {
      const resource = resources(manifest).find(({ id }) => id === use.getAttribute('resid'));
      const kind = resource?.parentElement?.nodeName;
      return kind === RESOURCES[use.nodeName] ? [] : [`${use.nodeName} ${use.getAttribute('resid')}: ${kind}`];
    }),

  'resources are all used': (manifest) => {
    const used = new Set(uses(manifest).map((use) => use.getAttribute('resid')));
    return resources(manifest).flatMap(({ id }) => (used.has(id) ? [] : [id]));
  },

  'texts are there and not too long, in every language': (manifest) =>
    Object.entries(LENGTHS).flatMap(([name, most]) => {
      const [parent] = named(manifest, name);
      const texts = parent ? [parent, ...parent.querySelectorAll('*')] : [];
      const lengths = texts.filter(({ nodeName }) => !nodeName.endsWith('Strings')).map(textOf);
      return lengths.filter((text) => text.length === 0 || text.length > most).map((text) => `${name}: ${text}`);
    }),

  'every text is there in every other language, and in none twice': (manifest) => {
    const texts = ['DisplayName', 'bt:String'].flatMap((name) => named(manifest, name));
    return [...texts, ...named(manifest, 'Description').slice(0, 1)].flatMap((text) => {
      const languages = [...text.children].map((override) => override.getAttribute('Locale')).join(' ');
      return languages === OTHER_LANGUAGES ? [] : [`${text.id || text.nodeName}: ${languages}`];
    });
  },

  'the namespace is one name in all languages': ({ document }) => {
    const namespace = document.getElementById('Functions.Namespace');
    const names = namespace ? [namespace, ...namespace.children].map(textOf) : [''];
    return names.filter((name) => name !== 'SLUITEND');
  },

  'controls have an identity of their own': (manifest) => {
    const ids = ['Group', 'Control'].flatMap((name) => named(manifest, name)).map(({ id }) => id);
    return ids.filter((id, i) => id.length > 125 || !id.startsWith('Sluitend.') || ids.indexOf(id) < i);
  },

  'every button opens the one pane': (manifest) => {
    const panes = named(manifest, 'TaskpaneId').map(({ textContent }) => String(textContent));
    return panes.filter((pane) => pane !== 'Sluitend.Pane');
  },

  'addresses are below the one address': (manifest) => {
    const urls = addresses(manifest);
    const elsewhere = urls.filter((url) => !url.startsWith(`${manifest.adres}/`) || url.length > 2048);
    return urls.length > 30 ? elsewhere : [`only ${urls.length} addresses`];
  },

  'addresses are those of files that are there': (manifest) => {
    const files = [...new Set(addresses(manifest).map((url) => fileOf(manifest, url)))];
    const pages = files.filter((file) => !file.startsWith('assets/')).sort();
    const missing = files.filter((file) => manifest.bestand(file) === undefined);
    return pages.join() === PAGES.join() ? missing : [...missing, pages.join()];
  },

  'icons have the size that Office asks': (manifest) => {
    const own = ['IconUrl', 'HighResolutionIconUrl'].flatMap((name) => named(manifest, name)).map(textOf);
    const sizes = own.map((url) => iconSize(manifest, url));
    return sizes.join() === '32x32,64x64' ? [] : [sizes.join()];
  },

  'buttons have an icon in every size': (manifest) =>
    named(manifest, 'Icon').flatMap((icon) => {
      const stated = [...icon.children].map((image) => `${image.getAttribute('size')}x${image.getAttribute('size')}`);
      const real = [...icon.children].map((image) => {
        const resource = manifest.document.getElementById(image.getAttribute('resid') ?? '');
        return resource ? iconSize(manifest, textOf(resource)) : 'none';
      });
      const wanted = ICOONMATEN.map((size) => `${size}x${size}`).join();
      return stated.join() === wanted && real.join() === wanted ? [] : [`${stated.join()}; ${real.join()}`];
    }),

  'buttons on the ribbon differ, since some ribbons show nothing but the icon': (manifest) => {
    const ribbon = named(manifest, 'OfficeTab').flatMap((tab) => [
      ...tab.querySelectorAll('Control > Icon > [size="16"]'),
    ]);
    const icons = ribbon.map((image) => image.getAttribute('resid') ?? '');
    return icons.filter((icon, i) => icons.indexOf(icon) < i);
  },
};

export const MANIFESTREGELS: readonly string[] = ['is well formed', ...Object.keys(RULES)];

/** What does not comply, by rule; empty when everything does. A manifest that cannot be read breaks one rule. */
export function manifestfouten(bron: Manifestbron): Readonly<Record<string, readonly string[]>> {
  const document = lees(bron.xml);
  if (typeof document === 'string') return { 'is well formed': [document] };
  const manifest: Manifest = { ...bron, document, elements: [...document.querySelectorAll('*')] };
  const broken = Object.entries(RULES).map(([rule, breaches]) => [rule, breaches(manifest)] as const);
  return Object.fromEntries(broken.filter(([, breaches]) => breaches.length > 0));
}

function lees(xml: string): Document | string {
  try {
    return new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  } catch (cause) {
    return String(cause);
  }
}

function childrenOf(element: Element): RegExp {
  const { nodeName, parentElement } = element;
  const type = nodeName === 'VersionOverrides' ? null : element.getAttribute('xsi:type');
  const keys = [`${nodeName}:${type}`, `${parentElement?.nodeName}/${nodeName}`, nodeName];
  return keys.map((key) => CHILDREN[key]).find((known) => known !== undefined) ?? /^$/;
}

function named({ elements }: Manifest, name: string): Element[] {
  return elements.filter(({ nodeName }) => nodeName === name);
}

function valueOf(manifest: Manifest, name: string): string {
  return named(manifest, name)[0]?.textContent ?? `no ${name}`;
}

function textOf(element: Element): string {
  return element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '';
}

function resources(manifest: Manifest): Element[] {
  return named(manifest, 'Resources').flatMap((element) => [...element.querySelectorAll('[id]')]);
}

function uses({ elements }: Manifest): Element[] {
  return elements.filter((element) => element.hasAttribute('resid'));
}

function addresses({ elements }: Manifest): string[] {
  const texts = ['DisplayName', 'Description', 'Override', 'bt:String'];
  return elements
    .filter(({ nodeName, parentElement }) => !texts.includes(nodeName) && parentElement?.nodeName !== 'bt:String')
    .map(textOf)
    .filter((text) => text !== '');
}

function fileOf({ adres }: Manifest, url: string): string {
  return url.slice(adres.length + 1).replace(/[?#].*/, '');
}

/** Width and height of a PNG. */
function iconSize(manifest: Manifest, url: string): string {
  const png = manifest.bestand(fileOf(manifest, url));
  return png && png.length > 24 ? `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}` : 'none';
}
