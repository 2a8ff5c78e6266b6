/** Word lists for invented workbooks. */

const WERKWOORDEN = [
  'Aanleg',
  'Onderhoud',
  'Herstel',
  'Opleiding',
  'Begeleiding',
  'Onderzoek',
  'Inrichting',
  'Ontwerp',
  'Promotie',
  'Renovatie',
  'Verduurzaming',
  'Coördinatie',
  'Pilot',
  'Advies',
  'Uitbreiding',
  'Bestrijding',
  'Stimulering',
  'Voorlichting',
  'Huur',
  'Bijdrage',
];

const ONDERWERPEN = [
  'ijsbaan',
  'molens',
  'dorpspleinen',
  'fietsbruggen',
  'veerdienst',
  'stadsarchief',
  'muziekschool',
  'volkstuinen',
  'buurtbussen',
  'zwembad De Kolk',
  'bijenlinten',
  'weidevogels',
  'haventerrein',
  'laaggeletterdheid',
  'schoolpleinen',
  'nachtopvang',
  'taalhuizen',
  'mantelkring',
  'reddingsbrigade',
  'kermissen',
  'carillon',
  'houtwallen',
  'zandwinning',
  'glasvezel',
  'drukriolering',
  'kinderboerderij',
  'jongerenraad',
  'dorpsdokter',
  'erfgoedroute',
  'laadpalen',
  'windmolenpark',
  'waterberging',
  'bomenplan',
  'stagefonds',
  'warmtenet',
  'marktkramen',
  'wijkbudgetten',
  'beschermde tuinen',
  'oeververbinding',
  'kunstdepot',
  'voedselbank',
  'speelotheek',
  'camperplaatsen',
  'dijkhuisjes',
  'paardensport',
  'wachtlijsten ggd',
  'leerlingenvervoer',
  'woonwagens',
  'bodemsanering',
  'turfroute',
];

/** Posts whose names look like something else. */
const VALSTRIKKEN = [
  'Saldo kostenplaatsen',
  'Totaalaanpak dorpskernen',
  'Realisatie van beweegtuinen',
  'Verschillende kleine uitgaven',
  'Budgetcoaching',
  'Lastenverlichting ondernemers',
  'Restauratie toren',
];

export const POSTNAMEN: readonly string[] = WERKWOORDEN.flatMap((w) => ONDERWERPEN.map((o) => `${w} ${o}`)).concat(
  VALSTRIKKEN,
);

export const THEMANAMEN: readonly string[] = [
  'Water en natuur',
  'Sport en spel',
  'Wonen aan de plas',
  'Bereikbaarheid',
  'Cultuur en erfgoed',
  'Jong en wijs',
  'Economie en toerisme',
  'Schone energie',
  'Dorpskracht',
  'Veilige buurt',
  'Onderwijs & kinderopvang',
  'Landelijk gebied',
  'Zorg dichtbij',
  'Digitale gemeente',
  'Afval en grondstoffen',
  'Bestuur',
];

/** Invented regelingen, and one that ships with Sluitend. */
export const REGELINGNAMEN: readonly string[] = [
  'SPUK IZA',
  'Regeling Dorpsvernieuwing',
  'Waterfonds Noordrand',
  'Subsidie Levend Erfgoed',
  'Provincie Utrecht',
  'Stimuleringsregeling Buurtsport',
  'Leefbaarheidsfonds',
  'Klimaatbijdrage waterschap',
  'Mobiliteitsfonds',
  'Bijdrage deelnemers',
  'Taalakkoord Zuid',
];

export const REGELING_TERUG = 'SPUK IZA';

export const TOELICHTINGEN: readonly string[] = [
  'Loopt volgens planning.',
  'De aanbesteding startte later dan gedacht.',
  'Vacature stond een half jaar open.',
  'Zie ook het jaarplan.',
  'De uitvoering volgt na de zomer.',
  'Facturen volgen nog.',
  'In overleg met de werkgroep.',
  'Wordt structureel ingebed.',
];

export type Kopwoord =
  | 'post'
  | 'regeling'
  | 'toelichting'
  | 'begroting'
  | 'primitief'
  | 'wijziging'
  | 'gewijzigd'
  | 'realisatie'
  | 'vorig'
  | 'saldo'
  | 'besteed'
  | 'saldoTot'
  | 'verwacht'
  | 'eindsaldo'
  | 'baten'
  | 'lasten'
  | 'terugbetaling'
  | 'overheveling'
  | 'vrijval'
  | 'krediet'
  | 'totaal'
  | 'eindtotaal'
  | 'subtotaal';

