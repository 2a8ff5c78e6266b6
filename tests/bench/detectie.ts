import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { review } from '../../src/review/review';
import { rapporteer } from '../../src/review/rapporteer';
import type { Bestandsrapport } from '../../src/review/rapport';
import { genereer } from './genereer';
import type { Oordeel } from './oordeel';
import { oordeel } from './oordeel';
import { raster } from './raster';
import { Toeval } from './toeval';
import { adres, naarSnapshot } from './werkmap';
import type { Werkmap } from './werkmap';
import type { Soort, Zaaisel } from './zaai';
import { MET_FORMULES, SOORTEN, zaai, zaaiTwee } from './zaai';

/**
 * Puts errors in generated workbooks and counts what a review makes of them.
 *
 *   npm run bench:detectie -- --n 1000 --seed 1        the whole table
 *   npm run bench:detectie -- --soort teken            one kind
 *   npm run bench:detectie -- --toon teken:123456      one case: workbook, error, findings ("schoon:…" without an error)
 *   npm run bench:detectie -- --mislukt                also lists the cases that failed
 *   npm run bench:detectie -- --docs                   writes docs/detectie.md
 */

type Groep = Soort | 'twee-fouten' | 'schoon';

interface Geval {
  readonly werkmap: Werkmap;
  readonly zaaisels: readonly Zaaisel[];
}

interface Uitslag {
  readonly geval: string;
  readonly werkmap: Werkmap;
  readonly zaaisels: readonly Zaaisel[];
  readonly oordelen: readonly Oordeel[];
  readonly vals: readonly string[];
}

const GROEPEN: readonly Groep[] = [...SOORTEN, 'twee-fouten', 'schoon'];

/** Null when this workbook has no place for such an error. */
function maakGeval(groep: Groep, seed: number): Geval | null {
  const t = new Toeval(seed ^ 0x5bd1e995);
  if (groep === 'schoon') return { werkmap: genereer(seed), zaaisels: [] };
  const werkmap = genereer(seed, MET_FORMULES.has(groep as Soort) ? { formules: true } : {});
  if (groep === 'twee-fouten') {
    const twee = zaaiTwee(werkmap, t);
    return twee && { werkmap, zaaisels: twee };
  }
  const een = zaai(werkmap, groep, t);
  return een && { werkmap, zaaisels: [een] };
}

function beoordeel(werkmap: Werkmap): Bestandsrapport {
  return rapporteer(review(naarSnapshot(werkmap)), 'test.xlsx');
}

function voerUit(groep: Groep, aantal: number, basis: number): Uitslag[] {
  const uit: Uitslag[] = [];
  for (let i = 0; uit.length < aantal && i < 10_000; i++) {
    const seed = basis * 1_000_000 + GROEPEN.indexOf(groep) * 10_000 + i;
    const geval = maakGeval(groep, seed);
    if (!geval) continue;
    const { perZaaisel, vals } = oordeel(beoordeel(geval.werkmap), geval.zaaisels);
    uit.push({
      geval: `${groep}:${seed}`,
      ...geval,
      oordelen: perZaaisel,
      vals: vals.map((b) => `${b.controle} ${b.cel}`),
    });
  }
  return uit;
}

function deel(teller: number, noemer: number): string {
  return noemer ? `${((100 * teller) / noemer).toFixed(1)} %` : '–';
}

const KOP = [
  'soort',
  'aantal',
  'gevonden',
  'bepaald',
  'juiste cel eerst',
  'juiste waarde',
  'juiste cel, alle',
  'dubbel gemeld',
  'valse fouten',
];

