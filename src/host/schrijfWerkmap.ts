import { utils, write } from '@e965/xlsx';
import { Foutwaarde, STANDAARDFORMAAT } from './cel';
import { voegTabellenToe } from './voegTabellenToe';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Cel } from './cel';
import type { Werkblad } from './werkblad';
import type { Werkmap } from './werkmap';

const FOUTCODES: Readonly<Record<string, number>> = {
  '#NULL!': 0,
  '#DIV/0!': 7,
  '#VALUE!': 15,
  '#REF!': 23,
  '#NAME?': 29,
  '#NUM!': 36,
  '#N/A': 42,
};
const VERBORGEN = { Visible: 0, Hidden: 1, VeryHidden: 2 } as const;

/** The workbook as an .xlsx file, and in plain words what did not go into it. */
export function schrijfWerkmap(werkmap: Werkmap): { readonly bytes: Uint8Array; readonly weggelaten: string[] } {
  werkmap.werkBerekeningBij();
  const bestand = utils.book_new();
  for (const blad of werkmap.bladen) utils.book_append_sheet(bestand, alsWorksheet(blad), blad.naam);
  bestand.Workbook = {
    Sheets: werkmap.bladen.map(({ naam, zichtbaarheid }) => ({ name: naam, Hidden: VERBORGEN[zichtbaarheid] })),
    Names: [...namen(werkmap), ...afdrukbereiken(werkmap)],
  };
  const bytes = write(bestand, { type: 'array', bookType: 'xlsx', cellStyles: true, compression: true }) as ArrayBuffer;
  return { bytes: voegTabellenToe(new Uint8Array(bytes), werkmap), weggelaten: werkmap.bladen.flatMap(weggelatenVan) };
}

function alsWorksheet(blad: Werkblad): WorkSheet {
  const inhoud: WorkSheet = {};
  for (const { rij, kolom, cel } of blad.cellen()) inhoud[utils.encode_cell({ r: rij, c: kolom })] = alsCellObject(cel);
  const gebruikt = blad.gebruikt(false) ?? { rij: 0, kolom: 0, rijen: 1, kolommen: 1 };
  inhoud['!ref'] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: gebruikt.rij + gebruikt.rijen - 1, c: gebruikt.kolom + gebruikt.kolommen - 1 },
  });
  inhoud['!rows'] = lijstMet(blad.verborgenRijen, blad.rijhoogtes, (hpx) => ({ hpx }));
  inhoud['!cols'] = lijstMet(blad.verborgenKolommen, blad.kolombreedtes, (pixels) => ({
    wch: (pixels - CELRAND) / TEKEN,
  }));
  inhoud['!merges'] = blad.samengevoegd.map(({ rij, kolom, rijen, kolommen }) => ({
    s: { r: rij, c: kolom },
    e: { r: rij + rijen - 1, c: kolom + kolommen - 1 },
  }));
  return inhoud;
}

function alsCellObject({ waarde, formule, formaat }: Cel): CellObject {
  const inhoud = alsWaarde(waarde);
  const metFormaat = formaat === STANDAARDFORMAAT ? inhoud : { ...inhoud, z: formaat };
  return formule === null ? metFormaat : { ...metFormaat, f: formule.slice(1) };
}

function alsWaarde(waarde: Cel['waarde']): CellObject {
  if (waarde === null) return { t: 'z' };
  if (waarde instanceof Foutwaarde) return { t: 'e', v: FOUTCODES[waarde.tekst] ?? 15 };
  if (typeof waarde === 'number') return { t: 'n', v: waarde };
  return typeof waarde === 'boolean' ? { t: 'b', v: waarde } : { t: 's', v: waarde };
}

/** Pixels of a digit and of the edges of a cell; a file measures columns in digits. */
const TEKEN = 7;
const CELRAND = 5;

function lijstMet<M extends object>(
  verborgen: ReadonlySet<number>,
  maten: ReadonlyMap<number, number>,
  maat: (pixels: number) => M,
): (Partial<M> & { hidden?: true })[] {
  const lijst: (Partial<M> & { hidden?: true })[] = [];
  for (const [nummer, pixels] of maten) lijst[nummer] = maat(pixels);
  for (const nummer of verborgen) lijst[nummer] = { ...lijst[nummer], hidden: true } as (typeof lijst)[number];
  return lijst;
}

type Namen = NonNullable<NonNullable<WorkBook['Workbook']>['Names']>;

function namen({ namen, bladen }: Werkmap): Namen {
  return namen.map(({ naam, formule, blad, zichtbaar, commentaar }) => ({
    Name: naam,
    Ref: formule.slice(1),
    Hidden: !zichtbaar,
    Comment: commentaar,
    ...(blad && { Sheet: bladen.indexOf(blad) }),
  }));
}

function afdrukbereiken({ bladen }: Werkmap): Namen {
  return bladen.flatMap(({ afdrukbereik }, Sheet) =>
    afdrukbereik === null ? [] : [{ Name: '_xlnm.Print_Area', Ref: afdrukbereik, Sheet }],
  );
}

function weggelatenVan(blad: Werkblad): string[] {
  const wat = [
    [blad.opmaakregels.length, 'voorwaardelijke opmaak'],
    [blad.opmaak.size + blad.stijlen.size, 'opmaak van cellen'],
    [blad.validaties.size, 'gegevensvalidatie'],
    [blad.beveiliging ? 1 : 0, 'beveiliging'],
    [blad.grafieken.length, 'grafieken'],
    [blad.aanroepen.length, 'pagina-instellingen en vastgezette titels'],
  ] as const;
  return wat.flatMap(([aantal, naam]) => (aantal > 0 ? [`${blad.naam}: ${naam}`] : []));
}
