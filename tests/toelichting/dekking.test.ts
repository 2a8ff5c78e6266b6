import fc from 'fast-check';
import type { Opstelcontext } from '../../src/toelichting/stelOp';
import { genereer } from '../bench/genereer';
import { naarSnapshot } from '../bench/werkmap';
import { opstelcontext } from '../scripts/voorbeeldteksten';
import { opstelcontextVan, type Post, uitPosten } from './opstelcontext';

const IZA = 'SPUK IZA';
const GALA = 'SPUK GALA programma 15';

/** What pays for a post: "Cursus 30, elders Campagne 10, niet begroot 5, ongedekt 2" in euros; null when nothing has to. */
function dekking({ onderwerpen, dekking }: Opstelcontext, naam: string): string | null {
  const gevonden = dekking(onderwerpen.posten.find((rij) => rij.label === naam)!);
  if (gevonden === null) return null;
  const { bronnen, nietBegroot, ongedekt } = gevonden;
  return [
    ...bronnen.map((b) => `${b.zelfdeThemalijn ? '' : 'elders '}${b.post.label} ${b.bedrag / 100}`),
    ...(nietBegroot > 0 ? [`niet begroot ${nietBegroot / 100}`] : []),
    ...(ongedekt > 0 ? [`ongedekt ${ongedekt / 100}`] : []),
  ].join(', ');
}

describe('wie de overschrijding betaalt', () => {
  test('eerst de eigen themalijn, dan dezelfde regeling elders, dan wat niet is begroot', () => {
    const context = uitPosten(
      {
        Wonen: [
          ['Advies', IZA, 100, 180],
          ['Cursus', IZA, 100, 70],
          ['Bezoek', GALA, 500, 100],
        ],
        Zorg: [
          ['Campagne', IZA, 100, 80],
          ['Vervoer', IZA, 50, 40],
        ],
      },
      { [IZA]: 365, [GALA]: 500 },
    );
    expect(dekking(context, 'Advies')).toBe(
      'Cursus 30, elders Campagne 20, elders Vervoer 10, niet begroot 15, ongedekt 5',
    );
    expect(dekking(context, 'Cursus')).toBeNull();
    expect(dekking(context, 'Bezoek')).toBeNull();
  });

  test('een euro betaalt één keer, en de eigen themalijn gaat voor', () => {
    const context = uitPosten({
      Wonen: [
        ['Advies', IZA, 100, 150],
        ['Cursus', IZA, 100, 80],
      ],
      Zorg: [
        ['Campagne', IZA, 100, 140],
        ['Vervoer', IZA, 100, 50],
      ],
    });
    expect(dekking(context, 'Advies')).toBe('Cursus 20, elders Vervoer 10, ongedekt 20');
    expect(dekking(context, 'Campagne')).toBe('Vervoer 40');
  });

  test('niet meer dan de regeling heeft: posten die samen meer begroten dan de baten', () => {
    const context = uitPosten(
      {
        Wonen: [
          ['Advies', IZA, 100, 150],
          ['Cursus', IZA, 100, 20],
        ],
      },
      { [IZA]: 150 },
    );
    expect(dekking(context, 'Advies')).toBe('Cursus 30, ongedekt 20');
  });

  test('een post zonder regeling of zonder overschrijding heeft geen plan', () => {
    const context = uitPosten({
      Wonen: [
        ['Advies', null, 100, 150],
        ['Cursus', IZA, 100, 100],
      ],
    });
    expect(dekking(context, 'Advies')).toBeNull();
    expect(dekking(context, 'Cursus')).toBeNull();
  });

  test('het jaarverslag: alleen Welzijn op recept wordt elders gedekt', () => {
    const context = opstelcontext('twentse-koers-2024-sluitend.xlsx');
    const plannen = context.onderwerpen.posten.flatMap(({ label }) => dekking(context, label) ?? []);
    expect(plannen).toEqual([
      'Datagedreven werken 27760',
      'Datagedreven werken 12509',
      'elders Volwassenen naar gezond gewicht 4161',
      'Artificial Intelligence 41284',
      'Artificial Intelligence 12406',
      'Mentale gezondheids- en herstelcentra 10158',
      'Bennie Oud 42811',
      'Bennie Oud 731',
    ]);
  });
});

/** What holds for every plan: it adds up, stays within the regeling, and no post pays more than it has left. */
function controleer({ onderwerpen, dekking }: Opstelcontext): number {
  const betaald = new Map<unknown, number>();
  let aantal = 0;
  for (const post of onderwerpen.posten) {
    const plan = dekking(post);
    const saldo = onderwerpen.bij(post)?.saldo?.bedrag ?? 0;
    if (plan === null) continue;
    aantal++;
    const bronnen = plan.bronnen.reduce((som, b) => som + b.bedrag, 0);
    expect(bronnen + plan.nietBegroot + plan.ongedekt).toBe(-saldo);
    expect(Math.min(plan.nietBegroot, plan.ongedekt)).toBeGreaterThanOrEqual(0);
    for (const bron of plan.bronnen) {
      expect(bron.bedrag).toBeGreaterThan(0);
      expect(onderwerpen.regelingVan(bron.post)).toBe(onderwerpen.regelingVan(post));
      expect(bron.zelfdeThemalijn).toBe(bron.post.tabel === post.tabel);
      betaald.set(bron.post, (betaald.get(bron.post) ?? 0) + bron.bedrag);
    }
  }
  for (const [post, bedrag] of betaald)
    expect(bedrag).toBeLessThanOrEqual(
      onderwerpen.bij(post as Opstelcontext['onderwerpen']['posten'][number])!.saldo!.bedrag,
    );
  return aantal;
}

describe('altijd', () => {
  const bedrag = fc.integer({ min: 0, max: 5000 });
  const regeling = fc.constantFrom(IZA, GALA, 'Provincie Overijssel');
  const posten = fc.array(fc.tuple(regeling, bedrag, bedrag), { minLength: 1, maxLength: 8 });

  test('bronnen, niet begroot en ongedekt zijn samen de overschrijding; geen euro betaalt twee keer', () => {
    fc.assert(
      fc.property(posten, posten, fc.option(bedrag), (wonen, zorg, baten) => {
        const rijen = (naam: string, lijst: readonly (readonly [string, number, number])[]): Post[] =>
          lijst.map(([r, b, l], i) => [`${naam} ${'abcdefgh'[i]}`, r, b, l]);
        const namen = new Set([...wonen, ...zorg].map(([r]) => r));
        const perRegeling = baten === null ? {} : Object.fromEntries([...namen].map((naam) => [naam, baten]));
        controleer(uitPosten({ Wonen: rijen('Woning', wonen), Zorg: rijen('Zorgtaak', zorg) }, perRegeling));
      }),
      { numRuns: 60 },
    );
  });

  test('ook in werkmappen van elke vorm', () => {
    let plannen = 0;
    for (let seed = 1; seed <= 40; seed++) plannen += controleer(opstelcontextVan(naarSnapshot(genereer(seed))));
    expect(plannen).toBeGreaterThan(20);
  });
});
