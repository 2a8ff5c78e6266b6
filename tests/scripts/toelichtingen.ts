/**
 * Texts for the example workbooks, written for them: per post or line what happened, per themalijn where its saldo goes.
 * Bestaanszekerheid, Mentale gezondheid and the freed budgets repeat a mistake of the report in other words: they send
 * money of several regelingen one way.
 */
export const TOELICHTINGEN: Readonly<Record<string, string>> = {
  'Algemene medewerkers':
    'Een functie was een deel van het jaar niet bezet; daardoor is € 18.509 minder uitgegeven dan begroot.',
  'Dienstverlening SamenTwente (incl. huisvesting)':
    'Door extra inhuur van een financieel adviseur zijn de kosten € 27.760 hoger dan begroot. Dekking: Datagedreven werken (SPUK IZA).',
  Scholing: 'Een deel van de scholing is verplaatst naar 2025; daardoor is € 15.120 minder uitgegeven.',
  'Datagedreven werken': 'De functie is later in het jaar ingevuld dan gepland; € 113.902 is niet uitgegeven.',
  'Overkoepelende en onvoorziene kosten':
    'Enkele kleine onvoorziene uitgaven, samen € 12.509 hoger dan begroot. Dekking: Datagedreven werken (SPUK IZA).',
  'Jongeren en schulden':
    'Zeven gemeenten deden mee in plaats van vier; de kosten zijn € 41.284 hoger dan begroot. Dekking: Artificial Intelligence (SPUK IZA).',
  Kinderarmoede:
    'Hogere personeelskosten en bijeenkomsten die niet begroot waren: € 12.406 meer uitgegeven. Dekking: Artificial Intelligence (SPUK IZA).',
  'Collectieve zorgverzekering (Gemeentepolis)': 'De personeelskosten zijn € 11.762 lager dan begroot.',
  'Maatwerk multiproblematiek': 'Er was geen projectleider; het budget van € 16.042 is niet gebruikt.',
  'Artificial Intelligence':
    'De toepassing is niet gestart en de personeelskosten zijn lager; € 201.309 is niet uitgegeven.',
  'Volwassenen naar gezond gewicht': 'De personeelskosten zijn € 32.788 lager dan begroot.',
  'In beweging met': 'Er waren minder uren nodig; € 17.570 is niet uitgegeven.',
  'Aanpak middelengebruik': 'Er zijn minder uren ingezet dan gepland; € 24.564 minder uitgegeven dan begroot.',
  'Kansrijke start en kansrijk opgroeien':
    'Een deel van de kosten is bewust niet gemaakt; het restant van € 74.363 gaat volgens afspraak mee naar 2025.',
  'Gezonde koers voor kinderen':
    'Een deel van de kosten is bewust niet gemaakt; het restant van € 48.372 gaat volgens afspraak mee naar 2025.',
  Valpreventie: 'De inzet was lager dan gepland; € 18.477 is niet uitgegeven.',
  'Positieve gezondheid': 'Het budget van € 230.000 is niet gebruikt en gaat volgens afspraak mee naar 2025.',
  'Aanpak wachttijden': 'Het budget van € 10.000 is niet nodig geweest.',
  'Mentale gezondheids- en herstelcentra': 'De personeelskosten zijn € 103.176 lager dan begroot.',
  '(Onafhankelijke) cliëntondersteuning':
    'De personeelskosten zijn lager dan begroot; het restant van € 61.548 gaat volgens de subsidievoorwaarden mee naar 2025.',
  'Mentale gezondheid jongeren':
    'Extra uren voor scholen: € 10.158 meer uitgegeven dan begroot. Dekking: Mentale gezondheids- en herstelcentra (SPUK IZA).',
  'Gezond en zelfredzaam ouder worden':
    'De uitvoering verliep sneller dan gepland; € 42.811 meer uitgegeven dan begroot. Dekking: Bennie Oud (SPUK IZA).',
  'Bennie Oud': 'Een product is uitgesteld om aan te sluiten bij een regionale campagne; € 47.224 is niet uitgegeven.',
  'Scholing en deskundigheidsbevordering': 'De scholing is verplaatst naar 2025; € 23.964 is niet uitgegeven.',
  'Samen indiceren': 'Er was minder begeleiding nodig; € 27.671 minder uitgegeven dan begroot.',
  'Allround (lokale) projectleiding': 'De projectleiders zijn later in het jaar gestart; € 151.819 is niet uitgegeven.',
  'Overig budget projecten': 'Deze post is niet gebruikt; € 160.000 blijft over.',

  'Totaal Programmaorganisatie algemeen': 'Het saldo van € 107.262 gaat terug naar het Rijk.',
  'Totaal Bestaanszekerheid': 'Het saldo van € 186.265 gaat terug naar het Rijk.',
  'Totaal Preventie en gezondheid':
    'Van SPUK GALA programma 15 gaat € 51.265 mee naar 2025-2026. Van Provincie Overijssel gaat € 352.735 volgens afspraak mee naar 2025. Van SPUK IZA gaat € 47.715 terug naar het Rijk.',
  'Totaal Mentale gezondheid': 'Het saldo van € 174.562 gaat terug naar het Rijk.',
  'Totaal Ouderen': 'Het saldo van € 79.089 gaat terug naar het Rijk.',
  'Totaal Lokale inzet en bekostiging': 'Het saldo van € 156.414 gaat terug naar het Rijk.',
  'Niet begrote en vrijgevallen budgetten': 'Dit bedrag van € 383.744, ook het deel van SPUK IZA, gaat mee naar 2025.',
};

/** What the workbook without errors says instead, and where the report says nothing. */
export const VERBETERDE_TOELICHTINGEN: Readonly<Record<string, string>> = {
  ...TOELICHTINGEN,
  'Welzijn op recept':
    'De kosten zijn € 4.161 hoger dan begroot. Dekking: Volwassenen naar gezond gewicht (SPUK GALA programma 15).',
  'Bereik vergroten aanpak geldzorgen': 'De personeelskosten zijn € 15.003 lager dan begroot.',
  Respijtzorg: 'De kosten zijn € 731 hoger dan begroot. Dekking: Bennie Oud (SPUK IZA).',
  'Totaal Bestaanszekerheid':
    'Van SPUK IZA gaat € 190.426 terug naar het Rijk. De overschrijding van € 4.161 wordt gedekt binnen SPUK GALA programma 15.',
  'Totaal Mentale gezondheid':
    'Van SPUK IZA gaat € 113.014 terug naar het Rijk. Van SPUK cliëntondersteuning gaat € 61.548 mee naar 2025.',
  'Niet begrote en vrijgevallen budgetten':
    'Het deel van SPUK IZA gaat terug naar het Rijk; de rest gaat mee volgens de voorwaarden van de eigen regeling.',
  'Verschil in baten': 'Ontvangen baten die niet in de begroting stonden.',
};
