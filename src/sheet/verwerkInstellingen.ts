import { z } from 'zod';
import type { Regeling } from '../regelingen/regeling';
import { regelingsleutel } from '../regelingen/zoekRegeling';
import type { Drempel, Instellingen } from './instellingen';
import * as velden from './instellingvelden';
import type { Celwaarde } from './snapshot';
import { type Samenvoeging, voegRegelingenSamen } from './voegRegelingenSamen';

export type Tabelnaam = 'regelingen' | 'instellingen' | 'geaccepteerd' | 'kolommen' | 'koppelingen';

interface Tabelvorm {
  readonly titel: string;
  /** The header of each column, by its key. */
  readonly kolommen: Readonly<Record<string, string>>;
  /** Without one of these the table cannot be read: keys of which at least one per group must be there. */
  readonly nodig: readonly (readonly string[])[];
  /** What holds instead of a row that is refused; Dutch. */
  readonly gevolg: string;
}

export const TABELLEN: Readonly<Record<Tabelnaam, Tabelvorm>> = {
  regelingen: {
    titel: 'Regelingen',
    kolommen: {
      id: 'Id',
      regeling: 'Regeling',
      aliassen: 'Aliassen',
      verstrekker: 'Verstrekker',
      regel: 'Regel',
      maximum: 'Maximum',
      bestedenTot: 'Besteden tot',
      looptijdTot: 'Looptijd tot',
      akkoord: 'Akkoord (document)',
      akkoordDatum: 'Akkoord datum',
      tranches: 'Tranches',
      bron: 'Bron',
    },
    nodig: [['regeling', 'id']],
    gevolg: 'De hele rij telt niet mee; een meegeleverde regeling blijft zoals zij is.',
  },
  instellingen: {
    titel: 'Instellingen',
    kolommen: { naam: 'Naam', waarde: 'Waarde' },
    nodig: [['naam'], ['waarde']],
    gevolg: 'De standaardwaarde blijft gelden.',
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
};

/** A row as given: its filled cells by the key of their column. */
export interface Invoerrij {
  readonly cellen: ReadonlyMap<string, Celwaarde>;
}

export type Invoer<R extends Invoerrij> = Readonly<Record<Tabelnaam, readonly R[]>>;

/** A row that cannot be used, and the column that is to blame; in Dutch what is wrong and what holds instead. */
export interface Weigering<R extends Invoerrij> {
  readonly rij: R;
  readonly kolom: string;
  readonly waarom: string;
  readonly gevolg: string;
}

export function perTabel<T>(maak: (tabel: Tabelnaam) => T): Readonly<Record<Tabelnaam, T>> {
  return {
    regelingen: maak('regelingen'),
    instellingen: maak('instellingen'),
    geaccepteerd: maak('geaccepteerd'),
    kolommen: maak('kolommen'),
    koppelingen: maak('koppelingen'),
  };
}

/** The key of the column with this header ("Besteden tot" or "bestedenTot"), or null when the table has no such column. */
export function kolomBij(tabel: Tabelnaam, kop: string): string | null {
  return SLEUTELS[tabel].get(regelingsleutel(kop)) ?? null;
}

const SLEUTELS = perTabel((tabel) => {
  const kolommen = Object.entries(TABELLEN[tabel].kolommen);
  return new Map(kolommen.flatMap(([key, kop]) => [key, kop].map((naam) => [regelingsleutel(naam), key])));
});

const REGELINGRIJ = z.object({
  id: velden.tekst.optional(),
  regeling: velden.tekst.optional(),
  aliassen: velden.teksten.optional(),
  verstrekker: velden.tekst.optional(),
  regel: velden.regelsoort.optional(),
  maximum: velden.maximum.optional(),
  bestedenTot: velden.termijn.optional(),
  looptijdTot: velden.termijn.optional(),
  akkoord: velden.bewijsstuk.optional(),
  akkoordDatum: velden.datum.optional(),
  tranches: velden.tranches.optional(),
  bron: velden.tekst.optional(),
});

const INSTELLINGRIJ = z.object({ naam: velden.tekst });

const INSTELLING = z.object({
  jaar: velden.jaar.optional(),
  drempelBedrag: velden.bedragOfUit.optional(),
  drempelOfBedrag: velden.bedragOfUit.optional(),
  drempelProcent: velden.procentOfUit.optional(),
  elkeOverschrijding: velden.jaOfNee.optional(),
  behalveOnder: velden.bedragOfUit.optional(),
});

type Instelling = z.output<typeof INSTELLING>;

const INSTELLINGSLEUTELS = new Map(Object.keys(INSTELLING.shape).map((key) => [regelingsleutel(key), key]));
const INSTELLINGNAMEN =
  'Jaar, Drempel bedrag, Drempel of bedrag, Drempel procent, Elke overschrijding en Behalve onder';

const LANGSTE_CITAAT = 60;
const DUBBEL = 'De bovenste rij telt.';

const ACCEPTATIE = z.object({
  controle: velden.tekst,
  blad: velden.tekst,
  cel: velden.celadres,
  vingerafdruk: velden.tekst,
  door: velden.tekst,
  reden: velden.tekst,
  datum: velden.datum,
});

const KOLOMCORRECTIE = z.object({ blad: velden.tekst, kolom: velden.kolomletters, betekenis: velden.betekenis });

const KOPPELING = z.object({ regel: velden.tekst, blad: velden.tekst });

/** Applies rows to the settings that hold without them. A row that is wrong is refused and reported; the others count. */
export function verwerkInstellingen<R extends Invoerrij>(
  invoer: Invoer<R>,
  basis: Instellingen,
): { readonly instellingen: Instellingen; readonly weigeringen: readonly Weigering<R>[] } {
  const lezer = new Lezer<R>();
  const { regelingen, gewijzigd } = leesRegelingen(invoer.regelingen, basis.regelingen, lezer);
  const { jaar, drempel } = leesInstellingrijen(invoer.instellingen, basis, lezer);
  const alle = <T>(tabel: Tabelnaam, schema: z.ZodType<T>): readonly T[] =>
    lezer.leesAlle(tabel, schema, invoer[tabel]).map(({ waarde }) => waarde);
  const instellingen = {
    jaar,
    drempel,
    regelingen,
    gewijzigdeRegelingen: gewijzigd,
    kolommen: alle('kolommen', KOLOMCORRECTIE),
    koppelingen: alle('koppelingen', KOPPELING),
    geaccepteerd: alle('geaccepteerd', ACCEPTATIE),
  };
  return { instellingen, weigeringen: lezer.weigeringen };
}

/** Parses rows and collects what it refuses. */
class Lezer<R extends Invoerrij> {
  readonly weigeringen: Weigering<R>[] = [];

  leesAlle<T>(tabel: Tabelnaam, schema: z.ZodType<T>, rijen: readonly R[]): readonly { rij: R; waarde: T }[] {
    return rijen.flatMap((rij) => {
      const gelezen = schema.safeParse(Object.fromEntries(rij.cellen));
      if (gelezen.success) return [{ rij, waarde: gelezen.data }];
      for (const { path, message } of gelezen.error.issues) {
        const kolom = String(path[0]);
        this.weiger(tabel, rij, kolom, bezwaar(TABELLEN[tabel].kolommen[kolom]!, rij.cellen.get(kolom), message));
      }
      return [];
    });
  }

  weiger(tabel: Tabelnaam, rij: R, kolom: string, waarom: string, gevolg = TABELLEN[tabel].gevolg): void {
    this.weigeringen.push({ rij, kolom, waarom, gevolg });
  }
}

function leesRegelingen<R extends Invoerrij>(
  rijen: readonly R[],
  lijst: readonly Regeling[],
  lezer: Lezer<R>,
): Samenvoeging {
  const gelezen = lezer.leesAlle('regelingen', REGELINGRIJ, rijen);
  const samen = voegRegelingenSamen(
    gelezen.map(({ waarde }) => waarde),
    lijst,
  );
  for (const { nummer, kolom, waarom } of samen.weigeringen)
    lezer.weiger('regelingen', gelezen[nummer]!.rij, kolom, waarom);
  return samen;
}

/** An empty value leaves the default; "uit" switches a threshold off. */
function leesInstellingrijen<R extends Invoerrij>(
  rijen: readonly R[],
  basis: Instellingen,
  lezer: Lezer<R>,
): Pick<Instellingen, 'jaar' | 'drempel'> {
  const plaats = new Map<string, R>();
  let ingesteld: Instelling = {};
  for (const { rij, waarde } of lezer.leesAlle('instellingen', INSTELLINGRIJ, rijen)) {
    const key = INSTELLINGSLEUTELS.get(regelingsleutel(waarde.naam));
    const cel = rij.cellen.get('waarde');
    if (key === undefined) {
      lezer.weiger('instellingen', rij, 'naam', `"${waarde.naam}" is geen instelling; kies uit ${INSTELLINGNAMEN}.`);
    } else if (plaats.has(key)) {
      lezer.weiger('instellingen', rij, 'naam', `${waarde.naam} staat al in een rij hierboven.`, DUBBEL);
    } else if (cel !== undefined) {
      plaats.set(key, rij);
      const gelezen = INSTELLING.safeParse({ [key]: cel });
      ingesteld = { ...ingesteld, ...gelezen.data };
      const waarom = gelezen.error?.issues[0]?.message;
      if (waarom !== undefined) lezer.weiger('instellingen', rij, 'waarde', bezwaar(waarde.naam, cel, waarom));
    }
  }
  const drempel = drempelVan(ingesteld, basis.drempel);
  if (drempel.ofBedrag !== null && drempel.ofProcent === null) {
    const waarom = 'Drempel of bedrag werkt alleen samen met Drempel procent.';
    const rij = plaats.get('drempelOfBedrag') ?? plaats.get('drempelProcent');
    if (rij) lezer.weiger('instellingen', rij, 'waarde', waarom);
    return { jaar: ingesteld.jaar ?? basis.jaar, drempel: { ...drempel, ofBedrag: null } };
  }
  return { jaar: ingesteld.jaar ?? basis.jaar, drempel };
}

/** A percentage alone counts for every amount. */
function drempelVan(ingesteld: Instelling, basis: Drempel): Drempel {
  const kies = <T>(gekozen: T | undefined, standaard: T): T => (gekozen === undefined ? standaard : gekozen);
  const ofProcent = kies(ingesteld.drempelProcent, basis.ofProcent);
  return {
    vanafBedrag: kies(ingesteld.drempelBedrag, basis.vanafBedrag),
    ofBedrag: kies(ingesteld.drempelOfBedrag, basis.ofBedrag) ?? (ofProcent === null ? null : 0),
    ofProcent,
    elkeOverschrijding: kies(ingesteld.elkeOverschrijding, basis.elkeOverschrijding),
    behalveOnder: kies(ingesteld.behalveOnder, basis.behalveOnder),
  };
}

/** "Besteden tot "31-12-207" is geen jaar of datum." */
function bezwaar(kop: string, cel: Celwaarde | undefined, waarom: string): string {
  if (cel === undefined || cel === null || typeof cel === 'object') return `${kop} ${waarom}.`;
  const inhoud = typeof cel === 'boolean' ? (cel ? 'WAAR' : 'ONWAAR') : String(cel);
  const kort = inhoud.length > LANGSTE_CITAAT ? `${inhoud.slice(0, LANGSTE_CITAAT)}…` : inhoud;
  return `${kop} "${kort}" ${waarom}.`;
}
