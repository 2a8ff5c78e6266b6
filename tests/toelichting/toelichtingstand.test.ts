import fc from 'fast-check';
import type { Tekstbewering } from '../../src/toelichting/bewering';
import { bevestig, trekIn } from '../../src/toelichting/bevestig';
import { toelichtingstanden } from '../../src/toelichting/toelichtingstand';
import { Grootboekwerkmap, post, type Postregel, type Themablad } from './grootboekwerkmap';

const TEKST = 'Scholing kost € 500 meer dan begroot.';
const WIE = { naam: 'J. Jansen', datum: '2025-01-31' };

function werkmap(): { readonly map: Grootboekwerkmap; readonly scholing: Postregel; readonly beheer: Postregel } {
  const [scholing, beheer] = [post('Scholing'), post('Beheer', 'SPUK IZA', 2000, 2600)];
  const jeugd = { naam: 'Jeugd', titel: 'Themalijn Jeugd 2024', posten: [scholing, beheer] };
  return { map: new Grootboekwerkmap([jeugd]), scholing, beheer };
}

function ingevoegd(tekst = TEKST) {
  const gemaakt = werkmap();
  gemaakt.map.voegIn(new Map([[gemaakt.scholing, tekst]]));
  return gemaakt;
}

function bevestigd() {
  const gemaakt = ingevoegd();
  gemaakt.map.bewaar(bevestig(gemaakt.map.standen().get(gemaakt.scholing)!, WIE, gemaakt.map.grootboek)!);
  return gemaakt;
}

describe('elke stand', () => {
  test('ontbreekt: er staat niets', () => {
    const { map, scholing } = werkmap();
    expect(map.stand(scholing)).toBe('ontbreekt');
    scholing.tekst = '  ';
    expect(map.stand(scholing)).toBe('ontbreekt');
  });

  test('ontbreekt: de ingevoegde tekst is weg', () => {
    const { map, scholing } = ingevoegd();
    scholing.tekst = null;
    expect(map.standen().get(scholing)).toMatchObject({ stand: 'ontbreekt', ingevoegd: { post: 'Scholing' } });
  });

  test('concept: er is nog iets open', () => {
    const { map, scholing } = ingevoegd(`${TEKST} Oorzaak: [oorzaak].`);
    expect(map.stand(scholing)).toBe('concept');
    scholing.tekst = 'Eigen tekst over de [naam van de functie].';
    expect(map.stand(scholing)).toBe('concept');
  });

  test('ingevoegd: wat wij schreven, met de cijfers van nu', () => {
    const { map, scholing, beheer } = ingevoegd();
    expect([map.stand(scholing), map.stand(beheer)]).toEqual(['ingevoegd', 'ontbreekt']);
  });

  test.each<[string, (regel: Postregel) => unknown]>([
    ['realisatie', (regel) => (regel.realisatie = 1600)],
    ['begroting', (regel) => (regel.begroting = 1200)],
    ['regeling', (regel) => (regel.regeling = 'SPUK GALA programma 15')],
  ])('verouderd: een andere %s', (_, wijzig) => {
    for (const { map, scholing } of [ingevoegd(), bevestigd()]) {
      wijzig(scholing);
      expect(map.stand(scholing)).toBe('verouderd');
    }
  });

  test('aangepast: iemand wijzigde onze tekst, ook na bevestiging en ook als de cijfers anders zijn', () => {
    for (const { map, scholing } of [ingevoegd(), bevestigd()]) {
      scholing.tekst = `${TEKST} Dat is bekend.`;
      expect(map.stand(scholing)).toBe('aangepast');
      scholing.realisatie = 1600;
      expect(map.stand(scholing)).toBe('aangepast');
    }
  });

  test('gereed: bevestigd, of een eigen tekst zonder bezwaar', () => {
    const { map, scholing, beheer } = bevestigd();
    beheer.tekst = 'Het beheer was duurder [1], zie [zie bijlage 3].';
    expect([map.stand(scholing), map.stand(beheer)]).toEqual(['gereed', 'gereed']);
  });
});

