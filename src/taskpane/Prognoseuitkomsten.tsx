import type { Prognosevergelijking } from '../jaareinde/vergelijkPrognose';
import { celadres } from '../sheet/adres';
import { Bedragregels } from './Bedragregels';
import { Celknop } from './Celknop';
import { Lijst } from './Lijst';
import { useRegelingwoorden } from './regelingwoorden';
import { toonEuros, toonVerschil } from './toonEuros';

/** The forecast of each post against its outcome, largest difference first. */
export function Prognoseuitkomsten({ uitkomst }: { readonly uitkomst: Prognosevergelijking }) {
  const woorden = useRegelingwoorden();
  const { posten, zonderUitkomst } = uitkomst;
  const afwijkend = posten.filter(({ verschil }) => verschil !== 0);
  return (
    <>
      {posten.length > 0 && (
        <details>
          <summary>{woorden.uitkomsten(posten.length)}</summary>
          {afwijkend.length < posten.length && <p>{woorden.uitkomstGelijk(posten.length - afwijkend.length)}</p>}
          <Lijst
            van={afwijkend}
            sleutel={({ plaats }) => celadres(plaats.blad, plaats.rij, plaats.kolom)}
            toon={(post) => (
              <div className="blok">
                <p className="deelkop">{post.regeling === null ? post.post : `${post.post} (${post.regeling})`}</p>
                <Bedragregels
                  regels={[
                    [woorden.verwacht, toonEuros(post.verwacht)],
                    [woorden.uitkomst, toonEuros(post.uitkomst)],
                    [woorden.verschil, <strong key="verschil">{toonVerschil(post.verschil)}</strong>],
                  ]}
                />
                <Celknop plaats={post.plaats} />
              </div>
            )}
          />
        </details>
      )}
      {zonderUitkomst.length > 0 && (
        <details>
          <summary>{woorden.zonderUitkomst(zonderUitkomst.length)}</summary>
          <Lijst van={zonderUitkomst} sleutel={(naam, nummer) => `${naam} ${nummer}`} toon={(naam) => naam} />
        </details>
      )}
    </>
  );
}
