import { ExcelHost } from '../host/excelhost';
import { schrijfWerkmap } from '../host/schrijfWerkmap';
import { Bewerkingen } from './bewerkingen';
import { maakBladtabs } from './bladtabs';
import { celmenu } from './celmenu';
import { element } from './element';
import { maakFormulebalk, naarBlok } from './formulebalk';
import { toonHulp } from './toonHulp';
import { leesBestand } from './leesBestand';
import { onder, toonMenu } from './toonMenu';
import { Meldingen, uitlegVan } from './meldingen';
import { Ongedaan } from './ongedaan';
import { Panelen } from './panelen';
import { Rooster } from './rooster';
import { Roosterinvoer } from './roosterinvoer';
import { volgMuis } from './volgMuis';
import { Storingen } from './storingen';
import { toonCel, toonInvoer } from './toonInvoer';
import { toonStatus } from './toonStatus';
import { legeWerkmap, voorbeeldwerkmap } from './voorbeeldwerkmap';
import { maakKnop, scheiding } from './maakKnop';
import { woordenIn } from './woorden';
import type { Client } from '../host/client';
import type { Werkblad } from '../host/werkblad';
import type { Werkmap } from '../host/werkmap';
import type { Blok } from '../host/adres';
import type { Bladtabs } from './bladtabs';
import type { Formulebalk } from './formulebalk';
import type { Menudeel } from './toonMenu';
import type { Paneelnaam } from './panelen';
import type { Taal, Woorden } from './woorden';
import type { Thema } from './thema';

const VOORBEELDEN = 'voorbeelden/';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Milliseconds at a time for reading formulas beforehand. */
const PORTIE = 12;

/** The page: a workbook in the emulated Excel, with a view of its cells and the pages of the add-in around it. */
export class Werkbank {
  private readonly kop = element('header', { class: 'kopregel' });
  private readonly meldingen = new Meldingen(() => this.invoer.focus());
  private readonly balkplek = element('div', { class: 'balkplek' });
  private readonly roosterplek = element('div');
  private readonly tabplek = element('div', { class: 'tabplek' });
  private readonly status = element('footer', { class: 'status' });
  private readonly panelen: Panelen;
  private readonly rooster: Rooster;
  private readonly invoer: Roosterinvoer;
  private readonly ongedaan = new Ongedaan();
  private host: ExcelHost;
  private storingen: Storingen;
  private formulebalk: Formulebalk;
  private bladtabs: Bladtabs;
  private taal: Taal = 'nl';
  private thema: Thema = 'licht';
  private formulesGelezen = false;
  /** On the page once there is a workbook to show. */
  private delen: readonly HTMLElement[] = [];
  private gestart = false;
  /** Whether the emulated Excel thinks that a cell is being edited because one is. */
  private typt = false;
  /** What the pane selected last, as far as we followed it. */
  private gevolgd: Client['selectie'] = null;
  private voorbeelden: readonly string[] = [];

  constructor(private readonly wortel: HTMLElement) {
    this.host = new ExcelHost(legeWerkmap());
    const blad = this.werkmap.bladen[0]!;
    this.rooster = new Rooster(this.roosterplek, blad);
    // Before the typing itself, which may bring a message of its own.
    this.rooster.invoer.addEventListener('input', () => this.meldingen.wis());
    const bewerkingen = new Bewerkingen(() => this.client, this.ongedaan);
    this.invoer = new Roosterinvoer(this.rooster, bewerkingen, this.ongedaan, {
      gewijzigd: () => this.naInvoer(),
      geweigerd: (fout) => this.meldFout(this.uitleg(fout)),
      naarBlad: (stap) => this.naastliggendBlad(stap),
    });
    volgMuis(this.rooster, this.invoer, (x, y) =>
      toonMenu(
        celmenu(this.rooster, this.invoer, this.woorden),
        { x, y, terug: this.rooster.invoer },
        this.woorden.rooster,
      ),
    );
    this.rooster.bijKeuze = () => this.naKeuze();
    this.rooster.bijLezen = () => this.werkBerekeningBij();
    this.panelen = new Panelen(
      this.host,
      () => ({ thema: this.thema, taal: this.taal }),
      () => this.naAntwoord(),
    );
    this.storingen = this.maakStoringen();
    [this.formulebalk, this.bladtabs] = this.maakBalken();
    this.bouw();
  }

