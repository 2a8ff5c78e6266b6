import { Button } from '@fluentui/react-components';
import { Foutmelding } from './Foutmelding';
import { useWoorden } from './teksten';
import type { Controle } from './useControle';

/** What a tab shows that has nothing to show before the first check. */
export function NogNietGecontroleerd({ controle: { bezig, fout, controleer } }: { readonly controle: Controle }) {
  const woorden = useWoorden();
  return (
    <>
      <p role="status">{bezig === null ? woorden.eerstControleren : woorden.lezen}</p>
      <p>{woorden.watDoetSluitend}</p>
      <p>{woorden.blijftInWerkmap}</p>
      <Foutmelding melding={fout} />
      <Button appearance="primary" disabledFocusable={bezig !== null} onClick={() => void controleer()}>
        {woorden.controleerWerkmap}
      </Button>
    </>
  );
}
