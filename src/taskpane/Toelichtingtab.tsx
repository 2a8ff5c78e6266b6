import { toonGetal } from '../begroting/bedrag';
import type { NodigeToelichting } from '../toelichting/toelichtingNodig';
import { Celknop } from './Celknop';
import { Lijst } from './Lijst';
import { Melding } from './Melding';
import { NogNietGecontroleerd } from './NogNietGecontroleerd';
import { useWoorden } from './teksten';
import type { Controle } from './useControle';

/** The posts that still need a toelichting. Writing one is not there yet, and the tab says so. */
export function Toelichtingtab({ controle }: { readonly controle: Controle }) {
  const woorden = useWoorden();
  const { oordeel } = controle;
  if (oordeel === null) return <NogNietGecontroleerd controle={controle} />;
  const nodig = oordeel.review.context.toelichtingen.filter(({ tekst }) => tekst === null);
  return (
    <>
      <h2>{woorden.toelichtingNodig(nodig.length)}</h2>
      <p>{woorden.toelichtingUitleg}</p>
      <Lijst van={nodig} sleutel={sleutelVan} toon={(post) => <Post post={post} />} />
      <Melding soort="info">
        <p>{woorden.toelichtingBeperking}</p>
      </Melding>
    </>
  );
}

function Post({ post: { rij, plaats, saldo } }: { readonly post: NodigeToelichting }) {
  const woorden = useWoorden();
  const bedrag = toonGetal(Math.abs(saldo));
  return (
    <article className="kaart" aria-label={rij.label}>
      <h3>{rij.label}</h3>
      <p>{saldo < 0 ? woorden.overschrijding(bedrag) : woorden.onderschrijding(bedrag)}</p>
      <div className="knoppen">
        <Celknop plaats={plaats} />
      </div>
    </article>
  );
}

function sleutelVan({ plaats: { blad, rij, kolom } }: NodigeToelichting): string {
  return `${blad} ${rij} ${kolom}`;
}
