import { Button } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Overlegprops } from './Bestuurlijkoverleg';
import { useBladwoorden } from './bladwoorden';
import { Naamveld } from './Naamveld';
import { useWoorden } from './teksten';

export interface Naamformulierprops extends Pick<Overlegprops, 'naam' | 'zetNaam' | 'bezet'> {
  readonly verder: () => Promise<void>;
  readonly annuleer: () => void;
}

interface Props extends Naamformulierprops {
  /** Above the name. */
  readonly children: ReactNode;
  /** Below it; `gevraagd` when someone wanted to go on, so that what is missing is wrong now. */
  readonly velden?: (gevraagd: boolean) => ReactNode;
  /** Besides the name nothing is missing. */
  readonly volledig?: boolean;
}

/** What is asked before a sheet with a name on it is made. */
export function Naamformulier({ naam, bezet, verder, annuleer, children, velden, volledig = true, zetNaam }: Props) {
  const woorden = useBladwoorden();
  const algemeen = useWoorden();
  const [gevraagd, zetGevraagd] = useState(false);
  return (
    <form
      className="uitklap"
      noValidate
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        zetGevraagd(true);
        if (naam.trim() !== '' && volledig && !bezet) void verder();
      }}
    >
      {children}
      <Naamveld naam={naam} zetNaam={zetNaam} gevraagd={gevraagd} />
      {velden?.(gevraagd)}
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
