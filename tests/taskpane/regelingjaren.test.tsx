/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Werkmap } from '../../src/host/werkmap';
import { schrijfWerkmap } from '../../src/host/schrijfWerkmap';
import { maakWerkmap, type Rijen } from '../host/startExcel';
import { controleer, openVenster } from './openVenster';

jest.setTimeout(30_000);

type Bladen = Readonly<Record<string, Rijen>>;
type Venster = ReturnType<typeof openVenster>;

const REGELINGKOP = ['Regeling', 'Baten', 'Lasten', 'Saldo'];
const ZORG: Rijen = [
  ['Zorg 2024'],
  ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
  ['Dagopvang', 'SPUK IZA', 100000, 70000, 30000],
  ['Buurtteams', 'Provincie Overijssel', 80000, 44000, 36000],
  ['Beweegcoach', 'SPUK GALA programma 15', 120000, 73000, 47000],
  ['Totaal', null, 300000, 187000, 113000],
];
const REGELINGEN: Rijen = [
  ['Regelingen 2024'],
  REGELINGKOP,
  ['SPUK IZA', 100000, 70000, 30000],
  ['SPUK GALA programma 15 (2023)', 45000, 45000, 0],
  ['SPUK GALA programma 15 (2024)', 75000, 28000, 47000],
  ['Provincie Overijssel', 80000, 44000, 36000],
  ['Totaal', 300000, 187000, 113000],
];
const JAAR: Bladen = { Zorg: ZORG, Regelingen: REGELINGEN };
const MIDDEN: Bladen = {
  Zorg: [
    ['Zorg 2024, stand per 1 september 2024'],
    ['Project', 'Regeling', 'Begroting', 'Besteed tot 1-9-2024', 'Verwachte uitgave', 'Verwacht eindsaldo'],
    ['Dagopvang', 'SPUK IZA', 100000, 40000, 40000, 20000],
    ['Buurtteams', 'Provincie Overijssel', 80000, 30000, 20000, 30000],
    ['Beweegcoach', 'SPUK GALA programma 15', 120000, 60000, 13000, 47000],
    ['Totaal', null, 300000, 130000, 73000, 97000],
  ],
};

const knop = (naam: string | RegExp) => screen.getByRole('button', { name: naam });
const kaart = (naam: string) => within(screen.getByRole('region', { name: naam }));

async function open(bladen: Bladen = JAAR, keuzes?: Parameters<typeof openVenster>[1]): Promise<Venster> {
  const venster = openVenster(bladen, keuzes);
  await controleer(venster.gebruiker);
  await venster.gebruiker.click(screen.getByRole('tab', { name: 'Regelingen' }));
  await screen.findByRole('button', { name: /^Andere werkmap ernaast/ });
  return venster;
}

async function openKaart(naam: string, bladen?: Bladen) {
  const venster = await open(bladen);
  await venster.gebruiker.click(knop(new RegExp(`^${naam}`)));
  return { ...venster, in: kaart(naam) };
}

/** The texts of the sheet Sluitend. */
function opSluitend(workbook: Werkmap): readonly unknown[] {
  const blad = workbook.blad('Sluitend')!;
  return [...blad.cellen(blad.gebruikt(true)!)].map(({ rij, kolom }) => blad.waarde(rij, kolom));
}

describe('tijdlijn van een regeling', () => {
  test('per tranche wat er was, besteed is en over is, en wanneer het vervalt', async () => {
    await open();
    const lijst = within(screen.getByRole('article', { name: 'SPUK GALA programma 15' })).getByText('Tijdlijn');
    expect(lijst.closest('details')).toHaveTextContent(
      /Tranche 2023Er was in 202445\.000Besteed45\.000Over0Vervalt31-12-2026Tranche 2024Er was in 202475\.000Besteed28\.000Over47\.000Vervalt31-12-2026/,
    );
  });

  test('een regeling die aan het jaar vastzit, heeft er geen', async () => {
    await open();
    expect(within(screen.getByRole('article', { name: 'SPUK IZA' })).queryByText('Tijdlijn')).toBeNull();
  });
});

