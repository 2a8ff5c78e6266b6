import { hoofdcel, verwachtIn } from '../../src/checks/vergelijkingsbevinding';
import { rapporteer } from '../../src/review/rapporteer';
import type { Bestandsrapport, Regelingrapport } from '../../src/review/rapport';
import type { Review } from '../../src/review/review';
import { leesAdres } from '../../src/sheet/adres';
import { deelVanCel } from '../../src/sheet/postdeel';
import { collegevoorstel } from '../../src/toelichting/collegevoorstel';
import type { Onderwerp } from '../../src/toelichting/onderwerp';
import { raadsbrief } from '../../src/toelichting/raadsbrief';
import { sjablonen } from '../../src/toelichting/sjablonen';
import { stelOp } from '../../src/toelichting/stelOp';
import { celadres } from '../../src/sheet/adres';

/** The kinds of figures, with what they are called in the table of docs/kwaliteit.md. */
export const CIJFERSOORTEN = {
  relatie: 'saldo, totaal, subtotaal en aansluiting: wat er moet staan',
  optelling: 'begroting, realisatie en saldo per post, themalijn, regeling en totaal',
  aandeel: 'deel van een post die meer regelingen betalen',
  afrekening: 'afrekening per regeling',
  tranche: 'stand per tranche',
  bewijs: 'bedrag dat van een akkoord afhangt',
  bevinding: 'gevonden, verwacht en verschil in bevindingen',
  voorstel: 'voorgestelde waarde van de oorzaak',
  kandidaat: 'mogelijke waarden als de oorzaak niet vaststaat',
  herstel: 'na *Herstellen* sluit elke gebroken relatie',
  melding: 'bedragen in meldingen',
  drempel: 'welke posten een toelichting nodig hebben',
  toelichting: 'afwijking van de post die toelichting vraagt',
  dekking: 'dekking van een overschrijding',
  bewering: 'bedragen in het oordeel over een tekst',
  ontwerp: 'bedragen in ontwerpteksten',
  prognose: 'prognose per post en regeling',
  prognoseverschil: 'prognose tegen uitkomst',
  brug: 'begrotingsbrug',
  advies: 'dekkingsadvies',
  functie: 'functies in een cel',
} as const;
export type Cijfersoort = keyof typeof CIJFERSOORTEN;

/** One figure that Sluitend computed. */
export interface Cijfer {
  readonly soort: Cijfersoort;
  /** What it is of, such that a definition can be looked up by it. */
  readonly naam: string;
  /** Cents of the printed unit; 1 or 0 for yes or no. */
  readonly bedrag: number;
  /** Of an amount in a text: the text, where it stands in it, and what the text is about. */
  readonly zin?: Zin;
}

export interface Zin {
  readonly tekst: string;
  readonly plek: number;
  readonly over: string;
  /** Check and cell, of a melding. */
  readonly bevinding?: string;
}

const DELEN = [
  'baten',
  'lasten',
  'saldo',
  'terugbetaling',
  'overheveling',
  'reservering',
  'resultaat',
  'nogTeBesluiten',
  'tekort',
] as const satisfies readonly (keyof Regelingrapport)[];
export type Afrekeningcijfer = (typeof DELEN)[number];

/** Every figure that a review says of a workbook, but for what *Herstellen* makes of it. */
export function cijfersVan(gemaakt: Review): readonly Cijfer[] {
  const rapport = rapporteer(gemaakt, '');
  return [
    ...relaties(gemaakt),
    ...optellingen(gemaakt),
    ...aandelen(gemaakt),
    ...afrekeningen('afrekening', rapport.regelingen),
    ...rapport.bewijzen.map(({ regeling, bedrag }) => cijfer('bewijs', regeling, bedrag)),
    ...bevindingen(rapport),
    ...toelichtingen(gemaakt, rapport),
    ...rapport.beweringen.flatMap(({ cel, uitleg }, i) =>
      zinnen('bewering', `${cel} (${i + 1})`, uitleg, { over: rijVan(cel) }),
    ),
    ...ontwerpen(gemaakt),
    ...prognose(rapport),
    ...bruggen(rapport),
    ...advies(rapport),
  ];
}

