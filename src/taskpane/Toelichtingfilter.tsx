import { Field, Select } from '@fluentui/react-components';
import type { Stand, Toelichtingpost } from '../toelichting/toelichtingstand';
import { STANDEN, useToelichtingwoorden } from './toelichtingwoorden';

/** Which posts the list shows; null: all. */
export interface Filterkeuze {
  readonly stand: Stand | null;
  readonly richting: Richting | null;
}

export type Richting = 'overschrijding' | 'onderschrijding';

export const ALLES: Filterkeuze = { stand: null, richting: null };

interface Props {
  readonly posten: readonly Toelichtingpost[];
  readonly keuze: Filterkeuze;
  readonly kies: (keuze: Filterkeuze) => void;
}

/** Narrows the list by state and direction; every choice says how many posts it leaves. */
export function Toelichtingfilter({ posten, keuze, kies }: Props) {
  const woorden = useToelichtingwoorden();
  const aantal = (anders: Partial<Filterkeuze>) =>
    posten.filter((post) => pastBij(post, { ...keuze, ...anders })).length;
  return (
    <div className="filters">
      <Field label={woorden.filterStand}>
        <Select value={keuze.stand ?? ''} onChange={(_, { value }) => kies({ ...keuze, stand: gekozen(value) })}>
          <option value="">{woorden.metAantal(woorden.alle, aantal({ stand: null }))}</option>
          {STANDEN.map((stand) => (
            <option key={stand} value={stand}>
              {woorden.metAantal(woorden.standen[stand], aantal({ stand }))}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={woorden.filterRichting}>
        <Select value={keuze.richting ?? ''} onChange={(_, { value }) => kies({ ...keuze, richting: gekozen(value) })}>
          <option value="">{woorden.metAantal(woorden.alle, aantal({ richting: null }))}</option>
          <option value="overschrijding">
            {woorden.metAantal(woorden.overschrijdingen, aantal({ richting: 'overschrijding' }))}
          </option>
          <option value="onderschrijding">
            {woorden.metAantal(woorden.onderschrijdingen, aantal({ richting: 'onderschrijding' }))}
          </option>
        </Select>
      </Field>
    </div>
  );
}

export function richtingVan({ saldo }: Pick<Toelichtingpost, 'saldo'>): Richting {
  return saldo < 0 ? 'overschrijding' : 'onderschrijding';
}

export function pastBij(post: Toelichtingpost, { stand, richting }: Filterkeuze): boolean {
  return (stand === null || post.stand === stand) && (richting === null || richtingVan(post) === richting);
}

function gekozen<T extends string>(waarde: string): T | null {
  return waarde === '' ? null : (waarde as T);
}