test('wat vervalt wanneer: ook dicht staat er wat het eerst vervalt', async () => {
  const { in: verval } = await openKaart('Wat vervalt wanneer');
  expect(knop(/^Wat vervalt wanneer/)).toHaveTextContent('Eerstvolgend: € 30.000 op 31-12-2024');
  const rijen = verval.getAllByRole('row').map((rij) => rij.textContent?.replaceAll('\u00a0', ' '));
  expect(rijen).toEqual([
    'RegelingBedrag',
    '31-12-2024€ 30.000',
    'SPUK IZA (gaat nu terug)€ 30.000',
    '31-12-2025€ 36.000',
    'Provincie Overijssel (nog te besluiten)€ 36.000',
    '31-12-2026€ 47.000',
    'SPUK GALA programma 15, tranche 2024€ 47.000',
  ]);
});

describe('bewijzen', () => {
  const formulier = async (gebruiker: Venster['gebruiker'], document: string, status: string) => {
    await gebruiker.click(knop('Bewijs invullen bij Provincie Overijssel'));
    if (document !== '') await gebruiker.type(screen.getByRole('textbox', { name: 'Akkoord (document)' }), document);
    await gebruiker.selectOptions(screen.getByRole('combobox', { name: 'Status van het akkoord' }), status);
  };

  test('een akkoord dat is vastgelegd, maakt het geld zeker', async () => {
    const { gebruiker, workbook, in: bewijzen } = await openKaart('Bewijzen');
    expect(bewijzen.getByText(/^Zeker mee/).parentElement).toHaveTextContent(/47\.000$/);
    expect(bewijzen.getAllByText('Nog te besluiten').at(-1)!.parentElement).toHaveTextContent(/36\.000$/);
    await formulier(gebruiker, 'Brief 12', 'vastgelegd');
    await gebruiker.type(screen.getByRole('textbox', { name: 'Datum van het akkoord' }), '1-2-2025');
    await gebruiker.click(bewijzen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(knop(/^Bewijzen/)).toHaveTextContent('Het akkoord is vastgelegd'));
    expect(bewijzen.getByText(/^Zeker mee/).parentElement).toHaveTextContent(/83\.000$/);
    expect(bewijzen.getByText('Document: Brief 12 (1-2-2025)')).toBeVisible();
    expect(opSluitend(workbook)).toEqual(expect.arrayContaining(['Brief 12', 'vastgelegd']));
  });

  test('een akkoord dat is gevraagd, laat het geld open', async () => {
    const { gebruiker, in: bewijzen } = await openKaart('Bewijzen');
    await formulier(gebruiker, 'Mail van 3 januari', 'gevraagd');
    await gebruiker.click(bewijzen.getByRole('button', { name: 'Bewaren' }));
    await screen.findByText('Document: Mail van 3 januari');
    expect(bewijzen.getByText('gevraagd', { selector: '.staat' })).toBeVisible();
    expect(knop(/^Bewijzen/)).toHaveTextContent('Het akkoord is nog niet vastgelegd');
    expect(bewijzen.getByText(/^Zeker mee/).parentElement).toHaveTextContent(/47\.000$/);
  });

  test('een status zonder document kan niet', async () => {
    const { gebruiker, workbook, in: bewijzen } = await openKaart('Bewijzen');
    await formulier(gebruiker, '', 'toegezegd');
    expect(screen.getByRole('textbox', { name: 'Akkoord (document)' })).toHaveAccessibleDescription(
      /Noem bij deze status welk document het is/,
    );
    await gebruiker.click(bewijzen.getByRole('button', { name: 'Bewaren' }));
    expect(workbook.blad('Sluitend')).toBeNull();
  });

  test('weigert Excel, dan staat er waarom en blijft staan wat is getypt', async () => {
    const { gebruiker, workbook, in: bewijzen } = await openKaart('Bewijzen');
    workbook.alleenLezen = true;
    await formulier(gebruiker, 'Brief 12', 'vastgelegd');
    await gebruiker.click(bewijzen.getByRole('button', { name: 'Bewaren' }));
    expect(
      (await screen.findByText(/niet of niet helemaal bewaard|alleen-lezen/)).closest('[role="alert"]'),
    ).not.toBeNull();
    expect(screen.getByRole('textbox', { name: 'Akkoord (document)' })).toHaveValue('Brief 12');
  });

  test('zonder geld waarvoor een akkoord nodig is, is er geen register', async () => {
    await open({ Regelingen: [['Regelingen 2024'], REGELINGKOP, ['SPUK IZA', 100, 70, 30]] });
    expect(screen.queryByRole('button', { name: /^Bewijzen/ })).toBeNull();
  });
});