/** A number as the report has it, in cents. */
export function cijfer(soort: Cijfersoort, naam: string, getal: number): Cijfer {
  return { soort, naam, bedrag: Math.round(getal * 100) };
}

const BEDRAG = /(?<![\d.,A-Z-])-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{2})?(?![\d.]*\d|,\d| ?%)/g;
/** What the text of the user says is no figure of ours, nor is a year, a count or the number in a name. */
const NIET_VAN_ONS =
  /"[^"]*"|De tekst noemt € [\d.,]*\d|De \w+ \d+ posten|\b(?:de|terwijl) \d+ posten|programma \d+|\b(?:19|20)\d\d\b(?!,)|\brij \d+|en nog \d+|^\d+ formules?|sta(?:at|an) \d+ bedrag/g;

/** The amounts in a text: with € in texts of a toelichting; in a melding bare as well. */
function zinnen(soort: Cijfersoort, naam: string, tekst: string, rest: Omit<Zin, 'tekst' | 'plek'>): readonly Cijfer[] {
  const eigen = tekst.replace(NIET_VAN_ONS, (stuk) => ' '.repeat(stuk.length));
  return [...eigen.matchAll(BEDRAG)].flatMap((vondst): Cijfer[] => {
    const plek = vondst.index;
    const euro = eigen.slice(0, plek).endsWith('€ ');
    if (!euro && rest.bevinding === undefined) return [];
    const getal = Number(vondst[0].replaceAll('.', '').replace(',', '.'));
    return [{ ...cijfer(soort, `${naam}, op ${plek}`, getal), zin: { tekst, plek, ...rest } }];
  });
}

function relaties({ context }: Review): readonly Cijfer[] {
  const leesbaar = context.vergelijkingen.filter(({ cellen }) => cellen.every(({ status }) => status !== 'onleesbaar'));
  return leesbaar.map((v): Cijfer => {
    const cel = hoofdcel(v);
    const naam = `${v.relatie} ${celadres(cel.rij.tabel.blad, cel.rij.nummer, cel.kolom.nummer)}`;
    return { soort: 'relatie', naam, bedrag: verwachtIn(v, cel) };
  });
}

function optellingen({ context }: Review): readonly Cijfer[] {
  const { onderwerpen } = context;
  return [...onderwerpenVan(context.onderwerpen)].flatMap(([over, onderwerp]) => {
    const maten = ['begroting', 'realisatie', 'saldo'] as const;
    const eigen = maten.flatMap((maat) => {
      const gelezen = onderwerp[maat];
      // Of what the workbook contradicts itself about, no figure is computed: it is one of those printed.
      if (gelezen === null || gelezen.mogelijk.length > 1) return [];
      return [{ soort: 'optelling', naam: `${over}: ${maat}`, bedrag: gelezen.bedrag } as const];
    });
    const delen = (onderwerp.delen ?? []).flatMap(({ groep, saldo }): Cijfer[] =>
      onderwerp.soort === 'post' || saldo.mogelijk.length > 1
        ? []
        : [{ soort: 'optelling', naam: `${over} / ${groep.naam}: saldo`, bedrag: saldo.bedrag }],
    );
    return onderwerpen.jaar === null && onderwerp.soort === 'regeling' ? eigen : [...eigen, ...delen];
  });
}

function aandelen({ context }: Review): readonly Cijfer[] {
  return context.herkenning.regelingen.flatMap((groep) =>
    groep.delen.flatMap((deel) =>
      deel.rij.bedragen.flatMap((cel): Cijfer[] => {
        const bedrag = deelVanCel(deel, cel);
        const plaats = celadres(deel.rij.tabel.blad, deel.rij.nummer, cel.kolom.nummer);
        return bedrag === null ? [] : [{ soort: 'aandeel', naam: `${plaats} van ${groep.naam}`, bedrag }];
      }),
    ),
  );
}

