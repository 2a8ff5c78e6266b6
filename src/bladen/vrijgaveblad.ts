import { naarGetal } from '../begroting/bedrag';
import { afrekenregels } from '../review/afrekenregels';
import { rapporteer } from '../review/rapporteer';
import type { Review } from '../review/review';
import { status } from '../review/status';
import * as vrijgave from '../review/vrijgave';
import { lijstVan, opRegel, telBedragen } from '../review/vrijgavelijst';
import { merkVan } from '../sheet/bladmerk';
import { toonDatum } from '../begroting/toonDatum';
import { Bladrijen } from './bladrijen';
import type { Eigenblad } from './eigenblad';

export interface Vrijgavegegevens {
  /** ISO date. */
  readonly datum: string;
  readonly door: string;
  readonly opmerking: string;
}

/** More amounts than this are not copied one by one: a digest per row of a table is. */
export const MEESTE_BEDRAGEN = 20_000;
/** What fits on a sheet of Excel, with room for what stands above the list. */
const MEESTE_REGELS = 1_000_000;

const UITLEG = [
  'Dit blad legt vast wat is vrijgegeven. Het is een aantekening, geen handtekening: Sluitend gaat niet na wie iemand is,',
  'en wie de werkmap mag wijzigen, kan ook dit blad wijzigen. Verandert er hieronder iets, dan hoort het controlegetal er niet',
  'meer bij, en meldt Sluitend dat de vrijgave niet meer zeker is.',
  'De afrekening is in euro’s; een bedrag in de lijst is zoals in zijn cel, in de eenheid van zijn tabel.',
];
const PER_RIJ = [
  'De werkmap heeft meer dan 20.000 bedragen. Daarom staat hier per rij een afdruk: Sluitend ziet later welke rij is gewijzigd,',
  'maar niet meer welk bedrag er stond.',
];

const BREEDTES = [150, 84, 150, 100, 190, 120, 130, 90, 84];

/** The sheet that holds on to what is released; or, in Dutch, why nothing can be. */
export function vrijgaveblad(
  review: Review,
  { datum, door, opmerking }: Vrijgavegegevens,
): { readonly blad: Eigenblad; readonly bedragen: number } | { readonly waarom: string } {
  const { snapshot, begroting } = review.context;
  const tabellen = lijstVan(begroting);
  const bedragen = telBedragen(tabellen);
  if (bedragen === 0) return { waarom: 'Er is geen tabel met bedragen herkend, dus er is niets vast te leggen.' };
  const perRij = bedragen > MEESTE_BEDRAGEN;
  const regels = vrijgave.vrijgaveregels(tabellen, perRij);
  if (regels.length > MEESTE_REGELS) {
    return { waarom: `De tabellen hebben samen ${regels.length} rijen; dat past niet op één blad van Excel.` };
  }
  const feiten: vrijgave.Vrijgavefeiten = {
    nummer: String(vrijgave.volgendeNummer(snapshot)),
    door: opRegel(door),
    datum: opRegel(datum),
    opmerking: opRegel(opmerking),
    stand: opRegel(status(rapporteer(review, ''))),
    bedragen: String(bedragen),
  };
  const inhoud = { feiten, afrekening: afrekenregels(review.context), regels };
  const { rijen, opmaak, koprij } = maakRijen(inhoud, perRij);
  return {
    bedragen,
    blad: {
      soort: 'vrijgave',
      naam: `Vrijgave ${datum}`,
      steedsNieuw: true,
      rijen,
      kolommen: BREEDTES,
      opmaak,
      grafiek: null,
      afdruk: { stand: 'Landscape', titelrijen: [koprij, koprij] },
    },
  };
}

function maakRijen(
  inhoud: vrijgave.Vrijgaveinhoud,
  perRij: boolean,
): Pick<Bladrijen, 'rijen' | 'opmaak'> & { readonly koprij: number } {
  const { feiten, afrekening, regels } = inhoud;
  const vel = new Bladrijen(BREEDTES.length);
  vel.voegToe([merkVan('vrijgave')], ['klein', 0, 0]);
  vel.voegToe([`Vrijgave voor het bestuurlijk overleg, ${toonDatum(feiten.datum)}`], ['titel', 0, 0]);
  for (const zin of [...UITLEG, ...(perRij ? PER_RIJ : [])]) vel.voegToe([zin]);
  vel.voegToe([]);
  const { FEITEN } = vrijgave;
  vel.voegToe([FEITEN.nummer, Number(feiten.nummer)]);
  for (const sleutel of ['door', 'datum', 'opmerking', 'stand'] as const)
    vel.voegToe([FEITEN[sleutel], feiten[sleutel]]);
  vel.voegToe([FEITEN.bedragen, Number(feiten.bedragen)]);
  vel.voegToe([FEITEN.controlegetal, vrijgave.controlegetal(inhoud)]);
  if (afrekening.length > 0) {
    vel.voegKopToe('Afrekening per regeling', vrijgave.AFREKENKOPPEN);
    const eerste = vel.volgende;
    for (const { naam, ...bedragen } of afrekening) {
      const { baten, lasten, saldo, terug, mee, reserve, open, tekort } = bedragen;
      vel.voegToe([naam, ...[baten, lasten, saldo, terug, mee, reserve, open, tekort].map(naarGetal)]);
    }
    vel.maakOp('bedrag', eerste, 1, vrijgave.AFREKENKOPPEN.length - 1);
  }
  const koppen = perRij ? vrijgave.RIJKOPPEN : vrijgave.BEDRAGKOPPEN;
  vel.voegKopToe(perRij ? 'De rijen' : 'De bedragen', koppen);
  const eerste = vel.volgende;
  for (const { blad, cel, tabel, sectie, rij, regeling, inhoud: wat } of regels) {
    const slot = 'afdruk' in wat ? [wat.afdruk] : [wat.kolom, naarGetal(wat.bedrag)];
    vel.voegToe([blad, cel, tabel, sectie, rij, regeling, ...slot]);
  }
  if (!perRij) vel.maakOp('bedrag', eerste, koppen.length - 1, koppen.length - 1);
  return { rijen: vel.rijen, opmaak: vel.opmaak, koprij: eerste - 1 };
}
