/**
 * What each check says of its own examples, by title: the cell, the other cells, what is there → what is expected
 * (difference), the cause, and what it could not judge. Examples of which it says nothing are not here. The text of
 * every finding is on the page of the check in docs/.
 */
export const VERWACHTE_UITKOMSTEN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'bedrag-als-tekst': { 'Een geplakt bedrag met euroteken': ['let-op Sport!C2'] },
  formulefout: {
    'De cel waarnaar de formule verwees is verwijderd': ['fout Cultuur!D2 met Cultuur!D5 #VERW! → ?'],
    'Een foutwaarde naast de tabel': ['fout Cultuur!B6 #DEEL/0! → ?'],
  },
  'bedrag-ontbreekt': {
    'Eén post heeft geen realisatie': ['let-op Zorg!C3'],
    'Eén post heeft geen saldo': ['let-op Zorg!D4 ? → 50'],
  },
  'eenheid-wijkt-af': {
    'Eén regel van het overzicht staat in duizenden': ['fout Overzicht!B2 met Overzicht!C2 Overzicht!D2'],
  },
  'verborgen-bedragen': {
    'Een verborgen rij telt mee in het totaal': ['let-op Groen!B3 met Groen!C3 Groen!D3'],
    'De realisatie staat in een verborgen kolom': ['let-op Groen!C2 met Groen!C3 Groen!C4'],
  },
  'saldo-klopt-niet': {
    'Een getypt saldo dat niet uit de rij volgt': ['fout Jeugd!D3 met Jeugd!B3 Jeugd!C3 50 → -50 (100) teken Jeugd!D3'],
  },
  'eindsaldo-klopt-niet': {
    'Een eindsaldo waarin de verwachte uitgave is vergeten': [
      'fout Mobiliteit!F3 met Mobiliteit!D3 Mobiliteit!E3 350 → 50 (300) cijfer-te-veel Mobiliteit!F3',
    ],
  },
  'totaal-klopt-niet': {
    'Het totaal van de realisatie mist 900': [
      'fout Wonen!C5 met Wonen!C2 Wonen!C3 Wonen!C4 6300 → 7200 (-900) rij-ontbreekt Wonen!C5',
    ],
  },
  'totaal-mist-rij': { 'De laatste post valt buiten de som en is nog nul': ['let-op Wonen!C6'] },
  'totaal-telt-dubbel': { 'Een post wordt nog eens bij de som opgeteld': ['let-op Natuur!C5'] },
  'vaste-waarde-in-formulekolom': {
    'Een saldo is met de hand ingevuld': ['let-op Haven!D3 -30 → ?'],
    'Eén van de totalen is getypt': ['let-op Haven!C4 980 → ?'],
  },
  'formule-wijkt-af': { 'Een saldo trekt de realisatie van de rij erboven af': ['let-op Markt!D3'] },
  'teken-omgedraaid': { 'Een nadeel met de letter V': ['fout Programma!E5 met Programma!D5 V → ?'] },
  'themalijn-sluit-niet-aan': {
    'De regel Wonen is niet bijgewerkt': ['fout Overzicht!C3 met Wonen!C4 4150 → 4500 (-350)'],
  },
  'regeling-sluit-niet-aan': {
    'De kolommen per regeling missen 40 van een post': [
      'fout Jeugd!C3 met Jeugd!E3 Jeugd!F3 850 → 810 (40)',
      'werkmap: niet beoordeeld, geen tabel per regeling',
    ],
    'De lasten van één regeling missen een post van 420': [
      'fout Regelingen!C2 met Jeugd!D2 Jeugd!D4 900 → 1320 (-420)',
    ],
  },
  'baten-en-lasten-ongelijk': {
    'De lasten zijn 300 hoger dan de baten': ['fout Begroting!E6 met Begroting!B6 5800 → 5500 (300)'],
  },
  'totalen-verschillen': {
    'Per regeling is 130 meer ontvangen dan het overzicht laat zien': [
      'let-op Overzicht!B3 met Regelingen!B4 2000 → 2130 (-130)',
    ],
  },
  'wijziging-sluit-niet-aan': {
    'De wijziging van de sporthal is niet verwerkt': ['fout Sport!D3 met Sport!B3 Sport!C3 4000 → 3500 (500)'],
  },
  'beginstand-wijkt-af': {
    'Er ging 610 mee, maar de beginstand is 160': ['let-op Regelingen!B5 met Sluitend!A5 160 → 610 (-450)'],
    'Geld dat meeging, staat niet in deze werkmap': ['let-op Sluitend!A6 75 → ?'],
  },
  'wijziging-zonder-besluit': {
    'Eén wijziging in de lijst heeft geen besluit': ['let-op Wijzigingen!D6'],
    'Van twee kolommen noemt er een het besluit': ['let-op Sport!D5'],
    'Een tabel die nergens besluiten noemt': [
      'Sport!A1:D4: niet beoordeeld, de tabel noemt bij de wijzigingen geen besluit of datum',
    ],
  },
  'naam-wijkt-af': {
    'Een letter te weinig in het overzicht': ['let-op Overzicht!A2 Energietranstie → Energietransitie'],
  },
  'post-dubbel': {
    'Een rij die na het kopiëren is blijven staan': ['let-op Jeugd!A4 met Jeugd!A2 Buurtcoach → ?'],
    'Dezelfde post met dezelfde bedragen op twee bladen': ['let-op Wonen!A3 met Jeugd!A2 Buurtcoach → ?'],
  },
  'regeling-dubbel': {
    'Dezelfde regeling onder twee namen': ['let-op Regelingen!A6 met Regelingen!A4 Integraal Zorgakkoord → ?'],
    'Twee afrekeningen van hetzelfde jaar met andere bedragen': [
      'let-op Regelingen concept!A4 met Regelingen!A4 SPUK IZA → ?',
    ],
  },
  'regeling-ontbreekt': {
    'Alleen met SPUK GALA sluit de tabel per regeling': ['let-op Jeugd!B4  → SPUK GALA programma 15'],
  },
  'regeling-onbekend': { 'Een fonds dat niet in de lijst staat': ['let-op Jeugd!B3 Fonds Groene Wijk → ?'] },
  'bestemming-volgt-regel-niet': {
    'Geld van SPUK IZA gaat mee naar 2025': ['fout Regelingen!F4 380 → 0 (380)'],
    'Geld van SPUK GALA gaat terug, maar mag nog mee': ['fout Regelingen!E5 50 → 0 (50)'],
  },
  'akkoord-ontbreekt': {
    'Geld van de provincie gaat mee zonder akkoord': ['let-op Regelingen!D5 50 → ?'],
    'Het akkoord is pas toegezegd': ['let-op Regelingen!D5 50 → ?'],
  },
  'bestedingstermijn-voorbij': { 'Meenemen naar 2027 kan niet meer': ['fout Regelingen!F5 50 → 0 (50)'] },
  'termijnen-tegenstrijdig': {
    'Besteden mag langer dan de regeling bestaat': ['let-op Sluitend!C5'],
    'De jongste tranche vervalt het eerst': ['let-op Sluitend!C5'],
  },
  'regeling-overbesteed': {
    'SPUK GALA geeft 150 meer uit dan zij heeft': ['let-op Regelingen!D5 950 → 800 (150)'],
    'Halverwege het jaar is te zien dat SPUK GALA tekortkomt': ['let-op Jeugd!B4 2200 → 2000 (200)'],
  },
  'toegestaan-onduidelijk': {
    'Een naam die geen regeling is': ['let-op Jeugd!C3'],
    'Een post die niet meer zo heet': ['let-op Sluitend!A5'],
  },
  'overschrijding-zonder-toelichting': {
    'Bij één van de overschrijdingen staat niets': ['let-op Wonen!E3 met Wonen!D3 -50 → ?'],
    'Zonder kolom Toelichting is er niets te beoordelen': [
      'Wonen!A1:D3: niet beoordeeld, geen kolom Toelichting: of een afwijking is toegelicht, is niet te zien',
    ],
  },
  'overschrijding-zonder-dekking': {
    'Alleen een post in een andere themalijn kan betalen': ['let-op Jeugd!F2 met Jeugd!E2 -50 → ?'],
    'Van de regeling is niets meer over': ['let-op Jeugd!F2 met Jeugd!E2 -50 → ?'],
  },
  'onderschrijding-zonder-toelichting': {
    'Een derde van het budget is over en niemand zegt waarom': ['let-op Wonen!E2 met Wonen!D2 30000 → ?'],
    'Een budget is helemaal niet gebruikt': ['let-op Wonen!E3 met Wonen!D3 25000 → ?'],
  },
  'toelichting-noemt-ander-bedrag': {
    'De kosten zijn 12.400 hoger, niet 14.200': ['fout Wonen!E2 met Wonen!D2 14200 → 12400 (1800)'],
  },
  'toelichting-noemt-andere-richting': {
    'Er is meer uitgegeven, niet minder': [
      'fout Wonen!E2 met Wonen!D2 Er is € 12.400 minder uitgegeven dan begroot → meer',
    ],
  },
  'toelichting-noemt-andere-bestemming': {
    'Een deel van het saldo mag mee': [
      'fout Wonen!F6 met Wonen!E6 Wonen!E4 Wonen!E5 Het saldo van € 42.000 gaat terug naar het Rijk → € 30.000 terug (SPUK IZA), € 12.000 mee (SPUK GALA programma 15)',
    ],
  },
  'toelichting-verouderd': {
    'Na het invoegen is er 50 bijgekomen': [
      'fout Wonen!E2 met Wonen!D2 begroting € 1.000, realisatie € 1.200 → begroting € 1.000, realisatie € 1.250',
    ],
  },
  'percentage-klopt-niet': {
    'Er is 33 procent over, geen 50': [
      'fout Wonen!E3 met Wonen!B3 Wonen!C3 Wonen!D3 Van de begroting is 50% niet uitgegeven → 33,3%',
    ],
  },
  'externe-koppeling': { 'Een kengetal uit het bestand van vorig jaar': ['let-op Veiligheid!F6'] },
  'niet-herberekend': {
    'De werkmap staat op handmatig berekenen': ['let-op Energie!D2'],
    'Een saldo van voor de laatste wijziging': ['let-op Energie!D3 met Energie!D5'],
  },
  'instellingen-ongeldig': {
    'Het jaar is geen jaartal': ['let-op Sluitend!B5'],
    'Een sjabloon vraagt iets wat Sluitend niet kent': ['let-op Sluitend!A5'],
  },
};
