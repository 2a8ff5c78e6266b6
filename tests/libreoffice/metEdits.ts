import type { Edit } from '../../src/sheet/edit';
import type { Snapshot } from '../../src/sheet/snapshot';

/** The workbook with other values in some of its typed cells. */
export function metEdits(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const nieuw = new Map(edits.map(({ plaats, wordt }) => [`${plaats.blad} ${plaats.rij} ${plaats.kolom}`, wordt]));
  return {
    ...snapshot,
    bladen: snapshot.bladen.map((blad) => ({
      ...blad,
      rijen: blad.rijen.map((rij) => ({
        ...rij,
        cellen: rij.cellen.map((cel) => {
          const wordt = nieuw.get(`${blad.naam} ${rij.nummer} ${cel.kolom}`);
          return wordt !== undefined && 'waarde' in wordt ? { ...cel, waarde: wordt.waarde } : cel;
        }),
      })),
    })),
  };
}
