import fc from 'fast-check';
import { toetsTekst } from '../../src/toelichting/toets';
import { beweringen, onderwerp, onderwerpen, oordeel } from './toetswerkmap';

type Voorbeeld = readonly [bij: string, tekst: string];

interface Voorbeelden {
  readonly herleid: readonly Voorbeeld[];
  readonly strijdig: readonly Voorbeeld[];
  /** Says nothing about a figure that the workbook has, or not clearly. */
  readonly geenTegenspraak: readonly Voorbeeld[];
}

const VOORBEELDEN: Readonly<Record<string, Voorbeelden>> = {
  'bedragen en richtingen bij een post': {
    herleid: [
      ['Woonbegeleiding', 'Door ziektevervanging is € 12.500 meer besteed dan begroot.'],
      ['Woonbegeleiding', 'Begroot: € 50.000, uitgegeven: € 62.500, tekort: € 12.500.'],
      ['Woonbegeleiding', 'Tegenover een budget van € 50.000 staan uitgaven van € 62.500.'],
      ['Woonbegeleiding', 'Dekking: Huisbezoeken aan senioren.'],
      ['Woonbegeleiding', 'Saldo € 12.500 N.'],
      ['Woonbegeleiding', 'De overschrijding komt door extra inzet van begeleiders.'],
      ['Huisbezoeken aan senioren', 'Er is ruim € 18.000 minder uitgegeven.'],
      ['Huisbezoeken aan senioren', 'Er is bijna € 20.000 minder uitgegeven.'],
      ['Huisbezoeken aan senioren', 'De uitgaven bleven € 18.200 onder de begroting.'],
      ['Huisbezoeken aan senioren', 'Voordelig verschil: 18.200.'],
      ['Huisbezoeken aan senioren', 'Saldo € 18.200 - er waren minder bezoeken.'],
      ['Woonbegeleiding', 'De niet begrote kosten bedragen € 12.500.'],
      ['Ervaringsdeskundigen inzetten', 'Het budget van € 10.000 is niet besteed.'],
      ['Ervaringsdeskundigen inzetten', 'De volledige € 10.000 valt vrij.'],
      ['Leerwerkplekken', 'De kosten bedroegen 45.000, € 35.000 lager dan geraamd.'],
      ['Woonbegeleiding', 'De lasten zijn € 12.500 hoger dan de begroting aangeeft.'],
      ['Woonbegeleiding', 'Er werd € 12.500 te veel uitgegeven.'],
      ['Woonbegeleiding', 'Het budget was niet toereikend: € 12.500 tekort.'],
      ['Woonbegeleiding', 'Realisatie 62.500 (begroot 50.000).'],
      ['Huisbezoeken aan senioren', 'De begroting is met € 18.200 onderschreden.'],
      ['Scholing', 'Scholing is € 5.700 goedkoper.'],
      ['Scholing', 'Tussen de € 5.000 en € 6.000 minder uitgegeven dan begroot.'],
      ['Scholing', 'Minder dan € 6.000 over.'],
      ['Scholing', 'Wij hebben € 14.300 uitgegeven van de beschikbare € 20.000.'],
    ],
    strijdig: [
      ['Woonbegeleiding', 'Door ziektevervanging is € 15.200 meer besteed dan begroot.'],
      ['Woonbegeleiding', 'Door een lagere bezetting is € 12.500 minder besteed dan begroot.'],
      ['Woonbegeleiding', 'Begroot: € 50.000, uitgegeven: € 65.200, tekort: € 12.500.'],
      ['Woonbegeleiding', 'Tegenover een budget van € 55.000 staan uitgaven van € 62.500.'],
      ['Woonbegeleiding', 'Dekking: Leerwerkplekken.'],
      ['Woonbegeleiding', 'Saldo € 12.500 V.'],
      ['Woonbegeleiding', 'We bleven binnen het budget.'],
      ['Woonbegeleiding', 'Er is geen overschrijding.'],
      ['Woonbegeleiding', 'Er is niets meer uitgegeven dan begroot.'],
      ['Woonbegeleiding', 'De onderbesteding komt door minder inzet van begeleiders.'],
      ['Huisbezoeken aan senioren', 'Er is ruim € 28.000 minder uitgegeven.'],
      ['Huisbezoeken aan senioren', 'Er is bijna € 18.000 minder uitgegeven.'],
      ['Huisbezoeken aan senioren', 'De uitgaven bleven € 18.200 boven de begroting.'],
      ['Huisbezoeken aan senioren', 'Nadelig verschil: 18.200.'],
      ['Leerwerkplekken', 'Van het budget van € 80.000 bleef € 53.000 over.'],
      ['Ervaringsdeskundigen inzetten', 'Het budget van € 10.000 is volledig besteed.'],
      ['Leerwerkplekken', 'De kosten bedroegen 54.000, € 35.000 lager dan geraamd.'],
      ['Woonbegeleiding', 'Woonbegeleiding viel € 12.500 goedkoper uit dan geraamd.'],
      ['Woonbegeleiding', 'De lasten zijn € 21.500 hoger dan de begroting aangeeft.'],
      ['Woonbegeleiding', 'Er werd € 12.500 te weinig uitgegeven.'],
      ['Woonbegeleiding', 'Het budget was ruim voldoende: € 12.500 over.'],
      ['Woonbegeleiding', 'Realisatie 50.000 (begroot 62.500).'],
      ['Huisbezoeken aan senioren', 'Het budget is overschreden met € 18.200.'],
      ['Huisbezoeken aan senioren', 'De begroting is met € 18.200 overschreden.'],
      ['Scholing', 'Meer dan € 6.000 over.'],
      ['Scholing', 'Wij hebben € 13.400 uitgegeven van de beschikbare € 20.000.'],
    ],
    geenTegenspraak: [
      ['Woonbegeleiding', 'De huur van de locatie steeg met € 9.000 naar € 21.000.'],
      ['Woonbegeleiding', "Inhuur van een zzp'er kostte € 8.500, overige meerkosten € 4.000."],
      ['Woonbegeleiding', 'In 2024 zijn 312 gesprekken gevoerd door 2,5 fte.'],
      ['Woonbegeleiding', 'In 2023 was de overschrijding nog € 20.000.'],
      ['Woonbegeleiding', 'Ten opzichte van vorig jaar is € 3.000 meer uitgegeven.'],
      ['Woonbegeleiding', 'We hebben 180 uur extra ingezet tegen een tarief van € 69,44.'],
      ['Huisbezoeken aan senioren', 'De provincie heeft hiervoor € 50.000 toegezegd.'],
      ['Huisbezoeken aan senioren', 'Bij een maximale bijdrage van € 25.000 per gemeente.'],
      ['Woonbegeleiding', 'De drempel voor een toelichting is € 10.000.'],
      ['Woonbegeleiding', 'De overschrijding van € 12.500 bestaat uit € 8.000 inhuur en € 4.500 huur.'],
      ['Woonbegeleiding', 'Hogere huur (€ 5.000), hogere salarissen (€ 7.500).'],
      ['Woonbegeleiding', 'Er is € 17.500 aan subsidie ontvangen voor een pilot.'],
      ['Leerwerkplekken', 'De kosten per leerwerkplek bedroegen € 1.500.'],
      ['Woonbegeleiding', 'Hiervan is € 3.000 eenmalig.'],
      ['Woonbegeleiding', '€ 7.000 hiervan betreft de inhuur van een extra begeleider.'],
      ['Woonbegeleiding', 'De stijging met 12 plekken kost ongeveer € 9.000.'],
      ['Woonbegeleiding', 'Na de begrotingswijziging van juli is het budget met € 10.000 verhoogd.'],
      ['Woonbegeleiding', 'Contactpersoon: 06-12345678, zaaknummer 2024.12345.'],
    ],
  },
  percentages: {
    herleid: [
      ['Woonbegeleiding', 'De realisatie komt uit op 62.500 euro; dat is een kwart meer dan begroot.'],
      ['Woonbegeleiding', 'Een overschrijding van 25% ten opzichte van de begroting.'],
      ['Woonbegeleiding', '125% van het budget is besteed.'],
      ['Huisbezoeken aan senioren', 'Slechts 54,5% van het budget is benut.'],
      ['Huisbezoeken aan senioren', '45,5% van het budget is niet benut.'],
      ['Leerwerkplekken', 'Er is € 35.000 minder uitgegeven (44%).'],
      ['Woonbegeleiding', 'Woonbegeleiding is 25 procent duurder uitgevallen dan geraamd.'],
      ['Woonbegeleiding', 'Meerkosten: € 12.500 (25% van het budget).'],
    ],
    strijdig: [
      ['Woonbegeleiding', 'Een overschrijding van 20% ten opzichte van de begroting.'],
      ['Huisbezoeken aan senioren', 'Slechts 45,5% van het budget is benut.'],
      ['Leerwerkplekken', 'Er is 54% minder uitgegeven dan begroot.'],
      ['Woonbegeleiding', 'Meerkosten: € 12.500 (15% van het budget).'],
    ],
    geenTegenspraak: [
      ['Woonbegeleiding', 'Een overschrijding van 20%.'],
      ['Scholing', 'We kregen 12% korting op de trainingen.'],
    ],
  },
  'bestemming en dekking': {
    herleid: [
      ['Woonbegeleiding', 'Het nadeel van € 12,5k wordt opgevangen binnen SPUK IZA.'],
      ['Woonbegeleiding', 'De meerkosten worden betaald uit het overschot op Huisbezoeken aan senioren (SPUK IZA).'],
      [
        'Huisbezoeken aan senioren',
        'Van de € 40.000 is € 21.800 besteed. Het restant van € 18.200 vloeit terug naar VWS.',
      ],
      ['Huisbezoeken aan senioren', 'Het overschot mag niet mee naar 2025 en wordt terugbetaald.'],
      ['Huisbezoeken aan senioren', 'De huisbezoeken schuiven door naar 2025. Daardoor is € 18.200 niet besteed.'],
      ['Leerwerkplekken', 'Het niet bestede deel (€ 35.000) blijft beschikbaar in 2025 en 2026.'],
      ['Leerwerkplekken', '€ 35.000 wordt niet teruggestort, maar meegenomen naar 2025.'],
      ['Dorpshuizen', 'Het restant gaat terug naar het ministerie van VWS.'],
      ['Huisbezoeken aan senioren', 'Niet uitgegeven: € 18.200. Dit wordt terugbetaald.'],
      ['Huisbezoeken aan senioren', 'De terugbetaling bedraagt € 18.200.'],
      ['Huisbezoeken aan senioren', 'Overheveling naar 2025 is niet mogelijk.'],
      ['Leerwerkplekken', 'Volgens de GALA-voorwaarden mag het restant mee naar 2025 of 2026.'],
      ['Leerwerkplekken', 'Er gaat niets terug naar het Rijk.'],
      ['Leerwerkplekken', 'Terugbetaling aan het Rijk is niet nodig.'],
      ['Huisbezoeken aan senioren', 'Van het restant gaat niets mee naar 2025.'],
      ['Leerwerkplekken', 'De kosten vielen € 35.000 lager uit, omdat de start is verschoven naar 2025.'],
      [
        'Leerwerkplekken',
        'Omdat de werving langer duurde, resteert € 35.000. Deze middelen worden in 2025 alsnog ingezet.',
      ],
      ['Dorpshuizen', 'De resterende middelen worden teruggegeven aan het Rijk.'],
    ],
    strijdig: [
      ['Woonbegeleiding', 'Het nadeel van € 12,5k wordt opgevangen binnen GALA.'],
      ['Woonbegeleiding', 'De meerkosten worden betaald uit het overschot op Leerwerkplekken (SPUK GALA).'],
      ['Woonbegeleiding', 'Het restant gaat terug naar het Rijk.'],
      [
        'Huisbezoeken aan senioren',
        'Van de € 40.000 is € 21.800 besteed. Het restant van € 12.800 vloeit terug naar VWS.',
      ],
      ['Huisbezoeken aan senioren', 'Het overschot van € 18.200 hevelen we over naar 2025.'],
      ['Huisbezoeken aan senioren', 'Het overschot van € 18.200 wordt volgend jaar ingezet.'],
      ['Huisbezoeken aan senioren', 'Wat overblijft, nemen we mee naar 2025.'],
      ['Leerwerkplekken', 'Het niet bestede deel (€ 35.000) blijft beschikbaar tot en met 2027.'],
      ['Leerwerkplekken', '€ 35.000 wordt teruggestort aan het ministerie.'],
      ['Leerwerkplekken', '€ 35.000 wordt niet meegenomen, maar teruggestort.'],
      ['Vrijwilligerspunt', 'Het restant van € 1.600 gaat terug naar de provincie.'],
      ['Dorpshuizen', 'Het restant gaat terug naar de provincie.'],
      ['Dorpshuizen', 'Dit bedrag van € 8.600 voegen we toe aan de algemene reserve.'],
      ['Woonbegeleiding', 'Dit project valt onder SPUK GALA.'],
      ['Huisbezoeken aan senioren', 'Niet uitgegeven: € 18.200. Dit wordt overgeheveld naar 2025.'],
      ['Huisbezoeken aan senioren', 'De terugbetaling bedraagt € 12.800.'],
      ['Huisbezoeken aan senioren', 'Overheveling naar 2025: € 18.200.'],
      ['Leerwerkplekken', 'Overheveling naar 2025 is niet mogelijk.'],
      ['Huisbezoeken aan senioren', 'Terugbetaling is dus niet nodig.'],
      ['Leerwerkplekken', 'Het geld hoeft niet te worden besteed in 2025 maar vloeit terug naar het Rijk.'],
      [
        'Huisbezoeken aan senioren',
        'Omdat de werving langer duurde, resteert € 18.200. Deze middelen worden in 2025 alsnog ingezet.',
      ],
      ['Dorpshuizen', 'De resterende middelen worden in 2025 ingezet.'],
      ['Leerwerkplekken', 'De resterende middelen worden teruggegeven aan het Rijk.'],
    ],
    geenTegenspraak: [
      ['Woonbegeleiding', 'Voor 2025 is € 60.000 begroot.'],
      ['Vrijwilligerspunt', 'Het restant van € 6.100 gaat mee naar 2025.'],
      ['Vrijwilligerspunt', 'Het restant van € 6.100 gaat terug naar de provincie.'],
      ['Leerwerkplekken', 'Als de gemeenteraad instemt, gaat € 35.000 terug.'],
      ['Leerwerkplekken', 'Gaat dit bedrag terug naar het Rijk?'],
      ['Woonbegeleiding', 'Het college heeft op 12 maart 2024 € 15.000 extra beschikbaar gesteld.'],
      ['Woonbegeleiding', 'In 2025 verwachten we € 55.000 nodig te hebben.'],
      ['Leerwerkplekken', 'Een groot deel van de leerwerkplekken start in 2025.'],
      ['Scholing', 'De scholing voor 2025 kost € 8.000.'],
    ],
  },
  'een themalijn en haar posten': {
    herleid: [
      ['Wonen', 'Op Woonbegeleiding is € 12.500 meer uitgegeven; op Huisbezoeken aan senioren juist € 18.200 minder.'],
      ['Wonen', 'Het saldo van deze themalijn is € 14.800 positief.'],
      ['Wonen', 'De IZA-projecten samen houden € 11.400 over.'],
      ['Wonen', 'Scholing en Buurtkamers en inloop hielden samen € 9.100 over.'],
      ['Wonen', 'Het project Scholing houdt € 5.700 over.'],
      ['Wonen', 'Woonbegeleiding en Scholing weken respectievelijk € 12.500 en € 5.700 af van de begroting.'],
      ['Meedoen', 'Op digitale vaardigheden is € 18.750 minder uitgegeven.'],
      ['Meedoen', 'De begroting van Sportmaatjes was € 22.000, de uitgaven € 29.300.'],
      ['Ontmoeten', 'Er is per saldo € 6.450 over.'],
      ['Wonen', 'De themalijn Wonen houdt per saldo € 14.800 over.'],
      [
        'Wonen',
        'Woonbegeleiding (- € 12.500), Huisbezoeken aan senioren (€ 18.200), Scholing (€ 5.700) en Buurtkamers en inloop (€ 3.400).',
      ],
      ['Wonen', 'De IZA-projecten en het GALA-project houden samen € 14.800 over.'],
      [
        'Meedoen',
        'Per saldo blijft € 58.450 over: overschotten van in totaal € 69.850 en overschrijdingen van samen € 11.400.',
      ],
      ['Meedoen', 'Aan Taalcoaches is € 4.100 meer uitgegeven. Dit past binnen SPUK IZA.'],
      ['Meedoen', 'Leerwerkplekken en Sportmaatjes vallen beide onder GALA; samen resteert € 27.700.'],
    ],
    strijdig: [
      ['Wonen', 'Op Woonbegeleiding is € 12.500 meer uitgegeven; op Huisbezoeken aan senioren juist € 12.800 minder.'],
      ['Wonen', 'Op Woonbegeleiding is € 18.200 meer uitgegeven en op Huisbezoeken aan senioren € 12.500 minder.'],
      ['Wonen', 'Het saldo van deze themalijn is € 18.400 positief.'],
      ['Wonen', 'De IZA-projecten samen houden € 14.100 over.'],
      ['Wonen', 'Scholing en Buurtkamers en inloop hielden samen € 9.700 over.'],
      ['Wonen', 'Het project Scholing houdt € 7.500 over.'],
      ['Wonen', 'Woonbegeleiding en Scholing weken respectievelijk € 5.700 en € 12.500 af van de begroting.'],
      ['Meedoen', 'Op digitale vaardigheden is € 17.850 minder uitgegeven.'],
      ['Meedoen', 'De begroting van Sportmaatjes was € 22.000, de uitgaven € 23.900.'],
      ['Wonen', 'De themalijn Wonen komt per saldo € 14.800 tekort.'],
      ['Wonen', 'Woonbegeleiding is overschreden met € 12.500, Scholing met € 5.700.'],
      ['Wonen', 'De IZA-projecten en het GALA-project houden samen € 18.400 over.'],
      ['Meedoen', 'Aan Taalcoaches is € 4.100 minder uitgegeven.'],
      ['Meedoen', 'Leerwerkplekken en Sportmaatjes vallen beide onder GALA; samen resteert € 42.300.'],
    ],
    geenTegenspraak: [
      ['Wonen', 'Door scholing van medewerkers is € 2.000 extra uitgegeven.'],
      ['Wonen', 'Bij de voorbereiding van Dorpsplein Noord is € 4.000 uitgegeven.'],
      ['Wonen', 'Voor de evaluatie is € 6.000 uitgegeven.'],
      ['Wonen', 'Aan communicatie is € 2.300 besteed, aan inhuur € 9.100.'],
      ['Wonen', 'Eén buurtkamer (€ 1.200) is later geopend.'],
      ['Meedoen', 'Over de provinciale middelen (€ 6.100) volgt nog een besluit.'],
    ],
  },
  'bestemming per regeling in een themalijn': {
    herleid: [
      ['Wonen', 'Van het saldo van € 14.800 gaat € 11.400 (SPUK IZA) terug en € 3.400 (SPUK GALA) mee naar 2025-2026.'],
      ['Wonen', 'Het IZA-deel (€ 11.400) gaat terug; het GALA-deel (€ 3.400) gaat mee.'],
      ['Meedoen', 'Van SPUK IZA gaat € 24.650 terug naar het Rijk.'],
      [
        'Meedoen',
        'Voor Leerwerkplekken (€ 35.000) geldt dat het geld mee mag naar 2025; (Digitale) vaardigheden (€ 18.750) gaat terug.',
      ],
      ['Meedoen', 'Sportmaatjes: € 7.300 overschreden, gedekt uit Leerwerkplekken.'],
      [
        'Ontmoeten',
        'Van SPUK IZA gaat € 8.600 terug naar het Rijk; de Mantelzorgsalon kwam € 2.150 tekort, dat binnen GALA wordt opgevangen.',
      ],
      ['Wonen', 'Buurtkamers en inloop: het overschot van € 3.400 gaat mee naar 2025.'],
      ['Wonen', 'De SPUK IZA-projecten hebben samen € 11.400 over. Dit vloeit terug naar het Rijk.'],
    ],
    strijdig: [
      ['Wonen', 'Het saldo van € 14.800 vloeit terug naar het Rijk.'],
      ['Wonen', 'Van het saldo van € 14.800 gaat € 3.400 (SPUK IZA) terug en € 11.400 (SPUK GALA) mee naar 2025-2026.'],
      ['Wonen', 'Van het saldo van € 14.800 gaat € 10.400 terug en € 4.400 mee.'],
      ['Wonen', 'Het IZA-deel gaat mee; het GALA-deel gaat terug.'],
      ['Meedoen', 'Van SPUK IZA gaat € 26.450 terug naar het Rijk.'],
      ['Meedoen', 'Sportmaatjes: € 7.300 overschreden, gedekt uit Taalcoaches.'],
      [
        'Meedoen',
        'De overschrijding op Sportmaatjes (€ 7.300) wordt gedekt uit het overschot van digitale vaardigheden.',
      ],
      ['Meedoen', 'Het hele saldo van € 58.450 gaat mee naar 2025.'],
      ['Ontmoeten', 'Het saldo van € 6.450 gaat terug naar het Rijk.'],
      ['Wonen', 'Buurtkamers en inloop: het overschot van € 3.400 gaat terug naar het Rijk.'],
      ['Wonen', 'Alle IZA-middelen worden meegenomen naar 2025.'],
      ['Wonen', 'De SPUK IZA-projecten hebben samen € 11.400 over. Dit schuift door naar 2025.'],
      ['Meedoen', 'Het restant van Leerwerkplekken vloeit terug naar de provincie.'],
    ],
    geenTegenspraak: [['Meedoen', 'De provincie stelt € 6.100 beschikbaar.']],
  },
  'zonder plaats, per regeling en in totaal': {
    herleid: [
      ['', 'Op de themalijn Wonen is € 14.800 minder uitgegeven dan begroot.'],
      ['', 'De totale uitgaven van SPUK IZA bedragen € 230.350 '],
      ['', 'In totaal is € 79.700 niet uitgegeven.'],
      ['Totaal', 'Van de begroting van € 467.000 is € 387.300 uitgegeven (83%).'],
      ['SPUK IZA', 'Er gaat € 44.650 terug naar het Rijk.'],
      ['SPUK GALA programma 15', 'Het restant gaat mee naar 2025.'],
      ['', 'Leerwerkplekken hield € 35.000 over.'],
      ['', 'Themalijn Meedoen: begroting € 242.000, realisatie € 183.550, saldo € 58.450.'],
      ['', 'Van SPUK GALA gaat € 28.950 mee naar 2025-2026, van SPUK IZA gaat € 44.650 terug.'],
      ['', 'De totale begroting is € 467.000 en er is € 387.300 uitgegeven; € 79.700 blijft dus over.'],
      ['Totaal', 'Van het saldo gaat € 44.650 terug naar het Rijk.'],
      [
        'Totaal',
        'Van het resultaat van € 79.700 vloeit € 44.650 terug (SPUK IZA), gaat € 28.950 mee naar 2025 (SPUK GALA) en is over € 6.100 (Provincie Overijssel) nog geen besluit genomen.',
      ],
      ['Totaal', "Zo'n 83% van het budget is uitgegeven."],
      ['Totaal', 'Ruim € 387.000 is besteed.'],
    ],
    strijdig: [
      ['', 'Op de themalijn Wonen is € 14.800 meer uitgegeven dan begroot.'],
      ['Totaal', 'Van de begroting van € 467.000 is € 378.300 uitgegeven.'],
      ['SPUK IZA', 'Er gaat € 46.450 terug naar het Rijk.'],
      ['SPUK GALA programma 15', 'Het restant gaat terug naar het Rijk.'],
      ['', 'Leerwerkplekken hield € 53.000 over.'],
      ['', 'Themalijn Meedoen: begroting € 242.000, realisatie € 185.350, saldo € 58.450.'],
      ['', 'Van SPUK GALA gaat € 44.650 mee naar 2025-2026, van SPUK IZA gaat € 28.950 terug.'],
      ['', 'Alle overgebleven IZA-middelen mogen mee naar 2025.'],
      ['Totaal', 'In totaal is € 79.700 meer uitgegeven dan begroot.'],
      ['Totaal', 'Het volledige saldo van € 79.700 gaat terug naar het Rijk.'],
      ['Totaal', 'Van het saldo gaat € 28.950 terug naar het Rijk en € 44.650 mee.'],
      ['Totaal', '83% van het budget is niet uitgegeven.'],
      ['Totaal', 'Ruim € 397.000 is besteed.'],
    ],
    geenTegenspraak: [
      ['Totaal', 'Twee posten kennen een onderbesteding van meer dan € 15.000.'],
      ['Totaal', 'Er waren 14 gemeenten, 1.250 deelnemers en 12.500 bezoeken.'],
      ['Totaal', 'Zie bijlage 3, pagina 12.500 en artikel 4.100.'],
      ['', 'Het gemeentefonds levert ons € 1,2 miljoen op.'],
      ['', 'De inflatie was 3,8% en de lonen stegen met 6%.'],
      ['Totaal', 'Het tekort op de jeugdzorg bedraagt € 2,3 mln.'],
    ],
  },
  'in andere woorden': {
    herleid: [
      ['Woonbegeleiding', 'De uitputting van het budget bedraagt 125%.'],
      [
        'Woonbegeleiding',
        'Het project is uitgelopen; hierdoor ontstond een tekort van € 12.500 dat binnen de IZA-middelen wordt opgevangen.',
      ],
      ['Woonbegeleiding', 'Het tekort van € 12.500 kan niet worden gedekt uit Leerwerkplekken.'],
      ['Woonbegeleiding', 'Boven het budget uitgekomen.'],
      ['Woonbegeleiding', 'Overschrijding: 12,5 duizend.'],
      ['Woonbegeleiding', 'Afwijking -12.500 (-25%).'],
      ['Huisbezoeken aan senioren', 'Budget € 40.000, uitgaven € 21.800, restant € 18.200 (terug naar Rijk).'],
      ['Huisbezoeken aan senioren', '€ 18.200 moet worden terugbetaald, tenzij het Rijk anders besluit.'],
      ['Huisbezoeken aan senioren', 'Er is 18.200,- over.'],
      ['Huisbezoeken aan senioren', 'Slechts iets meer dan de helft van het budget is gebruikt.'],
      ['Huisbezoeken aan senioren', 'Minder huisbezoeken dan gepland: € 18.200 niet besteed.'],
      [
        'Leerwerkplekken',
        'Wegens de late start is € 35.000 niet tot besteding gekomen; dit bedrag schuift door naar 2025.',
      ],
      ['Wonen', 'De drie onderschrijdingen bedragen samen € 27.300.'],
      ['Wonen', 'Totaal uitgegeven: € 125.200.'],
      ['Wonen', 'Woonbegeleiding kostte € 62.500, tegen een budget van € 50.000.'],
      ['Wonen', 'Voor Woonbegeleiding was € 50.000 begroot; de uitgaven waren € 62.500.'],
      ['Wonen', 'Op Woonbegeleiding is meer uitgegeven dan begroot.'],
      ['Wonen', 'Het saldo gaat deels terug (€ 11.400 IZA) en deels mee naar 2025 (€ 3.400 GALA).'],
      ['Wonen', '- Woonbegeleiding: € 12.500 over budget'],
      ['Meedoen', 'Binnen GALA is per saldo € 27.700 over, binnen IZA € 24.650 en bij de provincie € 6.100.'],
      ['Ontmoeten', 'De Mantelzorgsalon kostte € 2.150 meer dan begroot.'],
      ['', 'SPUK IZA: baten € 275.000, lasten € 230.350, terug te betalen € 44.650.'],
      ['Totaal', '17% van de begroting is niet uitgegeven.'],
    ],
    strijdig: [
      [
        'Woonbegeleiding',
        'Het project is uitgelopen; hierdoor ontstond een tekort van € 12.500 dat binnen de GALA-middelen wordt opgevangen.',
      ],
      ['Woonbegeleiding', 'Het tekort van € 12.500 komt ten laste van Leerwerkplekken.'],
      ['Woonbegeleiding', 'Onder het budget gebleven.'],
      ['Woonbegeleiding', 'Afwijking -12.500 (-35%) t.o.v. begroting.'],
      ['Huisbezoeken aan senioren', 'Budget € 40.000, uitgaven € 21.800, restant € 18.200 (mee naar 2025).'],
      ['Huisbezoeken aan senioren', 'De helft van het overschot blijft beschikbaar in 2025.'],
      ['Huisbezoeken aan senioren', 'De niet-bestede middelen worden toegevoegd aan het budget van 2025.'],
      ['Huisbezoeken aan senioren', 'De vrijval van € 18.200 wordt gereserveerd voor 2025.'],
      ['Huisbezoeken aan senioren', 'Bijna driekwart van het budget is gebruikt.'],
      ['Dorpshuizen', 'Wegens de late start is € 8.600 niet tot besteding gekomen; dit bedrag schuift door naar 2025.'],
      ['Leerwerkplekken', 'Het restant is in 2027 beschikbaar.'],
      ['Leerwerkplekken', '€ 35.000 gaat terug naar de gemeenten.'],
      ['Vrijwilligerspunt', 'Het restant (€ 6.100) is IZA-geld.'],
      ['Wonen', 'Totaal uitgegeven: € 152.200.'],
      ['Wonen', 'Woonbegeleiding kostte € 65.200, tegen een budget van € 50.000.'],
      ['Wonen', 'Voor Woonbegeleiding was € 55.000 begroot; de uitgaven waren € 62.500.'],
      ['Wonen', 'Op Woonbegeleiding is minder uitgegeven dan begroot.'],
      ['Wonen', 'Het saldo gaat deels terug (€ 3.400 GALA) en deels mee naar 2025 (€ 11.400 IZA).'],
      ['Wonen', 'De onderbesteding van € 14.800 betreft volledig IZA en gaat terug naar het Rijk.'],
      ['Wonen', '• Woonbegeleiding: € 12.500 onder budget'],
      ['Meedoen', 'Binnen GALA is per saldo € 27.700 over, binnen IZA € 26.450.'],
      ['Meedoen', 'Het overschot op GALA (€ 27.700) vloeit terug naar VWS.'],
      ['Ontmoeten', 'De Mantelzorgsalon kostte € 2.510 meer dan begroot.'],
      ['Ontmoeten', 'Het tekort op Mantelzorgsalon wordt opgevangen met het overschot op Dorpshuizen.'],
      ['', 'SPUK IZA: baten € 275.000, lasten € 230.350, terug te betalen € 46.450.'],
      ['Totaal', 'Alles wat over is, gaat terug naar het Rijk.'],
    ],
    geenTegenspraak: [
      ['Woonbegeleiding', 'Wij stellen voor de overschrijding te dekken uit de algemene reserve.'],
      ['Woonbegeleiding', 'De overschrijding wordt gedekt uit eigen middelen van de gemeente.'],
      ['Woonbegeleiding', 'De formatie groeide van 0,56 naar 0,89 fte, wat € 11.000 extra loonkosten gaf.'],
      ['Woonbegeleiding', 'Een deel van de overschrijding (€ 9.000) komt door ziekte.'],
      ['Woonbegeleiding', 'De overschrijding wordt voor € 9.000 veroorzaakt door ziekte.'],
      ['Woonbegeleiding', 'Waarvan € 9.000 personeel.'],
      ['Woonbegeleiding', 'Het aantal cliënten steeg van 1.200 naar 1.350.'],
      ['Woonbegeleiding', 'De gemeente Almelo draagt € 10.000 bij.'],
      ['Woonbegeleiding', 'Per gemeente is € 3.125 extra nodig.'],
      ['Huisbezoeken aan senioren', 'De bezoeken worden in 2025 ingehaald.'],
      ['Huisbezoeken aan senioren', 'In 2025 gaan we verder met de huisbezoeken.'],
      ['Huisbezoeken aan senioren', 'De subsidie loopt door tot 2026.'],
      ['Huisbezoeken aan senioren', 'We verzoeken het Rijk om € 18.200 mee te mogen nemen naar 2025.'],
      ['Huisbezoeken aan senioren', 'Minder huisbezoeken dan gepland (245 i.p.v. 400).'],
      ['Huisbezoeken aan senioren', 'Er zijn meer bezoeken gedaan dan begroot.'],
      ['Vrijwilligerspunt', 'Het restant gaat naar verwachting mee naar 2025.'],
      ['Vrijwilligerspunt', 'Het restant mag mee naar 2025, mits de provincie akkoord is.'],
      ['Wonen', 'Het project heeft € 2.000 minder gekost.'],
      ['Wonen', 'Sommige projecten gaven meer uit dan begroot.'],
      ['', 'De raad stelde op 11 juni € 250.000 beschikbaar voor jeugd.'],
      ['Totaal', 'Onze organisatie telde 12,4 fte en 38 vrijwilligers.'],
    ],
  },
  'iets anders dan de post zelf': {
    herleid: [
      ['Woonbegeleiding', 'De huur was hoger; per saldo is € 12.500 meer uitgegeven dan begroot.'],
      [
        'Meedoen',
        'Uit het voordeel op Leerwerkplekken (€ 35.000) wordt Sportmaatjes (€ 7.300 nadeel) gedekt, samen € 27.700.',
      ],
      [
        'Huisbezoeken aan senioren',
        'Niet bestede IZA-middelen kunnen niet worden overgeheveld en vallen terug aan het Rijk.',
      ],
      ['Huisbezoeken aan senioren', 'Van het budget van € 40.000 is nog geen € 22.000 uitgegeven.'],
      ['Leerwerkplekken', 'De € 35.000 uit de beschikking van 2023 mag in 2025 alsnog worden besteed.'],
      ['', 'In totaal was € 467.000 begroot en is € 387.300 uitgegeven. Dat is € 79.700 minder dan begroot.'],
    ],
    strijdig: [
      ['Woonbegeleiding', '12.500 V, zie de bijlage.'],
      ['Woonbegeleiding', 'De overschrijding van € 12.500 is 15% van de begroting.'],
      ['Huisbezoeken aan senioren', 'Het restant (€ 18.200) blijft tot en met 2026 beschikbaar.'],
      ['Huisbezoeken aan senioren', 'Het restant van € 18.200 mogen de gemeenten houden voor 2025.'],
      ['Wonen', 'Woonbegeleiding (€ 12.500 N) en Scholing (€ 7.500 V) wijken het meest af.'],
      ['', 'Op SPUK IZA is per saldo € 44.650 tekortgekomen.'],
      ['', 'In totaal was € 476.000 begroot en is € 387.300 uitgegeven.'],
    ],
    geenTegenspraak: [
      ['Woonbegeleiding', 'Hogere energieprijzen (€ 3.000 N) en lagere huur (€ 1.000 V): per saldo € 12.500 nadeel.'],
      ['Woonbegeleiding', 'Van de overschrijding is € 5.000 het gevolg van ziekte.'],
      ['Woonbegeleiding', 'Circa € 5.000 van de overschrijding is structureel.'],
      ['Woonbegeleiding', 'Het verloop is groot; hiervoor was € 20.000 gereserveerd.'],
      ['Woonbegeleiding', 'Uit het jaarverslag van de aanbieder blijkt een overschot van € 40.000.'],
      ['Woonbegeleiding', 'In de voorjaarsnota werd nog een tekort van € 20.000 verwacht.'],
      ['Woonbegeleiding', 'De overschrijding had € 5.000 lager kunnen uitvallen.'],
      ['Woonbegeleiding', 'De looptijd van het contract is overschreden.'],
      ['Woonbegeleiding', 'De belangstelling was lager dan verwacht.'],
      ['Woonbegeleiding', 'Het ziekteverzuim lag 3% boven de begroting.'],
      ['Woonbegeleiding', 'Twee medewerkers kosten samen € 48.000.'],
      ['Woonbegeleiding', 'Tot 1 juli was € 25.000 uitgegeven.'],
      ['Woonbegeleiding', 'De bijdrage van Almelo was € 3.500 hoger.'],
      ['Woonbegeleiding', 'Realisatie 2022 € 41.000 en 2023 € 48.000.'],
      ['Woonbegeleiding', 'De overschrijding is € 2.500 groter dan in september gemeld.'],
      ['Woonbegeleiding', 'Ondanks een besparing van € 4.000 is de post overschreden.'],
      ['Woonbegeleiding', 'Er is € 5.000 minder uitgegeven aan begeleiding, maar € 17.500 meer aan huur.'],
      ['Wonen', 'In vergelijking met 2023 gaf Woonbegeleiding € 6.000 meer uit.'],
      ['Totaal', 'Van SPUK IZA is € 30.000 gereserveerd voor de slotbijeenkomst.'],
      ['', 'Woonbegeleiding is een project van twee jaar met een budget van € 110.000.'],
      ['Huisbezoeken aan senioren', 'Gemeente Borne heeft van de leefgelden € 2.000 teruggestort.'],
      ['Leerwerkplekken', 'Wat eind 2026 over is, gaat terug naar het Rijk.'],
      ['Leerwerkplekken', 'Anders dan bij IZA hoeft dit geld niet terug naar het Rijk.'],
      ['Leerwerkplekken', 'De uitgaven lopen terug naar € 45.000.'],
      ['Wonen', 'Voor communicatie was € 10.000 begroot en is € 7.000 uitgegeven.'],
      ['Wonen', 'Zonder de overschrijding op Woonbegeleiding was het overschot € 27.000 geweest.'],
      ['Wonen', 'Door de overschrijding bij Woonbegeleiding valt het overschot € 12.500 lager uit.'],
      ['Wonen', 'Het overschot is lager door hogere kosten bij Woonbegeleiding.'],
      ['', 'Het programma Wmo kent een tekort van € 1,2 miljoen.'],
      ['', 'Voor Leerwerkplekken wordt € 20.000 gereserveerd in 2026.'],
      ['', 'Van de SPUK GALA is in 2023 € 40.000 overgeheveld.'],
    ],
  },
};

