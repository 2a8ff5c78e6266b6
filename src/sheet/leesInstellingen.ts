import { z } from 'zod';
import type { Plaats } from '../begroting/plaats';
import { regelingen } from '../regelingen/index';
import { STANDAARDDREMPEL } from './bovenDrempel';
import { ingekort } from './bezwaar';
import type { GelezenInstellingen, Instellingen } from './instellingen';
import { kolomBij, perTabel, TABELLEN, type Tabelnaam } from './instellingentabellen';
import type { Blad, Celwaarde, Snapshot } from './snapshot';
import { type Invoer, type Invoerrij, verwerkInstellingen } from './verwerkInstellingen';
import { type Bladrij, isGevuld, zoekInstellingentabellen } from './zoekInstellingentabellen';

/** What holds when nothing is set: the year from the workbook, € 10.000 or any overschrijding, the shipped regelingen. */
export const standaardInstellingen: Instellingen = {
  jaar: null,
  drempel: STANDAARDDREMPEL,
  regelingen,
  gewijzigdeRegelingen: [],
  kolommen: [],
  koppelingen: [],
  geaccepteerd: [],
  sjablonen: [],
  ingevoegd: [],
  beginstanden: [],
  toegestaan: [],
};

const BLADNAAM = 'sluitend';

const ZONDER_MERK =
  'Cel A1 hoort "Sluitend" te bevatten. Zonder dat merk worden de instellingen op dit blad niet gebruikt. Vul het in.';
const NIEUWER =
  'Dit blad is gemaakt door een nieuwere versie van Sluitend. De instellingen erop worden niet gebruikt en niet gewijzigd. Werk Sluitend bij.';
const TWEEDE = 'Er is al een blad Sluitend; de instellingen op dit blad worden niet gebruikt. Voeg de bladen samen.';
const VERBORGEN =
  'Het blad Sluitend is verborgen, maar de instellingen erop gelden wel. Maak het zichtbaar, zodat ieder ze ziet.';

/**
 * The settings of the sheet Sluitend, or the defaults when there is none. Throws nothing: what cannot be used is in `ongeldig`.
 *
 * Layout of the sheet. Its name is "Sluitend" (any case) and A1 holds "Sluitend": the marker that tells it from a sheet of the
 * user with that name ("Sluitend 2" would be of a later version). Tables stand anywhere below or beside each other with an
 * empty column or row between them:
 *
 *     | Regelingen |                   |              | | Instellingen  |        |
 *     | Regeling   | Regel             | Besteden tot | | Naam          | Waarde |
 *     | SPUK IZA   |                   |         2025 | | Jaar          |   2024 |
 *     | Wijkfonds  | overhevelen       | 31-12-2026   | | Behalve onder | € 500  |
 *
 * The title stands above the first column, the headers directly below it without a gap, then rows until the first empty one.
 * Columns are found by header (case, spaces and punctuation do not matter), in any order; other columns are ignored.
 *
 * - Regelingen: Id, Regeling, Aliassen ("a; b"), Verstrekker, Regel, Maximum ("20%" or an amount), Besteden tot and Looptijd tot
 *   (a year or an end date; "geen" for none), Akkoord (document), Akkoord datum, Akkoord status (gevraagd, toegezegd or
 *   vastgelegd), Tranches ("2023: 2026; 2024: 2026"), Bron.
 *   Only filled cells change a shipped regeling; see `voegRegelingenSamen`.
 * - Instellingen: Naam and Waarde, for Jaar, Drempel bedrag, Drempel of bedrag, Drempel procent, Elke overschrijding (ja/nee) and
 *   Behalve onder. Empty leaves the default, "uit" switches a threshold off.
 * - Geaccepteerd: Id, Controle, Blad, Cel, Vingerafdruk, Door, Reden, Datum.
 * - Kolommen: Blad, Kolom (its letter), Betekenis. Koppelingen: Regel, Blad.
 * - Sjablonen: Id, Naam, Deel, Bij, Duur, Invloed, Tekst. Only their form is looked at here.
 * - Beginstanden: Regeling, Tranche (a year; empty for all), Bedrag (euros), Bron. Toegestaan: Tabel, Post, Regelingen ("a; b").
 * - Ingevoegd: Id, Blad, Cel, Tabel, Post, Regeling, Afdruk tekst, Cijfers, Keuzes (JSON), Gereed ("2025-01-31 J. Jansen").
 */
