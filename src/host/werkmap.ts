import { HEEL_BLAD, leesBlok, RIJEN, splitsAdres } from './adres';
import { COLLEGA } from './gebeurtenis';
import { Hostfout } from './hostfout';
import { Rekenmodel } from './rekenmodel';
import { hernoemBladIn, verschuifRijenIn } from './verwijzingen';
import { Werkblad } from './werkblad';
import type { Blok } from './adres';
import type { Gebied } from './afhankelijkheden';
import type { Cel } from './cel';
import type { Bron, Gebeurtenis, Luisteraar } from './gebeurtenis';
import type { Naam } from './naam';
import type { Zichtbaarheid } from './werkblad';

const VERBODEN_IN_NAAM = /[\\/?*[\]:]/;

export type Rekenstand = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** A workbook in memory, shared by its clients. */
export class Werkmap {
  readonly bladen: Werkblad[] = [];
  readonly namen: Naam[] = [];
  /** What add-ins keep in the workbook: `workbook.settings`. */
  readonly instellingen = new Map<string, unknown>();
  readonly rekenmodel = new Rekenmodel(this);
  alleenLezen = false;
  /** The password that protects which sheets there are; null when nothing does. */
  structuurwachtwoord: string | null = null;
  rekenstand: Rekenstand = 'Automatic';
  private readonly luisteraars = new Set<Luisteraar>();
  private bron: Bron = COLLEGA;
  private static laatsteId = 0;
  private achterhaald = false;
  /** Where cells changed since the last calculation; null when more than that changed. */
  private gewijzigd: Gebied[] | null = null;

  constructor(readonly naam = 'Werkmap.xlsx') {}

  /** Ids look like Excel's: a GUID in braces. */
  nieuwId(): string {
    return `{00000000-0000-4000-8000-${String(++Werkmap.laatsteId).padStart(12, '0')}}`;
  }

  /** By name (upper and lower case alike) or id. */
  blad(sleutel: string): Werkblad | null {
    const naam = sleutel.toLowerCase();
    return this.bladen.find((blad) => blad.id === sleutel || blad.naam.toLowerCase() === naam) ?? null;
  }

  voegBladToe(naam = this.vrijeNaam()): Werkblad {
    this.eisBladnaam(naam);
    const blad = new Werkblad(this, this.nieuwId(), naam);
    this.bladen.push(blad);
    this.berekenLater();
    this.meld({ soort: 'bladErbij', blad });
    return blad;
  }

  verwijderBlad(blad: Werkblad): void {
    this.eisAnderZichtbaarBlad(blad);
    this.bladen.splice(this.bladen.indexOf(blad), 1);
    this.berekenLater();
    this.meld({ soort: 'bladWeg', blad });
  }

  hernoem(blad: Werkblad, naam: string): void {
    if (naam === blad.naam) return;
    this.eisBladnaam(naam, blad);
    const voor = blad.naam;
    blad.naam = naam;
    for (const ander of this.bladen) ander.herschrijfFormules((formule) => hernoemBladIn(formule, voor, naam));
    for (const bekend of this.namen) bekend.formule = hernoemBladIn(bekend.formule, voor, naam);
    this.rekenmodel.vergeetVerwijzingen();
    this.meld({ soort: 'hernoemd', blad, voor, na: naam });
  }

  /** Lets formulas, rules and names follow the rows of a sheet. */
  verschuifFormules(blad: Werkblad, vanaf: number, aantal: number): void {
    const op = (eigen: string) => (formule: string) =>
      verschuifRijenIn(formule, { opBlad: eigen, blad: blad.naam, vanaf, aantal });
    const anders = this.bladen.flatMap((ander) =>
      ander
        .herschrijfFormules(op(ander.naam))
        .map((plek) => ({ blad: ander, blok: { ...plek, rijen: 1, kolommen: 1 } })),
    );
    const namen = this.namen.filter((naam) => op('')(naam.formule) !== naam.formule);
    for (const naam of namen) naam.formule = op('')(naam.formule);
    this.rekenmodel.vergeetVerwijzingen();
    const verschoven = { blad, blok: { ...HEEL_BLAD, rij: vanaf, rijen: RIJEN - vanaf } };
    this.berekenLater(namen.length > 0 ? null : [verschoven, ...anders]);
  }

