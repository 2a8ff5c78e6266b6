import type { Eigenblad } from '../bladen/eigenblad';
import { celadres } from '../sheet/adres';
import type { Celinhoud } from '../sheet/edit';
import { bezwaarTegen, isLeeg, LEEG, noemInhoud } from './celinhoud';
import { type Eigenblok, leesEigenblok, type Vindplaats, zoekEigenblad } from './eigenblok';
import { maakEigenBladOp, notatiesVan, zetBreedtes } from './eigenopmaak';
import { excelfoutVan, soortVan } from './excelfouten';
import { Excelfout } from './excelfout';
import {
  type Gemaaktblad,
  gebruiktOp,
  inhoudIn,
  isDeelVan,
  MISSCHIEN_GEMAAKT,
  verwijderBladen,
  weiger,
  zoekResten,
} from './gemaaktblad';
import { celkenmerk, celsleutel, leesBlokkenmerk, maakBlokkenmerk, VAN_DE_LEZER } from './blokkenmerk';
import { lijnUit } from './lijnUit';
import { onthoudEigenBlad } from './merk';
import { type Blokinhoud, isGelijk, schrijfRijen, vervangBlok, weigerGewijzigd } from './vervangBlok';
import { type Reis, voerEenmaalUit } from './voerUit';

/** What making or refreshing a sheet of ours will do. */
export interface Bladvoorbeeld {
  /** The name it has or will get. */
  readonly blad: string;
  readonly nieuw: boolean;
  /** Cells in the block that someone changed by hand since we wrote it, and that will be replaced; in Dutch words. */
  readonly vervangen: readonly { readonly cel: string; readonly was: string; readonly wordt: string }[];
  /** The block as it was read; null for a new sheet. */
  readonly gezien: Eigenblok | null;
}

/** What came of it. */
export interface Bladuitslag {
  readonly blad: string;
  readonly nieuw: boolean;
  /** A Dutch sentence: what is not there, such as the chart; null when all of it is. */
  readonly fout: string | null;
  /** To undo it: the sheet as it was made, or the block before and after. */
  readonly spoor: Gemaaktblad | Bijgewerkt;
}

interface Bijgewerkt {
  readonly voor: Eigenblok;
  readonly na: Blokinhoud;
}

export interface Bladterugdraai {
  readonly gelukt: boolean;
  /** A Dutch sentence: why not; null when it was undone. */
  readonly waarom: string | null;
}

/** Writing the sheets that Sluitend makes, bringing them up to date and taking that back. */
export interface Eigenbladmaker {
  /** Changes nothing. */
  bekijkBlad(plan: Eigenblad): Promise<Bladvoorbeeld>;
  /** Writes what was shown; refuses when the block changed since. */
  schrijfBlad(plan: Eigenblad, voorbeeld: Bladvoorbeeld): Promise<Bladuitslag>;
  /** Removes a new sheet, or gives a block back what it held; not when it was changed since. */
  draaiBladTerug(uitslag: Bladuitslag): Promise<Bladterugdraai>;
}

const NIETS_GEMAAKT = 'Er is niets gemaakt.';
const TOT_HIER = 'Tot hier werkt Sluitend dit blad bij. Wat eronder of ernaast staat, blijft van u.';

/** Four round trips at most. Throws Excelfout when the plan cannot be written in this workbook. */
export async function bekijkBlad(plan: Eigenblad): Promise<Bladvoorbeeld> {
  eisSchrijfbaar(plan);
  const vindplaats = await zoekEigenblad(plan);
  const gezien = await leesEigenblok(vindplaats.kandidaten);
  if (gezien === null) return { blad: vrijeNaam(plan.naam, vindplaats), nieuw: true, vervangen: [], gezien };
  return { blad: gezien.naam, nieuw: false, vervangen: vervangen(gezien, plan), gezien };
}

/**
 * At most six round trips, while what is on the sheet fits in one request. Throws Excelfout when nothing was written, or only
 * part of it, and says which; when only formats, chart or page setup failed, the outcome tells.
 */
export async function schrijfBlad(plan: Eigenblad, { blad, gezien }: Bladvoorbeeld): Promise<Bladuitslag> {
  eisSchrijfbaar(plan);
  if (gezien === null) return maakNieuw(plan);
  const nu = await leesEigenblok([gezien]);
  if (nu === null || !isGelijk(nu.inhoud, gezien.inhoud)) return weigerGewijzigd(blad);
  const na = metSlot(plan, handwerk(nu, plan));
  await vervangBlok(nu, na);
  const fout = await maakEigenBladOp(nu.id, plan, false);
  return { blad: gezien.naam, nieuw: false, fout, spoor: { voor: nu, na } };
}

