import { controlerapport } from '../../src/bladen/controlerapport';
import type { Eigenblad } from '../../src/bladen/eigenblad';
import { leesControlerapport } from '../../src/bladen/leesControlerapport';
import { vrijgaveblad } from '../../src/bladen/vrijgaveblad';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import { rapporteer } from '../../src/review/rapporteer';
import { review, type Review } from '../../src/review/review';
import { isOngewijzigd } from '../../src/review/vrijgavestand';
import { type Rijen, startExcel } from '../host/startExcel';
import { versnelKlok } from './versnelKlok';

const excel = openExcelwerkmap();
versnelKlok();

const GEGEVENS = { datum: '2026-11-21', door: '1-2', werkmap: 'Begroting.xlsx' };

/** Labels that Excel would take for a number, a date, a formula or a truth when they are typed. */
const JEUGD: Rijen = [
  ['Jeugd 2024'],
  ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
  ["'2024", 'SPUK IZA', 1000, 900.55, 99.45],
  ["'1-2", 'SPUK IZA', 500, 300, 250],
  ["'=Huur", 'SPUK IZA', 40, 30, 10],
  ["'waar", "'+5", 20, 10, 10],
  ['Totaal', '', '=SUM(C3:C6)', '=SUM(D3:D6)', '=C7-D7'],
];

async function beoordeel(): Promise<Review> {
  return review(await excel.lees());
}

async function schrijf(blad: Eigenblad) {
  const voorbeeld = await excel.bekijkBlad(blad);
  return { voorbeeld, uitslag: await excel.schrijfBlad(blad, voorbeeld) };
}

async function geefVrij() {
  const gemaakt = vrijgaveblad(await beoordeel(), { datum: '2026-11-21', door: '1-2', opmerking: '=bijna' });
  if ('waarom' in gemaakt) throw new Error(gemaakt.waarom);
  return schrijf(gemaakt.blad);
}

async function maakRapport() {
  const gemaakt = await beoordeel();
  const vorig = leesControlerapport(gemaakt.context.snapshot);
  return { vorig, ...(await schrijf(controlerapport(gemaakt, rapporteer(gemaakt, ''), GEGEVENS, vorig))) };
}

test('een vrijgave komt heel uit Excel terug, ook met namen die Excel voor iets anders houdt', async () => {
  const { workbook } = startExcel({ Jeugd: JEUGD });
  const eerst = rapporteer(await beoordeel(), '');
  const { uitslag } = await geefVrij();
  expect(uitslag).toMatchObject({ blad: 'Vrijgave 2026-11-21', nieuw: true, fout: null });
  const vrij = await beoordeel();
  expect(vrij.vrijgave).toMatchObject({ door: '1-2', datum: '2026-11-21', gewijzigd: [], geschonden: null });
  expect({ ...rapporteer(vrij, ''), vrijgave: null }).toEqual(eerst);

  workbook.blad('Jeugd')!.schrijf({ rij: 3, kolom: 4, rijen: 1, kolommen: 1 }, () => 200);
  const { vrijgave } = await beoordeel();
  expect(vrijgave!.gewijzigd).toMatchObject([
    { soort: 'gewijzigd', plaats: { blad: 'Jeugd', rij: 3, kolom: 4 }, was: 25_000, wordt: 20_000 },
  ]);
});

test('elke vrijgave krijgt een eigen blad; de laatste telt', async () => {
  const { workbook } = startExcel({ Jeugd: JEUGD });
  await geefVrij();
  workbook.blad('Jeugd')!.schrijf({ rij: 3, kolom: 4, rijen: 1, kolommen: 1 }, () => 200);
  const { uitslag } = await geefVrij();
  expect(uitslag.blad).toBe('Vrijgave 2026-11-21 2');
  const { vrijgave } = await beoordeel();
  expect(vrijgave!.blad).toBe('Vrijgave 2026-11-21 2');
  expect(isOngewijzigd(vrijgave!)).toBe(true);
});

test('het rapport wordt bijgewerkt met wat is ingevuld, waar de regel ook komt te staan', async () => {
  const { workbook } = startExcel({ Jeugd: JEUGD });
  const eerst = await maakRapport();
  expect(eerst.uitslag).toMatchObject({ blad: 'Controlerapport', nieuw: true, fout: null });
  const rijVan = (tekst: string) =>
    Array.from({ length: 60 }, (_, rij) => rij).find((rij) => {
      const { waarde } = workbook.blad('Controlerapport')!.cel(rij, 0);
      return typeof waarde === 'string' && waarde.startsWith(tekst);
    })!;
  const typ = (rij: number, kolom: number, tekst: string) =>
    workbook.blad('Controlerapport')!.schrijf({ rij, kolom, rijen: 1, kolommen: 1 }, () => tekst);
  typ(rijVan('1-2: saldo'), 6, 'Piet');
  typ(rijVan('1-2: saldo'), 7, 'vraag de boekhouding');
  workbook.blad('Jeugd')!.schrijf({ rij: 2, kolom: 4, rijen: 1, kolommen: 1 }, () => 98);

  const { vorig, voorbeeld, uitslag } = await maakRapport();
  expect(vorig).toMatchObject({ datum: '2026-11-21', door: '1-2', onleesbaar: 0, afgekapt: false });
  expect(voorbeeld).toMatchObject({ nieuw: false, vervangen: [] });
  expect(uitslag).toMatchObject({ blad: 'Controlerapport', nieuw: false, fout: null });
  const gemaakt = leesControlerapport((await beoordeel()).context.snapshot)!;
  expect(gemaakt.regels.filter(({ eigenaar }) => eigenaar !== '')).toMatchObject([
    { melding: expect.stringMatching(/^1-2: saldo/) as string, eigenaar: 'Piet', opmerking: 'vraag de boekhouding' },
  ]);
});
