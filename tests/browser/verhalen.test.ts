import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { cel, controleer, ga, kies, sleep, typ } from './handelingen';
import { CONTROLEREN, Werkbankserver } from './openWerkbank';

let werkbank: Werkbankserver;
beforeAll(async () => {
  werkbank = await Werkbankserver.start();
}, 180_000);
afterAll(() => werkbank?.sluit());

/** The card of a finding, a regeling or a post. */
const kaart = (paneel: FrameLocator, naam: RegExp | string): Locator => paneel.getByRole('article', { name: naam });

const knop = (plek: FrameLocator | Locator, naam: string): Locator =>
  plek.getByRole('button', { name: naam, exact: true });

/** The line that says how the workbook stands. */
const stand = (paneel: FrameLocator, tekst: string): Promise<void> =>
  paneel.locator('#paneel-controle .statusregel').getByText(tekst, { exact: true }).waitFor();

const tab = (paneel: FrameLocator, naam: string): Promise<void> => paneel.getByRole('tab', { name: naam }).click();

async function blad(pagina: Page, naam: string): Promise<void> {
  await pagina.getByRole('tab', { name: naam, exact: true }).click();
  await pagina.getByRole('tab', { name: naam, exact: true, selected: true }).waitFor();
}

const formulebalk = (pagina: Page): Promise<string> =>
  pagina.getByRole('textbox', { name: 'Formulebalk' }).inputValue();

/** Fills in why a finding is accepted; the button is still to be pressed. */
async function vulAcceptatie(bevinding: Locator, naam: string, reden: string): Promise<Locator> {
  await knop(bevinding, 'Accepteren…').click();
  await bevinding.getByRole('textbox', { name: 'Uw naam' }).fill(naam);
  await bevinding.getByRole('textbox', { name: 'Reden' }).fill(reden);
  return knop(bevinding, 'Accepteren');
}

/** Opens the editor of a post, with the cause in the words of the user. */
async function schrijf(paneel: FrameLocator, post: string, oorzaak: string): Promise<Locator> {
  await tab(paneel, 'Toelichting');
  const open = kaart(paneel, new RegExp(`^${post}`));
  await knop(open, 'Schrijven…').click();
  await open.getByRole('combobox', { name: 'Oorzaak toevoegen' }).selectOption('Eigen woorden');
  await knop(open, 'Toevoegen').click();
  await open.getByRole('textbox', { name: 'Oorzaak in eigen woorden' }).fill(oorzaak);
  return open;
}

test('adviseur: from what does not close to a workbook that does, with its saldi and its toelichting', async () => {
  const { pagina, paneel, klachten } = await werkbank.open();
  await controleer(paneel);
  await stand(paneel, '4 fouten, 5 open punten.');
  const fout = kaart(paneel, /Ouderen!E7/);
  await fout.getByText('Oorzaak: Ouderen!D7 bevat 16.884; voorstel: 6.884 (een cijfer te veel).').waitFor();
  await knop(fout, 'Ga naar Ouderen!E7').click();
  await cel(pagina, 7, 4).getByText('16.884').waitFor();

  await knop(fout, 'Herstellen…').click();
  await fout.locator('del', { hasText: '16.884' }).waitFor();
  await fout.locator('ins', { hasText: '6.884' }).waitFor();
  expect(await cel(pagina, 7, 4).textContent()).toBe('16.884');
  await knop(fout, 'Schrijf 1 cel').click();
  await cel(pagina, 7, 4).getByText('6.884', { exact: true }).waitFor();
  await stand(paneel, '3 fouten, 5 open punten.');
  await knop(paneel, 'Ongedaan maken').click();
  await cel(pagina, 7, 4).getByText('16.884').waitFor();
  await stand(paneel, '4 fouten, 5 open punten.');
  await knop(fout, 'Herstellen…').click();
  await knop(fout, 'Schrijf 1 cel').click();
  await stand(paneel, '3 fouten, 5 open punten.');

  await knop(paneel, 'Saldo invullen…').click();
  await paneel.getByRole('button', { name: /^Schrijf \d+ cellen$/ }).click();
  await paneel.getByText(/^\d+ cellen geschreven\.$/).waitFor();
  await controleer(paneel);
  await stand(paneel, '3 fouten, 5 open punten.');
  await ga(pagina, 'E7');
  expect(await formulebalk(pagina)).toBe('=C7-D7');

  const zonder = kaart(paneel, /^Overschrijding zonder toelichting: Bestaanszekerheid!F4/);
  await knop(zonder, 'Naar de toelichting').click();
  const post = kaart(paneel, /^Welzijn op recept/);
  await post.getByText('Dekking: Volwassenen naar gezond gewicht', { exact: false }).first().waitFor();
  await post.getByRole('combobox', { name: 'Oorzaak toevoegen' }).selectOption('Extra inhuur');
  await knop(post, 'Toevoegen').click();
  await post.getByRole('textbox', { name: 'Functie' }).fill('een welzijnscoach');
  await knop(post, 'Invoegen…').click();
  await post.getByText('Nu in Bestaanszekerheid!F4').waitFor();
  await knop(post, 'Schrijf').click();
  await paneel.getByText('1 tekst ingevoegd.').waitFor();
  await blad(pagina, 'Bestaanszekerheid');
  await ga(pagina, 'F4');
  const tekst = await formulebalk(pagina);
  for (const deel of ['€ 4.161', 'welzijnscoach', 'Volwassenen naar gezond gewicht']) expect(tekst).toContain(deel);

  await tab(paneel, 'Controle');
  await controleer(paneel);
  await stand(paneel, '3 fouten, 3 open punten.');
  expect(await zonder.count()).toBe(0);
  expect(klachten).toEqual([]);
});

