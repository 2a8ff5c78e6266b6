import type { Sjabloon, Sjabloondeel } from './sjabloon';

const AFWIJKING = {
  'afwijking-minder': ['Minder uitgegeven', 'Er is {bedrag} minder uitgegeven dan begroot.'],
  'afwijking-meer': ['Meer uitgegeven', 'Er is {bedrag} meer uitgegeven dan begroot.'],
  'afwijking-niet-gebruikt': ['Niets uitgegeven', 'Het budget van {begroting} is niet gebruikt.'],
  'afwijking-niet-begroot': ['Uitgegeven zonder budget', 'Er is {bedrag} uitgegeven; dat was niet begroot.'],
  'afwijking-geen': ['Uitgaven volgens begroting', 'De uitgaven van {realisatie} zijn volgens begroting.'],
  'afwijking-niets': ['Niets begroot en niets uitgegeven', 'Er is niets begroot en niets uitgegeven.'],
  'afwijking-onbekend': ['Richting onbekend', 'De afwijking van de begroting is {bedrag}.'],
  'afwijking-zonder-realisatie': [
    'Realisatie niet ingevuld',
    'Begroot is {begroting}. Er staat geen realisatie bij; de afwijking is {bedrag}.',
  ],
  'baten-minder': ['Minder ontvangen', 'Er is {bedrag} minder ontvangen dan begroot.'],
  'baten-meer': ['Meer ontvangen', 'Er is {bedrag} meer ontvangen dan begroot.'],
  'baten-niets': ['Niets ontvangen', 'Van de begrote {begroting} is niets ontvangen.'],
  'baten-niet-begroot': ['Ontvangen zonder begroting', 'Er is {bedrag} ontvangen; dat was niet begroot.'],
  'baten-geen': ['Ontvangsten volgens begroting', 'De ontvangsten van {realisatie} zijn volgens begroting.'],
  'samen-minder': [
    'Posten samen: minder',
    'Voor {onderwerp} was {begroting} begroot en is {realisatie} uitgegeven. Dat is {bedrag} minder dan begroot.',
  ],
  'samen-meer': [
    'Posten samen: meer',
    'Voor {onderwerp} was {begroting} begroot en is {realisatie} uitgegeven. Dat is {bedrag} meer dan begroot.',
  ],
  'samen-niet-gebruikt': ['Posten samen: niets', 'Het budget van {begroting} voor {onderwerp} is niet gebruikt.'],
  'samen-geen': [
    'Posten samen: volgens begroting',
    'De uitgaven voor {onderwerp} van {realisatie} zijn volgens begroting.',
  ],
  'totaal-minder': [
    'Totaal: minder',
    'In totaal was {begroting} begroot en is {realisatie} uitgegeven. Dat is {bedrag} minder dan begroot.',
  ],
  'totaal-meer': [
    'Totaal: meer',
    'In totaal was {begroting} begroot en is {realisatie} uitgegeven. Dat is {bedrag} meer dan begroot.',
  ],
  'totaal-geen': ['Totaal: volgens begroting', 'In totaal is volgens begroting {realisatie} uitgegeven.'],
  'samen-baten-minder': [
    'Baten samen: minder',
    'Voor {onderwerp} was {begroting} begroot en is {realisatie} ontvangen. Dat is {bedrag} minder dan begroot.',
  ],
  'samen-baten-meer': [
    'Baten samen: meer',
    'Voor {onderwerp} was {begroting} begroot en is {realisatie} ontvangen. Dat is {bedrag} meer dan begroot.',
  ],
  'samen-baten-geen': [
    'Baten samen: volgens begroting',
    'De ontvangsten voor {onderwerp} van {realisatie} zijn volgens begroting.',
  ],
  'samen-gelijk': [
    'Baten en lasten samen: volgens begroting',
    'Voor {onderwerp} is de realisatie van {realisatie} volgens begroting.',
  ],
  'samen-verschil': [
    'Baten en lasten samen',
    'Voor {onderwerp} is de realisatie {bedrag} {hoger of lager} dan begroot.',
  ],
  'samen-grootste': ['Grootste afwijkingen', 'De grootste afwijkingen zijn {posten}.'],
  'regeling-over': [
    'Regeling met geld over',
    'De baten van {regeling} zijn {begroting} en de lasten {realisatie}. Er blijft {bedrag} over.',
  ],
  'regeling-tekort': [
    'Regeling met een tekort',
    'De baten van {regeling} zijn {begroting} en de lasten {realisatie}. Er is een tekort van {bedrag}.',
  ],
  'regeling-niets': [
    'Regeling waarvan niets is uitgegeven',
    'De baten van {regeling} zijn {begroting}. Daarvan is niets uitgegeven.',
  ],
  'regeling-niet-begroot': ['Deel van een regeling zonder post', 'Hiervan was {bedrag} in geen post begroot.'],
  'regeling-geen': ['Regeling zonder saldo', 'De baten en de lasten van {regeling} zijn allebei {realisatie}.'],
  'alle-baten': ['Baten per regeling', 'In {jaar} waren de baten {begroting}: {verdeling}.'],
  'alle-baten-een': ['Baten van één regeling', 'In {jaar} waren de baten {begroting}, van {regeling}.'],
  'alle-lasten-over': ['Lasten lager dan baten', 'De lasten waren {realisatie}. Per saldo blijft {bedrag} over.'],
  'alle-lasten-tekort': [
    'Lasten hoger dan baten',
    'De lasten waren {realisatie}. Per saldo is er een tekort van {bedrag}.',
  ],
  'alle-lasten-geen': ['Lasten gelijk aan baten', 'De lasten waren {realisatie}, gelijk aan de baten.'],
  'niet-begroot': ['Geld zonder post', 'Een bedrag van {bedrag} is in geen post begroot of is vrijgevallen.'],
  'oorzaak-open': ['Oorzaak nog in te vullen', 'Dit komt door {oorzaak:tekst}.'],
} as const;

