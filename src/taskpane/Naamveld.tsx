import { Field, Input } from '@fluentui/react-components';
import { useWoorden } from './teksten';

interface Props {
  readonly naam: string;
  readonly zetNaam: (naam: string) => void;
  /** It was asked for, so that an empty field is wrong now. */
  readonly gevraagd: boolean;
}

/** Who does this; typed once, and kept in the pane only. */
export function Naamveld({ naam, zetNaam, gevraagd }: Props) {
  const woorden = useWoorden();
  const mist = gevraagd && naam.trim() === '';
  return (
    <Field label={woorden.uwNaam} required {...(mist ? { validationMessage: woorden.verplicht } : {})}>
      <Input value={naam} autoComplete="name" maxLength={100} onChange={(_, { value }) => zetNaam(value)} />
    </Field>
  );
}
