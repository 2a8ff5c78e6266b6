import { parseArgs } from 'node:util';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import type { Bevindingrapport } from '../../src/review/rapport';
import { leesVoorbeeld } from './echteWerkmap';
import type { Bron, Geval, Groep, Onzichtbaar, Uitslag } from './gevallen';
import { beoordeel, elkeCel, GROEPEN, maakGeval, typefoutIn, voerUit, werkmapVan } from './gevallen';
import { genereer } from './genereer';
import { oordeel } from './oordeel';
import type { Oordeel } from './oordeel';
import { raster } from './raster';
import { schoneWerkmappen } from './schoneWerkmappen';
import { Toeval } from './toeval';
import { bewaarMeting } from './uitslag';
import type { Deel, Norm } from './uitslag';
import { adres, naarSnapshot } from './werkmap';
import type { Waardesoort, Zaaisel } from './zaai';
import { CONTROLESOORTEN } from './zaaiControle';
import type { Controlesoort } from './zaaiControle';

/**
 * Puts errors in workbooks and counts what a review makes of them.
 *
 *   npm run bench:detectie                             a sample of everything, in about a minute
 *   npm run bench:detectie -- --n 3000 --seed 1,2,3    more generated workbooks, from these seeds
 *   npm run bench:detectie -- --alles                  every cell of the real workbook instead of a sample
 *   npm run bench:detectie -- --deel controles         one part: gegenereerd, echt, cellen, controles, gedrukt or schoon
 *   npm run bench:detectie -- --soort teken            one kind
 *   npm run bench:detectie -- --mislukt                also lists the cases that failed
 *   npm run bench:detectie -- --toon gegenereerd/teken:1040040    one case: workbook, error, findings
 *   npm run bench:detectie -- --bewaar                 keeps the outcome for docs/kwaliteit.md
 */

const { values: opties } = parseArgs({
  options: {
    n: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    deel: { type: 'string' },
    soort: { type: 'string' },
    toon: { type: 'string' },
    alles: { type: 'boolean', default: false },
    mislukt: { type: 'boolean', default: false },
    bewaar: { type: 'boolean', default: false },
  },
});

const SEEDS = opties.seed.split(',').map(Number);
const AANTAL = Number(opties.n);
/** Without `--alles` each so-many-th amount of the real workbook. */
const STEEKPROEF = 12;

const TWEE: ReadonlySet<Groep> = new Set(['twee-fouten', 'twee-soorten']);

// Figures

