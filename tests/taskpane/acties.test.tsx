/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Rijen } from '../host/startExcel';
import { controleer, openVenster } from './openVenster';

const BLADEN: Readonly<Record<string, Rijen>> = {
  Zorg: [
    ['Project', 'Begroting 2024', 'Realisatie 2024', 'Saldo 2024'],
    ['Dagopvang', 9000, 8500, 500],
    ['Vervoer', 4000, 3100, 900],
    ['Totaal', 13000, 11600, 1400],
  ],
};

const knop = (naam: RegExp) => screen.getByRole('button', { name: naam });

describe('saldo invullen', () => {
  test('zet na een voorbeeld formules van Excel, en ze zijn terug te nemen', async () => {
    const { gebruiker, workbook } = openVenster(BLADEN);
    const cel = (rij: number, kolom: number) => workbook.blad('Zorg')!.cel(rij, kolom);
    await controleer(gebruiker);
    await gebruiker.click(knop(/^Saldo invullen/));
    expect(screen.getByText(/Zorg!D2/)).toBeVisible();
    expect(cel(1, 3).formule).toBeNull();
    await gebruiker.click(knop(/^Schrijf 5 cellen/));
    await screen.findByText('5 cellen geschreven.');
    expect(cel(1, 3)).toMatchObject({ formule: '=B2-C2', waarde: 500 });
    expect(cel(3, 3)).toMatchObject({ formule: '=SUM(D2:D3)', waarde: 1400 });
    expect(await screen.findByText('Elk saldo en totaal dat klopt, is al een formule.')).toBeVisible();

    await gebruiker.click(knop(/^Ongedaan maken/));
    await screen.findByText('5 cellen teruggezet.');
    expect(cel(1, 3)).toMatchObject({ formule: null, waarde: 500 });
  });
});

describe('op het tabblad Instellingen', () => {
  async function open() {
    const venster = openVenster(BLADEN);
    await controleer(venster.gebruiker);
    await venster.gebruiker.click(screen.getByRole('tab', { name: 'Instellingen' }));
    await screen.findByRole('combobox', { name: 'Kolom' });
    return venster;
  }

  test('een andere betekenis van een kolom geldt meteen', async () => {
    const { gebruiker } = await open();
    const kolom = screen.getByRole('combobox', { name: 'Kolom' });
    await gebruiker.selectOptions(kolom, 'Zorg!D');
    await gebruiker.selectOptions(screen.getByRole('combobox', { name: 'Betekenis' }), 'bedrag');
    await gebruiker.click(within(kolom.closest('form')!).getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByRole('option', { name: /Zorg!D .*: bedrag/ })).toBeInTheDocument();
  });

  test('een andere taal van de knoppen geldt meteen, en de volgende keer weer', async () => {
    localStorage.clear();
    const { gebruiker, unmount } = await open();
    await gebruiker.selectOptions(screen.getByRole('combobox', { name: 'Taal' }), 'English');
    expect(await screen.findByRole('tab', { name: 'Settings', selected: true })).toBeVisible();
    unmount();
    openVenster(BLADEN);
    expect(await screen.findByRole('tab', { name: 'Check' })).toBeVisible();
    localStorage.clear();
  });

  test('Sluitend gaat uit de werkmap, na een lijst van wat weg gaat', async () => {
    const { gebruiker, workbook } = await open();
    await gebruiker.click(knop(/^Verwijder Sluitend uit deze werkmap/));
    expect(await screen.findByText('In deze werkmap staat niets van Sluitend.')).toBeVisible();

    await gebruiker.type(screen.getByRole('textbox', { name: 'Jaar' }), '2025');
    await gebruiker.click(
      within(screen.getByRole('textbox', { name: 'Jaar' }).closest('form')!).getByRole('button', { name: 'Bewaren' }),
    );
    await screen.findByText('Bewaard op het blad Sluitend.');
    await gebruiker.click(knop(/^Verwijder Sluitend uit deze werkmap/));
    expect(await screen.findByText('Blad Sluitend, met alles wat erop staat')).toBeVisible();
    expect(workbook.blad('Sluitend')).not.toBeNull();
    await gebruiker.click(knop(/^Verwijder definitief/));
    expect(await screen.findByText('Verwijderd: 1 blad en 0 markeringen.')).toBeVisible();
    expect(workbook.blad('Sluitend')).toBeNull();
    expect(workbook.bladen.map(({ naam }) => naam)).toEqual(['Zorg']);
  });
});
