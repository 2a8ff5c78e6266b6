/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Rijen } from '../host/startExcel';
import { controleer, openVenster } from './openVenster';

const BLADEN: Readonly<Record<string, Rijen>> = {
  Zorg: [
    ['Project', 'Regeling', 'Begroting 2024', 'Realisatie 2024', 'Saldo 2024', 'Toelichting'],
    ['Dagopvang', 'SPUK IZA', 9000, 9100, -100, ''],
    ['Vervoer', 'SPUK IZA', 40000, 30000, 10000, 'Er waren minder ritten dan gedacht.'],
    ['Scholing', 'SPUK IZA', 20000, 19000, 1000, ''],
    ['Huisvesting', 'SPUK IZA', 60000, 35000, 25000, ''],
    ['Totaal', '', 129000, 93100, 35900, ''],
  ],
};

jest.setTimeout(30_000);

type Venster = ReturnType<typeof openVenster>;

/** Opens the pane, checks, and goes to the tab. */
async function open(bladen = BLADEN): Promise<Venster> {
  const venster = openVenster(bladen);
  await controleer(venster.gebruiker);
  await venster.gebruiker.click(screen.getByRole('tab', { name: 'Toelichting' }));
  await screen.findByRole('combobox', { name: 'Stand' });
  return venster;
}

const kaart = (post: string) => screen.getByRole('article', { name: new RegExp(`^${post}`) });
const stand = (post: string) => kaart(post).querySelector('.staat')?.textContent?.replace('Stand: ', '');
const inKaart = (post: string) => within(kaart(post));
const cel = ({ workbook }: Venster, adres: string) => {
  const { blad, blok } = workbook.plek(adres);
  return blad.waarde(blok.rij, blok.kolom);
};

async function klik({ gebruiker }: Venster, post: string, knop: string | RegExp): Promise<void> {
  await gebruiker.click(inKaart(post).getByRole('button', { name: knop }));
}

/** Opens the editor of a post. */
async function bewerk(venster: Venster, post: string): Promise<void> {
  await klik(venster, post, /^(Schrijven|Openen)…/);
  expect(inKaart(post).getByRole('heading', { name: `Toelichting bij ${post}` })).toHaveFocus();
}

/** Adds a cause in the user's own words. */
async function kiesEigenOorzaak(venster: Venster, post: string, woorden: string): Promise<void> {
  const { gebruiker } = venster;
  await gebruiker.selectOptions(inKaart(post).getByRole('combobox', { name: 'Oorzaak toevoegen' }), 'Eigen woorden');
  await klik(venster, post, 'Toevoegen');
  const veld = inKaart(post).getByRole('textbox', { name: 'Oorzaak in eigen woorden' });
  expect(veld).toHaveFocus();
  await gebruiker.paste(woorden);
}

async function voegIn(venster: Venster, post: string): Promise<void> {
  await klik(venster, post, 'Invoegen…');
  expect(inKaart(post).getByText('Voorstel voor invoegen')).toHaveFocus();
  await klik(venster, post, 'Schrijf');
}

/** Opens a post, gives it a cause and inserts the text. */
async function schrijf(venster: Venster, post: string, oorzaak: string): Promise<void> {
  await bewerk(venster, post);
  await kiesEigenOorzaak(venster, post, oorzaak);
  await voegIn(venster, post);
  await inKaart(post).findByText('1 tekst ingevoegd.');
  await waitFor(() => expect(stand(post)).toBe('ingevoegd'));
}

async function controleerOpnieuw({ gebruiker }: Venster): Promise<void> {
  const knop = await screen.findByRole('button', { name: 'Opnieuw controleren' });
  await gebruiker.click(knop);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Opnieuw controleren' })).not.toBeInTheDocument());
}

