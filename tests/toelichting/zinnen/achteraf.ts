import type { Zin } from './zin';

/** The second half: written after the check, by someone who had not seen it, to be scored on the first run. */
export const zinnenAchteraf: readonly Zin[] = [
  {
    bij: 'Algemene medewerkers',
    tekst: 'Doordat twee vacatures pas na de zomer zijn vervuld, is op deze post € 18.509 overgehouden.',
    oordeel: 'herleid',
  },
  {
    bij: 'Algemene medewerkers',
    tekst: 'Begroot 787.695, besteed 769.186, verschil 18.509 (V).',
    oordeel: 'herleid',
    let: 'bedragen zonder euroteken',
  },
  {
    bij: 'Algemene medewerkers',
    tekst: 'Het voordeel bedraagt 2,3% van de gewijzigde begroting.',
    oordeel: 'herleid',
    let: 'percentage van de begroting',
  },
  {
    bij: 'Algemene medewerkers',
    tekst: 'Door vervanging wegens ziekte is het budget met € 18.509 overschreden.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
  },
  {
    bij: 'Algemene medewerkers',
    tekst: 'Restant: € 15.809. Vacature laat vervuld.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'cijfers verwisseld',
  },
  {
    bij: 'Algemene medewerkers',
    tekst:
      'Hogere loonkosten (€ 9.000 N) en lagere reis- en opleidingskosten (€ 27.509 V) leiden per saldo tot een voordeel van € 18.509.',
    oordeel: 'niet-herleidbaar',
    let: 'delen van een post, per saldo juist',
  },
  {
    bij: 'Algemene medewerkers',
    tekst: 'De formatie bestond eind december uit 8,4 fte, tegen 7,9 fte een jaar eerder.',
    oordeel: 'geen',
  },
  {
    bij: 'Dienstverlening SamenTwente (incl. huisvesting)',
    tekst:
      'Hogere huisvestingslasten en de inhuur van een adviseur leiden tot een nadeel van afgerond € 28.000. Dit nadeel wordt opgevangen binnen de IZA-middelen, namelijk door de onderbesteding op Datagedreven werken.',
    oordeel: 'herleid',
  },
  {
    bij: 'Dienstverlening SamenTwente (incl. huisvesting)',
    tekst: '€ 27.760 N. Dekking: Datagedreven werken (€ 113.902 V), zelfde regeling.',
    oordeel: 'herleid',
  },
  {
    bij: 'Dienstverlening SamenTwente (incl. huisvesting)',
    tekst: 'De kosten zijn € 26.770 hoger dan begroot door inhuur. Dekking: Datagedreven werken (SPUK IZA).',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'cijfers verwisseld, dekking juist',
  },
  {
    bij: 'Dienstverlening SamenTwente (incl. huisvesting)',
    tekst: 'Er is een voordeel van € 27.760 ontstaan, met name omdat een deel van de huisvesting niet is afgenomen.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
  },
  {
    bij: 'Dienstverlening SamenTwente (incl. huisvesting)',
    tekst:
      'Van het nadeel is € 21.000 het gevolg van de inhuur van een financieel adviseur; de rest betreft huisvesting.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Dienstverlening SamenTwente (incl. huisvesting)',
    tekst:
      'SamenTwente verzorgt de administratie, ICT en huisvesting. Het doorbelaste uurtarief is per 1 juli verhoogd van € 92 naar € 98.',
    oordeel: 'geen',
    let: 'tarief',
  },
  {
    bij: 'Scholing',
    tekst:
      'Trainingen deels doorgeschoven nr 2025, daardoor 15.120 minder uitgegeven. Het geld zelf mag niet mee (IZA) en gaat terug nr VWS.',
    oordeel: 'herleid',
    let: 'activiteit gaat mee, geld niet',
  },
  {
    bij: 'Scholing',
    tekst: 'Het niet bestede scholingsbudget van € 15.120 schuift door naar 2025.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: 'Scholing',
    tekst: 'Ongeveer 6k van het restant betreft de geannuleerde tweedaagse in november.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Datagedreven werken',
    tekst: 'Op deze post resteert bijna € 114.000.',
    oordeel: 'herleid',
  },
  {
    bij: 'Datagedreven werken',
    tekst: 'Iets meer dan de helft van het budget is besteed (52,3%).',
    oordeel: 'herleid',
  },
  {
    bij: 'Datagedreven werken',
    tekst:
      'Van de ruimte op deze post (€ 113.902) is € 27.760 nodig voor Dienstverlening SamenTwente en € 12.509 voor de overkoepelende en onvoorziene kosten, zodat daarna nog € 73.633 overblijft.',
    oordeel: 'herleid',
    let: 'verschil van drie genoemde bedragen',
  },
  {
    bij: 'Datagedreven werken',
    tekst:
      'In het AO is gevraagd: "Waarom is er € 113.902 blijven liggen?" Antwoord: de data-analist is pas in september begonnen.',
    oordeel: 'herleid',
    let: 'vraag in aanhalingstekens',
  },
  {
    bij: 'Datagedreven werken',
    tekst: 'Bijna 70% van het budget is besteed; de rest volgt na de aanstelling van de data-analist.',
    oordeel: 'strijdig',
    controles: ['percentage-klopt-niet'],
  },
  {
    bij: 'Datagedreven werken',
    tekst: 'De resterende € 113.902 wordt toegevoegd aan de algemene reserve.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: 'Datagedreven werken',
    tekst: 'Bij de tussentijdse rapportage werd nog uitgegaan van een onderschrijding van € 95.000.',
    oordeel: 'niet-herleidbaar',
    let: 'andere bron',
  },
  {
    bij: 'Datagedreven werken',
    tekst:
      'De data-analist is per 1 september gestart (0,8 fte). In 2025 volgt een dashboard voor alle veertien gemeenten.',
    oordeel: 'geen',
  },
  {
    bij: 'Overkoepelende en onvoorziene kosten',
    tekst: 'Het tekort ligt tussen de € 12.000 en € 13.000 en wordt binnen SPUK IZA opgevangen.',
    oordeel: 'herleid',
    let: 'twee grenzen',
  },
  {
    bij: 'Overkoepelende en onvoorziene kosten',
    tekst: 'Deze post laat een overschrijding zien van 12,5% ten opzichte van de begroting van 1 ton.',
    oordeel: 'herleid',
    let: 'ton; percentage van de begroting',
  },
  {
    bij: 'Overkoepelende en onvoorziene kosten',
    tekst: '€ 12.509 V, minder onvoorziene uitgaven dan gedacht.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    let: 'V in plaats van N',
  },
  {
    bij: 'Overkoepelende en onvoorziene kosten',
    tekst: 'De overschrijding van € 12.509 wordt gedekt uit de provinciale subsidie voor Positieve gezondheid.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'dekking uit andere regeling',
  },
  {
    bij: 'Overkoepelende en onvoorziene kosten',
    tekst: 'De accountantskosten kwamen € 7.300 hoger uit dan in de offerte stond.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Programmaorganisatie algemeen: totaal',
    tekst:
      'Per saldo hield de programmaorganisatie € 107.262 over: voordelen van samen € 147.531 staan tegenover nadelen van samen € 40.269. Alles valt onder IZA en wordt terugbetaald aan het Rijk.',
    oordeel: 'herleid',
    let: 'som van de voordelen en van de nadelen',
  },
  {
    bij: 'Programmaorganisatie algemeen: totaal',
    tekst: 'Het positieve saldo van € 107.262 vloeit terug naar de provincie Overijssel.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'verkeerde verstrekker',
  },
  {
    bij: 'Programmaorganisatie algemeen: totaal',
    tekst: 'Per saldo € 170.262 over, retour Rijk.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'cijfers verwisseld',
  },
  {
    bij: 'onder Programmaorganisatie algemeen',
    tekst:
      'De programmaorganisatie is geheel bekostigd uit SPUK IZA. Van de begroting van € 1.846.422 is € 1.739.160 besteed, ofwel ruim 94%. De dienstverlening door SamenTwente viel € 27.760 duurder uit en ook de overkoepelende en onvoorziene kosten kwamen € 12.509 boven het budget uit. Daar staan voordelen tegenover op algemene medewerkers (€ 18.509), scholing (€ 15.120) en datagedreven werken (€ 113.902). Het resterende bedrag van € 107.262 vloeit terug naar het Rijk.',
    oordeel: 'herleid',
    let: 'lange alinea',
  },
  {
    bij: 'onder Programmaorganisatie algemeen',
    tekst:
      'De programmaorganisatie bleef binnen de begroting van € 1.846.422. Op algemene medewerkers, scholing en datagedreven werken samen is € 147.531 minder uitgegeven. De dienstverlening en de overkoepelende en onvoorziene kosten vielen samen € 42.069 hoger uit. Per saldo blijft € 107.262 over, dat teruggaat naar VWS.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'som van twee posten: 40.269; de rest klopt',
  },
  {
    bij: 'Welzijn op recept',
    tekst:
      'Iets meer verwijzingen vanuit huisartsen dan voorzien; hierdoor € 4.161 boven begroting. Wordt opgevangen binnen GALA (Valpreventie).',
    oordeel: 'herleid',
  },
  {
    bij: 'Welzijn op recept',
    tekst:
      "Nadeel: € 4.161. Dekking vindt plaats uit de ruimte op 'Volwassenen naar gezond gewicht', dat eveneens uit SPUK GALA wordt betaald.",
    oordeel: 'herleid',
  },
  {
    bij: 'Welzijn op recept',
    tekst: 'Overschrijding € 4.161. Dekking: Artificial Intelligence.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'dekking uit SPUK IZA',
  },
  {
    bij: 'Welzijn op recept',
    tekst: 'Er is € 4.161 minder uitgegeven dan begroot.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
  },
  {
    bij: 'Jongeren en schulden',
    tekst:
      'Het budget was niet toereikend: tegenover € 44.000 aan begroting staat € 85.284 aan kosten. De meerkosten (€ 41.284) worden gedekt door de lagere uitgaven op Artificial Intelligence.',
    oordeel: 'herleid',
  },
  {
    bij: 'Jongeren en schulden',
    tekst: 'De uitgaven bedragen 194% van het begrote bedrag, want er deden 7 i.p.v. 4 gemeenten mee.',
    oordeel: 'herleid',
    let: 'aantallen naast een percentage',
  },
  {
    bij: 'Jongeren en schulden',
    tekst: 'Met 7 in plaats van 4 gemeenten kwamen de kosten € 42.184 hoger uit dan begroot.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'cijfers verwisseld',
  },
  {
    bij: 'Jongeren en schulden',
    tekst: 'Tekort van € 41.284, op te vangen uit SPUK GALA (Volwassenen naar gezond gewicht).',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: 'Jongeren en schulden',
    tekst: 'Van de overschrijding van € 41.284 is € 30.000 toe te rekenen aan de gemeenten die later zijn aangehaakt.',
    oordeel: 'niet-herleidbaar',
    let: 'deel van een post naast een juist bedrag',
  },
  {
    bij: 'Kinderarmoede',
    tekst: '€ 12.406 N',
    oordeel: 'herleid',
    let: 'alleen een notatie',
  },
  {
    bij: 'Kinderarmoede',
    tekst: 'Overschreden met ruim 12k; wordt gedekt binnen IZA.',
    oordeel: 'herleid',
  },
  {
    bij: 'Kinderarmoede',
    tekst: '12.406 V, zie ook de bijlage.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
  },
  {
    bij: 'Kinderarmoede',
    tekst: 'Begroot was € 64.696, uitgegeven € 77.375.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'begroting verkeerd overgenomen',
  },
  {
    bij: 'Kinderarmoede',
    tekst: 'In 2023 was er op kinderarmoede nog een overschot van € 3.850.',
    oordeel: 'niet-herleidbaar',
    let: 'ander jaar',
  },
  {
    bij: 'Kinderarmoede',
    tekst:
      'Kinderarmoede is een opgave van lange adem. In de regio groeit 1 op de 12 kinderen op in een gezin met een laag inkomen.',
    oordeel: 'geen',
  },
  {
    bij: 'Bereik vergroten aanpak geldzorgen',
    tekst: 'Van de begrote € 128.223 is € 113.220 uitgegeven, zodat € 15.003 onbesteed is gebleven.',
    oordeel: 'herleid',
  },
  {
    bij: 'Bereik vergroten aanpak geldzorgen',
    tekst: 'onderschr. 15.003 ivm latere start campagne',
    oordeel: 'herleid',
    let: 'slordig, zonder leestekens',
  },
  {
    bij: 'Bereik vergroten aanpak geldzorgen',
    tekst: 'Op een budget van € 128.223 is € 113.220 uitgegeven, zodat € 25.003 resteert.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
  },
  {
    bij: 'Bereik vergroten aanpak geldzorgen',
    tekst: 'Gemeente Almelo heeft van de campagnegelden € 4.200 teruggestort.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Collectieve zorgverzekering (Gemeentepolis)',
    tekst: 'Niet de volledige € 21.742 is nodig gebleken: de kosten kwamen uit op € 9.980.',
    oordeel: 'herleid',
    let: 'ontkenning',
  },
  {
    bij: 'Collectieve zorgverzekering (Gemeentepolis)',
    tekst: 'Er is ruim elfduizend euro minder besteed dan geraamd.',
    oordeel: 'herleid',
    let: 'bedrag in letters',
  },
  {
    bij: 'Collectieve zorgverzekering (Gemeentepolis)',
    tekst: 'Iets meer dan de helft van het budget (54,1%) is uitgegeven.',
    oordeel: 'strijdig',
    controles: ['percentage-klopt-niet'],
    let: '54,1% is wat overbleef',
  },
  {
    bij: 'Collectieve zorgverzekering (Gemeentepolis)',
    tekst: 'Voor 2025 is voor de Gemeentepolis € 24.000 geraamd.',
    oordeel: 'niet-herleidbaar',
    let: 'ander jaar',
  },
  {
    bij: 'Maatwerk multiproblematiek',
    tekst:
      'Op deze post zijn in 2024 geen uitgaven gedaan. Het volledige budget ad € 16.042 wordt teruggestort aan het ministerie van VWS.',
    oordeel: 'herleid',
  },
  {
    bij: 'Maatwerk multiproblematiek',
    tekst: 'Geen projectleider, dus niets uitgegeven. Begroot: € 16.042 / besteed: € 0.',
    oordeel: 'herleid',
  },
  {
    bij: 'Artificial Intelligence',
    tekst: 'ruim 2 ton over, m.n. omdat de toepassing niet van start is gegaan. Geld gaat terug (IZA).',
    oordeel: 'herleid',
  },
  {
    bij: 'Artificial Intelligence',
    tekst:
      'Uit het voordeel van € 201.309 worden de nadelen op Jongeren en schulden (€ 41.284) en Kinderarmoede (€ 12.406) gedekt, samen € 53.690.',
    oordeel: 'herleid',
  },
  {
    bij: 'Artificial Intelligence',
    tekst: 'De resterende € 201.309 mag mee naar 2025-2026.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: 'Artificial Intelligence',
    tekst: 'Niet uitgegeven: € 210.309. Er is nog geen leverancier gevonden.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
  },
  {
    bij: 'Artificial Intelligence',
    tekst: 'De aanbesteding is uitgesteld; daarvoor was binnen dit budget € 150.000 gereserveerd.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Artificial Intelligence',
    tekst:
      'De pilot met spraakherkenning is terug naar de tekentafel. Een nieuwe opzet gaat mee in het projectplan 2025.',
    oordeel: 'geen',
    let: 'terug en mee zonder geld',
  },
  {
    bij: 'Bestaanszekerheid: totaal',
    tekst:
      'Het saldo van € 186.265 bestaat uit een overschot van € 190.426 binnen SPUK IZA, dat terug moet naar het Rijk, en een tekort van € 4.161 binnen SPUK GALA.',
    oordeel: 'herleid',
  },
  {
    bij: 'Bestaanszekerheid: totaal',
    tekst:
      'Jongeren en schulden en Kinderarmoede zijn samen € 53.690 duurder uitgevallen; binnen de themalijn is hiervoor voldoende IZA-geld over.',
    oordeel: 'herleid',
  },
  {
    bij: 'Bestaanszekerheid: totaal',
    tekst: 'Het volledige saldo van de themalijn (€ 186.265) wordt aan het Rijk terugbetaald.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'gemengd saldo één kant op',
  },
  {
    bij: 'Bestaanszekerheid: totaal',
    tekst: 'De themalijn bleef ruim binnen het budget: van de € 592.428 is € 460.163 besteed.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'cijfers verwisseld',
  },
  {
    bij: 'onder Bestaanszekerheid',
    tekst:
      'Jongeren en schulden: -41.284\nKinderarmoede: -12.406\nBereik vergroten aanpak geldzorgen: +15.003\nCollectieve zorgverzekering: +11.762\nMaatwerk multiproblematiek: +16.042\nArtificial Intelligence: +201.309\nSamen SPUK IZA: +190.426, terug naar het Rijk',
    oordeel: 'herleid',
    let: 'opsomming met tekens',
  },
  {
    bij: 'onder Bestaanszekerheid',
    tekst:
      'Binnen deze themalijn zijn twee IZA-projecten overschreden. Jongeren en schulden kostte € 41.284 meer dan begroot, doordat meer gemeenten meededen. Kinderarmoede kwam € 12.460 hoger uit. Beide overschrijdingen zijn gedekt door Artificial Intelligence, waar € 201.309 is overgebleven. Het IZA-restant van € 190.426 gaat terug naar het Rijk.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'één van vijf bedragen verwisseld',
  },
  {
    bij: 'onder Bestaanszekerheid',
    tekst:
      'Welzijn op recept is € 4.161 overschreden, te dekken binnen GALA. De stichting Geldfit droeg daarnaast € 8.000 bij uit eigen middelen.',
    oordeel: 'niet-herleidbaar',
    let: 'andere bron naast juiste bewering',
  },
  {
    bij: 'Volwassenen naar gezond gewicht',
    tekst:
      'De lagere inzet van leefstijlcoaches leverde een onderschrijding op van € 32.788. Het bedrag mag binnen GALA nog in 2025 en 2026 worden besteed.',
    oordeel: 'herleid',
  },
  {
    bij: 'Volwassenen naar gezond gewicht',
    tekst: 'Het overschot van € 32.788 dient te worden terugbetaald aan het Rijk.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'GALA gaat mee',
  },
  {
    bij: 'Volwassenen naar gezond gewicht',
    tekst: 'Niet besteed is € 32.788. Dit budget mag nog tot en met 2027 worden uitgegeven.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'jaar buiten de termijn',
  },
  {
    bij: 'Volwassenen naar gezond gewicht',
    tekst: 'Het projectplan voorzag oorspronkelijk in een budget van € 58.000.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Volwassenen naar gezond gewicht',
    tekst: 'Van de 212 deelnemers heeft 40% na een half jaar een gezonder gewicht.',
    oordeel: 'geen',
    let: 'percentage van deelnemers',
  },
  {
    bij: 'In beweging met',
    tekst: '17,6k minder uitgegeven',
    oordeel: 'herleid',
  },
  {
    bij: 'In beweging met',
    tekst: 'Er zijn meer uren ingezet dan gepland; dit kost € 17.570 extra.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
  },
  {
    bij: 'Aanpak middelengebruik',
    tekst: 'Minder dan de helft van het budget van € 45.000 is benut (45,4%).',
    oordeel: 'herleid',
  },
  {
    bij: 'Aanpak middelengebruik',
    tekst: 'Het overschot van € 24.564 wordt teruggestort naar de provincie.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'verkeerde verstrekker',
  },
  {
    bij: 'Kansrijke start en kansrijk opgroeien',
    tekst: 'Conform de afspraak met de provincie schuift het restant (€ 74.363) door naar 2025.',
    oordeel: 'herleid',
  },
  {
    bij: 'Kansrijke start en kansrijk opgroeien',
    tekst: 'Een deel van de kosten is bewust niet gemaakt. Het restant van € 74.363 gaat terug naar het Rijk.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: 'Kansrijke start en kansrijk opgroeien',
    tekst: 'Voor de scholing van verloskundigen is € 18.400 minder uitgegeven dan in het deelplan stond.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Gezonde koers voor kinderen',
    tekst:
      'Hier is bewust € 48.372 niet uitgegeven. Dit gaat niet terug naar de provincie, maar wordt in 2025 alsnog ingezet.',
    oordeel: 'herleid',
    let: 'ontkenning bij bestemming',
  },
  {
    bij: 'Gezonde koers voor kinderen',
    tekst: 'Het restant (€ 48.372) blijft tot en met 2026 beschikbaar.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'Provincie Overijssel mag tot 2025',
  },
  {
    bij: 'Gezonde koers voor kinderen',
    tekst: 'In 2024 deden 31 basisscholen mee. De overige 9 scholen sluiten na de zomervakantie aan.',
    oordeel: 'geen',
  },
  {
    bij: 'Valpreventie',
    tekst: 'Er resteert € 18.477 (GALA), te besteden uiterlijk 31 december 2026.',
    oordeel: 'herleid',
  },
  {
    bij: 'Valpreventie',
    tekst: 'Er is € 34.650 besteed, dus 75% van het budget.',
    oordeel: 'strijdig',
    controles: ['percentage-klopt-niet'],
  },
  {
    bij: 'Valpreventie',
    tekst: 'Twee derde van de onderschrijding komt doordat de beweeggroepen later zijn gestart.',
    oordeel: 'niet-herleidbaar',
    let: 'deel als breuk',
  },
  {
    bij: 'Valpreventie',
    tekst: 'Deelnemers betalen een eigen bijdrage van € 5 per les; een cursus telt 12 lessen.',
    oordeel: 'geen',
    let: 'tarief',
  },
  {
    bij: 'Versterken zelfstandigheid bij LVB',
    tekst: 'Kleine onderschrijding van € 5.581; terug naar Rijk.',
    oordeel: 'herleid',
  },
  {
    bij: 'Positieve gezondheid',
    tekst: 'Nog niets uitgegeven. De volle € 230.000 (Prov. Overijssel) blijft beschikbaar voor 2025.',
    oordeel: 'herleid',
  },
  {
    bij: 'Positieve gezondheid',
    tekst: 'Het project is niet gestart en de € 230.000 wordt terugbetaald aan de provincie Overijssel.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'er is een akkoord',
  },
  {
    bij: 'Preventie en gezondheid: totaal',
    tekst:
      'Totaal over € 451.715, te weten: IZA € 47.715 (terug), GALA € 51.265 (mee naar 2025-2026) en provincie € 352.735 (mee naar 2025).',
    oordeel: 'herleid',
    let: 'bestemmingen tussen haakjes',
  },
  {
    bij: 'Preventie en gezondheid: totaal',
    tekst: 'Van de begroting van deze themalijn is een derde besteed (33,3%).',
    oordeel: 'herleid',
  },
  {
    bij: 'Preventie en gezondheid: totaal',
    tekst: 'Het gehele saldo van € 451.715 blijft beschikbaar en gaat mee naar 2025.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'IZA moet terug',
  },
  {
    bij: 'Preventie en gezondheid: totaal',
    tekst: 'Kansrijke start en Gezonde koers voor kinderen houden respectievelijk € 48.372 en € 74.363 over.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'bedragen omgewisseld',
  },
  {
    bij: 'Preventie en gezondheid: totaal',
    tekst: 'Het lokale project Rookvrije Schoolpleinen bleef € 6.750 onder budget.',
    oordeel: 'niet-herleidbaar',
    let: 'onbekend project',
  },
  {
    bij: 'onder Preventie en gezondheid',
    tekst:
      '- GALA: Volwassenen naar gezond gewicht € 32.788 en Valpreventie € 18.477, samen € 51.265. Dit blijft beschikbaar t/m 2026.\n- Provincie: Kansrijke start, Gezonde koers voor kinderen en Positieve gezondheid houden respectievelijk € 74.363, € 48.372 en € 230.000 over; dit gaat mee naar 2025.\n- IZA: € 47.715 terug naar VWS.',
    oordeel: 'herleid',
    let: 'opsomming, respectievelijk',
  },
  {
    bij: 'onder Preventie en gezondheid',
    tekst:
      'De themalijn wordt uit drie regelingen bekostigd. Uit SPUK GALA blijft € 51.265 over voor 2025-2026. Van de provincie Overijssel gaat € 325.735 mee naar 2025, zoals afgesproken. Het IZA-deel, € 47.715, gaat terug naar het Rijk.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: '352.735',
  },
  {
    bij: 'onder Preventie en gezondheid',
    tekst:
      'De onderbesteding op de IZA-projecten In beweging met, Aanpak middelengebruik en Versterken zelfstandigheid bij LVB bedraagt tezamen € 47.715. Dit bedrag kan, net als het GALA-restant van € 51.265, worden doorgeschoven naar 2025-2026.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'één van twee bestemmingen fout',
  },
  {
    bij: 'Aanpak wachttijden',
    tekst: 'Het bedrag van EUR 10.000,- is niet aangesproken en wordt derhalve aan het Rijk terugbetaald.',
    oordeel: 'herleid',
  },
  {
    bij: 'Aanpak wachttijden',
    tekst: 'De treeknorm van 14 weken werd bij drie aanbieders overschreden.',
    oordeel: 'geen',
    let: 'overschreden zonder geld',
  },
  {
    bij: 'Participatie naar vermogen',
    tekst: 'Volledig besteed conform begroting (€ 60.500).',
    oordeel: 'herleid',
  },
  {
    bij: 'Participatie naar vermogen',
    tekst: 'Geen afwijking tussen begroting en realisatie.',
    oordeel: 'herleid',
    let: 'saldo nul',
  },
  {
    bij: 'Mentale gezondheids- en herstelcentra',
    tekst: 'Lagere loonkosten; ruim een ton voordeel.',
    oordeel: 'herleid',
  },
  {
    bij: 'Mentale gezondheids- en herstelcentra',
    tekst: 'Van dit voordeel (€ 103.176) is € 10.158 gebruikt om het nadeel op Mentale gezondheid jongeren te dekken.',
    oordeel: 'herleid',
  },
  {
    bij: 'Mentale gezondheids- en herstelcentra',
    tekst: 'Het restant van € 103.176 valt onder SPUK cliëntondersteuning en gaat mee naar 2025.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'verkeerde regeling',
  },
  {
    bij: 'Mentale gezondheids- en herstelcentra',
    tekst: 'Volgens opgave van de zorgaanbieder is nog € 41.900 niet gefactureerd.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: '(Onafhankelijke) cliëntondersteuning',
    tekst:
      'Van het toegekende bedrag van € 75.601 is in 2024 € 14.053 ingezet. De rest, € 61.548, mag op grond van de subsidievoorwaarden in 2025 worden uitgegeven.',
    oordeel: 'herleid',
  },
  {
    bij: '(Onafhankelijke) cliëntondersteuning',
    tekst: 'OCO: 61.548 mee nr 2025',
    oordeel: 'herleid',
  },
  {
    bij: '(Onafhankelijke) cliëntondersteuning',
    tekst: 'De onderbesteding van € 61.548 vloeit terug naar het Rijk, omdat ook deze uitkering jaargebonden is.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: '(Onafhankelijke) cliëntondersteuning',
    tekst: 'De resterende € 61.548 kan nog in 2026 worden ingezet.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'termijn tot 2025',
  },
  {
    bij: '(Onafhankelijke) cliëntondersteuning',
    tekst: 'De € 61.548 gaat mee naar 2025; daarvan is € 35.000 al verplicht aan MEE Samen.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Terugdringen instroom Wlz GGZ',
    tekst: 'Nagenoeg € 10.000 niet besteed, vloeit terug.',
    oordeel: 'herleid',
    let: '9.996',
  },
  {
    bij: 'Terugdringen instroom Wlz GGZ',
    tekst: 'Het budget ad € 9.996 is overschreden.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    let: 'niets uitgegeven',
  },
  {
    bij: 'Mentale gezondheid jongeren',
    tekst:
      'Extra schooluren: 10.158 hoger dan geraamd (8,7% vd begroting). Dekking uit Mentale gezondheids- en herstelcentra.',
    oordeel: 'herleid',
  },
  {
    bij: 'Mentale gezondheid jongeren',
    tekst: 'Lagere inzet op scholen dan gepland, waardoor € 10.158 minder is uitgegeven dan begroot.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
  },
  {
    bij: 'Mentale gezondheid jongeren',
    tekst: 'In 2023 werd op deze post € 4.300 overgehouden.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Mentale gezondheid: totaal',
    tekst:
      'Let op: niet het hele saldo van € 174.562 gaat terug. SPUK IZA: € 113.014 terug naar het Rijk. OCO: € 61.548 blijft beschikbaar voor 2025.',
    oordeel: 'herleid',
    let: 'ontkenning vooraf',
  },
  {
    bij: 'Mentale gezondheid: totaal',
    tekst: 'Per saldo is € 174.562 minder uitgegeven. Dit bedrag gaat geheel terug naar VWS.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'gemengd saldo één kant op',
  },
  {
    bij: 'onder Mentale gezondheid',
    tekst:
      'Van de vijf IZA-projecten in deze themalijn is er één overschreden: Mentale gezondheid jongeren (€ 10.158). Dit nadeel valt weg tegen het voordeel van € 103.176 op de Mentale gezondheids- en herstelcentra. Aanpak wachttijden en Terugdringen instroom Wlz GGZ zijn niet besteed, samen € 19.996. Participatie naar vermogen is precies volgens begroting uitgevoerd.',
    oordeel: 'herleid',
    let: 'som van twee posten; aantal projecten',
  },
  {
    bij: 'onder Mentale gezondheid',
    tekst:
      'Op de IZA-projecten in deze themalijn resteert € 113.014, dat aan het Rijk wordt terugbetaald. Op cliëntondersteuning resteert € 61.548; ook dat bedrag gaat terug naar het Rijk.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: 'onder Mentale gezondheid',
    tekst:
      'Het IZA-restant van € 113.014 gaat terug naar het Rijk en het restant cliëntondersteuning van € 61.548 gaat mee naar 2025. De eerder geraamde ZonMw-subsidie van € 133.333 is bij de begrotingswijziging vervallen.',
    oordeel: 'niet-herleidbaar',
    let: 'bedrag uit andere begroting',
  },
  {
    bij: 'Gezond en zelfredzaam ouder worden',
    tekst:
      'De uitvoering liep voor op schema; daardoor is de begroting met € 42.811 overschreden, te dekken uit Bennie Oud (€ 47.224 over).',
    oordeel: 'herleid',
  },
  {
    bij: 'Gezond en zelfredzaam ouder worden',
    tekst: 'De overschrijding van € 42.811 is 20% van de begroting.',
    oordeel: 'strijdig',
    controles: ['percentage-klopt-niet'],
  },
  {
    bij: 'Respijtzorg',
    tekst: 'Geringe overschrijding (€ 731), valt binnen de IZA-ruimte van de themalijn.',
    oordeel: 'herleid',
  },
  {
    bij: 'Respijtzorg',
    tekst: 'Er is € 731 overgebleven.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
  },
  {
    bij: 'Samenwerken in de wijk',
    tekst: 'Iets meer dan 4 duizend euro niet besteed.',
    oordeel: 'herleid',
  },
  {
    bij: 'Doorstroom Wlz',
    tekst: 'Besteed € 6.884 van € 11.009. Resteert € 4.125.',
    oordeel: 'herleid',
  },
  {
    bij: 'Doorstroom Wlz',
    tekst: 'Begroot 11.009, besteed 16.884, saldo 4.125.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'de drukfout uit het oude verslag',
  },
  {
    bij: 'Wonen en zorg',
    tekst: 'Voordeel van 29% ten opzichte van de begroting, zijnde € 9.796.',
    oordeel: 'herleid',
  },
  {
    bij: 'Wonen en zorg',
    tekst: 'De woonzorgvisie is op 12 juni 2024 vastgesteld (zaak 2024-118.230).',
    oordeel: 'geen',
    let: 'nummer dat op een bedrag lijkt',
  },
  {
    bij: 'Bennie Oud',
    tekst:
      '47.224 V. Hieruit worden de nadelen op Gezond en zelfredzaam ouder worden (42.811) en Respijtzorg (731) gedekt, tezamen 43.542.',
    oordeel: 'herleid',
  },
  {
    bij: 'Bennie Oud',
    tekst:
      'De ontwikkeling is uitgesteld. De € 47.224 die daardoor overblijft, is in 2025 alsnog beschikbaar voor de campagne.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: 'Bennie Oud',
    tekst: 'De campagne zelf kost naar schatting € 30.000.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Reablement',
    tekst: 'Er werd € 8.549 uitgegeven, dat is € 5.724 minder dan het budget toeliet.',
    oordeel: 'herleid',
  },
  {
    bij: 'Reablement',
    tekst: 'Saldo 5.724 V, wv ca 4.000 door minder inhuur ergotherapie.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Scholing en deskundigheidsbevordering',
    tekst:
      'De bijscholing voor wijkteams vindt plaats in 2025. Het ongebruikte budget van € 23.964 kan echter niet mee en gaat terug naar het Rijk.',
    oordeel: 'herleid',
  },
  {
    bij: 'Scholing en deskundigheidsbevordering',
    tekst: 'Er is € 29.364 niet besteed. Dit geld gaat mee naar 2025.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag', 'toelichting-noemt-andere-bestemming'],
    let: 'twee fouten',
  },
  {
    bij: 'Samen indiceren',
    tekst: 'Onderbesteding: € 27.671,-. Er was minder begeleiding nodig dan ingeschat.',
    oordeel: 'herleid',
  },
  {
    bij: 'Samen indiceren',
    tekst: 'Wijkverpleging en gemeenten indiceerden 86 cliënten samen. De gemiddelde doorlooptijd is 3 weken.',
    oordeel: 'geen',
  },
  {
    bij: 'Samenwerkingskracht Mantelzorg',
    tekst: 'Er is in 2024 niets begroot en niets uitgegeven.',
    oordeel: 'herleid',
    let: 'nullen',
  },
  {
    bij: 'Samenwerkingskracht Mantelzorg',
    tekst: 'Vanuit de Regio Deal wordt een bijdrage van € 85.000 verwacht.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Samenwerkingskracht Mantelzorg',
    tekst:
      'De aanvraag ligt ter beoordeling bij de Regio Deal; een besluit wordt in het tweede kwartaal van 2025 verwacht.',
    oordeel: 'geen',
    let: 'nog geen bedrag',
  },
  {
    bij: 'Ouderen: totaal',
    tekst:
      'De themalijn Ouderen sluit met een positief saldo van € 79.089, dat in zijn geheel onder IZA valt en dus terugvloeit.',
    oordeel: 'herleid',
  },
  {
    bij: 'Ouderen: totaal',
    tekst:
      'De overschrijding van € 79.089 wordt vooral veroorzaakt door hogere kosten bij Gezond en zelfredzaam ouder worden.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
  },
  {
    bij: 'onder Ouderen',
    tekst:
      'Van de begrote € 337.380 is € 258.291 uitgegeven (76,6%). Alleen bij Gezond en zelfredzaam ouder worden en bij Respijtzorg is meer uitgegeven dan begroot: € 42.811 respectievelijk € 731. Deze bedragen worden gedekt door Bennie Oud, waar € 47.224 is overgebleven. Het saldo van € 79.089 gaat naar het Rijk terug.',
    oordeel: 'herleid',
  },
  {
    bij: 'onder Ouderen',
    tekst:
      'In de themalijn Ouderen zijn de meeste projecten goedkoper uitgevallen. De grootste voordelen doen zich voor bij Bennie Oud (€ 47.224), Samen indiceren (€ 27.761) en Scholing en deskundigheidsbevordering (€ 23.964). Tegenover deze voordelen staat een nadeel van € 42.811 bij Gezond en zelfredzaam ouder worden. Het saldo van de themalijn gaat terug naar het Rijk.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'één bedrag van vier',
  },
  {
    bij: 'onder Ouderen',
    tekst:
      'De themalijn Ouderen sluit met € 79.089 positief, terug naar het Rijk. Bij de mantelzorgwaardering, een lokaal project, resteert nog € 2.310.',
    oordeel: 'niet-herleidbaar',
    let: 'onbekend project naast juiste beweringen',
  },
  {
    bij: 'Allround (lokale) projectleiding',
    tekst: 'Projectleiders zijn gefaseerd gestart. Gevolg: ca. € 152.000 onderbesteding.',
    oordeel: 'herleid',
  },
  {
    bij: 'Allround (lokale) projectleiding',
    tekst: 'Realisatie is 86% vd begroting (€ 933.751 van € 1.085.570).',
    oordeel: 'herleid',
  },
  {
    bij: 'Allround (lokale) projectleiding',
    tekst: '60% van het voordeel ontstaat bij de kleinere gemeenten.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Allround (lokale) projectleiding',
    tekst: 'In 10 van de 14 gemeenten is nu een allround projectleider actief; de resterende vier werven nog.',
    oordeel: 'geen',
    let: 'resterende zonder geld',
  },
  {
    bij: 'Bijdrage gemeenten',
    tekst: 'Op een budget van € 0,7 mln is nog geen € 5.000 overgebleven.',
    oordeel: 'herleid',
  },
  {
    bij: 'Bijdrage gemeenten',
    tekst: 'Uitbetaald is € 695.405. Het restant van € 4.595 mogen de gemeenten houden voor 2025.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: 'Bijdrage gemeenten',
    tekst: 'Enschede ontving € 158.000, Hengelo € 81.000 en Almelo € 74.500.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Lokale inzet en bekostiging: totaal',
    tekst:
      '€ 156.414 terug aan het Rijk, waarvan € 151.819 van de lokale projectleiding en € 4.595 van de bijdrage gemeenten.',
    oordeel: 'herleid',
  },
  {
    bij: 'Lokale inzet en bekostiging: totaal',
    tekst: 'Over: € 156.414, waarvan € 151.819 bij de lokale projectleiding en € 5.495 bij de bijdrage gemeenten.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
  },
  {
    bij: 'Totaaloverzicht: Overig budget projecten',
    tekst:
      'Er is geen beroep gedaan op dit budget. De € 160.000 maakt deel uit van de terugbetaling aan het Rijk (IZA).',
    oordeel: 'herleid',
  },
  {
    bij: 'Totaaloverzicht: Overig budget projecten',
    tekst: 'De niet benutte € 160.000 wordt toegevoegd aan de risicoreserve.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: 'Totaaloverzicht: Totaal',
    tekst: 'Van de begroting van ca. € 5,9 mln is 77,7% besteed; er blijft ruim € 1,3 mln over.',
    oordeel: 'herleid',
  },
  {
    bij: 'Totaaloverzicht: Totaal',
    tekst: 'Van de begroting is 87% besteed.',
    oordeel: 'strijdig',
    controles: ['percentage-klopt-niet'],
  },
  {
    bij: 'Totaaloverzicht: Totaal',
    tekst: 'Het positieve saldo van € 1.315.307 gaat volledig terug naar het Rijk.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'gemengd saldo één kant op',
  },
  {
    bij: 'Totaaloverzicht: Totaal',
    tekst: 'Uit de conceptjaarrekening van SamenTwente blijkt een positief resultaat van € 212.000.',
    oordeel: 'niet-herleidbaar',
    let: 'andere bron',
  },
  {
    bij: 'Totaaloverzicht: Niet begrote en vrijgevallen budgetten',
    tekst: 'Dit bedrag van € 383.744 kan in zijn geheel mee naar 2025.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'IZA zit erin',
  },
  {
    bij: 'Totaaloverzicht: Risicoreserve',
    tekst: 'De risicoreserve blijft ongewijzigd op € 496.165.',
    oordeel: 'herleid',
  },
  {
    bij: 'Totaaloverzicht: Risicoreserve',
    tekst: "De risico's zijn in 2024 opnieuw geïnventariseerd; de risicoparagraaf staat in het Jaarplan 2025.",
    oordeel: 'geen',
  },
  {
    bij: 'Regelingen: SPUK IZA',
    tekst:
      'Aan baten ontvangen: € 5.326.438. Uitgegeven: € 4.361.213. Het verschil, € 965.225, moet terug naar het Rijk omdat IZA-geld niet over de jaargrens heen mag.',
    oordeel: 'herleid',
  },
  {
    bij: 'Regelingen: SPUK IZA',
    tekst: 'Het overschot van € 965.225 wordt meegenomen naar 2025, zodat de uitvoering kan doorgaan.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: 'Regelingen: SPUK IZA',
    tekst: 'Voor 2025 is inmiddels een beschikking van € 5,1 mln ontvangen.',
    oordeel: 'niet-herleidbaar',
    let: 'ander jaar',
  },
  {
    bij: 'Regelingen: Provincie Overijssel',
    tekst: 'Van de € 490.539 resteert € 396.012; de provincie heeft ermee ingestemd dat dit in 2025 wordt besteed.',
    oordeel: 'herleid',
  },
  {
    bij: 'Regelingen: Provincie Overijssel',
    tekst: 'De lasten bedroegen € 49.527 op een subsidie van € 490.539.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
  },
  {
    bij: 'Regelingen: SPUK GALA programma 15',
    tekst:
      'Tranche 2023 (€ 169.711) en tranche 2024 (€ 211.356) tellen op tot € 381.067. Na aftrek van € 107.094 aan lasten schuift € 273.973 door naar 2025 en 2026.',
    oordeel: 'herleid',
  },
  {
    bij: 'Regelingen: SPUK GALA programma 15',
    tekst: 'Saldo Brede SPUK GALA: € 273.793, mee naar 2025-2026.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    let: 'cijfers verwisseld',
  },
  {
    bij: 'Regelingen: SPUK cliëntondersteuning',
    tekst: 'Ruim 81% van de baten is nog niet besteed; dit gaat mee naar 2025.',
    oordeel: 'herleid',
  },
  {
    bij: 'Regelingen: SamSam (Provincie Overijssel, eindafrekening 2023)',
    tekst: 'De € 4.345 uit de eindafrekening 2023 mag in 2025-2026 alsnog worden besteed.',
    oordeel: 'herleid',
    let: 'jaartal van de eindafrekening',
  },
  {
    bij: 'Regelingen: SamSam (Provincie Overijssel, eindafrekening 2023)',
    tekst: 'Het bedrag van € 4.345 moet worden terugbetaald aan de provincie.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
  },
  {
    bij: 'Toelichting',
    tekst:
      'Van het totale saldo van € 1.701.103 gaat 57% (€ 965.225) terug naar het Rijk en blijft 43% (€ 735.878) beschikbaar voor volgende jaren.',
    oordeel: 'herleid',
  },
  {
    bij: 'Toelichting',
    tekst:
      'In 2024 ontving het programma € 6.277.990 aan middelen, afkomstig van het Rijk en de provincie Overijssel. Hiervan is € 4.576.887 uitgegeven. Een deel van het overschot, € 735.878, gaat mee naar 2025 en 2026. Het overige deel, € 965.225, moet op grond van de voorwaarden van de SPUK IZA worden terugbetaald. De onderbesteding hangt vooral samen met de latere start van projectleiders.',
    oordeel: 'herleid',
    let: 'raadsbrief',
  },
  {
    bij: 'Toelichting',
    tekst:
      'De uit de provinciale subsidie bekostigde projecten Kansrijke start, Gezonde koers voor kinderen en Positieve gezondheid hielden, mede doordat een deel van de kosten bewust niet is gemaakt, gezamenlijk € 352.735 over, welk bedrag ingevolge de formele afspraak in 2025 mag worden aangewend.',
    oordeel: 'herleid',
    let: 'lange bijzin',
  },
  {
    bij: 'Toelichting',
    tekst:
      'Grootste voordelen 2024: Positieve gezondheid € 230.000, Artificial Intelligence € 201.309, Allround (lokale) projectleiding € 151.819.',
    oordeel: 'herleid',
  },
  {
    bij: 'Toelichting',
    tekst: 'Op de SPUK IZA is per saldo € 965.225 tekortgekomen.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
  },
  {
    bij: 'Toelichting',
    tekst:
      'Kosten, opbrengsten en dekking: het overschot op de SPUK IZA (€ 965.225) wordt aan het Rijk terugbetaald. Het overschot op de SPUK GALA programma 15 (€ 273.973) gaat eveneens terug. De middelen van de provincie (€ 396.012) gaan mee naar 2025.',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    let: 'eveneens; alleen GALA fout',
  },
  {
    bij: 'Toelichting',
    tekst: 'De provincie kende in 2022 een bedrag van € 640.000 toe voor preventie.',
    oordeel: 'niet-herleidbaar',
    let: 'ander jaar',
  },
  {
    bij: 'Toelichting',
    tekst:
      'Het Bestuurlijk Overleg heeft het jaarverslag op 16 april 2025 vastgesteld. Colleges ontvangen het ter kennisname en informeren de raad.',
    oordeel: 'geen',
  },
  {
    bij: 'Toelichting',
    tekst:
      'Deze toelichting volgt de indeling van de begroting. Voor inhoudelijke resultaten verwijzen wij naar hoofdstuk 3.',
    oordeel: 'geen',
  },
  {
    bij: 'Lokale inzet en bekostiging: totaal',
    tekst: '91% van het lokale budget is besteed.',
    oordeel: 'herleid',
  },
  {
    bij: 'In beweging met',
    tekst: 'De begroting van € 38.792 is voor iets meer dan de helft benut; € 17.570 vloeit terug naar VWS.',
    oordeel: 'herleid',
  },
  {
    bij: 'Versterken zelfstandigheid bij LVB',
    tekst: 'Niet € 29.581 maar € 24.000 uitgegeven.',
    oordeel: 'herleid',
    let: 'ontkenning',
  },
  {
    bij: 'Aanpak middelengebruik',
    tekst: 'Ondersschrijding (24.564) doordat er minder uren zijn ingezt dan gepland.',
    oordeel: 'herleid',
    let: 'typefouten',
  },
  {
    bij: 'Valpreventie',
    tekst:
      'De onderschrijdingen op Valpreventie (€ 18.477) en Volwassenen naar gezond gewicht (€ 32.788) zijn ruim voldoende om het nadeel van € 4.161 op Welzijn op recept binnen dezelfde regeling te dekken.',
    oordeel: 'herleid',
    let: 'drie posten in twee themalijnen',
  },
  {
    bij: 'Scholing en deskundigheidsbevordering',
    tekst: 't.l.v. 2024 is 15.555 geboekt, begr. 39.519 -> 23.964 over',
    oordeel: 'herleid',
    let: 'slordig',
  },
  {
    bij: 'Ouderen: totaal',
    tekst: 'EUR 79.089,00 retour VWS',
    oordeel: 'herleid',
  },
  {
    bij: 'Bestaanszekerheid: totaal',
    tekst: 'Het nadeel op Welzijn op recept (€ 4.161) wordt niet binnen deze themalijn gedekt, maar wel binnen GALA.',
    oordeel: 'herleid',
    let: 'ontkenning bij dekking',
  },
  {
    bij: 'Totaaloverzicht: Totaal',
    tekst: 'De realisatie blijft € 1.315.307 achter bij de begroting.',
    oordeel: 'herleid',
  },
  {
    bij: 'Regelingen: SPUK IZA',
    tekst: 'Ca. 82% van de IZA-baten is besteed (€ 4,36 mln van € 5,33 mln).',
    oordeel: 'herleid',
  },
  {
    bij: 'Toelichting',
    tekst:
      'Regeling | saldo | terug | mee\nSPUK IZA | 965.225 | 965.225 | 0\nProvincie Overijssel | 396.012 | 0 | 396.012\nSPUK GALA programma 15 | 273.973 | 0 | 273.973\nSPUK cliëntondersteuning | 61.548 | 0 | 61.548\nSamSam | 4.345 | 0 | 4.345',
    oordeel: 'herleid',
    let: 'tabel in tekst',
  },
  {
    bij: 'Regelingen: SPUK GALA programma 15',
    tekst: 'Inmiddels is 72% van de baten besteed; de rest blijft beschikbaar tot en met 2026.',
    oordeel: 'strijdig',
    controles: ['percentage-klopt-niet'],
    let: '72% is wat overbleef',
  },
  {
    bij: 'Respijtzorg',
    tekst: 'Mantelzorgers konden 60 dagdelen respijtzorg afnemen. De vergoeding per dagdeel is € 45.',
    oordeel: 'geen',
    let: 'tarief',
  },
  {
    bij: 'Mentale gezondheid jongeren',
    tekst: 'Op 18 scholen is in 2024 met de training gestart; de evaluatie volgt in 2026.',
    oordeel: 'geen',
  },
  {
    bij: 'Regelingen: SPUK GALA programma 15',
    tekst: 'De verantwoording loopt via SiSa en moet uiterlijk 15 juli bij het CBS binnen zijn.',
    oordeel: 'geen',
  },
  {
    bij: 'Doorstroom Wlz',
    tekst: 'Zie bijlage 4 voor het verloop per kwartaal.',
    oordeel: 'geen',
  },
  {
    bij: 'Samen indiceren',
    tekst: 'De licentiekosten van het indicatiesysteem bedroegen € 11.250.',
    oordeel: 'niet-herleidbaar',
  },
  {
    bij: 'Regelingen: Provincie Overijssel',
    tekst: 'Bij de provincie is voor 2025 een aanvullend bedrag van € 250.000 aangevraagd.',
    oordeel: 'niet-herleidbaar',
  },
];
