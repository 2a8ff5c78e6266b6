import { useEffect, useState } from 'react';
import type { Plaats } from '../begroting/plaats';
import { meldingVan } from './meldingVan';
import { useOmgeving } from './omgeving';
import type { Toelichtingdoel } from './Taakvenster';
import type { Controle } from './useControle';

/** The cell that was asked for; `plaats` is null when more than one cell is selected. */
export interface Gezocht {
  readonly doel: Toelichtingdoel;
  readonly plaats: Plaats | null;
  readonly fout: string | null;
}

/** Finds the cell whose row is asked for, and checks the workbook when what is known of it is missing or old. */
export function useDoel(doel: Toelichtingdoel | null, controle: Controle): Gezocht | null {
  const { werkmap } = useOmgeving();
  const [gezocht, zetGezocht] = useState<Gezocht | null>(null);
  const { controleer } = controle;
  const isActueel = controle.oordeel !== null && !controle.gewijzigd;
  useEffect(() => {
    if (doel === null) return;
    let weg = false;
    const meld = (plaats: Plaats | null, fout: string | null) => {
      if (!weg) zetGezocht({ doel, plaats, fout });
    };
    void plaatsVan(doel, werkmap).then(
      (plaats) => meld(plaats, null),
      (fout: unknown) => meld(null, meldingVan(fout, 'lezen')),
    );
    if (!isActueel) void controleer();
    return () => {
      weg = true;
    };
    // Only a new question asks for a check: not every change of the workbook after it.
  }, [doel, werkmap, controleer]);
  return gezocht !== null && gezocht.doel === doel ? gezocht : null;
}

async function plaatsVan(
  { cel }: Toelichtingdoel,
  werkmap: ReturnType<typeof useOmgeving>['werkmap'],
): Promise<Plaats | null> {
  return cel ?? (await werkmap.selectie())?.plaats ?? null;
}
