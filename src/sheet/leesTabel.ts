import { stapVan } from '../begroting/afronding';
import type { Bedrag } from '../begroting/bedrag';
import type { Kolom, Rij } from '../begroting/begroting';
import { datumvragen } from './datumvragen';
import type { Besluit, Vraag } from './herkenning';
import type { Kolomcorrectie } from './instellingen';
import { notatieVan, type Notatie } from './leesBedrag';
import { deelKolommenIn, leesKoppen, maakKolom, verfijnBetekenissen } from './leesKolommen';
import { Rijlezer, type Bouwtabel } from './leesRijen';
import type { Blad } from './snapshot';
import { bladregels, eenheidVan, isNoot, regelsBoven, titelsBoven, zonderVoorvoegsel } from './titels';
import type { Soortrij, Tabelvlak } from './zoekTabellen';

/** A column while it is being read, with what its header states beyond its meaning. */
export interface Kolomlezing {
  readonly kolom: Kolom;
  readonly nummer: number | null;
  readonly formule: readonly { readonly nummer: number; readonly factor: 1 | -1 }[] | null;
}

export interface Tabellezing {
  readonly tabel: Bouwtabel;
  readonly kolommen: readonly Kolomlezing[];
  readonly titels: readonly string[];
  readonly vragen: readonly Vraag[];
  readonly formulefouten: readonly { readonly rij: number; readonly kolom: number; readonly fout: string }[];
  readonly tekstbedragen: ReadonlyMap<number, readonly number[]>;
  /** Of each row, in a table of wijzigingen with columns for it. */
  readonly besluiten: ReadonlyMap<Rij, Besluit>;
}

/** The text amounts of a whole workbook tell how to read a lone "1.234". */
export interface Leescontext {
  readonly notatie: Notatie | null;
  readonly correcties: readonly Kolomcorrectie[];
  /** Whether a text names a regeling that we know: a column of those is one of regelingen, whatever its header. */
  readonly isRegeling: (tekst: string) => boolean;
}

/** Builds the table in an area: columns by header and content, rows with their labels, amounts with their cells. Null when no amounts remain. */
export function leesTabel(
  blad: Blad,
  rijen: readonly Soortrij[],
  vlak: Tabelvlak,
  titelVan: number,
  context: Leescontext,
): Tabellezing | null {
  const koppen = leesKoppen(rijen, vlak);
  const verborgenKolommen = new Set(blad.verborgenKolommen);
  const correctie = new Map(context.correcties.filter((c) => c.blad === blad.naam).map((c) => [c.kolom, c.betekenis]));
  const lijf = { van: vlak.kopTot, tot: vlak.lijfTot };
  const indeling = deelKolommenIn(rijen, vlak, lijf, koppen, correctie, context.isRegeling);
  if (indeling.bedragen.length === 0) return null;

  const bedragkolommen = indeling.bedragen.map((k, volgorde) => maakKolom(k, volgorde, verborgenKolommen));
  const tekstkolommen = indeling.teksten.map((k, volgorde) => maakKolom(k, volgorde, verborgenKolommen));
  verfijnBetekenissen(bedragkolommen, indeling.bedragen);

  const titels = titelsBoven(rijen, vlak, titelVan);
  const toonTitel = titels.find((t) => !isNoot(t));
  const naam = toonTitel === undefined ? blad.naam : zonderVoorvoegsel(toonTitel);
  const tabel: Bouwtabel = {
    blad: blad.naam,
    bereik: { vanRij: rijen[vlak.kopVan]!.rij.nummer, vanKolom: vlak.vanKolom, totRij: 0, totKolom: vlak.totKolom },
    soort: 'overig',
    naam,
    namen: [...new Set([...titels.filter((t) => !isNoot(t)), blad.naam])],
    jaar: null,
    eenheid: eenheidVan(regelsBoven(rijen, titelVan, vlak)) ?? eenheidVan(bladregels(rijen)) ?? 1,
    stap: 100,
    bedragkolommen,
    tekstkolommen,
    rijen: [],
    verborgen: blad.verborgen,
  };

  const lezer = new Rijlezer(tabel, lokaleNotatie(rijen, lijf, bedragkolommen) ?? context.notatie);
  for (let r = lijf.van; r < lijf.tot; r++) lezer.lees(rijen[r]!);
  if (tabel.rijen.length === 0) return null;

  for (const kolom of bedragkolommen) kolom.zonderTeken = isZonderTeken(kolom, tabel.rijen);
  tabel.bereik = { ...tabel.bereik, totRij: tabel.rijen.at(-1)!.nummer };
  tabel.stap = stapVan(getypteBedragen(tabel.rijen));
  return {
    tabel,
    kolommen: bedragkolommen.map((kolom, n) => ({
      kolom,
      nummer: indeling.bedragen[n]!.nummer,
      formule: indeling.bedragen[n]!.formule,
    })),
    titels,
    vragen: [...lezer.vragen, ...datumvragen(blad.naam, rijen, lijf, tekstkolommen)],
    formulefouten: lezer.formulefouten,
    tekstbedragen: lezer.tekstbedragen,
    besluiten: lezer.besluiten,
  };
}

/** A column of deviations without a single minus, in rows of which some are favourable and some not. */
function isZonderTeken(kolom: Kolom, rijen: readonly Rij[]): boolean {
  if (kolom.betekenis !== 'saldo' && kolom.betekenis !== 'eindsaldo') return false;
  const letters = new Set<string>();
  for (const { bedragen, voordeelNadeel } of rijen) {
    const { bedrag } = bedragen[kolom.volgorde]!;
    if (bedrag < 0) return false;
    if (bedrag > 0 && voordeelNadeel !== null) letters.add(voordeelNadeel.tekst.trim().charAt(0).toUpperCase());
  }
  return letters.has('V') && letters.has('N');
}

function lokaleNotatie(
  rijen: readonly Soortrij[],
  lijf: { van: number; tot: number },
  kolommen: readonly Kolom[],
): Notatie | null {
  const nummers = new Set(kolommen.map((k) => k.nummer));
  const teksten: string[] = [];
  for (let r = lijf.van; r < lijf.tot; r++) {
    const { cellen } = rijen[r]!.rij;
    for (let k = 0; k < cellen.length; k++) {
      const { waarde, kolom } = cellen[k]!;
      if (typeof waarde === 'string' && nummers.has(kolom)) teksten.push(waarde);
    }
  }
  return teksten.length === 0 ? null : notatieVan(teksten);
}

function getypteBedragen(rijen: readonly Rij[]): Bedrag[] {
  const getypt: Bedrag[] = [];
  for (let r = 0; r < rijen.length; r++) {
    const { bedragen } = rijen[r]!;
    for (let k = 0; k < bedragen.length; k++) {
      const { formule, status, bedrag } = bedragen[k]!;
      if (formule === null && (status === 'getal' || status === 'tekst')) getypt.push(bedrag);
    }
  }
  return getypt;
}
