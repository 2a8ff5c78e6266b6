import type { ReactNode } from 'react';

interface Props {
  readonly soort: 'fout' | 'let-op' | 'goed' | 'info';
  readonly children: ReactNode;
}

/** Sentences that stand out. */
export function Melding({ soort, children }: Props) {
  return <div className={`melding melding-${soort}`}>{children}</div>;
}
