import type { Celinhoud, Edit } from '../sheet/edit';
import { isInstellingenblad } from '../sheet/leesInstellingen';
import type { Blad } from '../sheet/snapshot';
import { zoekTabelOpTitel } from '../sheet/zoekInstellingentabellen';
import { BLADTABELLEN } from './bladtabellen';
import { inhoudVanCel, isLeeg, isZelfde, LEEG } from './celinhoud';
import { excelfoutVan, soortVan, Storing } from './excelfouten';
import { Excelfout } from './excelfout';
import { leesCellen } from './leesCellen';
import { leesBladen, leesOverzicht } from './leesWerkmap';
import { isMerk, MERK } from './merk';
import { planWijzigingen, UITLEG, type Wijziging, type Wijzigingsgroep } from './planWijzigingen';
import { pauzeNa, voerEenmaalUit, voerUit, wacht } from './voerUit';
import { type Wissel, wisselCellen, zetTerug } from './wisselCellen';

const NIET_BEWAARD = 'De instelling is niet of niet helemaal bewaard.';
const MEESTE_POGINGEN = 8;
/** Milliseconds in which who had read the sheet before our write, writes over it and takes that back. */
const BEZINKTIJD = 250;
const TERUGNEEMTIJD = 50;
const KEREN_TERUGNEMEN = 4;

/**
 * Keeps settings on the visible sheet Sluitend, row by row; makes the sheet when it is not there. Each attempt reads the sheet
 * again and writes only what is still missing, so it ends when everything stands there and confirms that by reading.
 * What a colleague writes at the same moment stays: cells that turn out to be taken are given back, and ours go elsewhere.
 * Throws Excelfout when not everything could be kept.
 */
export async function bewaarInstellingen(wijzigingen: readonly Wijziging[]): Promise<void> {
  let nieuw = false;
  let gegroeid = false;
  let vorige: Excelfout | null = null;
  let pauze: number | null = 0;
  let begonnen: readonly Wijzigingsgroep[] = [];
  for (let poging = 0; poging < MEESTE_POGINGEN; poging++) {
    const blad = await leesInstellingenblad();
    const half = blad === null ? [] : begonnen.flatMap((groep) => maakHeel(blad, groep));
    const groepen = blad === null || half.length > 0 ? half : planWijzigingen(blad, wijzigingen, nieuw);
    if (blad !== null && groepen.length === 0) {
      if (gegroeid) await maakExceltabellen(blad);
      return;
    }
    if (vorige !== null && pauze === null) throw vorige;
    try {
      if (blad === null) {
        await maakBlad();
        nieuw = true;
      } else {
        gegroeid ||= groepen.some(({ edits }) => edits.some(({ was }) => isLeeg(was)));
        if (half.length === 0) begonnen = groepen;
        await schrijfGroepen(groepen);
        begonnen = [];
        await wacht(BEZINKTIJD);
      }
    } catch (fout) {
      if (!(fout instanceof Excelfout)) throw fout;
      vorige = fout;
      pauze = pauzeNa(fout, poging);
      await wacht(pauze ?? 0);
    }
  }
  throw vorige ?? excelfoutVan(new Storing('onduidelijk'), NIET_BEWAARD);
}

/** The sheet that the settings are read from, or an empty or other sheet with its name; null when there is none. */
async function leesInstellingenblad(): Promise<Blad | null> {
  const { bladen } = await leesOverzicht();
  const gelezen = await leesBladen(bladen.filter(({ naam }) => isMerk(naam)));
  return gelezen.find(isInstellingenblad) ?? gelezen[0] ?? null;
}

/** A colleague may make it at the same time; then theirs is the one to use. */
async function maakBlad(): Promise<void> {
  try {
    await voerEenmaalUit(NIET_BEWAARD, async ({ workbook }, reis) => {
      workbook.worksheets.add(MERK).getRange('A1:B1').values = [[MERK, UITLEG]];
      await reis();
    });
  } catch (fout) {
    if (!(fout instanceof Excelfout) || soortVan(fout) !== 'bestaat-al') throw fout;
  }
}

