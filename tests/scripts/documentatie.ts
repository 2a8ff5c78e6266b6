import type { IFunction } from 'custom-functions-metadata';
import { toonGetal } from '../../src/begroting/bedrag';
import type { Check, CheckGroep, Voorbeeld } from '../../src/checks/check';
import { checks } from '../../src/checks/index';
import { afrekenen } from '../../src/regelingen/afrekenen';
import type { Afrekening } from '../../src/regelingen/afrekening';
import { regelingen } from '../../src/regelingen/index';
import type { Regel, Regeling } from '../../src/regelingen/regeling';
import type { Regelingvoorbeeld } from '../../src/regelingen/voorbeeld';
import type { Bevindingrapport, Oorzaakrapport, Rapportwaarde } from '../../src/review/rapport';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { celadres, kolomletter } from '../../src/sheet/adres';
import { type Cellen, FUNCTIEVOORBEELDEN, reken } from '../functions/functievoorbeelden';
import { voorbeeldenVan } from '../regelingen/voorbeeldenVan';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';
import { leesFuncties } from './functiemetadata';
import { kwaliteit } from './kwaliteit';
import { markdowntabel } from './markdowntabel';
import { toonDatum } from '../../src/begroting/toonDatum';
import { leesNazicht } from './pakketfeiten';
import { pakketten } from './pakketten';
import { voorbeeldteksten } from './voorbeeldteksten';

const GEMAAKT = '<!-- Gemaakt uit de broncode met `npm run docs`; niet met de hand wijzigen. -->';

const GROEPEN: Readonly<Record<CheckGroep, string>> = {
  cijfers: 'Cijfers: staat er wat er lijkt te staan?',
  rekenkundig: 'Rekenkundig: klopt de tabel zelf?',
  aansluiting: 'Aansluiting: kloppen tabellen met elkaar?',
  regeling: 'Regeling: gaat het geld waar het heen moet?',
  toelichting: 'Toelichting: zegt de tekst wat de cijfers zeggen?',
  werkmap: 'Werkmap',
};

const REGELS: Readonly<Record<Regel['soort'], string>> = {
  terugbetalen: 'Wat niet in het jaar zelf is besteed, gaat terug.',
  overhevelen: 'Wat over is, gaat mee naar het volgende jaar zolang het mag worden besteed; daarna gaat het terug.',
  'overhevelen-mits-akkoord':
    'Wat over is, mag mee als de verstrekker daarmee akkoord is. Zonder vastgelegd akkoord blijft het nog te besluiten.',
  'overhevelen-tot-maximum': 'Wat over is, mag tot een maximum mee; het meerdere gaat terug.',
  egalisatie: 'Het verschil gaat naar, of komt uit, de egalisatiereserve.',
  vrij: 'Vrij besteedbaar: het saldo valt in het resultaat. Meenemen vraagt een besluit.',
  reserve: 'De reserve blijft staan; een wijziging vraagt een besluit.',
  onbekend: 'Niet bekend. Zolang de regel niet is ingevuld, blijft de bestemming open.',
};

const DELEN: readonly (readonly [string, keyof Afrekening])[] = [
  ['Saldo', 'saldo'],
  ['Terug', 'terugbetaling'],
  ['Mee', 'overheveling'],
  ['Reserve', 'reservering'],
  ['Resultaat', 'resultaat'],
  ['Nog te besluiten', 'nogTeBesluiten'],
  ['Tekort', 'tekort'],
];

/** The generated pages: path below docs/ and text. */
export function documentatie(): ReadonlyMap<string, string> {
  return new Map([
    ['controles/README.md', controlelijst()],
    ...checks.map((check) => [`controles/${check.id}.md`, controlepagina(check)] as const),
    ['regelingen/README.md', regelinglijst()],
    ...regelingen.map((regeling) => [`regelingen/${regeling.code}.md`, regelingpagina(regeling)] as const),
    ['functies/README.md', functielijst()],
    ['pakketten/README.md', pakkettenlijst()],
    ['voorbeeldteksten.md', pagina(...voorbeeldteksten())],
    ['kwaliteit.md', pagina(...kwaliteit())],
  ]);
}

function pakkettenlijst(): string {
  return pagina(
    '# Pakketten',
    'Code van anderen die in een uitgave kan zitten, zoals `package-lock.json` haar vastlegt. Wat er echt in zit, met de tekst van de licenties, staat bij elke uitgave in `LICENTIES.txt`: de bouw laat weg wat niet wordt gebruikt. Gereedschap voor ontwikkelen wordt niet meegegeven. Office.js evenmin: dat komt van Microsoft.',
    'Elk van deze licenties vraagt alleen haar eigen vermelding en gaat samen met EUPL-1.2.',
    markdowntabel(
      ['pakket', 'versie', 'licentie'],
      pakketten().map(({ naam, versie, licentie }) => [naam, versie, licentie]),
    ),
    ...nazicht(),
  );
}

