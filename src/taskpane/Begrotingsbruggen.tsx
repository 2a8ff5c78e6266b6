import { toonGetal } from '../begroting/bedrag';
import type { Begrotingsbrug, Begrotingswijziging, Brugpost } from '../jaareinde/begrotingsbruggen';
import { toonDatum } from '../begroting/toonDatum';
import { Bedragregels } from './Bedragregels';
import { Eenheidregel } from './Eenheidregel';
import { Lijst } from './Lijst';
import { type Regelingwoorden, useRegelingwoorden } from './regelingwoorden';
import { Uitklapkaart } from './Uitklapkaart';

/** From the begroting as adopted to the gewijzigde begroting: per table, and per post when asked for. */
export function Begrotingsbruggen({ bruggen }: { readonly bruggen: readonly Begrotingsbrug[] }) {
  const woorden = useRegelingwoorden();
  if (bruggen.length === 0) return null;
  const metVerschil = bruggen.filter(isOnverklaard).length;
  return (
    <Uitklapkaart titel={woorden.brugTitel} kort={woorden.brugKort(bruggen.length, metVerschil)}>
      <Lijst van={bruggen} sleutel={({ naam }, nummer) => `${nummer} ${naam}`} toon={(brug) => <Brug brug={brug} />} />
    </Uitklapkaart>
  );
}

function Brug({ brug: { naam, eenheid, posten, totaal } }: { readonly brug: Begrotingsbrug }) {
  const woorden = useRegelingwoorden();
  const gewijzigd = posten.filter(
    ({ wijzigingen, onverklaard }) => onverklaard !== 0 || wijzigingen.some(({ bedrag }) => bedrag !== 0),
  );
  return (
    <article className="blok" aria-label={naam}>
      <h3>{naam}</h3>
      <Eenheidregel eenheid={eenheid} />
      <Bedragregels regels={regelsVan(totaal, woorden)} />
      <details>
        <summary>{woorden.perPost(gewijzigd.length)}</summary>
        <Lijst
          van={gewijzigd}
          sleutel={({ rij }) => String(rij.nummer)}
          toon={(post) => (
            <div className="blok">
              <p className="deelkop">{post.rij.label}</p>
              <Bedragregels regels={regelsVan(post, woorden)} />
            </div>
          )}
        />
        {gewijzigd.length < posten.length && (
          <p className="klein">{woorden.zonderWijziging(posten.length - gewijzigd.length)}</p>
        )}
      </details>
    </article>
  );
}

function isOnverklaard({ totaal, posten }: Begrotingsbrug): boolean {
  return totaal.onverklaard !== 0 || posten.some(({ onverklaard }) => onverklaard !== 0);
}

function regelsVan(
  { primitief, wijzigingen, gewijzigd, onverklaard }: Omit<Brugpost, 'rij'>,
  woorden: Regelingwoorden,
): readonly (readonly [string, string])[] {
  return [
    [woorden.primitief, toonGetal(primitief)],
    ...wijzigingen
      .filter(({ bedrag }) => bedrag !== 0)
      .map((wijziging) => [naamVan(wijziging, woorden), metTeken(wijziging.bedrag)] as const),
    [woorden.gewijzigd, toonGetal(gewijzigd)],
    ...(onverklaard === 0 ? [] : [[woorden.onverklaard, metTeken(onverklaard)] as const]),
  ];
}

function naamVan({ besluit, datum }: Begrotingswijziging, woorden: Regelingwoorden): string {
  const wat = besluit ?? `${woorden.wijziging} ${woorden.zonderBesluit}`;
  return datum === null || wat.includes(toonDatum(datum)) ? wat : `${wat} (${toonDatum(datum)})`;
}

function metTeken(bedrag: number): string {
  return `${bedrag > 0 ? '+' : ''}${toonGetal(bedrag)}`;
}
