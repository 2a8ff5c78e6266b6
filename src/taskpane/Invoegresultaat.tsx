import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Foutmelding } from './Foutmelding';
import { Melding } from './Melding';
import { Overgeslagen } from './Overgeslagen';
import { redenMetCel } from './redenMetCel';
import { useToelichtingwoorden } from './toelichtingwoorden';
import type { Invoegbeurt } from './useInvoegen';

/** What the last insertion wrote and what it left alone, with the way back. Takes the focus when it changes. */
export function Invoegresultaat({ beurt }: { readonly beurt: Invoegbeurt }) {
  const woorden = useToelichtingwoorden();
  const { laatste, bezig, fout } = beurt;
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), [laatste]);
  if (laatste === null) return <Foutmelding melding={fout} />;
  const { soort, uitslag } = laatste;
  const { ingevoegd, geschreven, overgeslagen, grootboekfout } = uitslag;
  /** A text for a report is not in the ledger. */
  const aantal = ingevoegd.length > 0 ? ingevoegd.length : Math.min(1, geschreven.length);
  const isGoed = overgeslagen.length === 0 && grootboekfout === null;
  return (
    <section className="resultaat">
      <Melding soort={isGoed ? 'goed' : 'let-op'}>
        <h3 ref={kop} tabIndex={-1}>
          {woorden.laatsteInvoeging}
        </h3>
        <p>{soort === 'ingevoegd' ? woorden.ingevoegd(aantal) : woorden.teruggezet(geschreven.length)}</p>
        <Overgeslagen redenen={overgeslagen.map(redenMetCel)} kop={woorden.overgeslagen(overgeslagen.length)} />
        {grootboekfout !== null && <p lang="nl">{grootboekfout}</p>}
        <Foutmelding melding={fout} />
        <div className="knoppen">
          {grootboekfout !== null && (
            <Button size="small" disabledFocusable={bezig} onClick={() => void beurt.bewaarGrootboek()}>
              {woorden.opnieuwBijhouden}
            </Button>
          )}
          {soort === 'ingevoegd' && geschreven.length > 0 && (
            <Button size="small" disabledFocusable={bezig} onClick={() => void beurt.neemTerug()}>
              {woorden.ongedaanMaken}
            </Button>
          )}
          <Button size="small" onClick={beurt.vergeet}>
            {woorden.sluiten}
          </Button>
        </div>
      </Melding>
    </section>
  );
}
