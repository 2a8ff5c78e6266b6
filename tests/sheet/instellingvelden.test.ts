import { REGELNAMEN } from '../../src/regelingen/regelnamen';
import { regelsoort } from '../../src/sheet/instellingvelden';

test.each(Object.entries(REGELNAMEN))('%s: wat Sluitend de regel noemt, is als regel in te vullen', (soort, naam) => {
  expect(regelsoort(naam)).toEqual({ waarde: soort });
});
