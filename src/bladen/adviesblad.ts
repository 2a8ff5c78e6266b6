import { naarGetal } from '../begroting/bedrag';
import type { Advies } from '../jaareinde/adviseer';
import type { Dekkingsadvies } from '../regelingen/dekkingsadvies';
import type { Afrekening } from '../regelingen/afrekening';
import { merkVan } from '../sheet/bladmerk';
import { toonDatum } from '../begroting/toonDatum';
import { Bladrijen } from './bladrijen';
import type { Eigenblad } from './eigenblad';

export interface Adviesgegevens {
  /** ISO date. */
  readonly datum: string;
}

/** What happens to the saldo of a regeling, in a column for now and one for after the bookings. */
interface Deel {
  readonly kop: string;
  readonly bedragVan: (afrekening: Afrekening) => number;
  /** Left out when nobody has it. */
  readonly altijd: boolean;
}

const DELEN: readonly Deel[] = [
  { kop: 'Terug', altijd: true, bedragVan: ({ terugbetaling }) => terugbetaling },
  { kop: 'Mee', altijd: true, bedragVan: ({ overheveling }) => overheveling },
  { kop: 'Reserve', altijd: false, bedragVan: ({ reservering, resultaat }) => reservering + resultaat },
  { kop: 'Open', altijd: true, bedragVan: ({ nogTeBesluiten }) => nogTeBesluiten },
  { kop: 'Tekort', altijd: true, bedragVan: ({ tekort }) => tekort },
];

const BOEKINGKOPPEN = ['Post', 'Van', 'Naar', 'Bedrag', 'Minder terug te betalen'];
/** The columns of the bookings with amounts. */
const BOEKINGBEDRAGEN = [3, 4];

const EERSTE_BREEDTE = 170;
const BREEDTE = 88;
/** Characters of a sentence that fit on a line of the sheet; cells are never merged. */
const LANGSTE_REGEL = 140;

const BASIS: Readonly<Record<Advies['basis'], string>> = {
  realisatie: 'Berekend over wat is besteed.',
  prognose: 'Berekend over wat aan het einde van het jaar wordt verwacht.',
};
const VOORSTEL = 'Dit is een voorstel: Sluitend heeft niets geboekt. Bedragen zijn in euro’s.';

/** The dekkingsadvies to print or to hand over: what to book, what that does to each regeling, and what it rests on. */
export function adviesblad({ basis, posten, advies }: Advies, { datum }: Adviesgegevens): Eigenblad {
  const delen = DELEN.filter(
    ({ altijd, bedragVan }) =>
      altijd || advies.regelingen.some(({ voor, na }) => bedragVan(voor) !== 0 || bedragVan(na) !== 0),
  );
  const vel = new Bladrijen(1 + 2 * delen.length);
  vel.voegToe([merkVan('dekkingsadvies')], ['klein', 0, 0]);
  vel.voegToe(['Dekkingsadvies'], ['titel', 0, 0]);
  vel.voegToe([`Gemaakt op ${toonDatum(datum)}. ${BASIS[basis]}`]);
  vel.voegToe([VOORSTEL]);
  if (advies.boekingen.length > 0) {
    voegBoekingenToe(vel, advies, new Map(posten.map(({ id, naam }) => [id, naam])));
    voegRegelingenToe(vel, advies.regelingen, delen);
  } else {
    voegZinnenToe(vel, posten.length === 0 ? 'Geen advies' : 'Geen wijziging nodig', []);
  }
  voegZinnenToe(vel, 'Toelichting', advies.zinnen);
  if (advies.bezwaren.length > 0) voegZinnenToe(vel, 'Waar het advies niet mee rekent', advies.bezwaren);
  return {
    soort: 'dekkingsadvies',
    naam: 'Dekkingsadvies',
    steedsNieuw: false,
    rijen: vel.rijen,
    kolommen: [EERSTE_BREEDTE, ...Array.from({ length: 2 * delen.length }, () => BREEDTE)],
    opmaak: vel.opmaak,
    grafiek: null,
    afdruk: { stand: 'Landscape', titelrijen: null },
  };
}

function voegBoekingenToe(vel: Bladrijen, { boekingen }: Dekkingsadvies, namen: ReadonlyMap<string, string>): void {
  vel.voegKopToe('Boekingen', BOEKINGKOPPEN);
  const eerste = vel.volgende;
  for (const { post, van, naar, bedrag, minderTerug } of boekingen) {
    vel.voegToe([namen.get(post)!, van, naar, naarGetal(bedrag), naarGetal(minderTerug)]);
  }
  vel.voegTotaalToe('Totaal', eerste, BOEKINGBEDRAGEN);
}

function voegRegelingenToe(vel: Bladrijen, regelingen: Dekkingsadvies['regelingen'], delen: readonly Deel[]): void {
  vel.voegKopToe('Per regeling', ['Regeling', ...delen.flatMap(({ kop }) => [`${kop} nu`, `${kop} straks`])]);
  const eerste = vel.volgende;
  for (const { voor, na } of regelingen) {
    vel.voegToe([voor.naam, ...delen.flatMap(({ bedragVan }) => [voor, na].map((a) => naarGetal(bedragVan(a))))]);
  }
  vel.voegTotaalToe(
    'Totaal',
    eerste,
    delen.flatMap((_, i) => [1 + 2 * i, 2 + 2 * i]),
  );
}

function voegZinnenToe(vel: Bladrijen, kop: string, zinnen: readonly string[]): void {
  vel.voegTitelToe(kop);
  for (const zin of zinnen) vel.voegZinToe(zin, LANGSTE_REGEL);
}
