import fc from 'fast-check';
import type { Sjabloonrij } from '../../src/sheet/instellingen';
import { leesSjabloon, vrijeSlots } from '../../src/toelichting/leesSjabloon';
import { oorzaken } from '../../src/toelichting/oorzaken';
import { leesSjablonen, sjablonen } from '../../src/toelichting/sjablonen';
import { sjablonenNaarJson, sjablonenUitJson } from '../../src/toelichting/sjabloonbestand';
import { leesWaarde, type Slotsoort } from '../../src/toelichting/slot';
import { vulIn } from '../../src/toelichting/vulIn';

const LEEG: Sjabloonrij = {
  id: null,
  naam: null,
  deel: null,
  bij: null,
  duur: null,
  invloed: null,
  tekst: null,
  plaats: null,
};

function rij(velden: Partial<Sjabloonrij>): Sjabloonrij {
  return { ...LEEG, ...velden };
}

function waarom(velden: Partial<Sjabloonrij>): string | undefined {
  return leesSjablonen([rij(velden)]).ongeldig[0]?.waarom;
}

describe('invullen', () => {
  test.each([
    ['Er is {bedrag} meer uitgegeven.', {}, 'Er is € 12 meer uitgegeven.', []],
    ['{verstrekker} is akkoord.', {}, 'Het Rijk is akkoord.', []],
    ['Zie {activiteit}.', { activiteit: '  de cursus ' }, 'Zie de cursus.', []],
    ['Zie {activiteit}.', { activiteit: ' ' }, 'Zie [activiteit].', ['activiteit']],
    ['Zie {activiteit} en {activiteit}.', {}, 'Zie [activiteit] en [activiteit].', ['activiteit']],
    ['{aantal} {aantal|gemeente|gemeenten}', { aantal: '1' }, '1 gemeente', []],
    ['{aantal} {aantal|gemeente|gemeenten}', { aantal: '7' }, '7 gemeenten', []],
    ['{aantal} {aantal|gemeente|gemeenten}', {}, '[aantal] gemeenten', ['aantal']],
    ['{weken:getal} {weken|week|weken}', { weken: '0,5' }, '0,5 weken', []],
    ['{start:jaar}, {extra:bedrag}', { start: '2025', extra: '1250,5' }, '2025, € 1.250,50', []],
    ['{start:jaar}', { start: 'volgend jaar' }, '[start]', ['start']],
    ['Tot en met {mee naar}.', {}, 'Tot en met [mee naar].', ['mee naar']],
  ])('%s met %j', (tekst, waarden, verwacht, open) => {
    const cijfers = { bedrag: '€ 12', verstrekker: 'het Rijk' };
    expect(vulIn(tekst, cijfers, waarden as Record<string, string>)).toEqual({ tekst: verwacht, open });
  });

  test('wat de gebruiker typt, blijft precies zo staan', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1, maxLength: 50 }),
          fc.constantFrom('{bedrag}', '[x]', '{', '}}', '{a|b|c}', '$&', '=1+1', '${bedrag}', '😀', '__proto__'),
        ),
        (waarde) => {
          fc.pre(waarde.trim() !== '' && !/\p{Cc}/u.test(waarde));
          const { tekst, open } = vulIn('Zie {activiteit}, {bedrag}.', { bedrag: '€ 12' }, { activiteit: waarde });
          expect({ tekst, open }).toEqual({ tekst: `Zie ${waarde.trim()}, € 12.`, open: [] });
        },
      ),
    );
  });

  test('een naam die elk object heeft, is geen waarde', () => {
    expect(vulIn('{constructor:tekst}', {}).tekst).toBe('[constructor]');
    expect(leesSjabloon('{constructor}')).toEqual({ waarom: expect.stringContaining('bestaat niet') as string });
  });
});

describe('waarden', () => {
  test.each<[Slotsoort, string, string | null]>([
    ['tekst', 'de cursus', 'de cursus'],
    ['tekst', '', null],
    ['getal', '0,89', '0,89'],
    ['getal', '1.250', '1.250'],
    ['getal', '-3', '-3'],
    ['jaar', '2025', '2025'],
    ['bedrag', '€ 1.250', '€ 1.250'],
    ['bedrag', '1250', '€ 1.250'],
  ])('%s "%s"', (soort, waarde, tekst) => {
    expect(leesWaarde({ naam: 'x', soort }, waarde)).toEqual({ tekst });
  });

  test.each<[Slotsoort, string, RegExp]>([
    ['tekst', 'a'.repeat(201), /201 tekens.*hoogstens 200/],
    ['tekst', 'a\nb', /regeleinde/],
    ['tekst', 'a\u202eb', /stuurteken/],
    ['getal', 'zeven', /moet een getal zijn/],
    ['getal', '1.2.3', /moet een getal zijn/],
    ['jaar', '25', /moet een jaartal zijn/],
    ['jaar', '2025-2026', /moet een jaartal zijn/],
    ['bedrag', 'veel', /moet een bedrag zijn/],
    ['bedrag', '12%', /moet een bedrag zijn/],
  ])('%s "%s" wordt geweigerd', (soort, waarde, reden) => {
    expect(leesWaarde({ naam: 'x', soort }, waarde)).toEqual({ waarom: expect.stringMatching(reden) as string });
  });
});

