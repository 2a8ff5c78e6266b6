import { readFileSync } from 'node:fs';
import path from 'node:path';
import { serverkoppen } from '../scripts/serverkoppen';
import { Bladzijden } from './openPagina';

const UITGAVE = path.join(__dirname, '../../uitgave');
const WERKMAP = path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx');
const MAAK = 'npm run release -- --url https://budget.example.nl/sluitend/';

describe('a release, on a server with the headers of docs/beheer.md', () => {
  let bladzijden: Bladzijden;
  beforeAll(async () => {
    const site = { map: path.join(UITGAVE, 'site'), maak: MAAK, onder: '/sluitend/', koppen: serverkoppen };
    bladzijden = await Bladzijden.open(site);
  });
  afterAll(() => bladzijden?.sluit());

  test.each(['controle', 'toelichting', 'regelingen'])(
    'starts from the button for %s without a complaint',
    async (tab) => {
      expect(readFileSync(path.join(UITGAVE, 'manifest.xml'), 'utf8')).toContain(`taskpane.html?tab=${tab}"`);
      const { pagina, klachten } = await bladzijden.taakvenster(WERKMAP, { query: `?tab=${tab}` });
      await pagina.getByRole('tab', { name: new RegExp(tab, 'i'), selected: true }).waitFor();
      expect(klachten).toEqual([]);
    },
  );

  test('checks, and opens every tab', async () => {
    const { pagina, klachten } = await bladzijden.taakvenster(WERKMAP);
    await pagina.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await pagina.getByText('Oorzaak: Ouderen!D7').waitFor();
    for (const tab of ['Regelingen', 'Toelichting', 'Instellingen']) {
      await pagina.getByRole('tab', { name: tab }).click();
      await pagina.locator('[role=tabpanel]:not([hidden]) > *').first().waitFor();
    }
    expect(klachten).toEqual([]);
  });
});
