import { Button } from '@fluentui/react-components';
import { type ReactNode, type Ref, useId } from 'react';
import { toonBedrag } from '../begroting/bedrag';
import type { Checkcontext } from '../checks/check';
import { opsomming } from '../toelichting/opsomming';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { Celknop } from './Celknop';
import { dekkingsregel } from './dekkingsregel';
import { fluentref } from './fluentref';
import { houdBijeen } from './houdBijeen';
import { useWoorden } from './teksten';
import { useToelichtingwoorden } from './toelichtingwoorden';

interface Props {
  readonly post: Toelichtingpost;
  readonly context: Pick<Checkcontext, 'onderwerpen' | 'dekking'>;
  readonly open: boolean;
  readonly wissel: () => void;
  readonly knop: Ref<HTMLButtonElement>;
  /** The editor, while it is open. */
  readonly children: ReactNode;
}

/** A post in the list: its deviation, regeling, cover and state. */
export function Toelichtingkaart({ post, context, open, wissel, knop, children }: Props) {
  const woorden = useWoorden();
  const eigen = useToelichtingwoorden();
  const kop = useId();
  const { rij, plaats, saldo, stand } = post;
  const bedrag = houdBijeen(toonBedrag(Math.abs(saldo)));
  const richting = saldo < 0 ? woorden.overschrijding(bedrag) : woorden.onderschrijding(bedrag);
  const { onderwerpen } = context;
  const regelingen = opsomming(onderwerpen.regelingenVan(rij).map(({ naam }) => naam));
  const regeling = onderwerpen.regelingVan(rij)?.naam ?? rij.regeling?.tekst ?? (regelingen || null);
  const dekking = saldo < 0 ? dekkingsregel(context.dekking(rij), onderwerpen, eigen) : null;
  return (
    <article className="kaart" aria-labelledby={kop}>
      <h3 id={kop}>
        <span lang="nl">{rij.label}</span>{' '}
        <span className={`staat staat-${stand}`}>
          <span className="onzichtbaar">{`${eigen.stand}: `}</span>
          {eigen.standen[stand]}
        </span>
      </h3>
      <p>
        {richting}
        <span className="klein">
          {' · '}
          {regeling === null ? eigen.geenRegeling : <span lang="nl">{regeling}</span>}
        </span>
      </p>
      {dekking !== null && <p className="klein">{houdBijeen(dekking)}</p>}
      <div className="knoppen">
        <Button ref={fluentref(knop)} size="small" aria-expanded={open} aria-describedby={kop} onClick={wissel}>
          {stand === 'ontbreekt' ? eigen.schrijven : eigen.openen}
        </Button>
        <Celknop plaats={plaats} />
      </div>
      {children}
    </article>
  );
}
