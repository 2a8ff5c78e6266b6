import path from 'node:path';
import type { Page } from 'playwright-core';
import { Bladzijden } from './openPagina';

const WERKMAP = path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx');

let bladzijden: Bladzijden;
beforeAll(async () => {
  bladzijden = await Bladzijden.open();
});
afterAll(() => bladzijden.sluit());

/** Presses Tab until the focus is on this element. */
async function naar(
  pagina: Page,
  rol: 'button' | 'textbox' | 'checkbox' | 'tab',
  naam: RegExp,
  plek = 0,
): Promise<void> {
  const doel = pagina.getByRole(rol, { name: naam }).nth(plek);
  await doel.waitFor();
  for (let i = 0; i < 120; i++) {
    if (await doel.evaluate((element) => element === document.activeElement)) return;
    await pagina.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${rol} ${String(naam)}.`);
}

async function druk(pagina: Page, naam: RegExp): Promise<void> {
  await naar(pagina, 'button', naam);
  await pagina.keyboard.press('Enter');
}

async function vul(pagina: Page, naam: RegExp, tekst: string): Promise<void> {
  await naar(pagina, 'textbox', naam);
  await pagina.keyboard.press('Control+A');
  await pagina.keyboard.type(tekst);
}

async function controleer(pagina: Page): Promise<void> {
  await druk(pagina, /^(controleer deze werkmap|opnieuw controleren)$/i);
  await pagina.getByText(/^Gecontroleerd om/).waitFor();
}

const bedrag = (pagina: Page): Promise<unknown> =>
  pagina.evaluate(() => window.__host.werkmap.blad('Ouderen')!.waarde(6, 3));

/** Every value on the sheet Sluitend. */
const opSluitend = (pagina: Page): Promise<readonly unknown[]> =>
  pagina.evaluate(() => {
    const blad = window.__host.werkmap.blad('Sluitend')!;
    const { rijen, kolommen } = blad.gebruikt(true)!;
    return Array.from({ length: rijen * kolommen }, (_, i) => blad.waarde(Math.floor(i / kolommen), i % kolommen));
  });

test('check, open a finding, repair, undo and accept', async () => {
  const { pagina, klachten } = await bladzijden.taakvenster(WERKMAP);
  await controleer(pagina);
  const was = await bedrag(pagina);
  await druk(pagina, /^Herstellen/);
  await druk(pagina, /^Schrijf 1 cel/);
  await pagina.getByText('1 cel geschreven.').waitFor();
  expect(await bedrag(pagina)).not.toBe(was);
  await druk(pagina, /^Ongedaan maken/);
  await pagina.getByText('1 cel teruggezet.').waitFor();
  expect(await bedrag(pagina)).toBe(was);
  await druk(pagina, /^Accepteren…/);
  await vul(pagina, /Uw naam/, 'A. de Vries');
  await vul(pagina, /Reden/, 'Factuur volgt in januari');
  await druk(pagina, /^Accepteren$/);
  await pagina.getByText(/Geaccepteerd door A\. de Vries/).waitFor();
  expect(await opSluitend(pagina)).toEqual(expect.arrayContaining(['A. de Vries', 'Factuur volgt in januari']));
  expect(klachten).toEqual([]);
});

test('change a threshold, and add evidence to a regeling', async () => {
  const { pagina, klachten } = await bladzijden.taakvenster(WERKMAP);
  await controleer(pagina);
  await naar(pagina, 'tab', /^Controle$/);
  for (let i = 0; i < 3; i++) await pagina.keyboard.press('ArrowRight');
  await vul(pagina, /^Vanaf bedrag/, '25.000');
  await druk(pagina, /^Bewaren/);
  await pagina.getByText('Bewaard op het blad Sluitend.').waitFor();
  await druk(pagina, /^SPUK IZA/);
  await vul(pagina, /^Akkoord \(document\)/, 'Brief van 3 maart');
  await pagina.keyboard.press('Enter');
  await pagina.getByText('Bewaard op het blad Sluitend.').nth(1).waitFor();
  expect(await opSluitend(pagina)).toEqual(expect.arrayContaining([25000, 'Brief van 3 maart']));
  expect(klachten).toEqual([]);
});

test('say which regeling may pay a post, and read the advice', async () => {
  const { pagina, klachten } = await bladzijden.taakvenster(WERKMAP, { query: '?tab=regelingen' });
  await druk(pagina, /^Controleer deze werkmap/);
  await druk(pagina, /^Dekkingsadvies/);
  await vul(pagina, /^Zoek een post/, 'Kansrijke start');
  await pagina.keyboard.press('Tab');
  await pagina.keyboard.press('ArrowDown');
  await naar(pagina, 'checkbox', /^SPUK IZA/);
  await pagina.keyboard.press('Space');
  await druk(pagina, /^Bewaren/);
  await pagina.getByText(/^Boek €\s64\.945 van Kansrijke start/).waitFor();
  await druk(pagina, /^Verwijder wat Kansrijke start/);
  await pagina.getByText('Verwijderd van het blad Sluitend.').waitFor();
  await pagina.getByText(/^Boek /).waitFor({ state: 'detached' });
  expect(klachten).toEqual([]);
});

test('what a colleague typed between check and repair stays, and the pane says so', async () => {
  const { pagina } = await bladzijden.taakvenster(WERKMAP);
  await controleer(pagina);
  await druk(pagina, /^Herstellen/);
  await pagina.evaluate(() => window.__host.collega('Ouderen!D7', 7777));
  await druk(pagina, /^Schrijf 1 cel/);
  await pagina.getByText('1 cel overgeslagen:').waitFor();
  await pagina.getByText(/staat nu 7\.777/).waitFor();
  expect(await bedrag(pagina)).toBe(7777);
});

test('formulas where a saldo was typed, and back', async () => {
  const { pagina, klachten } = await bladzijden.taakvenster(WERKMAP);
  await controleer(pagina);
  await druk(pagina, /^Saldo invullen/);
  await druk(pagina, /^Schrijf \d+ cellen/);
  await pagina.getByText(/\d+ cellen geschreven\./).waitFor();
  const formule = () => pagina.evaluate(() => window.__host.werkmap.blad('Ouderen')!.cel(3, 4).formule);
  expect(await formule()).toBe('=C4-D4');
  await druk(pagina, /^Ongedaan maken/);
  await pagina.getByText(/\d+ cellen teruggezet\./).waitFor();
  expect(await formule()).toBeNull();
  expect(klachten).toEqual([]);
});

test('write a toelichting, see it in the sheet, and take it back', async () => {
  const { pagina, klachten } = await bladzijden.taakvenster(WERKMAP);
  await controleer(pagina);
  await naar(pagina, 'tab', /^Controle$/);
  for (let i = 0; i < 2; i++) await pagina.keyboard.press('ArrowRight');
  await druk(pagina, /^Schrijven…/);
  const titel = () => pagina.evaluate(() => document.activeElement?.textContent);
  expect(await titel()).toMatch(/^Toelichting bij /);
  await pagina.keyboard.press('Escape');
  expect(await titel()).toBe('Schrijven…');
  await pagina.keyboard.press('Enter');
  await druk(pagina, /^Tekst aanpassen/);
  await pagina.keyboard.press('Control+A');
  await pagina.keyboard.type('Dat is dit jaar anders gelopen.');
  await druk(pagina, /^Invoegen…/);
  await druk(pagina, /^Schrijf$/);
  await pagina.getByText('1 tekst ingevoegd.').waitFor();
  const staatEr = () =>
    pagina.evaluate(() =>
      window.__host.werkmap.bladen.some((blad) => {
        const { rijen = 0, kolommen = 0 } = blad.gebruikt(true) ?? {};
        return Array.from({ length: rijen * kolommen }, (_, i) =>
          blad.waarde(Math.floor(i / kolommen), i % kolommen),
        ).includes('Dat is dit jaar anders gelopen.');
      }),
    );
  expect(await staatEr()).toBe(true);
  await druk(pagina, /^Ongedaan maken/);
  await pagina.getByText('1 cel teruggezet.').waitFor();
  expect(await staatEr()).toBe(false);
  expect(klachten).toEqual([]);
});
