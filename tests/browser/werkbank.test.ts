import { readFileSync } from 'node:fs';
import path from 'node:path';
import { alsApiWaarde } from '../../src/host/cel';
import { leesWerkmap } from '../../src/host/leesWerkmap';
import { cel, controleer, ga, kies, sleep, typ } from './handelingen';
import { CONTROLEREN, Werkbankserver } from './openWerkbank';

const VOORBEELDEN = path.join(__dirname, '../../assets/voorbeelden');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let werkbank: Werkbankserver;
beforeAll(async () => {
  werkbank = await Werkbankserver.start();
}, 180_000);
afterAll(() => werkbank?.sluit());

test('check, go to the cell, type what is right: pane and colleague hear of it, and the finding is gone', async () => {
  const { pagina, paneel, collega, klachten } = await werkbank.open();
  await controleer(paneel);
  await pagina.getByRole('button', { name: 'Collega' }).click();
  await controleer(collega);
  await paneel.getByRole('button', { name: 'Ga naar Ouderen!E7' }).click();
  await pagina.getByRole('tab', { name: 'Ouderen', selected: true }).waitFor();
  await pagina.waitForFunction(() => document.querySelector<HTMLInputElement>('.naamvak')!.value === 'E7');
  await typ(pagina, 'D7', '6.884');
  await cel(pagina, 7, 4).getByText('6.884').waitFor();
  for (const kader of [paneel, collega]) {
    await kader.getByText(/^Gewijzigd sinds de controle/).waitFor();
    await controleer(kader);
    await kader.getByRole('button', { name: 'Ga naar Ouderen!E7' }).waitFor({ state: 'detached' });
  }
  expect(klachten).toEqual([]);
});

test('what the pane repairs and marks shows in the cells, and the keyboard goes on from there', async () => {
  const { pagina, paneel, klachten } = await werkbank.open();
  await controleer(paneel);
  await paneel.getByRole('button', { name: 'Ga naar Ouderen!E7' }).click();
  await paneel.getByRole('button', { name: 'Markeer', exact: true }).click();
  await pagina.locator('.cel.gevuld').first().waitFor();
  await paneel.getByRole('button', { name: 'Herstellen…' }).click();
  await paneel.getByRole('button', { name: 'Schrijf 1 cel' }).click();
  await cel(pagina, 7, 4).getByText('6.884').waitFor();
  await ga(pagina, 'A4');
  await pagina.keyboard.press('Control+ArrowDown');
  await pagina.keyboard.press('Shift+Control+ArrowRight');
  expect(await pagina.getByRole('textbox', { name: /^Naamvak/ }).inputValue()).toBe('A14:C14');
  expect(klachten).toEqual([]);
});

test('formulas in Dutch, functions of Sluitend, undo, and the clipboard of the system', async () => {
  const { pagina, klachten } = await werkbank.open();
  await typ(pagina, 'H4', '=SOM(C4:C8)*1,5');
  await cel(pagina, 4, 8).getByText('2769633').waitFor();
  await typ(pagina, 'H5', '=SLUITEND.SALDO(C5;D5)');
  await cel(pagina, 5, 8).getByText('-27760').waitFor();
  await typ(pagina, 'D5', '€ 700.000');
  await cel(pagina, 5, 8).getByText('-17924').waitFor();
  await pagina.keyboard.press('Control+z');
  await cel(pagina, 5, 8).getByText('-27760').waitFor();
  await ga(pagina, 'H4:H5');
  await pagina.keyboard.press('Control+c');
  await ga(pagina, 'I4');
  await pagina.keyboard.press('Control+v');
  expect(await pagina.evaluate(() => navigator.clipboard.readText())).toMatch(/^2769633\r?\n-27760$/);
  await ga(pagina, 'I5');
  expect(await pagina.getByRole('textbox', { name: 'Formulebalk' }).inputValue()).toBe('=SLUITEND.SALDO(D5;E5)');
  expect(klachten).toEqual([]);
});

