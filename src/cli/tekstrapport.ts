import { som, toonGetal } from '../begroting/bedrag';
import type {
  Adviesrapport,
  Bestandsrapport,
  Bevindingrapport,
  Beweringrapport,
  Bewijsrapport,
  Brugrapport,
  Prognoserapport,
  Prognosevergelijkingsrapport,
  Regelingrapport,
  Tabelrapport,
  Toelichtingrapport,
  Trancherapport,
  Vrijgaverapport,
} from '../review/rapport';
import { isBegrepen, status } from '../review/status';
import { toonOorzaak, toonWaarde } from '../review/toonOorzaak';
import { toonDatum } from '../begroting/toonDatum';
import { tekstkolommen, vouw } from './tekstopmaak';
import type { Tekstkolom } from './tekstopmaak';
import { zonderStuurtekens } from './zonderStuurtekens';

const LANGSTE_NAAM = 32;
const MEESTE_PLAATSEN = 6;
const MEESTE_REGELS = 20;

const VET = 1;
const ROOD = 31;
const GROEN = 32;
const GEEL = 33;

/** The report of one file for a reader: Dutch, lines of about 100 characters, ends with a newline. */
export function tekstrapport(gelezen: Bestandsrapport, { kleur }: { readonly kleur: boolean }): string {
  const rapport = schoon(gelezen);
  const stijl = (tekst: string, code: number) => (kleur ? `\u001b[${code}m${tekst}\u001b[0m` : tekst);
  const titel = stijl(rapport.jaar === null ? rapport.bestand : `${rapport.bestand} (${rapport.jaar})`, VET);
  if (rapport.fout !== null) return regels([titel, stijl('Niet gelezen.', ROOD), ...vouw(rapport.fout)]);

  const open = rapport.bevindingen.filter((bevinding) => !bevinding.geaccepteerd);
  const fouten = open.filter(({ ernst }) => ernst === 'fout');
  const letOp = open.filter(({ ernst }) => ernst === 'let-op');
  const geaccepteerd = rapport.bevindingen.filter((bevinding) => bevinding.geaccepteerd);
  return regels([
    titel,
    stijl(status(rapport), fouten.length > 0 ? ROOD : letOp.length > 0 || !isBegrepen(rapport) ? GEEL : GROEN),
    ...onderdeel('Fouten', fouten, (lijst) => lijst.flatMap(bevindingregels)),
    ...onderdeel('Let op', letOp, (lijst) => lijst.flatMap(bevindingregels)),
    ...onderdeel('Geaccepteerd', geaccepteerd, (lijst) => lijst.flatMap(geaccepteerdregels)),
    ...onderdeel('Regelingen', rapport.regelingen, regelingregels),
    ...onderdeel('Bewijzen', rapport.bewijzen, bewijsregels),
    ...(rapport.dekkingsadvies === null
      ? []
      : ['', stijl('Dekkingsadvies', VET), ...adviesregels(rapport.dekkingsadvies)]),
    ...(rapport.prognose === null
      ? []
      : ['', stijl(`Prognose (${rapport.prognose.regelingen.length})`, VET), ...prognoseregels(rapport.prognose)]),
    ...(rapport.prognosevergelijking === null
      ? []
      : ['', stijl('Prognose en uitkomst', VET), ...uitkomstregels(rapport.prognosevergelijking)]),
    ...onderdeel('Begrotingswijzigingen', rapport.begrotingswijzigingen, brugregels),
    ...(rapport.vrijgave === null ? [] : ['', stijl('Vrijgave', VET), ...vrijgaveregels(rapport.vrijgave)]),
    ...onderdeel('Toelichtingen', rapport.toelichtingen, (lijst) => toelichtingregels(lijst, rapport)),
    ...onderdeel('Beweringen in teksten', rapport.beweringen, (lijst) => beweringregels(lijst, rapport)),
    ...onderdeel('Herkende tabellen', rapport.tabellen, tabelregels),
    ...onderdeel('Niet beoordeeld', rapport.nietBeoordeeld, nietBeoordeeldregels),
  ]);

  function onderdeel<T>(kop: string, lijst: readonly T[], toon: (lijst: readonly T[]) => readonly string[]): string[] {
    return lijst.length === 0 ? [] : ['', stijl(`${kop} (${lijst.length})`, VET), ...toon(lijst)];
  }
}

