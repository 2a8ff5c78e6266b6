import type { Kolom, Rij, Tabel } from '../begroting/begroting';
import { residu, type Relatie, type Vergelijking } from '../begroting/vergelijking';
import type { Eenheidsverschil, Naamafwijking, Vraag } from './herkenning';
import type { Koppeling } from './instellingen';
import { groepeer, grootTotaal, isBudget, omrekening, type TabelMetWortels } from './koppeling';
import { isKopie, lijktOp, naamsleutel, zonderKopie } from './namen';
import { isGevuld, spelingVan } from './tabelvergelijkingen';

export interface Themalijnen {
  readonly vergelijkingen: readonly Vergelijking[];
  readonly vragen: readonly Vraag[];
  readonly naamafwijkingen: readonly Naamafwijking[];
  readonly eenheidsverschillen: readonly Eenheidsverschil[];
  readonly overzichten: ReadonlySet<Tabel>;
  /** Lines of an overview that a table details: they are no posten of their own. */
  readonly uitgewerkt: ReadonlySet<Rij>;
  /** Tables of which it is not known whether they count. */
  readonly onzeker: ReadonlySet<Tabel>;
}

/** Something that a line elsewhere may stand for: a whole table, or one block of it. */
interface Doel {
  readonly tabel: Tabel;
  readonly wortels: readonly Rij[];
  readonly sleutel: string;
  readonly kopie: boolean;
  /** The name comes from the title, not from the sheet. */
  readonly titel: boolean;
}

/** Ties each line that bears the name of a table to the total of that table. */
export function koppelThemalijnen(tabellen: readonly TabelMetWortels[], bevestigd: readonly Koppeling[]): Themalijnen {
  const doelen = tabellen.flatMap(doelenVan);
  const perSleutel = groepeer(doelen, (d) => d.sleutel);
  const bladVan = new Map(bevestigd.map((k) => [naamsleutel(k.regel), k.blad]));
  const vergelijkingen: Vergelijking[] = [];
  const vragen: Vraag[] = [];
  const naamafwijkingen: Naamafwijking[] = [];
  const eenheidsverschillen: Eenheidsverschil[] = [];
  const overzichten = new Set<Tabel>();
  const uitgewerkt = new Set<Rij>();
  const onzeker = new Set<Tabel>();

  for (const { tabel } of tabellen) {
    if (tabel.rijen.length > 500) continue;
    for (const rij of tabel.rijen) {
      if (rij.label === '' || rij.soort === 'onderdeel') continue;
      const sleutel = naamsleutel(rij.label);
      if (sleutel === '') continue;
      const precies = perSleutel.get(sleutel) ?? [];
      const kandidaten = (precies.length > 0 ? precies : gelijkend(sleutel, rij, perSleutel)).filter(
        (d) => d.tabel !== tabel,
      );
      if (kandidaten.length === 0) continue;
      const gekozen = kiesDoel(kandidaten, rij, bladVan.get(sleutel));
      if (gekozen === 'meer') {
        const bladen = [...new Set(kandidaten.map((k) => k.tabel.blad))];
        for (const k of kandidaten) onzeker.add(k.tabel);
        uitgewerkt.add(rij);
        vragen.push({
          soort: 'dubbele-naam',
          waar: tabel.blad,
          plaatsen: [{ blad: tabel.blad, rij: rij.nummer, kolom: labelkolom(tabel) }],
          waarom: `"${rij.label}" kan horen bij ${bladen.map((b) => `blad "${b}"`).join(' of ')}; geef in de instellingen aan welk blad telt`,
        });
        continue;
      }
      if (gekozen === null) continue;
      const nieuw = verbindingen(rij, gekozen, 'themalijn-sluit-niet-aan');
      if (nieuw.length === 0) continue;
      const keer = eenheidsfactor(nieuw);
      if (keer === null) vergelijkingen.push(...nieuw);
      else eenheidsverschillen.push({ rij, tabel: gekozen.tabel, keer });
      uitgewerkt.add(rij);
      overzichten.add(tabel);
      if (precies.length === 0)
        naamafwijkingen.push({ rij, naam: rij.label, bedoeld: gekozen.tabel.naam, tabel: gekozen.tabel });
    }
  }
  return { vergelijkingen, vragen, naamafwijkingen, eenheidsverschillen, overzichten, uitgewerkt, onzeker };
}

function doelenVan({ tabel, wortels }: TabelMetWortels): Doel[] {
  const kopie = isKopie(tabel.blad) || tabel.namen.some((n) => /\(\d+\)\s*$/.test(n));
  const doelen = tabel.namen.map((naam, n): Doel => ({
    tabel,
    wortels: grootTotaal(wortels),
    sleutel: naamsleutel(zonderKopie(naam)),
    kopie,
    titel: n < tabel.namen.length - 1,
  }));
  // A block with a total of its own: "Ouderen" above it, or "Totaal Ouderen" beside it.
  const totalen = tabel.rijen.filter((rij) => rij.soort === 'totaal');
  const blokken = totalen.flatMap((rij) => {
    const namen = [rij.label.replace(/\b(sub)?tota(a)?l(en)?\b/gi, ' '), rij.sectie ?? '']
      .map(naamsleutel)
      .filter((s) => s !== '');
    return namen.map((sleutel): Doel => ({ tabel, wortels: [rij], sleutel, kopie, titel: true }));
  });
  const uniek = new Map<string, Doel>();
  for (const doel of [...doelen, ...blokken])
    if (doel.sleutel !== '' && !uniek.has(doel.sleutel)) uniek.set(doel.sleutel, doel);
  return [...uniek.values()];
}

