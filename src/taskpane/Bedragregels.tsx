import type { ReactNode } from 'react';

/** Names with what belongs to them at the end of the line. */
export function Bedragregels({ regels }: { readonly regels: readonly (readonly [naam: string, inhoud: ReactNode])[] }) {
  return (
    <dl className="bedragen bedragregels">
      {regels.map(([naam, inhoud], i) => (
        <div key={`${i} ${naam}`}>
          <dt>{naam}</dt>
          <dd>{inhoud}</dd>
        </div>
      ))}
    </dl>
  );
}
