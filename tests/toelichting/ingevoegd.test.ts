import fc from 'fast-check';
import type { Ingevoegd } from '../../src/sheet/instellingen';
import { identiteitVan } from '../../src/sheet/identiteit';
import { tekstafdruk } from '../../src/toelichting/tekstafdruk';
import { zoekIngevoegd } from '../../src/toelichting/ingevoegd';
import { Grootboekwerkmap, post, type Postregel } from './grootboekwerkmap';

function zoek(map: Grootboekwerkmap): readonly (string | null)[] {
  const standen = [...map.standen().values()];
  const gevonden = zoekIngevoegd(standen, map.grootboek);
  return standen.map(({ rij }) => gevonden.get(rij)?.post ?? null);
}

/** Two sheets with a text of ours for each post. */
function werkmap(...posten: readonly (readonly Postregel[])[]) {
  const bladen = posten.map((regels, i) => ({
    naam: `Blad${i}`,
    titel: ['Themalijn Jeugd 2024', 'Themalijn Wonen 2024'][i]!,
    posten: [...regels],
  }));
  const map = new Grootboekwerkmap(bladen);
  map.voegIn(new Map(posten.flat().map((regel) => [regel, `${regel.label} kost ${regel.realisatie}.`])));
  return map;
}

const bedragen = (begroting: number, realisatie: number) => [begroting, realisatie] as const;

describe('dezelfde naam', () => {
  test('in twee tabellen: elk de eigen rij, ook als de bladen van naam wisselen', () => {
    const map = werkmap([post('Huur')], [post('Huur', 'SPUK IZA', ...bedragen(2000, 2700))]);
    const [een, twee] = map.bladen;
    [een!.naam, twee!.naam] = [twee!.naam, een!.naam];
    map.bladen[0]!.posten[0]!.tekst = 'Door een ander geschreven.';
    const standen = [...map.standen().values()];
    expect(standen.map(({ stand, ingevoegd }) => [stand, ingevoegd!.cijfers.split('|')[1]])).toEqual([
      ['aangepast', '1500'],
      ['ingevoegd', '2700'],
    ]);
  });

  test('in één tabel: de regeling, de tekst of de cijfers wijzen het uit', () => {
    const [a, b, c] = [post('Huur'), post('Huur', 'SamSam'), post('Huur', 'SPUK IZA', ...bedragen(3000, 3900))];
    const map = werkmap([a, b, c]);
    a.tekst = 'Anders.';
    b.tekst = 'Ook anders.';
    map.bladen[0]!.posten.reverse();
    expect(zoek(map)).toEqual(['Huur (2 van 2)', 'Huur', 'Huur (1 van 2)']);
  });

  test('niet uit elkaar te houden: dan geen van beide', () => {
    const [a, b] = [post('Huur'), post('Huur', 'SPUK IZA', ...bedragen(3000, 3900))];
    const map = werkmap([a, b, post('Beheer')]);
    for (const regel of [a, b]) {
      regel.tekst = `Anders ${regel.realisatie}.`;
      regel.realisatie += 10;
    }
    expect(zoek(map)).toEqual([null, null, 'Beheer']);
  });

  test('de rij van een verwijderde naamgenoot gaat niet over op de andere', () => {
    const [a, b] = [post('Huur'), post('Huur', 'SPUK IZA', ...bedragen(3000, 3900))];
    const map = new Grootboekwerkmap([{ naam: 'Jeugd', titel: 'Themalijn Jeugd', posten: [a, b, post('Beheer')] }]);
    map.voegIn(new Map([[a, 'Onze tekst over de huur.']]));
    b.tekst = 'Een eigen tekst.';
    map.bladen[0]!.posten.shift();
    expect(zoek(map)).toEqual([null, null]);
  });
});

