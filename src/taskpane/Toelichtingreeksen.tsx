import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Checkcontext } from '../checks/check';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import type { Opstelcontext } from '../toelichting/stelOp';
import type { Concept } from './concept';
import { Invoegresultaat } from './Invoegresultaat';
import { planReeks } from './planReeks';
import { Reeksvoorstel } from './Reeksvoorstel';
import { useToelichtingwoorden } from './toelichtingwoorden';
import type { Invoegbeurt } from './useInvoegen';

const PLEK = 'reeks';

type Reeks = 'alles' | 'verversen';

interface Props {
  readonly context: Checkcontext;
  readonly opstelcontext: Opstelcontext;
  readonly conceptVan: (post: Toelichtingpost) => Concept;
  readonly beurt: Invoegbeurt;
  readonly bezet: boolean;
  readonly bijSelectie: () => void;
}

/** What can be done for all posts at once: inserting every missing text, refreshing every outdated one. */
export function Toelichtingreeksen({ context, opstelcontext, conceptVan, beurt, bezet, bijSelectie }: Props) {
  const woorden = useToelichtingwoorden();
  const [open, zetOpen] = useState<Reeks | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const posten: Readonly<Record<Reeks, readonly Toelichtingpost[]>> = {
    alles: context.toelichtingen.filter(({ stand }) => stand === 'ontbreekt'),
    verversen: context.toelichtingen.filter(({ stand }) => stand === 'verouderd'),
  };
  const knop = (reeks: Reeks, tekst: string) =>
    posten[reeks].length > 0 && (
      <Button
        size="small"
        aria-expanded={open === reeks}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          zetOpen(open === reeks ? null : reeks);
        }}
      >
        {tekst}
      </Button>
    );
  return (
    <>
      <div className="knoppen">
        {knop('alles', woorden.allesInvoegen(posten.alles.length))}
        {knop('verversen', woorden.verversen(posten.verversen.length))}
        <Button size="small" onClick={bijSelectie}>
          {woorden.bijSelectie}
        </Button>
      </div>
      {open !== null && posten[open].length > 0 && (
        <Reeksvoorstel
          key={open}
          titel={open === 'alles' ? woorden.allesTitel : woorden.verversTitel}
          uitleg={open === 'alles' ? woorden.allesUitleg : woorden.verversUitleg}
          open={open === 'verversen'}
          reeks={planReeks(posten[open], conceptVan, context, opstelcontext)}
          bezet={bezet}
          schrijf={async (plan) => {
            if (await beurt.voegIn(PLEK, plan)) zetOpen(null);
          }}
          annuleer={() => {
            zetOpen(null);
            opener.current?.focus();
          }}
        />
      )}
      {beurt.plek === PLEK && <Invoegresultaat beurt={beurt} />}
    </>
  );
}
