import { Button } from '@fluentui/react-components';
import type { Plaats } from '../begroting/plaats';
import { celadres } from '../sheet/adres';
import { Foutmelding } from './Foutmelding';
import { useOmgeving } from './omgeving';
import { useWoorden } from './teksten';
import { useActie } from './useActie';

/** Goes to a cell of the workbook. */
export function Celknop({ plaats }: { readonly plaats: Plaats }) {
  const { werkmap } = useOmgeving();
  const woorden = useWoorden();
  const { bezig, fout, voerUit } = useActie('lezen');
  return (
    <>
      <Button size="small" disabledFocusable={bezig} onClick={() => void voerUit(() => werkmap.gaNaar(plaats))}>
        {woorden.gaNaar(celadres(plaats.blad, plaats.rij, plaats.kolom))}
      </Button>
      <Foutmelding melding={fout} />
    </>
  );
}
