import { readFileSync } from 'node:fs';
import { eenOp, NIET_GELOOT } from '../mutatie/negeer';
import { bewaarMeting, type Meting } from './uitslag';

/** What a reader made of those that live. */
const WAAROM: readonly (readonly [waar: string, wat: string, waarom: string])[] = [
  [
    'begroting, diagnose, toelichting',
    'snelle wegen en geheugens (`??=`, vroeg stoppen)',
    'zonder ze komt hetzelfde uit, alleen later',
  ],
  [
    '`diagnose/zoekFormuleafwijkingen`',
    'het meeste van `isDoorgevoerd` en `telt`',
    'een zeef voor snelheid: wat ten onrechte verdacht is, valt bij het narekenen af',
  ],
  ['`diagnose`', '`*` in plaats van `/` bij een factor van een uitkomst', 'die factor is altijd 1 of −1'],
  ['`diagnose`', '`<` in plaats van `<=` bij nummers en afstanden', 'geen twee zijn gelijk'],
  [
    '`toelichting/lezing`, `leesTekst`',
    'grenzen van plekken in een zin',
    'twee woorden of bedragen beginnen nooit bij dezelfde letter',
  ],
  [
    '`toelichting/lezing`, `maakOnderwerpen`',
    'lege lijsten als terugval',
    'een rij met een naam heeft altijd een onderwerp',
  ],
  ['`toelichting/bewoording`', 'einde van een woord in een patroon', 'een ander woord uit de lijst vangt het'],
  [
    '`toelichting/ingevoegd`, `planInvoeging`, `tekstbronnen`, `dekking`, `collegevoorstel`, `regelingtotalen`',
    'van alles',
    'hier ontbreken tests in deze map; hele werkmappen en het venster dekken ze, maar doen aan deze meting niet mee',
  ],
];

/** As much of Stryker's report as is told here. */
interface Rapport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError';
  readonly statusReason?: string;
}

interface Telling {
  readonly gedood: number;
  readonly eindeloos: number;
  readonly leeft: number;
  readonly zonderTest: number;
}

const RAPPORT = 'reports/mutatie/mutatie.json';
const NORM = 85;
const MAPPEN = ['begroting', 'regelingen', 'diagnose', 'checks', 'toelichting'];

const heel = new Intl.NumberFormat('nl-NL');
const procent = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function tel(mutanten: readonly Mutant[]): Telling {
  const aantal = (status: Mutant['status']): number => mutanten.filter((m) => m.status === status).length;
  return {
    gedood: aantal('Killed'),
    eindeloos: aantal('Timeout'),
    leeft: aantal('Survived'),
    zonderTest: aantal('NoCoverage'),
  };
}

function score({ gedood, eindeloos, leeft, zonderTest }: Telling): number {
  const alle = gedood + eindeloos + leeft + zonderTest;
  return alle === 0 ? 100 : (100 * (gedood + eindeloos)) / alle;
}

/** The 95 % interval of Wilson, in percent, of a share in a sample. */
function betrouwbaarheid(telling: Telling): readonly [number, number] {
  const n = telling.gedood + telling.eindeloos + telling.leeft + telling.zonderTest;
  const p = score(telling) / 100;
  const z = 1.96;
  const midden = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [100 * (midden - half), 100 * (midden + half)];
}

/** What the sample says of a whole folder; nothing when none of it was left out. */
function steekproeftekst(map: string, mutanten: readonly Mutant[]): string[] {
  const buiten = mutanten.filter((m) => m.statusReason === NIET_GELOOT).length;
  if (buiten === 0) return [];
  const [laag, hoog] = betrouwbaarheid(tel(mutanten)).map((grens) => procent.format(grens));
  return [
    `Van \`src/${map}\` is één op de ${eenOp(map)} functies en vaste waarden gewijzigd, geloot op naam en dus steeds dezelfde: ${heel.format(buiten)} wijzigingen vallen erbuiten. De score van de hele map ligt met 95 % zekerheid tussen ${laag} % en ${hoog} %, en iets ruimer omdat functies in hun geheel zijn geloot.`,
  ];
}

const KOPPEN = ['score', 'gedood', 'eindeloos', 'leeft', 'zonder test'];

function rij(naam: string, telling: Telling): string[] {
  const { gedood, eindeloos, leeft, zonderTest } = telling;
  const aantallen = [gedood, eindeloos, leeft, zonderTest].map((n) => heel.format(n));
  return [naam, `${procent.format(score(telling))} %`, ...aantallen];
}

