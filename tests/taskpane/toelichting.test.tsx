/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { controleer, openVenster } from './openVenster';

const BLADEN = {
  Zorg: [
    ['Project', 'Begroting 2024', 'Realisatie 2024', 'Saldo 2024', 'Toelichting'],
    ['Dagopvang', 9000, 9100, -100, ''],
    ['Vervoer', 40000, 30000, 10000, 'Minder ritten dan gedacht.'],
    ['Scholing', 20000, 19000, 1000, ''],
  ],
};

test('welke posten nog een toelichting missen, met de cel waar zij hoort', async () => {
  const { gebruiker, host } = openVenster(BLADEN, { tab: 'toelichting' });
  await gebruiker.click(screen.getByRole('tab', { name: 'Controle' }));
  await controleer(gebruiker);
  await gebruiker.click(screen.getByRole('tab', { name: 'Toelichting' }));
  expect(screen.getByRole('heading', { name: '1 post mist een toelichting' })).toBeVisible();
  const post = screen.getByRole('article', { name: 'Dagopvang' });
  expect(post).toHaveTextContent('Overschrijding van 100');
  await gebruiker.click(within(post).getByRole('button', { name: 'Ga naar Zorg!E2' }));
  await host.rust();
  expect(host.eerste.selectie?.blok).toMatchObject({ rij: 1, kolom: 4 });
});
