import type { FrameLocator, Locator, Page } from 'playwright-core';
import { CONTROLEREN } from '../browser/openWerkbank';

export interface Scene {
  readonly pagina: Page;
  readonly paneel: FrameLocator;
}

/** The part of the pane that a picture shows: from its top, or from the one element, to the end of the other. */
export interface Uitsnede {
  readonly van?: Locator;
  readonly tot: Locator;
}

/** Brings the workbench to where a picture is to be taken; null for a picture of the whole page. */
export type Plaatje = (scene: Scene) => Promise<Uitsnede | null>;

const kaart = (paneel: FrameLocator, tekst: string | RegExp): Locator =>
  paneel.getByRole('article').filter({ has: paneel.getByRole('heading', { name: tekst }) });

const knop = (waar: FrameLocator | Locator, name: string | RegExp): Locator =>
  waar.getByRole('button', { name, exact: true });

async function controleer({ paneel }: Scene): Promise<void> {
  await knop(paneel, CONTROLEREN).click();
  await paneel.getByText(/^Gecontroleerd om/).waitFor();
}

async function naarTab(scene: Scene, tab: string): Promise<void> {
  await controleer(scene);
  await scene.paneel.getByRole('tab', { name: tab }).click();
  await scene.paneel.getByRole('tabpanel', { name: tab }).locator('h2').first().waitFor({ state: 'attached' });
}

async function kiesThema({ pagina, paneel }: Scene, thema: string): Promise<void> {
  await pagina.getByRole('button', { name: 'Weergave' }).click();
  await pagina.getByRole('menu').getByText(thema, { exact: true }).click();
  await knop(paneel, CONTROLEREN).waitFor();
}

async function typ(pagina: Page, adres: string, tekst: string): Promise<void> {
  await pagina.getByRole('textbox', { name: /^Naamvak/ }).fill(adres);
  await pagina.keyboard.press('Enter');
  await pagina.keyboard.type(tekst);
  await pagina.keyboard.press('Enter');
}

async function gaNaarCel(scene: Scene, breed: number, hoog: number): Promise<void> {
  const { pagina, paneel } = scene;
  await controleer(scene);
  await pagina.setViewportSize({ width: breed, height: hoog });
  await knop(paneel, 'Ga naar Ouderen!E7').click();
  await pagina.getByRole('tab', { name: 'Ouderen', selected: true }).waitFor();
}

async function openPost({ paneel }: Scene, post: string): Promise<Locator> {
  const gekozen = kaart(paneel, new RegExp(`^${post} `));
  await knop(gekozen, /^(?:Schrijven|Openen)…$/).click();
  await gekozen.getByRole('heading', { name: `Toelichting bij ${post}` }).waitFor();
  return gekozen;
}

/** The editor of a post with a cause that is filled in. */
async function schrijf(scene: Scene, naam: string): Promise<Locator> {
  await naarTab(scene, 'Toelichting');
  const post = await openPost(scene, naam);
  await post.getByLabel('Oorzaak toevoegen').selectOption('Extra inhuur');
  await knop(post, 'Toevoegen').click();
  await post.getByLabel('Functie').fill('een welzijnscoach');
  return post;
}

/** Makes a sheet of Sluitend, once its button was pressed and what it asks was filled in. */
async function maakBlad({ pagina, paneel }: Scene, hoog: number): Promise<void> {
  await knop(paneel, 'Maak het blad').click();
  await paneel.getByText(/^Blad .* is gemaakt\.$/).waitFor();
  await knop(paneel, 'Stoppen').waitFor({ state: 'detached' });
  await pagina.setViewportSize({ width: 1440, height: hoog });
}

const POST = 'Welzijn op recept';

