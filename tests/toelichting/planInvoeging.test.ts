import { celadres } from '../../src/sheet/adres';
import { herken } from '../../src/sheet/herken';
import { standaardInstellingen } from '../../src/sheet/leesInstellingen';
import { maakRegelinginvoer } from '../../src/jaareinde/regelinginvoer';
import { afrekenen } from '../../src/regelingen/afrekenen';
import { maakOnderwerpen } from '../../src/toelichting/maakOnderwerpen';
import { celtekst, type Invoegplan } from '../../src/toelichting/planInvoeging';
import { tekstbronnen } from '../../src/toelichting/tekstbronnen';
import { Grootboekwerkmap, post } from './grootboekwerkmap';

const TEKST = 'Scholing kost € 500 meer dan begroot.';

function werkmap() {
  const [scholing, beheer] = [post('Scholing'), post('Beheer', 'SPUK IZA', 2000, 2600)];
  const map = new Grootboekwerkmap([{ naam: 'Jeugd', titel: 'Themalijn Jeugd', posten: [scholing, beheer] }]);
  return { map, scholing, beheer };
}

/** "Jeugd!F4: niets → tekst" for each edit. */
const edits = (plan: Invoegplan) =>
  plan.edits.map(({ plaats: { blad, rij, kolom }, was, wordt }) => {
    const inhoud = (cel: typeof was) => ('formule' in cel ? cel.formule : (cel.waarde ?? 'niets'));
    return `${celadres(blad, rij, kolom)}: ${inhoud(was)} → ${inhoud(wordt)}`;
  });
const bezwaren = ({ conflicten }: Invoegplan) => conflicten.map(({ staat, waarom }) => [staat, waarom]);

