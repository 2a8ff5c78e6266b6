import { Melding } from './Melding';
import { useWoorden } from './teksten';

/** Says honestly that this part is not there yet. */
export function Toelichtingtab() {
  const woorden = useWoorden();
  return (
    <Melding soort="info">
      <p>{woorden.toelichtingLeeg}</p>
    </Melding>
  );
}
