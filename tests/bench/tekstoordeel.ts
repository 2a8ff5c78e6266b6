import { naarGetal } from '../../src/begroting/bedrag';
import type { Plaats } from '../../src/begroting/plaats';
import type { Review } from '../../src/review/review';
import { ernstVan, review } from '../../src/review/review';
import type { Snapshot } from '../../src/sheet/snapshot';
import { cijfersVan } from '../../src/toelichting/cijfersVan';
import { tekstafdruk } from '../../src/toelichting/tekstafdruk';
import { geheel } from './schrijfwijzen';
import type { Plek, Tekstboek } from './tekstboek';
import { metTeksten } from './tekstboek';
import type { Foutsoort, Geval, Tekst, Zaaisel } from './tekstgeval';
import { schrijfZin } from './tekstzin';

/** What a review made of one untrue claim. */
export interface Tekstoordeel {
  /** A check of texts reports the sentence in that cell. */
  readonly gevonden: boolean;
  /** As a `fout`, not a `let-op`. */
  readonly fout: boolean;
  /** It is the check for that kind of error. */
  readonly controle: boolean;
  /** The finding says the number that it should have been; null where no number is wrong. */
  readonly waarde: boolean | null;
}

/** A `fout` that is there because of the texts and has nothing to do with an untrue claim. */
export interface Vals {
  readonly controle: string;
  readonly cel: string;
  readonly tekst: string;
  readonly melding: string;
}

export interface Tekstuitslag {
  readonly perZaaisel: readonly Tekstoordeel[];
  readonly vals: readonly Vals[];
  /** Claims read in the workbook, by outcome. */
  readonly beweringen: Readonly<Record<'herleid' | 'strijdig' | 'niet-herleidbaar', number>>;
}

const CONTROLES: Readonly<Record<Foutsoort, readonly string[]>> = {
  cijfer: ['toelichting-noemt-ander-bedrag', 'toelichting-noemt-andere-bestemming'],
  verwisseld: ['toelichting-noemt-ander-bedrag', 'toelichting-noemt-andere-bestemming'],
  'andere-post': ['toelichting-noemt-ander-bedrag'],
  eenheid: ['toelichting-noemt-ander-bedrag', 'toelichting-noemt-andere-bestemming'],
  'vorig-jaar': ['toelichting-noemt-ander-bedrag'],
  som: ['toelichting-noemt-ander-bedrag'],
  richting: ['toelichting-noemt-andere-richting'],
  percentage: ['percentage-klopt-niet'],
  bestemming: ['toelichting-noemt-andere-bestemming'],
  samen: ['toelichting-noemt-andere-bestemming'],
  'te-veel-mee': ['toelichting-noemt-andere-bestemming', 'toelichting-noemt-ander-bedrag'],
  dekking: ['toelichting-noemt-andere-bestemming'],
  // Of a text that needs none by the thresholds, no ledger is kept: it is read as any other.
  verouderd: ['toelichting-verouderd', 'toelichting-noemt-ander-bedrag'],
};

const TEKSTCONTROLES = new Set(Object.values(CONTROLES).flat());

export function schrijfTekst({ zinnen }: Tekst): string {
  return zinnen.map(schrijfZin).reduce((tekst, zin) => `${tekst}${isRegel(zin, tekst) ? '\n' : ' '}${zin}`);
}

/** A point of a list stands on a line of its own. */
function isRegel(zin: string, ervoor: string): boolean {
  return zin.startsWith('- ') || !/[.:!?]$/.test(ervoor);
}

/** The workbook of a case, with its texts; for a text that was inserted earlier, with the ledger that tells so. */
export function snapshotVan({ boek, teksten, zaaisels }: Geval): Snapshot {
  const snapshot = metTeksten(
    boek,
    teksten.map((tekst) => ({ plek: tekst.plek, tekst: schrijfTekst(tekst) })),
  );
  const oud = zaaisels.find(({ soort }) => soort === 'verouderd');
  return oud === undefined ? snapshot : metGrootboek(snapshot, teksten[oud.tekst]!);
}

