/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Rijen } from '../host/startExcel';
import { controleer, openVenster } from './openVenster';

const BLADEN: Readonly<Record<string, Rijen>> = {
  Zorg: [
    ['Post', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
    ['Dagopvang', 'SPUK IZA', 9000, 18500, 500],
    ['Vervoer', 'ZonMw', 4000, 3100, 900],
    ['Scholing', 'SPUK IZA', 2000, 1200, 800],
    ['Totaal', null, 15000, 12800, 2200],
  ],
};

const TALEN = ['nl', 'en'] as const;

describe.each(TALEN)('in taal %s', (taal) => {
  const woord = (nl: string, en: string) => (taal === 'nl' ? nl : en);

  test('axe vindt niets op een van de tabs, ook niet met alles open', async () => {
    const { container, gebruiker } = openVenster(BLADEN, { taal });
    expect((await axe(container)).violations).toEqual([]);
    await gebruiker.click(
      screen.getByRole('button', { name: woord('Controleer deze werkmap', 'Check this workbook') }),
    );
    await gebruiker.click(await screen.findByRole('button', { name: woord('Herstellen…', 'Repair…') }));
    expect((await axe(container)).violations).toEqual([]);
    await gebruiker.click(screen.getAllByRole('button', { name: woord('Accepteren…', 'Accept…') })[0]!);
    await screen.findByRole('textbox', { name: woord('Uw naam', 'Your name') });
    expect((await axe(container)).violations).toEqual([]);
    for (const tab of screen.getAllByRole('tab')) {
      await gebruiker.click(tab);
      expect((await axe(container)).violations).toEqual([]);
    }
  }, 30_000);
});

test('met alleen het toetsenbord: van de tabs naar controleren naar herstellen', async () => {
  const { gebruiker } = openVenster(BLADEN);
  await gebruiker.tab();
  expect(screen.getByRole('tab', { name: 'Controle' })).toHaveFocus();
  await gebruiker.tab();
  expect(screen.getByRole('button', { name: 'Controleer deze werkmap' })).toHaveFocus();
  await gebruiker.keyboard('{Enter}');
  await screen.findByText(/^Gecontroleerd om/);
  expect(screen.getByRole('button', { name: 'Opnieuw controleren' })).toHaveFocus();
  const herstellen = screen.getByRole('button', { name: 'Herstellen…' });
  for (let i = 0; i < 10 && document.activeElement !== herstellen; i++) await gebruiker.tab();
  expect(herstellen).toHaveFocus();
  await gebruiker.keyboard('{Enter}');
  expect(screen.getByRole('heading', { name: 'Voorstel voor herstel' })).toHaveFocus();
});

test('de pijlen gaan van tab naar tab, rond', async () => {
  const { gebruiker } = openVenster(BLADEN);
  await gebruiker.tab();
  const tabs = ['Instellingen', 'Toelichting', 'Instellingen', 'Controle', 'Instellingen', 'Controle'];
  for (const [i, toets] of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'End', 'Home'].entries()) {
    await gebruiker.keyboard(`{${toets}}`);
    expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(tabs[i]!);
  }
});

test('wat in een tab is getypt, staat er nog na een andere tab', async () => {
  const { gebruiker } = openVenster(BLADEN);
  await controleer(gebruiker);
  await gebruiker.click(screen.getByRole('tab', { name: 'Instellingen' }));
  await gebruiker.type(await screen.findByRole('textbox', { name: 'Jaar' }), '2025');
  await gebruiker.click(screen.getByRole('tab', { name: 'Toelichting' }));
  expect(await screen.findByRole('button', { name: 'Teksten voor verslag en voorstel' })).toBeVisible();
  await gebruiker.click(screen.getByRole('tab', { name: 'Instellingen' }));
  expect(screen.getByRole('textbox', { name: 'Jaar' })).toHaveValue('2025');
});
