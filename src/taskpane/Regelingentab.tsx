import { som, toonGetal, type Bedrag } from '../begroting/bedrag';
import type { Checkcontext } from '../checks/check';
import type { Regelinginvoer } from '../jaareinde/regelinginvoer';
import type { Afrekening } from '../regelingen/afrekening';
import { toonDatum } from '../begroting/toonDatum';
import { Actualiteit } from './Actualiteit';
import { Begrotingsbruggen } from './Begrotingsbruggen';
import { Bewijsregister } from './Bewijsregister';
import { Dekkingsadvieskaart } from './Dekkingsadvieskaart';
import { EerdereWerkmap } from './EerdereWerkmap';
import { Eenheidregel } from './Eenheidregel';
import { houdBijeen } from './houdBijeen';
import { NogNietGecontroleerd } from './NogNietGecontroleerd';
import { Prognosekaart } from './Prognosekaart';
import { Regelingenoverzicht } from './Regelingenoverzicht';
import { Regelingtijdlijn } from './Regelingtijdlijn';
import { useWoorden } from './teksten';
import { tijdlijnVan, vervaloverzicht } from './tijdlijn';
import type { Controle } from './useControle';
import { Vervaloverzicht } from './Vervaloverzicht';
import { type Verdeling, Verdelingsbalk } from './Verdelingsbalk';

/** What happens per regeling to the money that is left, and why. */
export function Regelingentab({ controle }: { readonly controle: Controle }) {
  const woorden = useWoorden();
  const { oordeel, controleer } = controle;
  if (oordeel === null) return <NogNietGecontroleerd controle={controle} />;
  const { review } = oordeel;
  const { context } = review;
  const { afrekeningen, regelinginvoer, prognose } = context;
  return (
    <>
      <Actualiteit controle={controle} />
      {afrekeningen.length === 0 && prognose === null && <p>{woorden.geenRegelingen}</p>}
      {afrekeningen.length > 1 && <Totaalkaart context={context} />}
      <Vervaloverzicht verval={vervaloverzicht(regelinginvoer, afrekeningen)} />
      <Bewijsregister context={context} naBewaren={controleer} />
      <Prognosekaart context={context} />
      <Dekkingsadvieskaart controle={controle} review={review} />
      <Begrotingsbruggen bruggen={context.bruggen} />
      <ul className="lijst">
        {afrekeningen.map((afrekening, i) => (
          <li key={afrekening.naam}>
            <Regelingkaart afrekening={afrekening} invoer={regelinginvoer[i]!} />
          </li>
        ))}
      </ul>
      {context.herkenning.regelingen.length > 0 && <EerdereWerkmap context={context} naBewaren={controleer} />}
      {afrekeningen.length > 0 && <Regelingenoverzicht controle={controle} />}
    </>
  );
}

interface Kaartprops {
  readonly afrekening: Afrekening;
  readonly invoer: Regelinginvoer;
}

function Regelingkaart({ afrekening, invoer }: Kaartprops) {
  const woorden = useWoorden();
  const { naam, regeling, labels, redenen } = afrekening;
  const tijdlijn = tijdlijnVan(invoer, afrekening);
  return (
    <article className="kaart" aria-label={naam}>
      <h2>{naam}</h2>
      {labels.length > 0 && (
        <p lang="nl">
          <strong>{labels.join(' / ')}</strong>
        </p>
      )}
      <Eenheidregel eenheid={invoer.eenheid} />
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
      {tijdlijn !== null && <Regelingtijdlijn tijdlijn={tijdlijn} />}
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

/** In the unit of the regelingen when they share one, else in euros. */
function Totaalkaart({ context: { afrekeningen, regelinginvoer } }: { readonly context: Checkcontext }) {
  const woorden = useWoorden();
  const eenheden = new Set(regelinginvoer.map(({ eenheid }) => eenheid));
  const [eenheid = 1] = eenheden.size === 1 ? eenheden : [];
  const tel = (kies: (a: Afrekening) => Bedrag) =>
    som(afrekeningen.map((afrekening, i) => kies(afrekening) * (regelinginvoer[i]!.eenheid / eenheid)));
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
      <Eenheidregel eenheid={eenheid} />
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
