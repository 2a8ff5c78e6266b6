import { rapporteer } from '../../src/review/rapporteer';
import type { Bestandsrapport } from '../../src/review/rapport';
import { review } from '../../src/review/review';
import { bladen } from './bladen';

function beoordeel(tabel: string): Bestandsrapport {
  return rapporteer(review(bladen({ Inzet: `Inzet 2025\n${tabel}` })), 'inzet.xlsx');
}

const fouten = ({ bevindingen }: Bestandsrapport) => bevindingen.filter(({ ernst }) => ernst === 'fout');

describe('kolommen per regeling', () => {
  test.each([
    'Eigen bijdrage gemeenten',
    'Gemeente',
    'Bijdrage regio',
    'Egalisatiereserve',
    'Reserve jeugd',
    'waarvan overig',
  ])('wie alleen van een deel van de posten iets betaalt, telt mee: %s', (ander) => {
    const rapport = beoordeel(`
        Project | Begroting | IZA | GALA | ${ander} | Realisatie | Saldo
        Leefstijl | 100.000 | 60.000 | 40.000 | 0 | 90.000 | 10.000
        Loket | 50.000 | 0 | 35.000 | 15.000 | 50.000 | 0
        Coach | 40.000 | 40.000 | 0 | 0 | 42.000 | -2.000`);
    expect(fouten(rapport)).toEqual([]);
  });

  test('heten zonder "waarvan"', () => {
    const { bevindingen } = beoordeel(`
      Project | Begroting | Realisatie | Saldo | waarvan IZA | waarvan GALA | waarvan Wijkfonds
      Netwerk | 60.000 | 54.000 | 6.000 | 30.000 | 20.000 | 4.000
      Tuin | 25.000 | 25.000 | 0 | 0 | 25.000 | 0
      Monitor | 14.000 | 14.000 | 0 | 7.000 | 0 | 7.000`);
    expect(bevindingen.map(({ controle, cel, melding }) => `${controle}: ${cel} ${melding.split(':')[0]}`)).toEqual([
      'regeling-onbekend: Inzet!G4 Wijkfonds',
    ]);
  });

  test('een rij die niet optelt, is een fout', () => {
    const rapport = beoordeel(`
      Project | Begroting | IZA | GALA | Gemeente | Realisatie | Saldo
      Leefstijl | 100.000 | 60.000 | 40.000 | 0 | 90.000 | 10.000
      Loket | 50.000 | 0 | 35.000 | 15.000 | 50.000 | 0
      Les | 30.000 | 10.000 | 10.000 | 7.000 | 30.000 | 0
      Coach | 40.000 | 40.000 | 0 | 0 | 42.000 | -2.000`);
    expect(fouten(rapport).map(({ controle }) => controle)).toEqual(['regeling-sluit-niet-aan']);
  });
});
