import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { naarHtml } from '../toelichting/naarHtml';
import { fluentref } from './fluentref';
import { useToelichtingwoorden } from './toelichtingwoorden';

/**
 * Puts a text on the clipboard with its paragraphs, for Word. Where the clipboard is refused the text is shown selected, to
 * copy by hand.
 */
export function Kopieerknop({ tekst }: { readonly tekst: string }) {
  const woorden = useToelichtingwoorden();
  const [uitkomst, zetUitkomst] = useState<{ readonly tekst: string; readonly gelukt: boolean } | null>(null);
  const kopieer = async () => {
    try {
      await navigator.clipboard.write([klembordstuk(tekst)]);
      zetUitkomst({ tekst, gelukt: true });
    } catch {
      zetUitkomst({ tekst, gelukt: false });
    }
  };
  const geldt = uitkomst?.tekst === tekst;
  return (
    <>
      <Button size="small" disabledFocusable={tekst.trim() === ''} onClick={() => void kopieer()}>
        {woorden.kopieren}
      </Button>
      <div role="status" className="breed">
        {geldt && <p>{uitkomst.gelukt ? woorden.gekopieerd : woorden.kopierenGeweigerd}</p>}
      </div>
      {geldt && !uitkomst.gelukt && <Geselecteerd tekst={tekst} />}
    </>
  );
}

/** The text, selected and with the focus. */
function Geselecteerd({ tekst }: { readonly tekst: string }) {
  const woorden = useToelichtingwoorden();
  const veld = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    veld.current?.focus();
    veld.current?.select();
  }, []);
  return (
    <Field className="breed" label={woorden.teKopieren}>
      <Textarea ref={fluentref(veld)} lang="nl" readOnly value={tekst} rows={6} />
    </Field>
  );
}

function klembordstuk(tekst: string): ClipboardItem {
  const als = (soort: string, inhoud: string) => ({ [soort]: new Blob([inhoud], { type: soort }) });
  return new ClipboardItem({ ...als('text/html', naarHtml(tekst)), ...als('text/plain', tekst) });
}
