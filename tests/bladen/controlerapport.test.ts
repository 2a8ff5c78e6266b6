import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { controlerapport } from '../../src/bladen/controlerapport';
import type { Eigenblad } from '../../src/bladen/eigenblad';
import { leesControlerapport } from '../../src/bladen/leesControlerapport';
import { vrijgaveblad } from '../../src/bladen/vrijgaveblad';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { rapporteer } from '../../src/review/rapporteer';
import { review, type Review } from '../../src/review/review';
import { vingerafdruk } from '../../src/review/vingerafdruk';
import { leesInstellingen } from '../../src/sheet/leesInstellingen';
import type { Bladrij, Snapshot } from '../../src/sheet/snapshot';
import { genereer } from '../bench/genereer';
import { Toeval } from '../bench/toeval';
import { naarSnapshot } from '../bench/werkmap';
import { SOORTEN, zaai } from '../bench/zaai';
import { bladen } from '../sheet/bladen';
import { metBlad, metCel } from './opBlad';

const GEGEVENS = { datum: '2026-11-21', door: 'J. Jansen', werkmap: 'Begroting.xlsx' };

function maak(snapshot: Snapshot, gemaakt: Review = review(snapshot)): Eigenblad {
  return controlerapport(gemaakt, rapporteer(gemaakt, ''), GEGEVENS, leesControlerapport(snapshot));
}

/** The rows as text, cells between bars, empty ones at the end left out. */
function regels({ rijen }: Eigenblad): string[] {
  return rijen.map((rij) =>
    rij
      .map((cel) => ('formule' in cel ? cel.formule : cel.waarde === null ? '' : String(cel.waarde)))
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );
}

function feit(blad: Eigenblad, label: string): string {
  const rij = blad.rijen.find(([eerste]) => eerste !== undefined && 'waarde' in eerste && eerste.waarde === label);
  const cel = rij?.[1];
  return cel !== undefined && 'waarde' in cel ? String(cel.waarde) : '';
}

/** Fills in who looks after it, in the line with this text. */
function vulIn(snapshot: Snapshot, tekst: string, eigenaar: string, opmerking: string): Snapshot {
  const rij = rijMet(snapshot, tekst);
  return metCel(metCel(snapshot, 'Controlerapport', rij, 6, eigenaar), 'Controlerapport', rij, 7, opmerking);
}

function rijMet({ bladen: alle }: Snapshot, tekst: string): number {
  const { rijen } = alle.find(({ naam }) => naam === 'Controlerapport')!;
  return rijen.find(({ cellen }) => cellen.some(({ waarde }) => typeof waarde === 'string' && waarde.includes(tekst)))!
    .nummer;
}

const TEKENING = {
  Jeugd: `
Jeugd 2024
Project | Regeling | Begroting | Realisatie | Saldo | Toelichting
Huur    | SPUK IZA | 1.000     | 900        | 200   |
Sport   | SPUK IZA | 5.250     | 5.150      | 100   |
Inhuur  | SPUK IZA | 4.000     | 4.500      | -500  |
Spel    | SamSam   | 9.000     | 1.000      | 8.000 |
Totaal  |          | 19.250    | 11.550     | 7.700 |
`,
  Wonen: `
Wonen 2024
Project | Regeling | Begroting | Realisatie | Saldo
Bouw    | SPUK IZA | 2.000     | 1.900      | 100
Advies  | ZonMw    | 300       | 100        | 300
Totaal  |          | 2.300     | 2.000      | 300
`,
};
const FOUT = bladen(TEKENING);

