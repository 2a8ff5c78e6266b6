import { regelingsleutel } from '../regelingen/zoekRegeling';
import { REGELINGENTABEL } from './regelingentabel';
import { sleutelsVan, type Tabelvorm } from './tabelvorm';

export type Tabelnaam =
  | 'regelingen'
  | 'instellingen'
  | 'sjablonen'
  | 'geaccepteerd'
  | 'ingevoegd'
  | 'kolommen'
  | 'koppelingen'
  | 'beginstanden'
  | 'toegestaan';

export const TABELLEN: Readonly<Record<Tabelnaam, Tabelvorm>> = {
  regelingen: REGELINGENTABEL,
  instellingen: {
    titel: 'Instellingen',
    kolommen: { naam: 'Naam', waarde: 'Waarde' },
    nodig: [['naam'], ['waarde']],
    gevolg: 'De standaardwaarde blijft gelden.',
  },
  sjablonen: {
    titel: 'Sjablonen',
    kolommen: {
      id: 'Id',
      naam: 'Naam',
      deel: 'Deel',
      bij: 'Bij',
      duur: 'Duur',
      invloed: 'Invloed',
      tekst: 'Tekst',
    },
    nodig: [['id'], ['tekst']],
    gevolg: 'Dit sjabloon doet niet mee.',
  },
  geaccepteerd: {
    titel: 'Geaccepteerd',
    kolommen: {
      id: 'Id',
      controle: 'Controle',
      blad: 'Blad',
      cel: 'Cel',
      vingerafdruk: 'Vingerafdruk',
      door: 'Door',
      reden: 'Reden',
      datum: 'Datum',
    },
    nodig: [['controle'], ['blad'], ['cel'], ['vingerafdruk'], ['door'], ['reden'], ['datum']],
    gevolg: 'De bevinding geldt als niet geaccepteerd.',
  },
  ingevoegd: {
    titel: 'Ingevoegd',
    kolommen: {
      id: 'Id',
      blad: 'Blad',
      cel: 'Cel',
      tabel: 'Tabel',
      post: 'Post',
      regeling: 'Regeling',
      afdruk: 'Afdruk tekst',
      cijfers: 'Cijfers',
      keuzes: 'Keuzes',
      gereed: 'Gereed',
    },
    nodig: [['id'], ['blad'], ['cel'], ['tabel'], ['post'], ['afdruk']],
    gevolg: 'De tekst geldt als door iemand zelf geschreven.',
  },
  kolommen: {
    titel: 'Kolommen',
    kolommen: { blad: 'Blad', kolom: 'Kolom', betekenis: 'Betekenis' },
    nodig: [['blad'], ['kolom'], ['betekenis']],
    gevolg: 'De kolom wordt gelezen zonder deze correctie.',
  },
  koppelingen: {
    titel: 'Koppelingen',
    kolommen: { regel: 'Regel', blad: 'Blad' },
    nodig: [['regel'], ['blad']],
    gevolg: 'De koppeling geldt niet.',
  },
  beginstanden: {
    titel: 'Beginstanden',
    kolommen: { regeling: 'Regeling', tranche: 'Tranche', bedrag: 'Bedrag', bron: 'Bron' },
    nodig: [['regeling'], ['bedrag']],
    gevolg: 'Deze beginstand wordt niet vergeleken.',
  },
  toegestaan: {
    titel: 'Toegestaan',
    kolommen: { tabel: 'Tabel', post: 'Post', regelingen: 'Regelingen' },
    nodig: [['tabel'], ['post'], ['regelingen']],
    gevolg: 'Het dekkingsadvies houdt geen rekening met deze rij.',
  },
};

export function perTabel<T>(maak: (tabel: Tabelnaam) => T): Readonly<Record<Tabelnaam, T>> {
  return {
    regelingen: maak('regelingen'),
    instellingen: maak('instellingen'),
    sjablonen: maak('sjablonen'),
    geaccepteerd: maak('geaccepteerd'),
    ingevoegd: maak('ingevoegd'),
    kolommen: maak('kolommen'),
    koppelingen: maak('koppelingen'),
    beginstanden: maak('beginstanden'),
    toegestaan: maak('toegestaan'),
  };
}

/** The key of the column with this header ("Besteden tot" or "bestedenTot"), or null when the table has no such column. */
export function kolomBij(tabel: Tabelnaam, kop: string): string | null {
  return SLEUTELS[tabel].get(regelingsleutel(kop)) ?? null;
}

const SLEUTELS = perTabel((tabel) => sleutelsVan(TABELLEN[tabel]));
