import { celadres } from '../../src/sheet/adres';
import type { Snapshot } from '../../src/sheet/snapshot';
import { genereer } from './genereer';
import { OPMAKEN } from './opmaken';
import type { Opmaak } from './opmaken';
import { adres, bedragen, formuletekst, naarSnapshot, residu, spelingVan } from './werkmap';

const SEEDS = Array.from({ length: 80 }, (_, i) => i + 1);

describe('generated workbooks', () => {
  test('every true relation holds within its slack', () => {
    for (const seed of SEEDS) {
      const gebroken = genereer(seed).relaties.filter((r) => Math.abs(residu(r)) > spelingVan(r));
      expect({ seed, gebroken: gebroken.length }).toEqual({ seed, gebroken: 0 });
    }
  });

  test('whole euros that add up leave no rounding', () => {
    for (const seed of SEEDS) {
      const krom = genereer(seed, { exact: true }).relaties.filter((r) => residu(r) !== 0);
      expect({ seed, krom: krom.length }).toEqual({ seed, krom: 0 });
    }
  });

  test('the same seed gives the same workbook', () => {
    for (const seed of SEEDS.slice(0, 20)) expect(naarSnapshot(genereer(seed))).toEqual(naarSnapshot(genereer(seed)));
  });

  test('two cells never share a place', () => {
    for (const seed of SEEDS) {
      const plekken = genereer(seed).bladen.flatMap((b) =>
        b.cellen.filter((c) => c.soort !== 'tekst' || c.tekst !== '').map(adres),
      );
      expect({ seed, dubbel: plekken.length - new Set(plekken).size }).toEqual({ seed, dubbel: 0 });
    }
  });

  test('the text of a formula computes the value that is stored', () => {
    let aantal = 0;
    for (const seed of SEEDS) {
      const werkmap = genereer(seed, { formules: true });
      const waarden = waardenPerAdres(naarSnapshot(werkmap));
      for (const cel of bedragen(werkmap)) {
        if (!cel.formule) continue;
        aantal++;
        const tekst = formuletekst(cel, cel.formule);
        expect({ seed, tekst, uitkomst: Math.round(reken(tekst, cel.blad.naam, waarden) * 100) }).toEqual({
          seed,
          tekst,
          uitkomst: cel.cent,
        });
      }
    }
    expect(aantal).toBeGreaterThan(1000);
  });

  test.each(Object.keys(OPMAKEN) as Opmaak[])('layout %s has amounts and relations', (opmaak) => {
    const werkmap = genereer(7, { opmaak });
    expect(bedragen(werkmap).length).toBeGreaterThan(5);
    expect(werkmap.relaties.length).toBeGreaterThan(2);
  });
});

interface Inhoud {
  readonly waarde: unknown;
  readonly subtotaal: boolean;
}

function waardenPerAdres(snapshot: Snapshot): Map<string, Inhoud> {
  const uit = new Map<string, Inhoud>();
  for (const blad of snapshot.bladen)
    for (const rij of blad.rijen)
      for (const cel of rij.cellen)
        uit.set(celadres(blad.naam, rij.nummer, cel.kolom), {
          waarde: cel.waarde,
          subtotaal: cel.formule?.includes('SUBTOTAL') ?? false,
        });
  return uit;
}

/** A second, independent evaluator: it reads only the text of the formula. */
function reken(formule: string, blad: string, waarden: ReadonlyMap<string, Inhoud>): number {
  const REF = String.raw`(?:(?:'((?:[^']|'')+)'|([A-Za-z_]\w*))!)?([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?`;
  const plaatsen = (ref: string): string[] => {
    const [, geciteerd, kaal, letter, van, , tot] = new RegExp(`^${REF}$`).exec(ref)!;
    const naam = geciteerd?.replaceAll("''", "'") ?? kaal ?? blad;
    return Array.from(
      { length: Number(tot ?? van) - Number(van) + 1 },
      (_, i) => `${naam}!${letter}${Number(van) + i}`,
    );
  };
  const getal = (plaats: string): number => {
    const waarde = waarden.get(plaats)?.waarde;
    return typeof waarde === 'number' ? waarde : 0;
  };
  let som = 0;
  for (const [, teken, functie, argumenten, los] of formule
    .slice(1)
    .matchAll(new RegExp(`([+-]?)(?:(SUMIF|SUM|SUBTOTAL)\\(([^)]*)\\)|(${REF}))`, 'g'))) {
    const delen = (argumenten ?? '').split(',');
    let deel = 0;
    if (los) deel = getal(plaatsen(los)[0]!);
    else if (functie === 'SUM') deel = plaatsen(delen[0]!).reduce((s, p) => s + getal(p), 0);
    else if (functie === 'SUBTOTAL')
      deel = plaatsen(delen[1]!).reduce((s, p) => s + (waarden.get(p)?.subtotaal ? 0 : getal(p)), 0);
    else {
      const sleutel = delen[1]!.startsWith('"') ? delen[1]!.slice(1, -1) : waarden.get(plaatsen(delen[1]!)[0]!)?.waarde;
      const bedragplaatsen = plaatsen(delen[2]!);
      plaatsen(delen[0]!).forEach(
        (p, i) => (deel += waarden.get(p)?.waarde === sleutel ? getal(bedragplaatsen[i]!) : 0),
      );
    }
    som += teken === '-' ? -deel : deel;
  }
  return som;
}
