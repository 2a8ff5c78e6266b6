import { isBepaald, stelsel } from './bepaald';
import { genereer } from './genereer';
import { Toeval } from './toeval';
import { bedragen, herbereken, naarSnapshot } from './werkmap';
import type { Soort } from './zaai';
import { gebroken, MET_FORMULES, SOORTEN, zaai, zaaiTwee } from './zaai';

function* gevallen(soort: Soort, aantal: number) {
  let gevonden = 0;
  for (let seed = 1; gevonden < aantal && seed < 600; seed++) {
    const keuze = MET_FORMULES.has(soort) ? { formules: true } : {};
    const werkmap = genereer(seed, keuze);
    const zaaisel = zaai(werkmap, soort, new Toeval(seed));
    if (!zaaisel) continue;
    gevonden++;
    yield { seed, werkmap, zaaisel, schoon: genereer(seed, keuze) };
  }
}

describe('seeded errors', () => {
  test.each(SOORTEN)('%s changes the workbook', (soort) => {
    let aantal = 0;
    for (const { werkmap, schoon } of gevallen(soort, 10)) {
      aantal++;
      expect(naarSnapshot(werkmap)).not.toEqual(naarSnapshot(schoon));
    }
    expect(aantal).toBe(10);
  });

  test.each(SOORTEN.filter((s) => s !== 'vaste-waarde-goed' && s !== 'andere-regeling'))(
    '%s breaks exactly the relations it says',
    (soort) => {
      for (const { werkmap, zaaisel } of gevallen(soort, 10)) {
        expect(zaaisel.geraakt.length).toBeGreaterThan(0);
        expect(gebroken(werkmap)).toEqual(zaaisel.geraakt);
      }
    },
  );

  test('putting the value back repairs everything', () => {
    for (const { seed, werkmap, zaaisel } of gevallen('cijfer-te-veel', 20)) {
      for (const [cel, goed] of zaaisel.schuldig)
        if (cel.soort === 'bedrag' && typeof goed === 'number') cel.cent = goed;
      herbereken(werkmap);
      expect({ seed, gebroken: gebroken(werkmap).length }).toEqual({ seed, gebroken: 0 });
    }
  });

  test('two errors are in two cells', () => {
    for (let seed = 1; seed < 40; seed++) {
      const twee = zaaiTwee(genereer(seed), new Toeval(seed));
      if (!twee) continue;
      const [a, b] = twee.map((z) => [...z.schuldig.keys()][0]);
      expect(a).not.toBe(b);
    }
  });
});

describe('which cells the relations determine', () => {
  test('in typed tables with totals nearly every cell is determined', () => {
    const getypt = genereer(3, { opmaak: 'secties', formules: false, exact: true });
    const s = stelsel(getypt);
    const deel = bedragen(getypt).filter((c) => isBepaald(s, c)).length / bedragen(getypt).length;
    expect(deel).toBeGreaterThan(0.9);
  });

  test('a formula that follows its inputs is no suspect', () => {
    const werkmap = genereer(5, { opmaak: 'secties', formules: true });
    const s = stelsel(werkmap);
    expect(bedragen(werkmap).filter((c) => c.formule && s.kolommen.has(c))).toEqual([]);
  });
});
