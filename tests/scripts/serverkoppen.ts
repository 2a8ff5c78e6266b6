/** Who may show the pages in a frame: Excel on the web. A page cannot say this of itself. */
const IN_EXCEL =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com";

const ALTIJD: Readonly<Record<string, string>> = {
  'Content-Security-Policy': IN_EXCEL,
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

export interface Koppenregel {
  /** A file or, with a slash at the end, a folder of the site. */
  readonly pad: string;
  readonly koppen: Readonly<Record<string, string>>;
}

/** Excel on the web reads the functions from its own address. */
const VAN_BUITEN = { 'Access-Control-Allow-Origin': '*' };

/** What a server sends beside what it always sends; icons must be kept, or Excel on Windows may not show them. */
export const KOPPENREGELS: readonly Koppenregel[] = [
  { pad: 'taskpane/', koppen: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { pad: 'assets/', koppen: { 'Cache-Control': 'public, max-age=86400' } },
  ...['functions.js', 'functions.json', 'functions.en.json'].map((pad) => ({ pad, koppen: VAN_BUITEN })),
];

export const ALGEMENE_KOPPEN: Readonly<Record<string, string>> = { 'Cache-Control': 'no-cache', ...ALTIJD };

/** The kind of a file by how its name ends. */
export const SOORTEN: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** The headers of a file of the site, by its path in the site. */
export function serverkoppen(pad: string): Readonly<Record<string, string>> {
  const regel = KOPPENREGELS.find((regel) => (regel.pad.endsWith('/') ? pad.startsWith(regel.pad) : pad === regel.pad));
  return { ...ALGEMENE_KOPPEN, ...regel?.koppen };
}
