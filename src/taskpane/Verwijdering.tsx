import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Opruiming, Sporen } from '../excel/verwijderSluitend';
import { Foutmelding } from './Foutmelding';
import { Melding } from './Melding';
import { Overgeslagen } from './Overgeslagen';
import { useOmgeving } from './omgeving';
import { useWoorden } from './teksten';
import { useActie } from './useActie';

/** Takes out of the workbook what Sluitend left in it, after showing what that is. */
export function Verwijdering({ naVerwijderen }: { readonly naVerwijderen: () => Promise<void> }) {
  const woorden = useWoorden();
  const { werkmap } = useOmgeving();
  const { bezig, fout, voerUit } = useActie('schrijven');
  const [sporen, zetSporen] = useState<Sporen | null>(null);
  const [opruiming, zetOpruiming] = useState<Opruiming | null>(null);

  const zoek = () =>
    voerUit(async () => {
      zetOpruiming(null);
      zetSporen(await werkmap.zoekSporen());
    });
  const verwijder = async (gezien: Sporen) => {
    const gelukt = await voerUit(async () => zetOpruiming(await werkmap.verwijderSluitend(gezien)));
    if (!gelukt) return;
    zetSporen(null);
    await naVerwijderen();
  };
  const isLeeg = sporen !== null && sporen.bladen.length + sporen.gemarkeerd.length === 0;
  return (
    <section>
      <h2>{woorden.verwijderTitel}</h2>
      <p>{woorden.verwijderUitleg}</p>
      {sporen !== null && !isLeeg && (
        <ul>
          {sporen.bladen.map((blad) => (
            <li key={`blad ${blad}`}>{woorden.verwijderBlad(blad)}</li>
          ))}
          {sporen.gemarkeerd.map((blad) => (
            <li key={`markering ${blad}`}>{woorden.verwijderMarkeringOp(blad)}</li>
          ))}
        </ul>
      )}
      {sporen !== null && sporen.vrijgaven.length > 0 && (
        <Melding soort="let-op">
          <p>{woorden.verwijderVrijgave(sporen.vrijgaven.join(', '))}</p>
        </Melding>
      )}
      <div className="knoppen">
        {sporen === null || isLeeg ? (
          <Button size="small" disabledFocusable={bezig} onClick={() => void zoek()}>
            {woorden.verwijderZoek}
          </Button>
        ) : (
          <>
            <Button size="small" disabledFocusable={bezig} onClick={() => void verwijder(sporen)}>
              {woorden.verwijderNu}
            </Button>
            <Button size="small" onClick={() => zetSporen(null)}>
              {woorden.annuleren}
            </Button>
          </>
        )}
      </div>
      <div role="status">
        {isLeeg && <p>{woorden.verwijderNiets}</p>}
        {opruiming !== null && (
          <>
            <p>{woorden.verwijderd(opruiming.bladen.length, opruiming.markeringen)}</p>
            <Overgeslagen redenen={opruiming.overgeslagen} />
          </>
        )}
      </div>
      <Foutmelding melding={fout} />
    </section>
  );
}
