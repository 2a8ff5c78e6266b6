import { FluentProvider, Spinner } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { Controletab } from './Controletab';
import { Foutgrens } from './Foutgrens';
import { useOmgeving } from './omgeving';
import { Tabbladen } from './Tabbladen';
import { useWoorden } from './teksten';
import { fluentthema, useThema } from './thema';
import { type Controle, useControle } from './useControle';

const TABS = ['controle', 'regelingen', 'toelichting', 'instellingen'] as const;

export type Tabnaam = (typeof TABS)[number];

const INHOUD: Readonly<Record<Tabnaam, ComponentType<{ readonly controle: Controle }>>> = {
  controle: Controletab,
  regelingen: lazy(async () => ({ default: (await import('./Regelingentab')).Regelingentab })),
  toelichting: lazy(async () => ({ default: (await import('./Toelichtingtab')).Toelichtingtab })),
  instellingen: lazy(async () => ({ default: (await import('./Instellingentab')).Instellingentab })),
};

/** The name of a tab in `?tab=`; the first tab for anything else. */
export function tabVan(naam: string | null): Tabnaam {
  return TABS.find((tab) => tab === naam) ?? 'controle';
}

/** The whole pane. All tabs look at the same check, and keep what was typed in them. */
export function Taakvenster({ beginTab }: { readonly beginTab: Tabnaam }) {
  const { officethema } = useOmgeving();
  const woorden = useWoorden();
  const thema = useThema(officethema);
  const controle = useControle();
  const [tab, zetTab] = useState(beginTab);
  const [geopend, zetGeopend] = useState<readonly Tabnaam[]>([beginTab]);
  const kies = (gekozen: Tabnaam) => {
    zetTab(gekozen);
    zetGeopend((eerder) => (eerder.includes(gekozen) ? eerder : [...eerder, gekozen]));
  };
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
                    <Inhoud controle={controle} />
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
