import { Boek, verwijzing } from './boek';
import { type Regelbeschrijving, zetAfrekening } from './afrekenformules';
import { zinformule, type Onderwerpformules, type Zinbron } from './zinformules';

/**
 * Where things stand in a workbook with a sheet per themalijn, an overview and a table per regeling. Columns are fixed: post,
 * regeling, begroting, realisatie, saldo; and regeling, tranche, baten, lasten, saldo, terugbetaling, overheveling.
 */
export interface Programma {
  /** A cell whose last four characters are the year. */
  readonly jaar: string;
  /** Rows as Excel counts. */
  readonly themalijnen: readonly Themalijn[];
  readonly overzicht: Overzicht;
  readonly regelingtabel: {
    readonly blad: string;
    readonly totaal: number;
    readonly regelingen: readonly Programmaregeling[];
  };
}

export interface Themalijn {
  readonly naam: string;
  readonly blad: string;
  readonly posten: readonly string[];
  readonly regelingen: readonly (string | null)[];
}

export interface Overzicht {
  readonly blad: string;
  /** A line for a themalijn, or a post of its own. */
  readonly regels: readonly {
    readonly themalijn: string | null;
    readonly post: string;
    readonly regeling: string | null;
  }[];
  /** Rows below the total: what is not budgeted, the total with it, and further totals as sums of rows. */
  readonly nietBegroot: number;
  readonly sommen: readonly { readonly rij: number; readonly van: readonly number[] }[];
  /** The total that should equal the baten per regeling. */
  readonly metBaten: number;
  readonly los: readonly number[];
}

export interface Programmaregeling {
  /** As Sluitend calls it, and as the workbook writes it. */
  readonly naam: string;
  readonly geschreven: string;
  readonly rijen: readonly number[];
  readonly tranches: readonly number[];
  readonly regel: Regelbeschrijving;
}

/** The row of the first post. */
const EERSTE = 4;
/** What Sluitend asks a toelichting for when nothing is set: from € 10.000, and every overschrijding. */
const DREMPEL = 10_000;

/** The definitions of every figure in such a workbook, as formulas over its cells. */
export function programmaboek(p: Programma): Boek {
  const bron = new Programmabron(p);
  const boek = new Boek(verwijzing, (zin) => zinformule(zin, bron));
  bron.vanBevinding = (naam) => boek.eerste(naam);
  relaties(p, bron, boek);
  for (const [over, { begroting, realisatie, saldo }] of bron.onderwerpen) {
    boek.zet(`${over}: begroting`, begroting);
    if (realisatie !== null) boek.zet(`${over}: realisatie`, realisatie);
    boek.zet(`${over}: saldo`, saldo);
  }
  for (const regeling of p.regelingtabel.regelingen) afrekening(regeling, bron, boek);
  for (const post of bron.posten) drempel(post, bron, boek);
  for (const post of bron.posten) {
    const over = `rij ${post.blad}!${post.rij}`;
    const saldo = bron.onderwerpen.get(over)!.saldo;
    const gedrukt = verwijzing(`${post.blad}!E${post.rij}`);
    for (const lezing of [saldo, gedrukt]) boek.zet(over, lezing);
    for (const controle of [
      'overschrijding-zonder-toelichting',
      'overschrijding-zonder-dekking',
      'onderschrijding-zonder-toelichting',
    ]) {
      const teken = controle.startsWith('over') ? '<0' : '>0';
      const samen = bron.posten
        .filter((ander) => ander.blad === post.blad)
        .map((ander) => {
          const nodig = boek.eerste(`rij ${ander.blad}!${ander.rij}: drempel`);
          const s = verwijzing(`${ander.blad}!E${ander.rij}`);
          return `IF(AND(${nodig ?? 0}=1,${s}${teken},${bron.eenduidig(ander)}),${s},0)`;
        });
      for (const lezing of [saldo, gedrukt, samen.join('+')])
        boek.zet(`${controle} ${post.blad}!F${post.rij}: gevonden`, lezing);
    }
  }
  for (const { blad, posten } of p.themalijnen) {
    posten.concat('totaal').forEach((_, n) => {
      const { saldo } = bron.onderwerpen.get(`rij ${blad}!${EERSTE + n}`)!;
      const naam = `toelichting-noemt-ander-bedrag ${blad}!F${EERSTE + n}`;
      const genoemd = bedragInTekst(verwijzing(`${blad}!F${EERSTE + n}`));
      boek.zet(`${naam}: gevonden`, genoemd);
      boek.zet(`${naam}: verwacht`, `ABS(${saldo})`);
      boek.zet(`${naam}: verschil`, `${genoemd}-ABS(${saldo})`);
    });
  }
  for (const { blad, nietBegroot, los } of [p.overzicht])
    for (const rij of [nietBegroot, ...los]) boek.zet(`rij ${blad}!${rij}: drempel`, '0');
  for (const regeling of p.regelingtabel.regelingen) dekking(regeling, bron, boek);
  return boek;
}

