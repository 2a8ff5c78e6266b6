import { som, toonBedrag, type Bedrag } from '../begroting/bedrag';
import type { Afrekeningdeel } from '../regelingen/afrekening';
import type { Regelinggroep } from '../sheet/herkenning';
import { VERSTREKKERS } from './bewoording';
import type { Bedragvermelding } from './leesBedragen';
import type { Onderwerp, Regelingdeel } from './onderwerp';
import { hoofdletter } from './toetsBedrag';
import { herleid, MEESTE_CELLEN, onbekend, past, strijdig, type Uitslag } from './uitslag';
import { plat } from './zinnen';

export type Weg = 'terug' | 'mee' | 'reserve';

export interface Bestemmingclaim {
  readonly weg: Weg;
  readonly ontkend: boolean;
  /** Null when the text names none, or one that it has already called the saldo. */
  readonly vermelding: Bedragvermelding | null;
  /** It may be less than all that goes that way. */
  readonly deel: boolean;
  /** It may be about a part of what the text stands at. */
  readonly vaag: boolean;
}

const DEEL_VAN_WEG: Readonly<Record<Weg, readonly Afrekeningdeel[]>> = {
  terug: ['terugbetaling'],
  mee: ['overheveling'],
  reserve: ['reservering'],
};
const BEKEND: readonly Afrekeningdeel[] = ['terugbetaling', 'overheveling', 'reservering', 'resultaat'];

/** Where money goes, against the rule of the regelingen that it is of. */
export function toetsBestemming(claim: Bestemmingclaim, onderwerp: Onderwerp): Uitslag {
  const { delen, naam } = onderwerp;
  if (delen === null) return onbekend(onderwerp, `Van ${naam} is niet bekend welke regeling het saldo betaalt.`);
  const zo = bedragVan(delen, DEEL_VAN_WEG[claim.weg]);
  const anders = bedragVan(
    delen,
    BEKEND.filter((deel) => !DEEL_VAN_WEG[claim.weg].includes(deel)),
  );
  const open = bedragVan(delen, ['nogTeBesluiten']);
  const gat =
    onderwerp.soort === 'niet-begroot'
      ? Math.abs(som(delen.map((d) => d.saldo.bedrag)) - (onderwerp.saldo?.bedrag ?? 0))
      : 0;
  const stand: Stand = { delen, zo, anders, open, gat };
  if (claim.ontkend) return toetsOntkenning(onderwerp, stand);
  const { vermelding } = claim;
  const isSaldo = vermelding === null || (onderwerp.saldo !== null && past(vermelding, onderwerp.saldo));
  // "circa € 380.000" may be the saldo and also what goes that way.
  const isWeg = vermelding !== null && past(vermelding, { bedrag: zo, mogelijk: [zo], marge: 0, cellen: [] });
  if (vermelding === null || (isSaldo && !isWeg)) return toetsGeheel(claim, onderwerp, stand);
  return toetsGedeelte(claim, vermelding, onderwerp, stand);
}

interface Stand {
  readonly delen: readonly Regelingdeel[];
  readonly zo: Bedrag;
  readonly anders: Bedrag;
  readonly open: Bedrag;
  /** What the parts do not explain of the amount. */
  readonly gat: Bedrag;
}

function toetsOntkenning(onderwerp: Onderwerp, { zo, anders, open }: Stand): Uitslag {
  if (zo > 0 && anders + open === 0) return spreektTegen(onderwerp);
  if (zo === 0 && open === 0) return volgt(onderwerp);
  return onbekend(onderwerp, `Van ${onderwerp.naam} gaat een deel wel en een deel niet die kant op.`);
}

function toetsGeheel(
  { vermelding }: Bestemmingclaim,
  onderwerp: Onderwerp,
  { delen, zo, anders, open, gat }: Stand,
): Uitslag {
  const tekort = bedragVan(delen, ['tekort']);
  if (anders > gat) return spreektTegen(onderwerp);
  if (zo === 0 && open === 0) return spreektTegen(onderwerp);
  if (
    tekort > gat &&
    vermelding !== null &&
    (onderwerp.saldo?.mogelijk.length ?? 0) === 1 &&
    onderwerp.soort !== 'regeling'
  )
    return spreektTegen(onderwerp);
  if (open > 0) return onbekend(onderwerp, `Over de bestemming is nog geen besluit of bewijs. ${verdeling(onderwerp)}`);
  return volgt(onderwerp);
}

