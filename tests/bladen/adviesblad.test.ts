import fc from 'fast-check';
import { adviesblad } from '../../src/bladen/adviesblad';
import type { Eigenblad } from '../../src/bladen/eigenblad';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import type { Snapshot } from '../../src/sheet/snapshot';
import { bladenVan, proefmappen } from '../jaareinde/advieswerkmap';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';
import { metBlad } from './opBlad';

const KOP = ['Project', 'Regeling', 'Mag ook op', 'Begroting', 'Realisatie', 'Saldo'];
const GEGEVENS = { datum: '2025-01-31' };

function jeugd(mag: string): Snapshot {
  return leesVoorbeeld({
    bladen: {
      Jeugd: [
        ['Jeugd 2024'],
        [],
        KOP,
        ['Buurtcoach', 'SPUK IZA', null, 1200, 900.5, 299.5],
        ['Schoolplein', 'SPUK GALA', mag, 800, 700, 100],
        ['Zomerfeest', 'SPUK GALA', null, 80, 70, 10],
      ],
    },
  });
}

/** The sheet without empty cells at the end of a row and without empty rows. */
function tekstVan({ rijen }: Eigenblad): string {
  return rijen
    .map((rij) => rij.map((cel) => String(('waarde' in cel ? cel.waarde : cel.formule) ?? '')).join(' | '))
    .map((regel) => regel.replace(/[ |]+$/, ''))
    .filter((regel) => regel !== '')
    .join('\n');
}

test('de boekingen, elke regeling nu en straks, en waar het op rust', () => {
  const { advies } = review(jeugd('IZA; Fonds Groen'));
  expect(tekstVan(adviesblad(advies!, GEGEVENS))).toBe(`Sluitend: dekkingsadvies
Dekkingsadvies
Gemaakt op 31-1-2025. Berekend over wat is besteed.
Dit is een voorstel: Sluitend heeft niets geboekt. Bedragen zijn in euro’s.
Boekingen
Post | Van | Naar | Bedrag | Minder terug te betalen
Schoolplein | SPUK GALA programma 15 | SPUK IZA | 299.5 | 299.5
Totaal |  |  | =SUM(D8:D8) | =SUM(E8:E8)
Per regeling
Regeling | Terug nu | Terug straks | Mee nu | Mee straks | Open nu | Open straks | Tekort nu | Tekort straks
SPUK IZA | 299.5 | 0 | 0 | 0 | 0 | 0 | 0 | 0
SPUK GALA programma 15 | 0 | 0 | 110 | 409.5 | 0 | 0 | 0 | 0
Totaal | =SUM(B13:B14) | =SUM(C13:C14) | =SUM(D13:D14) | =SUM(E13:E14) | =SUM(F13:F14) | =SUM(G13:G14) | =SUM(H13:H14) | =SUM(I13:I14)
Toelichting
Boek € 299,50 van Schoolplein op regeling SPUK IZA in plaats van SPUK GALA programma 15: € 299,50 minder terug te betalen.
Samen: € 299,50 minder terug te betalen.
Welke regelingen een post mag gebruiken, is door de gebruiker ingevuld; controleer dat voor u boekt.
Waar het advies niet mee rekent
Schoolplein: "Fonds Groen" is geen bekende regeling en doet niet mee in het dekkingsadvies; verbeter de naam, of voeg de regeling toe op het
blad Sluitend.`);
});

test.each([
  ['GALA; SamSam; IZA', 'Boekingen'],
  ['Fonds Groen', 'Geen advies'],
])('%s: %s', (mag, kop) => {
  expect(tekstVan(adviesblad(review(jeugd(mag)).advies!, GEGEVENS))).toContain(`\n${kop}\n`);
});

test('is er niets te besparen, dan staat er geen tabel', () => {
  const snapshot = leesVoorbeeld({
    bladen: { Jeugd: [['Jeugd 2024'], [], KOP, ['A', 'SPUK IZA', null, 9, 9, 0], ['B', 'SPUK GALA', 'IZA', 9, 5, 4]] },
  });
  const tekst = tekstVan(adviesblad(review(snapshot).advies!, GEGEVENS));
  expect(tekst).toContain('\nGeen wijziging nodig\nToelichting\nGeen andere boeking geeft minder terug te betalen');
  expect(tekst).not.toContain('Boekingen');
});

test('op het blad kloppen de totalen, en de werkmap blijft verder wat zij was', () => {
  fc.assert(
    fc.property(proefmappen, (map) => {
      const snapshot = leesVoorbeeld({ bladen: bladenVan(map) });
      const eerst = review(snapshot);
      if (eerst.advies === null) return;
      const plan = adviesblad(eerst.advies, GEGEVENS);
      expect(plan.rijen.every((rij) => rij.length === plan.kolommen.length)).toBe(true);
      const met = metBlad(snapshot, plan);
      expect(rapporteer(review(met), 'x')).toEqual(rapporteer(eerst, 'x'));

      const { regelingen, besparing, boekingen } = eerst.advies.advies;
      if (boekingen.length === 0) return;
      const totalen = met.bladen.at(-1)!.rijen.filter(({ cellen }) => cellen[0]?.waarde === 'Totaal');
      const [perBoeking, perRegeling] = totalen.map(({ cellen }) => cellen.map(({ waarde }) => waarde));
      expect(perBoeking!.at(-1)).toBe(besparing / 100);
      const som = (stand: 'voor' | 'na') => regelingen.reduce((tot, r) => tot + r[stand].terugbetaling, 0) / 100;
      expect(perRegeling!.slice(1, 3)).toEqual([som('voor'), som('na')]);
    }),
    { numRuns: 120 },
  );
});
