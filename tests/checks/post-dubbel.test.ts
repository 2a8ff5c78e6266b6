import type { Voorbeeld } from '../../src/checks/check';
import { bevindingenVan } from './bevindingenVan';
import { uitkomsten } from './uitkomsten';

const KOP = ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'];
const JEUGD = [
  KOP,
  ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
  ['Schoolplein', 'SPUK GALA', 800, 850, -50],
  ['Totaal', null, 2000, 1750, 250],
];

test.each<[string, Voorbeeld['bladen'], string[]]>([
  [
    'the same name under another heading',
    {
      Jeugd: [
        KOP,
        ['Noord'],
        ['Buurtcoach', null, 1200, 900, 300],
        ['Zuid'],
        ['Buurtcoach', null, 1100, 950, 150],
        ['Totaal', null, 2300, 1850, 450],
      ],
    },
    [],
  ],
  [
    'the same name under totals of their own',
    {
      Rekening: [
        ['Programma', 'Begroting', 'Rekening'],
        ['Bestuur', 1200, 900],
        ['Zorg', 800, 850],
        ['Totaal lasten', 2000, 1750],
        ['Bestuur', 110, 95],
        ['Zorg', 70, 75],
        ['Totaal baten', 180, 170],
      ],
    },
    [],
  ],
  [
    'a list of invoices: only the one that was entered twice',
    {
      Facturen: [
        ['Factuurnummer', 'Leverancier', 'Bedrag excl. btw', 'Btw'],
        [301, 'De Vries', 1200, 252],
        [302, 'De Vries', 800, 168],
        [303, 'Bakker', 100, 21],
        [304, 'Bakker', 300, 63],
        [301, 'De Vries', 1200, 252],
      ],
    },
    ['Facturen!B6'],
  ],
  [
    'a third time',
    {
      Jeugd: [
        KOP,
        ['Buurtcoach', null, 1200, 900, 300],
        ['Schoolplein', null, 800, 850, -50],
        ['buurt-coach', null, 100, 90, 10],
        ['Buurtcoach', null, 7, 5, 2],
        ['Totaal', null, 2107, 1845, 262],
      ],
    },
    ['Jeugd!A4', 'Jeugd!A5'],
  ],
  [
    'tranches of one regeling',
    {
      Regelingen: [
        ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo'],
        ['SPUK GALA', 2023, 300, 350, 550],
        ['SPUK GALA', 2024, 600, null, null],
        ['SPUK IZA', null, 1700, 1320, 380],
        ['Totaal', null, 2600, 1670, 930],
      ],
    },
    [],
  ],
  ['a second version of a sheet', { Jeugd: JEUGD, 'Jeugd (2)': JEUGD }, []],
  [
    'the same name and other amounts on another sheet',
    { Jeugd: JEUGD, Wonen: [KOP, ['Buurtcoach', 'SPUK IZA', 1200, 800, 400], ['Advies', 'SPUK IZA', 70, 60, 10]] },
    [],
  ],
  [
    'another regeling pays it on another sheet',
    { Jeugd: JEUGD, Wonen: [KOP, ['Buurtcoach', 'SPUK GALA', 1200, 900, 300], ['Advies', 'SPUK IZA', 70, 60, 10]] },
    [],
  ],
  [
    'one round amount may occur twice',
    {
      Jeugd: [KOP, ['Onvoorzien', 'SPUK IZA', 500, 0, 500], ['Schoolplein', 'SPUK GALA', 800, 850, -50]],
      Wonen: [KOP, ['Onvoorzien', 'SPUK IZA', 500, 0, 500], ['Advies', 'SPUK IZA', 70, 60, 10]],
    },
    [],
  ],
])('%s', (_, bladen, verwacht) => {
  expect(bevindingenVan('post-dubbel', bladen).map((b) => b.cel)).toEqual(verwacht);
});

/** A list of this many posten, of which the last repeat the names of the first, with other amounts. */
function lijst(posten: number, herhaald: number): (string | number)[][] {
  return Array.from({ length: posten }, (_, i) => {
    const naam = i < posten - herhaald ? i : i - (posten - herhaald);
    return [`Brug ${'abcdefghijkl'[naam]!}`, 500 + 10 * i, 400 + 7 * i, 100 + 3 * i];
  });
}

