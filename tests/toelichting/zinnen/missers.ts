import type { Zinsoordeel } from './zin';

/** Sentences that are judged otherwise than they should be, with why. One that gets better must go from this list. */
export type Missers = Readonly<Record<string, readonly [is: Zinsoordeel, waarom: string]>>;

export const MISSERS_VOORAF: Missers = {
  'De reserve is dit jaar niet aangesproken en blijft € 469.165.': [
    'niet-herleidbaar',
    'de zin zegt niet welk cijfer het is; de regel heeft er maar een',
  ],
  'De overschrijding bleef met € 27.760 onder het afgesproken maximum van € 30.000.': [
    'herleid',
    'het maximum wordt als grens overgeslagen, zoals een tarief',
  ],
  'Bijna twee keer zoveel uitgegeven als begroot.': ['geen', 'een verhouding in woorden wordt niet gelezen'],
  'Een kwart van de kosten betreft lesmateriaal.': ['geen', 'een deel van de kosten is geen bewering over de post'],
  'De lagere loonkosten leverden een voordeel op van minder dan € 10.000.': [
    'niet-herleidbaar',
    'loonkosten kunnen een deel van de post zijn',
  ],
};

export const MISSERS_ACHTERAF: Missers = {
  'SamenTwente verzorgt de administratie, ICT en huisvesting. Het doorbelaste uurtarief is per 1 juli verhoogd van € 92 naar € 98.':
    ['niet-herleidbaar', 'een tarief dat wordt verhoogd, lijkt een bedrag'],
  'In het AO is gevraagd: "Waarom is er € 113.902 blijven liggen?" Antwoord: de data-analist is pas in september begonnen.':
    ['geen', 'een vraag tussen aanhalingstekens wordt als vraag overgeslagen'],
  'Het saldo van € 186.265 bestaat uit een overschot van € 190.426 binnen SPUK IZA, dat terug moet naar het Rijk, en een tekort van € 4.161 binnen SPUK GALA.':
    ['niet-herleidbaar', 'welk deel teruggaat, staat in een bijzin na een ander bedrag'],
  'De onderbesteding op de IZA-projecten In beweging met, Aanpak middelengebruik en Versterken zelfstandigheid bij LVB bedraagt tezamen € 47.715. Dit bedrag kan, net als het GALA-restant van € 51.265, worden doorgeschoven naar 2025-2026.':
    ['herleid', 'van twee bedragen in één zin wordt de bestemming van één getoetst'],
  'Geen afwijking tussen begroting en realisatie.': [
    'geen',
    'een zin zonder bedrag en zonder richting wordt niet gelezen',
  ],
  'Lagere loonkosten; ruim een ton voordeel.': ['geen', 'een ton in woorden wordt niet gelezen'],
  'De € 61.548 gaat mee naar 2025; daarvan is € 35.000 al verplicht aan MEE Samen.': [
    'herleid',
    'wat met een deel van het bedrag is afgesproken, wordt niet als bewering gelezen',
  ],
  'Let op: niet het hele saldo van € 174.562 gaat terug. SPUK IZA: € 113.014 terug naar het Rijk. OCO: € 61.548 blijft beschikbaar voor 2025.':
    ['niet-herleidbaar', 'dat een deel niet teruggaat, wordt niet bevestigd'],
  'Er is in 2024 niets begroot en niets uitgegeven.': [
    'geen',
    'een zin zonder bedrag en zonder richting wordt niet gelezen',
  ],
  '60% van het voordeel ontstaat bij de kleinere gemeenten.': [
    'geen',
    'een deel van het voordeel is geen bewering over de post',
  ],
  'In 2024 ontving het programma € 6.277.990 aan middelen, afkomstig van het Rijk en de provincie Overijssel. Hiervan is € 4.576.887 uitgegeven. Een deel van het overschot, € 735.878, gaat mee naar 2025 en 2026. Het overige deel, € 965.225, moet op grond van de voorwaarden van de SPUK IZA worden terugbetaald. De onderbesteding hangt vooral samen met de latere start van projectleiders.':
    ['niet-herleidbaar', 'dat geld naar twee jaren meegaat, geldt niet voor elke regeling'],
  'Regeling | saldo | terug | mee\nSPUK IZA | 965.225 | 965.225 | 0\nProvincie Overijssel | 396.012 | 0 | 396.012\nSPUK GALA programma 15 | 273.973 | 0 | 273.973\nSPUK cliëntondersteuning | 61.548 | 0 | 61.548\nSamSam | 4.345 | 0 | 4.345':
    ['niet-herleidbaar', 'een tabel in een tekst wordt niet als tabel gelezen'],
};