/** Where the printed saldo is not the computed one, a post needs a toelichting only if it does by both. */
function drempel({ blad, rij }: Post, bron: Programmabron, boek: Boek): void {
  const naam = `rij ${blad}!${rij}`;
  const { saldo } = bron.onderwerpen.get(naam)!;
  const gedrukt = verwijzing(`${blad}!E${rij}`);
  const boven = (s: string): string => `OR(ABS(${s})>=${DREMPEL},${s}<0)`;
  const nodig = `IF(AND(SIGN(${saldo})=SIGN(${gedrukt}),${boven(saldo)},${boven(gedrukt)}),1,0)`;
  boek.zet(`${naam}: drempel`, boek.blad.zet(nodig));
}

/** The first amount with € in a cell of text. */
function bedragInTekst(cel: string): string {
  const begin = `FIND("€ ",${cel})+2`;
  return `_xlfn.NUMBERVALUE(MID(${cel},${begin},FIND(" ",${cel}&" ",${begin})-(${begin})),",",".")`;
}

interface Post {
  readonly naam: string;
  readonly blad: string;
  readonly rij: number;
  readonly regeling: string | null;
}

class Programmabron implements Zinbron {
  readonly posten: readonly Post[];
  readonly onderwerpen = new Map<string, Onderwerpformules>();
  readonly saldi = new Map<string, string>();
  readonly rijen = new Map<string, string>();
  vanBevinding: (naam: string) => string | null = () => null;

