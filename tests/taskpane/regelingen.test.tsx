/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Rijen } from '../host/startExcel';
import { controleer, openVenster } from './openVenster';

const REGELINGEN: Readonly<Record<string, Rijen>> = {
  Regelingen: [
    ['Regelingen 2024'],
    ['Regeling', 'Baten', 'Lasten', 'Saldo'],
    ['SPUK IZA', 500000, 420000, 80000],
    ['ZonMw', 60000, 75000, -15000],
    ['Provincie Overijssel', 90000, 70000, 20000],
    ['Totaal', 650000, 565000, 85000],
  ],
};

async function open(bladen: Readonly<Record<string, Rijen>>) {
  const venster = openVenster(bladen);
  await controleer(venster.gebruiker);
  await venster.gebruiker.click(screen.getByRole('tab', { name: 'Regelingen' }));
  return venster;
}

const kaart = (naam: string) => screen.findByRole('article', { name: naam });

test('wat terug gaat, met de reden en de bron', async () => {
  await open(REGELINGEN);
  const iza = await kaart('SPUK IZA');
  expect(iza).toHaveTextContent(/terug te betalen.*Baten500\.000.*Lasten420\.000.*Saldo80\.000.*Terug80\.000/);
  expect(within(iza).getByRole('img')).toHaveAccessibleName('Saldo 80.000: terug 80.000');
  expect(within(iza).getByText('Waarom').closest('details')).toHaveTextContent(/terug/);
});

test('een tekort heet een tekort', async () => {
  await open(REGELINGEN);
  expect(within(await kaart('ZonMw')).getByRole('img')).toHaveAccessibleName('Saldo -15.000: tekort 15.000');
});

test('alle regelingen samen tellen op', async () => {
  await open(REGELINGEN);
  expect(await kaart('Alle regelingen samen')).toHaveTextContent(/Baten650\.000.*Lasten565\.000.*Saldo85\.000/);
});

test('zonder regelingen staat er wanneer ze er wel zijn', async () => {
  await open({ Leeg: [] });
  expect(await screen.findByText(/^Geen regelingen herkend/)).toBeVisible();
});

test('voor de eerste controle kan er hier worden gecontroleerd', async () => {
  const { gebruiker } = openVenster(REGELINGEN, { tab: 'regelingen' });
  await gebruiker.click(await screen.findByRole('button', { name: 'Controleer deze werkmap' }));
  expect(await kaart('SPUK IZA')).toBeVisible();
});