describe('de lijst', () => {
  test('posten boven de drempel, met bedrag, regeling, dekking en stand', async () => {
    await open();
    expect(screen.getByText('1 van 3 gereed')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Toelichtingen gereed' })).toHaveAttribute('aria-valuenow', '1');
    expect(screen.getAllByRole('article').map(({ textContent }) => textContent?.match(/^\p{L}+/u)?.[0])).toEqual([
      'Dagopvang',
      'Vervoer',
      'Huisvesting',
    ]);
    expect(kaart('Dagopvang')).toHaveTextContent('Overschrijding van € 100');
    expect(kaart('Dagopvang')).toHaveTextContent('SPUK IZA');
    expect(kaart('Dagopvang')).toHaveTextContent(/Dekking: .*€ 100/);
    expect(kaart('Huisvesting')).toHaveTextContent('Onderschrijding van € 25.000');
    expect(kaart('Huisvesting')).not.toHaveTextContent('Dekking');
    expect(['Dagopvang', 'Vervoer', 'Huisvesting'].map(stand)).toEqual(['ontbreekt', 'gereed', 'ontbreekt']);
  });

  test('filteren op stand en richting, met aantallen; wat niets overlaat zegt dat', async () => {
    const { gebruiker } = await open();
    const standen = screen.getByRole('combobox', { name: 'Stand' });
    const richting = screen.getByRole('combobox', { name: 'Richting' });
    expect(within(standen).getByRole('option', { name: 'ontbreekt (2)' })).toBeInTheDocument();
    await gebruiker.selectOptions(standen, 'ontbreekt');
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(within(richting).getByRole('option', { name: 'Overschrijdingen (1)' })).toBeInTheDocument();
    await gebruiker.selectOptions(richting, 'overschrijding');
    expect(screen.getAllByRole('article')).toEqual([kaart('Dagopvang')]);
    await gebruiker.selectOptions(standen, 'gereed');
    expect(screen.getByText('Geen post past bij dit filter.')).toBeVisible();
  });

  test('een post brengt naar de cel waar zijn tekst hoort', async () => {
    const venster = await open();
    await klik(venster, 'Dagopvang', 'Ga naar Zorg!F2');
    await venster.host.rust();
    expect(venster.host.eerste.selectie?.blok).toMatchObject({ rij: 1, kolom: 5 });
  });

  test('zonder afwijking is er niets te schrijven', async () => {
    const { gebruiker } = openVenster({
      Zorg: BLADEN.Zorg!.slice(0, 1).concat([['Scholing', '', 20000, 19000, 1000, '']]),
    });
    await controleer(gebruiker);
    await gebruiker.click(screen.getByRole('tab', { name: 'Toelichting' }));
    expect(await screen.findByText(/Geen post wijkt meer af dan de drempel/)).toBeVisible();
  });

  test('een tekst die niet bij de cijfers past wijst naar Controle', async () => {
    const rijen = BLADEN.Zorg!.with(2, ['Vervoer', 'SPUK IZA', 40000, 30000, 10000, 'Er is € 10.000 meer uitgegeven.']);
    const { gebruiker } = await open({ Zorg: rijen });
    expect(screen.getByText(/bewering.* niet bij de cijfers/)).toBeVisible();
    expect(stand('Vervoer')).toBe('concept');
    await gebruiker.click(screen.getByRole('button', { name: 'Bekijk op Controle' }));
    expect(screen.getByRole('tab', { name: 'Controle', selected: true })).toBeVisible();
  });
});

describe('een tekst schrijven', () => {
  test('uit een oorzaak met velden; de tekst volgt terwijl men typt, en wat open is staat erbij', async () => {
    const venster = await open();
    const { gebruiker } = venster;
    await bewerk(venster, 'Huisvesting');
    await waitFor(() => expect(kaart('Huisvesting')).toHaveTextContent(/Nog in te vullen: .*oorzaak/));
    const lijst = inKaart('Huisvesting').getByRole('combobox', { name: 'Oorzaak toevoegen' });
    const sjabloon = within(lijst).getAllByRole('option')[1]!;
    await gebruiker.selectOptions(lijst, sjabloon);
    await klik(venster, 'Huisvesting', 'Toevoegen');
    for (const veld of inKaart('Huisvesting').queryAllByRole('textbox')) await gebruiker.type(veld, '2025');
    await waitFor(() => expect(kaart('Huisvesting')).not.toHaveTextContent('Nog in te vullen: oorzaak'));
    expect(kaart('Huisvesting').querySelector('.bewerker .toelichtingtekst')).toHaveTextContent('€ 25.000');
    await klik(venster, 'Huisvesting', /^Verwijder oorzaak/);
    expect(lijst).toHaveFocus();
  });

  test('invoegen schrijft na een voorbeeld, de post wordt ingevoegd, en ongedaan maken zet alles terug', async () => {
    const venster = await open();
    await bewerk(venster, 'Huisvesting');
    await kiesEigenOorzaak(venster, 'Huisvesting', 'De verbouwing is uitgesteld.');
    await klik(venster, 'Huisvesting', 'Invoegen…');
    expect(kaart('Huisvesting')).toHaveTextContent(/Nu in Zorg!F5.*leeg.*Nieuw/);
    expect(cel(venster, 'Zorg!F5')).toBeNull();
    await klik(venster, 'Huisvesting', 'Schrijf');
    await inKaart('Huisvesting').findByText('1 tekst ingevoegd.');
    expect(cel(venster, 'Zorg!F5')).toMatch(/€ 25\.000.*De verbouwing is uitgesteld\./);
    await waitFor(() => expect(stand('Huisvesting')).toBe('ingevoegd'));
    expect(inKaart('Huisvesting').queryByRole('heading', { name: /^Toelichting bij/ })).not.toBeInTheDocument();
    await klik(venster, 'Huisvesting', 'Ongedaan maken');
    await inKaart('Huisvesting').findByText('1 cel teruggezet.');
    await waitFor(() => expect(stand('Huisvesting')).toBe('ontbreekt'));
    expect(cel(venster, 'Zorg!F5')).toBeNull();
  });

  test('vrij aanpassen: de cijfers lopen niet meer mee, en een bedrag dat niet klopt wordt gezien', async () => {
    const venster = await open();
    const { gebruiker } = venster;
    await bewerk(venster, 'Huisvesting');
    await klik(venster, 'Huisvesting', 'Tekst aanpassen');
    const veld = inKaart('Huisvesting').getByRole('textbox', { name: 'Tekst van de toelichting' });
    expect(veld).toHaveFocus();
    expect(kaart('Huisvesting')).not.toHaveTextContent('lopen niet meer mee');
    await gebruiker.clear(veld);
    expect(veld).toHaveAccessibleDescription(/Er staat geen tekst/);
    await gebruiker.paste('Er is € 26.000 minder uitgegeven dan begroot.');
    expect(kaart('Huisvesting')).toHaveTextContent('lopen niet meer mee');
    await waitFor(() => expect(kaart('Huisvesting')).toHaveTextContent(/1 bewering past niet bij de cijfers/));
    await klik(venster, 'Huisvesting', 'Terug naar automatisch');
    expect(inKaart('Huisvesting').getByRole('button', { name: 'Tekst aanpassen' })).toHaveFocus();
    expect(kaart('Huisvesting')).not.toHaveTextContent('lopen niet meer mee');
    await waitFor(() => expect(kaart('Huisvesting')).not.toHaveTextContent('26.000'));
  });

  test('wat gekozen is staat er nog na sluiten met Escape', async () => {
    const venster = await open();
    await bewerk(venster, 'Huisvesting');
    await kiesEigenOorzaak(venster, 'Huisvesting', 'De verbouwing is uitgesteld.');
    await venster.gebruiker.keyboard('{Escape}');
    expect(inKaart('Huisvesting').getByRole('button', { name: 'Schrijven…' })).toHaveFocus();
    await bewerk(venster, 'Huisvesting');
    expect(inKaart('Huisvesting').getByRole('textbox', { name: 'Oorzaak in eigen woorden' })).toHaveValue(
      'De verbouwing is uitgesteld.',
    );
  });

  test('tekst die op een formule lijkt wordt als tekst bewaard', async () => {
    const venster = await open();
    await bewerk(venster, 'Huisvesting');
    await klik(venster, 'Huisvesting', 'Tekst aanpassen');
    const veld = inKaart('Huisvesting').getByRole('textbox', { name: 'Tekst van de toelichting' });
    await venster.gebruiker.clear(veld);
    await venster.gebruiker.type(veld, '=1+1 😀');
    await voegIn(venster, 'Huisvesting');
    await inKaart('Huisvesting').findByText('1 tekst ingevoegd.');
    expect(venster.workbook.blad('Zorg')!.cel(4, 5)).toMatchObject({ formule: null, waarde: '=1+1 😀' });
  });

  test('in de geselecteerde cel', async () => {
    const venster = await open();
    const { gebruiker, host, workbook } = venster;
    await bewerk(venster, 'Huisvesting');
    await gebruiker.click(inKaart('Huisvesting').getByRole('radio', { name: 'In de geselecteerde cel' }));
    host.eerste.selecteer(workbook.blad('Zorg')!, { rij: 9, kolom: 1, rijen: 1, kolommen: 1 });
    await inKaart('Huisvesting').findByRole('radio', { name: 'In de geselecteerde cel: Zorg!B10' });
    await voegIn(venster, 'Huisvesting');
    await inKaart('Huisvesting').findByText('1 tekst ingevoegd.');
    expect(cel(venster, 'Zorg!B10')).toContain('€ 25.000');
  });

  test('zonder kolom voor toelichtingen op het blad Toelichting', async () => {
    const zonder = BLADEN.Zorg!.map((rij) => rij.slice(0, 5));
    const venster = await open({ Zorg: zonder });
    await bewerk(venster, 'Huisvesting');
    expect(inKaart('Huisvesting').getByRole('radio', { name: 'Op het blad Toelichting' })).toBeChecked();
    await klik(venster, 'Huisvesting', 'Invoegen…');
    expect(kaart('Huisvesting')).toHaveTextContent('Het blad Toelichting wordt gemaakt.');
    await klik(venster, 'Huisvesting', 'Schrijf');
    await inKaart('Huisvesting').findByText('1 tekst ingevoegd.');
    expect(cel(venster, 'Toelichting!B2')).toBe('Huisvesting');
    expect(cel(venster, 'Toelichting!C2')).toContain('€ 25.000');
  });
});

describe('wat een ander schreef', () => {
  test('een collega die net iets in de cel zette: dat blijft staan en wordt gemeld, het ontwerp blijft open', async () => {
    const venster = await open();
    await bewerk(venster, 'Huisvesting');
    await kiesEigenOorzaak(venster, 'Huisvesting', 'De verbouwing is uitgesteld.');
    await klik(venster, 'Huisvesting', 'Invoegen…');
    venster.host.collega('Zorg!F5', 'Tekst van een collega.');
    await klik(venster, 'Huisvesting', 'Schrijf');
    await inKaart('Huisvesting').findByText('1 tekst overgeslagen:');
    expect(kaart('Huisvesting')).toHaveTextContent(/staat nu de tekst “Tekst van een collega\.”/);
    expect(cel(venster, 'Zorg!F5')).toBe('Tekst van een collega.');
    expect(inKaart('Huisvesting').getByRole('textbox', { name: 'Oorzaak in eigen woorden' })).toHaveValue(
      'De verbouwing is uitgesteld.',
    );
  });

  test('een eigen tekst staat naast het ontwerp, en wordt alleen op een tweede woord vervangen', async () => {
    const venster = await open();
    await bewerk(venster, 'Vervoer');
    await klik(venster, 'Vervoer', 'Invoegen…');
    expect(inKaart('Vervoer').queryByRole('button', { name: 'Schrijf' })).not.toBeInTheDocument();
    await klik(venster, 'Vervoer', 'Houd de tekst die er staat');
    expect(inKaart('Vervoer').getByRole('button', { name: 'Invoegen…' })).toHaveFocus();
    await klik(venster, 'Vervoer', 'Invoegen…');
    await klik(venster, 'Vervoer', 'Vervang door het ontwerp');
    expect(cel(venster, 'Zorg!F3')).toBe('Er waren minder ritten dan gedacht.');
    await klik(venster, 'Vervoer', 'Schrijf');
    await inKaart('Vervoer').findByText('1 tekst ingevoegd.');
    expect(cel(venster, 'Zorg!F3')).toContain('€ 10.000');
    await klik(venster, 'Vervoer', 'Ongedaan maken');
    await inKaart('Vervoer').findByText('1 cel teruggezet.');
    expect(cel(venster, 'Zorg!F3')).toBe('Er waren minder ritten dan gedacht.');
  });

  test('beginnen met de tekst die er staat', async () => {
    const venster = await open();
    await bewerk(venster, 'Vervoer');
    await klik(venster, 'Vervoer', 'Begin met de tekst in de cel');
    expect(inKaart('Vervoer').getByRole('textbox', { name: 'Tekst van de toelichting' })).toHaveValue(
      'Er waren minder ritten dan gedacht.',
    );
  });

  test('een ingevoegde tekst die iemand veranderde is aangepast, en is te houden', async () => {
    const venster = await open();
    await schrijf(venster, 'Huisvesting', 'De verbouwing is uitgesteld.');
    venster.host.collega('Zorg!F5', 'De verbouwing schuift een jaar op.');
    await controleerOpnieuw(venster);
    expect(stand('Huisvesting')).toBe('aangepast');
    await bewerk(venster, 'Huisvesting');
    const staatErNu = inKaart('Huisvesting').getByRole('group', { name: 'Staat er nu' });
    expect(staatErNu).toHaveTextContent('De verbouwing schuift een jaar op.');
    const ontwerp = inKaart('Huisvesting').getByRole('group', { name: 'Ontwerp met de cijfers van nu' });
    expect(ontwerp).toHaveTextContent(/€ 25\.000.*De verbouwing is uitgesteld\./);
    await klik(venster, 'Huisvesting', 'Houd deze tekst');
    await venster.gebruiker.type(inKaart('Huisvesting').getByRole('textbox', { name: 'Uw naam' }), 'A. de Vries');
    await klik(venster, 'Huisvesting', 'Bevestig');
    await waitFor(() => expect(stand('Huisvesting')).toBe('gereed'));
    expect(kaart('Huisvesting')).toHaveTextContent('Gereed gemeld: 9-3-2031, A. de Vries.');
    expect(cel(venster, 'Zorg!F5')).toBe('De verbouwing schuift een jaar op.');
  });
});

describe('door de standen heen', () => {
  test('gereed melden en weer intrekken', async () => {
    const venster = await open();
    await schrijf(venster, 'Huisvesting', 'De verbouwing is uitgesteld.');
    await bewerk(venster, 'Huisvesting');
    await klik(venster, 'Huisvesting', 'Gereed melden');
    await klik(venster, 'Huisvesting', 'Bevestig');
    await waitFor(() => expect(stand('Huisvesting')).toBe('gereed'));
    expect(screen.getByText('2 van 3 gereed')).toBeVisible();
    await klik(venster, 'Huisvesting', 'Niet gereed');
    await waitFor(() => expect(stand('Huisvesting')).toBe('ingevoegd'));
  });

  test('met een open plek is er niets gereed te melden', async () => {
    const venster = await open();
    await bewerk(venster, 'Huisvesting');
    await voegIn(venster, 'Huisvesting');
    await waitFor(() => expect(stand('Huisvesting')).toBe('concept'));
    await bewerk(venster, 'Huisvesting');
    expect(inKaart('Huisvesting').queryByRole('button', { name: 'Gereed melden' })).toBeNull();
  });

  test('veranderde cijfers maken een tekst verouderd; verversen toont oud en nieuw en schrijft ineens', async () => {
    const venster = await open();
    const { gebruiker, host } = venster;
    await schrijf(venster, 'Huisvesting', 'De verbouwing is uitgesteld.');
    host.typ('Zorg!D5', 30000);
    host.typ('Zorg!E5', 30000);
    await controleerOpnieuw(venster);
    expect(stand('Huisvesting')).toBe('verouderd');
    await gebruiker.click(screen.getByRole('button', { name: 'Verversen wat verouderd is (1)…' }));
    expect(screen.getByRole('group', { name: 'Nu' })).toHaveTextContent('€ 25.000');
    expect(screen.getByRole('group', { name: 'Nieuw' })).toHaveTextContent(/€ 30\.000.*De verbouwing is uitgesteld\./);
    await gebruiker.click(screen.getByRole('button', { name: 'Schrijf 1 tekst' }));
    await screen.findByText('1 tekst ingevoegd.');
    expect(cel(venster, 'Zorg!F5')).toMatch(/€ 30\.000.*De verbouwing is uitgesteld\./);
    await waitFor(() => expect(stand('Huisvesting')).toBe('ingevoegd'));
  });

  test('alles invoegen: een lijst vooraf, een keer schrijven, en een keer terug', async () => {
    const venster = await open();
    const { gebruiker } = venster;
    await bewerk(venster, 'Huisvesting');
    await kiesEigenOorzaak(venster, 'Huisvesting', 'De verbouwing is uitgesteld.');
    await gebruiker.click(screen.getByRole('button', { name: 'Alles invoegen (2)…' }));
    expect(screen.getByRole('heading', { name: 'Alle ontbrekende teksten invoegen' })).toHaveFocus();
    expect(screen.getByText(/2 posten krijgen een ontwerp\. In 1 ontwerp staat nog een open plek\./)).toBeVisible();
    venster.host.collega('Zorg!F2', 'Net geschreven.');
    await gebruiker.click(screen.getByRole('button', { name: 'Schrijf 2 teksten' }));
    await screen.findByText('1 tekst ingevoegd.');
    expect(screen.getByText('1 tekst overgeslagen:')).toBeVisible();
    expect(cel(venster, 'Zorg!F2')).toBe('Net geschreven.');
    expect(cel(venster, 'Zorg!F5')).toContain('De verbouwing is uitgesteld.');
    await gebruiker.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByText('1 cel teruggezet.');
    expect(cel(venster, 'Zorg!F5')).toBeNull();
    expect(cel(venster, 'Zorg!F2')).toBe('Net geschreven.');
  });
});

describe('vanuit het celmenu', () => {
  function openBij(rij: number): Venster {
    const venster = openVenster(BLADEN, { tab: 'toelichting', doel: { cel: null } });
    venster.host.eerste.selecteer(venster.workbook.blad('Zorg')!, { rij, kolom: 2, rijen: 1, kolommen: 1 });
    return venster;
  }

  test('opent het venster op de rij van de cel, ook zonder eerdere controle', async () => {
    const { gebruiker } = openBij(4);
    expect(await screen.findByRole('heading', { name: 'Toelichting bij Huisvesting' })).toHaveFocus();
    expect(screen.getAllByRole('article')).toHaveLength(1);
    await gebruiker.click(screen.getByRole('button', { name: 'Alle posten tonen' }));
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  test.each([
    [3, /De afwijking van “Scholing” \(€ 1\.000\) is niet boven de drempel/],
    [5, /“Totaal” is geen post waarbij Sluitend een toelichting bijhoudt/],
    [20, /Zorg!C21 staat niet in een rij met een begroting en een realisatie/],
  ])('rij %i: zegt waarom er niets te schrijven is', async (rij, waarom) => {
    openBij(rij);
    expect(await screen.findByText(waarom)).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  test('een bevinding op Controle brengt naar de toelichting van haar post', async () => {
    const { gebruiker } = openVenster(BLADEN);
    await controleer(gebruiker);
    await gebruiker.click(screen.getAllByRole('button', { name: 'Naar de toelichting' })[0]!);
    expect(await screen.findByRole('heading', { name: /^Toelichting bij Dagopvang/ })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Toelichting', selected: true })).toBeVisible();
  });
});

describe('teksten voor verslag en voorstel', () => {
  async function openVerslag(): Promise<Venster> {
    const venster = await open();
    await venster.gebruiker.click(screen.getByRole('button', { name: 'Teksten voor verslag en voorstel' }));
    await screen.findByRole('combobox', { name: 'Soort tekst' });
    return venster;
  }

  test.each(['Themalijn', 'Regeling', /^Raadsbrief/, /^Collegevoorstel/])(
    '%s: een tekst met bedragen',
    async (soort) => {
      const { gebruiker, container } = await openVerslag();
      const lijst = screen.getByRole('combobox', { name: 'Soort tekst' });
      await gebruiker.selectOptions(lijst, within(lijst).getByRole('option', { name: soort }));
      expect(container.querySelector('.toelichtingtekst')).toHaveTextContent(/€ [\d.]+/);
    },
  );

  test('op het blad Toelichting, en terug', async () => {
    const venster = await openVerslag();
    const { gebruiker } = venster;
    await gebruiker.selectOptions(screen.getByRole('combobox', { name: 'Soort tekst' }), 'raadsbrief');
    await gebruiker.click(screen.getByRole('button', { name: 'Invoegen…' }));
    await gebruiker.click(screen.getByRole('button', { name: 'Schrijf' }));
    await screen.findByText('1 tekst ingevoegd.');
    expect(cel(venster, 'Toelichting!A2')).toBe('Raadsbrief');
    expect(cel(venster, 'Toelichting!C2')).toMatch(/€/);
  });

  test('kopiëren voor Word: opgemaakt en plat', async () => {
    const { gebruiker } = await openVerslag();
    const gekopieerd: Record<string, Blob>[] = [];
    Object.assign(globalThis, {
      ClipboardItem: class {
        constructor(readonly delen: Record<string, Blob>) {}
      },
    });
    const klembord = {
      write: ([stuk]: { delen: Record<string, Blob> }[]) => Promise.resolve(gekopieerd.push(stuk!.delen)),
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: klembord });
    await gebruiker.click(screen.getByRole('button', { name: 'Kopiëren voor Word' }));
    expect(await screen.findByText('Gekopieerd. Plak de tekst in Word.')).toBeVisible();
    expect(Object.keys(gekopieerd[0]!)).toEqual(['text/html', 'text/plain']);
  });

  test('een klembord dat weigert: de tekst staat er geselecteerd', async () => {
    const { gebruiker } = await openVerslag();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await gebruiker.click(screen.getByRole('button', { name: 'Kopiëren voor Word' }));
    expect(await screen.findByText(/Het klembord is niet beschikbaar/)).toBeVisible();
    const veld = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst om te kopiëren' });
    expect(veld).toHaveFocus();
    expect(veld.selectionEnd - veld.selectionStart).toBe(veld.value.length);
  });
});

test('axe vindt niets, ook niet met alles open', async () => {
  const venster = await open();
  await bewerk(venster, 'Vervoer');
  await klik(venster, 'Vervoer', 'Invoegen…');
  await venster.gebruiker.click(screen.getByRole('button', { name: 'Alles invoegen (2)…' }));
  await venster.gebruiker.click(screen.getByRole('button', { name: 'Teksten voor verslag en voorstel' }));
  await screen.findByRole('combobox', { name: 'Soort tekst' });
  expect((await axe(venster.container)).violations).toEqual([]);
}, 30_000);
