import { naarGetal, som } from '../begroting/bedrag';
import type { Bereik } from '../begroting/begroting';
import type { Regelinginvoer } from '../jaareinde/regelinginvoer';
import { type Einde, eindesVan, maximumVan, type Tranchebaten } from '../regelingen/afrekenen';
import { akkoordstand } from '../regelingen/akkoordstand';
import type { Regel } from '../regelingen/regeling';
import { REGELNAMEN } from '../regelingen/regelnamen';
import type { Review } from '../review/review';
import { kolomletter } from '../sheet/adres';
import { merkVan } from '../sheet/bladmerk';
import { Bladrijen, type Invulling } from './bladrijen';
import type { Eigenblad } from './eigenblad';
import { regelingbronnen, type Regelingbronnen } from './regelingbronnen';

const OVERZICHTKOPPEN: readonly Invulling[] = [
  'Regeling',
  'Terug te betalen',
  { formule: '=IF($B$3="","Mee naar volgend jaar","Mee naar "&($B$3+1))' },
  ...[
    'Nog te besluiten',
    'Naar (of uit) reserve',
    'In het resultaat',
    'Tekort',
    'Saldo',
    'Baten',
    'Lasten',
    'Controle',
  ],
];

/** The columns of the computation, in order. */
const KOLOMMEN = [
  { naam: 'regeling', kop: 'Regeling', breedte: 150 },
  { naam: 'tranche', kop: 'Tranche', breedte: 62 },
  { naam: 'baten', kop: 'Baten', breedte: 78 },
  { naam: 'lasten', kop: 'Lasten', breedte: 78 },
  { naam: 'saldo', kop: 'Saldo', breedte: 78 },
  { naam: 'over', kop: 'Over', breedte: 78 },
  { naam: 'regel', kop: 'Regel', breedte: 130 },
  { naam: 'akkoord', kop: 'Akkoord', breedte: 62 },
  { naam: 'tot', kop: 'Besteden tot', breedte: 62 },
  { naam: 'totLaatste', kop: 'Laatste tranche tot', breedte: 62 },
  { naam: 'termijn', kop: 'Volgens de termijn', breedte: 62 },
  { naam: 'procent', kop: 'Hoogstens, in %', breedte: 60 },
  { naam: 'maximum', kop: 'Hoogstens mee', breedte: 78 },
  { naam: 'terug', kop: 'Terug te betalen', breedte: 78 },
  { naam: 'mee', kop: 'Mee', breedte: 78 },
  { naam: 'open', kop: 'Nog te besluiten', breedte: 78 },
  { naam: 'reserve', kop: 'Reserve', breedte: 78 },
  { naam: 'resultaat', kop: 'Resultaat', breedte: 78 },
  { naam: 'tekort', kop: 'Tekort', breedte: 78 },
  { naam: 'controle', kop: 'Controle', breedte: 60 },
  { naam: 'herkomst', kop: 'Bedragen uit', breedte: 150 },
] as const;

type Kolomnaam = (typeof KOLOMMEN)[number]['naam'];
type Rijinhoud = Partial<Record<Kolomnaam, Invulling>>;

const NUMMERS = new Map<Kolomnaam, number>(KOLOMMEN.map(({ naam }, i) => [naam, i]));
const JAAR = '$B$3';
/** Rows for the chart: three for its title and axis, and one per regeling. */
const GRAFIEKRIJEN = 10;
const UITLEG =
  'Bedragen in euro’s, uit de cellen van deze werkmap. De formules volgen het jaar hierboven en de regels, termijnen en akkoorden onderaan. De kolom Controle hoort 0 te zijn.';

/** One regeling, and where its rows in the computation are, from 0. */
interface Onderdeel {
  readonly invoer: Regelinginvoer;
  readonly bronnen: Regelingbronnen;
  readonly rij: number;
  /** Newest first; none when what is left is judged as a whole. */
  readonly tranches: readonly { readonly tranche: Tranchebaten; readonly nummer: number }[];
}

/**
 * The sheet that works out, in formulas of Excel itself, what happens to the money of each regeling; or, in Dutch, why it
 * cannot be made. Its values are those of the afrekening, in euros; it follows the cells of the user, the year and the rules.
 */
