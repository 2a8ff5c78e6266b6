import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Checkcontext } from '../checks/check';
import { koppelingrij } from '../excel/instellingrijen';
import { zoekCel } from '../sheet/zoekCel';
import { Instellingformulier } from './Instellingformulier';
import { Tekstveld } from './Tekstveld';
import { useWoorden } from './teksten';

interface Props {
  readonly context: Checkcontext;
  readonly naBewaren: () => Promise<void>;
}

/** Which sheet a line of the overview belongs to, where names leave it open; begins with the first open question. */
export function Koppelingen({ context, naBewaren }: Props) {
  const woorden = useWoorden();
  const { koppelingen } = context.instellingen.instellingen;
  const [regel, zetRegel] = useState(() => eersteVraag(context));
  const [blad, zetBlad] = useState('');
  const compleet = regel.trim() !== '' && blad !== '';
  return (
    <section>
      <h2>{woorden.koppelingenTitel}</h2>
      <p>{woorden.koppelingenUitleg}</p>
      {koppelingen.length === 0 ? (
        <p>{woorden.geenKoppelingen}</p>
      ) : (
        <ul>
          {koppelingen.map((koppeling) => (
            <li key={koppeling.regel}>{`${koppeling.regel} → ${koppeling.blad}`}</li>
          ))}
        </ul>
      )}
      <Instellingformulier
        wijzigingen={compleet ? [{ tabel: 'koppelingen', rij: koppelingrij({ regel: regel.trim(), blad }) }] : null}
        naBewaren={async () => {
          await naBewaren();
          zetRegel('');
          zetBlad('');
        }}
      >
        <Tekstveld label={woorden.overzichtsregel} waarde={regel} wijzig={zetRegel} />
        <Field label={woorden.blad}>
          <Select value={blad} onChange={(_, { value }) => zetBlad(value)}>
            <option value="">{woorden.kiesBlad}</option>
            {context.snapshot.bladen.map(({ naam }) => (
              <option key={naam}>{naam}</option>
            ))}
          </Select>
        </Field>
      </Instellingformulier>
    </section>
  );
}

function eersteVraag({ herkenning, snapshot }: Checkcontext): string {
  const plaats = herkenning.vragen.find(({ soort }) => soort === 'dubbele-naam')?.plaatsen[0];
  const waarde = plaats === undefined ? undefined : zoekCel(plaats, snapshot)?.waarde;
  return typeof waarde === 'string' ? waarde : '';
}
