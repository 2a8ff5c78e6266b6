import { speling } from '../begroting/afronding';
import type { Bedrag } from '../begroting/bedrag';
import type { Rij } from '../begroting/begroting';
import type { Prognosetabel, Prognoseterm } from '../sheet/herkenning';
import { isGevuld } from '../sheet/tabelvergelijkingen';

/** Amounts in cents of the unit of the table. */
export interface Prognosepost {
  readonly rij: Rij;
  readonly begroot: Bedrag;
  /** What was spent to date; null when the table does not say. */
  readonly besteed: Bedrag | null;
  /** What is still expected; null when what was spent is not known. */
  readonly verwacht: Bedrag | null;
  /** What the whole year is expected to cost: besteed + verwacht. */
  readonly lasten: Bedrag;
  /** begroot − lasten. */
  readonly eindsaldo: Bedrag;
}

/** What a row expects, or a Dutch clause that says why that cannot be told. */
export function leesPrognosepost(rij: Rij, tabel: Prognosetabel): Prognosepost | string {
  const { begroot, besteed, lasten, verwachting, waarom } = tabel;
  if (waarom !== null) return waarom;
  const cellen = [...begroot, ...lasten].map(({ kolom }) => rij.bedragen[kolom.volgorde]!);
  if (cellen.some(({ status }) => status === 'onleesbaar')) return `een bedrag van "${rij.label}" is niet te lezen`;
  const post = maakPrognosepost(
    rij,
    reken(rij, begroot),
    besteed === null ? null : reken(rij, besteed),
    reken(rij, lasten),
  );
  const verwacht = verwachting.map(({ volgorde }) => rij.bedragen[volgorde]!);
  if (verwacht.some(isGevuld) || cellen.every(({ bedrag }) => bedrag === 0)) return post;
  if (verwacht.every(({ status }) => status === 'leeg') && isUitgerekend(post, tabel)) return post;
  return `van "${rij.label}" is nog geen verwachting ingevuld`;
}

export function maakPrognosepost(rij: Rij, begroot: Bedrag, besteed: Bedrag | null, lasten: Bedrag): Prognosepost {
  return {
    rij,
    begroot,
    besteed,
    verwacht: besteed === null ? null : lasten - besteed,
    lasten,
    eindsaldo: begroot - lasten,
  };
}

/** A blank counts as nothing more to come where the row says what is left then. */
function isUitgerekend({ rij, eindsaldo }: Prognosepost, { tabel, eindsaldo: kolom }: Prognosetabel): boolean {
  if (kolom === null) return false;
  const cel = rij.bedragen[kolom.volgorde]!;
  return isGevuld(cel) && Math.abs(Math.abs(cel.bedrag) - Math.abs(eindsaldo)) <= speling(3, tabel.stap);
}

function reken(rij: Rij, termen: readonly Prognoseterm[]): Bedrag {
  let som = 0;
  for (const { kolom, factor } of termen) som += factor * rij.bedragen[kolom.volgorde]!.bedrag;
  return som;
}
