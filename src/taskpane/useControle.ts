import { useCallback, useEffect, useRef, useState } from 'react';
import type { Voortgang } from '../begroting/voortgang';
import type { Leesstand } from '../excel/excelwerkmap';
import type { Oordeel } from './beoordeelWerkmap';
import { meldingVan } from './meldingVan';
import { useOmgeving } from './omgeving';
import { pauze } from './pauze';

export type Bezigheid =
  | { readonly soort: 'lezen'; readonly stand: Leesstand | null }
  | { readonly soort: 'beoordelen'; readonly voortgang: Voortgang | null };

export interface Controle {
  /** The last completed check, also while the next one runs or after it failed. */
  readonly oordeel: Oordeel | null;
  readonly tijd: Date | null;
  readonly bezig: Bezigheid | null;
  readonly gestopt: boolean;
  /** The workbook was changed after it was read for `oordeel`. */
  readonly gewijzigd: boolean;
  /** Changes are noticed at all. */
  readonly volgt: boolean;
  readonly fout: string | null;
  readonly controleer: () => Promise<void>;
  /** What is known of the workbook as it is now: checks again when it changed since. Null when that did not succeed. */
  readonly actueel: () => Promise<Versoordeel | null>;
  readonly stop: () => void;
}

export interface Versoordeel {
  readonly oordeel: Oordeel;
  /** It took another check. */
  readonly opnieuw: boolean;
}

interface Stand extends Pick<Controle, 'oordeel' | 'tijd' | 'bezig' | 'gestopt' | 'fout'> {
  /** How many changes had been noticed when reading for `oordeel` began. */
  readonly gelezenNa: number;
}

const BEGIN: Stand = { oordeel: null, tijd: null, bezig: null, gestopt: false, fout: null, gelezenNa: 0 };

/** Reading and reviewing the workbook: at most one at a time, always from a fresh snapshot, and what it came to. */
export function useControle(): Controle {
  const { werkmap, nu } = useOmgeving();
  const [stand, zetStand] = useState(BEGIN);
  const wijzigingen = useRef(0);
  const [gezien, zetGezien] = useState(0);
  const [volgt, zetVolgt] = useState(true);
  const lopend = useRef<AbortController | null>(null);

  useEffect(() => {
    let weg = false;
    let stopVolgen: (() => Promise<void>) | null = null;
    const nietGevolgd = () => zetVolgt(false);
    const telWijziging = () => zetGezien(++wijzigingen.current);
    werkmap.volgWijzigingen(telWijziging).then((stop) => {
      if (weg) stop().catch(nietGevolgd);
      else stopVolgen = stop;
    }, nietGevolgd);
    return () => {
      weg = true;
      lopend.current?.abort();
      stopVolgen?.().catch(nietGevolgd);
    };
  }, [werkmap]);

  const beoordeel = useCallback(async (): Promise<Oordeel | null> => {
    if (lopend.current !== null) return null;
    const beurt = new AbortController();
    const { signal: signaal } = beurt;
    lopend.current = beurt;
    const meld = (bezig: Bezigheid) => zetStand((vorige) => ({ ...vorige, bezig, gestopt: false, fout: null }));
    const rondAf = (slot: Partial<Stand>) => {
      lopend.current = null;
      zetStand((vorige) => ({ ...vorige, bezig: null, ...slot }));
    };
    const gelezenNa = wijzigingen.current;
    meld({ soort: 'lezen', stand: null });
    try {
      const snapshot = await werkmap.lees({ signaal, voortgang: (stand) => meld({ soort: 'lezen', stand }) });
      meld({ soort: 'beoordelen', voortgang: null });
      const [{ beoordeelWerkmap }] = await Promise.all([import('./beoordeelWerkmap'), pauze()]);
      signaal.throwIfAborted();
      const oordeel = await beoordeelWerkmap(snapshot, {
        signaal,
        voortgang: (voortgang) => meld({ soort: 'beoordelen', voortgang }),
      });
      rondAf({ oordeel, tijd: nu(), gelezenNa });
      return oordeel;
    } catch (fout) {
      rondAf(signaal.aborted ? { gestopt: true } : { fout: meldingVan(fout, 'lezen') });
    }
    return null;
  }, [werkmap, nu]);

  const controleer = useCallback(async () => void (await beoordeel()), [beoordeel]);
  const { gelezenNa, ...rest } = stand;
  const { oordeel } = rest;
  const actueel = useCallback(async () => {
    if (oordeel !== null && volgt && wijzigingen.current === gelezenNa) return { oordeel, opnieuw: false };
    const nieuw = await beoordeel();
    return nieuw === null ? null : { oordeel: nieuw, opnieuw: true };
  }, [beoordeel, oordeel, volgt, gelezenNa]);

  const stop = useCallback(() => lopend.current?.abort(), []);

  return { ...rest, gewijzigd: gezien > gelezenNa, volgt, controleer, actueel, stop };
}
