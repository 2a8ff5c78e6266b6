import { celadres } from '../sheet/adres';
import type { GelezenInstellingen } from '../sheet/instellingen';
import { Drempelformulier } from './Drempelformulier';
import { Kolomcorrecties } from './Kolomcorrecties';
import { Koppelingen } from './Koppelingen';
import { Melding } from './Melding';
import { NogNietGecontroleerd } from './NogNietGecontroleerd';
import { Regelinginstellingen } from './Regelinginstellingen';
import { Sjabloneninstelling } from './Sjabloneninstelling';
import { Taalinstelling } from './Taalinstelling';
import { useWoorden } from './teksten';
import type { Controle } from './useControle';
import { Verwijdering } from './Verwijdering';

/** The settings that held for the last check; each part is stored on its own, after which the workbook is checked again. */
export function Instellingentab({ controle }: { readonly controle: Controle }) {
  const { oordeel, controleer } = controle;
  if (oordeel === null) return <NogNietGecontroleerd controle={controle} />;
  const { context } = oordeel.review;
  const { instellingen, ongeldig } = context.instellingen;
  return (
    <>
      <Ongeldig ongeldig={ongeldig} />
      <Drempelformulier ingesteld={instellingen} jaar={context.begroting.jaar} naBewaren={controleer} />
      <Regelinginstellingen context={context} naBewaren={controleer} />
      <Sjabloneninstelling rijen={instellingen.sjablonen} naBewaren={controleer} />
      <Kolomcorrecties context={context} naBewaren={controleer} />
      <Koppelingen context={context} naBewaren={controleer} />
      <Taalinstelling />
      <Verwijdering naVerwijderen={controleer} />
    </>
  );
}

function Ongeldig({ ongeldig }: Pick<GelezenInstellingen, 'ongeldig'>) {
  const woorden = useWoorden();
  if (ongeldig.length === 0) return null;
  return (
    <Melding soort="let-op">
      <h2>{woorden.nietGebruikt}</h2>
      <ul lang="nl">
        {ongeldig.map(({ plaats: { blad, rij, kolom }, waarom }) => (
          <li key={`${celadres(blad, rij, kolom)} ${waarom}`}>{`${celadres(blad, rij, kolom)}: ${waarom}`}</li>
        ))}
      </ul>
    </Melding>
  );
}