function metGrootboek(snapshot: Snapshot, tekst: Tekst): Snapshot {
  const { context } = review(snapshot);
  const { plek } = tekst;
  const tabel = context.begroting.tabellen.find(
    ({ blad, rijen }) => blad === plek.blad && rijen.some(({ nummer }) => nummer === plek.rij),
  );
  const rij = tabel?.rijen.find(({ nummer }) => nummer === plek.rij);
  const onderwerp = rij && context.onderwerpen.bij(rij);
  if (tabel === undefined || rij === undefined || !onderwerp) return snapshot;
  const [begroting, , delen] = cijfersVan(onderwerp).split('|');
  const kop = ['Id', 'Blad', 'Cel', 'Tabel', 'Post', 'Regeling', 'Afdruk tekst', 'Cijfers', 'Keuzes', 'Gereed'];
  const regel = [
    't1',
    plek.blad,
    `F${plek.rij + 1}`,
    tabel.naam,
    rij.label,
    rij.regeling?.tekst ?? '',
    tekstafdruk(schrijfTekst(tekst)),
    `${begroting!}|1|${delen!}`,
    '',
    '',
  ];
  const grootboek = [['Ingevoegd'], kop, regel];
  const bladen = snapshot.bladen.filter(({ naam }) => naam !== 'Sluitend');
  const eigen = snapshot.bladen.find(({ naam }) => naam === 'Sluitend');
  const begin = (eigen?.rijen.at(-1)?.nummer ?? 0) + 2;
  const rijen = grootboek.map((cellen, i) => ({
    nummer: begin + i,
    verborgen: false,
    cellen: cellen.flatMap((waarde, kolom) => (waarde === '' ? [] : [{ kolom, waarde }])),
  }));
  const merk = { nummer: 0, verborgen: false, cellen: [{ kolom: 0, waarde: 'Sluitend' }] };
  return {
    ...snapshot,
    bladen: [
      ...bladen,
      {
        ...(eigen ?? { naam: 'Sluitend', verborgen: false, verborgenKolommen: [] }),
        rijen: [...(eigen?.rijen ?? [merk]), ...rijen],
      },
    ],
  };
}

const schoon = new WeakMap<Tekstboek, ReadonlySet<string>>();

/** What the workbook reports without these texts. */
function zonderTeksten(boek: Tekstboek): ReadonlySet<string> {
  const bekend = schoon.get(boek) ?? new Set(fouten(review(boek.snapshot)).map(({ sleutel }) => sleutel));
  schoon.set(boek, bekend);
  return bekend;
}

function fouten(gelezen: Review) {
  return gelezen.bevindingen
    .filter((b) => ernstVan(b) === 'fout')
    .map(({ check, bevinding }) => ({
      controle: check.id,
      cel: bevinding.cel,
      melding: bevinding.melding,
      sleutel: `${check.id} ${bevinding.cel.blad} ${bevinding.cel.rij} ${bevinding.cel.kolom}`,
    }));
}