const KORT = ['Post', 'Begroting', 'Realisatie', 'Saldo'];
const ZIN = ['Speelplek', 'SPUK GALA', 640, 655, -15];

test.each<[string, Voorbeeld['bladen'], string[], string[]]>([
  [
    'three of twelve posten have a name that was there before: each may be a double',
    { Water: [KORT, ...lijst(12, 3)] },
    [
      'let-op Water!A11 met Water!A2 Brug a → ?',
      'let-op Water!A12 met Water!A3 Brug b → ?',
      'let-op Water!A13 met Water!A4 Brug c → ?',
    ],
    [],
  ],
  ['three of eleven: names come back in this list', { Water: [KORT, ...lijst(11, 3)] }, [], []],
  [
    'two of four posten',
    { Water: [KORT, ...lijst(4, 2)] },
    ['let-op Water!A4 met Water!A2 Brug a → ?', 'let-op Water!A5 met Water!A3 Brug b → ?'],
    [],
  ],
  [
    'the same name under a subtotal of its own',
    {
      Water: [
        KORT,
        ['Molen', 910, 760, 150],
        ['Sluis', 640, 655, -15],
        ['Subtotaal', 1550, 1415, 135],
        ['Molen', 480, 450, 30],
        ['Kade', 370, 320, 50],
        ['Subtotaal', 850, 770, 80],
      ],
    },
    [],
    [],
  ],
  [
    'rows without a name',
    {
      Water: [
        KORT,
        ['Molen', 910, 760, 150],
        [null, 640, 655, -15],
        [null, 640, 655, -15],
        ['Totaal', 2190, 2070, 120],
      ],
    },
    [],
    [],
  ],
  [
    'a regeling that is in its table twice',
    {
      Regelingen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo'],
        ['SPUK GALA', 300, 250, 50],
        ['SPUK IZA', 1700, 1320, 380],
        ['SPUK GALA', 300, 250, 50],
      ],
    },
    ['let-op Regelingen!A4 met Regelingen!A2 SPUK GALA → ?'],
    [],
  ],
  [
    'a change of the begroting may concern one post twice',
    {
      Jeugd: JEUGD,
      Wijzigingen: [
        ['Besluit', 'Datum', 'Post', 'Bedrag'],
        ['Eerste wijziging', '01-03-2024', 'Buurtcoach', 100],
        ['Tweede wijziging', '01-09-2024', 'Buurtcoach', 50],
      ],
    },
    [],
    [],
  ],
  [
    'a post that a hidden sheet repeats',
    { Jeugd: JEUGD, Oud: [KOP, JEUGD[1]!, ZIN, ['Totaal', null, 1840, 1555, 285]] },
    [],
    ['Oud'],
  ],
  [
    'a post that a visible sheet repeats',
    { Jeugd: JEUGD, Oud: [KOP, JEUGD[1]!, ZIN, ['Totaal', null, 1840, 1555, 285]] },
    ['let-op Oud!A2 met Jeugd!A2 Buurtcoach → ?'],
    [],
  ],
  [
    'the only post of a sheet',
    { Jeugd: JEUGD, Oud: [KOP, JEUGD[1]!, ['Totaal', null, 1200, 900, 300]] },
    ['let-op Oud!A2 met Jeugd!A2 Buurtcoach → ?'],
    [],
  ],
  [
    'two of the three posten of a sheet',
    { Jeugd: JEUGD, Oud: [KOP, JEUGD[1]!, ZIN, JEUGD[2]!] },
    ['let-op Oud!A2 met Jeugd!A2 Buurtcoach → ?', 'let-op Oud!A4 met Jeugd!A3 Schoolplein → ?'],
    [],
  ],
  [
    'on three sheets: the first is named',
    { Jeugd: JEUGD, Oud: [KOP, JEUGD[1]!, ZIN], Wonen: [KOP, ['Advies', 'SPUK IZA', 70, 60, 10], JEUGD[1]!] },
    ['let-op Oud!A2 met Jeugd!A2 Buurtcoach → ?', 'let-op Wonen!A3 met Jeugd!A2 Buurtcoach → ?'],
    [],
  ],
  [
    'the same total on two sheets',
    {
      Jeugd: [KOP, JEUGD[1]!, JEUGD[2]!, ['Totaal', null, 2000, 1750, 250]],
      Wonen: [
        KOP,
        ['Advies', 'SPUK IZA', 1500, 1290, 210],
        ['Huur', 'SPUK IZA', 500, 460, 40],
        ['Totaal', null, 2000, 1750, 250],
      ],
    },
    [],
    [],
  ],
  [
    'the same money in thousands',
    {
      Jeugd: [KOP, ['Buurtcoach', 'SPUK IZA', 12000, 9000, 3000], ['Schoolplein', 'SPUK GALA', 8000, 8500, -500]],
      Wonen: [
        ['Bedragen x € 1.000'],
        [],
        KOP,
        ['Buurtcoach', 'SPUK IZA', 12, 9, 3],
        ['Advies', 'SPUK IZA', 70, 60, 10],
      ],
    },
    ['let-op Wonen!A4 met Jeugd!A2 Buurtcoach → ?'],
    [],
  ],
  [
    'the same figures in thousands, which is other money',
    {
      Jeugd: [KOP, ['Buurtcoach', 'SPUK IZA', 12, 9, 3], ['Schoolplein', 'SPUK GALA', 80, 85, -5]],
      Wonen: [
        ['Bedragen x € 1.000'],
        [],
        KOP,
        ['Buurtcoach', 'SPUK IZA', 12, 9, 3],
        ['Advies', 'SPUK IZA', 70, 60, 10],
      ],
    },
    [],
    [],
  ],
  [
    'a column of zeros more on the other sheet',
    {
      Jeugd: JEUGD,
      Wonen: [
        [...KOP, 'Reservering'],
        [...JEUGD[1]!, 0],
        [...ZIN, 0],
      ],
    },
    ['let-op Wonen!A2 met Jeugd!A2 Buurtcoach → ?'],
    [],
  ],
  [
    'one of two amounts with the other sign is no second amount',
    {
      Jeugd: [KOP, ['Onvoorzien', 'SPUK IZA', 0, 500, -500], ['Schoolplein', 'SPUK GALA', 800, 850, -50]],
      Wonen: [KOP, ['Onvoorzien', 'SPUK IZA', 0, 500, -500], ['Advies', 'SPUK IZA', 70, 60, 10]],
    },
    [],
    [],
  ],
])('%s', (titel, bladen, verwacht, verborgen) => {
  const uit = uitkomsten('post-dubbel', { titel, bladen, verborgen });
  expect(uit).toEqual(verwacht);
});

