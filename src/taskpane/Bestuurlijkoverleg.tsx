import { useBladwoorden } from './bladwoorden';
import { Controlerapport } from './Controlerapport';
import type { Controle } from './useControle';
import { Vrijgave } from './Vrijgave';

export interface Overlegprops {
  readonly controle: Controle;
  /** Something is being read or written. */
  readonly bezet: boolean;
  /** Who does this, typed once. */
  readonly naam: string;
  readonly zetNaam: (naam: string) => void;
}

/** What a controller does for the governors: a report to print, and a record of the figures. */
export function Bestuurlijkoverleg(props: Overlegprops) {
  const woorden = useBladwoorden();
  return (
    <section>
      <h2>{woorden.boTitel}</h2>
      <Controlerapport {...props} />
      <Vrijgave {...props} />
    </section>
  );
}
