import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { bezwaarTegen } from '../excel/celinhoud';
import { fluentref } from './fluentref';
import { Melding } from './Melding';
import { useToelichtingwoorden } from './toelichtingwoorden';

interface Props {
  readonly tekst: string;
  /** Edited freely: the figures in it no longer follow the workbook. */
  readonly isEigen: boolean;
  /** Null: back to the text that follows the figures. */
  readonly pasAan: (tekst: string | null) => void;
  /** What stands in the workbook now, to begin with; null when nothing does. */
  readonly huidig: string | null;
}

/** The text as it will be; live until someone edits it, which can be taken back. */
export function Tekstbewerker({ tekst, isEigen, pasAan, huidig }: Props) {
  const woorden = useToelichtingwoorden();
  const kop = useId();
  const [open, zetOpen] = useState(isEigen);
  const [bediend, zetBediend] = useState(false);
  const veld = useRef<HTMLTextAreaElement>(null);
  const aanpasknop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (bediend) (open ? veld : aanpasknop).current?.focus();
  }, [open, bediend]);
  const zet = (bewerkt: boolean) => {
    zetBediend(true);
    zetOpen(bewerkt);
  };
  const bezwaar = tekst.trim() === '' ? woorden.leeg : bezwaarTegen({ waarde: tekst });
  return (
    <div role="group" aria-labelledby={kop}>
      <p className="deelkop" id={kop}>
        {woorden.voorbeeld}
      </p>
      {open ? (
        <Field label={woorden.tekst} {...(bezwaar === null ? {} : { validationMessage: bezwaar })}>
          <Textarea
            ref={fluentref(veld)}
            lang="nl"
            resize="vertical"
            rows={8}
            value={tekst}
            onChange={(_, { value }) => pasAan(value)}
          />
        </Field>
      ) : (
        <p className="toelichtingtekst" lang="nl" aria-live="polite">
          {tekst}
        </p>
      )}
      <div role="status">{isEigen && <Melding soort="info">{woorden.looptNietMee}</Melding>}</div>
      <div className="knoppen">
        {!open && (
          <Button ref={fluentref(aanpasknop)} size="small" onClick={() => zet(true)}>
            {woorden.tekstAanpassen}
          </Button>
        )}
        {open && (
          <Button
            size="small"
            onClick={() => {
              pasAan(null);
              zet(false);
            }}
          >
            {woorden.terugNaarAutomatisch}
          </Button>
        )}
        {huidig !== null && huidig !== tekst && (
          <Button
            size="small"
            onClick={() => {
              pasAan(huidig);
              zet(true);
            }}
          >
            {woorden.beginMetHuidige}
          </Button>
        )}
      </div>
    </div>
  );
}
