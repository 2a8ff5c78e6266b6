import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { review } from '../../src/review/review';
import { bladen } from '../sheet/bladen';
import { zinnenAchteraf } from '../toelichting/zinnen/achteraf';
import { gemeente } from '../toelichting/zinnen/gemeente';
import { zinnenGemeente } from '../toelichting/zinnen/gemeentezinnen';
import { zinnenVooraf } from '../toelichting/zinnen/vooraf';
import { beoordeel, leesWerkmap, werkmapVan } from '../toelichting/zinnen/werkmap';
import type { Werkmap } from '../toelichting/zinnen/werkmap';
import type { Zin } from '../toelichting/zinnen/zin';
import { raster } from './raster';
import { geheel } from './schrijfwijzen';
import type { Geval, Zaaisel } from './tekstgeval';
import { FOUTSOORTEN, maakDubbelGeval, maakGeval, maakTeksten } from './tekstgeval';
import type { Tekstoordeel, Tekstuitslag } from './tekstoordeel';
import { beoordeelGeval, schrijfTekst, snapshotVan } from './tekstoordeel';
import { schrijfZin } from './tekstzin';
import { ZINNEN } from './tekstzinnen';
import type { Meting } from './uitslag';
import { bewaarMeting } from './uitslag';

/**
 * Writes true texts in workbooks, makes one or two of their claims untrue, and counts what a review makes of them.
 *
 *   npm run bench:tekst                              the whole table
 *   npm run bench:tekst -- --n 200 --soort richting  one kind
 *   npm run bench:tekst -- --mislukt                 also lists what was missed or falsely reported
 *   npm run bench:tekst -- --toon richting:12        one case: workbook, texts, findings
 *   npm run bench:tekst -- --bewaar                  keeps the outcome for docs/kwaliteit.md
 */

const GROEPEN = [...FOUTSOORTEN, 'twee', 'waar'] as const;
type Groep = (typeof GROEPEN)[number];

interface Uitkomst extends Tekstuitslag {
  readonly naam: string;
  readonly geval: Geval;
}

const { values: opties } = parseArgs({
  options: {
    n: { type: 'string', default: '40' },
    seed: { type: 'string', default: '4' },
    soort: { type: 'string' },
    toon: { type: 'string' },
    mislukt: { type: 'boolean', default: false },
    bewaar: { type: 'boolean', default: false },
  },
});

function maak(groep: Groep, seed: number): Geval | null {
  if (groep === 'twee') return maakDubbelGeval(seed);
  if (groep !== 'waar') return maakGeval(groep, seed);
  const gemaakt = maakTeksten(seed);
  return gemaakt && { ...gemaakt, zaaisels: [] };
}

function voerUit(groep: Groep, aantal: number, basis: number): Uitkomst[] {
  const uit: Uitkomst[] = [];
  for (let i = 0; uit.length < aantal && i < 40 * aantal; i++) {
    const seed = basis * 10_000_000 + GROEPEN.indexOf(groep) * 100_000 + i;
    const geval = maak(groep, seed);
    if (geval !== null) uit.push({ naam: `${groep}:${seed}`, geval, ...beoordeelGeval(geval) });
  }
  return uit;
}

function toon(naam: string): void {
  const [groep, seed] = naam.split(':') as [Groep, string];
  const geval = maak(groep, Number(seed));
  if (geval === null) return console.log('Hier is geen plaats voor zo’n fout.');
  console.log(raster(snapshotVan(geval)));
  for (const tekst of geval.teksten) console.log(`\n${tekst.plek.blad}!${tekst.plek.rij + 1}: ${schrijfTekst(tekst)}`);
  for (const z of geval.zaaisels)
    console.log(
      `\n${z.soort}: "${schrijfZin(z.was)}" → "${schrijfZin(geval.teksten[z.tekst]!.zinnen[z.zin]!)}" ${z.bepaald}`,
    );
  const gelezen = review(snapshotVan(geval));
  const plekken = new Set(geval.zaaisels.map(({ tekst }) => geval.teksten[tekst]!.plek));
  for (const b of gelezen.context.beweringen)
    if ([...plekken].some((p) => p.blad === b.bron.plaats.blad && p.rij === b.bron.plaats.rij))
      console.log(
        `  ${b.soort} ${b.uitkomst} "${b.bron.tekst.slice(b.van, b.tot)}" (${b.onderwerp?.naam}): ${b.uitleg}`,
      );
  console.log(beoordeelGeval(geval, gelezen));
}

