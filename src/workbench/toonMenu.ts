import { element } from './element';
import { icoon } from './icoon';

export type Menudeel =
  | { readonly kop: string }
  | {
      readonly tekst: string;
      readonly doe: () => void;
      /** For something that is on or off; left out for a plain command. */
      readonly aan?: boolean;
      /** One of several, of which one is on. */
      readonly keuze?: boolean;
      readonly uit?: boolean;
    };

interface Opening {
  readonly x: number;
  readonly y: number;
  /** Gets the focus back. */
  readonly terug: HTMLElement;
}

let sluitVorig: () => void = () => undefined;

/** A menu on the page, to be walked through with the arrows; Escape or a click elsewhere closes it. */
export function toonMenu(delen: readonly Menudeel[], { x, y, terug }: Opening, label: string): void {
  sluitVorig();
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': label });
  const sluit = (): void => {
    menu.remove();
    document.removeEventListener('pointerdown', elders, true);
    window.removeEventListener('blur', sluit);
    sluitVorig = () => undefined;
  };
  const elders = ({ target }: Event): void => {
    if (!(target instanceof Node && menu.contains(target))) sluit();
  };
  const knoppen: HTMLButtonElement[] = [];
  for (const deel of delen) {
    if ('kop' in deel) {
      menu.append(element('div', { class: 'menukop', role: 'presentation' }, deel.kop));
      continue;
    }
    const knop = menuknop(deel);
    knop.addEventListener('click', () => {
      sluit();
      terug.focus();
      deel.doe();
    });
    knoppen.push(knop);
    menu.append(knop);
  }
  menu.addEventListener('keydown', (toets) => {
    const nu = knoppen.findIndex((knop) => knop === document.activeElement);
    const doel = { ArrowDown: nu + 1, ArrowUp: nu - 1, Home: 0, End: knoppen.length - 1 }[toets.key];
    if (doel !== undefined) knoppen.at(doel % knoppen.length)?.focus();
    else if (toets.key === 'Escape' || toets.key === 'Tab') {
      sluit();
      terug.focus();
    } else return;
    toets.preventDefault();
    toets.stopPropagation();
  });
  document.body.append(menu);
  const { offsetWidth, offsetHeight } = menu;
  menu.style.left = `${Math.max(4, Math.min(x, window.innerWidth - offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(y, window.innerHeight - offsetHeight - 4))}px`;
  document.addEventListener('pointerdown', elders, true);
  window.addEventListener('blur', sluit);
  sluitVorig = sluit;
  knoppen.find((knop) => !knop.disabled)?.focus();
}

function menuknop({ tekst, aan, keuze, uit }: Exclude<Menudeel, { readonly kop: string }>): HTMLButtonElement {
  const rol = aan === undefined ? 'menuitem' : keuze ? 'menuitemradio' : 'menuitemcheckbox';
  const knop = element('button', {
    ...{ class: 'menuknop', type: 'button', role: rol, tabindex: '-1' },
    'aria-checked': aan === undefined ? null : String(aan),
  });
  knop.disabled = uit ?? false;
  knop.append(element('span', { class: 'menuvink' }, ...(aan ? [icoon('vink')] : [])), tekst);
  return knop;
}

/** Opens under a button of the toolbar. */
export function onder(knop: HTMLElement): Opening {
  const { left, bottom } = knop.getBoundingClientRect();
  return { x: left, y: bottom + 4, terug: knop };
}