export function regelingenoverzicht(review: Review): { readonly blad: Eigenblad } | { readonly waarom: string } {
  const { regelinginvoer, herkenning, snapshot } = review.context;
  if (regelinginvoer.length === 0)
    return {
      waarom:
        'Van geen enkele regeling zijn baten en lasten te lezen. Maak een tabel met een regel per regeling, of zet bij de posten welke regeling ze betaalt.',
    };
  const { jaar } = herkenning.begroting;
  const zonder = herkenning.regelingen.filter((groep) => !regelinginvoer.some((invoer) => invoer.groep === groep));
  const grafiekrijen = GRAFIEKRIJEN + regelinginvoer.length;

  const vel = new Bladrijen(KOLOMMEN.length);
  vel.voegToe([merkVan('regelingenoverzicht')], ['klein', 0, 0]);
  vel.voegToe([jaar === null ? 'Regelingenoverzicht' : `Regelingenoverzicht ${jaar}`], ['titel', 0, 0]);
  vel.voegToe(['Begrotingsjaar', jaar]);
  vel.voegToe([UITLEG], ['klein', 0, 0]);
  vel.voegTitelToe('Wat er met het geld gebeurt');
  const koprij = vel.voegToe(OVERZICHTKOPPEN, ['kop', 0, OVERZICHTKOPPEN.length - 1]);
  const eersteRegeling = vel.volgende;
  const begin = eersteRegeling + regelinginvoer.length + 3 + (zonder.length > 0 ? 1 : 0) + grafiekrijen + 3;
  const onderdelen = plaats(regelinginvoer, begin, (invoer) => regelingbronnen(invoer, snapshot));

  for (const onderdeel of onderdelen) vel.voegToe(overzichtrij(onderdeel, vel.volgende));
  voegTotalenToe(vel, eersteRegeling);
  if (zonder.length > 0)
    vel.voegToe([
      `Niet te bepalen, omdat een bedrag ontbreekt of niet te lezen is: ${zonder.map(({ naam }) => naam).join(', ')}.`,
    ]);
  const grafiekrij = vel.volgende;
  for (let i = 0; i < grafiekrijen; i++) vel.voegToe([]);

  vel.voegKopToe(
    'Zo is het berekend',
    KOLOMMEN.map(({ kop }) => kop),
  );
  for (const onderdeel of onderdelen) voegBerekeningToe(vel, onderdeel);
  for (const [van, tot] of [
    ['baten', 'over'],
    ['maximum', 'controle'],
  ] as const)
    vel.maakOp('bedrag', begin, NUMMERS.get(van)!, NUMMERS.get(tot)!);

  return {
    blad: {
      soort: 'regelingenoverzicht',
      naam: 'Regelingenoverzicht',
      steedsNieuw: false,
      rijen: vel.rijen,
      kolommen: KOLOMMEN.map(({ breedte }) => breedte),
      opmaak: vel.opmaak,
      grafiek: {
        naam: 'Sluitend regelingenoverzicht',
        titel: 'Terug, mee en nog te besluiten per regeling',
        bron: bereik(koprij, 0, eersteRegeling + onderdelen.length - 1, 3),
        plaats: bereik(grafiekrij + 1, 0, grafiekrij + grafiekrijen - 2, 7),
      },
      afdruk: { stand: 'Landscape', titelrijen: null },
    },
  };
}

function plaats(
  regelinginvoer: readonly Regelinginvoer[],
  begin: number,
  bronnenVan: (invoer: Regelinginvoer) => Regelingbronnen,
): readonly Onderdeel[] {
  let rij = begin;
  return regelinginvoer.map((invoer) => {
    const delen = invoer.tranches ?? [];
    const telt = delen.length > 0 && som(delen.map(({ baten }) => baten)) === invoer.baten;
    const tranches = telt
      ? delen
          .map((tranche, nummer) => ({ tranche, nummer }))
          .toSorted((a, b) => (b.tranche.jaar ?? 0) - (a.tranche.jaar ?? 0))
      : [];
    const onderdeel = { invoer, bronnen: bronnenVan(invoer), rij, tranches };
    rij += 1 + tranches.length;
    return onderdeel;
  });
}

function overzichtrij({ invoer, rij: bron }: Onderdeel, rij: number): readonly Invulling[] {
  const delen = (['terug', 'mee', 'open', 'reserve', 'resultaat', 'tekort', 'saldo', 'baten', 'lasten'] as const).map(
    (kolom) => formule(cel(kolom, bron)),
  );
  return [invoer.naam, ...delen, formule(controle(rij))];
}

/** Baten less lasten against where it went, in the columns of the overview. */
function controle(rij: number): string {
  const r = rij + 1;
  return `ROUND(I${r}-J${r}-B${r}-C${r}-D${r}-E${r}-F${r}+G${r},2)`;
}

