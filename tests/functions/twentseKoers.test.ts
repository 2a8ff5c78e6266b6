/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { review } from '../../src/review/review';
import { leesBereik } from '../../src/sheet/adres';
import { leesInstellingen } from '../../src/sheet/leesInstellingen';
import { type Cellen, kolom, reken } from './functievoorbeelden';
import { laadRuntime } from './laadRuntime';

beforeAll(laadRuntime);

const werkmap = leesXlsx(
  readFileSync(path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024-sluitend.xlsx')),
);
const { afrekeningen } = review(werkmap).context;
const { regelingen } = leesInstellingen(werkmap).instellingen;

/** The range as Excel on the desktop hands it over: an empty cell is 0. */
function bereik(blad: string, adres: string): Cellen {
  const { vanRij, totRij, vanKolom, totKolom } = leesBereik(adres)!;
  const rijen = werkmap.bladen.find(({ naam }) => naam === blad)!.rijen;
  const inhoud = new Map(
    rijen.flatMap(({ nummer, cellen }) => cellen.map((c) => [`${nummer},${c.kolom}`, c.waarde as string | number])),
  );
  return Array.from({ length: totRij - vanRij + 1 }, (_, r) =>
    Array.from({ length: totKolom - vanKolom + 1 }, (_, k) => inhoud.get(`${vanRij + r},${vanKolom + k}`) ?? 0),
  );
}

test('PERREGELING geeft de afrekening van de controle', () => {
  const verwacht = afrekeningen.map((a) => [
    a.naam,
    ...[a.baten, a.lasten, a.saldo, a.terugbetaling, a.overheveling].map((centen) => centen / 100),
    a.overhevelingNaar ?? '',
    ...[a.reservering, a.resultaat, a.nogTeBesluiten, a.tekort].map((centen) => centen / 100),
    a.labels.join(' / '),
  ]);
  expect(verwacht).toHaveLength(5);
  expect(
    reken('PERREGELING', [bereik('Regelingen', 'A1:H20'), bereik('Sluitend', 'A3:L8'), [[2024]]]).slice(1),
  ).toEqual(verwacht);
});

test('OVERHEVELING, TERUGBETALING en BESTEMMING geven met de regels uit de werkmap dezelfde bedragen', () => {
  const eigen = afrekeningen.map((a) => regelingen.find(({ code }) => code === a.regeling!.code)!);
  const argumenten = [
    kolom(...afrekeningen.map((a) => a.saldo / 100)),
    kolom(...eigen.map((r) => r.regel.soort)),
    kolom(...eigen.map((r) => r.bestedenTot ?? 0)),
    [[2024]],
    kolom(...eigen.map((r) => r.akkoord?.document ?? '')),
  ];
  expect(reken('OVERHEVELING', argumenten)).toEqual(kolom(...afrekeningen.map((a) => a.overheveling / 100)));
  expect(reken('TERUGBETALING', argumenten)).toEqual(kolom(...afrekeningen.map((a) => a.terugbetaling / 100)));
  expect(reken('BESTEMMING', argumenten)).toEqual(kolom(...afrekeningen.map((a) => a.labels.join(' / '))));
});

test('zonder de tabel van de werkmap is het deel van de provincie nog te besluiten', () => {
  const rijen = reken('PERREGELING', [bereik('Regelingen', 'A1:H20'), null, [[2024]]]);
  expect(rijen.find(([naam]) => naam === 'Provincie Overijssel')!.slice(4)).toEqual([
    0,
    0,
    '',
    0,
    0,
    396012,
    0,
    'nog te bepalen',
  ]);
});

test('de posten van alle bladen onder elkaar geven de lasten van de tabel per regeling', () => {
  const bladen = werkmap.bladen.filter(({ naam }) => !['Regelingen', 'Sluitend', 'Bron'].includes(naam));
  const gestapeld = bladen.flatMap(({ naam }) => bereik(naam, 'A1:E30'));
  const lasten = new Map(reken('PERREGELING', [gestapeld]).map((rij) => [rij[0], rij[2]]));
  for (const a of afrekeningen.filter((a) => a.lasten !== 0))
    expect([a.naam, lasten.get(a.naam)]).toEqual([a.naam, a.lasten / 100]);
});