/** What the registry said of the packages of our own choice, on the day that it was asked. */
function nazicht(): string[] {
  const gezien = leesNazicht();
  if (gezien === null) return [];
  const { nagezien, register, pakketten: feiten, kwetsbaarheden } = gezien;
  const bekend =
    kwetsbaarheden === null
      ? 'Bekende kwetsbaarheden: **niet nagezien**, want dit register gaf daar geen antwoord op. Vraag het na met `npm audit --omit=dev` bij een register dat dat wel doet.'
      : `Bekende kwetsbaarheden in alles wat wordt meegegeven, volgens dat register: ${kwetsbaarheden}.`;
  return [
    '## Zelf gekozen',
    `De pakketten die Sluitend zelf kiest; de andere hierboven horen daarbij. Zo stonden zij op ${toonDatum(nagezien)} bij ${register}; \`npm run pakketten:nazien\` vraagt het opnieuw. Een kopie van een register kan voor oude versies haar eigen datum noemen, en noemt soms geen beheerders.`,
    bekend,
    markdowntabel(
      ['pakket', 'versie', 'van', 'nieuwste', 'van', 'uitgaven in een jaar', 'beheerders', 'kB'],
      feiten.map(({ naam, versie, uitgebracht, nieuwste, uitgavenInJaar, beheerders, kilobytes, verouderd }) => [
        verouderd === null ? naam : `${naam} (verouderd)`,
        versie,
        toonDatum(uitgebracht),
        nieuwste.versie,
        toonDatum(nieuwste.uitgebracht),
        String(uitgavenInJaar),
        beheerders === null ? 'niet gezegd' : String(beheerders),
        String(kilobytes),
      ]),
    ),
    'kB is wat er wordt geïnstalleerd; in een uitgave komt alleen wat wordt gebruikt.',
  ];
}

function controlelijst(): string {
  const groepen = Object.entries(GROEPEN).flatMap(([groep, titel]) => {
    const eigen = checks.filter((check) => check.groep === groep);
    if (eigen.length === 0) return [];
    const rijen = eigen.map(({ id, titel, ernst }) => [`[${id}](${id}.md)`, titel, ernst]);
    return [`## ${titel}`, markdowntabel(['controle', 'meldt', 'ernst'], rijen)];
  });
  return pagina(
    '# Controles',
    '`fout`: een cijfer of regel klopt niet. `let-op`: iemand moet ernaar kijken. Wat niet te beoordelen is, staat in het rapport met de reden.',
    ...groepen,
  );
}

function controlepagina(check: Check): string {
  const { id, titel, ernst, groep, waarom, bron, beperking, voorbeelden } = check;
  return pagina(
    `# ${titel}`,
    `\`${id}\` · ernst \`${ernst}\` · groep ${groep}`,
    waarom,
    ...(beperking === undefined ? [] : [`**Beperking.** ${beperking}`]),
    `**Bron.** ${bron}`,
    '## Goed',
    ...voorbeelden.goed.flatMap(voorbeeldtekst),
    '## Fout',
    ...voorbeelden.fout.flatMap((voorbeeld) => [...voorbeeldtekst(voorbeeld), ...uitkomst(check, voorbeeld)]),
  );
}

function voorbeeldtekst(voorbeeld: Voorbeeld): string[] {
  const { titel, bladen, verborgen = [], handmatig, verwacht } = voorbeeld;
  return [
    `### ${titel}`,
    ...Object.entries(bladen).flatMap(([blad, rijen]) => [`Blad ${blad}:`, bladtabel(blad, rijen, verwacht)]),
    ...(verborgen.length === 0 ? [] : [`Verborgen: ${verborgen.join(', ')}.`]),
    ...(handmatig === undefined ? [] : [handmatigtekst(handmatig)]),
  ];
}

function bladtabel(blad: string, rijen: Voorbeeld['bladen'][string], verwacht: string | undefined): string {
  const breedte = Math.max(...rijen.map((rij) => rij.length));
  const kolommen = Array.from({ length: breedte }, (_, k) => k);
  const inhoud = rijen.map((rij, r) => [
    String(r + 1),
    ...kolommen.map((k) => {
      const tekst = celtekst(rij[k] ?? null);
      return celadres(blad, r, k) === verwacht ? `**${tekst || '(leeg)'}**` : tekst;
    }),
  ]);
  return markdowntabel(['', ...kolommen.map(kolomletter)], inhoud);
}

