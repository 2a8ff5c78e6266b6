/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { Rijen } from '../host/startExcel';
import { elkDeelDuurtLang } from './elkDeelDuurtLang';
import { controleer, openVenster } from './openVenster';

/** One digit too many in C2. */
const ZORG: Readonly<Record<string, Rijen>> = {
  Zorg: [
    ['Zorg 2031'],
    ['Post', 'Begroting', 'Realisatie', 'Saldo'],
    ['Dagopvang', 9000, 18500, 500],
    ['Vervoer', 4000, 3100, 900],
    ['Scholing', 2000, 1200, 800],
    ['Totaal', 15000, 12800, 2200],
  ],
};

/** A saldo that was computed from the wrong amount, so that two cells must move. */
const MEEGEREKEND: Readonly<Record<string, Rijen>> = {
  Zorg: [
    ['Post', 'Begroting', 'Realisatie', 'Saldo'],
    ['Dagopvang', 9000, 18500, -9500],
    ['Vervoer', 4000, 3100, 900],
    ['Scholing', 2000, 1200, 800],
    ['Totaal', 15000, 12800, 2200],
  ],
  Totaaloverzicht: [
    ['Themalijn', 'Begroting', 'Realisatie', 'Saldo'],
    ['Zorg', 15000, 12800, 2200],
    ['Wonen', 7000, 6100, 900],
    ['Totaal', 22000, 18900, 3100],
  ],
};

const SLUITEND: Readonly<Record<string, Rijen>> = {
  Zorg: [
    ['Zorg 2031'],
    ['Post', 'Begroting', 'Realisatie', 'Saldo'],
    ['Dagopvang', 9000, 8500, 500],
    ['Vervoer', 4000, 3100, 900],
    ['Totaal', 13000, 11600, 1400],
  ],
};

/** The first live region: how the workbook stands. */
const stand = () => screen.getAllByRole('status')[0]!;
const knop = (naam: string | RegExp) => screen.getByRole('button', { name: naam });

describe('de stand', () => {
  test('voor de eerste controle staat er wat Sluitend doet, en dat controleren niets verandert', () => {
    openVenster(SLUITEND);
    expect(stand()).toHaveTextContent(/Nog niet gecontroleerd.*verandert niets.*niets de werkmap uit/);
  });

  test('sluitend, met de tijd', async () => {
    const { gebruiker } = openVenster(SLUITEND);
    await controleer(gebruiker);
    expect(stand()).toHaveTextContent(/^Sluitend\./);
    expect(stand()).toHaveTextContent('Gecontroleerd om 14:15');
    expect(screen.getByText('Geen fouten en geen open punten gevonden.')).toBeVisible();
  });

  test('fouten worden geteld', async () => {
    const { gebruiker } = openVenster(ZORG);
    await controleer(gebruiker);
    expect(stand()).toHaveTextContent('1 fout');
    expect(screen.getByRole('heading', { name: 'Fouten (1)' })).toBeVisible();
  });

  test('een werkmap zonder tabel heet niet sluitend', async () => {
    const { gebruiker } = openVenster({ Leeg: [] });
    await controleer(gebruiker);
    expect(stand()).toHaveTextContent('Geen tabel met bedragen herkend');
    expect(screen.queryByText(/Geen fouten en geen open punten/)).toBeNull();
  });

  test('wat niet beoordeeld is, staat er met de reden', async () => {
    const { gebruiker } = openVenster({ Zorg: ZORG.Zorg!.slice(1) });
    await controleer(gebruiker);
    const kop = screen.getByRole('heading', { name: /^Niet beoordeeld/ });
    expect(kop.closest('section')).toHaveTextContent(/jaar/i);
  });

  test('een collega wijzigt iets: gewijzigd sinds de controle, tot de volgende', async () => {
    const { gebruiker, host } = openVenster(SLUITEND);
    await controleer(gebruiker);
    host.collega('Zorg!B3', 9500);
    expect(await screen.findByText(/^Gewijzigd sinds de controle/)).toBeVisible();
    await gebruiker.click(knop('Opnieuw controleren'));
    await waitFor(() => expect(screen.queryByText(/^Gewijzigd sinds de controle/)).toBeNull());
    expect(stand()).toHaveTextContent('fout');
  });
});