function maakMeting({ files }: Rapport): Meting {
  const perBestand = Object.entries(files).map(([bestand, { mutants }]) => ({ bestand, mutants }));
  const inMap = (map: string): typeof perBestand => perBestand.filter((b) => b.bestand.startsWith(`src/${map}/`));
  const alle = perBestand.flatMap((b) => b.mutants);
  const gemeten = MAPPEN.filter((map) => inMap(map).length > 0);
  const tellingen = gemeten.map((map) => ({ map, telling: tel(inMap(map).flatMap((b) => b.mutants)) }));
  const totaal = tel(alle);
  const levend = alle.filter((m) => m.status === 'Survived' || m.status === 'NoCoverage');
  const steekproef = gemeten.flatMap((map) =>
    steekproeftekst(
      map,
      inMap(map).flatMap((b) => b.mutants),
    ),
  );
  const soorten = [...new Set(alle.map((m) => m.mutatorName))].sort();

  return {
    titel: 'Mutaties',
    opdracht: `${process.env.EEN_OP === undefined ? '' : `EEN_OP=${process.env.EEN_OP} `}npm run mutatie`,
    normen: [
      ['in alle mappen samen', totaal] as const,
      ...tellingen.map(({ map, telling }) => [`in src/${map}`, telling] as const),
    ].map(([waar, telling]) => ({
      wat: `kleine wijzigingen in de code die een test laten falen, ${waar}`,
      norm: `≥ ${NORM} %`,
      gemeten: `${procent.format(score(telling))} %`,
      gehaald: score(telling) >= NORM,
    })),
    delen: [
      {
        kop: 'Per map',
        tekst: [
          'Stryker wijzigt de code op één plek tegelijk en draait de tests die daar komen. Faalt er een, dan is de wijziging gedood; komt er geen eind aan, dan telt dat ook zo. Wat leeft, merkt geen van deze tests.',
          'Niet gewijzigd: losse teksten (wat op het scherm komt; codewoorden bewaakt de compiler), de voorbeelden van controles en regelingen (die zijn zelf een test) en hun beschrijvingen. De tests zijn die van de map zelf, met enkele van hele werkmappen; eigenschappen draaien op twintig voorbeelden, en tests van heel lange teksten en gegenereerde werkmappen doen niet mee. `npm test` is dus strenger dan deze score.',
          ...steekproef,
        ],
        tabel: {
          koppen: ['map', ...KOPPEN],
          rijen: [...tellingen.map(({ map, telling }) => rij(`\`src/${map}\``, telling)), rij('samen', totaal)],
        },
      },
      {
        kop: 'Wat leeft, per soort wijziging',
        tekst: [],
        tabel: {
          koppen: ['soort', ...KOPPEN],
          rijen: soorten
            .map((soort) => [soort, tel(alle.filter((m) => m.mutatorName === soort))] as const)
            .filter(([, t]) => t.gedood + t.eindeloos + t.leeft + t.zonderTest > 0)
            .map(([soort, telling]) => rij(soort, telling)),
        },
      },
      {
        kop: 'Waarom ze leven',
        tekst: ['Door lezen beoordeeld, niet bewezen; per soort, niet per wijziging.'],
        tabel: { koppen: ['waar', 'wat leeft', 'waarom'], rijen: WAAROM.map((rij) => [...rij]) },
      },
      {
        kop: 'Per bestand',
        tekst: [`${heel.format(levend.length)} wijzigingen leven; \`${RAPPORT}\` noemt ze allemaal.`],
        tabel: {
          koppen: ['bestand', ...KOPPEN],
          rijen: perBestand
            .map(({ bestand, mutants }) => [bestand, tel(mutants)] as const)
            .filter(([, t]) => t.leeft + t.zonderTest > 0)
            .map(([bestand, telling]) => rij(bestand.replace('src/', ''), telling)),
        },
      },
    ],
  };
}

function main(): void {
  const meting = maakMeting(JSON.parse(readFileSync(RAPPORT, 'utf8')) as Rapport);
  for (const { wat, norm, gemeten, gehaald } of meting.normen)
    console.log(`${gehaald ? 'gehaald' : 'NIET gehaald'}: ${wat}: ${gemeten} (${norm})`);
  if (process.argv.includes('--bewaar')) bewaarMeting('mutatie', meting);
}

main();
