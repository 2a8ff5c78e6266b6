import { Button, ProgressBar } from '@fluentui/react-components';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { toonGetal } from '../begroting/bedrag';
import { FASEN } from '../begroting/voortgang';
import { isBegrepen, status } from '../review/status';
import type { Oordeel } from './beoordeelWerkmap';
import { fluentref } from './fluentref';
import { Foutmelding } from './Foutmelding';
import { Melding } from './Melding';
import { useWoorden, type Woorden } from './teksten';
import type { Bezigheid, Controle } from './useControle';

interface Props {
  readonly controle: Controle;
  /** The line that says how the workbook stands, to move the focus to. */
  readonly regel: RefObject<HTMLParagraphElement | null>;
}

/** The state of the check in a line, and the buttons to start and stop it. What changes here is read aloud. */
export function Controlestand({ controle, regel }: Props) {
  const woorden = useWoorden();
  const { oordeel, bezig, gestopt, gewijzigd, volgt, fout, controleer, stop } = controle;
  const starter = useRef<HTMLButtonElement>(null);
  return (
    <div className="stand">
      <div role="status" aria-atomic="false">
        {oordeel === null ? (
          <>
            <p className="statusregel">{woorden.nogNietGecontroleerd}</p>
            <p>{woorden.watDoetSluitend}</p>
            <p>{woorden.blijftInWerkmap}</p>
          </>
        ) : (
          <Melding soort={soortVan(oordeel)}>
            <p ref={regel} className="statusregel" lang="nl" tabIndex={-1}>
              {status(oordeel.rapport)}
            </p>
            <p>{woorden.gecontroleerdOm(tijdVan(controle))}</p>
          </Melding>
        )}
        {gewijzigd && <Melding soort="let-op">{woorden.gewijzigd}</Melding>}
        {!volgt && <Melding soort="info">{woorden.volgtNiet}</Melding>}
        {gestopt && <Melding soort="info">{woorden.gestopt}</Melding>}
        {bezig !== null && (
          <p className="onzichtbaar">{bezig.soort === 'lezen' ? woorden.lezen : woorden.beoordelen}</p>
        )}
      </div>
      <Foutmelding melding={fout} />
      {bezig !== null && <Voortgang bezig={bezig} />}
      <div className="knoppen">
        <Button
          ref={fluentref(starter)}
          appearance="primary"
          disabledFocusable={bezig !== null}
          onClick={() => void controleer()}
        >
          {oordeel === null ? woorden.controleerWerkmap : woorden.opnieuwControleren}
        </Button>
        {bezig !== null && <Stopknop stop={stop} starter={starter} />}
      </div>
    </div>
  );
}

interface Stopprops extends Pick<Controle, 'stop'> {
  readonly starter: RefObject<HTMLButtonElement | null>;
}

/** Leaves the focus, if it has it, to the button that starts again. */
function Stopknop({ stop, starter }: Stopprops) {
  const woorden = useWoorden();
  const knop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const zelf = knop.current;
    return () => {
      if (document.activeElement === zelf) starter.current?.focus();
    };
  }, [starter]);
  return (
    <Button ref={fluentref(knop)} onClick={stop}>
      {woorden.stoppen}
    </Button>
  );
}

function Voortgang({ bezig }: { readonly bezig: Bezigheid }) {
  const woorden = useWoorden();
  const deel = deelVan(bezig);
  return (
    <div>
      <ProgressBar aria-label={woorden.controleren} {...(deel === null ? {} : { value: deel })} />
      <p>{tekstVan(bezig, woorden)}</p>
    </div>
  );
}

/** From 0 to 1; null when there is nothing to say yet. */
function deelVan(bezig: Bezigheid): number | null {
  if (bezig.soort === 'lezen') return bezig.stand && bezig.stand.cellen / Math.max(1, bezig.stand.van);
  if (bezig.voortgang === null) return null;
  const { fase, gedaan, van } = bezig.voortgang;
  return (FASEN.indexOf(fase) + gedaan / van) / FASEN.length;
}

function tekstVan(bezig: Bezigheid, woorden: Woorden): string {
  if (bezig.soort === 'beoordelen') {
    if (bezig.voortgang === null) return woorden.beoordelen;
    const { fase, gedaan, van } = bezig.voortgang;
    return woorden.fase[fase](toonGetal((gedaan + 1) * 100), toonGetal(van * 100));
  }
  if (bezig.stand === null) return woorden.lezen;
  return woorden.gelezen(toonGetal(bezig.stand.cellen * 100), toonGetal(bezig.stand.van * 100));
}

function soortVan({ rapport }: Oordeel): 'fout' | 'let-op' | 'goed' {
  const open = rapport.bevindingen.filter(({ geaccepteerd }) => geaccepteerd === undefined);
  if (open.some(({ ernst }) => ernst === 'fout')) return 'fout';
  return open.length > 0 || rapport.tabellen.length === 0 || !isBegrepen(rapport) ? 'let-op' : 'goed';
}

function tijdVan({ tijd }: Controle): string {
  return tijd === null ? '' : tijd.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
}
