import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { Checkcontext } from '../checks/check';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { leesSjablonen } from '../toelichting/sjablonen';
import type { Opstelcontext } from '../toelichting/stelOp';
import { Actualiteit } from './Actualiteit';
import { beginconcept, type Concept, sleutelsVan } from './concept';
import { Foutmelding } from './Foutmelding';
import { Invoegresultaat } from './Invoegresultaat';
import { Lijst } from './Lijst';
import { Melding } from './Melding';
import { NogNietGecontroleerd } from './NogNietGecontroleerd';
import type { Tabprops } from './Taakvenster';
import { useWoorden } from './teksten';
import { Toelichtingbewerker } from './Toelichtingbewerker';
import { ALLES, pastBij, Toelichtingfilter } from './Toelichtingfilter';
import { Toelichtingkaart } from './Toelichtingkaart';
import { Toelichtingreeksen } from './Toelichtingreeksen';
import { useToelichtingwoorden } from './toelichtingwoorden';
import { type Gezocht, useDoel } from './useDoel';
import { useInvoegen } from './useInvoegen';
import { Voortgang } from './Voortgang';
import { postBij, waaromNietInLijst } from './waaromNietInLijst';

const Verslagteksten = lazy(async () => ({ default: (await import('./Verslagteksten')).Verslagteksten }));

/** Which posts need a toelichting and how far each is, with an editor for each; and the texts for a report. */
export function Toelichtingtab(props: Tabprops) {
  const { controle, doel } = props;
  const gezocht = useDoel(doel, controle);
  const { oordeel } = controle;
  if (oordeel === null) return <NogNietGecontroleerd controle={controle} />;
  return <Toelichtingen {...props} context={oordeel.review.context} gezocht={gezocht} />;
}

interface Props extends Tabprops {
  readonly context: Checkcontext;
  readonly gezocht: Gezocht | null;
}

