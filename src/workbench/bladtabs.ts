import { element } from './element';
import { icoon } from './icoon';
import { toonMenu } from './toonMenu';
import type { Werkblad } from '../host/werkblad';
import type { Werkmap } from '../host/werkmap';
import type { Menudeel } from './toonMenu';
import type { Woorden } from './woorden';

interface Omgeving {
  readonly werkmap: () => Werkmap;
  readonly gekozen: () => Werkblad;
  readonly kies: (blad: Werkblad) => void;
  /** Gives the cells the focus. */
  readonly naarCellen: () => void;
  /** Does something in the workbook for the user, and tells when it is refused. */
  readonly doe: (wat: () => void) => void;
  readonly woorden: Woorden;
}

export interface Bladtabs {
  readonly wortel: HTMLElement;
  ververs(): void;
}

/** The sheets at the bottom. */
export function maakBladtabs({ werkmap, gekozen, kies, naarCellen, doe, woorden }: Omgeving): Bladtabs {
  const lijst = element('div', { class: 'tabs', role: 'tablist', 'aria-label': woorden.bladen });
  const nieuw = knop('plus', woorden.nieuwBlad);
  const [vorige, volgende] = [knop('vorige', ''), knop('volgende', '')];
  for (const [schuif, kant] of [
    [vorige, -1],
    [volgende, 1],
  ] as const) {
    schuif.setAttribute('aria-hidden', 'true');
    schuif.tabIndex = -1;
    schuif.addEventListener('click', () => lijst.scrollBy({ left: kant * 200 }));
  }
  nieuw.addEventListener('click', () => doe(() => kies(werkmap().voegBladToe())));
  const zichtbaar = (): Werkblad[] => werkmap().bladen.filter((blad) => blad.zichtbaarheid === 'Visible');

  lijst.addEventListener('keydown', (toets) => {
    const bladen = zichtbaar();
    const nu = bladen.indexOf(gekozen());
    const doel = { ArrowLeft: nu - 1, ArrowRight: nu + 1, Home: 0, End: bladen.length - 1 }[toets.key];
    const blad = doel === undefined ? undefined : bladen[doel];
    if (!blad) return;
    toets.preventDefault();
    kies(blad);
    lijst.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  });

  const hernoem = (tab: HTMLElement, blad: Werkblad): void => {
    const veld = element('input', {
      class: 'bladnaam',
      value: blad.naam,
      'aria-label': woorden.naamWijzigen,
      maxlength: '31',
    });
    tab.replaceWith(veld);
    veld.select();
    veld.focus();
    const klaar = (): void => {
      veld.removeEventListener('blur', klaar);
      doe(() => werkmap().hernoem(blad, veld.value.trim()));
      ververs();
      naarCellen();
    };
    veld.addEventListener('blur', klaar);
    veld.addEventListener('keydown', (toets) => {
      toets.stopPropagation();
      if (toets.key === 'Escape') veld.value = blad.naam;
      if (toets.key === 'Enter' || toets.key === 'Escape') klaar();
    });
  };

  const menuVoor = (tab: HTMLElement, blad: Werkblad): Menudeel[] => [
    { tekst: woorden.naamWijzigen, doe: () => hernoem(tab, blad) },
    { tekst: woorden.nieuwBlad, doe: () => nieuw.click() },
    { tekst: woorden.verbergen, doe: () => doe(() => werkmap().toon(blad, 'Hidden')) },
    { tekst: woorden.verwijderen, doe: () => doe(() => werkmap().verwijderBlad(blad)) },
    ...werkmap()
      .bladen.filter(({ zichtbaarheid }) => zichtbaarheid === 'Hidden')
      .map((verborgen) => ({
        tekst: woorden.toon(verborgen.naam),
        doe: () => doe(() => werkmap().toon(verborgen, 'Visible')),
      })),
  ];

  function ververs(): void {
    const huidig = gekozen();
    lijst.replaceChildren(
      ...zichtbaar().map((blad) => {
        const isGekozen = blad === huidig;
        const tab = element('button', {
          ...{ class: 'tab', type: 'button', role: 'tab', title: blad.naam },
          'aria-selected': String(isGekozen),
          tabindex: isGekozen ? '0' : '-1',
        });
        tab.textContent = blad.naam;
        if (blad.tabkleur !== '') tab.style.setProperty('--tabkleur', blad.tabkleur);
        tab.addEventListener('click', () => {
          kies(blad);
          naarCellen();
        });
        tab.addEventListener('dblclick', () =>
          hernoem(lijst.querySelector<HTMLElement>('[aria-selected="true"]') ?? tab, blad),
        );
        tab.addEventListener('contextmenu', (gebeurtenis) => {
          gebeurtenis.preventDefault();
          kies(blad);
          const opnieuw = lijst.querySelector<HTMLElement>('[aria-selected="true"]') ?? tab;
          toonMenu(
            menuVoor(opnieuw, blad),
            { x: gebeurtenis.clientX, y: gebeurtenis.clientY, terug: opnieuw },
            blad.naam,
          );
        });
        return tab;
      }),
    );
    lijst.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }

  return { wortel: element('div', { class: 'bladbalk' }, vorige, volgende, lijst, nieuw), ververs };
}

function knop(naam: 'plus' | 'vorige' | 'volgende', titel: string): HTMLButtonElement {
  const gemaakt = element('button', { class: 'klein', type: 'button', title: titel, 'aria-label': titel });
  gemaakt.append(icoon(naam));
  return gemaakt;
}
