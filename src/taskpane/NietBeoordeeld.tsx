import type { Plaats } from '../begroting/plaats';
import type { Review } from '../review/review';
import { Celknop } from './Celknop';
import { Lijst } from './Lijst';
import { useWoorden } from './teksten';

interface Reden {
  readonly waarom: string;
  readonly controles: ReadonlySet<string>;
  readonly waar: ReadonlySet<string>;
  /** The first cell that a person may look at, where there is one. */
  readonly plaats: Plaats | null;
}

/** What was left without a judgement, one entry per reason. */
export function NietBeoordeeld({ review }: { readonly review: Review }) {
  const woorden = useWoorden();
  const redenen = redenenVan(review);
  if (redenen.length === 0) return null;
  return (
    <section>
      <h2>{`${woorden.nietBeoordeeld} (${redenen.length})`}</h2>
      <p>{woorden.nietBeoordeeldUitleg}</p>
      <Lijst
        van={redenen}
        sleutel={({ waarom }) => waarom}
        toon={({ waarom, controles, waar, plaats }) => (
          <div className="kaart">
            <div lang="nl">
              <p>{`${waarom.charAt(0).toUpperCase()}${waarom.slice(1)}`}</p>
              <p className="klein">{`${[...controles].join(', ')}: ${[...waar].join(', ')}`}</p>
            </div>
            {plaats !== null && <Celknop plaats={plaats} />}
          </div>
        )}
      />
    </section>
  );
}

function redenenVan({ nietBeoordeeld, context }: Review): Reden[] {
  const vragen = context.herkenning.vragen.map(({ waar, plaatsen, waarom }) => ({
    controle: 'herkenning',
    waar,
    waarom,
    plaats: plaatsen[0] ?? null,
  }));
  const checks = nietBeoordeeld.map(({ check, uitkomst: { waar, waarom } }) => ({
    controle: check.id,
    waar,
    waarom,
    plaats: null,
  }));
  const perReden = new Map<
    string,
    { waarom: string; controles: Set<string>; waar: Set<string>; plaats: Plaats | null }
  >();
  for (const { controle, waar, waarom, plaats } of [...checks, ...vragen]) {
    const reden = perReden.get(waarom) ?? { waarom, controles: new Set(), waar: new Set(), plaats };
    reden.controles.add(controle);
    reden.waar.add(waar);
    perReden.set(waarom, reden);
  }
  return [...perReden.values()];
}
