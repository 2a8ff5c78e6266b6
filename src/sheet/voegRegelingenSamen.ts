import type { Akkoordstatus, Maximum, Regel, Regeling, Tranche } from '../regelingen/regeling';
import { regelingcode, regelingsleutel } from '../regelingen/zoekRegeling';
import { ingekort } from './bezwaar';

/** What an added regeling has that names neither. */
export const ZONDER_VERSTREKKER = 'de verstrekker';
export const ZONDER_BRON = 'ingevoerd door de gebruiker';

/** A row of the table Regelingen: only what was filled in. Null and an empty list say that there is none. */
export interface Regelingrij {
  readonly id?: string | undefined;
  readonly regeling?: string | undefined;
  readonly aliassen?: readonly string[] | undefined;
  readonly verstrekker?: string | undefined;
  readonly regel?: Regel['soort'] | undefined;
  readonly maximum?: Maximum | undefined;
  readonly bestedenTot?: number | null | undefined;
  readonly looptijdTot?: number | null | undefined;
  readonly akkoord?: string | null | undefined;
  readonly akkoordDatum?: string | undefined;
  readonly akkoordStatus?: Akkoordstatus | undefined;
  readonly tranches?: readonly Tranche[] | undefined;
  readonly bron?: string | undefined;
}

export interface Samenvoeging {
  /** The list with the changes in place and what is new at its end. */
  readonly regelingen: readonly Regeling[];
  /** Codes of what differs from the list or is new. */
  readonly gewijzigd: readonly string[];
  readonly weigeringen: readonly Regelingweigering[];
}

/** A row that cannot be used; `waarom` is a Dutch sentence about this column. */
export interface Regelingweigering {
  /** Index of the row. */
  readonly nummer: number;
  readonly kolom: keyof Regelingrij;
  readonly waarom: string;
  /** The regeling stands in a row above it, and that row counts. */
  readonly dubbel?: true;
}

interface Bezwaar {
  readonly kolom: keyof Regelingrij;
  readonly waarom: string;
}

type Uitwerking<T> = { readonly waarde: T } | Bezwaar;

/** Finds a regeling of the list by its code or by the key of a name. */
interface Wijzer {
  readonly opCode: ReadonlyMap<string, Regeling>;
  readonly opNaam: ReadonlyMap<string, Regeling>;
}

/**
 * The list with the rows merged in. A row whose id is a code, or whose name is exactly a name or alias of the list, changes
 * that regeling and only what is filled in; any other row adds one and needs a name and a regel. The first of two rows for
 * one regeling counts.
 *
 * - A new name in a row that was found by its id replaces the name; the old one remains an alias.
 * - A term without tranches replaces the tranches too: they would otherwise keep their own.
 * - A source of one's own takes the reservation about the shipped rule away.
 */
export function voegRegelingenSamen(rijen: readonly Regelingrij[], lijst: readonly Regeling[]): Samenvoeging {
  const wijzer = maakWijzer(lijst);
  const regelingen = new Map(lijst.map((regeling) => [regeling.code, regeling]));
  const genoemd = new Set<string>();
  const gewijzigd: string[] = [];
  const weigeringen: Regelingweigering[] = [];

  rijen.forEach((rij, nummer) => {
    const uitwerking = voegToe(rij, wijzer);
    if (!('waarde' in uitwerking)) {
      weigeringen.push({ nummer, ...uitwerking });
      return;
    }
    const regeling = uitwerking.waarde;
    const sleutels = [regeling.code, regelingsleutel(regeling.naam)];
    if (sleutels.some((sleutel) => genoemd.has(sleutel))) {
      const gelijk = JSON.stringify(regeling) === JSON.stringify(regelingen.get(regeling.code));
      const waarom = `${ingekort(regeling.naam)} staat al in een rij hierboven${gelijk ? '' : ', met een andere inhoud'}.`;
      weigeringen.push({ nummer, kolom: 'regeling', waarom, dubbel: true });
      return;
    }
    sleutels.forEach((sleutel) => genoemd.add(sleutel));
    if (regeling === regelingen.get(regeling.code)) return;
    regelingen.set(regeling.code, regeling);
    gewijzigd.push(regeling.code);
  });
  return { regelingen: [...regelingen.values()], gewijzigd, weigeringen };
}

function maakWijzer(lijst: readonly Regeling[]): Wijzer {
  const opAlias = lijst.flatMap((regeling) =>
    regeling.aliassen.map((alias) => [regelingsleutel(alias), regeling] as const),
  );
  const opNaam = lijst.map((regeling) => [regelingsleutel(regeling.naam), regeling] as const);
  return {
    opCode: new Map(lijst.map((regeling) => [regeling.code, regeling])),
    opNaam: new Map([...opAlias, ...opNaam]),
  };
}

