/**
 * The words by which Dutch toelichtingen say what an amount is and where money goes. All patterns are for flat text: lower
 * case, no accents, straight quotes and dashes.
 */

export const AFKORTINGEN: ReadonlySet<string> = new Set(
  (
    'ca o.a incl excl t.o.v m.n d.w.z nr nrs art bijv bv resp evt m.b.t i.v.m i.p.v i.h.k.v o.b.v n.a.v t.b.v t.g.v t.l.v ' +
    't/m jl vgl prog pag blz tel p.u min max afd gem prov drs dr mr ir st m.i.v zgn zg j.l a.g.v w.o m.u.v etc e.d o.m ' +
    'fin alg mln mrd afger ong overschr onderschr'
  ).split(' '),
);

/** A line that ends on one of these goes on in the next. */
export const VERBINDERS: ReadonlySet<string> = new Set(
  (
    'de het een van op naar in en of bij voor aan uit met per onder binnen is zijn was waren gaat gaan wordt worden dan ' +
    'spuk project post themalijn programma regeling provincie'
  ).split(' '),
);

const EIND = String.raw`(?: de| het| een| dit| totaal| bedrag| van| op| zijn| is| wel| maar)? ?\(?$`;

/** What stands right before an amount and makes it less exact. */
export const ONGEVEER = {
  meer: new RegExp(
    String.raw`(?<!niet |niets |geen )\b(?:(?:meer|groter|hoger) dan|minimaal|minstens|ten minste|tenminste|boven de|> ?)` +
      EIND,
  ),
  minder: new RegExp(
    String.raw`\b(?:nog geen|geen|niet meer dan|maximaal|hooguit|hoogstens|ten hoogste|(?:minder|kleiner|lager) dan|< ?)` +
      EIND,
  ),
  ruim: new RegExp(String.raw`\b(?:ruim|iets meer dan|iets boven|iets over|goed)` + EIND),
  bijna: new RegExp(
    String.raw`\b(?:bijna|krap|net geen|iets minder dan|iets onder|een kleine|tegen|vrijwel|nagenoeg)` + EIND,
  ),
  circa: new RegExp(
    String.raw`(?:\b(?:ca\.?|circa|ongeveer|zo'n|rond|afgerond|plusminus|om en nabij|grofweg|globaal|pakweg|een slordige|naar schatting|geschat)|±|~|\+\/-)` +
      EIND,
  ),
} as const;

/** What follows an amount that is a rate. */
export const TARIEF_ERNA =
  /^ ?(?:(?:\([^)]{0,20}\) ?)?per (?!saldo|regeling|post|themalijn|abuis|eind|ultimo|\d|1 |31|direct)|p\/[a-z]|p\.[a-z]|\/ ?[a-z]|(?:euro )?elk\b|ieder\b)/;
/** What makes a bare number an amount. */
export const BEDRAG_ERVOOR =
  /\b(?:saldo|restant|overschr\.|onderschr\.|overschrijding|onderbesteding|onderschrijding|begroting|budget|realisatie|uitgaven|verschil|afwijking)(?: van| is| was| bedraagt|:| =)? ?-? ?$/;
