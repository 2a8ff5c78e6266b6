import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Checkcontext } from '../checks/check';
import { collegevoorstel } from '../toelichting/collegevoorstel';
import type { Onderwerp } from '../toelichting/onderwerp';
import { openSloten } from '../toelichting/openSlot';
import { raadsbrief } from '../toelichting/raadsbrief';
import type { Ontwerp } from '../toelichting/sjabloon';
import { stelOp, type Opstelcontext } from '../toelichting/stelOp';
import { fluentref } from './fluentref';
import { Invoegresultaat } from './Invoegresultaat';
import { Invoegvoorstel } from './Invoegvoorstel';
import { Kopieerknop } from './Kopieerknop';
import { Plaatskiezer, usePlaatskeuze } from './Plaatskiezer';
import { planVerslagtekst } from './planVerslagtekst';
import { Tekstbewerker } from './Tekstbewerker';
import { Teksttoets } from './Teksttoets';
import { useToelichtingwoorden } from './toelichtingwoorden';
import type { Invoegbeurt } from './useInvoegen';

const PLEK = 'verslag';
const SOORTEN = ['themalijn', 'regeling', 'totaal', 'raadsbrief', 'collegevoorstel'] as const;

type Soort = (typeof SOORTEN)[number];

/** What a text is called on the sheet for texts; Dutch, as everything in the workbook. */
const TITELS: Readonly<Record<Soort, { readonly soort: string; readonly naam: string | null }>> = {
  themalijn: { soort: 'Themalijn', naam: null },
  regeling: { soort: 'Regeling', naam: null },
  totaal: { soort: 'Totaal', naam: 'Alle themalijnen' },
  raadsbrief: { soort: 'Raadsbrief', naam: 'Financiën' },
  collegevoorstel: { soort: 'Collegevoorstel', naam: 'Kosten, opbrengsten en dekking' },
};

interface Props {
  readonly context: Checkcontext;
  readonly opstelcontext: Opstelcontext;
  readonly beurt: Invoegbeurt;
  readonly bezet: boolean;
}

/** Paragraphs about more than one post, for a report, a letter or a proposal. */
export function Verslagteksten({ context, opstelcontext, beurt, bezet }: Props) {
  const woorden = useToelichtingwoorden();
  const { onderwerpen } = context;
  const [soort, zetSoort] = useState<Soort>('themalijn');
  const [gekozen, zetGekozen] = useState<Readonly<Partial<Record<Soort, number>>>>({});
  const lijst = soort === 'themalijn' ? onderwerpen.themalijnen : soort === 'regeling' ? onderwerpen.regelingen : null;
  const nummer = gekozen[soort] ?? 0;
  const onderwerp = lijst === null ? (soort === 'totaal' ? onderwerpen.totaal : null) : (lijst[nummer] ?? null);
  const ontwerp = useMemo(() => stel(soort, onderwerp, opstelcontext), [soort, onderwerp, opstelcontext]);
  return (
    <>
      <p>{woorden.verslagUitleg}</p>
      <Field label={woorden.soortTekst}>
        <Select value={soort} onChange={(_, { value }) => zetSoort(value as Soort)}>
          {SOORTEN.map((naam) => (
            <option key={naam} value={naam}>
              {woorden.soorten[naam]}
            </option>
          ))}
        </Select>
      </Field>
      {lijst !== null && lijst.length > 0 && (
        <Field label={soort === 'themalijn' ? woorden.kiesThemalijn : woorden.kiesRegeling}>
          <Select
            value={String(nummer)}
            onChange={(_, { value }) => zetGekozen({ ...gekozen, [soort]: Number(value) })}
          >
            {lijst.map(({ naam }, i) => (
              <option key={i} value={i} lang="nl">
                {naam}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {ontwerp === null ? (
        <p>{woorden.geenVerslag}</p>
      ) : (
        <Verslagtekst
          key={`${soort} ${nummer}`}
          titel={TITELS[soort]}
          ontwerp={ontwerp}
          onderwerp={onderwerp}
          context={context}
          beurt={beurt}
          bezet={bezet}
        />
      )}
      {beurt.plek === PLEK && <Invoegresultaat beurt={beurt} />}
    </>
  );
}

interface Tekstprops extends Omit<Props, 'opstelcontext'> {
  readonly titel: (typeof TITELS)[Soort];
  readonly ontwerp: Ontwerp;
  readonly onderwerp: Onderwerp | null;
}

function Verslagtekst({ titel, ontwerp, onderwerp, context, beurt, bezet }: Tekstprops) {
  const woorden = useToelichtingwoorden();
  const [eigen, pasAan] = useState<string | null>(null);
  const [open, zetOpen] = useState(false);
  const [vervangt, zetVervangt] = useState<string | null>(null);
  const invoegknop = useRef<HTMLButtonElement>(null);
  const plek = usePlaatskeuze(null);
  const tekst = eigen ?? ontwerp.tekst;
  const { doel } = plek;
  const voorstel = useMemo(() => {
    if (!open || doel === null || doel === 'toelichting') return null;
    const naam = titel.naam ?? onderwerp?.naam ?? '';
    return planVerslagtekst({ soort: titel.soort, naam, tekst }, doel, context.snapshot, vervangt);
  }, [open, doel, titel, onderwerp, tekst, context.snapshot, vervangt]);
  const sluit = () => {
    zetOpen(false);
    zetVervangt(null);
    invoegknop.current?.focus();
  };
  return (
    <>
      <Tekstbewerker tekst={tekst} isEigen={eigen !== null} pasAan={pasAan} huidig={null} />
      <Teksttoets
        tekst={tekst}
        onderwerp={onderwerp}
        onderwerpen={context.onderwerpen}
        open={eigen === null ? ontwerp.open : openSloten(eigen)}
      />
      <Plaatskiezer plek={plek} post={null} />
      <div className="knoppen">
        <Button
          ref={fluentref(invoegknop)}
          size="small"
          aria-expanded={open}
          disabledFocusable={tekst.trim() === '' || doel === null}
          onClick={() => zetOpen(!open)}
        >
          {woorden.invoegen}
        </Button>
        <Kopieerknop tekst={tekst} />
      </div>
      {voorstel !== null && (
        <Invoegvoorstel
          voorstel={voorstel}
          bezet={bezet}
          schrijf={async (plan) => {
            if (await beurt.voegIn(PLEK, plan)) zetOpen(false);
          }}
          vervang={zetVervangt}
          annuleer={sluit}
        />
      )}
    </>
  );
}

function stel(soort: Soort, onderwerp: Onderwerp | null, context: Opstelcontext): Ontwerp | null {
  if (soort === 'raadsbrief') return raadsbrief(context);
  if (soort === 'collegevoorstel') return collegevoorstel(context);
  return onderwerp === null ? null : stelOp(onderwerp, [], context);
}
