import type { Voorbeeld } from '../../src/checks/check';
import { rapporteer } from '../../src/review/rapporteer';
import type { Bestandsrapport } from '../../src/review/rapport';
import { review } from '../../src/review/review';
import { tekstafdruk } from '../../src/toelichting/tekstafdruk';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

type Bladen = Voorbeeld['bladen'];

function rapport(bladen: Bladen): Bestandsrapport {
  return rapporteer(review(leesVoorbeeld({ bladen })), 'test.xlsx');
}

function van(controle: string, bladen: Bladen): string[] {
  return rapport(bladen)
    .bevindingen.filter((b) => b.controle === controle)
    .map(({ cel, melding }) => `${cel} ${melding}`);
}

/** What the checks of this group did not judge. */
function over(nietBeoordeeld: Bestandsrapport['nietBeoordeeld']): string[] {
  return nietBeoordeeld.flatMap(({ controle, waar }) =>
    /zonder-|toelichting/.test(controle) ? [`${controle} ${waar}`] : [],
  );
}

const KOP = ['Project', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'];

describe('zonder toelichting', () => {
  test('een lege kolom is één bevinding', () => {
    const bladen = {
      Zorg: [
        KOP,
        ['Dagopvang', 9000, 9100, -100, null],
        ['Vervoer', 40000, 40300, -300, null],
        ['Scholing', 20000, 20001, -1, null],
        ['Huur', 8000, 8007, -7, null],
        ['Totaal', 77000, 77408, -408, null],
      ],
    };
    expect(van('overschrijding-zonder-toelichting', bladen)).toEqual([
      'Zorg!E2 Zorg: de kolom Toelichting is leeg, terwijl 4 posten met een overschrijding boven de drempel komen: Dagopvang (100), Vervoer (300), Scholing (1) en nog 1. Schrijf per post op waardoor dat komt.',
    ]);
  });

  test('zonder kolom is de tabel niet beoordeeld, één keer per controle', () => {
    const { bevindingen, nietBeoordeeld } = rapport({
      Zorg: [KOP.slice(0, 4), ['Dagopvang', 9000, 9100, -100], ['Vervoer', 40000, 20000, 20000], ['Huur', 10, 20, -10]],
    });
    expect(bevindingen).toEqual([]);
    expect(over(nietBeoordeeld)).toEqual([
      'overschrijding-zonder-toelichting Zorg!A1:D4',
      'overschrijding-zonder-dekking Zorg!A1:D4',
      'onderschrijding-zonder-toelichting Zorg!A1:D4',
    ]);
  });

  test('een budget dat niet is gebruikt, heeft eigen woorden', () => {
    const bladen = { Zorg: [KOP, ['Onvoorzien', 25000, 0, 25000, null], ['Huur', 9000, 9000, 0, 'Volgens plan.']] };
    expect(van('onderschrijding-zonder-toelichting', bladen)[0]).toMatch(
      /^Zorg!E2 .*het budget van 25\.000 is niet gebruikt/,
    );
  });

  test('bedragen in de eenheid van de tabel', () => {
    const bladen = {
      Zorg: [['Bedragen x € 1.000'], KOP, ['Dagopvang', 90, 95, -5, null], ['Vervoer', 40, 35, 5, 'Minder ritten.']],
    };
    expect(van('overschrijding-zonder-toelichting', bladen)[0]).toContain('Dagopvang: 5 meer uitgegeven');
  });

  test('een post waarvan de cijfers elkaar tegenspreken, heeft alleen die bevinding', () => {
    const bladen = {
      Zorg: [
        KOP,
        ['Dagopvang', 9000, 19100, -100, null],
        ['Vervoer', 400, 400, 0, 'Volgens plan.'],
        ['Totaal', 9400, 9500, -100, null],
      ],
    };
    expect(rapport(bladen).bevindingen.map((b) => b.controle)).toEqual(['saldo-klopt-niet']);
  });

  test('een tekst op het blad Toelichting telt', () => {
    const bladen = {
      Zorg: [KOP.slice(0, 4), ['Dagopvang', 9000, 9100, -100], ['Vervoer', 400, 400, 0]],
      Toelichting: [
        ['Post', 'Toelichting'],
        ['Dagopvang', 'Er zijn extra uren ingezet.'],
      ],
    };
    const { toelichtingen, nietBeoordeeld } = rapport(bladen);
    expect(toelichtingen).toMatchObject([{ cel: 'Toelichting!B2', post: 'Dagopvang', saldo: -100, stand: 'gereed' }]);
    expect(nietBeoordeeld.map((n) => n.controle)).not.toContain('overschrijding-zonder-toelichting');
  });
});

describe('zonder dekking', () => {
  const metTekst = (tekst: string | null, over = 200): Bladen => ({
    Jeugd: [
      ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
      ['Buurtcoach', 'SPUK IZA', 1200, 1250, -50, tekst],
      ['Schoolplein', 'SPUK GALA', 800, 650, 150, 'Later begonnen.'],
      ['Totaal', null, 2000, 1900, 100, null],
    ],
    Wonen: [
      ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
      ['Wooncoach', 'SPUK IZA', 700, 700 - over, over, null],
      ['Huurteam', 'SPUK IZA', 500, 490, 10, null],
      ['Totaal', null, 1200, 1190 - over, over + 10, null],
    ],
  });

  test.each([
    ['Extra uren.', true],
    [null, true],
    ['Extra uren, betaald uit Schoolplein.', true],
    ['Extra uren. Dekking: Wooncoach.', false],
    ['Extra uren. Dekking: Huurteam, ook al is dat niet de grootste.', false],
    ['Extra uren, ten laste van de algemene reserve.', false],
  ])('%p: %p', (tekst, gemeld) => {
    expect(van('overschrijding-zonder-dekking', metTekst(tekst)).length).toBe(gemeld ? 1 : 0);
  });

  test('de melding noemt wie betaalt, met de themalijn en het bedrag', () => {
    expect(van('overschrijding-zonder-dekking', metTekst('Extra uren.'))).toEqual([
      'Jeugd!F2 Buurtcoach: de overschrijding van 50 kan de themalijn zelf niet betalen uit SPUK IZA. Daarvan is elders nog geld over: Wooncoach (Wonen) 50. Noem in de toelichting welke post betaalt.',
    ]);
  });

  test('is er niet genoeg, dan noemt de melding wat ontbreekt; een post noemen helpt dan niet', () => {
    const [melding] = van('overschrijding-zonder-dekking', metTekst('Extra uren. Dekking: Wooncoach.', 20));
    expect(melding).toMatch(
      /^Jeugd!F2 Buurtcoach: 20 van de overschrijding van 50 is niet gedekt\. Van SPUK IZA is niet genoeg over/,
    );
  });

  test('niet begroot geld betaalt de rest: de themalijn zelf kan niets betalen', () => {
    const bladen = {
      ...metTekst('Extra uren.', 20),
      Regelingen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo'],
        ['SPUK IZA', 2425, 2420, 5],
        ['SPUK GALA', 800, 650, 150],
        ['Totaal', 3225, 3070, 155],
      ],
    };
    expect(van('overschrijding-zonder-dekking', bladen)).toEqual([
      'Jeugd!F2 Buurtcoach: de overschrijding van 50 kan de themalijn zelf niet betalen uit SPUK IZA. Daarvan is elders nog geld over: Wooncoach (Wonen) 20, Huurteam (Wonen) 10 en niet begroot geld 20. Noem in de toelichting welke post betaalt.',
    ]);
  });

  test('zonder bekende regeling is het niet te zeggen', () => {
    const { nietBeoordeeld } = rapport({
      Zorg: [KOP, ['Dagopvang', 9000, 9100, -100, 'Extra uren.'], ['Huur', 10, 10, 0, null]],
    });
    expect(over(nietBeoordeeld)).toEqual(['overschrijding-zonder-dekking Zorg!A1:E3']);
  });
});

