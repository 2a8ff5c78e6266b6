import { oordeel } from './toetswerkmap';

/** The same sentence twice: as the figures have it, and with one thing wrong. */
const ZINNEN: readonly (readonly [bij: string, waar: string, onwaar: string])[] = [
  [
    'Scholing',
    'Het niet bestede deel van het budget bedraagt € 5.700.',
    'Het niet bestede deel van het budget is € 7.500.',
  ],
  ['Scholing', 'Het resterende budget van € 5.700 vloeit terug.', 'Het resterende budget van € 7.500 vloeit terug.'],
  ['Scholing', 'Restantbudget: € 5.700.', 'Restantbudget: € 7.500.'],
  ['Woonbegeleiding', 'Budgetoverschrijding € 12.500; al voorzien.', 'Budgetoverschrijding € 15.200; al voorzien.'],
  ['Scholing', 'Niet-bestede middelen (€ 5.700) vloeien terug.', 'Niet-bestede middelen (€ 4.700) vloeien terug.'],
  ['Scholing', 'De € 5.700 moet worden afgedragen aan het Rijk.', 'De € 7.500 moet worden afgedragen aan het Rijk.'],
  [
    'Scholing',
    'Wat overblijft (€ 5.700) wordt teruggevorderd.',
    'Wat overblijft (€ 4,1 duizend) wordt teruggevorderd.',
  ],
  [
    'Scholing',
    'Er is voor € 5.700 minder aan kosten gemaakt dan begroot.',
    'Er is voor € 4.100 minder aan kosten gemaakt dan begroot.',
  ],
  ['Scholing', 'Er is voor € 14.300 aan kosten geboekt.', 'Er is voor € 4.100 aan kosten geboekt.'],
  [
    'Woonbegeleiding',
    'Saldo is negatief (€ 12.500), want de facturen van december zijn nog meegenomen.',
    'Saldo is negatief (€ 10.500), want de facturen van december zijn nog meegenomen.',
  ],
  [
    'Woonbegeleiding',
    'Woonbegeleiding heeft 12,5k meer gekost dan begroot.',
    'Woonbegeleiding heeft 15,2k meer gekost dan begroot.',
  ],
  [
    'Scholing',
    'Voor Scholing was € 20.000 beschikbaar; daarvan is € 14.300 uitgegeven.',
    'Voor Scholing was € 20.000 beschikbaar; daarvan is € 13.400 uitgegeven.',
  ],
  [
    'Buurtkamers en inloop',
    'De niet-bestede € 3.400 mag in 2025 alsnog worden ingezet.',
    'De niet-bestede € 3,4 mln mag in 2025 alsnog worden ingezet.',
  ],
  [
    'Scholing',
    'De besteding blijft € 5.700 achter bij de begroting.',
    'De besteding blijft € 7.700 achter bij de begroting.',
  ],
  [
    'Woonbegeleiding',
    'De lasten overstijgen het beschikbare budget met € 12.500.',
    'De lasten overstijgen het beschikbare budget met € 15.200.',
  ],
  ['Scholing', 'Begroot € 20.000, werkelijk € 14.300.', 'Begroot € 20.000, werkelijk € 13.400.'],
  [
    'Wonen',
    'Bij elkaar is op Scholing en Buurtkamers en inloop € 9.100 niet uitgegeven.',
    'Bij elkaar is op Scholing en Buurtkamers en inloop € 8.600 niet uitgegeven.',
  ],
  [
    '',
    'Er is € 5.700 over op Scholing en € 3.400 op Buurtkamers en inloop, in totaal dus € 9.100.',
    'Er is € 5.700 over op Scholing en € 3.400 op Buurtkamers en inloop, in totaal dus € 19.600.',
  ],
  [
    'Wonen',
    'Het voordeel zit in Scholing (€ 5.700) en Buurtkamers en inloop (€ 3.400), samen € 9.100.',
    'Het voordeel zit in Scholing (€ 5.700) en Buurtkamers en inloop (€ 3.400), samen € 19.600.',
  ],
  ['Wonen', 'Van de € 140.000 voor Wonen is 89% besteed.', 'Van de € 140.000 voor Wonen is 75% besteed.'],
  ['Wonen', 'Van de € 140.000 voor Wonen is 89% besteed.', 'Van de € 149.000 voor Wonen is 89% besteed.'],
  [
    'Scholing',
    'Met € 14.300 is 71,5% van de beschikbare € 20.000 benut.',
    'Met € 14.300 is 80% van de beschikbare € 20.000 benut.',
  ],
  [
    'Scholing',
    'Met € 14.300 is 71,5% van de beschikbare € 20.000 benut.',
    'Met € 14.300 is 71,5% van de beschikbare € 25.000 benut.',
  ],
  ['Scholing', 'Het bestedingspercentage komt uit op 71,5%.', 'Het bestedingspercentage komt uit op 59%.'],
  [
    'Woonbegeleiding',
    'Het budget is met € 12.500 (25 procent) overschreden.',
    'Het budget is met € 12.500 (39 procent) overschreden.',
  ],
  [
    'Wonen',
    'De totale onderbesteding bedraagt € 0,0148 mln. Op Scholing en Buurtkamers en inloop is samen € 9.100 over.',
    'De totale onderbesteding bedraagt € 14,8 mln. Op Scholing en Buurtkamers en inloop is samen € 9.100 over.',
  ],
  [
    '',
    'In totaal mag € 28.950 worden overgeheveld naar 2025.',
    'In totaal mag € 90.000 worden overgeheveld naar 2025.',
  ],
  ['', 'Over alle regelingen samen nemen we € 28.950 mee.', 'Over alle regelingen samen nemen we € 90.000 mee.'],
];

test.each(ZINNEN)('%s: %s', (bij, waar, onwaar) => {
  expect([oordeel(bij, waar), oordeel(bij, onwaar)]).toEqual(['herleid', 'strijdig']);
});

/** What looks like those sentences and is about a part, or about something else: true or not, it contradicts nothing. */
const GEEN_TEGENSPRAAK: readonly (readonly [bij: string, tekst: string])[] = [
  ['Scholing', 'Niet uitgegeven van het budget van € 20.000 is € 5.700.'],
  ['Scholing', 'Van de begroting van € 20.000 is € 14.300 uitgegeven; daarvan is € 4.000 betaald aan trainers.'],
  ['Woonbegeleiding', 'Het nadeel is voor € 4.000 veroorzaakt door inhuur.'],
  ['Scholing', 'Volgens de offertes kost dit € 9.000, want de facturen zijn er nog niet.'],
  [
    '',
    'Bij Scholing resteert € 5.700 en bij Woonbegeleiding is € 12.500 te veel uitgegeven. In totaal gaat € 5.700 terug.',
  ],
  ['Wonen', 'Op Scholing is € 5.700 over en op Buurtkamers en inloop € 3.400, in totaal resteert € 14.800.'],
  ['Wonen', 'De uitvoering van de trainingen blijft achter.'],
];

test.each(GEEN_TEGENSPRAAK)('geen tegenspraak: %s: %s', (bij, tekst) => {
  expect(oordeel(bij, tekst)).not.toBe('strijdig');
});
