import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { perAdvies } from './adviestijden';
import { type Bestandsuitslag, meetBestand, perBestand } from './bestandstijden';
import { perFunctie } from './functietijden';
import { getal, ms, msMetSpreiding } from './getallen';
import { GROOT, GROOTST, KLEIN, PER_AANTAL, PER_BLAD } from './meetmaten';
import { Meetprocessen } from './meetprocessen';
import type { Maat } from './meetwerkmap';
import { perAantal, perBlad, perTekst, Reviews } from './reviewtijden';
import { perRonde, type Ronde, telBegroting, telRondes } from './rondes';
import { toonDeel, toonMeting } from './toonMeting';
import { bewaarMeting, type Meting, type Norm } from './uitslag';

/**
 * How fast Sluitend is: reviews of small and very large workbooks, the command line, the add-in, the custom functions.
 *
 *   npm run bench                   measures and shows
 *   npm run bench -- --bewaar       and keeps it for docs/kwaliteit.md
 *   npm run bench -- 100000         only reviews of so many posts
 */

/** How much longer a post may take in the one workbook than in the other when time grows with its size. */
const MEESTE_GROEI = 1.5;
/** The file reader takes no more than 2 million cells. */
const BESTANDEN = PER_AANTAL.filter((maat) => maat !== GROOTST);

function normenVan(
  reviews: Reviews,
  bestand: Bestandsuitslag,
  een: readonly Ronde[],
  zestig: readonly Ronde[],
): Norm[] {
  const { koud } = reviews.van(GROOT);
  const perPost = (maat: Maat) => reviews.van(maat).warm.mediaan / maat.posten;
  const groter = perPost(GROOTST) / perPost(KLEIN);
  const opBladen = PER_BLAD.map(perPost);
  const bladen = Math.max(...opBladen) / Math.min(...opBladen);
  const [ritten, rittenVeel] = [een[0]!.verzoeken, zestig[0]!.verzoeken];
  return [
    {
      wat: 'een review van 100.000 posten, de eerste in een vers proces',
      norm: 'korter dan 1.000 ms',
      gemeten: msMetSpreiding(koud),
      gehaald: koud.mediaan < 1000,
    },
    {
      wat: 'een review van 100.000 posten tegen het lezen van dezelfde werkmap',
      norm: 'korter',
      gemeten: `${ms(bestand.review.mediaan)} tegen ${ms(bestand.lezen.mediaan)}`,
      gehaald: bestand.review.mediaan < bestand.lezen.mediaan,
    },
    {
      wat: 'tijd per post in een werkmap van 500.000 posten tegen een van 10.000',
      norm: `hoogstens ${getal(MEESTE_GROEI, 1)} ×`,
      gemeten: `${getal(groter, 2)} ×`,
      gehaald: groter <= MEESTE_GROEI,
    },
    {
      wat: 'tijd per post op 1, 60 en 300 bladen: de langste tegen de kortste',
      norm: `hoogstens ${getal(MEESTE_GROEI, 1)} ×`,
      gemeten: `${getal(bladen, 2)} ×`,
      gehaald: bladen <= MEESTE_GROEI,
    },
    {
      wat: 'ritten naar Excel om 60 bladen te lezen tegen 1 blad met evenveel posten',
      norm: 'niet meer',
      gemeten: `${rittenVeel} tegen ${ritten}`,
      gehaald: rittenVeel <= ritten,
    },
  ];
}

async function meet(map: string, processen: Meetprocessen): Promise<Meting> {
  const reviews = new Reviews(processen);
  const aantal = perAantal(reviews);
  const bladen = perBlad(reviews);
  const teksten = perTekst(reviews);
  const bestanden = BESTANDEN.map((maat) => meetBestand(maat, map, processen));
  const een = await telRondes({ ...KLEIN, bladen: 1 });
  const zestig = await telRondes(KLEIN);
  const begrotingen = [await telBegroting(1), await telBegroting(58)];
  return {
    titel: 'Snelheid',
    opdracht: 'npm run bench -- --bewaar',
    normen: normenVan(reviews, bestanden.at(-1)!, een, zestig),
    delen: [
      aantal,
      bladen,
      teksten,
      perBestand(bestanden),
      perRonde(een, zestig, begrotingen),
      perFunctie(),
      perAdvies(),
    ],
  };
}

async function hoofd(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { bewaar: { type: 'boolean', default: false } },
  });
  const map = mkdtempSync(path.join(tmpdir(), 'sluitend-bench-'));
  try {
    const processen = await Meetprocessen.bouw(map);
    if (positionals.length > 0) {
      const maten = positionals.map((posten) => ({ ...GROOT, posten: Number(posten) }));
      console.log(toonDeel(perAantal(new Reviews(processen), maten)));
      return;
    }
    const meting = await meet(map, processen);
    console.log(toonMeting(meting));
    if (values.bewaar) bewaarMeting('snelheid', meting);
  } finally {
    rmSync(map, { recursive: true });
  }
}

void hoofd();
