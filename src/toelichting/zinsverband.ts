import { som } from '../begroting/bedrag';
import type { Bewering } from './bewering';

/** More amounts than this in one sentence is a list: what adds up then may do so by chance. */
const MEESTE_BEDRAGEN = 12;

/** The claims of one sentence again, now that they are known together. */
export function inVerband(beweringen: readonly Bewering[]): readonly Bewering[] {
  return splits(telOp(beweringen));
}

/** An amount that is the sum of others in its sentence, or what they leave of one of them, follows from them. */
function telOp(beweringen: readonly Bewering[]): readonly Bewering[] {
  if (beweringen.length < 3 || beweringen.length > MEESTE_BEDRAGEN) return beweringen;
  const bekend = beweringen.flatMap(({ uitkomst, bedrag }) =>
    uitkomst === 'herleid' && bedrag !== null ? [bedrag] : [],
  );
  return beweringen.map((bewering) => {
    const { soort, uitkomst, bedrag } = bewering;
    if (soort !== 'bedrag' || uitkomst === 'herleid' || bedrag === null || !volgtUit(bedrag, bekend)) return bewering;
    return weerlegNiet(bewering, 'herleid', 'Dit bedrag volgt uit andere in deze zin.');
  });
}

function volgtUit(bedrag: number, bekend: readonly number[]): boolean {
  if (bekend.length < 2) return false;
  const [eerste, ...rest] = bekend as [number, ...number[]];
  if (rest.length > 1 && [som(bekend), eerste - som(rest), som(rest)].includes(bedrag)) return true;
  return bekend.some((a, i) => bekend.some((b, j) => i !== j && (a + b === bedrag || a - b === bedrag)));
}

/** Amounts about one figure beside the one that is right, that add up to it or that are several, are its parts. */
function splits(beweringen: readonly Bewering[]): readonly Bewering[] {
  const bedragen = beweringen.filter((b) => b.soort === 'bedrag' && b.bedrag !== null);
  const fout = bedragen.filter(({ controle, uitkomst }) => uitkomst === 'strijdig' && isBedragfout(controle));
  const delen = new Set(fout.filter((bewering) => isDeel(bewering, bedragen, fout)).map(({ van }) => van));
  return beweringen.map((bewering) =>
    delen.has(bewering.van) && bewering.uitkomst === 'strijdig'
      ? weerlegNiet(
          bewering,
          'niet-herleidbaar',
          `Dit kan een deel van het bedrag van ${bewering.onderwerp!.naam} zijn.`,
        )
      : bewering,
  );
}

function isDeel(
  { onderwerp, verwacht, bedrag, cellen }: Bewering,
  bedragen: readonly Bewering[],
  fout: readonly Bewering[],
): boolean {
  const zelfde = bedragen.filter((b) => b.onderwerp === onderwerp);
  // Begroting and realisatie may be the same amount; one that is right says nothing of the other.
  const juist = zelfde.some(
    (b) => b.uitkomst === 'herleid' && b.bedrag === verwacht && b.bedrag !== bedrag && delenCel(b.cellen, cellen),
  );
  const opgeteld = zelfde.filter((b) => b.uitkomst !== 'herleid');
  const meer = new Set(fout.filter((b) => b.onderwerp === onderwerp && b.verwacht === verwacht).map((b) => b.bedrag));
  return juist || meer.size > 1 || (opgeteld.length > 1 && som(opgeteld.map((b) => b.bedrag!)) === verwacht);
}

function delenCel(een: Bewering['cellen'], ander: Bewering['cellen']): boolean {
  return een.some((a) => ander.some((b) => a.blad === b.blad && a.rij === b.rij && a.kolom === b.kolom));
}

function isBedragfout(controle: Bewering['controle']): boolean {
  return controle === 'toelichting-noemt-ander-bedrag';
}

function weerlegNiet(bewering: Bewering, uitkomst: Bewering['uitkomst'], uitleg: string): Bewering {
  return { ...bewering, uitkomst, controle: null, verwacht: null, uitleg };
}
