import { Melding } from './Melding';

/** What went wrong, in Dutch; read aloud at once. Nothing when nothing did. */
export function Foutmelding({ melding }: { readonly melding: string | null }) {
  return (
    <div role="alert" lang="nl">
      {melding !== null && <Melding soort="fout">{melding}</Melding>}
    </div>
  );
}
