import { Button, Spinner } from '@fluentui/react-components';
import { lazy, type MouseEvent, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { Plaats } from '../begroting/plaats';
import type { Bevindingrapport } from '../review/rapport';
import { herstel as maakHerstel } from '../review/herstel';
import { toonOorzaak, toonWaarde } from '../review/toonOorzaak';
import type { Snapshot } from '../sheet/snapshot';
import { toonDatum } from '../begroting/toonDatum';
import { Celknop } from './Celknop';
import type { Bevindingregel } from './Controletab';
import { Herstelvoorstel } from './Herstelvoorstel';
import { houdBijeen } from './houdBijeen';
import { useWoorden } from './teksten';
import type { Herstelbeurt } from './useHerstel';

const Acceptatieformulier = lazy(async () => ({
  default: (await import('./Acceptatieformulier')).Acceptatieformulier,
}));

/** Findings about the text of one post: that is written on the tab Toelichting. */
const BIJ_TOELICHTING: ReadonlySet<string> = new Set([
  'overschrijding-zonder-toelichting',
  'onderschrijding-zonder-toelichting',
  'overschrijding-zonder-dekking',
  'toelichting-verouderd',
]);

interface Props {
  readonly regel: Bevindingregel;
  readonly snapshot: Snapshot;
  readonly herstel: Herstelbeurt;
  /** Something is being read or written: nothing else may be written now. */
  readonly bezet: boolean;
  /** Who accepts, typed once. */
  readonly naam: string;
  readonly zetNaam: (naam: string) => void;
  readonly naAccepteren: () => Promise<void>;
  /** Opens the toelichting of the row of a cell. */
  readonly naarToelichting: (cel: Plaats) => void;
}

/** One cause: what happened, why, what else it breaks, and what can be done about it. */
export function Bevindingkaart(props: Props) {
  const { regel, snapshot, herstel, bezet, naam, zetNaam, naAccepteren, naarToelichting } = props;
  const woorden = useWoorden();
  const kop = useId();
  const [open, zetOpen] = useState<'herstel' | 'acceptatie' | null>(null);
  const opener = useRef<HTMLElement>(null);
  const { beoordeling, rapport } = regel;
  const { check, bevinding, geaccepteerd } = beoordeling;
  const { diagnose } = bevinding;
  const wissel = (deel: 'herstel' | 'acceptatie') => (klik: MouseEvent<HTMLElement>) => {
    opener.current = klik.currentTarget;
    zetOpen(open === deel ? null : deel);
  };
  const annuleer = () => {
    zetOpen(null);
    opener.current?.focus();
  };
  return (
    <article className={`kaart kaart-${rapport.ernst}`} aria-labelledby={kop}>
      <div lang="nl">
        <h3 id={kop}>{`${check.titel}: ${rapport.cel}`}</h3>
        <p>{houdBijeen(rapport.melding)}</p>
        <Oorzaken rapport={rapport} />
        <Bewijs rapport={rapport} />
        {geaccepteerd !== null && (
          <p>{`${woorden.geaccepteerdDoor(geaccepteerd.door, toonDatum(geaccepteerd.datum))}: ${geaccepteerd.reden}`}</p>
        )}
      </div>
      <div className="knoppen">
        <Celknop plaats={bevinding.cel} />
        {BIJ_TOELICHTING.has(check.id) && (
          <Button size="small" onClick={() => naarToelichting(bevinding.cel)}>
            {woorden.naarToelichting}
          </Button>
        )}
        {diagnose?.oorzaak && geaccepteerd === null && (
          <Button size="small" aria-expanded={open === 'herstel'} onClick={wissel('herstel')}>
            {woorden.herstellen}
          </Button>
        )}
        {geaccepteerd === null && (
          <Button size="small" aria-expanded={open === 'acceptatie'} onClick={wissel('acceptatie')}>
            {woorden.accepteren}
          </Button>
        )}
      </div>
      {open === 'herstel' && diagnose && (
        <Uitklap titel={woorden.herstelTitel}>
          <Herstelvoorstel
            herstel={maakHerstel(diagnose, snapshot)}
            bezet={bezet}
            schrijf={herstel.schrijf}
            annuleer={annuleer}
          />
        </Uitklap>
      )}
      {open === 'acceptatie' && geaccepteerd === null && (
        <Uitklap titel={woorden.acceptatieTitel}>
          <Acceptatieformulier
            beoordeling={beoordeling}
            bezet={bezet}
            naam={naam}
            zetNaam={zetNaam}
            naBewaren={naAccepteren}
            annuleer={annuleer}
          />
        </Uitklap>
      )}
    </article>
  );
}

/** Opens below the buttons and takes the focus, so that it is read. */
function Uitklap({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  const woorden = useWoorden();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <section className="uitklap">
      <h4 ref={kop} tabIndex={-1}>
        {titel}
      </h4>
      <Suspense fallback={<Spinner size="tiny" label={woorden.laden} />}>{children}</Suspense>
    </section>
  );
}

function Oorzaken({ rapport: { oorzaak, kandidaten } }: { readonly rapport: Bevindingrapport }) {
  const woorden = useWoorden();
  if (oorzaak) return <p>{`${woorden.oorzaak}: ${toonOorzaak(oorzaak)}`}</p>;
  if (kandidaten === undefined) return null;
  return (
    <details>
      <summary>{woorden.mogelijkeOorzaken}</summary>
      <ul>
        {kandidaten.map((kandidaat, i) => (
          <li key={i}>{toonOorzaak(kandidaat)}</li>
        ))}
      </ul>
    </details>
  );
}

function Bewijs({ rapport: { bewijs } }: { readonly rapport: Bevindingrapport }) {
  const woorden = useWoorden();
  if (bewijs.length === 0) return null;
  return (
    <details>
      <summary>{woorden.bewijs(bewijs.length)}</summary>
      <ul>
        {bewijs.map(({ controle, cel, gevonden, verwacht, verschil }, i) => (
          <li key={i}>
            {`${cel}: ${woorden.bewijsregel(toonWaarde(gevonden), toonWaarde(verwacht), toonWaarde(verschil))} (${controle})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