/** The total, and apart what is certain and what still takes a decision. */
function voegTotalenToe(vel: Bladrijen, eerste: number): void {
  const laatste = OVERZICHTKOPPEN.length - 1;
  const totaal = vel.volgende;
  const sommen = Array.from({ length: laatste - 1 }, (_, i) => {
    const letter = kolomletter(i + 1);
    return formule(`ROUND(SUM(${letter}${eerste + 1}:${letter}${totaal}),2)`);
  });
  vel.voegToe(['Totaal', ...sommen, formule(controle(totaal))], ['totaal', 0, laatste]);
  const uit = (letter: string) => formule(`${letter}${totaal + 1}`);
  const r = totaal + 1;
  vel.voegToe([
    ...['waarvan zeker', uit('B'), uit('C'), null, uit('E'), uit('F'), uit('G')],
    formule(`ROUND(B${r}+C${r}+E${r}+F${r}-G${r},2)`),
  ]);
  vel.voegToe(['waarvan nog te besluiten', null, null, uit('D'), null, null, null, uit('D')]);
  vel.maakOp('bedrag', eerste, 1, laatste);
}

function voegBerekeningToe(vel: Bladrijen, onderdeel: Onderdeel): void {
  const { invoer, bronnen, rij, tranches } = onderdeel;
  const { regeling, eenheid } = invoer;
  vel.voegToe(alsRij(hoofdrij(onderdeel)));
  const eigen = tranches.length > 0 && som(tranches.map(({ tranche }) => tranche.lasten ?? NaN)) === invoer.lasten;
  for (const [i, { tranche, nummer }] of tranches.entries()) {
    const r = rij + 1 + i;
    const bron = bronnen.tranches![nummer]!;
    const vorige = i === 0 ? '' : `-SUM(${cel('over', rij + 1)}:${cel('over', r - 1)})`;
    const nog = `${cel('over', rij)}${vorige}`;
    const rest = i === tranches.length - 1 ? nog : `MIN(${nog},MAX(0,${cel('baten', r)}-${cel('lasten', r)}))`;
    vel.voegToe(
      alsRij({
        regeling: `waarvan ${tranche.jaar === null ? 'uit eerdere jaren' : `tranche ${tranche.jaar}`}`,
        tranche: tranche.jaar ?? 'eerder',
        baten: formule(inEuros(bron.baten, eenheid)),
        lasten: eigen && bron.lasten !== null ? formule(inEuros(bron.lasten, eenheid)) : null,
        over: formule(`ROUND(${rest},2)`),
        ...termijn(eindesVan(regeling, tranche.jaar, invoer.jaar), r, rij),
      }),
    );
  }
}

function hoofdrij({ invoer, bronnen, rij, tranches }: Onderdeel): Rijinhoud {
  const { regeling, eenheid } = invoer;
  const regel = regeling?.regel ?? { soort: 'onbekend' };
  const is = (...soorten: readonly Regel['soort'][]): string => {
    const gelijk = soorten.map((soort) => `${cel('regel', rij)}="${REGELNAMEN[soort]}"`);
    return gelijk.length === 1 ? gelijk[0]! : `OR(${gelijk.join(',')})`;
  };
  const heeftAkkoord = `${cel('akkoord', rij)}="vastgelegd"`;
  const mag = `OR(${is('overhevelen')},${is('overhevelen-tot-maximum')},AND(${is('overhevelen-mits-akkoord')},${heeftAkkoord}))`;
  const isReserve = is('egalisatie', 'reserve');
  const [saldo, over, mee, maximum] = (['saldo', 'over', 'mee', 'maximum'] as const).map((kolom) => cel(kolom, rij));
  const volgens = (besluit: 'mee' | 'terug' | 'open'): string => {
    if (tranches.length === 0) return `IF(${cel('termijn', rij)}="${besluit}",${over},0)`;
    const kolom = (naam: Kolomnaam) => `${cel(naam, rij + 1)}:${cel(naam, rij + tranches.length)}`;
    return `SUMIF(${kolom('termijn')},"${besluit}",${kolom('over')})`;
  };
  const begrensd = `IF(AND(${is('overhevelen-tot-maximum')},${maximum}<>""),MIN(${maximum},${volgens('mee')}),${volgens('mee')})`;
  const zonderAkkoord = `AND(${is('overhevelen-mits-akkoord')},NOT(${heeftAkkoord}))`;
  const delen = (['terug', 'mee', 'open', 'reserve', 'resultaat'] as const).map((kolom) => `-${cel(kolom, rij)}`);
  return {
    regeling: invoer.naam,
    baten: formule(inEuros(bronnen.baten, eenheid)),
    lasten: formule(inEuros(bronnen.lasten, eenheid)),
    saldo: formule(`ROUND(${cel('baten', rij)}-${cel('lasten', rij)},2)`),
    over: formule(`IF(${isReserve},0,MAX(0,${saldo}))`),
    regel: REGELNAMEN[regel.soort],
    akkoord: regel.soort === 'overhevelen-mits-akkoord' ? akkoordstand(regeling!) : null,
    ...(tranches.length === 0 ? termijn(eindesVan(regeling), rij, rij) : { termijn: 'per tranche' }),
    ...maximumcellen(regel, { invoer, rij, tranches }),
    terug: formule(
      `IF(${is('terugbetalen')},${over},IF(${mag},ROUND(${volgens('terug')}+${volgens('mee')}-${mee},2),0))`,
    ),
    mee: formule(`IF(${mag},${begrensd},0)`),
    open: formule(`IF(OR(${is('onbekend')},${zonderAkkoord}),${over},IF(${mag},${volgens('open')},0))`),
    reserve: formule(`IF(${isReserve},${saldo},0)`),
    resultaat: formule(`IF(${is('vrij')},${over},0)`),
    tekort: formule(`IF(${isReserve},0,MAX(0,-${saldo}))`),
    controle: formule(`ROUND(${saldo}${delen.join('')}+${cel('tekort', rij)},2)`),
    herkomst: bronnen.herkomst,
  };
}