function gelijkend(sleutel: string, rij: Rij, perSleutel: ReadonlyMap<string, readonly Doel[]>): readonly Doel[] {
  if (rij.tabel.rijen.length > 100) return [];
  const treffers = [...perSleutel].filter(
    ([ander]) =>
      lijktOp(sleutel, ander) ||
      (ander.length >= 20 && sleutel.startsWith(ander)) ||
      (sleutel.length >= 20 && ander.startsWith(sleutel)),
  );
  return treffers.length === 1 ? treffers[0]![1] : [];
}

function kiesDoel(kandidaten: readonly Doel[], rij: Rij, blad: string | undefined): Doel | 'meer' | null {
  if (blad !== undefined) return kandidaten.find((d) => d.tabel.blad === blad) ?? null;
  const passend = kandidaten.filter((d) => d.wortels.length > 0 && gelijkeKolommen(rij.tabel, d.tabel).length > 0);
  if (passend.length <= 1) return passend[0] ?? null;
  const bladen = new Set(passend.map((d) => d.tabel.blad));
  if (bladen.size > 1 && (passend.some((d) => d.kopie) || passend.every((d) => !d.titel))) return 'meer';
  const jaar = passend.filter((d) => d.tabel.jaar === rij.tabel.jaar);
  const keuze = jaar.length > 0 ? jaar : passend;
  const meeste = Math.max(...keuze.map((d) => gelijkeKolommen(rij.tabel, d.tabel).length));
  const beste = keuze.filter((d) => gelijkeKolommen(rij.tabel, d.tabel).length === meeste);
  if (beste.length === 1 || new Set(beste.map((d) => d.tabel)).size === 1) return beste[0]!;
  return bladen.size > 1 ? 'meer' : (beste.find((d) => d.titel) ?? beste[0]!);
}

/** One vergelijking per column that both tables have: the line repeats the total. */
function verbindingen(rij: Rij, { tabel, wortels }: Doel, relatie: Relatie): Vergelijking[] {
  const [factorRij, factorDoel] = omrekening(rij.tabel, tabel);
  return gelijkeKolommen(rij.tabel, tabel).flatMap(([hier, daar]) => {
    const resultaat = rij.bedragen[hier.volgorde]!;
    const bron = wortels.map((r) => r.bedragen[daar.volgorde]!);
    if (!isGevuld(resultaat) || !bron.some(isGevuld)) return [];
    const cellen = [...bron, resultaat];
    return {
      relatie,
      tabel: rij.tabel,
      cellen,
      factoren: [...bron.map(() => factorDoel), -factorRij],
      resultaat,
      speling: spelingVan(
        resultaat,
        cellen,
        bron.length,
        Math.max(rij.tabel.stap * factorRij, tabel.stap * factorDoel),
      ),
      tekst: `${rij.label} in ${rij.tabel.naam} = totaal van ${tabel.naam} (${hier.kop.toLowerCase()})`,
    };
  });
}

/** All columns of a line differ by a factor thousand from the table that it repeats: another unit, not another amount. */
function eenheidsfactor(vergelijkingen: readonly Vergelijking[]): number | null {
  const sprekend = vergelijkingen.filter((v) => v.resultaat !== null && v.resultaat.bedrag !== 0);
  if (sprekend.length < 2) return null;
  const klopt = (keer: number) =>
    sprekend.every((v) => {
      const hier = Math.abs(v.factoren.at(-1)! * v.resultaat!.bedrag);
      const daar = Math.abs(residu(v) + hier * Math.sign(v.resultaat!.bedrag));
      return keer > 1
        ? Math.abs(hier - daar * keer) <= v.speling * keer
        : Math.abs(hier / keer - daar) <= v.speling / keer;
    });
  return klopt(1000) ? 1000 : klopt(0.001) ? 0.001 : null;
}

/** The columns of two tables that hold the same thing. */
function gelijkeKolommen(a: Tabel, b: Tabel): [Kolom, Kolom][] {
  const paren: [Kolom, Kolom][] = [];
  const bezet = new Set<Kolom>();
  for (const kolom of a.bedragkolommen) {
    const zelfde = b.bedragkolommen.filter((k) => !bezet.has(k) && gelijkeKolom(kolom, k));
    const beste =
      zelfde.find((k) => kopsleutel(k) === kopsleutel(kolom)) ??
      (zelfde.length === 1 || kolom.betekenis !== 'bedrag' ? zelfde[0] : undefined);
    if (beste === undefined) continue;
    bezet.add(beste);
    paren.push([kolom, beste]);
  }
  const budget = (t: Tabel) => t.bedragkolommen.filter((k) => isBudget(k));
  if (!paren.some(([k]) => isBudget(k)) && budget(a).length === 1 && budget(b).length === 1)
    paren.push([budget(a)[0]!, budget(b)[0]!]);
  return paren;
}

function gelijkeKolom(a: Kolom, b: Kolom): boolean {
  if (a.betekenis !== b.betekenis || a.maat !== b.maat) return false;
  if (a.jaar !== null && b.jaar !== null && a.jaar !== b.jaar) return false;
  return a.betekenis !== 'bedrag' || kopsleutel(a) === kopsleutel(b);
}

function kopsleutel(kolom: Kolom): string {
  return kolom.kop.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function labelkolom(tabel: Tabel): number {
  return tabel.tekstkolommen[0]?.nummer ?? tabel.bereik.vanKolom;
}