test('prognose: wat per regeling teruggaat of meegaat op 31 december', async () => {
  const { in: prognose } = await openKaart('Prognose op 31-12-2024', MIDDEN);
  expect(knop(/^Prognose op 31-12-2024/)).toHaveTextContent('Verwacht terug: € 20.000; open: € 30.000');
  expect(prognose.getByText('Besteed tot 1-9-2024.')).toBeVisible();
  expect(within(prognose.getByRole('article', { name: 'SPUK IZA' })).getByRole('img')).toHaveAccessibleName(
    'Saldo 20.000: terug 20.000',
  );
});

test('prognose: van een regeling waarvan niets overblijft, staat dat er', async () => {
  const gelijk = ['Beweegcoach', 'SPUK GALA programma 15', 120000, 60000, 60000, 0];
  const totaal = ['Totaal', null, 300000, 130000, 120000, 50000];
  const { in: prognose } = await openKaart('Prognose op 31-12-2024', {
    Zorg: [...MIDDEN.Zorg!.slice(0, 4), gelijk, totaal],
  });
  expect(prognose.getByRole('article', { name: 'SPUK GALA programma 15' })).toHaveTextContent('Saldo 0: niets over');
});

test('begrotingswijzigingen: van primitief naar gewijzigd, met wat niet is verklaard', async () => {
  const { in: bruggen } = await openKaart('Begrotingswijzigingen', {
    ...JAAR,
    Zorg: [
      ['Zorg 2024'],
      [
        'Project',
        'Regeling',
        'Primitieve begroting',
        'Wijziging raadsbesluit 12',
        'Gewijzigde begroting',
        'Realisatie',
        'Saldo',
      ],
      ['Dagopvang', 'SPUK IZA', 90000, 10000, 100000, 70000, 30000],
      ['Buurtteams', 'Provincie Overijssel', 80000, 0, 82000, 44000, 38000],
      ['Beweegcoach', 'SPUK GALA programma 15', 125000, -5000, 120000, 73000, 47000],
      ['Vervoer', 'SPUK IZA', 1000, 0, 1000, 0, 1000],
      ['Totaal', null, 296000, 5000, 303000, 187000, 116000],
    ],
  });
  expect(knop(/^Begrotingswijzigingen/)).toHaveTextContent('1 met een verschil');
  const tabel = bruggen.getByRole('article', { name: 'Zorg' });
  expect(tabel).toHaveTextContent(/Primitieve begroting296\.000.*Gewijzigde begroting303\.000Niet verklaard\+2\.000/);
  expect(tabel).toHaveTextContent(
    /BuurtteamsPrimitieve begroting80\.000Gewijzigde begroting82\.000Niet verklaard\+2\.000/,
  );
  expect(tabel).toHaveTextContent(/1 post zonder wijziging/);
});

test('begrotingswijzigingen in euro’s bij een tabel in duizenden zijn in euro’s, zonder dat er duizenden boven staat', async () => {
  const { in: bruggen } = await openKaart('Begrotingswijzigingen', {
    ...JAAR,
    Programma: [
      ['Programma (x € 1.000)'],
      ['Post', 'Begroting 2024', 'Begroting 2024 na wijziging', 'Realisatie 2024', 'Saldo'],
      ['Bestuur', 1200, 1350, 1300, 50],
      ['Verkeer', 5100, 5100, 5000, 100],
      ['Totaal', 6300, 6450, 6300, 150],
    ],
    Wijzigingen: [
      ['Begrotingswijzigingen 2024'],
      ['Nr', 'Besluit', 'Datum', 'Post', 'Bedrag'],
      [1, 'Raadsbesluit 12', '12-3-2024', 'Bestuur', 100000],
      [2, 'Raadsbesluit 19', '9 juli 2024', 'Bestuur', 50000],
    ],
  });
  const programma = bruggen.getByRole('article', { name: 'Programma' });
  expect(programma).toHaveTextContent(/Gewijzigde begroting6\.450\.000/);
  expect(programma).not.toHaveTextContent(/Bedragen ×/);
});

