import { Field, Input } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly waarde: string;
  readonly wijzig: (waarde: string) => void;
  readonly hint?: string;
  /** Dutch; why the text cannot be used. */
  readonly bezwaar?: string | null;
}

export function Tekstveld({ label, waarde, wijzig, hint, bezwaar = null }: Props) {
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(bezwaar === null ? {} : { validationMessage: bezwaar })}
    >
      <Input value={waarde} maxLength={500} onChange={(_, { value }) => wijzig(value)} />
    </Field>
  );
}
