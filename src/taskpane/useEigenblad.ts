import { useCallback, useState } from 'react';
import type { Eigenblad } from '../bladen/eigenblad';
import type { Bladuitslag, Bladvoorbeeld } from '../excel/eigenBladen';
import type { Oordeel } from './beoordeelWerkmap';
import { useOmgeving } from './omgeving';
import { type Actie, useActie } from './useActie';
import type { Controle, Versoordeel } from './useControle';

/** A sheet to make, with what more is to say about it, or why there is none to make. */
export type Bladplanning = { readonly blad: Eigenblad; readonly zin?: string } | { readonly waarom: string };

/** Plans a sheet from what was found in the workbook. */
export type Bladplanner = (oordeel: Oordeel) => Bladplanning | Promise<Bladplanning>;

/** How far making a sheet is. */
export type Bladstap =
  | { readonly soort: 'niet-gecontroleerd' }
  | ({ readonly soort: 'kan-niet'; readonly waarom: string } & Versoordeel)
  /** Something is to be filled in first. */
  | ({ readonly soort: 'formulier' } & Versoordeel)
  | ({ readonly soort: 'voorbeeld'; readonly plan: Planning; readonly voorbeeld: Bladvoorbeeld } & Versoordeel)
  | { readonly soort: 'geschreven'; readonly uitslag: Bladuitslag }
  | { readonly soort: 'teruggedraaid'; readonly uitslag: Bladuitslag; readonly waarom: string | null };

interface Planning {
  readonly maak: Bladplanner;
  readonly blad: Eigenblad;
  readonly zin: string | null;
}

export interface Bladbeurt extends Pick<Actie, 'bezig' | 'fout'> {
  /** Null: nothing was asked for. */
  readonly stap: Bladstap | null;
  /** Asks what must be filled in first. */
  readonly begin: () => Promise<void>;
  /** Shows what would be written. */
  readonly bekijk: (maak: Bladplanner) => Promise<void>;
  /** Writes what was shown. Was the workbook changed meanwhile, then it shows what would be written now. */
  readonly schrijf: () => Promise<void>;
  readonly draaiTerug: () => Promise<void>;
  readonly sluit: () => void;
}

/** Making a sheet of Sluitend, or bringing it up to date: from a check that still holds, shown first, and undone when asked. */
export function useEigenblad({ actueel, controleer, gewijzigd }: Controle): Bladbeurt {
  const { werkmap } = useOmgeving();
  const [stap, zetStap] = useState<Bladstap | null>(null);
  const { bezig, fout, voerUit } = useActie('schrijven');

  const lees = useCallback(
    async (doe: (vers: Versoordeel) => Promise<Bladstap>) => {
      await voerUit(async () => {
        const vers = await actueel();
        zetStap(vers === null ? { soort: 'niet-gecontroleerd' } : await doe(vers));
      }, 'lezen');
    },
    [voerUit, actueel],
  );
  const begin = useCallback(() => lees((vers) => Promise.resolve({ soort: 'formulier', ...vers })), [lees]);
  const bekijk = useCallback(
    (maak: Bladplanner) =>
      lees(async (vers) => {
        const planning = await maak(vers.oordeel);
        if ('waarom' in planning) return { soort: 'kan-niet', waarom: planning.waarom, ...vers };
        const { blad, zin = null } = planning;
        const voorbeeld = await werkmap.bekijkBlad(blad);
        return { soort: 'voorbeeld', plan: { maak, blad, zin }, voorbeeld, ...vers };
      }),
    [lees, werkmap],
  );
  const schrijf = useCallback(async () => {
    if (stap?.soort !== 'voorbeeld') return;
    const { plan, voorbeeld } = stap;
    if (gewijzigd) return bekijk(plan.maak);
    const gelukt = await voerUit(async () => {
      try {
        zetStap({ soort: 'geschreven', uitslag: await werkmap.schrijfBlad(plan.blad, voorbeeld) });
      } catch (oorzaak) {
        // What would be written may have changed, and is looked at once more before the next attempt.
        zetStap({ ...stap, voorbeeld: await werkmap.bekijkBlad(plan.blad).catch(() => voorbeeld) });
        throw oorzaak;
      }
    });
    if (gelukt) await controleer();
  }, [stap, gewijzigd, bekijk, voerUit, werkmap, controleer]);
  const draaiTerug = useCallback(async () => {
    if (stap?.soort !== 'geschreven') return;
    const { uitslag } = stap;
    const gelukt = await voerUit(async () => {
      const { waarom } = await werkmap.draaiBladTerug(uitslag);
      zetStap({ soort: 'teruggedraaid', uitslag, waarom });
    });
    if (gelukt) await controleer();
  }, [stap, voerUit, werkmap, controleer]);
  const sluit = useCallback(() => zetStap(null), []);

  return { bezig, fout, stap, begin, bekijk, schrijf, draaiTerug, sluit };
}
