import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Checkcontext } from '../checks/check';
import type { Regeling } from '../regelingen/regeling';
import { regelingcode } from '../regelingen/zoekRegeling';
import { Regelingformulier } from './Regelingformulier';
import { useWoorden } from './teksten';

interface Props {
  readonly context: Checkcontext;
  readonly naBewaren: () => Promise<void>;
}

/** The rule of each regeling and its evidence; those of this workbook first, unknown ones among them. */
export function Regelinginstellingen({ context, naBewaren }: Props) {
  const woorden = useWoorden();
  const { regelingen, gewijzigdeRegelingen } = context.instellingen.instellingen;
  const gebruikt = context.herkenning.regelingen.map(({ naam, regeling }) => regeling ?? onbekende(naam));
  const codes = new Set(gebruikt.map(({ code }) => code));
  const overige = regelingen.filter(({ code }) => !codes.has(code));
  const groepen = [
    { kop: woorden.inWerkmap, lijst: gebruikt },
    { kop: woorden.overigeRegelingen, lijst: overige },
  ].filter(({ lijst }) => lijst.length > 0);
  return (
    <section>
      <h2>{woorden.regelingenTitel}</h2>
      {groepen.map(({ kop, lijst }) => (
        <section key={kop}>
          <h3>{kop}</h3>
          {lijst.map((regeling) => (
            <Regelinginstelling
              key={regeling.code}
              regeling={regeling}
              isAangepast={gewijzigdeRegelingen.includes(regeling.code)}
              naBewaren={naBewaren}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

interface Instellingprops {
  readonly regeling: Regeling;
  readonly isAangepast: boolean;
  readonly naBewaren: () => Promise<void>;
}

/** Its form is only there while it is open: there are many. */
function Regelinginstelling({ regeling, isAangepast, naBewaren }: Instellingprops) {
  const woorden = useWoorden();
  const [open, zetOpen] = useState(false);
  const naam = isAangepast ? `${regeling.naam} (${woorden.aangepast})` : regeling.naam;
  return (
    <div className="kaart">
      <Button className="openknop" appearance="subtle" size="small" aria-expanded={open} onClick={() => zetOpen(!open)}>
        {naam}
      </Button>
      {open && <Regelingformulier regeling={regeling} naBewaren={naBewaren} />}
    </div>
  );
}

/** A name in the workbook that the list does not have, as the beginning of a regeling. */
function onbekende(naam: string): Regeling {
  return {
    code: regelingcode(naam),
    naam,
    aliassen: [],
    verstrekker: '',
    regel: { soort: 'onbekend' },
    bron: '',
  };
}