test('adviseur: a new budget in an empty workbook, filled in, closing, and a formula typed over', async () => {
  const { pagina, paneel, klachten } = await werkbank.open();
  await paneel.getByRole('button', { name: CONTROLEREN }).waitFor();
  await kies(pagina, 'Openen', 'Lege werkmap');
  await pagina.getByRole('heading', { name: /Map1/ }).waitFor();
  await controleer(paneel);
  await knop(paneel, 'Nieuwe begroting…').click();
  await paneel.getByRole('textbox', { name: 'Jaar', exact: true }).fill('2024');
  await paneel.getByRole('textbox', { name: 'Themalijnen' }).fill('Ouderen\nJeugd');
  await paneel.getByRole('checkbox', { name: 'SPUK IZA' }).check();
  await paneel.getByRole('checkbox', { name: 'SPUK cliëntondersteuning' }).check();
  await paneel.getByRole('textbox', { name: 'Rijen per themalijn' }).fill('3');
  await knop(paneel, 'Maak 4 bladen').click();
  await paneel.getByText('4 bladen gemaakt.').waitFor();

  const vul = async (naam: string, rijen: readonly (readonly string[])[]): Promise<void> => {
    await blad(pagina, naam);
    for (const [i, cellen] of rijen.entries()) {
      await ga(pagina, `A${4 + i}`);
      for (const inhoud of cellen) {
        await pagina.keyboard.type(inhoud);
        await pagina.keyboard.press('Tab');
      }
    }
  };
  await vul('Ouderen', [
    ['Samen eten', 'SPUK IZA', '12.000', '11.500'],
    ['Huisbezoek', 'SPUK cliëntondersteuning', '8.000', '7.250'],
  ]);
  await vul('Jeugd', [['Sport na school', 'SPUK IZA', '5.000', '4.000']]);
  await cel(pagina, 4, 5).getByText('1.000').waitFor();
  await blad(pagina, 'Regelingen');
  await typ(pagina, 'B4', '17.000');
  await typ(pagina, 'B5', '8.000');
  await blad(pagina, 'Totaaloverzicht');
  await cel(pagina, 6, 4).getByText('2.250').waitFor();
  await controleer(paneel);
  await stand(paneel, 'Sluitend.');

  await blad(pagina, 'Ouderen');
  await typ(pagina, 'E4', '5.000');
  await paneel.getByText(/^Gewijzigd sinds de controle/).waitFor();
  await controleer(paneel);
  const fout = kaart(paneel, /Ouderen!E4/);
  await fout.waitFor();
  await stand(paneel, '1 fout.');
  await pagina.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await cel(pagina, 4, 5).getByText('500', { exact: true }).waitFor();
  await controleer(paneel);
  await stand(paneel, 'Sluitend.');
  expect(klachten).toEqual([]);
});