describe('andere namen', () => {
  test('een post met een andere naam en dezelfde tekst', () => {
    const huur = post('Huur');
    const map = werkmap([huur, post('Beheer')]);
    huur.label = 'Huur van het pand';
    expect(zoek(map)).toEqual(['Huur', 'Beheer']);
  });

  test('een kopie van een tekst bij een andere post is niet van ons', () => {
    const [huur, beheer] = [post('Huur'), post('Beheer')];
    const map = new Grootboekwerkmap([{ naam: 'Jeugd', titel: 'Themalijn Jeugd', posten: [huur, beheer] }]);
    map.voegIn(new Map([[huur, 'Huur kost € 500 meer.']]));
    beheer.tekst = huur.tekst;
    expect(zoek(map)).toEqual(['Huur', null]);
    huur.tekst = null;
    expect(zoek(map)).toEqual(['Huur', null]);
  });

  test('blad en tabel hernoemd, tekst gewijzigd: de cijfers wijzen het uit', () => {
    const huur = post('Huur');
    const map = werkmap([huur, post('Beheer')]);
    huur.tekst = 'Anders.';
    Object.assign(map.bladen[0]!, { naam: 'Nieuw', titel: 'Programma Opgroeien 2025' });
    expect(zoek(map)).toEqual(['Huur', 'Beheer']);
  });

  test('hoofdletters, accenten en spaties doen er niet toe', () => {
    const huur = post('Café  huur');
    const map = werkmap([huur, post('Beheer')]);
    Object.assign(huur, { label: 'CAFE HUUR', tekst: 'Anders.', realisatie: 1700 });
    expect(zoek(map)).toEqual(['Café huur', 'Beheer']);
  });
});

describe('een kopie van het blad', () => {
  test('als reservekopie: het blad met de naam van toen telt', () => {
    const map = werkmap([post('Huur'), post('Beheer')]);
    const [jeugd] = map.bladen;
    map.bladen.unshift({ ...jeugd!, naam: 'Bewaard', posten: jeugd!.posten.map((regel) => ({ ...regel })) });
    jeugd!.posten.reverse();
    const standen = [...map.standen()].filter(([, { rij }]) => rij.tabel.blad === jeugd!.naam);
    expect(standen.map(([, { stand }]) => stand)).toEqual(['ingevoegd', 'ingevoegd']);
  });
});

describe('de afdruk van een tekst', () => {
  test('regeleinden van een andere computer en spaties eromheen tellen niet', () => {
    expect(tekstafdruk('a\r\nb ')).toBe(tekstafdruk('a\nb'));
    expect(tekstafdruk('a b')).not.toBe(tekstafdruk('a  b'));
  });

  test('honderdduizend verschillende teksten hebben elk hun eigen afdruk', () => {
    const teksten = Array.from({ length: 100_000 }, (_, i) => `Post ${i % 317} kost € ${i} meer dan begroot.`);
    expect(new Set(teksten.map(tekstafdruk)).size).toBe(100_000);
  });

  test('is altijd 16 hexadecimale cijfers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => expect(tekstafdruk(tekst)).toMatch(/^[0-9a-f]{16}$/)),
    );
  });
});

test('een identiteit past altijd in het grootboek', () => {
  const [regel] = [post(`${'lang › '.repeat(200)}\nnaam`, 'x'.repeat(900))];
  const map = new Grootboekwerkmap([
    { naam: 'Jeugd', titel: `${'titel '.repeat(90)}2024`, posten: [regel, post('Beheer')] },
  ]);
  const { tabel, post: naam, regeling } = identiteitVan(map.standen().get(regel)!.rij);
  expect([tabel.length <= 600, naam.length <= 300, regeling.length <= 300]).toEqual([true, true, true]);
  map.voegIn(new Map([[regel, 'Tekst.']]));
  expect(map.stand(regel)).toBe('ingevoegd');
});

test('wat er ook in het grootboek staat, elke rij hoort bij hoogstens één post en omgekeerd', () => {
  const woord = fc.constantFrom('Huur', 'Beheer', 'Huur (1 van 2)', '', 'Blad0', '__proto__');
  const rij = fc.record<Ingevoegd>({
    id: fc.string(),
    blad: woord,
    cel: fc.constantFrom('F4', 'F5', 'ZZZZ1'),
    tabel: fc.constantFrom('Jeugd 2024', 'Jeugd 2024 › Huur', ' › '),
    post: woord,
    regeling: fc.constantFrom('SPUK IZA', ''),
    afdruk: fc.constantFrom(tekstafdruk('Huur kost 1500.'), tekstafdruk('x')),
    cijfers: fc.constantFrom('1000|1500|SPUK IZA tekort 500', ''),
    keuzes: fc.constant(''),
    gereed: fc.constant(''),
  });
  const map = werkmap([post('Huur'), post('Huur'), post('Beheer')]);
  const standen = [...map.standen().values()];
  fc.assert(
    fc.property(fc.array(rij, { maxLength: 8 }), (grootboek) => {
      const gevonden = [...zoekIngevoegd(standen, grootboek).values()];
      expect(new Set(gevonden).size).toBe(gevonden.length);
    }),
  );
});
