import type { Kolom, Tabel } from '../begroting/begroting';
import { residu, type Vergelijking } from '../begroting/vergelijking';
import type { Rijrelatie } from './zoekRijrelaties';

/**
 * The rows of a table decide to which budget its saldo belongs. When a line elsewhere repeats its total with another saldo,
 * and the other budget gives exactly that saldo, the whole column was taken from the wrong budget: the relation that then
 * holds nowhere in the table is the right one. Returns the relations so revised, or the same list.
 */
export function herzieSaldokolom(
  tabel: Tabel,
  relaties: readonly Rijrelatie[],
  verbindingen: readonly Vergelijking[],
): readonly Rijrelatie[] {
  return relaties.map((relatie) => {
    const gebroken = verbindingen.find((v) => betreft(v, tabel, relatie.doel) && Math.abs(residu(v)) > v.speling);
    if (gebroken === undefined) return relatie;
    return anderBudget(tabel, relatie).find((ander) => sluitMet(gebroken, tabel, ander)) ?? relatie;
  });
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
