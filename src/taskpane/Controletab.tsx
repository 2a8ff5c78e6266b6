import { Spinner } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { Bestandsrapport, Bevindingrapport } from '../review/rapport';
import type { Beoordeling } from '../review/review';
import type { Oordeel } from './beoordeelWerkmap';
import { Begrotingsstart } from './Begrotingsstart';
import { Bevindingkaart } from './Bevindingkaart';
import { Controlestand } from './Controlestand';
import { Foutmelding } from './Foutmelding';
import { Herstelresultaat } from './Herstelresultaat';
import { Lijst } from './Lijst';
import { Markering } from './Markering';
import { NietBeoordeeld } from './NietBeoordeeld';
import { Saldoformules } from './Saldoformules';
import type { Tabprops } from './Taakvenster';
import { useWoorden } from './teksten';
import { useHerstel } from './useHerstel';

const Bestuurlijkoverleg = lazy(async () => ({ default: (await import('./Bestuurlijkoverleg')).Bestuurlijkoverleg }));
const Vrijgavemelding = lazy(async () => ({ default: (await import('./Vrijgavemelding')).Vrijgavemelding }));

/** One finding with its words. */
export interface Bevindingregel {
  readonly beoordeling: Beoordeling;
  readonly rapport: Bevindingrapport;
}

/** Checks the workbook and shows what came of it: what is wrong, what a person must look at, what was not reviewed. */
export function Controletab({ controle, zetDoel }: Tabprops) {
  const woorden = useWoorden();
  const { oordeel, bezig, controleer } = controle;
  const herstel = useHerstel(controleer, oordeel?.review.context.snapshot);
  const bezet = bezig !== null || herstel.bezig;
  const [naam, zetNaam] = useState('');
  const stand = useRef<HTMLParagraphElement>(null);
  const naAccepteren = async () => {
    await controleer();
    stand.current?.focus();
  };
  const kaart = (regel: Bevindingregel, { review }: Oordeel) => (
    <Bevindingkaart
      regel={regel}
      snapshot={review.context.snapshot}
      herstel={herstel}
      bezet={bezet}
      naam={naam}
      zetNaam={zetNaam}
      naAccepteren={naAccepteren}
      naarToelichting={(cel) => zetDoel({ cel })}
    />
  );
  return (
    <>
      <Controlestand controle={controle} regel={stand} />
      {oordeel !== null && oordeel.review.vrijgave !== null && (
        <Suspense fallback={<Spinner size="tiny" label={woorden.laden} />}>
          <Vrijgavemelding vrijgave={oordeel.review.vrijgave} verouderd={controle.gewijzigd} />
        </Suspense>
      )}
      <Foutmelding melding={herstel.fout} />
      {herstel.laatste !== null && <Herstelresultaat herstel={herstel} />}
      {oordeel !== null && (
        <>
          <Bevindingen oordeel={oordeel} kaart={(regel) => kaart(regel, oordeel)} />
          <NietBeoordeeld review={oordeel.review} />
          {oordeel.rapport.tabellen.length > 0 && (
            <>
              <Saldoformules review={oordeel.review} herstel={herstel} bezet={bezet} />
              <Markering review={oordeel.review} />
              <Suspense fallback={<Spinner size="tiny" label={woorden.laden} />}>
                <Bestuurlijkoverleg controle={controle} bezet={bezet} naam={naam} zetNaam={zetNaam} />
              </Suspense>
            </>
          )}
        </>
      )}
      <Begrotingsstart controle={controle} />
    </>
  );
}

interface Bevindingenprops {
  readonly oordeel: Oordeel;
  readonly kaart: (regel: Bevindingregel) => ReactNode;
}

function Bevindingen({ oordeel, kaart }: Bevindingenprops) {
  const woorden = useWoorden();
  const regels = regelsVan(oordeel);
  if (regels.length === 0) return <GeenBevindingen rapport={oordeel.rapport} />;
  const open = regels.filter(({ rapport }) => rapport.geaccepteerd === undefined);
  const groepen = [
    { kop: woorden.fouten, regels: open.filter(({ rapport }) => rapport.ernst === 'fout') },
    { kop: woorden.letOp, regels: open.filter(({ rapport }) => rapport.ernst === 'let-op') },
    { kop: woorden.geaccepteerd, regels: regels.filter(({ rapport }) => rapport.geaccepteerd !== undefined) },
  ];
  return groepen
    .filter((groep) => groep.regels.length > 0)
    .map((groep) => (
      <section key={groep.kop}>
        <h2>{`${groep.kop} (${groep.regels.length})`}</h2>
        <Lijst van={groep.regels} sleutel={sleutelVan} toon={kaart} />
      </section>
    ));
}

function GeenBevindingen({ rapport }: { readonly rapport: Bestandsrapport }) {
  const woorden = useWoorden();
  return rapport.tabellen.length === 0 ? null : <p>{woorden.geenBevindingen}</p>;
}

function regelsVan({ review, rapport }: Oordeel): Bevindingregel[] {
  return review.bevindingen.map((beoordeling, i) => ({ beoordeling, rapport: rapport.bevindingen[i]! }));
}

function sleutelVan({ rapport }: Bevindingregel): string {
  return `${rapport.controle} ${rapport.cel} ${rapport.melding}`;
}