describe('sjablonen uit de werkmap', () => {
  const later = oorzaken.find(({ id }) => id === 'later-gestart')!;

  test('een rij met de code van een meegeleverd sjabloon vervangt wat er in staat', () => {
    const { sjablonen: gelezen, ongeldig } = leesSjablonen([
      rij({ id: 'later-gestart', tekst: 'Het team {functie} begon later.' }),
    ]);
    expect(ongeldig).toEqual([]);
    expect(gelezen).toHaveLength(sjablonen.length);
    expect(gelezen.find(({ id }) => id === 'later-gestart')).toEqual({
      ...later,
      tekst: 'Het team {functie} begon later.',
    });
  });

  test('een nieuwe code komt erbij als oorzaak; lege rijen tellen niet', () => {
    const eigen = rij({ id: 'storing', naam: 'Storing', bij: 'Beide', duur: 'tijdelijk', tekst: 'Door {reden}.' });
    const { sjablonen: gelezen, ongeldig } = leesSjablonen([LEEG, eigen, rij({ naam: '  ' })]);
    expect(ongeldig).toEqual([]);
    expect(gelezen.at(-1)).toEqual({
      id: 'storing',
      naam: 'Storing',
      deel: 'oorzaak',
      bij: null,
      duur: 'tijdelijk',
      invloed: null,
      tekst: 'Door {reden}.',
    });
  });

  test.each<[Partial<Sjabloonrij>, RegExp]>([
    [{ id: 'a', tekst: 'Zie {onzin}.' }, /"a": Het veld \{onzin\} bestaat niet.*\{onzin:tekst\}/],
    [{ id: 'a', tekst: 'Zie {bedrag' }, /ontbreekt \}/],
    [{ id: 'a', tekst: 'Zie bedrag}' }, /zonder \{/],
    [{ id: 'a', tekst: 'Zie {a{bedrag}}' }, /veld binnen een veld/],
    [{ id: 'a', tekst: 'Zie {}' }, /geen naam/],
    [{ id: 'a', tekst: 'Zie {x:datum}' }, /"datum" is geen soort veld/],
    [{ id: 'a', tekst: 'Zie {x:getal:jaar}' }, /meer dan één dubbele punt/],
    [{ id: 'a', tekst: 'Zie {x:getal} {x:jaar}' }, /twee keer/],
    [{ id: 'a', tekst: 'Zie {bedrag:tekst}' }, /komt uit de cijfers/],
    [{ id: 'a', tekst: 'Zie {functie|man|mannen}' }, /geen getal/],
    [{ id: 'a', tekst: 'Zie {bedrag|euro|euros}' }, /geen getal/],
    [{ id: 'a', tekst: 'Zie {aantal|gemeente}' }, /een woord voor één/],
    [{ id: 'a', tekst: 'Zie {9:tekst}' }, /kan geen naam/],
    [{ id: 'a', tekst: 'a'.repeat(2001) }, /2001 tekens.*hoogstens 2000/],
    [{ id: 'a', tekst: 'een\nregel' }, /regeleinde/],
    [{ id: 'a', tekst: null }, /geen tekst/],
    [{ id: 'Hoofdletter', tekst: 'x' }, /kleine letters/],
    [{ naam: 'Zonder code', tekst: 'x' }, /"Zonder code": De code/],
    [{ id: 'a', deel: 'dekking', tekst: 'x' }, /alleen een oorzaak/],
    [{ id: 'dekking-geen', deel: 'oorzaak', tekst: 'x' }, /vervangt u een meegeleverd sjabloon voor de dekking/],
    [{ id: 'a', deel: 'slot', tekst: 'x' }, /In de kolom deel staat "slot"/],
    [{ id: 'a', bij: 'soms', tekst: 'x' }, /In de kolom bij staat "soms"/],
    [{ id: 'a', duur: 'eeuwig', tekst: 'x' }, /In de kolom duur staat "eeuwig"/],
    [{ id: 'a', invloed: 'weer', tekst: 'x' }, /In de kolom invloed staat "weer"/],
    [{ id: 'a', naam: 'n'.repeat(101), tekst: 'x' }, /hoogstens 100 tekens/],
  ])('%j wordt geweigerd', (velden, reden) => {
    expect(waarom(velden)).toMatch(reden);
    expect(leesSjablonen([rij(velden)]).sjablonen).toEqual(sjablonen);
  });

  test('een code die twee keer voorkomt, telt één keer', () => {
    const { sjablonen: gelezen, ongeldig } = leesSjablonen([
      rij({ id: 'a', tekst: 'eerste' }),
      rij({ id: 'a', tekst: 'tweede' }),
    ]);
    expect(gelezen.at(-1)!.tekst).toBe('eerste');
    expect(ongeldig.map((o) => o.waarom)).toEqual([expect.stringContaining('twee keer')]);
  });

  test('welke tekst er ook staat: gelezen of geweigerd met een zin', () => {
    const stuk = fc.constantFrom('{', '}', '|', ':', 'bedrag', 'aantal', 'getal', ' ', 'x', '€', '\n', '{bedrag}');
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 12 }), (stukken) => {
        const tekst = stukken.join('');
        const gelezen = leesSjabloon(tekst);
        if ('waarom' in gelezen) expect(gelezen.waarom).toMatch(/^.+[.]$/su);
        else expect(() => vulIn(tekst, {})).not.toThrow();
      }),
    );
  });
});

