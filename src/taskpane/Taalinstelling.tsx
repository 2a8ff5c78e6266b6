import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { Melding } from './Melding';
import { useTaalkeuze } from './Taalprovider';
import { type Taal, useWoorden } from './teksten';

const TALEN: Readonly<Record<Taal, string>> = { nl: 'Nederlands', en: 'English' };

/** A preference of this user on this device; it holds at once. */
export function Taalinstelling() {
  const woorden = useWoorden();
  const { gekozen, kies } = useTaalkeuze();
  const [onthouden, zetOnthouden] = useState(true);
  return (
    <section>
      <h2>{woorden.taalTitel}</h2>
      <Field label={woorden.taal} hint={woorden.taalHint}>
        <Select
          value={gekozen ?? ''}
          onChange={(_, { value }) => void kies(value === '' ? null : (value as Taal)).then(zetOnthouden)}
        >
          <option value="">{woorden.taalVanExcel}</option>
          {Object.entries(TALEN).map(([taal, naam]) => (
            <option key={taal} value={taal} lang={taal}>
              {naam}
            </option>
          ))}
        </Select>
      </Field>
      {!onthouden && <Melding soort="let-op">{woorden.taalNietOnthouden}</Melding>}
    </section>
  );
}