describe('wat er op staat', () => {
  const blad = maak(FOUT);
  const tekst = regels(blad);

  test('wie, wanneer, welke werkmap en hoe zij ervoor staat', () => {
    expect(tekst[0]).toBe('Sluitend: controlerapport | 6 regels met een kenmerk');
    expect(tekst[1]).toBe('Controlerapport 2024: Begroting.xlsx');
    expect(feit(blad, 'Gemaakt op')).toBe('21-11-2026');
    expect(feit(blad, 'Door')).toBe('J. Jansen');
    expect(feit(blad, 'Stand')).toMatch(/^2 fouten, /);
    expect(feit(blad, 'Nagekeken')).toBe('2 tabellen met 6 posten, 0 van 1 toelichtingen gereed');
    expect(feit(blad, 'Sinds de vrijgave')).toBe('niet vrijgegeven');
    expect(blad.afdruk).toEqual({ stand: 'Landscape', titelrijen: [1, 1] });
  });

  test('een fout met haar oorzaak: de cel, wat er staat en wat het moet zijn', () => {
    expect(tekst.find((regel) => regel.startsWith('Huur'))).toMatch(
      /^Huur: saldo is 200, .*\nOorzaak: .*\. \| Jeugd!E3 \| 200 \| 100 \| .*F-[0-9a-f]{8}-[0-9a-f]{4}$/s,
    );
  });

  test('een open toelichting staat er één keer, met haar dekking', () => {
    const over = tekst.filter((regel) => regel.startsWith('Inhuur (') || regel.includes('geen toelichting'));
    expect(over).toEqual([
      expect.stringMatching(
        /^Inhuur \(Jeugd\)\nDekking: Huur € 100, .*, ongedekt € 200\. \| Jeugd!F5 \| -500 \| ontbreekt \| SPUK IZA/,
      ),
    ]);
  });

  test('de totalen van de regelingen zijn sommen van Excel, en kloppen', () => {
    const vel = metBlad(FOUT, blad).bladen.at(-1)!;
    const rij = rijMet({ ...FOUT, bladen: [vel] }, 'Totaal');
    const waarden = (nummer: number) => vel.rijen.find((r) => r.nummer === nummer)!.cellen.map(({ waarde }) => waarde);
    const [, baten, lasten, saldo, terug, mee, reserve, open, tekort] = waarden(rij).map((waarde) => Number(waarde));
    expect([baten, lasten, saldo]).toEqual([21_550, 13_550, 8_000]);
    expect(terug! + mee! + reserve! + open! - tekort!).toBe(saldo);
    expect([1, 2, 3].map((i) => waarden(rij + i)[1])).toEqual([terug! + mee! + reserve!, open, tekort]);
  });

  test('een schone werkmap heeft een kort rapport', () => {
    const schoon = maak(
      bladen({ Wonen: TEKENING.Wonen.replace('100        | 300', '100        | 200').replace('ZonMw', 'SPUK IZA') }),
    );
    expect(
      regels(schoon).filter((regel) => /^(Fouten|Let op|Open|Gewijzigd|Opgelost|Geaccepteerd)/.test(regel)),
    ).toEqual([]);
  });

  test('een eigen regel staat er met wat zij was, wat zij is en het bewijs', () => {
    const eigen = bladen({
      ...TEKENING,
      Sluitend: `Sluitend

Regelingen
Regeling  | Regel       | Besteden tot | Bron
SPUK IZA  | overhevelen | 2027         | Brief van 3 maart
Wijkfonds | vrij        |              |`,
    });
    const tekst = regels(maak(eigen)).join(' ');
    expect(tekst).toContain('SPUK IZA: regel was terugbetalen, is overhevelen; besteden tot was');
    expect(tekst).toContain('is 2027. Bewijs: Brief van 3 maart.');
    expect(tekst).toContain('Wijkfonds: in deze werkmap toegevoegd; regel vrij besteedbaar. Bewijs: niet ingevuld.');
  });

  test('halverwege het jaar: wat wordt verwacht, de wijzigingen van de begroting en het dekkingsadvies', () => {
    const halverwege = bladen({
      Jeugd: `
Jeugd 2025
Project | Regeling | Primitieve begroting | 1e wijziging | Begroting na wijziging | Besteed t/m 30-06-2025 | Saldo | Verwachte uitgave | Verwacht eindsaldo
Huur    | SPUK IZA | 1.000  | 100  | 1.100  | 600   | 500    | 450   | 50
Start   | SamSam   | 9.000  | -500 | 8.500  | 1.000 | 7.500  | 3.000 | 4.500
Totaal  |          | 10.000 | -400 | 9.600  | 1.600 | 8.000  | 3.450 | 4.550
`,
      Sluitend: 'Sluitend\n\nToegestaan\nTabel|Post|Regelingen\nJeugd|Start|SPUK IZA',
    });
    const tekst = regels(maak(halverwege));
    const na = (kop: string, rijen: number) => tekst.slice(tekst.indexOf(kop) + 2, tekst.indexOf(kop) + 2 + rijen);
    expect(na('Verwacht aan het einde van het jaar, in euro’s, besteed tot 30-6-2025', 2)).toEqual([
      'SPUK IZA | 1100 | 1050 | 50 | 50',
      'SamSam | 8500 | 4000 | 4500 |  | 4500',
    ]);
    expect(na('Wijzigingen van de begroting', 1)).toEqual(['Jeugd | 10000 | -400 | 9600 | 0']);
    expect(tekst[tekst.indexOf('Dekkingsadvies: een voorstel, niets is geboekt') + 1]).toMatch(
      /^Boek € 50 van Start op regeling SPUK IZA in plaats van SamSam/,
    );
  });

  test('wijzigingen in een lijst in euro’s bij een tabel in duizenden: de bedragen zijn in euro’s', () => {
    const tekst = regels(
      maak(
        bladen({
          Programma: `
Programma (x € 1.000)
Post | Begroting 2024 | Begroting 2024 na wijziging | Realisatie 2024 | Saldo
Bestuur | 1.200 | 1.350 | 1.300 | 50
Verkeer | 5.100 | 5.100 | 5.000 | 100
Totaal | 6.300 | 6.450 | 6.300 | 150`,
          Wijzigingen: `
Begrotingswijzigingen 2024
Nr | Besluit | Datum | Post | Bedrag
1 | Raadsbesluit 12 | 12-3-2024 | Bestuur | 100.000
2 | Raadsbesluit 19 | 9 juli 2024 | Bestuur | 50.000`,
        }),
      ),
    );
    expect(tekst[tekst.indexOf('Wijzigingen van de begroting') + 2]).toBe('Programma | 6300000 | 150000 | 6450000 | 0');
  });

  test('wijzigingen van baten en van lasten staan apart', () => {
    const tekst = regels(
      maak(
        bladen({
          Sport: `
Sport 2024
       | Begroting 2024 |        | Wijziging 2024 |        | Gewijzigde begroting 2024 |        |
Post   | Baten          | Lasten | Baten          | Lasten | Baten                     | Lasten |
Zwemles | 100 | 400 | 10 | 50 | 110 | 450
Judo    | 200 | 300 | 0  | 20 | 200 | 320
Totaal  | 300 | 700 | 10 | 70 | 310 | 770`,
        }),
      ),
    );
    expect(tekst.slice(tekst.indexOf('Wijzigingen van de begroting') + 2).slice(0, 2)).toEqual([
      'Sport (baten) | 300 | 10 | 310 | 0',
      'Sport (lasten) | 700 | 70 | 770 | 0',
    ]);
  });

  test('wat er sinds de vrijgave is gewijzigd, was en is nu', () => {
    const vrij = vrijgaveblad(review(FOUT), { datum: '2026-11-20', door: 'P. de Vries', opmerking: '' });
    if ('waarom' in vrij) throw new Error(vrij.waarom);
    const werkmap = metBlad(FOUT, vrij.blad);
    expect(feit(maak(werkmap), 'Sinds de vrijgave')).toBe(
      'ongewijzigd (24 bedragen, vrijgegeven op 20-11-2026 door P. de Vries)',
    );
    const daarna = maak(metCel(werkmap, 'Jeugd', 2, 4, 100));
    expect(feit(daarna, 'Sinds de vrijgave')).toBe('1 gewijzigd (vrijgegeven op 20-11-2026 door P. de Vries)');
    expect(regels(daarna)).toContain('Jeugd: Huur, Saldo | Jeugd!E3 | 200 | 100');
    const geschonden = maak(metCel(werkmap, 'Vrijgave 2026-11-20', 8, 1, 'Iemand anders'));
    expect(feit(geschonden, 'Sinds de vrijgave')).toMatch(/^niet zeker/);
  });

  test('wat is geaccepteerd staat apart, met naam, reden en datum', () => {
    const gelezen = leesInstellingen(FOUT);
    const { check, bevinding } = review(FOUT).bevindingen[0]!;
    const acceptatie = {
      controle: check.id,
      blad: bevinding.cel.blad,
      cel: 'E3',
      vingerafdruk: vingerafdruk(check, bevinding),
      door: 'A. Bakker',
      reden: 'Besproken',
      datum: '2026-11-01',
    };
    const instellingen = { ...gelezen.instellingen, geaccepteerd: [acceptatie] };
    const eerst = metBlad(FOUT, maak(FOUT));
    const daarna = maak(eerst, review(eerst, { ...gelezen, instellingen }));
    expect(regels(daarna).find((regel) => regel.includes('Reden:'))).toMatch(
      /\nReden: Besproken \| Jeugd!E3 \| fout \| 1-11-2026 \| A\. Bakker \|.*A-/,
    );
    expect(feit(daarna, 'Sinds het vorige rapport')).toMatch(
      /^0 nieuw, 0 opgelost, \d+ gebleven, 1 intussen geaccepteerd/,
    );
    const weer = maak(metBlad(eerst, daarna));
    expect(feit(weer, 'Sinds het vorige rapport')).toMatch(/1 weer open/);
  });

  test('lange lijsten houden op, en het volgende rapport weet dat', () => {
    const rijen = Array.from(
      { length: 900 },
      (_, i) => `Post ${i}|${7000 + i}|${1000 + i}|${i % 4 === 0 ? 6100 : 6000}`,
    );
    const veel = bladen({ Veel: ['Project|Begroting|Realisatie|Saldo', ...rijen].join('\n') });
    const aantal = rapporteer(review(veel), '').bevindingen.length;
    expect(aantal).toBeGreaterThan(200);
    const blad = maak(veel);
    expect(regels(blad).filter((regel) => / [FL]-[0-9a-f]{8}/.test(regel))).toHaveLength(200);
    expect(regels(blad)).toContain(`en nog ${aantal - 200}; zie het taakvenster`);
    const daarna = maak(metBlad(veel, blad));
    expect(feit(daarna, 'Sinds het vorige rapport')).toMatch(
      new RegExp(`^0 nieuw, 0 opgelost, 200 gebleven, ${aantal - 200} stonden er niet op`),
    );
  });
});

