import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Plaats } from '../begroting/plaats';
import { celadres } from '../sheet/adres';
import type { Edit } from '../sheet/edit';
import type { Invoegplan } from '../toelichting/planInvoeging';
import { Naastelkaar } from './Naastelkaar';
import { toonInhoud } from './toonInhoud';
import { useWoorden } from './teksten';
import { useToelichtingwoorden } from './toelichtingwoorden';

/** What it takes to write one text. */
export interface Voorstel {
  readonly plan: Invoegplan;
  readonly tekst: string;
  /** The write of the text itself; null when it stands there already, or cannot be written. */
  readonly edit: Edit | null;
  readonly bezwaar: Bezwaar | null;
}

/** Why a text is not written. */
export interface Bezwaar {
  readonly plaats: Plaats | null;
  /** What stands there, and may be replaced if the user says so; null when there is nothing to replace. */
  readonly staat: string | null;
  /** Dutch. */
  readonly waarom: string;
}

interface Props {
  readonly voorstel: Voorstel;
  readonly bezet: boolean;
  readonly schrijf: (plan: Invoegplan) => Promise<void>;
  /** Says that this text may be replaced. */
  readonly vervang: (staat: string) => void;
  readonly annuleer: () => void;
}

/** What would be written, old beside new, before the user says yes. What someone else wrote is replaced on a separate word only. */
export function Invoegvoorstel({ voorstel, bezet, schrijf, vervang, annuleer }: Props) {
  const woorden = useToelichtingwoorden();
  const algemeen = useWoorden();
  const kop = useRef<HTMLParagraphElement>(null);
  const kopId = useId();
  const { plan, tekst, edit, bezwaar } = voorstel;
  useEffect(() => kop.current?.focus(), [bezwaar]);
  const staat = bezwaar?.staat ?? null;
  return (
    <div role="group" className="uitklap" aria-labelledby={kopId}>
      <p ref={kop} className="deelkop" id={kopId} tabIndex={-1}>
        {woorden.invoegTitel}
      </p>
      {bezwaar === null ? (
        <p>{edit === null ? woorden.staatEr : woorden.invoegUitleg}</p>
      ) : (
        <p>{staat === null ? <span lang="nl">{bezwaar.waarom}</span> : woorden.andereTekst}</p>
      )}
      {plan.nieuwBlad !== null && <p>{woorden.nieuwBlad(plan.nieuwBlad)}</p>}
      {edit !== null && (
        <Naastelkaar
          delen={[
            { titel: woorden.nuIn(adresVan(edit.plaats)), tekst: toonInhoud(edit.was) ?? algemeen.leeg },
            { titel: woorden.nieuw, tekst: toonInhoud(edit.wordt) ?? algemeen.leeg },
          ]}
        />
      )}
      {staat !== null && (
        <Naastelkaar
          delen={[
            { titel: woorden.dezeStaatEr, tekst: staat },
            { titel: woorden.onzeTekst, tekst },
          ]}
        />
      )}
      <div className="knoppen">
        {edit !== null && (
          <Button appearance="primary" size="small" disabledFocusable={bezet} onClick={() => void schrijf(plan)}>
            {woorden.schrijfNu}
          </Button>
        )}
        {staat !== null && (
          <Button size="small" onClick={() => vervang(staat)}>
            {woorden.vervangDeze}
          </Button>
        )}
        <Button size="small" onClick={annuleer}>
          {staat === null ? algemeen.annuleren : woorden.houdDeze}
        </Button>
      </div>
    </div>
  );
}

function adresVan({ blad, rij, kolom }: Plaats): string {
  return celadres(blad, rij, kolom);
}
