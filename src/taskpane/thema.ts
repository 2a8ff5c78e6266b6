import { useSyncExternalStore } from 'react';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type Themakeuze = 'licht' | 'donker' | 'contrast';

/** What Office tells of its own looks; nothing at all in Excel on the web. */
export interface Officethema {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

export interface Voorkeuren {
  readonly donker: boolean;
  /** The system replaces the colours of every page (Windows high contrast). */
  readonly eigenKleuren: boolean;
}

export const fluentthema: Readonly<Record<Themakeuze, Theme>> = {
  licht: meegroeiend(webLightTheme),
  donker: meegroeiend(webDarkTheme),
  contrast: meegroeiend(teamsHighContrastTheme),
};

/** Text in rem, so that it follows the text size of the user; Fluent itself has it in pixels of a page of 16. */
function meegroeiend(thema: Theme): Theme {
  const tokens = Object.entries(thema).map(([naam, waarde]: [string, unknown]) => {
    const pixels = /^(?:fontSize|lineHeight)/.test(naam) ? /^(\d+)px$/.exec(String(waarde)) : null;
    return [naam, pixels ? `${Number(pixels[1]) / 16}rem` : waarde];
  });
  return Object.fromEntries(tokens) as Theme;
}

/** Forced colours first, then what Office says, then how dark its background is, then what the system prefers. */
export function kiesThema(office: Officethema | undefined, { donker, eigenKleuren }: Voorkeuren): Themakeuze {
  if (eigenKleuren) return 'contrast';
  const isDonker = office?.isDarkTheme ?? isDonkereKleur(office?.bodyBackgroundColor) ?? donker;
  return isDonker ? 'donker' : 'licht';
}

/** The theme of this moment. Office does not tell when it changes, so it is read again whenever the pane is looked at. */
export function useThema(leesOfficethema: () => Officethema | undefined): Themakeuze {
  return useSyncExternalStore(volg, () =>
    kiesThema(leesOfficethema(), {
      donker: matchMedia(DONKER).matches,
      eigenKleuren: matchMedia(EIGEN_KLEUREN).matches,
    }),
  );
}

const DONKER = '(prefers-color-scheme: dark)';
const EIGEN_KLEUREN = '(forced-colors: active)';

function volg(gewijzigd: () => void): () => void {
  const vragen = [DONKER, EIGEN_KLEUREN].map((vraag) => matchMedia(vraag));
  for (const vraag of vragen) vraag.addEventListener('change', gewijzigd);
  window.addEventListener('focus', gewijzigd);
  document.addEventListener('visibilitychange', gewijzigd);
  return () => {
    for (const vraag of vragen) vraag.removeEventListener('change', gewijzigd);
    window.removeEventListener('focus', gewijzigd);
    document.removeEventListener('visibilitychange', gewijzigd);
  };
}

/** By relative luminance; null for anything but "#rrggbb". */
function isDonkereKleur(kleur: string | undefined): boolean | null {
  const delen = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(kleur ?? '');
  if (delen === null) return null;
  const [rood, groen, blauw] = delen.slice(1).map((deel) => parseInt(deel, 16) / 255);
  return 0.2126 * rood! + 0.7152 * groen! + 0.0722 * blauw! < 0.5;
}
