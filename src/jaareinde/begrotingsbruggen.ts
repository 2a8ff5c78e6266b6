import { speling } from '../begroting/afronding';
import { som, type Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Kolom, Rij, Tabel } from '../begroting/begroting';
import { plaatsVan, type Plaats } from '../begroting/plaats';
import type { Besluit, Herkenning, Wijzigingslijst } from '../sheet/herkenning';
import { lijststap } from '../sheet/koppelWijzigingen';
import { isGenoemd, leesBesluit } from '../sheet/leesBesluit';

/** How the begroting of a table became the gewijzigde begroting. Amounts in cents of `eenheid`. */
export interface Begrotingsbrug {
  readonly tabel: Tabel;
  /** That of the table, with the maat where there is one: "Sport (baten)". */
  readonly naam: string;
  /** What one unit of the amounts is worth in euros: that of the table, or the smaller one of a list of wijzigingen. */
  readonly eenheid: number;
  /** Baten or lasten, where the table has columns for each. */
  readonly maat: Kolom['maat'];
  /** Every post of which the amounts can be read. */
  readonly posten: readonly Brugpost[];
  readonly totaal: Omit<Brugpost, 'rij'>;
}

export interface Brugpost {
  readonly rij: Rij;
  readonly primitief: Bedrag;
  /** Those that are not zero. */
  readonly wijzigingen: readonly Begrotingswijziging[];
  readonly gewijzigd: Bedrag;
  /** gewijzigd − primitief − Σ wijzigingen; zero where rounding explains it. Of the total: that of its posten together. */
  readonly onverklaard: Bedrag;
}

export interface Begrotingswijziging {
  readonly bedrag: Bedrag;
  /** As the workbook names it: "raadsbesluit 12", "1e wijziging"; null when it names none. */
  readonly besluit: string | null;
  /** ISO date, or month ("2024-07"); null when there is none. */
  readonly datum: string | null;
  readonly plaats: Plaats;
}

/** From the begroting to the gewijzigde begroting, of every table that has both and tells what changed: in columns, or in a list elsewhere. */
export function begrotingsbruggen({ begroting, wijzigingslijsten, besluiten }: Herkenning): readonly Begrotingsbrug[] {
  return begroting.tabellen.flatMap((tabel): Begrotingsbrug[] => {
    const lijsten = wijzigingslijsten.filter(({ perPost }) => tabel.rijen.some((rij) => perPost.has(rij)));
    return wegenIn(tabel).flatMap((weg): Begrotingsbrug[] => {
      if (lijsten.length > 0 && weg.maat === null) return [new Brug(tabel, weg, lijsten, besluiten)];
      return weg.wijzigingen.length > 0 ? [new Brug(tabel, weg, [], besluiten)] : [];
    });
  });
}

/** The columns from one budget to the next. */
interface Weg {
  readonly maat: Kolom['maat'];
  readonly primitief: Kolom;
  readonly wijzigingen: readonly Kolom[];
  readonly gewijzigd: Kolom;
}

const MATEN: readonly Kolom['maat'][] = [null, 'baten', 'lasten'];

/** Left to right; a table of several years has one for each. */
function wegenIn({ bedragkolommen }: Tabel): Weg[] {
  if (!bedragkolommen.some((k) => k.betekenis === 'gewijzigde-begroting')) return [];
  return MATEN.flatMap((maat) => {
    const wegen: Weg[] = [];
    let primitief: Kolom | null = null;
    let gewijzigd: Kolom | null = null;
    let wijzigingen: Kolom[] = [];
    const sluitAf = (): void => {
      if (primitief !== null && gewijzigd !== null) wegen.push({ maat, primitief, wijzigingen, gewijzigd });
      gewijzigd = null;
      wijzigingen = [];
    };
    for (const kolom of bedragkolommen) {
      if (kolom.maat !== maat) continue;
      if (kolom.betekenis === 'begroting') {
        sluitAf();
        primitief = kolom;
      } else if (kolom.betekenis === 'wijziging') {
        wijzigingen.push(kolom);
      } else if (kolom.betekenis === 'gewijzigde-begroting') {
        gewijzigd = kolom;
      }
    }
    sluitAf();
    return wegen;
  });
}

interface Wijzigingcel {
  readonly cel: Bedragcel;
  readonly factor: number;
  readonly besluit: Besluit;
}

/** There may be very many posten, so they are bridged when asked for. */
class Brug implements Begrotingsbrug {
  readonly naam: string;
  readonly eenheid: number;
  readonly maat: Kolom['maat'];
  private gemaakt: { readonly posten: readonly Brugpost[]; readonly totaal: Begrotingsbrug['totaal'] } | undefined;

  constructor(
    readonly tabel: Tabel,
    private readonly weg: Weg,
    private readonly lijsten: readonly Wijzigingslijst[],
    private readonly besluiten: Herkenning['besluiten'],
  ) {
    this.eenheid = Math.min(tabel.eenheid, ...lijsten.map((lijst) => lijst.tabel.eenheid));
    this.maat = weg.maat;
    this.naam = weg.maat === null ? tabel.naam : `${tabel.naam} (${weg.maat})`;
  }

  get posten(): readonly Brugpost[] {
    return (this.gemaakt ??= this.maak()).posten;
  }

  get totaal(): Begrotingsbrug['totaal'] {
    return (this.gemaakt ??= this.maak()).totaal;
  }

