/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { sjablonenNaarJson } from '../../src/toelichting/sjabloonbestand';
import type { Sjabloon } from '../../src/toelichting/sjabloon';
import { controleer, openVenster } from './openVenster';

const BLADEN = {
  Zorg: [
    ['Project', 'Begroting 2024', 'Realisatie 2024', 'Saldo 2024', 'Toelichting'],
    ['Huisvesting', 60000, 35000, 25000, ''],
    ['Scholing', 20000, 19000, 1000, ''],
    ['Totaal', 80000, 54000, 26000, ''],
  ],
};

const EIGEN: Sjabloon = {
  id: 'staking',
  naam: 'Staking bij de leverancier',
  deel: 'oorzaak',
  bij: null,
  duur: 'tijdelijk',
  invloed: 'extern',
  tekst: 'Bij {partner} is {weken:getal} weken gestaakt.',
};

jest.setTimeout(30_000);

async function open() {
  const venster = openVenster(BLADEN);
  await controleer(venster.gebruiker);
  await venster.gebruiker.click(screen.getByRole('tab', { name: 'Instellingen' }));
  await screen.findByRole('heading', { name: 'Sjablonen' });
  return venster;
}

/** Everything on the sheet Sluitend. */
function opSluitend({ workbook }: ReturnType<typeof openVenster>): unknown[] {
  const blad = workbook.blad('Sluitend');
  const { rijen, kolommen } = blad?.gebruikt(true) ?? { rijen: 0, kolommen: 0 };
  return Array.from({ length: rijen * kolommen }, (_, i) => blad!.waarde(Math.floor(i / kolommen), i % kolommen));
}

const bestand = (inhoud: string) => new File([inhoud], 'sjablonen.json', { type: 'application/json' });
const kiezer = () => screen.getByLabelText<HTMLInputElement>('Overnemen uit bestand…', { selector: 'input' });

test('een eigen sjabloon: geweigerd zolang een veld niet bestaat, en daarna te kiezen als oorzaak', async () => {
  const venster = await open();
  const { gebruiker } = venster;
  await gebruiker.click(screen.getByRole('button', { name: 'Nieuw sjabloon voor een oorzaak' }));
  await gebruiker.type(screen.getByRole('textbox', { name: 'Naam' }), EIGEN.naam);
  const zin = screen.getByRole('textbox', { name: 'Zin' });
  await gebruiker.click(zin);
  await gebruiker.paste('Bij {partner} is {weken} weken gestaakt.');
  expect(await screen.findByText(/Het veld \{weken\} bestaat niet/)).toBeVisible();
  const bewaar = within(zin.closest('form')!).getByRole('button', { name: 'Bewaren' });
  expect(bewaar).toHaveAttribute('aria-disabled', 'true');
  await gebruiker.clear(zin);
  await gebruiker.click(zin);
  await gebruiker.paste(EIGEN.tekst);
  await gebruiker.click(bewaar);
  expect(await screen.findByRole('button', { name: EIGEN.naam })).toBeVisible();
  expect(opSluitend(venster)).toEqual(expect.arrayContaining(['staking-bij-de-leverancier', EIGEN.tekst]));

  await gebruiker.click(screen.getByRole('tab', { name: 'Toelichting' }));
  await gebruiker.click(await screen.findByRole('button', { name: 'Schrijven…' }));
  const oorzaken = screen.getByRole('combobox', { name: 'Oorzaak toevoegen' });
  await gebruiker.selectOptions(oorzaken, within(oorzaken).getByRole('option', { name: EIGEN.naam }));
  await gebruiker.click(screen.getByRole('button', { name: 'Toevoegen' }));
  const weken = screen.getByRole('textbox', { name: 'Weken' });
  await gebruiker.type(weken, 'veel');
  expect(weken).toHaveAccessibleDescription(/moet een getal zijn/);
  await gebruiker.clear(weken);
  await gebruiker.type(weken, '3');
  await gebruiker.type(screen.getByRole('textbox', { name: 'Partner' }), 'Dakdekker BV');
  expect(screen.getByText(/Bij Dakdekker BV is 3 weken gestaakt\./)).toBeVisible();
});

