import { type KeyboardEvent, useRef } from 'react';

interface Props<T extends string> {
  readonly namen: readonly T[];
  readonly gekozen: T;
  readonly kies: (naam: T) => void;
  /** What a tab is called on screen. */
  readonly titels: Readonly<Record<T, string>>;
  readonly label: string;
}

/** Tabs as the ARIA guide wants them: one stop for the Tab key, arrows between them. Wraps where the pane is narrow. */
export function Tabbladen<T extends string>({ namen, gekozen, kies, titels, label }: Props<T>) {
  const lijst = useRef<HTMLDivElement>(null);
  const verplaats = (gebeurtenis: KeyboardEvent) => {
    const naar = doelVan(gebeurtenis.key, namen.indexOf(gekozen), namen.length);
    if (naar === null) return;
    gebeurtenis.preventDefault();
    kies(namen[naar]!);
    lijst.current?.querySelectorAll<HTMLElement>('[role="tab"]')[naar]?.focus();
  };
  return (
    <div ref={lijst} className="tabs" role="tablist" aria-label={label} onKeyDown={verplaats}>
      {namen.map((naam) => (
        <button
          key={naam}
          id={`tab-${naam}`}
          type="button"
          role="tab"
          aria-selected={naam === gekozen}
          aria-controls={`paneel-${naam}`}
          tabIndex={naam === gekozen ? 0 : -1}
          onClick={() => kies(naam)}
        >
          {titels[naam]}
        </button>
      ))}
    </div>
  );
}

function doelVan(toets: string, plek: number, aantal: number): number | null {
  switch (toets) {
    case 'ArrowRight':
      return (plek + 1) % aantal;
    case 'ArrowLeft':
      return (plek - 1 + aantal) % aantal;
    case 'Home':
      return 0;
    case 'End':
      return aantal - 1;
    default:
      return null;
  }
}
