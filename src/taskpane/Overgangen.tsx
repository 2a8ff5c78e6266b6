import type { Bedrag } from '../begroting/bedrag';
import type { Overgang } from '../jaareinde/vergelijkEerder';
import { Bedragregels } from './Bedragregels';
import { Melding } from './Melding';
import { useRegelingwoorden } from './regelingwoorden';
import { toonEuros, toonVerschil } from './toonEuros';

/** What each regeling carried out of the year before against what is carried in here. */
export function Overgangen({ overgangen }: { readonly overgangen: readonly Overgang[] }) {
  const woorden = useRegelingwoorden();
  const afwijkend = new Set(overgangen.flatMap(({ naam, verschil }) => (verschil === 0 ? [] : [naam]))).size;
  const toon = (bedrag: Bedrag | null) => (bedrag === null ? woorden.onbekend : toonEuros(bedrag));
  return (
    <>
      <Melding soort={afwijkend === 0 ? 'goed' : 'let-op'}>
        {afwijkend === 0 ? woorden.overgangGelijk : woorden.overgangVerschil(afwijkend)}
      </Melding>
      <ul className="lijst">
        {overgangen.map(({ naam, tranche, uit, in: erin, verschil }) => (
          <li key={`${naam} ${tranche}`} className="blok">
            <p className="deelkop">{tranche === null ? naam : woorden.metHerkomst(naam, woorden.tranche(tranche))}</p>
            <Bedragregels
              regels={[
                [woorden.uitVorig, toon(uit)],
                [woorden.inDit, toon(erin)],
                ...(verschil === 0 || verschil === null
                  ? []
                  : [[woorden.verschil, <strong key="verschil">{toonVerschil(verschil)}</strong>] as const]),
              ]}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