  private maak(): NonNullable<Brug['gemaakt']> {
    const wijzigingenVan = this.lijsten.length > 0 ? this.uitLijsten() : this.uitKolommen();
    const maal = this.tabel.eenheid / this.eenheid;
    const stap = Math.max(
      this.tabel.stap * maal,
      ...this.lijsten.map(({ tabel }) => (lijststap(tabel) * tabel.eenheid) / this.eenheid),
    );
    const posten: Brugpost[] = [];
    for (const rij of this.tabel.rijen) {
      if (rij.soort !== 'post') continue;
      const begin = celVan(rij, this.weg.primitief);
      const eind = celVan(rij, this.weg.gewijzigd);
      const cellen = wijzigingenVan(rij);
      if ([begin, eind, ...cellen.map(({ cel }) => cel)].some(({ status }) => status === 'onleesbaar')) continue;
      if (begin.status === 'leeg' && eind.status === 'leeg' && cellen.every(({ cel }) => cel.status === 'leeg'))
        continue;
      const wijzigingen = cellen.flatMap(({ cel, factor, besluit }): Begrotingswijziging[] =>
        cel.bedrag === 0 ? [] : [{ bedrag: factor * cel.bedrag, ...besluit, plaats: plaatsVan(cel) }],
      );
      const primitief = begin.bedrag * maal;
      const gewijzigd = eind.bedrag * maal;
      const rest = gewijzigd - primitief - som(wijzigingen.map(({ bedrag }) => bedrag));
      const onverklaard = Math.abs(rest) <= speling(cellen.length + 1, stap) ? 0 : rest;
      posten.push({ rij, primitief, wijzigingen, gewijzigd, onverklaard });
    }
    return { posten, totaal: totaalVan(posten) };
  }

  /** A list that tells every change of a table says more than a column that adds them up. */
  private uitLijsten(): (rij: Rij) => readonly Wijzigingcel[] {
    return (rij) =>
      this.lijsten.flatMap(({ tabel, kolom, perPost, besluit }) =>
        (perPost.get(rij) ?? []).map((regel) => {
          const eigen = this.besluiten.get(regel);
          return {
            cel: celVan(regel, kolom),
            factor: tabel.eenheid / this.eenheid,
            besluit: eigen === undefined || !isGenoemd(eigen) ? besluit : eigen,
          };
        }),
      );
  }

  private uitKolommen(): (rij: Rij) => readonly Wijzigingcel[] {
    const { gebruikt, factor } = this.besteKolommen();
    const perKolom = gebruikt.map((kolom) => ({ kolom, genoemd: leesBesluit(kolom.kop, this.tabel.jaar) }));
    return (rij) => {
      const eigen = this.besluiten.get(rij);
      return perKolom.map(({ kolom, genoemd }) => ({
        cel: celVan(rij, kolom),
        factor,
        besluit: isGenoemd(genoemd) || eigen === undefined ? genoemd : eigen,
      }));
    };
  }

  /** The wijzigingen before the gewijzigde begroting, or those after it as well; added or taken off: as most rows close. */
  private besteKolommen(): { readonly gebruikt: readonly Kolom[]; readonly factor: 1 | -1 } {
    const { wijzigingen, gewijzigd } = this.weg;
    const ervoor = wijzigingen.filter((k) => k.nummer < gewijzigd.nummer);
    const keuzes = [ervoor.length > 0 ? ervoor : wijzigingen, wijzigingen].flatMap((gebruikt) =>
      ([1, -1] as const).map((factor) => ({ gebruikt, factor })),
    );
    const proef = this.tabel.rijen.filter((rij) => rij.soort === 'post').slice(0, 200);
    const sluitend = keuzes.map(
      (keuze) =>
        proef.filter((rij) => this.sluit(rij, keuze) && keuze.gebruikt.some((k) => celVan(rij, k).bedrag !== 0)).length,
    );
    return keuzes[sluitend.indexOf(Math.max(...sluitend))]!;
  }

  private sluit(
    rij: Rij,
    { gebruikt, factor }: { readonly gebruikt: readonly Kolom[]; readonly factor: number },
  ): boolean {
    const gewijzigd = celVan(rij, this.weg.primitief).bedrag + factor * som(gebruikt.map((k) => celVan(rij, k).bedrag));
    return (
      Math.abs(celVan(rij, this.weg.gewijzigd).bedrag - gewijzigd) <= speling(gebruikt.length + 1, this.tabel.stap)
    );
  }
}

/** All posten together, with the wijzigingen of one besluit as one. */
function totaalVan(posten: readonly Brugpost[]): Begrotingsbrug['totaal'] {
  const perBesluit = new Map<string, Begrotingswijziging>();
  for (const { rij, wijzigingen } of posten) {
    for (const wijziging of wijzigingen) {
      const { besluit, datum, plaats } = wijziging;
      const inTabel = plaats.blad === rij.tabel.blad && plaats.rij === rij.nummer;
      // What nobody named stays apart per column.
      const sleutel = JSON.stringify([besluit, datum, inTabel ? plaats.kolom : null]);
      const bekend = perBesluit.get(sleutel);
      perBesluit.set(
        sleutel,
        bekend === undefined ? wijziging : { ...bekend, bedrag: bekend.bedrag + wijziging.bedrag },
      );
    }
  }
  return {
    primitief: som(posten.map((post) => post.primitief)),
    wijzigingen: [...perBesluit.values()].filter(({ bedrag }) => bedrag !== 0),
    gewijzigd: som(posten.map((post) => post.gewijzigd)),
    onverklaard: som(posten.map((post) => post.onverklaard)),
  };
}

function celVan({ bedragen }: Rij, { volgorde }: Kolom): Bedragcel {
  return bedragen[volgorde]!;
}
