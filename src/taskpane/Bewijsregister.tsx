import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Bedrag } from '../begroting/bedrag';
import type { Bewijs } from '../jaareinde/bewijsregister';
import type { Checkcontext } from '../checks/check';
import { toonDatum } from '../begroting/toonDatum';
import { Bedragregels } from './Bedragregels';
import { Bewijsformulier } from './Bewijsformulier';
import { houdBijeen } from './houdBijeen';
import { useRegelingwoorden } from './regelingwoorden';
import { toonEuros } from './toonEuros';
import { Uitklapkaart } from './Uitklapkaart';

interface Props {
  readonly context: Checkcontext;
  readonly naBewaren: () => Promise<void>;
}

/** What may only be carried over with evidence, what there is to show for it, and what is certain without it. */
export function Bewijsregister({ context, naBewaren }: Props) {
  const woorden = useRegelingwoorden();
  const { bewijzen } = context;
  if (bewijzen.length === 0) return null;
  const onvolledig = bewijzen.filter(({ status }) => status !== 'vastgelegd').length;
  const { mee, terug, open } = zekerheid(context);
  return (
    <Uitklapkaart titel={woorden.bewijsTitel} kort={woorden.bewijsKort(onvolledig, bewijzen.length)}>
      <p>{woorden.bewijsUitleg}</p>
      <ul className="lijst">
        {bewijzen.map((bewijs) => (
          <li key={bewijs.naam}>
            <Bewijskaart bewijs={bewijs} eenheid={eenheidVan(bewijs.naam, context)} naBewaren={naBewaren} />
          </li>
        ))}
      </ul>
      <h3>{woorden.allesSamen}</h3>
      <Bedragregels
        regels={[
          [woorden.zekerMee, toonEuros(mee)],
          [woorden.zekerTerug, toonEuros(terug)],
          [woorden.nogTeBesluiten, toonEuros(open)],
        ]}
      />
    </Uitklapkaart>
  );
}

interface Kaartprops {
  readonly bewijs: Bewijs;
  readonly eenheid: number;
  readonly naBewaren: () => Promise<void>;
}

function Bewijskaart({ bewijs, eenheid, naBewaren }: Kaartprops) {
  const woorden = useRegelingwoorden();
  const [open, zetOpen] = useState(false);
  const { naam, regeling, bedrag, document, datum, status, gevolg } = bewijs;
  return (
    <article className="blok" aria-label={naam}>
      <h3>{naam}</h3>
      <Bedragregels
        regels={[
          [woorden.bedrag, toonEuros(bedrag * eenheid)],
          [
            woorden.status,
            <span key="status" className={`staat staat-${status === 'vastgelegd' ? 'gereed' : 'ontbreekt'}`}>
              {woorden.statussen[status]}
            </span>,
          ],
        ]}
      />
      {document !== null && (
        <p>{`${woorden.document}: ${document}${datum === null ? '' : ` (${toonDatum(datum)})`}`}</p>
      )}
      <p lang="nl">{houdBijeen(gevolg)}</p>
      <Button
        className="openknop"
        appearance="subtle"
        size="small"
        aria-expanded={open}
        aria-label={woorden.bewijsVan(naam)}
        onClick={() => zetOpen(!open)}
      >
        {woorden.bewijsInvullen}
      </Button>
      {open && <Bewijsformulier regeling={regeling} naBewaren={naBewaren} />}
    </article>
  );
}

/** What is certain for all regelingen together, and what is not; cents of euros. */
function zekerheid({ afrekeningen, regelinginvoer }: Checkcontext): Record<'mee' | 'terug' | 'open', Bedrag> {
  const stand = { mee: 0, terug: 0, open: 0 };
  for (const [i, { overheveling, terugbetaling, nogTeBesluiten }] of afrekeningen.entries()) {
    const { eenheid } = regelinginvoer[i]!;
    stand.mee += overheveling * eenheid;
    stand.terug += terugbetaling * eenheid;
    stand.open += nogTeBesluiten * eenheid;
  }
  return stand;
}

function eenheidVan(naam: string, { regelinginvoer }: Checkcontext): number {
  return regelinginvoer.find((invoer) => invoer.naam === naam)?.eenheid ?? 1;
}