function getal(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

function procent(teller: number, noemer: number): string {
  return noemer ? `${((100 * teller) / noemer).toFixed(1).replace('.', ',')} %` : '–';
}

interface Stand {
  readonly aantal: number;
  readonly gevonden: number;
  readonly bepaald: number;
  readonly cel: number;
  readonly waarde: number;
  readonly dubbel: number;
  readonly vals: number;
}

function stand(uitslagen: readonly Uitslag[]): Stand {
  const paren = uitslagen.flatMap((u) => u.zaaisels.map((z, i) => ({ z, o: u.oordelen[i]! })));
  const bepaald = paren.filter((p) => p.z.bepaald);
  const tel = (lijst: typeof paren, wat: (o: Oordeel) => boolean) => lijst.filter((p) => wat(p.o)).length;
  return {
    aantal: paren.length,
    gevonden: tel(paren, (o) => o.gevonden),
    bepaald: bepaald.length,
    cel: tel(bepaald, (o) => o.cel),
    waarde: tel(bepaald, (o) => o.waarde),
    dubbel: tel(paren, (o) => o.aantal > 1),
    vals: uitslagen.reduce((som, u) => som + u.vals.length, 0),
  };
}

const KOPPEN = ['aantal', 'gevonden', 'bepaald', 'juiste cel eerst', 'juiste waarde', 'dubbel gemeld', 'valse fouten'];

function regel(naam: string, uitslagen: readonly Uitslag[]): string[] {
  const { aantal, gevonden, bepaald, cel, waarde, dubbel, vals } = stand(uitslagen);
  return [
    naam,
    getal(aantal),
    procent(gevonden, aantal),
    getal(bepaald),
    procent(cel, bepaald),
    procent(waarde, bepaald),
    getal(dubbel),
    getal(vals),
  ];
}

function perGroep(uitslagen: readonly Uitslag[]): string[][] {
  const enkel = uitslagen.filter((u) => !TWEE.has(u.groep));
  return [
    ...GROEPEN.flatMap((g) => {
      const eigen = uitslagen.filter((u) => u.groep === g);
      return eigen.length ? [regel(g, eigen)] : [];
    }),
    regel('**één fout, totaal**', enkel),
  ];
}

// The parts

interface Onderdeel {
  readonly delen: readonly Deel[];
  readonly normen: readonly Norm[];
  readonly mislukt: readonly string[];
}

function normen(wat: string, uitslagen: readonly Uitslag[]): Norm[] {
  const s = stand(uitslagen.filter((u) => !TWEE.has(u.groep)));
  return [
    {
      wat: `Eén fout gevonden, ${wat}`,
      norm: '≥ 99 %',
      gemeten: `${procent(s.gevonden, s.aantal)} van ${getal(s.aantal)}`,
      gehaald: s.gevonden >= 0.99 * s.aantal,
    },
    {
      wat: `Juiste cel eerst waar die vaststaat, ${wat}`,
      norm: '≥ 97 %',
      gemeten: `${procent(s.cel, s.bepaald)} van ${getal(s.bepaald)}`,
      gehaald: s.cel >= 0.97 * s.bepaald,
    },
  ];
}

function groepen(): readonly Groep[] {
  return opties.soort ? GROEPEN.filter((g) => g === opties.soort) : GROEPEN;
}

function gegenereerd(): Onderdeel {
  const per = Math.max(1, Math.round(AANTAL / GROEPEN.length / SEEDS.length));
  const uitslagen = SEEDS.flatMap((s) => groepen().flatMap((g) => [...voerUit('gegenereerd', g, per, s)]));
  const opmaken = [...new Set(uitslagen.map((u) => u.werkmap.opmaak))];
  return {
    delen: [
      {
        kop: 'Gegenereerde werkmappen, per soort fout',
        tekst: [
          'Werkmappen in negen opmaken waarin alles sluit, met één fout erin (of twee: twee typefouten, of twee fouten van verschillende soort).',
          '`vaste-waarde-goed` is een formule die door haar eigen uitkomst is vervangen; gevonden is dan de `let-op`.',
        ],
        tabel: { koppen: ['soort', ...KOPPEN], rijen: perGroep(uitslagen) },
      },
      {
        kop: 'Gegenereerde werkmappen, per opmaak',
        tekst: [],
        tabel: {
          koppen: ['opmaak', ...KOPPEN],
          rijen: opmaken.map((o) =>
            regel(
              o,
              uitslagen.filter((u) => u.werkmap.opmaak === o && !TWEE.has(u.groep)),
            ),
          ),
        },
      },
    ],
    normen: normen('gegenereerde werkmappen', uitslagen),
    mislukt: uitslagen.flatMap((u) => waaromMislukt(u) ?? []),
  };
}

const ECHT: readonly (readonly [Bron & ('echt' | 'echt-formules'), string])[] = [
  ['echt', 'alleen waarden'],
  ['echt-formules', 'met formules'],
];

function echt(): Onderdeel {
  const per = opties.alles ? Math.ceil(30 / SEEDS.length) : 3;
  const delen = ECHT.map(([bron, naam]) => ({
    naam,
    uitslagen: SEEDS.flatMap((s) => groepen().flatMap((g) => [...voerUit(bron, g, per, s)])),
  }));
  return {
    delen: delen.map(({ naam, uitslagen }): Deel => ({
      kop: `De werkmap van Twentse Koers, ${naam}`,
      tekst: ['De sluitende versie, met dezelfde soorten fouten, één of twee tegelijk.'],
      tabel: { koppen: ['soort', ...KOPPEN], rijen: perGroep(uitslagen) },
    })),
    normen: normen(
      'de werkmap van Twentse Koers',
      delen.flatMap((d) => d.uitslagen),
    ),
    mislukt: delen.flatMap((d) => d.uitslagen.flatMap((u) => waaromMislukt(u) ?? [])),
  };
}

function isZichtbaar(u: Uitslag | Onzichtbaar): u is Uitslag {
  return 'oordelen' in u;
}

function cellen(): Onderdeel {
  const delen = ECHT.map(([bron, naam]) => ({
    naam,
    alle: [...elkeCel(bron, opties.alles ? 1 : STEEKPROEF, SEEDS[0]!)].filter(
      (u) => !opties.soort || u.groep === opties.soort,
    ),
  }));
  const alle = delen.flatMap((d) => d.alle);
  return {
    delen: delen.map(({ naam, alle: lijst }): Deel => {
      const uitslagen = lijst.filter(isZichtbaar);
      return {
        kop: `Elk bedrag van de werkmap van Twentse Koers verkeerd getypt, ${naam}`,
        tekst: [
          opties.alles
            ? 'Elk bedrag, ook elk totaal en saldo, krijgt om de beurt elke typefout: ook over een formule heen.'
            : `Een steekproef: één op de ${STEEKPROEF} bedragen.`,
          `Van nog ${getal(lijst.length - uitslagen.length)} typefouten kan geen enkele relatie iets laten zien: zij vallen binnen de afronding, of het bedrag staat alleen in formules die meebewegen.`,
        ],
        tabel: { koppen: ['soort', ...KOPPEN], rijen: perGroep(uitslagen) },
      };
    }),
    normen: normen('elk bedrag van de werkmap van Twentse Koers', alle.filter(isZichtbaar)),
    mislukt: alle.filter(isZichtbaar).flatMap((u) => waaromMislukt(u) ?? []),
  };
}

function waaromMislukt(u: Uitslag): string | null {
  const redenen = u.oordelen.flatMap((o, i) => {
    if (!o.gevonden) return ['niet gevonden'];
    if (!u.zaaisels[i]!.bepaald) return [];
    if (!o.cel) return [o.kandidaat ? 'alleen kandidaat' : 'andere cel'];
    return o.waarde ? [] : ['andere waarde'];
  });
  redenen.push(...u.vals.map((v) => `vals: ${v}`));
  if (!redenen.length) return null;
  return `${u.geval}  ${u.werkmap.opmaak}  ${redenen.join(', ')}  (${u.werkmap.kenmerken.join(' ')})`;
}

// Checks one by one

interface Controleuitslag {
  readonly geval: string;
  readonly gevonden: boolean;
  readonly eerst: boolean;
  readonly vals: readonly string[];
}

const TEKST = /^(toelichting|percentage|over|onder)/;

function celnamen(b: Bevindingrapport): string[] {
  return [b.cel, ...b.cellen, ...b.bewijs.map((x) => x.cel), ...(b.oorzaak ? [b.oorzaak.cel] : [])];
}

function controle(soort: Controlesoort, bron: Bron, seed: number): Controleuitslag | null {
  const werkmap = werkmapVan(bron, seed, seed % 2 === 0);
  const schoon = naarSnapshot(werkmap);
  const geval = soort.zaai(werkmap, new Toeval(seed));
  if (!geval) return null;
  const sleutel = (b: Bevindingrapport) => `${b.controle} ${b.cel} ${b.cellen.join()}`;
  const eerder = new Set(rapporteer(review(schoon), '').bevindingen.map(sleutel));
  const { bevindingen, nietBeoordeeld } = rapporteer(review(geval.snapshot), '');
  const nieuw = bevindingen.filter((b) => !eerder.has(sleutel(b)));
  const goed = new Set(geval.cellen);
  const ids = new Set([soort.controle, ...(geval.ook ?? [])]);
  const raak = nieuw.filter(
    (b) =>
      [b.controle, ...b.bewijs.map((x) => x.controle)].some((id) => ids.has(id)) &&
      celnamen(b).some((c) => goed.has(c)),
  );
  const vraag = nietBeoordeeld.some((n) => n.controle === soort.controle && goed.has(n.waar));
  const bekend = new Set([...goed, ...(geval.gevolg ?? [])]);
  const vals = nieuw.filter(
    (b) =>
      b.ernst === 'fout' &&
      !celnamen(b).some((c) => bekend.has(c)) &&
      (!TEKST.test(b.controle) || b.controle === soort.controle),
  );
  return {
    geval: `${bron}/${soort.controle}:${seed}`,
    gevonden: raak.length > 0 || vraag,
    eerst: raak.some((b) => goed.has(b.oorzaak?.cel ?? b.cel)) || vraag,
    vals: vals.map((b) => `${b.controle} ${b.cel}`),
  };
}

function controles(): Onderdeel {
  const per = opties.alles ? 30 : 8;
  const soorten = CONTROLESOORTEN.filter((s) => !opties.soort || s.controle === opties.soort);
  const delen = soorten.map((soort) => {
    const gegen: Controleuitslag[] = [];
    for (let i = 0; gegen.length < per && i < per * 30; i++) {
      const uit = controle(soort, 'gegenereerd', SEEDS[0]! * 1_000_000 + i);
      if (uit) gegen.push(uit);
    }
    const echte = ECHT.flatMap(([bron]) =>
      Array.from({ length: opties.alles ? 6 : 1 }, (_, i) => controle(soort, bron, SEEDS[0]! * 1000 + i) ?? []).flat(),
    );
    return { soort, uitslagen: [...gegen, ...echte] };
  });
  const alle = delen.flatMap((d) => d.uitslagen);
  const gevonden = alle.filter((u) => u.gevonden).length;
  return {
    delen: [
      {
        kop: 'Elke controle, met een fout die zij moet melden',
        tekst: [
          'In gegenereerde werkmappen en in die van Twentse Koers. Gevonden: de controle meldt iets bij een van de cellen dat zij zonder de fout niet meldde.',
        ],
        tabel: {
          koppen: ['controle', 'wat er mis is', 'aantal', 'gevonden', 'juiste cel', 'valse fouten'],
          rijen: delen.map(({ soort, uitslagen: u }) => [
            soort.controle,
            soort.wat,
            getal(u.length),
            procent(u.filter((x) => x.gevonden).length, u.length),
            procent(u.filter((x) => x.eerst).length, u.length),
            getal(u.reduce((som, x) => som + x.vals.length, 0)),
          ]),
        },
      },
    ],
    normen: [
      {
        wat: 'Fout gemeld door de controle die erbij hoort',
        norm: '≥ 99 %',
        gemeten: `${procent(gevonden, alle.length)} van ${getal(alle.length)}`,
        gehaald: gevonden >= 0.99 * alle.length,
      },
    ],
    mislukt: alle.flatMap((u) =>
      u.gevonden && !u.vals.length ? [] : [`${u.geval} ${u.gevonden ? '' : 'niet gevonden '}${u.vals.join(', ')}`],
    ),
  };
}

// The report as it was printed

const GEDRUKT: readonly { wat: string; moet: string | null; meldt: readonly [id: string, cel: string][] }[] = [
  {
    wat: 'Realisatie 16.884, moet 6.884 zijn',
    moet: 'Ouderen!D7',
    meldt: [['saldo-klopt-niet', 'Ouderen!E7']],
  },
  {
    wat: '174.562 naar het Rijk, waarvan 61.548 mee mag',
    moet: null,
    meldt: [['toelichting-noemt-andere-bestemming', 'Mentale gezondheid!F10']],
  },
  {
    wat: '186.265 naar het Rijk, met een tekort van GALA erin',
    moet: null,
    meldt: [['toelichting-noemt-andere-bestemming', 'Bestaanszekerheid!F11']],
  },
  {
    wat: '383.744 mag mee, waarvan 111.305 terug moet',
    moet: null,
    meldt: [['toelichting-noemt-andere-bestemming', 'Totaaloverzicht!F12']],
  },
  {
    wat: 'Twee totalen van de baten, 2.052 verschil',
    moet: null,
    meldt: [['totalen-verschillen', 'Totaaloverzicht!C13']],
  },
  {
    wat: 'Geen oorzaak bij drie afwijkingen boven de drempel',
    moet: null,
    meldt: [
      ['overschrijding-zonder-toelichting', 'Bestaanszekerheid!F4'],
      ['overschrijding-zonder-toelichting', 'Ouderen!F5'],
      ['onderschrijding-zonder-toelichting', 'Bestaanszekerheid!F7'],
    ],
  },
];

function gedrukt(): Onderdeel {
  const { bevindingen } = rapporteer(review(leesVoorbeeld('twentse-koers-2024.xlsx')), 'test.xlsx');
  const rijen = GEDRUKT.map(({ wat, moet, meldt }) => {
    const gevonden = meldt.every(([id, cel]) => bevindingen.some((b) => b.controle === id && b.cel === cel));
    const goed = moet === null || bevindingen.some((b) => b.oorzaak?.cel === moet);
    return { wat, id: [...new Set(meldt.map(([m]) => m))].join(', '), goed: gevonden && goed };
  });
  const verwacht = new Set(GEDRUKT.flatMap((g) => g.meldt.map(([id, cel]) => `${id} ${cel}`)));
  const vals = bevindingen.filter((b) => b.ernst === 'fout' && !verwacht.has(`${b.controle} ${b.cel}`));
  return {
    delen: [
      {
        kop: 'Het Jaarverslag 2024 zoals het is gedrukt',
        tekst: [
          'De fouten die onderzoek in het vastgestelde verslag vond. Een zevende, een spelfout die de betekenis omkeert ("morgen" voor "mogen"), zoekt Sluitend niet.',
        ],
        tabel: {
          koppen: ['fout', 'controle', 'gevonden'],
          rijen: rijen.map(({ wat, id, goed }) => [wat, id, goed ? 'ja' : '**nee**']),
        },
      },
    ],
    normen: [
      {
        wat: 'De fouten van het gedrukte Jaarverslag, en geen andere fout',
        norm: `${rijen.length} en 0`,
        gemeten: `${rijen.filter((r) => r.goed).length} en ${vals.length}`,
        gehaald: rijen.every((r) => r.goed) && !vals.length,
      },
    ],
    mislukt: [...rijen.filter((r) => !r.goed).map((r) => r.wat), ...vals.map((b) => `vals: ${b.controle} ${b.cel}`)],
  };
}

// Without an error

function schoon(): Onderdeel {
  const fouten = (bevindingen: readonly Bevindingrapport[]) => bevindingen.filter((b) => b.ernst === 'fout').length;
  const vast = schoneWerkmappen().map(({ naam, snapshot }) => ({
    naam,
    aantal: 1,
    vals: fouten(rapporteer(review(snapshot), naam).bevindingen),
  }));
  const seeds = SEEDS.flatMap((s) =>
    Array.from({ length: Math.ceil(AANTAL / 3 / SEEDS.length) }, (_, i) => s * 1_000_000 + 900_000 + i),
  );
  const gemaakt = seeds.map((seed) => ({
    seed,
    vals: fouten(rapporteer(review(naarSnapshot(genereer(seed))), '').bevindingen),
  }));
  const som = (lijst: readonly { readonly vals: number }[]) => lijst.reduce((s, x) => s + x.vals, 0);
  const alle = [...vast, { naam: 'gegenereerde werkmappen', aantal: gemaakt.length, vals: som(gemaakt) }];
  const vals = som(alle);
  return {
    delen: [
      {
        kop: 'Werkmappen waarin niets mis is',
        tekst: ['Gepubliceerde tabellen, het sluitende voorbeeld en tabellen die verkeerd lijken maar het niet zijn.'],
        tabel: {
          koppen: ['werkmap', 'aantal', 'valse fouten'],
          rijen: alle.map((x) => [x.naam, getal(x.aantal), getal(x.vals)]),
        },
      },
    ],
    normen: [
      {
        wat: `Valse fouten in ${getal(vast.length + gemaakt.length)} werkmappen waarin niets mis is`,
        norm: '0',
        gemeten: getal(vals),
        gehaald: vals === 0,
      },
    ],
    mislukt: [
      ...vast.filter((x) => x.vals).map((x) => `schoon ${x.naam}`),
      ...gemaakt.filter((x) => x.vals).map((x) => `schoon:${x.seed}`),
    ],
  };
}

// One case

function toon(geval: string): void {
  if (geval.startsWith('schoon:')) return toonWerkmap({ werkmap: genereer(Number(geval.slice(7))), zaaisels: [] });
  const [bron, rest] = geval.split('/') as [Bron, string];
  const [soort, seed] = rest.split(':') as [string, string];
  const [groep, nummer] = soort.split('@') as [Groep, string?];
  const eigen = CONTROLESOORTEN.filter((s) => s.controle === soort);
  const gemaakt =
    nummer === undefined
      ? GROEPEN.includes(groep) && maakGeval(bron, groep, Number(seed))
      : typefoutIn(bron, groep as Waardesoort, Number(nummer), Number(seed));
  if (gemaakt) toonWerkmap(gemaakt);
  for (const s of eigen) {
    const werkmap = werkmapVan(bron, Number(seed), Number(seed) % 2 === 0);
    const uit = s.zaai(werkmap, new Toeval(Number(seed)));
    if (!uit) continue;
    console.log(`${s.wat}\n${raster(uit.snapshot)}\n\ncellen: ${uit.cellen.join(', ')}`);
    toonBevindingen(rapporteer(review(uit.snapshot), 'test.xlsx').bevindingen);
  }
}

function toonZaaisel(z: Zaaisel): void {
  const cel = [...z.schuldig].map(
    ([c, goed]) => `${adres(c)} moet ${typeof goed === 'number' ? goed / 100 : goed} zijn`,
  );
  const mee = z.mee.length ? `; meegerekend in ${z.mee.map(adres).join(', ')}` : '';
  console.log(`gezaaid: ${z.soort}; ${cel.join(', ')}${mee}; ${z.bepaald ? '' : 'niet '}bepaald`);
  for (const r of z.geraakt)
    console.log(
      `  gebroken: ${r.soort} ${r.termen.map((t) => `${t.factor < 0 ? '−' : '+'}${adres(t.cel)}`).join(' ')}`,
    );
}

function toonWerkmap({ werkmap, zaaisels }: Geval): void {
  console.log(`${werkmap.opmaak}: ${werkmap.kenmerken.join(', ')}\n\n${raster(naarSnapshot(werkmap))}\n`);
  zaaisels.forEach(toonZaaisel);
  const rapport = beoordeel(naarSnapshot(werkmap));
  const { perZaaisel, vals } = oordeel(rapport, zaaisels);
  console.log('\noordeel:', perZaaisel, 'vals:', vals.length);
  for (const t of rapport.tabellen)
    console.log(`tabel: ${t.blad}!${t.bereik} ${t.soort} "${t.naam}" posten ${t.posten}, afrondingen ${t.afrondingen}`);
  for (const n of rapport.nietBeoordeeld) console.log(`niet beoordeeld: ${n.controle} ${n.waar}: ${n.waarom}`);
  toonBevindingen(rapport.bevindingen);
}

function toonBevindingen(bevindingen: readonly Bevindingrapport[]): void {
  for (const b of bevindingen) {
    console.log(`${b.ernst}: ${b.controle} ${b.cel}: ${b.melding}`);
    for (const o of b.oorzaak ? [b.oorzaak] : (b.kandidaten ?? []))
      console.log(`    ${b.oorzaak ? 'oorzaak' : 'kandidaat'}: ${o.soort} ${o.cel} ${o.gevonden} → ${o.voorstel}`);
    for (const x of b.bewijs)
      console.log(`    bewijs: ${x.controle} ${x.cel} gevonden ${x.gevonden} verwacht ${x.verwacht}`);
  }
}

// All

const UITLEG: Deel = {
  kop: 'Hoe is gemeten',
  tekst: [
    'In een werkmap waarin alles sluit wordt een fout gezet die groter is dan de afronding van ten minste één relatie waarin de cel staat. Wat Sluitend over teksten zegt telt hier niet mee; dat is een eigen meting.',
    '**Gevonden**: een `fout` betreft de cel, of een relatie die door de fout niet meer sluit.',
    '**Bepaald**: de relaties wijzen de cel aan; haar coëfficiënten (voor formules na invullen) zijn geen veelvoud van die van een andere cel, en geen andere cel verklaart binnen de afronding evenveel. Is met de foute waarde verder gerekend, dan mag ook geen andere cel met even weinig meegerekende cellen alles verklaren. De relaties zijn die van de maker van de werkmap, niet die Sluitend herkent.',
    '**Juiste cel eerst**, **juiste waarde**: de genoemde oorzaak is die cel, met de oorspronkelijke waarde (binnen de afronding); als deel van de bepaalde fouten.',
    '**Dubbel gemeld**: meer dan één `fout` voor dezelfde fout. **Valse fouten**: een `fout` die met geen gezette fout te maken heeft.',
  ],
};

function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const breedtes = koppen.map((k, i) => Math.max(k.length, ...rijen.map((r) => r[i]!.length)));
  const lijn = (r: readonly string[]) =>
    r.map((c, i) => (i ? c.padStart(breedtes[i]!) : c.padEnd(breedtes[i]!))).join('  ');
  return [lijn(koppen), ...rijen.map(lijn)].join('\n');
}