describe.each(Object.entries(VOORBEELDEN))('%s', (_, { herleid, strijdig, geenTegenspraak }) => {
  if (herleid.length > 0) {
    test.each(herleid)('herleid, bij %s: %s', (bij, tekst) => {
      expect(oordeel(bij, tekst)).toBe('herleid');
    });
  }
  if (strijdig.length > 0) {
    test.each(strijdig)('strijdig, bij %s: %s', (bij, tekst) => {
      expect(oordeel(bij, tekst)).toBe('strijdig');
    });
  }
  if (geenTegenspraak.length > 0) {
    test.each(geenTegenspraak)('geen tegenspraak, bij %s: %s', (bij, tekst) => {
      expect(oordeel(bij, tekst)).not.toBe('strijdig');
    });
  }
});

describe('wat een bewering zegt', () => {
  const eerste = (bij: string, tekst: string) => toetsTekst(tekst, onderwerp(bij), onderwerpen)[0]!;

  test('de plaats in de tekst, het bedrag, wat het moest zijn en de cellen', () => {
    const tekst = 'De kosten zijn € 15.200 hoger dan begroot.';
    const bewering = eerste('Woonbegeleiding', tekst);
    expect(tekst.slice(bewering.van, bewering.tot)).toBe('€ 15.200');
    expect(bewering).toMatchObject({
      soort: 'bedrag',
      controle: 'toelichting-noemt-ander-bedrag',
      bedrag: 1520000,
      verwacht: 1250000,
      cellen: [{ blad: 'Wonen', rij: 2, kolom: 3 }],
    });
    expect(bewering.uitleg).toBe(
      'Woonbegeleiding: saldo € 12.500 meer uitgegeven dan begroot. De tekst noemt € 15.200.',
    );
  });

  test('een gemengd saldo: wat er van elke regeling terug of mee gaat', () => {
    const beweringen = toetsTekst('Het saldo van € 14.800 gaat terug naar het Rijk.', onderwerp('Wonen'), onderwerpen);
    expect(beweringen.map(({ uitkomst }) => uitkomst)).toEqual(['herleid', 'strijdig']);
    expect(beweringen[1]!.verwacht).toBe('€ 11.400 terug (SPUK IZA), € 3.400 mee (SPUK GALA programma 15)');
  });

  test('een verschrijving in een bedrag dat niet te herleiden is, bij een genoemde post', () => {
    const bewering = eerste('Wonen', 'Aan inhuur bij Woonbegeleiding is € 62.600 uitgegeven.');
    expect(bewering).toMatchObject({
      uitkomst: 'niet-herleidbaar',
      controle: 'toelichting-noemt-ander-bedrag',
      verwacht: 6250000,
    });
  });

  test('bedrag en richting zijn twee beweringen als beide niet kloppen', () => {
    expect(beweringen('Woonbegeleiding', 'Er is € 15.200 minder uitgegeven dan begroot.')).toEqual([
      'bedrag strijdig',
      'richting strijdig',
    ]);
  });
});