  constructor(readonly p: Programma) {
    const { overzicht } = p;
    this.posten = [
      ...p.themalijnen.flatMap(({ blad, posten, regelingen }) =>
        posten.map((naam, n) => ({ naam, blad, rij: EERSTE + n, regeling: regelingen[n] ?? null })),
      ),
      ...overzicht.regels.flatMap(({ themalijn, post, regeling }, n) =>
        themalijn === null ? [{ naam: post, blad: overzicht.blad, rij: EERSTE + n, regeling }] : [],
      ),
    ];
    const zet = (
      over: string,
      begroting: string,
      realisatie: string | null,
      gedrukt: Onderwerpformules['gedrukt'] = {},
    ): void => {
      this.onderwerpen.set(over, {
        begroting,
        realisatie,
        saldo: realisatie === null ? begroting : `((${begroting})-(${realisatie}))`,
        gedrukt,
      });
    };
    const gedruktIn = (blad: string, rij: number) => ({
      begroting: verwijzing(`${blad}!C${rij}`),
      realisatie: verwijzing(`${blad}!D${rij}`),
      saldo: verwijzing(`${blad}!E${rij}`),
      langsRij: `(${verwijzing(`${blad}!C${rij}`)}-${verwijzing(`${blad}!D${rij}`)})`,
    });
    for (const { blad, rij } of this.posten)
      zet(`rij ${blad}!${rij}`, verwijzing(`${blad}!C${rij}`), verwijzing(`${blad}!D${rij}`), gedruktIn(blad, rij));
    for (const { naam, blad, rij } of this.posten) {
      const saldo = this.onderwerpen.get(`rij ${blad}!${rij}`)!.saldo;
      const themalijn = p.themalijnen.find((t) => t.blad === blad);
      for (const naamInTekst of [naam, `${naam} (${themalijn?.naam ?? blad})`]) {
        this.saldi.set(naamInTekst, saldo);
        this.rijen.set(naamInTekst, `rij ${blad}!${rij}`);
      }
    }
    for (const rij of [overzicht.nietBegroot, ...overzicht.los])
      zet(`rij ${overzicht.blad}!${rij}`, verwijzing(`${overzicht.blad}!C${rij}`), null);
    for (const { naam, blad, posten } of p.themalijnen) {
      const bereik = (kolom: string) =>
        `SUM(${verwijzing(`${blad}!${kolom}${EERSTE}:${kolom}${EERSTE + posten.length - 1}`)})`;
      const totaalrij = { ...gedruktIn(blad, EERSTE + posten.length), som: bereik('E') };
      zet(`themalijn ${naam}`, bereik('C'), bereik('D'), totaalrij);
      for (const r of p.regelingtabel.regelingen) {
        const begroting = this.som('C', r, blad);
        const realisatie = this.som('D', r, blad);
        const enige = this.posten.every((post) => post.blad !== blad || post.regeling === null || this.is(post, r));
        const gedrukt = enige ? totaalrij : { saldo: this.som('E', r, blad) };
        for (const over of [`themalijn ${naam} / ${r.naam}`, `themalijn ${naam} / ${r.naam} / ${r.naam}`])
          zet(over, begroting, realisatie, gedrukt);
      }
    }
    for (const { naam, blad, posten } of p.themalijnen) {
      const lijn = EERSTE + overzicht.regels.findIndex(({ themalijn }) => themalijn === naam);
      for (const rij of [`rij ${blad}!${EERSTE + posten.length}`, `rij ${overzicht.blad}!${lijn}`]) {
        for (const achter of ['', ...p.regelingtabel.regelingen.map((r) => ` / ${r.naam}`)])
          this.onderwerpen.set(`${rij}${achter}`, this.onderwerpen.get(`themalijn ${naam}${achter}`)!);
      }
    }
    this.onderwerpen.set('niet begroot', this.onderwerpen.get(`rij ${overzicht.blad}!${overzicht.nietBegroot}`)!);
    const alle = (kolom: string) => this.bladen.map((blad) => this.som(kolom, null, blad)).join('+');
    for (const over of ['totaal', 'brief'])
      zet(over, alle('C'), alle('D'), {
        ...gedruktIn(overzicht.blad, EERSTE + overzicht.regels.length),
        som: alle('E'),
      });
    for (const r of p.regelingtabel.regelingen) {
      zet(`regeling ${r.naam}`, this.regelingsom('C', r), this.regelingsom('D', r));
      for (const rij of r.rijen)
        zet(`rij ${p.regelingtabel.blad}!${rij}`, this.regelingsom('C', r), this.regelingsom('D', r));
      zet(`regeling ${r.naam} / ${r.naam}`, this.regelingsom('C', r), this.regelingsom('D', r));
      zet(`totaal / ${r.naam}`, this.posten_('C', r), this.posten_('D', r), { saldo: this.posten_('E', r) });
      this.onderwerpen.set(`rij ${overzicht.blad}!${overzicht.nietBegroot} / ${r.naam}`, {
        begroting: this.nietBegroot(r.naam)!,
        realisatie: null,
        saldo: this.nietBegroot(r.naam)!,
      });
    }
  }

  get regelingnamen(): readonly string[] {
    return this.p.regelingtabel.regelingen.map(({ naam }) => naam);
  }

  get bladen(): readonly string[] {
    return [...this.p.themalijnen.map(({ blad }) => blad), this.p.overzicht.blad];
  }

  /** Of the posten on one sheet; in the overview only its own posten. */
  som(kolom: string, regeling: Programmaregeling | null, blad: string): string {
    const themalijn = this.p.themalijnen.find((t) => t.blad === blad);
    if (themalijn === undefined) {
      const eigen = this.posten.filter((post) => post.blad === blad && (regeling === null || this.is(post, regeling)));
      return `(0${eigen.map(({ rij }) => `+${verwijzing(`${blad}!${kolom}${rij}`)}`).join('')})`;
    }
    const bereik = (k: string) => verwijzing(`${blad}!$${k}$${EERSTE}:$${k}$${EERSTE + themalijn.posten.length - 1}`);
    if (regeling === null) return `SUM(${bereik(kolom)})`;
    return `SUMIFS(${bereik(kolom)},${bereik('B')},${this.naamcel(regeling)})`;
  }