function regel(naam: string, uitslagen: readonly Uitslag[]): string[] {
  const paren = uitslagen.flatMap((u) => u.zaaisels.map((z, i) => ({ z, o: u.oordelen[i]! })));
  const bepaald = paren.filter((p) => p.z.bepaald);
  const tel = (lijst: typeof paren, wat: (o: Oordeel) => boolean) => lijst.filter((p) => wat(p.o)).length;
  return [
    naam,
    String(paren.length || uitslagen.length),
    deel(
      tel(paren, (o) => o.gevonden),
      paren.length,
    ),
    String(bepaald.length),
    deel(
      tel(bepaald, (o) => o.cel),
      bepaald.length,
    ),
    deel(
      tel(bepaald, (o) => o.waarde),
      bepaald.length,
    ),
    deel(
      tel(paren, (o) => o.cel),
      paren.length,
    ),
    String(tel(paren, (o) => o.aantal > 1)),
    String(uitslagen.reduce((som, u) => som + u.vals.length, 0)),
  ];
}

function tabel(kop: readonly string[], regels: readonly (readonly string[])[]): string {
  const breedtes = kop.map((k, i) => Math.max(k.length, ...regels.map((r) => r[i]!.length)));
  const lijn = (r: readonly string[]) =>
    `| ${r.map((c, i) => (i ? c.padStart(breedtes[i]!) : c.padEnd(breedtes[i]!))).join(' | ')} |`;
  const streep = `| ${breedtes.map((b, i) => (i ? `${'-'.repeat(b - 1)}:` : '-'.repeat(b))).join(' | ')} |`;
  return [lijn(kop), streep, ...regels.map(lijn)].join('\n');
}

function mislukt(u: Uitslag): string | null {
  const redenen = u.oordelen.flatMap((o, i) => {
    if (!o.gevonden) return ['niet gevonden'];
    if (!u.zaaisels[i]!.bepaald) return [];
    if (!o.cel) return [o.kandidaat ? 'alleen kandidaat' : 'andere cel'];
    return o.waarde ? [] : ['andere waarde'];
  });
  redenen.push(...u.vals.map((v) => `vals: ${v}`));
  return redenen.length
    ? `${u.geval}  ${u.werkmap.opmaak}  ${redenen.join(', ')}  (${u.werkmap.kenmerken.join(' ')})`
    : null;
}

function toon(geval: string): void {
  const [groep, seed] = geval.split(':') as [Groep, string];
  const gemaakt = maakGeval(groep, Number(seed));
  if (!gemaakt) return console.log('Dit werkboek heeft geen plaats voor zo’n fout.');
  const { werkmap, zaaisels } = gemaakt;
  console.log(`${werkmap.opmaak}: ${werkmap.kenmerken.join(', ')}\n\n${raster(naarSnapshot(werkmap))}\n`);
  for (const z of zaaisels) {
    const cellen = [...z.schuldig].map(
      ([cel, goed]) => `${adres(cel)} moet ${typeof goed === 'number' ? goed / 100 : goed} zijn`,
    );
    console.log(
      `gezaaid: ${z.soort}; ${cellen.join(', ')}${z.mee.length ? `; meegerekend in ${z.mee.map(adres).join(', ')}` : ''}; ${z.bepaald ? '' : 'niet '}bepaald`,
    );
    for (const r of z.geraakt)
      console.log(
        `  gebroken: ${r.soort} ${r.termen.map((t) => `${t.factor < 0 ? '−' : '+'}${adres(t.cel)}`).join(' ')}`,
      );
  }
  const rapport = beoordeel(werkmap);
  const { perZaaisel, vals } = oordeel(rapport, zaaisels);
  console.log('\noordeel:', perZaaisel, 'vals:', vals.length);
  for (const t of rapport.tabellen)
    console.log(`tabel: ${t.blad}!${t.bereik} ${t.soort} "${t.naam}" posten ${t.posten}, afrondingen ${t.afrondingen}`);
  for (const n of rapport.nietBeoordeeld) console.log(`niet beoordeeld: ${n.controle} ${n.waar}: ${n.waarom}`);
  for (const b of rapport.bevindingen) {
    console.log(`${b.ernst}: ${b.controle} ${b.cel}: ${b.melding}`);
    for (const o of b.oorzaak ? [b.oorzaak] : (b.kandidaten ?? []))
      console.log(`    ${b.oorzaak ? 'oorzaak' : 'kandidaat'}: ${o.soort} ${o.cel} ${o.gevonden} → ${o.voorstel}`);
    for (const x of b.bewijs)
      console.log(`    bewijs: ${x.controle} ${x.cel} gevonden ${x.gevonden} verwacht ${x.verwacht}`);
  }
}

