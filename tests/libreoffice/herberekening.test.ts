import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { adviesblad } from '../../src/bladen/adviesblad';
import { controlerapport } from '../../src/bladen/controlerapport';
import type { Eigenblad } from '../../src/bladen/eigenblad';
import { nieuweBegroting } from '../../src/bladen/nieuweBegroting';
import { regelingenoverzicht } from '../../src/bladen/regelingenoverzicht';
import { vrijgaveblad } from '../../src/bladen/vrijgaveblad';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import { Foutwaarde } from '../../src/host/cel';
import { leesWerkmap } from '../../src/host/leesWerkmap';
import { Werkmap } from '../../src/host/werkmap';
import { regelingen } from '../../src/regelingen/index';
import { rapporteer } from '../../src/review/rapporteer';
import { type Review, review } from '../../src/review/review';
import { saldoInvullen } from '../../src/review/saldoInvullen';
import type { GelezenInstellingen } from '../../src/sheet/instellingen';
import type { Snapshot } from '../../src/sheet/snapshot';
import { zoekCel } from '../../src/sheet/zoekCel';
import { gevallen, maakGeval } from '../bladen/overzichtgevallen';
import { overzichtfouten } from '../bladen/overzichtuitkomst';
import { maakWerkmap, startExcel } from '../host/startExcel';
import { OPZET } from '../review/begrotingInWerkmap';
import { herbereken } from './herbereken';

const excel = openExcelwerkmap();
const GEGEVENS = { datum: '2026-01-15', door: 'J. Jansen', werkmap: 'Begroting.xlsx', opmerking: '' };

interface Proef {
  readonly naam: string;
  readonly werkmap: Werkmap;
  readonly gemaakt: Review;
  readonly instellingen: GelezenInstellingen | undefined;
  readonly overzicht: Eigenblad | null;
}

function voorbeeld(naam: string): Werkmap {
  return leesWerkmap(readFileSync(path.join(__dirname, '../../assets/voorbeelden', naam)));
}

async function schrijf(plan: Eigenblad): Promise<void> {
  const uitslag = await excel.schrijfBlad(plan, await excel.bekijkBlad(plan));
  expect(uitslag.fout).toBeNull();
}

/** Writes every sheet that Sluitend makes into the workbook, as the pane does. */
async function metBladen(naam: string, werkmap: Werkmap, instellingen?: GelezenInstellingen): Promise<Proef> {
  startExcel(werkmap);
  const gemaakt = review(await excel.lees(), instellingen);
  const uitkomst = regelingenoverzicht(gemaakt);
  const overzicht = 'blad' in uitkomst ? uitkomst.blad : null;
  if (overzicht !== null) await schrijf(overzicht);
  await schrijf(controlerapport(gemaakt, rapporteer(gemaakt, ''), GEGEVENS, null));
  const vrijgave = vrijgaveblad(gemaakt, GEGEVENS);
  if ('blad' in vrijgave) await schrijf(vrijgave.blad);
  if (gemaakt.advies !== null) await schrijf(adviesblad(gemaakt.advies, GEGEVENS));
  return { naam, werkmap, gemaakt, instellingen, overzicht };
}

/** A new budget, filled with amounts to the cent. */
async function gevuldeBegroting(zaad: number): Promise<Werkmap> {
  const { workbook, host } = startExcel(new Werkmap());
  workbook.voegBladToe('Leeg');
  await excel.maakBladen(nieuweBegroting(OPZET, regelingen));
  const bedragen = fc.sample(fc.integer({ min: 0, max: 99_999_999 }), { numRuns: 40, seed: zaad });
  let volgende = 0;
  const bedrag = () => bedragen[volgende++]! / 100;
  for (const blad of OPZET.themalijnen) {
    for (let rij = 4; rij < 4 + OPZET.posten; rij++) {
      host.typ(`${blad}!A${rij}`, `Post ${rij}`);
      host.typ(`${blad}!B${rij}`, OPZET.regelingen[rij % OPZET.regelingen.length]);
      host.typ(`${blad}!C${rij}`, bedrag());
      host.typ(`${blad}!D${rij}`, bedrag());
    }
  }
  for (const rij of [4, 5, 6]) host.typ(`Regelingen!B${rij}`, 2 * bedrag());
  return workbook;
}

async function metSaldoformules(werkmap: Werkmap): Promise<Werkmap> {
  startExcel(werkmap);
  const { overgeslagen } = await excel.schrijf(saldoInvullen(review(await excel.lees())));
  expect(overgeslagen).toEqual([]);
  return werkmap;
}

