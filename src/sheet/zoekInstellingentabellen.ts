import { Decimal } from 'decimal.js';
import type { Plaats } from '../begroting/plaats';
import { kolomBij, TABELLEN, type Tabelnaam } from './instellingentabellen';
import type { Blad, Cel, Celwaarde } from './snapshot';
import type { Invoerrij } from './verwerkInstellingen';

export interface Instellingentabel {
  readonly tabel: Tabelnaam;
  readonly rijen: readonly Bladrij[];
}

/** A row of the sheet, with where it stands. */
export interface Bladrij extends Invoerrij {
  readonly begin: Plaats;
  /** The cell of each column of the table, filled or not. */
  readonly plaatsen: ReadonlyMap<string, Plaats>;
}

/** A table by its title, for whoever writes to it. */
export interface Gevondentabel {
  readonly titel: Plaats;
  /** Sheet columns by the key of their header. */
  readonly kolommen: ReadonlyMap<string, number>;
  readonly laatsteKolom: number;
  readonly rijen: readonly Bladrij[];
}

interface Kop {
  /** Sheet columns by the key of their header. */
  readonly kolommen: ReadonlyMap<string, number>;
  readonly laatsteKolom: number;
  /** Sheet columns whose header stands to the left of them as well: they are not read. */
  readonly dubbel: readonly number[];
}

/** The filled cells, by row and column. */
type Rooster = ReadonlyMap<number, ReadonlyMap<number, Cel>>;

const TABEL_BIJ_TITEL = new Map(
  (Object.keys(TABELLEN) as Tabelnaam[]).map((tabel) => [TABELLEN[tabel].titel.toLowerCase(), tabel]),
);

const DUBBEL =
  'Deze kolom staat links hiervan ook al, en die telt. Wat hieronder staat, doet niets. Haal een van de twee weg.';

/**
 * The tables of the sheet Sluitend: every title with a known header, or with several cells, directly below it.
 * A table without a column that it cannot do without is not read but `onvolledig`; so is a column that stands there twice.
 */
export function zoekInstellingentabellen(blad: Blad): {
  readonly tabellen: readonly Instellingentabel[];
  readonly onvolledig: readonly { readonly plaats: Plaats; readonly waarom: string }[];
} {
  const rooster = roosterVan(blad);
  const tabellen: Instellingentabel[] = [];
  const onvolledig: { plaats: Plaats; waarom: string }[] = [];
  for (const [rij, cellen] of rooster) {
    for (const { kolom, waarde } of cellen.values()) {
      const tabel = tabelBijTitel(waarde);
      if (tabel === undefined) continue;
      const plaats = { blad: blad.naam, rij, kolom };
      const kop = leesKop((naam) => kolomBij(tabel, naam), plaats, rooster);
      if (kop.kolommen.size === 0 && kop.laatsteKolom <= kolom) continue;
      const waarom = watMist(tabel, kop);
      if (waarom !== null) {
        onvolledig.push({ plaats, waarom });
        continue;
      }
      tabellen.push({ tabel, rijen: leesRijen(plaats, kop, rooster) });
      for (const nummer of kop.dubbel)
        onvolledig.push({ plaats: { ...plaats, rij: rij + 1, kolom: nummer }, waarom: DUBBEL });
    }
  }
  return { tabellen, onvolledig };
}

/** The first table under this title that has a known header; `kolomVan` gives the key of a header. Null when there is none. */
export function zoekTabelOpTitel(
  blad: Blad,
  titel: string,
  kolomVan: (kop: string) => string | null,
): Gevondentabel | null {
  const rooster = roosterVan(blad);
  for (const [rij, cellen] of rooster) {
    for (const { kolom, waarde } of cellen.values()) {
      if (typeof waarde !== 'string' || waarde.trim().toLowerCase() !== titel.toLowerCase()) continue;
      const plaats = { blad: blad.naam, rij, kolom };
      const kop = leesKop(kolomVan, plaats, rooster);
      if (kop.kolommen.size > 0) return { titel: plaats, ...kop, rijen: leesRijen(plaats, kop, rooster) };
    }
  }
  return null;
}