test.each<[string, Voorbeeld['bladen'], string]>([
  [
    'in the same table',
    { Jeugd: [KORT, ['Buurtcoach', 1200, 900, 300], ['Molen', 10, 9, 1], ['Buurtcoach', 0, 90, -90]] },
    'Buurtcoach staat ook in rij 2 van dezelfde tabel. Haal een van beide weg als dat geld (90) één keer is bedoeld, of geef de posten een verschillende naam.',
  ],
  [
    'without amounts',
    { Jeugd: [KORT, ['Buurtcoach', 1200, 900, 300], ['Molen', 10, 9, 1], ['Buurtcoach', 0, 0, 0]] },
    'Buurtcoach staat ook in rij 2 van dezelfde tabel. Haal een van beide weg, of geef de posten een verschillende naam.',
  ],
  [
    'on another sheet',
    { Jeugd: JEUGD, Wonen: [KOP, ZIN, JEUGD[1]!] },
    'Buurtcoach staat met dezelfde bedragen ook in Jeugd (Jeugd!A2). Haal een van beide weg als dat geld (1.200) één keer is bedoeld, of geef de posten een verschillende naam.',
  ],
])('the message says where the other is, and what is at stake: %s', (_, bladen, melding) => {
  expect(bevindingenVan('post-dubbel', bladen).map((b) => b.melding)).toEqual([melding]);
});
