import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toonBedrag } from '../../src/begroting/bedrag';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { maakRegelinginvoer } from '../../src/jaareinde/regelinginvoer';
import { afrekenen } from '../../src/regelingen/afrekenen';
import { herken } from '../../src/sheet/herken';
import { leesInstellingen } from '../../src/sheet/leesInstellingen';
import { collegevoorstel } from '../../src/toelichting/collegevoorstel';
import { maakDekkingsplan } from '../../src/toelichting/dekking';
import { maakOnderwerpen } from '../../src/toelichting/maakOnderwerpen';
import type { Cijfer, Onderwerp } from '../../src/toelichting/onderwerp';
import { raadsbrief } from '../../src/toelichting/raadsbrief';
import type { Ontwerp, Oorzaakkeuze } from '../../src/toelichting/sjabloon';
import { sjablonen } from '../../src/toelichting/sjablonen';
import { type Opstelcontext, stelOp } from '../../src/toelichting/stelOp';

const VOORBEELDEN = path.join(__dirname, '../../assets/voorbeelden');
const BESTAND = 'twentse-koers-2024-sluitend.xlsx';

/** What a user would choose for some of the posten; the others keep an open slot. */
export const KEUZES: Readonly<Record<string, readonly Oorzaakkeuze[]>> = {
  'Algemene medewerkers': [kies('deels-onbezet')],
  'Dienstverlening SamenTwente (incl. huisvesting)': [kies('extra-inhuur', { functie: 'een financieel adviseur' })],
  Scholing: [kies('naar-volgend-jaar', { activiteit: 'een deel van de scholing' })],
  'Datagedreven werken': [kies('later-gestart', { functie: 'kwartiermaker' })],
  'Overkoepelende en onvoorziene kosten': [kies('onvoorziene-kosten', { reden: 'enkele kleine uitgaven' })],
  'Jongeren en schulden': [kies('meer-deelnemers', { aantal: '7', gepland: '4' })],
  Kinderarmoede: [kies('hogere-personeelskosten', { activiteit: 'een reeks bijeenkomsten' })],
  'Collectieve zorgverzekering (Gemeentepolis)': [kies('lagere-personeelskosten')],
  'Maatwerk multiproblematiek': [kies('geen-projectleider')],
  'Artificial Intelligence': [kies('niet-gestart', { activiteit: 'de toepassing' }), kies('lagere-personeelskosten')],
  'In beweging met': [kies('minder-uren', { reden: 'de themaleider een deel van het werk deed' })],
  'Positieve gezondheid': [
    kies('gereserveerd', { partner: 'de provincie Overijssel', doel: 'de uitvoering van dit project' }),
  ],
  'Aanpak wachttijden': [kies('onvoorzien-niet-nodig')],
  'Mentale gezondheids- en herstelcentra': [
    kies('langzamer-op-gang'),
    kies('lagere-personeelskosten', { reden: 'er minder uren zijn gemaakt' }),
  ],
  'Mentale gezondheid jongeren': [kies('extra-uren', { doel: 'de begeleiding van scholen' })],
  'Gezond en zelfredzaam ouder worden': [kies('sneller-uitgevoerd')],
  'Bennie Oud': [kies('uitgesteld-om-partner', { activiteit: 'een product', doel: 'een regionale campagne' })],
  'Scholing en deskundigheidsbevordering': [kies('naar-volgend-jaar', { activiteit: 'de scholing' })],
  'Samen indiceren': [kies('minder-begeleiding')],
  'Allround (lokale) projectleiding': [kies('later-gestart', { functie: 'allround projectleider' })],
  'Overig budget projecten': [{ vrij: 'Er zijn in de loop van het jaar geen nieuwe projecten bij gekomen' }],
};

/** The drafts for everything in the example workbook that a text can be about, as paragraphs of Markdown. */
export function voorbeeldteksten(): string[] {
  const context = opstelcontext(BESTAND);
  const { onderwerpen } = context;
  const regels = onderwerpen.posten.filter((rij) => rij.tabel.soort === 'totaaloverzicht');
  const overzicht = regels.flatMap((rij) => onderwerpen.bij(rij) ?? []);
  return [
    '# Voorbeeldteksten',
    `Wat Sluitend voorstelt bij \`assets/voorbeelden/${BESTAND}\`. Voor een deel van de posten is een oorzaak gekozen; wat nog moet worden ingevuld, staat tussen vierkante haken.`,
    ...onderwerpen.themalijnen.flatMap((themalijn) => [
      `## ${themalijn.naam}`,
      ...themalijn.posten.flatMap((rij) => ontwerp(onderwerpen.bij(rij)!, context)),
      ...ontwerp(themalijn, context, 'De themalijn als geheel'),
      ...groepenVan(themalijn, context).flatMap((groep) => ontwerp(groep, context)),
    ]),
    '## Totaaloverzicht',
    ...overzicht.flatMap((onderwerp) => ontwerp(onderwerp, context)),
    ...ontwerp(onderwerpen.totaal!, context, 'Het totaal'),
    '## Regelingen',
    ...onderwerpen.regelingen.flatMap((regeling) => ontwerp(regeling, context)),
    '## Raadsbrief: Financiën',
    citaat(raadsbrief(context)),
    '## Collegevoorstel: Kosten, opbrengsten en dekking',
    citaat(collegevoorstel(context)),
  ];
}

/** What drafts are made from, for one of the example workbooks. */
export function opstelcontext(bestand: string): Opstelcontext {
  const snapshot = leesXlsx(readFileSync(path.join(VOORBEELDEN, bestand)));
  const herkenning = herken(snapshot, leesInstellingen(snapshot).instellingen);
  const onderwerpen = maakOnderwerpen(herkenning, maakRegelinginvoer(herkenning).map(afrekenen));
  return { onderwerpen, dekking: maakDekkingsplan(onderwerpen), sjablonen };
}

/** The posten of one regeling within a themalijn that has several. */
export function groepenVan(themalijn: Onderwerp, { onderwerpen }: Opstelcontext): readonly Onderwerp[] {
  const delen = themalijn.delen ?? [];
  return delen.length < 2 ? [] : delen.flatMap(({ groep }) => onderwerpen.onder(themalijn, groep) ?? []);
}

function ontwerp(onderwerp: Onderwerp, context: Opstelcontext, kop = onderwerp.naam): string[] {
  const { begroting, realisatie, saldo } = onderwerp;
  const cijfers = [bij('begroting', begroting), bij('realisatie', realisatie), bij('saldo', saldo)].filter(Boolean);
  return [`**${kop}** · ${cijfers.join(', ')}`, citaat(stelOp(onderwerp, KEUZES[onderwerp.naam] ?? [], context))];
}

function bij(naam: string, cijfer: Cijfer | null): string {
  return cijfer === null ? '' : `${naam} ${toonBedrag(cijfer.bedrag)}`;
}

function citaat({ tekst }: Ontwerp): string {
  return tekst
    .split('\n')
    .map((regel) => `> ${regel}`.trimEnd())
    .join('\n');
}

function kies(sjabloon: string, waarden: Readonly<Record<string, string>> = {}): Oorzaakkeuze {
  return { sjabloon, waarden };
}
