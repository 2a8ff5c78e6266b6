/** @jest-environment jsdom */
import { bewaarVoorkeur, leesVoorkeuren, standaardVoorkeuren } from '../../src/excel/voorkeuren';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

test('nothing kept: the defaults', async () => {
  expect(await leesVoorkeuren()).toEqual(standaardVoorkeuren);
});

test('what is kept is read back', async () => {
  expect(await bewaarVoorkeur('taal', 'en')).toBe(true);
  expect(await leesVoorkeuren()).toEqual({ taal: 'en' });
});

test.each([['"paars"'], ['{"a":1}'], ['niet eens JSON'], ['12'], ['']])(
  '%s in the storage is not used',
  async (tekst) => {
    localStorage.setItem('@sluitend/taal', tekst);
    expect(await leesVoorkeuren()).toEqual(standaardVoorkeuren);
  },
);

test('a browser that refuses storage: defaults, and told that nothing was kept', async () => {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(await leesVoorkeuren()).toEqual(standaardVoorkeuren);
  expect(await bewaarVoorkeur('taal', 'nl')).toBe(false);
});
