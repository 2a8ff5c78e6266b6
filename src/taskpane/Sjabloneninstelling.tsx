import { Button } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { sjabloonrij } from '../excel/instellingrijen';
import type { Sjabloonrij } from '../sheet/instellingen';
import type { Sjabloon } from '../toelichting/sjabloon';
import { leesSjablonen, sjablonen as meegeleverd } from '../toelichting/sjablonen';
import { Foutmelding } from './Foutmelding';
import { Lijst } from './Lijst';
import { Melding } from './Melding';
import { useOmgeving } from './omgeving';
import { Sjabloonbestand } from './Sjabloonbestand';
import { Sjabloonformulier } from './Sjabloonformulier';
import { useSjabloonwoorden } from './sjabloonwoorden';
import { useActie } from './useActie';

interface Props {
  /** The templates of this workbook, as typed. */
  readonly rijen: readonly Sjabloonrij[];
  readonly naBewaren: () => Promise<void>;
}

/** The sentences for causes and destinations: those of this workbook, to add to and change, and those that come with Sluitend. */
export function Sjabloneninstelling({ rijen, naBewaren }: Props) {
  const woorden = useSjabloonwoorden();
  const { sjablonen, ongeldig } = leesSjablonen(rijen);
  const eigen = sjablonen.filter((sjabloon) => !meegeleverd.includes(sjabloon));
  const ongewijzigd = sjablonen.filter((sjabloon) => meegeleverd.includes(sjabloon));
  const ids = sjablonen.map(({ id }) => id);
  const kaart = (sjabloon: Sjabloon, isEigen: boolean) => (
    <Sjabloonkaart titel={sjabloon.naam}>
      <Sjabloonformulier begin={sjabloon} bezet={ids} naBewaren={naBewaren} />
      {isEigen && <Verwijderknop sjabloon={sjabloon} naVerwijderen={naBewaren} />}
    </Sjabloonkaart>
  );
  return (
    <section>
      <h2>{woorden.titel}</h2>
      <p>{woorden.uitleg}</p>
      {ongeldig.length > 0 && (
        <Melding soort="let-op">
          <h3>{woorden.ongeldig}</h3>
          <ul lang="nl">
            {ongeldig.map(({ waarom }, i) => (
              <li key={i}>{waarom}</li>
            ))}
          </ul>
        </Melding>
      )}
      <h3>{woorden.eigen}</h3>
      {eigen.length === 0 && <p>{woorden.geenEigen}</p>}
      <Lijst van={eigen} sleutel={({ id }) => id} toon={(sjabloon) => kaart(sjabloon, true)} />
      <Sjabloonkaart titel={woorden.nieuw}>
        <Sjabloonformulier begin={null} bezet={ids} naBewaren={naBewaren} />
      </Sjabloonkaart>
      <Sjabloonbestand eigen={eigen} naBewaren={naBewaren} />
      <Sjabloonkaart titel={woorden.meegeleverd(ongewijzigd.length)}>
        <p>{woorden.meegeleverdUitleg}</p>
        <Lijst van={ongewijzigd} sleutel={({ id }) => id} toon={(sjabloon) => kaart(sjabloon, false)} />
      </Sjabloonkaart>
    </section>
  );
}

/** Its content is only there while it is open: there are many. */
function Sjabloonkaart({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  const [open, zetOpen] = useState(false);
  return (
    <div className="kaart">
      <Button className="openknop" appearance="subtle" size="small" aria-expanded={open} onClick={() => zetOpen(!open)}>
        {titel}
      </Button>
      {open && children}
    </div>
  );
}

interface Verwijderprops {
  readonly sjabloon: Sjabloon;
  readonly naVerwijderen: () => Promise<void>;
}

/** Takes the row out of the workbook; a template that it replaced holds again. */
function Verwijderknop({ sjabloon, naVerwijderen }: Verwijderprops) {
  const woorden = useSjabloonwoorden();
  const { werkmap } = useOmgeving();
  const { bezig, fout, voerUit } = useActie('schrijven');
  const uitleg = useId();
  const isVervanging = meegeleverd.some(({ id }) => id === sjabloon.id);
  const verwijder = async () => {
    const rij = sjabloonrij({ ...sjabloon, plaats: null });
    if (await voerUit(() => werkmap.bewaar([{ tabel: 'sjablonen', rij, weg: true }]))) await naVerwijderen();
  };
  return (
    <div className="knoppen">
      <Button
        size="small"
        disabledFocusable={bezig}
        {...(isVervanging ? { 'aria-describedby': uitleg } : {})}
        onClick={() => void verwijder()}
      >
        {woorden.verwijderen}
      </Button>
      {isVervanging && (
        <span id={uitleg} className="klein">
          {woorden.geldtWeer}
        </span>
      )}
      <Foutmelding melding={fout} />
    </div>
  );
}
