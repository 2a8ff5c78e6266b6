import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';

/** In the order of docs/kwaliteit.md. */
export const METINGEN = [
  'detectie',
  'tekstdetectie',
  'snelheid',
  'venster',
  'mutatie',
  'robuust',
  'patronen',
  'samenwerken',
  'herberekening',
] as const;
export type Metingnaam = (typeof METINGEN)[number];

/** One thing that had to be shown, and what was measured. */
export interface Norm {
  readonly wat: string;
  readonly norm: string;
  readonly gemeten: string;
  readonly gehaald: boolean;
}

/** A part of the page: text, and a table of which every column but the first is aligned to the right. */
export interface Deel {
  readonly kop: string;
  readonly tekst: readonly string[];
  readonly tabel?: { readonly koppen: readonly string[]; readonly rijen: readonly (readonly string[])[] };
}

/** What a benchmark measured, as docs/kwaliteit.md shows it. Texts are Dutch Markdown. */
export interface Meting {
  readonly titel: string;
  /** The command that measures this again. */
  readonly opdracht: string;
  readonly normen: readonly Norm[];
  readonly delen: readonly Deel[];
}

export interface BewaardeMeting extends Meting {
  /** yyyy-mm-dd */
  readonly gemeten: string;
  readonly machine: string;
}

const map = path.join(__dirname, 'uitslagen');

/** Keeps a measurement with date and machine; `npm run docs` puts it in docs/kwaliteit.md. */
export function bewaarMeting(naam: Metingnaam, meting: Meting): void {
  const bewaard: BewaardeMeting = { ...meting, gemeten: new Date().toISOString().slice(0, 10), machine: machine() };
  writeFileSync(bestand(naam), `${JSON.stringify(bewaard, null, 1)}\n`);
}

/** Null when this was never measured. */
export function leesMeting(naam: Metingnaam): BewaardeMeting | null {
  return existsSync(bestand(naam)) ? (JSON.parse(readFileSync(bestand(naam), 'utf8')) as BewaardeMeting) : null;
}

function bestand(naam: Metingnaam): string {
  return path.join(map, `${naam}.json`);
}

function machine(): string {
  return `${cpus()[0]?.model ?? 'onbekende processor'} × ${cpus().length}, Node ${process.version}`;
}
