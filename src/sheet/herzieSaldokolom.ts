import type { Kolom, Tabel } from '../begroting/begroting';
import { residu, sluit, type Vergelijking } from '../begroting/vergelijking';
import type { Tabellezing } from './leesTabel';
import { tabelvergelijkingen } from './tabelvergelijkingen';
import type { Rijrelatie, Rijrelaties } from './zoekRijrelaties';
import type { Totalen } from './zoekTotalen';

/** What one table says by itself, before it is compared with others. */
export interface Verklaring {
  readonly lezing: Tabellezing;
  readonly totalen: Totalen;
  readonly rijrelaties: Rijrelaties;
  readonly vergelijkingen: readonly Vergelijking[];
}

/**
 * The rows of a table decide to which budget its saldo belongs. They are overruled, since the whole column was taken from
 * the wrong budget, where another budget gives exactly the saldo that a line elsewhere repeats, or where the posts follow
 * the first budget and every total the changed one. Returns the vergelijkingen of the table, revised where that is so.
 */
export function herzieSaldokolom(
  verklaring: Verklaring,
  verbindingen: readonly Vergelijking[],
): readonly Vergelijking[] {
  const { tabel } = verklaring.lezing;
  const { relaties } = verklaring.rijrelaties;
  const nieuw = relaties.map((relatie) => {
    const gebroken = verbindingen.find((v) => betreft(v, tabel, relatie.doel) && !sluit(v));
    const herzien = anderBudget(tabel, relatie).find(
      (ander) => (gebroken && sluitMet(gebroken, tabel, ander)) || totalenVolgen(verklaring, relatie, ander),
    );
    return herzien ?? relatie;
  });
  const zelfde = nieuw.every((relatie, n) => relatie === relaties[n]);
  return zelfde ? verklaring.vergelijkingen : tabelvergelijkingen(tabel, nieuw, verklaring.totalen.relaties);
}

/** Whether every row under the posts breaks with the first budget and closes with the changed one. */
function totalenVolgen(
  { lezing, totalen, vergelijkingen }: Verklaring,
  relatie: Rijrelatie,
  ander: Rijrelatie,
): boolean {
  if (!ander.termen.some((k) => k.betekenis === 'gewijzigde-begroting' && !relatie.termen.includes(k))) return false;
  const nu = onderaan(vergelijkingen, relatie);
  if (nu.length === 0 || nu.some(sluit)) return false;
  return onderaan(tabelvergelijkingen(lezing.tabel, [ander], totalen.relaties), ander).every(sluit);
}

/** The row relations of a column in the totals. */
function onderaan(vergelijkingen: readonly Vergelijking[], { tekst }: Rijrelatie): readonly Vergelijking[] {
  return vergelijkingen.filter((v) => v.tekst === tekst && v.resultaat!.rij.soort !== 'post');
}

function betreft(v: Vergelijking, tabel: Tabel, doel: Kolom): boolean {
  const bron = v.cellen[0]!;
  return (
    v.relatie === 'themalijn-sluit-niet-aan' && v.cellen.length === 2 && bron.rij.tabel === tabel && bron.kolom === doel
  );
}

function anderBudget(tabel: Tabel, relatie: Rijrelatie): Rijrelatie[] {
  if (relatie.doel.betekenis !== 'saldo') return [];
  const plaats = relatie.termen.findIndex(isBudget);
  if (plaats < 0) return [];
  const { maat } = relatie.termen[plaats]!;
  return tabel.bedragkolommen
    .filter((k) => isBudget(k) && k.maat === maat && !relatie.termen.includes(k))
    .map((ander) => ({
      ...relatie,
      termen: relatie.termen.map((k, n) => (n === plaats ? ander : k)),
      tekst: relatie.tekst.replace(relatie.termen[plaats]!.kop.toLowerCase(), ander.kop.toLowerCase()),
    }));
}

/** In the row of the total, the other relation gives the saldo that the line elsewhere has. */
function sluitMet(v: Vergelijking, tabel: Tabel, { termen, factoren, doel }: Rijrelatie): boolean {
  const [bron, regel] = [v.cellen[0]!, v.cellen[1]!];
  const { bedragen } = bron.rij;
  const som = termen.reduce((s, k, n) => s + factoren[n]! * bedragen[k.volgorde]!.bedrag, 0);
  const rest = residu(v) + v.factoren[0]! * (som - bedragen[doel.volgorde]!.bedrag);
  return Math.abs(rest) <= v.speling + 2 * tabel.stap && regel.rij.tabel !== tabel;
}

function isBudget(kolom: Kolom): boolean {
  return kolom.betekenis === 'begroting' || kolom.betekenis === 'gewijzigde-begroting';
}