  /** Of all posten of a regeling. */
  posten_(kolom: string, regeling: Programmaregeling): string {
    return this.bladen.map((blad) => this.som(kolom, regeling, blad)).join('+');
  }

  /** Of the rows of a regeling in the table per regeling. */
  regelingsom(kolom: string, { rijen }: Programmaregeling): string {
    return `SUM(${verwijzing(`${this.p.regelingtabel.blad}!${kolom}${rijen[0]}:${kolom}${rijen.at(-1)}`)})`;
  }

  naamcel({ rijen }: Programmaregeling): string {
    return verwijzing(`${this.p.regelingtabel.blad}!$A$${rijen[0]}`);
  }

  regeling(naam: string): Programmaregeling | null {
    return this.p.regelingtabel.regelingen.find((r) => r.naam === naam) ?? null;
  }

  is(post: Post, regeling: Programmaregeling): boolean {
    return post.regeling !== null && [regeling.naam, regeling.geschreven].includes(post.regeling);
  }

  get jaar(): string {
    return `VALUE(RIGHT(${verwijzing(this.p.jaar)},4))`;
  }

  nietBegroot(naam: string): string | null {
    const regeling = this.regeling(naam);
    return regeling && `(${this.regelingsom('C', regeling)}-(${this.posten_('C', regeling)}))`;
  }

  afrekendeel(naam: string, deel: 'overheveling' | 'terugbetaling'): string | null {
    const regeling = this.regeling(naam);
    if (regeling === null) return null;
    const soort = regeling.regel.soort;
    const saldo = `MAX(0,${this.onderwerpen.get(`regeling ${naam}`)!.saldo})`;
    return (
      this.vanBevinding(`${naam}: ${deel}`) ?? ((soort === 'gaat terug') === (deel === 'terugbetaling') ? saldo : '0')
    );
  }

  saldiBij(over: string): readonly string[] {
    const [soort, ...rest] = over.split(' ');
    const [naam, regelingnaam] = rest.join(' ').split(' / ');
    const themalijn = soort === 'themalijn' ? this.p.themalijnen.find((t) => t.naam === naam) : undefined;
    const regeling = this.regeling(soort === 'regeling' ? naam! : (regelingnaam ?? ''));
    return this.posten
      .filter(
        (post) =>
          (themalijn === undefined || post.blad === themalijn.blad) && (regeling === null || this.is(post, regeling)),
      )
      .map((post) => `IF(${this.eenduidig(post)},${this.onderwerpen.get(`rij ${post.blad}!${post.rij}`)!.saldo},0)`);
  }

  /** The printed saldo is the computed one: of another no text says how large it is. */
  eenduidig({ blad, rij }: Post): string {
    return `ROUND(${verwijzing(`${blad}!E${rij}`)}-${this.onderwerpen.get(`rij ${blad}!${rij}`)!.saldo},2)=0`;
  }
}

/**
 * What pays for each overschrijding of a regeling. On a line of euros the overschrijdingen lie behind each other in the order of
 * the workbook, and so do the posten with money left, the largest first; what they share is what the one pays of the other.
 * First on each sheet by itself, then over all sheets with what is left, then from money that no post budgets.
 */
