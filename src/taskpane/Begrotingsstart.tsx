import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useWoorden } from './teksten';
import type { Controle } from './useControle';

const NieuweBegroting = lazy(async () => ({ default: (await import('./NieuweBegroting')).NieuweBegroting }));

/** The way to a new budget; stands out while the workbook has no figures yet. */
export function Begrotingsstart({ controle }: { readonly controle: Controle }) {
  const woorden = useWoorden();
  const [open, zetOpen] = useState(false);
  const { oordeel } = controle;
  const isLeeg = oordeel !== null && oordeel.rapport.tabellen.length === 0;
  return (
    <section>
      <h2>{woorden.begrotingTitel}</h2>
      {open ? (
        <Suspense fallback={<Spinner size="small" label={woorden.laden} />}>
          <NieuweBegroting controle={controle} sluit={() => zetOpen(false)} />
        </Suspense>
      ) : (
        <>
          <p>{isLeeg ? woorden.begrotingBijLeeg : woorden.begrotingUitleg}</p>
          <div className="knoppen">
            <Button appearance={isLeeg ? 'primary' : 'secondary'} onClick={() => zetOpen(true)}>
              {woorden.begrotingBeginnen}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