function Toelichtingen({ controle, naarTab, zetDoel, context, gezocht }: Props) {
  const woorden = useToelichtingwoorden();
  const algemeen = useWoorden();
  const { bezig, controleer } = controle;
  const beurt = useInvoegen(controleer, context.snapshot);
  const [filter, zetFilter] = useState(ALLES);
  const [open, zetOpen] = useState<string | null>(null);
  /** The question whose editor was closed again. */
  const [gesloten, zetGesloten] = useState<Gezocht | null>(null);
  /** What is under way for each post, kept while its editor is closed. */
  const concepten = useRef(new Map<string, Concept>());
  const [naam, zetNaam] = useState('');
  const [verslagOpen, zetVerslagOpen] = useState(false);
  const knoppen = useRef(new Map<string, HTMLButtonElement>());
  const opstelcontext = useMemo(() => opstelcontextVan(context), [context]);
  const { toelichtingen } = context;
  const sleutels = useMemo(() => sleutelsVan(toelichtingen), [toelichtingen]);
  const sleutelVan = ({ rij }: Toelichtingpost) => sleutels.get(rij)!;
  const conceptVan = (post: Toelichtingpost): Concept => concepten.current.get(sleutelVan(post)) ?? beginconcept(post);
  const bezet = bezig !== null || beurt.bezig;

  const gevraagd = gezocht?.plaats ? postBij(gezocht.plaats, toelichtingen) : null;
  const geopend = gevraagd === null || gesloten === gezocht ? open : sleutelVan(gevraagd);
  const getoond =
    gevraagd !== null
      ? [gevraagd]
      : toelichtingen.filter((post) => pastBij(post, filter) || [geopend, beurt.plek].includes(sleutelVan(post)));

  const wissel = (post: Toelichtingpost) => {
    const sleutel = sleutelVan(post);
    zetGesloten(gezocht);
    zetOpen(geopend === sleutel ? null : sleutel);
  };
  const sluit = (post: Toelichtingpost) => {
    wissel(post);
    knoppen.current.get(sleutelVan(post))?.focus();
  };

  const kaart = (post: Toelichtingpost) => {
    const sleutel = sleutelVan(post);
    const isOpen = geopend === sleutel;
    return (
      <Toelichtingkaart
        post={post}
        context={context}
        open={isOpen}
        wissel={() => wissel(post)}
        knop={(element) => {
          if (element === null) knoppen.current.delete(sleutel);
          else knoppen.current.set(sleutel, element);
        }}
      >
        {beurt.plek === sleutel && <Invoegresultaat beurt={beurt} />}
        {isOpen && (
          <Toelichtingbewerker
            post={post}
            context={context}
            opstelcontext={opstelcontext}
            begin={conceptVan(post)}
            onthoud={(concept) => concepten.current.set(sleutel, concept)}
            bezet={bezet}
            naam={naam}
            zetNaam={zetNaam}
            voegIn={async (plan) => {
              if (!(await beurt.voegIn(sleutel, plan))) return;
              concepten.current.delete(sleutel);
              wissel(post);
            }}
            controleer={controleer}
            sluit={() => sluit(post)}
          />
        )}
      </Toelichtingkaart>
    );
  };
  return (
    <>
      <h2 className="onzichtbaar">{woorden.titel}</h2>
      <Actualiteit controle={controle} />
      {toelichtingen.length === 0 ? <p>{woorden.geenNodig}</p> : <Voortgang posten={toelichtingen} />}
      <Strijdig context={context} naarControle={() => naarTab('controle')} />
      <Foutmelding melding={gezocht?.fout ?? null} />
      <div role="status">
        {gezocht !== null && gezocht.fout === null && gevraagd === null && (
          <Melding soort="info">
            {gezocht.plaats === null ? woorden.eenCel : waaromNietInLijst(gezocht.plaats, context, woorden)}
          </Melding>
        )}
      </div>
      <Toelichtingreeksen
        context={context}
        opstelcontext={opstelcontext}
        conceptVan={conceptVan}
        beurt={beurt}
        bezet={bezet}
        bijSelectie={() => zetDoel({ cel: null })}
      />
      {gevraagd !== null ? (
        <div className="knoppen">
          <span>{woorden.uitBlad(gevraagd.rij.label)}</span>
          <Button size="small" onClick={() => zetDoel(null)}>
            {woorden.alleTonen}
          </Button>
        </div>
      ) : (
        toelichtingen.length > 0 && <Toelichtingfilter posten={toelichtingen} keuze={filter} kies={zetFilter} />
      )}
      {toelichtingen.length > 0 && getoond.length === 0 && <p>{woorden.geenBijFilter}</p>}
      <Lijst key={JSON.stringify(filter)} van={getoond} sleutel={sleutelVan} toon={kaart} />
      <section className="kaart">
        <h2 className="kaartkop">
          <Button
            className="openknop"
            appearance="subtle"
            aria-expanded={verslagOpen}
            onClick={() => zetVerslagOpen(!verslagOpen)}
          >
            {woorden.verslagTitel}
          </Button>
        </h2>
        {verslagOpen && (
          <Suspense fallback={<Spinner size="tiny" label={algemeen.laden} />}>
            <Verslagteksten context={context} opstelcontext={opstelcontext} beurt={beurt} bezet={bezet} />
          </Suspense>
        )}
      </section>
    </>
  );
}

interface Strijdigprops {
  readonly context: Pick<Checkcontext, 'beweringen'>;
  readonly naarControle: () => void;
}

/** Texts that contradict the figures are findings; here only that there are. */
function Strijdig({ context: { beweringen }, naarControle }: Strijdigprops) {
  const woorden = useToelichtingwoorden();
  const aantal = beweringen.filter(({ uitkomst }) => uitkomst === 'strijdig').length;
  if (aantal === 0) return null;
  return (
    <Melding soort="fout">
      <p>{woorden.strijdig(aantal)}</p>
      <div className="knoppen">
        <Button size="small" onClick={naarControle}>
          {woorden.naarControle}
        </Button>
      </div>
    </Melding>
  );
}

function opstelcontextVan({ onderwerpen, dekking, instellingen }: Checkcontext): Opstelcontext {
  const { sjablonen } = leesSjablonen(instellingen.instellingen.sjablonen);
  return { onderwerpen, dekking, sjablonen };
}
