import type { Cijfer } from './cijfersVan';

export interface Onderwerpformules {
  readonly begroting: string;
  readonly realisatie: string | null;
  readonly saldo: string;
  /** The same as the workbook prints it, where it does: the other reading when it contradicts itself. */
  readonly gedrukt?: Partial<Record<'begroting' | 'realisatie' | 'saldo' | 'som' | 'langsRij', string>>;
}
type Maat = 'begroting' | 'realisatie' | 'saldo';

/** What a sentence can name. Formulas; null when there is no such thing. */
export interface Zinbron {
  readonly onderwerpen: ReadonlyMap<string, Onderwerpformules>;
  /** The posten by their names. */
  readonly saldi: ReadonlyMap<string, string>;
  /** Likewise their rows: "rij Ouderen!7". */
  readonly rijen: ReadonlyMap<string, string>;
  /** The saldi of all posten of a subject. */
  saldiBij(over: string): readonly string[];
  nietBegroot(regeling: string): string | null;
  afrekendeel(regeling: string, deel: 'overheveling' | 'terugbetaling'): string | null;
  readonly regelingnamen: readonly string[];
  /** "saldo-klopt-niet Ouderen!E7: verwacht" */
  vanBevinding(naam: string): string | null;
}

interface Vondst {
  readonly over: string;
  readonly bron: Zinbron;
  readonly bevinding: string | undefined;
  /** The named groups. */
  readonly woord: Readonly<Record<string, string | undefined>>;
  /** The text behind the match. */
  readonly verder: string;
}

/** The definition; or those that may hold, where the workbook prints and computes one thing. */
type Maker = (vondst: Vondst) => string | null | undefined | readonly string[];

const eigen =
  (maat: Maat): Maker =>
  ({ over, bron }) =>
    lezingen(bron.onderwerpen.get(over), maat).map(abs_);

/** Of the regeling in the sentence: within the subject, or of the regeling as a whole. */
const vanRegeling =
  (maat: Maat): Maker =>
  ({ bron, woord }) =>
    abs(bron.onderwerpen.get(`regeling ${woord.regeling}`)?.[maat]);

const deelVanOver: Maker = ({ over, bron, woord }) =>
  lezingen(bron.onderwerpen.get(`${over} / ${woord.regeling}`) ?? bron.onderwerpen.get(over), 'saldo').map(abs_);

const gaat: Maker = (vondst) => {
  const { over, bron, woord } = vondst;
  if (over !== 'brief') return deelVanOver(vondst);
  if (woord.richting === undefined) return abs(bron.onderwerpen.get(`regeling ${woord.regeling}`)?.saldo);
  return bron.afrekendeel(woord.regeling!, woord.richting === 'terug' ? 'terugbetaling' : 'overheveling');
};

const DELEN = { terug: 'terugbetaling', mee: 'overheveling' } as const;
const gaatTerug: Maker = ({ bron, woord }) => bron.afrekendeel(woord.regeling!, 'terugbetaling');
const vanGeheel: Maker = ({ bron, woord }) =>
  bron.afrekendeel(woord.regeling!, DELEN[woord.richting as 'terug' | 'mee']);
const vanOnderwerp: Maker = ({ bron, over, woord }) =>
  bron.afrekendeel(over.replace(/^regeling /, ''), DELEN[woord.richting as 'terug' | 'mee']);

/** "het blad geeft € 1 en € 2": what is printed and what follows from the figures beside it, with their sign. */
const beide =
  (maat: Maat): Maker =>
  ({ over, bron, woord }) => {
    const eigenlijk = woord.regeling === undefined ? over : `${over} / ${woord.regeling}`;
    const genoemd = woord.post === undefined ? eigenlijk : (bron.rijen.get(naamIn(woord.post)) ?? '');
    return lezingen(bron.onderwerpen.get(genoemd), maat).flatMap((formule) => [formule, abs_(formule)]);
  };

/** Of the post with the name in the sentence. */
const vanGenoemd: Maker = ({ bron, woord }) =>
  lezingen(bron.onderwerpen.get(bron.rijen.get(naamIn(woord.post!)) ?? ''), 'saldo').map(abs_);

