/** Words that a sentence about the whole of a budget is made of. What is not among them may be what the amount is for. */
const GEWONE_WOORDEN: ReadonlySet<string> = new Set(
  // Of every sentence
  (
    'alle alles alleen allemaal alsnog altijd andere anders beide beneden bijna binnen boven buiten circa daar daaraan daarbij ' +
    'daardoor daarin daarmee daarna daarnaast daarom daarop daarvan deel deels denk derhalve deze doen doet door dus echter eenmalig ' +
    'eerder eigenlijk elkaar enige enkele erbij ernaar erop ervan flink fors forse geheel gehele gelijk gering geringe globaal ' +
    'grofweg groot grote grotendeels grootste heel hele helaas helemaal hier hierbij hierdoor hierin hiermee hierna hierop hiertegenover ' +
    'hiervan hoofdzakelijk hooguit immers incidenteel incidentele inclusief inmiddels integendeel juist kleine klein komende ' +
    'krap laatste later maar maximaal mede meeste meest meer mindere minder minimaal minstens moment nabij nadat namelijk net ' +
    'nieuwe nogal normaal onder ondanks onder ongeveer ons onze onverwacht onvoorzien onvoorziene ook oorspronkelijk over ' +
    'overigens pakweg pas plusminus precies rest reeds rond ruim ruime ruimschoots samen schatting slechts slordige sterk ' +
    'structureel structurele te tegen tegenover tezamen toch toe totaal totale tussen uiteindelijk uiteindelijke vanaf veel veroorzaakt ' +
    'verder verschillende vervolgens via vooral vrijwel vrij waar waarbij waardoor waarmee waarna waarop waarvan wanneer ' +
    'wederom weer weinig welk welke wellicht werkelijk werkelijke wij zeer zelf zelfs ziet zien zodat zodoende zonder zoals zowel heen weg alsmede tevens daarop aldus nader nogmaals steeds telkens wijze zodanig volledig volledige volgend volgende komend komende ontoereikend ' +
    'niet nooit geen voor naar door over aan van bij met uit opzichte vergeleken vergelijking wegens sinds ligt liggen lagen laag iets niets wat die dat daarvoor miljoen duizend ' +
    'twee drie vier vijf eerste tweede driekwart tweederde kwart gemiddeld exact dertig veertig vaker minst voldoende onvoldoende toereikend passend volgens conform ' +
    // Verbs
    'waren zijn werd werden wordt worden geweest geworden heeft hadden hebben gehad kunnen konden mogen mocht moet moest moesten ' +
    'moeten zullen gaat gaan ging gingen gegaan komt komen kwam kwamen gekomen blijft blijven bleef bleven gebleven valt vallen ' +
    'viel vielen gevallen houdt houden hield hielden gehouden blijkt blijken bleek laat laten ontstaat ontstaan ontstond bedraagt bedragen ' +
    'bedroeg bedroegen betekent betreft sluit sluiten sloot sloten gesloten eindigt eindigde leidt leiden leidde leidden geeft ' +
    'geven neem neemt nemen nam namen toont tonen kent kennen kende kenden levert leveren leverde leverden geleverd opgeleverd gaven staat staan stond stonden stelt ' +
    'maakt maken gemaakt hoeft hoeven hoefde nodig gebleken genomen gegeven gedaan wijkt wijken week weken loopt zitten zit zaten kostte ' +
    'kostten kosten kost noemt noemen meldt vermeld vermelden rekent uitgaan uitkomen uitvallen uitgevallen uitgekomen afgesloten afgerond ' +
    'vloeit vloeien dient dienen schuift schuiven vastgesteld verwerkt toegelicht uitgaat overgaat bereikt gerekend tellen telt ' +
    'stijgt stijgen steeg stegen gestegen stijging daalt dalen daalde daalden gedaald daling overstijgt overstijgen oversteeg ' +
    'overstegen overtreft overtreffen overtrof dient dienen resulteert resulteren resulteerde toont vertoont laten liet lieten ' +
    // Money
    'euro euros saldo saldi resultaat eindsaldo netto bruto cijfers cijfer kolom tabel overzicht totaalbedrag eindbedrag restbedrag ' +
    'restant bedrag bedragen geld gelden middelen post posten project projecten themalijn thema programma programmalijn regeling ' +
    'regelingen onderdeel onderdelen activiteit activiteiten spuk subsidie deelbudget projectbudget programmabudget jaarbudget ' +
    'jaarrekening jaarstukken rekening boekjaar verslagjaar jaar jaareinde jaren balans administratie exploitatie kostenpost ' +
    'uitvoering uitputting benutting verantwoord verantwoording stand vraag ruimte omvang hoogte grootte ' +
    'rijk ministerie provincie verstrekker verstrekkers subsidieverstrekker subsidiegever subsidieverlener gemeente gemeenten reserve ' +
    'algemene terug retour mee beschikbaar afgedragen afdragen afdracht gestort geretourneerd retourneren ingeleverd inleveren ' +
    'geboekt boeken boekt achter ' +
    'begrote begroot begroting geraamd geraamde raming gepland geplande verwacht verwachte voorzien voorziene oorspronkelijke gewijzigde ' +
    'bijgestelde beschikbare resterende overige overgebleven ongebruikte onbestede gereserveerd wijziging procent percentage helft kwart derde ' +
    'positief positieve negatief negatieve nadelig nadelige voordelig voordelige gunstig gunstige ongunstig ongunstige verschil verschillen'
  ).split(' '),
);

/** Words of money by what they are made of. */
const GELDWOORDEN =
  /^(?:(?:on|over|onder|meer|minder|mee|tegen|rest|ver|vrij|terug|door|be|ge|uit|in|na)*(?:begrot|budget|schrij|schre|bested|besteed|uitgav|uitgeg|uitgev|lasten|baten|realis|saldo|restant|rester|restee|overschot|tekort|nadel|nadee|voordel|voordee|afwijk|vall|vrijval|putting|geput|benut|gebruik|ontvang|ontving|inkomst|opbrengst|betaa?l|hevel|geheveld|schuif|schoven|storten|gestort|vloei|vorder|gegeven|genomen|gehouden|houden|gebleven|blijft|blijven|bleef|bleven|inzet|ingezet|dekk|gedekt|kosten|duur|goedko|hoger|hoog|lage|laag|extra|bespa|opgemaakt|nodig)[a-z]*|tekorten|overschotten)$/;

const OORZAAK =
  /\b(?:door|doordat|vanwege|wegens|omdat|dankzij|want|namelijk|ivm|(?:i\.?v\.?m|a\.?g\.?v|t\.?g\.?v|n\.?a\.?v)\.?(?= )|in verband met|als gevolg van|ten gevolge van|gezien|na|nadat|zodat|waardoor|terwijl|toen|nu|sinds|zonder dat|vooral|met name|mits|ondanks)(?![a-z])[^,;:(€]*(?= (?:is|was|zijn|waren|werd|werden|wordt|worden|kwam|kwamen|viel|vielen|bleef|bleven|hield|hielden|heeft|hebben|resteert|resteren|ontstond|ontstaat|blijft|valt|komt|gaat|houdt|houden)\b|[,;:(€]|$)/g;

/** Whether flat words, names blotted out, hold one that may be what an amount is for; not where they say why. */
export function heeftOnbekendWoord(woorden: string): boolean {
  const kaal = woorden.replace(OORZAAK, ' ');
  for (const [woord] of kaal.matchAll(/[a-z][a-z']{3,}/g))
    if (!GEWONE_WOORDEN.has(woord) && !GELDWOORDEN.test(woord)) return true;
  return false;
}
