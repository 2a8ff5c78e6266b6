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
            <details key={regeling.code} className="kaart">
              <summary>
                {regeling.naam}
                {gewijzigdeRegelingen.includes(regeling.code) && ` (${woorden.aangepast})`}
              </summary>
              <Regelingformulier key={JSON.stringify(regeling)} regeling={regeling} naBewaren={naBewaren} />
            </details>
          ))}
        </section>
      ))}
    </section>
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
