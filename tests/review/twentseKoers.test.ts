import { readFileSync } from 'node:fs';
import path from 'node:path';
import jaarverslag from '../../assets/data/jaarverslag-2024.json';
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

/** What the texts of the example workbook claim wrongly, as the report did in other words. */
const BESTEMMINGEN = [
  'toelichting-noemt-andere-bestemming Bestaanszekerheid!F11',
  'toelichting-noemt-andere-bestemming Mentale gezondheid!F10',
  'toelichting-noemt-andere-bestemming Totaaloverzicht!F12',
];

describe('het jaarverslag zoals het is gedrukt', () => {
  const gedrukt = rapport(lees('twentse-koers-2024.xlsx'));

  test('het jaar komt uit de titels', () => {
    expect(gedrukt.jaar).toBe(2024);
  });

  test('de ene foute cel, één keer, met de waarde die alles sluit', () => {
    expect(per(gedrukt, 'fout')).toEqual(['saldo-klopt-niet Ouderen!E7', ...BESTEMMINGEN]);
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
    expect(per(gedrukt, 'let-op')[0]).toBe('totalen-verschillen Totaaloverzicht!C13');
    expect(Math.abs(gedrukt.bevindingen.find((b) => b.ernst === 'let-op')!.verschil!)).toBe(2052);
  });

  test('wie nog een toelichting moet schrijven, en wie de overschrijding kan betalen', () => {
    expect(per(gedrukt, 'let-op').slice(1)).toEqual([
      'overschrijding-zonder-toelichting Bestaanszekerheid!F4',
      'overschrijding-zonder-toelichting Ouderen!F5',
      'overschrijding-zonder-dekking Bestaanszekerheid!F4',
      'onderschrijding-zonder-toelichting Bestaanszekerheid!F7',
    ]);
    const dekking = gedrukt.bevindingen.find((b) => b.controle === 'overschrijding-zonder-dekking')!;
    expect(dekking.melding).toContain('Volwassenen naar gezond gewicht (Preventie en gezondheid) 4.161');
    expect(gedrukt.tellingen.toelichtingen).toEqual({ gereed: 27, open: 3 });
  });

  test.each([
    ['Bestaanszekerheid!F11', 186265, ['4.161 (SPUK GALA programma 15)', '190.426 (SPUK IZA)']],
    ['Mentale gezondheid!F10', 174562, ['113.014 (SPUK IZA)', '61.548 (SPUK cliëntondersteuning)']],
    ['Totaaloverzicht!F12', 383744, ['111.305 (SPUK IZA)']],
  ])('de tekst in %s stuurt geld van meer regelingen één kant op; de melding splitst het', (cel, bedrag, delen) => {
    const melding = gedrukt.bevindingen.find((b) => b.ernst === 'fout' && b.cel === cel)!.melding;
    for (const deel of delen) expect(melding).toContain(deel);
    const strijdig = gedrukt.beweringen.filter((b) => b.cel === cel && b.uitkomst === 'strijdig');
    expect(strijdig.map((b) => b.bedrag)).toEqual([bedrag]);
  });

  test('wat de teksten verder zeggen over terugbetalen en meenemen, volgt uit de cijfers', () => {
    const herleid = gedrukt.beweringen.filter((b) => b.soort === 'bestemming' && b.uitkomst === 'herleid');
    const bedragen = herleid.map((b) => b.bedrag);
    for (const { bedrag, juist } of jaarverslag.beweringen)
      expect([bedrag, bedragen.includes(bedrag)]).toEqual([bedrag, juist]);
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

  test('GALA 2023 is voor 2024 besteed, en wat over is mag tot en met 2026', () => {
    const gala = gedrukt.regelingen.find((r) => r.regeling === 'SPUK GALA programma 15')!;
    expect(gala.tranches).toEqual([
      { jaar: 2023, baten: 169711, besteed: 107094, rest: 62617, bestedenTot: 2026, besluit: 'mee' },
      { jaar: 2024, baten: 211356, besteed: 0, rest: 211356, bestedenTot: 2026, besluit: 'mee' },
    ]);
    expect(gedrukt.regelingen.filter((r) => r !== gala).flatMap((r) => r.tranches)).toEqual([]);
  });

  test('alleen het geld van de Provincie hangt van een document af', () => {
    expect(gedrukt.bewijzen).toMatchObject([
      { regeling: 'Provincie Overijssel', bedrag: 396012, status: 'vastgelegd', datum: null },
    ]);
  });

  test('zonder het bewijs voor de Provincie blijft haar deel nog te besluiten', () => {
    const snapshot = lees('twentse-koers-2024.xlsx');
    const zonder = rapport({ ...snapshot, bladen: snapshot.bladen.filter((b) => b.naam !== 'Sluitend') });
    const provincie = zonder.regelingen.find((r) => r.regeling === 'Provincie Overijssel');
    expect(provincie).toMatchObject({ overheveling: 0, nogTeBesluiten: 396012, label: 'nog te bepalen' });
    expect(zonder.regelingen.reduce((s, r) => s + r.overheveling, 0)).toBe(339866);
    expect(per(zonder, 'let-op')).toContain('akkoord-ontbreekt Regelingen!E5');
    expect(per(zonder, 'fout')).toContain('saldo-klopt-niet Ouderen!E7');
  });
});

test('met formules zijn de sporen het verschil in de getypte lasten van de regeling en de tekst bij het totaal', () => {
  const formules = rapport(lees('twentse-koers-2024-formules.xlsx'));
  expect(per(formules, 'fout')).toEqual([
    'regeling-sluit-niet-aan Regelingen!D8',
    'toelichting-noemt-ander-bedrag Ouderen!F14',
    ...BESTEMMINGEN,
  ]);
  const [bevinding] = formules.bevindingen;
  expect(bevinding!.verschil).toBe(-10000);
  expect(bevinding!.oorzaak).toBeUndefined();
  expect(bevinding!.kandidaten!.length).toBeGreaterThan(1);
});

test('de sluitende werkmap heeft geen bevindingen', () => {
  expect(rapport(lees('twentse-koers-2024-sluitend.xlsx')).bevindingen).toEqual([]);
});