/** Posten that several regelingen pay, or may pay: what the dekkingsadvies is about. */
function keuzewerkmap(): Werkmap {
  return maakWerkmap({
    Posten: [
      ['Begroting 2024'],
      ['Project', 'Regeling', 'Mag ook op', 'Begroting', 'Realisatie', 'Saldo'],
      ['Kansrijke start', 'Provincie Overijssel', 'SPUK IZA', 700.55, 649.45, 51.1],
      ['Huisbezoek', 'SPUK IZA', '', 1000.1, 400.25, 599.85],
      ['Samen eten', 'Provincie Overijssel', '', 300, 120.33, 179.67],
      ['Totaal', '', '', 2000.65, 1170.03, 830.62],
    ],
  });
}

async function proeven(): Promise<readonly Proef[]> {
  const lijst: Proef[] = [];
  for (const naam of [
    'twentse-koers-2024.xlsx',
    'twentse-koers-2024-formules.xlsx',
    'twentse-koers-2024-sluitend.xlsx',
  ]) {
    lijst.push(await metBladen(naam, voorbeeld(naam)));
    lijst.push(await metBladen(`${naam} met saldoformules`, await metSaldoformules(voorbeeld(naam))));
  }
  for (const zaad of [1, 2, 3]) lijst.push(await metBladen(`nieuwe begroting ${zaad}`, await gevuldeBegroting(zaad)));
  lijst.push(await metBladen('posten met een keuze', keuzewerkmap()));
  for (const [i, geval] of fc.sample(gevallen, { numRuns: 15, seed: 2024 }).entries()) {
    const { werkmap, instellingen } = maakGeval(geval);
    lijst.push(await metBladen(`geval ${i}`, werkmap, instellingen));
  }
  return lijst;
}

let gedaan: readonly Proef[];
let gelezen: ReadonlyMap<Proef, Snapshot>;

beforeAll(async () => {
  gedaan = await proeven();
  const uitkomsten = herbereken(gedaan.map(({ werkmap }) => werkmap));
  gelezen = new Map(gedaan.map((proef, i) => [proef, uitkomsten[i]!]));
});

/** What the workbook shows, with amounts in whole cents. */
function inCenten(waarde: unknown): unknown {
  if (waarde instanceof Foutwaarde) return waarde.tekst;
  if (typeof waarde === 'object' && waarde !== null && 'fout' in waarde) return waarde.fout;
  return typeof waarde === 'number' ? Math.round(waarde * 100) : (waarde ?? '');
}

test('every formula gives the same cent, and none gives an error', () => {
  let formules = 0;
  for (const [{ naam, werkmap }, snapshot] of gelezen) {
    const anders = werkmap.bladen.flatMap((blad) =>
      blad.formulecellen().flatMap(({ rij, kolom }) => {
        formules++;
        const verwacht = inCenten(blad.waarde(rij, kolom));
        const gevonden = inCenten(zoekCel({ blad: blad.naam, rij, kolom }, snapshot)?.waarde);
        return gevonden === verwacht ? [] : [{ cel: `${blad.naam} ${rij},${kolom}`, gevonden, verwacht }];
      }),
    );
    expect({ naam, anders }).toEqual({ naam, anders: [] });
    const fouten = snapshot.bladen.flatMap(({ rijen }) =>
      rijen.flatMap(({ cellen }) => cellen.filter(({ waarde }) => typeof waarde === 'object' && waarde !== null)),
    );
    expect({ naam, fouten }).toEqual({ naam, fouten: [] });
  }
  expect(formules).toBeGreaterThan(2000);
});

test('the regelingenoverzicht says to the cent what the review says', () => {
  for (const [{ naam, gemaakt, overzicht }, snapshot] of gelezen) {
    if (overzicht === null) continue;
    const blad = snapshot.bladen.find((ander) => ander.naam === overzicht.naam)!;
    const waarden = new Map(
      blad.rijen.flatMap(({ nummer, cellen }) => cellen.map((cel) => [`${nummer},${cel.kolom}`, cel] as const)),
    );
    const lees = (rij: number, kolom: number) => {
      const waarde = waarden.get(`${rij},${kolom}`)?.waarde;
      return typeof waarde === 'object' && waarde !== null ? waarde.fout : waarde;
    };
    expect({ naam, fouten: overzichtfouten(gemaakt, overzicht, lees) }).toEqual({ naam, fouten: [] });
  }
});

test('reviewing what LibreOffice computed gives the same findings and amounts', () => {
  for (const [{ naam, gemaakt, instellingen }, snapshot] of gelezen) {
    const kern = (gelezenReview: Review) => {
      const { bevindingen, regelingen: perRegeling } = rapporteer(gelezenReview, '');
      return { bevindingen, perRegeling };
    };
    expect({ naam, ...kern(review(snapshot, instellingen)) }).toEqual({ naam, ...kern(gemaakt) });
  }
});