const NAMEN: Readonly<Record<Groep, string>> = {
  cijfer: 'één cijfer anders',
  verwisseld: 'twee cijfers verwisseld',
  'andere-post': 'bedrag van een andere post',
  eenheid: 'duizend keer te groot',
  'vorig-jaar': 'bedragen van een ander jaar',
  som: 'optelling van posten',
  richting: 'andere richting',
  percentage: 'ander percentage',
  bestemming: 'andere bestemming',
  samen: 'regelingen op één hoop',
  'te-veel-mee': 'meer mee dan mag',
  dekking: 'dekking uit een andere regeling',
  verouderd: 'ingevoegd bij andere cijfers',
  twee: 'twee fouten',
  waar: 'geen fout',
};

interface Telling {
  readonly groep: Groep;
  readonly uitkomsten: readonly Uitkomst[];
  readonly paren: readonly Paar[];
}

interface Paar {
  readonly zaaisel: Zaaisel;
  readonly oordeel: Tekstoordeel;
  readonly uitkomst: Uitkomst;
}

function tel(groep: Groep, aantal: number, basis: number): Telling {
  const uitkomsten = voerUit(groep, aantal, basis);
  const paren = uitkomsten.flatMap((uitkomst) =>
    uitkomst.geval.zaaisels.map((zaaisel, i) => ({ zaaisel, oordeel: uitkomst.perZaaisel[i]!, uitkomst })),
  );
  return { groep, uitkomsten, paren };
}

function aandeel(teller: number, noemer: number): string {
  return noemer === 0 ? '–' : `${((100 * teller) / noemer).toFixed(1).replace('.', ',')} %`;
}

function rij(naam: string, { uitkomsten, paren }: Pick<Telling, 'uitkomsten' | 'paren'>): string[] {
  const bepaald = paren.filter(({ zaaisel }) => zaaisel.bepaald);
  const open = paren.length - bepaald.length;
  const met = (test: (o: Tekstoordeel) => boolean) => bepaald.filter(({ oordeel }) => test(oordeel)).length;
  const getallen = bepaald.filter(({ oordeel }) => oordeel.waarde !== null);
  const waarde = getallen.filter(({ oordeel }) => oordeel.waarde).length;
  return [
    naam,
    String(bepaald.length || uitkomsten.length),
    aandeel(
      met((o) => o.gevonden),
      bepaald.length,
    ),
    aandeel(
      met((o) => o.fout),
      bepaald.length,
    ),
    aandeel(
      met((o) => o.controle),
      bepaald.length,
    ),
    aandeel(waarde, getallen.length),
    String(uitkomsten.reduce((s, { vals }) => s + vals.length, 0)),
    open === 0 ? '–' : String(open),
  ];
}

const KOPPEN = [
  'fout',
  'aantal',
  'gevonden',
  'als fout',
  'juiste controle',
  'juiste waarde',
  'valse fouten',
  'niet te bepalen',
];

