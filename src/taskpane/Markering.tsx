import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Review } from '../review/review';
import { Foutmelding } from './Foutmelding';
import { Overgeslagen } from './Overgeslagen';
import { useOmgeving } from './omgeving';
import { useWoorden } from './teksten';
import { useActie } from './useActie';

interface Uitkomst {
  readonly tekst: string;
  /** Dutch: which sheets were left alone, and why. */
  readonly overgeslagen: readonly string[];
}

/** Marks the cells of the open findings in the sheets, and takes the markings away again. */
export function Markering({ review }: { readonly review: Review }) {
  const woorden = useWoorden();
  const { werkmap } = useOmgeving();
  const { bezig, fout, voerUit } = useActie('schrijven');
  const [uitkomst, zetUitkomst] = useState<Uitkomst | null>(null);
  const open = review.bevindingen.filter(({ geaccepteerd }) => geaccepteerd === null);

  const markeer = () =>
    voerUit(async () => {
      const { gemarkeerd, overgeslagen } = await werkmap.markeer(open.map(({ bevinding }) => bevinding.cel));
      zetUitkomst({ tekst: woorden.gemarkeerd(gemarkeerd), overgeslagen });
    });
  const verwijder = () =>
    voerUit(async () => {
      const { overgeslagen } = await werkmap.verwijderMarkering();
      zetUitkomst({ tekst: woorden.markeringWeg, overgeslagen });
    });
  return (
    <section>
      <h2>{woorden.markeringTitel}</h2>
      <p>{woorden.markeringUitleg}</p>
      <div className="knoppen">
        <Button size="small" disabledFocusable={bezig || open.length === 0} onClick={() => void markeer()}>
          {woorden.markeren}
        </Button>
        <Button size="small" disabledFocusable={bezig} onClick={() => void verwijder()}>
          {woorden.verwijderMarkering}
        </Button>
      </div>
      <div role="status">
        {uitkomst !== null && (
          <>
            <p>{uitkomst.tekst}</p>
            <Overgeslagen redenen={uitkomst.overgeslagen} />
          </>
        )}
      </div>
      <Foutmelding melding={fout} />
    </section>
  );
}
