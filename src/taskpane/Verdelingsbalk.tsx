import { toonGetal } from '../begroting/bedrag';
import type { Afrekening } from '../regelingen/afrekening';
import { useWoorden } from './teksten';

export type Verdeling = Omit<Afrekening, 'naam' | 'regeling' | 'labels' | 'redenen'>;

interface Deel {
  readonly soort: 'terug' | 'mee' | 'reserve' | 'resultaat' | 'open' | 'tekort';
  readonly naam: string;
  readonly bedrag: number;
}

/** Where a saldo goes, as a bar and in figures; the bar tells nothing that the figures do not. */
export function Verdelingsbalk({ verdeling }: { readonly verdeling: Verdeling }) {
  const woorden = useWoorden();
  const delen = useDelen(verdeling);
  const saldo = toonGetal(verdeling.saldo);
  if (delen.length === 0) return <p className="klein">{woorden.verdeling(saldo, woorden.nietsOver)}</p>;
  const tekst = delen.map(({ naam, bedrag }) => `${naam.toLowerCase()} ${toonGetal(bedrag)}`).join(', ');
  return (
    <>
      <div className="balk" role="img" aria-label={woorden.verdeling(saldo, tekst)}>
        {delen.map(({ soort, bedrag }) => (
          <span key={soort} className={`deel deel-${soort}`} style={{ flexGrow: Math.abs(bedrag) }} />
        ))}
      </div>
      <dl className="bedragen">
        {delen.map(({ soort, naam, bedrag }) => (
          <div key={soort}>
            <dt>
              <span className={`staal deel-${soort}`} aria-hidden="true" />
              {naam}
            </dt>
            <dd>{toonGetal(bedrag)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function useDelen(v: Verdeling): Deel[] {
  const woorden = useWoorden();
  const delen: Deel[] = [
    { soort: 'terug', naam: woorden.terug, bedrag: v.terugbetaling },
    {
      soort: 'mee',
      naam: v.overhevelingNaar === null ? woorden.mee : woorden.meeNaar(v.overhevelingNaar),
      bedrag: v.overheveling,
    },
    { soort: 'reserve', naam: woorden.reserve, bedrag: v.reservering },
    { soort: 'resultaat', naam: woorden.resultaat, bedrag: v.resultaat },
    { soort: 'open', naam: woorden.open, bedrag: v.nogTeBesluiten },
    { soort: 'tekort', naam: woorden.tekort, bedrag: v.tekort },
  ];
  return delen.filter(({ bedrag }) => bedrag !== 0);
}
