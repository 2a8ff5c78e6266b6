import { element } from './element';
import { icoon } from './icoon';
import type { Icoonnaam } from './icoon';

export interface Knopkeuze {
  readonly icoon: Icoonnaam | 'sluitend';
  readonly tekst?: string;
  readonly titel?: string;
  readonly menu?: boolean;
  readonly aan?: boolean;
  readonly uit?: boolean;
  /** A number on the button. */
  readonly aantal?: number;
  readonly doe: (knop: HTMLButtonElement) => void;
}

/** A button of the toolbar. */
export function maakKnop({ icoon: naam, tekst, titel, menu, aan, uit, aantal, doe }: Knopkeuze): HTMLButtonElement {
  const beeld =
    naam === 'sluitend'
      ? element('img', { src: 'assets/icons/icon-20.png', alt: '', class: 'beeldmerk' })
      : icoon(naam);
  const knop = element('button', {
    ...{ class: 'knop', type: 'button', 'data-knop': naam },
    title: titel ?? null,
    'aria-label': tekst === undefined ? (titel ?? null) : null,
    'aria-haspopup': menu ? 'menu' : null,
    'aria-pressed': aan === undefined ? null : String(aan),
  });
  knop.disabled = uit ?? false;
  knop.append(beeld);
  if (tekst !== undefined) knop.append(element('span', { class: 'knoptekst' }, tekst));
  if (aantal) knop.append(element('span', { class: 'aantal' }, String(aantal)));
  if (menu) knop.append(icoon('pijl'));
  knop.addEventListener('click', () => doe(knop));
  return knop;
}

export const scheiding = (): HTMLElement => element('span', { class: 'scheiding', 'aria-hidden': 'true' });