test('another workbook is dropped on it; saved and opened again it holds the same', async () => {
  const { pagina, paneel, klachten } = await werkbank.open();
  await controleer(paneel);
  await sleep(pagina, 'formules.xlsx', readFileSync(path.join(VOORBEELDEN, 'twentse-koers-2024-formules.xlsx')));
  await pagina.getByRole('heading', { name: /formules\.xlsx/ }).waitFor();
  await paneel.getByRole('button', { name: CONTROLEREN }).waitFor();
  await typ(pagina, 'C4', '1.000.000');
  const [bestand] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('button', { name: 'Opslaan' }).click(),
  ]);
  const bytes = readFileSync(await bestand.path());
  const waarden = leesWerkmap(bytes).bladen.map((blad) =>
    [...blad.cellen()].map(({ rij, kolom, cel: { waarde, formule } }) => [rij, kolom, alsApiWaarde(waarde), formule]),
  );
  const totaal = await cel(pagina, 9, 3).textContent();
  await kies(pagina, 'Openen', 'Lege werkmap');
  await pagina.getByRole('heading', { name: /Map1/ }).waitFor();
  await sleep(pagina, 'terug.xlsx', bytes);
  await pagina.getByRole('heading', { name: /terug\.xlsx/ }).waitFor();
  expect(await cel(pagina, 4, 3).textContent()).toBe('1.000.000');
  expect(await cel(pagina, 9, 3).textContent()).toBe(totaal);
  const [opnieuw] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('button', { name: 'Opslaan' }).click(),
  ]);
  const nogmaals = leesWerkmap(readFileSync(await opnieuw.path())).bladen.map((blad) =>
    [...blad.cellen()].map(({ rij, kolom, cel: { waarde, formule } }) => [rij, kolom, alsApiWaarde(waarde), formule]),
  );
  expect(nogmaals).toEqual(waarden);
  expect(klachten).toEqual([]);
});

test('a file that is no workbook is refused in words, and the workbook stays open', async () => {
  const { pagina } = await werkbank.open();
  await cel(pagina, 1, 1).waitFor();
  await sleep(pagina, 'brief.docx', Buffer.from('PK\x03\x04 geen werkmap'));
  await pagina.getByText(/brief\.docx: Dit bestand bevat geen Excel-werkmap/).waitFor();
  await sleep(pagina, 'stuk.xlsx', Buffer.from('PK\x03\x04 stuk'));
  await pagina.getByText(/stuk\.xlsx: De werkmap is beschadigd/).waitFor();
  await pagina.getByRole('heading', { name: /twentse-koers-2024\.xlsx/ }).waitFor();
});

test('an example of an error: the pane finds it', async () => {
  const { pagina, paneel, klachten } = await werkbank.open();
  await paneel.getByRole('button', { name: CONTROLEREN }).waitFor();
  await kies(pagina, 'Openen', 'Bedrag staat als tekst in de cel');
  await pagina.getByRole('heading', { name: /bedrag-als-tekst/ }).waitFor();
  await controleer(paneel);
  await paneel
    .getByText(/^Bedrag staat als tekst in de cel/)
    .first()
    .waitFor();
  expect(klachten).toEqual([]);
});

test('failures: Excel that cannot be reached, and a protected sheet', async () => {
  const { pagina, paneel } = await werkbank.open();
  await paneel.getByRole('button', { name: CONTROLEREN }).waitFor();
  await kies(pagina, 'Storing', 'Excel is niet bereikbaar');
  await paneel.getByRole('button', { name: CONTROLEREN }).click();
  await paneel.getByText(/Excel is even niet bereikbaar/).waitFor({ timeout: 30_000 });
  await kies(pagina, 'Storing', 'Excel is niet bereikbaar');
  await controleer(paneel);
  await kies(pagina, 'Storing', 'Dit blad is beveiligd');
  await ga(pagina, 'A4');
  await pagina.keyboard.type('x');
  await pagina.getByText(/het blad is beveiligd/).waitFor();
  await kies(pagina, 'Storing', 'Dit blad is beveiligd');
  await ga(pagina, 'A4');
  await pagina.keyboard.type('=SOM(');
  await pagina.keyboard.press('Enter');
  await pagina.getByText(/Deze formule klopt niet/).waitFor();
  await pagina.keyboard.type('C4:C5)');
  await pagina.keyboard.press('Enter');
  await cel(pagina, 4, 1).getByText('1469771').waitFor();
});

test.each(['Licht', 'Donker', 'Hoog contrast'])('axe finds nothing in the page around the pane: %s', async (thema) => {
  const { pagina, paneel } = await werkbank.open();
  await paneel.getByRole('button', { name: CONTROLEREN }).waitFor();
  await kies(pagina, 'Weergave', thema);
  await paneel.getByRole('button', { name: CONTROLEREN }).waitFor();
  await pagina.evaluate(AXE);
  const gevonden = await pagina.evaluate(
    'axe.run(document, { iframes: false }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html))',
  );
  expect(gevonden).toEqual([]);
});

test('width of the pane with the keyboard, and everything in English', async () => {
  const { pagina, paneel } = await werkbank.open();
  await paneel.getByRole('button', { name: CONTROLEREN }).waitFor();
  const splitser = pagina.getByRole('separator');
  await splitser.press('Home');
  expect(
    await pagina
      .locator('.paneel')
      .first()
      .evaluate((element) => element.clientWidth),
  ).toBe(320);
  await splitser.press('End');
  expect(await splitser.getAttribute('aria-valuenow')).toBe('600');
  await kies(pagina, 'Weergave', 'English');
  await pagina.getByRole('button', { name: 'Failures' }).waitFor();
  await paneel.getByRole('tab', { name: 'Settings' }).waitFor();
});
