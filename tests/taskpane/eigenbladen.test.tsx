/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Werkmap } from '../../src/host/werkmap';
import type { Rijen } from '../host/startExcel';
import { controleer, openVenster } from './openVenster';

const KOPPEN = ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'];
const ZORG: Readonly<Record<string, Rijen>> = {
  Zorg: [
    ['Zorg 2024'],
    KOPPEN,
    ['Dagopvang', 'SPUK IZA', 9000, 8500, 500],
    ['Vervoer', 'SPUK cliëntondersteuning', 4000, 3100, 900],
    ['Totaal', null, 13000, 11600, 1400],
  ],
};
/** One digit too many in D3. */
const FOUT: Readonly<Record<string, Rijen>> = {
  Zorg: [ZORG.Zorg![0]!, KOPPEN, ['Dagopvang', 'SPUK IZA', 9000, 18500, 500], ...ZORG.Zorg!.slice(3)],
};

/* Several checks and a sheet written in each. */
jest.setTimeout(30_000);

type Venster = ReturnType<typeof openVenster>;

const knop = (naam: string | RegExp) => screen.getByRole('button', { name: naam });
const namen = ({ bladen }: Werkmap) => bladen.map(({ naam }) => naam);
const tekstOp = (workbook: Werkmap, naam: string): string => {
  const blad = workbook.blad(naam)!;
  return JSON.stringify([...blad.cellen(blad.gebruikt(true)!)].map(({ rij, kolom }) => blad.waarde(rij, kolom)));
};
/** Where a text stands, as an address. */
const plekVan = (workbook: Werkmap, naam: string, tekst: string) => {
  const blad = workbook.blad(naam)!;
  return [...blad.cellen(blad.gebruikt(true)!)].find(({ rij, kolom }) => blad.waarde(rij, kolom) === tekst)!;
};

async function open(bladen: Parameters<typeof openVenster>[0] = ZORG): Promise<Venster> {
  const venster = openVenster(bladen);
  await controleer(venster.gebruiker);
  await screen.findByRole('heading', { name: 'Voor het bestuurlijk overleg' });
  return venster;
}

async function naarRegelingen(venster: Venster): Promise<Venster> {
  await venster.gebruiker.click(screen.getByRole('tab', { name: 'Regelingen' }));
  await screen.findByRole('button', { name: 'Regelingenoverzicht maken…' });
  return venster;
}

const voorbeeld = () => screen.findByText('Dit wordt geschreven');

async function maakOverzicht({ gebruiker }: Venster): Promise<void> {
  await gebruiker.click(knop('Regelingenoverzicht maken…'));
  await voorbeeld();
  await gebruiker.click(knop(/^(Maak het blad|Werk het blad bij)$/));
  await screen.findByText(/^Blad Regelingenoverzicht is (gemaakt|bijgewerkt)\.$/);
}

async function vulVrijgave({ gebruiker }: Venster, wie = 'J. Jansen', opmerking = ''): Promise<void> {
  await gebruiker.click(knop('Vrijgeven voor BO…'));
  const naam = await screen.findByRole('textbox', { name: 'Uw naam' });
  await gebruiker.clear(naam);
  await gebruiker.type(naam, wie);
  if (opmerking !== '') await gebruiker.type(screen.getByRole('textbox', { name: 'Opmerking' }), opmerking);
}

async function geefVrij(venster: Venster): Promise<void> {
  await vulVrijgave(venster);
  await venster.gebruiker.click(knop('Verder…'));
  await voorbeeld();
  await venster.gebruiker.click(knop('Maak het blad'));
  await screen.findByText('Blad Vrijgave 2031-03-09 is gemaakt.');
  await screen.findByText('Ongewijzigd sinds de vrijgave van 9-3-2031 door J. Jansen.');
}

