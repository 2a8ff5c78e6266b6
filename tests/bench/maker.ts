import { POSTNAMEN, REGELING_TERUG, REGELINGNAMEN } from './namen';
import type { Geplaatst, Kolomplan, Rijplan, Rijregel, Stijl } from './tabelbouw';
import { Tabelbouw, keten } from './tabelbouw';
import type { Toeval } from './toeval';
import type { Bedrag, Deel, Term, Werkblad } from './werkmap';

/** True amounts in cents of one post. */
export interface Post {
  readonly naam: string;
  readonly regeling: string;
  readonly primitief: number;
  readonly wijziging: number;
  readonly realisatie: number;
  readonly verwacht: number;
  readonly vorig: number;
}

/** Which amount columns a table of posts has, and what holds along its rows. */
export interface Schema {
  readonly kolommen: readonly Kolomplan[];
  readonly regels: readonly Rijregel[];
  readonly waarden: (p: Post) => number[];
  readonly saldo: number;
  /** The sign of the saldo of an underspend. */
  readonly voordeel: 1 | -1;
  /** The column that counts as lasten of a regeling. */
  readonly realisatie: number;
}

export interface Regelingpost {
  readonly post: Post;
  readonly bedrag: Bedrag;
}

/** What all layouts share: sheets, posts, column schemes, the table per regeling. */
export class Maker {
  readonly bladen: Werkblad[] = [];
  readonly kenmerken: string[] = [];
  readonly bouw: Tabelbouw;
  /** Tables of posts say V or N beside the saldo. */
  readonly voordeelNadeel: boolean;
  private readonly namen: string[];
  private readonly regelingen: readonly string[];

  constructor(
    readonly t: Toeval,
    readonly stijl: Stijl,
    readonly exact: boolean,
  ) {
    this.bouw = new Tabelbouw(t, stijl);
    this.voordeelNadeel = t.kans(0.15);
    this.namen = t.schud(POSTNAMEN);
    this.regelingen = t.schud(REGELINGNAMEN).slice(0, t.geheel(2, 5));
  }

