import { bedragUitGetal, type Bedrag } from '../begroting/bedrag';
import { celadres, leesAdres } from '../sheet/adres';
import { bladmerk, merkVan } from '../sheet/bladmerk';
import type { Blad, Celwaarde, Snapshot } from '../sheet/snapshot';
import { tekstenafdruk } from '../toelichting/tekstafdruk';
import type { Afrekenregel } from './afrekenregels';
import { maakRijafdruk, opRegel, type Lijstrij, type Lijsttabel } from './vrijgavelijst';

/** The labels in the first column, each with its value beside it. */
export const FEITEN = {
  nummer: 'Vrijgave nummer',
  door: 'Door',
  datum: 'Datum',
  opmerking: 'Opmerking',
  stand: 'Stand bij vrijgave',
  bedragen: 'Aantal bedragen',
  controlegetal: 'Controlegetal',
} as const;

export const AFREKENKOPPEN = [
  'Regeling',
  'Baten',
  'Lasten',
  'Saldo',
  'Terug',
  'Mee',
  'Reserve of resultaat',
  'Nog te besluiten',
  'Tekort',
] as const;

const AFREKENVELDEN = ['baten', 'lasten', 'saldo', 'terug', 'mee', 'reserve', 'open', 'tekort'] as const;

/** The list with an amount per row, and the one with a digest per row of a table. */
export const BEDRAGKOPPEN = ['Blad', 'Cel', 'Tabel', 'Onder kop', 'Rij', 'Regeling', 'Kolom', 'Bedrag'] as const;
export const RIJKOPPEN = ['Blad', 'Cel', 'Tabel', 'Onder kop', 'Rij', 'Regeling', 'Afdruk van de rij'] as const;

export type Vrijgavefeiten = Readonly<Record<Exclude<keyof typeof FEITEN, 'controlegetal'>, string>>;

/** What a release holds on to. */
export interface Vrijgaveinhoud {
  readonly feiten: Vrijgavefeiten;
  readonly afrekening: readonly Afrekenregel[];
  readonly regels: readonly Vrijgaveregel[];
}

/** A line of the list: one amount, or one row of a table by its digest. */
export interface Vrijgaveregel {
  readonly blad: string;
  /** Address within the sheet, e.g. "E7"; of a row its first amount. */
  readonly cel: string;
  readonly tabel: string;
  readonly sectie: string;
  readonly rij: string;
  readonly regeling: string;
  readonly inhoud: { readonly kolom: string; readonly bedrag: Bedrag } | { readonly afdruk: string };
}

/** A release as it stands in the workbook. */
export interface Vrijgave {
  readonly blad: string;
  readonly feiten: Vrijgavefeiten;
  readonly afrekening: readonly Afrekenregel[];
  readonly tabellen: readonly Lijsttabel[];
  /** The list has a digest per row instead of amounts. */
  readonly perRij: boolean;
  readonly geschonden: string | null;
}

/** The lines of the list, in the order of the workbook. */
export function vrijgaveregels(tabellen: readonly Lijsttabel[], perRij: boolean): readonly Vrijgaveregel[] {
  return tabellen.flatMap(({ blad, naam: tabel, kolommen, rijen }) => {
    const rijafdruk = maakRijafdruk(kolommen);
    return rijen.flatMap((rij): Vrijgaveregel[] => {
      const vast = { blad: opRegel(blad), tabel, sectie: rij.sectie, rij: rij.label, regeling: rij.regeling };
      const cel = (i: number) => celadres('', rij.nummer, kolommen[i]!.nummer).slice(1);
      if (perRij) {
        const eerste = rij.bedragen.findIndex((bedrag) => bedrag !== null);
        return [{ ...vast, cel: cel(eerste), inhoud: { afdruk: rijafdruk(rij) } }];
      }
      return rij.bedragen.flatMap((bedrag, i) =>
        bedrag === null ? [] : [{ ...vast, cel: cel(i), inhoud: { kolom: kolommen[i]!.kop, bedrag } }],
      );
    });
  });
}

/** The digest over all that a release holds on to, every text on one line, in whatever order its lines stand. */
export function controlegetal({ feiten, afrekening, regels }: Vrijgaveinhoud): string {
  const regel = (...delen: readonly (string | number)[]) => delen.join('\u001f');
  return tekstenafdruk([
    ...Object.entries(feiten).map((feit) => regel('feit', ...feit)),
    ...afrekening.map((deel) => regel('regeling', deel.naam, ...AFREKENVELDEN.map((veld) => deel[veld]))),
    ...regels.map(({ blad, cel, tabel, sectie, rij, regeling, inhoud }) => {
      const slot = 'afdruk' in inhoud ? inhoud.afdruk : regel(inhoud.kolom, inhoud.bedrag);
      return regel('regel', blad, cel, tabel, sectie, rij, regeling, slot);
    }),
  ]);
}