export async function draaiBladTerug({ blad, spoor }: Bladuitslag): Promise<Bladterugdraai> {
  if (!('voor' in spoor)) {
    const { gebleven } = await verwijderBladen([spoor]);
    return { gelukt: gebleven.length === 0, waarom: gebleven[0] ?? null };
  }
  const nu = await leesEigenblok([spoor.voor]);
  if (nu === null || !isGelijk(nu.inhoud, spoor.na.inhoud)) {
    const waarom = `Blad ${blad} is gewijzigd sinds het is bijgewerkt. Er is niets teruggezet.`;
    return { gelukt: false, waarom };
  }
  await vervangBlok(nu, spoor.voor, false);
  return { gelukt: true, waarom: null };
}

async function maakNieuw(plan: Eigenblad): Promise<Bladuitslag> {
  const vindplaats = await zoekEigenblad(plan);
  const naam = vrijeNaam(plan.naam, vindplaats);
  if ((await leesEigenblok(vindplaats.kandidaten)) !== null) return weigerGewijzigd(plan.naam);
  const blok = plan.steedsNieuw ? { inhoud: plan.rijen, notaties: notatiesVan(plan) } : metSlot(plan, []);
  const gemaakt = await voegToe(naam, { ...blok, kolommen: plan.kolommen }, vindplaats);
  const fout = await maakEigenBladOp(gemaakt.id, plan, true);
  return { blad: gemaakt.naam, nieuw: true, fout, spoor: gemaakt };
}

/** A sheet to fill, with the widths of its columns: what is brought up to date later, does not get those again. */
type Vulling = Blokinhoud & Pick<Eigenblad, 'kolommen'>;

/** Throws Excelfout when nothing was made, or when that is not certain. */
async function voegToe(naam: string, doel: Vulling, { ids }: Vindplaats): Promise<Gemaaktblad> {
  try {
    return await voerEenmaalUit('', ({ workbook: { worksheets } }, reis) =>
      vul(worksheets, worksheets.add(naam), doel, reis),
    );
  } catch (fout) {
    if (!(fout instanceof Excelfout)) throw fout;
    return maakAf(naam, doel, ids, fout);
  }
}

/** After a failure: what was made in part is finished, not made a second time. */
async function maakAf(naam: string, doel: Vulling, ids: ReadonlySet<string>, fout: Excelfout): Promise<Gemaaktblad> {
  const soort = soortVan(fout);
  const isVanOns = (blad: Gemaaktblad) => blad.naam === naam && isDeelVan(doel.inhoud, blad.inhoud);
  const [rest] = soort === 'bestaat-al' ? [] : await zoekResten(ids, isVanOns);
  if (rest === undefined) throw excelfoutVan(fout.cause, soort === 'geen-antwoord' ? MISSCHIEN_GEMAAKT : NIETS_GEMAAKT);
  return voerEenmaalUit(MISSCHIEN_GEMAAKT, ({ workbook: { worksheets } }, reis) =>
    vul(worksheets, worksheets.getItem(rest.id), doel, reis),
  );
}

async function vul(
  worksheets: Excel.WorksheetCollection,
  blad: Excel.Worksheet,
  { inhoud, notaties, kolommen }: Vulling,
  reis: Reis,
): Promise<Gemaaktblad> {
  blad.load('id,name');
  let nu = blad;
  const metId = async () => {
    await reis();
    onthoudEigenBlad(blad.id);
    nu = worksheets.getItem(blad.id);
  };
  const rijen = inhoud.map((rij, r) => ({ inhoud: rij, notaties: notaties[r]! }));
  await schrijfRijen(() => nu, rijen, metId);
  const gebruikt = gebruiktOp(nu);
  zetBreedtes(nu, kolommen);
  nu.activate();
  await metId();
  return { id: blad.id, naam: blad.name, inhoud: inhoudIn(gebruikt) };
}

/**
 * The rows of the plan, with below them a row that ends the block: what it is, and in the last cell its kenmerk. What the plan
 * took over from a person stays theirs.
 */
function metSlot(plan: Eigenblad, eerder: readonly Handwerk[]): Blokinhoud {
  const isInvulbaar = invulbareCellen(plan);
  const blijft = new Set(eerder.flatMap(({ plekken }) => plekken));
  const kenmerk = maakBlokkenmerk(
    plan.rijen,
    (rij, kolom) => isInvulbaar.has(plek(rij, kolom)) || blijft.has(plek(rij, kolom)),
  );
  const slot = plan.kolommen.map((_, i): Celinhoud => (i === 0 ? { waarde: TOT_HIER } : LEEG));
  slot[plan.kolommen.length - 1] = { waarde: kenmerk };
  const notaties = notatiesVan(plan);
  return { inhoud: [...plan.rijen, slot], notaties: [...notaties, plan.kolommen.map(() => 'General')] };
}

