import type { Voorbeeld } from '../../src/checks/check';
import type { Bladrij, Cel, Celwaarde, Snapshot } from '../../src/sheet/snapshot';
import { berekenSnapshot } from './berekenSnapshot';

const FOUTWAARDE = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/** The example as Excel would hold it: formulas computed, "#REF!" and the like as error values, null as an empty cell. */
export function leesVoorbeeld({ bladen }: Pick<Voorbeeld, 'bladen'>): Snapshot {
  return berekenSnapshot({
    berekening: 'automatisch',
    bladen: Object.entries(bladen).map(([naam, rijen]) => ({
      naam,
      verborgen: false,
      verborgenKolommen: [],
      rijen: rijen.map(leesRij).filter((rij) => rij.cellen.length > 0),
    })),
  });
}

function leesRij(cellen: readonly (string | number | null)[], nummer: number): Bladrij {
  return {
    nummer,
    verborgen: false,
    cellen: cellen.flatMap((inhoud, kolom) => (inhoud === null ? [] : [leesCel(inhoud, kolom)])),
  };
}

function leesCel(inhoud: string | number, kolom: number): Cel {
  if (typeof inhoud === 'string' && inhoud.startsWith('=')) return { kolom, waarde: null, formule: inhoud };
  return { kolom, waarde: leesWaarde(inhoud) };
}

function leesWaarde(inhoud: string | number): Celwaarde {
  return typeof inhoud === 'string' && FOUTWAARDE.test(inhoud) ? { fout: inhoud } : inhoud;
}