describe('als lezen niet lukt', () => {
  test('kan Excel wijzigingen niet melden, dan staat dat er, en controleren kan gewoon', async () => {
    const { gebruiker, host } = openVenster(SLUITEND, { storing: 'AccessDenied' });
    expect(await screen.findByText(/^Wijzigingen in de werkmap worden nu niet gevolgd/)).toBeVisible();
    host.fout.wis();
    await controleer(gebruiker);
    expect(stand()).toHaveTextContent('Sluitend.');
  });

  test('de zin van de fout staat er zoals hij is, en de vorige uitkomst blijft', async () => {
    const { gebruiker, host } = openVenster(ZORG);
    await controleer(gebruiker);
    host.fout.volgende('AccessDenied', { bericht: 'Toegang geweigerd (rauw).', keer: 9 });
    await gebruiker.click(knop('Opnieuw controleren'));
    const melding = await screen.findByText(/geen toestemming|mag dit niet|rechten|beveilig/i);
    expect(melding.closest('[role="alert"]')).not.toBeNull();
    expect(document.body).not.toHaveTextContent('rauw');
    expect(screen.getByRole('heading', { name: 'Fouten (1)' })).toBeVisible();
  });

  test('stoppen', async () => {
    const { gebruiker, host } = openVenster(ZORG);
    host.vertraging = 200;
    await gebruiker.click(knop('Controleer deze werkmap'));
    await gebruiker.click(knop('Stoppen'));
    expect(await screen.findByText('Gestopt. Er is niets gewijzigd.')).toBeVisible();
    expect(knop('Controleer deze werkmap')).toHaveFocus();
    host.vertraging = 0;
    await controleer(gebruiker);
    expect(screen.queryByText(/^Gestopt/)).toBeNull();
  });

  test('stoppen tijdens het beoordelen', async () => {
    const { gebruiker } = openVenster(ZORG);
    elkDeelDuurtLang();
    await gebruiker.click(knop('Controleer deze werkmap'));
    expect(await screen.findByText(/^Controle 1 van \d+$/)).toBeVisible();
    await gebruiker.click(knop('Stoppen'));
    expect(await screen.findByText('Gestopt. Er is niets gewijzigd.')).toBeVisible();
    expect(stand()).toHaveTextContent('Nog niet gecontroleerd');
  });
});

describe('een bevinding', () => {
  test('één oorzaak is één kaart, met oorzaak en bewijs', async () => {
    const { gebruiker } = openVenster(ZORG);
    await controleer(gebruiker);
    const kaart = screen.getByRole('article');
    expect(within(kaart).getByRole('heading')).toHaveTextContent('Zorg!D3');
    expect(kaart).toHaveTextContent('Oorzaak: Zorg!C3 bevat 18.500; voorstel: 8.500 (een cijfer te veel).');
    expect(kaart).toHaveTextContent(/Bewijs \(1\).*Zorg!C6: gevonden 12\.800, verwacht 22\.800/);
  });

  test('ga naar de cel', async () => {
    const { gebruiker, host } = openVenster(ZORG);
    await controleer(gebruiker);
    await gebruiker.click(knop('Ga naar Zorg!D3'));
    await waitFor(() => expect(host.eerste.selectie).toMatchObject({ blok: { rij: 2, kolom: 3 } }));
  });

  test('naar een cel op een verborgen blad kan niet; er staat waarom', async () => {
    const { gebruiker, workbook } = openVenster({ ...ZORG, Ander: [] });
    await controleer(gebruiker);
    workbook.toon(workbook.blad('Zorg')!, 'Hidden');
    await gebruiker.click(knop('Ga naar Zorg!D3'));
    expect(await screen.findByText(/verborgen/)).toBeVisible();
  });
});

describe('herstellen', () => {
  async function bekijkHerstel(bladen: Readonly<Record<string, Rijen>>) {
    const venster = openVenster(bladen);
    await controleer(venster.gebruiker);
    await venster.gebruiker.click(screen.getAllByRole('button', { name: 'Herstellen…' })[0]!);
    const waarde = (rij: number, kolom: number) => venster.workbook.blad('Zorg')!.waarde(rij, kolom);
    return { ...venster, waarde };
  }

  test('eerst zien wat er geschreven wordt, oud en nieuw; annuleren schrijft niets', async () => {
    const { gebruiker, waarde } = await bekijkHerstel(MEEGEREKEND);
    expect(screen.getByRole('heading', { name: 'Voorstel voor herstel' })).toHaveFocus();
    const regels = within(screen.getByText(/^Dit wordt geschreven/).parentElement!).getAllByRole('listitem');
    expect(regels.map((regel) => regel.textContent)).toEqual([
      'Zorg!C2 (realisatie van Dagopvang): 18.500 wordt  → 8.500',
      'Zorg!D2 (saldo van Dagopvang): -9.500 wordt  → 500',
    ]);
    await gebruiker.click(knop('Annuleren'));
    expect(knop('Herstellen…')).toHaveFocus();
    expect(waarde(1, 2)).toBe(18500);
  });

  test('schrijven, opnieuw controleren en het resultaat tonen', async () => {
    const { gebruiker, waarde } = await bekijkHerstel(MEEGEREKEND);
    await gebruiker.click(knop('Schrijf 2 cellen'));
    expect(await screen.findByText('2 cellen geschreven.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Laatste herstel' })).toHaveFocus();
    expect([waarde(1, 2), waarde(1, 3)]).toEqual([8500, 500]);
    await waitFor(() => expect(screen.queryByRole('heading', { name: /^Fouten/ })).toBeNull());
  });

  test('ongedaan maken zet terug wat er nog staat', async () => {
    const { gebruiker, waarde } = await bekijkHerstel(MEEGEREKEND);
    await gebruiker.click(knop('Schrijf 2 cellen'));
    await screen.findByText('2 cellen geschreven.');
    await gebruiker.click(knop('Ongedaan maken'));
    expect(await screen.findByText('2 cellen teruggezet.')).toBeVisible();
    expect([waarde(1, 2), waarde(1, 3)]).toEqual([18500, -9500]);
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  });

  test('wat een collega intussen typte, blijft staan en wordt gemeld', async () => {
    const { gebruiker, host, waarde } = await bekijkHerstel(MEEGEREKEND);
    host.collega('Zorg!D2', 123);
    await gebruiker.click(knop('Schrijf 2 cellen'));
    expect(await screen.findByText('1 cel overgeslagen:')).toBeVisible();
    expect(screen.getByText(/^Zorg!D2: .*123/)).toBeVisible();
    expect([waarde(1, 2), waarde(1, 3)]).toEqual([8500, 123]);
  });

  test('op een beveiligd blad wordt niets geschreven; er staat waarom', async () => {
    const { gebruiker, workbook, waarde } = await bekijkHerstel(ZORG);
    workbook.blad('Zorg')!.beveilig({ opties: {}, wachtwoord: '' });
    await gebruiker.click(knop('Schrijf 1 cel'));
    expect(await screen.findByText(/beveiligd/)).toBeVisible();
    expect(waarde(2, 2)).toBe(18500);
  });
});

