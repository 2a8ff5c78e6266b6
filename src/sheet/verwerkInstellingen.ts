import { z } from 'zod';
import type { Plaats } from '../begroting/plaats';
import type { Regeling } from '../regelingen/regeling';
import { regelingsleutel } from '../regelingen/zoekRegeling';
import { bezwaar, ingekort } from './bezwaar';
import * as celvelden from './celvelden';
import type { Drempel, Ingevoegd, Instellingen } from './instellingen';
import { TABELLEN, type Tabelnaam } from './instellingentabellen';
import * as velden from './instellingvelden';
import { keuzes } from './leesKeuzes';
import { leesRegelingrij } from './leesRegelingrij';
import type { Celwaarde } from './snapshot';
import * as tekstvelden from './tekstvelden';
import { type Regelingrij, type Samenvoeging, voegRegelingenSamen } from './voegRegelingenSamen';

/** A row as given: its filled cells by the key of their column. */
export interface Invoerrij {
  readonly cellen: ReadonlyMap<string, Celwaarde>;
  /** Where it begins; null when it does not come from a sheet. */
  readonly begin: Plaats | null;
}

export type Invoer<R extends Invoerrij> = Readonly<Record<Tabelnaam, readonly R[]>>;

/** A row that cannot be used, and the column that is to blame; in Dutch what is wrong and what holds instead. */
export interface Weigering<R extends Invoerrij> {
  readonly rij: R;
  readonly kolom: string;
  readonly waarom: string;
  readonly gevolg: string;
}

const INSTELLINGRIJ = z.object({ naam: veld(velden.tekst) });

const INSTELLING = z.object({
  jaar: veld(velden.jaar).optional(),
  drempelBedrag: veld(velden.bedragOfUit).optional(),
  drempelOfBedrag: veld(velden.bedragOfUit).optional(),
  drempelProcent: veld(velden.procentOfUit).optional(),
  elkeOverschrijding: veld(velden.jaOfNee).optional(),
  behalveOnder: veld(velden.bedragOfUit).optional(),
});

type Instelling = z.output<typeof INSTELLING>;

const INSTELLINGSLEUTELS = new Map(Object.keys(INSTELLING.shape).map((key) => [regelingsleutel(key), key]));
const INSTELLINGNAMEN =
  'Jaar, Drempel bedrag, Drempel of bedrag, Drempel procent, Elke overschrijding en Behalve onder';

const DUBBEL = 'De bovenste rij telt.';

const ACCEPTATIE = z.object({
  controle: veld(velden.tekst),
  blad: veld(velden.tekst),
  cel: veld(celvelden.celadres),
  vingerafdruk: veld(velden.tekst),
  door: veld(velden.tekst),
  reden: veld(velden.tekst),
  datum: veld(velden.datum),
});

const KOLOMCORRECTIE = z.object({
  blad: veld(velden.tekst),
  kolom: veld(celvelden.kolomletters),
  betekenis: veld(celvelden.betekenis),
});

const SJABLOON = z.object({
  id: veld(tekstvelden.kort(100)),
  naam: eventueel(tekstvelden.kort(200)),
  deel: eventueel(tekstvelden.kort(60)),
  bij: eventueel(tekstvelden.kort(60)),
  duur: eventueel(tekstvelden.kort(60)),
  invloed: eventueel(tekstvelden.kort(60)),
  tekst: eventueel(tekstvelden.letterlijk),
});

const INGEVOEGD = z.object({
  id: veld(tekstvelden.kort(100)),
  blad: veld(tekstvelden.kort(31)),
  cel: veld(celvelden.celadres),
  tabel: veld(tekstvelden.kort(600)),
  post: veld(tekstvelden.kort(300)),
  regeling: veld(tekstvelden.kort(300)).default(''),
  afdruk: veld(tekstvelden.afdruk),
  cijfers: veld(tekstvelden.letterlijk).default(''),
  keuzes: veld(keuzes).default(''),
  gereed: veld(tekstvelden.bevestiging).default(''),
});

const BEGINSTAND = z.object({
  regeling: veld(tekstvelden.kort(300)),
  tranche: veld(velden.jaar).nullable().default(null),
  bedrag: veld(velden.bedrag),
  bron: veld(tekstvelden.kort(300)).default(''),
});

