import type { Bedrag } from '../begroting/bedrag';
import type { Bedragcel, Kolom, Rij } from '../begroting/begroting';
import type { Relatie } from '../begroting/vergelijking';
import { formuledefect } from './formuledefect';
import type { Formuledefect } from './formuledefect';
import type { Formulenet } from './formulenet';
import { andereKolom, verkeerdBedrag } from './hypothesen';
import type { Hypothese, Zet } from './hypothesen';
import { KOSTEN } from './kosten';
import type { OorzaakSoort } from './oorzaak';
import type { Stelsel } from './stelsel';

/** Relations whose terms are rows that are added up. */
const OPTELLINGEN: readonly Relatie[] = ['totaal-klopt-niet', 'regeling-sluit-niet-aan'];

/** Of rows that explain a difference equally well only the first few are worth showing. */
const MAX_RIJEN = 5;

/** From this many rows on, the same wrong column is one cause. */
const MIN_KOLOM = 3;

/**
 * Causes that are not one wrong amount: what a total covers, the sign of a row, a column computed from the wrong one, a
 * post under another regeling, a formula that covers other cells than its relation.
 */
export class Structuur {
  private readonly defecten = new Map<number, Formuledefect>();
  /** Defects of formulas that were filled down or across together, and results computed from the same wrong column. */
  private readonly groepen = new Map<Rij | Kolom, Map<string, number[]>>();
  private readonly regelingen: readonly number[];

  constructor(
    private readonly stelsel: Stelsel,
    net: Formulenet,
    gebroken: readonly number[],
  ) {
    this.regelingen = gebroken.filter((v) => stelsel.vergelijkingen[v]!.relatie === 'regeling-sluit-niet-aan');
    for (const v of gebroken) {
      const cel = stelsel.vergelijkingen[v]!.resultaat;
      if (!cel) continue;
      const defect = formuledefect(stelsel, net, v);
      if (defect) this.defecten.set(v, defect);
      for (const { lijn, sleutel } of this.groepenVan(v, cel)) {
        const perLijn = this.groepen.get(lijn) ?? new Map<string, number[]>();
        this.groepen.set(lijn, perLijn);
        const leden = perLijn.get(sleutel);
        if (leden) leden.push(v);
        else perLijn.set(sleutel, [v]);
      }
    }
  }

  /** Whether the formula in the result cell explains why the vergelijking is broken, and nothing else can. */
  heeftDefect(v: number): boolean {
    return this.defecten.get(v)?.bewezen ?? false;
  }

  /** The structural hypotheses that close broken vergelijking `v`. */
  hypothesen(v: number): Hypothese[] {
    const cel = this.stelsel.vergelijkingen[v]!.resultaat;
    if (!cel) return [];
    const defect = this.defecten.get(v);
    if (defect) return this.formuleWijktAf(v, cel, defect);
    if (cel.formule) return [];
    return [
      ...this.samen(v, cel, MIN_KOLOM, 'andere-kolom', KOSTEN.mechanisme),
      ...this.rijVerkeerdGeteld(v, cel),
      ...this.andereRegeling(v, cel),
    ];
  }

  private groepenVan(v: number, cel: Bedragcel): { lijn: Rij | Kolom; sleutel: string }[] {
    const defect = this.defecten.get(v);
    if (defect && cel.formule?.soort === 'lineair') {
      const sleutel = `${defect.soort} ${cel.formule.patroon}`;
      return [cel.rij, cel.kolom].map((lijn) => ({ lijn, sleutel }));
    }
    // Rounding blurs one row; that so many rows point at the same column it does not explain.
    const kolommen = cel.formule ? null : andereKolom(this.stelsel, v, cel, this.stelsel.vergelijkingen[v]!.speling);
    if (!kolommen) return [];
    return [{ lijn: cel.kolom, sleutel: `${kolommen.goed.kolom.volgorde} ${kolommen.fout.kolom.volgorde}` }];
  }

