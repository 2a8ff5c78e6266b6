import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { Bladzijden, type Paginakeuzes } from './openPagina';

const WERKMAP = path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TABS = ['Controle', 'Regelingen', 'Toelichting', 'Instellingen'];

describe('the built pane in a browser, beside an emulated Excel, with its own content policy', () => {
  let bladzijden: Bladzijden;
  beforeAll(async () => {
    bladzijden = await Bladzijden.open();
  });
  afterAll(() => bladzijden?.sluit());

  const open = (keuzes?: Paginakeuzes) => bladzijden.taakvenster(WERKMAP, keuzes);

  async function controleer(pagina: Page): Promise<void> {
    await pagina.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await pagina.getByText(/^Gecontroleerd om/).waitFor();
  }

  const overloop = (pagina: Page): Promise<number> =>
    pagina.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  test('finds the culprit, mends it and undoes that; no complaint, and nothing asked of anyone else', async () => {
    const { pagina, klachten } = await open();
    const cel = () => pagina.evaluate(() => window.__host.werkmap.blad('Ouderen')!.waarde(6, 3));
    await controleer(pagina);
    await pagina.getByText('Oorzaak: Ouderen!D7').waitFor();
    const was = await cel();
    await pagina.getByRole('button', { name: 'Herstellen…' }).click();
    await pagina.getByRole('button', { name: 'Schrijf 1 cel' }).click();
    await pagina.getByText('1 cel geschreven.').waitFor();
    expect(await cel()).not.toBe(was);
    await pagina.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pagina.getByText('1 cel teruggezet.').waitFor();
    expect(await cel()).toBe(was);
    expect(klachten).toEqual([]);
  });

  test('with the keyboard alone, and one sees where one is', async () => {
    const { pagina } = await open();
    const naam = () => pagina.evaluate(() => document.activeElement?.textContent ?? '');
    await pagina.getByRole('button', { name: 'Controleer deze werkmap' }).waitFor();
    await pagina.keyboard.press('Tab');
    expect(await naam()).toBe('Controle');
    const rand = () => pagina.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(await rand()).toBe('solid');
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('Enter');
    await pagina.getByText(/^Gecontroleerd om/).waitFor();
    for (let i = 0; i < 9 && (await naam()) !== 'Herstellen…'; i++) await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('Enter');
    expect(await naam()).toBe('Voorstel voor herstel');
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('1 cel geschreven.').waitFor();
    expect(await naam()).toBe('Laatste herstel');
  });

  test.each([
    ['light', {}],
    ['dark', { donker: true }],
    ['with colours of the system', { eigenKleuren: true }],
  ])('axe finds nothing, %s', async (_titel, keuzes: Paginakeuzes) => {
    const { pagina } = await open(keuzes);
    await controleer(pagina);
    await pagina.evaluate(AXE);
    for (const tab of TABS) {
      await pagina.getByRole('tab', { name: tab }).click();
      await pagina.locator('[role=tabpanel]:not([hidden]) > *').first().waitFor();
      await pagina.waitForTimeout(300);
      const gevonden = await pagina.evaluate(
        'axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html))',
      );
      expect([tab, gevonden]).toEqual([tab, []]);
    }
  });

  test.each([320, 175])(
    'nothing is wider than a pane of %i pixels, at normal and at double text size',
    async (breedte) => {
      const { pagina } = await open({ breedte });
      await controleer(pagina);
      for (const tab of TABS) {
        await pagina.getByRole('tab', { name: tab }).click();
        await pagina.locator('[role=tabpanel]:not([hidden]) > *').first().waitFor();
        expect([tab, await overloop(pagina)]).toEqual([tab, 0]);
      }
      await pagina.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await overloop(pagina)).toBe(0);
    },
  );

  test('reads another workbook in the pane itself, and says what an unreadable file is', async () => {
    const { pagina, klachten } = await open({ query: '?tab=regelingen' });
    await pagina.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    await pagina.getByRole('button', { name: /^Andere werkmap ernaast/ }).click();
    const kiezer = pagina.locator('#paneel-regelingen input[type=file]');
    await kiezer.setInputFiles(WERKMAP);
    await pagina.getByText(/gaat ook over 2024, maar bevat geen prognose/).waitFor();
    await kiezer.setInputFiles(__filename);
    await pagina.getByText(/Dit is geen Excel-werkmap/).waitFor();
    expect(klachten).toEqual([]);
  });

  test('opens at the tab of the button that was pressed', async () => {
    const { pagina } = await open({ query: '?tab=regelingen' });
    await pagina.getByRole('tab', { name: 'Regelingen', selected: true }).waitFor();
  });

  test('without Office.js it says so at once', async () => {
    const { pagina } = await open({ zonderOffice: true });
    await pagina.getByText(/houdt het netwerk appsforoffice/).waitFor({ timeout: 5_000 });
    await pagina.getByRole('button', { name: 'Opnieuw proberen' }).waitFor();
  });
});