function afrekeningen(soort: Cijfersoort, lijst: readonly Regelingrapport[]): readonly Cijfer[] {
  const voor = soort === 'afrekening' ? '' : `${soort} `;
  return lijst.flatMap((r) => [
    ...DELEN.map((deel) => cijfer(soort, `${voor}${r.regeling}: ${deel}`, r[deel])),
    ...r.tranches.flatMap((tranche) =>
      (['baten', 'besteed', 'rest'] as const).map((deel) =>
        cijfer(
          soort === 'afrekening' ? 'tranche' : soort,
          `${voor}${r.regeling}: tranche ${tranche.jaar} ${deel}`,
          tranche[deel],
        ),
      ),
    ),
  ]);
}

function bevindingen(rapport: Bestandsrapport): readonly Cijfer[] {
  return rapport.bevindingen.flatMap((b) => {
    const naam = `${b.controle} ${b.cel}`;
    const getallen = (bron: object, voor: string, soort: Cijfersoort = 'bevinding') =>
      Object.entries(bron).flatMap(([deel, waarde]) =>
        typeof waarde === 'number' ? [cijfer(soort, `${voor}: ${deel}`, waarde)] : [],
      );
    const { gevonden, verwacht, verschil } = b;
    return [
      ...getallen({ gevonden, verwacht, verschil }, naam),
      ...b.bewijs.flatMap(({ controle, cel, ...rest }) => getallen(rest, `${controle} ${cel}`)),
      ...(b.oorzaak ? getallen({ voorstel: b.oorzaak.voorstel }, b.oorzaak.cel, 'voorstel') : []),
      ...(b.kandidaten ?? []).flatMap((k) => getallen({ voorstel: k.voorstel }, k.cel, 'kandidaat')),
      ...zinnen('melding', naam, b.melding, { over: rijVan(b.cel), bevinding: naam }),
    ];
  });
}

function toelichtingen({ context }: Review, rapport: Bestandsrapport): readonly Cijfer[] {
  const nodig = new Set(context.toelichtingen.map(({ rij }) => rij));
  const gevraagd = context.onderwerpen.posten.filter(({ tabel }) =>
    ['realisatie', 'totaaloverzicht'].includes(tabel.soort),
  );
  return [
    ...gevraagd.map((rij): Cijfer => {
      const naam = `rij ${rij.tabel.blad}!${rij.nummer + 1}`;
      return { soort: 'drempel', naam: `${naam}: drempel`, bedrag: nodig.has(rij) ? 100 : 0 };
    }),
    ...rapport.toelichtingen.flatMap((t, i) => {
      const { rij } = context.toelichtingen[i]!;
      const naam = `rij ${rij.tabel.blad}!${rij.nummer + 1}`;
      const dekking = t.dekking && [
        ...t.dekking.bronnen.map((bron) => cijfer('dekking', `${naam} uit ${rijVan(bron.cel)}`, bron.bedrag)),
        cijfer('dekking', `${naam}: nietBegroot`, t.dekking.nietBegroot),
        cijfer('dekking', `${naam}: ongedekt`, t.dekking.ongedekt),
      ];
      return [cijfer('toelichting', naam, t.saldo), ...(dekking ?? [])];
    }),
  ];
}

/** Everything that a text can be about, by a name that tells which. */
function* onderwerpenVan(onderwerpen: Review['context']['onderwerpen']): Iterable<readonly [string, Onderwerp]> {
  for (const rij of onderwerpen.posten) {
    const onderwerp = onderwerpen.bij(rij);
    if (onderwerp !== null) yield [`rij ${rij.tabel.blad}!${rij.nummer + 1}`, onderwerp];
  }
  for (const themalijn of onderwerpen.themalijnen) {
    yield [`themalijn ${themalijn.naam}`, themalijn];
    for (const { groep } of themalijn.delen ?? []) {
      const deel = onderwerpen.onder(themalijn, groep);
      if (deel !== null && themalijn.delen!.length > 1) yield [`themalijn ${themalijn.naam} / ${groep.naam}`, deel];
    }
  }
  for (const regeling of onderwerpen.regelingen) yield [`regeling ${regeling.naam}`, regeling];
  if (onderwerpen.totaal !== null) yield ['totaal', onderwerpen.totaal];
}

