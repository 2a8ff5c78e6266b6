import { toonGetal } from '../begroting/bedrag';
import type { OorzaakSoort } from '../diagnose/oorzaak';
import type { Oorzaakrapport, Rapportwaarde } from './rapport';

const OORZAKEN: Readonly<Record<OorzaakSoort, string>> = {
  'cijfer-te-veel': 'een cijfer te veel',
  'cijfer-te-weinig': 'een cijfer te weinig',
  'cijfer-vervangen': 'een cijfer vervangen door een ander',
  'cijfers-verwisseld': 'twee cijfers verwisseld',
  teken: 'plus en min verwisseld',
  factor: 'een factor 10, 100 of 1.000 ernaast',
  'andere-kolom': 'berekend uit of overgenomen van een andere kolom',
  'rij-ontbreekt': 'een rij telt niet mee',
  'rij-dubbel': 'een rij telt dubbel',
  'waarde-van-buur': 'de waarde van een cel ernaast',
  'formule-wijkt-af': 'de formule wijkt af',
  'andere-regeling': 'hoort bij een andere regeling',
  onbekend: 'hoe de fout ontstond is niet bekend',
};

/** One explanation as a Dutch sentence: which cell, what it holds, what it should hold, and how that probably came about. */
export function toonOorzaak({ soort, cel, gevonden, voorstel }: Oorzaakrapport): string {
  return `${cel} bevat ${toonWaarde(gevonden)}; voorstel: ${toonWaarde(voorstel)} (${OORZAKEN[soort]}).`;
}

/** How a mistake probably came about, in a few Dutch words. */
export function noemOorzaak(soort: OorzaakSoort): string {
  return OORZAKEN[soort];
}

/** A value of a report as a reader writes it. */
export function toonWaarde(waarde: Rapportwaarde): string {
  if (waarde === null) return 'niets';
  return typeof waarde === 'string' ? `“${waarde}”` : toonGetal(Math.round(waarde * 100));
}