const DEKKING = {
  'dekking-regeling': ['Gedekt binnen de regeling', 'De overschrijding wordt gedekt binnen {regeling}, uit {posten}.'],
  'dekking-deels': [
    'Voor een deel gedekt',
    'Een deel van de overschrijding wordt gedekt binnen {regeling}, uit {posten}. Daarmee is nog niet alles gedekt.',
  ],
  'dekking-geen': [
    'Niet gedekt',
    'Binnen {regeling} is voor deze overschrijding geen geld meer over. Er is nog geen dekking aangewezen.',
  ],
  'overschrijdingen-gedekt': [
    'Alle overschrijdingen gedekt',
    'Meer uitgegeven dan begroot: {posten}. Elke overschrijding wordt gedekt binnen de regeling van die post.',
  ],
  'overschrijdingen-deels': [
    'Niet alle overschrijdingen gedekt',
    'Meer uitgegeven dan begroot: {posten}. Nog geen of niet genoeg dekking is er voor {zonder dekking}.',
  ],
  'overschrijdingen-geen': ['Geen overschrijdingen', 'Op geen enkele post is meer uitgegeven dan begroot.'],
  'dekking-reserve': ['Ten laste van de reserve', 'De overschrijding komt ten laste van {bestemming}.'],
  'dekking-open': ['Dekking onbekend', 'De overschrijding wordt gedekt uit {dekking:tekst}.'],
  'tekort-regeling': [
    'Overschrijding op een van de regelingen: gedekt',
    'De overschrijding van {tekort} op {regeling} wordt gedekt binnen die regeling, uit {posten}.',
  ],
  'tekort-deels': [
    'Overschrijding op een van de regelingen: voor een deel gedekt',
    'De overschrijding van {tekort} op {regeling} wordt voor een deel gedekt binnen die regeling, uit {posten}. Daarmee is nog niet alles gedekt.',
  ],
  'tekort-geen': [
    'Overschrijding op een van de regelingen: niet gedekt',
    'Voor de overschrijding van {tekort} op {regeling} is binnen die regeling geen geld meer over. Er is nog geen dekking aangewezen.',
  ],
  'tekort-reserve': [
    'Overschrijding op een van de regelingen: ten laste van de reserve',
    'De overschrijding van {tekort} op {regeling} komt ten laste van {bestemming}.',
  ],
  'tekort-hele-regeling': [
    'Tekort van een regeling als geheel',
    'Voor dit tekort is nog geen dekking aangewezen. Geld van een andere regeling mag er niet voor worden gebruikt.',
  ],
} as const;

