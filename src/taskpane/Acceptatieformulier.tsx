import { Button, Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { acceptatierij } from '../excel/instellingrijen';
import type { Beoordeling } from '../review/review';
import { vingerafdruk } from '../review/vingerafdruk';
import { celadres } from '../sheet/adres';
import type { Acceptatie } from '../sheet/instellingen';
import { datumVan } from './datumVan';
import { Foutmelding } from './Foutmelding';
import { Naamveld } from './Naamveld';
import { useOmgeving } from './omgeving';
import { useWoorden } from './teksten';
import { useActie } from './useActie';

interface Props {
  readonly beoordeling: Beoordeling;
  readonly bezet: boolean;
  readonly naam: string;
  readonly zetNaam: (naam: string) => void;
  readonly naBewaren: () => Promise<void>;
  readonly annuleer: () => void;
}

/** A reason and a name, both needed, and what happens with them. */
export function Acceptatieformulier({ beoordeling, bezet, naam, zetNaam, naBewaren, annuleer }: Props) {
  const woorden = useWoorden();
  const { werkmap, nu } = useOmgeving();
  const [reden, zetReden] = useState('');
  const [gevraagd, zetGevraagd] = useState(false);
  const { bezig, fout, voerUit } = useActie('schrijven');
  const compleet = naam.trim() !== '' && reden.trim() !== '';
  const mist = gevraagd && reden.trim() === '' ? { validationMessage: woorden.verplicht } : {};

  const bewaar = async () => {
    zetGevraagd(true);
    if (!compleet || bezig || bezet) return;
    const acceptatie = acceptatieVan(beoordeling, { door: naam.trim(), reden: reden.trim(), datum: datumVan(nu()) });
    const rij = acceptatierij(acceptatie);
    if (await voerUit(() => werkmap.bewaar([{ tabel: 'geaccepteerd', rij }]))) await naBewaren();
  };
  return (
    <form
      noValidate
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        void bewaar();
      }}
    >
      <p>{woorden.acceptatieUitleg}</p>
      <Naamveld naam={naam} zetNaam={zetNaam} gevraagd={gevraagd} />
      <Field label={woorden.reden} required {...mist}>
        <Textarea value={reden} maxLength={500} onChange={(_, { value }) => zetReden(value)} />
      </Field>
      <Foutmelding melding={fout} />
      <div className="knoppen">
        <Button type="submit" appearance="primary" size="small" disabledFocusable={bezig || bezet}>
          {woorden.bewaarAcceptatie}
        </Button>
        <Button size="small" onClick={annuleer}>
          {woorden.annuleren}
        </Button>
      </div>
    </form>
  );
}

function acceptatieVan(
  { check, bevinding }: Beoordeling,
  ondertekening: Pick<Acceptatie, 'door' | 'reden' | 'datum'>,
): Acceptatie {
  const { blad, rij, kolom } = bevinding.cel;
  return {
    controle: check.id,
    blad,
    cel: celadres('', rij, kolom).slice(1),
    vingerafdruk: vingerafdruk(check, bevinding),
    ...ondertekening,
  };
}
