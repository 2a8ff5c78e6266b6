import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Regeling } from '../regelingen/regeling';
import { type Begrotingsopzet, type Bladplan, nieuweBegroting } from '../bladen/nieuweBegroting';
import { opzetbezwaren } from '../bladen/opzetbezwaren';
import { Foutmelding } from './Foutmelding';
import { useOmgeving } from './omgeving';
import { Tekstveld } from './Tekstveld';
import { useWoorden } from './teksten';

interface Props {
  readonly bekend: readonly Regeling[];
  readonly bezet: boolean;
  /** Dutch; why the sheets could not be made. */
  readonly fout: string | null;
  readonly maak: (plannen: readonly Bladplan[]) => Promise<void>;
  readonly annuleer: () => void;
}

/** As typed: lists have a line for each. */
interface Concept {
  readonly naam: string;
  readonly jaar: string;
  readonly themalijnen: string;
  readonly gekozen: readonly string[];
  readonly andere: string;
  readonly posten: string;
}

const GANGBARE_POSTEN = 10;

/** What the budget is made of, with the sheets that will come of it. A field objects once it was filled in, or all when asked to go on. */
export function Begrotingsformulier({ bekend, bezet, fout, maak, annuleer }: Props) {
  const woorden = useWoorden();
  const { nu } = useOmgeving();
  const [concept, zetConcept] = useState<Concept>(() => ({
    naam: '',
    jaar: String(nu().getFullYear() + 1),
    themalijnen: '',
    gekozen: [],
    andere: '',
    posten: String(GANGBARE_POSTEN),
  }));
  const [aangeraakt, zetAangeraakt] = useState<ReadonlySet<keyof Begrotingsopzet> | 'alles'>(new Set());
  const begin = useRef<HTMLParagraphElement>(null);
  useEffect(() => begin.current?.focus(), []);

  const opzet = opzetVan(concept, bekend);
  const bezwaren = opzetbezwaren(opzet, bekend);
  const kan = Object.keys(bezwaren).length === 0;
  const plannen = kan ? nieuweBegroting(opzet, bekend) : [];
  const bezwaar = (deel: keyof Begrotingsopzet): string | null =>
    aangeraakt === 'alles' || aangeraakt.has(deel) ? (bezwaren[deel] ?? null) : null;
  const wijzig = (deel: keyof Begrotingsopzet, nieuw: Partial<Concept>) => {
    zetConcept({ ...concept, ...nieuw });
    if (aangeraakt !== 'alles') zetAangeraakt(new Set([...aangeraakt, deel]));
  };
  const kies = (naam: string, aan: boolean) =>
    wijzig('regelingen', { gekozen: concept.gekozen.filter((ander) => ander !== naam).concat(aan ? [naam] : []) });
  return (
    <form
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        zetAangeraakt('alles');
        if (kan && !bezet) void maak(plannen);
      }}
    >
      <p ref={begin} tabIndex={-1}>
        {woorden.begrotingFormulier}
      </p>
      <Tekstveld
        label={woorden.begrotingNaam}
        hint={woorden.begrotingNaamHint}
        waarde={concept.naam}
        wijzig={(naam) => wijzig('naam', { naam })}
        bezwaar={bezwaar('naam')}
      />
      <Tekstveld
        label={woorden.jaar}
        waarde={concept.jaar}
        wijzig={(jaar) => wijzig('jaar', { jaar })}
        bezwaar={bezwaar('jaar')}
      />
      <Lijstveld
        label={woorden.themalijnen}
        hint={woorden.themalijnenHint}
        waarde={concept.themalijnen}
        wijzig={(themalijnen) => wijzig('themalijnen', { themalijnen })}
        bezwaar={bezwaar('themalijnen')}
      />
      <fieldset>
        <legend>{woorden.regelingenTitel}</legend>
        {bekend.map(({ code, naam }) => (
          <Checkbox
            key={code}
            label={<span lang="nl">{naam}</span>}
            checked={concept.gekozen.includes(naam)}
            onChange={(_, { checked }) => kies(naam, checked === true)}
          />
        ))}
      </fieldset>
      <Lijstveld
        label={woorden.andereRegelingen}
        hint={woorden.andereRegelingenHint}
        waarde={concept.andere}
        wijzig={(andere) => wijzig('regelingen', { andere })}
        bezwaar={bezwaar('regelingen')}
      />
      <Tekstveld
        label={woorden.postenPerThemalijn}
        waarde={concept.posten}
        wijzig={(posten) => wijzig('posten', { posten })}
        bezwaar={bezwaar('posten')}
      />
      <Voorbeeld plannen={plannen} />
      <Foutmelding melding={fout} />
      <div className="knoppen">
        <Button type="submit" appearance="primary" size="small" disabledFocusable={bezet}>
          {kan ? woorden.bladenMaken(plannen.length) : woorden.bladenMakenNog}
        </Button>
        <Button size="small" onClick={annuleer}>
          {woorden.annuleren}
        </Button>
      </div>
    </form>
  );
}

/** The sheets that will be added, by name, with how many rows are to be filled in. */
function Voorbeeld({ plannen }: { readonly plannen: readonly Bladplan[] }) {
  const woorden = useWoorden();
  return (
    <div role="status">
      <h3>{woorden.bladenVooraf}</h3>
      {plannen.length === 0 ? (
        <p>{woorden.bladenVoorafLeeg}</p>
      ) : (
        <ul>
          {plannen.map(({ naam, rijen, koprij }) => (
            <li key={naam}>
              <span lang="nl">{naam}</span>
              {`: ${woorden.bladVooraf(rijen.length - koprij - 2)}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface Lijstveldprops {
  readonly label: string;
  readonly hint: string;
  readonly waarde: string;
  readonly wijzig: (waarde: string) => void;
  readonly bezwaar: string | null;
}

function Lijstveld({ label, hint, waarde, wijzig, bezwaar }: Lijstveldprops) {
  return (
    <Field label={label} hint={hint} {...(bezwaar === null ? {} : { validationMessage: bezwaar })}>
      <Textarea value={waarde} rows={4} maxLength={5000} onChange={(_, { value }) => wijzig(value)} />
    </Field>
  );
}

/** The regelingen of the list in its own order, then the others. */
function opzetVan(concept: Concept, bekend: readonly Regeling[]): Begrotingsopzet {
  const gekozen = bekend.map(({ naam }) => naam).filter((naam) => concept.gekozen.includes(naam));
  return {
    naam: concept.naam.trim(),
    jaar: getal(concept.jaar),
    themalijnen: regels(concept.themalijnen),
    regelingen: [...gekozen, ...regels(concept.andere)],
    posten: getal(concept.posten),
  };
}

function regels(tekst: string): readonly string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}

/** NaN for anything but digits. */
function getal(tekst: string): number {
  return /^\d+$/.test(tekst.trim()) ? Number(tekst) : NaN;
}
