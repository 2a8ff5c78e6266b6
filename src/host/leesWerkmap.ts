import { read } from '@e965/xlsx';
import { Foutwaarde, STANDAARDFORMAAT } from './cel';
import { leesStijlen } from './leesStijlen';
import { leesTabellen } from './leesTabellen';
import { Werkmap } from './werkmap';
import { Xlsxdelen } from './xlsxdelen';
import type { CellObject, DefinedName, Range as Xlsxbereik, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Blok } from './adres';
import type { Cel, Waarde } from './cel';
import type { Werkblad, Zichtbaarheid } from './werkblad';

const ZICHTBAARHEDEN: readonly Zichtbaarheid[] = ['Visible', 'Hidden', 'VeryHidden'];
const FOUTEN: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
/** Pixels of a digit in Excel's usual font, in which a file measures its columns. */
const TEKEN = 7;
/** Names that Excel keeps for itself, such as the print area. */
const VAN_EXCEL = '_xlnm.';

/** An .xlsx file in memory. Formulas show the values of the file until something changes; dates are serial numbers. */
export function leesWerkmap(bytes: Uint8Array, naam?: string): Werkmap {
  const bestand = read(bytes, {
    ...{ type: 'array', dense: true, bookFiles: true },
    ...{ cellNF: true, cellText: false, cellStyles: true, cellHTML: false },
  } as const);
  const werkmap = new Werkmap(naam);
  for (const [i, bladnaam] of bestand.SheetNames.entries()) {
    const inhoud = bestand.Sheets[bladnaam];
    if (!inhoud) continue;
    const blad = werkmap.voegBladToe(bladnaam);
    blad.zichtbaarheid = ZICHTBAARHEDEN[bestand.Workbook?.Sheets?.[i]?.Hidden ?? 0] ?? 'Visible';
    leesBlad(blad, inhoud);
  }
  const delen = new Xlsxdelen(bestand);
  leesStijlen(bestand, delen, werkmap.bladen);
  leesTabellen(delen, werkmap.bladen);
  leesNamen(werkmap, bestand);
  const compleet = werkmap.bladen.every((blad) =>
    blad.formulecellen().every(({ rij, kolom }) => blad.cel(rij, kolom).waarde !== null),
  );
  if (compleet) werkmap.geldtAlsBerekend();
  return werkmap;
}

function leesBlad(blad: Werkblad, inhoud: WorkSheet): void {
  for (const [rij, cellen] of ((inhoud['!data'] ?? []) as (CellObject | undefined)[][]).entries()) {
    for (const [kolom, cel] of (cellen ?? []).entries()) if (cel) blad.zet(rij, kolom, leesCel(cel));
  }
  inhoud['!rows']?.forEach(({ hidden }, rij) => hidden && blad.verborgenRijen.add(rij));
  inhoud['!cols']?.forEach(({ hidden }, kolom) => hidden && blad.verborgenKolommen.add(kolom));
  inhoud['!rows']?.forEach(({ hpx }, rij) => hpx !== undefined && blad.rijhoogtes.set(rij, hpx));
  inhoud['!cols']?.forEach(
    ({ width }, kolom) => width !== undefined && blad.kolombreedtes.set(kolom, Math.round(width * TEKEN)),
  );
  blad.samengevoegd.push(...(inhoud['!merges'] ?? []).map(alsBlok));
  if (inhoud['!protect']) blad.beveiliging = { opties: {}, wachtwoord: '' };
}

function leesCel(cel: CellObject): Cel {
  const formaat = typeof cel.z === 'string' ? cel.z : STANDAARDFORMAAT;
  return { waarde: leesWaarde(cel), formule: cel.f === undefined ? null : `=${cel.f}`, formaat };
}

function leesWaarde({ t: soort, v: waarde }: CellObject): Waarde {
  if (soort === 'e') return new Foutwaarde(FOUTEN[Number(waarde)] ?? '#VALUE!');
  return waarde === undefined || waarde instanceof Date ? null : waarde;
}

function alsBlok({ s: van, e: tot }: Xlsxbereik): Blok {
  return { rij: van.r, kolom: van.c, rijen: tot.r - van.r + 1, kolommen: tot.c - van.c + 1 };
}

/** The library's types leave out what hides a name. */
type Gelezennaam = DefinedName & { readonly Hidden?: boolean };

function leesNamen(werkmap: Werkmap, bestand: WorkBook): void {
  const namen: readonly Gelezennaam[] = bestand.Workbook?.Names ?? [];
  for (const { Name: naam, Ref: verwijzing, Sheet: nummer, Hidden: verborgen, Comment } of namen) {
    const blad = werkmap.bladen[nummer ?? -1] ?? null;
    if (naam === `${VAN_EXCEL}Print_Area` && blad) blad.afdrukbereik = verwijzing;
    if (naam.startsWith(VAN_EXCEL)) continue;
    werkmap.namen.push({ naam, formule: `=${verwijzing}`, blad, zichtbaar: !verborgen, commentaar: Comment ?? '' });
  }
}
