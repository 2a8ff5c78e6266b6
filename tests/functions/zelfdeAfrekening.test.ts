/** @jest-environment jsdom */
import { review } from '../../src/review/review';
import type { Snapshot } from '../../src/sheet/snapshot';
import { bladen } from '../sheet/bladen';
import { type Cellen, reken } from './functievoorbeelden';
import { laadRuntime } from './laadRuntime';

beforeAll(laadRuntime);

/** All cells of a sheet as Excel hands them over: on the desktop an empty cell is 0, in the browser it is "". */
function cellenVan({ bladen }: Snapshot, naam: string, leeg: 0 | ''): Cellen | null {
  const blad = bladen.find((b) => b.naam === naam);
  if (blad === undefined) return null;
  const laatste = Math.max(...blad.rijen.flatMap(({ cellen }) => cellen.map(({ kolom }) => kolom)));
  const hoogste = Math.max(...blad.rijen.map(({ nummer }) => nummer));
  return Array.from({ length: hoogste + 1 }, (_, rij) =>
    Array.from({ length: laatste + 1 }, (_, kolom) => {
      const cel = blad.rijen.find((r) => r.nummer === rij)?.cellen.find((c) => c.kolom === kolom);
      return (cel?.waarde as string | number | undefined) ?? leeg;
    }),
  );
}

const met = (rij: string): string => `
  Sluitend

  Regelingen
  ${rij.trim()}`;

test.each<[string, string, string]>([
  [
    'een akkoord dat alleen is toegezegd',
    `Afrekening 2024

    Regeling | Baten | Lasten | Saldo
    SPUK IZA | 900 | 800 | 100
    Provincie Overijssel | 500 | 100 | 400
    Totaal | 1.400 | 900 | 500`,
    met(`Regeling | Akkoord (document) | Akkoord status
    Provincie Overijssel | Brief van 3 maart | toegezegd`),
  ],
  [
    'een akkoord dat is vastgelegd',
    `Afrekening 2024

    Regeling | Baten | Lasten | Saldo
    SPUK IZA | 900 | 800 | 100
    Provincie Overijssel | 500 | 100 | 400
    Totaal | 1.400 | 900 | 500`,
    met(`Regeling | Akkoord (document) | Akkoord status
    Provincie Overijssel | Brief van 3 maart | vastgelegd`),
  ],
  [
    'een beginstand, en een maximum over de baten van het jaar',
    `Afrekening 2024

    Regeling | Stand 1-1-2024 | Baten | Lasten | Saldo
    SPUK IZA | 0 | 900 | 800 | 100
    SPUK GALA | 400 | 300 | 50 | 650
    SamSam | 40 | 0 | 10 | 30
    Totaal | 440 | 1.200 | 860 | 780`,
    met(`Regeling | Regel | Maximum
    SPUK GALA | overhevelen tot maximum | 50%`),
  ],
  [
    'een beginstand die al in de baten zit',
    `Afrekening 2024

    Regeling | Overgeheveld uit 2023 | Baten | Lasten | Saldo
    SPUK IZA | 0 | 900 | 800 | 100
    SPUK GALA | 400 | 700 | 50 | 650
    SamSam | 40 | 40 | 10 | 30
    Totaal | 440 | 1.640 | 860 | 780`,
    '',
  ],
  [
    'tranches met eigen lasten',
    `Afrekening 2024

    Regeling | Tranche | Baten | Lasten | Saldo
    SPUK IZA | | 900 | 800 | 100
    SPUK GALA | 2023 | 400 | 50 | 350
    SPUK GALA | 2024 | 300 | 120 | 180
    Totaal | | 1.600 | 970 | 630`,
    met(`Regeling | Tranches
    SPUK GALA | 2023: 2024; 2024: 2026`),
  ],
  [
    'een tranche waarvan niets is besteed',
    `Afrekening 2024

    Regeling | Tranche | Baten | Lasten | Saldo
    SPUK IZA | | 900 | 800 | 100
    SPUK GALA | 2023 | 400 | 0 | 400
    SPUK GALA | 2024 | 300 | 120 | 180
    Totaal | | 1.600 | 920 | 680`,
    met(`Regeling | Tranches
    SPUK GALA | 2023: 2024; 2024: 2026`),
  ],
  [
    'tranches die hun lasten delen, de jongste bovenaan',
    `Afrekening 2024

    Regeling | Tranche | Baten | Lasten | Saldo
    SPUK IZA | | 900 | 800 | 100
    SPUK GALA | 2024 | 300 | 120 | 580
    SPUK GALA | 2023 | 400 | |
    Totaal | | 1.600 | 920 | 680`,
    met(`Regeling | Tranches
    SPUK GALA | 2023: 2024; 2024: 2026`),
  ],
])('%s: PERREGELING geeft de afrekening van de controle', (_titel, regelingen, sluitend) => {
  const werkmap = bladen({ Regelingen: regelingen, ...(sluitend && { Sluitend: sluitend }) });
  const verwacht = review(werkmap).context.afrekeningen.map((a) => [
    a.naam,
    ...[a.baten, a.lasten, a.saldo, a.terugbetaling, a.overheveling].map((centen) => centen / 100),
    a.overhevelingNaar ?? '',
    ...[a.reservering, a.resultaat, a.nogTeBesluiten, a.tekort].map((centen) => centen / 100),
  ]);
  for (const leeg of [0, ''] as const) {
    const argumenten = [cellenVan(werkmap, 'Regelingen', leeg), cellenVan(werkmap, 'Sluitend', leeg), [[2024]]];
    const rijen = reken('PERREGELING', argumenten).slice(1);
    expect(rijen.map((rij) => rij.slice(0, 11))).toEqual(verwacht);
  }
});