  blad(naam: string): Werkblad {
    const schoon = naam
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 31)
      .trim();
    const vrij = this.bladen.some((b) => b.naam === schoon) ? `${schoon.slice(0, 28)} ${this.bladen.length}` : schoon;
    const blad: Werkblad = { naam: vrij, cellen: [], verborgenRijen: new Set() };
    this.bladen.push(blad);
    return blad;
  }

  /** A sheet of text without amounts. */
  leeswijzer(): void {
    const blad = this.blad('Leeswijzer');
    const regels = [
      'Leeswijzer',
      'Dit werkboek hoort bij de jaarstukken.',
      'Vragen: team financiën',
      `Versie 3, ${this.stijl.jaar}`,
    ];
    regels.forEach((tekst, i) => blad.cellen.push({ soort: 'tekst', blad, rij: i * 2, kolom: 0, tekst }));
  }

  /** Title lines above a table: a title, sometimes the unit, sometimes a blank row. */
  titel(naam: string, verplicht = false, eenheid = this.stijl.eenheid): string[] {
    const regels: string[] = [];
    if (verplicht || this.t.kans(0.7)) regels.push(naam);
    if (eenheid.naam === 'duizend')
      regels.push(this.t.kies(['(x € 1.000)', 'Bedragen x € 1.000', '(bedragen x € 1.000)', 'in duizenden euro’s']));
    else if (this.t.kans(0.2)) regels.push(this.t.kies(["(bedragen in euro's)", 'Bedragen in €']));
    if (regels.length && this.t.kans(0.5)) regels.push('');
    return regels;
  }

  voetnoten(): string[] {
    return this.t.kans(0.2)
      ? this.t.kies([
          ['* voorlopige cijfers'],
          ['', 'Bron: financiële administratie'],
          ['* inclusief btw', '** zie bijlage 2'],
        ])
      : [];
  }

  naam(): string {
    return this.namen.pop()!;
  }

  /** A true amount in cents, log-uniform, often round. */
  bedrag(van = 2_000, tot = 2_000_000): number {
    const { t } = this;
    const schaal = this.stijl.eenheid.naam === 'duizend' ? 30 : 1;
    const euro = t.logUniform(van * schaal, tot * schaal);
    const rond =
      this.stijl.eenheid.naam === 'euro' ? t.kies([1, 1, 1, 10, 100, 1000]) : t.kies([0.01, 0.01, 0.01, 1, 100]);
    const uit = Math.round(euro / rond) * Math.round(rond * 100);
    return this.heel(uit);
  }

  /** Rounded to what the unit can hold exactly: whole euros when nothing is to be rounded. */
  heel(cent: number): number {
    return this.stijl.eenheid.naam === 'euro' ? Math.round(cent / 100) * 100 : Math.round(cent);
  }

  post(regeling = this.t.kies(this.regelingen)): Post {
    const { t } = this;
    const primitief = t.kans(0.04) ? 0 : this.bedrag();
    const wijziging = t.kans(0.5) ? 0 : this.heel(primitief * (t.deel() * 0.6 - 0.25)) || this.bedrag(1000, 50_000);
    const begroot = primitief + wijziging;
    const besteed = t.kans(0.06)
      ? 0
      : t.kans(0.02)
        ? -this.bedrag(500, 20_000)
        : this.heel(begroot * (0.35 + t.deel() * 0.85)) || this.bedrag(500, 50_000);
    return {
      naam: this.naam(),
      regeling,
      primitief,
      wijziging,
      realisatie: besteed,
      verwacht: t.kans(0.15) ? 0 : this.heel(Math.abs(begroot - besteed) * (0.4 + t.deel() * 0.7)),
      vorig: this.heel(Math.abs(besteed) * (0.7 + t.deel() * 0.6)),
    };
  }

  posten(van: number, tot: number): Post[] {
    return Array.from({ length: this.t.geheel(van, tot) }, () => this.post());
  }

  /** Columns of a table of posts, one scheme per workbook. */
  schema(): Schema {
    const { t } = this;
    const soort = t.gewogen({ enkel: 4, dubbel: 2, wijziging: 2, prognose: 2 });
    const omgekeerd = soort !== 'prognose' && t.kans(0.2);
    const s = omgekeerd ? -1 : 1;
    if (omgekeerd) this.kenmerken.push('realisatie−begroting');
    this.kenmerken.push(soort);
    const saldoregel = (uit: number, begroting: number, realisatie: number): Rijregel => ({
      uit,
      termen: omgekeerd
        ? [
            [realisatie, 1],
            [begroting, -1],
          ]
        : [
            [begroting, 1],
            [realisatie, -1],
          ],
    });
    const begroot = (p: Post) => p.primitief + p.wijziging;
    const saldo = (p: Post) => s * (begroot(p) - p.realisatie);
    const kolom = (rol: Kolomplan['rol'], kop: Kolomplan['kop']): Kolomplan => ({ rol, kop });
    if (soort === 'enkel') {
      const metVorig = t.kans(0.15);
      const basis = [kolom('begroting', 'begroting'), kolom('realisatie', 'realisatie'), kolom('saldo', 'saldo')];
      return {
        kolommen: metVorig ? [...basis, kolom('vorig', 'vorig')] : basis,
        regels: [saldoregel(2, 0, 1)],
        waarden: (p) => [begroot(p), p.realisatie, saldo(p), ...(metVorig ? [p.vorig] : [])],
        saldo: 2,
        voordeel: s,
        realisatie: 1,
      };
    }
    if (soort === 'dubbel')
      return {
        kolommen: [
          kolom('primitief', 'primitief'),
          kolom('gewijzigd', 'gewijzigd'),
          kolom('realisatie', 'realisatie'),
          kolom('saldo', 'saldo'),
        ],
        regels: [saldoregel(3, 1, 2)],
        waarden: (p) => [p.primitief, begroot(p), p.realisatie, saldo(p)],
        saldo: 3,
        voordeel: s,
        realisatie: 2,
      };
    if (soort === 'wijziging')
      return {
        kolommen: [
          kolom('primitief', 'primitief'),
          kolom('wijziging', 'wijziging'),
          kolom('gewijzigd', 'gewijzigd'),
          kolom('realisatie', 'realisatie'),
          kolom('saldo', 'saldo'),
        ],
        regels: [
          {
            uit: 2,
            termen: [
              [0, 1],
              [1, 1],
            ],
          },
          saldoregel(4, 2, 3),
        ],
        waarden: (p) => [p.primitief, p.wijziging, begroot(p), p.realisatie, saldo(p)],
        saldo: 4,
        voordeel: s,
        realisatie: 3,
      };
    return {
      kolommen: [
        kolom('begroting', 'begroting'),
        kolom('realisatie', 'besteed'),
        kolom('saldo', 'saldoTot'),
        kolom('verwacht', 'verwacht'),
        kolom('eindsaldo', 'eindsaldo'),
      ],
      regels: [
        saldoregel(2, 0, 1),
        {
          uit: 4,
          termen: [
            [2, 1],
            [3, -1],
          ],
        },
      ],
      waarden: (p) => [begroot(p), p.realisatie, saldo(p), p.verwacht, saldo(p) - p.verwacht],
      saldo: 2,
      voordeel: s,
      realisatie: 1,
    };
  }

  rij(p: Post, schema: Schema, blok: number): Rijplan {
    return {
      soort: 'waarden',
      label: p.naam,
      regeling: p.regeling,
      waarden: schema.waarden(p),
      blok,
      verborgen: this.stijl.verborgen && this.t.kans(0.08),
    };
  }

  /** A total whose true amounts are the sums of those rows. */
  totaal(
    label: string,
    tel: readonly Rijplan[],
    rol: Rijplan['rol'] = 'totaal',
    tekens?: readonly (1 | -1)[],
  ): Rijplan {
    const breedte = tel[0]!.waarden!.length;
    const waarden = Array.from({ length: breedte }, (_, i) => {
      const delen = tel
        .map((r, j) => ({ waarde: r.waarden![i]!, teken: tekens?.[j] ?? 1 }))
        .filter((d) => d.waarde !== null);
      return delen.length ? delen.reduce((som, d) => som + d.teken * d.waarde, 0) : null;
    });
    return { soort: 'waarden', label, rol: rol, waarden, tel: tel.map((r, j) => [r, tekens?.[j] ?? 1] as const) };
  }

  /** The table per regeling: baten, lasten, saldo and where it goes. */
  regelingentabel(blad: Werkblad, rij: number, kolom: number, posten: readonly Regelingpost[]): Geplaatst {
    const { t } = this;
    this.kenmerken.push('regelingentabel');
    const inGebruik = [...new Set(posten.map((p) => p.post.regeling))];
    const over = REGELINGNAMEN.filter((r) => !inGebruik.includes(r));
    const namen = t.kans(0.3) ? [...inGebruik, t.kies(over)] : inGebruik;
    const metTerug = t.kans(0.75);
    const regels: Rijregel[] = [
      {
        uit: 2,
        termen: [
          [0, 1],
          [1, -1],
        ],
      },
    ];
    const bestemmingen = new Map<Rijplan, number>();
    const rijen = namen.map((naam): Rijplan => {
      const lasten = posten.filter((p) => p.post.regeling === naam).reduce((som, p) => som + p.post.realisatie, 0);
      const baten = Math.max(lasten, 0) + (t.kans(0.1) ? 0 : this.bedrag(1_000, 300_000));
      const saldo = baten - lasten;
      const terug = naam === REGELING_TERUG || t.kans(0.5);
      const rij: Rijplan = {
        soort: 'waarden',
        label: naam,
        rol: 'regeling',
        blok: 0,
        waarden: [baten, lasten, saldo, ...(metTerug ? (terug ? [saldo, 0] : [0, saldo]) : [])],
      };
      bestemmingen.set(rij, terug ? 3 : 4);
      return rij;
    });
    if (metTerug)
      regels.push({
        // saldo = terugbetaling + overheveling
        uit: 2,
        termen: [
          [3, 1],
          [4, 1],
        ],
      });
    const totaal = this.totaal(this.bouw.kop('totaal').replace(/ (lasten|projecten)/, ''), rijen, 'regelingtotaal');
    const geplaatst = this.bouw.plaats(blad, rij, kolom, {
      titel: this.titel('Overzicht per regeling', true),
      postkop: this.bouw.kop('regeling'),
      kolommen: [
        { rol: 'baten', kop: 'baten' },
        { rol: 'lasten', kop: 'lasten' },
        { rol: 'saldo', kop: 'saldo' },
        ...(metTerug
          ? ([
              { rol: 'terugbetaling', kop: 'terugbetaling' },
              { rol: 'overheveling', kop: 'overheveling' },
            ] as const)
          : []),
      ],
      regels,
      rijen: [...rijen, totaal],
      toelichting: false,
    });
    if (metTerug && this.stijl.formules.rij)
      for (const [r, bestemming] of bestemmingen) {
        const cellen = geplaatst.cellen(r);
        cellen[bestemming]!.formule = keten([{ cel: cellen[2]!, factor: 1 }]);
      }
    const metLabel = t.kans(0.7);
    for (const r of rijen) {
      const lasten = geplaatst.cellen(r)[1]!;
      const bijdragen = posten.filter((p) => p.post.regeling === r.label);
      if (bijdragen.length)
        this.bouw.relatie(
          'regeling',
          lasten,
          bijdragen.map((p): Term => ({ cel: p.bedrag, factor: 1 })),
        );
      if (this.stijl.formules.link)
        lasten.formule = { delen: this.somalsDelen(r.label, posten, metLabel ? geplaatst.labelcel(r) : null) };
    }
    return geplaatst;
  }

  /** One SUMIF per column of posts. */
  private somalsDelen(
    naam: string,
    posten: readonly Regelingpost[],
    cel: ReturnType<Geplaatst['labelcel']> | null,
  ): Deel[] {
    const kolommen = new Map<string, Bedrag[]>();
    for (const { bedrag } of posten) {
      const sleutel = `${this.bladen.indexOf(bedrag.blad)}/${bedrag.kolom}/${bedrag.regeling!.kolom}`;
      kolommen.set(sleutel, [...(kolommen.get(sleutel) ?? []), bedrag]);
    }
    return [...kolommen.values()].map((cellen) => ({ factor: 1, vorm: 'somals', cellen, regeling: { naam, cel } }));
  }

  /** `kopie` repeats `bron`; printed in thousands it does so within one unit. */
  koppel(kopie: Bedrag, bron: Bedrag, metFormule: boolean, inDuizend: boolean): void {
    if (inDuizend) {
      const termen = [
        { cel: kopie, factor: 1000 },
        { cel: bron, factor: -1 },
      ];
      this.bouw.relaties.push({ soort: 'aansluiting', termen, resultaat: kopie, speling: 1000 * 100 });
      return;
    }
    this.bouw.relatie('aansluiting', kopie, [{ cel: bron, factor: 1 }]);
    if (metFormule) kopie.formule = keten([{ cel: bron, factor: 1 }]);
  }
}