  toon(blad: Werkblad, zichtbaarheid: Zichtbaarheid): void {
    if (zichtbaarheid === blad.zichtbaarheid) return;
    if (zichtbaarheid !== 'Visible') this.eisAnderZichtbaarBlad(blad);
    const voor = blad.zichtbaarheid;
    blad.zichtbaarheid = zichtbaarheid;
    this.meld({ soort: 'zichtbaarheid', blad, voor, na: zichtbaarheid });
  }

  /** The sheet and block of "Blad1!A1:B2"; a test that names what isn't there fails. */
  plek(adres: string): { readonly blad: Werkblad; readonly blok: Blok } {
    const { blad: naam, rest } = splitsAdres(adres);
    const blad = naam === null ? this.bladen[0] : this.blad(naam);
    const blok = leesBlok(rest);
    if (!blad || !blok) throw new Error(`There is no ${adres} in ${this.naam}`);
    return { blad, blok };
  }

  /** Sheets come, go and change their name only where that is allowed. */
  eisStructuur(): void {
    if (this.alleenLezen || this.structuurwachtwoord !== null) throw new Hostfout('AccessDenied');
  }

  luister(luisteraar: Luisteraar): () => void {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  }

  /** Does something on behalf of somebody, so that events can tell who. */
  als<T>(bron: Bron, doe: () => T): T {
    const vorige = this.bron;
    this.bron = bron;
    try {
      return doe();
    } finally {
      this.bron = vorige;
    }
  }

  meld(gebeurtenis: Gebeurtenis): void {
    for (const luisteraar of this.luisteraars) luisteraar(gebeurtenis, this.bron);
  }

  /** The cell itself; an error when its formula cannot be read. */
  controleer(cel: Cel): Cel {
    if (cel.formule !== null && !this.rekenmodel.isFormule(cel.formule)) throw new Hostfout('InvalidArgument');
    return cel;
  }

  /** To be called after every change that a formula may see; null when more than cells changed. */
  berekenLater(gewijzigd: readonly Gebied[] | null = null): void {
    if (gewijzigd === null) this.gewijzigd = null;
    else this.gewijzigd?.push(...gewijzigd);
    this.achterhaald = true;
  }

  /** Calculates if something changed since; not by itself when the user switched that off. */
  werkBerekeningBij(): void {
    if (!this.moetRekenen) return;
    const { gewijzigd } = this;
    this.geldtAlsBerekend();
    if (gewijzigd) this.rekenmodel.berekenNa(gewijzigd);
    else this.rekenmodel.bereken();
  }

  get moetRekenen(): boolean {
    return this.achterhaald && this.rekenstand !== 'Manual';
  }

  /** For a file whose formulas carry their values. */
  geldtAlsBerekend(): void {
    this.achterhaald = false;
    this.gewijzigd = [];
  }

  bereken(): void {
    this.geldtAlsBerekend();
    this.rekenmodel.bereken();
  }

  /** The name as a formula on that sheet sees it: that of the sheet itself goes first. */
  naamVoor(naam: string, blad: Werkblad | null): Naam | null {
    const kandidaten = this.namen.filter((kandidaat) => kandidaat.naam.toLowerCase() === naam.toLowerCase());
    return kandidaten.find((n) => n.blad === blad) ?? kandidaten.find((n) => n.blad === null) ?? null;
  }

  vrijeTabelnaam(): string {
    const bezet = new Set(this.bladen.flatMap((blad) => blad.tabellen.map((tabel) => tabel.naam.toLowerCase())));
    let nummer = 1;
    while (bezet.has(`tabel${nummer}`)) nummer++;
    return `Tabel${nummer}`;
  }

  private eisBladnaam(naam: string, behalve: Werkblad | null = null): void {
    const mag = naam !== '' && naam.length <= 31 && !VERBODEN_IN_NAAM.test(naam) && !/^'|'$/.test(naam);
    if (!mag) throw new Hostfout('InvalidArgument');
    const ander = this.blad(naam);
    if (ander && ander !== behalve) throw new Hostfout('ItemAlreadyExists');
  }

  private eisAnderZichtbaarBlad(blad: Werkblad): void {
    const anders = this.bladen.filter((ander) => ander !== blad && ander.zichtbaarheid === 'Visible');
    if (anders.length === 0) {
      throw new Hostfout('InvalidOperation', 'A workbook must contain at least one visible sheet.');
    }
  }

  private vrijeNaam(): string {
    let nummer = this.bladen.length + 1;
    while (this.blad(`Blad${nummer}`)) nummer++;
    return `Blad${nummer}`;
  }
}
