import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Review } from '../review/review';
import { saldoInvullen } from '../review/saldoInvullen';
import { Herstelvoorstel } from './Herstelvoorstel';
import { useWoorden } from './teksten';
import type { Herstelbeurt } from './useHerstel';

interface Props {
  readonly review: Review;
  readonly herstel: Herstelbeurt;
  readonly bezet: boolean;
}

/** Native formulas for saldi and totals that are missing, or typed and right; shown before they are written. */
export function Saldoformules({ review, herstel, bezet }: Props) {
  const woorden = useWoorden();
  const [open, zetOpen] = useState(false);
  const edits = useMemo(() => saldoInvullen(review), [review]);
  const [eerste, ...rest] = edits;
  return (
    <section>
      <h2>{woorden.saldoTitel}</h2>
      <p>{eerste === undefined ? woorden.saldoNiets : woorden.saldoUitleg(edits.length)}</p>
      {eerste !== undefined && !open && (
        <div className="knoppen">
          <Button size="small" disabledFocusable={bezet} onClick={() => zetOpen(true)}>
            {woorden.saldoInvullen}
          </Button>
        </div>
      )}
      {eerste !== undefined && open && (
        <Herstelvoorstel
          herstel={{ edits: [eerste, ...rest] }}
          bezet={bezet}
          schrijf={async (teSchrijven) => {
            zetOpen(false);
            await herstel.schrijf(teSchrijven);
          }}
          annuleer={() => zetOpen(false)}
        />
      )}
    </section>
  );
}