function celtekst(inhoud: string | number | null): string {
  if (inhoud === null) return '';
  if (typeof inhoud === 'number') return toonGetal(Math.round(inhoud * 100));
  return inhoud.startsWith('=') ? `\`${inhoud}\`` : inhoud;
}

function handmatigtekst(waarden: Readonly<Record<string, number>>): string {
  const cellen = Object.entries(waarden).map(([cel, waarde]) => `${cel} toont ${celtekst(waarde)}`);
  return ['De werkmap rekent niet automatisch', ...cellen].join('; ') + '.';
}

function uitkomst(check: Check, voorbeeld: Voorbeeld): string[] {
  const { bevindingen } = rapporteer(review(leesVoorbeeld(voorbeeld)), '');
  return bevindingen.filter((b) => b.controle === check.id).map(bevindingtekst);
}

function bevindingtekst({ cel, melding, oorzaak, kandidaten = [], bewijs }: Bevindingrapport): string {
  return [
    `> **${cel}** ${melding}`,
    ...(oorzaak ? [`Oorzaak: ${oorzaaktekst(oorzaak)}.`] : []),
    ...(kandidaten.length > 0 ? [`Mogelijke oorzaken: ${kandidaten.map(oorzaaktekst).join('; ')}.`] : []),
    ...(bewijs.length > 0
      ? [`Ook niet sluitend: ${bewijs.map((b) => `${b.cel} (\`${b.controle}\`)`).join(', ')}.`]
      : []),
  ].join('\n>\n> ');
}

function oorzaaktekst({ cel, gevonden, voorstel, soort }: Oorzaakrapport): string {
  return `${cel} bevat ${waarde(gevonden)}, voorstel ${waarde(voorstel)} (\`${soort}\`)`;
}

function waarde(w: Rapportwaarde): string {
  return typeof w === 'string' ? `"${w}"` : celtekst(w) || 'niets';
}

function regelinglijst(): string {
  const rijen = regelingen.map((r) => [`[${r.naam}](${r.code}.md)`, r.verstrekker, REGELS[r.regel.soort], termijn(r)]);
  return pagina(
    '# Regelingen',
    'Wat Sluitend van een regeling weet. In een werkmap is alles aan te passen, op het blad Sluitend in de tabel Regelingen, met de beschikking als bron.',
    markdowntabel(['regeling', 'verstrekker', 'geld dat over is', 'te besteden tot en met'], rijen),
  );
}

function regelingpagina(regeling: Regeling): string {
  const { code, naam, aliassen, verstrekker, regel, bron, voorbehoud } = regeling;
  return pagina(
    `# ${naam}`,
    `\`${code}\` · geld van ${verstrekker}`,
    `${REGELS[regel.soort]}${maximumtekst(regel)}`,
    `**Te besteden tot en met.** ${termijn(regeling)}.`,
    ...(regeling.tranches ? [`**Tranches.** ${tranchetekst(regeling)}. De oudste wordt het eerst besteed.`] : []),
    ...(voorbehoud === undefined ? [] : [`**Let op.** ${hoofdletter(voorbehoud)}`]),
    `**Bron.** ${bron}`,
    `**Ook herkend als.** ${aliassen.join(', ')}.`,
    '## Voorbeelden',
    ...voorbeeldenVan(code).map((voorbeeld) => rekenvoorbeeld(regeling, voorbeeld)),
  );
}

function rekenvoorbeeld(regeling: Regeling, { jaar, baten, lasten, tranches, akkoord }: Regelingvoorbeeld): string {
  const afrekening = afrekenen({
    naam: regeling.naam,
    regeling: akkoord === true ? { ...regeling, akkoord: { document: 'brief van de verstrekker' } } : regeling,
    jaar,
    baten: baten * 100,
    lasten: lasten * 100,
    ...(tranches ? { tranches: tranches.map((t) => ({ ...t, baten: t.baten * 100 })) } : {}),
  });
  // The reservation stands at the top of the page.
  const redenen = afrekening.redenen.filter((reden) => !reden.startsWith('Let op: '));
  const verdeling = tranches
    ? ` (${tranches.map((t) => `tranche ${t.jaar}: ${toonGetal(t.baten * 100)}`).join(', ')})`
    : '';
  const delen = DELEN.filter(([kop, deel]) => kop === 'Saldo' || afrekening[deel] !== 0);
  return [
    `In ${jaar}: baten ${toonGetal(baten * 100)}${verdeling}, lasten ${toonGetal(lasten * 100)}${akkoord === true ? ', met akkoord' : ''}.`,
    markdowntabel(
      delen.map(([kop]) => kop),
      [delen.map(([, deel]) => toonGetal(afrekening[deel] as number))],
    ),
    redenen.join(' '),
  ].join('\n\n');
}

function termijn({ regel, bestedenTot, looptijdTot, tranches }: Regeling): string {
  if (regel.soort === 'terugbetalen') return 'het jaar zelf';
  const laatste = tranches ? [...new Set(tranches.map((t) => t.bestedenTot))] : bestedenTot ? [bestedenTot] : [];
  const looptijd =
    looptijdTot === undefined || laatste.includes(looptijdTot) ? '' : `looptijd tot en met ${looptijdTot}`;
  return [laatste.join(' en '), looptijd].filter((deel) => deel !== '').join('; ') || 'geen termijn bekend';
}

function tranchetekst({ tranches = [] }: Regeling): string {
  return tranches.map((t) => `${t.jaar}: te besteden tot en met ${t.bestedenTot}`).join('; ');
}

function maximumtekst(regel: Regel): string {
  if (regel.soort !== 'overhevelen-tot-maximum') return '';
  const { maximum } = regel;
  return ` Het maximum is ${'procent' in maximum ? `${maximum.procent} % van de baten` : toonGetal(maximum.bedrag)}.`;
}

function hoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

function functielijst(): string {
  return pagina(
    '# Functies',
    'Functies voor in een cel. Ze lezen de werkmap niet: wat ze nodig hebben, staat in de formule. Geef per kolom één bereik en niet per rij één cel; het resultaat loopt vanzelf door naar de cellen eronder. Een bereik heeft hoogstens 50.000 cellen, dus geef geen hele kolommen.',
    'Een lege cel telt als 0, net als "n.v.t." en "pm". Een bedrag mag tekst zijn. Wat geen bedrag is, geeft `#WAARDE!` in zijn eigen cel, met de reden erbij. Een collega zonder Sluitend ziet `#NAAM?` zodra Excel herrekent. Plak de uitkomsten als waarden voordat de werkmap naar buiten gaat.',
    ...leesFuncties().flatMap(functietekst),
  );
}

function functietekst({ id, description, parameters }: IFunction): string[] {
  const { formule, argumenten } = FUNCTIEVOORBEELDEN.find((voorbeeld) => voorbeeld.id === id)!;
  const uitkomst = reken(id, argumenten) as Cellen;
  const namen = parameters.map(({ name }) => name);
  const gegeven = argumenten.flatMap((cellen, n) => (cellen === null ? [] : [{ naam: namen[n]!, cellen }]));
  return [
    `## ${id}`,
    description!,
    markdowntabel(
      ['argument', 'wat', 'verplicht'],
      parameters.map((p) => [p.name, p.description!, p.optional ? 'nee' : 'ja']),
    ),
    `\`${formule}\``,
    ...(uitkomst[0]!.length === 1
      ? [naastElkaar([...gegeven, { naam: 'uitkomst', cellen: uitkomst }])]
      : [...gegeven, { naam: 'uitkomst', cellen: uitkomst }].flatMap(({ naam, cellen }) => [`${naam}:`, blok(cellen)])),
  ];
}

/** Arguments of one column beside each other; what is one cell counts for every row. */
function naastElkaar(blokken: readonly { readonly naam: string; readonly cellen: Cellen }[]): string {
  const rijen = Math.max(...blokken.map(({ cellen }) => cellen.length));
  return markdowntabel(
    blokken.map(({ naam }) => naam),
    Array.from({ length: rijen }, (_, rij) =>
      blokken.map(({ cellen }) => functiecel(cellen[cellen.length === 1 ? 0 : rij]?.[0] ?? '')),
    ),
  );
}

function blok(cellen: Cellen): string {
  const [kop, ...rijen] = cellen.map((rij) => rij.map(functiecel));
  return rijen.length === 0 ? kop!.join(' ') : markdowntabel(kop!, rijen);
}

/** A number below 1 is a percentage; above it may be a year, which is written without separators. */
function functiecel(cel: Cellen[number][number]): string {
  if (typeof cel !== 'number') return String(cel ?? '');
  if (!Number.isInteger(cel) && Math.abs(cel) < 1) return `${cel * 100}%`;
  return cel >= 2000 && cel < 2100 ? String(cel) : toonGetal(Math.round(cel * 100));
}

function pagina(...alineas: readonly string[]): string {
  return `${[GEMAAKT, ...alineas].join('\n\n')}\n`;
}