/**
 * Until when it may be spent, and what that means for what is left: on, back, or not known. With several ends: before the
 * first it moves on, from the last on it goes back, in between it is not known. It counts where the rule lets money move on.
 */
function termijn(eindes: readonly (Einde | null)[], rij: number, hoofd: number): Rijinhoud {
  const jaren = eindes.flatMap((einde) => (einde === null ? [] : [einde.jaar]));
  const [eerste, laatste] = [Math.min(...jaren), jaren.length < eindes.length ? 'geen' : Math.max(...jaren)];
  const [tot, totLaatste] = [cel('tot', rij), cel('totLaatste', rij)];
  const daarna = `IF(${totLaatste}="","terug",IF(ISNUMBER(${totLaatste}),IF(${JAAR}>=${totLaatste},"terug","open"),"open"))`;
  return {
    ...(jaren.length > 0 && { tot: eerste, totLaatste: laatste === eerste ? null : laatste }),
    termijn: formule(
      `IF(LEFT(${cel('regel', hoofd)},11)<>"overhevelen","n.v.t.",IF(${tot}="","mee",IF(${JAAR}="","open",IF(${JAAR}<${tot},"mee",${daarna}))))`,
    ),
  };
}

function maximumcellen(
  regel: Regel,
  { invoer, rij, tranches }: Pick<Onderdeel, 'invoer' | 'rij' | 'tranches'>,
): Rijinhoud {
  if (regel.soort !== 'overhevelen-tot-maximum') return {};
  const { eenheid } = invoer;
  const { maximum } = regel;
  if (!('procent' in maximum)) return { maximum: naarGetal(maximumVan(maximum, invoer) * eenheid) };
  const kolom = (naam: Kolomnaam) => `${cel(naam, rij + 1)}:${cel(naam, rij + tranches.length)}`;
  const basis =
    tranches.length === 0
      ? cel('baten', rij)
      : `IFERROR(INDEX(${kolom('baten')},MATCH(${JAAR},${kolom('tranche')},0)),${cel('baten', rij)})`;
  // In whole cents of the unit, so that half a cent is exactly that.
  const naar = eenheid < 100 ? `*${100 / eenheid}` : `/${eenheid / 100}`;
  const terug = eenheid < 100 ? `/${100 / eenheid}` : `*${eenheid / 100}`;
  const centen = `ROUND(MAX(0,${basis})${naar},0)`;
  return {
    procent: Number(maximum.procent),
    maximum: formule(`ROUND(${centen}*${cel('procent', rij)}/100,0)${terug}`),
  };
}

function inEuros(bron: string, eenheid: number): string {
  return eenheid === 1 ? `ROUND(${bron},2)` : `ROUND(${bron},2)*${eenheid}`;
}

function alsRij(inhoud: Rijinhoud): readonly Invulling[] {
  return KOLOMMEN.map(({ naam }) => inhoud[naam] ?? null);
}

function cel(kolom: Kolomnaam, rij: number): string {
  return `${kolomletter(NUMMERS.get(kolom)!)}${rij + 1}`;
}

function formule(tekst: string): Invulling {
  return { formule: `=${tekst}` };
}

function bereik(vanRij: number, vanKolom: number, totRij: number, totKolom: number): Bereik {
  return { vanRij, vanKolom, totRij, totKolom };
}
