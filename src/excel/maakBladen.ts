import type { Bladplan } from '../bladen/nieuweBegroting';
import { kolomletter } from '../sheet/adres';
import { invoerVan } from './celinhoud';
import { excelfoutVan, ONGEWIJZIGD, soortVan } from './excelfouten';
import { Excelfout } from './excelfout';
import {
  type Bladenopruiming,
  eisBladErbij,
  type Gemaaktblad,
  gebruiktOp,
  inhoudIn,
  isDeelVan,
  KOPKLEUR,
  MISSCHIEN_GEMAAKT,
  weiger,
  zoekResten,
} from './gemaaktblad';
import { onthoudEigenBlad } from './merk';
import { voerEenmaalUit, voerUit } from './voerUit';

export interface Bladenuitslag {
  readonly gemaakt: readonly Gemaaktblad[];
  /** A Dutch sentence: why it is not all there; null when it is. */
  readonly fout: string | null;
}

/** Making sheets, and taking them away again. */
export interface Bladenmaker {
  /** Adds these sheets after the others. Refuses when one of the names is taken: nothing that was there is touched. */
  maakBladen(plannen: readonly Bladplan[]): Promise<Bladenuitslag>;
  /** Deletes the sheets that were made, all of them or none: none when something on one of them was changed. */
  verwijderBladen(gemaakt: readonly Gemaaktblad[]): Promise<Bladenopruiming>;
}

const NIETS_GEMAAKT = 'Er is niets gemaakt.';
const ONVOLLEDIG = 'De begroting is nog niet compleet.';
const ZONDER_OPMAAK = 'De bladen zijn gemaakt, maar niet alle opmaak en keuzelijsten staan erop.';

const BEDRAGNOTATIE = '#,##0';
/** In points. */
const BREEDTE = { naam: 170, bedrag: 90, lang: 300 } as const;

/**
 * Four round trips, however many sheets: what is there, the sheets with what stands on them, how they look, how they print.
 * Without the third or fourth the sheets still work, so failing there takes nothing away. Throws Excelfout when nothing was
 * made; what a failure half way left behind is in the outcome.
 */
export async function maakBladen(plannen: readonly Bladplan[]): Promise<Bladenuitslag> {
  const eerder = await eisPlaats(plannen);
  let gemaakt: readonly Gemaaktblad[];
  try {
    gemaakt = await voegToe(plannen);
  } catch (fout) {
    if (!(fout instanceof Excelfout)) throw fout;
    const resten = await zoekResten(eerder, (blad) =>
      plannen.some(({ naam, rijen }) => naam === blad.naam && isDeelVan(rijen, blad.inhoud)),
    );
    if (resten.length > 0) return { gemaakt: resten, fout: excelfoutVan(fout.cause, ONVOLLEDIG).message };
    // Without an answer it may still be carried out.
    throw excelfoutVan(fout.cause, soortVan(fout) === 'geen-antwoord' ? MISSCHIEN_GEMAAKT : NIETS_GEMAAKT);
  }
  const fout = await maakOp(plannen);
  if (fout === null) await stelAfdrukIn(plannen);
  return { gemaakt, fout };
}

/** The ids of the sheets that are there. Throws Excelfout when the new ones cannot be added. */
function eisPlaats(plannen: readonly Bladplan[]): Promise<ReadonlySet<string>> {
  return voerUit(ONGEWIJZIGD, async ({ workbook }, reis) => {
    workbook.load('readOnly');
    workbook.protection.load('protected');
    workbook.worksheets.load('items/id,items/name');
    await reis();
    eisBladErbij(workbook);
    const bestaand = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
    const bezet = plannen.map(({ naam }) => naam).filter((naam) => bestaand.has(naam.toLowerCase()));
    if (bezet.length > 0) {
      const wat =
        bezet.length === 1 ? `Er is al een blad ${bezet[0]}.` : `Deze bladen zijn er al: ${bezet.join(', ')}.`;
      weiger(wat, 'Geef die een andere naam, of maak de begroting in een lege werkmap.');
    }
    return new Set(workbook.worksheets.items.map(({ id }) => id));
  });
}

