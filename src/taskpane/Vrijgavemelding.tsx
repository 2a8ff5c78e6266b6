import { type Bedrag, toonGetal } from '../begroting/bedrag';
import { isOngewijzigd, type Vrijgavestand, type Vrijgavewijziging } from '../review/vrijgavestand';
import { toonDatum } from '../begroting/toonDatum';
import { useBladwoorden } from './bladwoorden';
import { Celknop } from './Celknop';
import { Lijst } from './Lijst';
import { Melding } from './Melding';
import { Waswordt } from './Waswordt';

/** Up to so many changes are shown at once. */
const METEEN = 5;

interface Props {
  readonly vrijgave: Vrijgavestand;
  /** The workbook changed after the check that this is from. */
  readonly verouderd: boolean;
}

/** Whether the figures are still those that were released, and which are not. */
export function Vrijgavemelding({ vrijgave, verouderd }: Props) {
  const woorden = useBladwoorden();
  const { blad, gewijzigd, afrekening, geschonden } = vrijgave;
  return (
    <section aria-label={woorden.vrijgaveTitel}>
      <Melding soort={!isOngewijzigd(vrijgave) ? 'let-op' : verouderd ? 'info' : 'goed'}>
        <div role="status">
          <p className="deelkop">{useStandzin(vrijgave)}</p>
          {geschonden !== null && <p lang="nl">{geschonden}</p>}
          {verouderd && <p>{woorden.bijControle}</p>}
        </div>
        {gewijzigd.length > 0 && (
          <details key={gewijzigd.length} open={gewijzigd.length <= METEEN}>
            <summary>{woorden.wijzigingen(gewijzigd.length)}</summary>
            <Lijst
              van={gewijzigd}
              sleutel={({ naam }, nummer) => `${nummer} ${naam}`}
              toon={(wijziging) => <Wijziging wijziging={wijziging} />}
            />
          </details>
        )}
        {afrekening.length > 0 && (
          <details>
            <summary>{woorden.afrekening(afrekening.length)}</summary>
            <Lijst
              van={afrekening}
              sleutel={({ regeling, deel }) => `${regeling} ${deel}`}
              toon={({ regeling, deel, was, wordt }) => (
                <Verschil wat={`${regeling}, ${deel}`} was={was} wordt={wordt} />
              )}
            />
          </details>
        )}
        <div className="knoppen">
          <Celknop plaats={{ blad, rij: 0, kolom: 0 }} tekst={woorden.gaNaarBlad(blad)} />
        </div>
      </Melding>
    </section>
  );
}

/** In a sentence what became of the release. */
function useStandzin(vrijgave: Vrijgavestand): string {
  const woorden = useBladwoorden();
  const { door, gewijzigd, geschonden } = vrijgave;
  const sinds = woorden.sinds(toonDatum(vrijgave.datum), door);
  const anders = gewijzigd.filter(({ soort }) => soort !== 'hernoemd');
  if (geschonden !== null) return woorden.nietZeker(sinds);
  if (isOngewijzigd(vrijgave)) return woorden.ongewijzigd(sinds);
  if (anders.length === 0) return woorden.geenBedragGewijzigd(sinds);
  return anders.every(({ was, wordt }) => was === null && wordt === null)
    ? woorden.rijenGewijzigd(anders.length, sinds)
    : woorden.bedragenGewijzigd(anders.length, sinds);
}

function Wijziging({ wijziging }: { readonly wijziging: Vrijgavewijziging }) {
  const woorden = useBladwoorden();
  const { soort, plaats, naam, was, wordt } = wijziging;
  const wat = soort === 'hernoemd' ? naam : `${naam} (${woorden.soorten[soort]})`;
  return (
    <div className="wijziging">
      {was === null && wordt === null ? <p lang="nl">{wat}</p> : <Verschil wat={wat} was={was} wordt={wordt} />}
      {plaats !== null && <Celknop plaats={plaats} />}
    </div>
  );
}

interface Verschilprops {
  readonly wat: string;
  readonly was: Bedrag | null;
  readonly wordt: Bedrag | null;
}

function Verschil({ wat, was, wordt }: Verschilprops) {
  const woorden = useBladwoorden();
  const toon = (bedrag: Bedrag | null) => (bedrag === null ? woorden.geenBedrag : toonGetal(bedrag));
  return (
    <p>
      <span lang="nl">{`${wat}: `}</span>
      <Waswordt was={toon(was)} wordt={toon(wordt)} />
    </p>
  );
}
