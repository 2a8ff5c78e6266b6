import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { leesSjabloon, vrijeSlots } from '../toelichting/leesSjabloon';
import type { Oorzaakkeuze, Sjabloon } from '../toelichting/sjabloon';
import { leesWaarde } from '../toelichting/slot';
import { fluentref } from './fluentref';
import { Tekstveld } from './Tekstveld';
import { useToelichtingwoorden } from './toelichtingwoorden';
import type { Richting } from './Toelichtingfilter';

/** Chosen from the list like a template. */
const VRIJ = ' vrij';

interface Props {
  readonly sjablonen: readonly Sjabloon[];
  readonly richting: Richting;
  readonly keuzes: readonly Oorzaakkeuze[];
  readonly kies: (keuzes: readonly Oorzaakkeuze[]) => void;
}

/** Why money was spent otherwise: one or more templates with their slots, or free text. */
export function Oorzaakkiezer({ sjablonen, richting, keuzes, kies }: Props) {
  const woorden = useToelichtingwoorden();
  const kop = useId();
  const [gekozen, zetGekozen] = useState('');
  const [nieuwste, zetNieuwste] = useState<number | null>(null);
  const keuzelijst = useRef<HTMLSelectElement>(null);
  const bruikbaar = sjablonen.filter(({ deel, bij }) => deel === 'oorzaak' && (bij === null || bij === richting));
  const voegToe = () => {
    if (gekozen === '') return;
    zetNieuwste(keuzes.length);
    kies([...keuzes, gekozen === VRIJ ? { vrij: '' } : { sjabloon: gekozen, waarden: {} }]);
    zetGekozen('');
  };
  const verwijder = (plek: number) => {
    zetNieuwste(null);
    kies(keuzes.toSpliced(plek, 1));
    keuzelijst.current?.focus();
  };
  return (
    <div role="group" aria-labelledby={kop}>
      <p className="deelkop" id={kop}>
        {woorden.oorzaken}
      </p>
      {keuzes.length === 0 && <p className="klein">{woorden.oorzakenUitleg}</p>}
      {keuzes.map((keuze, i) => (
        <Oorzaak
          key={i}
          keuze={keuze}
          sjablonen={sjablonen}
          isNieuw={i === nieuwste}
          wijzig={(nieuw) => kies(keuzes.with(i, nieuw))}
          verwijder={() => verwijder(i)}
        />
      ))}
      <Field label={woorden.oorzaakToevoegen}>
        <Select ref={fluentref(keuzelijst)} value={gekozen} onChange={(_, { value }) => zetGekozen(value)}>
          <option value="">{woorden.kiesOorzaak}</option>
          {bruikbaar.map((sjabloon) => (
            <option key={sjabloon.id} value={sjabloon.id} lang="nl">
              {noem(sjabloon)}
            </option>
          ))}
          <option value={VRIJ}>{woorden.eigenWoorden}</option>
        </Select>
      </Field>
      <div className="knoppen">
        <Button size="small" disabledFocusable={gekozen === ''} onClick={voegToe}>
          {woorden.toevoegen}
        </Button>
      </div>
    </div>
  );
}

interface Oorzaakprops {
  readonly keuze: Oorzaakkeuze;
  readonly sjablonen: readonly Sjabloon[];
  /** Just added: takes the focus. */
  readonly isNieuw: boolean;
  readonly wijzig: (keuze: Oorzaakkeuze) => void;
  readonly verwijder: () => void;
}

function Oorzaak({ keuze, sjablonen, isNieuw, wijzig, verwijder }: Oorzaakprops) {
  const woorden = useToelichtingwoorden();
  const kader = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNieuw) kader.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [isNieuw]);
  const sjabloon = 'vrij' in keuze ? null : sjablonen.find(({ id }) => id === keuze.sjabloon);
  const naam = 'vrij' in keuze ? woorden.eigenWoorden : (sjabloon?.naam ?? keuze.sjabloon);
  return (
    <div ref={kader} className="oorzaak" role="group" aria-label={naam}>
      {'vrij' in keuze ? (
        <Field label={woorden.vrijeOorzaak} hint={woorden.vrijeOorzaakHint}>
          <Textarea lang="nl" value={keuze.vrij} onChange={(_, { value }) => wijzig({ vrij: value })} />
        </Field>
      ) : (
        <>
          <p lang="nl">
            <strong>{naam}</strong>
          </p>
          {sjabloon === undefined && <p>{woorden.sjabloonWeg}</p>}
          {slotsVan(sjabloon).map((slot) => {
            const waarde = Object.hasOwn(keuze.waarden, slot.naam) ? keuze.waarden[slot.naam]! : '';
            const gelezen = leesWaarde(slot, waarde);
            return (
              <Tekstveld
                key={slot.naam}
                label={`${slot.naam.charAt(0).toUpperCase()}${slot.naam.slice(1)}`}
                waarde={waarde}
                bezwaar={'waarom' in gelezen ? gelezen.waarom : null}
                wijzig={(nieuw) => wijzig({ ...keuze, waarden: { ...keuze.waarden, [slot.naam]: nieuw } })}
              />
            );
          })}
        </>
      )}
      <Button size="small" appearance="subtle" aria-label={woorden.oorzaakVerwijderen(naam)} onClick={verwijder}>
        {woorden.verwijderen}
      </Button>
    </div>
  );
}

function noem({ naam, duur, invloed }: Sjabloon): string {
  const kenmerken = [duur, invloed === 'extern' ? 'van buiten' : null].filter((kenmerk) => kenmerk !== null);
  return kenmerken.length === 0 ? naam : `${naam} (${kenmerken.join(', ')})`;
}

function slotsVan(sjabloon: Sjabloon | null | undefined) {
  const stukken = leesSjabloon(sjabloon?.tekst ?? '');
  return 'waarom' in stukken ? [] : vrijeSlots(stukken);
}
