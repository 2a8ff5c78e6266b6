import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { ingevoegdrij } from '../excel/instellingrijen';
import type { Wijziging } from '../excel/planWijzigingen';
import type { Ingevoegd } from '../sheet/instellingen';
import { toonDatum } from '../begroting/toonDatum';
import { bevestig, trekIn } from '../toelichting/bevestig';
import { heeftOpenSlot } from '../toelichting/openSlot';
import { datumVan } from './datumVan';
import { Foutmelding } from './Foutmelding';
import { useOmgeving } from './omgeving';
import { Tekstveld } from './Tekstveld';
import { useWoorden } from './teksten';
import { useToelichtingwoorden } from './toelichtingwoorden';
import { useActie } from './useActie';

interface Props {
  readonly post: Toelichtingpost;
  readonly ingevoegd: readonly Ingevoegd[];
  readonly bezet: boolean;
  /** Who confirms, typed once. */
  readonly naam: string;
  readonly zetNaam: (naam: string) => void;
  readonly naBewaren: () => Promise<void>;
}

/** Confirms the text that stands in the workbook, also one that someone changed; or takes that back. */
export function Gereedformulier({ post, ingevoegd, bezet, naam, zetNaam, naBewaren }: Props) {
  const woorden = useToelichtingwoorden();
  const algemeen = useWoorden();
  const { werkmap, nu } = useOmgeving();
  const { bezig, fout, voerUit } = useActie('schrijven');
  const [open, zetOpen] = useState(false);
  const [uitkomst, zetUitkomst] = useState('');
  const kop = useRef<HTMLParagraphElement>(null);
  const kopId = useId();
  const bewaar = async (wijziging: Wijziging, gelukt: string) => {
    if (bezig || bezet) return;
    zetUitkomst('');
    if (!(await voerUit(() => werkmap.bewaar([wijziging])))) return;
    zetOpen(false);
    zetUitkomst(gelukt);
    kop.current?.focus();
    await naBewaren();
  };
  const meldGereed = () => {
    const wie = { naam: naam.trim(), datum: datumVan(nu()) };
    const bevestiging = bevestig(post, wie, ingevoegd);
    if (bevestiging === null) return;
    void bewaar({ tabel: 'ingevoegd', rij: ingevoegdrij(bevestiging) }, woorden.gereedBewaard);
  };
  const trekTerug = (bevestigd: Ingevoegd) => {
    const rest = trekIn(bevestigd);
    const wijziging: Wijziging =
      rest === null
        ? { tabel: 'ingevoegd', rij: ingevoegdrij(bevestigd), weg: true }
        : { tabel: 'ingevoegd', rij: ingevoegdrij(rest) };
    void bewaar(wijziging, woorden.nietGereedBewaard);
  };
  const bevestigd = post.ingevoegd !== null && post.ingevoegd.gereed !== '' ? post.ingevoegd : null;
  const isAangepast = post.stand === 'aangepast';
  const kan = post.stand !== 'gereed' && post.tekst !== null && !heeftOpenSlot(post.tekst);
  if (!kan && bevestigd === null) return null;
  return (
    <div role="group" aria-labelledby={kopId}>
      <p ref={kop} className="deelkop" id={kopId} tabIndex={-1}>
        {isAangepast ? woorden.houdTekst : woorden.gereedTitel}
      </p>
      {post.stand === 'gereed' && bevestigd !== null ? (
        <p>{woorden.gereedSinds(toonGereed(bevestigd.gereed))}</p>
      ) : (
        <p className="klein">{isAangepast ? woorden.houdUitleg : woorden.gereedUitleg}</p>
      )}
      {open && <Tekstveld label={algemeen.uwNaam} hint={woorden.naamMagLeeg} waarde={naam} wijzig={zetNaam} />}
      <Foutmelding melding={fout} />
      <div className="knoppen">
        {kan && (
          <Button
            size="small"
            aria-expanded={open}
            disabledFocusable={bezig || (open && bezet)}
            onClick={() => (open ? meldGereed() : zetOpen(true))}
          >
            {open ? woorden.gereedBevestig : isAangepast ? woorden.houdTekst : woorden.gereedMelden}
          </Button>
        )}
        {bevestigd !== null && (
          <Button size="small" disabledFocusable={bezig || bezet} onClick={() => trekTerug(bevestigd)}>
            {woorden.nietGereed}
          </Button>
        )}
        <span role="status">{uitkomst}</span>
      </div>
    </div>
  );
}

/** "9-3-2031, J. Jansen" for "2031-03-09 J. Jansen". */
function toonGereed(gereed: string): string {
  const [, datum, wie] = /^(\d{4}-\d\d-\d\d)(.*)$/.exec(gereed) ?? [null, '', gereed];
  return [datum === '' ? '' : toonDatum(datum), wie.trim()].filter(Boolean).join(', ');
}
