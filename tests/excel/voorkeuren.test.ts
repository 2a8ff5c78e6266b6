/** @jest-environment jsdom */
import { bewaarVoorkeur, leesVoorkeuren, standaardVoorkeuren, wisVoorkeuren } from '../../src/excel/voorkeuren';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

test('nothing kept: the defaults', async () => {
  expect(await leesVoorkeuren()).toEqual(standaardVoorkeuren);
});

test('what is kept is read back, the rest stays default', async () => {
  expect(await bewaarVoorkeur('tabblad', 'regelingen')).toBe(true);
  expect(await bewaarVoorkeur('taal', 'en')).toBe(true);
  expect(await leesVoorkeuren()).toEqual({ ...standaardVoorkeuren, tabblad: 'regelingen', taal: 'en' });
});

test('what is forgotten is default again', async () => {
  await bewaarVoorkeur('kennisgemaakt', true);
  expect(await wisVoorkeuren()).toBe(true);
  expect(await leesVoorkeuren()).toEqual(standaardVoorkeuren);
});

test.each([['"paars"'], ['{"a":1}'], ['niet eens JSON'], ['12'], ['']])(
  '%s in the storage is not used',
  async (tekst) => {
    await bewaarVoorkeur('kennisgemaakt', true);
    localStorage.setItem('@sluitend/tabblad', tekst);
    expect(await leesVoorkeuren()).toEqual({ ...standaardVoorkeuren, kennisgemaakt: true });
  },
);

test('a browser that refuses storage: defaults, and told that nothing was kept', async () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(await leesVoorkeuren()).toEqual(standaardVoorkeuren);
  expect(await bewaarVoorkeur('tabblad', 'toelichting')).toBe(false);
  expect(await wisVoorkeuren()).toBe(false);
});
