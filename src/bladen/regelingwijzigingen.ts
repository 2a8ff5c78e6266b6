import { toonBedrag } from '../begroting/bedrag';
import { regelingen as meegeleverd } from '../regelingen/index';
import type { Akkoord, Regel, Regeling } from '../regelingen/regeling';
import { REGELNAMEN } from '../regelingen/regelnamen';
import type { Instellingen } from '../sheet/instellingen';
import { toonDatum } from '../begroting/toonDatum';
import { ZONDER_BRON, ZONDER_VERSTREKKER } from '../sheet/voegRegelingenSamen';

const AKKOORD = 'akkoord';
const NIETS = 'niet ingevuld';

/** What a reader sees of a regeling, in the order in which it matters. */
const VELDEN: readonly (readonly [naam: string, toon: (regeling: Regeling) => string])[] = [
  ['naam', ({ naam }) => naam],
  ['regel', ({ regel }) => toonRegel(regel)],
  ['besteden tot', ({ bestedenTot }) => bestedenTot?.toString() ?? ''],
  ['looptijd tot', ({ looptijdTot }) => looptijdTot?.toString() ?? ''],
  ['tranches', ({ tranches = [] }) => tranches.map((t) => `${t.jaar} te besteden tot ${t.bestedenTot}`).join(', ')],
  [AKKOORD, ({ akkoord }) => (akkoord === undefined ? '' : toonAkkoord(akkoord))],
  ['verstrekker', ({ verstrekker }) => (verstrekker === ZONDER_VERSTREKKER ? '' : verstrekker)],
  ['aliassen', ({ aliassen }) => aliassen.join(', ')],
];

/** Which rules the workbook has of its own: per regeling a Dutch sentence with what was and what is, and what it rests on. */
export function regelingwijzigingen({
  regelingen,
  gewijzigdeRegelingen,
}: Pick<Instellingen, 'regelingen' | 'gewijzigdeRegelingen'>): readonly string[] {
  return gewijzigdeRegelingen.flatMap((code) => {
    const nu = regelingen.find((regeling) => regeling.code === code);
    if (nu === undefined) return [];
    const was = meegeleverd.find((regeling) => regeling.code === code);
    return [was === undefined ? toegevoegd(nu) : gewijzigd(was, nu)];
  });
}

function gewijzigd(was: Regeling, nu: Regeling): string {
  const anders = VELDEN.filter(([, toon]) => toon(was) !== toon(nu));
  const wat = anders.map(([naam, toon]) => `${naam} was ${toon(was) || NIETS}, is ${toon(nu) || NIETS}`);
  const genoemd = anders.some(([naam]) => naam === AKKOORD);
  return `${was.naam}: ${wat.join('; ') || 'alleen de bron is anders'}.${grond(nu, was.bron, genoemd)}`;
}

function toegevoegd(nu: Regeling): string {
  const wat = VELDEN.slice(1).flatMap(([naam, toon]) => (toon(nu) === '' ? [] : [`${naam} ${toon(nu)}`]));
  return `${nu.naam}: in deze werkmap toegevoegd; ${wat.join('; ')}.${grond(nu, '', true)}`;
}

/** What the change rests on, as a sentence of its own; an akkoord that was named is not named again. */
function grond({ akkoord, bron }: Regeling, bekend: string, genoemd: boolean): string {
  const delen = [
    ...(akkoord === undefined || genoemd ? [] : [toonAkkoord(akkoord)]),
    ...(bron === ZONDER_BRON || bron === bekend ? [] : [bron]),
  ];
  if (delen.length > 0) return ` Bewijs: ${delen.join('; ')}.`;
  return akkoord === undefined ? ' Bewijs: niet ingevuld.' : '';
}

function toonRegel(regel: Regel): string {
  if (regel.soort !== 'overhevelen-tot-maximum') return REGELNAMEN[regel.soort];
  const { maximum } = regel;
  return `overhevelen tot ${'procent' in maximum ? `${maximum.procent.replace('.', ',')} %` : toonBedrag(maximum.bedrag)}`;
}

function toonAkkoord({ document, datum, status }: Akkoord): string {
  const delen = [datum && toonDatum(datum), status].filter((deel) => deel !== undefined);
  return delen.length === 0 ? document : `${document} (${delen.join(', ')})`;
}
