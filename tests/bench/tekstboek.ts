import { readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { review } from '../../src/review/review';
import type { Blad, Celwaarde, Snapshot } from '../../src/sheet/snapshot';
import { genereer } from './genereer';
import { POSTNAMEN, THEMANAMEN, TOELICHTINGEN } from './namen';
import { EENHEDEN } from './tabelbouw';
import { Toeval } from './toeval';
import type { Bedrag } from './werkmap';
import { naarSnapshot } from './werkmap';

/** Where a text can stand. */
export interface Plek {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
}

export type Bestemming = 'terug' | 'mee' | 'reserve' | 'open';

/** Amounts in cents of euros, whatever the unit of the table. */
export interface Tekstpost {
  readonly naam: string;
  readonly regeling: Tekstregeling | null;
  readonly begroting: number;
  readonly realisatie: number;
  readonly plek: Plek | null;
}

export interface Tekstregeling {
  readonly naam: string;
  readonly bestemming: Bestemming;
  baten: number;
  lasten: number;
}

export interface Tekstthema {
  readonly naam: string;
  readonly posten: readonly Tekstpost[];
  readonly plekken: readonly Plek[];
}

/** A workbook in which everything is right, with what is true of it and places for texts. */
export interface Tekstboek {
  readonly opmaak: 'gemaakt' | 'gegenereerd' | 'voorbeeld';
  readonly jaar: number;
  /** No amount smaller than this can be told from the sheet, in cents. */
  readonly stap: number;
  readonly snapshot: Snapshot;
  readonly themas: readonly Tekstthema[];
  /** Only those of a table per regeling; empty without one. */
  readonly regelingen: readonly Tekstregeling[];
  /** Rows of a sheet of texts. */
  readonly los: readonly Plek[];
}

type Inhoud = string | number | null;

const BESTEMMINGEN: Readonly<Record<string, Bestemming>> = {
  'SPUK IZA': 'terug',
  'SPUK Sport': 'terug',
  'Subsidie Levend Erfgoed': 'terug',
  'SPUK GALA programma 15': 'mee',
  'SPUK Lokale Aanpak Isolatie': 'mee',
  'Regeling Dorpsvernieuwing': 'mee',
  Egalisatiereserve: 'reserve',
  'Provincie Overijssel': 'open',
};

/** Regelingen of the workbook's own, with their rule. */
const EIGEN = [
  ['Id', 'Regeling', 'Verstrekker', 'Regel', 'Besteden tot'],
  ['levend-erfgoed', 'Subsidie Levend Erfgoed', 'het Rijk', 'terugbetalen', null],
  ['dorpsvernieuwing', 'Regeling Dorpsvernieuwing', 'het Rijk', 'overhevelen', 2029],
] as const;

const KOPPEN = [
  ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
  ['Omschrijving', 'Dekking', 'Begroting na wijziging', 'Realisatie', 'Verschil', 'Opmerkingen'],
  ['Post', 'Financiering', 'Budget', 'Werkelijk', 'Restant', 'Toelichting'],
  ['Activiteit', 'Subsidie', 'Gewijzigde begroting', 'Uitgaven', 'Saldo', 'Toelichting op afwijking'],
] as const;

export function saldo({ begroting, realisatie }: Pick<Tekstpost, 'begroting' | 'realisatie'>): number {
  return begroting - realisatie;
}

export function som(posten: readonly Tekstpost[]): { begroting: number; realisatie: number } {
  return {
    begroting: posten.reduce((s, p) => s + p.begroting, 0),
    realisatie: posten.reduce((s, p) => s + p.realisatie, 0),
  };
}

/** A workbook of our own: themalijnen with posts of several regelingen, a table per regeling, a sheet of texts. */
export function maakTekstboek(seed: number): Tekstboek {
  const t = new Toeval(seed ^ 0x2c1b3c6d);
  const jaar = t.geheel(2023, 2024);
  const stap = Number(t.gewogen({ '100': 8, '100000': 1.2, '1': 0.8 }));
  const eenheid = stap === 100_000 ? 1000 : 1;
  const koppen = t.kies(KOPPEN);
  const namen = t.schud(POSTNAMEN);
  const regelingen = Object.entries(BESTEMMINGEN).map(([naam, bestemming]): Tekstregeling => ({
    naam,
    bestemming,
    baten: 0,
    lasten: 0,
  }));
  const van = (b: Bestemming) => t.kies(regelingen.filter(({ bestemming }) => bestemming === b));
  const gestapeld = t.kans(0.3);
  const bladen = new Map<string, Inhoud[][]>();
  const getal = (cent: number) => cent / 100 / eenheid;

  const themas = t
    .schud(THEMANAMEN)
    .slice(0, t.geheel(2, 4))
    .map((naam): Tekstthema => {
      const eigen = t.gewogen({ een: 4, gemengd: 5, open: 1.5, reserve: 1 });
      const keuze =
        eigen === 'een'
          ? [van(t.kies(['terug', 'mee'] as const))]
          : eigen === 'gemengd'
            ? [van('terug'), van('mee')]
            : [van('terug'), van(eigen)];
      const blad = gestapeld ? 'Themalijnen' : naam;
      const rijen = bladen.get(blad) ?? [];
      bladen.set(blad, rijen);
      if (rijen.length > 0) rijen.push([], []);
      rijen.push([`${t.kies(['', 'Themalijn '])}${naam} ${jaar}${eenheid === 1 ? '' : ' (x € 1.000)'}`], []);
      rijen.push([...koppen]);
      const posten = Array.from({ length: t.geheel(3, 8) }, (_, i): Tekstpost => {
        const regeling = keuze[i % keuze.length]!;
        const begroting = rond(t.logUniform(400_000, stap === 100_000 ? 400_000_000 : 150_000_000), stap);
        const deel = t.gewogen({ onder: 6, over: 3, gelijk: 0.5, niets: 0.4 });
        const factor =
          deel === 'onder'
            ? 0.2 + 0.75 * t.deel()
            : deel === 'over'
              ? 1.02 + 0.5 * t.deel()
              : deel === 'gelijk'
                ? 1
                : 0;
        const realisatie = rond(begroting * factor, stap);
        const post = {
          naam: namen.pop()!,
          regeling,
          begroting,
          realisatie,
          plek: { blad, rij: rijen.length, kolom: 5 },
        };
        rijen.push([
          post.naam,
          regeling.naam,
          getal(begroting),
          getal(realisatie),
          getal(begroting - realisatie),
          null,
        ]);
        // What comes in pays every overspend, so that each leftover really is left.
        regeling.baten += Math.max(begroting, realisatie);
        regeling.lasten += realisatie;
        return post;
      });
      const { begroting, realisatie } = som(posten);
      rijen.push(['Totaal', null, getal(begroting), getal(realisatie), getal(begroting - realisatie), null]);
      const onder = { blad, rij: rijen.length + 1, kolom: 0 };
      rijen.push([], []);
      return { naam, posten, plekken: [{ blad, rij: onder.rij - 2, kolom: 5 }, onder] };
    });

  const metTabel = t.kans(0.8);
  // Without that table there is no more money than the budget, and a leftover may pay for an overspend elsewhere.
  if (!metTabel)
    for (const regeling of regelingen)
      regeling.baten = som(themas.flatMap(({ posten }) => posten.filter((p) => p.regeling === regeling))).begroting;
  const gebruikt = regelingen.filter(({ baten }) => baten > 0);
  if (metTabel) bladen.set('Regelingen', regelingtabel(gebruikt, jaar, getal, eenheid));
  bladen.set('Sluitend', [['Sluitend'], [], ['Regelingen'], ...EIGEN.map((rij) => [...rij])]);
  return {
    opmaak: 'gemaakt',
    jaar,
    stap,
    snapshot: { berekening: 'automatisch', bladen: [...bladen].map(([naam, rijen]) => bladVan(naam, rijen)) },
    themas,
    regelingen: metTabel ? gebruikt : [],
    los: losseRegels(),
  };
}

function rond(cent: number, stap: number): number {
  return Math.round(cent / stap) * stap;
}

function regelingtabel(
  regelingen: readonly Tekstregeling[],
  jaar: number,
  getal: (cent: number) => number,
  eenheid: number,
): Inhoud[][] {
  const rijen = regelingen.map(({ naam, bestemming, baten, lasten }): Inhoud[] => {
    const over = getal(baten - lasten);
    const naar = (b: Bestemming) => (b === bestemming ? over : 0);
    return [naam, getal(baten), getal(lasten), over, naar('terug'), naar('mee'), naar('reserve')];
  });
  // A regeling without an agreement has no destination yet; the table then tells of none.
  const open = regelingen.some(({ bestemming }) => bestemming === 'open');
  const breedte = open ? 4 : 7;
  const totaal = Array.from({ length: 6 }, (_, k) => rijen.reduce((s, rij) => s + (rij[k + 1] as number), 0));
  return [
    [`Baten en lasten per regeling ${jaar}${eenheid === 1 ? '' : ' (x € 1.000)'}`],
    [],
    ['Regeling', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling', 'Naar reserve'].slice(0, breedte),
    ...rijen.map((rij) => rij.slice(0, breedte)),
    ['Totaal', ...totaal].slice(0, breedte),
  ];
}

function losseRegels(): Plek[] {
  return [2, 4, 6].map((rij) => ({ blad: 'Toelichting', rij, kolom: 0 }));
}

function bladVan(naam: string, rijen: readonly (readonly Inhoud[])[]): Blad {
  return {
    naam,
    verborgen: false,
    verborgenKolommen: [],
    rijen: rijen.flatMap((rij, nummer) => {
      const cellen = rij.flatMap((waarde, kolom) => (waarde === null || waarde === '' ? [] : [{ kolom, waarde }]));
      return cellen.length ? [{ nummer, verborgen: false, cellen }] : [];
    }),
  };
}

/** A workbook of the benchmark of figures, as far as its posts have a column for texts; null when none has. */
export function gegenereerdTekstboek(seed: number): Tekstboek | null {
  const t = new Toeval(seed);
  const werkmap = genereer(seed, { opmaak: t.kies(['bladen', 'gestapeld', 'secties'] as const) });
  if (werkmap.kenmerken.includes('en') || werkmap.kenmerken.some((k) => k === 'prognose')) return null;
  const eenheid = werkmap.kenmerken.includes(EENHEDEN.duizend.naam) ? 1000 : 1;
  const posten: Tekstpost[] = [];
  for (const blad of werkmap.bladen) {
    const uitleg = blad.cellen.filter((c) => c.soort === 'tekst' && TOELICHTINGEN.includes(c.tekst));
    for (const cel of uitleg) {
      const rij = blad.cellen.filter((c): c is Bedrag => c.soort === 'bedrag' && c.rij === cel.rij);
      if (
        rij.some(
          ({ kolomrol }) =>
            !['begroting', 'primitief', 'wijziging', 'gewijzigd', 'realisatie', 'saldo'].includes(kolomrol),
        )
      )
        continue;
      const cent = (rol: Bedrag['kolomrol']) => rij.find(({ kolomrol }) => kolomrol === rol)?.cent;
      const begroting = cent('gewijzigd') ?? cent('begroting');
      const realisatie = cent('realisatie');
      if (begroting === undefined || realisatie === undefined || begroting < 0 || realisatie < 0) continue;
      if (begroting - realisatie !== cent('saldo')) continue;
      const naam = rij[0]!.label;
      posten.push({
        naam,
        regeling: null,
        begroting: begroting * eenheid,
        realisatie: realisatie * eenheid,
        plek: { blad: blad.naam, rij: cel.rij, kolom: cel.kolom },
      });
    }
  }
  if (posten.length < 3) return null;
  const jaar = review(naarSnapshot(werkmap)).context.begroting.jaar ?? 2024;
  return {
    opmaak: 'gegenereerd',
    jaar,
    stap: werkmap.stap * eenheid,
    snapshot: naarSnapshot(werkmap),
    themas: [{ naam: '', posten, plekken: [] }],
    regelingen: [],
    los: [],
  };
}

const VOORBEELD = path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024-sluitend.xlsx');

/** The example workbook with its figures put right. */
export function voorbeeldTekstboek(): Tekstboek {
  const snapshot = leesXlsx(readFileSync(VOORBEELD));
  const { tabellen } = review(snapshot).context.begroting;
  const regelingen: Tekstregeling[] = [
    { naam: 'SPUK IZA', bestemming: 'terug', baten: 532_643_800, lasten: 436_121_300 },
    { naam: 'Provincie Overijssel', bestemming: 'mee', baten: 49_053_900, lasten: 9_452_700 },
    { naam: 'SPUK GALA programma 15', bestemming: 'mee', baten: 38_106_700, lasten: 10_709_400 },
    { naam: 'SPUK cliëntondersteuning', bestemming: 'mee', baten: 7_560_100, lasten: 1_405_300 },
    { naam: 'SamSam', bestemming: 'mee', baten: 434_500, lasten: 0 },
  ];
  const themas = tabellen
    .filter(({ soort }) => soort === 'realisatie')
    .map((tabel): Tekstthema => {
      const waarde = (rij: number, kolom: number) => snapshotwaarde(snapshot, { blad: tabel.blad, rij, kolom });
      const rijen = tabel.rijen.filter(({ soort }) => soort === 'post');
      const totaal = tabel.rijen.find(({ soort }) => soort === 'totaal')!;
      return {
        naam: tabel.blad,
        posten: rijen.map(({ nummer: rij }) => ({
          naam: tabel.rijen.find(({ nummer }) => nummer === rij)!.label,
          regeling: regelingen.find(({ naam }) => naam === waarde(rij, 1)) ?? null,
          begroting: Number(waarde(rij, 2)) * 100,
          realisatie: Number(waarde(rij, 3)) * 100,
          plek: { blad: tabel.blad, rij, kolom: 5 },
        })),
        plekken: [
          { blad: tabel.blad, rij: totaal.nummer, kolom: 5 },
          { blad: tabel.blad, rij: totaal.nummer + 2, kolom: 0 },
        ],
      };
    });
  return { opmaak: 'voorbeeld', jaar: 2024, stap: 100, snapshot, themas, regelingen, los: losseRegels() };
}

function snapshotwaarde(snapshot: Snapshot, { blad, rij, kolom }: Plek): Celwaarde {
  const rijen = snapshot.bladen.find(({ naam }) => naam === blad)!.rijen;
  return rijen.find(({ nummer }) => nummer === rij)?.cellen.find((c) => c.kolom === kolom)?.waarde ?? null;
}

export interface Geplaatst {
  readonly plek: Plek;
  readonly tekst: string;
}

/** The workbook with these texts, instead of what stood there. */
export function metTeksten({ snapshot }: Tekstboek, teksten: readonly Geplaatst[]): Snapshot {
  const namen = new Set([...snapshot.bladen.map(({ naam }) => naam), ...teksten.map(({ plek }) => plek.blad)]);
  const bladen = [...namen].map((naam): Blad => {
    const blad = snapshot.bladen.find((b) => b.naam === naam) ?? bladVan(naam, []);
    const hier = teksten.filter(({ plek }) => plek.blad === naam);
    if (hier.length === 0) return blad;
    const nummers = new Set([...blad.rijen.map(({ nummer }) => nummer), ...hier.map(({ plek }) => plek.rij)]);
    const rijen = [...nummers]
      .sort((a, b) => a - b)
      .map((nummer) => {
        const rij = blad.rijen.find((r) => r.nummer === nummer) ?? { nummer, verborgen: false, cellen: [] };
        const nieuw = hier.filter(({ plek }) => plek.rij === nummer);
        const cellen = [
          ...rij.cellen.filter(({ kolom }) => !nieuw.some(({ plek }) => plek.kolom === kolom)),
          ...nieuw.map(({ plek, tekst }) => ({ kolom: plek.kolom, waarde: tekst })),
        ];
        return { ...rij, cellen: cellen.sort((a, b) => a.kolom - b.kolom) };
      });
    return { ...blad, rijen };
  });
  return { ...snapshot, bladen };
}
