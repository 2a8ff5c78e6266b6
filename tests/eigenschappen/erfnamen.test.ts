import { regelingenoverzicht } from '../../src/bladen/regelingenoverzicht';
import { adviesblad } from '../../src/bladen/adviesblad';
import { controlerapport } from '../../src/bladen/controlerapport';
import { leesControlerapport } from '../../src/bladen/leesControlerapport';
import { vrijgaveblad } from '../../src/bladen/vrijgaveblad';
import { tekstrapport } from '../../src/cli/tekstrapport';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { leesInstellingenJson } from '../../src/sheet/leesInstellingen';
import type { Snapshot } from '../../src/sheet/snapshot';
import { leesTelwoord } from '../../src/toelichting/leesTelwoord';
import { sjablonenUitJson } from '../../src/toelichting/sjabloonbestand';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

/** Names that every object has of its own accord, and that a workbook may hold as text like any other. */
const ERFNAMEN = ['__proto__', 'constructor', 'prototype', 'hasownproperty', 'toString', '__defineGetter__', 'valueOf'];
const AFDRUK = '0123456789abcdef';

/** Computed from texts, so they differ with the name. */
const KENMERK = /(?<=")(?:[A-Z]-[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{16})(?=")/g;

/** A name of the same form that no object has. */
const gewoon = (naam: string): string => naam.replace(/[a-z]/g, 'x').replace(/[A-Z]/g, 'X');

function werkmap(naam: string): Snapshot {
  const snapshot = leesVoorbeeld({
    bladen: {
      [naam]: [
        [`${naam} 2024`],
        ['Project', 'Regeling', 'Mag ook op', naam, 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
        [naam, naam, `${naam}; SPUK IZA`, naam, 1000, 1400, -400, `De ${naam} kost ${naam} euro meer.`],
        [`${naam} twee`, 'SPUK IZA', null, naam, 500, 300, 250, `Dekking: ${naam}. Ruim vierenveertig ${naam} euro.`],
        ['Totaal', null, null, null, 1500, 1700, -150, naam],
      ],
      Regelingen: [
        ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'],
        [naam, 1000, 1400, -400, 0, 0],
        ['SPUK IZA', 500, 300, 200, 0, 200],
      ],
      Sluitend: [
        ['Sluitend'],
        [],
        ['Regelingen'],
        ['Regeling', 'Aliassen', 'Verstrekker', 'Regel', 'Maximum', 'Akkoord', 'Bron', naam],
        [naam, `${naam} oud`, naam, 'overhevelen', null, naam, naam, naam],
        [],
        ['Instellingen'],
        ['Naam', 'Waarde'],
        [naam, 12],
        ['Jaar', 2024],
        [],
        ['Sjablonen'],
        ['Id', 'Naam', 'Deel', 'Bij', 'Duur', 'Invloed', 'Tekst'],
        [naam, naam, 'oorzaak', 'beide', 'tijdelijk', 'extern', `Door de {${naam}:tekst} is het anders.`],
        ['b', 'b', naam, naam, naam, naam, naam],
        [],
        ['Geaccepteerd'],
        ['Id', 'Controle', 'Blad', 'Cel', 'Vingerafdruk', 'Door', 'Reden', 'Datum'],
        [naam, naam, naam, 'A3', naam, naam, naam, '2024-05-01'],
        [],
        ['Kolommen'],
        ['Blad', 'Kolom', 'Betekenis'],
        [naam, 'D', naam],
        [],
        ['Beginstanden'],
        ['Regeling', 'Tranche', 'Bedrag', 'Bron'],
        [naam, null, 100, naam],
        [],
        ['Toegestaan'],
        ['Tabel', 'Post', 'Regelingen'],
        [naam, naam, naam],
        [],
        ['Ingevoegd'],
        ['Id', 'Blad', 'Cel', 'Tabel', 'Post', 'Regeling', 'Afdruk tekst', 'Cijfers', 'Keuzes', 'Gereed'],
        [
          naam,
          naam,
          'H3',
          naam,
          naam,
          naam,
          AFDRUK,
          naam,
          `[{"sjabloon":"${naam}","waarden":{}}]`,
          `2025-01-31 ${naam}`,
        ],
      ],
    },
  });
  const fout = { nummer: 9, verborgen: false, cellen: [{ kolom: 1, waarde: { fout: naam }, formule: '=A1' }] };
  const bladen = snapshot.bladen.map((blad) => (blad.naam === naam ? { ...blad, rijen: [...blad.rijen, fout] } : blad));
  return { ...snapshot, bladen };
}

/** Everything that is made of a workbook: the report, its text, and the sheets of Sluitend. */
function uitkomst(snapshot: Snapshot): string {
  const gemaakt = review(snapshot);
  const rapport = rapporteer(gemaakt, 'x.xlsx');
  const gegevens = { datum: '2025-01-31', door: 'J. Jansen', opmerking: '', werkmap: 'x.xlsx' };
  const bladen = [
    controlerapport(gemaakt, rapport, gegevens, leesControlerapport(snapshot)),
    vrijgaveblad(gemaakt, gegevens),
    regelingenoverzicht(gemaakt),
    gemaakt.advies && adviesblad(gemaakt.advies, gegevens),
  ];
  const alles = [rapport, bladen, tekstrapport(rapport, { kleur: false })];
  return JSON.stringify(alles, null, 1).replace(KENMERK, '');
}

test.each(ERFNAMEN)('a workbook that calls everything %j', (naam) => {
  const nu = uitkomst(werkmap(naam)).replace(new RegExp(naam, 'gi'), gewoon);
  expect(nu).toBe(uitkomst(werkmap(gewoon(naam))));
  expect(nu).not.toContain('undefined');
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each(ERFNAMEN)('%j is no number', (naam) => {
  expect([naam, `vierenveertig${naam}`, `drieen${naam}`].map(leesTelwoord)).toEqual([null, null, null]);
});

test.each(ERFNAMEN)('a file of settings with the key %j is refused, and changes nothing', (naam) => {
  const bestanden = [
    `{"${naam}":[]}`,
    `{"instellingen":{"${naam}":1}}`,
    `{"regelingen":[{"regeling":"x","${naam}":"y"}]}`,
  ];
  for (const json of bestanden) expect(leesInstellingenJson(json)).toEqual({ waarom: expect.stringContaining(naam) });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each(ERFNAMEN)('a file of templates with the key %j is refused, and changes nothing', (naam) => {
  const bestanden = [`{"versie":1,"sjablonen":[],"${naam}":{}}`, `{"versie":1,"sjablonen":[{"id":"a","${naam}":"b"}]}`];
  for (const json of bestanden) expect(sjablonenUitJson(json)).toEqual({ waarom: expect.any(String) });
  expect(Object.keys(Object.prototype)).toEqual([]);
});