test('controller: what is wrong, where the money goes, what was not judged, and a reason that stays', async () => {
  const { pagina, paneel, klachten } = await werkbank.open();
  await blad(pagina, 'Ouderen');
  await typ(pagina, 'D11', 'volgt');
  await controleer(paneel);
  await stand(paneel, '4 fouten, 5 open punten, 1 niet beoordeeld.');
  await paneel.getByRole('heading', { name: 'Niet beoordeeld (1)' }).waitFor();
  await paneel.getByText('Hier staat tekst waar een bedrag wordt verwacht').waitFor();

  const verdelingen = {
    'Bestaanszekerheid!F11': ['€ 4.161 (SPUK GALA programma 15)', '€ 190.426 (SPUK IZA) gaat terug'],
    'Mentale gezondheid!F10': ['€ 113.014 (SPUK IZA) gaat terug', '€ 61.548 (SPUK cliëntondersteuning) gaat mee'],
    'Totaaloverzicht!F12': ['€ 43.277', '€ 226.869', '€ 111.305 (SPUK IZA) gaat terug', '€ 4.345'],
  };
  for (const [plek, delen] of Object.entries(verdelingen)) {
    const bevinding = kaart(paneel, `Toelichting geeft geld een andere bestemming dan de regel: ${plek}`);
    for (const deel of delen) await bevinding.getByText(deel).waitFor();
  }

  const verschil = kaart(paneel, /Totaaloverzicht!C13/);
  await (await vulAcceptatie(verschil, 'M. de Wit', 'Verschil staat in de memo van mei')).click();
  await stand(paneel, '4 fouten, 4 open punten, 1 geaccepteerd, 1 niet beoordeeld.');
  await tab(paneel, 'Regelingen');
  for (const [regeling, verdeling] of Object.entries({
    'SPUK IZA': 'terug 965.225',
    'SPUK cliëntondersteuning': 'mee naar 2025 61.548',
  })) {
    await kaart(paneel, regeling)
      .getByRole('img', { name: new RegExp(`${verdeling}$`) })
      .waitFor();
  }

  const [bestand] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('button', { name: 'Opslaan' }).click(),
  ]);
  const bytes = readFileSync(await bestand.path());
  await pagina.reload();
  await paneel.getByRole('button', { name: CONTROLEREN }).waitFor();
  await sleep(pagina, 'morgen.xlsx', bytes);
  await pagina.getByRole('heading', { name: /morgen\.xlsx/ }).waitFor();
  await controleer(paneel);
  await stand(paneel, '4 fouten, 4 open punten, 1 geaccepteerd, 1 niet beoordeeld.');
  await paneel.getByRole('heading', { name: 'Geaccepteerd (1)' }).waitFor();
  await paneel.getByText(/^Geaccepteerd door M\. de Wit op .*: Verschil staat in de memo van mei$/).waitFor();
  expect(klachten).toEqual([]);
});

/** Makes a sheet of Sluitend, or brings it up to date, once its button was pressed and what it asks was filled in. */
async function maakBlad(paneel: FrameLocator, naam: string): Promise<void> {
  await paneel.getByText('Dit wordt geschreven').waitFor();
  await paneel.getByRole('button', { name: /^(?:Maak het blad|Werk het blad bij)$/ }).click();
  await paneel.getByText(new RegExp(`^Blad ${naam} is (?:gemaakt|bijgewerkt)\\.$`)).waitFor();
  await paneel.getByRole('button', { name: 'Stoppen' }).waitFor({ state: 'detached' });
}

test('controller: a report the day before the BO, a release, and what a colleague changes after it', async () => {
  const { pagina, paneel, collega, klachten } = await werkbank.open();
  await controleer(paneel);
  await knop(paneel, 'Controlerapport maken…').click();
  await paneel.getByRole('textbox', { name: 'Uw naam' }).fill('J. Jansen');
  await knop(paneel, 'Verder…').click();
  await maakBlad(paneel, 'Controlerapport');
  await pagina.getByRole('tab', { name: 'Controlerapport', exact: true, selected: true }).waitFor();
  await pagina.locator('.rooster').getByText('J. Jansen').first().waitFor();
  await knop(paneel, 'Sluiten').click();

  await knop(paneel, 'Vrijgeven voor BO…').click();
  await paneel.getByText('Stand nu: 4 fouten, 5 open punten.').waitFor();
  expect(await paneel.getByRole('textbox', { name: 'Uw naam' }).inputValue()).toBe('J. Jansen');
  await paneel.getByRole('textbox', { name: 'Opmerking' }).fill('Voor het overleg van donderdag');
  await knop(paneel, 'Verder…').click();
  await paneel.getByText('Vink dit aan om toch vrij te geven.').waitFor();
  await paneel.getByRole('checkbox', { name: 'Ik geef vrij met 4 open fouten' }).check();
  await knop(paneel, 'Verder…').click();
  await maakBlad(paneel, 'Vrijgave \\d{4}-\\d\\d-\\d\\d');
  await paneel.getByText(/^Ongewijzigd sinds de vrijgave van .* door J\. Jansen\.$/).waitFor();
  await knop(paneel, 'Sluiten').click();

  await pagina.getByRole('button', { name: 'Collega' }).click();
  await controleer(collega);
  await collega.getByText(/^Ongewijzigd sinds de vrijgave/).waitFor();
  const fout = kaart(collega, /Ouderen!E7/);
  await knop(fout, 'Herstellen…').click();
  await knop(fout, 'Schrijf 1 cel').click();
  await collega.getByText('1 cel geschreven.').waitFor();

  await paneel.getByText(/^Gewijzigd sinds de controle/).waitFor();
  await controleer(paneel);
  for (const wie of [paneel, collega]) {
    await wie.getByText(/^1 bedrag gewijzigd sinds de vrijgave van .* door J\. Jansen\.$/).waitFor();
  }
  const gewijzigd = paneel.getByRole('region', { name: 'Vrijgeven voor BO' }).getByRole('listitem');
  await gewijzigd.locator('del', { hasText: '16.884' }).waitFor();
  await gewijzigd.locator('ins', { hasText: '6.884' }).waitFor();
  await knop(gewijzigd, 'Ga naar Ouderen!D7').click();
  await pagina.getByRole('tab', { name: 'Ouderen', selected: true }).waitFor();
  expect(klachten).toEqual([]);
});

