import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { toonGetal } from '../begroting/bedrag';
import type { Tabelrij } from '../excel/bladtabellen';
import type { Regel, Regeling } from '../regelingen/regeling';
import { REGELNAMEN } from '../regelingen/regelnamen';
import * as velden from '../sheet/instellingvelden';
import { Akkoordvelden, useAkkoord } from './Akkoordvelden';
import { Instellingformulier } from './Instellingformulier';
import { leesVeld } from './leesVeld';
import { Tekstveld } from './Tekstveld';
import { useWoorden } from './teksten';

interface Props {
  readonly regeling: Regeling;
  readonly naBewaren: () => Promise<void>;
}

type Tekstsleutel = 'maximum' | 'bestedenTot' | 'looptijdTot' | 'bron';
type Concept = Readonly<Record<Tekstsleutel | 'regel', string>>;

/** How each field is read, and what is stored when it is emptied: "geen" where the sheet must say that there is none. */
const VELDEN: Readonly<Record<Tekstsleutel, { readonly veld: velden.Veld<unknown>; readonly leeg: string | null }>> = {
  maximum: { veld: velden.maximum, leeg: null },
  bestedenTot: { veld: velden.termijn, leeg: 'geen' },
  looptijdTot: { veld: velden.termijn, leeg: 'geen' },
  bron: { veld: velden.tekst, leeg: null },
};
const TEKSTSLEUTELS = Object.keys(VELDEN) as Tekstsleutel[];

/** One regeling: only what is changed is stored. */
export function Regelingformulier({ regeling, naBewaren }: Props) {
  const woorden = useWoorden();
  const begin = conceptVan(regeling);
  const [getypt, zetGetypt] = useState<Partial<Concept>>({});
  const concept = { ...begin, ...getypt };
  const bezwaar = (sleutel: Tekstsleutel) => leesVeld(VELDEN[sleutel].veld, concept[sleutel], null).bezwaar;
  const veld = (sleutel: Tekstsleutel) => ({
    waarde: concept[sleutel],
    wijzig: (waarde: string) => zetGetypt({ ...getypt, [sleutel]: waarde }),
    bezwaar: bezwaar(sleutel),
  });
  const akkoord = useAkkoord(regeling);
  const kanBewaard = TEKSTSLEUTELS.every((sleutel) => bezwaar(sleutel) === null) && akkoord.wijziging !== null;
  const wijziging = { ...wijzigingVan(begin, concept), ...akkoord.wijziging };
  const rij = { id: regeling.code, regeling: regeling.naam, ...wijziging };
  const isGewijzigd = Object.keys(wijziging).length > 0;
  return (
    <Instellingformulier
      wijzigingen={!kanBewaard ? null : isGewijzigd ? [{ tabel: 'regelingen', rij }] : []}
      naBewaren={async () => {
        await naBewaren();
        zetGetypt({});
        akkoord.vergeet();
      }}
    >
      <Field label={woorden.regel}>
        <Select lang="nl" value={concept.regel} onChange={(_, { value }) => zetGetypt({ ...getypt, regel: value })}>
          {Object.entries(REGELNAMEN).map(([soort, naam]) => (
            <option key={soort} value={soort}>
              {naam}
            </option>
          ))}
        </Select>
      </Field>
      {concept.regel === 'overhevelen-tot-maximum' && <Tekstveld label={woorden.maximum} {...veld('maximum')} />}
      <Tekstveld label={woorden.bestedenTot} {...veld('bestedenTot')} />
      <Tekstveld label={woorden.looptijdTot} {...veld('looptijdTot')} />
      <Akkoordvelden akkoord={akkoord} />
      <Tekstveld label={woorden.bron} {...veld('bron')} />
    </Instellingformulier>
  );
}

function conceptVan({ regel, bestedenTot, looptijdTot, bron }: Regeling): Concept {
  return {
    regel: regel.soort,
    maximum: regel.soort === 'overhevelen-tot-maximum' ? toonMaximum(regel.maximum) : '',
    bestedenTot: bestedenTot?.toString() ?? '',
    looptijdTot: looptijdTot?.toString() ?? '',
    bron,
  };
}

function toonMaximum(maximum: Extract<Regel, { soort: 'overhevelen-tot-maximum' }>['maximum']): string {
  return 'procent' in maximum ? `${maximum.procent.replace('.', ',')}%` : toonGetal(maximum.bedrag);
}

function wijzigingVan(begin: Concept, concept: Concept): Tabelrij {
  const teksten = TEKSTSLEUTELS.filter((sleutel) => concept[sleutel].trim() !== begin[sleutel]).map(
    (sleutel) => [sleutel, concept[sleutel].trim() || VELDEN[sleutel].leeg] as const,
  );
  return Object.fromEntries(concept.regel === begin.regel ? teksten : [['regel', concept.regel], ...teksten]);
}
