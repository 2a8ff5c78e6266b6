import { TIJDSLIMIET } from '../../src/excel/voerUit';
import { BLADTABELLEN, type Tabelrij } from '../../src/excel/bladtabellen';
import { ExcelHost } from '../../src/host/excelhost';
import type { Werkmap } from '../../src/host/werkmap';
import { zoekTabelOpTitel } from '../../src/sheet/zoekInstellingentabellen';
import type { Tabelnaam } from '../../src/sheet/instellingentabellen';
import { bladVan } from './bladVan';
import { doeAlsGebruiker, isInstellingenblad } from './gebruikersdaden';
import { Orakel } from './orakel';
import { Schijntijd } from './schijntijd';
import { type Daad, isVensterdaad, type Stap, type Storing } from './stappen';
import { Toeval } from './toeval';
import { type Instellingwens, type Tellingen, verschilMet, Vensterspeler } from './vensterdaden';

const WEIGERINGEN = [
  'AccessDenied',
  'ItemNotFound',
  'InvalidArgument',
  'InactiveWorkbook',
  'NotImplemented',
  'HostRestartNeeded',
];
const VOORBIJGAAND = [
  'ActivityLimitReached',
  'GeneralException',
  'RequestAborted',
  'InvalidOperation',
  'ServiceNotAvailable',
];

export interface Verslag {
  readonly stappen: number;
  /** By what was done, how often there was something to do. */
  readonly daden: ReadonlyMap<string, number>;
  readonly storingen: ReadonlyMap<string, number>;
  readonly tellingen: Tellingen;
  readonly verlorenGemeld: number;
  readonly verlorenBijSluiten: number;
  readonly misplaatstGemeld: number;
  /** The first step that broke something, and what. */
  readonly breuk: { readonly stap: Stap; readonly wat: readonly string[] } | null;
}

/** Plays these steps on one workbook with so many panes, and stops at the first that breaks what must hold. */
export async function speel(werkmap: Werkmap, stappen: readonly Stap[], clients = 3): Promise<Verslag> {
  const spel = new Samenspel(werkmap, clients);
  spel.tijd.begin();
  try {
    return await spel.speel(stappen);
  } finally {
    spel.tijd.eindig();
  }
}

