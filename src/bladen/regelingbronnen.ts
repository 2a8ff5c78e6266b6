import { type Bedrag, naarGetal, som } from '../begroting/bedrag';
import type { Bedragcel, Bedragbetekenis, Kolom, Rij, Tabel } from '../begroting/begroting';
import { afrekenkolommen, realisatiekolom, type Regelinginvoer } from '../jaareinde/regelinginvoer';
import { kolomletter } from '../sheet/adres';
import { budgetkolom, groepeer } from '../sheet/koppeling';
import { deelVanCel, type Postdeel } from '../sheet/postdeel';
import type { Blad, Snapshot } from '../sheet/snapshot';

/** What a regeling got and spent, as formulas (without "=") over the cells of the user; in the unit of its table. */
export interface Regelingbronnen {
  readonly baten: string;
  readonly lasten: string;
  /** As `tranches` of the input; null when it has none. */
  readonly tranches: readonly Tranchebron[] | null;
  /** Dutch: where the amounts stand. */
  readonly herkomst: string;
}

export interface Tranchebron {
  readonly baten: string;
  /** Null when it is not known what was spent of it. */
  readonly lasten: string | null;
}

/** Cells that are added, or taken off, and the formula that does so. */
interface Optelling {
  readonly bedrag: Bedrag;
  /** Null when the cells hold something that a formula does not take for an amount, or when it gets too long. */
  readonly formule: string | null;
}

interface Gevonden {
  readonly baten: Optelling;
  readonly lasten: Optelling;
  readonly tranches: readonly { readonly baten: Optelling; readonly lasten: Optelling | null }[] | null;
  readonly herkomst: string;
}