describe('het regelingenoverzicht', () => {
  test('eerst welk blad erbij komt, dan het blad met formules; en weer weg', async () => {
    const venster = await naarRegelingen(await open());
    const { gebruiker, workbook } = venster;
    await gebruiker.click(knop('Regelingenoverzicht maken…'));
    expect(await voorbeeld()).toHaveFocus();
    expect(screen.getByText('Blad Regelingenoverzicht komt erbij, achter de andere.')).toBeVisible();
    expect(namen(workbook)).toEqual(['Zorg']);
    await gebruiker.click(knop('Maak het blad'));
    expect(await screen.findByText('Blad Regelingenoverzicht is gemaakt.')).toHaveFocus();
    expect(namen(workbook)).toEqual(['Zorg', 'Regelingenoverzicht']);
    expect(workbook.blad('Regelingenoverzicht')!.formulecellen().length).toBeGreaterThan(0);
    expect(screen.queryByText(/^Gewijzigd sinds de controle/)).toBeNull();
    await gebruiker.click(knop('Ga naar blad Regelingenoverzicht'));
    await waitFor(() => expect(venster.host.eerste.actiefBlad.naam).toBe('Regelingenoverzicht'));
    await gebruiker.click(knop('Ongedaan maken'));
    expect(await screen.findByText('Blad Regelingenoverzicht is weer weg.')).toHaveFocus();
    expect(namen(workbook)).toEqual(['Zorg']);
    await gebruiker.click(knop('Sluiten'));
    expect(knop('Regelingenoverzicht maken…')).toHaveFocus();
  });

  test('annuleren schrijft niets, en de focus is weer op de knop', async () => {
    const { gebruiker, workbook } = await naarRegelingen(await open());
    await gebruiker.click(knop('Regelingenoverzicht maken…'));
    await voorbeeld();
    await gebruiker.click(knop('Annuleren'));
    expect(knop('Regelingenoverzicht maken…')).toHaveFocus();
    expect(namen(workbook)).toEqual(['Zorg']);
  });

  test('bijwerken noemt wat met de hand is gewijzigd, en laat staan wat ernaast staat', async () => {
    const venster = await naarRegelingen(await open());
    const { gebruiker, workbook, host } = venster;
    await maakOverzicht(venster);
    await gebruiker.click(knop('Sluiten'));
    const plek = plekVan(workbook, 'Regelingenoverzicht', 'SPUK IZA');
    const formule = [...Array(12).keys()].find(
      (kolom) => workbook.blad('Regelingenoverzicht')!.cel(plek.rij, kolom).formule !== null,
    )!;
    const adres = `${'ABCDEFGHIJKL'[formule]}${plek.rij + 1}`;
    const was = workbook.blad('Regelingenoverzicht')!.cel(plek.rij, formule).formule;
    host.typ(`Regelingenoverzicht!${adres}`, 12345);
    host.typ('Regelingenoverzicht!Z3', 'Bespreken op dinsdag');
    await gebruiker.click(knop('Regelingenoverzicht maken…'));
    await voorbeeld();
    expect(
      screen.getByText('De werkmap was gewijzigd en is opnieuw gecontroleerd. Dit is de stand van nu.'),
    ).toBeVisible();
    expect(screen.getByText('1 cel van dit deel is met de hand gewijzigd en wordt vervangen:')).toBeVisible();
    expect(screen.getByText(new RegExp(`^Regelingenoverzicht!${adres}:`))).toHaveTextContent(
      /12\.345 wordt .*de formule =/,
    );
    await gebruiker.click(knop('Werk het blad bij'));
    await screen.findByText('Blad Regelingenoverzicht is bijgewerkt.');
    const blad = workbook.blad('Regelingenoverzicht')!;
    expect(blad.cel(plek.rij, formule).formule).toBe(was);
    expect(blad.waarde(2, 25)).toBe('Bespreken op dinsdag');
    await gebruiker.click(knop('Ongedaan maken'));
    expect(await screen.findByText('Blad Regelingenoverzicht is weer zoals het was.')).toBeVisible();
    expect(blad.waarde(plek.rij, formule)).toBe(12345);
  });

  test('een collega wijzigt iets na het voorbeeld: eerst opnieuw, en daarna pas schrijven', async () => {
    const { gebruiker, workbook, host } = await naarRegelingen(await open());
    await gebruiker.click(knop('Regelingenoverzicht maken…'));
    await voorbeeld();
    host.collega('Zorg!D4', 3000);
    await screen.findAllByText(/^Gewijzigd sinds de controle/);
    await gebruiker.click(knop('Maak het blad'));
    expect(await screen.findByText(/^De werkmap was gewijzigd en is opnieuw gecontroleerd/)).toBeVisible();
    expect(namen(workbook)).toEqual(['Zorg']);
    await gebruiker.click(knop('Maak het blad'));
    expect(await screen.findByText('Blad Regelingenoverzicht is gemaakt.')).toBeVisible();
  });

  test('weigert Excel, dan staat er waarom, en kan het daarna alsnog', async () => {
    const { gebruiker, workbook } = await naarRegelingen(await open());
    await gebruiker.click(knop('Regelingenoverzicht maken…'));
    await voorbeeld();
    workbook.structuurwachtwoord = '';
    await gebruiker.click(knop('Maak het blad'));
    expect((await screen.findByText(/beveiligd/)).closest('[role="alert"]')).not.toBeNull();
    expect(namen(workbook)).toEqual(['Zorg']);
    workbook.structuurwachtwoord = null;
    await gebruiker.click(knop('Maak het blad'));
    expect(await screen.findByText('Blad Regelingenoverzicht is gemaakt.')).toBeVisible();
  });

  test('komt de opmaak er niet, dan staat dat bij het blad dat er wel is', async () => {
    const { gebruiker, workbook, host } = await naarRegelingen(await open());
    await gebruiker.click(knop('Regelingenoverzicht maken…'));
    await voorbeeld();
    host.fout.volgende('AccessDenied', { bij: 5, keer: 9 });
    await gebruiker.click(knop('Maak het blad'));
    await screen.findByText('Blad Regelingenoverzicht is gemaakt.');
    host.fout.wis();
    expect(screen.getByText(/^Excel staat dit niet toe: .* opmaak/)).toBeVisible();
    expect(workbook.blad('Regelingenoverzicht')!.formulecellen().length).toBeGreaterThan(0);
  });

  test('heeft iemand er al iets op gezet, dan gaat het niet meer weg; er staat waarom', async () => {
    const venster = await naarRegelingen(await open());
    await maakOverzicht(venster);
    venster.host.collega('Regelingenoverzicht!Z3', 'Bespreken op dinsdag');
    await venster.gebruiker.click(knop('Ongedaan maken'));
    expect(await screen.findByText(/^Blad Regelingenoverzicht is gewijzigd sinds het is gemaakt\./)).toBeVisible();
    expect(namen(venster.workbook)).toEqual(['Zorg', 'Regelingenoverzicht']);
  });

  test('lukt opnieuw controleren niet, dan wordt er niets gemaakt', async () => {
    const { gebruiker, workbook, host } = await naarRegelingen(await open());
    host.collega('Zorg!D4', 3000);
    await screen.findAllByText(/^Gewijzigd sinds de controle/);
    host.fout.volgende('AccessDenied', { keer: 20 });
    await gebruiker.click(knop('Regelingenoverzicht maken…'));
    expect(
      await screen.findByText(/^De werkmap kon niet opnieuw worden gecontroleerd\. Er is niets gemaakt\./),
    ).toBeVisible();
    host.fout.wis();
    expect(namen(workbook)).toEqual(['Zorg']);
    await gebruiker.click(knop('Regelingenoverzicht maken…'));
    await voorbeeld();
    expect(screen.queryByText(/^De werkmap kon niet opnieuw/)).toBeNull();
  });
});

