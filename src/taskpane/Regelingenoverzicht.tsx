import { regelingenoverzicht } from '../bladen/regelingenoverzicht';
import { useBladwoorden } from './bladwoorden';
import { Eigenbladactie } from './Eigenbladactie';
import type { Controle } from './useControle';
import { useEigenblad } from './useEigenblad';

/** Makes the sheet with what happens per regeling, or brings it up to date. */
export function Regelingenoverzicht({ controle }: { readonly controle: Controle }) {
  const woorden = useBladwoorden();
  const beurt = useEigenblad(controle);
  return (
    <section>
      <h2>{woorden.overzichtTitel}</h2>
      <p>{woorden.overzichtUitleg}</p>
      <Eigenbladactie
        knop={woorden.overzichtMaken}
        beurt={beurt}
        begin={() => beurt.bekijk(({ review }) => regelingenoverzicht(review))}
        bezet={controle.bezig !== null}
      />
    </section>
  );
}
