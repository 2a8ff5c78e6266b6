import type { Snapshot } from '../../src/sheet/snapshot';
import { Toeval } from '../bench/toeval';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';
import type { Regelbeschrijving } from './afrekenformules';
import { verwijzing } from './boek';
import type { Programma, Programmaregeling, Themalijn } from './programma';

type Rij = (string | number | null)[];

const THEMALIJNEN = ['Jeugd', 'Wonen', 'Sport', 'Ouderen', 'Buurten'];
const WOORDEN = [
  'Huisbezoek',
  'Werving',
  'Coaching',
  'Inloop',
  'Training',
  'Materiaal',
  'Onderzoek',
  'Vervoer',
  'Advies',
  'Voorlichting',
];
const NAMEN = ['Wijkfonds', 'Zorgpot', 'Sportgeld', 'Jeugdbijdrage', 'Woonimpuls', 'Leefbaarheid', 'Buurtgeld'];
const SOORTEN = [
  'gaat terug',
  'gaat mee',
  'gaat mee met akkoord',
  'gaat mee tot maximum',
  'egalisatie',
  'vrij',
  'reserve',
] as const satisfies readonly Regelbeschrijving['soort'][];
const REGELNAMEN: Readonly<Record<(typeof SOORTEN)[number], string>> = {
  'gaat terug': 'terugbetalen',
  'gaat mee': 'overhevelen',
  'gaat mee met akkoord': 'overhevelen mits akkoord',
  'gaat mee tot maximum': 'overhevelen tot maximum',
  egalisatie: 'egalisatie',
  vrij: 'vrij',
  reserve: 'reserve',
};

/** A workbook of a programme with amounts to the cent, rules of every kind and at most one wrong amount; the same seed gives the same. */
export function maakProgramma(zaad: number): { readonly programma: Programma; readonly snapshot: Snapshot } {
  const t = new Toeval(zaad);
  const jaar = t.geheel(2022, 2026);
  const cent = t.kans(0.6) ? 1 : 100;
  const bedrag = (tot: number): number => Math.round(t.geheel(0, tot * 100) / cent) * cent;
  const namen = t.schud(NAMEN).slice(0, t.geheel(2, 5));
  const regels = namen.map(() => maakRegel(t, jaar));
  const woorden = t.schud(
    WOORDEN.flatMap((woord) => ['', ' thuis', ' op school', ' in de wijk'].map((achter) => woord + achter)),
  );
  const themalijnen = t
    .schud(THEMALIJNEN)
    .slice(0, t.geheel(2, 4))
    .map((naam): Themalijn => {
      const posten = Array.from({ length: t.geheel(2, 6) }, () => woorden.pop()!);
      return { naam, blad: naam, posten, regelingen: posten.map(() => t.kies(namen)) };
    });
  const cijfers = new Map(
    themalijnen.flatMap(({ posten }) => posten.map((post) => [post, [bedrag(90_000), bedrag(90_000)] as const])),
  );
  const los = woorden.pop()!;
  cijfers.set(los, [bedrag(50_000), bedrag(20_000)]);
  const regelingVanLos = t.kies(namen);
  const posten = [
    ...themalijnen.flatMap((lijn) => lijn.posten.map((post, n) => ({ post, regeling: lijn.regelingen[n]! }))),
    { post: los, regeling: regelingVanLos },
  ];
  const som = (maat: 0 | 1, welke: (p: (typeof posten)[number]) => boolean): number =>
    posten.filter(welke).reduce((totaal, { post }) => totaal + cijfers.get(post)![maat], 0);

  const bladen: Record<string, Rij[]> = {};
  const rij = (naam: string, regeling: string | null, begroot: number, besteed: number): Rij => [
    naam,
    regeling,
    ...[begroot, besteed, begroot - besteed].map((c) => c / 100),
    null,
  ];
  const kop: Rij = ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'];
  for (const { naam, posten: eigen, regelingen } of themalijnen) {
    const totaal = ([0, 1] as const).map((maat) => som(maat, ({ post }) => eigen.includes(post)));
    bladen[naam] = [
      [`Themalijn ${naam} ${jaar}`],
      [],
      kop,
      ...eigen.map((post, n) => rij(post, regelingen[n]!, ...cijfers.get(post)!)),
      rij('Totaal', null, totaal[0]!, totaal[1]!),
    ];
  }
  const nietBegroot = namen.map(() => (t.kans(0.5) ? 0 : bedrag(9_000)));
  const extra = nietBegroot.reduce((a, b) => a + b, 0);
  const alles = ([0, 1] as const).map((maat) => som(maat, () => true));
  bladen.Totaaloverzicht = [
    [`Totaaloverzicht ${jaar}`],
    [],
    ['Themalijn', ...kop.slice(1)],
    ...themalijnen.map(({ naam, posten: eigen }) =>
      rij(
        naam,
        null,
        som(0, ({ post }) => eigen.includes(post)),
        som(1, ({ post }) => eigen.includes(post)),
      ),
    ),
    rij(los, regelingVanLos, ...cijfers.get(los)!),
    rij('Totaal', null, alles[0]!, alles[1]!),
    ['Niet begrote en vrijgevallen budgetten', null, extra / 100],
    ['Totaal inclusief vrijgevallen budgetten', null, (alles[0]! + extra) / 100],
  ];
  let volgende = 4;
  const lijst = namen.map((naam, i): Programmaregeling => {
    const tranches = regels[i]!.tranches;
    return {
      naam,
      geschreven: naam,
      rijen: (tranches.length === 0 ? [0] : tranches).map(() => volgende++),
      tranches,
      regel: regels[i]!.regel,
    };
  });
  const regelrijen = lijst.flatMap(({ naam, tranches }, i): Rij[] => {
    const baten = som(0, ({ regeling }) => regeling === naam) + nietBegroot[i]!;
    const lasten = som(1, ({ regeling }) => regeling === naam);
    const oud = Math.floor(baten / 3 / cent) * cent;
    if (tranches.length === 0) return [[naam, null, baten / 100, lasten / 100, (baten - lasten) / 100]];
    return [
      [naam, tranches[0]!, oud / 100, lasten / 100, (baten - lasten) / 100],
      [naam, tranches[1]!, (baten - oud) / 100],
    ];
  });
  bladen.Regelingen = [
    [`Baten en lasten per regeling ${jaar}`],
    [],
    ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo'],
    ...regelrijen,
    ['Totaal', null, (alles[0]! + extra) / 100, alles[1]! / 100, (alles[0]! + extra - alles[1]!) / 100],
  ];
  bladen.Sluitend = [
    ['Sluitend'],
    [],
    ['Regelingen'],
    ['Regeling', 'Regel', 'Maximum', 'Besteden tot', 'Tranches', 'Akkoord'],
    ...lijst.map(({ naam }, i): Rij => [naam, ...regels[i]!.cellen]),
  ];
  if (t.kans(0.5)) vervals(bladen[t.kies(themalijnen).blad]!, t);
  const onder = 4 + themalijnen.length + 1;
  const programma: Programma = {
    jaar: 'Regelingen!A1',
    themalijnen,
    overzicht: {
      blad: 'Totaaloverzicht',
      regels: [
        ...themalijnen.map(({ naam }) => ({ themalijn: naam, post: naam, regeling: null })),
        { themalijn: null, post: los, regeling: regelingVanLos },
      ],
      nietBegroot: onder + 1,
      sommen: [{ rij: onder + 2, van: [onder, onder + 1] }],
      metBaten: onder + 2,
      los: [],
    },
    regelingtabel: {
      blad: 'Regelingen',
      totaal: volgende,
      regelingen: lijst.map((regeling, i) => ({
        ...regeling,
        regel: { ...regeling.regel, akkoord: `${verwijzing(`Sluitend!F${5 + i}`)}<>""` },
      })),
    },
  };
  return { programma, snapshot: leesVoorbeeld({ bladen }) };
}

