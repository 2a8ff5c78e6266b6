import type { Sjabloon, Sjabloonrij } from './sjabloon';

/** The shipped templates. */
export const sjablonen: readonly Sjabloon[] = [];

export interface GelezenSjablonen {
  readonly sjablonen: readonly Sjabloon[];
  readonly ongeldig: readonly { readonly rij: Sjabloonrij; readonly waarom: string }[];
}

/** The shipped templates with those of the workbook replacing or added. */
export function leesSjablonen(rijen: readonly Sjabloonrij[]): GelezenSjablonen {
  return { sjablonen, ongeldig: rijen.map((rij) => ({ rij, waarom: 'Nog niet gemaakt.' })) };
}
