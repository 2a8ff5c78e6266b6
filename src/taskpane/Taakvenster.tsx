import { FluentProvider, Spinner } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense, useCallback, useState } from 'react';
import type { Plaats } from '../begroting/plaats';
import { Controletab } from './Controletab';
import { Foutgrens } from './Foutgrens';
import { useOmgeving } from './omgeving';
import { Tabbladen } from './Tabbladen';
import { useWoorden } from './teksten';
import { fluentthema, useThema } from './thema';
import { type Controle, useControle } from './useControle';

const TABS = ['controle', 'regelingen', 'toelichting', 'instellingen'] as const;

export type Tabnaam = (typeof TABS)[number];

/** A question for the toelichting of one row: that of a cell, or of the cell that is selected in Excel (null). */
export interface Toelichtingdoel {
  readonly cel: Plaats | null;
}

/** What every tab gets. */
export interface Tabprops {
  readonly controle: Controle;
  readonly naarTab: (tab: Tabnaam) => void;
  /** Null when none is asked for. */
  readonly doel: Toelichtingdoel | null;
  /** Opens the tab Toelichting at a row; null when that is done. */
  readonly zetDoel: (doel: Toelichtingdoel | null) => void;
}

const INHOUD: Readonly<Record<Tabnaam, ComponentType<Tabprops>>> = {
  controle: Controletab,
  regelingen: lazy(async () => ({ default: (await import('./Regelingentab')).Regelingentab })),
  toelichting: lazy(async () => ({ default: (await import('./Toelichtingtab')).Toelichtingtab })),
  instellingen: lazy(async () => ({ default: (await import('./Instellingentab')).Instellingentab })),
};

/** The name of a tab in `?tab=`; the first tab for anything else. */
export function tabVan(naam: string | null): Tabnaam {
  return TABS.find((tab) => tab === naam) ?? 'controle';
}

interface Props {
  readonly beginTab: Tabnaam;
  readonly beginDoel?: Toelichtingdoel | null;
}

/** The whole pane. All tabs look at the same check, and keep what was typed in them. */
export function Taakvenster({ beginTab, beginDoel = null }: Props) {
  const { officethema } = useOmgeving();
  const woorden = useWoorden();
  const thema = useThema(officethema);
  const controle = useControle();
  const [tab, zetTab] = useState(beginTab);
  const [geopend, zetGeopend] = useState<readonly Tabnaam[]>([beginTab]);
  const [doel, zetNieuwDoel] = useState(beginDoel);
  const kies = useCallback((gekozen: Tabnaam) => {
    zetTab(gekozen);
    zetGeopend((eerder) => (eerder.includes(gekozen) ? eerder : [...eerder, gekozen]));
  }, []);
  const zetDoel = useCallback(
    (nieuw: Toelichtingdoel | null) => {
      zetNieuwDoel(nieuw);
      if (nieuw !== null) kies('toelichting');
    },
    [kies],
  );
  return (
    <FluentProvider theme={fluentthema[thema]} className="taakvenster">
      <main>
        <h1 className="onzichtbaar">Sluitend</h1>
        <Tabbladen namen={TABS} gekozen={tab} kies={kies} titels={woorden.tabs} label={woorden.tabbladen} />
        {TABS.map((naam) => {
          const Inhoud = INHOUD[naam];
          return (
            <div
              key={naam}
              id={`paneel-${naam}`}
              className="paneel"
              role="tabpanel"
              aria-labelledby={`tab-${naam}`}
              hidden={naam !== tab}
            >
              {geopend.includes(naam) && (
                <Foutgrens>
                  <Suspense fallback={<Spinner size="small" label={woorden.laden} />}>
                    <Inhoud controle={controle} naarTab={kies} doel={doel} zetDoel={zetDoel} />
                  </Suspense>
                </Foutgrens>
              )}
            </div>
          );
        })}
      </main>
    </FluentProvider>
  );
}