function dekking(regeling: Programmaregeling, bron: Programmabron, boek: Boek): void {
  const { blad } = boek;
  const posten = bron.posten.filter((post) => bron.is(post, regeling));
  const naam = ({ blad: b, rij }: Post): string => `rij ${b}!${rij}`;
  const gedrukt = ({ blad: b, rij }: Post): string => verwijzing(`${b}!E${rij}`);
  const nood = posten.map((post) => blad.zet(`MAX(0,-${gedrukt(post)})`));
  const over = posten.map((post) =>
    blad.zet(`MAX(0,MIN(${gedrukt(post)},${bron.onderwerpen.get(naam(post))!.saldo}))`),
  );
  const betaald = new Map<string, string[]>();
  const betaal = (
    noden: readonly string[],
    potten: readonly string[],
    binnen: (i: number, j: number) => boolean,
  ): void => {
    posten.forEach((post, i) =>
      posten.forEach((ander, j) => {
        if (!binnen(i, j)) return;
        const begin = noden
          .filter((_, k) => k < i && binnen(k, j))
          .map((n) => `+${n}`)
          .join('');
        const groter = potten.flatMap((pot, k) =>
          k === j || !binnen(i, k)
            ? []
            : [`+IF(OR(${over[k]}>${over[j]},AND(${over[k]}=${over[j]},${k < j ? 'TRUE()' : 'FALSE()'})),${pot},0)`],
        );
        const [n, q] = [blad.zet(`0${begin}`), blad.zet(`0${groter.join('')}`)];
        const deel = blad.zet(`MAX(0,MIN(${n}+${noden[i]},${q}+${potten[j]})-MAX(${n},${q}))`);
        const sleutel = `${naam(post)} uit ${naam(ander)}`;
        betaald.set(sleutel, [...(betaald.get(sleutel) ?? []), deel]);
      }),
    );
  };
  const min = (lijst: readonly string[], welke: (sleutel: string, i: number) => boolean): string[] =>
    lijst.map((bedrag, i) => {
      const delen = [...betaald].filter(([sleutel]) => welke(sleutel, i)).flatMap(([, stukken]) => stukken);
      return blad.zet(`${bedrag}${delen.map((deel) => `-${deel}`).join('')}`);
    });
  const vanPost = (sleutel: string, i: number): boolean => sleutel.startsWith(`${naam(posten[i]!)} uit`);
  const uitPost = (sleutel: string, i: number): boolean => sleutel.endsWith(` uit ${naam(posten[i]!)}`);
  betaal(nood, over, (i, j) => posten[i]!.blad === posten[j]!.blad);
  posten.forEach((post, i) => boek.zet(`${naam(post)}: elders`, min(nood, vanPost)[i]!));
  betaal(min(nood, vanPost), min(over, uitPost), () => true);
  for (const [sleutel, delen] of betaald) boek.zet(sleutel, delen.join('+'));
  const rest = min(nood, vanPost);
  const vrij = `MAX(0,${bron.nietBegroot(regeling.naam)})`;
  posten.forEach((post, i) => {
    const eerder = rest
      .slice(0, i)
      .map((r) => `-${r}`)
      .join('');
    const deel = blad.zet(`MIN(${rest[i]},MAX(0,${vrij}${eerder}))`);
    boek.zet(`${naam(post)}: nietBegroot`, deel);
    boek.zet(`${naam(post)}: ongedekt`, `${rest[i]}-${deel}`);
  });
}