  private formuleWijktAf(v: number, cel: Bedragcel, { soort, bewezen, doorgevoerd }: Formuledefect): Hypothese[] {
    const kosten = bewezen ? KOSTEN.bewezen : KOSTEN.onbekend + (doorgevoerd ? KOSTEN.doorgevoerd : 0);
    return [
      ...this.samen(v, cel, 2, soort, kosten),
      verkeerdBedrag(this.stelsel, [{ cel, verschil: this.resultaatverschil(v) }], soort, kosten),
    ];
  }

  /** One cause for all results of a group; made once, for its first member. */
  private samen(v: number, cel: Bedragcel, minstens: number, soort: OorzaakSoort, kosten: number): Hypothese[] {
    return this.groepenVan(v, cel).flatMap(({ lijn, sleutel }) => {
      const leden = this.groepen.get(lijn)?.get(sleutel) ?? [];
      if (leden.find((lid) => this.isGebroken(lid)) !== v) return [];
      const zetten = leden.filter((lid) => this.isGebroken(lid)).map((lid) => this.resultaatzet(lid));
      return zetten.length < minstens ? [] : [verkeerdBedrag(this.stelsel, zetten as [Zet, ...Zet[]], soort, kosten)];
    });
  }

  /** A row that the typed total lacks, counts twice or counts with the wrong sign; all columns of the total together. */
  private rijVerkeerdGeteld(v: number, totaal: Bedragcel): Hypothese[] {
    const { relatie } = this.stelsel.vergelijkingen[v]!;
    if (!OPTELLINGEN.includes(relatie)) return [];
    const kolommen = totaal.rij.bedragen.flatMap((cel) =>
      this.stelsel.metResultaat(cel).filter((w) => this.isGebroken(w) && this.relatie(w) === relatie),
    );
    const wijzen = [
      { soort: 'rij-ontbreekt', maal: 1 },
      { soort: 'rij-dubbel', maal: -1 },
      { soort: 'teken', maal: 2 },
    ] as const;
    return wijzen.flatMap(({ soort, maal }) => {
      const passend = (w: number): Map<Rij, Zet> => this.rijenDieVerklaren(w, maal);
      const eigen = [...passend(v).keys()].slice(0, MAX_RIJEN);
      const perKolom = eigen.length > 0 ? kolommen.map((w) => ({ w, rijen: passend(w) })) : [];
      return eigen.flatMap((rij) => {
        const geraakt = perKolom.filter(({ rijen }) => rijen.has(rij));
        const totalen = geraakt.map(({ w }) => this.resultaatzet(w)) as [Zet, ...Zet[]];
        if (soort !== 'teken') return [verkeerdBedrag(this.stelsel, totalen, soort, KOSTEN.mechanisme)];
        const [cel, ...rest] = geraakt.map(({ rijen }) => rijen.get(rij)!).filter((zet) => zet.cel.formule === null);
        const inTotaal = verkeerdBedrag(this.stelsel, totalen, soort, KOSTEN.tekenInTotaal);
        return cel ? [verkeerdBedrag(this.stelsel, [cel, ...rest], soort, KOSTEN.mechanisme), inTotaal] : [inTotaal];
      });
    });
  }

  /**
   * The rows of which `maal` times the amount is the residual of `v`, each with the correction that turns its own sign. A
   * row that is no term ("waarvan", a subtotal) can only have been counted as well.
   */
  private rijenDieVerklaren(v: number, maal: 1 | -1 | 2): Map<Rij, Zet> {
    const { cellen, factoren, resultaat, speling } = this.stelsel.vergelijkingen[v]!;
    const residu = this.stelsel.residuen[v]!;
    const rijen = new Map<Rij, Zet>();
    const toets = (cel: Bedragcel, factor: number): void => {
      const bedrag = this.stelsel.bedrag(cel);
      if (Math.abs(residu - maal * factor * bedrag) <= speling) rijen.set(cel.rij, { cel, verschil: -2 * bedrag });
    };
    cellen.forEach((cel, i) => cel !== resultaat && toets(cel, factoren[i]!));
    if (maal === -1 && resultaat) {
      const termen = new Set(cellen);
      const factor = -this.stelsel.resultaatfactoren[v]!;
      for (const rij of resultaat.rij.tabel.rijen) {
        const cel = rij.bedragen[resultaat.kolom.volgorde]!;
        if (rij.soort !== 'post' && !termen.has(cel)) toets(cel, factor);
      }
    }
    return rijen;
  }

