import { readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { review } from '../../src/review/review';
import { maakOnderwerpen } from '../../src/toelichting/maakOnderwerpen';
import type { Cijfer, Onderwerp } from '../../src/toelichting/onderwerp';
import { bladen } from '../sheet/bladen';
import { opstelcontextVan } from './opstelcontext';

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

const euros = (cijfer: Cijfer | null) => cijfer?.mogelijk.map((bedrag) => bedrag / 100).join(' of ') ?? 'onbekend';

/** "post Huur: 100 90 10", with what the sheet gives besides: begroting, realisatie and saldo. */
const kort = (onderwerp: Onderwerp | null) =>
  onderwerp &&
  `${onderwerp.soort} ${onderwerp.naam}: ${[onderwerp.begroting, onderwerp.realisatie, onderwerp.saldo].map(euros).join(' ')}`;

function werkmapVan(tekeningen: Readonly<Record<string, string>>) {
  const { onderwerpen, herkenning } = opstelcontextVan(bladen(tekeningen));
  const tabel = (blad: string) => herkenning.begroting.tabellen.find((t) => t.blad === blad)!;
  const rij = (blad: string, label: string) => tabel(blad).rijen.find((r) => r.label === label)!;
  const bij = (blad: string, label: string) => onderwerpen.bij(rij(blad, label));
  const groep = (naam: string) => herkenning.regelingen.find((g) => g.naam === naam)!;
  return { onderwerpen, tabel, rij, bij, groep };
}

const GALA = 'SPUK GALA programma 15';

describe('posten die meer regelingen betalen', () => {
  const { onderwerpen, tabel, rij, bij, groep } = werkmapVan({
    Jeugd: `
Themalijn Jeugd 2024
Project | Regeling | Begroting | Realisatie | Saldo
Wijkteam | SPUK IZA 60%, SPUK GALA 40% | 1.000 | 800 | 200
Tuin | SPUK GALA | 200 | 260 | -60
Leeg | | 0 | 0 | 0
Fonds | Leefbaarheidsfonds | 100 | 90 | 10
Totaal | | 1.300 | 1.150 | 150`,
    Buurt: `
Themalijn Buurt 2024
Project | Begroting | Realisatie | Saldo | waarvan SPUK IZA | waarvan SPUK GALA
Netwerk | 600 | 540 | 60 | 300 | 240
Plein | 250 | 250 | 0 | 0 | 250
Totaal | 850 | 790 | 60 | 300 | 490`,
    Zaken: `
Zaken 2024 (x € 1.000)
Project | Regeling | Begroting | Realisatie | Saldo
Balie | SPUK IZA 50%, SPUK GALA 50% | 31 | 25 | 8
Totaal | | 31 | 25 | 8`,
  });

  test.each([
    ['Jeugd', 'Wijkteam', ['SPUK IZA 120 nogTeBesluiten', `${GALA} 80 nogTeBesluiten`]],
    ['Jeugd', 'Tuin', [`${GALA} -60 tekort`]],
    ['Jeugd', 'Fonds', ['Leefbaarheidsfonds 10 nogTeBesluiten']],
    ['Jeugd', 'Leeg', undefined],
    ['Buurt', 'Netwerk', undefined],
    ['Buurt', 'Plein', [`${GALA} 0`]],
    ['Zaken', 'Balie', ['SPUK IZA 4000 nogTeBesluiten', `${GALA} 4000 nogTeBesluiten`]],
  ])('op %s, %s', (blad, label, verwacht) => {
    expect(delen(bij(blad, label)!)).toEqual(verwacht);
  });

  test.each([
    ['Jeugd', 'SPUK IZA', 'groep SPUK IZA in Jeugd: 600 480 120'],
    ['Jeugd', GALA, `groep ${GALA} in Jeugd: 600 580 20`],
    ['Jeugd', 'Leefbaarheidsfonds', 'groep Leefbaarheidsfonds in Jeugd: 100 90 10'],
    ['Buurt', 'SPUK IZA', 'groep SPUK IZA in Buurt: onbekend onbekend onbekend'],
    ['Buurt', 'Leefbaarheidsfonds', null],
    ['Zaken', 'SPUK IZA', 'groep SPUK IZA in Zaken: 15500 12500 4000 of 3000'],
  ])('van %s wat %s betaalt', (blad, regeling, verwacht) => {
    expect(kort(onderwerpen.onder(onderwerpen.themalijnVan(tabel(blad))!, groep(regeling)))).toBe(verwacht);
  });
});
