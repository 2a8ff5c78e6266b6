import { Button } from '@fluentui/react-components';
import type { Herstel } from '../review/herstel';
import { celadres } from '../sheet/adres';
import type { Edit } from '../sheet/edit';
import { toonInhoud } from './toonInhoud';
import { useWoorden } from './teksten';
import { Waswordt } from './Waswordt';

interface Props {
  readonly herstel: Herstel;
  readonly bezet: boolean;
  readonly schrijf: (edits: readonly Edit[]) => Promise<void>;
  readonly annuleer: () => void;
}

/** What would be written, old and new, before the user says yes; or why nothing is proposed. */
export function Herstelvoorstel({ herstel, bezet, schrijf, annuleer }: Props) {
  const woorden = useWoorden();
  const annuleerknop = (
    <Button size="small" onClick={annuleer}>
      {woorden.annuleren}
    </Button>
  );
  if ('waarom' in herstel) {
    return (
      <>
        <p lang="nl">{herstel.waarom}</p>
        <div className="knoppen">{annuleerknop}</div>
      </>
    );
  }
  const { edits } = herstel;
  return (
    <>
      <p>{woorden.herstelUitleg}</p>
      <ul>
        {edits.map((edit) => (
          <li key={adresVan(edit)}>
            <Wijziging edit={edit} />
          </li>
        ))}
      </ul>
      <div className="knoppen">
        <Button appearance="primary" size="small" disabledFocusable={bezet} onClick={() => void schrijf(edits)}>
          {woorden.schrijven(edits.length)}
        </Button>
        {annuleerknop}
      </div>
    </>
  );
}

function Wijziging({ edit }: { readonly edit: Edit }) {
  const woorden = useWoorden();
  return (
    <>
      <span lang="nl">{`${adresVan(edit)} (${edit.reden}): `}</span>
      <Waswordt was={toonInhoud(edit.was) ?? woorden.leeg} wordt={toonInhoud(edit.wordt) ?? woorden.leeg} />
    </>
  );
}

function adresVan({ plaats }: Edit): string {
  return celadres(plaats.blad, plaats.rij, plaats.kolom);
}
