import { readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import type { Bestandsrapport } from '../../src/review/rapport';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import type { Snapshot } from '../../src/sheet/snapshot';

function lees(naam: string): Snapshot {
  return leesXlsx(readFileSync(path.join(__dirname, '../../assets/voorbeelden', naam)));
}

function rapport(snapshot: Snapshot): Bestandsrapport {
  return rapporteer(review(snapshot), 'test.xlsx');
}

function per(rapport: Bestandsrapport, ernst: string): string[] {
  return rapport.bevindingen.filter((b) => b.ernst === ernst).map((b) => `${b.controle} ${b.cel}`);
}

describe('het jaarverslag zoals het is gedrukt', () => {
  const gedrukt = rapport(lees('twentse-koers-2024.xlsx'));

  test('het jaar komt uit de titels', () => {
    expect(gedrukt.jaar).toBe(2024);
  });

  test('de ene foute cel, één keer, met de waarde die alles sluit', () => {
    expect(per(gedrukt, 'fout')).toEqual(['saldo-klopt-niet Ouderen!E7']);
    expect(gedrukt.bevindingen[0]).toMatchObject({
      gevonden: 4125,
      verwacht: -5875,
      verschil: 10000,
      cellen: ['Ouderen!C7', 'Ouderen!D7', 'Ouderen!E7'],
      oorzaak: { soort: 'cijfer-te-veel', cel: 'Ouderen!D7', gevonden: 16884, voorstel: 6884 },
      bewijs: [
        { controle: 'totaal-klopt-niet', cel: 'Ouderen!D14', gevonden: 258291, verwacht: 268291, verschil: -10000 },
        { controle: 'regeling-sluit-niet-aan', cel: 'Regelingen!D8', gevonden: 4361213, verwacht: 4371213 },
      ],
    });
  });

  test('het onverklaarde verschil tussen de twee totalen van de baten is een open punt', () => {
    expect(per(gedrukt, 'let-op')).toEqual(['totalen-verschillen Totaaloverzicht!C13']);
    expect(Math.abs(gedrukt.bevindingen[1]!.verschil!)).toBe(2052);
  });

  test('de afrekening per regeling, tot op de euro', () => {
    const rijen = gedrukt.regelingen.map((r) => [
      r.regeling,
      r.baten,
      r.lasten,
      r.saldo,
      r.terugbetaling,
      r.overheveling,
    ]);
    expect(rijen).toEqual([
      ['SPUK cliëntondersteuning', 75601, 14053, 61548, 0, 61548],
      ['Provincie Overijssel', 490539, 94527, 396012, 0, 396012],
      ['SPUK GALA programma 15', 381067, 107094, 273973, 0, 273973],
      ['SPUK IZA', 5326438, 4361213, 965225, 965225, 0],
      ['SamSam', 4345, 0, 4345, 0, 4345],
    ]);
    const som = (veld: 'saldo' | 'terugbetaling' | 'overheveling') =>
      gedrukt.regelingen.reduce((s, r) => s + r[veld], 0);
    expect([som('saldo'), som('terugbetaling'), som('overheveling')]).toEqual([1701103, 965225, 735878]);
  });

  test('zonder het bewijs voor de Provincie blijft haar deel nog te besluiten', () => {
    const snapshot = lees('twentse-koers-2024.xlsx');
    const zonder = rapport({ ...snapshot, bladen: snapshot.bladen.filter((b) => b.naam !== 'Sluitend') });
    const provincie = zonder.regelingen.find((r) => r.regeling === 'Provincie Overijssel');
    expect(provincie).toMatchObject({ overheveling: 0, nogTeBesluiten: 396012, label: 'nog te bepalen' });
    expect(zonder.regelingen.reduce((s, r) => s + r.overheveling, 0)).toBe(339866);
    expect(per(zonder, 'let-op')).toContain('akkoord-ontbreekt Regelingen!E5');
    expect(per(zonder, 'fout')).toEqual(['saldo-klopt-niet Ouderen!E7']);
  });
});

test('met formules is het enige spoor het verschil in de getypte lasten van de regeling', () => {
  const formules = rapport(lees('twentse-koers-2024-formules.xlsx'));
  expect(per(formules, 'fout')).toEqual(['regeling-sluit-niet-aan Regelingen!D8']);
  const [bevinding] = formules.bevindingen;
  expect(bevinding!.verschil).toBe(-10000);
  expect(bevinding!.oorzaak).toBeUndefined();
  expect(bevinding!.kandidaten!.length).toBeGreaterThan(1);
});

test('de sluitende werkmap heeft geen bevindingen', () => {
  expect(rapport(lees('twentse-koers-2024-sluitend.xlsx')).bevindingen).toEqual([]);
});
