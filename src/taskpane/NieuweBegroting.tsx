import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Bladenopruiming } from '../excel/gemaaktblad';
import type { Bladenuitslag } from '../excel/maakBladen';
import { regelingen as meegeleverd } from '../regelingen/index';
import type { Bladplan } from '../bladen/nieuweBegroting';
import { Begrotingsformulier } from './Begrotingsformulier';
import { Foutmelding } from './Foutmelding';
import { Melding } from './Melding';
import { useOmgeving } from './omgeving';
import { useWoorden } from './teksten';
import { useActie } from './useActie';
import type { Controle } from './useControle';

interface Props {
  readonly controle: Controle;
  readonly sluit: () => void;
}

type Uitkomst =
  | { readonly soort: 'gemaakt'; readonly uitslag: Bladenuitslag }
  | { readonly soort: 'opgeruimd'; readonly opruiming: Bladenopruiming };

/** Asks what the budget is made of, adds its sheets, and takes them away again when asked. */
export function NieuweBegroting({ controle: { oordeel, bezig: controleBezig, controleer }, sluit }: Props) {
  const { werkmap } = useOmgeving();
  const { bezig, fout, voerUit } = useActie('schrijven');
  const [uitkomst, zetUitkomst] = useState<Uitkomst | null>(null);
  const bekend = oordeel?.review.context.instellingen.instellingen.regelingen ?? meegeleverd;

  const maak = async (plannen: readonly Bladplan[]) => {
    const gelukt = await voerUit(async () =>
      zetUitkomst({ soort: 'gemaakt', uitslag: await werkmap.maakBladen(plannen) }),
    );
    if (gelukt) await controleer();
  };
  const maakOngedaan = async ({ gemaakt }: Bladenuitslag) => {
    const gelukt = await voerUit(async () =>
      zetUitkomst({ soort: 'opgeruimd', opruiming: await werkmap.verwijderBladen(gemaakt) }),
    );
    if (gelukt) await controleer();
  };
  const bezet = bezig || controleBezig !== null;
  if (uitkomst === null)
    return <Begrotingsformulier bekend={bekend} bezet={bezet} fout={fout} maak={maak} annuleer={sluit} />;
  return <Resultaat uitkomst={uitkomst} bezet={bezet} fout={fout} maakOngedaan={maakOngedaan} sluit={sluit} />;
}

interface Resultaatprops {
  readonly uitkomst: Uitkomst;
  readonly bezet: boolean;
  readonly fout: string | null;
  readonly maakOngedaan: (uitslag: Bladenuitslag) => Promise<void>;
  readonly sluit: () => void;
}

/** Takes the focus, so that it is read aloud. */
function Resultaat({ uitkomst, bezet, fout, maakOngedaan, sluit }: Resultaatprops) {
  const woorden = useWoorden();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), [uitkomst]);
  const bezwaren =
    uitkomst.soort === 'opgeruimd'
      ? uitkomst.opruiming.gebleven
      : uitkomst.uitslag.fout === null
        ? []
        : [uitkomst.uitslag.fout];
  const bladen =
    uitkomst.soort === 'gemaakt' ? uitkomst.uitslag.gemaakt.map(({ naam }) => naam) : uitkomst.opruiming.verwijderd;
  const gelukt = uitkomst.soort === 'gemaakt' ? woorden.bladenGemaakt : woorden.bladenVerwijderd;
  return (
    <Melding soort={bezwaren.length > 0 ? 'let-op' : 'goed'}>
      <h3 ref={kop} tabIndex={-1}>
        {gelukt(bladen.length)}
      </h3>
      {bladen.length > 0 && <p lang="nl">{bladen.join(', ')}</p>}
      {bezwaren.map((waarom) => (
        <p key={waarom} lang="nl">
          {waarom}
        </p>
      ))}
      {uitkomst.soort === 'gemaakt' && bezwaren.length === 0 && <p>{woorden.begrotingInvullen}</p>}
      <Foutmelding melding={fout} />
      <div className="knoppen">
        {uitkomst.soort === 'gemaakt' && bladen.length > 0 && (
          <Button size="small" disabledFocusable={bezet} onClick={() => void maakOngedaan(uitkomst.uitslag)}>
            {woorden.ongedaanMaken}
          </Button>
        )}
        <Button size="small" onClick={sluit}>
          {woorden.sluiten}
        </Button>
      </div>
    </Melding>
  );
}
