import type { Blad, Bladrij, Cel, Snapshot } from '../../src/sheet/snapshot';

/**
 * A workbook drawn as text: one string per sheet, a line per row, cells between bars. "1.234" and "-5" are numbers,
 * "'1.234" is text, "=C2-D2" a formula with value "=C2-D2:300". A blank line is an empty row.
 */
export function bladen(tekeningen: Readonly<Record<string, string>>): Snapshot {
  return {
    berekening: 'automatisch',
    bladen: Object.entries(tekeningen).map(([naam, tekening]) => blad(naam, tekening)),
  };
}

function blad(naam: string, tekening: string): Blad {
  const regels = tekening.replace(/^\n|\n\s*$/g, '').split('\n');
  const rijen = regels.map((regel, nummer): Bladrij => ({ nummer, verborgen: false, cellen: cellenVan(regel) }));
  return { naam, verborgen: false, verborgenKolommen: [], rijen: rijen.filter((r) => r.cellen.length > 0) };
}

function cellenVan(regel: string): Cel[] {
  return regel.split('|').flatMap((deel, kolom): Cel[] => {
    const tekst = deel.trim();
    if (tekst === '') return [];
    if (tekst.startsWith('=')) {
      const [formule, waarde] = tekst.split(':=').length === 2 ? tekst.split(':=') : [tekst, '0'];
      return [{ kolom, waarde: Number(waarde), formule: formule! }];
    }
    if (tekst.startsWith("'")) return [{ kolom, waarde: tekst.slice(1).replaceAll('\\n', '\n') }];
    if (/^-?\d{1,3}(\.\d{3})*(,\d+)?$|^-?\d+(,\d+)?$/.test(tekst))
      return [{ kolom, waarde: Number(tekst.replaceAll('.', '').replace(',', '.')) }];
    return [{ kolom, waarde: tekst.replaceAll('\\n', '\n') }];
  });
}
