import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useWoorden } from './teksten';

const PER_KEER = 50;

interface Props<T> {
  readonly van: readonly T[];
  readonly sleutel: (element: T, nummer: number) => string;
  readonly toon: (element: T) => ReactNode;
}

/** A list of any length: the first fifty, and more when asked for. */
export function Lijst<T>({ van, sleutel, toon }: Props<T>) {
  const woorden = useWoorden();
  const [aantal, zetAantal] = useState(PER_KEER);
  const rest = van.length - aantal;
  return (
    <>
      <ul className="lijst">
        {van.slice(0, aantal).map((element, i) => (
          <li key={sleutel(element, i)}>{toon(element)}</li>
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => zetAantal(aantal + PER_KEER)}>{woorden.meerTonen(rest)}</Button>}
    </>
  );
}
