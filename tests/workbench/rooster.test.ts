/** @jest-environment jsdom */
import { blokadres } from '../../src/host/adres';
import { geefMaten, openRooster } from './openRooster';

beforeAll(geefMaten);

const TABEL = [
  ['Post', 'Begroting', 'Realisatie', 'Saldo'],
  ['Huur', 1200, 1000.5, '=B2-C2'],
  ['Loon', 3000, 3100, '=B3-C3'],
  ['Totaal', '=SUM(B2:B3)', '=SUM(C2:C3)', '=SUM(D2:D3)'],
];

describe('typing', () => {
  test('over a cell, then Enter: formulas follow, and the next cell is active', () => {
    const { typ, druk, toont, selecteer, rooster } = openRooster(TABEL);
    selecteer('C2');
    typ('1.100');
    druk('Enter');
    expect([toont('C2'), toont('D2'), toont('D4')]).toEqual(['1.100', '100', '0']);
    expect(blokadres(rooster.blok)).toBe('C3');
  });

  test('Escape leaves the cell as it was; F2 begins with what is in it', () => {
    const { typ, druk, toont, selecteer, rooster } = openRooster(TABEL);
    selecteer('D2');
    druk('F2');
    expect(rooster.invoer.value).toBe('=B2-C2');
    typ('*2');
    druk('Escape');
    expect(toont('D2')).toBe('199,5');
    druk('F2');
    typ('*2');
    druk('Tab');
    expect([toont('D2'), blokadres(rooster.blok)]).toEqual(['-801', 'E2']);
  });

  test('an arrow goes on after typing, and moves the caret while editing', () => {
    const { typ, druk, selecteer, rooster } = openRooster(TABEL);
    selecteer('A2');
    typ('x');
    druk('ArrowRight');
    expect(blokadres(rooster.blok)).toBe('B2');
    druk('F2', 'ArrowRight');
    expect(blokadres(rooster.blok)).toBe('B2');
  });

  test('Ctrl+Enter fills the whole selection, with formulas that follow', () => {
    const { typ, druk, selecteer, toont, invoerVan } = openRooster(TABEL);
    selecteer('E2:E3');
    typ('=B2*2');
    druk('Ctrl+Enter');
    expect([toont('E2'), toont('E3'), invoerVan('E3')]).toEqual(['2400', '6000', '=B3*2']);
  });

  test('a formula that cannot be read is refused, and typing goes on', () => {
    const { typ, druk, selecteer, invoer, geweigerd, toont } = openRooster(TABEL);
    selecteer('A2');
    typ('=SOM(');
    druk('Enter');
    expect([geweigerd.length, invoer.modus, toont('A2')]).toEqual([1, 'invoer', 'Huur']);
  });

  test('nothing is typed on a protected sheet', () => {
    const { typ, druk, selecteer, blad, geweigerd, invoer, toont } = openRooster(TABEL);
    blad.beveilig({ opties: {}, wachtwoord: '' });
    selecteer('A2:B3');
    typ('x');
    druk('Delete');
    expect([geweigerd.length, invoer.modus, toont('A2')]).toEqual([2, 'gereed', 'Huur']);
  });

  test('a colleague who hears of it knows it was not the add-in', () => {
    const { typ, druk, host } = openRooster(TABEL);
    const bronnen: unknown[] = [];
    host.werkmap.luister(
      ({ soort }, { client, addin }) => soort === 'cellen' && bronnen.push([client === host.eerste, addin]),
    );
    typ('x');
    druk('Enter');
    expect(bronnen).toEqual([[true, false]]);
  });
});

describe('undo', () => {
  test('goes back and forth, over typing, clearing, pasting and rows', () => {
    const { typ, druk, selecteer, toont, klembord, invoer, blad } = openRooster(TABEL);
    const stand = (): string => ['A2', 'B2', 'C2', 'D4', 'A5', 'B5'].map(toont).join('|');
    const standen = [stand()];
    selecteer('B2');
    typ('5.000');
    druk('Enter');
    standen.push(stand());
    selecteer('C2:C3');
    druk('Delete');
    standen.push(stand());
    selecteer('A2');
    klembord('paste', 'Water\t7\r\nGas\t8');
    standen.push(stand());
    invoer.probeer(() => invoer.bewerkingen.voegRijenIn(blad, 1, 1));
    standen.push(stand());
    invoer.probeer(() => invoer.bewerkingen.verwijderRijen(blad, 2, 1));
    standen.push(stand());
    expect(new Set(standen).size).toBe(6);
    const terug = standen.slice(0, -1).map(() => (druk('Ctrl+z'), stand()));
    expect(terug).toEqual(standen.slice(0, -1).reverse());
    const vooruit = standen.slice(1).map(() => (druk('Ctrl+y'), stand()));
    expect(vooruit).toEqual(standen.slice(1));
  });
});

describe('the clipboard', () => {
  test('copies what is shown, and within the workbook formulas that follow', () => {
    const { selecteer, klembord, invoerVan } = openRooster(TABEL);
    selecteer('D2:D3');
    const tekst = klembord('copy');
    expect(tekst).toBe('199,5\r\n-100');
    selecteer('E3');
    klembord('paste', tekst);
    expect([invoerVan('E3'), invoerVan('E4')]).toEqual(['=C3-D3', '=C4-D4']);
  });

  test('cut moves, and one cell of text fills the selection', () => {
    const { selecteer, klembord, toont } = openRooster(TABEL);
    selecteer('A2');
    const tekst = klembord('cut');
    selecteer('F2');
    klembord('paste', tekst);
    expect([toont('A2'), toont('F2')]).toEqual(['', 'Huur']);
    selecteer('G2:H3');
    klembord('paste', '€ 5');
    expect(['G2', 'H2', 'G3', 'H3'].map(toont)).toEqual(Array(4).fill('€ 5'));
  });
});