const uitPost: Maker = ({ over, bron, woord }) => {
  const rij = bron.rijen.get(naamIn(woord.post!));
  return rij === undefined ? null : bron.vanBevinding(`${over} uit ${rij}`);
};

/** The post whose name comes next: the longest that fits. */
const post = ({ bron, verder }: Vondst): string | null => abs(bron.saldi.get(postNa(verder, bron) ?? ''));

/** One of the three largest deviations of the subject. */
const grootste: Maker = (vondst) => {
  const saldo = post(vondst);
  if (saldo === null) return null;
  const groter = vondst.bron.saldiBij(vondst.over).map((ander) => `IF(ABS(${ander})>${saldo},1,0)`);
  return `IF(${groter.join('+')}<3,${saldo},"geen van de drie grootste")`;
};

const alle =
  (maker: (naam: string, bron: Zinbron) => string | null | undefined) =>
  ({ bron }: Vondst): string =>
    bron.regelingnamen.map((naam) => maker(naam, bron)).join('+');

/** Of the finding that the melding belongs to. */
const vanBevinding =
  (deel: 'gevonden' | 'verwacht' | 'verschil') =>
  ({ bevinding, bron }: Vondst): string | null =>
    bevinding === undefined ? null : bron.vanBevinding(`${bevinding}: ${deel}`);

const GETAL = '-?[\\d.]*\\d(?:,\\d\\d)?';