describe('het controlerapport', () => {
  async function begin(venster: Venster): Promise<void> {
    await venster.gebruiker.click(knop('Controlerapport maken…'));
    await screen.findByRole('textbox', { name: 'Uw naam' });
  }

  test('vraagt een naam, één keer, en zet die met de bevindingen op een blad', async () => {
    const venster = await open(FOUT);
    const { gebruiker, workbook } = venster;
    await begin(venster);
    await gebruiker.click(knop('Verder…'));
    expect(screen.getByText('Vul dit in.')).toBeVisible();
    await gebruiker.type(screen.getByRole('textbox', { name: 'Uw naam' }), 'M. de Wit');
    await gebruiker.click(knop('Verder…'));
    expect(await voorbeeld()).toHaveFocus();
    await gebruiker.click(knop('Terug'));
    expect(await screen.findByRole('textbox', { name: 'Uw naam' })).toHaveValue('M. de Wit');
    await gebruiker.click(knop('Verder…'));
    await voorbeeld();
    await gebruiker.click(knop('Maak het blad'));
    await screen.findByText('Blad Controlerapport is gemaakt.');
    const tekst = tekstOp(workbook, 'Controlerapport');
    for (const deel of ['M. de Wit', '2031', 'Zorg!']) expect(tekst).toContain(deel);
    await waitFor(() => expect(knop('Ongedaan maken')).toBeEnabled());
    await gebruiker.click(knop('Sluiten'));
    await gebruiker.click(screen.getAllByRole('button', { name: 'Accepteren…' })[0]!);
    expect(await screen.findByRole('textbox', { name: 'Uw naam' })).toHaveValue('M. de Wit');
  });

  test('een tweede keer wordt hetzelfde blad bijgewerkt, met wat anders is', async () => {
    const venster = await open(FOUT);
    const { gebruiker, workbook, host } = venster;
    const maak = async () => {
      await begin(venster);
      const naam = screen.getByRole('textbox', { name: 'Uw naam' });
      await gebruiker.clear(naam);
      await gebruiker.type(naam, 'M. de Wit');
      await gebruiker.click(knop('Verder…'));
      await voorbeeld();
      await gebruiker.click(knop(/^(Maak het blad|Werk het blad bij)$/));
      await screen.findByText(/^Blad Controlerapport is (gemaakt|bijgewerkt)\.$/);
    };
    await maak();
    await gebruiker.click(knop('Sluiten'));
    host.collega('Zorg!D3', 8500);
    await screen.findByText(/^Gewijzigd sinds de controle/);
    await maak();
    expect(namen(workbook)).toEqual(['Zorg', 'Controlerapport']);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Sluitend');
    expect(tekstOp(workbook, 'Controlerapport')).toContain('2 opgelost');
  });
});