describe('een eigen tekst die de cijfers tegenspreekt', () => {
  function metBewering(uitkomst: Tekstbewering['uitkomst'], grootboek: boolean) {
    const { map, scholing } = grootboek ? ingevoegd() : werkmap();
    scholing.tekst = TEKST;
    const gelezen = map.standen().get(scholing)!;
    const bron = { plaats: gelezen.plaats, tekst: TEKST, onderwerp: gelezen.onderwerp };
    const bewering: Tekstbewering = {
      soort: 'bedrag',
      uitkomst,
      van: 0,
      tot: 1,
      onderwerp: gelezen.onderwerp,
      bedrag: 1,
      cellen: [],
      controle: 'toelichting-noemt-ander-bedrag',
      verwacht: 2,
      uitleg: '',
      bron,
    };
    const elders = { ...bewering, bron: { ...bron, plaats: { ...bron.plaats, rij: 99 } } };
    return toelichtingstanden([gelezen], map.grootboek, [elders, bewering])[0]!;
  }

  test('is een concept', () => {
    const { stand, strijdig } = metBewering('strijdig', false);
    expect([stand, strijdig.length]).toEqual(['concept', 1]);
  });

  test('wat niet te herleiden is, telt niet', () => {
    const { stand, strijdig } = metBewering('niet-herleidbaar', false);
    expect([stand, strijdig.length]).toEqual(['gereed', 0]);
  });

  test('bij een ingevoegde tekst staat zij erbij', () => {
    const { stand, strijdig } = metBewering('strijdig', true);
    expect([stand, strijdig.length]).toEqual(['ingevoegd', 1]);
  });
});

describe('bevestigen', () => {
  test('een gewijzigde tekst is na bevestiging van wie haar wijzigde', () => {
    const { map, scholing } = ingevoegd();
    scholing.tekst = 'Anders gezegd: € 500 meer.';
    map.bewaar(bevestig(map.standen().get(scholing)!, WIE, map.grootboek)!);
    expect(map.standen().get(scholing)).toMatchObject({
      stand: 'gereed',
      ingevoegd: { keuzes: '', gereed: '2025-01-31 J. Jansen' },
    });
    expect(map.grootboek).toHaveLength(1);
    expect(map.plan(new Map([[scholing, TEKST]])).edits).toEqual([]);
  });

  test('een eigen tekst krijgt een rij, en wordt daarmee niet van ons', () => {
    const { map, scholing } = werkmap();
    scholing.tekst = 'Eigen tekst.';
    map.bewaar(bevestig(map.standen().get(scholing)!, WIE, map.grootboek)!);
    expect(map.stand(scholing)).toBe('gereed');
    expect(map.plan(new Map([[scholing, TEKST]])).conflicten).toHaveLength(1);
    scholing.realisatie = 1600;
    expect(map.stand(scholing)).toBe('verouderd');
    expect(trekIn(map.grootboek[0]!)).toBeNull();
  });

  test('intrekken geeft een gemaakte tekst haar stand terug', () => {
    const { map, scholing } = bevestigd();
    map.bewaar(trekIn(map.grootboek[0]!)!);
    expect(map.stand(scholing)).toBe('ingevoegd');
  });

  test('zonder tekst valt er niets te bevestigen', () => {
    const { map, scholing } = werkmap();
    expect(bevestig(map.standen().get(scholing)!, WIE, [])).toBeNull();
  });
});

describe('een tekst die elders staat', () => {
  test('in een losse cel: gevonden, ook als die verhuist, en gemist als zij weg is', () => {
    const { map, scholing } = werkmap();
    map.voegIn(new Map([[scholing, TEKST]]), { cel: { blad: 'Verslag', rij: 4, kolom: 2 } });
    expect(map.standen().get(scholing)).toMatchObject({
      stand: 'ingevoegd',
      tekst: TEKST,
      plaats: { blad: 'Verslag', rij: 4 },
    });
    map.losse.clear();
    map.zet('Nieuw verslag', 9, 0, TEKST);
    expect(map.standen().get(scholing)).toMatchObject({
      stand: 'ingevoegd',
      plaats: { blad: 'Nieuw verslag', rij: 9 },
    });
    map.losse.clear();
    expect(map.stand(scholing)).toBe('ontbreekt');
  });

  test('in een losse cel gewijzigd', () => {
    const { map, scholing } = werkmap();
    map.voegIn(new Map([[scholing, TEKST]]), { cel: { blad: 'Verslag', rij: 4, kolom: 2 } });
    map.zet('Verslag', 4, 2, `${TEKST} Dat is bekend.`);
    expect(map.standen().get(scholing)).toMatchObject({ stand: 'aangepast', plaats: { blad: 'Verslag', rij: 4 } });
  });

  test('een kopie elders verbergt niet dat zij uit haar cel is gewist', () => {
    const { map, scholing } = ingevoegd();
    map.zet('Verslag', 1, 1, TEKST);
    scholing.tekst = null;
    expect(map.stand(scholing)).toBe('ontbreekt');
  });
});