const TOEGESTAAN = z.object({
  tabel: veld(tekstvelden.kort(600)),
  post: veld(tekstvelden.kort(300)),
  regelingen: veld(velden.teksten),
});

const KOPPELING = z.object({ regel: veld(velden.tekst), blad: veld(velden.tekst) });

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
  const metPlaats = <T>(tabel: Tabelnaam, schema: z.ZodType<T>) =>
    lezer.leesAlle(tabel, schema, invoer[tabel]).map(({ rij, waarde }) => ({ ...waarde, plaats: rij.begin }));
  const instellingen = {
    jaar,
    drempel,
    regelingen,
    gewijzigdeRegelingen: gewijzigd,
    kolommen: alle('kolommen', KOLOMCORRECTIE),
    koppelingen: alle('koppelingen', KOPPELING),
    geaccepteerd: alle('geaccepteerd', ACCEPTATIE),
    sjablonen: metPlaats('sjablonen', SJABLOON),
    beginstanden: metPlaats('beginstanden', BEGINSTAND),
    toegestaan: metPlaats('toegestaan', TOEGESTAAN),
    ingevoegd: leesIngevoegd(invoer.ingevoegd, lezer),
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

/** Who copies rows copies their ids. */
function leesIngevoegd<R extends Invoerrij>(rijen: readonly R[], lezer: Lezer<R>): readonly Ingevoegd[] {
  const gezien = new Set<string>();
  return lezer.leesAlle('ingevoegd', INGEVOEGD, rijen).flatMap(({ rij, waarde }) => {
    if (!gezien.has(waarde.id)) {
      gezien.add(waarde.id);
      return [waarde];
    }
    lezer.weiger('ingevoegd', rij, 'id', `Id "${ingekort(waarde.id)}" staat al in een rij hierboven.`, DUBBEL);
    return [];
  });
}

function leesRegelingen<R extends Invoerrij>(
  rijen: readonly R[],
  lijst: readonly Regeling[],
  lezer: Lezer<R>,
): Samenvoeging {
  const gelezen: { readonly bron: R; readonly rij: Regelingrij }[] = [];
  for (const bron of rijen) {
    const uitkomst = leesRegelingrij(bron.cellen);
    if ('rij' in uitkomst) gelezen.push({ bron, rij: uitkomst.rij });
    else for (const { kolom, waarom } of uitkomst.weigeringen) lezer.weiger('regelingen', bron, kolom, waarom);
  }
  const samen = voegRegelingenSamen(
    gelezen.map(({ rij }) => rij),
    lijst,
  );
  for (const { nummer, kolom, waarom, dubbel } of samen.weigeringen)
    lezer.weiger('regelingen', gelezen[nummer]!.bron, kolom, waarom, dubbel && DUBBEL);
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
      lezer.weiger(
        'instellingen',
        rij,
        'naam',
        `"${ingekort(waarde.naam)}" is geen instelling; kies uit ${INSTELLINGNAMEN}.`,
      );
    } else if (plaats.has(key)) {
      lezer.weiger('instellingen', rij, 'naam', `${waarde.naam} staat al in een rij hierboven.`, DUBBEL);
    } else if (cel !== undefined) {
      const gelezen = INSTELLING.safeParse({ [key]: cel });
      const waarom = gelezen.error?.issues[0]?.message;
      if (waarom !== undefined) lezer.weiger('instellingen', rij, 'waarde', bezwaar(waarde.naam, cel, waarom));
      else plaats.set(key, rij);
      ingesteld = { ...ingesteld, ...gelezen.data };
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

/** Null where nothing is filled in. */
function eventueel<T>(lees: velden.Veld<T>) {
  return veld(lees).nullable().default(null);
}

function veld<T>(lees: velden.Veld<T>) {
  return z.unknown().transform((cel, context): T => {
    const gelezen = lees(cel as Celwaarde | undefined);
    if ('waarde' in gelezen) return gelezen.waarde;
    context.addIssue({ code: 'custom', message: gelezen.waarom });
    return z.NEVER;
  });
}
