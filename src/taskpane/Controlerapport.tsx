import { useEffect, useRef } from 'react';
import { controlerapport } from '../bladen/controlerapport';
import { leesControlerapport } from '../bladen/leesControlerapport';
import type { Oordeel } from './beoordeelWerkmap';
import type { Overlegprops } from './Bestuurlijkoverleg';
import { useBladwoorden } from './bladwoorden';
import { datumVan } from './datumVan';
import { Eigenbladactie } from './Eigenbladactie';
import { Naamformulier, type Naamformulierprops } from './Naamformulier';
import { useOmgeving } from './omgeving';
import { useEigenblad } from './useEigenblad';

/** Makes the sheet to print for the governors. */
export function Controlerapport({ controle, bezet, naam, zetNaam }: Overlegprops) {
  const woorden = useBladwoorden();
  const { werkmap, nu } = useOmgeving();
  const beurt = useEigenblad(controle);
  const maak = async ({ review, rapport }: Oordeel) => {
    const gegevens = { datum: datumVan(nu()), door: naam.trim(), werkmap: await werkmap.naam() };
    return { blad: controlerapport(review, rapport, gegevens, leesControlerapport(review.context.snapshot)) };
  };
  return (
    <>
      <h3>{woorden.rapportTitel}</h3>
      <p>{woorden.rapportUitleg}</p>
      <Eigenbladactie
        knop={woorden.rapportMaken}
        beurt={beurt}
        begin={beurt.begin}
        bezet={bezet}
        formulier={() => (
          <Formulier
            naam={naam}
            zetNaam={zetNaam}
            bezet={bezet || beurt.bezig}
            verder={() => beurt.bekijk(maak)}
            annuleer={beurt.sluit}
          />
        )}
      />
    </>
  );
}

/** Takes the focus, so that it is read aloud. */
function Formulier(props: Naamformulierprops) {
  const woorden = useBladwoorden();
  const kop = useRef<HTMLParagraphElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <Naamformulier {...props}>
      <p ref={kop} tabIndex={-1}>
        {woorden.rapportNaam}
      </p>
    </Naamformulier>
  );
}
