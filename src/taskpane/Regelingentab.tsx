import { som, toonGetal, type Bedrag } from '../begroting/bedrag';
import { houdBijeen } from './houdBijeen';
import type { Afrekening } from '../regelingen/afrekening';
import { NogNietGecontroleerd } from './NogNietGecontroleerd';
import { Regelingenoverzicht } from './Regelingenoverzicht';
import { useWoorden } from './teksten';
import { toonDatum } from './toonDatum';
import type { Controle } from './useControle';
import { type Verdeling, Verdelingsbalk } from './Verdelingsbalk';

/** What happens per regeling to the money that is left, and why. */
export function Regelingentab({ controle }: { readonly controle: Controle }) {
  const woorden = useWoorden();
  const { oordeel } = controle;
  if (oordeel === null) return <NogNietGecontroleerd controle={controle} />;
  const { afrekeningen } = oordeel.review.context;
  if (afrekeningen.length === 0) return <p>{woorden.geenRegelingen}</p>;
  return (
    <>
      {afrekeningen.length > 1 && <Totaalkaart afrekeningen={afrekeningen} />}
      <ul className="lijst">
        {afrekeningen.map((afrekening) => (
          <li key={afrekening.naam}>
            <Regelingkaart afrekening={afrekening} />
          </li>
        ))}
      </ul>
      <Regelingenoverzicht controle={controle} />
    </>
  );
}

function Regelingkaart({ afrekening }: { readonly afrekening: Afrekening }) {
  const woorden = useWoorden();
  const { naam, regeling, labels, redenen } = afrekening;
  return (
    <article className="kaart" aria-label={naam}>
      <h2>{naam}</h2>
      {labels.length > 0 && (
        <p lang="nl">
          <strong>{labels.join(' / ')}</strong>
        </p>
      )}
      <Bedragen verdeling={afrekening} />
      {redenen.length > 0 && (
        <details open>
          <summary>{woorden.redenen}</summary>
          <ul lang="nl">
            {redenen.map((reden) => (
              <li key={reden}>{houdBijeen(reden)}</li>
            ))}
          </ul>
        </details>
      )}
      {regeling === null ? <p>{woorden.onbekendeRegeling}</p> : <Voorwaarden regeling={regeling} />}
    </article>
  );
}

function Voorwaarden({ regeling }: { readonly regeling: NonNullable<Afrekening['regeling']> }) {
  const woorden = useWoorden();
  const { regel, akkoord, bestedenTot, looptijdTot, bron } = regeling;
  const datum = akkoord?.datum === undefined ? '' : ` (${toonDatum(akkoord.datum)})`;
  return (
    <div className="klein">
      {bestedenTot !== undefined && <p>{`${woorden.bestedenTot}: ${bestedenTot}`}</p>}
      {looptijdTot !== undefined && <p>{`${woorden.looptijdTot}: ${looptijdTot}`}</p>}
      {akkoord !== undefined && <p>{`${woorden.akkoord}: ${akkoord.document}${datum}`}</p>}
      {akkoord === undefined && regel.soort === 'overhevelen-mits-akkoord' && <p>{woorden.akkoordOntbreekt}</p>}
      <p lang="nl">{`${woorden.bron}: ${bron}`}</p>
    </div>
  );
}

function Totaalkaart({ afrekeningen }: { readonly afrekeningen: readonly Afrekening[] }) {
  const woorden = useWoorden();
  const tel = (kies: (a: Afrekening) => Bedrag) => som(afrekeningen.map(kies));
  const verdeling: Verdeling = {
    baten: tel((a) => a.baten),
    lasten: tel((a) => a.lasten),
    saldo: tel((a) => a.saldo),
    terugbetaling: tel((a) => a.terugbetaling),
    overheveling: tel((a) => a.overheveling),
    overhevelingNaar: null,
    reservering: tel((a) => a.reservering),
    resultaat: tel((a) => a.resultaat),
    nogTeBesluiten: tel((a) => a.nogTeBesluiten),
    tekort: tel((a) => a.tekort),
  };
  return (
    <article className="kaart" aria-label={woorden.totaal}>
      <h2>{woorden.totaal}</h2>
      <Bedragen verdeling={verdeling} />
    </article>
  );
}

function Bedragen({ verdeling }: { readonly verdeling: Verdeling }) {
  const woorden = useWoorden();
  const { baten, lasten, saldo } = verdeling;
  const regels = [
    [woorden.baten, baten],
    [woorden.lasten, lasten],
    [woorden.saldo, saldo],
  ] as const;
  return (
    <>
      <dl className="bedragen">
        {regels.map(([naam, bedrag]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{toonGetal(bedrag)}</dd>
          </div>
        ))}
      </dl>
      <Verdelingsbalk verdeling={verdeling} />
    </>
  );
}
