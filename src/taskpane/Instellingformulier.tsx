import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Wijziging } from '../excel/planWijzigingen';
import { Foutmelding } from './Foutmelding';
import { useOmgeving } from './omgeving';
import { useWoorden } from './teksten';
import { useActie } from './useActie';

interface Props {
  /** What to store: nothing while the form says what holds already; null while something in it cannot be used. */
  readonly wijzigingen: readonly Wijziging[] | null;
  readonly naBewaren: () => Promise<void>;
  readonly children: ReactNode;
}

/** A part of the settings with its own button; says when it was stored. */
export function Instellingformulier({ wijzigingen, naBewaren, children }: Props) {
  const woorden = useWoorden();
  const { werkmap } = useOmgeving();
  const { bezig, fout, voerUit } = useActie('schrijven');
  const [bewaard, zetBewaard] = useState(false);

  const kanBewaren = wijzigingen !== null && wijzigingen.length > 0 && !bezig;

  const bewaar = async () => {
    if (!kanBewaren) return;
    zetBewaard(false);
    if (!(await voerUit(() => werkmap.bewaar(wijzigingen)))) return;
    zetBewaard(true);
    await naBewaren();
  };
  return (
    <form
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void bewaar();
      }}
      onChange={() => zetBewaard(false)}
    >
      {children}
      <Foutmelding melding={fout} />
      <div className="knoppen">
        <Button type="submit" size="small" disabledFocusable={!kanBewaren}>
          {woorden.bewaren}
        </Button>
        <span role="status">{bewaard ? woorden.bewaard : ''}</span>
      </div>
    </form>
  );
}
