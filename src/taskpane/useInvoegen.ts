import { useCallback, useState } from 'react';
import type { Invoeguitslag } from '../excel/excelwerkmap';
import type { Snapshot } from '../sheet/snapshot';
import type { Invoegplan } from '../toelichting/planInvoeging';
import { useOmgeving } from './omgeving';
import { type Actie, useActie } from './useActie';

export interface Invoeging {
  readonly soort: 'ingevoegd' | 'teruggezet';
  readonly uitslag: Invoeguitslag;
}

export interface Invoegbeurt extends Pick<Actie, 'bezig' | 'fout'> {
  /** What the last insertion, or its undoing, came to. */
  readonly laatste: Invoeging | null;
  /** For what that was, as given to `voegIn`: there its outcome is shown. */
  readonly plek: string | null;
  /** Resolves to whether everything in the plan was written. */
  readonly voegIn: (plek: string, plan: Invoegplan) => Promise<boolean>;
  readonly neemTerug: () => Promise<void>;
  /** Tries once more to keep which texts are from Sluitend. */
  readonly bewaarGrootboek: () => Promise<void>;
  readonly vergeet: () => void;
}

/** Inserts texts in what was `gezien` and takes the last insertion back; the workbook is checked again after each. */
export function useInvoegen(controleer: () => Promise<void>, gezien: Snapshot): Invoegbeurt {
  const { werkmap } = useOmgeving();
  const [laatste, zetLaatste] = useState<Invoeging | null>(null);
  const [plek, zetPlek] = useState<string | null>(null);
  const { bezig, fout, voerUit } = useActie('schrijven');

  const doe = useCallback(
    async (soort: Invoeging['soort'], schrijf: () => Promise<Invoeguitslag>) => {
      let isCompleet = false;
      const gelukt = await voerUit(async () => {
        const uitslag = await schrijf();
        isCompleet = uitslag.overgeslagen.length === 0;
        zetLaatste({ soort, uitslag });
      });
      if (gelukt) await controleer();
      return gelukt && isCompleet;
    },
    [voerUit, controleer],
  );
  const voegIn = useCallback(
    (bij: string, plan: Invoegplan) => {
      zetLaatste(null);
      zetPlek(bij);
      return doe('ingevoegd', () => werkmap.voegIn(plan, gezien));
    },
    [doe, werkmap, gezien],
  );
  const neemTerug = useCallback(async () => {
    if (laatste !== null) await doe('teruggezet', () => werkmap.neemTerug(laatste.uitslag));
  }, [doe, werkmap, laatste]);
  const bewaarGrootboek = useCallback(async () => {
    if (laatste !== null) await doe(laatste.soort, () => werkmap.bewaarGrootboek(laatste.uitslag));
  }, [doe, werkmap, laatste]);
  const vergeet = useCallback(() => {
    zetLaatste(null);
    zetPlek(null);
  }, []);

  return { bezig, fout, laatste, plek, voegIn, neemTerug, bewaarGrootboek, vergeet };
}