  /** What the page of the add-in in a frame asks for. */
  koppel(venster: Window): void {
    this.panelen.koppel(venster);
  }

  /** Starts with the first example there is. */
  async start(): Promise<void> {
    try {
      const antwoord = await fetch('voorbeelden.json');
      this.voorbeelden = (await antwoord.json()) as readonly string[];
      if (this.voorbeelden[0] !== undefined) await this.openVoorbeeld(this.voorbeelden[0]);
    } finally {
      if (!this.gestart) this.open(legeWerkmap());
    }
  }

  /** Everything starts afresh around another workbook. */
  open(werkmap: Werkmap): void {
    if (!this.gestart) this.wortel.replaceChildren(...this.delen);
    this.gestart = true;
    this.invoer.annuleer();
    this.ongedaan.wis();
    this.meldingen.wis();
    // Office.js keeps settings of the document there, and would take them for those of the next.
    for (const sleutel of Object.keys(sessionStorage)) {
      if (sleutel.endsWith('CachedSessionSettings')) sessionStorage.removeItem(sleutel);
    }
    this.host = new ExcelHost(werkmap);
    void this.panelen.begin(this.host);
    this.storingen = this.maakStoringen();
    this.formulesGelezen = false;
    werkmap.luister((gebeurtenis) => {
      this.rooster.ververs(gebeurtenis.soort === 'rijenVerschoven');
      if (gebeurtenis.soort === 'rijenVerschoven') this.leesFormules();
      if (!['cellen', 'formaat', 'rijVerborgen'].includes(gebeurtenis.soort)) this.naBladen();
    });
    const blad = werkmap.bladen.find(({ zichtbaarheid }) => zichtbaarheid === 'Visible') ?? werkmap.bladen[0]!;
    this.rooster.toon(blad);
    this.gevolgd = this.client.selectie;
    this.ververs();
    this.leesFormules();
    this.invoer.focus();
  }

  async openBestand(bestand: File): Promise<void> {
    this.meld(this.woorden.leestBestand(bestand.name));
    await this.openBytes(new Uint8Array(await bestand.arrayBuffer()), bestand.name);
  }

  private get werkmap(): Werkmap {
    return this.host.werkmap;
  }

  private get woorden(): Woorden {
    return woordenIn(this.taal);
  }

  private get client(): Client {
    return this.panelen.client;
  }

  // What is on the page

  private bouw(): void {
    const venster = element('div', { class: 'venster' });
    const werkplek = element('main', { class: 'werkplek' }, this.balkplek, this.roosterplek, this.tabplek);
    venster.append(werkplek, this.panelen.wortel);
    this.delen = [this.kop, this.meldingen.wortel, venster, this.status, this.panelen.uitHetZicht];
    document.addEventListener('dragover', (sleep) => this.sleept(sleep, true));
    document.addEventListener('dragleave', (sleep) => this.sleept(sleep, sleep.relatedTarget !== null));
    document.addEventListener('drop', (sleep) => {
      this.sleept(sleep, false);
      const bestand = sleep.dataTransfer?.files[0];
      if (bestand) void this.openBestand(bestand);
    });
    this.ververs();
  }

  private sleept(sleep: DragEvent, boven: boolean): void {
    if (!sleep.dataTransfer?.types.includes('Files')) return;
    sleep.preventDefault();
    document.body.dataset.sleep = this.woorden.tedoen;
    document.body.classList.toggle('boven', boven);
  }

