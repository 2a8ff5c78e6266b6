import { celblok } from './selectie';
import { leesBlok, splitsAdres } from '../host/adres';
import { Foutwaarde } from '../host/cel';
import { Werkmap } from '../host/werkmap';
import type { Check, Voorbeeld } from '../checks/check';

const BREEDST = { rij: 0, kolom: 0, rijen: 1_000, kolommen: 30 };
const FOUTWAARDE = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;
const BEDRAGFORMAAT = '#,##0';
/** In pixels. */
const SMALST = 88;
const RUIMTE = 16;
const KLEINSTE_BEDRAG = 3_000;

/** The wrong example of a check, as a workbook. */
export function voorbeeldwerkmap({ id, voorbeelden }: Check): Werkmap {
  return maakWerkmap(`${id}.xlsx`, voorbeelden.fout[0]);
}

export function legeWerkmap(): Werkmap {
  const werkmap = new Werkmap('Map1.xlsx');
  werkmap.voegBladToe('Blad1');
  return werkmap;
}

function maakWerkmap(naam: string, { bladen, verborgen = [], handmatig }: Voorbeeld): Werkmap {
  const werkmap = new Werkmap(naam);
  for (const [bladnaam, rijen] of Object.entries(bladen)) {
    const blad = werkmap.voegBladToe(bladnaam);
    for (const [rij, cellen] of rijen.entries()) {
      for (const [kolom, inhoud] of cellen.entries()) if (inhoud !== null) blad.zet(rij, kolom, alsCel(inhoud));
    }
  }
  werkmap.bereken();
  for (const blad of werkmap.bladen) {
    blad.pasBreedteAan(BREEDST);
    for (const [kolom, breedte] of blad.kolombreedtes)
      blad.kolombreedtes.set(kolom, Math.max(SMALST, breedte + RUIMTE));
  }
  for (const adres of verborgen) verberg(werkmap, adres);
  if (handmatig) {
    werkmap.rekenstand = 'Manual';
    for (const [adres, waarde] of Object.entries(handmatig)) {
      const { blad, blok } = werkmap.plek(adres);
      blad.zetUitkomst(celblok(blok).rij, blok.kolom, waarde);
    }
  }
  return werkmap;
}

function alsCel(inhoud: string | number) {
  if (typeof inhoud === 'number') {
    const formaat = Math.abs(inhoud) >= KLEINSTE_BEDRAG && Number.isInteger(inhoud) ? BEDRAGFORMAAT : 'General';
    return { waarde: inhoud, formule: null, formaat };
  }
  if (inhoud.startsWith('=')) return { waarde: null, formule: inhoud, formaat: BEDRAGFORMAAT };
  return { waarde: FOUTWAARDE.test(inhoud) ? new Foutwaarde(inhoud) : inhoud, formule: null, formaat: 'General' };
}

/** A sheet ("Wonen"), rows ("Wonen!4:5") or columns ("Wonen!C:C"). */
function verberg(werkmap: Werkmap, adres: string): void {
  const { blad: naam, rest } = splitsAdres(adres);
  const blad = werkmap.blad(naam ?? rest);
  if (!blad) return;
  const blok = naam === null ? null : leesBlok(rest);
  if (!blok) werkmap.toon(blad, 'Hidden');
  else if (/\d/.test(rest)) blad.verberg(blad.verborgenRijen, blok.rij, blok.rijen, true);
  else blad.verberg(blad.verborgenKolommen, blok.kolom, blok.kolommen, true);
}
