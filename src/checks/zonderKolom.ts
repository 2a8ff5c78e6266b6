import type { Bedragbetekenis, TabelSoort } from '../begroting/begroting';
import { bereikadres } from '../sheet/adres';
import type { Checkcontext, NietBeoordeeld } from './check';

/** Tables of these kinds without any of these columns cannot be judged, and the report says so. */
export function* zonderKolom(
  { begroting }: Checkcontext,
  nodig: readonly Bedragbetekenis[],
  waarom: string,
  soorten: readonly TabelSoort[],
): Iterable<NietBeoordeeld> {
  for (const tabel of begroting.tabellen) {
    if (!soorten.includes(tabel.soort)) continue;
    if (tabel.bedragkolommen.some((k) => nodig.some((n) => n === k.betekenis))) continue;
    yield { soort: 'niet-beoordeeld', waar: `${tabel.blad}!${bereikadres(tabel.bereik)}`, waarom };
  }
}