function bevindingregels(bevinding: Bevindingrapport): string[] {
  const { controle, cel, melding, oorzaak, bewijs, kandidaten = [] } = bevinding;
  return [
    `  [${controle}] ${cel}`,
    ...vouw(melding, 4),
    ...(oorzaak ? vouw(`Oorzaak: ${toonOorzaak(oorzaak)}`, 4, 6) : []),
    ...bewijs.flatMap((b) =>
      vouw(
        `Ook: [${b.controle}] ${b.cel}: gevonden ${toonWaarde(b.gevonden)}, verwacht ${toonWaarde(b.verwacht)}, verschil ${toonWaarde(b.verschil)}`,
        4,
        6,
      ),
    ),
    ...(kandidaten.length > 0 ? ['    Mogelijke oorzaken:'] : []),
    ...kandidaten.flatMap((kandidaat) => vouw(`- ${toonOorzaak(kandidaat)}`, 6, 8)),
  ];
}

function geaccepteerdregels(bevinding: Bevindingrapport): string[] {
  const { controle, cel, melding, geaccepteerd } = bevinding;
  if (!geaccepteerd) return [];
  return [
    `  [${controle}] ${cel}`,
    ...vouw(melding, 4),
    ...vouw(`Geaccepteerd door ${geaccepteerd.door} op ${toonDatum(geaccepteerd.datum)}: ${geaccepteerd.reden}`, 4, 6),
  ];
}

const BEDRAGKOLOMMEN = [
  ['Baten', 'baten', 'altijd'],
  ['Lasten', 'lasten', 'altijd'],
  ['Saldo', 'saldo', 'altijd'],
  ['Terug', 'terugbetaling', 'altijd'],
  ['Mee', 'overheveling', 'altijd'],
  ['Reserve', 'reservering', 'indien-gevuld'],
  ['Resultaat', 'resultaat', 'indien-gevuld'],
  ['Te besluiten', 'nogTeBesluiten', 'indien-gevuld'],
  ['Tekort', 'tekort', 'indien-gevuld'],
] as const;

function regelingregels(regelingen: readonly Regelingrapport[]): string[] {
  const metTotaal = regelingen.length > 1;
  const bedragen = BEDRAGKOLOMMEN.flatMap(([kop, veld, wanneer]): Tekstkolom[] => {
    const centen = regelingen.map((regeling) => Math.round(regeling[veld] * 100));
    if (wanneer === 'indien-gevuld' && centen.every((bedrag) => bedrag === 0)) return [];
    return [{ kop, rechts: true, cellen: [...centen, ...(metTotaal ? [som(centen)] : [])].map(toonGetal) }];
  });
  const jaren = regelingen.map(({ overhevelingNaar }) => overhevelingNaar?.toString() ?? '');
  const plekNaar = BEDRAGKOLOMMEN.findIndex(([, veld]) => veld === 'overheveling') + 1;
  const tabel = tekstkolommen([
    {
      kop: 'Regeling',
      cellen: [...regelingen.map(({ regeling }) => kort(regeling)), ...(metTotaal ? ['Totaal'] : [])],
    },
    ...bedragen.slice(0, plekNaar),
    ...(jaren.some((jaar) => jaar !== '') ? [{ kop: 'Naar', rechts: true, cellen: jaren }] : []),
    ...bedragen.slice(plekNaar),
    { kop: 'Bestemming', cellen: regelingen.map(({ label }) => label) },
  ]);
  const redenen = regelingen
    .filter((regeling) => regeling.redenen.length > 0)
    .flatMap(({ regeling, redenen }) => vouw(`${regeling}: ${redenen.join(' ')}`, 2, 4));
  const tranches = regelingen.flatMap(({ regeling, tranches }) =>
    tranches.flatMap((tranche) => vouw(`${regeling}, ${trancheregel(tranche)}`, 2, 4)),
  );
  return [...tabel, ...[redenen, tranches].flatMap((deel) => (deel.length > 0 ? ['', ...deel] : []))];
}

/** "tranche 2023: 600 over van 1.700 (mee), te besteden tot en met 2026". */
function trancheregel({ jaar, baten, rest, bestedenTot, besluit }: Trancherapport): string {
  const naam = jaar === null ? 'meegenomen uit eerdere jaren' : `tranche ${jaar}`;
  const stand = rest < 0 ? `${toonWaarde(-rest)} tekort bij` : `${toonWaarde(rest)} over van`;
  const waarheen = rest > 0 ? ` (${besluit})` : '';
  const termijn = bestedenTot === null ? '' : `, te besteden tot en met ${bestedenTot}`;
  return `${naam}: ${stand} ${toonWaarde(baten)}${waarheen}${termijn}.`;
}

