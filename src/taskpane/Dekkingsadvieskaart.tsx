import { adviesblad } from '../bladen/adviesblad';
import type { Advies } from '../jaareinde/adviseer';
import type { Afrekening, Afrekeningdeel } from '../regelingen/afrekening';
import { Bedragregels } from './Bedragregels';
import { datumVan } from './datumVan';
import { Eigenbladactie } from './Eigenbladactie';
import { houdBijeen } from './houdBijeen';
import { Melding } from './Melding';
import { useOmgeving } from './omgeving';
import { type Regelingwoorden, useRegelingwoorden } from './regelingwoorden';
import { Toegestaankeuze } from './Toegestaankeuze';
import { toonEuros } from './toonEuros';
import type { Controle } from './useControle';
import { Uitklapkaart } from './Uitklapkaart';
import { useEigenblad } from './useEigenblad';
import type { Review } from '../review/review';

interface Props {
  readonly controle: Controle;
  readonly review: Review;
}

/** Which costs could be booked on money that would otherwise be lost, and who may pay what. Never applied. */
export function Dekkingsadvieskaart({ controle, review: { advies, context } }: Props) {
  const woorden = useRegelingwoorden();
  if (advies === null && context.herkenning.regelingen.length < 2) return null;
  return (
    <Uitklapkaart titel={woorden.adviesTitel} kort={kortVan(advies, woorden)}>
      {advies === null ? <p>{woorden.adviesLeeg}</p> : <Adviesinhoud advies={advies} controle={controle} />}
      <Toegestaankeuze context={context} naBewaren={controle.controleer} />
    </Uitklapkaart>
  );
}

function kortVan(advies: Advies | null, woorden: Regelingwoorden): string {
  if (advies === null) return woorden.adviesNog;
  const { besparing } = advies.advies;
  return besparing === 0 ? woorden.adviesNiets : woorden.adviesKort(toonEuros(besparing));
}

function Adviesinhoud({ advies, controle }: { readonly advies: Advies; readonly controle: Controle }) {
  const woorden = useRegelingwoorden();
  const { nu } = useOmgeving();
  const beurt = useEigenblad(controle);
  const { zinnen, bezwaren, regelingen, boekingen } = advies.advies;
  const veranderd = regelingen.filter(({ voor, na }) => voor.lasten !== na.lasten);
  return (
    <>
      <ul lang="nl">
        {zinnen.map((zin) => (
          <li key={zin}>{houdBijeen(zin)}</li>
        ))}
      </ul>
      <p className="klein">{`${woorden.adviesBasis[advies.basis]} ${woorden.adviesNooitZelf}`}</p>
      {veranderd.length > 0 && (
        <>
          <h3>{woorden.voorNa}</h3>
          <ul className="lijst">
            {veranderd.map(({ voor, na }) => (
              <li key={voor.naam} className="blok">
                <p className="deelkop">{voor.naam}</p>
                <Bedragregels
                  regels={delenVan(voor, na, woorden).map(([naam, was, wordt]) => [
                    naam,
                    <span key={naam}>
                      <span aria-hidden="true">{woorden.wordt(was, wordt)}</span>
                      <span className="onzichtbaar">{woorden.wordtVoluit(was, wordt)}</span>
                    </span>,
                  ])}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {bezwaren.length > 0 && (
        <Melding soort="let-op">
          <h3>{woorden.bezwaren}</h3>
          <ul lang="nl">
            {bezwaren.map((bezwaar) => (
              <li key={bezwaar}>{houdBijeen(bezwaar)}</li>
            ))}
          </ul>
        </Melding>
      )}
      {boekingen.length > 0 && (
        <Eigenbladactie
          knop={woorden.adviesBlad}
          beurt={beurt}
          begin={() => beurt.bekijk(({ review }) => bladVan(review.advies, datumVan(nu())))}
          bezet={controle.bezig !== null}
        />
      )}
    </>
  );
}

function bladVan(advies: Advies | null, datum: string) {
  if (advies === null) return { waarom: 'Er is geen advies meer: geen post mag nog een andere regeling gebruiken.' };
  return { blad: adviesblad(advies, { datum }) };
}

function delenVan(
  voor: Afrekening,
  na: Afrekening,
  woorden: Regelingwoorden,
): readonly (readonly [naam: string, voor: string, na: string])[] {
  const delen: readonly (readonly [string, Afrekeningdeel])[] = [
    [woorden.terug, 'terugbetaling'],
    [woorden.mee, 'overheveling'],
    [woorden.reservering, 'reservering'],
    [woorden.resultaat, 'resultaat'],
    [woorden.open, 'nogTeBesluiten'],
    [woorden.tekort, 'tekort'],
  ];
  return delen
    .filter(([, deel]) => voor[deel] !== na[deel])
    .map(([naam, deel]) => [naam, toonEuros(voor[deel]), toonEuros(na[deel])]);
}
