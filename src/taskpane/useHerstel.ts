import { useCallback, useState } from 'react';
import type { Schrijfuitslag } from '../excel/excelwerkmap';
import type { Edit } from '../sheet/edit';
import type { Snapshot } from '../sheet/snapshot';
import { useOmgeving } from './omgeving';
import { type Actie, useActie } from './useActie';

export interface Herstelling {
  readonly soort: 'geschreven' | 'teruggezet';
  readonly uitslag: Schrijfuitslag;
}

export interface Herstelbeurt extends Pick<Actie, 'bezig' | 'fout'> {
  /** What the last repair, or its undoing, came to. */
  readonly laatste: Herstelling | null;
  readonly schrijf: (edits: readonly Edit[]) => Promise<void>;
  readonly maakOngedaan: () => Promise<void>;
  readonly vergeet: () => void;
}

/** Writes repairs of what was `gezien` and undoes the last one; the workbook is checked again after each. */
export function useHerstel(controleer: () => Promise<void>, gezien: Snapshot | undefined): Herstelbeurt {
  const { werkmap } = useOmgeving();
  const [laatste, zetLaatste] = useState<Herstelling | null>(null);
  const { bezig, fout, voerUit } = useActie('schrijven');

  const schrijf = useCallback(
    async (edits: readonly Edit[]) => {
      const gelukt = await voerUit(async () => {
        zetLaatste({ soort: 'geschreven', uitslag: await werkmap.schrijf(edits, gezien) });
      });
      if (gelukt) await controleer();
    },
    [voerUit, werkmap, controleer, gezien],
  );
  const maakOngedaan = useCallback(async () => {
    if (laatste === null) return;
    const gelukt = await voerUit(async () => {
      zetLaatste({ soort: 'teruggezet', uitslag: await werkmap.maakOngedaan(laatste.uitslag) });
    });
    if (gelukt) await controleer();
  }, [voerUit, werkmap, controleer, laatste]);
  const vergeet = useCallback(() => zetLaatste(null), []);

  return { bezig, fout, laatste, schrijf, maakOngedaan, vergeet };
}
