import { regelingen } from '../regelingen/index';
import { regelingcode, regelingsleutel } from '../regelingen/zoekRegeling';
import { kolomBij, TABELLEN, type Tabelnaam } from '../sheet/instellingentabellen';
import { drempelrijen, regelingrij } from './instellingrijen';
import { standaardInstellingen } from '../sheet/leesInstellingen';

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

/** In the order in which they stand on a new sheet, from left to right. */
export const BLADTABELLEN: Readonly<Record<Tabelnaam, Tabelvorm>> = {
  regelingen: vorm(
    'regelingen',
    isZelfdeRegeling,
    regelingen.map((regeling) => regelingrij(regeling)),
  ),
  instellingen: vorm('instellingen', op(['naam'], regelingsleutel), drempelrijen(standaardInstellingen)),
  sjablonen: vorm('sjablonen', op(['id']), []),
  geaccepteerd: vorm('geaccepteerd', op(['vingerafdruk']), []),
  ingevoegd: vorm('ingevoegd', op(['id']), []),
  kolommen: vorm('kolommen', op(['blad', 'kolom']), null),
  koppelingen: vorm('koppelingen', op(['regel']), null),
  beginstanden: vorm('beginstanden', op(['regeling', 'tranche'], regelingsleutel, ['regeling']), null),
  toegestaan: vorm('toegestaan', op(['tabel', 'post']), null),
};

function vorm(tabel: Tabelnaam, isZelfde: Tabelvorm['isZelfde'], begin: Tabelvorm['begin']): Tabelvorm {
  const { titel, kolommen } = TABELLEN[tabel];
  const kolomVan = (kop: string) => kolomBij(tabel, kop);
  return { titel, kolommen, excelnaam: `Sluitend_${titel}`, begin, kolomVan, isZelfde };
}

/** The same when these columns are, as far as `sleutel` goes; those that are `nodig` may not be empty. */
function op(
  kolommen: readonly string[],
  sleutel = (tekst: string) => tekst.trim().toLowerCase(),
  nodig = kolommen,
): Tabelvorm['isZelfde'] {
  const van = (rij: Tabelrij, kolom: string) => sleutel(String(rij[kolom] ?? ''));
  return (rij, gezocht) =>
    kolommen.every((kolom) => van(rij, kolom) === van(gezocht, kolom)) &&
    nodig.every((kolom) => van(rij, kolom) !== '');
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