describe('eigenschappen', () => {
  const posten = onderwerpen.posten.flatMap((rij) => onderwerpen.bij(rij) ?? []).filter(({ saldo }) => saldo?.bedrag);
  const post = fc.constantFrom(...posten);
  const euros = (bedrag: number) => String(Math.abs(bedrag) / 100).replace(/\B(?=(\d{3})+$)/g, '.');
  const zin = (naam: string, bedrag: number, woord: string) =>
    `Op ${naam} is € ${euros(bedrag)} ${woord} uitgegeven dan begroot.`;
  const waar = (saldo: number) => (saldo < 0 ? 'meer' : 'minder');

  test('de zin die de cijfers zegt, is herleid', () => {
    fc.assert(
      fc.property(post, ({ naam, saldo }) => oordeel('', zin(naam, saldo!.bedrag, waar(saldo!.bedrag))) === 'herleid'),
    );
  });

  test('elk ander bedrag, verder weg dan afronding op het blad, is strijdig', () => {
    fc.assert(
      fc.property(post, fc.integer({ min: 1, max: 999_999 }), ({ naam, saldo }, bedrag) => {
        fc.pre(Math.abs(bedrag * 100 - Math.abs(saldo!.bedrag)) > saldo!.marge + 99);
        return oordeel('', zin(naam, bedrag * 100, waar(saldo!.bedrag))) === 'strijdig';
      }),
    );
  });

  test('de omgekeerde richting is strijdig', () => {
    fc.assert(
      fc.property(
        post,
        ({ naam, saldo }) => oordeel('', zin(naam, saldo!.bedrag, waar(-saldo!.bedrag))) === 'strijdig',
      ),
    );
  });

  test('geen tekst laat de toets struikelen, en elke bewering ligt in de tekst', () => {
    const brok = fc.constantFrom(
      ...'€ ; 12.500 ; meer ; minder ; dan begroot ; gaat terug ; mee naar 2025 ; SPUK IZA ; Woonbegeleiding ; en ; , ; . ; ( ; ) ; niet ; % ; 40 ; respectievelijk ; samen ; \n ; - ; van ; het saldo ; 👍 ; ë ; \u00a0'.split(
        ' ; ',
      ),
    );
    const tekst = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(brok, { maxLength: 40 }).map((brokken) => brokken.join(' ')),
    );
    const plaats = fc.constantFrom('', 'Wonen', 'Woonbegeleiding', 'SPUK IZA', 'Totaal');
    fc.assert(
      fc.property(tekst, plaats, (t, bij) =>
        toetsTekst(t, onderwerp(bij), onderwerpen).every(({ van, tot }) => van >= 0 && van < tot && tot <= t.length),
      ),
    );
  });

  test.each([
    ['letters', 'a'.repeat(100_000)],
    ['cijfers', '1'.repeat(100_000)],
    ['groepen van drie', '123 '.repeat(25_000)],
    ['bedragen', '€ 12.500 '.repeat(11_000)],
    ['woorden die bijna iets zeggen', 'houden gaat blijft is niet '.repeat(4_000)],
    ['namen', 'Woonbegeleiding en '.repeat(5_000)],
    ['haakjes', '('.repeat(100_000)],
    ['spaties', ' '.repeat(100_000)],
    ['per uur', 'per uur van '.repeat(8_000)],
    ['duizend', 'duizend'.repeat(14_000)],
  ])('honderdduizend tekens: %s', (_, tekst) => {
    expect(toetsTekst(tekst, onderwerp('Wonen'), onderwerpen).length).toBeLessThan(100_000);
  });
});
