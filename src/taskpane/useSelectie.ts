import { useEffect, useState } from 'react';
import type { Plaats } from '../begroting/plaats';
import { useOmgeving } from './omgeving';

/** The cell that is selected in Excel, followed while `volg`; null when it is not one cell, or when Excel does not tell. */
export function useSelectie(volg: boolean): Plaats | null {
  const { werkmap } = useOmgeving();
  const [plaats, zetPlaats] = useState<Plaats | null>(null);
  useEffect(() => {
    if (!volg) return;
    let weg = false;
    let stopVolgen: (() => Promise<void>) | null = null;
    const onbekend = () => zetPlaats(null);
    const lees = () =>
      void werkmap.selectie().then((selectie) => {
        if (!weg) zetPlaats(selectie?.plaats ?? null);
      }, onbekend);
    lees();
    werkmap.volgSelectie(lees).then((stop) => {
      if (weg) stop().catch(onbekend);
      else stopVolgen = stop;
    }, onbekend);
    return () => {
      weg = true;
      stopVolgen?.().catch(onbekend);
    };
  }, [werkmap, volg]);
  return plaats;
}