/** Of a group of which Excel carried out a part: the rest; or, where somebody else came in between, what takes that part back. */
function maakHeel({ naam, rijen }: Blad, { edits, getuigen }: Wijzigingsgroep): readonly Wijzigingsgroep[] {
  const cellen = new Map(
    rijen.flatMap(({ nummer, cellen: vanRij }) => vanRij.map((cel) => [`${nummer},${cel.kolom}`, cel])),
  );
  const bevat = ({ plaats: { blad, rij, kolom } }: Edit, inhoud: Celinhoud): boolean => {
    const cel = cellen.get(`${rij},${kolom}`);
    return blad === naam && isZelfde(cel === undefined ? LEEG : inhoudVanCel(cel), inhoud);
  };
  const gedaan = edits.filter((edit) => bevat(edit, edit.wordt));
  if (gedaan.length === 0 || gedaan.length === edits.length) return [];
  const rest = edits.filter((edit) => !gedaan.includes(edit));
  if (rest.every((edit) => bevat(edit, edit.was))) return [{ edits: rest, getuigen }];
  return [{ edits: gedaan.map(({ was, wordt, ...edit }) => ({ ...edit, was: wordt, wordt: was })), getuigen: [] }];
}

/** Writes all edits; a group that came upon something a colleague put there in between is taken back whole. */
async function schrijfGroepen(groepen: readonly Wijzigingsgroep[]): Promise<void> {
  const groepBij = new Map(groepen.flatMap((groep) => groep.edits.map((edit) => [edit, groep])));
  const wissels = await wisselCellen([...groepBij.keys()], NIET_BEWAARD, (edit) => groepBij.get(edit)?.getuigen ?? []);
  const bezet = new Set(
    wissels.flatMap(({ edit, voor, opPlek }) => (opPlek && isZelfde(voor, edit.was) ? [] : [groepBij.get(edit)])),
  );
  for (const groep of bezet) await neemTerug(wissels.filter(({ edit }) => groepBij.get(edit) === groep));
}

/**
 * As one, when all of it shows: a colleague who wrote over it takes that back first. What does not show by then, is left.
 * Throws Excelfout when it is not certain that the rest was taken back.
 */
async function neemTerug(wissels: readonly Wissel[]): Promise<void> {
  const geschreven = wissels.filter(({ voor, na }) => !isZelfde(voor, na));
  for (let keer = 1; keer <= KEREN_TERUGNEMEN; keer++) {
    const standen = await leesCellen(
      geschreven.map(({ edit }) => edit.plaats),
      NIET_BEWAARD,
    );
    const vanOns = geschreven.filter(({ na }, i) => isZelfde(standen[i]?.inhoud ?? LEEG, na));
    if (vanOns.length < geschreven.length && keer < KEREN_TERUGNEMEN) await wacht(TERUGNEEMTIJD);
    else if ((await zetTerug(vanOns)).length > 0) throw excelfoutVan(new Storing('onduidelijk'), NIET_BEWAARD);
    else return;
  }
}

/**
 * Makes Excel tables of the tables on the sheet, as far as they are not, and lets them cover their rows. Reading does without:
 * when Excel refuses, the settings are kept all the same.
 */
async function maakExceltabellen(blad: Blad): Promise<void> {
  try {
    await voerUit(NIET_BEWAARD, async ({ workbook }, reis) => {
      const werkblad = workbook.worksheets.getItem(blad.naam);
      workbook.tables.load('items/name');
      werkblad.tables.load('items/name');
      await reis();
      const bereiken = werkblad.tables.items.map((tabel) =>
        tabel.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      );
      await reis();
      for (const { titel, kolomVan, excelnaam } of Object.values(BLADTABELLEN)) {
        const gevonden = zoekTabelOpTitel(blad, titel, kolomVan);
        if (!gevonden) continue;
        const kop = gevonden.titel.rij + 1;
        const { kolom } = gevonden.titel;
        const laatste = gevonden.rijen.at(-1)?.begin.rij ?? kop + 1;
        const i = bereiken.findIndex(({ rowIndex, columnIndex }) => rowIndex === kop && columnIndex === kolom);
        const { rowCount, columnCount } = bereiken[i] ?? { rowCount: 0, columnCount: 0 };
        const rijen = Math.max(laatste - kop + 1, rowCount);
        const kolommen = Math.max(gevonden.laatsteKolom - kolom + 1, columnCount);
        if (rijen === rowCount && kolommen === columnCount) continue;
        const nodig = werkblad.getRangeByIndexes(kop, kolom, rijen, kolommen);
        if (i >= 0) {
          werkblad.tables.items[i]!.resize(nodig);
          continue;
        }
        const tabel = werkblad.tables.add(nodig, true);
        if (!workbook.tables.items.some(({ name }) => name === excelnaam)) tabel.name = excelnaam;
      }
      await reis();
    });
  } catch (fout) {
    if (!(fout instanceof Excelfout)) throw fout;
  }
}