function ontwerpen({ context }: Review): readonly Cijfer[] {
  const opstel = { onderwerpen: context.onderwerpen, dekking: context.dekking, sjablonen };
  return [
    ...[...onderwerpenVan(context.onderwerpen)].flatMap(([over, onderwerp]) =>
      zinnen('ontwerp', over, stelOp(onderwerp, [], opstel).tekst, { over }),
    ),
    ...zinnen('ontwerp', 'raadsbrief', raadsbrief(opstel).tekst, { over: 'brief' }),
    ...zinnen('ontwerp', 'collegevoorstel', collegevoorstel(opstel).tekst, { over: 'brief' }),
  ];
}

function prognose({ prognose: p, prognosevergelijking: v }: Bestandsrapport): readonly Cijfer[] {
  const posten = (p?.posten ?? []).flatMap((post) =>
    (['begroot', 'besteed', 'verwacht', 'lasten', 'eindsaldo'] as const).flatMap((deel) => {
      const getal = post[deel];
      return getal === null ? [] : [cijfer('prognose', `${rijVan(post.cel)}: ${deel}`, getal)];
    }),
  );
  const verschillen = (v?.posten ?? []).flatMap((post) =>
    (['verwacht', 'uitkomst', 'verschil'] as const).map((deel) =>
      cijfer('prognoseverschil', `${rijVan(post.cel)}: ${deel}`, post[deel]),
    ),
  );
  return [...posten, ...afrekeningen('prognose', p?.regelingen ?? []), ...verschillen];
}

function bruggen({ begrotingswijzigingen }: Bestandsrapport): readonly Cijfer[] {
  return begrotingswijzigingen.flatMap(({ bereik, maat, posten, totaal }) => {
    const naam = `${bereik}${maat === null ? '' : ` ${maat}`}`;
    const wegen = [
      ...posten.map((post) => [rijVan(post.cel), post] as const),
      [`${naam} totaal`, { ...totaal, wijzigingen: [] }] as const,
    ];
    return wegen.flatMap(([waar, { primitief, wijzigingen, gewijzigd, onverklaard }]) => [
      cijfer('brug', `${waar}: primitief`, primitief),
      cijfer('brug', `${waar}: gewijzigd`, gewijzigd),
      cijfer('brug', `${waar}: onverklaard`, onverklaard),
      ...wijzigingen.map(({ cel, bedrag }) => cijfer('brug', `${waar}: wijziging ${cel}`, bedrag)),
    ]);
  });
}

function advies({ dekkingsadvies }: Bestandsrapport): readonly Cijfer[] {
  if (dekkingsadvies === null) return [];
  const { boekingen, regelingen, besparing } = dekkingsadvies;
  return [
    cijfer('advies', 'besparing', besparing),
    ...boekingen.map((b, i) => cijfer('advies', `boeking ${i + 1}: minderTerug`, b.minderTerug)),
    ...regelingen.flatMap(({ regeling, voor, na }) =>
      (['voor', 'na'] as const).flatMap((wanneer) =>
        Object.entries(wanneer === 'voor' ? voor : na).map(([deel, getal]) =>
          cijfer('advies', `${regeling} ${wanneer}: ${deel}`, getal),
        ),
      ),
    ),
  ];
}

/** "rij Ouderen!7" of "Ouderen!E7". */
function rijVan(adres: string): string {
  const uitroep = adres.lastIndexOf('!');
  const plek = leesAdres(adres.slice(uitroep + 1));
  return plek === null ? adres : `rij ${adres.slice(0, uitroep)}!${plek.rij + 1}`;
}
