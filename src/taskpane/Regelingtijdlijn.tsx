import { toonGetal } from '../begroting/bedrag';
import { Bedragregels } from './Bedragregels';
import { type Regelingwoorden, useRegelingwoorden } from './regelingwoorden';
import type { Tijdlijn, Tijdlijndeel } from './tijdlijn';

/** More would not be readable below each other. */
const MEESTE_JAARTALLEN = 7;

/** The money of one regeling from year to year: drawn, and in words that say the same. */
export function Regelingtijdlijn({ tijdlijn }: { readonly tijdlijn: Tijdlijn }) {
  const woorden = useRegelingwoorden();
  const { begrotingsjaar, delen } = tijdlijn;
  return (
    <details>
      <summary>{woorden.tijdlijn}</summary>
      <Tekening tijdlijn={tijdlijn} />
      <ul className="lijst">
        {delen.map((deel) => (
          <li key={deel.van} className="trancheblok">
            <p className="deelkop">{naamVan(deel, woorden)}</p>
            <Bedragregels
              regels={[
                [woorden.erWas(begrotingsjaar), toonGetal(deel.baten)],
                [woorden.besteed, toonGetal(deel.besteed)],
                [deel.rest < 0 ? woorden.tekort : woorden.over, toonGetal(Math.abs(deel.rest))],
                [woorden.vervalt, deel.tot === null ? woorden.geenEinde : `31-12-${deel.tot}`],
                ...(deel.rest > 0 && deel.besluit === 'terug'
                  ? [[woorden.gaatNuTerug, toonGetal(deel.rest)] as const]
                  : []),
                ...(deel.rest > 0 && deel.besluit === 'open'
                  ? [[woorden.nogTeBesluiten, toonGetal(deel.rest)] as const]
                  : []),
              ]}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Says nothing that the list does not. */
function Tekening({ tijdlijn }: { readonly tijdlijn: Tijdlijn }) {
  const { jaren, begrotingsjaar, delen } = tijdlijn;
  const eerste = jaren[0]!;
  const elke = Math.ceil(jaren.length / MEESTE_JAARTALLEN);
  const kolom = (jaar: number) => jaar - eerste + 1;
  return (
    <div
      className="tijdlijn"
      aria-hidden="true"
      style={{ gridTemplateColumns: `repeat(${jaren.length}, minmax(0, 1fr))` }}
    >
      {jaren.map((jaar) => (
        <span
          key={jaar}
          className={jaar === begrotingsjaar ? 'tijdlijnjaar tijdlijnjaar-nu' : 'tijdlijnjaar'}
          style={{ gridColumn: kolom(jaar), gridRow: 1 }}
        >
          {jaar === begrotingsjaar || ((jaar - begrotingsjaar) % elke === 0 && jaren.length > 1) ? jaar : ''}
        </span>
      ))}
      <span
        className="tijdlijnnu"
        style={{ gridColumn: kolom(begrotingsjaar), gridRow: `1 / span ${delen.length + 1}` }}
      />
      {delen.map((deel, i) => {
        const van = kolom(beginjaar(deel, tijdlijn));
        const tot = Math.max(van, kolom(deel.tot ?? jaren.at(-1)!));
        const vulling = deel.rest > 0 ? `deel-${deel.besluit}` : 'deel-op';
        return (
          <span
            key={deel.van}
            className={`deel ${vulling}${deel.tot === null ? ' deel-zonder-einde' : ''}`}
            style={{ gridColumn: `${van} / ${tot + 1}`, gridRow: i + 2 }}
          />
        );
      })}
    </div>
  );
}

/** What was carried in from an unknown year begins with the first. */
function beginjaar({ van }: Tijdlijndeel, { jaren, begrotingsjaar }: Tijdlijn): number {
  if (van === 'eerder') return jaren[0]!;
  return van === 'alles' ? begrotingsjaar : van;
}

function naamVan({ van }: Tijdlijndeel, woorden: Regelingwoorden): string {
  if (van === 'eerder') return woorden.eerderGeld;
  return van === 'alles' ? woorden.hetGeld : woorden.tranche(van);
}