/** What a reader takes each amount for: the words around it, and what it then is. BEDRAG is the amount, REGELING a name. */
const ZINNEN: readonly (readonly [patroon: string, formule: Maker])[] = [
  ...[`€ BEDRAG en € ${GETAL}`, `€ ${GETAL} en € BEDRAG`].flatMap((paar): [string, Maker][] => [
    [`begroot en is \\[bedrag: het blad geeft ${paar}\\]`, beide('realisatie')],
    [`was \\[bedrag: het blad geeft ${paar}\\] begroot`, beide('begroting')],
    [`\\[bedrag: het blad geeft ${paar}\\] (?:van|op) REGELING`, beide('saldo')],
    [`Van REGELING gaat \\[bedrag: het blad geeft ${paar}\\] (?:terug|mee)`, beide('saldo')],
    [`Op de posten van REGELING is \\[bedrag: het blad geeft ${paar}\\]`, beide('saldo')],
    [
      `(?<=Meer uitgegeven dan begroot: [^¶]*)\\[bedrag: het blad geeft ${paar}\\] op (?<post>[^€¶\\[]+?)(?=,| en |\\.)`,
      beide('saldo'),
    ],
    [`\\[bedrag: het blad geeft ${paar}\\]`, beide('saldo')],
  ]),
  ['REGELING in [^:]+: (?:saldo )?€ BEDRAG', deelVanOver],
  ['niet begroot geld BEDRAG', ({ bron, over }) => bron.vanBevinding(`${over}: nietBegroot`)],
  ['(?<=nog geld over: .*)(?<post>[^:,]+?) BEDRAG(?=[.,]| en )', uitPost],
  ['Er is € BEDRAG (?:minder|meer) (?:uitgegeven|ontvangen) dan begroot', eigen('saldo')],
  ['Dat is € BEDRAG (?:minder|meer) dan begroot', eigen('saldo')],
  ['(?<=drempel komen: .*)(?<post>[^:,]+?) \\(BEDRAG\\)', vanGenoemd],
  ['Er is een tekort van € BEDRAG', eigen('saldo')],
  [
    'Per saldo is er een tekort van € BEDRAG',
    (vondst) => abs(alle((naam, bron) => bron.onderwerpen.get(`regeling ${naam}`)?.saldo)(vondst)),
  ],
  ['In totaal gaat € BEDRAG terug', alle((naam, bron) => bron.afrekendeel(naam, 'terugbetaling'))],
  ['€ BEDRAG van REGELING naar (?<richting>)(?:de|het) ', gaatTerug],
  [
    'onder REGELING\\. (?:[^.¶]*\\. )?Van wat van die regeling als geheel overblijft, gaat € BEDRAG (?<richting>terug|mee)',
    vanGeheel,
  ],
  [
    'onder REGELING\\. (?:[^.¶]*\\. )?Van wat van die regeling als geheel overblijft, gaat € [\\d.,]+ terug .*? en € BEDRAG (?<richting>mee)',
    vanGeheel,
  ],
  ['Van het saldo van € BEDRAG gaat', eigen('saldo')],
  ['Van het saldo van € [\\d.,]+ gaat € BEDRAG (?<richting>terug|mee)', vanOnderwerp],
  ['Van het saldo van € [\\d.,]+ gaat € [\\d.,]+ terug .*? en € BEDRAG (?<richting>mee)', vanOnderwerp],
  ['Op REGELING is een tekort van € BEDRAG', gaat],
  ['Van REGELING (?:is|blijft) € BEDRAG', gaat],
  ['Van REGELING gaat € BEDRAG naar (?:het resultaat|de reserve|de egalisatiereserve)', gaat],
  ['[Oo]verschrijding van € BEDRAG op REGELING', gaat],
  [': BEDRAG van de overschrijding van [\\d.,]+ is niet', ({ bron, over }) => bron.vanBevinding(`${over}: ongedekt`)],
  [': BEDRAG van de overschrijding van [\\d.,]+ kan', ({ bron, over }) => bron.vanBevinding(`${over}: elders`)],
  ['van de overschrijding van BEDRAG (?:is|kan)', eigen('saldo')],
  ['^(?<post>[^€]+): saldo € BEDRAG (?:minder|meer)', vanGenoemd],
  ['saldo € BEDRAG (?:minder|meer) (?:uitgegeven|ontvangen) dan begroot', eigen('saldo')],
  ['[Hh]et budget van (?:€ )?BEDRAG is niet gebruikt', eigen('begroting')],
  ['Begroot is € BEDRAG', eigen('begroting')],
  ['was € BEDRAG begroot', eigen('begroting')],
  ['begroot en is € BEDRAG (?:uitgegeven|ontvangen)', eigen('realisatie')],
  ['De uitgaven van € BEDRAG zijn volgens begroting', eigen('realisatie')],
  ['Het saldo van € BEDRAG (?:valt|gaat)', eigen('saldo')],
  ['[Hh]et restant van € BEDRAG', eigen('saldo')],
  ['€ BEDRAG is in geen post begroot', ({ bron }) => bron.onderwerpen.get('niet begroot')?.begroting],
  ['niet gelijk aan € BEDRAG', ({ bron }) => bron.onderwerpen.get('niet begroot')?.begroting],
  ['De overschrijding van € BEDRAG op REGELING wordt gedekt', deelVanOver],
  ['€ BEDRAG \\(REGELING\\) (?:gaat|is een overschrijding)', deelVanOver],
  ['waren de baten € BEDRAG', alle((naam, bron) => bron.onderwerpen.get(`regeling ${naam}`)?.begroting)],
  ['(?<=waren de baten [^¶]*)€ BEDRAG van REGELING(?=,| en |\\.)', vanRegeling('begroting')],
  ['De lasten waren € BEDRAG', alle((naam, bron) => bron.onderwerpen.get(`regeling ${naam}`)?.realisatie)],
  ['Per saldo blijft € BEDRAG over', alle((naam, bron) => bron.onderwerpen.get(`regeling ${naam}`)?.saldo)],
  ['In totaal gaat € BEDRAG mee', alle((naam, bron) => bron.afrekendeel(naam, 'overheveling'))],
  ['€ BEDRAG van REGELING naar (?<richting>)\\d', gaat],
  ['Van REGELING gaat € BEDRAG (?<richting>terug|mee)', gaat],
  ['€ BEDRAG van REGELING gaat', deelVanOver],
  ['De baten van REGELING zijn € BEDRAG', vanRegeling('begroting')],
  ['De baten van REGELING zijn € [\\d.,]+ en de lasten € BEDRAG', vanRegeling('realisatie')],
  ['Er blijft € BEDRAG over', eigen('saldo')],
  ['Op de posten van REGELING is € BEDRAG (?:minder|meer) uitgegeven', deelVanOver],
  ['Hiervan was € BEDRAG in geen post begroot', ({ over, bron }) => bron.nietBegroot(over.replace('regeling ', ''))],
  ['(?<=grootste afwijkingen zijn [^¶]*)€ BEDRAG (?:minder|meer) op ', grootste],
  ['(?<=Meer uitgegeven dan begroot: [^¶]*)€ BEDRAG op ', post],
  ['per regeling is BEDRAG, maar', vanBevinding('verwacht')],
  ['in Totaaloverzicht is BEDRAG \\(', vanBevinding('gevonden')],
  ['per regeling is [\\d.,]+, maar .* \\(verschil BEDRAG\\)', (vondst) => abs(vanBevinding('verschil')(vondst))],
  [' is BEDRAG(?: in [^,]+)?, maar', vanBevinding('gevonden')],
  [' (?:is|op tot|uit op) BEDRAG \\(verschil', vanBevinding('verwacht')],
  ['\\(verschil BEDRAG\\)', vanBevinding('verschil')],
  [': BEDRAG meer uitgegeven dan begroot', eigen('saldo')],
  ['\\(BEDRAG in plaats van', eigen('realisatie')],
  ['in plaats van BEDRAG\\)', eigen('begroting')],
  ['van het budget van BEDRAG is', eigen('begroting')],
  ['is BEDRAG niet uitgegeven', eigen('saldo')],
  ['de overschrijding van BEDRAG (?:is|kan)', eigen('saldo')],
  ['^REGELING: de lasten \\(BEDRAG\\)', vanRegeling('realisatie')],
  ['^REGELING: de lasten .* zijn BEDRAG hoger', vanRegeling('saldo')],
  ['^REGELING: de lasten .* dan de baten \\(BEDRAG\\)', vanRegeling('begroting')],
  ['^REGELING: BEDRAG is over', vanRegeling('saldo')],
];

