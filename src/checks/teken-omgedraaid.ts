import type { Bedrag } from '../begroting/bedrag';
import { toonGetal } from '../begroting/bedrag';
import type { Kolom, Rij, Tabel } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import { celsleutel } from './celsleutel';
import type { Check, Checkcontext } from './check';

/** So many rows of one side must agree on what V means, and so few rows of the table may differ. */
const MINSTENS_EENS = 4;
const HOOGSTENS_ANDERS = 0.1;

export const tekenOmgedraaid: Check = {
  id: 'teken-omgedraaid',
  groep: 'rekenkundig',
  titel: 'V of N past niet bij het teken',
  ernst: 'fout',
  waarom: 'Een voordeel dat als nadeel in de tabel staat, wordt verkeerd toegelicht en verkeerd opgeteld.',
  bron: 'Jaarstukken drukken een V of N naast het verschil; welk teken een voordeel heeft, verschilt per gemeente en per tabel.',
  beperking:
    'Wat een V betekent, volgt uit de tabel zelf, voor baten en lasten apart: minstens vier rijen moeten het eens zijn en hoogstens een op de tien rijen mag afwijken. Een verschil van nul telt niet mee.',
  *zoek(context) {
    const verklaard = verklaardeCellen(context);
    for (const tabel of context.begroting.tabellen) {
      const stemmen = stemmenVan(tabel);
      for (const { rij, letter, kolom, afwijking } of afwijkers(stemmen)) {
        const saldo = kolom === null ? null : plaatsVan(rij.bedragen[kolom.volgorde]!);
        if (saldo !== null && verklaard.has(celsleutel(saldo))) continue;
        const cel = plaatsVanLetter(rij);
        yield {
          soort: 'bevinding',
          cel,
          cellen: saldo === null ? [cel] : [cel, saldo],
          melding: `${rij.label}: bij een verschil van ${toonGetal(afwijking)} staat "${rij.voordeelNadeel!.tekst}", terwijl de andere rijen daar een ${letter === 'V' ? 'nadeel' : 'voordeel'} hebben. Keer de letter om, of het teken van het bedrag.`,
          gevonden: rij.voordeelNadeel!.tekst,
        };
      }
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Een voordeel is overal positief; nul mag beide zijn',
        bladen: {
          Programma: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo', 'V/N'],
            ['Toezicht', 600, 550, 50, 'V'],
            ['Vergunning', 400, 430, -30, 'N'],
            ['Handhaving', 300, 280, 20, 'V'],
            ['Beleid', 200, 240, -40, 'N'],
            ['Archief', 100, 100, 0, 'V'],
            ['Totaal', 1600, 1600, 0, 'N'],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een nadeel met de letter V',
        bladen: {
          Programma: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo', 'V/N'],
            ['Toezicht', 600, 550, 50, 'V'],
            ['Vergunning', 400, 430, -30, 'N'],
            ['Handhaving', 300, 280, 20, 'V'],
            ['Beleid', 200, 240, -40, 'V'],
            ['Archief', 100, 110, -10, 'N'],
            ['Loket', 250, 200, 50, 'V'],
            ['Balie', 150, 130, 20, 'V'],
            ['Website', 120, 140, -20, 'N'],
            ['Telefoon', 80, 60, 20, 'V'],
            ['Post', 90, 70, 20, 'V'],
            ['Totaal', 2290, 2210, 80, 'V'],
          ],
        },
        verwacht: 'Programma!E5',
      },
    ],
  },
};

/** What one row says about the meaning of V: with a plus or with a minus. */
interface Stem {
  readonly rij: Rij;
  readonly letter: 'V' | 'N';
  /** The column of the deviation; null when it was computed from budget and realisatie. */
  readonly kolom: Kolom | null;
  readonly afwijking: Bedrag;
}

