import type { Regeling } from '../regelingen/regeling';
import { Akkoordvelden, useAkkoord } from './Akkoordvelden';
import { Instellingformulier } from './Instellingformulier';

interface Props {
  readonly regeling: Regeling;
  readonly naBewaren: () => Promise<void>;
}

/** The evidence of one regeling; only what is changed is stored. */
export function Bewijsformulier({ regeling, naBewaren }: Props) {
  const akkoord = useAkkoord(regeling);
  const { wijziging } = akkoord;
  const rij = { id: regeling.code, regeling: regeling.naam, ...wijziging };
  return (
    <Instellingformulier
      wijzigingen={wijziging === null ? null : Object.keys(wijziging).length > 0 ? [{ tabel: 'regelingen', rij }] : []}
      naBewaren={async () => {
        await naBewaren();
        akkoord.vergeet();
      }}
    >
      <Akkoordvelden akkoord={akkoord} />
    </Instellingformulier>
  );
}
