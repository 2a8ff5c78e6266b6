import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';

const KOP = ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'];
const zorg = (tekst: string): Voorbeeld['bladen'] => ({
  Zorg: [KOP, ['Dagopvang', 9000, 9317, -317, tekst], ['Vervoer', 4000, 3910, 90, null]],
});

test('another amount: what the text says, what it should say, and the difference in between', () => {
  const [bevinding] = bevindingenVan(
    'toelichting-noemt-ander-bedrag',
    zorg('Er is € 450 meer uitgegeven dan begroot.'),
  );
  expect(bevinding).toMatchObject({ ernst: 'fout', cel: 'Zorg!E2', gevonden: 450, verwacht: 317, verschil: 133 });
  expect(bevinding!.cellen).toEqual(['Zorg!E2', 'Zorg!D2']);
  expect(bevinding!.melding).toContain('Pas de tekst aan.');
});

test('one slip from a known figure: something to look at', () => {
  const [bevinding] = bevindingenVan(
    'toelichting-noemt-ander-bedrag',
    zorg('Voor Dagopvang ontving de instelling € 9.417.'),
  );
  expect(bevinding).toMatchObject({ ernst: 'let-op', cel: 'Zorg!E2' });
  expect(bevinding!.melding).toContain('Kijk na of het een tikfout is.');
});

test('another direction has words, no amounts', () => {
  const [bevinding] = bevindingenVan('toelichting-noemt-andere-richting', zorg('Er is minder uitgegeven dan begroot.'));
  expect(bevinding).toMatchObject({ ernst: 'fout', cel: 'Zorg!E2' });
  expect(bevinding).not.toHaveProperty('verschil');
  expect(typeof bevinding!.gevonden).toBe('string');
});