export function leesInstellingen(snapshot: Snapshot): GelezenInstellingen {
  const [eigen, ...dubbele] = snapshot.bladen.filter(isInstellingenblad);
  const blad = eigen ?? snapshot.bladen.find(({ naam }) => isNaam(naam));
  if (!blad) return { instellingen: standaardInstellingen, ongeldig: [] };
  const { tabellen, onvolledig } = zoekInstellingentabellen(blad);
  const begin: Plaats = { blad: blad.naam, rij: 0, kolom: 0 };
  if (eigen === undefined) {
    const waarom = NIEUWER_MERK.test(tekstInA1(blad)) ? NIEUWER : ZONDER_MERK;
    const ongeldig = tabellen.length > 0 || waarom === NIEUWER ? [{ plaats: begin, waarom }] : [];
    return { instellingen: standaardInstellingen, ongeldig };
  }
  const invoer = perTabel((naam) => tabellen.flatMap(({ tabel, rijen }) => (tabel === naam ? rijen : [])));
  const { instellingen, weigeringen } = verwerkInstellingen(invoer, standaardInstellingen);
  const geweigerd = weigeringen.map(({ rij, kolom, waarom, gevolg }) => ({
    plaats: rij.plaatsen.get(kolom) ?? rij.begin,
    waarom: `${waarom} ${gevolg}`,
  }));
  const verborgen = blad.verborgen ? [{ plaats: begin, waarom: VERBORGEN }] : [];
  const meer = dubbele.map(({ naam }) => ({ plaats: { ...begin, blad: naam }, waarom: TWEEDE }));
  return {
    instellingen,
    ongeldig: [...verborgen, ...meer, ...onvolledig, ...geweigerd, ...zonderBlad(invoer, snapshot)],
  };
}

/** Rows that name a sheet that the workbook does not have: a typing error, or a sheet that got another name. */
function zonderBlad({ kolommen, koppelingen }: Invoer<Bladrij>, { bladen }: Snapshot): GelezenInstellingen['ongeldig'] {
  const namen = new Set(bladen.map(({ naam }) => naam));
  return [...kolommen, ...koppelingen].flatMap((rij) => {
    const cel = rij.cellen.get('blad');
    const naam = typeof cel === 'string' || typeof cel === 'number' ? String(cel).trim() : null;
    if (naam === null || namen.has(naam)) return [];
    const waarom = `Blad "${ingekort(naam)}" staat niet in deze werkmap, dus deze rij doet niets. Verbeter de naam of haal de rij weg.`;
    return [{ plaats: rij.plaatsen.get('blad') ?? rij.begin, waarom }];
  });
}

/** The sheet that holds the settings: by its name and the marker in A1. It is never a table of amounts. */
export function isInstellingenblad(blad: Blad): boolean {
  return isNaam(blad.naam) && isNaam(tekstInA1(blad));
}

/** How a version that lays out its sheet otherwise would mark it. */
const NIEUWER_MERK = /^\s*sluitend\s+\d+\s*$/i;

function tekstInA1({ rijen }: Blad): string {
  const eerste = rijen[0]?.nummer === 0 ? rijen[0].cellen[0] : undefined;
  return eerste?.kolom === 0 && typeof eerste.waarde === 'string' ? eerste.waarde : '';
}

/**
 * The settings of a JSON file, for the command line. It holds the tables of the sheet Sluitend, with the same columns and the
 * same values; a list of texts may stand for "a; b", and `instellingen` is one object:
 *
 *     { "instellingen": { "jaar": 2024, "drempelBedrag": 10000 },
 *       "regelingen": [{ "regeling": "Wijkfonds", "regel": "overhevelen", "bestedenTot": "31-12-2026" }] }
 *
 * Unlike a sheet, a file with anything wrong or unknown in it is refused as a whole; `waarom` says why, in Dutch.
 */