test('adviseur: a letter of the provincie that is asked for, promised and recorded, and what is certain then', async () => {
  const { pagina, paneel, klachten } = await werkbank.open();
  await controleer(paneel);
  await tab(paneel, 'Regelingen');
  const bewijzen = paneel.getByRole('region', { name: 'Bewijzen' });
  await bewijzen.getByRole('button', { name: /^Bewijzen/ }).click();
  await knop(bewijzen, 'Bewijs invullen bij Provincie Overijssel').click();
  for (const [status, zekerMee, open] of [
    ['gevraagd', '€ 339.866', '€ 396.012'],
    ['toegezegd', '€ 339.866', '€ 396.012'],
    ['vastgelegd', '€ 735.878', '€ 0'],
  ] as const) {
    await bewijzen.getByRole('textbox', { name: 'Akkoord (document)' }).fill(`Brief, ${status}`);
    await bewijzen.getByRole('textbox', { name: 'Datum van het akkoord' }).fill('3-2-2025');
    await bewijzen.getByRole('combobox', { name: 'Status van het akkoord' }).selectOption(status);
    await knop(bewijzen, 'Bewaren').click();
    await bewijzen.getByText(`Document: Brief, ${status} (3-2-2025)`).waitFor();
    await bewijzen.locator('.staat').getByText(status, { exact: true }).waitFor();
    const regel = (naam: string): Locator => bewijzen.locator('dl > div', { hasText: naam });
    await regel('Zeker mee').getByText(zekerMee, { exact: true }).waitFor();
    await regel('Nog te besluiten').getByText(open, { exact: true }).waitFor();
  }
  await blad(pagina, 'Sluitend');
  await pagina.locator('.rooster').getByText('Akkoord status').waitFor({ state: 'attached' });
  expect(klachten).toEqual([]);
});

test('adviseur: an overview of the regelingen that stays live, with a note beside it that stays', async () => {
  const { pagina, paneel, klachten } = await werkbank.open();
  await controleer(paneel);
  await tab(paneel, 'Regelingen');
  await knop(paneel, 'Regelingenoverzicht maken…').click();
  await maakBlad(paneel, 'Regelingenoverzicht');
  await pagina.locator('.grafiek').getByText('SPUK IZA').waitFor();
  await typ(pagina, 'Z3', 'Bespreken met de wethouder');
  await ga(pagina, 'A1');
  const opBlad = (bedrag: string): Promise<void> => pagina.locator('.rooster').getByText(bedrag).first().waitFor();
  await opBlad('965.225,00');

  await blad(pagina, 'Regelingen');
  await typ(pagina, 'C8', '5.326.538');
  await blad(pagina, 'Regelingenoverzicht');
  await opBlad('965.325,00');
  await paneel
    .getByRole('tabpanel', { name: 'Regelingen' })
    .getByText(/^Gewijzigd sinds de controle/)
    .waitFor();

  await knop(paneel, 'Sluiten').click();
  await knop(paneel, 'Regelingenoverzicht maken…').click();
  await paneel.getByText(/^De werkmap was gewijzigd en is opnieuw gecontroleerd/).waitFor();
  await maakBlad(paneel, 'Regelingenoverzicht');
  expect(await pagina.locator('.grafiek').count()).toBe(1);
  await ga(pagina, 'Z3');
  expect(await formulebalk(pagina)).toBe('Bespreken met de wethouder');
  expect(klachten).toEqual([]);
});