function bewijsregels(bewijzen: readonly Bewijsrapport[]): string[] {
  return bewijzen.flatMap(({ regeling, bedrag, document, datum, status, gevolg }) => {
    const stuk = document === null ? '' : `: ${document}${datum === null ? '' : ` (${toonDatum(datum)})`}`;
    return vouw(`${regeling}, ${toonWaarde(bedrag)}, ${status}${stuk}. ${gevolg}`, 2, 4);
  });
}

/** The advice in sentences, and the regelingen that it changes. */
function adviesregels({ zinnen, bezwaren, regelingen }: Adviesrapport): string[] {
  const anders = regelingen.filter(({ voor, na }) => voor.lasten !== na.lasten);
  const bedragen = ADVIESKOLOMMEN.map(([kop, veld]): Tekstkolom => {
    const cellen = anders.map(({ voor, na }) =>
      voor[veld] === na[veld] ? toonWaarde(na[veld]) : `${toonWaarde(voor[veld])} → ${toonWaarde(na[veld])}`,
    );
    return { kop, rechts: true, cellen };
  });
  return [
    ...zinnen.flatMap((zin) => vouw(zin, 2, 4)),
    ...(anders.length === 0
      ? []
      : [
          '',
          ...tekstkolommen([{ kop: 'Regeling', cellen: anders.map(({ regeling }) => kort(regeling)) }, ...bedragen]),
        ]),
    ...(bezwaren.length === 0 ? [] : ['', '  Waar het advies niet mee rekent:']),
    ...bezwaren.flatMap((bezwaar) => vouw(`- ${bezwaar}`, 2, 4)),
  ];
}

const ADVIESKOLOMMEN = [
  ['Terug', 'terugbetaling'],
  ['Mee', 'overheveling'],
  ['Te besluiten', 'nogTeBesluiten'],
  ['Tekort', 'tekort'],
] as const;

/** Whether the figures are still those that were released, and which are not. */
function vrijgaveregels({ door, datum, bedragen, gewijzigd, afrekening, geschonden }: Vrijgaverapport): string[] {
  const sinds = `sinds de vrijgave van ${toonDatum(datum)} door ${door}`;
  const anders = [
    ...gewijzigd.map(({ cel, soort, naam, was, wordt }) => {
      const wat = `${naam}${soort === 'hernoemd' ? '' : ` (${soort})`}`;
      return `${cel ?? 'weg'} ${wat}${was === null && wordt === null ? '' : `: ${toonWaarde(was)} → ${toonWaarde(wordt)}`}`;
    }),
    ...afrekening.map((deel) => `${deel.regeling}, ${deel.deel}: ${toonWaarde(deel.was)} → ${toonWaarde(deel.wordt)}`),
  ];
  const zin = anders.length === 0 ? `Ongewijzigd ${sinds} (${bedragen} bedragen).` : `Gewijzigd ${sinds}:`;
  return [
    ...(geschonden === null ? [] : vouw(geschonden, 2)),
    ...(geschonden !== null && anders.length === 0 ? [] : vouw(zin, 2)),
    ...anders.slice(0, MEESTE_REGELS).flatMap((regel) => vouw(`- ${regel}`, 2, 4)),
    ...enNog(anders.length - MEESTE_REGELS),
  ];
}

/** What is expected at the end of the year. */
function prognoseregels({ peildatum, regelingen, posten, nietTeBepalen }: Prognoserapport): string[] {
  const tot = peildatum === null ? '' : `, besteed tot ${toonDatum(peildatum)}`;
  const telling = posten.length === 1 ? '1 post' : `${posten.length} posten`;
  const [eenheid] = regelingen.map((regeling) => regeling.eenheid);
  const gelijk = regelingen.every((regeling) => regeling.eenheid === eenheid);
  const zonderRedenen = regelingen.map((regeling) => {
    const keer = gelijk ? 1 : regeling.eenheid;
    const bedragen = BEDRAGKOLOMMEN.map(([, veld]) => [veld, regeling[veld] * keer] as const);
    return { ...regeling, ...Object.fromEntries(bedragen), redenen: [], tranches: [] };
  });
  return [
    `  Verwacht op 31 december, van ${telling}${tot}${gelijk && eenheid !== undefined && eenheid !== 1 ? ` (x € ${toonWaarde(eenheid)})` : ''}`,
    ...(regelingen.length === 0 ? [] : regelingregels(zonderRedenen)),
    ...(nietTeBepalen.length === 0 ? [] : ['', '  Niet te bepalen:']),
    ...nietTeBepalen.slice(0, MEESTE_REGELS).flatMap(({ naam, waarom }) => vouw(`- ${naam}: ${waarom}`, 2, 4)),
    ...enNog(nietTeBepalen.length - MEESTE_REGELS),
  ];
}

