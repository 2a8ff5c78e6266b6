import { blokadres, leesBlok, splitsAdres } from '../host/adres';
import { element } from './element';
import { icoon } from './icoon';
import { selecteerBlok } from './selectie';
import type { Werkblad } from '../host/werkblad';
import type { Blok } from '../host/adres';
import type { Rooster } from './rooster';
import type { Roosterinvoer } from './roosterinvoer';
import type { Woorden } from './woorden';

export interface Formulebalk {
  readonly wortel: HTMLElement;
  /** Shows what is in the active cell, or what is being typed. */
  ververs(celtekst: string): void;
}

interface Omgeving {
  readonly rooster: Rooster;
  readonly invoer: Roosterinvoer;
  readonly woorden: Woorden;
  /** To a block, on another sheet if need be. */
  readonly gaNaar: (blad: Werkblad, blok: Blok) => void;
  readonly meldFout: (tekst: string) => void;
}

/** The name box and the formula bar above the cells. */
export function maakFormulebalk({ rooster, invoer, woorden, gaNaar, meldFout }: Omgeving): Formulebalk {
  const naamvak = element('input', { class: 'naamvak', 'aria-label': woorden.naamvak, spellcheck: 'false' });
  const annuleer = knop('kruis', woorden.annuleren);
  const voerIn = knop('vink', woorden.invoeren);
  const veld = element('textarea', {
    ...{ class: 'formule', rows: '1', spellcheck: 'false', autocomplete: 'off' },
    'aria-label': woorden.formulebalk,
  });

  naamvak.addEventListener('focus', () => naamvak.select());
  naamvak.addEventListener('keydown', (toets) => {
    if (toets.key === 'Escape') invoer.focus();
    if (toets.key !== 'Enter') return;
    toets.preventDefault();
    const doel = zoek(rooster.blad, naamvak.value);
    if (!doel) return meldFout(woorden.onbekendAdres(naamvak.value));
    gaNaar(doel.blad, doel.blok);
    invoer.focus();
  });
  veld.addEventListener('focus', () => invoer.begin('bewerken'));
  veld.addEventListener('input', () => invoer.neemOver(veld.value));
  veld.addEventListener('keydown', (toets) => {
    const { key, shiftKey, altKey } = toets;
    if (key === 'Escape') invoer.annuleer();
    else if ((key === 'Enter' && !altKey) || key === 'Tab') {
      if (!invoer.legVast()) return toets.preventDefault();
      invoer.ga(key === 'Tab' ? (shiftKey ? 'links' : 'rechts') : shiftKey ? 'omhoog' : 'omlaag');
    } else return;
    toets.preventDefault();
    invoer.focus();
  });
  veld.addEventListener('blur', ({ relatedTarget }) => {
    if (relatedTarget !== rooster.invoer) invoer.legVast();
  });
  // Before the field loses the focus, which would enter what is typed.
  for (const [bediening, doe] of [
    [annuleer, () => invoer.annuleer()],
    [voerIn, () => invoer.legVast()],
  ] as const) {
    bediening.addEventListener('pointerdown', (gebeurtenis) => gebeurtenis.preventDefault());
    bediening.addEventListener('click', () => {
      doe();
      invoer.focus();
    });
  }

  return {
    wortel: element(
      'div',
      { class: 'formulebalk' },
      naamvak,
      annuleer,
      voerIn,
      element('span', { class: 'fx' }, 'fx'),
      veld,
    ),
    ververs: (celtekst) => {
      const bezig = invoer.modus !== 'gereed';
      if (document.activeElement !== naamvak) naamvak.value = naamVan(rooster);
      if (document.activeElement !== veld || !bezig) veld.value = bezig ? invoer.tekst : celtekst;
      annuleer.disabled = voerIn.disabled = !bezig;
    },
  };
}

function knop(naam: 'kruis' | 'vink', titel: string): HTMLButtonElement {
  const gemaakt = element('button', { class: 'klein', type: 'button', title: titel, 'aria-label': titel });
  gemaakt.append(icoon(naam));
  return gemaakt;
}

/** The size while a block is selected, as Excel shows it; else the active cell. */
function naamVan({ selectie, blok, terrein }: Rooster): string {
  const { rij, kolom } = selectie.actief;
  const isEen =
    blok.rijen * blok.kolommen === 1 || terrein.samengevoegd.some((vak) => blokadres(vak) === blokadres(blok));
  return isEen ? blokadres({ rij, kolom, rijen: 1, kolommen: 1 }) : blokadres(blok);
}

/** "D7", "Blad2!A1:B3", "B:B" or a name of the workbook. */
function zoek(blad: Werkblad, tekst: string): { readonly blad: Werkblad; readonly blok: Blok } | null {
  const naam = blad.werkmap.naamVoor(tekst.trim(), blad);
  const { blad: bladnaam, rest } = splitsAdres(naam?.formule ?? tekst.trim());
  const opBlad = bladnaam === null ? blad : blad.werkmap.blad(bladnaam);
  const blok = leesBlok(rest.replace(/^=/, ''));
  return opBlad?.zichtbaarheid === 'Visible' && blok ? { blad: opBlad, blok } : null;
}

export const naarBlok = (rooster: Rooster, blok: Blok): void => {
  const { rij, kolom } = blok;
  rooster.selecteer(selecteerBlok(blok, { rij, kolom }), { inBeeld: false });
  rooster.brengInBeeld({ rij, kolom });
};
