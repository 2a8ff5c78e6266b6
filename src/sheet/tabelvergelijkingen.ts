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
  for (let k = 0; k < cellen.length; k++) if (cellen[k]!.afgerond) return speling(termen, 1);
  return 0;
}

export function isGevuld(cel: Bedragcel): boolean {
  return cel.status === 'getal' || cel.status === 'tekst' || cel.status === 'nul';
}

function isIngevuld(cel: Bedragcel): boolean {
  return isGevuld(cel) || cel.status === 'onleesbaar';
}

function rijvergelijkingen(
  tabel: Tabel,
  relatie: Rijrelatie,
  perTotaalrij: ReadonlyMap<Rij, Totaalrelatie>,
): Vergelijking[] {
  const { doel, termen } = relatie;
  const kolommen = [...termen, doel];
  const gewoon = [...relatie.factoren, -1];
  const omgekeerd = [...relatie.factoren.map((f) => -f), -1];
  const isVerdeling = termen.every(isBestemming);
  const isOnverdeeld = maakOnverdeeld(relatie, perTotaalrij);
  const uit: Vergelijking[] = [];
  for (const rij of tabel.rijen) {
    const resultaat = rij.bedragen[doel.volgorde]!;
    if (!isIngevuld(resultaat) || !termen.some((k) => isIngevuld(rij.bedragen[k.volgorde]!))) continue;
    if (isVerdeling && isOnverdeeld(rij)) continue;
    const totaal = perTotaalrij.get(rij);
    if (totaal !== undefined && isBerekend(doel) && totaal.termen.some((r) => laatOpen(r, relatie))) continue;
    const eigen = new Array<Bedragcel>(kolommen.length);
    for (let k = 0; k < kolommen.length; k++) eigen[k] = rij.bedragen[kolommen[k]!.volgorde]!;
    const perKolom = relatie.lastenOmgekeerd && rij.kant === 'lasten' ? omgekeerd : gewoon;
    const gedeeld = gedeeldeRijen(rij, relatie);
    const cellen =
      gedeeld.length === 0 ? eigen : [...gedeeld.flatMap((r) => termen.map((k) => r.bedragen[k.volgorde]!)), ...eigen];
    const perCel = gedeeld.length === 0 ? perKolom : [...gedeeld.flatMap(() => perKolom.slice(0, -1)), ...perKolom];
    const factoren = teken(resultaat) === 1 ? perCel : [...perCel.slice(0, -1), 1];
    // A total's row relation rounds at least as much as the columns it stands under.
    const marge = spelingVan(resultaat, cellen, cellen.length - 1, tabel.stap);
    const ruimer =
      totaal === undefined || marge === 0 ? marge : Math.max(marge, speling(totaal.termen.length, tabel.stap));
    uit.push({
      relatie: relatie.relatie,
      tabel,
      cellen,
      factoren,
      resultaat: isVerdeling ? grootste(eigen.slice(0, -1)) : resultaat,
      speling: ruimer,
      tekst: relatie.tekst,
    });
  }
  return uit;
}

/** Where a saldo is divided over these, it is the part in use that was computed from it. */
function isBestemming({ betekenis }: Kolom): boolean {
  return betekenis === 'terugbetaling' || betekenis === 'overheveling' || betekenis === 'reservering';
}

/** Whether something of the saldo goes nowhere yet, or is a shortage, in the row or in one that it adds up. */
function maakOnverdeeld(relatie: Rijrelatie, perTotaalrij: ReadonlyMap<Rij, Totaalrelatie>): (rij: Rij) => boolean {
  const bekend = new Map<Rij, boolean>();
  const isOnverdeeld = (rij: Rij): boolean => {
    const eerder = bekend.get(rij);
    if (eerder !== undefined) return eerder;
    bekend.set(rij, false);
    const uitkomst = blijftOpen(rij, relatie) || (perTotaalrij.get(rij)?.termen.some(isOnverdeeld) ?? false);
    bekend.set(rij, uitkomst);
    return uitkomst;
  };
  return isOnverdeeld;
}

/** A row of which an amount is not there yet ("pm") and what is left neither: its total does not follow from the other totals. */
function laatOpen({ bedragen }: Rij, { doel, termen }: Rijrelatie): boolean {
  if (isIngevuld(bedragen[doel.volgorde]!)) return false;
  return [doel, ...termen].some((k) => bedragen[k.volgorde]!.status === 'geen');
}

function blijftOpen({ bedragen }: Rij, { doel, termen }: Rijrelatie): boolean {
  const { bedrag } = bedragen[doel.volgorde]!;
  const delen = termen.map((k) => bedragen[k.volgorde]!);
  if (bedrag < 0) return delen.every((deel) => deel.bedrag === 0);
  return bedrag > 0 && delen.every((deel) => deel.status === 'leeg');
}

function grootste(cellen: readonly Bedragcel[]): Bedragcel {
  return cellen.reduce((a, b) => (Math.abs(b.bedrag) > Math.abs(a.bedrag) ? b : a));
}

const GEEN_RIJEN: readonly Rij[] = [];

/** Rows of one name may share a cell: the next rows leave it open ("Tranche 2023 | 150 | 90", "Tranche 2024 | 200 | "). */
function gedeeldeRijen(eerste: Rij, relatie: Rijrelatie): readonly Rij[] {
  const { rijen } = eerste.tabel;
  let tot = eerste.volgorde + 1;
  while (tot < rijen.length && hoortBij(eerste, rijen[tot]!, relatie)) tot++;
  return tot === eerste.volgorde + 1 ? GEEN_RIJEN : rijen.slice(eerste.volgorde + 1, tot);
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
    if (!isIngevuld(resultaat)) return [];
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
