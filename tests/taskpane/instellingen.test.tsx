/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Rijen } from '../host/startExcel';
import { controleer, openVenster } from './openVenster';

/* Typing in several fields, and a check after each that is stored. */
jest.setTimeout(30_000);

const BLADEN: Readonly<Record<string, Rijen>> = {
  Regelingen: [
    ['Regelingen 2024'],
    ['Regeling', 'Baten', 'Lasten', 'Saldo'],
    ['Provincie Overijssel', 90000, 70000, 20000],
    ['Wijkfonds', 60000, 50000, 10000],
    ['Totaal', 150000, 120000, 30000],
  ],
};

async function open(bladen = BLADEN) {
  const venster = openVenster(bladen);
  await controleer(venster.gebruiker);
  await venster.gebruiker.click(screen.getByRole('tab', { name: 'Instellingen' }));
  await screen.findByRole('textbox', { name: 'Jaar' });
  return venster;
}

const veld = (naam: string) => screen.getByRole('textbox', { name: naam });

/** What stands in the row of the sheet Sluitend that begins with these cells. */
function rij(workbook: ReturnType<typeof openVenster>['workbook'], begin: string): unknown[] {
  const blad = workbook.blad('Sluitend')!;
  const { rijen, kolommen } = blad.gebruikt(true)!;
  for (let r = 0; r < rijen; r++) {
    for (let k = 0; k < kolommen; k++) {
      if (blad.waarde(r, k) === begin) return Array.from({ length: kolommen - k }, (_, i) => blad.waarde(r, k + i));
    }
  }
  throw new Error(`Geen rij ${begin}.`);
}

/** The button that stores what is in the form of this field. */
const bewaarknop = (binnen: HTMLElement) => within(binnen.closest('form')!).getByRole('button', { name: 'Bewaren' });

test('wat er geldt: het jaar uit de werkmap, en de drempels in Nederlandse getallen', async () => {
  await open();
  expect(veld('Jaar')).toHaveValue('');
  expect(veld('Jaar')).toHaveAccessibleDescription(/In de werkmap gevonden: 2024/);
  expect(veld('Vanaf bedrag')).toHaveValue('10.000');
  expect(screen.getByRole('checkbox', { name: 'Elke overschrijding' })).toBeChecked();
});

test('er valt niets te bewaren zolang er niets is gewijzigd', async () => {
  await open();
  expect(bewaarknop(veld('Jaar'))).toHaveAttribute('aria-disabled', 'true');
});

test('een jaar en een drempel komen op het blad Sluitend en gelden meteen', async () => {
  const { gebruiker, workbook } = await open();
  await gebruiker.type(veld('Jaar'), '2025');
  await gebruiker.clear(veld('Vanaf bedrag'));
  await gebruiker.type(veld('Vanaf bedrag'), '€ 2.500,50');
  await gebruiker.click(bewaarknop(veld('Jaar')));
  expect(await screen.findByText('Bewaard op het blad Sluitend.')).toBeVisible();
  expect(rij(workbook, 'Jaar')[1]).toBe(2025);
  expect(rij(workbook, 'Drempel bedrag')[1]).toBe(2500.5);
  expect(rij(workbook, 'Drempel procent')[1]).toBe('uit');
  await waitFor(() => expect(veld('Jaar')).not.toHaveAccessibleDescription(/In de werkmap gevonden/));
});

test('wat niet kan, staat bij het veld en wordt niet bewaard', async () => {
  const { gebruiker, workbook } = await open();
  await gebruiker.type(veld('Jaar'), '24');
  expect(veld('Jaar')).toHaveAccessibleDescription(/“24” is geen jaar tussen 2000 en 2099/);
  await gebruiker.click(bewaarknop(veld('Jaar')));
  expect(workbook.blad('Sluitend')).toBeNull();
});