describe('van rapport op rapport', () => {
  const eerst = vulIn(metBlad(FOUT, maak(FOUT)), 'Huur: saldo', 'Piet', 'vraag de boekhouding');
  const herstel = (snapshot: Snapshot) => metCel(snapshot, 'Jeugd', 2, 4, 100);

  test('er is niets veranderd', () => {
    const daarna = maak(eerst);
    expect(feit(daarna, 'Sinds het vorige rapport')).toMatch(
      /^0 nieuw, 0 opgelost, \d+ gebleven \(21-11-2026, J. Jansen\)$/,
    );
    expect(regels(daarna).find((r) => r.startsWith('Huur'))).toContain('gebleven | Piet | vraag de boekhouding | F-');
  });

  test('één hersteld: één opgelost, met wie het had', () => {
    const daarna = maak(herstel(eerst));
    expect(feit(daarna, 'Sinds het vorige rapport')).toMatch(/^0 nieuw, 1 opgelost, /);
    const tekst = regels(daarna);
    const kop = tekst.indexOf('Opgelost sinds het vorige rapport (1)');
    expect(tekst[kop + 2]).toMatch(/^Huur: saldo is 200.*Piet \| vraag de boekhouding \| O-/s);
    const weer = maak(metBlad(FOUT, daarna));
    expect(feit(weer, 'Sinds het vorige rapport')).toMatch(/1 weer open/);
    expect(regels(weer).find((r) => r.startsWith('Huur'))).toContain('weer open | Piet | vraag de boekhouding');
  });

  test('ook bij een open toelichting blijft staan wat is ingevuld', () => {
    const ingevuld = vulIn(eerst, 'Inhuur (', 'Anna', 'voor vrijdag');
    const daarna = maak(metCel(metCel(ingevuld, 'Jeugd', 4, 3, 4600), 'Jeugd', 4, 4, -600));
    expect(regels(daarna).find((r) => r.startsWith('Inhuur ('))).toMatch(
      /\| -600 \| .* \| gebleven \| Anna \| voor vrijdag \| T-/,
    );
  });

  test('een ander bedrag bij dezelfde post houdt zijn eigenaar', () => {
    const anders = maak(metCel(eerst, 'Jeugd', 2, 4, 300));
    expect(regels(anders).find((r) => r.startsWith('Huur'))).toMatch(/saldo is 300.*gebleven \| Piet/s);
  });

  test('een rij erboven en rijen in een andere volgorde verplaatsen geen opmerking', () => {
    const gesorteerd = bladen({
      ...TEKENING,
      Jeugd: `
Jeugd 2024

Project | Regeling | Begroting | Realisatie | Saldo | Toelichting
Spel    | SamSam   | 9.000     | 1.000      | 8.000 |
Inhuur  | SPUK IZA | 4.000     | 4.500      | -500  |
Huur    | SPUK IZA | 1.000     | 900        | 200   |
Sport   | SPUK IZA | 5.250     | 5.150      | 100   |
Totaal  |          | 19.250    | 11.550     | 7.700 |
`,
    });
    const daarna = maak({ ...eerst, bladen: [...gesorteerd.bladen, eerst.bladen.at(-1)!] });
    expect(feit(daarna, 'Sinds het vorige rapport')).toMatch(/^0 nieuw, 0 opgelost/);
    expect(regels(daarna).filter((r) => r.includes('| Piet |'))).toEqual([
      expect.stringMatching(/^Huur: saldo.*Jeugd!E6/s),
    ]);
  });

  test('een opmerking gaat nooit naar een andere bevinding', () => {
    const ander = metCel(herstel(eerst), 'Jeugd', 3, 4, 700);
    const daarna = maak(ander);
    expect(feit(daarna, 'Sinds het vorige rapport')).toMatch(/^1 nieuw, 1 opgelost/);
    expect(regels(daarna).find((r) => r.startsWith('Sport'))).not.toContain('Piet');
  });

  test('een naam die als getal is ingevuld blijft staan', () => {
    const rij = rijMet(eerst, 'Huur: saldo');
    const daarna = maak(metCel(eerst, 'Controlerapport', rij, 6, 42));
    expect(regels(daarna).find((r) => r.startsWith('Huur'))).toContain('| 42 | vraag');
  });
});

