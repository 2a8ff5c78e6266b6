import { Button } from '@fluentui/react-components';
import type { Plaats } from '../begroting/plaats';
import { celadres } from '../sheet/adres';
import { Foutmelding } from './Foutmelding';
import { useOmgeving } from './omgeving';
import { useWoorden } from './teksten';
import { useActie } from './useActie';

interface Props {
  readonly plaats: Plaats;
  /** Instead of "Ga naar" with the address. */
  readonly tekst?: string;
}

/** Goes to a cell of the workbook. */
export function Celknop({ plaats, tekst }: Props) {
  const { werkmap } = useOmgeving();
  const woorden = useWoorden();
  const { bezig, fout, voerUit } = useActie('lezen');
  return (
    <>
      <Button size="small" disabledFocusable={bezig} onClick={() => void voerUit(() => werkmap.gaNaar(plaats))}>
        {tekst ?? woorden.gaNaar(celadres(plaats.blad, plaats.rij, plaats.kolom))}
      </Button>
      <Foutmelding melding={fout} />
    </>
  );
}