/** The rule, its cells on the sheet Sluitend, and the years of its tranches. */
function maakRegel(t: Toeval, jaar: number): { regel: Regelbeschrijving; cellen: Rij; tranches: readonly number[] } {
  const soort = t.kies(SOORTEN);
  const metTermijn = soort.startsWith('gaat mee');
  const tranches = metTermijn && t.kans(0.4) ? [jaar - 1, jaar] : [];
  const eindes = tranches.map(() => t.geheel(jaar - 1, jaar + 2)).sort((a, b) => a - b);
  const tot = tranches.length === 0 && metTermijn && t.kans(0.8) ? t.geheel(jaar - 1, jaar + 2) : null;
  const procent = t.kies(['5', '12.5', '20', '33.33']);
  const vast = t.geheel(0, 3_000_000) / 100;
  const maximum = soort !== 'gaat mee tot maximum' ? undefined : t.kans(0.5) ? { procent } : { bedrag: String(vast) };
  const cel = maximum === undefined ? null : 'procent' in maximum ? `${procent.replace('.', ',')}%` : vast;
  return {
    tranches,
    regel: {
      soort,
      tot: (tranche) => (tranche === null ? tot : (eindes[tranches.indexOf(tranche)] ?? null)),
      ...(maximum && { maximum }),
    },
    cellen: [
      REGELNAMEN[soort],
      cel,
      tot,
      tranches.map((tranche, i) => `${tranche}: ${eindes[i]}`).join('; ') || null,
      soort === 'gaat mee met akkoord' && t.kans(0.5) ? 'Brief over meenemen' : null,
    ],
  };
}

/** One wrong digit in an amount of a post or a total. */
function vervals(rijen: Rij[], t: Toeval): void {
  const rij = rijen[t.geheel(3, rijen.length - 1)]!;
  const kolom = t.geheel(2, 4);
  rij[kolom] = Number(rij[kolom]) + t.kies([1, -1]) * 10 ** t.geheel(2, 4);
}