  private maakStoringen(): Storingen {
    const keuze = () => ({ blad: this.rooster.blad, blok: this.rooster.blok });
    return new Storingen(this.host, keuze, () => this.panelen.herlaad());
  }

  private maakBalken(): [Formulebalk, Bladtabs] {
    const { woorden, rooster, invoer } = this;
    const formulebalk = maakFormulebalk({
      rooster,
      invoer,
      woorden,
      gaNaar: (blad, blok) => this.gaNaar(blad, blok),
      meldFout: (tekst) => this.meldFout(tekst),
    });
    const bladtabs = maakBladtabs({
      woorden,
      werkmap: () => this.werkmap,
      gekozen: () => rooster.blad,
      kies: (blad) => this.toonBlad(blad),
      naarCellen: () => invoer.focus(),
      doe: (wat) => invoer.probeer(() => this.werkmap.als({ client: this.client, addin: false }, wat)),
    });
    return [formulebalk, bladtabs];
  }

  /** After another language, theme or workbook. */
  private ververs(): void {
    const { woorden } = this;
    document.documentElement.lang = this.taal;
    document.documentElement.dataset.thema = this.thema;
    document.title = `${this.werkmap.naam} – ${woorden.titel} – Sluitend`;
    this.rooster.raster.setAttribute('aria-label', woorden.rooster);
    this.rooster.alles.setAttribute('aria-label', woorden.rooster);
    this.panelen.vertaal(woorden);
    [this.formulebalk, this.bladtabs] = this.maakBalken();
    this.balkplek.replaceChildren(this.formulebalk.wortel);
    this.tabplek.replaceChildren(this.bladtabs.wortel);
    this.tekenKop();
    this.bladtabs.ververs();
    this.naKeuze();
  }

  private tekenKop(): void {
    const { woorden } = this;
    const bezig = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.knop : undefined;
    const balk = element(
      'div',
      { class: 'werkbalk', role: 'toolbar', 'aria-label': woorden.werkbalk },
      maakKnop({ icoon: 'openen', tekst: woorden.openen, menu: true, doe: (knop) => void this.openmenu(knop) }),
      maakKnop({ icoon: 'opslaan', tekst: woorden.opslaan, doe: () => this.slaOp() }),
      scheiding(),
      maakKnop({
        ...{ icoon: 'ongedaan', titel: woorden.ongedaan, uit: !this.ongedaan.kanTerug },
        doe: () => this.invoer.terug(),
      }),
      maakKnop({
        ...{ icoon: 'opnieuw', titel: woorden.opnieuw, uit: !this.ongedaan.kanOpnieuw },
        doe: () => this.invoer.opnieuw(),
      }),
      scheiding(),
      maakKnop({
        ...{ icoon: 'sluitend', tekst: woorden.sluitend, aan: this.panelen.isOpen('eigen') },
        doe: () => this.wisselPaneel('eigen'),
      }),
      maakKnop({
        ...{
          icoon: 'collega',
          tekst: woorden.collega,
          titel: woorden.collegaUitleg,
          aan: this.panelen.isOpen('collega'),
        },
        doe: () => this.wisselPaneel('collega'),
      }),
      maakKnop({
        ...{ icoon: 'storing', tekst: woorden.storing, menu: true, aantal: this.storingen.aantal },
        doe: (knop) => toonMenu(this.metKop(this.storingen.menu(woorden)), onder(knop), woorden.storing),
      }),
      element('span', { class: 'ruimte' }),
      maakKnop({
        ...{ icoon: 'weergave', tekst: woorden.weergave, menu: true },
        doe: (knop) => toonMenu(this.weergavemenu(), onder(knop), woorden.weergave),
      }),
      maakKnop({
        ...{ icoon: 'hulp', tekst: woorden.hulp },
        doe: () => toonHulp(this.taal, woorden.hulp, woorden.sluiten),
      }),
    );
    const naam = element(
      'h1',
      {},
      element('span', { class: 'bestandsnaam' }, this.werkmap.naam),
      ` – ${woorden.titel}`,
    );
    this.kop.replaceChildren(naam, balk);
    if (bezig !== undefined) this.kop.querySelector<HTMLElement>(`[data-knop="${bezig}"]`)?.focus();
  }