const ONDERDELEN = { gegenereerd, echt, cellen, controles, gedrukt, schoon } as const;

function meet(): void {
  const uit: Onderdeel[] = [];
  for (const [naam, maak] of Object.entries(ONDERDELEN)) {
    if (opties.deel && opties.deel !== naam) continue;
    const begin = performance.now();
    const onderdeel = maak();
    uit.push(onderdeel);
    for (const d of onderdeel.delen) if (d.tabel) console.log(`${d.kop}\n${tabel(d.tabel.koppen, d.tabel.rijen)}\n`);
    console.log(`${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
    if (opties.mislukt) console.log(`${onderdeel.mislukt.join('\n')}\n`);
  }
  const alleNormen = uit.flatMap((o) => o.normen);
  for (const n of alleNormen)
    console.log(`${n.gehaald ? 'gehaald     ' : 'NIET GEHAALD'}  ${n.wat}: ${n.gemeten} (${n.norm})`);
  if (!opties.bewaar) return;
  bewaarMeting('detectie', {
    titel: 'Fouten in cijfers vinden',
    opdracht: `npm run bench:detectie -- ${opties.alles ? '--alles ' : ''}--n ${AANTAL} --seed ${opties.seed}`,
    normen: alleNormen,
    delen: [UITLEG, ...uit.flatMap((o) => o.delen)],
  });
}

if (opties.toon) toon(opties.toon);
else meet();
