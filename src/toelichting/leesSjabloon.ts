import {
  CIJFERSLOTS,
  type Cijferslot,
  isCijferslot,
  type Slot,
  SLOTSOORTEN,
  type Slotsoort,
  STUURTEKENS,
  VRIJE_SLOTS,
} from './slot';

/** A piece of a template. `vorm` writes a word for one or for more, by the number in a slot. */
export type Sjabloonstuk =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'cijfer'; readonly slot: Cijferslot }
  | { readonly soort: 'vrij'; readonly slot: Slot }
  | { readonly soort: 'vorm'; readonly slot: Slot; readonly enkelvoud: string; readonly meervoud: string };

const LANGSTE_SJABLOON = 2000;
const LANGSTE_NAAM = 40;
const NAAM = /^\p{L}[\p{L}\p{N} -]*$/u;

class Weigering extends Error {}

/**
 * Takes the text of a template apart: "{bedrag}" is filled from the figures, "{functie}" and "{weken:getal}" by the user,
 * "{aantal|gemeente|gemeenten}" by the number that the user gave for `aantal`. `waarom` is a Dutch sentence.
 */
export function leesSjabloon(tekst: string): readonly Sjabloonstuk[] | { readonly waarom: string } {
  try {
    return ontleed(tekst);
  } catch (fout) {
    if (fout instanceof Weigering) return { waarom: fout.message };
    throw fout;
  }
}

/** The slots of a template that the user fills in, in the order in which they first occur. */
export function vrijeSlots(stukken: readonly Sjabloonstuk[]): readonly Slot[] {
  const slots = new Map<string, Slot>();
  for (const stuk of stukken)
    if ((stuk.soort === 'vrij' || stuk.soort === 'vorm') && !slots.has(stuk.slot.naam))
      slots.set(stuk.slot.naam, stuk.slot);
  return [...slots.values()];
}

function ontleed(tekst: string): readonly Sjabloonstuk[] {
  if (tekst.trim() === '') throw new Weigering('Er staat geen tekst in. Vul de zin in.');
  if (tekst.length > LANGSTE_SJABLOON)
    throw new Weigering(`De tekst is ${tekst.length} tekens lang. Maak er hoogstens ${LANGSTE_SJABLOON} van.`);
  if (STUURTEKENS.test(tekst))
    throw new Weigering('De tekst bevat een regeleinde of een onzichtbaar stuurteken. Typ de zin op één regel.');
  const stukken: Sjabloonstuk[] = [];
  const soorten = new Map<string, Slotsoort>();
  let vanaf = 0;
  while (vanaf < tekst.length) {
    const open = tekst.indexOf('{', vanaf);
    const kaal = tekst.slice(vanaf, open < 0 ? undefined : open);
    if (kaal.includes('}')) throw new Weigering('Er staat een } zonder { ervoor. Haal het teken weg of zet er { voor.');
    if (kaal !== '') stukken.push({ soort: 'tekst', tekst: kaal });
    if (open < 0) break;
    const dicht = tekst.indexOf('}', open);
    if (dicht < 0) throw new Weigering(`Na "${begin(tekst, open)}" ontbreekt }. Sluit het veld af.`);
    const binnen = tekst.slice(open + 1, dicht);
    if (binnen.includes('{'))
      throw new Weigering(`In "${begin(tekst, open)}" staat een veld binnen een veld. Zet de velden naast elkaar.`);
    stukken.push(leesVeld(binnen, soorten));
    vanaf = dicht + 1;
  }
  return stukken;
}

function leesVeld(veld: string, soorten: Map<string, Slotsoort>): Sjabloonstuk {
  if (veld.includes('|')) return leesVorm(veld, soorten);
  const [naam, soort, ...rest] = veld.split(':').map((deel) => deel.trim()) as [string, string?, ...string[]];
  keurNaam(naam, veld);
  if (rest.length > 0) throw new Weigering(`"{${veld}}" heeft meer dan één dubbele punt. Schrijf {naam:soort}.`);
  if (!isCijferslot(naam)) return { soort: 'vrij', slot: { naam, soort: bepaalSoort(naam, soort, soorten) } };
  if (soort !== undefined)
    throw new Weigering(
      `"${naam}" komt uit de cijfers en heeft al een soort. Schrijf {${naam}}, of kies voor een eigen veld een andere naam.`,
    );
  return { soort: 'cijfer', slot: naam };
}

function leesVorm(veld: string, soorten: Map<string, Slotsoort>): Sjabloonstuk {
  const [naam, enkelvoud, meervoud, ...rest] = veld.split('|').map((deel) => deel.trim());
  keurNaam(naam!, veld);
  if (!enkelvoud || !meervoud || rest.length > 0)
    throw new Weigering(
      `"{${veld}}" moet een woord voor één en een woord voor meer hebben, zoals {aantal|gemeente|gemeenten}.`,
    );
  const soort = isCijferslot(naam!) ? null : bepaalSoort(naam!, undefined, soorten);
  if (soort !== 'getal')
    throw new Weigering(
      `"${naam}" is geen getal, dus enkelvoud of meervoud is niet te kiezen. Zet eerst {${naam}:getal} in de zin, met een eigen naam.`,
    );
  return { soort: 'vorm', slot: { naam: naam!, soort }, enkelvoud, meervoud };
}

function keurNaam(naam: string, veld: string): void {
  if (naam === '') throw new Weigering(`"{${veld}}" heeft geen naam. Zet de naam van een veld tussen de accolades.`);
  if (naam.length > LANGSTE_NAAM || !NAAM.test(naam))
    throw new Weigering(
      `"${naam.slice(0, LANGSTE_NAAM)}" kan geen naam van een veld zijn. Gebruik hoogstens ${LANGSTE_NAAM} letters, cijfers en spaties.`,
    );
}

function bepaalSoort(naam: string, soort: string | undefined, soorten: Map<string, Slotsoort>): Slotsoort {
  const gevonden =
    soort === undefined ? (soorten.get(naam) ?? VRIJE_SLOTS.get(naam)) : SLOTSOORTEN.find((s) => s === soort);
  if (gevonden === undefined)
    throw new Weigering(
      soort === undefined ? onbekend(naam) : `"${soort}" is geen soort veld. Kies uit ${SLOTSOORTEN.join(', ')}.`,
    );
  const eerder = soorten.get(naam);
  if (eerder !== undefined && eerder !== gevonden)
    throw new Weigering(
      `"${naam}" staat er twee keer in, als ${eerder} en als ${gevonden}. Geef de velden een eigen naam.`,
    );
  soorten.set(naam, gevonden);
  return gevonden;
}

function onbekend(naam: string): string {
  const bekend = [...Object.keys(CIJFERSLOTS), ...VRIJE_SLOTS.keys()].map((slot) => `{${slot}}`).join(', ');
  return `Het veld {${naam}} bestaat niet. Gebruik een van ${bekend}, of maak een eigen veld met {${naam}:tekst}.`;
}

function begin(tekst: string, vanaf: number): string {
  return tekst.slice(vanaf, vanaf + 20);
}
