import { som, type Bedrag } from '../begroting/bedrag';
import type { Rij } from '../begroting/begroting';
import { labelplaatsVan, plaatsVan, type Plaats } from '../begroting/plaats';
import type { Regelinggroep } from '../sheet/herkenning';
import { rijenVan } from '../sheet/postdeel';

/** Where the workbook names a regeling: its line in the table per regeling, else the largest post that it pays, or its column there. */
export function regelingplaats(groep: Regelinggroep): Plaats {
  const betaald = rijenVan(groep);
  const genoemd = betaald.length > 0 ? betaald : rijenVan({ posten: groep.prognoseposten, delen: groep.prognosedelen });
  const rij = groep.regels[0] ?? genoemd.reduce((a, b) => (omvang(b) > omvang(a) ? b : a));
  const { regeling } = rij;
  if (regeling !== null) return { blad: regeling.blad, rij: regeling.rij, kolom: regeling.kolom };
  const deel = [...groep.delen, ...groep.prognosedelen].find((d) => d.rij === rij);
  const cel = deel === undefined || 'gewichten' in deel.verdeling ? undefined : deel.verdeling.cellen?.[deel.nummer];
  return cel === undefined ? labelplaatsVan(rij) : plaatsVan(cel);
}

/** The saldo of a regeling in the table per regeling, else where it is named. */
export function saldoplaats(groep: Regelinggroep): Plaats {
  const saldo = groep.regels[0]?.bedragen.find((c) => c.kolom.betekenis === 'saldo' && c.kolom.maat === null);
  return saldo === undefined ? regelingplaats(groep) : plaatsVan(saldo);
}

function omvang({ bedragen }: Rij): Bedrag {
  return som(bedragen.map((c) => Math.abs(c.bedrag)));
}