describe('vrijgeven', () => {
  test('legt de bedragen vast met naam, datum en opmerking, en zegt daarna dat er niets is gewijzigd', async () => {
    const venster = await open();
    await vulVrijgave(venster, 'J. Jansen', '=Akkoord na overleg');
    expect(screen.getByText(/^Vrijgeven is een aantekening, geen handtekening/)).toBeVisible();
    expect(screen.getByText(/^Stand nu: Sluitend/)).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await venster.gebruiker.click(knop('Verder…'));
    expect(await voorbeeld()).toHaveFocus();
    expect(screen.getByText('Het legt 9 bedragen vast.')).toBeVisible();
    expect(namen(venster.workbook)).toEqual(['Zorg']);
    await venster.gebruiker.click(knop('Maak het blad'));
    expect(await screen.findByText('Blad Vrijgave 2031-03-09 is gemaakt.')).toHaveFocus();
    expect(await screen.findByText('Ongewijzigd sinds de vrijgave van 9-3-2031 door J. Jansen.')).toBeVisible();
    const tekst = tekstOp(venster.workbook, 'Vrijgave 2031-03-09');
    for (const deel of ['J. Jansen', '=Akkoord na overleg', '8500']) expect(tekst).toContain(deel);
    expect(venster.workbook.blad('Vrijgave 2031-03-09')!.formulecellen()).toEqual([]);
  });

  test('een bedrag dat een collega daarna wijzigt, staat er oud en nieuw, met een knop ernaartoe', async () => {
    const venster = await open();
    await geefVrij(venster);
    venster.host.collega('Zorg!D4', 3250);
    venster.host.collega('Zorg!E4', 750);
    await screen.findByText(/^Gewijzigd sinds de controle/);
    expect(screen.getByText(/^Dit was zo bij de laatste controle\./)).toBeVisible();
    await venster.gebruiker.click(knop('Opnieuw controleren'));
    const melding = await screen.findByText('2 bedragen gewijzigd sinds de vrijgave van 9-3-2031 door J. Jansen.');
    const regels = within(melding.closest('section')!).getAllByRole('listitem');
    expect(screen.queryByText(/^Dit was zo bij de laatste controle\./)).toBeNull();
    expect(regels[0]).toHaveTextContent(/Vervoer, Realisatie \(gewijzigd\): 3\.100 wordt .*3\.250/);
    expect(regels[1]).toHaveTextContent(/Vervoer, Saldo \(gewijzigd\): 900 wordt .*750/);
    await venster.gebruiker.click(within(regels[0]!).getByRole('button', { name: 'Ga naar Zorg!D4' }));
    await waitFor(() => expect(venster.host.eerste.selectie).toMatchObject({ blok: { rij: 3, kolom: 3 } }));
  });

  test('een ander venster op dezelfde werkmap ziet de vrijgave bij zijn eerste controle', async () => {
    const venster = await open();
    await geefVrij(venster);
    venster.unmount();
    await open(venster.workbook);
    expect(screen.getByText('Ongewijzigd sinds de vrijgave van 9-3-2031 door J. Jansen.')).toBeVisible();
  });

  test('heeft iemand het blad van de vrijgave gewijzigd, dan is er niet meer op te vertrouwen', async () => {
    const venster = await open();
    await geefVrij(venster);
    const { workbook, host } = venster;
    const blad = workbook.blad('Vrijgave 2031-03-09')!;
    const { rij, kolom } = [...blad.cellen(blad.gebruikt(true)!)].find(
      (plek) => blad.waarde(plek.rij, plek.kolom) === 8500,
    )!;
    host.collega(`'Vrijgave 2031-03-09'!${'ABCDEFGHIJ'[kolom]}${rij + 1}`, 8600);
    await screen.findByText(/^Gewijzigd sinds de controle/);
    await venster.gebruiker.click(knop('Opnieuw controleren'));
    expect(
      await screen.findByText('Op de vrijgave van 9-3-2031 door J. Jansen is niet meer te vertrouwen.'),
    ).toBeVisible();
    expect(screen.getByText(/na de vrijgave aangepast/)).toBeVisible();
  });

  test('met fouten: welke open zijn, en alleen na een aparte bevestiging', async () => {
    const venster = await open(FOUT);
    const { gebruiker, workbook } = venster;
    await vulVrijgave(venster);
    expect(screen.getByText(/^Er staat nog 1 fout open\./)).toBeVisible();
    expect(screen.getByText(/^Zorg!E3: /)).toBeVisible();
    await gebruiker.click(knop('Verder…'));
    expect(screen.getByText('Vink dit aan om toch vrij te geven.')).toBeVisible();
    expect(screen.queryByText('Dit wordt geschreven')).toBeNull();
    await gebruiker.click(screen.getByRole('checkbox', { name: 'Ik geef vrij met 1 open fout' }));
    await gebruiker.click(knop('Verder…'));
    await voorbeeld();
    await gebruiker.click(knop('Maak het blad'));
    await screen.findByText('Blad Vrijgave 2031-03-09 is gemaakt.');
    expect(tekstOp(workbook, 'Vrijgave 2031-03-09')).toContain('1 fout');
  });

  test('komt er na de bevestiging een fout bij, dan wordt opnieuw gevraagd', async () => {
    const venster = await open(FOUT);
    const { gebruiker, host, workbook } = venster;
    await vulVrijgave(venster);
    await gebruiker.click(screen.getByRole('checkbox', { name: 'Ik geef vrij met 1 open fout' }));
    await gebruiker.click(knop('Verder…'));
    await voorbeeld();
    host.collega('Zorg!E4', 9);
    await screen.findByText(/^Gewijzigd sinds de controle/);
    await gebruiker.click(knop('Maak het blad'));
    expect(await screen.findByText('Er zijn intussen meer fouten. Bekijk ze en bevestig opnieuw.')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Ik geef vrij met 2 open fouten' })).not.toBeChecked();
    expect(screen.getByRole('textbox', { name: 'Uw naam' })).toHaveValue('J. Jansen');
    expect(namen(workbook)).toEqual(['Zorg']);
  });

  test('met alleen het toetsenbord, van de knop tot en met het resultaat', async () => {
    const { gebruiker } = await open();
    knop('Vrijgeven voor BO…').focus();
    await gebruiker.keyboard('{Enter}');
    const kop = await screen.findByText(/^Stand nu: /);
    expect(kop).toHaveFocus();
    await gebruiker.tab();
    expect(screen.getByRole('textbox', { name: 'Uw naam' })).toHaveFocus();
    await gebruiker.keyboard('J. Jansen{Enter}');
    expect(await voorbeeld()).toHaveFocus();
    await gebruiker.tab();
    expect(knop('Maak het blad')).toHaveFocus();
    await gebruiker.keyboard('{Enter}');
    expect(await screen.findByText('Blad Vrijgave 2031-03-09 is gemaakt.')).toHaveFocus();
  });
});

describe('Sluitend uit de werkmap', () => {
  test('noemt de bladen, en waarschuwt apart voor een vrijgave', async () => {
    const venster = await open();
    await geefVrij(venster);
    await maakOverzicht(await naarRegelingen(venster));
    const { gebruiker, workbook } = venster;
    await gebruiker.click(screen.getByRole('tab', { name: 'Instellingen' }));
    await gebruiker.click(await screen.findByRole('button', { name: /^Verwijder Sluitend uit deze werkmap/ }));
    expect(await screen.findByText('Blad Regelingenoverzicht, met alles wat erop staat')).toBeVisible();
    expect(screen.getByText(/^Blad Vrijgave 2031-03-09, met alles wat erop staat/)).toBeVisible();
    expect(screen.getByText(/^Een vrijgave is een vastlegging/)).toBeVisible();
    await gebruiker.click(knop(/^Verwijder definitief/));
    expect(await screen.findByText('Verwijderd: 2 bladen en 0 markeringen.')).toBeVisible();
    expect(namen(workbook)).toEqual(['Zorg']);
  });
});

describe.each(['nl', 'en'] as const)('in taal %s', (taal) => {
  const woord = (nl: string, en: string) => (taal === 'nl' ? nl : en);

  test('axe vindt niets, bij het formulier, het voorbeeld en het resultaat', async () => {
    const { container, gebruiker } = openVenster(FOUT, { taal });
    await gebruiker.click(knop(woord('Controleer deze werkmap', 'Check this workbook')));
    await gebruiker.click(
      await screen.findByRole('button', { name: woord('Vrijgeven voor BO…', 'Release for the meeting…') }),
    );
    const naam = await screen.findByRole('textbox', { name: woord('Uw naam', 'Your name') });
    expect((await axe(container)).violations).toEqual([]);
    await gebruiker.type(naam, 'J. Jansen');
    await gebruiker.click(screen.getByRole('checkbox'));
    await gebruiker.click(knop(woord('Verder…', 'Continue…')));
    await screen.findByText(woord('Dit wordt geschreven', 'This will be written'));
    expect((await axe(container)).violations).toEqual([]);
    await gebruiker.click(knop(woord('Maak het blad', 'Make the sheet')));
    await screen.findByText(woord('Blad Vrijgave 2031-03-09 is gemaakt.', 'Sheet Vrijgave 2031-03-09 was made.'));
    await screen.findByText(/^(Ongewijzigd sinds|Unchanged since)/);
    expect((await axe(container)).violations).toEqual([]);
  }, 30_000);
});
