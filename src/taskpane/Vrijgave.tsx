import { useState } from 'react';
import { toonGetal } from '../begroting/bedrag';
import { MEESTE_BEDRAGEN, vrijgaveblad } from '../bladen/vrijgaveblad';
import type { Oordeel } from './beoordeelWerkmap';
import type { Overlegprops } from './Bestuurlijkoverleg';
import { useBladwoorden } from './bladwoorden';
import { datumVan } from './datumVan';
import { Eigenbladactie } from './Eigenbladactie';
import { useOmgeving } from './omgeving';
import { useEigenblad } from './useEigenblad';
import { openFouten, Vrijgaveformulier } from './Vrijgaveformulier';

/** Records the amounts of now, with who released them. */
export function Vrijgave({ controle, bezet, naam, zetNaam }: Overlegprops) {
  const woorden = useBladwoorden();
  const { nu } = useOmgeving();
  const beurt = useEigenblad(controle);
  const [opmerking, zetOpmerking] = useState('');
  /** With as many open fouten as `bevestigd` at most: more of them were not seen yet. */
  const maak = (bevestigd: number) => (oordeel: Oordeel) => {
    if (openFouten(oordeel).length > bevestigd) return { waarom: woorden.meerFouten };
    const gegevens = { datum: datumVan(nu()), door: naam.trim(), opmerking: opmerking.trim() };
    const plan = vrijgaveblad(oordeel.review, gegevens);
    if ('waarom' in plan) return plan;
    const aantal = toonGetal(plan.bedragen * 100);
    return { ...plan, zin: plan.bedragen > MEESTE_BEDRAGEN ? woorden.perRij(aantal) : woorden.bedragen(aantal) };
  };
  return (
    <>
      <h3>{woorden.vrijgaveTitel}</h3>
      <p>{woorden.vrijgaveUitleg}</p>
      <Eigenbladactie
        knop={woorden.vrijgeven}
        beurt={beurt}
        begin={beurt.begin}
        bezet={bezet}
        formulier={({ oordeel }) => (
          <Vrijgaveformulier
            oordeel={oordeel}
            naam={naam}
            zetNaam={zetNaam}
            opmerking={opmerking}
            zetOpmerking={zetOpmerking}
            bezet={bezet || beurt.bezig}
            verder={() => beurt.bekijk(maak(openFouten(oordeel).length))}
            annuleer={beurt.sluit}
          />
        )}
      />
    </>
  );
}
