import { review } from '../../src/review/review';
import { bladen } from './bladen';

/** What is asked about which regeling a name is of. */
function vragen(tekeningen: Readonly<Record<string, string>>): readonly string[] {
  const { vragen } = review(bladen(tekeningen)).context.herkenning;
  return vragen.flatMap(({ soort, waarom }) => (soort === 'regeling-meervoudig' ? [waarom] : []));
}

const SLUITEND = `
  Sluitend

  Regelingen
  Regeling | Aliassen | Regel
  Zorgfonds | IZA | vrij`;

const PER_REGELING = (naam: string): string => `
  Afrekening 2024

  Regeling | Baten | Lasten | Saldo
  ${naam} | 900 | 800 | 100
  SPUK GALA | 300 | 250 | 50
  Totaal | 1.200 | 1.050 | 150`;

test('een naam van twee regelingen is een vraag, in de tabel per regeling en bij een post', () => {
  expect(vragen({ Regelingen: PER_REGELING('IZA'), Sluitend: SLUITEND })).toEqual([
    expect.stringMatching(/^"IZA" past bij SPUK IZA en Zorgfonds, dus telt dit geld bij geen van beide\./),
  ]);
  const posten = `
    Jeugd 2024

    Project | Regeling | Begroting | Realisatie | Saldo
    Buurtcoach | IZA | 900 | 800 | 100
    Schoolplein | SPUK GALA | 300 | 250 | 50
    Totaal | | 1.200 | 1.050 | 150`;
  expect(vragen({ Jeugd: posten, Sluitend: SLUITEND })).toEqual([expect.stringMatching(/^"IZA" past bij/)]);
});

test('een regel die twee regelingen noemt ook', () => {
  expect(vragen({ Regelingen: PER_REGELING('SPUK IZA en ZonMw') })).toHaveLength(1);
  expect(vragen({ Regelingen: PER_REGELING('SPUK IZA') })).toEqual([]);
});
