import { toonBedrag } from '../begroting/bedrag';
import { leesBedragtekst } from '../sheet/leesBedrag';

/** What may be filled in where a template leaves room. */
export type Slotsoort = 'tekst' | 'getal' | 'jaar' | 'bedrag';

export const SLOTSOORTEN: readonly Slotsoort[] = ['tekst', 'getal', 'jaar', 'bedrag'];

/** Room in a template that the user fills in. */
export interface Slot {
  readonly naam: string;
  readonly soort: Slotsoort;
}

/** Slots that the figures fill, with what they stand for. */
export const CIJFERSLOTS = {
  onderwerp: 'naam van de post, de themalijn of de regeling',
  themalijn: 'naam van de themalijn',
  regeling: 'naam van de regeling',
  verstrekker: 'wie het geld geeft: "het Rijk (ministerie van VWS)"',
  bedrag: 'de afwijking, zonder teken: "€ 31.250"',
  begroting: 'het begrote bedrag; van een regeling de baten',
  realisatie: 'het uitgegeven bedrag; van een regeling de lasten',
  percentage: 'de afwijking als deel van de begroting: "12,5%"',
  jaar: 'het begrotingsjaar',
  'volgend jaar': 'het jaar erna',
  'mee naar': 'de jaren waarin het geld nog mag worden besteed: "2025-2026"',
  'meer of minder': '"meer" of "minder"',
  'hoger of lager': '"hoger" of "lager"',
  posten: 'de posten waar de zin over gaat, zoals die de overschrijding dekken',
  bestemming: 'waar het geld heen gaat: "terug naar het Rijk" of "mee naar 2025"',
  verdeling: 'per regeling het bedrag en waar het heen gaat',
  tekort: 'de overschrijding op een regeling, zonder teken',
  'zonder dekking': 'de posten waarvan de overschrijding niet of niet helemaal gedekt is',
  bewijs: 'het stuk waaruit blijkt dat het geld mee mag',
} as const;

export type Cijferslot = keyof typeof CIJFERSLOTS;

/** Slots that need no type in a template. Any other name may be used with one: "{weken:getal}". */
export const VRIJE_SLOTS: ReadonlyMap<string, Slotsoort> = new Map([
  ['functie', 'tekst'],
  ['activiteit', 'tekst'],
  ['partner', 'tekst'],
  ['doel', 'tekst'],
  ['reden', 'tekst'],
  ['aantal', 'getal'],
  ['gepland', 'getal'],
]);

const LANGSTE_WAARDE = 200;

/** Control characters, and those that turn the direction of text around. */
export const STUURTEKENS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const GETAL = /^-?(\d{1,3}(\.\d{3})+|\d{1,12})(,\d{1,4})?$/;
const JAAR = /^(19|20)\d\d$/;

export function isCijferslot(naam: string): naam is Cijferslot {
  return Object.hasOwn(CIJFERSLOTS, naam);
}

/** A value as the text will have it, or a Dutch sentence that says why it cannot be used. A blank value is no value. */
export function leesWaarde(
  { naam, soort }: Slot,
  waarde: string,
): { readonly tekst: string | null } | { readonly waarom: string } {
  const tekst = waarde.trim();
  if (tekst === '') return { tekst: null };
  if (tekst.length > LANGSTE_WAARDE)
    return { waarom: `"${naam}" is ${tekst.length} tekens lang. Gebruik er hoogstens ${LANGSTE_WAARDE}.` };
  if (STUURTEKENS.test(tekst))
    return { waarom: `"${naam}" bevat een regeleinde of een onzichtbaar stuurteken. Typ de tekst op één regel.` };
  switch (soort) {
    case 'tekst':
      return { tekst };
    case 'getal':
      return GETAL.test(tekst) ? { tekst } : { waarom: `"${naam}" moet een getal zijn, zoals 7 of 0,5.` };
    case 'jaar':
      return JAAR.test(tekst) ? { tekst } : { waarom: `"${naam}" moet een jaartal zijn, zoals 2025.` };
    case 'bedrag': {
      const lezing = leesBedragtekst(tekst, 'nederlands');
      return lezing.soort === 'bedrag'
        ? { tekst: toonBedrag(lezing.bedrag) }
        : { waarom: `"${naam}" moet een bedrag zijn, zoals 1.250 of € 1.250.` };
    }
  }
}

/** One of something: "1" and no other number. */
export function isEnkelvoud(getal: string): boolean {
  return getal === '1';
}