describe('een rapport waaraan iemand heeft gezeten', () => {
  const eerst = vulIn(metBlad(FOUT, maak(FOUT)), 'Huur: saldo', 'Piet', '');
  const lijst = eerst.bladen.at(-1)!;
  const metRijen = (rijen: readonly Bladrij[]): Snapshot => ({
    ...eerst,
    bladen: eerst.bladen.map((blad) => (blad === lijst ? { ...blad, rijen } : blad)),
  });

  test('een regel weg: gezegd, en niets heet daardoor nieuw', () => {
    const rij = rijMet(eerst, 'Huur: saldo');
    const daarna = maak(metRijen(lijst.rijen.filter(({ nummer }) => nummer !== rij)));
    expect(regels(daarna).join('\n')).toContain('is 1 regel niet meer te lezen');
    expect(feit(daarna, 'Sinds het vorige rapport')).toMatch(
      /^0 nieuw, 0 opgelost, \d+ gebleven, 1 stonden er niet op/,
    );
  });

  test('kolommen en rijen ertussen: toch gelezen', () => {
    const geschoven = lijst.rijen.map(({ nummer, cellen, ...rij }) => ({
      ...rij,
      nummer: nummer > 5 ? nummer + 3 : nummer,
      cellen: cellen.map((cel) => (cel.kolom > 3 ? { ...cel, kolom: cel.kolom + 2 } : cel)),
    }));
    const daarna = maak(metRijen(geschoven));
    expect(feit(daarna, 'Sinds het vorige rapport')).toMatch(/^0 nieuw, 0 opgelost/);
    expect(regels(daarna).find((regel) => regel.startsWith('Huur'))).toContain('gebleven | Piet');
  });

  test('wat er ook mee gebeurt, het volgende rapport komt er', () => {
    const cellen = lijst.rijen.flatMap(({ nummer, cellen: c }) => c.map(({ kolom }) => ({ nummer, kolom })));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(cellen.length - 1), fc.oneof(fc.string(), fc.double(), fc.constant(null))), {
          maxLength: 25,
        }),
        (ingrepen) => {
          const gehavend = ingrepen.reduce(
            (s, [i, waarde]) => metCel(s, lijst.naam, cellen[i]!.nummer, cellen[i]!.kolom, waarde),
            eerst,
          );
          expect(regels(maak(gehavend)).length).toBeGreaterThan(10);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('van twee rapporten telt het laatste', () => {
    const ouder = {
      ...lijst,
      naam: 'Archief',
      rijen: metCel(eerst, lijst.naam, 2, 1, '1-10-2026').bladen.at(-1)!.rijen,
    };
    expect(leesControlerapport({ ...eerst, bladen: [...eerst.bladen, ouder] })?.blad).toBe('Controlerapport');
    expect(leesControlerapport({ ...eerst, bladen: [ouder, ...eerst.bladen] })?.blad).toBe('Controlerapport');
  });

  test('zonder rapport is er geen vorig rapport', () => {
    expect(leesControlerapport(FOUT)).toBeNull();
  });
});

describe('de bladen van Sluitend veranderen niets aan wat er is gevonden', () => {
  function metBladen(snapshot: Snapshot): Snapshot {
    const rapport = metBlad(snapshot, maak(snapshot));
    const vrij = vrijgaveblad(review(rapport), { datum: '2026-11-21', door: 'J. Jansen', opmerking: '' });
    return 'waarom' in vrij ? rapport : metBlad(rapport, vrij.blad);
  }

  const rapportVan = (snapshot: Snapshot) => ({ ...rapporteer(review(snapshot), ''), vrijgave: null });

  test('de werkmap van het jaarverslag', () => {
    const bytes = readFileSync(path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx'));
    const snapshot = leesXlsx(bytes);
    expect(rapportVan(metBladen(snapshot))).toEqual(rapportVan(snapshot));
  });

  test('gegenereerde werkmappen met een fout erin', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const werkmap = genereer(seed);
      zaai(werkmap, SOORTEN[seed % SOORTEN.length]!, new Toeval(seed));
      const snapshot = naarSnapshot(werkmap);
      expect(rapportVan(metBladen(snapshot))).toEqual(rapportVan(snapshot));
      const daarna = feit(maak(metBladen(snapshot)), 'Sinds het vorige rapport');
      expect(daarna).toMatch(/^0 nieuw, 0 opgelost, \d+ gebleven \(/);
    }
  });
});