  /** The number on the button follows what is chosen. */
  private metKop(delen: readonly Menudeel[]): Menudeel[] {
    return delen.map((deel) => {
      if ('kop' in deel) return deel;
      const doe = (): void => {
        deel.doe();
        this.tekenKop();
      };
      return { ...deel, doe };
    });
  }

  private async openmenu(knop: HTMLElement): Promise<void> {
    const { woorden } = this;
    const { checks } = await import('../checks');
    toonMenu(
      [
        { tekst: woorden.kiesBestand, doe: () => this.kiesBestand() },
        { tekst: woorden.leeg, doe: () => this.open(legeWerkmap()) },
        { kop: woorden.voorbeelden },
        ...this.voorbeelden.map((naam) => ({ tekst: naam, doe: () => void this.openVoorbeeld(naam) })),
        { kop: woorden.foutvoorbeelden },
        ...checks.map((check) => ({ tekst: check.titel, doe: () => this.open(voorbeeldwerkmap(check)) })),
      ],
      onder(knop),
      woorden.openen,
    );
  }

  private weergavemenu(): Menudeel[] {
    const { woorden } = this;
    const themas: readonly Thema[] = ['licht', 'donker', 'contrast'];
    const talen = [
      ['nl', 'Nederlands'],
      ['en', 'English'],
    ] as const;
    return [
      { kop: woorden.thema },
      ...themas.map((thema) => ({
        ...{ tekst: woorden[thema], keuze: true, aan: thema === this.thema },
        doe: () => this.zetKijkwijze(thema, this.taal),
      })),
      { kop: woorden.taal },
      ...talen.map(([taal, tekst]) => ({
        ...{ tekst, keuze: true, aan: taal === this.taal },
        doe: () => this.zetKijkwijze(this.thema, taal),
      })),
    ];
  }

  private zetKijkwijze(thema: Thema, taal: Taal): void {
    this.thema = thema;
    this.taal = taal;
    this.ververs();
    this.panelen.herlaad();
  }

  private wisselPaneel(naam: Paneelnaam): void {
    this.panelen.zet(naam, !this.panelen.isOpen(naam));
    this.tekenKop();
  }

  /** The pane may have gone to a cell, and changed what no event tells of. */
  private naAntwoord(): void {
    this.rooster.ververs();
    const { selectie } = this.client;
    if (selectie === this.gevolgd || !selectie) return;
    this.gevolgd = selectie;
    this.gaNaar(selectie.blad, selectie.blok);
  }

  // The workbook

  private async openVoorbeeld(naam: string): Promise<void> {
    const antwoord = await fetch(`${VOORBEELDEN}${naam}`);
    await this.openBytes(new Uint8Array(await antwoord.arrayBuffer()), naam);
  }

  private async openBytes(bytes: Uint8Array, naam: string): Promise<void> {
    try {
      this.open(await leesBestand(bytes, naam));
    } catch (fout) {
      this.meldFout(`${naam}: ${this.uitleg(fout)}`);
    }
  }

  private kiesBestand(): void {
    const veld = element('input', { type: 'file', accept: '.xlsx,.xlsm' });
    veld.addEventListener('change', () => {
      const bestand = veld.files?.[0];
      if (bestand) void this.openBestand(bestand);
    });
    veld.click();
  }

  private slaOp(): void {
    if (!this.invoer.legVast()) return;
    const { bytes, weggelaten } = schrijfWerkmap(this.werkmap);
    const naam = this.werkmap.naam.replace(/\.xls[xm]$/i, '.xlsx');
    const adres = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
    element('a', { href: adres, download: naam }).click();
    setTimeout(() => URL.revokeObjectURL(adres), 60_000);
    const rest = weggelaten.length > 0 ? ` ${this.woorden.weggelaten(weggelaten.join('; '))}` : '';
    this.meld(`${this.woorden.opgeslagen(naam)}${rest}`);
  }