/** The release sheets of a workbook, in its order. */
function vrijgavebladen({ bladen }: Snapshot): readonly Blad[] {
  return bladen.filter((blad) => bladmerk(blad) === merkVan('vrijgave').toLowerCase());
}

/** The release with the highest number; of equals the latest date, then the last sheet. Null when there is none. */
export function laatsteVrijgave(snapshot: Snapshot): Vrijgave | null {
  const laatste = vrijgavebladen(snapshot)
    .map((blad) => ({ blad, feiten: leesFeiten(blad) }))
    .reduce<{ blad: Blad; feiten: ReadonlyMap<string, string> } | null>((a, b) => {
      return a !== null && isLater(a.feiten, b.feiten) ? a : b;
    }, null);
  return laatste === null ? null : leesVrijgave(laatste.blad, laatste.feiten);
}

/** The number that the next release gets. */
export function volgendeNummer(snapshot: Snapshot): number {
  return 1 + vrijgavebladen(snapshot).reduce((hoogste, blad) => Math.max(hoogste, nummerIn(leesFeiten(blad))), 0);
}

function isLater(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  const verschil = nummerIn(a) - nummerIn(b);
  return verschil === 0 ? (a.get(FEITEN.datum) ?? '') > (b.get(FEITEN.datum) ?? '') : verschil > 0;
}

function nummerIn(feiten: ReadonlyMap<string, string>): number {
  const nummer = Number(feiten.get(FEITEN.nummer));
  return Number.isSafeInteger(nummer) ? nummer : 0;
}

type Rooster = readonly ReadonlyMap<number, Celwaarde>[];

function leesVrijgave(blad: Blad, gelezen: ReadonlyMap<string, string>): Vrijgave {
  const rooster: Rooster = blad.rijen.map(({ cellen }) => new Map(cellen.map((cel) => [cel.kolom, cel.waarde])));
  const perBedrag = leesTabel(rooster, BEDRAGKOPPEN);
  const perRij = perBedrag === null ? leesTabel(rooster, RIJKOPPEN) : null;
  const regels = (perBedrag ?? perRij ?? []).flatMap(leesRegel);
  const feit = (sleutel: keyof typeof FEITEN): string => gelezen.get(FEITEN[sleutel]) ?? '';
  const feiten: Vrijgavefeiten = {
    nummer: feit('nummer'),
    door: feit('door'),
    datum: feit('datum'),
    opmerking: feit('opmerking'),
    stand: feit('stand'),
    bedragen: feit('bedragen'),
  };
  const afrekening = (leesTabel(rooster, AFREKENKOPPEN) ?? []).flatMap(leesAfrekening);
  return {
    blad: blad.naam,
    feiten,
    afrekening,
    tabellen: tabellenVan(regels),
    perRij: perRij !== null,
    geschonden: schending(blad.naam, regels.length, feit('controlegetal'), { feiten, afrekening, regels }),
  };
}

function schending(blad: string, aantal: number, verwacht: string, inhoud: Vrijgaveinhoud): string | null {
  if (aantal === 0) {
    return `De lijst op het blad ${blad} is niet meer te lezen. Of er sinds de vrijgave iets is gewijzigd, is niet te zeggen. Geef opnieuw vrij.`;
  }
  if (controlegetal(inhoud) === verwacht) return null;
  return `Het blad ${blad} is na de vrijgave aangepast. Wat hier als ongewijzigd geldt, is daarom niet zeker. Geef opnieuw vrij.`;
}

/** The values beside the labels that are first in their row; the topmost of equals counts. */
function leesFeiten({ rijen }: Blad): ReadonlyMap<string, string> {
  const labels = new Set<string>(Object.values(FEITEN));
  const feiten = new Map<string, string>();
  for (const { cellen } of rijen) {
    const [eerste, tweede] = cellen;
    const label = tekstVan(eerste?.waarde ?? null);
    if (!labels.has(label) || feiten.has(label)) continue;
    feiten.set(label, tweede?.kolom === eerste!.kolom + 1 ? tekstVan(tweede.waarde) : '');
    if (feiten.size === labels.size) break;
  }
  return feiten;
}

