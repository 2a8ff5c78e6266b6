import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useBladwoorden } from './bladwoorden';
import { Celknop } from './Celknop';
import { fluentref } from './fluentref';
import { Foutmelding } from './Foutmelding';
import { Lijst } from './Lijst';
import { Melding } from './Melding';
import { useWoorden } from './teksten';
import type { Bladbeurt, Bladstap } from './useEigenblad';
import { Waswordt } from './Waswordt';

type Stap<S extends Bladstap['soort']> = Extract<Bladstap, { readonly soort: S }>;

/** What a form is filled in for, and what was wrong with it the last time. */
export type Formulierstap = Stap<'formulier' | 'kan-niet'>;

interface Props {
  /** On the button that starts it. */
  readonly knop: string;
  readonly beurt: Bladbeurt;
  readonly begin: () => Promise<void>;
  /** Something is being read or written. */
  readonly bezet: boolean;
  readonly formulier?: (stap: Formulierstap) => ReactNode;
}

/** A button that makes a sheet of Sluitend or brings it up to date: what is asked, what will be written, what came of it. */
export function Eigenbladactie({ knop, beurt, begin, bezet, formulier }: Props) {
  const woorden = useBladwoorden();
  const { stap, bezig, fout } = beurt;
  const opener = useRef<HTMLButtonElement>(null);
  const eerder = useRef(stap);
  useEffect(() => {
    if (eerder.current !== null && stap === null) opener.current?.focus();
    eerder.current = stap;
  }, [stap]);
  const magNiet = bezet || bezig;
  const inFormulier = formulier !== undefined && (stap?.soort === 'formulier' || stap?.soort === 'kan-niet');
  const kanBeginnen =
    stap === null || stap.soort === 'niet-gecontroleerd' || (stap.soort === 'kan-niet' && !inFormulier);
  return (
    <>
      {kanBeginnen && (
        <div className="knoppen">
          <Button ref={fluentref(opener)} size="small" disabledFocusable={magNiet} onClick={() => void begin()}>
            {knop}
          </Button>
        </div>
      )}
      <div role="status">
        {bezig && bezet && <p>{woorden.eerstOpnieuw}</p>}
        {stap?.soort === 'niet-gecontroleerd' && !bezig && (
          <Melding soort="let-op">{woorden.nietGecontroleerd}</Melding>
        )}
        {stap?.soort === 'kan-niet' && (
          <Melding soort="let-op">
            <p lang="nl">{stap.waarom}</p>
          </Melding>
        )}
        {stap !== null && 'opnieuw' in stap && stap.opnieuw && <p>{woorden.isOpnieuw}</p>}
      </div>
      {inFormulier && formulier(stap)}
      {stap?.soort === 'voorbeeld' && (
        <Voorbeeld stap={stap} beurt={beurt} bezet={magNiet} {...(formulier === undefined ? {} : { terug: begin })} />
      )}
      {(stap?.soort === 'geschreven' || stap?.soort === 'teruggedraaid') && (
        <Resultaat stap={stap} beurt={beurt} bezet={magNiet} />
      )}
      <Foutmelding melding={fout} />
    </>
  );
}

interface Deelprops<S extends Bladstap['soort']> {
  readonly stap: Stap<S>;
  readonly beurt: Bladbeurt;
  readonly bezet: boolean;
}

interface Voorbeeldprops extends Deelprops<'voorbeeld'> {
  /** To the form that it came from. */
  readonly terug?: () => Promise<void>;
}

/** What will be written, and which cells that someone changed will be replaced. Takes the focus. */
function Voorbeeld({ stap, beurt, bezet, terug }: Voorbeeldprops) {
  const woorden = useBladwoorden();
  const algemeen = useWoorden();
  const kop = useRef<HTMLParagraphElement>(null);
  const kopId = useId();
  useEffect(() => kop.current?.focus(), [stap]);
  const { blad, nieuw, vervangen } = stap.voorbeeld;
  const { zin } = stap.plan;
  return (
    <div role="group" className="uitklap" aria-labelledby={kopId}>
      <p ref={kop} className="deelkop" id={kopId} tabIndex={-1}>
        {woorden.voorbeeldTitel}
      </p>
      <p>{nieuw ? woorden.bladErbij(blad) : woorden.bladBij(blad)}</p>
      {zin !== null && <p>{zin}</p>}
      {vervangen.length > 0 && (
        <Melding soort="let-op">
          <p>{woorden.vervangen(vervangen.length)}</p>
          <Lijst
            van={vervangen}
            sleutel={({ cel }) => cel}
            toon={({ cel, was, wordt }) => (
              <p lang="nl">
                {`${cel}: `}
                <Waswordt was={was} wordt={wordt} />
              </p>
            )}
          />
        </Melding>
      )}
      <div className="knoppen">
        <Button appearance="primary" size="small" disabledFocusable={bezet} onClick={() => void beurt.schrijf()}>
          {nieuw ? woorden.maakBlad : woorden.werkBij}
        </Button>
        {terug !== undefined && (
          <Button size="small" disabledFocusable={bezet} onClick={() => void terug()}>
            {woorden.terug}
          </Button>
        )}
        <Button size="small" onClick={beurt.sluit}>
          {algemeen.annuleren}
        </Button>
        <Bezig beurt={beurt} />
      </div>
    </div>
  );
}

/** What was written or undone. Takes the focus, so that it is read aloud. */
function Resultaat({ stap, beurt, bezet }: Deelprops<'geschreven' | 'teruggedraaid'>) {
  const woorden = useBladwoorden();
  const algemeen = useWoorden();
  const kop = useRef<HTMLParagraphElement>(null);
  useEffect(() => kop.current?.focus(), [stap]);
  const { blad, nieuw } = stap.uitslag;
  const isTerug = stap.soort === 'teruggedraaid';
  const bezwaar = isTerug ? stap.waarom : stap.uitslag.fout;
  const gelukt = isTerug
    ? nieuw
      ? woorden.weerWeg
      : woorden.weerZoalsEerst
    : nieuw
      ? woorden.gemaakt
      : woorden.bijgewerkt;
  const isWeg = isTerug && nieuw && bezwaar === null;
  return (
    <Melding soort={bezwaar === null ? 'goed' : 'let-op'}>
      <p ref={kop} className="deelkop" tabIndex={-1}>
        {isTerug && bezwaar !== null ? <span lang="nl">{bezwaar}</span> : gelukt(blad)}
      </p>
      {!isTerug && bezwaar !== null && <p lang="nl">{bezwaar}</p>}
      <div className="knoppen">
        {!isWeg && <Celknop plaats={{ blad, rij: 0, kolom: 0 }} tekst={woorden.gaNaarBlad(blad)} />}
        {!isTerug && (
          <Button size="small" disabledFocusable={bezet} onClick={() => void beurt.draaiTerug()}>
            {algemeen.ongedaanMaken}
          </Button>
        )}
        <Button size="small" onClick={beurt.sluit}>
          {algemeen.sluiten}
        </Button>
        <Bezig beurt={beurt} />
      </div>
    </Melding>
  );
}

/** Writing may take as long as Excel does not answer. */
function Bezig({ beurt }: Pick<Props, 'beurt'>) {
  const woorden = useBladwoorden();
  return <span role="status">{beurt.bezig ? woorden.bezig : ''}</span>;
}