function relaties(p: Programma, bron: Programmabron, boek: Boek): void {
  const verschil = (blad: string, rij: number): void =>
    boek.relatie(
      'saldo-klopt-niet',
      `${blad}!E${rij}`,
      `${verwijzing(`${blad}!C${rij}`)}-${verwijzing(`${blad}!D${rij}`)}`,
    );
  const som = (blad: string, kolom: string, rij: number, van: number, tot: number): void =>
    boek.relatie(
      'totaal-klopt-niet',
      `${blad}!${kolom}${rij}`,
      `SUM(${verwijzing(`${blad}!${kolom}${van}:${kolom}${tot}`)})`,
    );
  for (const { blad, posten } of p.themalijnen) {
    const totaal = EERSTE + posten.length;
    for (let rij = EERSTE; rij <= totaal; rij++) voorstellen(blad, rij, totaal, boek);
    for (let rij = EERSTE; rij <= totaal; rij++) verschil(blad, rij);
    for (const kolom of ['C', 'D', 'E']) som(blad, kolom, totaal, EERSTE, totaal - 1);
  }
  const { overzicht, regelingtabel } = p;
  const onder = EERSTE + overzicht.regels.length;
  for (let rij = EERSTE; rij <= onder; rij++) verschil(overzicht.blad, rij);
  for (const kolom of ['C', 'D', 'E']) som(overzicht.blad, kolom, onder, EERSTE, onder - 1);
  overzicht.regels.forEach(({ themalijn }, n) => {
    const bij = p.themalijnen.find(({ naam }) => naam === themalijn);
    if (bij === undefined) return;
    for (const kolom of ['C', 'D', 'E']) {
      const totaal = verwijzing(`${bij.blad}!${kolom}${EERSTE + bij.posten.length}`);
      boek.relatie('themalijn-sluit-niet-aan', `${overzicht.blad}!${kolom}${EERSTE + n}`, totaal);
    }
  });
  for (const { rij, van } of overzicht.sommen) {
    const termen = van.map((r) => verwijzing(`${overzicht.blad}!C${r}`));
    boek.relatie('totaal-klopt-niet', `${overzicht.blad}!C${rij}`, termen.join('+'));
  }
  const { blad, totaal, regelingen } = regelingtabel;
  const cel = (kolom: string, rij: number): string => verwijzing(`${blad}!${kolom}${rij}`);
  for (const kolom of ['C', 'D', 'E', 'F', 'G']) som(blad, kolom, totaal, EERSTE, totaal - 1);
  verschil(blad, totaal);
  for (const rij of new Set([onder, overzicht.metBaten]))
    boek.relatie('totalen-verschillen', `${overzicht.blad}!C${rij}`, cel('C', totaal));
  const verdeeld = (rij: number): void => {
    boek.relatie('saldo-klopt-niet', `${blad}!F${rij}`, `${cel('E', rij)}-${cel('G', rij)}`);
    boek.relatie('saldo-klopt-niet', `${blad}!G${rij}`, `${cel('E', rij)}-${cel('F', rij)}`);
  };
  verdeeld(totaal);
  for (const regeling of regelingen) {
    const rij = regeling.rijen[0]!;
    boek.relatie(
      'saldo-klopt-niet',
      `${blad}!E${rij}`,
      `${bron.regelingsom('C', regeling)}-${bron.regelingsom('D', regeling)}`,
    );
    boek.relatie('regeling-sluit-niet-aan', `${blad}!D${rij}`, bron.posten_('D', regeling));
    verdeeld(rij);
    const geld = { gevonden: bron.regelingsom('D', regeling), verwacht: bron.regelingsom('C', regeling) };
    for (const [deel, formule] of Object.entries({ ...geld, verschil: `${geld.gevonden}-${geld.verwacht}` }))
      boek.zet(`regeling-overbesteed ${blad}!E${rij}: ${deel}`, formule);
    boek.zet(`${blad}!D${rij}: voorstel`, bron.posten_('D', regeling));
    for (const post of bron.posten.filter((eigen) => bron.is(eigen, regeling))) {
      const anderen = `(${bron.posten_('D', regeling)}-${verwijzing(`${post.blad}!D${post.rij}`)})`;
      boek.zet(`${post.blad}!D${post.rij}: voorstel`, `${cel('D', rij)}-${anderen}`);
    }
  }
}

/** What a cell must be for its row to close, or its column. */
function voorstellen(blad: string, rij: number, totaal: number, boek: Boek): void {
  const [c, d, e] = ['C', 'D', 'E'].map((kolom) => verwijzing(`${blad}!${kolom}${rij}`));
  boek.zet(`${blad}!C${rij}: voorstel`, `${d}+${e}`);
  boek.zet(`${blad}!D${rij}: voorstel`, `${c}-${e}`);
  boek.zet(`${blad}!E${rij}: voorstel`, `${c}-${d}`);
  for (const kolom of ['C', 'D', 'E']) {
    const som = `SUM(${verwijzing(`${blad}!${kolom}${EERSTE}:${kolom}${totaal - 1}`)})`;
    const cel = verwijzing(`${blad}!${kolom}${rij}`);
    boek.zet(
      `${blad}!${kolom}${rij}: voorstel`,
      rij === totaal ? som : `${verwijzing(`${blad}!${kolom}${totaal}`)}-${som}+${cel}`,
    );
  }
}

function afrekening(regeling: Programmaregeling, bron: Programmabron, boek: Boek): void {
  const { naam, rijen, tranches, regel } = regeling;
  zetAfrekening(boek, naam, {
    regel,
    jaar: bron.jaar,
    baten: bron.regelingsom('C', regeling),
    lasten: bron.regelingsom('D', regeling),
    tranches: tranches.map((jaar, n) => ({ jaar, baten: verwijzing(`${bron.p.regelingtabel.blad}!C${rijen[n]}`) })),
  });
}