export const MISSERS_GEMEENTE: Missers = {
  'Het meerjarenonderhoudsplan gaat voor de periode 2025-2034 uit van gemiddeld € 162.000 per jaar.': [
    'geen',
    'een tarief, index of jaarbedrag wordt niet als bewering gelezen',
  ],
  'Het budget is bij de najaarsnota met € 25.000 verhoogd naar € 121.400; de werkelijke kosten komen uit op € 117.860.':
    ['niet-herleidbaar', 'een wijziging van de begroting zonder kolom ervoor wordt niet herleid'],
  'De kapitaallasten van de nieuwe filterinstallatie bedragen € 14.350 per jaar.': [
    'geen',
    'een tarief, index of jaarbedrag wordt niet als bewering gelezen',
  ],
  'Het primitieve budget van € 61.000 is in de burap met € 6.250 naar beneden bijgesteld.': [
    'niet-herleidbaar',
    'een wijziging van de begroting zonder kolom ervoor wordt niet herleid',
  ],
  'De subsidieplafonds zijn per 1 januari met 2,9% geïndexeerd.': [
    'geen',
    'een tarief, index of jaarbedrag wordt niet als bewering gelezen',
  ],
  'De begroting van het programma is in de loop van het jaar met € 61.750 verhoogd tot € 1.498.650.': [
    'niet-herleidbaar',
    'een wijziging van de begroting zonder kolom ervoor wordt niet herleid',
  ],
  'Op de GALA-posten binnen dit programma resteert samen € 34.810. De posten die uit algemene middelen worden betaald, sluiten samen € 33.530 nadelig.':
    ['niet-herleidbaar', 'een som over een deel van de posten, of van baten en lasten samen, wordt niet herleid'],
  'Bij het onderhoud van de sporthallen is € 8.275 overgehouden. De sportstimulering voor ouderen bleef € 5.620 onder de begroting.':
    ['niet-herleidbaar', 'niet zeker genoeg waarover de zin gaat'],
  'De besteding blijft 41,5% achter bij de begroting na wijziging, omdat bewoners langer nadenken over hun aanvraag.': [
    'niet-herleidbaar',
    'van dit percentage is niet zeker welk bedrag de noemer is',
  ],
  'Van de € 586.000 is € 342.715 uitgegeven. De rest van het geld blijft beschikbaar voor 2026.': [
    'niet-herleidbaar',
    'niet zeker genoeg waarover de zin gaat',
  ],
  'De besteding blijft 37,2% achter bij de begroting na wijziging.': [
    'niet-herleidbaar',
    'van dit percentage is niet zeker welk bedrag de noemer is',
  ],
  'Het restant (€ 3.140) vloeit terug naar het Rijk.': ['niet-herleidbaar', 'niet zeker genoeg waarover de zin gaat'],
  'Agrariërs ontvangen € 0,38 per m² ingezaaide akkerrand.': [
    'geen',
    'een tarief, index of jaarbedrag wordt niet als bewering gelezen',
  ],
  'Het rioolrecht stijgt in 2026 met 2,4% naar € 187,60 per aansluiting.': [
    'geen',
    'een tarief, index of jaarbedrag wordt niet als bewering gelezen',
  ],
  'Het budget na wijziging is voor 64,7% besteed.': [
    'niet-herleidbaar',
    'van dit percentage is niet zeker welk bedrag de noemer is',
  ],
  'Overschrijding van € 33.275 ten opzichte van de begroting na wijziging, en van € 69.275 ten opzichte van de primitieve begroting.':
    ['niet-herleidbaar', 'een wijziging van de begroting zonder kolom ervoor wordt niet herleid'],
  'Hogere vervoerstarieven leiden tot een overschrijding van € 33.275 (8,5%).': [
    'niet-herleidbaar',
    'van dit percentage is niet zeker welk bedrag de noemer is',
  ],
  'De jeugdposten sluiten samen € 132.155 nadelig: € 187.640 nadeel op verblijf, en voordelen van € 46.785 en € 8.700 op de overige posten.':
    ['niet-herleidbaar', 'een som over een deel van de posten, of van baten en lasten samen, wordt niet herleid'],
  'De huisvesting sluit met een nadeel van € 65.000, door onderhoud aan het gemeentehuis.': [
    'niet-herleidbaar',
    'niet zeker genoeg waarover de zin gaat',
  ],
  'V 42. Twee licenties zijn pas vanaf 2026 afgenomen.': [
    'geen',
    'een bedrag in de eenheid van de tabel wordt niet gelezen',
  ],
  'De vergoeding per raadslid is € 1.215 per maand.': [
    'geen',
    'een tarief, index of jaarbedrag wordt niet als bewering gelezen',
  ],
  'Hogere inhuur bij ziekte; nadeel 47 (x € 1.000).': [
    'geen',
    'een bedrag in de eenheid van de tabel wordt niet gelezen',
  ],
  'De indexering van 3,1% op de salarissen is in de begroting 2026 verwerkt.': [
    'geen',
    'een tarief, index of jaarbedrag wordt niet als bewering gelezen',
  ],
  'De verwerkingskosten komen € 64.000 lager uit dan begroot.': [
    'niet-herleidbaar',
    'niet zeker genoeg waarover de zin gaat',
  ],
  'Het gemiddelde tarief per huishouden was € 289.': [
    'geen',
    'een tarief, index of jaarbedrag wordt niet als bewering gelezen',
  ],
  'De raming is gedurende het jaar met € 40.000 verhoogd; uiteindelijk is € 3.000 minder ontvangen dan geraamd.': [
    'niet-herleidbaar',
    'een wijziging van de begroting zonder kolom ervoor wordt niet herleid',
  ],
  'De lasten vallen € 14.000 lager uit en de baten € 23.000. Het product afval sluit daarmee € 9.000 nadelig.': [
    'niet-herleidbaar',
    'een som over een deel van de posten, of van baten en lasten samen, wordt niet herleid',
  ],
  'De beschikking van € 398.000 is € 8.250 hoger dan de som van de begrote posten (€ 389.750).': [
    'niet-herleidbaar',
    'een som over een deel van de posten, of van baten en lasten samen, wordt niet herleid',
  ],
  'In 2026 wordt de uitkering met 10% gekort.': [
    'geen',
    'een tarief, index of jaarbedrag wordt niet als bewering gelezen',
  ],
  'Het definitieve subsidiepercentage voor 2025 is 16,4%.': [
    'geen',
    'een tarief, index of jaarbedrag wordt niet als bewering gelezen',
  ],
  'Van de uitkering (€ 660.000) is 64% besteed; de rest mag tot en met 2028 worden ingezet.': [
    'niet-herleidbaar',
    'van dit percentage is niet zeker welk bedrag de noemer is',
  ],
  'Van de uitkering van € 660.000 is € 424.645 besteed, ofwel 46,3%.': [
    'niet-herleidbaar',
    'van dit percentage is niet zeker welk bedrag de noemer is',
  ],
  'Uit de reserve is € 275.000 onttrokken. De stand per 31 december is € 1.675.000.': [
    'niet-herleidbaar',
    'de mutatie en de stand van een reserve worden niet uit elkaar gehouden',
  ],
  'Stand per 31 december 2025: € 1.765.000.': ['niet-herleidbaar', 'niet zeker genoeg waarover de zin gaat'],
  'De algemene reserve is afgenomen van € 8,4 naar € 8,1 miljoen.': [
    'niet-herleidbaar',
    'de mutatie en de stand van een reserve worden niet uit elkaar gehouden',
  ],
  'De reserves dalen in 2025 per saldo met € 580.000, van € 11.002.000 naar € 10.422.000.': [
    'niet-herleidbaar',
    'de mutatie en de stand van een reserve worden niet uit elkaar gehouden',
  ],
};