/** Sentences and drafts that are labelled: how many that are not wrong are called wrong. */
function gelabeld(): { koppen: string[]; rijen: string[][]; vals: number } {
  const jaarverslag = leesWerkmap('twentse-koers-2024-sluitend.xlsx');
  const verzamelingen = [
    ['zinnen vooraf', jaarverslag, zinnenVooraf],
    ['zinnen achteraf', jaarverslag, zinnenAchteraf],
    ['zinnen gemeente', werkmapVan(bladen(gemeente)), zinnenGemeente],
    ['ontwerpen van Sluitend', jaarverslag, voorbeeldteksten(jaarverslag)],
  ] as const;
  let vals = 0;
  const rijen = verzamelingen.map(([naam, werkmap, zinnen]) => {
    const oordelen = zinnen.map((zin) => ({ moet: zin.oordeel, is: beoordeel(zin, werkmap).oordeel }));
    const onwaar = oordelen.filter(({ moet }) => moet === 'strijdig');
    const terecht = onwaar.filter(({ is }) => is === 'strijdig').length;
    const ten = oordelen.filter(({ moet, is }) => moet !== 'strijdig' && is === 'strijdig').length;
    vals += ten;
    return [naam, String(zinnen.length), String(onwaar.length), aandeel(terecht, onwaar.length), String(ten)];
  });
  return { koppen: ['verzameling', 'teksten', 'onwaar', 'gevonden', 'valse fouten'], rijen, vals };
}

/** The drafts of docs/voorbeeldteksten.md, with where each belongs. */
function voorbeeldteksten({ tabellen }: Werkmap): Zin[] {
  const labels = new Set(tabellen.flatMap(({ rijen }) => rijen.map(({ label }) => label)));
  const regels = readFileSync('docs/voorbeeldteksten.md', 'utf8').split('\n');
  const zinnen: Zin[] = [];
  let thema = '';
  let bij: string | null = null;
  for (const regel of regels) {
    const kop = /^## (.+)$/.exec(regel)?.[1];
    const naam = /^\*\*(.+?)\*\*/.exec(regel)?.[1];
    if (kop !== undefined) thema = kop;
    // A draft about one regeling or about the whole has no row or themalijn of its own.
    if (naam === 'De themalijn als geheel') bij = tabellen.some(({ blad }) => blad === thema) ? `onder ${thema}` : null;
    else if (naam !== undefined) bij = labels.has(naam) ? naam : null;
    const tekst = /^> (.+)$/.exec(regel)?.[1];
    if (tekst !== undefined && bij !== null) zinnen.push({ bij, tekst, oordeel: 'herleid' });
  }
  return zinnen;
}

