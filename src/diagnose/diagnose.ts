import type { Begroting } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import { inEenKeer, VERGELIJKT, type InDelen } from '../begroting/voortgang';
import { residu } from '../begroting/vergelijking';
import type { Relatie, Vergelijking } from '../begroting/vergelijking';
import type { Diagnose, Oorzaak } from './oorzaak';
import { Stelsel } from './stelsel';
import { type Conclusie, zelfdePlaats, Zoektocht } from './zoektocht';

/** Nearest the culprit first: row, then column, then link. */
const VOLGORDE: readonly Relatie[] = [
  'saldo-klopt-niet',
  'eindsaldo-klopt-niet',
  'wijziging-sluit-niet-aan',
  'totaal-klopt-niet',
  'themalijn-sluit-niet-aan',
  'regeling-sluit-niet-aan',
  'baten-en-lasten-ongelijk',
  'totalen-verschillen',
];

/**
 * What explains the broken vergelijkingen: each of them is in exactly one diagnose, in the order of the list given. A
 * vergelijking with an unreadable amount is not judged and in none. Where everything holds this takes one pass.
 */
export function diagnose(vergelijkingen: readonly Vergelijking[], begroting: Begroting): Diagnose[] {
  return inEenKeer(diagnoseInDelen(vergelijkingen, begroting));
}

export function* diagnoseInDelen(vergelijkingen: readonly Vergelijking[], begroting: Begroting): InDelen<Diagnose[]> {
  const residuen = vergelijkingen.map(residu);
  const isKapot = (v: Vergelijking, i: number): boolean => Math.abs(residuen[i]!) > v.speling && isLeesbaar(v);
  if (!vergelijkingen.some(isKapot)) return [];
  return yield* zoekOorzaken(new Stelsel(begroting, vergelijkingen, residuen), begroting);
}

function isLeesbaar({ cellen }: Vergelijking): boolean {
  return !cellen.some(({ status }) => status === 'onleesbaar');
}

function* zoekOorzaken(stelsel: Stelsel, begroting: Begroting): InDelen<Diagnose[]> {
  const gebroken: number[] = [];
  const zacht = new Set<number>();
  stelsel.vergelijkingen.forEach((v, i) => {
    if (stelsel.standen[i] === 'gebroken') gebroken.push(i);
    else if (v.relatie === 'totalen-verschillen' && !stelsel.sluitNa(i, 0) && isLeesbaar(v)) zacht.add(i);
  });
  const conclusies: Conclusie[] = [];
  for (const conclusie of new Zoektocht(stelsel, begroting, gebroken, zacht).conclusies()) {
    conclusies.push(conclusie);
    yield VERGELIJKT;
  }
  for (const { gebroken } of conclusies) for (const v of gebroken) zacht.delete(v);
  for (const v of zacht) conclusies.push({ gebroken: [v], oorzaak: null, kandidaten: [] });
  return conclusies
    .map((conclusie) => ({ ...conclusie, eerste: conclusie.gebroken.reduce((a, b) => Math.min(a, b)) }))
    .sort((a, b) => a.eerste - b.eerste)
    .map(({ gebroken, oorzaak, kandidaten }) => {
      const samen = gebroken.map((v) => stelsel.vergelijkingen[v]!);
      return { gebroken: vanDichtbij(samen, oorzaak ?? kandidaten[0]), oorzaak, kandidaten };
    });
}

function vanDichtbij(gebroken: readonly Vergelijking[], oorzaak: Oorzaak | undefined): Vergelijking[] {
  const afstand = ({ relatie, cellen }: Vergelijking): number => {
    const bevat = oorzaak && cellen.some((cel) => zelfdePlaats(plaatsVan(cel), oorzaak.plaats));
    return 2 * VOLGORDE.indexOf(relatie) + (bevat ? 0 : 1);
  };
  const opAfstand = gebroken.map((v) => ({ v, afstand: afstand(v) }));
  return opAfstand.sort((a, b) => a.afstand - b.afstand).map(({ v }) => v);
}
