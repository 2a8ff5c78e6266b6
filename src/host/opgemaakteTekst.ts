import { format } from 'numfmt';
import { Foutwaarde } from './cel';
import type { Cel } from './cel';

/** What a Dutch Excel shows in a cell that is wide enough. */
export function opgemaakteTekst({ waarde, formaat }: Cel): string {
  if (waarde === null) return '';
  if (waarde instanceof Foutwaarde) return waarde.tekst;
  return format(formaat, waarde, { locale: 'nl', nbsp: false });
}
