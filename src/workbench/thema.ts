import type { Officekleuren } from '../host/officevenster';

export type Thema = 'licht' | 'donker' | 'contrast';

const kleuren = (letter: number, achtergrond: number): Officekleuren => ({
  bodyForegroundColor: letter,
  bodyBackgroundColor: achtergrond,
  controlForegroundColor: letter,
  controlBackgroundColor: achtergrond,
});

/** What Office tells the pane of its own looks. */
export const officekleuren: Readonly<Record<Thema, Officekleuren>> = {
  licht: kleuren(0x242424, 0xffffff),
  donker: kleuren(0xffffff, 0x292929),
  contrast: kleuren(0xffffff, 0x000000),
};

/** Lets a page believe that the system has its own colours, which nothing but the system can switch on. */
export function zetContrast(venster: Window): void {
  const vraag = venster.matchMedia.bind(venster);
  venster.matchMedia = (media) => {
    if (!media.includes('forced-colors')) return vraag(media);
    return Object.assign(Object.create(EventTarget.prototype) as MediaQueryList, NIET_VOLGEN, { matches: true, media });
  };
}

const NIET_VOLGEN = { addEventListener: () => undefined, removeEventListener: () => undefined };
