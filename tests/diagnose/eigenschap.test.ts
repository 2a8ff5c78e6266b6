import { diagnose } from '../../src/diagnose/diagnose';
import type { Diagnose, Oorzaak } from '../../src/diagnose/oorzaak';
import type { Vergelijking } from '../../src/begroting/vergelijking';
import { adres } from './bouw';
import { maakBladen, maakBoek, toeval, zetFouten } from './generator';
import type { Stijl } from './generator';

interface Geval {
  readonly fouten: ReadonlyMap<string, number>;
  readonly vergelijkingen: readonly Vergelijking[];
  readonly diagnoses: readonly Diagnose[];
}

/** A workbook that closes, with some typed amounts changed by a slip. */
function geval(zaad: number, stijl: Stijl, aantal: number): Geval {
  const kies = toeval(zaad * 7919 + 13);
  const bladen = maakBladen(kies, stijl, 1 + Math.floor(kies() * 4), 4 + Math.floor(kies() * 12));
  const fouten = zetFouten(kies, bladen, aantal);
  const { boek, vergelijkingen } = maakBoek(bladen);
  return { fouten, vergelijkingen, diagnoses: diagnose(vergelijkingen, boek.begroting) };
}

const gevallen = (stijl: Stijl, aantal: number): Geval[] =>
  Array.from({ length: 200 }, (_, zaad) => geval(zaad, stijl, aantal));

function adresVan({ plaats: { blad, rij, kolom } }: Oorzaak): string {
  return `${blad}!${String.fromCharCode(65 + kolom)}${rij + 1}`;
}

const eerste = ({ oorzaak, kandidaten }: Diagnose): Oorzaak | null => oorzaak ?? kandidaten[0] ?? null;

describe('one wrong amount', () => {
  test.each<Stijl>(['waarden', 'totalen'])(
    '%s: the cell named first is the right one, with the right value',
    (stijl) => {
      for (const { fouten, diagnoses } of gevallen(stijl, 1)) {
        const genoemd = diagnoses.map(eerste).map((oorzaak) => oorzaak && [adresVan(oorzaak), oorzaak.voorstel]);
        expect(genoemd).toEqual([...fouten].map(([adres, waarde]) => [adres, waarde * 100]));
      }
    },
  );

  test('afgerond: the right cell, and a value within the rounding of its row', () => {
    for (const { fouten, diagnoses } of gevallen('afgerond', 1)) {
      expect(diagnoses.map((d) => adresVan(eerste(d)!))).toEqual([...fouten.keys()]);
      const [waarde] = fouten.values();
      expect(Math.abs((eerste(diagnoses[0]!)!.voorstel as number) - waarde! * 100)).toBeLessThanOrEqual(300);
    }
  });

  test('formules: what is named as the cause is nearly always right', () => {
    const oorzaken = gevallen('formules', 1).flatMap(({ fouten, diagnoses }) =>
      diagnoses.flatMap(({ oorzaak }) => (oorzaak ? [fouten.has(adresVan(oorzaak))] : [])),
    );
    expect(oorzaken.filter(Boolean).length / oorzaken.length).toBeGreaterThan(0.97);
  });
});

test.each<Stijl>(['waarden', 'totalen'])(
  '%s: of four wrong amounts nearly all are found, and nearly nothing else',
  (stijl) => {
    const alles = gevallen(stijl, 4);
    const gevonden = alles.flatMap(({ fouten, diagnoses }) =>
      diagnoses.flatMap(({ oorzaak }) => (oorzaak ? [fouten.has(adresVan(oorzaak))] : [])),
    );
    const goed = gevonden.filter(Boolean).length;
    expect(goed / (4 * alles.length)).toBeGreaterThan(0.93);
    expect(goed / gevonden.length).toBeGreaterThan(0.99);
  },
);

test.each<Stijl>(['waarden', 'afgerond', 'totalen', 'formules'])(
  '%s: every broken relation is in exactly one diagnosis',
  (stijl) => {
    for (const { vergelijkingen, diagnoses } of gevallen(stijl, 3)) {
      const naam = ({ relatie, resultaat }: Vergelijking): string =>
        `${relatie} ${resultaat!.rij.tabel.blad}!${adres(resultaat!)}`;
      const gebroken = vergelijkingen.filter(({ cellen, factoren, speling }) => {
        const residu = cellen.reduce((som, { bedrag }, i) => som + factoren[i]! * bedrag, 0);
        return Math.abs(residu) > speling;
      });
      expect(diagnoses.flatMap((d) => d.gebroken.map(naam)).sort()).toEqual(gebroken.map(naam).sort());
    }
  },
);