  /** A post that one regeling has too much and another too little, in every column alike. */
  private andereRegeling(v: number, cel: Bedragcel): Hypothese[] {
    if (this.relatie(v) !== 'regeling-sluit-niet-aan') return [];
    const { cellen, factoren, gedeeld } = this.stelsel.vergelijkingen[v]!;
    const eigenFactor = this.stelsel.resultaatfactoren[v]!;
    return cellen.flatMap((post, i) => {
      const bijdrage = factoren[i]! * this.stelsel.bedrag(post);
      if (post === cel || bijdrage === 0 || !post.rij.regeling || gedeeld?.posten.has(post.rij)) return [];
      if (!this.stelsel.sluitNa(v, -bijdrage)) return [];
      return this.regelingen.flatMap((w) => {
        const ander = this.stelsel.vergelijkingen[w]!.resultaat;
        const naar = (bijdrage * this.stelsel.resultaatfactoren[w]!) / eigenFactor;
        if (w === v || !this.isGebroken(w) || ander?.kolom !== cel.kolom || !this.stelsel.sluitNa(w, naar)) return [];
        return [this.verhuizing(post.rij, cel, ander, w)];
      });
    });
  }

  private verhuizing(post: Rij, van: Bedragcel, naar: Bedragcel, w: number): Hypothese {
    const { blad, rij, kolom, tekst } = post.regeling!;
    const verschuivingen = post.bedragen.flatMap((cel) => {
      const deel: { vergelijking: number; verschil: Bedrag }[] = [];
      this.stelsel.bij(cel, (u, factor) => {
        const resultaat = this.stelsel.vergelijkingen[u]!.resultaat;
        if (this.relatie(u) !== 'regeling-sluit-niet-aan' || resultaat?.rij !== van.rij) return;
        const bijdrage = factor * this.stelsel.bedrag(cel);
        deel.push({ vergelijking: u, verschil: -bijdrage });
        const tegenhanger = naar.rij.bedragen[resultaat.kolom.volgorde]!;
        for (const t of this.stelsel.metResultaat(tegenhanger)) {
          const maal = this.stelsel.resultaatfactoren[t]! / this.stelsel.resultaatfactoren[u]!;
          if (this.relatie(t) === 'regeling-sluit-niet-aan') deel.push({ vergelijking: t, verschil: bijdrage * maal });
        }
      });
      return deel;
    });
    const { cellen, gedeeld } = this.stelsel.vergelijkingen[w]!;
    const buur = cellen.find((cel) => cel !== naar && cel.rij.regeling && !gedeeld?.posten.has(cel.rij));
    return {
      soort: 'andere-regeling',
      plaats: { blad, rij, kolom },
      gevonden: tekst,
      voorstel: buur?.rij.regeling?.tekst ?? naar.rij.label,
      kosten: KOSTEN.mechanisme,
      zetten: [],
      verschuivingen,
    };
  }

  private resultaatzet(v: number): Zet {
    return { cel: this.stelsel.vergelijkingen[v]!.resultaat!, verschil: this.resultaatverschil(v) };
  }

  private resultaatverschil(v: number): Bedrag {
    return -Math.round(this.stelsel.residuen[v]! / this.stelsel.resultaatfactoren[v]!);
  }

  private isGebroken(v: number): boolean {
    return this.stelsel.standen[v] === 'gebroken';
  }

  private relatie(v: number): Relatie {
    return this.stelsel.vergelijkingen[v]!.relatie;
  }
}