describe('wat er ook verhuist', () => {
  const SOORTEN = ['leeg', 'eigen', 'open', 'ingevoegd', 'bevestigd', 'verouderd', 'aangepast', 'gewist'] as const;
  const VERWACHT = {
    leeg: 'ontbreekt',
    eigen: 'gereed',
    open: 'concept',
    ingevoegd: 'ingevoegd',
    bevestigd: 'gereed',
    verouderd: 'verouderd',
    aangepast: 'aangepast',
    gewist: 'ontbreekt',
  } as const;
  const NAMEN = ['Scholing', 'Beheer', 'Huur', 'Vervoer'];

  const regel = fc.record({
    naam: fc.nat({ max: NAMEN.length - 1 }),
    iza: fc.boolean(),
    soort: fc.constantFrom(...SOORTEN),
  });
  const blad = fc.array(regel, { minLength: 2, maxLength: 6 });
  const bewerking = fc.record({
    wat: fc.constantFrom('sorteer', 'draai', 'voegRijIn', 'wisAndere', 'hernoemBlad', 'hernoemTitel', 'wisselBladen'),
    waar: fc.nat({ max: 1 }),
  });

  function bouw(tekening: readonly (readonly { naam: number; iza: boolean; soort: (typeof SOORTEN)[number] }[])[]) {
    const soortVan = new Map<Postregel, (typeof SOORTEN)[number]>();
    let nummer = 0;
    const bladen = tekening.map((regels, b): Themablad => {
      const posten = regels.map(({ naam, iza, soort }) => {
        const gemaakt = post(NAMEN[naam]!, iza ? 'SPUK IZA' : 'SamSam', 1000 + 10 * ++nummer, 1500 + 37 * nummer);
        soortVan.set(gemaakt, soort);
        return gemaakt;
      });
      return { naam: `Blad${b}`, titel: ['Themalijn Jeugd 2024', 'Themalijn Wonen 2024'][b]!, posten };
    });
    const map = new Grootboekwerkmap(bladen);
    const tekstVan = (p: Postregel) => `${p.label} kost € ${p.realisatie - p.begroting} meer dan begroot.`;
    const onze = [...soortVan].filter(([, soort]) => !['leeg', 'eigen', 'open'].includes(soort)).map(([p]) => p);
    map.voegIn(new Map(onze.map((p) => [p, tekstVan(p)])));
    const standen = map.standen();
    for (const [p, soort] of soortVan) {
      if (soort === 'eigen') p.tekst = `Een eigen verhaal over ${p.label}.`;
      if (soort === 'open') p.tekst = `Door [oorzaak] was ${p.label} duurder.`;
      if (soort === 'bevestigd') map.bewaar(bevestig(standen.get(p)!, WIE, map.grootboek)!);
      if (soort === 'verouderd') p.realisatie += 100_000 + p.realisatie;
      if (soort === 'aangepast') p.tekst = `${p.tekst!} Dat zag ${p.label} aankomen.`;
      if (soort === 'gewist') p.tekst = null;
    }
    return { map, soortVan };
  }

  function bewerk({ bladen }: Grootboekwerkmap, wat: string, waar: number): Postregel | null {
    const thema = bladen[waar]!;
    switch (wat) {
      case 'sorteer':
        thema.posten.sort((a, b) => a.realisatie - b.realisatie || a.label.localeCompare(b.label));
        return null;
      case 'draai':
        thema.posten.reverse();
        return null;
      case 'voegRijIn':
        thema.posten.splice(1, 0, post('Nieuwe post', 'SPUK IZA', 77, 99));
        return null;
      case 'wisAndere':
        return thema.posten.length > 1 ? (thema.posten.shift() ?? null) : null;
      case 'hernoemBlad':
        thema.naam = `${thema.naam} nieuw`;
        return null;
      case 'hernoemTitel':
        thema.titel = thema.titel.replace('2024', '2025');
        return null;
      default:
        bladen.reverse();
        return null;
    }
  }

  test('houdt elke tekst haar stand', () => {
    fc.assert(
      fc.property(fc.tuple(blad, blad), fc.array(bewerking, { maxLength: 6 }), (tekening, bewerkingen) => {
        const { map, soortVan } = bouw(tekening);
        for (const { wat, waar } of bewerkingen) {
          const weg = bewerk(map, wat, waar);
          if (weg !== null) soortVan.delete(weg);
        }
        const standen = map.standen();
        const gelezen = [...soortVan].map(([p, soort]) => [p.label, soort, standen.get(p)?.stand]);
        expect(gelezen).toEqual([...soortVan].map(([p, soort]) => [p.label, soort, VERWACHT[soort]]));
      }),
      { numRuns: 100 },
    );
  });
});
