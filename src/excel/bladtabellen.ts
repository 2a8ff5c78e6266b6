import { regelingen } from '../regelingen/index';
import { regelingcode, regelingsleutel } from '../regelingen/zoekRegeling';
import { kolomBij, TABELLEN, type Tabelnaam } from '../sheet/instellingentabellen';
import { drempelrijen, regelingrij } from './instellingrijen';
import { standaardInstellingen } from '../sheet/leesInstellingen';

/** The tables of the sheet Sluitend: those that the engine reads, and those of the texts. */
export type Bladtabel = Tabelnaam | 'sjablonen' | 'ingevoegd';

/** Content of a row by the key of its column. Null empties a cell; a column that is not named stays as it is. */
export type Tabelrij = Readonly<Record<string, string | number | boolean | null>>;

export interface Tabelvorm {
  readonly titel: string;
  /** The header of each column, by its key. */
  readonly kolommen: Readonly<Record<string, string>>;
  /** Name of the Excel table. */
  readonly excelnaam: string;
  /** Made together with the sheet, with these rows. */
  readonly begin: readonly Tabelrij[] | null;
  readonly kolomVan: (kop: string) => string | null;
  /** Whether a row of the sheet is about the same thing as `gezocht`. */
  readonly isZelfde: (rij: Tabelrij, gezocht: Tabelrij) => boolean;
}

const SJABLONEN = { id: 'Id', naam: 'Naam', tekst: 'Tekst' };
const INGEVOEGD = { id: 'Id', blad: 'Blad', cel: 'Cel', tekst: 'Afdruk tekst', cijfers: 'Afdruk cijfers' };

/** In the order in which they stand on a new sheet, from left to right. */
export const BLADTABELLEN: Readonly<Record<Bladtabel, Tabelvorm>> = {
  regelingen: vanEngine(
    'regelingen',
    isZelfdeRegeling,
    regelingen.map((regeling) => regelingrij(regeling)),
  ),
  instellingen: vanEngine('instellingen', op(['naam'], regelingsleutel), drempelrijen(standaardInstellingen)),
  sjablonen: vorm('Sjablonen', SJABLONEN, op(['id']), []),
  geaccepteerd: vanEngine('geaccepteerd', op(['vingerafdruk']), []),
  ingevoegd: vorm('Ingevoegd', INGEVOEGD, op(['id']), []),
  kolommen: vanEngine('kolommen', op(['blad', 'kolom']), null),
  koppelingen: vanEngine('koppelingen', op(['regel']), null),
};

function vanEngine(tabel: Tabelnaam, isZelfde: Tabelvorm['isZelfde'], begin: Tabelvorm['begin']): Tabelvorm {
  const { titel, kolommen } = TABELLEN[tabel];
  return { ...vorm(titel, kolommen, isZelfde, begin), kolomVan: (kop) => kolomBij(tabel, kop) };
}

function vorm(
  titel: string,
  kolommen: Readonly<Record<string, string>>,
  isZelfde: Tabelvorm['isZelfde'],
  begin: Tabelvorm['begin'],
): Tabelvorm {
  const sleutels = new Map(Object.entries(kolommen).map(([key, kop]) => [regelingsleutel(kop), key]));
  const kolomVan = (kop: string) => sleutels.get(regelingsleutel(kop)) ?? null;
  return { titel, kolommen, excelnaam: `Sluitend_${titel}`, begin, kolomVan, isZelfde };
}

/** The same when these columns are, as far as `sleutel` goes. */
function op(
  kolommen: readonly string[],
  sleutel = (tekst: string) => tekst.trim().toLowerCase(),
): Tabelvorm['isZelfde'] {
  const van = (rij: Tabelrij) => kolommen.map((kolom) => sleutel(String(rij[kolom] ?? '')));
  return (rij, gezocht) => van(rij).every((deel, i) => deel !== '' && deel === van(gezocht)[i]);
}

/** By id, else by a name that is known for it, as the settings are read. */
function isZelfdeRegeling(rij: Tabelrij, { id, regeling }: Tabelrij): boolean {
  const code = regelingcode(String(id ?? regeling ?? ''));
  if (rij.id !== undefined && rij.id !== null) return regelingcode(String(rij.id)) === code;
  const bekend = regelingen.find((meegeleverd) => meegeleverd.code === code);
  const namen = [String(regeling ?? ''), ...(bekend ? [bekend.naam, ...bekend.aliassen] : [])].map(regelingsleutel);
  const naam = regelingsleutel(String(rij.regeling ?? ''));
  return naam !== '' && namen.includes(naam);
}