describe('accepteren', () => {
  async function begin() {
    const venster = openVenster(ZORG);
    await controleer(venster.gebruiker);
    await venster.gebruiker.click(knop('Accepteren…'));
    await screen.findByRole('textbox', { name: 'Uw naam' });
    return venster;
  }

  test('zonder naam en reden gebeurt er niets', async () => {
    const { gebruiker, workbook } = await begin();
    await gebruiker.click(knop('Accepteren'));
    expect(screen.getAllByText('Vul dit in.')).toHaveLength(2);
    expect(workbook.blad('Sluitend')).toBeNull();
  });

  test('met naam en reden staat zij op het blad Sluitend, en blijft de bevinding zichtbaar en geteld', async () => {
    const { gebruiker, workbook } = await begin();
    await gebruiker.type(screen.getByRole('textbox', { name: 'Uw naam' }), 'A. de Vries');
    await gebruiker.type(screen.getByRole('textbox', { name: 'Reden' }), 'Besproken in het overleg');
    await gebruiker.click(knop('Accepteren'));
    expect(await screen.findByRole('heading', { name: 'Geaccepteerd (1)' })).toBeVisible();
    expect(screen.getByText('Geaccepteerd door A. de Vries op 9-3-2031: Besproken in het overleg')).toBeVisible();
    await waitFor(() => expect(screen.getByText('Sluitend (1 geaccepteerd).')).toHaveFocus());
    expect(workbook.blad('Sluitend')).not.toBeNull();
  });

  test('een reden die op een formule lijkt, blijft tekst', async () => {
    const { gebruiker, workbook } = await begin();
    await gebruiker.type(screen.getByRole('textbox', { name: 'Uw naam' }), 'A. de Vries');
    await gebruiker.type(screen.getByRole('textbox', { name: 'Reden' }), '=1+1');
    await gebruiker.click(knop('Accepteren'));
    expect(await screen.findByText('Geaccepteerd door A. de Vries op 9-3-2031: =1+1')).toBeVisible();
    expect(workbook.blad('Sluitend')!.formulecellen()).toEqual([]);
  });
});

describe('markeren', () => {
  test('de cellen van de open bevindingen, en weer weg', async () => {
    const { gebruiker, workbook } = openVenster(ZORG);
    await controleer(gebruiker);
    await gebruiker.click(knop('Markeer'));
    expect(await screen.findByText('1 cel gemarkeerd.')).toBeVisible();
    expect(workbook.blad('Zorg')!.opmaakregels).toHaveLength(1);
    await gebruiker.click(knop('Verwijder markering'));
    expect(await screen.findByText('De markering is weg.')).toBeVisible();
    expect(workbook.blad('Zorg')!.opmaakregels).toEqual([]);
  });

  test('op een beveiligd blad niet; er staat waarom', async () => {
    const { gebruiker, workbook } = openVenster(ZORG);
    await controleer(gebruiker);
    workbook.blad('Zorg')!.beveilig({ opties: {}, wachtwoord: '' });
    await gebruiker.click(knop('Markeer'));
    expect(await screen.findByText('0 cellen gemarkeerd.')).toBeVisible();
    expect(screen.getByText(/^Blad Zorg .*beveilig/)).toBeVisible();
  });
});

test('in het Engels spreken de knoppen Engels en de bevindingen Nederlands', async () => {
  const { gebruiker } = openVenster(ZORG, { taal: 'en' });
  await gebruiker.click(knop('Check this workbook'));
  expect(await screen.findByText('Checked at 14:15')).toBeVisible();
  expect(knop('Go to Zorg!D3')).toBeVisible();
  expect(screen.getByText(/saldo is 500/).closest('[lang="nl"]')).not.toBeNull();
});