  private naastliggendBlad(stap: 1 | -1): void {
    const bladen = this.werkmap.bladen.filter(({ zichtbaarheid }) => zichtbaarheid === 'Visible');
    const blad = bladen[bladen.indexOf(this.rooster.blad) + stap];
    if (blad) this.toonBlad(blad);
  }

  private toonBlad(blad: Werkblad): void {
    if (!this.invoer.legVast() || blad === this.rooster.blad) return;
    this.rooster.toon(blad);
    this.bladtabs.ververs();
  }

  private gaNaar(blad: Werkblad, blok: Blok): void {
    if (!this.invoer.legVast()) return;
    if (blad !== this.rooster.blad) this.toonBlad(blad);
    naarBlok(this.rooster, blok);
  }

  /** A sheet came, went, or was renamed or hidden. */
  private naBladen(): void {
    const { blad } = this.rooster;
    const staatEr = this.werkmap.bladen.includes(blad) && blad.zichtbaarheid === 'Visible';
    const ander = this.werkmap.bladen.find(({ zichtbaarheid }) => zichtbaarheid === 'Visible');
    if (!staatEr && ander) this.rooster.toon(ander);
    this.bladtabs.ververs();
  }

  // Calculating

  /** Until all formulas were read a calculation would take long, and the view shows the last outcome. */
  private werkBerekeningBij(): void {
    if (this.formulesGelezen) this.werkmap.werkBerekeningBij();
  }

  /** Reads the formulas in portions, so that the page stays usable with very many. */
  private leesFormules(): void {
    const { werkmap } = this;
    const lees = (): void => {
      if (werkmap !== this.werkmap) return;
      const eind = performance.now() + PORTIE;
      this.formulesGelezen = werkmap.rekenmodel.bereidVoor(() => performance.now() > eind);
      if (this.formulesGelezen) this.rooster.ververs();
      else setTimeout(lees);
      this.tekenStatus();
    };
    lees();
  }

  // What the user sees of it

  private naInvoer(): void {
    const { host, invoer } = this;
    const bezig = invoer.modus !== 'gereed';
    if (bezig && !host.celWordtBewerkt) {
      host.begintTypen();
      this.typt = true;
    } else if (!bezig && this.typt) {
      host.klaarMetTypen();
      this.typt = false;
    }
    this.naKeuze();
    this.tekenKop();
  }

  private naKeuze(): void {
    const { rooster, client } = this;
    const { blad, blok, selectie } = rooster;
    const bekend = client.geselecteerd;
    if (bekend.blad !== blad || JSON.stringify(bekend.blok) !== JSON.stringify(blok)) client.selecteer(blad, blok);
    this.gevolgd = client.selectie;
    const cel = blad.cel(selectie.actief.rij, selectie.actief.kolom);
    this.formulebalk.ververs(toonInvoer(cel));
    const adres = blad
      .adres({ ...selectie.actief, rijen: 1, kolommen: 1 })
      .split('!')
      .at(-1);
    rooster.invoer.setAttribute('aria-label', `${adres} ${toonCel(cel)}`.trim());
    this.tekenStatus();
  }

  private tekenStatus(): void {
    const { blad, blok } = this.rooster;
    const modus = this.formulesGelezen ? this.invoer.modus : null;
    toonStatus(this.status, { blad, blok, modus }, this.woorden);
  }

  private meld(tekst: string): void {
    this.meldingen.toon('goed', tekst, this.woorden);
  }

  private meldFout(tekst: string): void {
    this.meldingen.toon('let', tekst, this.woorden);
  }

  private uitleg(fout: unknown): string {
    return uitlegVan(fout, this.woorden, this.invoer.modus !== 'gereed');
  }
}
