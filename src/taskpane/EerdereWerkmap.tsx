import { Button } from '@fluentui/react-components';
import { type ChangeEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Checkcontext } from '../checks/check';
import { Beginstandvoorstel } from './Beginstandvoorstel';
import { Foutmelding } from './Foutmelding';
import { Melding } from './Melding';
import { Overgangen } from './Overgangen';
import { Prognoseuitkomsten } from './Prognoseuitkomsten';
import { type Regelingwoorden, useRegelingwoorden } from './regelingwoorden';
import { Uitklapkaart } from './Uitklapkaart';
import { overgangenNaar, vergelijkMetEerder } from './vergelijkMetEerder';

interface Props {
  readonly context: Checkcontext;
  readonly naBewaren: () => Promise<void>;
}

type Stand =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bezig'; readonly bestand: string }
  /** Dutch. */
  | { readonly soort: 'fout'; readonly waarom: string }
  | { readonly soort: 'gelezen'; readonly bestand: string; readonly eerder: Checkcontext };

/** Reads another workbook beside this one: of the year before, or of this year with a forecast. */
export function EerdereWerkmap({ context, naBewaren }: Props) {
  const woorden = useRegelingwoorden();
  const [stand, zetStand] = useState<Stand>({ soort: 'leeg' });
  const kiezer = useRef<HTMLInputElement>(null);
  const beurt = useRef(0);
  const kies = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const bestand = currentTarget.files?.[0];
    currentTarget.value = '';
    if (bestand === undefined) return;
    const deze = ++beurt.current;
    zetStand({ soort: 'bezig', bestand: bestand.name });
    const gelezen = await leesAndereWerkmap(bestand, woorden);
    if (deze === beurt.current) zetStand(gelezen);
  };
  const { beginstanden } = context.instellingen.instellingen;
  const bewaard = overgangenNaar(context, beginstanden);
  return (
    <Uitklapkaart titel={woorden.eerderTitel} kort={woorden.eerderKort}>
      <p>{woorden.eerderUitleg}</p>
      <div className="knoppen">
        <Button size="small" disabledFocusable={stand.soort === 'bezig'} onClick={() => kiezer.current?.click()}>
          {woorden.kiesWerkmap}
        </Button>
        <input
          ref={kiezer}
          hidden
          type="file"
          accept=".xlsx,.xlsm"
          aria-label={woorden.kiesWerkmap}
          onChange={(gebeurtenis) => void kies(gebeurtenis)}
        />
      </div>
      <p role="status">{stand.soort === 'bezig' ? woorden.bezigMetLezen(stand.bestand) : ''}</p>
      <Foutmelding melding={stand.soort === 'fout' ? stand.waarom : null} />
      {stand.soort === 'gelezen' && (
        <Uitkomst eerder={stand.eerder} bestand={stand.bestand} context={context} naBewaren={naBewaren} />
      )}
      {bewaard.length > 0 && (
        <section className="uitklap">
          <h3>{woorden.overgangBewaard}</h3>
          <p className="klein">{[...new Set(beginstanden.map(({ bron }) => bron).filter(Boolean))].join(', ')}</p>
          <Overgangen overgangen={bewaard} />
        </section>
      )}
    </Uitklapkaart>
  );
}

interface Uitkomstprops extends Props {
  readonly eerder: Checkcontext;
  readonly bestand: string;
}

/** Takes the focus, so that it is read aloud. */
function Uitkomst({ eerder, bestand, context, naBewaren }: Uitkomstprops) {
  const woorden = useRegelingwoorden();
  const vergelijking = useMemo(
    () => vergelijkMetEerder(eerder, context, bestand, woorden),
    [eerder, context, bestand, woorden],
  );
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), [bestand]);
  if (vergelijking.soort === 'niet') {
    return (
      <div role="status">
        <Melding soort="let-op">{vergelijking.waarom}</Melding>
      </div>
    );
  }
  const isPrognose = vergelijking.soort === 'prognose';
  return (
    <section className="uitklap">
      <h3 ref={kop} tabIndex={-1}>
        {isPrognose ? woorden.prognoseUit(bestand) : woorden.overgangTitel(vergelijking.jaar)}
      </h3>
      {!isPrognose && <p className="klein">{bestand}</p>}
      {isPrognose ? (
        <Prognoseuitkomsten uitkomst={vergelijking.uitkomst} />
      ) : (
        <>
          {vergelijking.overgangen.length > 0 && <Overgangen overgangen={vergelijking.overgangen} />}
          {vergelijking.onzeker.length > 0 && <p>{woorden.nietZekerDaar(vergelijking.onzeker.join(', '))}</p>}
          <Beginstandvoorstel nieuw={vergelijking.beginstanden} context={context} naBewaren={naBewaren} />
        </>
      )}
    </section>
  );
}

/** Nothing of it leaves the pane. */
async function leesAndereWerkmap(bestand: File, woorden: Regelingwoorden): Promise<Stand> {
  if (typeof DecompressionStream === 'undefined') return { soort: 'fout', waarom: woorden.teOud };
  const bytes = await bestand.arrayBuffer().catch(() => null);
  if (bytes === null) return { soort: 'fout', waarom: woorden.bestandWeg };
  const { beoordeelBestand } = await import('./beoordeelBestand');
  const gelezen = await beoordeelBestand(new Uint8Array(bytes));
  if ('waarom' in gelezen) return { soort: 'fout', waarom: gelezen.waarom };
  return { soort: 'gelezen', bestand: bestand.name, eerder: gelezen.context };
}