function stemmenVan(tabel: Tabel): Stem[] {
  const rijen = tabel.rijen.flatMap((rij) => {
    const letter = letterVan(rij);
    return letter === null ? [] : [{ rij, letter }];
  });
  if (rijen.length < MINSTENS_EENS) return [];
  for (const { kolom, afwijking } of afwijkingen(tabel, plaatsVanLetter(rijen[0]!.rij).kolom)) {
    const stemmen = rijen
      .map(({ rij, letter }): Stem => ({ rij, letter, kolom, afwijking: afwijking(rij) }))
      .filter((stem) => stem.afwijking !== 0);
    const tekens = new Set(stemmen.map((stem) => Math.sign(stem.afwijking)));
    if (tekens.size === 2) return stemmen;
  }
  return [];
}

/** The rows that go against the others of their side, in a table in which few do. */
function afwijkers(stemmen: readonly Stem[]): Stem[] {
  const anders = KANTEN.flatMap((kant) => {
    const eigen = stemmen.filter(({ rij }) => rij.kant === kant);
    const plus = eigen.filter(isVoordeelPositief);
    const min = eigen.filter((stem) => !isVoordeelPositief(stem));
    const [minst, meest] = plus.length < min.length ? [plus, min] : [min, plus];
    return meest.length >= MINSTENS_EENS ? minst : [];
  });
  return anders.length <= stemmen.length * HOOGSTENS_ANDERS ? anders : [];
}

const KANTEN = ['baten', 'lasten', null] as const;

function isVoordeelPositief({ letter, afwijking }: Stem): boolean {
  return (letter === 'V') === afwijking > 0;
}

/** What V or N may be about, nearest first: the saldo beside it; where that has no signs, budget − realisatie. */
function afwijkingen(
  { bedragkolommen }: Tabel,
  letterkolom: number,
): { kolom: Kolom | null; afwijking: (rij: Rij) => Bedrag }[] {
  const met = (betekenis: Kolom['betekenis']) => bedragkolommen.find((k) => k.betekenis === betekenis);
  const saldi = bedragkolommen
    .filter((k) => k.betekenis === 'saldo')
    .sort((a, b) => Math.abs(a.nummer - letterkolom) - Math.abs(b.nummer - letterkolom));
  const budget = met('gewijzigde-begroting') ?? met('begroting');
  const realisatie = met('realisatie');
  const uit: { kolom: Kolom | null; afwijking: (rij: Rij) => Bedrag }[] = saldi
    .slice(0, 1)
    .map((kolom) => ({ kolom, afwijking: (rij) => rij.bedragen[kolom.volgorde]!.bedrag }));
  if (budget !== undefined && realisatie !== undefined)
    uit.push({
      kolom: null,
      afwijking: ({ bedragen }) => bedragen[budget.volgorde]!.bedrag - bedragen[realisatie.volgorde]!.bedrag,
    });
  return uit;
}

const LETTERS: ReadonlyMap<string, 'V' | 'N'> = new Map([
  ...['v', 'voordeel', 'voordelig', 'f', 'favourable', 'favorable'].map((woord) => [woord, 'V'] as const),
  ...['n', 'nadeel', 'nadelig', 'u', 'unfavourable', 'unfavorable', 'a', 'adverse'].map((w) => [w, 'N'] as const),
]);

/** Null for anything else than a V or N, also when written out or between brackets. */
function letterVan({ voordeelNadeel }: Rij): 'V' | 'N' | null {
  return LETTERS.get(voordeelNadeel?.tekst.toLowerCase().replace(/\W/g, '') ?? '') ?? null;
}

function plaatsVanLetter({ voordeelNadeel }: Rij): { blad: string; rij: number; kolom: number } {
  const { blad, rij, kolom } = voordeelNadeel!;
  return { blad, rij, kolom };
}

/** Cells of which a diagnose already says that they are wrong. */
function verklaardeCellen({ diagnoses }: Checkcontext): Set<string> {
  const cellen = diagnoses.flatMap(({ gebroken, oorzaak }) => [
    ...gebroken.flatMap(({ resultaat }) => (resultaat === null ? [] : [celsleutel(plaatsVan(resultaat))])),
    ...(oorzaak === null ? [] : [celsleutel(oorzaak.plaats)]),
  ]);
  return new Set(cellen);
}
