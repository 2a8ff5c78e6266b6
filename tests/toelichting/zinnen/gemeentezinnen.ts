import type { Zin } from './zin';

/**
 * Texts on the workbook of `gemeente.ts`, as controllers and project leaders of municipalities write them, judged by hand.
 * A total row is named by its sheet and label ("Afval: Totaal baten"); "Toelichting" is a sheet for loose text.
 * An amount or percentage that no figure of the workbook gives makes a text niet-herleidbaar, also when it is a tariff or a
 * part; numbers of people, fte, hours or metres claim nothing.
 */
export const zinnenGemeente: readonly Zin[] = [
  // Sport en gezondheid
  {
    bij: 'Combinatiefunctionarissen',
    oordeel: 'herleid',
    tekst:
      'Op de combinatiefunctionarissen is € 15.160 minder uitgegeven dan begroot, omdat twee vacatures pas na de zomer zijn ingevuld.',
  },
  {
    bij: 'Combinatiefunctionarissen',
    oordeel: 'herleid',
    tekst:
      'Onderbesteding van 15.160 euro door vertraagde werving. Het restant valt onder de Brede SPUK GALA en schuift door naar 2026.',
  },
  {
    bij: 'Combinatiefunctionarissen',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'Op deze post is € 15.610 minder uitgegeven dan begroot door latere werving.',
    let: 'two digits swapped',
  },
  {
    bij: 'Combinatiefunctionarissen',
    oordeel: 'niet-herleidbaar',
    tekst: 'Waarvan € 6.000 voor de beweegcoach in de wijk Oost, die pas in oktober begon.',
    let: 'part of the saldo',
  },
  {
    bij: 'Combinatiefunctionarissen',
    tekst: 'Door de late start van twee medewerkers is 6% van het budget niet gebruikt.',
    oordeel: 'herleid',
  },
  {
    bij: 'Combinatiefunctionarissen',
    oordeel: 'geen',
    tekst: 'Zie de bijlage voor een overzicht van de inzet per wijk.',
  },
  {
    bij: 'Onderhoud sporthallen',
    oordeel: 'herleid',
    tekst: 'V € 8.725. Het groot onderhoud aan de kleedkamers van sporthal Oost is goedkoper aanbesteed.',
    let: 'V before the amount',
  },
  {
    bij: 'Onderhoud sporthallen',
    oordeel: 'herleid',
    tekst: 'Het voordeel van € 8.725 valt onder de SPUK Sport en moet worden terugbetaald aan het ministerie van VWS.',
  },
  {
    bij: 'Onderhoud sporthallen',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    tekst: 'Het restant van € 8.725 wordt meegenomen naar 2026.',
    let: 'SPUK Sport goes back',
  },
  {
    bij: 'Onderhoud sporthallen',
    oordeel: 'niet-herleidbaar',
    tekst: 'Het meerjarenonderhoudsplan gaat voor de periode 2025-2034 uit van gemiddeld € 162.000 per jaar.',
    let: 'meerjarig',
  },
  {
    bij: 'Renovatie kunstgrasvelden',
    oordeel: 'herleid',
    tekst:
      'Het budget is bij de najaarsnota met € 25.000 verhoogd naar € 121.400; de werkelijke kosten komen uit op € 117.860.',
    let: 'change without a column for it',
  },
  { bij: 'Renovatie kunstgrasvelden', oordeel: 'herleid', tekst: 'Restant € 3.540 terug naar het Rijk (SPUK Sport).' },
  {
    bij: 'Renovatie kunstgrasvelden',
    oordeel: 'niet-herleidbaar',
    tekst: 'De totale investering in de drie velden bedraagt € 1,2 miljoen, waarvan in 2025 € 117.860 is uitgegeven.',
    let: 'meerjarig total, part right',
  },
  {
    bij: 'Renovatie kunstgrasvelden',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'De begroting na wijziging is € 124.100, tegen € 96.400 primitief.',
    let: 'two digits swapped in the amended budget',
  },
  {
    bij: 'Sportstimulering ouderen',
    oordeel: 'herleid',
    tekst:
      'Overschrijding van € 5.620 (14,6%) doordat het aantal beweeggroepen groeide van 8 naar 11. De overschrijding wordt gedekt binnen de Brede SPUK GALA, uit Leefstijlinterventies.',
    let: 'counts between the amounts',
  },
  {
    bij: 'Sportstimulering ouderen',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    tekst: 'Door de groei van het aantal beweeggroepen is € 5.620 minder uitgegeven dan begroot.',
  },
  {
    bij: 'Sportstimulering ouderen',
    oordeel: 'niet-herleidbaar',
    tekst: 'De eigen bijdrage van deelnemers (€ 2.180) is verantwoord onder de baten van een ander programma.',
    let: 'baten elsewhere',
  },
  {
    bij: 'Zwembad De Welle',
    oordeel: 'herleid',
    tekst: 'De exploitatie van het zwembad laat een nadeel zien van € 36.915, vooral door hogere energielasten.',
  },
  { bij: 'Zwembad De Welle', oordeel: 'herleid', tekst: 'Nadeel afgerond € 37.000 (N), incidenteel.', let: 'rounded' },
  {
    bij: 'Zwembad De Welle',
    oordeel: 'herleid',
    tekst: 'De kosten komen 5,3% hoger uit dan begroot.',
    let: 'of the amended budget',
  },
  {
    bij: 'Zwembad De Welle',
    oordeel: 'herleid',
    tekst: 'Het nadeel van € 36.915 komt ten laste van het rekeningresultaat.',
  },
  {
    bij: 'Zwembad De Welle',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'De energielasten waren hoger, waardoor de exploitatie € 39.615 nadelig sluit.',
    let: 'two digits swapped',
  },
  {
    bij: 'Zwembad De Welle',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    tekst: 'Het zwembad houdt dit jaar € 36.915 over.',
  },
  {
    bij: 'Zwembad De Welle',
    oordeel: 'niet-herleidbaar',
    tekst:
      'Het nadeel van € 36.915 bestaat voor € 28.000 uit energie en voor het overige uit chloor en klein onderhoud.',
    let: 'part of the saldo',
  },
  {
    bij: 'Zwembad De Welle',
    oordeel: 'niet-herleidbaar',
    tekst: 'In 2024 bedroeg het nadeel nog € 61.200.',
    let: 'other year',
  },
  {
    bij: 'Zwembad De Welle',
    oordeel: 'niet-herleidbaar',
    tekst: 'De kapitaallasten van de nieuwe filterinstallatie bedragen € 14.350 per jaar.',
    let: 'kapitaallasten',
  },
  {
    bij: 'Zwembad De Welle',
    oordeel: 'niet-herleidbaar',
    tekst: 'De entreeprijs is per 1 september verhoogd van € 5,25 naar € 5,60.',
    let: 'tariff; rising, from … to',
  },
  {
    bij: 'Zwembad De Welle',
    oordeel: 'geen',
    tekst: 'In 2025 ontving De Welle 84.300 bezoekers, tegen 79.950 een jaar eerder.',
    let: 'visitors look like amounts',
  },
  {
    bij: 'Leefstijlinterventies',
    oordeel: 'herleid',
    tekst: 'Van het budget van € 54.750 is 54% besteed; de cursus valpreventie wordt in het voorjaar van 2026 gegeven.',
  },
  {
    bij: 'Leefstijlinterventies',
    oordeel: 'herleid',
    tekst: 'Het primitieve budget van € 61.000 is in de burap met € 6.250 naar beneden bijgesteld.',
    let: 'lower budget, not lower spending',
  },
  {
    bij: 'Leefstijlinterventies',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    tekst: 'Het niet-bestede budget van € 25.270 betalen we terug aan het ministerie van VWS.',
    let: 'GALA moves on',
  },
  {
    bij: 'Leefstijlinterventies',
    oordeel: 'niet-herleidbaar',
    tekst: 'Voor 2026 is € 80.000 geraamd.',
    let: 'budget of another year',
  },
  {
    bij: 'Leefstijlinterventies',
    oordeel: 'niet-herleidbaar',
    tekst: 'De zorgverzekeraar vergoedt € 310 per deelnemer; voor de gemeente resteert een bijdrage van € 95.',
    let: 'tariffs, with "resteert"',
  },
  { bij: 'Buurtsportvelden', oordeel: 'herleid', tekst: 'Het budget van € 45.000 is volledig besteed.' },
  {
    bij: 'Buurtsportvelden',
    oordeel: 'geen',
    tekst: 'Er zijn twee velden bijgekomen, in de Kersentuin en op het voormalige schoolplein aan de Molenweg.',
  },
  {
    bij: 'Subsidies sportverenigingen',
    oordeel: 'herleid',
    tekst:
      'Twee verenigingen hebben geen aanvraag gedaan. Hierdoor valt € 3.385 vrij ten gunste van het rekeningresultaat.',
  },
  {
    bij: 'Subsidies sportverenigingen',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'Begroot € 112.000, uitgegeven € 118.615.',
    let: 'digit; no verb',
  },
  {
    bij: 'Subsidies sportverenigingen',
    oordeel: 'niet-herleidbaar',
    tekst: 'De subsidieplafonds zijn per 1 januari met 2,9% geïndexeerd.',
    let: 'index that happens to be near the deviation of 3,0%',
  },
  {
    bij: 'Onafhankelijke cliëntondersteuning',
    oordeel: 'herleid',
    tekst:
      'De uitgaven (€ 43.260) zijn hoger dan het beschikbare bedrag van € 40.000, waardoor een tekort van € 3.260 resteert.',
    let: '"resteert" with a tekort',
  },
  {
    bij: 'Onafhankelijke cliëntondersteuning',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    tekst: 'De onderbesteding van € 3.260 komt doordat de consulent later is gestart.',
  },
  {
    bij: 'Sport en gezondheid: totaal',
    oordeel: 'herleid',
    tekst:
      'Per saldo sluit het programma met een voordeel van € 10.285. Tegenover onderschrijdingen van in totaal € 56.080 staan overschrijdingen van in totaal € 45.795.',
    let: 'sums of the positive and the negative saldi',
  },
  {
    bij: 'Sport en gezondheid: totaal',
    oordeel: 'herleid',
    tekst: 'De begroting van het programma is in de loop van het jaar met € 61.750 verhoogd tot € 1.498.650.',
  },
  {
    bij: 'onder Sport en gezondheid',
    oordeel: 'herleid',
    tekst:
      'Het programma Sport en gezondheid sluit met een voordelig saldo van € 10.285. Het grootste nadeel zit bij zwembad De Welle (€ 36.915). Daar staat een voordeel van € 25.270 op de leefstijlinterventies tegenover. Het restant van de GALA-middelen nemen we mee naar 2026. Wat overblijft van de SPUK Sport (€ 12.265) betalen we terug aan het Rijk.',
    let: 'five sentences, two destinations',
  },
  {
    bij: 'onder Sport en gezondheid',
    oordeel: 'herleid',
    tekst:
      'Op de GALA-posten binnen dit programma resteert samen € 34.810. De posten die uit algemene middelen worden betaald, sluiten samen € 33.530 nadelig.',
    let: 'sums of part of the posten',
  },
  {
    bij: 'onder Sport en gezondheid',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    tekst:
      'Het programma sluit met een voordeel van € 10.285. De SPUK Sport houdt € 12.265 over; dat bedrag nemen we mee naar 2026.',
    let: 'only the second sentence is wrong',
  },
  {
    bij: 'onder Sport en gezondheid',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag', 'toelichting-noemt-andere-richting'],
    tekst:
      'Bij het onderhoud van de sporthallen is € 8.275 overgehouden. De sportstimulering voor ouderen bleef € 5.620 onder de begroting.',
    let: 'two posts, two kinds of error',
  },

  // Duurzaamheid en wonen
  {
    bij: 'Isolatieaanpak koopwoningen',
    oordeel: 'herleid',
    tekst:
      'Het restant van € 243.285 valt onder de SPUK Lokale Aanpak Isolatie; deze uitkering mag tot en met 2028 worden besteed.',
    let: 'year from the rule',
  },
  {
    bij: 'Isolatieaanpak koopwoningen',
    oordeel: 'herleid',
    tekst:
      'De besteding blijft 41,5% achter bij de begroting na wijziging, omdat bewoners langer nadenken over hun aanvraag.',
  },
  {
    bij: 'Isolatieaanpak koopwoningen',
    oordeel: 'herleid',
    tekst: 'Van de € 586.000 is € 342.715 uitgegeven. De rest van het geld blijft beschikbaar voor 2026.',
  },
  {
    bij: 'Isolatieaanpak koopwoningen',
    oordeel: 'strijdig',
    controles: ['percentage-klopt-niet'],
    tekst: 'De besteding blijft 37,2% achter bij de begroting na wijziging.',
  },
  {
    bij: 'Isolatieaanpak koopwoningen',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    tekst: 'Het restant van de SPUK Lokale Aanpak Isolatie moet na afloop van het jaar terug naar het Rijk.',
    let: 'no amount',
  },
  {
    bij: 'Isolatieaanpak koopwoningen',
    oordeel: 'niet-herleidbaar',
    tekst: 'De uitkering voor de periode 2023-2028 bedraagt in totaal € 2.140.000.',
    let: 'meerjarig',
  },
  {
    bij: 'Isolatieaanpak koopwoningen',
    oordeel: 'niet-herleidbaar',
    tekst: 'Per woning is maximaal € 2.500 subsidie beschikbaar; er zijn 131 aanvragen toegekend.',
    let: 'tariff and number',
  },
  {
    bij: 'Isolatieaanpak koopwoningen',
    oordeel: 'geen',
    tekst: 'In maart 2026 start de tweede campagne, samen met woningcorporatie De Brink.',
  },
  {
    bij: 'Energiecoaches',
    oordeel: 'herleid',
    tekst:
      'De inzet van de energiecoaches was groter dan geraamd: € 81.930 in plaats van € 74.000. De meerkosten van € 7.930 worden opgevangen binnen de SPUK Lokale Aanpak Isolatie.',
  },
  {
    bij: 'Energiecoaches',
    oordeel: 'herleid',
    tekst: '€ 7.930 N; op verzoek van het energieloket zijn er 140 extra huisbezoeken gedaan.',
  },
  {
    bij: 'Energiecoaches',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'De kosten waren € 81.930 en daarmee € 9.930 hoger dan begroot.',
    let: 'one digit',
  },
  {
    bij: 'Energiecoaches',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    tekst: 'De inzet bleef binnen het budget; er resteert € 7.930.',
  },
  {
    bij: 'Energiecoaches',
    oordeel: 'niet-herleidbaar',
    tekst: 'De gemeente Almerveen draagt hieraan € 12.500 bij.',
    let: 'other source',
  },
  {
    bij: 'Wijkuitvoeringsplan Noord',
    oordeel: 'herleid',
    tekst:
      'Voor het wijkuitvoeringsplan is bij de voorjaarsnota € 125.000 beschikbaar gesteld; daarvan is € 68.450 besteed.',
  },
  {
    bij: 'Wijkuitvoeringsplan Noord',
    oordeel: 'herleid',
    tekst: 'In de primitieve begroting was hiervoor nog geen budget opgenomen. Na wijziging resteert € 56.550.',
    let: 'begroting 0',
  },
  {
    bij: 'Wijkuitvoeringsplan Noord',
    oordeel: 'niet-herleidbaar',
    tekst: 'Het restant wordt meegenomen naar 2026.',
    let: 'rule of the regeling not known',
  },
  {
    bij: 'Wijkuitvoeringsplan Noord',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'Van de € 125.000 is in 2025 € 64.850 uitgegeven.',
    let: 'digits swapped',
  },
  {
    bij: 'Woonvisie en volkshuisvesting',
    oordeel: 'herleid',
    tekst: 'Klein voordeel van € 3.140, dat in het jaarrekeningresultaat valt.',
  },
  {
    bij: 'Woonvisie en volkshuisvesting',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    tekst: 'Het restant (€ 3.140) vloeit terug naar het Rijk.',
    let: 'own money',
  },
  {
    bij: 'Woonvisie en volkshuisvesting',
    oordeel: 'niet-herleidbaar',
    tekst: 'Wij stellen de raad voor om hiervan € 3.000 over te hevelen naar 2026 via de resultaatbestemming.',
    let: 'own money may move on by decision',
  },
  {
    bij: 'Groene schoolpleinen',
    oordeel: 'herleid',
    tekst: 'Drie van de vijf pleinen zijn opgeleverd. De uitgaven blijven daardoor € 22.150 onder de raming.',
  },
  {
    bij: 'Groene schoolpleinen',
    oordeel: 'herleid',
    tekst:
      'Er resteert € 22.150. Over de bestemming van dit restant moet nog worden besloten; de provincie is om uitstel gevraagd.',
  },
  {
    bij: 'Groene schoolpleinen',
    oordeel: 'niet-herleidbaar',
    tekst: 'De provincie heeft mondeling toegezegd dat het restant van € 22.150 in 2026 mag worden besteed.',
    let: 'only evidence lacks',
  },
  {
    bij: 'Groene schoolpleinen',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    tekst: 'De aanleg viel duurder uit, wat leidt tot een overschrijding van € 22.150.',
  },
  {
    bij: 'Biodiversiteit buitengebied',
    oordeel: 'herleid',
    tekst: 'Overschrijding € 3.825, gedekt uit het overschot op Groene schoolpleinen (eveneens provinciale subsidie).',
  },
  {
    bij: 'Biodiversiteit buitengebied',
    oordeel: 'niet-herleidbaar',
    tekst: 'Agrariërs ontvangen € 0,38 per m² ingezaaide akkerrand.',
    let: 'tariff',
  },
  {
    bij: 'Rioolbeheer',
    oordeel: 'herleid',
    tekst: 'Het voordeel van € 16.520 wordt toegevoegd aan de egalisatiereserve riolering.',
  },
  {
    bij: 'Rioolbeheer',
    oordeel: 'herleid',
    tekst: 'Er waren minder storingen, dus zijn de lasten 5,2% lager dan begroot.',
  },
  {
    bij: 'Rioolbeheer',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    tekst: 'Het voordeel van € 16.520 wordt terugbetaald aan het Rijk.',
  },
  {
    bij: 'Rioolbeheer',
    oordeel: 'niet-herleidbaar',
    tekst: 'Het rioolrecht stijgt in 2026 met 2,4% naar € 187,60 per aansluiting.',
    let: 'tariff of another year',
  },
  { bij: 'Rioolbeheer', oordeel: 'geen', tekst: 'In 2025 is 4,2 km riool geïnspecteerd en 1,1 km vervangen.' },
  {
    bij: 'Duurzaamheid en wonen: totaal',
    oordeel: 'herleid',
    tekst: 'Van het totale budget van € 1.298.700 is € 968.810 besteed (74,6%).',
  },
  {
    bij: 'Duurzaamheid en wonen: totaal',
    tekst: 'Het budget na wijziging is voor 64,7% besteed.',
    oordeel: 'strijdig',
    controles: ['percentage-klopt-niet'],
  },
  {
    bij: 'Duurzaamheid en wonen: totaal',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'Het programma houdt per saldo € 298.890 over.',
  },
  {
    bij: 'onder Duurzaamheid en wonen',
    oordeel: 'herleid',
    tekst:
      'Het programma houdt € 329.890 over. Hiervan heeft € 235.355 betrekking op de isolatie-uitkering, die meegaat naar 2026. Op de twee provinciale projecten samen resteert € 18.325.',
    let: 'sums per regeling',
  },
  {
    bij: 'onder Duurzaamheid en wonen',
    tekst: 'De projecten met subsidie van de provincie kosten samen € 84.175 op een budget van € 102.500.',
    oordeel: 'herleid',
    let: 'sum of two posten of one regeling',
  },
  {
    bij: 'onder Duurzaamheid en wonen',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    tekst:
      'De Isolatieaanpak koopwoningen is later op gang gekomen; de uitgaven zijn € 243.285 lager dan geraamd. Het Rijk vordert dit bedrag terug.',
    let: '"dit bedrag" in the next sentence',
  },

  // Jeugd en onderwijs
  {
    bij: 'Jeugdhulp met verblijf',
    oordeel: 'herleid',
    tekst:
      'Het nadeel van € 187.640 wordt veroorzaakt door zwaardere en langere trajecten; het aantal jeugdigen bleef met 46 gelijk.',
    let: '"gelijk" is about youngsters',
  },
  {
    bij: 'Jeugdhulp met verblijf',
    oordeel: 'herleid',
    tekst: 'De begroting is in juli met € 140.000 verhoogd tot € 2,0 miljoen, maar ook dat bleek niet voldoende.',
  },
  {
    bij: 'Jeugdhulp met verblijf',
    oordeel: 'herleid',
    tekst: 'Begroot 2.000.000, werkelijk 2.187.640, afwijking -187.640.',
    let: 'no euro sign',
  },
  {
    bij: 'Jeugdhulp met verblijf',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    tekst: 'De uitgaven zijn € 187.640 lager dan begroot als gevolg van een dalende instroom.',
  },
  {
    bij: 'Jeugdhulp met verblijf',
    oordeel: 'niet-herleidbaar',
    tekst: 'De gemiddelde trajectprijs steeg met 7,5% naar € 58.400.',
    let: 'tariff',
  },
  {
    bij: 'Jeugdhulp met verblijf',
    oordeel: 'niet-herleidbaar',
    tekst: 'Voor de hardheidsclausule heeft het Rijk € 40.000 toegezegd; dit bedrag is als vordering opgenomen.',
    let: 'other source',
  },
  {
    bij: 'Jeugdhulp met verblijf',
    oordeel: 'geen',
    tekst: 'De wachttijd liep terug van 14 naar 11 weken; 38 jongeren stroomden uit.',
    let: '"terug" without money',
  },
  {
    bij: 'Lokale jeugdteams',
    oordeel: 'herleid',
    tekst: 'Door openstaande vacatures (gemiddeld 1,4 fte) is € 46.785 niet besteed.',
  },
  { bij: 'Lokale jeugdteams', oordeel: 'herleid', tekst: 'Onderschrijding 6,3%.', let: 'percentage alone' },
  {
    bij: 'Lokale jeugdteams',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'Op een budget van € 745.000 is € 689.215 uitgegeven.',
    let: 'digits swapped',
  },
  {
    bij: 'Lokale jeugdteams',
    oordeel: 'niet-herleidbaar',
    tekst: 'Door de cao-stijging van 4,9% vallen de loonkosten per fte hoger uit.',
    let: 'higher per fte while the post is lower',
  },
  {
    bij: 'Lokale jeugdteams',
    oordeel: 'niet-herleidbaar',
    tekst: 'Tegenover € 92.000 lagere salariskosten staan hogere inhuurkosten.',
    let: 'part larger than the saldo',
  },
  {
    bij: 'Kansrijke start',
    oordeel: 'herleid',
    tekst: 'Op Kansrijke start resteert € 8.700. Dit zijn GALA-middelen, die in 2026 mogen worden ingezet.',
  },
  {
    bij: 'Kansrijke start',
    oordeel: 'strijdig',
    controles: ['percentage-klopt-niet'],
    tekst: 'Van het budget van € 60.000 is 68% besteed.',
  },
  {
    bij: 'Kansrijke start',
    oordeel: 'niet-herleidbaar',
    tekst: 'Er is € 8.700 over. Dat komt onder meer doordat de cursus Stevig ouderschap (€ 5.400) is verzet.',
    let: 'part of the saldo',
  },
  {
    bij: 'Leerlingenvervoer',
    oordeel: 'herleid',
    tekst:
      'De kosten zijn uitgekomen op € 603.275 tegenover een bijgestelde begroting van € 570.000, een nadeel van € 33.275.',
  },
  {
    bij: 'Leerlingenvervoer',
    oordeel: 'herleid',
    tekst:
      'Overschrijding van € 33.275 ten opzichte van de begroting na wijziging, en van € 69.275 ten opzichte van de primitieve begroting.',
    let: 'two bases',
  },
  {
    bij: 'Leerlingenvervoer',
    oordeel: 'strijdig',
    controles: ['percentage-klopt-niet'],
    tekst: 'Hogere vervoerstarieven leiden tot een overschrijding van € 33.275 (8,5%).',
    let: 'digits of 5,8 swapped',
  },
  {
    bij: 'Leerlingenvervoer',
    tekst: 'Nadeel van € 33.275, dat in de najaarsnota al is aangekondigd.',
    oordeel: 'herleid',
  },
  {
    bij: 'Leerlingenvervoer',
    oordeel: 'niet-herleidbaar',
    tekst: 'In de najaarsnota is een begrotingswijziging van € 50.000 gemeld.',
    let: 'one of several changes',
  },
  {
    bij: 'Leerlingenvervoer',
    oordeel: 'geen',
    tekst:
      'Op 31 december maakten 212 leerlingen gebruik van het vervoer, van wie 61 naar een school buiten de gemeente.',
  },
  {
    bij: 'Onderwijshuisvesting',
    oordeel: 'herleid',
    tekst: 'Het budget is in de tussenrapportage met € 65.000 afgeraamd, en toch resteert nog € 44.510.',
  },
  {
    bij: 'Onderwijshuisvesting',
    tekst: 'Het voordeel van € 44.510 valt vrij ten gunste van de algemene middelen.',
    oordeel: 'herleid',
  },
  {
    bij: 'Onderwijshuisvesting',
    oordeel: 'niet-herleidbaar',
    tekst: 'De stelpost kapitaallasten van € 120.000 is in 2025 niet aangesproken.',
    let: 'stelpost',
  },
  {
    bij: 'Onderwijshuisvesting',
    oordeel: 'niet-herleidbaar',
    tekst: 'Voor het integraal huisvestingsplan is tot en met 2032 in totaal € 18,4 miljoen gereserveerd.',
    let: 'meerjarig; "gereserveerd"',
  },
  {
    bij: 'Onderwijshuisvesting',
    oordeel: 'geen',
    tekst: 'De nieuwbouw van De Regenboog (1.850 m²) is in september opgeleverd.',
  },
  {
    bij: 'Volwasseneneducatie',
    oordeel: 'herleid',
    tekst: 'De bijdrage aan de regio (€ 83.000) is conform begroting.',
  },
  { bij: 'Volwasseneneducatie', oordeel: 'geen', tekst: 'Geen bijzonderheden.' },
  {
    bij: 'Jeugd en onderwijs: Subtotaal Jeugd',
    oordeel: 'herleid',
    tekst:
      'De jeugdposten sluiten samen € 132.155 nadelig: € 187.640 nadeel op verblijf, en voordelen van € 46.785 en € 8.700 op de overige posten.',
    let: 'both directions in one sentence',
  },
  {
    bij: 'Jeugd en onderwijs: Subtotaal Jeugd',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'Het onderdeel Jeugd sluit met een nadeel van € 123.155.',
    let: 'digits swapped',
  },
  {
    bij: 'Jeugd en onderwijs: Subtotaal Onderwijs',
    oordeel: 'herleid',
    tekst: 'Per saldo een voordeel van ruim € 11.000.',
  },
  {
    bij: 'Jeugd en onderwijs: Totaal',
    oordeel: 'herleid',
    tekst: 'Het programma overschrijdt de begroting na wijziging met € 120.920 (2,8%).',
  },
  {
    bij: 'Jeugd en onderwijs: Totaal',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    tekst: 'Het programma sluit met een voordeel van € 120.920.',
  },
  {
    bij: 'onder Jeugd en onderwijs',
    oordeel: 'herleid',
    tekst:
      'De lasten van Jeugd en onderwijs zijn € 4.433.920, tegen € 4.313.000 begroot. Jeugd zorgt voor een nadeel van € 132.155, Onderwijs voor een voordeel van € 11.235.',
  },
  {
    bij: 'onder Jeugd en onderwijs',
    oordeel: 'niet-herleidbaar',
    tekst:
      'Het nadeel op de jeugdhulp met verblijf (€ 187.640) is grotendeels structureel. In de begroting 2026 is hiervoor al € 150.000 opgenomen. Het resterende deel betrekken we bij de kadernota 2027.',
    let: 'budget of another year; "resterende deel"',
  },

  // Bestuur en ondersteuning, x € 1.000
  {
    bij: 'Huisvesting',
    oordeel: 'herleid',
    tekst: 'Onderhoud aan het dak van het gemeentehuis leidt tot een nadeel van € 55.000.',
    let: 'table x € 1.000',
  },
  {
    bij: 'Huisvesting',
    oordeel: 'herleid',
    tekst: 'De lasten bedragen € 1.013.240, tegen een raming van € 958.000.',
    let: 'exact beside a rounded table',
  },
  {
    bij: 'Huisvesting',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'De huisvesting sluit met een nadeel van € 65.000, door onderhoud aan het gemeentehuis.',
  },
  {
    bij: 'Huisvesting',
    oordeel: 'niet-herleidbaar',
    tekst: 'Van dit nadeel is € 20.000 structureel.',
    let: 'part of the saldo',
  },
  {
    bij: 'ICT',
    oordeel: 'herleid',
    tekst: 'V 42. Twee licenties zijn pas vanaf 2026 afgenomen.',
    let: 'in the unit of the table',
  },
  {
    bij: 'ICT',
    oordeel: 'herleid',
    tekst: 'Het voordeel bedraagt € 41.870 en valt in het resultaat.',
    let: 'exact beside a rounded table',
  },
  {
    bij: 'ICT',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    tekst: 'Overschrijding van € 42.000 door duurdere licenties.',
  },
  {
    bij: 'ICT',
    oordeel: 'niet-herleidbaar',
    tekst: 'Op de investering van € 310.000 in het netwerk wordt vanaf 2026 afgeschreven.',
    let: 'investment',
  },
  {
    bij: 'ICT',
    oordeel: 'geen',
    tekst: 'De overstap naar de nieuwe omgeving is op 14 november 2025 afgerond (zaaknummer 2025-004417).',
    let: 'numbers that are no amounts',
  },
  {
    bij: 'Raad en griffie',
    oordeel: 'herleid',
    tekst: 'Nadeel van € 9.000 door hogere kosten voor de opleiding van raadsleden.',
  },
  {
    bij: 'Raad en griffie',
    oordeel: 'niet-herleidbaar',
    tekst: 'De vergoeding per raadslid is € 1.215 per maand.',
    let: 'tariff',
  },
  {
    bij: 'College',
    oordeel: 'herleid',
    tekst: 'De lasten van het college bedragen € 1,1 miljoen, € 22.000 minder dan geraamd.',
    let: 'two roundings',
  },
  { bij: 'College', oordeel: 'geen', tekst: 'Het college bestaat sinds 1 juni uit vier wethouders.' },
  { bij: 'Personeel en organisatie', oordeel: 'herleid', tekst: 'Hogere inhuur bij ziekte; nadeel 47 (x € 1.000).' },
  {
    bij: 'Personeel en organisatie',
    tekst: 'De lasten zijn 2,0% hoger dan geraamd (€ 2.351.000 tegenover € 2.304.000).',
    oordeel: 'herleid',
    let: 'table x € 1.000',
  },
  {
    bij: 'Personeel en organisatie',
    oordeel: 'niet-herleidbaar',
    tekst: 'De indexering van 3,1% op de salarissen is in de begroting 2026 verwerkt.',
    let: 'index',
  },
  {
    bij: 'Bestuur en ondersteuning: totaal',
    oordeel: 'herleid',
    tekst: 'De lasten van Bestuur en ondersteuning zijn € 47.090 hoger dan de gewijzigde begroting.',
    let: 'exact figure stands in the totaaloverzicht',
  },
  {
    bij: 'Bestuur en ondersteuning: totaal',
    oordeel: 'niet-herleidbaar',
    tekst: 'De stelpost onvoorzien van € 25.000 is niet ingezet.',
    let: 'stelpost',
  },
  {
    bij: 'onder Bestuur en ondersteuning',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst:
      'De lasten voor huisvesting vallen € 55.000 hoger uit. Personeel en organisatie sluit met een nadeel van € 74.000.',
    let: 'digits swapped; table x € 1.000',
  },

  // Afval: baten and lasten, V/N without a sign, x € 1.000
  { bij: 'Inzameling', oordeel: 'herleid', tekst: 'Nadeel € 32.000: een extra inzamelronde in de zomer.' },
  { bij: 'Inzameling', oordeel: 'geen', tekst: 'Per inwoner is 142 kg restafval ingezameld.' },
  { bij: 'Inzameling', tekst: 'De inzamelkosten zijn 2,4% hoger dan geraamd.', oordeel: 'herleid' },
  {
    bij: 'Inzameling',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    tekst: 'De inzameling is € 32.000 goedkoper uitgevallen dan geraamd.',
    let: 'sign by the letter N',
  },
  {
    bij: 'Verwerking restafval',
    oordeel: 'herleid',
    tekst: 'Er is minder restafval aangeboden, waardoor de verwerkingskosten € 46.000 lager zijn.',
  },
  {
    bij: 'Verwerking restafval',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'De verwerkingskosten komen € 64.000 lager uit dan begroot.',
    let: 'digits swapped',
  },
  {
    bij: 'Afvalstoffenheffing',
    oordeel: 'herleid',
    tekst: 'De opbrengst is € 17.000 hoger dan geraamd doordat er meer woningen zijn opgeleverd.',
    let: 'higher baten',
  },
  { bij: 'Afvalstoffenheffing', oordeel: 'herleid', tekst: 'Meeropbrengst van € 17.000 (V).' },
  {
    bij: 'Afvalstoffenheffing',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    tekst: 'De opbrengst van de heffing is € 17.000 lager dan geraamd.',
    let: 'baten',
  },
  {
    bij: 'Afvalstoffenheffing',
    oordeel: 'niet-herleidbaar',
    tekst: 'Het gemiddelde tarief per huishouden was € 289.',
    let: 'tariff',
  },
  {
    bij: 'Opbrengst oud papier en textiel',
    oordeel: 'herleid',
    tekst: 'De opbrengst blijft 37 duizend euro achter bij de raming als gevolg van lagere marktprijzen.',
  },
  {
    bij: 'Opbrengst oud papier en textiel',
    oordeel: 'niet-herleidbaar',
    tekst: 'De vergoeding daalde van € 85 naar € 52 per ton.',
    let: 'tariff',
  },
  {
    bij: 'Vergoeding verpakkingen',
    oordeel: 'herleid',
    tekst:
      'De raming is gedurende het jaar met € 40.000 verhoogd; uiteindelijk is € 3.000 minder ontvangen dan geraamd.',
    let: 'up and down in one sentence',
  },
  {
    bij: 'Afval: Totaal lasten',
    oordeel: 'herleid',
    tekst: 'De lasten zijn met € 2.665.000 in totaal € 14.000 lager dan de begroting na wijziging.',
  },
  { bij: 'Afval: Totaal baten', oordeel: 'herleid', tekst: 'De baten vallen € 23.000 tegen (N).' },
  {
    bij: 'onder Afval',
    oordeel: 'herleid',
    tekst: 'De lasten vallen € 14.000 lager uit en de baten € 23.000. Het product afval sluit daarmee € 9.000 nadelig.',
    let: 'lower lasten are good, lower baten bad; saldo is in no cell',
  },
  {
    bij: 'onder Afval',
    oordeel: 'niet-herleidbaar',
    tekst: 'Het nadeel op afval wordt verrekend met de voorziening afval, die daarna nog € 318.400 bedraagt.',
    let: 'voorziening that is not in the workbook',
  },

  // Regelingen
  {
    bij: 'Regelingen: Brede SPUK GALA',
    oordeel: 'herleid',
    tekst: 'Van de ontvangen € 398.000 is € 346.240 besteed. Het restant van € 51.760 wordt overgeheveld naar 2026.',
  },
  {
    bij: 'Regelingen: Brede SPUK GALA',
    oordeel: 'herleid',
    tekst: 'De beschikking van € 398.000 is € 8.250 hoger dan de som van de begrote posten (€ 389.750).',
    let: 'sum of posten on two sheets',
  },
  {
    bij: 'Regelingen: Brede SPUK GALA',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'Van de uitkering van € 398.000 is € 346.240 besteed; het restant van € 57.160 gaat mee naar 2026.',
    let: 'digits swapped',
  },
  {
    bij: 'Regelingen: Brede SPUK GALA',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    tekst: 'Het restant van € 51.760 schuift door naar 2027.',
    let: 'window ends in 2026',
  },
  {
    bij: 'Regelingen: Brede SPUK GALA',
    oordeel: 'niet-herleidbaar',
    tekst: 'In 2026 wordt de uitkering met 10% gekort.',
    let: 'other year',
  },
  {
    bij: 'Regelingen: SPUK Sport',
    oordeel: 'herleid',
    tekst: 'Te restitueren aan VWS: € 12.265 (4,6% van de uitkering).',
  },
  {
    bij: 'Regelingen: SPUK Sport',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    tekst: 'Het saldo van € 12.265 wordt overgeheveld naar 2026.',
  },
  {
    bij: 'Regelingen: SPUK Sport',
    oordeel: 'niet-herleidbaar',
    tekst: 'Het definitieve subsidiepercentage voor 2025 is 16,4%.',
    let: 'percentage of the grantor',
  },
  {
    bij: 'Regelingen: SPUK Sport',
    oordeel: 'geen',
    tekst: 'De aanvraag is op 28 april ingediend bij DUS-I en op 3 juli toegekend.',
  },
  {
    bij: 'Regelingen: SPUK Lokale Aanpak Isolatie',
    oordeel: 'herleid',
    tekst: 'Het niet-bestede deel (€ 235.355) staat op de balans als vooruitontvangen bedrag en gaat mee naar 2026.',
  },
  {
    bij: 'Regelingen: SPUK Lokale Aanpak Isolatie',
    tekst: 'Van de uitkering (€ 660.000) is 64% besteed; de rest mag tot en met 2028 worden ingezet.',
    oordeel: 'herleid',
    let: 'year from the rule',
  },
  {
    bij: 'Regelingen: SPUK Lokale Aanpak Isolatie',
    tekst: 'Van de uitkering van € 660.000 is € 424.645 besteed, ofwel 46,3%.',
    oordeel: 'strijdig',
    controles: ['percentage-klopt-niet'],
    let: 'digits of 64,3 swapped',
  },
  {
    bij: 'Regelingen: SPUK Lokale Aanpak Isolatie',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-bestemming'],
    tekst: 'Het saldo van € 235.355 betalen wij terug.',
  },
  { bij: 'Regelingen: Egalisatiereserve riolering', oordeel: 'herleid', tekst: 'Dotatie € 16.520.', let: 'two words' },
  {
    bij: 'Regelingen: Totaal',
    oordeel: 'herleid',
    tekst:
      'Van het saldo van € 315.900 wordt € 12.265 terugbetaald, gaat € 287.115 mee naar 2026 en wordt € 16.520 gereserveerd.',
    let: 'mixed destination',
  },
  {
    bij: 'Regelingen: Totaal',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'In totaal gaat € 278.115 mee naar 2026.',
    let: 'digits swapped',
  },

  // Reserves
  {
    bij: 'Reserve sociaal domein',
    oordeel: 'herleid',
    tekst: 'Uit de reserve is € 275.000 onttrokken. De stand per 31 december is € 1.675.000.',
  },
  {
    bij: 'Reserve sociaal domein',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst: 'Stand per 31 december 2025: € 1.765.000.',
    let: 'digits swapped',
  },
  {
    bij: 'Reserve sociaal domein',
    oordeel: 'niet-herleidbaar',
    tekst: 'De ondergrens van de reserve is door de raad vastgesteld op € 1,5 miljoen.',
    let: 'norm',
  },
  {
    bij: 'Reserve duurzaamheid',
    oordeel: 'herleid',
    tekst: 'Per saldo daalt de reserve met € 35.000 tot € 605.000.',
    let: 'difference of two movements',
  },
  {
    bij: 'Reserve duurzaamheid',
    oordeel: 'niet-herleidbaar',
    tekst: 'Ter dekking van het klimaatprogramma is in 2026 een onttrekking van € 95.000 voorzien.',
    let: 'other year',
  },
  {
    bij: 'Reserve duurzaamheid',
    oordeel: 'geen',
    tekst: 'Deze reserve is ingesteld bij raadsbesluit van 12 mei 2022, nr. 22.048.',
    let: 'number that looks like an amount',
  },
  {
    bij: 'Algemene reserve',
    oordeel: 'herleid',
    tekst: 'De algemene reserve is afgenomen van € 8,4 naar € 8,1 miljoen.',
    let: '"miljoen" goes for both',
  },

  // Totaaloverzicht and the raadsbrief
  {
    bij: 'onder Totaaloverzicht',
    tekst:
      'Jeugd en onderwijs en Bestuur en ondersteuning overschrijden samen € 168.010. Sport en gezondheid en Duurzaamheid en wonen houden samen € 340.175 over.',
    oordeel: 'herleid',
    let: 'sums of two programmas',
  },
  {
    bij: 'Reserves: Totaal',
    tekst: 'De reserves dalen in 2025 per saldo met € 580.000, van € 11.002.000 naar € 10.422.000.',
    oordeel: 'herleid',
  },
  {
    bij: 'Totaaloverzicht: Totaal',
    oordeel: 'herleid',
    tekst: 'De totale lasten zijn € 13.540.025; dat is € 172.165 minder dan begroot (1,3%).',
  },
  { bij: 'Totaaloverzicht: Totaal', oordeel: 'herleid', tekst: 'Lasten € 13,5 mln, begroot € 13,7 mln.' },
  {
    bij: 'Totaaloverzicht: Totaal',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-andere-richting'],
    tekst: 'De totale lasten komen € 172.165 hoger uit dan de begroting na wijziging.',
  },
  {
    bij: 'Totaaloverzicht: Totaal',
    oordeel: 'niet-herleidbaar',
    tekst: 'In de tweede bestuursrapportage werd nog een nadeel van € 95.000 verwacht.',
    let: 'forecast of another moment, other direction',
  },
  {
    bij: 'Toelichting',
    oordeel: 'herleid',
    tekst:
      'Met deze brief informeren wij u over de uitkomst van de jaarrekening 2025. De programmalasten zijn € 13.540.025 en daarmee € 172.165 lager dan de begroting na wijziging. De belangrijkste nadelen zijn de jeugdhulp met verblijf (€ 187.640) en zwembad De Welle (€ 36.915). Van de SPUK Sport betalen wij € 12.265 terug aan het Rijk. De middelen voor isolatie en gezondheid die over zijn, in totaal € 287.115, blijven beschikbaar voor 2026.',
    let: 'sum of two regelingen, not named by their name',
  },
  {
    bij: 'Toelichting',
    oordeel: 'herleid',
    tekst:
      'Het college stelt voor het restant van de Brede SPUK GALA (€ 51.760) in 2026 in te zetten voor valpreventie.',
    let: '"het college" is not the post College',
  },
  {
    bij: 'Toelichting',
    oordeel: 'strijdig',
    controles: ['toelichting-noemt-ander-bedrag'],
    tekst:
      'De programmalasten over 2025 zijn € 13.540.025, een voordeel van € 172.165 op de begroting. Op jeugdhulp met verblijf is sprake van een nadeel van € 178.640. Het zwembad sluit € 36.915 nadelig door hogere energieprijzen. Over de dekking vanaf 2026 ontvangt u bij de kadernota een voorstel.',
    let: 'one of four is wrong',
  },
  {
    bij: 'Toelichting',
    oordeel: 'niet-herleidbaar',
    tekst: 'Het weerstandsvermogen is 1,8; de benodigde weerstandscapaciteit bedraagt € 4,6 miljoen.',
  },
  {
    bij: 'Toelichting',
    oordeel: 'geen',
    tekst: 'De raad heeft de begroting op 7 november 2024 vastgesteld. Deze toelichting volgt de indeling van het BBV.',
  },
  {
    bij: 'Toelichting',
    oordeel: 'geen',
    tekst: 'Het college neemt het advies van de accountant over en past de werkwijze in 2026 aan.',
  },
];
