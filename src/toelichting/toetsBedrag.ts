import type { Bedrag } from '../begroting/bedrag';
import { toonBedrag } from '../begroting/bedrag';
import { cijferfout, type Cijferfout } from '../begroting/cijferfout';
import type { Richting } from './bewoording';
import type { Bedragvermelding } from './leesBedragen';
import type { Cijfer, Onderwerp } from './onderwerp';
import { herleid, onbekend, past, strijdig, toonSaldo, type Uitslag } from './uitslag';

export type Maat = 'begroting' | 'realisatie' | 'saldo';

export interface Bedragclaim {
  readonly vermelding: Bedragvermelding;
  /** Null: the text does not say which figure it is. */
  readonly maat: Maat | null;
  readonly richting: Richting | null;
  /** The text leaves no doubt which figure it is. */
  readonly direct: boolean;
  /** A part of something: it may be less than the figure of the whole. */
  readonly deel: boolean;
  /** It may be about a part of what the text stands at. */
  readonly vaag: boolean;
}

const ANDER_VERBAND = 'Dit bedrag hoort bij een deel of een andere bron.';
const NAMEN: Readonly<Record<Maat, string>> = { begroting: 'begroting', realisatie: 'realisatie', saldo: 'saldo' };

/** An amount against the figure that it should be, or else against every figure of the subject. */
export function toetsBedrag(claim: Bedragclaim, onderwerp: Onderwerp): Uitslag {
  const { vermelding, maat } = claim;
  const verwacht = maat === null ? null : onderwerp[maat];
  if (maat !== null && verwacht !== null && past(vermelding, verwacht)) {
    if (maat !== 'saldo') return herleid(onderwerp, verwacht.cellen, klopt(maat, onderwerp));
    const gericht = toetsRichting(claim.richting, onderwerp);
    // That a part is about as large as the saldo may be chance; to the euro it is not.
    const precies = vermelding.bedrag === Math.abs(verwacht.bedrag) && vermelding.boven - vermelding.onder < 200;
    const toeval = claim.deel && !precies;
    return toeval && gericht.uitkomst === 'strijdig' ? onbekend(onderwerp, ANDER_VERBAND) : gericht;
  }
  const ander = overigeCijfers(onderwerp, maat).find((cijfer) => past(vermelding, cijfer));
  const geteld =
    ander !== undefined && (!claim.direct || verwacht === null || !hoofdcijfers(onderwerp).includes(ander));
  if (geteld) return herleid(onderwerp, ander.cellen, `Dit bedrag staat bij ${onderwerp.naam}.`);
  if (
    maat === null ||
    verwacht === null ||
    claim.deel ||
    verwacht.mogelijk.length > 1 ||
    isGeheelAnders(claim, onderwerp)
  ) {
    return onbekend(onderwerp, `Dit bedrag is niet te herleiden tot de cijfers van ${onderwerp.naam}.`);
  }
  const cijfer = maat === 'saldo' ? toonSaldo(onderwerp) : toonBedrag(verwacht.bedrag);
  const uitleg = `${hoofdletter(onderwerp.naam)}: ${NAMEN[maat]} ${cijfer}. De tekst noemt ${toonBedrag(vermelding.bedrag)}.`;
  return strijdig(onderwerp, 'toelichting-noemt-ander-bedrag', Math.abs(verwacht.bedrag), verwacht.cellen, uitleg);
}

/** More or less than budgeted, against the saldo. */
export function toetsRichting(richting: Richting | null, onderwerp: Onderwerp): Uitslag {
  const { saldo, naam } = onderwerp;
  if (saldo === null) return onbekend(onderwerp, `Van ${naam} is geen saldo bekend.`);
  if (richting === null || saldo.mogelijk.some((bedrag) => gaatOp(richting, onderwerp, bedrag) !== false)) {
    return herleid(onderwerp, saldo.cellen, klopt('saldo', onderwerp));
  }
  const woord = tegengesteld(richting);
  const uitleg = `${hoofdletter(naam)}: ${toonSaldo(onderwerp)}. De tekst zegt het omgekeerde.`;
  return strijdig(onderwerp, 'toelichting-noemt-andere-richting', woord, saldo.cellen, uitleg);
}

/** Null where rounding leaves it open. */
export function gaatOp(richting: Richting, { kant, saldo }: Onderwerp, bedrag: Bedrag): boolean | null {
  if (Math.abs(bedrag) <= (saldo?.marge ?? 0)) return bedrag === 0 ? false : null;
  const meer = bedrag < 0;
  if (richting === 'meer' || richting === 'minder') return meer === (richting === 'meer');
  return (meer === (kant === 'baten')) === (richting === 'voordeel');
}

/** The figure of a named subject that is one slip of the pen away from an amount that cannot be traced. */
export function verschrijving(
  { bedrag }: Bedragvermelding,
  onderwerpen: readonly Onderwerp[],
): { readonly juist: Bedrag; readonly soort: Cijferfout } | null {
  for (const onderwerp of onderwerpen) {
    for (const cijfer of hoofdcijfers(onderwerp)) {
      const juist = Math.abs(cijfer.bedrag);
      const soort = juist >= 100_000 ? cijferfout(bedrag, juist) : null;
      if (soort !== null) return { juist, soort };
    }
  }
  return null;
}

function tegengesteld(richting: Richting): string {
  return { meer: 'minder', minder: 'meer', voordeel: 'nadeel', nadeel: 'voordeel' }[richting];
}

/** Said of something composite in the other direction: then it is about something in it. */
function isGeheelAnders({ vaag, richting, maat }: Bedragclaim, onderwerp: Onderwerp): boolean {
  if (!vaag || maat !== 'saldo' || onderwerp.saldo === null) return false;
  return richting !== null && gaatOp(richting, onderwerp, onderwerp.saldo.bedrag) !== true;
}

function hoofdcijfers({ begroting, realisatie, saldo }: Onderwerp): readonly Cijfer[] {
  return [begroting, realisatie, saldo].filter((cijfer) => cijfer !== null);
}

function overigeCijfers(onderwerp: Onderwerp, maat: Maat | null): readonly Cijfer[] {
  const verwacht = maat === null ? null : onderwerp[maat];
  return [...hoofdcijfers(onderwerp).filter((cijfer) => cijfer !== verwacht), ...onderwerp.overige];
}

function klopt(maat: Maat, onderwerp: Onderwerp): string {
  const cijfer = maat === 'saldo' ? toonSaldo(onderwerp) : toonBedrag(onderwerp[maat]!.bedrag);
  return `${hoofdletter(onderwerp.naam)}: ${NAMEN[maat]} ${cijfer}.`;
}

export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
