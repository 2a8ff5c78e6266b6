import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Taal, Taalcontext } from './teksten';

interface Taalkeuze {
  /** Null follows Excel. */
  readonly gekozen: Taal | null;
  /** Resolves to whether the choice is kept on this device. */
  readonly kies: (taal: Taal | null) => Promise<boolean>;
}

const Keuzecontext = createContext<Taalkeuze>({ gekozen: null, kies: () => Promise.resolve(false) });

interface Props {
  readonly exceltaal: Taal;
  readonly children: ReactNode;
}

/** The language of the controls: that of Excel, unless the user chose another on this device. */
export function Taalprovider({ exceltaal, children }: Props) {
  const [gekozen, zetGekozen] = useState<Taal | null>(null);
  const taal = gekozen ?? exceltaal;
  useEffect(() => {
    void laadVoorkeuren().then(async ({ leesVoorkeuren }) => zetGekozen((await leesVoorkeuren()).taal));
  }, []);
  useEffect(() => {
    document.documentElement.lang = taal;
  }, [taal]);
  const kies = useCallback(async (keuze: Taal | null) => {
    zetGekozen(keuze);
    return (await laadVoorkeuren()).bewaarVoorkeur('taal', keuze);
  }, []);
  const keuze = useMemo(() => ({ gekozen, kies }), [gekozen, kies]);
  return (
    <Keuzecontext value={keuze}>
      <Taalcontext value={taal}>{children}</Taalcontext>
    </Keuzecontext>
  );
}

export function useTaalkeuze(): Taalkeuze {
  return useContext(Keuzecontext);
}

/** Brings a library that nothing else in the pane needs. */
const laadVoorkeuren = () => import('../excel/voorkeuren');