export function beoordeelGeval(geval: Geval, gelezen = review(snapshotVan(geval))): Tekstuitslag {
  const { boek, teksten, zaaisels } = geval;
  const perZaaisel = zaaisels.map((z) => beoordeelZaaisel(gelezen, teksten[z.tekst]!, z));
  const bekend = zonderTeksten(boek);
  const gezaaid = (plek: Plaats, van: number, tot: number) =>
    zaaisels.some((z) => {
      const tekst = teksten[z.tekst]!;
      return opPlek(plek, tekst.plek) && raakt(bereik(tekst, z.zin), van, tot);
    });
  const strijdig = gelezen.context.beweringen.filter(({ uitkomst }) => uitkomst === 'strijdig');
  const opGeschreven = (cel: Plaats) => teksten.some(({ plek }) => opPlek(cel, plek));
  const vals = fouten(gelezen).flatMap(({ controle, cel, melding, sleutel }): Vals[] => {
    if (bekend.has(sleutel) && !opGeschreven(cel)) return [];
    const tekst = teksten.find(({ plek }) => opPlek(cel, plek));
    if (
      controle === 'toelichting-verouderd' &&
      zaaisels.some((z) => z.soort === 'verouderd' && teksten[z.tekst] === tekst)
    )
      return [];
    const waar = strijdig.filter((b) => b.controle === controle && opPlek(b.bron.plaats, cel));
    if (TEKSTCONTROLES.has(controle) && waar.length > 0 && waar.every((b) => gezaaid(cel, b.van, b.tot))) return [];
    const eigen = waar.find((b) => !gezaaid(cel, b.van, b.tot));
    if (tekst === undefined && !bekend.has(sleutel) && zaaisels.length > 0 && !TEKSTCONTROLES.has(controle)) return [];
    return [
      {
        controle,
        cel: `${cel.blad}!${cel.rij + 1},${cel.kolom}`,
        tekst: eigen?.bron.tekst ?? (tekst === undefined ? '' : schrijfTekst(tekst)),
        melding,
      },
    ];
  });
  const tel = (uitkomst: string) => gelezen.context.beweringen.filter((b) => b.uitkomst === uitkomst).length;
  const beweringen = {
    herleid: tel('herleid'),
    strijdig: tel('strijdig'),
    'niet-herleidbaar': tel('niet-herleidbaar'),
  };
  return { perZaaisel, vals, beweringen };
}

function beoordeelZaaisel(gelezen: Review, tekst: Tekst, { soort, zin, goed }: Zaaisel): Tekstoordeel {
  const meldingen = gelezen.bevindingen.filter(
    ({ check, bevinding }) => TEKSTCONTROLES.has(check.id) && opPlek(bevinding.cel, tekst.plek),
  );
  const bereikVan = bereik(tekst, zin);
  const raak = meldingen.filter(
    ({ check, bevinding }) =>
      check.id === 'toelichting-verouderd' ||
      gelezen.context.beweringen.some(
        (b) =>
          b.controle === check.id &&
          opPlek(b.bron.plaats, bevinding.cel) &&
          raakt(bereikVan, b.van, b.tot) &&
          bevinding.melding.includes(b.uitleg),
      ),
  );
  const fout = raak.filter((b) => ernstVan(b) === 'fout');
  return {
    gevonden: raak.length > 0,
    fout: fout.length > 0,
    controle: raak.some(({ check }) => CONTROLES[soort].includes(check.id)),
    waarde: goed === null ? null : raak.some(({ bevinding }) => noemt(soort, goed, bevinding)),
  };
}

function noemt(
  soort: Foutsoort,
  goed: number,
  { verwacht, melding }: Review['bevindingen'][number]['bevinding'],
): boolean {
  if (soort === 'percentage')
    return [goed.toFixed(1).replace('.', ','), String(Math.round(goed))].some((p) =>
      new RegExp(`(?<![\\d,])${p}(,0)? ?%`).test(melding),
    );
  return verwacht === goed || new RegExp(`€ -?${geheel(Math.floor(naarGetal(goed)))}(?![\\d.])`).test(melding);
}

/** Offsets of a sentence in its text. */
function bereik(tekst: Tekst, zin: number): { van: number; tot: number } {
  const delen = tekst.zinnen.map(schrijfZin);
  const van = delen.slice(0, zin).reduce((s, deel) => s + deel.length + 1, 0);
  return { van, tot: van + delen[zin]!.length };
}

function raakt(bereik: { van: number; tot: number }, van: number, tot: number): boolean {
  return van < bereik.tot && tot > bereik.van;
}

function opPlek(plaats: Plaats, plek: Plek): boolean {
  return plaats.blad === plek.blad && plaats.rij === plek.rij && plaats.kolom === plek.kolom;
}