function toetsGedeelte(
  claim: Bestemmingclaim,
  vermelding: Bedragvermelding,
  onderwerp: Onderwerp,
  stand: Stand,
): Uitslag {
  const { delen, zo, anders, open, gat } = stand;
  const wegen = DEEL_VAN_WEG[claim.weg];
  if (komtVoor(vermelding, delen, wegen)) return volgt(onderwerp);
  if (
    komtVoor(
      vermelding,
      delen,
      BEKEND.filter((deel) => !wegen.includes(deel)),
    )
  )
    return spreektTegen(onderwerp);
  const meer = vermelding.onder > zo + open + gat + marge(delen);
  if (open > 0 && !(meer && zo > 0))
    return onbekend(onderwerp, `Over de bestemming is nog geen besluit of bewijs. ${verdeling(onderwerp)}`);
  if (zo === 0 && anders > 0 && !claim.vaag) return spreektTegen(onderwerp);
  if (zo === 0 || (!meer && (claim.deel || claim.vaag))) {
    return onbekend(onderwerp, `Dit bedrag is niet te herleiden tot de regelingen van ${onderwerp.naam}.`);
  }
  const uitleg = `${verdeling(onderwerp)} De tekst noemt ${toonBedrag(vermelding.bedrag)}.`;
  return strijdig(onderwerp, 'toelichting-noemt-ander-bedrag', zo, cellenVan(onderwerp), uitleg);
}

/** The regelingen whose money a claim sends somewhere: those that the amount is of, or else all that go that way. */
export function groepenOpWeg(
  { weg, vermelding }: Bestemmingclaim,
  onderwerp: Onderwerp | null,
): readonly Regelinggroep[] {
  const opWeg = (onderwerp?.delen ?? []).filter((deel) => bedragVan([deel], DEEL_VAN_WEG[weg]) > 0);
  const precies = vermelding === null ? [] : opWeg.filter((deel) => komtVoor(vermelding, [deel], DEEL_VAN_WEG[weg]));
  return (precies.length > 0 ? precies : opWeg).map(({ groep }) => groep);
}

/** Whether an amount is a part of one regeling that goes that way, or all or some of those parts together. */
function komtVoor(
  vermelding: Bedragvermelding,
  delen: readonly Regelingdeel[],
  wegen: readonly Afrekeningdeel[],
): boolean {
  const bedragen = delen.map((deel) => bedragVan([deel], wegen)).filter((bedrag) => bedrag > 0);
  const sommen = [...bedragen, ...paren(bedragen), som(bedragen)].filter((bedrag) => bedrag > 0);
  return sommen.some((bedrag) => past(vermelding, { bedrag, mogelijk: [bedrag], marge: marge(delen), cellen: [] }));
}

function paren(bedragen: readonly Bedrag[]): readonly Bedrag[] {
  return bedragen.flatMap((a, i) => bedragen.slice(i + 1).map((b) => a + b));
}

function bedragVan(delen: readonly Regelingdeel[], kolommen: readonly Afrekeningdeel[]): Bedrag {
  return som(delen.flatMap(({ bestemming }) => kolommen.map((kolom) => Math.max(0, bestemming[kolom]))));
}

function marge(delen: readonly Regelingdeel[]): Bedrag {
  return som(delen.map(({ saldo }) => saldo.marge));
}

function volgt(onderwerp: Onderwerp): Uitslag {
  return herleid(onderwerp, cellenVan(onderwerp), verdeling(onderwerp));
}

function spreektTegen(onderwerp: Onderwerp): Uitslag {
  const tekst = verdeling(onderwerp);
  return strijdig(onderwerp, 'toelichting-noemt-andere-bestemming', kort(onderwerp), cellenVan(onderwerp), tekst);
}

function cellenVan({ delen, saldo }: Onderwerp): Uitslag['cellen'] {
  const cijfers = [saldo, ...(delen ?? []).map((deel) => deel.saldo)];
  return cijfers.flatMap((cijfer) => cijfer?.cellen.slice(0, MEESTE_CELLEN) ?? []);
}