/** Not tried a second time: what was added once would be in the way. */
function voegToe(plannen: readonly Bladplan[]): Promise<readonly Gemaaktblad[]> {
  return voerEenmaalUit('', async ({ workbook: { worksheets } }, reis) => {
    // A formula may only name a sheet that is there.
    const bladen = plannen.map(({ naam }) => worksheets.add(naam).load('id,name'));
    const gebruikt = plannen.map(({ rijen, kolommen }, i) => {
      const bereik = bladen[i]!.getRangeByIndexes(0, 0, rijen.length, kolommen.length);
      bereik.formulas = rijen.map((rij) => rij.map(invoerVan));
      return gebruiktOp(bladen[i]!);
    });
    await reis();
    return bladen.map(({ id, name }, i) => {
      onthoudEigenBlad(id);
      return { id, naam: name, inhoud: inhoudIn(gebruikt[i]!) };
    });
  });
}

/** How the sheets look, and what can be chosen on them; what went wrong, or null. */
async function maakOp(plannen: readonly Bladplan[]): Promise<string | null> {
  try {
    await voerUit(ZONDER_OPMAAK, async ({ workbook: { worksheets } }, reis) => {
      for (const plan of plannen) maakBladOp(worksheets.getItem(plan.naam), plan);
      worksheets.getItem(plannen[0]!.naam).activate();
      await reis();
    });
    return null;
  } catch (fout) {
    if (!(fout instanceof Excelfout)) throw fout;
    return fout.message;
  }
}

function maakBladOp(blad: Excel.Worksheet, { kolommen, rijen, koprij }: Bladplan): void {
  const eerste = koprij + 1;
  const totaal = rijen.length - 1;
  const deel = (rij: number, aantal: number) => blad.getRangeByIndexes(rij, 0, aantal, kolommen.length);
  deel(eerste, rijen.length - eerste).numberFormat = rijen
    .slice(eerste)
    .map(() => kolommen.map(({ soort }) => (soort === 'bedrag' ? BEDRAGNOTATIE : null)));
  deel(eerste, rijen.length - eerste).format.verticalAlignment = 'Top';
  const titel = blad.getCell(0, 0).format.font;
  titel.bold = true;
  titel.size = 14;
  for (const rij of [koprij, totaal]) {
    deel(rij, 1).format.font.bold = true;
    deel(rij, 1).format.fill.color = KOPKLEUR;
  }
  deel(koprij, 1).format.wrapText = true;
  for (const [i, { soort, keuzelijst }] of kolommen.entries()) {
    const letter = kolomletter(i);
    blad.getRange(`${letter}:${letter}`).format.columnWidth = BREEDTE[soort];
    const cellen = blad.getRangeByIndexes(eerste, i, totaal - eerste, 1);
    if (soort === 'bedrag') blad.getCell(koprij, i).format.horizontalAlignment = 'Right';
    else cellen.format.wrapText = true;
    if (keuzelijst !== undefined) laatKiezen(cellen, keuzelijst);
  }
  blad.freezePanes.freezeRows(eerste);
}

/** A name that is not in the list may be typed all the same, after a warning. */
function laatKiezen({ dataValidation }: Excel.Range, keuzelijst: string): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: `=${keuzelijst}` } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Warning',
    title: 'Regeling',
    message: 'Deze naam staat niet op het blad Regelingen. Kies er een uit de lijst, of voeg haar daar eerst toe.',
  };
}

/** A machine without a printer may refuse this; then the sheets print as Excel likes. */
async function stelAfdrukIn(plannen: readonly Bladplan[]): Promise<void> {
  try {
    await voerUit('', async ({ workbook: { worksheets } }, reis) => {
      for (const { naam, koprij } of plannen) {
        const { pageLayout } = worksheets.getItem(naam);
        pageLayout.orientation = 'Landscape';
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.setPrintTitleRows(`$${koprij + 1}:$${koprij + 1}`);
      }
      await reis();
    });
  } catch (fout) {
    if (!(fout instanceof Excelfout)) throw fout;
  }
}
