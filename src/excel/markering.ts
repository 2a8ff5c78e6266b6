import type { Plaats } from '../begroting/plaats';
import { kolomletter } from '../sheet/adres';
import type { Excelwerkmap } from './excelwerkmap';
import { type Reis, voerUit } from './voerUit';

type Markeeruitslag = Awaited<ReturnType<Excelwerkmap['markeer']>>;
type Verwijderuitslag = Awaited<ReturnType<Excelwerkmap['verwijderMarkering']>>;

/** A rule that always holds, and by which we know our own; it travels along when a sheet is copied. */
const KENMERK = '=N("Sluitend")+1';
const KLEUR = '#FFE699';
/** Excel cuts a list of addresses at 8.192 characters; a longer list takes a second rule. */
const LANGSTE_ADRES = 4_000;

const GEVOLG = 'De bedragen zijn niet veranderd; markeringen kunnen deels zijn aangebracht of weggehaald.';

/** A sheet of the workbook with the rules on it that are ours. */
interface Bladmarkering {
  readonly blad: Excel.Worksheet;
  /** Ids of the rules, in order of priority. */
  readonly eigen: readonly string[];
  /** Why nothing can be marked here, in Dutch. */
  readonly bezwaar: string | null;
}

/**
 * Marks cells with one conditional format per sheet; what was marked before goes first. Three round trips, however many
 * sheets. Only rules with our formula are ever removed, and no cell is painted. Throws Excelfout.
 */
export function markeer(plaatsen: readonly Plaats[]): Promise<Markeeruitslag> {
  const perBlad = groepeer(plaatsen);
  return voerUit(GEVOLG, async (context, reis) => {
    const bladen = await leesMarkeringen(context, reis);
    const bewerkbaar = bladen.filter(({ bezwaar }) => bezwaar === null);
    verwijder(bewerkbaar);
    let gemarkeerd = 0;
    for (const { blad } of bewerkbaar) {
      const adressen = adressenVan(perBlad.get(blad.name.toLowerCase()) ?? []);
      gemarkeerd += adressen.length;
      for (const adres of inDelen(adressen)) zetMarkering(blad.getRanges(adres));
    }
    await reis();
    const bezwaren = new Map(bladen.map(({ blad, bezwaar }) => [blad.name.toLowerCase(), bezwaar]));
    const overgeslagen = [...perBlad].flatMap(([sleutel, [eerste]]) => {
      const bezwaar = bezwaren.get(sleutel);
      return bezwaar === undefined ? [`Blad ${eerste!.blad} is er niet meer.`] : (bezwaar ?? []);
    });
    return { gemarkeerd, overgeslagen };
  });
}

/** Removes our own conditional formats and no others. Throws Excelfout. */
export function verwijderMarkering(): Promise<Verwijderuitslag> {
  return voerUit(GEVOLG, async (context, reis) => {
    const bladen = (await leesMarkeringen(context, reis)).filter(({ eigen }) => eigen.length > 0);
    const verwijderd = verwijder(bladen.filter(({ bezwaar }) => bezwaar === null));
    await reis();
    return { verwijderd, overgeslagen: bladen.flatMap(({ bezwaar }) => bezwaar ?? []) };
  });
}

/** On which sheets our marking stands; Dutch names as in the workbook. Throws Excelfout. */
export function zoekMarkeringen(): Promise<readonly string[]> {
  return voerUit(GEVOLG, async (context, reis) => {
    const bladen = await leesMarkeringen(context, reis);
    return bladen.flatMap(({ blad, eigen }) => (eigen.length > 0 ? [blad.name] : []));
  });
}

async function leesMarkeringen({ workbook }: Excel.RequestContext, reis: Reis): Promise<readonly Bladmarkering[]> {
  const { worksheets } = workbook;
  workbook.load('readOnly');
  worksheets.load('items/name,items/protection/protected,items/protection/options');
  await reis();
  const opmaken = worksheets.items.map((blad) => regelsOp(blad).load('items/type'));
  await reis();
  // Only rules of this type have a formula; asking another for it is an error.
  const gevraagd = worksheets.items.map((blad, i) =>
    opmaken[i]!.items.flatMap(({ id, type }) =>
      type === 'Custom' ? [{ id, regel: regelsOp(blad).getItem(id).custom.rule.load('formula') }] : [],
    ),
  );
  if (gevraagd.some(({ length }) => length > 0)) await reis();
  return worksheets.items.map((blad, i) => ({
    blad,
    eigen: gevraagd[i]!.flatMap(({ id, regel }) => (regel.formula === KENMERK ? [id] : [])),
    bezwaar: bezwaarVan(blad, workbook.readOnly),
  }));
}

/** All rules of a sheet. To be asked anew in every round trip: an untracked range does not last longer. */
function regelsOp(blad: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return blad.getRange().conditionalFormats;
}

function bezwaarVan({ name, protection }: Excel.Worksheet, alleenLezen: boolean): string | null {
  if (alleenLezen) return `Blad ${name}: de werkmap is alleen-lezen.`;
  return protection.protected && !protection.options.allowFormatCells ? `Blad ${name} is beveiligd.` : null;
}

/** From the last to the first: Excel may know a rule by its place. */
function verwijder(bladen: readonly Bladmarkering[]): number {
  for (const { blad, eigen } of bladen) {
    for (const id of eigen.toReversed()) regelsOp(blad).getItem(id).delete();
  }
  return bladen.reduce((totaal, { eigen }) => totaal + eigen.length, 0);
}

function zetMarkering(cellen: Excel.RangeAreas): void {
  const { custom } = cellen.conditionalFormats.add('Custom');
  custom.rule.formula = KENMERK;
  custom.format.fill.color = KLEUR;
}

/** By the name of the sheet; upper and lower case are the same to Excel. */
function groepeer(plaatsen: readonly Plaats[]): ReadonlyMap<string, readonly Plaats[]> {
  const groepen = new Map<string, Plaats[]>();
  for (const plaats of plaatsen) {
    const sleutel = plaats.blad.toLowerCase();
    const groep = groepen.get(sleutel);
    if (groep) groep.push(plaats);
    else groepen.set(sleutel, [plaats]);
  }
  return groepen;
}

function adressenVan(plaatsen: readonly Plaats[]): readonly string[] {
  return [...new Set(plaatsen.map(({ rij, kolom }) => `${kolomletter(kolom)}${rij + 1}`))];
}

function inDelen(adressen: readonly string[]): readonly string[] {
  const delen: string[] = [];
  for (const adres of adressen) {
    const vorige = delen.at(-1);
    if (vorige !== undefined && vorige.length + adres.length < LANGSTE_ADRES)
      delen[delen.length - 1] = `${vorige},${adres}`;
    else delen.push(adres);
  }
  return delen;
}
