import { controlerapport } from '../../src/bladen/controlerapport';
import type { Eigenblad } from '../../src/bladen/eigenblad';
import { nieuweBegroting } from '../../src/bladen/nieuweBegroting';
import { regelingenoverzicht } from '../../src/bladen/regelingenoverzicht';
import { openExcelwerkmap } from '../../src/excel/openExcelwerkmap';
import type { ExcelHost } from '../../src/host/excelhost';
import { leesWerkmap } from '../../src/host/leesWerkmap';
import { regelingen } from '../../src/regelingen/index';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { planInvoeging } from '../../src/toelichting/planInvoeging';
import { startExcel } from '../host/startExcel';
import { getal } from './getallen';
import { KLEIN } from './meetmaten';
import { maakMeetwerkmap, type Maat } from './meetwerkmap';
import { schrijfSnapshot } from './schrijfSnapshot';
import type { Deel } from './uitslag';

/** What one action of the pane took of Excel. */
export interface Ronde {
  readonly actie: string;
  /** Calls of `context.sync`. */
  readonly syncs: number;
  /** Requests that reached Excel. */
  readonly verzoeken: number;
  /** The largest request or answer, in bytes; Excel on the web takes 5 MB. */
  readonly grootste: number;
}

const TEKSTEN = [20, 200];
const MARKERINGEN_PER_BLAD = 10;
const GEGEVENS = { datum: '2026-01-01', door: 'Sluitend', werkmap: 'meting.xlsx' };

/** Everything that the pane does with a workbook, one after another, on the emulated Excel through the real Office.js. */
export async function telRondes(maat: Omit<Maat, 'teksten'>): Promise<readonly Ronde[]> {
  const bytes = schrijfSnapshot(maakMeetwerkmap({ ...maat, teksten: 'geen' }));
  const { host } = startExcel(leesWerkmap(bytes));
  const teller = new Teller(host);
  const excel = openExcelwerkmap();
  const rondes: Ronde[] = [];
  const tel = async <T>(actie: string, doe: () => T | Promise<T>): Promise<T> => {
    const [ronde, uitkomst] = await teller.tel(doe);
    rondes.push({ actie, ...ronde });
    return uitkomst;
  };
  const schrijf = async (blad: Eigenblad) => {
    const { fout } = await excel.schrijfBlad(blad, await excel.bekijkBlad(blad));
    if (fout !== null) throw new Error(fout);
  };

  const snapshot = await tel('de werkmap lezen', () => excel.lees());
  const gemaakt = await tel('beoordelen', () => review(snapshot));
  const { toelichtingen, begroting } = gemaakt.context;
  const plaatsen = begroting.tabellen.flatMap(({ blad, rijen }) =>
    rijen.slice(0, MARKERINGEN_PER_BLAD).map(({ nummer }) => ({ blad, rij: nummer, kolom: 4 })),
  );
  await tel(`${plaatsen.length} cellen markeren`, () => excel.markeer(plaatsen));
  for (const aantal of TEKSTEN) {
    const plan = planInvoeging(
      toelichtingen.slice(0, aantal).map((post) => ({ ...post, tekst: `Proef bij ${post.rij.label}.`, keuzes: null })),
      'toelichting',
      snapshot,
      [],
    );
    const uitslag = await tel(`${plan.edits.length} toelichtingen invoegen`, () => excel.voegIn(plan));
    if (uitslag.geschreven.length !== aantal || uitslag.grootboekfout !== null) throw new Error('niet ingevoegd');
    await tel(`${plan.edits.length} toelichtingen terugnemen`, () => excel.neemTerug(uitslag));
  }
  const overzicht = regelingenoverzicht(gemaakt);
  if ('waarom' in overzicht) throw new Error(overzicht.waarom);
  await tel('het blad Regelingenoverzicht maken', () => schrijf(overzicht.blad));
  const rapport = controlerapport(gemaakt, rapporteer(gemaakt, ''), GEGEVENS, null);
  await tel('het blad Controlerapport maken', () => schrijf(rapport));
  return rondes;
}

/** A new budget in an empty workbook. */
export async function telBegroting(themalijnen: number): Promise<Ronde> {
  const { host } = startExcel();
  const opzet = {
    naam: 'Proef',
    jaar: 2024,
    themalijnen: Array.from({ length: themalijnen }, (_, i) => `Lijn ${i + 1}`),
    regelingen: ['SPUK IZA'],
    posten: 40,
  };
  const [ronde, { fout }] = await new Teller(host).tel(() =>
    openExcelwerkmap().maakBladen(nieuweBegroting(opzet, regelingen)),
  );
  if (fout !== null) throw new Error(fout);
  return { actie: `een begroting van ${themalijnen + 2} bladen maken`, ...ronde };
}

export function perRonde(een: readonly Ronde[], zestig: readonly Ronde[], begrotingen: readonly Ronde[]): Deel {
  const rij = (bladen: string, { actie, syncs, verzoeken, grootste }: Ronde) => [
    actie,
    bladen,
    getal(syncs),
    getal(verzoeken),
    grootste === 0 ? '' : `${getal(grootste / 1000)} kB`,
  ];
  return {
    kop: 'De invoegtoepassing: ritten naar Excel',
    tekst: [
      `Geteld op de nagebootste Excel, met de echte Office.js, in werkmappen van ${getal(KLEIN.posten)} posten. Een rit is een verzoek met zijn antwoord; in Excel voor het web gaat elke rit over het netwerk, en mag een bericht 5 MB zijn. De eerste keer invoegen maakt ook het blad Sluitend.`,
    ],
    tabel: {
      koppen: ['actie', 'bladen', 'context.sync', 'ritten', 'grootste bericht'],
      rijen: [
        ...een.map((ronde) => rij('1', ronde)),
        ...zestig.map((ronde) => rij('60', ronde)),
        ...begrotingen.map((ronde) => rij('', ronde)),
      ],
    },
  };
}

interface Synchroon {
  sync: (this: Synchroon, ...argumenten: []) => Promise<unknown>;
}

interface Metcontext {
  readonly OfficeExtension: { readonly ClientRequestContext: { readonly prototype: Synchroon } };
}

/** Counts between Office.js and the host, without being in the way. */
class Teller {
  private static syncs = 0;
  private static luistert = false;
  private grootste = 0;

  constructor(private readonly host: ExcelHost) {
    Teller.luister();
    const { brug } = host.eerste;
    const heen = brug.sendMessageToHost.bind(brug);
    const terug = brug.onMessageFromHost?.bind(brug);
    brug.sendMessageToHost = (tekst) => heen(this.meet(tekst));
    brug.onMessageFromHost = (tekst) => terug?.(this.meet(tekst));
  }

  async tel<T>(doe: () => T | Promise<T>): Promise<readonly [Omit<Ronde, 'actie'>, T]> {
    const { syncs } = Teller;
    const { rondes } = this.host;
    this.grootste = 0;
    const uitkomst = await doe();
    return [{ syncs: Teller.syncs - syncs, verzoeken: this.host.rondes - rondes, grootste: this.grootste }, uitkomst];
  }

  private meet(tekst: string): string {
    this.grootste = Math.max(this.grootste, Buffer.byteLength(tekst));
    return tekst;
  }

  /** Every context has its `sync` from the same place. */
  private static luister(): void {
    if (Teller.luistert) return;
    Teller.luistert = true;
    const { prototype } = (globalThis as unknown as Metcontext).OfficeExtension.ClientRequestContext;
    const { sync } = prototype;
    prototype.sync = function (...argumenten) {
      Teller.syncs++;
      return sync.apply(this, argumenten);
    };
  }
}
