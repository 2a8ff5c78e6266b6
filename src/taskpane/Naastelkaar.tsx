import { useId } from 'react';

interface Deel {
  readonly titel: string;
  readonly tekst: string;
}

/** Texts side by side, or under each other where the pane is narrow. */
export function Naastelkaar({ delen }: { readonly delen: readonly Deel[] }) {
  return (
    <div className="naastelkaar">
      {delen.map((deel) => (
        <Tekstdeel key={deel.titel} {...deel} />
      ))}
    </div>
  );
}

function Tekstdeel({ titel, tekst }: Deel) {
  const kop = useId();
  return (
    <div role="group" aria-labelledby={kop}>
      <p className="deelkop" id={kop}>
        {titel}
      </p>
      <p className="toelichtingtekst" lang="nl">
        {tekst}
      </p>
    </div>
  );
}