test('een eigen sjabloon gaat weer weg', async () => {
  const venster = await open();
  const { gebruiker } = venster;
  await gebruiker.upload(kiezer(), bestand(sjablonenNaarJson([EIGEN])));
  await gebruiker.click(await screen.findByRole('button', { name: 'Neem 1 sjabloon over' }));
  await gebruiker.click(await screen.findByRole('button', { name: EIGEN.naam }));
  await gebruiker.click(screen.getByRole('button', { name: 'Verwijder dit sjabloon' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: EIGEN.naam })).not.toBeInTheDocument());
  expect(opSluitend(venster)).not.toContain(EIGEN.tekst);
});

test('overnemen uit een bestand toont eerst wat erin staat', async () => {
  const venster = await open();
  const { gebruiker } = venster;
  await gebruiker.upload(kiezer(), bestand(sjablonenNaarJson([EIGEN])));
  expect(await screen.findByText(`${EIGEN.naam}: ${EIGEN.tekst}`)).toBeVisible();
  expect(workbookSluitend(venster)).toBe(false);
  await gebruiker.click(screen.getByRole('button', { name: 'Neem 1 sjabloon over' }));
  expect(await screen.findByText('1 sjabloon overgenomen.')).toBeVisible();
  expect(opSluitend(venster)).toEqual(expect.arrayContaining([EIGEN.id, EIGEN.tekst]));
});

test.each([
  ['geen JSON', 'hallo', /geen JSON/],
  ['een onbekend veld', sjablonenNaarJson([{ ...EIGEN, tekst: 'Bij {iedereen}.' }]), /\{iedereen\} bestaat niet/],
  ['een latere versie', '{"versie": 99, "sjablonen": []}', /nieuwere versie van Sluitend/],
])('een bestand met %s wordt geweigerd, met de reden', async (_titel, inhoud, waarom) => {
  const venster = await open();
  await venster.gebruiker.upload(kiezer(), bestand(inhoud));
  expect(await screen.findByText(waarom)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Neem/ })).not.toBeInTheDocument();
  expect(workbookSluitend(venster)).toBe(false);
});

test('een voorbeeld van een drempel vult de velden, en geldt na bewaren', async () => {
  const venster = await open();
  const { gebruiker } = venster;
  const voorbeelden = screen.getByRole('combobox', { name: 'Voorbeeld van een drempel' });
  expect(voorbeelden).toHaveDisplayValue('Vanaf € 10.000, en elke overschrijding');
  await gebruiker.selectOptions(voorbeelden, 'Vanaf € 25.000');
  expect(screen.getByRole('textbox', { name: 'Vanaf bedrag' })).toHaveValue('25.000');
  expect(screen.getByRole('checkbox', { name: 'Elke overschrijding' })).not.toBeChecked();
  const formulier = voorbeelden.closest('form')!;
  await gebruiker.click(within(formulier).getByRole('button', { name: 'Bewaren' }));
  expect(await screen.findByText('Bewaard op het blad Sluitend.')).toBeVisible();
  expect(opSluitend(venster)).toContain(25000);
});

function workbookSluitend({ workbook }: ReturnType<typeof openVenster>): boolean {
  return workbook.blad('Sluitend') !== null;
}

test('een veld met een naam die elk object al heeft, begint leeg', async () => {
  const { gebruiker } = openVenster({
    ...BLADEN,
    Sluitend: [
      ['Sluitend'],
      [],
      ['Sjablonen'],
      ['Id', 'Naam', 'Deel', 'Bij', 'Duur', 'Invloed', 'Tekst'],
      ['anders', 'Anders', 'oorzaak', null, 'tijdelijk', 'extern', 'Door {constructor:tekst} liep het anders.'],
    ],
  });
  await controleer(gebruiker);
  await gebruiker.click(screen.getByRole('tab', { name: 'Toelichting' }));
  await gebruiker.click(await screen.findByRole('button', { name: 'Schrijven…' }));
  const oorzaken = screen.getByRole('combobox', { name: 'Oorzaak toevoegen' });
  await gebruiker.selectOptions(oorzaken, 'anders');
  await gebruiker.click(screen.getByRole('button', { name: 'Toevoegen' }));
  const veld = screen.getByRole('textbox', { name: 'Constructor' });
  expect(veld).toHaveValue('');
  await gebruiker.type(veld, 'de bouwer');
  expect(screen.getByText(/Door de bouwer liep het anders\./)).toBeVisible();
});
