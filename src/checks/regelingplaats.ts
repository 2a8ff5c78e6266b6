import { som, type Bedrag } from '../begroting/bedrag';
import type { Rij } from '../begroting/begroting';
import { labelplaatsVan, plaatsVan, type Plaats } from '../begroting/plaats';
import type { Regelinggroep } from '../sheet/herkenning';
import { rijenVan } from '../sheet/postdeel';

/** Where the workbook names a regeling: its line in the table per regeling, else the largest post that it pays. */
export function regelingplaats(groep: Regelinggroep): Plaats {
  const betaald = rijenVan(groep);
  const genoemd = betaald.length > 0 ? betaald : rijenVan({ posten: groep.prognoseposten, delen: groep.prognosedelen });
  const rij = groep.regels[0] ?? genoemd.reduce((a, b) => (omvang(b) > omvang(a) ? b : a));
  const { regeling } = rij;
  return regeling === null ? labelplaatsVan(rij) : { blad: regeling.blad, rij: regeling.rij, kolom: regeling.kolom };
}

/** The saldo of a regeling in the table per regeling, else where it is named. */
export function saldoplaats(groep: Regelinggroep): Plaats {
  const saldo = groep.regels[0]?.bedragen.find((c) => c.kolom.betekenis === 'saldo' && c.kolom.maat === null);
  return saldo === undefined ? regelingplaats(groep) : plaatsVan(saldo);
}

function omvang({ bedragen }: Rij): Bedrag {
  return som(bedragen.map((c) => Math.abs(c.bedrag)));
}