const WAARHEEN: readonly (readonly [Afrekeningdeel, string, string])[] = [
  ['terugbetaling', 'gaat terug', 'terug'],
  ['overheveling', 'gaat mee', 'mee'],
  ['reservering', 'gaat naar de reserve', 'naar de reserve'],
  ['resultaat', 'valt in het resultaat', 'in het resultaat'],
  ['nogTeBesluiten', 'is nog niet bestemd', 'nog te besluiten'],
  ['tekort', 'is een overschrijding', 'overschrijding'],
];

/** "€ 113.000 (IZA) gaat terug naar het Rijk; € 61.000 (OCO) gaat mee naar 2025." */
function verdeling(onderwerp: Onderwerp): string {
  const stukken = (onderwerp.delen ?? []).flatMap(({ groep, afrekening, bestemming, mee }) =>
    WAARHEEN.flatMap(([kolom, woorden]) => {
      if (bestemming[kolom] === 0) return [];
      const verstrekker = afrekening?.regeling?.verstrekker;
      const heen =
        kolom === 'terugbetaling' && verstrekker
          ? ` naar ${verstrekker}`
          : kolom === 'overheveling' && mee
            ? ` naar ${jaren(mee)}`
            : '';
      return [`${toonBedrag(bestemming[kolom])} (${groep.naam}) ${woorden}${heen}`];
    }),
  );
  return `${hoofdletter(onderwerp.naam)}: ${stukken.length === 0 ? 'er blijft niets over' : stukken.join('; ')}.`;
}

/** "deels terug, deels mee" in amounts. */
function kort(onderwerp: Onderwerp): string {
  return (onderwerp.delen ?? [])
    .flatMap(({ groep, bestemming }) =>
      WAARHEEN.flatMap(([kolom, , woord]) =>
        bestemming[kolom] === 0 ? [] : [`${toonBedrag(bestemming[kolom])} ${woord} (${groep.naam})`],
      ),
    )
    .join(', ');
}

function jaren({ van, tot }: { readonly van: number; readonly tot: number | null }): string {
  return tot === null || tot <= van ? String(van) : `${van}-${tot}`;
}

/** The years to which money goes along, against the window of the regelingen. */
export function toetsJaren(
  genoemd: readonly number[],
  vermelding: Bedragvermelding | null,
  onderwerp: Onderwerp,
): Uitslag {
  const gaanMee = (onderwerp.delen ?? []).filter(({ bestemming, mee }) => bestemming.overheveling > 0 && mee !== null);
  const bedoeld =
    vermelding === null
      ? []
      : gaanMee.filter((d) =>
          past(vermelding, { ...d.saldo, bedrag: d.bestemming.overheveling, mogelijk: [d.bestemming.overheveling] }),
        );
  const delen = bedoeld.length > 0 ? bedoeld : gaanMee;
  if (delen.length === 0)
    return onbekend(onderwerp, 'Van dit bedrag is niet bekend in welk jaar het besteed mag worden.');
  const mag =
    (jaar: number) =>
    ({ mee }: Regelingdeel) =>
      jaar >= mee!.van && (mee!.tot === null || jaar <= mee!.tot);
  if (genoemd.every((jaar) => delen.every(mag(jaar)))) return volgt(onderwerp);
  if (genoemd.every((jaar) => delen.some(mag(jaar)))) return onbekend(onderwerp, verdeling(onderwerp));
  const venster = [...new Set(delen.map(({ mee }) => jaren(mee!)))].join(' of ');
  return strijdig(
    onderwerp,
    'toelichting-noemt-andere-bestemming',
    venster,
    cellenVan(onderwerp),
    verdeling(onderwerp),
  );
}

/** To whom money goes back, against who gave it. */
export function toetsVerstrekker(woord: string, onderwerp: Onderwerp): Uitslag {
  const gaatTerug = (onderwerp.delen ?? []).filter(({ bestemming }) => bestemming.terugbetaling > 0);
  const gevers = gaatTerug.flatMap(({ afrekening }) => afrekening?.regeling?.verstrekker ?? []);
  const bedoeld = VERSTREKKERS.find(({ inTekst }) => inTekst.test(woord));
  if (gevers.length === 0 || bedoeld === undefined) return onbekend(onderwerp, 'Wie dit geld gaf, is niet bekend.');
  if (gevers.some((gever) => bedoeld.inNaam.test(plat(gever)))) return volgt(onderwerp);
  return strijdig(
    onderwerp,
    'toelichting-noemt-andere-bestemming',
    gevers[0]!,
    cellenVan(onderwerp),
    verdeling(onderwerp),
  );
}