/** What a header may say; `J` is the year, `V` the year before, `N` the next. */
export const KOPPEN: Readonly<Record<'nl' | 'en', Readonly<Record<Kopwoord, readonly string[]>>>> = {
  nl: {
    post: [
      'Project',
      'Post',
      'Omschrijving',
      'Activiteit',
      'Programma / product',
      'Onderdeel',
      'Projecten',
      'Kostensoort',
      'Taakveld',
      'Naam project',
    ],
    regeling: ['Regeling', 'Dekking', 'Financiering', 'Subsidie', 'Financieringsbron', 'Regeling / dekking'],
    toelichting: [
      'Toelichting',
      'Opmerkingen',
      'Verklaring',
      'Bijzonderheden',
      'Opmerking',
      'Toelichting op afwijking',
    ],
    begroting: [
      'Begroting',
      'Begroting J',
      'Begroot',
      'Begroot J',
      'Budget',
      'Budget J',
      'Raming J',
      'Begrote lasten',
      'Beschikbaar budget',
      'Toegekend budget J',
      'Jaarbudget',
    ],
    primitief: [
      'Begroting J primitief',
      'Primitieve begroting',
      'Primitieve begroting J',
      'Oorspronkelijke begroting',
      'Begroting J (primitief)',
      'Primaire begroting J',
      "Begroting dec 'V",
    ],
    wijziging: ['Wijziging', 'Wijzigingen', 'Begrotingswijziging', 'Mutatie', 'Begrotingswijzigingen J', 'Mutaties'],
    gewijzigd: [
      'Gewijzigde begroting',
      'Begroting na wijziging',
      'Begroting J na wijziging',
      'Bijgestelde begroting J',
      'Begroting J (na wijz.)',
      'Actuele begroting',
      'Begroting na wijz. J',
    ],
    realisatie: [
      'Realisatie',
      'Realisatie J',
      'Rekening J',
      'Werkelijk',
      'Werkelijk J',
      'Besteed',
      'Uitgaven J',
      'Gerealiseerd',
      'Werkelijke lasten',
      'Betaald J',
      'Uitgegeven',
    ],
    vorig: ['Realisatie V', 'Rekening V', 'Werkelijk V'],
    saldo: [
      'Saldo',
      'Verschil',
      'Restant',
      'Afwijking',
      'Saldo J',
      'Resterend budget',
      'Verschil begroting en realisatie',
      'Restant J',
    ],
    besteed: [
      'Besteed t/m juni',
      'Besteed tot 1 juli J',
      'Realisatie t/m Q2 J',
      'Uitgaven t/m augustus',
      'Besteed t/m 30-6-J',
      'Besteed tot en met mei J',
    ],
    saldoTot: ['Saldo', 'Saldo per 1 juli J', 'Restant budget', 'Saldo 30-6-J', 'Nog beschikbaar'],
    verwacht: [
      'Verwachte uitgaven',
      'Verwachte uitgave',
      'Nog te verwachten uitgaven',
      'Verwachte uitgaven tot eind J',
      'Prognose resterende uitgaven',
    ],
    eindsaldo: [
      'Verwacht eindsaldo',
      'Verwacht saldo',
      'Verwacht eindsaldo J',
      'Eindsaldo 31-12-J',
      'Prognose saldo einde jaar',
    ],
    baten: ['Baten', 'Baten J', 'Ontvangen baten', 'Inkomsten', 'Baten J totaal'],
    lasten: ['Lasten', 'Lasten J', 'Uitgaven', 'Werkelijke lasten'],
    terugbetaling: ['Terugbetaling', 'Terug te betalen', 'Terugbetalen', 'Terug naar verstrekker', 'Terugbetaling J'],
    overheveling: ['Overheveling', 'Over te hevelen', 'Overheveling naar N', 'Over te hevelen naar N', 'Mee naar N'],
    vrijval: ['Vrijval', 'Vrijval krediet', 'Vrijval J'],
    krediet: ['Krediet', 'Bedrag krediet', 'Beschikbaar krediet', 'Verleend krediet'],
    totaal: ['Totaal', 'TOTAAL', 'Totaal T', 'Totalen', 'Totaal lasten', 'Totaal projecten'],
    eindtotaal: ['Totaal', 'Eindtotaal', 'Totaal generaal', 'TOTAAL', 'Totaal programma'],
    subtotaal: ['Subtotaal T', 'Totaal T', 'Subtotaal', 'Totaal thema T'],
  },
  en: {
    post: ['Project', 'Description', 'Item', 'Activity'],
    regeling: ['Grant', 'Funding', 'Scheme'],
    toelichting: ['Notes', 'Comments', 'Explanation', 'Remarks'],
    begroting: ['Budget', 'Budget J', 'Budgeted'],
    primitief: ['Original budget', 'Initial budget J', 'Original budget J'],
    wijziging: ['Change', 'Budget change', 'Changes'],
    gewijzigd: ['Revised budget', 'Revised budget J', 'Amended budget J'],
    realisatie: ['Actual', 'Actuals J', 'Actual J', 'Spent'],
    vorig: ['Actual V', 'Actuals V'],
    saldo: ['Balance', 'Variance', 'Difference', 'Remaining'],
    besteed: ['Spent until June', 'Spent to date'],
    saldoTot: ['Balance', 'Remaining budget'],
    verwacht: ['Expected expenditure', 'Forecast expenditure'],
    eindsaldo: ['Expected balance', 'Expected final balance', 'Forecast balance'],
    baten: ['Income', 'Revenue'],
    lasten: ['Expenditure', 'Costs', 'Expenses'],
    terugbetaling: ['Repayment', 'To be repaid'],
    overheveling: ['Carry-over', 'Carried over to N'],
    vrijval: ['Released'],
    krediet: ['Credit', 'Allocated credit'],
    totaal: ['Total', 'Total T'],
    eindtotaal: ['Total', 'Grand total'],
    subtotaal: ['Subtotal', 'Total T', 'Subtotal T'],
  },
};