describe('meegeleverde sjablonen', () => {
  test.each(sjablonen.map((s) => [s.id, s] as const))('%s is leesbaar en een zin', (_, { tekst, naam }) => {
    expect(leesSjabloon(tekst)).not.toHaveProperty('waarom');
    expect(tekst).toMatch(/^[\p{Lu}{].*[.]$/u);
    expect(naam).toMatch(/^\p{Lu}/u);
  });

  test('elke code is uniek', () => {
    expect(new Set(sjablonen.map(({ id }) => id)).size).toBe(sjablonen.length);
  });

  test('er zijn zestien oorzaken voor minder en acht voor meer', () => {
    expect(oorzaken.filter(({ bij }) => bij === 'onderschrijding')).toHaveLength(16);
    expect(oorzaken.filter(({ bij }) => bij === 'overschrijding')).toHaveLength(8);
  });

  test('de vrije velden van een sjabloon, elk één keer', () => {
    const stukken = leesSjabloon('{aantal|deed|deden} {aantal} {functie} {weken:getal} {bedrag}');
    expect('waarom' in stukken ? [] : vrijeSlots(stukken)).toEqual([
      { naam: 'aantal', soort: 'getal' },
      { naam: 'functie', soort: 'tekst' },
      { naam: 'weken', soort: 'getal' },
    ]);
  });
});

describe('bestand', () => {
  test('wat is bewaard, komt er precies zo weer uit', () => {
    expect(sjablonenUitJson(sjablonenNaarJson(sjablonen))).toEqual(sjablonen);
    const { sjablonen: eigen } = leesSjablonen([
      rij({ id: 'later-gestart', bij: 'beide', tekst: 'x' }),
      rij({ id: 'eigen', tekst: '"\\ {functie}' }),
    ]);
    expect(sjablonenUitJson(sjablonenNaarJson(eigen))).toEqual(eigen);
  });

  test.each([
    ['geen json', /geen JSON/],
    ['[]', /niet zoals Sluitend/],
    ['null', /niet zoals Sluitend/],
    ['{"versie":2,"sjablonen":[]}', /nieuwere versie/],
    ['{"versie":1}', /niet zoals Sluitend/],
    ['{"versie":1,"sjablonen":[{"id":1}]}', /Sjabloon 1 in het bestand/],
    ['{"versie":1,"sjablonen":[{"id":"a","tekst":"x"},{"id":"b","tekst":"x","code":"1"}]}', /Sjabloon 2/],
    ['{"versie":1,"sjablonen":[{"id":"a","tekst":"{onzin}"}]}', /"a": Het veld \{onzin\}.*Er is niets overgenomen/],
    ['{"versie":1,"sjablonen":[{"id":"a","tekst":"x"},{"id":"a","tekst":"y"}]}', /twee keer/],
    [' '.repeat(2_000_001), /te groot/],
  ])('%.60s wordt geweigerd', (json, reden) => {
    expect(sjablonenUitJson(json)).toEqual({ waarom: expect.stringMatching(reden) as string });
  });
});
