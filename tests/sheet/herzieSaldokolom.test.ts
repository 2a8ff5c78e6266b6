import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { bladen } from './bladen';

const kop = 'Project | Begroting | Gewijzigde begroting | Realisatie | Saldo';

function fouten(zorg: string, overzicht: string) {
  const snapshot = bladen({
    Wonen: `${kop}\nAdvies | 1.010 | 1.200 | 900 | 300\nHuur | 500 | 450 | 480 | -30\nTotaal | 1.510 | 1.650 | 1.380 | 270`,
    Zorg: `${kop}\n${zorg}`,
    Totaaloverzicht: `Themalijn | Begroting | Gewijzigde begroting | Realisatie | Saldo\nWonen | 1.510 | 1.650 | 1.380 | 270\n${overzicht}`,
  });
  return rapporteer(review(snapshot), '').bevindingen.filter((b) => b.ernst === 'fout');
}

test('een saldokolom uit de verkeerde begroting is één bevinding, over de hele kolom', () => {
  const gevonden = fouten(
    'Coach | 800 | 950 | 700 | 100\nLes | 300 | 260 | 250 | 50\nTotaal | 1.100 | 1.210 | 950 | 150',
    'Zorg | 1.100 | 1.210 | 950 | 260\nTotaal | 2.610 | 2.860 | 2.330 | 530',
  );
  expect(gevonden).toHaveLength(1);
  expect(gevonden[0]).toMatchObject({ controle: 'saldo-klopt-niet', oorzaak: { soort: 'andere-kolom' } });
  expect(gevonden[0]!.bewijs.map((b) => b.cel)).toEqual(expect.arrayContaining(['Zorg!E4', 'Totaaloverzicht!E3']));
});

test('een saldokolom bij de andere begroting is geen fout als het overzicht haar volgt', () => {
  const gevonden = fouten(
    'Coach | 800 | 950 | 700 | 100\nLes | 300 | 260 | 250 | 50\nTotaal | 1.100 | 1.210 | 950 | 150',
    'Zorg | 1.100 | 1.210 | 950 | 150',
  );
  expect(gevonden.filter((b) => b.cel.startsWith('Zorg'))).toEqual([]);
});

test('posten uit de eerste begroting en een totaal uit de gewijzigde: de kolom is van de gewijzigde', () => {
  const gevonden = fouten(
    'Coach | 800 | 950 | 700 | 100\nLes | 300 | 260 | 250 | 50\nSport | 400 | 440 | 300 | 100\nTotaal | 1.500 | 1.650 | 1.250 | 400',
    'Zorg | 1.500 | 1.650 | 1.250 | 400',
  );
  expect(gevonden).toHaveLength(1);
  expect(gevonden[0]).toMatchObject({
    controle: 'saldo-klopt-niet',
    oorzaak: { soort: 'andere-kolom', cel: 'Zorg!E2', gevonden: 100, voorstel: 250 },
  });
});
