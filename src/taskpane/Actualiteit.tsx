import { Button } from '@fluentui/react-components';
import { Foutmelding } from './Foutmelding';
import { Melding } from './Melding';
import { useWoorden } from './teksten';
import type { Controle } from './useControle';

/** Whether what is shown still holds, and the way to renew it. */
export function Actualiteit({ controle: { bezig, gewijzigd, fout, controleer } }: { readonly controle: Controle }) {
  const woorden = useWoorden();
  return (
    <>
      <div role="status">
        {bezig !== null && <p className="klein">{bezig.soort === 'lezen' ? woorden.lezen : woorden.beoordelen}</p>}
        {gewijzigd && bezig === null && <Melding soort="let-op">{woorden.gewijzigd}</Melding>}
      </div>
      <Foutmelding melding={fout} />
      {gewijzigd && (
        <div className="knoppen">
          <Button size="small" disabledFocusable={bezig !== null} onClick={() => void controleer()}>
            {woorden.opnieuwControleren}
          </Button>
        </div>
      )}
    </>
  );
}
