import type { Menudeel } from './toonMenu';
import type { Rooster } from './rooster';
import type { Roosterinvoer } from './roosterinvoer';
import type { Woorden } from './woorden';

/** No more rows at a time than somebody can mean. */
const MEESTE_RIJEN = 1_000;

/** What one can do with the selected cells, besides typing. */
export function celmenu(rooster: Rooster, invoer: Roosterinvoer, woorden: Woorden): Menudeel[] {
  const { blad, blok, selectie } = rooster;
  const { bewerkingen } = invoer;
  const aantal = Math.min(blok.rijen, MEESTE_RIJEN);
  const doe = (wat: () => void) => () => {
    invoer.probeer(wat);
    invoer.focus();
  };
  const sorteer = (oplopend: boolean) =>
    doe(() => {
      const gebruikt = blad.gebruikt(true, blok);
      if (gebruikt) bewerkingen.sorteer(blad, gebruikt, selectie.actief.kolom, oplopend);
    });
  const verberg = (wat: () => void) =>
    doe(() => {
      wat();
      blad.werkmap.meld({ soort: 'rijVerborgen', blad, blok });
    });
  const kanSorteren = blok.rijen > 1;
  return [
    { tekst: woorden.rijenInvoegen, doe: doe(() => bewerkingen.voegRijenIn(blad, blok.rij, aantal)) },
    { tekst: woorden.rijenVerwijderen, doe: doe(() => bewerkingen.verwijderRijen(blad, blok.rij, aantal)) },
    { tekst: woorden.wissen, doe: doe(() => bewerkingen.wis(blad, blok)) },
    { tekst: woorden.sorteerOp, uit: !kanSorteren, doe: sorteer(true) },
    { tekst: woorden.sorteerAf, uit: !kanSorteren, doe: sorteer(false) },
    {
      tekst: woorden.verbergRijen,
      doe: verberg(() => blad.verberg(blad.verborgenRijen, blok.rij, aantal, true)),
    },
    {
      tekst: woorden.verbergKolommen,
      uit: blok.kolommen > MEESTE_RIJEN,
      doe: verberg(() => blad.verberg(blad.verborgenKolommen, blok.kolom, blok.kolommen, true)),
    },
    {
      tekst: woorden.zichtbaarMaken,
      uit: blad.verborgenRijen.size + blad.verborgenKolommen.size === 0,
      doe: verberg(() => {
        blad.verborgenRijen.clear();
        blad.verborgenKolommen.clear();
      }),
    },
  ];
}