/** The regeling that a row describes; the very object of the list when the row changes nothing. */
function voegToe(rij: Regelingrij, { opCode, opNaam }: Wijzer): Uitwerking<Regeling> {
  const metId = rij.id === undefined ? undefined : opCode.get(regelingcode(rij.id));
  const metNaam = rij.regeling === undefined ? undefined : opNaam.get(regelingsleutel(rij.regeling));
  if (metId && metNaam && metId !== metNaam) {
    return { kolom: 'regeling', waarom: `Het id hoort bij ${metId.naam} en de naam bij ${metNaam.naam}.` };
  }
  const bestaande = metId ?? metNaam;
  if (bestaande === undefined) {
    const nieuw = nieuwe(rij);
    return 'waarde' in nieuw ? werkUit(rij, nieuw.waarde, false) : nieuw;
  }
  const uitwerking = werkUit(rij, bestaande, metNaam === undefined && rij.regeling !== undefined);
  const gelijk = JSON.stringify(uitwerking) === JSON.stringify(werkUit({}, bestaande, false));
  return gelijk ? { waarde: bestaande } : uitwerking;
}

function nieuwe({ id, regeling, regel }: Regelingrij): Uitwerking<Regeling> {
  if (regeling === undefined) return { kolom: 'regeling', waarom: 'Een nieuwe regeling heeft een naam nodig.' };
  if (regel === undefined) return { kolom: 'regel', waarom: 'Een nieuwe regeling heeft een regel nodig.' };
  const code = regelingcode(id ?? regeling);
  if (code === '' || regelingsleutel(regeling) === '') {
    return { kolom: 'regeling', waarom: 'De naam of het id heeft geen letters of cijfers.' };
  }
  return {
    waarde: {
      code,
      naam: regeling,
      aliassen: [],
      verstrekker: ZONDER_VERSTREKKER,
      regel: { soort: 'onbekend' },
      bron: ZONDER_BRON,
    },
  };
}

function werkUit(rij: Regelingrij, basis: Regeling, hernoemd: boolean): Uitwerking<Regeling> {
  const regel = regelVan(rij, basis);
  if (!('waarde' in regel)) return regel;
  const akkoord = akkoordVan(rij, basis);
  if (!('waarde' in akkoord)) return akkoord;

  const aliassen = rij.aliassen ?? basis.aliassen;
  const bestedenTot = gekozen(rij.bestedenTot, basis.bestedenTot);
  const looptijdTot = gekozen(rij.looptijdTot, basis.looptijdTot);
  const tranches = rij.tranches ?? (rij.bestedenTot === undefined ? basis.tranches : undefined);
  const eigenBron = rij.bron !== undefined && rij.bron !== basis.bron;
  return {
    waarde: {
      code: basis.code,
      naam: hernoemd ? rij.regeling! : basis.naam,
      aliassen: hernoemd ? [...aliassen, basis.naam] : aliassen,
      verstrekker: rij.verstrekker ?? basis.verstrekker,
      regel: regel.waarde,
      ...(bestedenTot !== undefined && { bestedenTot }),
      ...(looptijdTot !== undefined && { looptijdTot }),
      ...(akkoord.waarde && { akkoord: akkoord.waarde }),
      ...(tranches?.length && { tranches }),
      bron: rij.bron ?? basis.bron,
      ...(basis.voorbehoud !== undefined && !eigenBron && { voorbehoud: basis.voorbehoud }),
    },
  };
}

function regelVan(rij: Regelingrij, basis: Regeling): Uitwerking<Regel> {
  const soort = rij.regel ?? basis.regel.soort;
  if (soort !== 'overhevelen-tot-maximum') {
    if (rij.maximum === undefined) return { waarde: { soort } };
    return { kolom: 'maximum', waarom: 'Een maximum hoort bij de regel "overhevelen tot maximum".' };
  }
  const maximum = rij.maximum ?? (basis.regel.soort === soort ? basis.regel.maximum : undefined);
  if (maximum) return { waarde: { soort, maximum } };
  return {
    kolom: 'regel',
    waarom: 'Bij de regel "overhevelen tot maximum" hoort een maximum: een percentage of een bedrag.',
  };
}

function akkoordVan(
  { akkoord, akkoordDatum: datum, akkoordStatus }: Regelingrij,
  basis: Regeling,
): Uitwerking<Regeling['akkoord'] | null> {
  const document = akkoord === undefined ? basis.akkoord?.document : akkoord;
  if (document === undefined || document === null) {
    if (datum !== undefined) return { kolom: 'akkoordDatum', waarom: 'Een datum zonder document is geen akkoord.' };
    if (akkoordStatus) return { kolom: 'akkoordStatus', waarom: 'Een status zonder document is geen akkoord.' };
    return { waarde: null };
  }
  const sinds = datum ?? (akkoord === undefined ? basis.akkoord?.datum : undefined);
  const status = akkoordStatus ?? (akkoord === undefined ? basis.akkoord?.status : undefined);
  return { waarde: { document, ...(sinds !== undefined && { datum: sinds }), ...(status && { status }) } };
}

/** What was filled in, else what there was; undefined when there is none. */
function gekozen(ingevuld: number | null | undefined, basis: number | undefined): number | undefined {
  return ingevuld === undefined ? basis : (ingevuld ?? undefined);
}
