import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { celadres } from '../sheet/adres';
import type { Edit } from '../sheet/edit';
import type { Invoegplan } from '../toelichting/planInvoeging';
import { Lijst } from './Lijst';
import { Naastelkaar } from './Naastelkaar';
import type { Reeks } from './planReeks';
import { toonInhoud } from './toonInhoud';
import { useWoorden } from './teksten';
import { useToelichtingwoorden } from './toelichtingwoorden';

interface Props {
  readonly titel: string;
  readonly uitleg: (teksten: number, metOpenPlek: number) => string;
  /** The texts are shown without being asked for. */
  readonly open: boolean;
  readonly reeks: Reeks;
  readonly bezet: boolean;
  readonly schrijf: (plan: Invoegplan) => Promise<void>;
  readonly annuleer: () => void;
}

/** Many texts to write at once: how many, where they go, which cannot, and each of them old beside new. */
export function Reeksvoorstel({ titel, uitleg, open, reeks, bezet, schrijf, annuleer }: Props) {
  const woorden = useToelichtingwoorden();
  const algemeen = useWoorden();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const { plan, metOpenPlek, naarBlad, vrij } = reeks;
  const teSchrijven = new Set(plan.edits);
  const teksten = plan.grootboek
    .filter(({ edit }) => teSchrijven.has(edit))
    .map(({ edit, wordt }) => ({ edit, post: wordt.post }));
  const aantal = teksten.length;
  const bijToets = (gebeurtenis: KeyboardEvent) => {
    if (gebeurtenis.key === 'Escape') annuleer();
  };
  return (
    <section className="kaart" onKeyDown={bijToets}>
      <h3 ref={kop} tabIndex={-1}>
        {titel}
      </h3>
      <p>{uitleg(aantal, metOpenPlek)}</p>
      {naarBlad > 0 && <p>{woorden.naarBlad(naarBlad)}</p>}
      {plan.conflicten.length > 0 && (
        <>
          <p>{woorden.nietIn(plan.conflicten.length)}</p>
          <ul lang="nl">
            {plan.conflicten.map(({ invoeging: { rij }, waarom }) => (
              <li key={`${rij.tabel.blad} ${rij.nummer}`}>{`${rij.label}: ${waarom}`}</li>
            ))}
          </ul>
        </>
      )}
      {vrij.length > 0 && (
        <>
          <p>{woorden.nietTeVerversen}</p>
          <ul lang="nl">
            {vrij.map(({ rij }) => (
              <li key={`${rij.tabel.blad} ${rij.nummer}`}>{rij.label}</li>
            ))}
          </ul>
        </>
      )}
      {aantal > 0 && (
        <details open={open}>
          <summary>{woorden.voorbeeldTonen}</summary>
          <Lijst van={teksten} sleutel={({ edit }) => adresVan(edit)} toon={(wissel) => <Tekstwissel {...wissel} />} />
        </details>
      )}
      <div className="knoppen">
        {aantal > 0 && (
          <Button appearance="primary" size="small" disabledFocusable={bezet} onClick={() => void schrijf(plan)}>
            {woorden.schrijfAlle(aantal)}
          </Button>
        )}
        <Button size="small" onClick={annuleer}>
          {algemeen.annuleren}
        </Button>
      </div>
    </section>
  );
}

function Tekstwissel({ edit, post }: { readonly edit: Edit; readonly post: string }) {
  const woorden = useToelichtingwoorden();
  const was = toonInhoud(edit.was);
  const nieuw = toonInhoud(edit.wordt) ?? '';
  return (
    <div className="tekstwissel">
      <p lang="nl">
        <strong>{post}</strong> <span className="klein">{adresVan(edit)}</span>
      </p>
      {was === null ? (
        <p className="toelichtingtekst" lang="nl">
          {nieuw}
        </p>
      ) : (
        <Naastelkaar
          delen={[
            { titel: woorden.nu, tekst: was },
            { titel: woorden.nieuw, tekst: nieuw },
          ]}
        />
      )}
    </div>
  );
}

function adresVan({ plaats }: Edit): string {
  return celadres(plaats.blad, plaats.rij, plaats.kolom);
}