const BESTEMMING = {
  'restant-gaat': ['Restant', 'Het restant valt onder {regeling} en gaat {bestemming}.'],
  'restant-algemeen': [
    'Restant, als de regeling ook overschrijdingen betaalt',
    'Geld van {regeling} dat overblijft, gaat {bestemming}.',
  ],
  'restant-nodig': [
    'Restant is binnen de regeling nodig',
    'Het geld valt onder {regeling}. Van die regeling als geheel blijft niets over.',
  ],
  'restant-gesplitst': [
    'Restant van een regeling die meer kanten op gaat',
    'Het geld valt onder {regeling}. Van wat van die regeling als geheel overblijft, gaat {verdeling}.',
  ],
  'restant-zonder-akkoord': [
    'Meenemen vraagt nog akkoord',
    'Geld van {regeling} dat overblijft, mag alleen mee naar {volgend jaar} als {verstrekker} daarmee akkoord is: {bewijs}.',
  ],
  'restant-open': ['Bestemming onbekend', 'Geld van {regeling} dat overblijft, gaat {bestemming}.'],
  'saldo-gaat': ['Saldo van één regeling', 'Het saldo van {bedrag} valt onder {regeling} en gaat {bestemming}.'],
  'saldo-gemengd': ['Saldo van meer regelingen', 'Het saldo van {bedrag} valt uiteen: {verdeling}.'],
  'over-gemengd': ['Wat per regeling over is', 'Per regeling: {verdeling}.'],
  'over-gaat': ['Wat van één van de regelingen over is', 'Van {regeling} gaat {bedrag} {bestemming}.'],
  'minder-regeling': [
    'Minder uitgegeven op één van de regelingen',
    'Op de posten van {regeling} is {bedrag} minder uitgegeven dan begroot.',
  ],
  'over-regeling': ['Geld over van één van de regelingen', 'Van {regeling} is {bedrag} over.'],
  'over-na-dekking': [
    'Geld over dat ook elders dekt',
    'Daaruit wordt ook de overschrijding op {posten} gedekt. Wat dan van {regeling} overblijft, gaat {bestemming}.',
  ],
  'alles-mee': ['Totaal dat meegaat', 'In totaal gaat {bedrag} mee: {verdeling}.'],
  'alles-terug': ['Totaal dat teruggaat', 'In totaal gaat {bedrag} terug: {verdeling}.'],
  'terug-jaargebonden': [
    'Waarom geld teruggaat: het jaar',
    'Geld van {regeling} dat niet in {jaar} zelf is besteed, moet terug.',
  ],
  'terug-termijn': [
    'Waarom geld teruggaat: de termijn',
    'Voor geld van {regeling} dat teruggaat, is de termijn om het te besteden voorbij.',
  ],
  'terug-maximum': [
    'Waarom geld teruggaat: het maximum',
    'Van {regeling} mag maar een deel mee naar {volgend jaar}; de rest moet terug.',
  ],
  'regeling-tekort-bedrag': [
    'Tekort van een regeling in de brief',
    'Op {regeling} is een tekort van {tekort}. Daarvoor is nog geen dekking aangewezen.',
  ],
  'verplaatste-activiteiten': [
    'Wat naar volgend jaar is verplaatst',
    'Verplaatst naar {volgend jaar}: {activiteiten:tekst}.',
  ],
  'gevolgen-gemeente': [
    'Gevolgen voor de gemeente',
    'Voor de begroting van de gemeente betekent dit: {gevolgen:tekst}.',
  ],
  'regeling-gaat': ['Hele regeling één kant op', 'Het saldo van {bedrag} gaat {bestemming}.'],
  'regeling-gesplitst': ['Hele regeling meer kanten op', 'Van het saldo van {bedrag} gaat {verdeling}.'],
  'regeling-open': ['Deel van een regeling nog te besluiten', 'Over {bedrag} is nog niet besloten: {bestemming}.'],
  'mee-met-akkoord': ['Bewijs dat geld mee mag', '{verstrekker} is akkoord met het meenemen ({bewijs}).'],
  'delen-tellen-niet-op': [
    'Regelingen tellen niet op tot het saldo',
    'Deze bedragen zijn samen niet gelijk aan {bedrag}. Het verschil komt door {verklaring:tekst}.',
  ],
} as const;

type Zinnen = Readonly<Record<string, readonly [naam: string, tekst: string]>>;

const DELEN: readonly (readonly [Sjabloondeel, Zinnen])[] = [
  ['afwijking', AFWIJKING],
  ['dekking', DEKKING],
  ['bestemming', BESTEMMING],
];

export type Zin = keyof typeof AFWIJKING | keyof typeof DEKKING | keyof typeof BESTEMMING;

/** The shipped sentences that say what the figures say. An organisation may replace each by its id. */
export const standaardzinnen: readonly Sjabloon[] = DELEN.flatMap(([deel, zinnen]) =>
  Object.entries(zinnen).map(([id, [naam, tekst]]) => ({
    id,
    naam,
    deel,
    bij: null,
    duur: null,
    invloed: null,
    tekst,
  })),
);
