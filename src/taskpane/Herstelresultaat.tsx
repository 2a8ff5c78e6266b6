import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Melding } from './Melding';
import { Overgeslagen } from './Overgeslagen';
import { redenMetCel } from './redenMetCel';
import { useWoorden } from './teksten';
import type { Herstelbeurt } from './useHerstel';

/** What the last repair wrote and what it left alone, with the way back. Takes the focus when it changes. */
export function Herstelresultaat({ herstel }: { readonly herstel: Herstelbeurt }) {
  const woorden = useWoorden();
  const { laatste, bezig, maakOngedaan, vergeet } = herstel;
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), [laatste]);
  if (laatste === null) return null;
  const { geschreven, overgeslagen } = laatste.uitslag;
  const gelukt = laatste.soort === 'geschreven' ? woorden.geschreven : woorden.teruggezet;
  return (
    <section className="resultaat">
      <Melding soort={overgeslagen.length > 0 ? 'let-op' : 'goed'}>
        <h2 ref={kop} tabIndex={-1}>
          {woorden.laatsteHerstel}
        </h2>
        <p>{gelukt(geschreven.length)}</p>
        <Overgeslagen redenen={overgeslagen.map(redenMetCel)} kop={woorden.overgeslagen(overgeslagen.length)} />
        <div className="knoppen">
          {laatste.soort === 'geschreven' && geschreven.length > 0 && (
            <Button size="small" disabledFocusable={bezig} onClick={() => void maakOngedaan()}>
              {woorden.ongedaanMaken}
            </Button>
          )}
          <Button size="small" onClick={vergeet}>
            {woorden.sluiten}
          </Button>
        </div>
      </Melding>
    </section>
  );
}
