import type { Voorbeeld } from '../../src/checks/check';
import { maakRegelinginvoer } from '../../src/jaareinde/regelinginvoer';
import { afrekenen } from '../../src/regelingen/afrekenen';
import { celadres } from '../../src/sheet/adres';
import { herken } from '../../src/sheet/herken';
import { leesInstellingen } from '../../src/sheet/leesInstellingen';
import { maakOnderwerpen } from '../../src/toelichting/maakOnderwerpen';
import { tekstbronnen } from '../../src/toelichting/tekstbronnen';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

type Bladen = Voorbeeld['bladen'];

/** "Zorg!E2 post Dagopvang: Extra uren." */
function bronnen(bladen: Bladen, verborgen: readonly string[] = []): string[] {
  const snapshot = leesVoorbeeld({ bladen, verborgen });
  const herkenning = herken(snapshot, leesInstellingen(snapshot).instellingen);
  const onderwerpen = maakOnderwerpen(herkenning, maakRegelinginvoer(herkenning).map(afrekenen));
  return tekstbronnen(snapshot, herkenning, onderwerpen).map(({ plaats: { blad, rij, kolom }, tekst, onderwerp }) => {
    const over = onderwerp === null ? 'onbekend' : `${onderwerp.soort} ${onderwerp.naam}`;
    return `${celadres(blad, rij, kolom)} ${over}: ${tekst}`;
  });
}

const KOP = ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'];
const ZORG: Bladen[string] = [
  ['Zorg 2031'],
  [],
  KOP,
  ['Dagopvang', 900, 1000, -100, 'Extra uren.'],
  ['Vervoer', 400, 300, 100, null],
  ['Totaal', 1300, 1300, 0, 'Per saldo blijft er niets over.'],
];
const WONEN: Bladen[string] = [
  ['Wonen 2031'],
  [],
  KOP,
  ['Huurteam', 700, 600, 100, null],
  ['Totaal', 700, 600, 100, null],
];
const VAST = ['Zorg!E4 post Dagopvang: Extra uren.', 'Zorg!E6 themalijn Zorg: Per saldo blijft er niets over.'];

test('een cel Toelichting gaat over haar rij', () => {
  expect(bronnen({ Zorg: ZORG })).toEqual(VAST);
});

test('een verborgen blad telt niet mee', () => {
  expect(bronnen({ Zorg: ZORG, Wonen: WONEN }, ['Zorg'])).toEqual([]);
});

test.each(['-', 'n.v.t.', ' nvt ', 'volgt nog', 'PM', '?'])('"%s" is geen tekst', (tekst) => {
  expect(bronnen({ Zorg: [...ZORG.slice(0, 4), ['Vervoer', 400, 300, 100, tekst], ...ZORG.slice(5)] })).toEqual(VAST);
});

test('elke kolom voor teksten telt', () => {
  const rijen = [
    ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting', 'Opmerking'],
    ['Dagopvang', 900, 1000, -100, 'Extra uren.', 'Besproken met de wijk.'],
    ['Vervoer', 400, 300, 100, null, 'Minder ritten.'],
    ['Totaal', 1300, 1300, 0, null, null],
  ];
  expect(bronnen({ Zorg: rijen })).toEqual([
    'Zorg!E2 post Dagopvang: Extra uren.',
    'Zorg!F2 post Dagopvang: Besproken met de wijk.',
    'Zorg!F3 post Vervoer: Minder ritten.',
  ]);
});

test.each<[string, string, string | null]>([
  ['een zin met een werkwoord', 'De zorg is dit jaar duurder geworden.', 'themalijn Zorg'],
  ['een bedrag zonder werkwoord', 'Restant in totaal: € 1.200 per jaar', 'themalijn Zorg'],
  ['een noot', '* De post Vervoer is halverwege het jaar gestart.', 'themalijn Zorg'],
  ['een titel', 'Overzicht van de themalijn Zorg en welzijn', null],
  ['een bijschrift over de eenheid', 'Bedragen zijn in hele euro’s', null],
  ['een bron', 'Bron: de administratie is van 3 maart 2032', null],
  ['een kort woord', 'Wordt vervolgd.', null],
])('onder een tabel: %s', (_, tekst, over) => {
  const verwacht = over === null ? [] : [`Zorg!A8 ${over}: ${tekst}`];
  expect(bronnen({ Zorg: [...ZORG, [], [tekst]] })).toEqual([...VAST, ...verwacht]);
});

test('een alinea gaat over de tabel erboven, niet over die ernaast of eronder', () => {
  const alinea = 'Er blijft in deze tabel niets over.';
  const naast = [...ZORG, [], [alinea], [], ...WONEN];
  expect(bronnen({ Zorg: naast })).toContain(`Zorg!A8 themalijn Zorg: ${alinea}`);
});

test('boven de enige tabel van een blad gaat een alinea daarover', () => {
  const inleiding = 'Dit blad gaat over het jaar 2031 en is voorlopig.';
  expect(bronnen({ Zorg: [[inleiding], [], ...ZORG] })[0]).toBe(`Zorg!A1 themalijn Zorg: ${inleiding}`);
});

describe('het blad Toelichting', () => {
  const metBlad = (toelichting: Bladen[string]) =>
    bronnen({ Zorg: ZORG, Wonen: WONEN, Toelichting: toelichting }).slice(VAST.length);

  test('een tekst gaat over wat links ervan staat', () => {
    expect(
      metBlad([
        ['Themalijn', 'Post', 'Toelichting'],
        ['Zorg', 'Vervoer', 'Minder ritten.'],
        ['Wonen', null, 'Het huurteam was later volledig.'],
      ]),
    ).toEqual([
      'Toelichting!C2 post Vervoer: Minder ritten.',
      'Toelichting!C3 themalijn Wonen: Het huurteam was later volledig.',
    ]);
  });

  test('anders over de kop erboven; een kop die niets noemt, zegt niet waarover', () => {
    expect(
      metBlad([
        ['2. Zorg:'],
        ['Het was een jaar waarin veel is gedaan.'],
        ['Ook daarna is er nog veel gedaan aan zorg.'],
        ['Vooruitblik'],
        ['Volgend jaar gaat het anders dan dit jaar.'],
      ]),
    ).toEqual([
      'Toelichting!A2 themalijn Zorg: Het was een jaar waarin veel is gedaan.',
      'Toelichting!A3 themalijn Zorg: Ook daarna is er nog veel gedaan aan zorg.',
      'Toelichting!A5 onbekend: Volgend jaar gaat het anders dan dit jaar.',
    ]);
  });

  test('posten met dezelfde naam: die van de themalijn erboven of ernaast', () => {
    const regels = bronnen({
      Zorg: ZORG,
      Wonen: WONEN.map(([naam, ...rest]) => (naam === 'Huurteam' ? ['Vervoer', ...rest] : [naam ?? null, ...rest])),
      Toelichtingen: [['Vervoer', 'Welke is niet te zeggen.'], ['Wonen'], ['Vervoer', 'Die van wonen.']],
    });
    expect(regels.slice(VAST.length)).toEqual(['Toelichtingen!B3 post Vervoer: Die van wonen.']);
  });
});