describe('dekkingsadvies', () => {
  const kiesPost = async ({ gebruiker }: Venster, advies: ReturnType<typeof kaart>, regeling: string) => {
    await gebruiker.type(advies.getByRole('textbox', { name: 'Zoek een post' }), 'buurt');
    expect(advies.getAllByRole('option')).toHaveLength(2);
    await gebruiker.selectOptions(
      advies.getByRole('combobox', { name: 'Post' }),
      'Buurtteams, Zorg (Provincie Overijssel)',
    );
    await gebruiker.click(advies.getByRole('checkbox', { name: regeling }));
    await gebruiker.click(advies.getByRole('button', { name: 'Bewaren' }));
  };

  test('zegt wat er te boeken is zodra bekend is wat een post mag gebruiken, en vergeet dat weer', async () => {
    const venster = await openKaart('Dekkingsadvies');
    const { gebruiker, workbook, in: advies } = venster;
    expect(advies.getByText(/^Sluitend zoekt welke kosten/)).toBeVisible();
    await kiesPost(venster, advies, 'SPUK IZA');
    expect(await advies.findByText(/Boek € 30\.000 van Buurtteams op regeling SPUK IZA/)).toBeVisible();
    expect(knop(/^Dekkingsadvies/)).toHaveTextContent('€ 30.000 minder terug te betalen');
    expect(advies.getByText('SPUK IZA', { selector: '.deelkop' }).parentElement).toHaveTextContent(
      /Terugvan € 30\.000 naar € 0|Terug€ 30\.000 → € 0/,
    );
    expect(opSluitend(workbook)).toEqual(expect.arrayContaining(['Zorg', 'Buurtteams', 'SPUK IZA']));

    await gebruiker.click(advies.getByRole('button', { name: 'Verwijder wat Buurtteams mag gebruiken' }));
    await waitFor(() => expect(knop(/^Dekkingsadvies/)).toHaveTextContent('Kan geld dat teruggaat'));
    expect(advies.getByText('Verwijderd van het blad Sluitend.')).toBeVisible();
    expect(advies.queryByText('Bewaard op het blad Sluitend.')).toBeNull();
    expect(advies.getByRole('heading', { name: 'Welke regelingen mag een post gebruiken?' })).toHaveFocus();
    expect(opSluitend(workbook)).not.toContain('Buurtteams');
  });

  test('gaat naar een blad als daarom wordt gevraagd, en weer weg', async () => {
    const venster = await openKaart('Dekkingsadvies');
    const { gebruiker, workbook, in: advies } = venster;
    await kiesPost(venster, advies, 'SPUK IZA');
    await gebruiker.click(await advies.findByRole('button', { name: 'Advies naar een blad…' }));
    await gebruiker.click(await advies.findByRole('button', { name: 'Maak het blad' }));
    await advies.findByText(/^Blad .* is gemaakt\.$/);
    expect(workbook.bladen.map(({ naam }) => naam)).toContain('Dekkingsadvies');
    expect(workbook.blad('Zorg')!.waarde(3, 1)).toBe('Provincie Overijssel');
    await gebruiker.click(advies.getByRole('button', { name: 'Ongedaan maken' }));
    await advies.findByText(/is weer weg/);
    expect(workbook.bladen.map(({ naam }) => naam)).not.toContain('Dekkingsadvies');
  });

  test('met alleen het toetsenbord', async () => {
    const { gebruiker } = await open();
    knop(/^Dekkingsadvies/).focus();
    await gebruiker.keyboard('{Enter}');
    await gebruiker.tab();
    await gebruiker.keyboard('buurt');
    await gebruiker.tab();
    const keuze = screen.getByRole('combobox', { name: 'Post' });
    expect(keuze).toHaveFocus();
    await gebruiker.selectOptions(keuze, 'Buurtteams, Zorg (Provincie Overijssel)');
    await gebruiker.tab();
    await gebruiker.keyboard(' ');
    while (document.activeElement?.textContent !== 'Bewaren') await gebruiker.tab();
    await gebruiker.keyboard('{Enter}');
    expect(await screen.findByText(/Boek € 30\.000 van Buurtteams/)).toBeVisible();
  });
});