/** The cell names a table of the sheet Sluitend. */
export function isTabeltitel(waarde: Celwaarde): boolean {
  return tabelBijTitel(waarde) !== undefined;
}

/** There is something in the cell. */
export function isGevuld(waarde: Celwaarde): boolean {
  return typeof waarde === 'string' ? waarde.trim() !== '' : waarde !== null;
}

function tabelBijTitel(waarde: Celwaarde): Tabelnaam | undefined {
  return typeof waarde === 'string' ? TABEL_BIJ_TITEL.get(waarde.trim().toLowerCase()) : undefined;
}

function roosterVan(blad: Blad): Rooster {
  return new Map(
    blad.rijen.map(({ nummer, cellen }) => {
      const gevuld = cellen.filter(({ waarde }) => isGevuld(waarde));
      return [nummer, new Map(gevuld.map((cel) => [cel.kolom, cel]))];
    }),
  );
}

function watMist(tabel: Tabelnaam, { kolommen }: Kop): string | null {
  const { titel, nodig, kolommen: koppen } = TABELLEN[tabel];
  const mist = nodig.find((keuze) => !keuze.some((key) => kolommen.has(key)))?.[0];
  if (mist === undefined) return null;
  return `De tabel ${titel} mist de kolom ${koppen[mist]} en wordt niet gelezen. Voeg die kolom toe.`;
}

/** The first of two equal headers counts; below another title begins another table. */
function leesKop(kolomVan: (kop: string) => string | null, titel: Plaats, rooster: Rooster): Kop {
  const titels = rooster.get(titel.rij);
  const kop = rooster.get(titel.rij + 1);
  const kolommen = new Map<string, number>();
  const dubbel: number[] = [];
  let kolom = titel.kolom;
  for (let cel = kop?.get(kolom); cel !== undefined; cel = kop?.get(++kolom)) {
    if (kolom > titel.kolom && isTabeltitel(titels?.get(kolom)?.waarde ?? null)) break;
    const key = typeof cel.waarde === 'string' ? kolomVan(cel.waarde) : null;
    if (key === null) continue;
    if (kolommen.has(key)) dubbel.push(kolom);
    else kolommen.set(key, kolom);
  }
  return { kolommen, laatsteKolom: kolom - 1, dubbel };
}

function leesRijen(titel: Plaats, { kolommen, laatsteKolom }: Kop, rooster: Rooster): readonly Bladrij[] {
  const rijen: Bladrij[] = [];
  for (let rij = titel.rij + 2; ; rij++) {
    const gevuld = rooster.get(rij);
    if (!gevuld || !heeftCelTussen(gevuld, titel.kolom, laatsteKolom)) return rijen;
    const cellen = new Map<string, Celwaarde>();
    const plaatsen = new Map<string, Plaats>();
    for (const [key, kolom] of kolommen) {
      const cel = gevuld.get(kolom);
      if (cel) cellen.set(key, waardeVan(cel));
      plaatsen.set(key, { blad: titel.blad, rij, kolom });
    }
    if (cellen.size > 0) rijen.push({ cellen, plaatsen, begin: { blad: titel.blad, rij, kolom: titel.kolom } });
  }
}

function heeftCelTussen(cellen: ReadonlyMap<number, Cel>, van: number, tot: number): boolean {
  for (let kolom = van; kolom <= tot; kolom++) if (cellen.has(kolom)) return true;
  return false;
}

/** A number that is shown as a percentage becomes the text that is shown: 0,2 is "20%". */
function waardeVan({ waarde, notatie }: Cel): Celwaarde {
  const procent = typeof waarde === 'number' && Number.isFinite(waarde) && notatie?.includes('%');
  return procent ? `${new Decimal(waarde).times(100).toFixed()}%` : waarde;
}