function meet(): void {
  const perGroep = Math.max(1, Math.ceil(Number(opties.n) / (GROEPEN.length - 1)));
  const groepen = opties.soort ? GROEPEN.filter((g) => g === opties.soort) : GROEPEN;
  const begin = performance.now();
  const uitslagen = groepen.map(
    (g) =>
      [
        g,
        voerUit(g, opties.soort ? Number(opties.n) : g === 'schoon' ? perGroep * 5 : perGroep, Number(opties.seed)),
      ] as const,
  );
  const seconden = ((performance.now() - begin) / 1000).toFixed(1);
  const enkel = uitslagen.filter(([g]) => g !== 'twee-fouten' && g !== 'schoon').flatMap(([, u]) => u);
  const alle = uitslagen.flatMap(([, u]) => u);
  const opmaken = [...new Set(alle.map((u) => u.werkmap.opmaak))];
  const schoon = uitslagen.find(([g]) => g === 'schoon')?.[1] ?? [];
  const tekst = [
    tabel(KOP, [
      ...uitslagen.map(([g, u]) => regel(g, u)),
      ...(enkel.length ? [regel('**één fout, totaal**', enkel)] : []),
    ]),
    '',
    tabel(
      ['opmaak', ...KOP.slice(1)],
      opmaken.map((o) =>
        regel(
          o,
          alle.filter((u) => u.werkmap.opmaak === o),
        ),
      ),
    ),
    '',
    `Schone werkboeken met een valse fout: ${schoon.filter((u) => u.vals.length).length} van ${schoon.length}.`,
    '',
    `Node ${process.version}, ${cpus()[0]?.model ?? 'onbekende processor'} × ${cpus().length}, ${new Date().toISOString().slice(0, 10)}, seed ${opties.seed}, ${seconden} s.`,
  ].join('\n');
  console.log(tekst);
  if (opties.mislukt) console.log(`\n${alle.flatMap((u) => mislukt(u) ?? []).join('\n')}`);
  if (opties.docs) writeFileSync('docs/detectie.md', `${INLEIDING}\n${tekst}\n`);
}

const INLEIDING = `# Detectie

Gemeten met \`npm run bench:detectie -- --docs\`: in gegenereerde werkboeken waarin alles sluit is steeds één fout gezet (of twee). Elke fout
is groter dan de speling van ten minste één relatie waarin de cel staat.

- **gevonden**: een \`fout\` betreft de cel, of een relatie die door de fout niet meer sluit.
- **bepaald**: de relaties wijzen de cel aan; haar coëfficiënten zijn geen veelvoud van die van een andere cel. Is met de foute waarde verder gerekend,
  dan mag ook geen andere cel met even weinig meegerekende cellen alles verklaren.
- **juiste cel eerst**, **juiste waarde**: de genoemde oorzaak is die cel, met de oorspronkelijke waarde (binnen de speling); als deel van de bepaalde fouten.
- **dubbel gemeld**: meer dan één \`fout\` voor dezelfde oorzaak. **valse fouten**: \`fout\` die met geen gezaaide fout te maken heeft.
- \`vaste-waarde-goed\`: een formule vervangen door haar eigen uitkomst; gevonden is dan de \`let-op\`.
`;

const { values: opties } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    soort: { type: 'string' },
    toon: { type: 'string' },
    mislukt: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
  },
});

if (opties.toon) toon(opties.toon);
else meet();
