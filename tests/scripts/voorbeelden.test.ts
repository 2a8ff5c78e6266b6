import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import type { CellObject, WorkBook } from '@e965/xlsx';
import jaarverslag from '../../assets/data/jaarverslag-2024.json';
import { voorbeeldwerkboeken } from './voorbeeldwerkboeken';

const MAP = join(__dirname, '../../assets/voorbeelden');
const { themalijnen, totaaloverzicht, regelingen } = jaarverslag;

function open(bestand: string): WorkBook {
  return read(readFileSync(join(MAP, bestand)), { type: 'buffer' });
}

/** The numbers in a row of columns C to G, empty cells left out, of the row whose column A is `label`. */
function bedragen(werkmap: WorkBook, blad: string, label: string, keer = 0): unknown[] {
  const cellen = werkmap.Sheets[blad]! as Record<string, CellObject | undefined>;
  const rijen = Object.keys(cellen).filter((adres) => /^A\d+$/.test(adres) && cellen[adres]!.v === label);
  return [...'CDEFG'].flatMap((kolom) => {
    const cel = cellen[rijen[keer]!.replace('A', kolom)];
    return cel?.t === 'n' ? [cel.v] : [];
  });
}

function formules(werkmap: WorkBook): string[] {
  return Object.values(werkmap.Sheets).flatMap((blad) =>
    Object.values(blad as Record<string, CellObject>).flatMap((cel) => (typeof cel.f === 'string' ? [cel.f] : [])),
  );
}

function budget(regel: { gewijzigdeBegroting: number; realisatie: number; saldo: number }): number[] {
  return [regel.gewijzigdeBegroting, regel.realisatie, regel.saldo];
}

test('the workbooks in assets/voorbeelden are what `npm run voorbeelden` makes', () => {
  const gemaakt = voorbeeldwerkboeken();
  expect(readdirSync(MAP).sort()).toEqual([...gemaakt.keys()].sort());
  for (const [bestand, bytes] of gemaakt)
    expect([bestand, bytes.equals(readFileSync(join(MAP, bestand)))]).toEqual([bestand, true]);
});

describe('twentse-koers-2024.xlsx is the report as printed', () => {
  const werkmap = open('twentse-koers-2024.xlsx');

  test('has no formulas', () => {
    expect(formules(werkmap)).toEqual([]);
  });

  test.each(themalijnen)('themalijn $naam', ({ naam, posten, totaal }) => {
    for (const post of posten) expect(bedragen(werkmap, naam, post.post)).toEqual(budget(post));
    expect(bedragen(werkmap, naam, 'Totaal')).toEqual(budget(totaal));
  });

  test('totaaloverzicht', () => {
    const uit = (label: string) => bedragen(werkmap, 'Totaaloverzicht', label);
    for (const regel of totaaloverzicht.regels) expect(uit(regel.regel)).toEqual(budget(regel));
    expect(uit('Totaal')).toEqual(budget(totaaloverzicht.totaal));
    expect(uit('Niet begrote en vrijgevallen budgetten')).toEqual([totaaloverzicht.nietBegroteEnVrijgevallenBudgetten]);
    expect(uit('Totaal inclusief vrijgevallen budgetten')).toEqual([totaaloverzicht.totaalInclusiefVrijgevallen]);
    expect(uit('Risicoreserve')).toEqual([totaaloverzicht.risicoreserve]);
    expect(uit('Totaal inclusief risicoreserve')).toEqual([totaaloverzicht.totaalInclusiefRisicoreserve]);
  });

  test('regelingen', () => {
    for (const { regeling, baten, tranches, lasten, saldo, terugbetaling, overheveling } of regelingen.regels) {
      const bestemming = [terugbetaling, overheveling].filter((bedrag) => bedrag !== undefined);
      const [eerste, ...volgende] = tranches ?? [{ baten: baten }];
      expect(bedragen(werkmap, 'Regelingen', regeling)).toEqual([eerste!.baten, lasten, saldo, ...bestemming]);
      volgende.forEach((tranche, n) =>
        expect(bedragen(werkmap, 'Regelingen', regeling, n + 1)).toEqual([tranche.baten]),
      );
    }
    const { baten, lasten, saldo, terugbetaling, overheveling } = regelingen.totaal;
    expect(bedragen(werkmap, 'Regelingen', 'Totaal')).toEqual([baten, lasten, saldo, terugbetaling, overheveling]);
  });
});

describe('twentse-koers-2024-formules.xlsx computes its sums from the printed input', () => {
  const werkmap = open('twentse-koers-2024-formules.xlsx');

  test('the wrong realisatie runs on into saldo and totals', () => {
    expect(bedragen(werkmap, 'Ouderen', 'Doorstroom Wlz')).toEqual([11009, 16884, -5875]);
    expect(bedragen(werkmap, 'Ouderen', 'Totaal')).toEqual([337380, 268291, 69089]);
    expect(bedragen(werkmap, 'Totaaloverzicht', 'Totaal')).toEqual([5892194, 4586887, 1305307]);
  });

  test('every other themalijn and the regelingen have the printed totals', () => {
    for (const { naam, totaal } of themalijnen) {
      if (naam !== 'Ouderen') expect(bedragen(werkmap, naam, 'Totaal')).toEqual(budget(totaal));
    }
    expect(bedragen(werkmap, 'Regelingen', 'Totaal')).toEqual(Object.values(regelingen.totaal));
  });
});

describe('twentse-koers-2024-sluitend.xlsx', () => {
  const werkmap = open('twentse-koers-2024-sluitend.xlsx');

  test('every post and themalijn closes', () => {
    for (const { naam, posten, totaal } of themalijnen) {
      const som = [0, 0, 0];
      for (const { post } of posten) {
        const [begroting, realisatie, saldo] = bedragen(werkmap, naam, post) as [number, number, number];
        expect([post, saldo]).toEqual([post, begroting - realisatie]);
        [begroting, realisatie, saldo].forEach((bedrag, n) => (som[n]! += bedrag));
      }
      expect(som).toEqual(budget(totaal));
    }
  });

  test('the two totals of the baten agree', () => {
    const [totaal] = bedragen(werkmap, 'Totaaloverzicht', 'Totaal inclusief vrijgevallen budgetten');
    expect(totaal).toBe(regelingen.totaal.baten);
    expect(bedragen(werkmap, 'Totaaloverzicht', 'Verschil in baten')).toEqual([2052]);
  });
});