test('team: two at once accept, insert and set, and nothing of either is lost', async () => {
  const { pagina, paneel, collega, klachten } = await werkbank.open();
  await pagina.getByRole('button', { name: 'Collega' }).click();
  for (const wie of [paneel, collega]) await controleer(wie);
  const acceptaties = [
    await vulAcceptatie(kaart(paneel, /Totaaloverzicht!C13/), 'Anna', 'Staat in de memo'),
    await vulAcceptatie(kaart(collega, /^Geld over zonder toelichting/), 'Bram', 'Komt in het jaarverslag'),
  ];
  for (const accepteren of acceptaties) await accepteren.click();
  for (const wie of [paneel, collega]) await wie.getByRole('heading', { name: /^Geaccepteerd/ }).waitFor();
  for (const wie of [paneel, collega]) {
    await controleer(wie);
    await wie.getByRole('heading', { name: 'Geaccepteerd (2)' }).waitFor();
  }

  const mijne = await schrijf(paneel, 'Respijtzorg', 'De vraag nam toe.');
  const zijne = await schrijf(collega, 'Respijtzorg', 'Er waren meer aanmeldingen.');
  for (const post of [mijne, zijne]) await knop(post, 'Invoegen…').click();
  await knop(zijne, 'Schrijf').click();
  await collega.getByText('1 tekst ingevoegd.').waitFor();
  await knop(mijne, 'Schrijf').click();
  await paneel.getByText('1 tekst overgeslagen:').waitFor();
  await blad(pagina, 'Ouderen');
  await ga(pagina, 'F5');
  expect(await formulebalk(pagina)).toContain('Er waren meer aanmeldingen.');

  for (const wie of [paneel, collega]) await tab(wie, 'Instellingen');
  const velden = [
    [paneel, 'Vanaf bedrag', '12.000'],
    [collega, 'Nooit onder', '250'],
  ] as const;
  const formulieren = velden.map(([wie, veld]) =>
    wie.locator('form', { has: wie.getByRole('textbox', { name: veld, exact: true }) }),
  );
  for (const [i, [, veld, waarde]] of velden.entries())
    await formulieren[i]!.getByRole('textbox', { name: veld, exact: true }).fill(waarde);
  for (const formulier of formulieren) await knop(formulier, 'Bewaren').click();
  for (const formulier of formulieren) await formulier.getByText('Bewaard op het blad Sluitend.').waitFor();
  for (const wie of [paneel, collega]) {
    await tab(wie, 'Controle');
    await controleer(wie);
    await tab(wie, 'Instellingen');
    for (const [, veld, waarde] of velden) {
      expect(await wie.getByRole('textbox', { name: veld, exact: true }).inputValue()).toBe(waarde);
    }
  }
  expect(klachten).toEqual([]);
});

test('team: a protected sheet and a cell being edited each say so, and what was asked is done afterwards', async () => {
  const { pagina, paneel } = await werkbank.open();
  await controleer(paneel);
  const fout = kaart(paneel, /Ouderen!E7/);
  await knop(fout, 'Ga naar Ouderen!E7').click();
  await pagina.getByRole('tab', { name: 'Ouderen', selected: true }).waitFor();
  await knop(fout, 'Herstellen…').click();
  await kies(pagina, 'Storing', 'Dit blad is beveiligd');
  await knop(fout, 'Schrijf 1 cel').click();
  await paneel.getByText(/Blad Ouderen is beveiligd\. Hef de beveiliging op/).waitFor();
  expect(await cel(pagina, 7, 4).textContent()).toBe('16.884');
  await kies(pagina, 'Storing', 'Dit blad is beveiligd');
  await knop(fout, 'Schrijf 1 cel').click();
  await cel(pagina, 7, 4).getByText('6.884', { exact: true }).waitFor();

  const open = kaart(paneel, /Totaaloverzicht!C13/);
  const accepteren = await vulAcceptatie(open, 'Anna', 'Staat in de memo');
  await kies(pagina, 'Storing', 'Er wordt in een cel getypt');
  await accepteren.click();
  await open
    .getByText(/Er wordt nog in een cel getypt\. .* Druk in het blad op Enter of Esc/)
    .waitFor({ timeout: 30_000 });
  expect(await open.getByRole('textbox', { name: 'Reden' }).inputValue()).toBe('Staat in de memo');
  await kies(pagina, 'Storing', 'Er wordt in een cel getypt');
  await accepteren.click();
  await paneel.getByText(/^Geaccepteerd door Anna op .*: Staat in de memo$/).waitFor();
});
