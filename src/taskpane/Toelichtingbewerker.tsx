import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Checkcontext } from '../checks/check';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { zoekCel } from '../sheet/zoekCel';
import { type Invoegplan, planInvoeging } from '../toelichting/planInvoeging';
import { stelOp, type Opstelcontext } from '../toelichting/stelOp';
import { type Concept, invoegingVan, tekstVan } from './concept';
import { fluentref } from './fluentref';
import { Gereedformulier } from './Gereedformulier';
import { type Bezwaar, Invoegvoorstel, type Voorstel } from './Invoegvoorstel';
import { Kopieerknop } from './Kopieerknop';
import { Melding } from './Melding';
import { Naastelkaar } from './Naastelkaar';
import { Oorzaakkiezer } from './Oorzaakkiezer';
import { Plaatskiezer, usePlaatskeuze } from './Plaatskiezer';
import { Tekstbewerker } from './Tekstbewerker';
import { Teksttoets } from './Teksttoets';
import { useWoorden } from './teksten';
import { richtingVan } from './Toelichtingfilter';
import { useToelichtingwoorden } from './toelichtingwoorden';

interface Props {
  readonly post: Toelichtingpost;
  readonly context: Checkcontext;
  readonly opstelcontext: Opstelcontext;
  readonly begin: Concept;
  /** Told of every change, to begin with when the editor is opened again. */
  readonly onthoud: (concept: Concept) => void;
  readonly voegIn: (plan: Invoegplan) => Promise<void>;
  readonly bezet: boolean;
  /** Who confirms, typed once. */
  readonly naam: string;
  readonly zetNaam: (naam: string) => void;
  /** Checks the workbook again after the ledger was written. */
  readonly controleer: () => Promise<void>;
  readonly sluit: () => void;
}

/** Writes the toelichting of one post: its causes, the text that follows from them, and where it goes. */
export function Toelichtingbewerker(props: Props) {
  const { post, context, opstelcontext, begin, onthoud, voegIn, bezet, naam, zetNaam, controleer, sluit } = props;
  const woorden = useToelichtingwoorden();
  const algemeen = useWoorden();
  const [concept, zetConcept] = useState(begin);
  const wijzig = (nieuw: Concept) => {
    zetConcept(nieuw);
    onthoud(nieuw);
  };
  const kop = useRef<HTMLHeadingElement>(null);
  const [voorstelOpen, zetVoorstelOpen] = useState(false);
  const [vervangt, zetVervangt] = useState<string | null>(null);
  const invoegknop = useRef<HTMLButtonElement>(null);
  const plek = usePlaatskeuze(post);
  useEffect(() => kop.current?.focus(), []);
  const ontwerp = useMemo(() => tekstVan(post, concept, opstelcontext), [post, concept, opstelcontext]);
  const { tekst } = ontwerp;
  const { ingevoegd } = context.instellingen.instellingen;
  const { doel } = plek;
  const voorstel = useMemo((): Voorstel | null => {
    if (!voorstelOpen || doel === null) return null;
    const invoeging = { ...invoegingVan(post, concept, tekst), vervangt };
    const plan = planInvoeging([invoeging], doel, context.snapshot, ingevoegd);
    return { plan, tekst, edit: plan.edits.at(-1) ?? null, bezwaar: bezwaarVan(plan, tekst, context) };
  }, [voorstelOpen, doel, post, concept, tekst, vervangt, context.snapshot, ingevoegd]);
  const sluitVoorstel = () => {
    zetVoorstelOpen(false);
    zetVervangt(null);
    invoegknop.current?.focus();
  };
  const bijToets = (gebeurtenis: KeyboardEvent) => {
    if (gebeurtenis.key !== 'Escape' || gebeurtenis.defaultPrevented) return;
    gebeurtenis.preventDefault();
    if (voorstelOpen) sluitVoorstel();
    else sluit();
  };
  return (
    <section className="uitklap bewerker" onKeyDown={bijToets}>
      <h4 ref={kop} tabIndex={-1}>
        {woorden.bewerkerTitel(post.rij.label)}
      </h4>
      <p className="klein">{woorden.standuitleg[post.stand]}</p>
      <Huidig post={post} ontwerp={stelOp(post.onderwerp, concept.keuzes, opstelcontext).tekst} />
      <Oorzaakkiezer
        sjablonen={opstelcontext.sjablonen}
        richting={richtingVan(post)}
        keuzes={concept.keuzes}
        kies={(keuzes) => wijzig({ ...concept, keuzes })}
      />
      <Tekstbewerker
        tekst={tekst}
        isEigen={concept.eigen !== null}
        pasAan={(eigen) => wijzig({ ...concept, eigen })}
        huidig={post.tekst}
      />
      <Teksttoets tekst={tekst} onderwerp={post.onderwerp} onderwerpen={context.onderwerpen} open={ontwerp.open} />
      <Plaatskiezer plek={plek} post={post} />
      <div className="knoppen">
        <Button
          ref={fluentref(invoegknop)}
          appearance="primary"
          size="small"
          aria-expanded={voorstelOpen}
          disabledFocusable={tekst.trim() === '' || doel === null}
          onClick={() => zetVoorstelOpen(!voorstelOpen)}
        >
          {woorden.invoegen}
        </Button>
        <Kopieerknop tekst={tekst} />
      </div>
      {voorstel !== null && (
        <Invoegvoorstel
          voorstel={voorstel}
          bezet={bezet}
          schrijf={voegIn}
          vervang={zetVervangt}
          annuleer={sluitVoorstel}
        />
      )}
      {post.tekst !== null && (
        <Gereedformulier
          post={post}
          ingevoegd={ingevoegd}
          bezet={bezet}
          naam={naam}
          zetNaam={zetNaam}
          naBewaren={controleer}
        />
      )}
      <div className="knoppen">
        <Button size="small" onClick={sluit}>
          {algemeen.sluiten}
        </Button>
      </div>
    </section>
  );
}

/** The text that stands there now, and what is wrong with it; beside a new draft where someone changed ours. */
function Huidig({ post, ontwerp }: { readonly post: Toelichtingpost; readonly ontwerp: string }) {
  const woorden = useToelichtingwoorden();
  const { tekst, stand, strijdig } = post;
  if (tekst === null) return null;
  const huidig = { titel: woorden.dezeStaatEr, tekst };
  return (
    <>
      {stand === 'aangepast' ? (
        <Naastelkaar delen={[huidig, { titel: woorden.watSluitendNuSchrijft, tekst: ontwerp }]} />
      ) : (
        <Naastelkaar delen={[huidig]} />
      )}
      {strijdig.length > 0 && (
        <Melding soort="fout">
          <ul lang="nl">
            {strijdig.map(({ van, tot, soort, uitleg }) => (
              <li key={`${van} ${tot} ${soort}`}>{`“${tekst.slice(van, tot)}”: ${uitleg}`}</li>
            ))}
          </ul>
        </Melding>
      )}
    </>
  );
}

/** Why the one text of a plan is not written. A formula is not to be replaced. */
function bezwaarVan(
  { conflicten: [conflict] }: Invoegplan,
  tekst: string,
  { snapshot }: Pick<Checkcontext, 'snapshot'>,
): Bezwaar | null {
  if (conflict === undefined || conflict.staat === tekst) return null;
  const { plaats, staat, waarom } = conflict;
  const isFormule = plaats !== null && zoekCel(plaats, snapshot)?.formule !== undefined;
  return { plaats, staat: isFormule ? null : staat, waarom };
}
