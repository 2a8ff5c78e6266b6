import { readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { review } from '../../src/review/review';
import { maakOnderwerpen } from '../../src/toelichting/maakOnderwerpen';
import type { Onderwerp } from '../../src/toelichting/onderwerp';

function lees(naam: string) {
  const bestand = readFileSync(path.join(__dirname, '../../assets/voorbeelden', naam));
  const { context } = review(leesXlsx(bestand));
  return { context, onderwerpen: maakOnderwerpen(context.herkenning, context.afrekeningen) };
}

/** Per regeling the saldo, and where it goes: "SPUK IZA 190426 terugbetaling". */
function delen({ delen }: Onderwerp): readonly string[] | undefined {
  return delen?.map(({ groep, saldo, bestemming }) => {
    const richting = Object.entries(bestemming).filter(([, bedrag]) => bedrag !== 0);
    return [groep.naam, saldo.bedrag / 100, ...richting.map(([naam]) => naam)].join(' ');
  });
}

describe('het jaarverslag zoals het is gedrukt', () => {
  const { onderwerpen, context } = lees('twentse-koers-2024.xlsx');
  const themalijn = (naam: string) => onderwerpen.themalijnen.find((t) => t.naam === naam)!;

  test('een themalijn valt uiteen in haar regelingen', () => {
    expect(delen(themalijn('Bestaanszekerheid'))).toEqual([
      'SPUK GALA programma 15 -4161 tekort',
      'SPUK IZA 190426 terugbetaling',
    ]);
    expect(delen(themalijn('Mentale gezondheid'))).toEqual([
      'SPUK IZA 113014 terugbetaling',
      'SPUK cliëntondersteuning 61548 overheveling',
    ]);
  });

  test('een fout op het blad geeft meer dan één mogelijk bedrag', () => {
    expect(themalijn('Ouderen').saldo!.mogelijk).toEqual([7908900, 6908900]);
    expect(themalijn('Bestaanszekerheid').saldo!.mogelijk).toEqual([18626500]);
  });

  test('een regel in het totaaloverzicht is de themalijn zelf', () => {
    const overzicht = context.begroting.tabellen.find((t) => t.soort === 'totaaloverzicht')!;
    const regel = overzicht.rijen.find((r) => r.label === 'Themalijn Ouderen')!;
    expect(onderwerpen.bij(regel)).toBe(themalijn('Ouderen'));
    expect(onderwerpen.totaal!.saldo!.bedrag).toBe(131530700);
  });

  test('geld dat geen post begroot, per regeling', () => {
    const overzicht = context.begroting.tabellen.find((t) => t.soort === 'totaaloverzicht')!;
    const regel = overzicht.rijen.find((r) => r.label.startsWith('Niet begrote'))!;
    expect(delen(onderwerpen.bij(regel)!)).toEqual([
      'Provincie Overijssel 43277 overheveling',
      'SPUK GALA programma 15 226869 overheveling',
      'SPUK IZA 111305 terugbetaling',
      'SamSam 4345 overheveling',
    ]);
  });

  test('een regeling als geheel, met de jaren waarin zij mee mag', () => {
    const gala = onderwerpen.regelingen.find((r) => r.naam === 'SPUK GALA programma 15')!;
    expect([gala.begroting!.bedrag, gala.realisatie!.bedrag, gala.saldo!.bedrag]).toEqual([
      38106700, 10709400, 27397300,
    ]);
    expect(gala.delen![0]!.mee).toEqual({ van: 2025, tot: 2026 });
  });

  test('posten van één regeling samen', () => {
    const preventie = themalijn('Preventie en gezondheid');
    const iza = onderwerpen.regelingen.find((r) => r.naam === 'SPUK IZA')!.delen![0]!.groep;
    expect(onderwerpen.onder(preventie, iza)!.saldo!.bedrag).toBe(4771500);
  });
});