/** What was left against what was expected, in euros; what came out as expected is only counted. */
function uitkomstregels({ posten, zonderUitkomst, zonderPrognose }: Prognosevergelijkingsrapport): string[] {
  const anders = posten.filter(({ verschil }) => verschil !== 0);
  const getoond = anders.slice(0, MEESTE_REGELS);
  const kolom = (kop: string, veld: 'verwacht' | 'uitkomst' | 'verschil'): Tekstkolom => ({
    kop,
    rechts: true,
    cellen: getoond.map((post) => toonWaarde(post[veld])),
  });
  return [
    `  ${posten.length - anders.length} van ${posten.length} posten als verwacht${anders.length === 0 ? '.' : '; over in euro:'}`,
    ...(anders.length === 0
      ? []
      : tekstkolommen([
          { kop: 'Cel', cellen: getoond.map(({ cel }) => cel) },
          { kop: 'Post', cellen: getoond.map(({ post }) => kort(post)) },
          kolom('Verwacht', 'verwacht'),
          kolom('Uitkomst', 'uitkomst'),
          kolom('Verschil', 'verschil'),
        ])),
    ...enNog(anders.length - getoond.length),
    ...(zonderUitkomst.length === 0 ? [] : vouw(`Zonder uitkomst: ${opsomming(zonderUitkomst)}`, 2, 4)),
    ...(zonderPrognose.length === 0 ? [] : vouw(`Zonder prognose: ${opsomming(zonderPrognose)}`, 2, 4)),
  ];
}

/** Per table from the one budget to the other, and the posten of which that is not explained. */
function brugregels(bruggen: readonly Brugrapport[]): string[] {
  const bedragen = (kies: (brug: Brugrapport) => number) => bruggen.map((brug) => toonWaarde(kies(brug)));
  const wijzigingen = ({ totaal }: Brugrapport) => totaal.gewijzigd - totaal.primitief - totaal.onverklaard;
  const eenheden = bruggen.some(({ eenheid }) => eenheid !== 1)
    ? [{ kop: 'In', cellen: bruggen.map(({ eenheid }) => `x € ${toonWaarde(eenheid)}`) }]
    : [];
  const open = bruggen.flatMap(({ posten }) => posten.filter(({ onverklaard }) => onverklaard !== 0));
  return [
    ...tekstkolommen([
      { kop: 'Tabel', cellen: bruggen.map(({ tabel, maat }) => kort(maat === null ? tabel : `${tabel} (${maat})`)) },
      { kop: 'Begroting', rechts: true, cellen: bedragen(({ totaal }) => totaal.primitief) },
      { kop: 'Wijzigingen', rechts: true, cellen: bedragen((brug) => Math.round(wijzigingen(brug) * 100) / 100) },
      { kop: 'Gewijzigd', rechts: true, cellen: bedragen(({ totaal }) => totaal.gewijzigd) },
      { kop: 'Onverklaard', rechts: true, cellen: bedragen(({ totaal }) => totaal.onverklaard) },
      ...eenheden,
    ]),
    ...open
      .slice(0, MEESTE_REGELS)
      .flatMap(({ cel, post, onverklaard }) => vouw(`- ${cel} ${post}: ${toonWaarde(onverklaard)} onverklaard`, 2, 4)),
    ...enNog(open.length - MEESTE_REGELS),
  ];
}

