import { useEffect, useState } from 'react';
import type { Bewering } from '../toelichting/bewering';
import type { Onderwerp, Onderwerpen } from '../toelichting/onderwerp';
import { toetsTekst } from '../toelichting/toets';
import { Melding } from './Melding';
import { useToelichtingwoorden } from './toelichtingwoorden';

/** Long enough not to judge every letter. */
const WACHT = 400;

interface Props {
  readonly tekst: string;
  /** Null for a text about the whole workbook. */
  readonly onderwerp: Onderwerp | null;
  readonly onderwerpen: Onderwerpen;
  /** What a person must still fill in. */
  readonly open: readonly string[];
}

/** What the figures say about a text, shortly after it stopped changing; read aloud politely. */
export function Teksttoets({ tekst, onderwerp, onderwerpen, open }: Props) {
  const woorden = useToelichtingwoorden();
  const [getoetst, zetGetoetst] = useState<{ readonly tekst: string; readonly beweringen: readonly Bewering[] } | null>(
    null,
  );
  useEffect(() => {
    const klok = setTimeout(() => zetGetoetst({ tekst, beweringen: toetsTekst(tekst, onderwerp, onderwerpen) }), WACHT);
    return () => clearTimeout(klok);
  }, [tekst, onderwerp, onderwerpen]);
  const isActueel = getoetst?.tekst === tekst;
  return (
    <div role="status" className="toets" aria-busy={!isActueel}>
      {open.length > 0 && <Melding soort="let-op">{woorden.openPlekken(open.join(', '))}</Melding>}
      {getoetst === null || tekst.trim() === '' ? null : (
        <Uitkomst beweringen={getoetst.beweringen} tekst={getoetst.tekst} />
      )}
    </div>
  );
}

function Uitkomst({ beweringen, tekst }: { readonly beweringen: readonly Bewering[]; readonly tekst: string }) {
  const woorden = useToelichtingwoorden();
  const strijdig = beweringen.filter(({ uitkomst }) => uitkomst === 'strijdig');
  const herleid = beweringen.filter(({ uitkomst }) => uitkomst === 'herleid').length;
  const rest = beweringen.length - strijdig.length - herleid;
  return (
    <>
      {strijdig.length > 0 && (
        <Melding soort="fout">
          <p>{woorden.toetsStrijdig(strijdig.length)}</p>
          <ul lang="nl">
            {strijdig.map(({ van, tot, soort, uitleg }) => (
              <li key={`${van} ${tot} ${soort}`}>{`“${tekst.slice(van, tot)}”: ${uitleg}`}</li>
            ))}
          </ul>
        </Melding>
      )}
      <p className="klein">
        {herleid > 0 || beweringen.length === 0 ? woorden.toetsGoed(herleid) : ''}
        {rest > 0 ? ` ${woorden.toetsNiet(rest)}` : ''}
      </p>
    </>
  );
}