describe('een andere werkmap ernaast', () => {
  const KAART = 'Andere werkmap ernaast';
  const vorig = (rijen: Rijen, titel = 'Regelingen 2023'): Bladen => ({ Regelingen: [[titel], REGELINGKOP, ...rijen] });
  const bestandVan = (bladen: Bladen, naam = 'Vorig jaar.xlsx') =>
    new File([new Uint8Array(schrijfWerkmap(maakWerkmap(bladen)).bytes)], naam);

  async function leg(bestand: File, bladen?: Bladen) {
    const venster = await openKaart(KAART, bladen);
    const kiezer = venster.container.querySelector<HTMLInputElement>('#paneel-regelingen input[type="file"]')!;
    await venster.gebruiker.upload(kiezer, bestand);
    return venster;
  }

  test('van vorig jaar: wat daar overbleef tegen wat hier is meegenomen, en te bewaren', async () => {
    const bestand = bestandVan(
      vorig([
        ['SPUK GALA programma 15', 90000, 47000, 43000],
        ['Provincie Overijssel', 80000, 60000, 20000],
      ]),
    );
    const { gebruiker, workbook, in: ander } = await leg(bestand);
    expect(await ander.findByRole('heading', { name: 'Van 2023 naar 2024' })).toHaveFocus();
    const regel = ander.getByText('SPUK GALA programma 15', { selector: '.deelkop' }).parentElement!;
    expect(regel).toHaveTextContent(/Vorig jaar over€ 43\.000Hier meegenomen€ 45\.000Verschil\+€ 2\.000/);
    expect(ander.getByText('Daar nog te besluiten, dus niet te vergelijken: Provincie Overijssel.')).toBeVisible();

    await gebruiker.click(ander.getByRole('button', { name: 'Bewaar als beginstanden…' }));
    expect(ander.getByRole('heading', { name: 'Dit komt op het blad Sluitend' })).toHaveFocus();
    expect(workbook.blad('Sluitend')).toBeNull();
    await gebruiker.click(ander.getByRole('button', { name: 'Bewaar' }));
    expect(await ander.findByText('Bewaard op het blad Sluitend.')).toHaveFocus();
    expect(opSluitend(workbook)).toEqual(expect.arrayContaining([43000, 'Vorig jaar.xlsx']));
    expect(await ander.findByRole('heading', { name: 'Bewaarde beginstanden' })).toBeVisible();
  });

  test('twee tranches van één regeling die afwijken, zijn één regeling', async () => {
    const bestand = bestandVan(
      vorig([
        ['SPUK GALA programma 15 (2022)', 50000, 40000, 10000],
        ['SPUK GALA programma 15 (2023)', 60000, 27000, 33000],
      ]),
    );
    const { in: ander } = await leg(bestand);
    expect(await ander.findByText('1 regeling wijkt af of is niet te vergelijken.')).toBeVisible();
    expect(ander.getAllByText(/^SPUK GALA programma 15, tranche/)).toHaveLength(2);
  });

  test('opnieuw bewaren vervangt wat er stond', async () => {
    const bestand = bestandVan(vorig([['SPUK GALA programma 15', 90000, 47000, 43000]]));
    const sluitend: Rijen = [
      ['Sluitend'],
      [],
      ['Beginstanden'],
      ['Regeling', 'Tranche', 'Bedrag', 'Bron'],
      ['SPUK GALA programma 15', null, 1000, 'Oud.xlsx'],
      ['ZonMw', null, 500, 'Oud.xlsx'],
    ];
    const { gebruiker, workbook, in: ander } = await leg(bestand, { ...JAAR, Sluitend: sluitend });
    await gebruiker.click(await ander.findByRole('button', { name: 'Bewaar als beginstanden…' }));
    expect(ander.getByText(/vervangt € 1\.000/)).toBeVisible();
    expect(ander.getByText('(gaat weg)')).toBeVisible();
    await gebruiker.click(ander.getByRole('button', { name: 'Bewaar' }));
    await ander.findByText('Bewaard op het blad Sluitend.');
    const cellen = opSluitend(workbook);
    expect(cellen.filter((waarde) => waarde === 'SPUK GALA programma 15')).toHaveLength(1);
    expect(cellen).toContain(43000);
    expect(cellen).not.toContain('ZonMw');
  });

  test('van dit jaar met een prognose: hoe die uitkwam', async () => {
    const { gebruiker, in: ander } = await leg(bestandVan(MIDDEN, 'September.xlsx'));
    expect(
      await ander.findByRole('heading', { name: 'Prognose van September.xlsx en de uitkomst hier' }),
    ).toHaveFocus();
    await gebruiker.click(ander.getByText('Prognose en uitkomst per post (3)'));
    const post = ander.getByText(/^Dagopvang/).parentElement!;
    expect(post).toHaveTextContent(/Verwacht over€ 20\.000Uitkomst€ 30\.000Verschil\+€ 10\.000/);
    expect(within(post).getByRole('button', { name: /^Ga naar Zorg!/ })).toBeVisible();
  });

  const andere: readonly (readonly [string, Bladen, RegExp])[] = [
    [
      'van een ander jaar',
      vorig([['SPUK IZA', 10, 7, 3]], 'Regelingen 2019'),
      /gaat over 2019\. Te vergelijken zijn een werkmap van 2023/,
    ],
    ['van dit jaar zonder prognose', JAAR, /gaat ook over 2024, maar bevat geen prognose/],
    ['zonder jaar', vorig([['SPUK IZA', 10, 7, 3]], 'Regelingen'), /noemt geen begrotingsjaar/],
    ['zonder tabel', { Blad1: [['Notities']] }, /herkent Sluitend geen tabel met bedragen/],
  ];
  test.each(andere)('%s: er staat waarom die niet te vergelijken is', async (_, bladen, waarom) => {
    const { in: ander } = await leg(bestandVan(bladen));
    expect(await ander.findByText(waarom)).toBeVisible();
  });

  const fouten: readonly (readonly [string, Uint8Array, RegExp])[] = [
    [
      'een oud bestand',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')]),
      /oud Excel-bestand \(\.xls\)/,
    ],
    [
      'een versleuteld bestand',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /beveiligd met een wachtwoord/,
    ],
    ['een ander bestand', Buffer.from('Regeling;Baten'), /geen Excel-werkmap/],
  ];
  test.each(fouten)('%s: er staat wat het is', async (_, bytes, waarom) => {
    const { in: ander } = await leg(new File([new Uint8Array(bytes)], 'Bestand.xlsx'));
    expect((await ander.findByText(waarom)).closest('[role="alert"]')).not.toBeNull();
  });
});

describe.each(['nl', 'en'] as const)('in taal %s', (taal) => {
  test.each([
    ['een jaar', JAAR],
    ['midden in een jaar', MIDDEN],
  ])('axe vindt niets met alles open: %s', async (_, bladen) => {
    const { container, gebruiker } = openVenster(bladen, { taal, tab: 'regelingen' });
    const woord = (nl: string, en: string) => (taal === 'nl' ? nl : en);
    await gebruiker.click(
      await screen.findByRole('button', { name: woord('Controleer deze werkmap', 'Check this workbook') }),
    );
    await screen.findByRole('button', { name: /^(Andere werkmap ernaast|Another workbook)/ });
    for (const opener of container.querySelectorAll<HTMLElement>('#paneel-regelingen .openknop'))
      await gebruiker.click(opener);
    for (const opener of container.querySelectorAll<HTMLElement>('#paneel-regelingen .openknop[aria-expanded="false"]'))
      await gebruiker.click(opener);
    for (const opener of container.querySelectorAll('details')) opener.open = true;
    expect((await axe(container)).violations).toEqual([]);
  });
});
