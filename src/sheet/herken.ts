import type { Bedragcel, Rij, Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import { residu, sluit, type Vergelijking } from '../begroting/vergelijking';
import { speling } from '../begroting/afronding';
import { inEenKeer, vanElk, VERGELIJKT, type InDelen } from '../begroting/voortgang';
import { maakZoeker } from '../regelingen/zoekRegeling';
import { bereikadres } from './adres';
import { bepaalJaar, jaarbronnen } from './bepaalJaar';
import { bladmerk } from './bladmerk';
import type { Herkenning, Tussenstand, Vraag } from './herkenning';
import { herzieSaldokolom, type Verklaring } from './herzieSaldokolom';
import type { Instellingen } from './instellingen';
import { maakAandelenlezer } from './leesAandelen';
import { notatieVan, type Notatie } from './leesBedrag';
import { leesPrognosetabel } from './leesPrognosetabel';
import { leesTabel, type Tabellezing } from './leesTabel';
import { tabelvergelijkingen } from './tabelvergelijkingen';
import type { Blad, Snapshot } from './snapshot';
import { zoekKoppelingen } from './zoekKoppelingen';
import { zoekRijrelaties } from './zoekRijrelaties';
import { soortrijen, zoekTabellen, type Soortrij } from './zoekTabellen';
import { zoekTotalen } from './zoekTotalen';

/** Finds the tables of a workbook, what their rows and columns are, and every relation between their amounts. */
export function herken(snapshot: Snapshot, instellingen: Instellingen): Herkenning {
  return inEenKeer(herkenInDelen(snapshot, instellingen));
}

export function* herkenInDelen(snapshot: Snapshot, instellingen: Instellingen): InDelen<Herkenning> {
  const begrotingsbladen = snapshot.bladen.filter(isBegrotingsblad);
  const bladen = yield* vanElk('cellen', begrotingsbladen, (blad) => ({ blad, rijen: soortrijen(blad) }));
  const notatie = notatieVanWerkmap(bladen.map((b) => b.rijen));
  const zoeker = maakZoeker(instellingen.regelingen);
  const isRegeling = (tekst: string): boolean => zoeker(tekst).soort === 'gevonden';
  const vragen: Vraag[] = [];
  const perBlad = yield* vanElk('tabellen', bladen, ({ blad, rijen }) => {
    const gevonden = leesBlad(blad, rijen, { notatie, correcties: instellingen.kolommen, isRegeling });
    if (gevonden.length === 0) vragen.push(...zonderTabel(blad, rijen));
    return gevonden.map(verklaar);
  });
  const lezingen = perBlad.flat();
  yield VERGELIJKT;
  const { jaar, mogelijk } = bepaalJaar(
    lezingen.filter((l) => !l.lezing.tabel.verborgen).map((l) => jaarbronnen(l.lezing)),
  );
  for (const { lezing } of lezingen) lezing.tabel.jaar = bepaalJaar([jaarbronnen(lezing)]).jaar ?? jaar;
  const tabellen = lezingen.map((l) => l.lezing.tabel);
  if (tabellen.length === 0 && vragen.length === 0) vragen.push(GEEN_TABEL);
  if (instellingen.jaar === null && jaar === null && tabellen.length > 0) vragen.push(jaarvraag(mogelijk));

  for (const { lezing } of lezingen) lezing.tabel.soort = soortVan(lezing.tabel);
  const besluiten = new Map(lezingen.flatMap((l) => [...l.lezing.besluiten]));
  const koppelingen = zoekKoppelingen(
    lezingen.map(({ lezing, totalen }) => ({ tabel: lezing.tabel, wortels: totalen.wortels })),
    instellingen.koppelingen,
    zoeker,
    maakAandelenlezer(instellingen.regelingen),
    besluiten,
  );
  yield VERGELIJKT;
  for (const { lezing } of lezingen) {
    if (koppelingen.regelingtabellen.has(lezing.tabel)) lezing.tabel.soort = 'regelingen';
    else if (koppelingen.totaaloverzichten.has(lezing.tabel)) lezing.tabel.soort = 'totaaloverzicht';
  }
  const verbindingen = koppelingen.vergelijkingen.filter((v) => v.relatie === 'themalijn-sluit-niet-aan' && !sluit(v));
  return {
    begroting: { tabellen, jaar: instellingen.jaar ?? jaar },
    vergelijkingen: [...lezingen.flatMap((l) => herzieSaldokolom(l, verbindingen)), ...koppelingen.vergelijkingen],
    regelingen: koppelingen.regelingen,
    zonderRegeling: koppelingen.zonderRegeling,
    naamafwijkingen: koppelingen.naamafwijkingen,
    eenheidsverschillen: koppelingen.eenheidsverschillen,
    tussenstand: tussenstandVan(lezingen, koppelingen.prognoseposten),
    wijzigingslijsten: koppelingen.wijzigingslijsten,
    besluiten,
    vragen: [...vragen, ...lezingen.flatMap(vragenVan), ...koppelingen.vragen],
    formulefouten: lezingen.flatMap(({ lezing: { tabel, formulefouten } }) =>
      formulefouten.map(({ rij, kolom, fout }) => ({ plaats: { blad: tabel.blad, rij, kolom }, fout, tabel })),
    ),
    tekstbedragen: lezingen.flatMap(({ lezing: { tabel, tekstbedragen } }) =>
      [...tekstbedragen].map(([kolom, rijen]) => ({
        tabel,
        kolom,
        plaatsen: rijen.map((rij): Plaats => ({ blad: tabel.blad, rij, kolom })),
      })),
    ),
  };
}

function tussenstandVan(lezingen: readonly Verklaring[], posten: readonly Rij[]): Tussenstand | null {
  const tabellen = lezingen.flatMap((l) => leesPrognosetabel(l.lezing, l.rijrelaties.relaties) ?? []);
  return tabellen.length === 0 ? null : { tabellen, posten };
}

function isBegrotingsblad(blad: Blad): boolean {
  return bladmerk(blad) === null && !/^toelichting(en)?$/i.test(blad.naam.trim());
}

function leesBlad(blad: Blad, rijen: readonly Soortrij[], context: Parameters<typeof leesTabel>[4]): Tabellezing[] {
  const vlakken = zoekTabellen(rijen);
  const lezingen: Tabellezing[] = [];
  for (const vlak of vlakken) {
    const boven = vlakken.filter(
      (v) => v.lijfTot <= vlak.kopVan && v.vanKolom <= vlak.totKolom && vlak.vanKolom <= v.totKolom,
    );
    const titelVan = Math.max(0, ...boven.map((v) => v.kopTot));
    const lezing = leesTabel(blad, rijen, vlak, titelVan, context);
    if (lezing !== null) lezingen.push(lezing);
  }
  return lezingen;
}

/** Settles which rows are totals and which columns are computed, and with that the rounding step of the table. */
function verklaar(lezing: Tabellezing): Verklaring {
  const { tabel } = lezing;
  const totalen = zoekTotalen(lezing);
  const rijrelaties = zoekRijrelaties(lezing);
  const vergelijk = () => tabelvergelijkingen(tabel, rijrelaties.relaties, totalen.relaties);
  let vergelijkingen = vergelijk();
  if (tabel.stap > HELE_EENHEID && isFout(vergelijkingen)) {
    tabel.stap = HELE_EENHEID;
    vergelijkingen = vergelijk();
  }
  return { lezing, totalen, rijrelaties, vergelijkingen };
}

const HELE_EENHEID = 100;

/**
 * Amounts that are all round (thousands, say) may be rounded or just round. Rounding makes one relation slip here and
 * another there; a wrong amount makes its row and its column slip together.
 */
function isFout(vergelijkingen: readonly Vergelijking[]): boolean {
  const slippend = vergelijkingen.filter((v) => {
    const verschil = Math.abs(residu(v));
    return verschil <= v.speling && verschil > speling(v.cellen.length - 1, HELE_EENHEID);
  });
  const [eerste, ...overige] = slippend;
  if (eerste === undefined || overige.length === 0) return false;
  return eerste.cellen.some((cel) => overige.every((v) => v.cellen.includes(cel)));
}

function soortVan(tabel: Tabel): Tabel['soort'] {
  const heeft = (...betekenissen: string[]) => tabel.bedragkolommen.some((k) => betekenissen.includes(k.betekenis));
  if (heeft('eindsaldo', 'verwachte-uitgave')) return 'prognose';
  if (heeft('baten', 'lasten') || tabel.bedragkolommen.some((k) => k.maat === 'baten') || heeftKanten(tabel))
    return 'baten-lasten';
  if (heeft('realisatie')) return 'realisatie';
  return 'overig';
}

function heeftKanten(tabel: Tabel): boolean {
  return tabel.rijen.some((r) => r.kant === 'baten') && tabel.rijen.some((r) => r.kant === 'lasten');
}

function notatieVanWerkmap(bladen: readonly (readonly Soortrij[])[]): Notatie | null {
  const teksten: string[] = [];
  for (const rijen of bladen) {
    for (let r = 0; r < rijen.length; r++) {
      const { rij, soorten } = rijen[r]!;
      for (let k = 0; k < soorten.length; k++) {
        if (soorten[k] !== 'bedrag') continue;
        const { waarde } = rij.cellen[k]!;
        if (typeof waarde === 'string') teksten.push(waarde);
      }
    }
  }
  return notatieVan(teksten);
}

/** A sheet with amounts and no header that we recognise is not silently passed over. */
function zonderTabel(blad: Blad, rijen: readonly Soortrij[]): Vraag[] {
  const bedragen = rijen.reduce((n, r) => n + r.soorten.filter((s) => s === 'bedrag').length, 0);
  if (bedragen < 2) return [];
  return [
    {
      soort: 'geen-kop',
      waar: blad.naam,
      plaatsen: [],
      waarom:
        'op dit blad staan bedragen, maar geen kopregel die zegt wat ze betekenen (zoals Project, Begroting, Realisatie, Saldo)',
    },
  ];
}

const GEEN_TABEL: Vraag = {
  soort: 'geen-tabel',
  waar: 'werkmap',
  plaatsen: [],
  waarom: 'er is geen tabel met bedragen herkend, dus er is niets gecontroleerd',
};

function jaarvraag(mogelijk: readonly number[]): Vraag {
  const waarom =
    mogelijk.length === 0
      ? 'het begrotingsjaar staat nergens in een titel of kop; bestedingstermijnen zijn niet beoordeeld. Vul het jaar in bij de instellingen'
      : `de werkmap noemt ${mogelijk.join(' en ')}; bestedingstermijnen zijn niet beoordeeld. Vul het jaar in bij de instellingen`;
  return { soort: 'geen-jaar', waar: 'werkmap', plaatsen: [], waarom };
}

function vragenVan({ lezing, totalen, rijrelaties }: Verklaring): Vraag[] {
  const { tabel } = lezing;
  const waar = `${tabel.blad}!${bereikadres(tabel.bereik)}`;
  const plaats = (rij: Rij): Plaats => ({ blad: tabel.blad, rij: rij.nummer, kolom: eersteBedrag(rij).kolom.nummer });
  return [
    ...lezing.vragen,
    ...totalen.onverklaard.map((rij): Vraag => ({
      soort: 'totaal-volgt-niet',
      waar,
      plaatsen: [plaats(rij)],
      waarom: `"${rij.label}" volgt niet uit de rijen eromheen; of dit totaal klopt is niet te zeggen`,
    })),
    ...rijrelaties.onverklaard.map(({ kop }): Vraag => ({
      soort: 'kolom-volgt-niet',
      waar,
      plaatsen: [],
      waarom: `kolom "${kop}" volgt in de meeste rijen niet uit andere kolommen`,
    })),
  ];
}

function eersteBedrag(rij: Rij): Bedragcel {
  return rij.bedragen.find((c) => c.status !== 'leeg') ?? rij.bedragen[0]!;
}
