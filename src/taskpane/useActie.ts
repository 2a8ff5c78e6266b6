import { useCallback, useState } from 'react';
import { meldingVan } from './meldingVan';

export interface Actie {
  readonly bezig: boolean;
  readonly fout: string | null;
  /** Runs `doe`, and shows what went wrong in it; resolves to whether it went well. `nu`: it only reads, or writes, this time. */
  readonly voerUit: (doe: () => Promise<void>, nu?: 'lezen' | 'schrijven') => Promise<boolean>;
}

/** Something that the user starts and Excel may refuse. */
export function useActie(tijdens: 'lezen' | 'schrijven'): Actie {
  const [stand, zetStand] = useState<Pick<Actie, 'bezig' | 'fout'>>({ bezig: false, fout: null });
  const voerUit = useCallback(
    async (doe: () => Promise<void>, nu = tijdens) => {
      zetStand({ bezig: true, fout: null });
      try {
        await doe();
        zetStand({ bezig: false, fout: null });
        return true;
      } catch (fout) {
        zetStand({ bezig: false, fout: meldingVan(fout, nu) });
        return false;
      }
    },
    [tijdens],
  );
  return { ...stand, voerUit };
}