describe('moving around', () => {
  test.each([
    [['Ctrl+End'], 'D4'],
    [['Ctrl+End', 'Ctrl+Home'], 'A1'],
    [['Ctrl+ArrowRight', 'Shift+Ctrl+ArrowDown'], 'D1:D4'],
    [['Shift+ArrowDown', 'Shift+ArrowRight'], 'A1:B2'],
    [['Ctrl+a'], 'A1:D4'],
    [['Ctrl+a', 'Ctrl+a'], '1:1048576'],
    [['ArrowDown', 'Shift+ '], '2:2'],
    [['ArrowRight', 'Ctrl+ '], 'B:B'],
    [['Tab', 'Tab', 'Shift+Tab', 'Enter'], 'B2'],
    [['End'], 'D1'],
    [['PageDown', 'Home'], 'A20'],
  ])('%j selects %s', (toetsen, verwacht) => {
    const { druk, rooster } = openRooster(TABEL);
    druk(...toetsen);
    expect(blokadres(rooster.blok)).toBe(verwacht);
  });

  test('fills down and to the right', () => {
    const { druk, selecteer, invoerVan } = openRooster(TABEL);
    selecteer('D2:D4');
    druk('Ctrl+d');
    selecteer('D2:F2');
    druk('Ctrl+r');
    expect([invoerVan('D4'), invoerVan('F2')]).toEqual(['=B4-C4', '=D2-E2']);
  });
});

describe('what is drawn', () => {
  const teksten = (): string[] =>
    [...document.querySelectorAll('.cel')].map(({ textContent }) => textContent ?? '').filter(Boolean);

  test('only the rows in view, however many there are', async () => {
    const { beeld, rooster } = openRooster(Array.from({ length: 5000 }, (_, i) => [`Post ${i}`, i]));
    rooster.ververs();
    await beeld();
    expect(document.querySelectorAll('.rij').length).toBeLessThan(40);
    rooster.brengInBeeld({ rij: 4999, kolom: 0 });
    expect(teksten()).toContain('Post 4999');
  });

  test('hidden rows and columns are left out, and a number that does not fit is not cut', async () => {
    const { blad, rooster, beeld } = openRooster([
      ['weg', 'blijft'],
      ['ook weg', 123456789],
    ]);
    blad.verborgenKolommen.add(0);
    blad.kolombreedtes.set(1, 40);
    rooster.ververs();
    await beeld();
    expect(teksten()).toEqual(['blijft', '####']);
  });

  test('merged cells are one, also when it begins out of view', async () => {
    const { blad, rooster, beeld } = openRooster([['kop', null, 'los']]);
    blad.samengevoegd.push({ rij: 0, kolom: 0, rijen: 200, kolommen: 2 });
    rooster.ververs();
    await beeld();
    rooster.brengInBeeld({ rij: 150, kolom: 5 });
    expect(teksten()).toContain('kop');
  });

  test('what an add-in wrote, set and marked', async () => {
    const { blad, rooster, beeld, host } = openRooster(TABEL);
    host.collega('Blad1!A2', 'van een collega');
    blad.opmaak.set('A1:D1', { 'font.bold': true });
    const regel = { id: '1', type: 'Custom', formule: '=N("Sluitend")+1', stoptHier: false };
    const blokken = [{ rij: 1, kolom: 1, rijen: 1, kolommen: 1 }];
    blad.opmaakregels.push({ ...regel, blokken, opmaak: new Map([['fill.color', '#FFE699']]) });
    rooster.ververs();
    await beeld();
    const met = (klasse: string): string[] =>
      [...document.querySelectorAll(`.cel.${klasse}`)].map((cel) => cel.textContent ?? '');
    expect([teksten().includes('van een collega'), met('vet').length, met('gevuld')]).toEqual([true, 4, ['1200']]);
  });

  test('the cells are a grid for who cannot see it', () => {
    const { rooster } = openRooster(TABEL);
    const cel = rooster.raster.querySelector('[aria-rowindex="2"] [aria-colindex="2"]');
    expect([rooster.raster.getAttribute('role'), cel?.getAttribute('role'), cel?.textContent]).toEqual([
      'grid',
      'gridcell',
      '1200',
    ]);
  });
});

test('a chart lies over its cells: a bar per row, as long as its amounts, and follows them', () => {
  const { typ, druk, selecteer, rooster } = openRooster(TABEL);
  const { blad } = rooster;
  const vast = { id: 'g', soort: 'BarStacked', richting: 'Columns', naam: 'g', titel: 'Kosten' };
  blad.grafieken.push({ ...vast, bron: 'Oude naam!A1:C3', plaats: ['Blad1!F2', 'Blad1!H9'] });
  const figuur = () => document.querySelector<HTMLElement>('.grafiek')!;
  const staven = () =>
    [...figuur().querySelectorAll('.staaf')].map((staaf) =>
      [...staaf.children].map((deel) => (deel as HTMLElement).style.width),
    );
  rooster.toon(blad);
  expect(figuur()).toHaveProperty('style.left', `${rooster.maten.kolommen.begin(5)}px`);
  expect(figuur().textContent).toContain('Kosten');
  expect([...figuur().querySelectorAll('.legenda span')].map((naam) => naam.textContent)).toEqual([
    'Begroting',
    'Realisatie',
  ]);
  expect(staven()[1]).toEqual([`${(3000 / 6100) * 100}%`, `${(3100 / 6100) * 100}%`]);
  selecteer('C3');
  typ('0');
  druk('Enter');
  rooster.toon(blad);
  expect(staven()[1]).toEqual(['100%', '0%']);
});
