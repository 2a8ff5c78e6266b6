import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Tabelrij } from '../excel/bladtabellen';
import type { Akkoordstatus, Regeling } from '../regelingen/regeling';
import * as velden from '../sheet/instellingvelden';
import { toonDatum } from '../begroting/toonDatum';
import { leesVeld } from './leesVeld';
import { useRegelingwoorden } from './regelingwoorden';
import { Tekstveld } from './Tekstveld';
import { useWoorden } from './teksten';

interface Concept {
  readonly document: string;
  readonly datum: string;
  /** Empty: not said. */
  readonly status: Akkoordstatus | '';
}

export interface Akkoordconcept {
  readonly concept: Concept;
  readonly wijzig: (deel: Partial<Concept>) => void;
  /** What changes on the sheet Sluitend; null while something cannot be used. */
  readonly wijziging: Tabelrij | null;
  /** Forgets what was typed. */
  readonly vergeet: () => void;
}

const STATUSSEN: readonly Akkoordstatus[] = ['gevraagd', 'toegezegd', 'vastgelegd'];

/** The evidence of a regeling as it is being filled in. */
export function useAkkoord({ akkoord }: Pick<Regeling, 'akkoord'>): Akkoordconcept {
  const [getypt, zetGetypt] = useState<Partial<Concept>>({});
  const begin: Concept = {
    document: akkoord?.document ?? '',
    datum: akkoord?.datum === undefined ? '' : toonDatum(akkoord.datum),
    status: akkoord?.status ?? '',
  };
  const concept = { ...begin, ...getypt };
  return {
    concept,
    wijzig: (deel) => zetGetypt({ ...getypt, ...deel }),
    wijziging: kanBewaard(concept) ? wijzigingTussen(begin, concept) : null,
    vergeet: () => zetGetypt({}),
  };
}

/** Document, date and how far the agreement is. */
export function Akkoordvelden({ akkoord: { concept, wijzig } }: { readonly akkoord: Akkoordconcept }) {
  const woorden = useRegelingwoorden();
  const algemeen = useWoorden();
  const { document, datum, status } = concept;
  const mistDocument = document.trim() === '' && (status !== '' || datum.trim() !== '');
  return (
    <>
      <Tekstveld
        label={algemeen.akkoordDocument}
        hint={woorden.documentHint}
        waarde={document}
        wijzig={(waarde) => wijzig({ document: waarde })}
        bezwaar={mistDocument ? woorden.documentNodig : bezwaarTegen(velden.bewijsstuk, document)}
      />
      <Tekstveld
        label={algemeen.akkoordDatum}
        waarde={datum}
        wijzig={(waarde) => wijzig({ datum: waarde })}
        bezwaar={bezwaarTegen(velden.datum, datum)}
      />
      <Field label={woorden.akkoordStatus}>
        <Select value={status} onChange={(_, { value }) => wijzig({ status: value as Concept['status'] })}>
          <option value="">{woorden.statusZonder}</option>
          {STATUSSEN.map((keuze) => (
            <option key={keuze} value={keuze}>
              {woorden.statussen[keuze]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** A date or a state says nothing without the document that it is of. */
function kanBewaard({ document, datum, status }: Concept): boolean {
  const gelezen = leesVeld<string | null>(velden.bewijsstuk, document, null);
  const isErbij = gelezen.bezwaar === null && gelezen.waarde !== null;
  if (gelezen.bezwaar !== null || bezwaarTegen(velden.datum, datum) !== null) return false;
  return isErbij || (datum.trim() === '' && status === '');
}

function bezwaarTegen(veld: velden.Veld<unknown>, tekst: string): string | null {
  return leesVeld(veld, tekst, null).bezwaar;
}

/** The sheet must say that there is none where an empty cell would leave the shipped value. */
function wijzigingTussen(begin: Concept, concept: Concept): Tabelrij {
  const { document, datum, status } = concept;
  return {
    ...(document.trim() === begin.document ? {} : { akkoord: document.trim() || 'geen' }),
    ...(datum.trim() === begin.datum ? {} : { akkoordDatum: datum.trim() || null }),
    ...(status === begin.status ? {} : { akkoordStatus: status || null }),
  };
}
