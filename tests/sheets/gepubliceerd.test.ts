import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import type { Snapshot } from '../../src/sheet/snapshot';

const map = path.join(__dirname, 'gepubliceerd');
const namen = readdirSync(map).filter((naam) => naam.endsWith('.xlsx'));

function lees(naam: string): Snapshot {
  return leesXlsx(readFileSync(path.join(map, naam)));
}

function fouten(snapshot: Snapshot, naam: string): string[] {
  return rapporteer(review(snapshot), naam)
    .bevindingen.filter((b) => b.ernst === 'fout')
    .map((b) => `${b.controle} ${b.cel} ${b.melding}`);
}

/** Number of relations per table that must be found, so that a table that is not understood cannot pass. */
const RELATIES: Readonly<Record<string, number>> = {
  dalfsen: 120,
  drimmelen: 50,
  hengelo: 20,
  maassluis: 56,
  oss: 63,
  rvo: 70,
  tilburg: 45,
};

describe.each(namen)('%s', (naam) => {
  const snapshot = lees(naam);
  const { context } = review(snapshot);

  test('is herkend', () => {
    expect(context.begroting.tabellen).toHaveLength(1);
    expect(context.begroting.tabellen[0]!.eenheid).toBe(1000);
    expect(context.vergelijkingen.length).toBeGreaterThanOrEqual(RELATIES[naam.split('-')[0]!]!);
  });

  test('heeft geen fout', () => {
    expect(fouten(snapshot, naam)).toEqual([]);
  });
});

describe.each(namen.filter((naam) => naam.endsWith('-getal.xlsx')))('één verkeerd bedrag in %s', (naam) => {
  const snapshot = lees(naam);

  test('wordt in elke cel gevonden', () => {
    const gemist: string[] = [];
    for (const [b, blad] of snapshot.bladen.entries()) {
      for (const [r, rij] of blad.rijen.entries()) {
        for (const [k, cel] of rij.cellen.entries()) {
          if (typeof cel.waarde !== 'number' || cel.waarde === 0) continue;
          const fout = Number(`${cel.waarde < 0 ? '-' : ''}3${Math.abs(cel.waarde)}`);
          const anders = { ...cel, waarde: fout };
          const bladen = snapshot.bladen.with(b, {
            ...blad,
            rijen: blad.rijen.with(r, { ...rij, cellen: rij.cellen.with(k, anders) }),
          });
          if (fouten({ ...snapshot, bladen }, naam).length === 0)
            gemist.push(`${rij.nummer + 1}:${cel.kolom} ${cel.waarde}`);
        }
      }
    }
    expect(gemist).toEqual([]);
  });
});