function invulbareCellen({ opmaak }: Eigenblad): ReadonlySet<string> {
  const cellen = new Set<string>();
  for (const { bereik, stijl } of opmaak) {
    if (stijl !== 'invulbaar') continue;
    for (let rij = bereik.vanRij; rij <= bereik.totRij; rij++)
      for (let kolom = bereik.vanKolom; kolom <= bereik.totKolom; kolom++) cellen.add(plek(rij, kolom));
  }
  return cellen;
}

/** A cell of the block that holds something else than Sluitend wrote. */
interface Handwerk {
  readonly cel: string;
  readonly was: Celinhoud;
  readonly wordt: Celinhoud;
  /** Where the plan has the same; none when it goes. */
  readonly plekken: readonly string[];
}

function vervangen(blok: Eigenblok, plan: Eigenblad): Bladvoorbeeld['vervangen'] {
  return handwerk(blok, plan)
    .filter(({ plekken }) => plekken.length === 0)
    .map(({ cel, was, wordt }) => ({ cel, was: noemInhoud(was), wordt: noemInhoud(wordt) }));
}

/** What a person typed stays when the same comes in its place; what a person filled in also where else in its column it comes. */
function handwerk({ naam, inhoud }: Eigenblok, plan: Eigenblad): readonly Handwerk[] {
  const cellen = inhoud.slice(0, -1);
  const slot = inhoud.at(-1)!.at(-1)!;
  const kenmerk = 'formule' in slot ? null : leesBlokkenmerk(String(slot.waarde));
  const past = kenmerk !== null && kenmerk.kolommen === inhoud[0]!.length ? kenmerk.rijen : [];
  const geschreven = rijparen(
    cellen.map(([eerste = LEEG]) => celkenmerk(eerste)),
    past.map(([eerste = '']) => eerste),
  );
  const straks = rijparen(
    cellen.map(([eerste = LEEG]) => celsleutel(eerste)),
    plan.rijen.map(([eerste = LEEG]) => celsleutel(eerste)),
  );
  const plekkenBij = new Map<string, string[]>();
  for (const [r, rij] of plan.rijen.entries())
    for (const [k, cel] of rij.entries()) {
      if (isLeeg(cel)) continue;
      const sleutel = `${k} ${celsleutel(cel)}`;
      const plekken = plekkenBij.get(sleutel);
      if (plekken) plekken.push(plek(r, k));
      else plekkenBij.set(sleutel, [plek(r, k)]);
    }
  const inSlot = inhoud
    .at(-1)!
    .slice(1, -1)
    .flatMap((was, k): Handwerk[] =>
      isLeeg(was) ? [] : [{ cel: celadres(naam, cellen.length, k + 1), was, wordt: LEEG, plekken: [] }],
    );
  const inCellen = cellen.flatMap((rij, r) =>
    rij.flatMap((was, k): Handwerk[] => {
      const eerder = past[geschreven.get(r) ?? -1]?.[k];
      if (isLeeg(was) || eerder === celkenmerk(was)) return [];
      const naar = straks.get(r) ?? -1;
      const wordt = plan.rijen[naar]?.[k] ?? LEEG;
      const hier = celsleutel(was) === celsleutel(wordt) ? [plek(naar, k)] : [];
      const elders = eerder === VAN_DE_LEZER ? (plekkenBij.get(`${k} ${celsleutel(was)}`) ?? []) : [];
      return [{ cel: celadres(naam, r, k), was, wordt, plekken: [...hier, ...elders] }];
    }),
  );
  return [...inCellen, ...inSlot];
}

function plek(rij: number, kolom: number): string {
  return `${rij},${kolom}`;
}

/** Which row on the right belongs to each on the left: the equal ones, and between those in order. */
function rijparen(links: readonly string[], rechts: readonly string[]): ReadonlyMap<number, number> {
  const paren = new Map<number, number>();
  let [l, r] = [0, 0];
  for (const [totLinks, totRechts] of [...lijnUit(links, rechts), [links.length, rechts.length] as const]) {
    while (l < totLinks && r < totRechts) paren.set(l++, r++);
    if (totLinks < links.length) paren.set(totLinks, totRechts);
    [l, r] = [totLinks + 1, totRechts + 1];
  }
  return paren;
}

function vrijeNaam(naam: string, { namen }: Pick<Vindplaats, 'namen'>): string {
  const bezet = new Set(namen.map((ander) => ander.toLowerCase()));
  let vrij = naam;
  for (let nummer = 2; bezet.has(vrij.toLowerCase()); nummer++) vrij = `${naam} ${nummer}`;
  return vrij;
}

function eisSchrijfbaar({ rijen }: Eigenblad): void {
  const bezwaar = rijen
    .flat()
    .map(bezwaarTegen)
    .find((zin) => zin !== null);
  if (bezwaar !== undefined && bezwaar !== null)
    weiger(bezwaar, 'Het blad past zo niet in Excel; maak de werkmap kleiner of splits haar.');
}
