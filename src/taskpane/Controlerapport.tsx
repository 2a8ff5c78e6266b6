import { Button } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { controlerapport } from '../bladen/controlerapport';
import { leesControlerapport } from '../bladen/leesControlerapport';
import type { Oordeel } from './beoordeelWerkmap';
import type { Overlegprops } from './Bestuurlijkoverleg';
import { useBladwoorden } from './bladwoorden';
import { datumVan } from './datumVan';
import { Eigenbladactie } from './Eigenbladactie';
import { Naamveld } from './Naamveld';
import { useOmgeving } from './omgeving';
import { useWoorden } from './teksten';
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

interface Formulierprops extends Pick<Overlegprops, 'naam' | 'zetNaam' | 'bezet'> {
  readonly verder: () => Promise<void>;
  readonly annuleer: () => void;
}

function Formulier({ naam, zetNaam, bezet, verder, annuleer }: Formulierprops) {
  const woorden = useBladwoorden();
  const algemeen = useWoorden();
  const [gevraagd, zetGevraagd] = useState(false);
  const kop = useRef<HTMLParagraphElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <form
      className="uitklap"
      noValidate
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        zetGevraagd(true);
        if (naam.trim() !== '' && !bezet) void verder();
      }}
    >
      <p ref={kop} tabIndex={-1}>
        {woorden.rapportNaam}
      </p>
      <Naamveld naam={naam} zetNaam={zetNaam} gevraagd={gevraagd} />
      <div className="knoppen">
        <Button type="submit" appearance="primary" size="small" disabledFocusable={bezet}>
          {woorden.verder}
        </Button>
        <Button size="small" onClick={annuleer}>
          {algemeen.annuleren}
        </Button>
      </div>
    </form>
  );
}