function meting(tellingen: readonly Telling[], gelabelde: ReturnType<typeof gelabeld>, seconden: string): Meting {
  const enkel = tellingen.filter(({ groep }) => groep !== 'twee' && groep !== 'waar');
  const samen = {
    uitkomsten: enkel.flatMap(({ uitkomsten }) => uitkomsten),
    paren: enkel.flatMap(({ paren }) => paren),
  };
  const bepaald = samen.paren.filter(({ zaaisel }) => zaaisel.bepaald);
  const gevonden = bepaald.filter(({ oordeel }) => oordeel.gevonden).length;
  const alle = tellingen.flatMap(({ uitkomsten }) => uitkomsten);
  const vals = alle.reduce((s, u) => s + u.vals.length, gelabelde.vals);
  const teksten = alle.reduce((s, { geval }) => s + geval.teksten.length, 0);
  const open = alle.flatMap(({ geval, perZaaisel }) => geval.zaaisels.map((z, i) => ({ z, o: perZaaisel[i]! })));
  const gemeld = open.filter(({ z, o }) => !z.bepaald && o.gevonden).length;
  return {
    titel: 'Onware beweringen in teksten',
    opdracht: 'npm run bench:tekst -- --bewaar',
    normen: [
      {
        wat: 'één onware bewering, waar de cijfers het bepalen, gevonden',
        norm: '≥ 99 %',
        gemeten: aandeel(gevonden, bepaald.length),
        gehaald: gevonden >= 0.99 * bepaald.length,
      },
      { wat: 'valse fouten in teksten', norm: '0', gemeten: String(vals), gehaald: vals === 0 },
    ],
    delen: [
      {
        kop: 'Teksten met een gezaaide fout',
        tekst: [
          `In ${geheel(alle.length)} werkmappen zijn ${geheel(teksten)} ware teksten geschreven, naast een post, bij of onder een themalijn en op een blad Toelichting: gemaakte werkmappen met posten van verschillende regelingen, gegenereerde tabellen, en het voorbeeld. De ${ZINNEN_SAMEN} zinnen zijn geschreven zonder de woorden van de controle erbij te nemen, met negentien schrijfwijzen van een bedrag. Daarna is één bewering onwaar gemaakt, of twee.`,
          '**Gevonden**: een melding op die zin in die cel. **Als fout**: geen let-op. **Juiste controle**: die voor dat soort fout. **Juiste waarde**: de melding noemt het bedrag of percentage dat er had moeten staan. **Valse fouten**: elke andere fout door een tekst. **Niet te bepalen**: de cijfers beslissen het niet, want het bedrag kan een deel zijn of de bestemming is nog open; die tellen niet mee.',
          `Van de ${open.filter(({ z }) => !z.bepaald).length} fouten die de cijfers niet bepalen, zijn er ${gemeld} toch gemeld. Voordat de controle voor deze zinnen is verbeterd, vond zij 84,1 % van de onware beweringen, met 32 valse fouten, in andere werkmappen. Van de zinnen zijn er daarna twee gewijzigd, omdat zij zelf niets bepaalden; de werkmappen van deze meting zijn bij het verbeteren niet gebruikt. In ${seconden} s.`,
        ],
        tabel: {
          koppen: KOPPEN,
          rijen: [
            ...enkel.map((t) => rij(NAMEN[t.groep], t)),
            rij('**één fout, samen**', samen),
            ...tellingen.filter((t) => !enkel.includes(t)).map((t) => rij(NAMEN[t.groep], t)),
          ],
        },
      },
      {
        kop: 'Teksten waarvan de uitkomst vooraf vaststaat',
        tekst: ['Zinnen van anderen, en de ontwerpen die Sluitend zelf schrijft.'],
        tabel: { koppen: gelabelde.koppen, rijen: gelabelde.rijen },
      },
    ],
  };
}

const ZINNEN_SAMEN = Object.values(ZINNEN).reduce((s, zinnen) => s + zinnen.length, 0);

function toonMislukt({ paren, uitkomsten }: Telling): void {
  for (const { zaaisel, oordeel, uitkomst } of paren) {
    if (!zaaisel.bepaald || (oordeel.gevonden && oordeel.controle)) continue;
    const tekst = uitkomst.geval.teksten[zaaisel.tekst]!;
    const wat = oordeel.gevonden ? 'andere controle' : 'gemist';
    console.log(`   ${wat} ${uitkomst.naam}: ${schrijfZin(zaaisel.was)} → ${schrijfZin(tekst.zinnen[zaaisel.zin]!)}`);
  }
  for (const { naam, vals } of uitkomsten)
    for (const { controle, cel, tekst, melding } of vals)
      console.log(`   vals ${naam}: ${controle} ${cel} "${tekst}": ${melding}`);
}

function meet(): void {
  const begin = performance.now();
  const groepen = GROEPEN.filter((g) => opties.soort === undefined || g === (opties.soort as Groep));
  const tellingen = groepen.map((g) => tel(g, Number(opties.n) * (g === 'waar' ? 3 : 1), Number(opties.seed)));
  const gelabelde = gelabeld();
  const uitslag = meting(tellingen, gelabelde, ((performance.now() - begin) / 1000).toFixed(0));
  for (const { tabel } of uitslag.delen)
    console.log([tabel!.koppen, ...tabel!.rijen].map((r) => r.join(' | ')).join('\n'));
  for (const { wat, norm, gemeten } of uitslag.normen) console.log(`${wat}: ${gemeten} (${norm})`);
  if (opties.mislukt) tellingen.forEach(toonMislukt);
  if (opties.bewaar) bewaarMeting('tekstdetectie', uitslag);
}

if (opties.toon !== undefined) toon(opties.toon);
else meet();
