import { speling } from '../begroting/afronding';
import type { Bedrag } from '../begroting/bedrag';
import { teken, type Bedragcel, type Kolom, type Rij, type Tabel } from '../begroting/begroting';
import { sluit, type Vergelijking } from '../begroting/vergelijking';
import { isVerhouding } from './isVerhouding';
import { naamsleutel } from './namen';
import type { Rijrelatie } from './zoekRijrelaties';
import type { Totaalrelatie } from './zoekTotalen';

/** The vergelijkingen within one table: rows first, then totals. */
export function tabelvergelijkingen(
  tabel: Tabel,
  rijrelaties: readonly Rijrelatie[],
  totalen: readonly Totaalrelatie[],
): Vergelijking[] {
  const perTotaalrij = new Map(totalen.map((t) => [t.totaal as Rij, t]));
  return [
    ...rijrelaties.flatMap((relatie) => rijvergelijkingen(tabel, relatie, perTotaalrij)),
    ...totalen.flatMap((relatie) => totaalvergelijkingen(tabel, relatie)),
  ];
}

/** The slack of a vergelijking with this result: none when its formula computes exactly the terms. */
export function spelingVan(
  resultaat: Bedragcel | null,
  cellen: readonly Bedragcel[],
  termen: number,
  stap: Bedrag,
): Bedrag {
  if (resultaat?.formule?.soort !== 'lineair') return speling(termen, stap);
  return cellen.some((c) => c.afgerond) ? speling(termen, 1) : 0;
}

export function isGevuld(cel: Bedragcel): boolean {
  return cel.status === 'getal' || cel.status === 'tekst' || cel.status === 'nul';
}

function rijvergelijkingen(
  tabel: Tabel,
  relatie: Rijrelatie,
  perTotaalrij: ReadonlyMap<Rij, Totaalrelatie>,
): Vergelijking[] {
  const { doel, termen } = relatie;
  const gewoon = [...relatie.factoren, -1];
  const omgekeerd = [...relatie.factoren.map((f) => -f), -1];
  const uit: Vergelijking[] = [];
  for (let n = 0; n < tabel.rijen.length; n++) {
    const rij = tabel.rijen[n]!;
    const resultaat = rij.bedragen[doel.volgorde]!;
    const cellen = termen.map((k) => rij.bedragen[k.volgorde]!);
    if (!isGevuld(resultaat) && resultaat.status !== 'onleesbaar') continue;
    if (!cellen.some((c) => isGevuld(c) || c.status === 'onleesbaar')) continue;
    const eigen = relatie.lastenOmgekeerd && rij.kant === 'lasten' ? omgekeerd : gewoon;
    const gedeeld = deeltCel(tabel, n, relatie) ? gedeeldeRijen(tabel, n, relatie) : [];
    const samen = [...gedeeld.flatMap((r) => termen.map((k) => r.bedragen[k.volgorde]!)), ...cellen, resultaat];
    const perCel = gedeeld.length === 0 ? eigen : [...gedeeld.flatMap(() => eigen.slice(0, -1)), ...eigen];
    const samenFactoren = teken(resultaat) === 1 ? perCel : [...perCel.slice(0, -1), 1];
    // A total's row relation rounds at least as much as the columns it stands under.
    const totaal = perTotaalrij.get(rij);
    const marge = spelingVan(resultaat, samen, samen.length - 1, tabel.stap);
    const ruimer =
      totaal === undefined || marge === 0 ? marge : Math.max(marge, speling(totaal.termen.length, tabel.stap));
    uit.push({
      relatie: relatie.relatie,
      tabel,
      cellen: samen,
      factoren: samenFactoren,
      resultaat: hoofdcel(resultaat, cellen, relatie),
      speling: ruimer,
      tekst: relatie.tekst,
    });
  }
  return uit;
}

/** Where a saldo is divided over terugbetaling, overheveling and reservering, it is the part in use that was computed from it. */
function hoofdcel(resultaat: Bedragcel, cellen: readonly Bedragcel[], { termen }: Rijrelatie): Bedragcel {
  const verdeeld = termen.every(
    (k) => k.betekenis === 'terugbetaling' || k.betekenis === 'overheveling' || k.betekenis === 'reservering',
  );
  if (!verdeeld) return resultaat;
  return cellen.reduce((grootste, c) => (Math.abs(c.bedrag) > Math.abs(grootste.bedrag) ? c : grootste));
}

/** Rows of one name may share a cell: the next row leaves it open ("Tranche 2023 | 150 | 90", "Tranche 2024 | 200 | "). */
function deeltCel(tabel: Tabel, n: number, relatie: Rijrelatie): boolean {
  const volgende = tabel.rijen[n + 1];
  return volgende !== undefined && hoortBij(tabel.rijen[n]!, volgende, relatie);
}

function gedeeldeRijen(tabel: Tabel, n: number, relatie: Rijrelatie): Rij[] {
  const eerste = tabel.rijen[n]!;
  const rijen: Rij[] = [];
  for (let i = n + 1; i < tabel.rijen.length && hoortBij(eerste, tabel.rijen[i]!, relatie); i++)
    rijen.push(tabel.rijen[i]!);
  return rijen;
}

function hoortBij(eerste: Rij, rij: Rij, { doel, termen }: Rijrelatie): boolean {
  return (
    rij.bedragen[doel.volgorde]!.status === 'leeg' &&
    termen.some((k) => isGevuld(rij.bedragen[k.volgorde]!)) &&
    termen.some((k) => rij.bedragen[k.volgorde]!.status === 'leeg') &&
    (rij.label === '' || naamsleutel(rij.label) === naamsleutel(eerste.label))
  );
}

function totaalvergelijkingen(tabel: Tabel, { totaal, termen, factoren }: Totaalrelatie): Vergelijking[] {
  const perFactoren = new Map<readonly number[], readonly number[]>();
  return tabel.bedragkolommen.flatMap((kolom) => {
    const resultaat = totaal.bedragen[kolom.volgorde]!;
    if (!isGevuld(resultaat) && resultaat.status !== 'onleesbaar') return [];
    const eigen = factoren[kolom.volgorde]!;
    let volledig = perFactoren.get(eigen);
    if (volledig === undefined) perFactoren.set(eigen, (volledig = [...eigen, -1]));
    const cellen = termen.map((r) => r.bedragen[kolom.volgorde]!);
    if (isBerekend(kolom) && cellen.some((c) => c.status === 'leeg' && c.rij.bedragen.some((b) => b.bedrag !== 0)))
      return [];
    cellen.push(resultaat);
    const vergelijking: Vergelijking = {
      relatie: 'totaal-klopt-niet',
      tabel,
      cellen,
      factoren: kolom.zonderTeken ? volledig.map((f, n) => f * teken(cellen[n]!)) : volledig,
      resultaat,
      speling: spelingVan(resultaat, cellen, termen.length, tabel.stap),
      tekst: `${totaal.label === '' ? 'totaal' : totaal.label} = ${termen.length === 1 ? termen[0]!.label : `som van ${termen.length} rijen`}`,
    };
    return !sluit(vergelijking) && isVerhouding(kolom, totaal, termen) ? [] : [vergelijking];
  });
}

/** A saldo that a row leaves open cannot be added up, though the row has amounts. */
function isBerekend(kolom: Kolom): boolean {
  return kolom.betekenis === 'saldo' || kolom.betekenis === 'eindsaldo';
}
