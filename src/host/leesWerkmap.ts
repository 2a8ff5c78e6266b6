import { Foutwaarde } from './cel';
import { leesXlsx } from './leesXlsx';
import { Tabel } from './tabel';
import { KOLOMMEN } from './adres';
import { Werkmap } from './werkmap';
import type { Gelezenblad, Gelezennaam } from './leesXlsx';
import type { Waarde } from './cel';

/** Names that Excel keeps for itself, such as the print area. */
const VAN_EXCEL = '_xlnm.';

/** An .xlsx file in memory. Formulas show the values of the file until something changes. */
export function leesWerkmap(bytes: Uint8Array, naam?: string): Werkmap {
  const werkmap = new Werkmap(naam);
  const { bladen, namen } = leesXlsx(bytes);
  for (const blad of bladen) voegGelezenBladToe(werkmap, blad);
  voegGelezenNamenToe(werkmap, namen);
  return werkmap;
}

/** For who reads a file in portions; the names come last. */
export function voegGelezenBladToe(werkmap: Werkmap, gelezen: Gelezenblad): void {
  const blad = werkmap.voegBladToe(gelezen.naam);
  blad.zichtbaarheid = gelezen.zichtbaarheid;
  for (const [i, plek] of gelezen.plekken.entries()) {
    blad.zet(Math.floor(plek / KOLOMMEN), plek % KOLOMMEN, {
      waarde: alsWaarde(gelezen.waarden[i] ?? null),
      formule: gelezen.formules[i] ?? null,
      formaat: gelezen.formaten[i]!,
    });
  }
  for (const rij of gelezen.verborgenRijen) blad.verborgenRijen.add(rij);
  for (const kolom of gelezen.verborgenKolommen) blad.verborgenKolommen.add(kolom);
  for (const [rij, pixels] of gelezen.rijhoogtes) blad.rijhoogtes.set(rij, pixels);
  for (const [kolom, pixels] of gelezen.kolombreedtes) blad.kolombreedtes.set(kolom, pixels);
  for (const [plek, stijl] of gelezen.stijlen) blad.stijlen.set(plek, stijl);
  blad.samengevoegd.push(...gelezen.samengevoegd);
  for (const { naam, blok, stijl } of gelezen.tabellen) {
    const tabel = new Tabel(werkmap.nieuwId(), naam, blad, blok);
    tabel.stijl = stijl;
    blad.tabellen.push(tabel);
  }
  if (gelezen.beveiligd) blad.beveiliging = { opties: {}, wachtwoord: '' };
}

/** After the last sheet. A workbook of which every formula has its value counts as calculated. */
export function voegGelezenNamenToe(werkmap: Werkmap, namen: readonly Gelezennaam[]): void {
  for (const { naam, verwijzing, blad: nummer, verborgen, commentaar } of namen) {
    const blad = werkmap.bladen[nummer] ?? null;
    if (naam === `${VAN_EXCEL}Print_Area` && blad) blad.afdrukbereik = verwijzing;
    if (naam.startsWith(VAN_EXCEL)) continue;
    werkmap.namen.push({ naam, formule: `=${verwijzing}`, blad, zichtbaar: !verborgen, commentaar });
  }
  const compleet = werkmap.bladen.every((blad) =>
    blad.formulecellen().every(({ rij, kolom }) => blad.cel(rij, kolom).waarde !== null),
  );
  if (compleet) werkmap.geldtAlsBerekend();
}

const alsWaarde = (gelezen: Gelezenblad['waarden'][number]): Waarde =>
  typeof gelezen === 'object' && gelezen !== null ? new Foutwaarde(gelezen.fout) : gelezen;