/** What precedes an amount that is a rate or a limit. */
export const TARIEF_ERVOOR =
  /\bper (?!saldo|regeling|post|themalijn|abuis|ultimo|eind)[a-z#]{3,}(?: (?:bedroeg|bedroegen|is|was|waren|zijn|van|op|komt|kwam|kwamen|uit|gemiddeld|bedraagt))* ?$|\bgemiddelde?(?: (?:van|is|was|op|bedraagt|bedroeg))? ?$|(?:tarief|tarieven|uurloon|uurprijs|stuksprijs|dagprijs|drempel|drempelbedrag|grens|ondergrens|maximum|plafond|limiet|norm|prijs per [a-z]+)(?: (?:van|is|was|bedraagt|bedroeg|voor|wordt|op|[a-z]+ van))? ?(?:€ ?)?$|\d ?(?:uur|uren|fte|x|stuks|keer)? ?(?:a|x|@|à) ?$/;

/** What precedes a number that is no amount. */
export const GEEN_BEDRAG_ERVOOR =
  /(?:\b(?:art|artikel|artikelen|nr|nrs|nummer|no|pagina|pag|p|blz|dossier|dossiernummer|zaak|zaaknummer|kenmerk|besluit|besluitnummer|tel|telefoon|mobiel|versie|bwbr|id|code|factuur|factuurnummer|grootboek|kostenplaats|projectnummer|regel|rij|cel|postcode|kvk)[.:#]? ?|\d[-/. ]|#)$/;

/** The unit of a table: "(x € 1.000)". */
export const EENHEID_ERVOOR = /\( ?(?:bedragen )?(?:x|in) ?$/;

const NA_BEDRAG =
  'meer minder hoger lager boven onder over euro is zijn was waren werd werden wordt worden gaat gaan ging vloeit komt kwam valt ' +
  'vallen viel blijft blijven bleef resteert resteren terug mee op aan van voor in naar en of bij niet dan uit begroot geraamd ' +
  'nadelig voordelig nadeel voordeel te duurder goedkoper tekort overschot door binnen vanuit uitgegeven besteed ongebruikt ' +
  'onbesteed overgebleven gerealiseerd terugbetaald overgeheveld saldo overschrijding onderschrijding onderbesteding dit dat ' +
  'die deze waarvan terwijl omdat doordat want vanwege wegens maar dus hebben heeft kan kunnen moet moeten hoeft samen per ' +
  'volgens conform begrote extra afwijking verschil budget dekking als tegenover tegen t.o.v met zit staat stond blijkt bedraagt achter benut gebruikt ' +
  'ingezet geboekt betaald beschikbaar';
const NAWOORDEN = NA_BEDRAG.split(' ').join('|');
const VERGELIJKEND = 'meer|minder|hoger|lager|extra';
/** What may follow a number without currency, if it is to be an amount and no count. */
export const GEEN_TELWOORD = new RegExp(
  String.raw`^ ?(?:$|[.,;:!?)\n\]-](?! ?[a-z]*\d)|(?:(?:${VERGELIJKEND}) (?:(?:${NAWOORDEN}|aan|kosten|lasten|gekost|betaald|verbruikt|gerealiseerd|uitgaven)(?![a-z])|$)|(?!(?:${VERGELIJKEND}) [a-z])(?:${NAWOORDEN})(?![a-z])|[vn](?=[.,;)]|$)|(?:${VERGELIJKEND})[.,;:)]))`,
);

/** Words for money only, so that what moves to another year is no activity. */
export const ALLEEN_GELD =
  /\b(?:saldo|restant|restbedrag|bedrag\w*|budget\w*|geld\w*|middelen|overschot|onderbesteding|onderuitputting|vrijval|\w*subsidie\w*|resterende|onbestede|ongebruikte|uitkering|euro)\b/;

export type Cuesoort =
  | 'vergelijking'
  | 'dekking'
  | 'terug'
  | 'mee'
  | 'reserve'
  | 'begroting'
  | 'realisatie'
  | 'baten'
  | 'saldo'
  | 'afwijking'
  | 'deel';

/** `meer`, `minder`: than budgeted, spent or received. `voordeel`, `nadeel`: for the organisation. */
export type Richting = 'meer' | 'minder' | 'voordeel' | 'nadeel';

export interface Cuepatroon {
  readonly soort: Cuesoort;
  readonly richting?: Richting;
  /** Says that it is not so: "binnen het budget gebleven". */
  readonly ontkend?: true;
  /** Says a direction about the budget by itself, without an amount. */
  readonly zelfstandig?: true;
  readonly patroon: RegExp;
}

const LIDWOORD = String.raw`(?:de |het |ons |deze |dit |die |dat )?(?:oorspronkelijke |gewijzigde |bijgestelde |geldende |beschikbare |begrote |primitieve |vastgestelde |toegekende |totale )?`;
const BEGROTINGSWOORD = String.raw`(?:begroting\w*|budget\w*|begroot|begrote \w+|geraamd|raming|gepland|gebudgetteerd|voorzien|verwacht|gedacht|het plan|afgesproken|toegestaan|beschikbaar)`;
const BESTEED = String.raw`(?:uitgegeven|besteed|bestede|gebruikte?|benut|benutte|ingezette?|aangesproken|opgemaakt|uitgeput|verbruikt|gemaakt|gemaakte|tot besteding gekomen|nodig(?: geweest)?)`;
const HULP = String.raw`(?:is|was|werd|wordt|zijn|waren|worden|kon|kan|konden|hebben|heeft|hoefde)`;

const TEKENS = String.raw`(?:[a-z€\d.,#'()-]+ )`;
const NOEMT_BEDRAG = String.raw` (?:van |ad |à )?(?:ca\.? |circa |ruim |bijna )?(?:€|eur|\d)`;
const JAREN = String.raw`(?:het jaar )?(?:20\d\d(?: ?(?:-|\/|en|t\/m|tot en met) ?20\d\d)?|volgend jaar|het volgende jaar|komend jaar|het komende jaar|het nieuwe jaar)`;
const BESTEDEN = String.raw`(?:besteed|besteden|bestedingen|ingezet|inzetten|inzetbaar|gebruikt|gebruiken|uitgegeven|uitgeven|benut|benutten|gereserveerd|reserveren|aanwenden|aangewend|beschikbaar|in voor|uit)`;

/** First one that matches a stretch of text wins. */
export const CUES: readonly Cuepatroon[] = [
  {
    soort: 'afwijking',
    richting: 'meer',
    zelfstandig: true,
    patroon: new RegExp(
      String.raw`\b(?:boven|over) ${LIDWOORD}(?:begroting|budget|raming|begrote bedrag)(?!${NOEMT_BEDRAG})(?: (?:heen|gegaan|heen gegaan|uit(?:gekomen)?))*`,
    ),
  },
  {
    soort: 'afwijking',
    richting: 'minder',
    zelfstandig: true,
    patroon: new RegExp(
      String.raw`\b(?:onder|beneden) ${LIDWOORD}(?:begroting|budget|raming|begrote bedrag)(?!${NOEMT_BEDRAG})(?: (?:gebleven|uitgekomen))?`,
    ),
  },
  {
    soort: 'afwijking',
    richting: 'meer',
    zelfstandig: true,
    ontkend: true,
    patroon: new RegExp(
      String.raw`\bbinnen ${LIDWOORD}(?:begroting|budget|raming|begrote bedrag) (?:is |zijn |was |waren )?(?:gebleven|uitgevoerd|gerealiseerd|afgerond)\b|\b(?:blijft|blijven|bleef|bleven) ${TEKENS}{0,6}binnen ${LIDWOORD}(?:begroting|budget|raming|begrote bedrag)`,
    ),
  },
  {
    soort: 'afwijking',
    richting: 'meer',
    zelfstandig: true,
    patroon: new RegExp(
      String.raw`\b(?:overstijg(?:t|en)|oversteeg|overstegen|overtreft|overtreffen|overtrof|overtroffen) ${LIDWOORD}${BEGROTINGSWOORD}`,
    ),
  },
  {
    soort: 'afwijking',
    richting: 'minder',
    zelfstandig: true,
    patroon: new RegExp(
      String.raw`\b(?:blijft|blijven|bleef|bleven) ${TEKENS}{0,6}achter (?:bij|op) ${LIDWOORD}${BEGROTINGSWOORD}|\bachter (?:bij|op) ${LIDWOORD}${BEGROTINGSWOORD} (?:blijft|blijven|bleef|bleven|gebleven)`,
    ),
  },
  {
    soort: 'deel',
    patroon:
      /\bniet[- ](?:\w+ ){0,2}(?:begrote|geraamde|voorziene|geplande) (?:extra )?\w*(?:kosten|uitgaven|lasten)\b/,
  },
  {
    soort: 'vergelijking',
    patroon: /\bniet[- ](?:\w+ ){0,2}(?:begroot|begrote|geraamd|geraamde|voorzien|voorziene|gepland|geplande)\b/,
  },
  {
    soort: 'vergelijking',
    patroon: new RegExp(
      String.raw`\bdan (?:(?:er|was|waren|is|in|oorspronkelijk|vooraf|wij|we|werd|eerder|daarvoor|hiervoor|aanvankelijk|voor|dit|project) ){0,4}${LIDWOORD}${BEGROTINGSWOORD}(?: (?:was|is|stond|staat|werd))?`,
    ),
  },
  {
    soort: 'vergelijking',
    patroon: new RegExp(
      String.raw`(?:\bt\.?o\.?v\.?|\bten opzichte van|\bvergeleken met|\bin vergelijking met|\btegenover|\bafgezet tegen) (?:wat )?${LIDWOORD}${BEGROTINGSWOORD}(?! (?:van |ad )?(?:ca\.? |circa |ruim )?(?:€|eur|\d))`,
    ),
  },
  {
    soort: 'vergelijking',
    patroon:
      /\bin (?:de|het) (?:begroting|budget|raming) (?:was|stond|staat|is|werd|waren|stonden)(?: (?:opgenomen|begroot|geraamd|voorzien))?/,
  },
  {
    soort: 'dekking',
    patroon:
      /\b(?:dekking\w*|gedekt|dekken|dekt|opgevangen|opvangen|op te vangen|vang(?:t|en) (?:[a-z€\d.,#'()-]+ ){0,6}op|gecompenseerd|compenseren|compenseert|ten laste van|verrekend)\b|(?<=\b(?:overschrijding|tekort|nadeel|meerkosten|meeruitgaven|extra kosten|hogere kosten)\b[^;.]{0,80})\b(?:betaald|gefinancierd|bekostigd|gedragen)\b/,
  },

  {
    soort: 'terug',
    patroon:
      /\b(?:terugbetal\w*|terugbetaald\w*|terug te betalen|terug te storten|terug te geven|terugstort\w*|teruggestort\w*|terugvloei\w*|teruggevloeid|terugvorder\w*|teruggevorderd\w*|teruggave|teruggeven|teruggegeven|terugga(?:at|an)|teruggegaan|retour|geretourneerd|retourner\w*|ingeleverd|inleveren|afgedragen)\b/,
  },
  {
    soort: 'terug',
    patroon:
      /(?<!\b(?:loop(?:t|en)|liepen|liep|breng(?:t|en)|bracht(?:en)?|kom(?:t|en)|kwam(?:en)?|dring(?:t|en)|zijn we|zijn weer) )\bterug\b(?! (?:naar (?:ca\.? |circa |ongeveer )?(?:€|\d)|op het|te \w+|in de|gelopen|lopen|gebracht|gedrongen|blik\w*|komen|kwam\w*|gekomen|gekeerd|getrokken|getreden))/,
  },
  {
    soort: 'terug',
    patroon:
      /\b(?:valt|vallen|viel|vielen) (?:[a-z€\d.,#-]+ ){0,6}vrij (?:aan|ten gunste van) (?:het |de )?(?:rijk|provincie|ministerie|vws|verstrekker|subsidieverstrekker)\b/,
  },
  {
    soort: 'reserve',
    patroon:
      /\b(?:toegevoegd|gestort|storten|gedoteerd|doteren|dotatie|toevoeging|storting|toevoegen|komt ten gunste|valt) (?:[a-z#-]+ ){0,3}(?:aan|in|van) (?:de |een )?(?:\w+ )?\w*reserve\b/,
  },
  {
    soort: 'reserve',
    patroon: /\b(?:naar|aan|in) (?:de |een )?(?:\w+ )?\w*reserve\b(?: (?:toegevoegd|gestort|gedoteerd|overgebracht))?/,
  },
  {
    soort: 'mee',
    patroon:
      /\b(?:overgeheveld\w*|overhevel\w*|budgetoverheveling|hevel\w* (?:[a-z€\d.,#'()-]+ ){0,8}over|vooruitontvangen)\b/,
  },
  {
    soort: 'mee',
    patroon:
      /\b(?:doorgeschoven|doorschuiv\w*|doorschuift|schui(?:ft|ven|iven) (?:[a-z€\d.,#'()-]+ ){0,8}door|meegenomen|meenemen|meegaat|meegaan|meegegaan|meegegeven|verschoven|verplaatst)\b/,
  },
  {
    soort: 'mee',
    patroon:
      /\bmee\b(?= (?:naar|nr) )|\b(?:mag|mogen) (?:[a-z€\d.,#'()-]+ ){0,6}(?:houden|behouden)\b|(?<=\b(?:gaat|gaan|ging|mag|mogen|neemt|nemen|kan|kunnen|genomen|moet|schuift|schuiven|verhuist|verhuizen) (?:[a-z€\d.,#'()-]+ ){0,12})mee\b(?! (?:te doen|doen|werken|eens))/,
  },
  { soort: 'mee', patroon: /\b(?:blijft|blijven|bleef) (?:[a-z€\d.,#'()-]+ ){0,8}beschikbaar\b/ },
  {
    soort: 'mee',
    patroon: new RegExp(String.raw`\bbeschikbaar (?:voor|in|naar|tot|t\/m|tot en met) ${JAREN}`),
  },
  {
    soort: 'mee',
    patroon: new RegExp(String.raw`\b(?:in|voor|t\/m|tot en met|tot) ${JAREN} (?:[a-z#'-]+ ){0,4}${BESTEDEN}\b`),
  },
  {
    soort: 'mee',
    patroon: new RegExp(
      String.raw`\b(?:zet(?:ten)?|besteden|gebruiken|geven) (?:[a-z€\d.,#'()-]+ ){0,6}(?:in |voor )?${JAREN} (?:[a-z#'-]+ ){0,3}(?:in|uit)\b|\b${BESTEDEN} (?:worden |blijven |te worden )?(?:in|voor|t\/m|tot en met|tot) ${JAREN}`,
    ),
  },
  {
    soort: 'mee',
    patroon: new RegExp(
      String.raw`\b(?:volgend|komend|het (?:volgende|komende|nieuwe)) jaar (?:[a-z#'-]+ ){0,3}${BESTEDEN}\b`,
    ),
  },
  {
    soort: 'mee',
    patroon: new RegExp(
      String.raw`\b(?:toegevoegd|toevoegen) aan (?:het|de) (?:\w*budget|begroting) (?:van |voor )?${JAREN}`,
    ),
  },
  { soort: 'mee', patroon: new RegExp(String.raw`\bnaar ${JAREN}(?=:? (?:gaat )?€)`) },
  {
    soort: 'mee',
    patroon: /\bschui(?:ft|ven) mee\b/,
  },

  {
    soort: 'saldo',
    richting: 'minder',
    patroon: new RegExp(
      String.raw`\bniet[ -](?:(?:${HULP}|helemaal|volledig|geheel|allemaal|alles|tot|worden|te) ){0,3}${BESTEED}(?: (?:${HULP}|te worden|geweest))?\b|\b(?:on(?:besteed|gebruikt|benut|uitgegeven)e?|over ?gebleven|over ?gehouden|resterend\w*|bespaard|bezuinigd|uitgespaard|bezuiniging)\b`,
    ),
  },
  {
    soort: 'saldo',
    richting: 'minder',
    patroon:
      /\b(?:restant\w*|\w+restant|resteert|resteren|resteerde|restbudget|restbedrag|\w*overschot\w*|ruimte(?= van (?:ca\.? |circa |ruim |bijna |ongeveer |afgerond )?(?:€|eur|\d))|vrijval|vrijgevallen|vrijgekomen|valt (?:[a-z€\d.,#-]+ ){0,4}vrij|vallen (?:[a-z€\d.,#-]+ ){0,4}vrij)\b/,
  },
  {
    soort: 'saldo',
    richting: 'minder',
    patroon:
      /\b(?:blijft|blijven|bleef|bleven|houdt|houden|hielden|hield|is|was|zijn|waren|nog) (?:(?!(?:is|was|zijn|waren) )[a-z€\d.,#'()-]+ ){0,8}over\b(?! (?:de|het|een|op|20\d\d|naar|van|dit|deze)\b)/,
  },
  { soort: 'saldo', richting: 'minder', patroon: /(?:^|[,;:(] )over:? (?=€? ?\d{1,3}(?:\.\d{3})+(?:,-)?(?:[.,;)]|$))/ },
  {
    soort: 'saldo',
    richting: 'minder',
    patroon: new RegExp(
      String.raw`\b(?:staat|stond) (?:er )?nog ${TEKENS}{1,4}op (?:het|dit|de|deze) (?:budget|post)\b`,
    ),
  },
  {
    soort: 'afwijking',
    richting: 'meer',
    zelfstandig: true,
    patroon: /\b(?:volledig|geheel|helemaal) (?:uitgegeven|besteed|benut|gebruikt|opgemaakt|uitgeput)\b/,
  },
  { soort: 'saldo', patroon: /\b(?:saldo|saldi|eindsaldo|per saldo|resultaat)\b/ },
  {
    soort: 'afwijking',
    richting: 'meer',
    zelfstandig: true,
    patroon:
      /\b(?:overschr(?=\.)|(?:budget|begrotings|krediet|kosten)?overschrijding\w*|overschreden|overschrijd\w*|overschreed|overbesteding\w*|overbesteed|meeruitgaven|meerkosten|te veel (?:uitgegeven|besteed))\b/,
  },
  {
    soort: 'afwijking',
    richting: 'minder',
    zelfstandig: true,
    patroon:
      /\b(?:onderschr(?=\.)|(?:budget|begrotings|krediet|kosten)?onderschrijding\w*|onderschreden|onderschrijd\w*|onderbesteding\w*|onderbesteed|onderuitputting|minderkosten|minderuitgaven|te weinig (?:uitgegeven|besteed))\b/,
  },
  {
    soort: 'afwijking',
    richting: 'nadeel',
    patroon: /\b(?:\w*tekort\w*|nadeel|nadelig\w*|nadelen|tegenvaller\w*|negatief|tekortkom\w*)\b/,
  },
  {
    soort: 'afwijking',
    richting: 'voordeel',
    patroon: /\b(?:voordeel|voordelig\w*|voordelen|meevaller\w*|besparing\w*|positief)\b/,
  },
  { soort: 'afwijking', richting: 'minder', patroon: /\b(?:valt|vallen|viel|vielen) (?:[a-z€\d.,#'()-]+ ){0,8}mee\b/ },
  {
    soort: 'afwijking',
    richting: 'nadeel',
    patroon: /\b(?:valt|vallen|viel|vielen) (?:[a-z€\d.,#'()-]+ ){0,8}tegen\b/,
  },
  {
    soort: 'afwijking',
    richting: 'meer',
    patroon:
      /\b(?:meer|hogere?|duurder|extra(?! (?:beschikbaar|budget|subsidie|middelen|bijdrage|geld))|te veel|gestegen|erboven)\b(?! (?:dan 20|dan vorig|dan in 20|andere|dan (?:€|eur|\d|de helft|een |ruim|ca|bijna)))/,
  },
  {
    soort: 'afwijking',
    richting: 'minder',
    patroon:
      /\b(?:minder|lagere?|goedkoper|te weinig|gedaald|eronder)\b(?! (?:meer|andere|leiding|invloed|voorbehoud|dan (?:€|eur|\d|de helft|een |ruim|ca|bijna)))/,
  },
  { soort: 'afwijking', patroon: /\b(?:afwijking\w*|verschil\w*)\b/ },

  {
    soort: 'baten',
    patroon:
      /\b(?:baten|ontvangen|ontvangst\w*|ontving|ontvingen|ontvangt|inkomsten|opbrengst\w*|bevoorschot|voorschot\w*|verleend|beschikt|beschikking\w*)\b/,
  },
  {
    soort: 'begroting',
    patroon:
      /\b(?:begroot|begrote|begroting\w*|budget\w*|geraamd\w*|raming\w*|gebudgetteerd|toegekend\w*|beschikbaar gesteld|beschikbaar|gereserveerd|uitgetrokken|vrijgemaakt)\b/,
  },
  {
    soort: 'deel',
    patroon:
      /\b(?:waarvan|hiervan|daarvan|onder meer|onder andere|o\.a\.?|m\.n\.?|met name|deels|gedeeltelijk|een deel|een gedeelte|hoofdzakelijk|vooral|grotendeels|waaronder|bestaat uit|bestaan uit|opgebouwd uit|overige|andere)(?![a-z])/,
  },
  {
    soort: 'deel',
    patroon:
      /\b(?!meerkosten|projectkosten|programmakosten|themakosten|minderkosten|deelkosten)\w+kosten\b|\b(?:personele|materiele|externe|interne|extra) (?:kosten|lasten|inzet|uitgaven)\b|\b(?:inhuur|huur|zaalhuur|licenties?|catering|drukwerk|salaris\w*|overhead|btw|honorari\w*|declaraties?|reserver\w*)\b/,
  },
  {
    soort: 'realisatie',
    patroon:
      /\b(?:uitgegeven|uitgeven|besteed|besteding\w*|uitgaven|gerealiseerd\w*|realisatie|uitputting|benutting|kosten|lasten|kostte\w*|kost|gekost|betaald|verbruikt|benut|gebruikt|uitgeput|ingezet|geboekt|verantwoord|werkelijk(?=:? ?(?:€|eur\b|\d|is |was |uitgekomen)))\b/,
  },
];

/** Between a noun and the amount that it names: "de overschrijding bedraagt in totaal ca. € …". */
export const VERBINDING =
  /^[\s:=(,'-]*(?:(?:van|ad|is|was|waren|zijn|bedraagt|bedroeg|bedragen|bedroegen|kwam|kwamen|komt|komen|uit|op|in|totaal|een|bedrag|hoogte|ter|ten|slechts|maar|maximaal|minimaal|nog|dus|daarmee|er|werd|wordt|geworden|met|ca\.?|circa|ongeveer|zo'n|rond|afgerond|ruim|bijna|krap|net|geen|iets|minder|meer|dan|de|het|om|nabij|totale|ter|grootte|groot|te|voor|wel|ook|per|saldo|hooguit)[\s:=(,'±~]*){0,7}(?:[±~]\s*)?$/;

/** Right after an amount: how it deviates. */
export const VERGELIJKING_ERNA =
  /^ ?\)? ?(?:euro )?(?:(?:te )?(meer|hoger|duurder|extra(?! (?:beschikbaar|budget|subsidie|middelen|bijdrage|geld))|veel|boven(?= ?(?:$|[.,;)]|de |het |be|budget|op|raming))(?! (?:de|het) (?!\w+ (?:begr|budget|bedrag)|begr|budget|raming))|erboven|overschreden|over (?:het |de )(?:\w+ )?(?:budget|begroting|raming))|(?:te )?(minder|lager|goedkoper|weinig|onder(?= ?(?:$|[.,;)]|de |het |be|budget|raming))(?! (?:de|het) (?!\w+ (?:begr|budget|bedrag)|begr|budget|raming))|beneden|eronder|onderschreden)|(nadelig\w*|nadeel|negatief|n(?= |$|[,;)]|\.$)|tekort\w*)|(voordelig\w*|voordeel|positief|v(?= |$|[,;)]|\.$)))(?![a-z])(?! (?:meer|andere))/;

/** Right after an amount: by how much the budget is more than what was spent. */
export const MEER_DAN_BESTEED =
  /^ ?(?:euro )?(?:(meer|hoger)|minder|lager) (?:(?:begroot|geraamd|ontvangen) )?dan (?:(?:er )?(?:is |werd )?(uitgegeven|besteed|gerealiseerd)|(?:de )?(?:werkelijke |totale )?(?:uitgaven|kosten|lasten|realisatie|bestedingen)(?= ?(?:$|[.,;)])))/;

/** Right after an amount: what it is. */
export const ROL_ERNA =
  /^ ?\)? ?(?:euro )?(?:(?:is|zijn|was|waren|werd|werden|wordt|worden|bleef|blijft) (?:er )?(?:\w+ )?)?(?:(niet (?:(?:meer|volledig|geheel|helemaal|is|zijn|was|werd) )?(?:uitgegeven|besteed|gebruikt|benut|ingezet|nodig)|onbesteed|ongebruikt|onbenut|overgebleven|over(?= ?(?:$|[.,;:)]|en |gebleven|op |dan )))|(uitgegeven|besteed|gerealiseerd|gebruikt|benut|aan uitgaven|aan kosten|aan lasten|uitgaven)|(begroot|geraamd|gebudgetteerd|aan budget|budget|beschikbaar gesteld))(?![a-z])/;

export const ONTKENNING = /\b(?:niet|niets|geen|nooit|nimmer|noch|zonder)\b(?! alleen)/;
export const VOORBEHOUD =
  /\b(?:(?<!niet )mogelijk|wellicht|misschien|eventueel|voorbehoud|indien|als|tenzij|mits|zodra|of|onduidelijk|onzeker|onbekend|afwachting|verzoek\w*|verzocht|gevraagd|aangevraagd|onderzocht|onderzoeken|bekeken|besproken|overleg\w*|voorstel\w*|stellen voor|zouden|zou|willen|verwachten|verwacht|nog geen|nog niet|nog te (?:besluiten|bepalen|beslissen))\b/;
/** Words for money that may go somewhere. */
export const GELDWOORD =
  /\b(?:saldo|restant|restbedrag|bedrag\w*|budget\w*|geld\w*|middelen|overschot|rest|onderbesteding|onderuitputting|vrijval|\w*subsidie\w*|deel|gedeelte|resterende|overige|overblijvende|onbestede|ongebruikte|niet bestede|uitkering|spuk|geheel|alles|bijdrage|voorschot|wat over|wat niet|onderschrijding|helft|euro)\b/;
export const TERUGVERWIJZING =
  /^\W*(?:en |maar |ook |deze |dit |dat |die |het |zij |ze |hij |alles |hiervan |daarvan |waarvan |waarna )*(?:is|zijn|dit|dat|deze|die|het|zij|ze|hij|alles|hiervan|daarvan|gaat|gaan|wordt|worden|mag|kan|moet|moeten|hoeft|dient|blijft|vloeit|vloeien|schuift|komt)\b/;
export const DE_REST =
  /\b(?:de rest|het overige|het overblijvende|het resterende(?! (?:budget|saldo|geld|bedrag (?:van|ad)) )|de overige (?:middelen|gelden|delen|budgetten)|het overige (?:deel|bedrag)|het andere deel)\b/;
export const SAMEN =
  /\b(?:samen|gezamenlijk\w*|tezamen|bij elkaar|opgeteld|in totaal|totaal|totale|alle|beide|allebei)\b/;
export const SAMEN_ERVOOR = /\b(?:samen|gezamenlijk|tezamen|bij elkaar|opgeteld)(?: \w+){0,3} ?\(?$/;
/** Before an amount: what the amounts before it come to. */
export const TELT_OP =
  /^\W*(?:en |dus |of |dat is )*(?:samen|gezamenlijk|tezamen|bij elkaar|opgeteld|in totaal|totaal)\b/;
export const RESPECTIEVELIJK = /\b(?:respectievelijk|resp\.?)(?![a-z])/;
/** Of several things, not of the whole. */
export const SOMMIGE =
  /\b(?:alle|sommige|enkele|meeste|veel|verschillende|meerdere|andere|overige|beide|twee|drie|vier|vijf) (?:\w+ )?(?:#*-?projecten|posten|activiteiten|onderdelen)\b|\bbehalve\b/;
/** Limits and quantities that are no money. */
export const GEEN_GELD =
  /\b(?:\w*norm|normen|\w*termijn\w*|deadline|planning|doelstelling\w*|wachttijd\w*|doorlooptijd\w*|looptijd|capaciteit|snelheid|aantal\w*|deelnemers|deelname|belangstelling|animo|opkomst|vraag|uren|bezoekers?|bezoeken|aanmeldingen|cli[eë]nten|inschrijvingen|instroom|uitstroom|beroep|interesse|fte|formatie|bezetting|bereik|behoefte|drukte|ziekteverzuim|verzuim|prijsstijging\w*|inflatie)\b/;
export const KOSTENWOORD =
  /#|€|\b(?:\w*begrot\w*|begroot|begrote|\w*budget\w*|raming|geraamd\w*|krediet\w*|\w*kosten|\w*uitgaven|\w*lasten|uitgegeven|besteed|\w*besteding\w*|onderuitputting|\w*schrijding\w*|meeruitgaven|meerkosten|minder(?:uitgaven|kosten)|baten|realisatie|saldo|bedrag|project|post|themalijn|duurder|goedkoper|gebruikt|benut|ontvangen|inkomsten|opbrengst\w*)\b/;
/** Right after an amount: it is a part. */
export const DEEL_ERNA =
  /^ ?(?:(?:(?:meer|minder|extra|hoger|lager) )?(?:(?:uitgegeven|besteed) )?aan (?!(?:extra |totale |hogere |lagere |meer |minder )?(?:uitgaven|kosten|lasten|baten|budget|dit|deze|het|de|#)(?![a-z]))[a-z]{3,}|uit (?!de |het |dit |deze )[a-z]{3,}|veroorzaakt|te wijten|toe te schrijven|verklaard|te verklaren|eenmalig|incidenteel|structureel)\b/;
/** One thing in what the text stands at. */
export const EEN_PROJECT = /\b(?:dit|het|een) project\b|\b(?:deze|de|een) post\b/;
/** Several things together: "overschotten van in totaal …". */
export const MEERVOUD =
  /\b(?:overschotten|overschrijdingen|onderschrijdingen|onderbestedingen|tekorten|meevallers|tegenvallers|voordelen|nadelen)\b/;
const ALGEMEEN =
  'dit|deze|die|dat|elkaar|project|post|themalijn|thema|programma|onderdeel|budget|begroting|raming|jaar|totaal|saldo|basis|grond|verzoek|advies|eerst|zover|regeling|verslagjaar|spuk|peildatum|balans|activiteit|einde|eind|geheel|tegenover|\\d+';
/** What the money was for, if that is not the whole of what the text stands at. */
export const ANDER_DOEL = new RegExp(
  String.raw`^\W*(?:(?:en|maar|ook|verder|daarnaast|tevens) )*(?:aan|voor|op|bij) (?:(?:de|het|een|extra|onze|deze) )?(?!(?:${ALGEMEEN})\b|#)[a-z]{3,}[^€]{0,60}\b(?:is|zijn|werd|werden|was|waren|ging|hebben|heeft)\b`,
);
export const VOOR_IETS = new RegExp(
  String.raw`\b(?:overschrijding|tekort|overschot|saldo|nadeel|voordeel|kosten|uitgaven|onderbesteding|restant|budget) (?:op|voor|bij|aan) (?:(?:de|het|een|onze) )?(?!(?:${ALGEMEEN})\b|#)[a-z]{4,}`,
);
const SALDOWOORD =
  '(?:saldo|restant|overschot|tekort|nadeel|voordeel|verschil|afwijking|overschrijding|onderschrijding|onderbesteding|onderuitputting|vrijval|meerkosten|meeruitgaven)';
/** Before an amount: it is a part of what is over or short. */
export const DEEL_ERVOOR = new RegExp(
  String.raw`\bvan (?:de|het|dit|deze|ons) (?:[a-z]+ ){0,2}?${SALDOWOORD} (?:\([^)]*\) )?(?:(?:op|van|bij|in|voor) (?:de |het )?'?#+'? )?(?:[a-z]+ ){0,3}?(?:is|was|zijn|betreft|komt|kwam|zit|heeft|hangt|volgt|ontstaat|ontstond|kan|wordt|werd)\b[^€]*$|\b(?:bestaat|bestaan|komt|kwam|hangt|wordt|(?<!\ber )is) [^€]*\bvoor (?:[a-z.']+ )?$`,
);
/** After an amount: it is a part of what is over or short. */
export const VAN_HET_SALDO = new RegExp(
  String.raw`^ ?(?:euro )?(?:hier|daar)?van (?:de|het|dit|deze) (?:[a-z]+ )?${SALDOWOORD}\b`,
);
/** Figures of another paper than the sheet. */
export const ANDERE_BRON =
  /\b(?:concept(?!ueel)\w*|prognoses?|geprognosticeerd\w*|\w*bestuursrapportages?|tussentijdse rapportages?|berap|marap|\w*tussenrapportages?|voorjaarsnota|najaarsnota|kadernota|perspectiefnota|kwartaal\w*|halfjaar\w*|begrotingswijziging|voorlopige?|jaarverslag\w*|jaarrekening van|offertes?|facturen|factuur|meerjaren\w*|zonmw|vervallen)\b/;
/** Money that was for one thing: "daarvoor was € 5.000 gereserveerd". */
export const IETS_ANDERS =
  /\b(?:daarvoor|hiervoor|waarvoor|daartoe|hiertoe|daarbij|hierbij|waarbij|daarmee|hiermee|daarnaast) (?:\w+ ){0,3}(?:is|was|zijn|waren|werd|wordt|had|hadden|hebben|heeft|stond|staat|gemoeid)\b|\b(?:gemoeid|gereserveerd|uitgetrokken|vrijgemaakt|toegezegd|toegekend|aangevraagd|verplicht|gefactureerd|gedeclareerd|gesponsord|kwijtgescholden|in rekening|bijdragen?|giften?|gift|donaties?|sponsoring|claims?|boetes?|rente|vergoeding(?:en)?|cofinanciering|schenking(?:en)?|lening(?:en)?|btw|premies?|toelagen?|voorzieningen?|verplichtingen?|dubbel geboekt)\b/;
/** What might have been, or would be. */
export const GEEN_FEIT =
  /\b(?:had|hadden) (?:[a-z€\d.,#'()-]+ ){0,8}(?:kunnen|moeten|gemogen|geweest)\b|\b(?:zou|zouden)\b|\bzonder (?:de|het|deze|dit|die|een|extra)\b/;
/** After an amount: it is compared with something else than the budget. */
export const ANDERE_VERGELIJKING =
  /^ ?(?:\w+ ){0,3}dan (?:in|bij|eerder|destijds|toen|gemeld|(?:de|het|in de) (?:vorige|voorgaande|eerdere)|vorig|vorige)\b/;
/** Of more years than one. */
export const MEERJARIG =
  /\b(?:over|van|voor|in) (?:twee|drie|vier|vijf|\d) jaar\b|\b20\d\d ?(?:en|-|t\/m|tot en met) ?20\d\d\b|\bmeerjarig/;
/** Set aside from a whole. */
export const APART = /\b(?:gereserveerd|verplicht|aangevraagd|bestemd|geoormerkt)\b/;
/** Words that start a clause about why. */
export const WAAROM = /^\W*(?:doordat|omdat|want|aangezien|nu|zonder|ondanks|dankzij)\b/;
/** A verb of use: what is used next year may be less than what is left. */
export const GEBRUIK =
  /gereserveerd|reserver|verplicht|ingezet|inzet|besteed|uitgegeven|gebruik|benut|aangewend|aanwenden/;
/** Money with a name of its own that is no regeling: "campagnegelden", "innovatiebudget". */
export const ANDER_GELD =
  /\b(?!(?:project|projecten|programma|thema|themalijn|jaar|deel|rest|restant|totaal|rijks|basis|eigen|post|posten|werk|algemene|provincie|provinciale|regeling|regio|uitvoerings|subsidie|doel|bestemmings|doeluitkerings|gemeente|gemeentelijke|jaar)s?-?(?:gelden|geld|subsidie|subsidies|budget|budgetten|middelen|krediet))[a-z]{3,}-?(?:gelden|subsidies?|kredieten|krediet|fondsen)\b/;
/** Someone else who spends, gets or pays. */
export const VREEMDE_DADER =
  /(?:^|[,;:] |\b(?:[Dd]oor|[Dd]at|[Ee]n|[Oo]mdat|[Dd]oordat) )(?:[Dd]e |[Hh]et )?(?:[Gg]emeenten?|[Ss]tichting|[Vv]ereniging|[Pp]rovincie|[Aa]anbieders?|[Ll]everancier|[Pp]artners?|[Hh]uurder|[Oo]nderwijs|[Ss]cholen|\p{Lu}{2,}|ZonMw)(?: \p{Lu}[\p{L}-]+)* (?:heeft|hebben|had|hadden|kreeg|kregen|ontving|ontvingen|ontvangt|betaalde?n?|betaalt|draagt|droeg|droegen|leverde|levert|bracht|brengt|rekende|factureerde|declareerde|gaf|geeft|stelde|gebruikte|zegde)\b/u;
/** The whole of what the text stands at. */
export const HET_GEHEEL =
  /\b(?:themalijn|thema|programmalijn|programma|per saldo|(?:het|een) (?:\w+ )?(?:totale |hele |gehele )?(?:saldo|resultaat|restant|overschot|tekort)|totaal|totale|geheel|hele)\b/;
export const DIT_ONDERDEEL =
  /\b(?:dit project|deze post|dit onderdeel|deze activiteit|hier|hierop|hierbij|dit budget|de post|het project)\b/;
export const DEZE_THEMALIJN =
  /\b(?:de(?:ze)? themalijn|dit thema|het thema|de(?:ze)? programmalijn|themalijn als geheel|hele themalijn)\b/;
export const HELE_PROGRAMMA =
  /\b(?:het (?:hele |gehele |totale )?programma|alle posten|alle themalijnen|programma als geheel|totale programma)\b/;

export const ALLE_POSTEN = /\balle posten\b/;
/** The sums of a letter: "In totaal was € 5.000 begroot". */
export const IN_TOTAAL = /^\W*in totaal (?:was|is|zijn|gaat|blijft|resteert) €/;
/** Of the money of every regeling. */
export const ALLE_REGELINGEN = /\balle regelingen\b/;
/** What a text that has named nothing yet says of all its money. */
export const AL_HET_GELD =
  /\bin totaal\b|\b(?:het|de|ons) (?:totale|gehele|hele) (?:overschot|restant|saldo|resultaat|onderbesteding|onderschrijding)\b/;

/** Before a name: where money comes from, or a cause; the text is then not about it. */
export const NAAM_ALS_BRON =
  /\b(?:uit|vanuit|binnen|door|dankzij|vanwege|wegens|met|via|gevolg van|ten laste van|samenwerking met|in overleg met|naar|zoals|ook|inclusief|incl\.?|inbegrepen|waaronder)(?: (?:de|het|een|post|project|themalijn|regeling|budget|overschot|restant|saldo|ruimte|onderbesteding|onderuitputting|middelen|deel|geld|gelden|op|van|bij|binnen|posten|projecten|deze|dit|ook)){0,6} ?['(]?$/;
/** Between an amount and a name: the name is why. */
export const OORZAAK =
  /\b(?:afkomstig|door|vanwege|wegens|dankzij|omdat|doordat|gevolg van|veroorzaakt|te danken aan|te wijten aan|samenhang\w* met|hangt samen met|houdt verband met)\b/;
/** After a name: included, and no limit. */
export const NAAM_INBEGREPEN_ERNA = /^\W{0,2}(?:inbegrepen|meegerekend|incluis)\b/;
/** Other posten than those that are named. */
export const ANDERE_POSTEN =
  /\b(?:andere|overige|resterende|rest van de) (?:posten|projecten|onderdelen|activiteiten)\b/;
/** A project that the workbook does not know. */
export const ONBEKENDE_NAAM =
  /(?:\b[Oo]p (?:het project |de post )?|\b(?:[Pp]roject|[Pp]ost|[Pp]rogramma|[Tt]hemalijn|[Rr]egeling) ['"\u2018\u201c]?)(?!Rijk|SPUK|VWS|BO\b|AO\b)\p{Lu}\p{Ll}+/u;
/** Not the budget that the sheet has. */
export const ANDERE_BEGROTING =
  /\b(?:oorspronkelijk\w*|aanvankelijk\w*|primitieve|initiele|eerdere?|eerste|vorige|voor de wijziging|bijgesteld|verhoogd|verlaagd|college|raad|provincie|rijk|gemeenten?|extra|aanvullend\w*)\b/;
/** A verb of cost: the subject may be one thing among many. */
export const KOST_IETS = /^(?:kost|kostte|kostten|gekost|betaald|geboekt|verantwoord|ingezet|benut|gebruikt)$/;
export const DIT_KOST =
  /\b(?:dit|het|de|deze) (?:project|post|onderdeel|themalijn|programma|activiteit|regeling)\b|#|\bin totaal\b|\btotaal\b|\ber (?:is|werd|wordt)\b|\bbudget\b/;
/** Before a name: included, and no limit. */
export const NAAM_INBEGREPEN =
  /\b(?:ook|inclusief|incl\.?|inbegrepen|waaronder)(?: (?:de|het|een|deel|van|middelen|geld|bedrag|onderdeel)){0,4} ?['(]?$/;
export const ANDER_JAAR =
  /\b(?:vorig jaar|vorige jaar|voorgaande jar?en?|jaar ervoor|jaar daarvoor|eerdere jaren|afgelopen jaren|jaar eerder)\b/;
export const VOLGEND_JAAR =
  /\b(?:volgend jaar|volgende jaar|komend jaar|komende jaar|het nieuwe jaar|jaar erna|jaar daarna)\b/;
/** Before a year: the year that the figures are of. */
export const JAAR_ERVOOR =
  /(?:^|\b(?:in|over|van|voor|uit|dan|dan in|begroting|jaarrekening|realisatie|rekening|budget|raming|jaar|per|tot|sinds|sedert|stand|ultimo|begin|eind|medio|half|najaar|voorjaar|lasten|baten|uitgaven|kosten|en|met|saldo|t\.o\.v\.?|ten opzichte van)|[(,:;]) ?$/;

/** Who a text says gave the money. */
export const VERSTREKKER =
  /\b(?:naar|aan|bij|door|van|met) (?:het |de |onze )?(?:ministerie van )?(rijk\w*|vws|ministerie\w*|provincie\w*|(?:\d+ |deelnemende )?gemeenten?|zonmw)\b/;

/** In the name of a giver: which word in the text fits it. */
export const VERSTREKKERS: readonly { readonly inTekst: RegExp; readonly inNaam: RegExp }[] = [
  { inTekst: /^(?:rijk|vws|ministerie)/, inNaam: /\b(?:rijk|vws|ministerie)\b/ },
  { inTekst: /^provincie/, inNaam: /\bprovincie\b/ },
  { inTekst: /gemeente/, inNaam: /\bgemeente/ },
  { inTekst: /^zonmw/, inNaam: /\bzonmw\b/ },
];
export const VALT_ONDER =
  /\b(?:valt|vallen|vielen|gefinancierd|bekostigd|betaald|komt|komen|loopt|lopen) (?:[a-z#-]+ ){0,4}(?:onder|uit|vanuit|door|via|binnen|ten laste van) (?:de |het )?(?:regeling |middelen van )?['(]?$|\b(?:is|zijn|betreft|betreffen) (?:een |van |uit )?(?:de )?['(]?$/;