/** For a table without regelingen: sentences about its rows. */
export function zonderRegelingen(onderwerpen: Zinbron['onderwerpen'], vanBevinding: Zinbron['vanBevinding']): Zinbron {
  return {
    onderwerpen,
    vanBevinding,
    saldi: new Map(),
    rijen: new Map(),
    regelingnamen: [],
    saldiBij: () => [],
    nietBegroot: () => null,
    afrekendeel: () => null,
  };
}

export function zinformule(zin: NonNullable<Cijfer['zin']>, bron: Zinbron): readonly string[] {
  const tekst = zin.tekst.replaceAll('\n', '¶');
  const namen = [...bron.regelingnamen]
    .sort((a, b) => b.length - a.length)
    .map((naam) => naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  for (const [patroon, formule] of ZINNEN) {
    const uitdrukking = patroon
      .replace('BEDRAG', `(?<bedrag>${GETAL})`)
      .replace('REGELING', `(?<regeling>${namen.join('|') || '(?!)'})`);
    for (const vondst of tekst.matchAll(new RegExp(uitdrukking, 'dgu'))) {
      if (vondst.indices!.groups!.bedrag![0] !== zin.plek) continue;
      const verder = tekst.slice(vondst.index + vondst[0].length);
      const gevonden = formule({ over: zin.over, bevinding: zin.bevinding, bron, woord: vondst.groups!, verder });
      if (typeof gevonden === 'string') return [gevonden];
      if (gevonden && gevonden.length > 0) return gevonden;
    }
  }
  return [];
}

/** The name in a list: "a, b en c". */
function naamIn(deel: string): string {
  return deel.trim().replace(/^en /, '');
}

function postNa(tekst: string, { saldi }: Zinbron): string | null {
  let langste: string | null = null;
  for (const naam of saldi.keys()) if (tekst.startsWith(naam) && naam.length > (langste?.length ?? 0)) langste = naam;
  return langste;
}

function abs(formule: string | null | undefined): string | null {
  return formule ? `ABS(${formule})` : null;
}

function abs_(formule: string): string {
  return `ABS(${formule})`;
}

function lezingen(onderwerp: Onderwerpformules | undefined, maat: Maat): readonly string[] {
  const { gedrukt } = onderwerp ?? {};
  const anders = maat === 'saldo' ? [gedrukt?.som, gedrukt?.langsRij] : [];
  return [onderwerp?.[maat], gedrukt?.[maat], ...anders].filter(
    (formule): formule is string => typeof formule === 'string',
  );
}
