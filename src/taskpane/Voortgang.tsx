import { ProgressBar } from '@fluentui/react-components';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { useToelichtingwoorden } from './toelichtingwoorden';

/** How many posts are done, in words and as a bar. */
export function Voortgang({ posten }: { readonly posten: readonly Toelichtingpost[] }) {
  const woorden = useToelichtingwoorden();
  const gereed = posten.filter(({ stand }) => stand === 'gereed').length;
  return (
    <div role="status">
      <p className="statusregel">{woorden.voortgang(gereed, posten.length)}</p>
      <ProgressBar
        thickness="large"
        aria-label={woorden.voortgangLabel}
        value={gereed}
        max={Math.max(1, posten.length)}
      />
    </div>
  );
}