export function leesInstellingenJson(
  tekst: string,
): { readonly instellingen: Instellingen } | { readonly waarom: string } {
  const bezwaren: string[] = [];
  const bestand = JSONBESTAND.safeParse(tekst);
  if (!bestand.success) return weigerBestand(bestand.error.issues.map(bezwaarVan));

  const { instellingen: losse, ...rest } = bestand.data;
  const instellingrijen = Object.entries(losse ?? {}).map(([naam, waarde]) => ({ naam, waarde }));
  const tabellen = { ...rest, instellingen: instellingrijen };
  const invoer = perTabel((tabel) => (tabellen[tabel] ?? []).map((rij, i) => jsonrij(tabel, rij, i, bezwaren)));
  const { instellingen, weigeringen } = verwerkInstellingen(invoer, standaardInstellingen);
  bezwaren.push(...weigeringen.map(({ rij, waarom }) => `${rij.waar}: ${waarom}`));
  return bezwaren.length > 0 ? weigerBestand(bezwaren) : { instellingen };
}

interface Jsonrij extends Invoerrij {
  /** "regelingen, rij 2". */
  readonly waar: string;
}

const JSONRIJ = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).transform((delen) => delen.join('; '))]),
);

const JSONBESTAND = z
  .string()
  .transform((tekst, context): unknown => {
    try {
      return JSON.parse(tekst.replace(/^\ufeff/, ''), (naam, waarde: unknown) => {
        // What comes after would leave it out without a word.
        if (naam === '__proto__') context.addIssue({ code: 'custom', message: '"__proto__" is onbekend' });
        return waarde;
      });
    } catch {
      context.addIssue({ code: 'custom', message: 'Het bestand is geen geldige JSON' });
      return z.NEVER;
    }
  })
  .pipe(
    z.strictObject({
      regelingen: z.array(JSONRIJ).optional(),
      instellingen: JSONRIJ.optional(),
      sjablonen: z.array(JSONRIJ).optional(),
      geaccepteerd: z.array(JSONRIJ).optional(),
      ingevoegd: z.array(JSONRIJ).optional(),
      kolommen: z.array(JSONRIJ).optional(),
      koppelingen: z.array(JSONRIJ).optional(),
      beginstanden: z.array(JSONRIJ).optional(),
      toegestaan: z.array(JSONRIJ).optional(),
    }),
  );

function jsonrij(tabel: Tabelnaam, rij: Readonly<Record<string, Celwaarde>>, i: number, bezwaren: string[]): Jsonrij {
  const waar = tabel === 'instellingen' ? tabel : `${tabel}, rij ${i + 1}`;
  const cellen = new Map<string, Celwaarde>();
  for (const [naam, waarde] of Object.entries(rij)) {
    const kolom = kolomBij(tabel, naam);
    if (kolom === null) bezwaren.push(`${waar}: "${ingekort(naam)}" is onbekend.`);
    else if (isGevuld(waarde)) cellen.set(kolom, waarde);
  }
  return { cellen, waar, begin: null };
}

function bezwaarVan(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return `${issue.message}.`;
  if (issue.code === 'unrecognized_keys') {
    const zijn = issue.keys.length === 1 ? 'is' : 'zijn';
    return `"${issue.keys.map(ingekort).join('", "')}" ${zijn} onbekend; kies uit ${Object.keys(TABELLEN).join(', ')}.`;
  }
  const [tabel, ...verder] = issue.path;
  if (tabel === undefined) return `Het bestand hoort een object te zijn met ${Object.keys(TABELLEN).join(', ')}.`;
  const plek = [tabel, ...verder].map((deel) =>
    typeof deel === 'number' ? `rij ${deel + 1}` : ingekort(String(deel)),
  );
  return `${plek.join(', ')}: dit hoort ${vormVan(tabel, verder.length)} te zijn.`;
}

/** What should stand that deep within a table of the file. */
function vormVan(tabel: PropertyKey, diepte: number): string {
  if (diepte === (tabel === 'instellingen' ? 0 : 1)) return 'een object, zoals { "naam": "waarde" },';
  return diepte === 0 ? 'een lijst' : 'een tekst, een getal, true of false';
}

function weigerBestand([eerste, ...overige]: readonly string[]): { readonly waarom: string } {
  const meer = overige.length === 0 ? '' : ` (En nog ${overige.length}.)`;
  return { waarom: `${eerste}${meer}` };
}

function isNaam(tekst: string): boolean {
  return tekst.trim().toLowerCase() === BLADNAAM;
}
