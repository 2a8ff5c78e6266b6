import { useMemo } from 'react';
import type { Bedrag } from '../begroting/bedrag';
import type { Checkcontext } from '../checks/check';
import type { Prognose } from '../jaareinde/maakPrognose';
import { vergelijkPrognose } from '../jaareinde/vergelijkPrognose';
import type { Afrekening } from '../regelingen/afrekening';
import type { Herkenning } from '../sheet/herkenning';
import { toonDatum } from '../begroting/toonDatum';
import { Eenheidregel } from './Eenheidregel';
import { Prognoseuitkomsten } from './Prognoseuitkomsten';
import { useRegelingwoorden } from './regelingwoorden';
import { toonEuros } from './toonEuros';
import { Uitklapkaart } from './Uitklapkaart';
import { Verdelingsbalk } from './Verdelingsbalk';

/** What is expected of the end of the year per regeling, and how that came out where it is known. */
export function Prognosekaart({ context }: { readonly context: Checkcontext }) {
  const woorden = useRegelingwoorden();
  const { prognose, herkenning } = context;
  if (prognose === null) return null;
  const terug = inEuros(prognose, ({ terugbetaling }) => terugbetaling);
  const open = inEuros(prognose, ({ nogTeBesluiten }) => nogTeBesluiten);
  return (
    <Uitklapkaart
      titel={woorden.prognoseTitel(context.begroting.jaar)}
      kort={
        prognose.regelingen.length === 0
          ? woorden.nietTeBepalen
          : woorden.prognoseKort(toonEuros(terug), open === 0 ? null : toonEuros(open))
      }
    >
      <p className="klein">
        {prognose.peildatum === null ? woorden.geenPeildatum : woorden.peildatum(toonDatum(prognose.peildatum))}
      </p>
      <p className="klein">{woorden.prognoseUitleg}</p>
      <ul className="lijst">
        {prognose.regelingen.map((afrekening, i) => (
          <li key={afrekening.naam}>
            <article className="blok" aria-label={afrekening.naam}>
              <h3>{afrekening.naam}</h3>
              <Eenheidregel eenheid={prognose.invoer[i]!.eenheid} />
              <Verdelingsbalk verdeling={afrekening} />
            </article>
          </li>
        ))}
      </ul>
      {prognose.nietTeBepalen.length > 0 && (
        <>
          <h3>{woorden.nietTeBepalen}</h3>
          <ul lang="nl">
            {prognose.nietTeBepalen.map(({ naam, waarom }) => (
              <li key={naam}>
                <strong>{naam}</strong>: {waarom}
              </li>
            ))}
          </ul>
        </>
      )}
      <Uitkomst prognose={prognose} herkenning={herkenning} />
    </Uitklapkaart>
  );
}

/** Compared when the card is opened: it takes time with the posten. */
function Uitkomst({ prognose, herkenning }: { readonly prognose: Prognose; readonly herkenning: Herkenning }) {
  const uitkomst = useMemo(() => vergelijkPrognose(prognose, herkenning), [prognose, herkenning]);
  return uitkomst === null ? null : <Prognoseuitkomsten uitkomst={uitkomst} />;
}

function inEuros(prognose: Prognose, kies: (afrekening: Afrekening) => Bedrag): Bedrag {
  return prognose.regelingen.reduce((som, afrekening, i) => som + kies(afrekening) * prognose.invoer[i]!.eenheid, 0);
}
