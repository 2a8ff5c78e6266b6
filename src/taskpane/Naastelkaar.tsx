import { useId } from 'react';

interface Deel {
  readonly titel: string;
  readonly tekst: string;
}

/** Two texts side by side, or under each other where the pane is narrow. */
export function Naastelkaar({ links, rechts }: { readonly links: Deel; readonly rechts: Deel }) {
  return (
    <div className="naastelkaar">
      <Tekstdeel {...links} />
      <Tekstdeel {...rechts} />
    </div>
  );
}

function Tekstdeel({ titel, tekst }: Deel) {
  const kop = useId();
  return (
    <section aria-labelledby={kop}>
      <h5 id={kop}>{titel}</h5>
      <p className="toelichtingtekst" lang="nl">
        {tekst}
      </p>
    </section>
  );
}
