/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Werkmap } from '../../src/host/werkmap';
import type { Rijen } from '../host/startExcel';
import { controleer, openVenster } from './openVenster';

const LEEG: Readonly<Record<string, Rijen>> = { Blad1: [] };
const BESTAAND: Readonly<Record<string, Rijen>> = {
  Zorg: [
    ['Zorg 2031'],
    ['Post', 'Begroting', 'Realisatie', 'Saldo'],
    ['Dagopvang', 9000, 8500, 500],
    ['Vervoer', 4000, 3100, 900],
    ['Totaal', 13000, 11600, 1400],
  ],
};
const GEMAAKT = ['Totaaloverzicht', 'Ouderen', 'Jeugd', 'Regelingen'];

const knop = (naam: string | RegExp) => screen.getByRole('button', { name: naam });
const veld = (naam: string) => screen.getByRole('textbox', { name: naam });
const namen = ({ bladen }: Werkmap) => bladen.map(({ naam }) => naam);

async function begin(bladen = LEEG, keuzes?: Parameters<typeof openVenster>[1]) {
  const venster = openVenster(bladen, keuzes);
  await venster.gebruiker.click(knop(/^(Nieuwe begroting|New budget)…$/));
  await screen.findByRole('textbox', { name: /^(Themalijnen)$/ });
  return venster;
}

type Gebruiker = Pick<ReturnType<typeof openVenster>, 'gebruiker'>;

async function plak({ gebruiker }: Gebruiker, naam: string, tekst: string): Promise<void> {
  await gebruiker.clear(veld(naam));
  await gebruiker.paste(tekst);
}

async function vul(venster: Gebruiker): Promise<void> {
  await plak(venster, 'Themalijnen', 'Ouderen\nJeugd\n');
  await venster.gebruiker.click(screen.getByRole('checkbox', { name: 'SPUK IZA' }));
  await plak(venster, 'Andere regelingen', 'Fonds Dorp');
  await plak(venster, 'Rijen per themalijn', '3');
}