const GEEN: Optelling = { bedrag: 0, formule: '0' };
/** Excel takes 8.192 characters and 255 arguments. */
const LANGSTE_FORMULE = 6_000;
const MEESTE_ARGUMENTEN = 200;
/** What SUMIF reads as more than a text to be equal to. */
const ZOEKTEKEN = /[*?~"]|^[<>=]/;

/**
 * Finds the cells that the input was made of, and proves it by adding them up: where that does not give the same amount, and
 * where an amount is text, the formula is the amount itself.
 */
export function regelingbronnen(invoer: Regelinginvoer, snapshot: Snapshot): Regelingbronnen {
  const kandidaten = [...uitRegels(invoer), ...uitPosten(invoer, snapshot)];
  const gevonden = kandidaten.find((k) => sluitAan(k, invoer));
  const vast = (bedrag: Bedrag): string => String(naarGetal(bedrag));
  const formule = (optelling: Optelling | null | undefined, bedrag: Bedrag): string =>
    optelling?.formule ?? vast(bedrag);
  const onvolledig = gevonden === undefined || [gevonden.baten, gevonden.lasten].some((deel) => deel.formule === null);
  return {
    baten: formule(gevonden?.baten, invoer.baten),
    lasten: formule(gevonden?.lasten, invoer.lasten),
    tranches:
      invoer.tranches?.map(({ baten, lasten }, i) => ({
        baten: formule(gevonden?.tranches?.[i]?.baten, baten),
        lasten: lasten === undefined ? null : formule(gevonden?.tranches?.[i]?.lasten, lasten),
      })) ?? null,
    herkomst: onvolledig ? 'vast bedrag: volgt de werkmap niet' : gevonden.herkomst,
  };
}

function sluitAan({ baten, lasten, tranches }: Gevonden, invoer: Regelinginvoer): boolean {
  const delen = invoer.tranches ?? [];
  return (
    baten.bedrag === invoer.baten &&
    lasten.bedrag === invoer.lasten &&
    delen.length === (tranches?.length ?? 0) &&
    delen.every((deel, i) => {
      const bron = tranches![i]!;
      return bron.baten.bedrag === deel.baten && (deel.lasten === undefined || bron.lasten?.bedrag === deel.lasten);
    })
  );
}

/** From its lines in the table per regeling; with the beginstand added to the baten, or not. */
function uitRegels({ groep, tranches }: Regelinginvoer): readonly Gevonden[] {
  const tabel = groep.regels[0]?.tabel;
  const bron = tabel && afrekenkolommen(tabel);
  if (tabel === undefined || !bron) return [];
  const { baten, lasten } = bron;
  const begin = kolomMet(tabel, 'beginstand');
  const rijen = groep.regels.filter((rij) => rij.tabel === tabel);
  const besteed = optellen(cellenVan(rijen, [lasten]));
  const herkomst = `blad ${tabel.blad}`;
  return [[baten], ...(begin === null ? [] : [[baten, begin]])].map((kolommen): Gevonden => {
    const perRij = rijen.map((rij) => {
      const eigen = optellen(cellenVan([rij], [lasten]));
      return { baten: optellen(cellenVan([rij], kolommen)), lasten: besteed.bedrag < 0 ? min(GEEN, eigen) : eigen };
    });
    const totaal = optellen(cellenVan(rijen, kolommen));
    const meegenomen = begin && optellen(cellenVan(rijen, [begin]));
    const vanVroeger =
      meegenomen === null
        ? null
        : tranches?.map(({ jaar }) => ({ baten: jaar === null ? meegenomen : min(totaal, meegenomen), lasten: null }));
    const isPerRij =
      tranches !== undefined && tranches.every(({ jaar }, i) => jaar !== null && jaar === rijen[i]?.tranche);
    return {
      baten: totaal,
      lasten: { bedrag: Math.abs(besteed.bedrag), formule: besteed.formule && `ABS(${besteed.formule})` },
      tranches: isPerRij ? perRij : (vanVroeger ?? null),
      herkomst,
    };
  });
}

/** From the begroting and realisatie of its posten. */
function uitPosten({ groep }: Regelinginvoer, snapshot: Snapshot): readonly Gevonden[] {
  const telt = ({ tabel }: Rij) => budgetkolom(tabel) !== null && realisatiekolom(tabel) !== null;
  const posten = groep.posten.filter(telt);
  const delen = groep.delen.filter(({ rij }) => telt(rij));
  const bron = (kolomVan: (tabel: Tabel) => Kolom | null): Optelling =>
    samen([
      ...[...groepeer(posten, ({ tabel }) => tabel)].map(([tabel, rijen]) =>
        postenVan(tabel, rijen, kolomVan(tabel)!, snapshot),
      ),
      ...delen.map((deel) => deelformule(deel, deel.rij.bedragen[kolomVan(deel.rij.tabel)!.volgorde]!)),
    ]);
  return [
    { baten: bron(budgetkolom), lasten: bron(realisatiekolom), tranches: null, herkomst: 'posten met deze regeling' },
  ];
}

/** By SUMIF on the name of the regeling, so that a new post counts; else cell by cell. */
function postenVan(tabel: Tabel, rijen: readonly Rij[], kolom: Kolom, snapshot: Snapshot): Optelling {
  const cellen = cellenVan(rijen, [kolom]);
  const los = optellen(cellen);
  if (cellen.some(({ status, afgerond }) => afgerond || isTekst(status))) return los;
  const formule = opRegeling(tabel, rijen, kolom, snapshot);
  return formule === null ? los : { ...los, formule };
}

/** Such a cell holds an amount for a reader, and none for a formula. */
function isTekst(status: Bedragcel['status']): boolean {
  return status === 'tekst' || status === 'onleesbaar';
}

function opRegeling(tabel: Tabel, rijen: readonly Rij[], kolom: Kolom, { bladen }: Snapshot): string | null {
  const kolommen = new Set(rijen.map(({ regeling }) => regeling?.kolom));
  const [regelingkolom] = kolommen;
  const blad = bladen.find(({ naam }) => naam === tabel.blad);
  if (kolommen.size !== 1 || regelingkolom === undefined || blad === undefined) return null;
  const namen = new Map(rijen.map(({ regeling }) => [regeling!.tekst.toLowerCase(), regeling!.tekst]));
  const eerste = tabel.rijen.reduce((laagste, { nummer }) => Math.min(laagste, nummer), Infinity);
  const laatste = tabel.bereik.totRij;
  const gevonden = rijenMet(blad, regelingkolom, namen, eerste, laatste);
  const bedoeld = new Set(rijen.map(({ nummer }) => nummer));
  if (gevonden.length !== bedoeld.size || !gevonden.every((rij) => bedoeld.has(rij))) return null;
  if ([...namen.values()].some((naam) => ZOEKTEKEN.test(naam))) return null;
  const bereik = (k: number) =>
    `${opBlad(tabel.blad)}$${kolomletter(k)}$${eerste + 1}:$${kolomletter(k)}$${laatste + 1}`;
  return [...namen.values()]
    .map((naam) => `SUMIF(${bereik(regelingkolom)},"${naam}",${bereik(kolom.nummer)})`)
    .join('+');
}

function rijenMet(
  { rijen }: Blad,
  kolom: number,
  namen: ReadonlyMap<string, unknown>,
  eerste: number,
  laatste: number,
): readonly number[] {
  return rijen.flatMap(({ nummer, cellen }) => {
    if (nummer < eerste || nummer > laatste) return [];
    const waarde = cellen.find((cel) => cel.kolom === kolom)?.waarde;
    return typeof waarde === 'string' && namen.has(waarde.toLowerCase()) ? [nummer] : [];
  });
}

/** Its share, rounded as the parts are: of two, the first by rounding and the other is what is left. */
function deelformule(deel: Postdeel, cel: Bedragcel): Optelling {
  const bedrag = deelVanCel(deel, cel);
  if (bedrag === null) return { bedrag: NaN, formule: null };
  const { formule: heel } = optellen([cel]);
  const { verdeling, nummer } = deel;
  if (heel === null) return { bedrag, formule: null };
  if (!('gewichten' in verdeling)) {
    const rest = verdeling.rest === nummer;
    return { bedrag, formule: rest ? `(${heel}-${naarGetal(cel.bedrag - bedrag)})` : String(naarGetal(bedrag)) };
  }
  const [eerste, tweede, ...meer] = verdeling.gewichten;
  if (eerste === undefined || tweede === undefined || meer.length > 0)
    return { bedrag, formule: String(naarGetal(bedrag)) };
  const deelVanEerste = `ROUND(${heel}*${eerste}/${eerste + tweede},2)`;
  return { bedrag, formule: nummer === 0 ? deelVanEerste : `(${heel}-${deelVanEerste})` };
}

function cellenVan(rijen: readonly Rij[], kolommen: readonly Kolom[]): readonly Bedragcel[] {
  return kolommen.flatMap(({ volgorde }) => rijen.map((rij) => rij.bedragen[volgorde]!));
}

function optellen(cellen: readonly Bedragcel[]): Optelling {
  const bedrag = som(cellen.map((cel) => cel.bedrag));
  if (cellen.length === 0) return GEEN;
  if (cellen.some(({ status }) => isTekst(status))) return { bedrag, formule: null };
  const afgerond = cellen.filter((cel) => cel.afgerond).map((cel) => `ROUND(${verwijzing([cel])},2)`);
  const bereiken = aaneengesloten(cellen.filter((cel) => !cel.afgerond)).map(verwijzing);
  const sommen = [];
  for (let i = 0; i < bereiken.length; i += MEESTE_ARGUMENTEN)
    sommen.push(`SUM(${bereiken.slice(i, i + MEESTE_ARGUMENTEN).join(',')})`);
  const formule = [...sommen, ...afgerond].join('+');
  return {
    bedrag,
    formule: formule.length > LANGSTE_FORMULE ? null : haakjes(formule, sommen.length + afgerond.length),
  };
}

/** Cells one below the other in one column of a sheet, as far as they go. */
function aaneengesloten(cellen: readonly Bedragcel[]): readonly (readonly Bedragcel[])[] {
  const reeksen: Bedragcel[][] = [];
  for (const cel of cellen) {
    const vorige = reeksen.at(-1)?.at(-1);
    const volgt =
      vorige !== undefined &&
      vorige.rij.tabel.blad === cel.rij.tabel.blad &&
      vorige.kolom.nummer === cel.kolom.nummer &&
      vorige.rij.nummer + 1 === cel.rij.nummer;
    if (volgt) reeksen.at(-1)!.push(cel);
    else reeksen.push([cel]);
  }
  return reeksen;
}

function verwijzing(cellen: readonly Bedragcel[]): string {
  const [eerste] = cellen;
  const adres = (cel: Bedragcel) => `${kolomletter(cel.kolom.nummer)}${cel.rij.nummer + 1}`;
  const tot = cellen.length === 1 ? '' : `:${adres(cellen.at(-1)!)}`;
  return `${opBlad(eerste!.rij.tabel.blad)}${adres(eerste!)}${tot}`;
}

function samen(delen: readonly Optelling[]): Optelling {
  const formules = delen.map(({ formule }) => formule);
  const formule = formules.includes(null) ? null : formules.join('+');
  return {
    bedrag: som(delen.map(({ bedrag }) => bedrag)),
    formule: formule !== null && formule.length <= LANGSTE_FORMULE && formule !== '' ? formule : null,
  };
}

function min(a: Optelling, b: Optelling): Optelling {
  return { bedrag: a.bedrag - b.bedrag, formule: a.formule && b.formule && `(${a.formule}-${b.formule})` };
}

function haakjes(formule: string, termen: number): string {
  return termen > 1 ? `(${formule})` : formule;
}

function kolomMet({ bedragkolommen }: Tabel, betekenis: Bedragbetekenis): Kolom | null {
  return bedragkolommen.find((k) => k.betekenis === betekenis && k.maat === null) ?? null;
}

function opBlad(naam: string): string {
  return `'${naam.replaceAll("'", "''")}'!`;
}