describe('in de cel Toelichting van de rij', () => {
  test('een lege cel krijgt de tekst, en het grootboek een rij', () => {
    const { map, scholing } = werkmap();
    const plan = map.plan(new Map([[scholing, TEKST]]), 'toelichting', [{ vrij: 'drukte' }]);
    expect(edits(plan)).toEqual([`Jeugd!F4: niets → ${TEKST}`]);
    expect(plan.grootboek).toEqual([
      {
        edit: plan.edits[0],
        was: null,
        wordt: {
          id: expect.stringMatching(/^[0-9a-f]{16}$/),
          blad: 'Jeugd',
          cel: 'F4',
          tabel: 'Jeugd',
          post: 'Scholing',
          regeling: 'SPUK IZA',
          afdruk: expect.stringMatching(/^[0-9a-f]{16}$/),
          cijfers: expect.stringMatching(/^1000\|1500\|SPUK IZA /),
          keuzes: '[{"vrij":"drukte"}]',
          gereed: '',
        },
      },
    ]);
    expect([plan.conflicten, plan.nieuwBlad]).toEqual([[], null]);
  });

  test('onze eigen ongewijzigde tekst wordt vervangen, met dezelfde rij in het grootboek', () => {
    const { map, scholing } = werkmap();
    map.voegIn(new Map([[scholing, TEKST]]));
    const plan = map.voegIn(new Map([[scholing, 'Nieuw.']]));
    expect(edits(plan)).toEqual([`Jeugd!F4: ${TEKST} → Nieuw.`]);
    expect(plan.grootboek[0]!.was!.id).toBe(plan.grootboek[0]!.wordt.id);
    expect(map.grootboek).toHaveLength(1);
  });

  test('dezelfde tekst met andere cijfers: alleen het grootboek', () => {
    const { map, scholing } = werkmap();
    map.voegIn(new Map([[scholing, TEKST]]));
    scholing.realisatie = 1700;
    const plan = map.voegIn(new Map([[scholing, TEKST]]));
    expect(plan.edits).toEqual([]);
    expect(plan.grootboek[0]!.wordt.cijfers).toMatch(/^1000\|1700/);
    expect(map.stand(scholing)).toBe('ingevoegd');
  });

  test.each(['Van een collega.', `${TEKST}!`, 'n.v.t.'])('wat een ander schreef (%j) blijft staan', (staat) => {
    const { map, scholing } = werkmap();
    map.voegIn(new Map([[scholing, TEKST]]));
    scholing.tekst = staat;
    const plan = map.plan(new Map([[scholing, 'Nieuw.']]));
    expect([plan.edits, plan.grootboek]).toEqual([[], []]);
    expect(bezwaren(plan)).toEqual([
      [staat, expect.stringContaining('na het invoegen is gewijzigd; dat blijft staan')],
    ]);
  });

  test('ook zonder grootboek', () => {
    const { map, scholing } = werkmap();
    scholing.tekst = TEKST;
    const plan = map.plan(new Map([[scholing, 'Nieuw.']]));
    expect(bezwaren(plan)).toEqual([[TEKST, expect.stringContaining('niet door Sluitend is ingevoegd')]]);
  });

  test('een cel met alleen spaties telt als leeg', () => {
    const { map, scholing } = werkmap();
    scholing.tekst = '  ';
    expect(edits(map.plan(new Map([[scholing, TEKST]])))).toEqual([`Jeugd!F4:    → ${TEKST}`]);
  });

  test.each<[string, string]>([
    ['  ', 'geen tekst om in te voegen'],
    ['x'.repeat(32_768), 'De tekst is 32768 tekens lang; in een cel passen er 32.767.'],
  ])('een tekst die niet kan, wordt geweigerd', (tekst, waarom) => {
    const { map, scholing } = werkmap();
    const plan = map.plan(new Map([[scholing, tekst]]));
    expect([plan.edits, bezwaren(plan)]).toEqual([[], [[null, expect.stringContaining(waarom)]]]);
  });

  test('tweelingen krijgen elk hun eigen rij', () => {
    const [een, twee] = [post('Huur'), post('Huur', 'SPUK IZA', 1000, 1800)];
    const map = new Grootboekwerkmap([{ naam: 'Jeugd', titel: 'Themalijn Jeugd', posten: [een, twee] }]);
    map.voegIn(
      new Map([
        [een, 'Een.'],
        [twee, 'Twee.'],
      ]),
    );
    expect(map.grootboek.map((rij) => rij.post)).toEqual(['Huur (1 van 2)', 'Huur (2 van 2)']);
    expect(new Set(map.grootboek.map(({ id }) => id)).size).toBe(2);
  });
});

describe('in een gekozen cel', () => {
  const cel = { blad: 'Verslag', rij: 2, kolom: 1 };

  test.each<[string, string | number | boolean]>([
    ['een tekst', 'Hier staat al iets.'],
    ['een getal', 12],
    ['WAAR', true],
  ])('%s blijft staan', (_, waarde) => {
    const { map, scholing } = werkmap();
    map.zet('Verslag', 2, 1, waarde);
    expect(bezwaren(map.plan(new Map([[scholing, TEKST]]), { cel }))).toEqual([[String(waarde), expect.any(String)]]);
  });

  test('een tweede tekst past niet in dezelfde cel', () => {
    const { map, scholing, beheer } = werkmap();
    const plan = map.plan(
      new Map([
        [scholing, TEKST],
        [beheer, 'Anders.'],
      ]),
      { cel },
    );
    expect(edits(plan)).toEqual([`Verslag!B3: niets → ${TEKST}`]);
    expect(bezwaren(plan)).toEqual([[null, expect.stringContaining('komt al een andere tekst')]]);
  });

  test('onze tekst van een andere post blijft staan', () => {
    const { map, scholing, beheer } = werkmap();
    map.voegIn(new Map([[scholing, TEKST]]), { cel });
    expect(bezwaren(map.plan(new Map([[beheer, 'Anders.']]), { cel }))).toEqual([[TEKST, expect.any(String)]]);
    expect(edits(map.plan(new Map([[scholing, 'Nieuw.']]), { cel }))).toEqual([`Verslag!B3: ${TEKST} → Nieuw.`]);
  });
});