describe('de eerste keer', () => {
  test.each(['controle', 'regelingen', 'toelichting', 'instellingen'] as const)(
    'zegt tab %s wat Sluitend doet, dat niets de werkmap uit gaat, en hoe te beginnen',
    async (tab) => {
      const { gebruiker } = openVenster(BESTAAND, { tab });
      expect(await screen.findByText(/zoekt in alle bladen .* wat niet sluit/)).toBeVisible();
      expect(screen.getByText(/niets de werkmap uit/)).toBeVisible();
      await gebruiker.click(knop('Controleer deze werkmap'));
      await waitFor(() => expect(screen.queryByText(/niets de werkmap uit/)).toBeNull());
    },
  );

  test('in een werkmap zonder bedragen is een nieuwe begroting de volgende stap', async () => {
    const { gebruiker } = openVenster(LEEG);
    await controleer(gebruiker);
    expect(screen.getByText(/^Hier staan nog geen bedragen/)).toBeVisible();
    expect(knop('Nieuwe begroting…')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Saldo invullen' })).toBeNull();
  });
});

describe('een begroting maken', () => {
  test('eerst wat erbij komt, dan de bladen, en daarna is zij gecontroleerd en sluitend', async () => {
    const venster = await begin();
    await vul(venster);
    const vooraf = screen.getByRole('heading', { name: 'Deze bladen komen erbij' }).parentElement!;
    expect(
      within(vooraf)
        .getAllByRole('listitem')
        .map((regel) => regel.textContent),
    ).toEqual(['Totaaloverzicht: 2 rijen', 'Ouderen: 3 rijen', 'Jeugd: 3 rijen', 'Regelingen: 2 rijen']);
    await venster.gebruiker.click(knop('Maak 4 bladen'));
    expect(await screen.findByRole('heading', { name: '4 bladen gemaakt.' })).toHaveFocus();
    expect(namen(venster.workbook)).toEqual(['Blad1', ...GEMAAKT]);
    expect(venster.host.eerste.actiefBlad.naam).toBe('Totaaloverzicht');
    expect(venster.workbook.blad('Ouderen')!.waarde(0, 0)).toBe('Ouderen 2032');
    expect(await screen.findByText(/^Gecontroleerd om/)).toBeVisible();
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('1 open punt.');
    expect(screen.getByText(/^Fonds Dorp: deze naam staat niet in de lijst/)).toBeVisible();
    expect(screen.queryByText(/^Gewijzigd sinds de controle/)).toBeNull();
  });

  test('met Ongedaan maken zijn de bladen weer weg', async () => {
    const venster = await begin(BESTAAND);
    await vul(venster);
    await venster.gebruiker.click(knop('Maak 4 bladen'));
    await screen.findByRole('heading', { name: '4 bladen gemaakt.' });
    await waitFor(() => expect(knop('Ongedaan maken')).toBeEnabled());
    await screen.findByText(/^Gecontroleerd om/);
    await venster.gebruiker.click(knop('Ongedaan maken'));
    expect(await screen.findByRole('heading', { name: '4 bladen verwijderd.' })).toHaveFocus();
    expect(namen(venster.workbook)).toEqual(['Zorg']);
    await venster.gebruiker.click(knop('Sluiten'));
    expect(knop('Nieuwe begroting…')).toBeVisible();
  });

  test('is er intussen iets ingevuld, dan blijft alles staan en staat er waarom', async () => {
    const venster = await begin();
    await vul(venster);
    await venster.gebruiker.click(knop('Maak 4 bladen'));
    await screen.findByText(/^Gecontroleerd om/);
    venster.host.typ('Jeugd!A4', 'Speeltuin');
    await venster.gebruiker.click(knop('Ongedaan maken'));
    expect(await screen.findByText(/^Blad Jeugd is gewijzigd sinds het is gemaakt\./)).toBeVisible();
    expect(namen(venster.workbook)).toEqual(['Blad1', ...GEMAAKT]);
  });

  test('wat ontbreekt staat bij het veld, pas na de knop of na typen', async () => {
    const venster = await begin();
    expect(screen.queryByText(/^Noem ten minste/)).toBeNull();
    await venster.gebruiker.click(knop('Maak bladen'));
    expect(screen.getByText('Noem ten minste een themalijn.')).toBeVisible();
    expect(screen.getByText('Noem ten minste een regeling.')).toBeVisible();
    await plak(venster, 'Themalijnen', 'Totaaloverzicht');
    expect(screen.getByText(/^“Totaaloverzicht”: kies een naam/)).toBeVisible();
    expect(namen(venster.workbook)).toEqual(['Blad1']);
  });

  test('annuleren laat alles zoals het was', async () => {
    const venster = await begin();
    await venster.gebruiker.click(knop('Annuleren'));
    expect(knop('Nieuwe begroting…')).toBeVisible();
    expect(namen(venster.workbook)).toEqual(['Blad1']);
  });
});

describe('als Excel het niet toestaat', () => {
  async function probeer(venster: Awaited<ReturnType<typeof begin>>) {
    await vul(venster);
    await venster.gebruiker.click(knop('Maak 4 bladen'));
  }

  test('een naam die er al is: niets gemaakt, en het formulier staat er nog', async () => {
    const venster = await begin({ ...BESTAAND, ouderen: [] });
    await probeer(venster);
    expect(await screen.findByText(/^Er is al een blad Ouderen\. De werkmap is niet veranderd\./)).toBeVisible();
    expect(veld('Themalijnen')).toHaveValue('Ouderen\nJeugd\n');
    expect(namen(venster.workbook)).toEqual(['Zorg', 'ouderen']);
  });

  test('een beveiligde indeling van de werkmap', async () => {
    const venster = await begin();
    venster.workbook.structuurwachtwoord = '';
    await probeer(venster);
    expect(await screen.findByText(/^De indeling van de werkmap is beveiligd/)).toBeVisible();
    expect(namen(venster.workbook)).toEqual(['Blad1']);
  });

  test('halverwege mis: welke bladen er zijn, waarom, en hoe ze weer weggaan', async () => {
    const venster = await begin();
    await vul(venster);
    venster.host.fout.volgende('AccessDenied', { bij: 2, naActies: 8 });
    await venster.gebruiker.click(knop('Maak 4 bladen'));
    expect(await screen.findByText(/^Excel staat dit niet toe.* De begroting is nog niet compleet\./)).toBeVisible();
    const erbij = namen(venster.workbook).slice(1);
    expect(erbij.length).toBeGreaterThan(0);
    expect(erbij.length).toBeLessThan(4);
    expect(screen.getByText(erbij.join(', '))).toBeVisible();
    await screen.findByText(/^Gecontroleerd om/);
    await venster.gebruiker.click(knop('Ongedaan maken'));
    await screen.findByRole('heading', { name: /verwijderd\.$/ });
    expect(namen(venster.workbook)).toEqual(['Blad1']);
  });
});

describe.each(['nl', 'en'] as const)('in taal %s', (taal) => {
  test('axe vindt niets op het formulier, met en zonder bezwaren, en bij het resultaat', async () => {
    const venster = await begin(LEEG, { taal });
    const { container, gebruiker } = venster;
    const [maken, andere] = taal === 'nl' ? [/^Maak /, 'Andere regelingen'] : [/^Make /, 'Other regelingen'];
    expect((await axe(container)).violations).toEqual([]);
    await gebruiker.click(knop(maken));
    expect((await axe(container)).violations).toEqual([]);
    await plak(venster, 'Themalijnen', 'Ouderen');
    await plak(venster, andere, 'Fonds Dorp');
    await gebruiker.click(knop(maken));
    await screen.findByRole('heading', { name: /^3 (bladen gemaakt|sheets made)\.$/ });
    expect((await axe(container)).violations).toEqual([]);
  }, 30_000);
});
