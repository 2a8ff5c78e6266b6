import { kiesThema } from '../../src/taskpane/thema';

const LICHT = { donker: false, eigenKleuren: false };
const DONKER = { donker: true, eigenKleuren: false };

test.each([
  ['Office zegt donker', { isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, LICHT, 'donker'],
  ['Office zegt licht', { isDarkTheme: false, bodyBackgroundColor: '#000000' }, DONKER, 'licht'],
  ['alleen een donkere achtergrond', { bodyBackgroundColor: '#212121' }, LICHT, 'donker'],
  ['alleen een lichte achtergrond', { bodyBackgroundColor: '#E6E6E6' }, DONKER, 'licht'],
  ['geel is licht', { bodyBackgroundColor: '#ffff00' }, DONKER, 'licht'],
  ['blauw is donker', { bodyBackgroundColor: '#0000ff' }, LICHT, 'donker'],
  ['een kleur die geen kleur is', { bodyBackgroundColor: 'paars' }, DONKER, 'donker'],
  ['niets van Office, systeem licht', undefined, LICHT, 'licht'],
  ['niets van Office, systeem donker', undefined, DONKER, 'donker'],
  ['eigen kleuren gaan voor', { isDarkTheme: true }, { donker: true, eigenKleuren: true }, 'contrast'],
])('%s', (_titel, office, voorkeuren, verwacht) => {
  expect(kiesThema(office, voorkeuren)).toBe(verwacht);
});