describe('op het blad Toelichting', () => {
  test('een nieuw blad: naast elke tekst haar tabel en haar post', () => {
    const { map, scholing, beheer } = werkmap();
    const plan = map.voegIn(
      new Map([
        [scholing, TEKST],
        [beheer, 'Beheer kost meer.'],
      ]),
      'blad',
    );
    expect(plan.nieuwBlad).toBe('Toelichting');
    expect(edits(plan)).toEqual([
      'Toelichting!A2: niets → Jeugd',
      'Toelichting!B2: niets → Scholing',
      `Toelichting!C2: niets → ${TEKST}`,
      'Toelichting!A3: niets → Jeugd',
      'Toelichting!B3: niets → Beheer',
      'Toelichting!C3: niets → Beheer kost meer.',
    ]);
    expect(map.stand(scholing)).toBe('ingevoegd');
  });

  test('de tekst wordt gelezen als die van haar post, ook als de post in meer tabellen staat', () => {
    const [een, twee] = [post('Huur', 'SPUK IZA', 40_000, 60_000), post('Huur', 'SPUK IZA', 50_000, 90_000)];
    const map = new Grootboekwerkmap([
      { naam: 'Jeugd', titel: 'Themalijn Jeugd 2024', posten: [een, post('Beheer')] },
      { naam: 'Wonen', titel: 'Themalijn Wonen 2024', posten: [twee, post('Vervoer')] },
    ]);
    map.voegIn(
      new Map([
        [een, 'De huur in Jeugd was hoger.'],
        [twee, 'De huur in Wonen was hoger.'],
      ]),
      'blad',
    );
    const { snapshot } = map;
    const herkenning = herken(snapshot, standaardInstellingen);
    expect(herkenning.vragen).toEqual([]);
    expect(herkenning.begroting.tabellen.map(({ blad }) => blad)).toEqual(['Jeugd', 'Wonen']);
    const bronnen = tekstbronnen(
      snapshot,
      herkenning,
      maakOnderwerpen(herkenning, maakRegelinginvoer(herkenning).map(afrekenen)),
    );
    expect(bronnen.map(({ tekst, onderwerp }) => [tekst, onderwerp?.posten[0]?.tabel.blad])).toEqual([
      ['De huur in Jeugd was hoger.', 'Jeugd'],
      ['De huur in Wonen was hoger.', 'Wonen'],
    ]);
  });

  test('een bestaande rij van de post wordt bijgewerkt als zij van ons is, en anders niet', () => {
    const { map, scholing, beheer } = werkmap();
    map.voegIn(new Map([[scholing, TEKST]]), 'blad');
    map.zet('Toelichting', 2, 1, 'Beheer');
    map.zet('Toelichting', 2, 2, 'Van een collega.');
    const plan = map.plan(
      new Map([
        [scholing, 'Nieuw.'],
        [beheer, 'Anders.'],
      ]),
      'blad',
    );
    expect(edits(plan)).toEqual([`Toelichting!C2: ${TEKST} → Nieuw.`]);
    expect(bezwaren(plan)).toEqual([['Van een collega.', expect.any(String)]]);
  });

  test('onder wat een ander op dat blad heeft staan, blijft een rij leeg', () => {
    const { map, scholing } = werkmap();
    map.zet('Toelichting', 0, 0, 'Verslag van het jaar');
    map.zet('Toelichting', 4, 0, 12);
    const plan = map.plan(new Map([[scholing, TEKST]]), 'blad');
    expect([plan.nieuwBlad, plan.edits[0]!.plaats.rij]).toEqual([null, 6]);
  });
});

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\u0000b\u000bc\td', 'abc\td'],
  ['\ud800 en \udc00', '\ufffd en \ufffd'],
  ['👍🏽 {functie} =1+1', '👍🏽 {functie} =1+1'],
])('celtekst van %j', (tekst, verwacht) => expect(celtekst(tekst)).toBe(verwacht));