/** How many are done, and the others by name. */
function toelichtingregels(lijst: readonly Toelichtingrapport[], { tellingen }: Bestandsrapport): string[] {
  const open = lijst.filter(({ stand }) => stand !== 'gereed');
  const getoond = open.slice(0, MEESTE_REGELS);
  return [
    `  ${tellingen.toelichtingen.gereed} van ${lijst.length} gereed${open.length === 0 ? '.' : '; nog open:'}`,
    ...(open.length === 0
      ? []
      : tekstkolommen([
          { kop: 'Cel', cellen: getoond.map(({ cel }) => cel) },
          { kop: 'Post', cellen: getoond.map(({ post }) => kort(post)) },
          { kop: 'Saldo', rechts: true, cellen: getoond.map(({ saldo }) => toonWaarde(saldo)) },
          { kop: 'Stand', cellen: getoond.map(({ stand }) => stand) },
        ])),
    ...enNog(open.length - getoond.length),
  ];
}

/** How many follow from the figures; those that could not be judged by their words. */
function beweringregels(lijst: readonly Beweringrapport[], { tellingen }: Bestandsrapport): string[] {
  const { herleid, strijdig, nietHerleidbaar } = tellingen.beweringen;
  const open = lijst.filter(({ uitkomst }) => uitkomst === 'niet-herleidbaar');
  return [
    `  ${herleid} herleid, ${strijdig} strijdig, ${nietHerleidbaar} niet herleidbaar${open.length === 0 ? '.' : ':'}`,
    ...open
      .slice(0, MEESTE_REGELS)
      .flatMap(({ cel, tekst, zin, uitleg }) => vouw(`- ${cel} "${tekst}" in "${zin}": ${uitleg}`, 2, 4)),
    ...enNog(open.length - MEESTE_REGELS),
  ];
}

function enNog(aantal: number): string[] {
  return aantal > 0 ? [`  en nog ${aantal}`] : [];
}

function tabelregels(tabellen: readonly Tabelrapport[]): string[] {
  const eenheden = tabellen.some(({ eenheid }) => eenheid !== 1)
    ? [{ kop: 'In', cellen: tabellen.map(({ eenheid }) => `x € ${toonWaarde(eenheid)}`) }]
    : [];
  return tekstkolommen([
    { kop: 'Tabel', cellen: tabellen.map(({ naam }) => kort(naam)) },
    { kop: 'Soort', cellen: tabellen.map(({ soort }) => soort) },
    { kop: 'Posten', rechts: true, cellen: tabellen.map(({ posten }) => toonWaarde(posten)) },
    { kop: 'Afrondingen', rechts: true, cellen: tabellen.map(({ afrondingen }) => toonWaarde(afrondingen)) },
    ...eenheden,
    { kop: 'Bereik', cellen: tabellen.map(({ blad, bereik }) => `${blad}!${bereik}`) },
  ]);
}

/** One entry per reason, with the checks and places that it holds for. */
function nietBeoordeeldregels(lijst: readonly Bestandsrapport['nietBeoordeeld'][number][]): string[] {
  const perReden = new Map<string, { readonly controles: Set<string>; readonly plaatsen: Set<string> }>();
  for (const { controle, waar, waarom } of lijst) {
    const groep = perReden.get(waarom) ?? { controles: new Set(), plaatsen: new Set() };
    groep.controles.add(controle);
    groep.plaatsen.add(waar);
    perReden.set(waarom, groep);
  }
  return [...perReden].flatMap(([waarom, { controles, plaatsen }]) => [
    ...vouw(`- ${waarom}`, 2, 4),
    ...vouw(`[${[...controles].join(', ')}] ${opsomming([...plaatsen])}`, 4, 6),
  ]);
}

function opsomming(plaatsen: readonly string[]): string {
  const eerste = plaatsen.slice(0, MEESTE_PLAATSEN).join(', ');
  return plaatsen.length > MEESTE_PLAATSEN ? `${eerste} en nog ${plaatsen.length - MEESTE_PLAATSEN}` : eerste;
}

/** What a workbook or a file name holds may not steer the terminal. */
function schoon(rapport: Bestandsrapport): Bestandsrapport {
  return JSON.parse(JSON.stringify(rapport), (_, waarde: unknown) =>
    typeof waarde === 'string' ? zonderStuurtekens(waarde) : waarde,
  ) as Bestandsrapport;
}

function kort(naam: string): string {
  return naam.length > LANGSTE_NAAM ? `${naam.slice(0, LANGSTE_NAAM - 1)}…` : naam;
}

function regels(lijst: readonly string[]): string {
  return `${lijst.join('\n')}\n`;
}