/** The rows below the first row with all these headers, by header; null when there is no such row. */
function leesTabel(rooster: Rooster, koppen: readonly string[]): readonly ((kop: string) => Celwaarde)[] | null {
  const kolommenVan = (rij: ReadonlyMap<number, Celwaarde>) =>
    new Map(
      [...rij].flatMap(([kolom, waarde]) => (typeof waarde === 'string' ? [[waarde.trim(), kolom] as const] : [])),
    );
  for (const [i, rij] of rooster.entries()) {
    if (rij.size < koppen.length) continue;
    const kolommen = kolommenVan(rij);
    if (!koppen.every((kop) => kolommen.has(kop))) continue;
    return rooster.slice(i + 1).map((cellen) => (kop) => cellen.get(kolommen.get(kop)!) ?? null);
  }
  return null;
}

/** None for a row that is no line of the list: empty, or a remark of the user. */
function leesRegel(cel: (kop: string) => Celwaarde): readonly Vrijgaveregel[] {
  const tekst = (kop: string) => tekstVan(cel(kop));
  const [blad, adres, tabel] = [tekst('Blad'), tekst('Cel'), tekst('Tabel')];
  if (blad === '' || leesAdres(adres) === null) return [];
  const vast = { blad, cel: adres, tabel, sectie: tekst('Onder kop'), rij: tekst('Rij'), regeling: tekst('Regeling') };
  const afdruk = tekst('Afdruk van de rij');
  if (afdruk !== '') return [{ ...vast, inhoud: { afdruk } }];
  const bedrag = centenIn(cel('Bedrag'));
  return bedrag === null ? [] : [{ ...vast, inhoud: { kolom: tekst('Kolom'), bedrag } }];
}

function leesAfrekening(cel: (kop: string) => Celwaarde): readonly Afrekenregel[] {
  const naam = tekstVan(cel('Regeling'));
  const bedragen = AFREKENKOPPEN.slice(1).map((kop) => centenIn(cel(kop)));
  if (naam === '' || bedragen.some((bedrag) => bedrag === null)) return [];
  const [baten, lasten, saldo, terug, mee, reserve, open, tekort] = bedragen.map(Number) as [
    ...[Bedrag, Bedrag, Bedrag, Bedrag],
    ...[Bedrag, Bedrag, Bedrag, Bedrag],
  ];
  return [{ naam, baten, lasten, saldo, terug, mee, reserve, open, tekort }];
}

function centenIn(waarde: Celwaarde): Bedrag | null {
  const gelezen = typeof waarde === 'number' ? bedragUitGetal(waarde) : null;
  return gelezen === null || 'reden' in gelezen ? null : gelezen.bedrag;
}

function tekstVan(waarde: Celwaarde): string {
  return typeof waarde === 'string' || typeof waarde === 'number' ? opRegel(String(waarde)) : '';
}

/** The list as tables again. Its columns are those that an amount stands in, left to right. */
function tabellenVan(regels: readonly Vrijgaveregel[]): readonly Lijsttabel[] {
  const tabellen = new Map<string, { blad: string; naam: string; regels: Vrijgaveregel[] }>();
  for (const regel of regels) {
    const sleutel = `${regel.blad}\u001f${regel.tabel}`;
    const tabel = tabellen.get(sleutel);
    if (tabel) tabel.regels.push(regel);
    else tabellen.set(sleutel, { blad: regel.blad, naam: regel.tabel, regels: [regel] });
  }
  return [...tabellen.values()].map(({ blad, naam, regels: eigen }) => ({ blad, naam, ...rijenEnKolommen(eigen) }));
}

function rijenEnKolommen(regels: readonly Vrijgaveregel[]): Pick<Lijsttabel, 'kolommen' | 'rijen'> {
  const plaatsen = regels.map(({ cel }) => leesAdres(cel)!);
  const nummers = new Map<string, number>();
  regels.forEach(({ inhoud }, i) => {
    if ('kolom' in inhoud && !nummers.has(inhoud.kolom)) nummers.set(inhoud.kolom, plaatsen[i]!.kolom);
  });
  const kolommen = [...nummers].map(([kop, nummer]) => ({ kop, nummer })).sort((a, b) => a.nummer - b.nummer);
  const plekken = new Map(kolommen.map(({ kop }, i) => [kop, i]));
  const rijen = new Map<number, Lijstrij & { readonly bedragen: (Bedrag | null)[] }>();
  regels.forEach(({ rij: label, sectie, regeling, inhoud }, i) => {
    const nummer = plaatsen[i]!.rij;
    let rij = rijen.get(nummer);
    if (rij === undefined) {
      const afdruk = 'afdruk' in inhoud ? inhoud.afdruk : null;
      rij = { nummer, label, sectie, regeling, bedragen: kolommen.map(() => null), afdruk };
      rijen.set(nummer, rij);
    }
    if ('kolom' in inhoud) rij.bedragen[plekken.get(inhoud.kolom)!] = inhoud.bedrag;
  });
  return { kolommen, rijen: [...rijen.values()].sort((a, b) => a.nummer - b.nummer) };
}
