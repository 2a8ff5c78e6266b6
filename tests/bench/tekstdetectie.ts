import { parseArgs } from 'node:util';

import { review } from '../../src/review/review';
import { raster } from './raster';
import type { Geval } from './tekstgeval';
import { FOUTSOORTEN, maakDubbelGeval, maakGeval, maakTeksten } from './tekstgeval';
import type { Foutsoort } from './tekstgeval';
import type { Tekstuitslag } from './tekstoordeel';
import { beoordeelGeval, schrijfTekst, snapshotVan } from './tekstoordeel';
import { schrijfZin } from './tekstzin';

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
    n: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
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

if (opties.toon !== undefined) toon(opties.toon);
else {
  const groepen = GROEPEN.filter((g) => opties.soort === undefined || g === (opties.soort as Foutsoort));
  const begin = performance.now();
  for (const groep of groepen) {
    const uit = voerUit(groep, Number(opties.n) * (groep === 'waar' ? 3 : 1), Number(opties.seed));
    const paren = uit.flatMap((u) => u.geval.zaaisels.map((z, i) => ({ z, o: u.perZaaisel[i]!, u })));
    const bepaald = paren.filter(({ z }) => z.bepaald);
    const tel = (f: (p: (typeof paren)[number]) => boolean) => bepaald.filter(f).length;
    const waarde = bepaald.filter(({ o }) => o.waarde !== null);
    console.log(
      groep.padEnd(12),
      `n ${uit.length}`,
      `bepaald ${bepaald.length}`,
      `gevonden ${tel(({ o }) => o.gevonden)}`,
      `fout ${tel(({ o }) => o.fout)}`,
      `controle ${tel(({ o }) => o.controle)}`,
      `waarde ${waarde.filter(({ o }) => o.waarde).length}/${waarde.length}`,
      `vals ${uit.reduce((s, u) => s + u.vals.length, 0)}`,
    );
    if (opties.mislukt) {
      for (const { z, o, u } of bepaald)
        if (!o.gevonden || !o.controle)
          console.log(
            `   ${o.gevonden ? 'andere controle' : 'gemist'} ${u.naam} [${z.was.soort}] ${schrijfZin(z.was)} ==> ${schrijfZin(u.geval.teksten[z.tekst]!.zinnen[z.zin]!)}  || ${schrijfTekst(u.geval.teksten[z.tekst]!)}`,
          );
      for (const u of uit)
        for (const v of u.vals)
          console.log(`   VALS ${u.naam} ${v.controle} ${v.cel} "${v.tekst}" :: ${v.melding.slice(0, 300)}`);
    }
  }
  console.log(`${((performance.now() - begin) / 1000).toFixed(1)} s`);
}