describe('een tekst die is ingevoegd', () => {
  const TEKST = 'Er is € 300 meer uitgegeven dan begroot, door extra uren.';
  const bladen = (realisatie: number): Bladen => ({
    Zorg: [KOP, ['Dagopvang', 9000, realisatie, 9000 - realisatie, TEKST], ['Huur', 10, 10, 0, null]],
    Sluitend: [
      ['Sluitend'],
      [],
      ['Ingevoegd'],
      ['Id', 'Blad', 'Cel', 'Tabel', 'Post', 'Regeling', 'Afdruk tekst', 'Cijfers', 'Keuzes', 'Gereed'],
      ['t1', 'Zorg', 'E2', 'Zorg', 'Dagopvang', '', tekstafdruk(TEKST), '9000|9300|', '', '2031-02-01 A. de Vries'],
    ],
  });

  test('klopt zolang de cijfers die van toen zijn', () => {
    const { bevindingen, toelichtingen } = rapport(bladen(9300));
    expect(bevindingen).toEqual([]);
    expect(toelichtingen.map((t) => t.stand)).toEqual(['gereed']);
  });

  test('met andere cijfers is zij verouderd: één bevinding, en een fout omdat de tekst de cijfers tegenspreekt', () => {
    const { bevindingen, beweringen } = rapport(bladen(9400));
    expect(bevindingen.map((b) => `${b.controle} ${b.ernst} ${b.cel}`)).toEqual(['toelichting-verouderd fout Zorg!E2']);
    expect(bevindingen[0]!.melding).toContain('De tekst zegt nog "Er is € 300 meer uitgegeven dan begroot');
    expect(beweringen.map((b) => b.uitkomst)).toContain('strijdig');
  });
});
