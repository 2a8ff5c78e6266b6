import { readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { review } from '../../src/review/review';
import { maakOnderwerpen } from '../../src/toelichting/maakOnderwerpen';
import type { Cijfer, Onderwerp } from '../../src/toelichting/onderwerp';
import { bladen } from '../sheet/bladen';
import { onderwerp, onderwerpen as dubbel } from './dubbelwerkmap';
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
  const { onderwerpen, tabel, bij, groep } = werkmapVan({
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

describe('geld dat geen post begroot, inkomsten en een tabel per regeling', () => {
  test.each([
    ['Jeugd: Communicatie en voorlichting', 'post Communicatie en voorlichting: 9000 7600 1400'],
    ['Jeugd: Totaal', 'themalijn Jeugd: 100000 92100 7900'],
    ['Totaaloverzicht: Themalijn Zorg', 'themalijn Zorg: 50000 55500 -5500'],
    ['Verhuur: Zaalverhuur sociaal', 'post Zaalverhuur sociaal: 12000 15500 -3500'],
    ['Verhuur: Totaal baten', 'themalijn Verhuur: 32000 29900 2100'],
    ['Totaaloverzicht: Niet begrote budgetten', 'niet-begroot Niet begrote budgetten: 47000 0 47000'],
    ['Totaaloverzicht: Totaal', 'totaal Totaaloverzicht: 197000 147600 49400'],
    ['Regelingen: SPUK IZA', 'regeling SPUK IZA: 110000 86600 23400'],
    ['Regelingen: Totaal', 'totaal Afrekening per regeling: 197000 147600 49400'],
  ])('%s', (plek, verwacht) => {
    expect(kort(onderwerp(plek))).toBe(verwacht);
  });

  test.each([
    ['Jeugd: Totaal', ['SPUK IZA 8600 terugbetaling', `${GALA} -700 tekort`]],
    ['Zorg: Totaal', [`${GALA} 2700 overheveling`, 'SPUK IZA -8200 tekort']],
    ['Totaaloverzicht: Niet begrote budgetten', ['SPUK IZA 23000 terugbetaling', `${GALA} 24000 overheveling`]],
    ['Totaaloverzicht: Totaal', undefined],
    ['Regelingen: SPUK IZA', ['SPUK IZA 23400 terugbetaling']],
    ['Regelingen: Totaal', ['SPUK IZA 23400 terugbetaling', `${GALA} 26000 overheveling`]],
    ['Verhuur: Totaal baten', undefined],
  ])('per regeling, van %s', (plek, verwacht) => {
    expect(delen(onderwerp(plek)!)).toEqual(verwacht);
  });

  test('aan de kant van de baten of van de lasten', () => {
    expect(onderwerp('Verhuur: Zaalverhuur sociaal')!.kant).toBe('baten');
    expect(onderwerp('Verhuur: Totaal baten')!.kant).toBe('baten');
    expect(onderwerp('Jeugd: Totaal')!.kant).toBe('lasten');
    const [zaal, coach] = ['Verhuur: Zaalverhuur sociaal', 'Jeugd: Huiskamer op school'].map((p) => onderwerp(p)!);
    expect(dubbel.samen(zaal!.posten, 'zaal').kant).toBe('baten');
    expect(kort(dubbel.samen(coach!.posten, 'coach'))).toBe('groep coach: 31000 36500 -5500');
    expect(kort(dubbel.samen([...zaal!.posten, ...coach!.posten], 'samen'))).toBe(
      'groep samen: onbekend onbekend onbekend',
    );
  });

  test('de themalijnen, de posten en het totaal', () => {
    expect(dubbel.themalijnen.map(({ naam }) => naam)).toEqual(['Jeugd', 'Zorg', 'Verhuur']);
    expect(dubbel.posten.map(({ label }) => label)).toEqual([
      'Communicatie en voorlichting',
      'Wijkteam jongeren',
      'Huiskamer op school',
      'Communicatie en voorlichting',
      'Valpreventie thuis',
      'Zaalverhuur sociaal',
      'Kantine en buffet',
      'Niet begrote budgetten',
    ]);
    expect(kort(dubbel.totaal)).toBe('totaal Totaaloverzicht: 197000 147600 49400');
  });

  test('wat een regeling van een regeling of van een tabel van regelingen betaalt', () => {
    const iza = onderwerp('Regelingen: SPUK IZA')!;
    const [groep] = dubbel.regelingen.map(({ delen }) => delen![0]!.groep);
    const [, ander] = dubbel.regelingen.map(({ delen }) => delen![0]!.groep);
    expect(dubbel.onder(iza, groep!)).toBe(iza);
    expect(dubbel.onder(iza, ander!)).toBeNull();
    expect(kort(dubbel.onder(onderwerp('Regelingen: Totaal')!, groep!))).toBe('regeling SPUK IZA: 110000 86600 23400');
  });

  test.each([
    ['Jeugd: Wijkteam jongeren', 'SPUK IZA', { begroting: 36_000_00, saldo: 7_200_00, laagste: 7_200_00 }],
    ['Jeugd: Wijkteam jongeren', GALA, { begroting: 24_000_00, saldo: 4_800_00, laagste: 4_800_00 }],
    ['Jeugd: Huiskamer op school', GALA, { begroting: 31_000_00, saldo: -5_500_00, laagste: -5_500_00 }],
    ['Jeugd: Huiskamer op school', 'SPUK IZA', null],
    ['Verhuur: Zaalverhuur sociaal', 'SPUK IZA', null],
  ])('het saldo van %s onder %s', (plek, regeling, verwacht) => {
    const groep = dubbel.regelingen.find(({ naam }) => naam === regeling)!.delen![0]!.groep;
    expect(dubbel.saldoOnder(onderwerp(plek)!.posten[0]!, groep)).toEqual(verwacht);
  });

  test('de regelingen van een post', () => {
    const namen = (plek: string) => dubbel.regelingenVan(onderwerp(plek)!.posten[0]!).map(({ naam }) => naam);
    expect(namen('Jeugd: Wijkteam jongeren')).toEqual(['SPUK IZA', GALA]);
    expect(namen('Jeugd: Huiskamer op school')).toEqual([GALA]);
    expect(namen('Verhuur: Zaalverhuur sociaal')).toEqual([]);
    expect(dubbel.regelingVan(onderwerp('Jeugd: Huiskamer op school')!.posten[0]!)?.naam).toBe(GALA);
    expect(dubbel.regelingVan(onderwerp('Jeugd: Wijkteam jongeren')!.posten[0]!)).toBeNull();
  });
});

describe('subtotalen, duizendtallen en een blad dat zichzelf tegenspreekt', () => {
  const { onderwerpen, tabel, rij, bij } = werkmapVan({
    Sport: `
Sport 2024 (x € 1.000)
Omschrijving | Begroting | Realisatie | Verschil | V/N
Lasten
Zaal | 20 | 26 | 6 | N
Veld | 10 | 7 | 3 | V
Totaal lasten | 30 | 33 | 3 | N
Baten
Verhuur | 12 | 15 | 3 | V
Totaal baten | 12 | 15 | 3 | V`,
    Groen: `
Programma Groen 2024
Project | Begroting | Realisatie | Saldo
Bos
Pad | 100 | 90 | 10
Bank | 50 | 60 | -10
Subtotaal | 150 | 150 | 0
Water
Vijver | 80 | 50 | 30
Totaal water | 80 | 50 | 30
Eindtotaal | 230 | 200 | 30`,
    Fout: `
Themalijn Fout 2024
Project | Begroting | Realisatie | Saldo
Alfa | 100 | 70 | 40
Beta | 100 | 60 | 40
Gamma | 100 | | 100
Totaal | 300 | 130 | 170`,
  });

  test.each([
    ['Sport', 'Zaal', 'post Zaal: 20000 26000 -6000'],
    ['Sport', 'Totaal lasten', 'subtotaal Lasten: 30000 33000 -3000'],
    ['Sport', 'Verhuur', 'post Verhuur: 12000 15000 -3000'],
    ['Sport', 'Totaal baten', 'subtotaal Baten: 12000 15000 -3000'],
    ['Groen', 'Subtotaal', 'subtotaal Bos: 150 150 0'],
    ['Groen', 'Totaal water', 'subtotaal Water: 80 50 30'],
    ['Groen', 'Eindtotaal', 'themalijn Programma Groen: 230 200 30'],
    ['Fout', 'Alfa', 'post Alfa: 100 70 40 of 30'],
    ['Fout', 'Gamma', 'post Gamma: 100 onbekend onbekend'],
    ['Fout', 'Totaal', 'themalijn Fout: 300 130 170'],
  ])('op %s: %s', (blad, label, verwacht) => {
    expect(kort(bij(blad, label))).toBe(verwacht);
  });

  test('baten en lasten samen hebben geen optelling', () => {
    expect(kort(onderwerpen.themalijnVan(tabel('Sport')))).toBe('themalijn Sport: onbekend onbekend onbekend');
  });

  test.each([
    ['Groen', 'Subtotaal', ['Bos']],
    ['Groen', 'Totaal water', ['Water', 'water']],
    ['Groen', 'Eindtotaal', ['Programma Groen', 'Programma Groen 2024', 'Groen']],
  ])('zo heet op %s de rij %s', (blad, label, verwacht) => {
    expect(bij(blad, label)!.namen).toEqual(verwacht);
  });

  test.each([
    ['Fout', 'Alfa', { begroting: 100_00, saldo: 40_00, laagste: 30_00 }],
    ['Fout', 'Beta', { begroting: 100_00, saldo: 40_00, laagste: 40_00 }],
    ['Fout', 'Gamma', { begroting: 100_00, saldo: null, laagste: null }],
    ['Sport', 'Verhuur', { begroting: 12_000_00, saldo: -3_000_00, laagste: -3_000_00 }],
    ['Groen', 'Subtotaal', null],
  ])('het saldo als getal, op %s: %s', (blad, label, verwacht) => {
    expect(onderwerpen.saldoVan(rij(blad, label))).toEqual(verwacht);
  });

  test('waar een cijfer staat', () => {
    const cellen = (cijfer: Cijfer | null) => cijfer!.cellen.map((cel) => [cel.rij.label, cel.kolom.betekenis]);
    const { begroting, saldo } = bij('Groen', 'Pad')!;
    expect(cellen(begroting)).toEqual([['Pad', 'begroting']]);
    expect(cellen(saldo)).toEqual([['Pad', 'saldo']]);
    const samen = onderwerpen.samen([rij('Groen', 'Pad'), rij('Groen', 'Bank')], 'samen');
    expect(cellen(samen.realisatie)).toEqual([
      ['Pad', 'realisatie'],
      ['Bank', 'realisatie'],
    ]);
  });
});
