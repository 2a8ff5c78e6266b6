import type { ExcelHost } from '../host/excelhost';
import type { Werkblad } from '../host/werkblad';
import type { Blok } from '../host/adres';
import type { Menudeel } from './toonMenu';
import type { Woorden } from './woorden';

type Storing = 'celinvoer' | 'beveiligd' | 'alleenLezen' | 'traag' | 'teGroot' | 'netwerk';

const TRAAG = 2_000;
/** Characters; a usual answer of Excel may be some millions. */
const KLEIN_ANTWOORD = 4_000;
const ALTIJD = 100_000;
const NETWERKFOUT = 'ServiceNotAvailable';

/** What can be made to go wrong in the emulated Excel, and whether it does. */
export class Storingen {
  private readonly aan = new Set<Storing>();
  private readonly beveiligd = new Set<Werkblad>();

  constructor(
    private readonly host: ExcelHost,
    private readonly keuze: () => { readonly blad: Werkblad; readonly blok: Blok },
    /** After something that the pane is told when it opens. */
    private readonly herlaad: () => void,
  ) {}

  /** How many are on. */
  get aantal(): number {
    return this.aan.size + this.beveiligd.size;
  }

  menu({ storingen }: Woorden): Menudeel[] {
    const schakelaars: readonly Storing[] = ['celinvoer', 'beveiligd', 'alleenLezen', 'traag', 'teGroot', 'netwerk'];
    return [
      ...schakelaars.map((storing) => ({
        tekst: storingen[storing],
        aan: this.isAan(storing),
        doe: () => this.zet(storing, !this.isAan(storing)),
      })),
      { tekst: storingen.eenmalig, doe: () => this.host.fout.volgende('GeneralException', { keer: 3 }) },
      { tekst: storingen.tussendoor, doe: () => this.laatCollegaWijzigen() },
    ];
  }

  private isAan(storing: Storing): boolean {
    return storing === 'beveiligd' ? this.keuze().blad.beveiliging !== null : this.aan.has(storing);
  }

  private zet(storing: Storing, aan: boolean): void {
    const { host } = this;
    if (storing !== 'beveiligd') this.aan[aan ? 'add' : 'delete'](storing);
    switch (storing) {
      case 'celinvoer':
        return aan ? host.begintTypen() : host.klaarMetTypen();
      case 'beveiligd':
        return this.beveilig(this.keuze().blad, aan);
      case 'alleenLezen':
        host.werkmap.alleenLezen = aan;
        return this.herlaad();
      case 'traag':
        host.vertraging = aan ? TRAAG : 0;
        return;
      case 'teGroot':
        host.maxAntwoord = aan ? KLEIN_ANTWOORD : Infinity;
        return;
      case 'netwerk':
        if (aan) host.fout.volgende(NETWERKFOUT, { keer: ALTIJD });
        else host.fout.wis();
    }
  }

  private beveilig(blad: Werkblad, aan: boolean): void {
    this.beveiligd[aan ? 'add' : 'delete'](blad);
    blad.beveilig(aan ? { opties: {}, wachtwoord: '' } : null);
  }

  private laatCollegaWijzigen(): void {
    const { blad, blok } = this.keuze();
    const { waarde } = blad.cel(blok.rij, blok.kolom);
    const nieuw = typeof waarde === 'number' ? waarde + 1 : 'gewijzigd';
    const adres = `${blad.adres({ ...blok, rijen: 1, kolommen: 1 })}`;
    this.host.voorVolgende(() => this.host.collega(adres, nieuw));
  }
}