/** The pictures of the documentation, by name of the file in docs/plaatjes. */
export const PLAATJES: Readonly<Record<string, Plaatje>> = {
  werkbank: async (scene) => {
    await gaNaarCel(scene, 1440, 780);
    return null;
  },
  'eerste-keer': ({ paneel }) => Promise.resolve({ tot: knop(paneel, 'Nieuwe begroting…') }),
  controle: async (scene) => {
    await controleer(scene);
    return { tot: scene.paneel.getByRole('article').nth(1) };
  },
  'ga-naar-cel': async (scene) => {
    await gaNaarCel(scene, 1440, 480);
    await knop(scene.paneel, 'Markeer').click();
    await scene.pagina.locator('.cel.gevuld').first().waitFor();
    await kaart(scene.paneel, 'Ouderen!E7').scrollIntoViewIfNeeded();
    return null;
  },
  herstellen: async (scene) => {
    await controleer(scene);
    const bevinding = kaart(scene.paneel, 'Ouderen!E7');
    await knop(bevinding, 'Herstellen…').click();
    await knop(bevinding, 'Schrijf 1 cel').waitFor();
    return { van: bevinding, tot: bevinding };
  },
  accepteren: async (scene) => {
    await controleer(scene);
    const bevinding = kaart(scene.paneel, 'Totaaloverzicht!C13');
    await knop(bevinding, 'Accepteren…').click();
    await bevinding.getByLabel('Uw naam').fill('M. de Vries');
    await bevinding.getByLabel('Reden').fill('Afronding per regeling; afgestemd met de controller.');
    return { van: bevinding, tot: bevinding };
  },
  'nieuwe-begroting': async ({ paneel }) => {
    await knop(paneel, 'Nieuwe begroting…').click();
    await paneel.getByLabel('Naam van het programma').fill('Gezonde regio');
    await paneel.getByLabel('Themalijnen').fill('Gezonde leefstijl\nMentale gezondheid\nOuderen');
    for (const regeling of [0, 1]) await paneel.getByRole('checkbox').nth(regeling).check();
    return { van: paneel.getByRole('heading', { name: 'Nieuwe begroting' }), tot: knop(paneel, /^Maak \d+ bladen$/) };
  },
  regelingen: async (scene) => {
    await naarTab(scene, 'Regelingen');
    return { tot: scene.paneel.getByRole('article', { name: 'Provincie Overijssel' }) };
  },
  tijdlijn: async (scene) => {
    await naarTab(scene, 'Regelingen');
    const regeling = scene.paneel.getByRole('article', { name: 'SPUK GALA programma 15' });
    await regeling.getByText('Tijdlijn').click();
    const tijdlijn = regeling.locator('details', { hasText: 'Tijdlijn' });
    return { van: tijdlijn, tot: tijdlijn };
  },
  dekkingsadvies: async (scene) => {
    await naarTab(scene, 'Regelingen');
    const advies = scene.paneel.getByRole('region', { name: 'Dekkingsadvies' });
    await knop(advies, /^Dekkingsadvies/).click();
    await advies.getByLabel('Zoek een post').fill('Kansrijke start');
    await advies.getByLabel('Post', { exact: true }).selectOption({ index: 1 });
    await advies.getByRole('checkbox', { name: 'SPUK IZA' }).check();
    await knop(advies, 'Bewaren').click();
    await advies.getByText(/^Boek /).waitFor();
    await knop(scene.paneel, 'Stoppen').waitFor({ state: 'detached' });
    return { van: advies, tot: advies };
  },
  regelingenoverzicht: async (scene) => {
    await naarTab(scene, 'Regelingen');
    await knop(scene.paneel, 'Regelingenoverzicht maken…').click();
    await maakBlad(scene, 860);
    await knop(scene.paneel, 'Sluiten').scrollIntoViewIfNeeded();
    return null;
  },
  controlerapport: async (scene) => {
    const { paneel } = scene;
    await controleer(scene);
    await knop(paneel, 'Controlerapport maken…').click();
    await paneel.getByLabel('Uw naam').fill('M. de Vries');
    await knop(paneel, 'Verder…').click();
    await maakBlad(scene, 1000);
    await knop(paneel, 'Vrijgeven voor BO…').scrollIntoViewIfNeeded();
    return null;
  },
  vrijgave: async (scene) => {
    const { pagina, paneel } = scene;
    await controleer(scene);
    await knop(paneel, 'Vrijgeven voor BO…').click();
    await paneel.getByLabel('Uw naam').fill('M. de Vries');
    await paneel.getByRole('checkbox', { name: /^Ik geef vrij met/ }).check();
    await knop(paneel, 'Verder…').click();
    await maakBlad(scene, 900);
    await typ(pagina, 'Ouderen!D7', '6.884');
    await controleer(scene);
    const melding = paneel.getByRole('region', { name: 'Vrijgeven voor BO' });
    await melding.getByText(/^1 bedrag gewijzigd/).waitFor();
    return { tot: melding };
  },
  toelichting: async (scene) => {
    await naarTab(scene, 'Toelichting');
    await scene.paneel.getByLabel('Richting').selectOption({ label: 'Overschrijdingen (8)' });
    return { tot: kaart(scene.paneel, /^Jongeren en schulden /) };
  },
  'toelichting-schrijven': async (scene) => {
    const post = await schrijf(scene, POST);
    await post.getByText('beweringen passen bij de cijfers').waitFor();
    return { van: post, tot: post };
  },
  'toelichting-invoegen': async (scene) => {
    const post = await schrijf(scene, POST);
    await knop(post, 'Invoegen…').click();
    const voorstel = post.getByRole('group', { name: 'Voorstel voor invoegen' });
    return { van: voorstel.getByText('Voorstel voor invoegen'), tot: voorstel };
  },
  'toelichting-van-collega': async (scene) => {
    const { pagina } = scene;
    const post = await schrijf(scene, POST);
    await typ(pagina, 'Bestaanszekerheid!F4', 'Er waren meer deelnemers dan verwacht; zie het verslag.');
    await knop(post, 'Invoegen…').click();
    await knop(post, 'Schrijf').click();
    await knop(post, 'Vervang door het ontwerp').waitFor();
    for (let keer = 0; keer < 6; keer++) await pagina.getByRole('separator').press('ArrowLeft');
    const voorstel = post.getByRole('group', { name: 'Voorstel voor invoegen' });
    return { van: voorstel.getByText('Voorstel voor invoegen'), tot: voorstel };
  },
  instellingen: async (scene) => {
    await naarTab(scene, 'Instellingen');
    return { tot: scene.paneel.getByRole('tabpanel', { name: 'Instellingen' }).getByText('SamSam') };
  },
  donker: async (scene) => {
    await kiesThema(scene, 'Donker');
    await naarTab(scene, 'Regelingen');
    return { tot: scene.paneel.getByRole('article').nth(1) };
  },
  'hoog-contrast': async (scene) => {
    await kiesThema(scene, 'Hoog contrast');
    await controleer(scene);
    return { tot: scene.paneel.getByRole('article').nth(1) };
  },
};