class Samenspel {
  readonly tijd = new Schijntijd();
  private readonly host: ExcelHost;
  private readonly orakel: Orakel;
  private readonly wensen: Instellingwens[] = [];
  private readonly doelen: { blad: string; rij: number; kolom: number }[] = [];
  private readonly tellingen: Tellingen = {
    goedgekeurd: 0,
    gemaakt: 0,
    nietGemaakt: 0,
    onzeker: 0,
    instellingen: 0,
    instellingenBewaard: 0,
    bladen: 0,
    bladenGemaakt: 0,
  };
  private readonly spelers: readonly Vensterspeler[];
  private readonly daden = new Map<string, number>();
  private readonly storingen = new Map<string, number>();
  private stilgezet = false;
  private sluitwekker: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly werkmap: Werkmap,
    clients: number,
  ) {
    this.host = new ExcelHost(werkmap);
    this.orakel = new Orakel(werkmap);
    const { orakel, wensen, doelen, tellingen } = this;
    this.spelers = Array.from(
      { length: clients },
      (_, i) => new Vensterspeler(this.host.client(), i, { orakel, wensen, doelen, tellingen }),
    );
  }

  async speel(stappen: readonly Stap[]): Promise<Verslag> {
    for (const speler of this.spelers) {
      speler.open();
      await this.tot(speler.volg());
    }
    let gedaan = 0;
    let breuk: Verslag['breuk'] = null;
    for (const stap of stappen) {
      await this.doeStap(stap);
      gedaan++;
      const wat = this.orakel.breuken.splice(0);
      if (wat.length > 0) {
        breuk = { stap, wat };
        break;
      }
    }
    const { daden, storingen, tellingen } = this;
    const { verlorenGemeld, verlorenBijSluiten, misplaatstGemeld } = this.orakel;
    return {
      stappen: gedaan,
      daden,
      storingen,
      tellingen,
      verlorenGemeld,
      verlorenBijSluiten,
      misplaatstGemeld,
      breuk,
    };
  }

  private async doeStap(stap: Stap): Promise<void> {
    const voor = this.leesInstellingen();
    this.orakel.instellingenbladWeg = false;
    this.host.vertraging = 4;
    this.stilgezet = false;
    if (stap.storing !== null && isVensterdaad(stap.daad)) this.stoor(stap.storing, stap.daad);
    const beurten = [
      this.start(stap.daad, stap.nummer),
      ...stap.samen.map(async ({ na, daad }) => {
        await new Promise((verder) => setTimeout(verder, na));
        await this.start(daad, stap.nummer);
      }),
    ];
    await this.tot(Promise.all(beurten));
    if (stap.storing !== null) this.rond(stap.storing);
    if (this.stilgezet)
      for (const [i, speler] of this.spelers.entries()) {
        if (i !== stap.daad.wie) continue;
        speler.open();
        await this.tot(speler.volg());
      }
    this.orakel.rondAf();
    this.toetsInstellingen(voor);
    this.wensen.length = 0;
    this.doelen.length = 0;
    this.toetsGeloof();
  }

  private async start(daad: Daad, nummer: number): Promise<void> {
    const t = new Toeval(daad.zaad);
    if (isVensterdaad(daad)) {
      const klaar = this.spelers[daad.wie]!.doe(daad.wat, t, nummer);
      const gedaan = await Promise.race([klaar, this.naSluiten(daad)]);
      if (gedaan) this.tel(this.daden, daad.wat);
      return;
    }
    const { werkmap, orakel, doelen, host } = this;
    const client = host.clients[daad.wie] ?? null;
    const gedaan = werkmap.als({ client, addin: false }, () =>
      doeAlsGebruiker(daad.wat, t, { werkmap, orakel, doelen, nummer }),
    );
    if (gedaan) this.tel(this.daden, daad.wat);
  }

  /** Resolves when the pane was closed under its user's hands. */
  private sluiters: (() => void)[] = [];
  private naSluiten({ wie }: Daad): Promise<boolean> {
    return new Promise((klaar) => (this.sluiters[wie] = () => klaar(true)));
  }

  private stoor({ soort, bij, zaad }: Storing, daad: Daad): void {
    const t = new Toeval(zaad);
    const { host } = this;
    const { fout } = host;
    switch (soort) {
      case 'geweigerd, niets uitgevoerd':
        return fout.volgende(t.kies([...VOORBIJGAAND, ...WEIGERINGEN]), { bij });
      case 'halverwege afgebroken':
        return fout.volgende(t.kies([...VOORBIJGAAND, ...WEIGERINGEN]), {
          bij,
          naActies: t.geheel(1, t.kies([12, 60])),
        });
      case 'uitgevoerd, en als fout gemeld':
        return fout.volgende(t.kies(VOORBIJGAAND), { bij, naActies: Infinity });
      case 'te druk, enkele keren':
        return fout.volgende('ActivityLimitReached', { bij, keer: t.geheel(2, 4) });
      case 'verbinding weg':
        return fout.volgende('ConnectionFailure', {
          bij,
          keer: t.geheel(3, 30),
          ...(t.kans(0.3) && { naActies: Infinity }),
        });
      case 'blijvend geweigerd':
        return fout.volgende(t.kies(WEIGERINGEN), { bij, keer: 200 });
      case 'er wordt in een cel getypt':
        return host.voorVolgende(
          () => {
            host.begintTypen();
            setTimeout(() => host.klaarMetTypen(), t.geheel(10, 6_000));
          },
          { bij },
        );
      case 'verzoek of antwoord te groot':
        host.maxVerzoek = t.kies([Infinity, 4_000, 20_000]);
        host.maxAntwoord = t.kies([Infinity, 2_000, 20_000]);
        return;
      case 'antwoord blijft uit':
        return host.voorVolgende(
          () => {
            host.vertraging = TIJDSLIMIET + t.geheel(1, 90_000);
            setTimeout(() => (host.vertraging = 4), t.geheel(1, 40));
          },
          { bij },
        );
      case 'venster gesloten':
        return host.voorVolgende(
          () => {
            const dicht = (): void => {
              this.spelers[daad.wie]!.sluit();
              this.stilgezet = true;
              this.sluiters[daad.wie]?.();
            };
            if (t.kans(0.5)) dicht();
            else this.sluitwekker = setTimeout(dicht, 0);
          },
          { bij },
        );
    }
  }

  /** What was planned and did not happen, is forgotten. */
  private rond({ soort }: Storing): void {
    const { host } = this;
    this.tel(this.storingen, soort);
    host.fout.wis();
    clearTimeout(this.sluitwekker);
    host.klaarMetTypen();
    host.maxVerzoek = host.maxAntwoord = Infinity;
    host.vertraging = 4;
  }

  private tot(belofte: Promise<unknown>): Promise<void> {
    return this.tijd
      .tot(belofte, () => this.host.clients.some(({ bezig }) => bezig))
      .then(() => belofte as Promise<void>);
  }

  private tel(tellingen: Map<string, number>, wat: string): void {
    tellingen.set(wat, (tellingen.get(wat) ?? 0) + 1);
  }

  /** A pane that thinks it knows the workbook as it is, does. */
  private toetsGeloof(): void {
    for (const [i, speler] of this.spelers.entries()) {
      const oordeel = speler.gelooft;
      const verschil = oordeel === null ? null : verschilMet(oordeel, this.host.clients[i]!);
      if (verschil !== null) this.orakel.breuk(`4 venster ${i} denkt de werkmap te kennen: ${verschil}`);
    }
  }

  /** The rows of every table on the sheet Sluitend, by table and key. Null when there is no such sheet, or more than one. */
  private leesInstellingen(): Map<string, Tabelrij> | null {
    const bladen = this.werkmap.bladen.filter(isInstellingenblad);
    if (bladen.length !== 1) return bladen.length === 0 ? new Map() : null;
    const blad = bladVan(bladen[0]!);
    const rijen = new Map<string, Tabelrij>();
    for (const [tabel, { titel, kolomVan }] of Object.entries(BLADTABELLEN)) {
      const gevonden = zoekTabelOpTitel(blad, titel, kolomVan);
      for (const { begin } of gevonden?.rijen ?? []) {
        const rij: Record<string, string | number | boolean | null> = {};
        for (const [sleutel, kolom] of gevonden!.kolommen) {
          const { waarde } = bladen[0]!.cel(begin.rij, kolom);
          rij[sleutel] = typeof waarde === 'object' ? null : waarde;
        }
        const sleutel = rijsleutel(tabel as Tabelnaam, rij);
        if (rijen.has(sleutel)) this.orakel.breuk(`3 twee rijen voor hetzelfde: ${sleutel}`);
        rijen.set(sleutel, rij);
      }
    }
    return rijen;
  }

  /** What everybody kept is there, and nothing else changed. */
  private toetsInstellingen(voor: ReadonlyMap<string, Tabelrij> | null): void {
    const na = this.leesInstellingen();
    if (voor === null || na === null || this.isWeggehaald(voor, na)) return;
    const wensen = new Map<string, Instellingwens[]>();
    for (const wens of this.wensen) {
      const sleutel = rijsleutel(wens.wijziging.tabel, wens.wijziging.rij);
      wensen.set(sleutel, [...(wensen.get(sleutel) ?? []), wens]);
    }
    const nieuwBlad = voor.size === 0;
    for (const sleutel of new Set([...voor.keys(), ...na.keys(), ...wensen.keys()])) {
      const [oud, nu] = [voor.get(sleutel) ?? null, na.get(sleutel) ?? null];
      const hier = (wensen.get(sleutel) ?? []).filter(({ stand }) => stand !== 'niet');
      const zeker = hier.filter(({ stand }) => stand === 'bewaard');
      if (hier.length === 0) {
        const magErbij = oud === null && (nieuwBlad || sleutel.startsWith('sjablonen eigen-'));
        if (!magErbij && !zelfdeRij(oud, nu)) this.orakel.breuk(`3 ${sleutel} veranderde, en niemand vroeg dat`);
        continue;
      }
      const magOud = zeker.length === 0;
      const mogelijk = [
        ...(magOud ? [oud] : []),
        ...hier.map(({ wijziging: { rij, weg } }) => (weg ? null : { ...oud, ...rij })),
      ];
      if (hier.length > 1 || magOud) {
        const past =
          nu === null
            ? mogelijk.includes(null)
            : Object.entries(nu).every(([k, waarde]) =>
                [oud, ...mogelijk].some((rij) => rij !== null && gelijk(rij[k] ?? null, waarde)),
              );
        if (!past) this.orakel.breuk(`3 ${sleutel} is niet wat iemand koos: ${JSON.stringify(nu)}`);
      } else if (!mogelijk.some((rij) => zelfdeRij(rij, nu)))
        this.orakel.breuk(`3 ${sleutel} is bewaard, zei het venster, en staat er niet: ${JSON.stringify(nu)}`);
    }
  }

  /** The whole sheet is gone: by its user, or when Sluitend was removed. */
  private isWeggehaald(voor: ReadonlyMap<string, Tabelrij>, na: ReadonlyMap<string, Tabelrij>): boolean {
    return this.orakel.instellingenbladWeg || (voor.size > 0 && na.size === 0);
  }
}

const SLEUTELS: Readonly<Record<Tabelnaam, readonly string[]>> = {
  regelingen: ['id'],
  instellingen: ['naam'],
  sjablonen: ['id'],
  geaccepteerd: ['vingerafdruk'],
  ingevoegd: ['id'],
  kolommen: ['blad', 'kolom'],
  koppelingen: ['regel'],
  beginstanden: ['regeling', 'tranche'],
  toegestaan: ['tabel', 'post'],
};

function rijsleutel(tabel: Tabelnaam, rij: Tabelrij): string {
  return [
    tabel,
    ...SLEUTELS[tabel].map((kolom) =>
      String(rij[kolom] ?? '')
        .trim()
        .toLowerCase(),
    ),
  ].join(' ');
}

function zelfdeRij(a: Tabelrij | null, b: Tabelrij | null): boolean {
  if (a === null || b === null) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((k) => gelijk(a[k] ?? null, b[k] ?? null));
}

function gelijk(a: unknown, b: unknown): boolean {
  return (a === '' ? null : a) === (b === '' ? null : b);
}
