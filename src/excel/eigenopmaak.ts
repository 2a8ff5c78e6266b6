import type { Bladgrafiek, Bladstijl, Eigenblad } from '../bladen/eigenblad';
import type { Bereik } from '../begroting/begroting';
import { kolomletter } from '../sheet/adres';
import { Excelfout } from './excelfout';
import { KOPKLEUR } from './gemaaktblad';
import { voerUit } from './voerUit';

const ZONDER_OPMAAK = 'Het blad is gemaakt, maar niet alle opmaak staat erop.';
const ZONDER_GRAFIEK = 'Het blad is gemaakt, maar zonder grafiek, of met een grafiek die niet is bijgewerkt.';

/** To fill in by a person. */
const INVULKLEUR = '#FFF9E5';
const GRIJS = '#595959';

const NOTATIES: Partial<Record<Bladstijl, string>> = { bedrag: '#,##0.00' };

/** The number format of each cell of the plan, row by row. */
export function notatiesVan({ rijen, kolommen, opmaak }: Eigenblad): readonly (readonly string[])[] {
  const notaties = rijen.map(() => Array<string>(kolommen.length).fill('General'));
  for (const { bereik, stijl } of opmaak) {
    const notatie = NOTATIES[stijl];
    if (notatie === undefined) continue;
    for (let rij = bereik.vanRij; rij <= bereik.totRij; rij++)
      notaties[rij]?.fill(notatie, bereik.vanKolom, bereik.totKolom + 1);
  }
  return notaties;
}

/**
 * How the sheet looks and prints, and its chart, in three round trips. Without these it still works: what is missing is
 * returned, in Dutch; null when all is there. What the user set on a sheet that is brought up to date stays: widths,
 * orientation, and how the chart looks.
 */
export async function maakEigenBladOp(id: string, plan: Eigenblad, nieuw: boolean): Promise<string | null> {
  const { grafiek } = plan;
  let heeftGrafiek = false;
  const zonderOpmaak = await probeer(ZONDER_OPMAAK, id, (blad) => {
    zetOpmaak(blad, plan);
    if (nieuw || grafiek === null) return;
    const bestaand = blad.charts.getItemOrNullObject(grafiek.naam).load('name');
    return () => (heeftGrafiek = !bestaand.isNullObject);
  });
  const bekend = nieuw || zonderOpmaak === null;
  const zonderGrafiek =
    grafiek &&
    (bekend ? await probeer(ZONDER_GRAFIEK, id, (blad) => zetGrafiek(blad, grafiek, heeftGrafiek)) : ZONDER_GRAFIEK);
  // A machine without a printer may refuse this; then the sheet prints as Excel likes.
  await probeer('', id, (blad) => stelAfdrukIn(blad, plan, nieuw));
  return [zonderOpmaak, zonderGrafiek].filter((zin) => zin !== null).join(' ') || null;
}

/** One round trip, with what is to be done after it; what went wrong, or null. */
async function probeer(
  gevolg: string,
  id: string,
  doe: (blad: Excel.Worksheet) => (() => void) | void,
): Promise<string | null> {
  try {
    await voerUit(gevolg, async ({ workbook: { worksheets } }, reis) => {
      const daarna = doe(worksheets.getItem(id));
      await reis();
      daarna?.();
    });
    return null;
  } catch (fout) {
    if (!(fout instanceof Excelfout)) throw fout;
    return fout.message;
  }
}

/** In points. */
export function zetBreedtes(blad: Excel.Worksheet, kolommen: Eigenblad['kolommen']): void {
  for (const [i, punten] of kolommen.entries())
    blad.getRange(`${kolomletter(i)}:${kolomletter(i)}`).format.columnWidth = punten;
}

function zetOpmaak(blad: Excel.Worksheet, { rijen, kolommen, opmaak, steedsNieuw }: Eigenblad): void {
  for (const { bereik, stijl } of opmaak) STIJLEN[stijl](bereikOp(blad, bereik).format);
  if (!steedsNieuw) {
    const slot = blad.getRangeByIndexes(rijen.length, 0, 1, kolommen.length).format;
    STIJLEN.klein(slot);
    // Shows only what fits in the cell.
    blad.getCell(rijen.length, kolommen.length - 1).format.horizontalAlignment = 'Fill';
  }
}

const STIJLEN: Readonly<Record<Bladstijl, (opmaak: Excel.RangeFormat) => void>> = {
  titel: ({ font }) => {
    font.bold = true;
    font.size = 14;
  },
  tussenkop: ({ font }) => {
    font.bold = true;
  },
  kop: (opmaak) => {
    opmaak.font.bold = true;
    opmaak.fill.color = KOPKLEUR;
    opmaak.wrapText = true;
    opmaak.verticalAlignment = 'Top';
  },
  totaal: ({ font, fill }) => {
    font.bold = true;
    fill.color = KOPKLEUR;
  },
  bedrag: (opmaak) => {
    opmaak.verticalAlignment = 'Top';
  },
  tekst: (opmaak) => {
    opmaak.wrapText = true;
    opmaak.verticalAlignment = 'Top';
  },
  klein: ({ font }) => {
    font.size = 8;
    font.color = GRIJS;
  },
  invulbaar: (opmaak) => {
    opmaak.fill.color = INVULKLEUR;
    opmaak.wrapText = true;
    opmaak.verticalAlignment = 'Top';
  },
};

/** One that is there only gets its new source. */
function zetGrafiek(blad: Excel.Worksheet, { naam, titel, bron, plaats }: Bladgrafiek, bestaat: boolean): void {
  if (bestaat) {
    blad.charts.getItem(naam).setData(bereikOp(blad, bron), 'Columns');
    return;
  }
  const grafiek = blad.charts.add('BarStacked', bereikOp(blad, bron), 'Columns');
  grafiek.name = naam;
  grafiek.title.text = titel;
  grafiek.setPosition(adresVan(plaats));
}

function stelAfdrukIn(blad: Excel.Worksheet, { rijen, kolommen, afdruk }: Eigenblad, nieuw: boolean): void {
  const { pageLayout } = blad;
  pageLayout.setPrintArea(blad.getRangeByIndexes(0, 0, rijen.length, kolommen.length));
  if (afdruk.titelrijen !== null) {
    const [van, tot] = afdruk.titelrijen;
    pageLayout.setPrintTitleRows(`$${van + 1}:$${tot + 1}`);
  }
  if (!nieuw) return;
  pageLayout.orientation = afdruk.stand;
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

function bereikOp(blad: Excel.Worksheet, { vanRij, vanKolom, totRij, totKolom }: Bereik): Excel.Range {
  return blad.getRangeByIndexes(vanRij, vanKolom, totRij - vanRij + 1, totKolom - vanKolom + 1);
}

function adresVan({ vanRij, vanKolom, totRij, totKolom }: Bereik): string {
  return `${kolomletter(vanKolom)}${vanRij + 1}:${kolomletter(totKolom)}${totRij + 1}`;
}