describe('een regeling', () => {
  async function openRegeling(naam: string) {
    const venster = await open();
    await venster.gebruiker.click(screen.getByText(naam));
    return { ...venster, formulier: within(screen.getByText(naam).closest<HTMLElement>('.kaart')!) };
  }

  test('krijgt een akkoord, en daarmee een bestemming', async () => {
    const { gebruiker, formulier, workbook } = await openRegeling('Provincie Overijssel');
    await gebruiker.selectOptions(formulier.getByRole('combobox', { name: 'Regel' }), 'overhevelen-mits-akkoord');
    await gebruiker.type(formulier.getByRole('textbox', { name: 'Akkoord (document)' }), 'Brief 12');
    await gebruiker.type(formulier.getByRole('textbox', { name: 'Datum van het akkoord' }), '1-2-2025');
    await gebruiker.click(formulier.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(screen.getByText(/^Provincie Overijssel \(aangepast\)$/)).toBeVisible());
    expect(rij(workbook, 'provincie-overijssel')).toContain('Brief 12');
    await gebruiker.click(screen.getByRole('tab', { name: 'Regelingen' }));
    const kaart = await screen.findByRole('article', { name: 'Provincie Overijssel' });
    expect(kaart).toHaveTextContent('Akkoord: Brief 12 (1-2-2025)');
    expect(kaart).toHaveTextContent(/Mee naar 2025\s*20\.000/);
  });

  test('met een akkoord dat alleen is toegezegd, blijft het geld open', async () => {
    const { gebruiker, formulier, workbook } = await openRegeling('Provincie Overijssel');
    await gebruiker.type(formulier.getByRole('textbox', { name: 'Akkoord (document)' }), 'Brief 12');
    await gebruiker.selectOptions(formulier.getByRole('combobox', { name: 'Status van het akkoord' }), 'toegezegd');
    await gebruiker.click(formulier.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(screen.getByText(/^Provincie Overijssel \(aangepast\)$/)).toBeVisible());
    expect(rij(workbook, 'provincie-overijssel')).toContain('toegezegd');
    await gebruiker.click(screen.getByRole('tab', { name: 'Regelingen' }));
    expect(await screen.findByRole('article', { name: 'Provincie Overijssel' })).toHaveTextContent(
      /Nog te besluiten\s*20\.000/,
    );
  });

  test('die Sluitend niet kent, krijgt een regel', async () => {
    const { gebruiker, formulier } = await openRegeling('Wijkfonds');
    await gebruiker.selectOptions(formulier.getByRole('combobox', { name: 'Regel' }), 'terugbetalen');
    await gebruiker.click(formulier.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(screen.getByText(/^Wijkfonds \(aangepast\)$/)).toBeVisible());
  });
});

test('een koppeling koppelt een regel van het overzicht aan een blad', async () => {
  const { gebruiker, workbook } = await open();
  await gebruiker.type(veld('Regel in het overzicht'), 'Zorg');
  await gebruiker.selectOptions(screen.getByRole('combobox', { name: 'Blad' }), 'Regelingen');
  await gebruiker.click(bewaarknop(veld('Regel in het overzicht')));
  expect(await screen.findByText('Zorg → Regelingen')).toBeVisible();
  expect(rij(workbook, 'Zorg')[1]).toBe('Regelingen');
});

test('wat op het blad Sluitend niet kan, staat er met de reden', async () => {
  const sluitend: Rijen = [['Sluitend'], [], ['Instellingen'], ['Naam', 'Waarde'], ['Jaar', 'ooit']];
  await open({ ...BLADEN, Sluitend: sluitend });
  expect(screen.getByText(/^Sluitend!B5: Jaar "ooit" is geen jaar/)).toBeVisible();
});

test('een werkmap die alleen te lezen is: er staat waarom het niet bewaard is', async () => {
  const { gebruiker, workbook } = await open();
  workbook.alleenLezen = true;
  await gebruiker.type(veld('Jaar'), '2025');
  await gebruiker.click(bewaarknop(veld('Jaar')));
  const melding = await screen.findByText(/bewaard/);
  expect(melding.closest('[role="alert"]')).not.toBeNull();
});
