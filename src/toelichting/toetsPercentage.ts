import type { Bedrag } from '../begroting/bedrag';
import type { Richting } from './bewoording';
import type { Procentvermelding } from './leesBedragen';
import type { Onderwerp } from './onderwerp';
import { hoofdletter, toetsRichting } from './toetsBedrag';
import { herleid, onbekend, strijdig, type Uitslag } from './uitslag';

export type Basis = 'begroting' | 'realisatie' | 'saldo';
export type Teller = 'realisatie' | 'saldo' | 'begroting' | 'terug' | 'mee';

export interface Procentclaim {
  readonly vermelding: Procentvermelding;
  readonly teller: Teller;
  /** Null: the text does not name what it is a percentage of. */
  readonly basis: Basis | null;
  readonly richting: Richting | null;
}

const NAMEN: Readonly<Record<Basis, string>> = {
  begroting: 'de begroting',
  realisatie: 'de realisatie',
  saldo: 'het saldo',
};

/** A percentage against the base that the text names; another base that fits is offered as the explanation. */
export function toetsPercentage(claim: Procentclaim, onderwerp: Onderwerp): Uitslag {
  const tellers = bedragenVan(claim.teller, onderwerp);
  const gewoon =
    claim.teller === 'terug' || claim.teller === 'mee'
      ? (['saldo', 'begroting'] as const)
      : (['begroting', 'realisatie'] as const);
  const bases = claim.basis === null ? gewoon : [claim.basis];
  const past = (basis: Basis) =>
    procenten(tellers, onderwerp[basis]?.mogelijk ?? []).some((p) => isProcent(claim.vermelding, p));
  const passend = bases.find(past);
  if (passend !== undefined) {
    const gezegd = claim.teller === 'saldo' ? toetsRichting(claim.richting, onderwerp) : null;
    if (gezegd?.uitkomst === 'strijdig') return gezegd;
    return herleid(
      onderwerp,
      cellenVan(onderwerp),
      `Dit percentage klopt met ${NAMEN[passend]} van ${onderwerp.naam}.`,
    );
  }
  const [eerste] = procenten(tellers, onderwerp[claim.basis ?? 'begroting']?.mogelijk ?? []);
  if (claim.basis === null || eerste === undefined || isMeerduidig(claim.basis, onderwerp)) {
    return onbekend(onderwerp, `Dit percentage is niet te herleiden tot de cijfers van ${onderwerp.naam}.`);
  }
  const andere = (['begroting', 'realisatie', 'saldo'] as const).find((basis) => basis !== claim.basis && past(basis));
  const uitkomst = toonProcent(eerste);
  const uitleg = andere === undefined ? '' : ` Het genoemde percentage klopt wel als deel van ${NAMEN[andere]}.`;
  return strijdig(
    onderwerp,
    'percentage-klopt-niet',
    uitkomst,
    cellenVan(onderwerp),
    `${hoofdletter(onderwerp.naam)}: ten opzichte van ${NAMEN[claim.basis]} is het ${uitkomst}.${uitleg}`,
  );
}

function bedragenVan(teller: Teller, { realisatie, begroting, saldo, delen }: Onderwerp): readonly Bedrag[] {
  if (teller === 'realisatie') return realisatie?.mogelijk ?? [];
  if (teller === 'begroting') return begroting?.mogelijk ?? [];
  if (teller === 'saldo') return (saldo?.mogelijk ?? []).map(Math.abs);
  const kolom = teller === 'terug' ? 'terugbetaling' : 'overheveling';
  return delen === null ? [] : [delen.reduce((totaal, { bestemming }) => totaal + bestemming[kolom], 0)];
}

function procenten(tellers: readonly Bedrag[], noemers: readonly Bedrag[]): readonly number[] {
  return noemers.flatMap((noemer) =>
    noemer === 0 ? [] : tellers.map((teller) => (Math.abs(teller) / Math.abs(noemer)) * 100),
  );
}

/** Half a unit of what is written, and what binary arithmetic leaves. */
function isProcent({ onder, boven }: Procentvermelding, procent: number): boolean {
  return procent >= onder - 1e-9 && procent <= boven + 1e-9;
}

function isMeerduidig(basis: Basis, onderwerp: Onderwerp): boolean {
  return [onderwerp[basis], onderwerp.saldo].some((cijfer) => (cijfer?.mogelijk.length ?? 0) > 1);
}

function cellenVan({ begroting, realisatie, saldo }: Onderwerp): Uitslag['cellen'] {
  return [begroting, realisatie, saldo].flatMap((cijfer) => cijfer?.cellen ?? []);
}

function toonProcent(procent: number): string {
  return `${procent.toFixed(1).replace('.', ',')}%`;
}
