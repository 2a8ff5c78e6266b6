import type { Sjabloonrij } from '../sheet/instellingen';
import { leesSjabloon } from './leesSjabloon';
import { oorzaken } from './oorzaken';
import type { Sjabloon, Sjabloondeel } from './sjabloon';
import { STUURTEKENS } from './slot';
import { standaardzinnen } from './standaardzinnen';

/** The shipped templates. */
export const sjablonen: readonly Sjabloon[] = [...oorzaken, ...standaardzinnen];

export interface GelezenSjablonen {
  readonly sjablonen: readonly Sjabloon[];
  /** What could not be used, with a Dutch sentence that says why and what to do. */
  readonly ongeldig: readonly { readonly rij: Sjabloonrij; readonly waarom: string }[];
}

export type Sjabloonvelden = Omit<Sjabloonrij, 'plaats'>;

const MEEGELEVERD: ReadonlyMap<string, Sjabloon> = new Map(sjablonen.map((s) => [s.id, s]));

const DELEN: readonly Sjabloondeel[] = ['afwijking', 'oorzaak', 'dekking', 'bestemming'];
const MEESTE_SJABLONEN = 500;
const LANGSTE_NAAM = 100;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

class Weigering extends Error {}

/** The shipped templates with those of the workbook replacing them, by id, or added. */
export function leesSjablonen(rijen: readonly Sjabloonrij[]): GelezenSjablonen {
  const gelezen = new Map(MEEGELEVERD);
  const eigen = new Set<string>();
  const ongeldig: { readonly rij: Sjabloonrij; readonly waarom: string }[] = [];
  for (const rij of rijen) {
    if (isLeeg(rij)) continue;
    const sjabloon = leesSjabloonvelden(rij, eigen);
    if ('waarom' in sjabloon) {
      ongeldig.push({ rij, waarom: sjabloon.waarom });
      continue;
    }
    eigen.add(sjabloon.id);
    gelezen.set(sjabloon.id, sjabloon);
  }
  return { sjablonen: [...gelezen.values()], ongeldig };
}

/**
 * One template from its fields. A field that is empty is that of the shipped template with the same id; `gebruikt` are the
 * ids that came before. `waarom` is a Dutch sentence.
 */
export function leesSjabloonvelden(
  velden: Sjabloonvelden,
  gebruikt: ReadonlySet<string>,
): Sjabloon | { readonly waarom: string } {
  try {
    return lees(velden, gebruikt);
  } catch (fout) {
    if (fout instanceof Weigering) return { waarom: `Sjabloon "${noem(velden)}": ${fout.message}` };
    throw fout;
  }
}

function lees(velden: Sjabloonvelden, gebruikt: ReadonlySet<string>): Sjabloon {
  const id = velden.id?.trim() ?? '';
  if (!ID.test(id) || id.length > LANGSTE_NAAM)
    throw new Weigering('De code moet uit kleine letters, cijfers en streepjes bestaan, zoals later-gestart.');
  if (gebruikt.has(id)) throw new Weigering('Deze code komt twee keer voor. Geef elk sjabloon een eigen code.');
  if (gebruikt.size >= MEESTE_SJABLONEN)
    throw new Weigering(`Er zijn al ${MEESTE_SJABLONEN} eigen sjablonen. Haal er een weg om dit te gebruiken.`);
  const oud = MEEGELEVERD.get(id);
  const bij = kies('bij', velden.bij, ['overschrijding', 'onderschrijding', 'beide']) ?? oud?.bij ?? 'beide';
  return {
    id,
    naam: leesNaam(velden.naam) ?? oud?.naam ?? id,
    deel: leesDeel(velden.deel, oud),
    bij: bij === 'beide' ? null : bij,
    duur: kies('duur', velden.duur, ['tijdelijk', 'blijvend']) ?? oud?.duur ?? null,
    invloed: kies('invloed', velden.invloed, ['eigen', 'extern']) ?? oud?.invloed ?? null,
    tekst: leesTekst(velden.tekst),
  };
}

/** What the shipped template writes cannot change, and what it does not write is a cause: nothing else would be used. */
function leesDeel(waarde: string | null, oud: Sjabloon | undefined): Sjabloondeel {
  const vast = oud?.deel ?? 'oorzaak';
  if ((kies('deel', waarde, DELEN) ?? vast) === vast) return vast;
  throw new Weigering(
    oud === undefined
      ? 'Een nieuw sjabloon kan alleen een oorzaak zijn. Zet "oorzaak" bij deel, of neem de code over van het meegeleverde sjabloon dat u wilt vervangen.'
      : `Met deze code vervangt u een meegeleverd sjabloon voor de ${vast}. Zet "${vast}" bij deel, of kies een andere code.`,
  );
}

function leesTekst(waarde: string | null): string {
  const tekst = waarde?.trim() ?? '';
  const stukken = leesSjabloon(tekst);
  if ('waarom' in stukken) throw new Weigering(stukken.waarom);
  return tekst;
}

function leesNaam(waarde: string | null): string | undefined {
  const naam = waarde?.trim() ?? '';
  if (naam.length > LANGSTE_NAAM || STUURTEKENS.test(naam))
    throw new Weigering(`De naam moet op één regel staan en hoogstens ${LANGSTE_NAAM} tekens lang zijn.`);
  return naam === '' ? undefined : naam;
}

function kies<const T extends string>(kop: string, waarde: string | null, keuzes: readonly T[]): T | undefined {
  const tekst = waarde?.trim().toLowerCase() ?? '';
  if (tekst === '') return undefined;
  const gekozen = keuzes.find((keuze) => keuze === tekst);
  if (gekozen === undefined)
    throw new Weigering(`In de kolom ${kop} staat "${tekst.slice(0, LANGSTE_NAAM)}". Kies uit ${keuzes.join(', ')}.`);
  return gekozen;
}

function isLeeg({ id, naam, deel, bij, duur, invloed, tekst }: Sjabloonvelden): boolean {
  return [id, naam, deel, bij, duur, invloed, tekst].every((veld) => veld === null || veld.trim() === '');
}

function noem({ id, naam }: Sjabloonvelden): string {
  return (id?.trim() || naam?.trim() || 'zonder code').slice(0, LANGSTE_NAAM);
}
