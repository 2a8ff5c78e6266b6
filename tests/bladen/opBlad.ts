import type { Eigenblad } from '../../src/bladen/eigenblad';
import type { Blad, Cel, Snapshot } from '../../src/sheet/snapshot';
import { berekenSnapshot } from '../voorbeeld/berekenSnapshot';

/** The workbook after the sheet was written: it replaces the one of its name, or comes last. */
export function metBlad(snapshot: Snapshot, plan: Eigenblad): Snapshot {
  const blad = bladVan(plan);
  const bestaand = plan.steedsNieuw ? -1 : snapshot.bladen.findIndex(({ naam }) => naam === plan.naam);
  const bladen =
    bestaand < 0
      ? [...snapshot.bladen, { ...blad, naam: vrijeNaam(plan.naam, snapshot) }]
      : snapshot.bladen.with(bestaand, blad);
  return berekenSnapshot({ ...snapshot, bladen });
}

function vrijeNaam(naam: string, { bladen }: Snapshot): string {
  for (let nummer = 1; ; nummer++) {
    const proef = nummer === 1 ? naam : `${naam} (${nummer})`;
    if (bladen.every((blad) => blad.naam !== proef)) return proef;
  }
}

function bladVan({ naam, rijen }: Eigenblad): Blad {
  return {
    naam,
    verborgen: false,
    verborgenKolommen: [],
    rijen: rijen.flatMap((cellen, nummer) => {
      const gevuld = cellen.flatMap((inhoud, kolom): Cel[] => {
        if ('formule' in inhoud) return [{ kolom, waarde: null, formule: inhoud.formule }];
        return inhoud.waarde === null || inhoud.waarde === '' ? [] : [{ kolom, waarde: inhoud.waarde }];
      });
      return gevuld.length === 0 ? [] : [{ nummer, verborgen: false, cellen: gevuld }];
    }),
  };
}

/** One cell of the workbook with another value; null empties it. */
export function metCel(
  snapshot: Snapshot,
  blad: string,
  rij: number,
  kolom: number,
  waarde: string | number | null,
): Snapshot {
  return {
    ...snapshot,
    bladen: snapshot.bladen.map((eerst) => {
      if (eerst.naam !== blad) return eerst;
      const bestaande = eerst.rijen.find(({ nummer }) => nummer === rij);
      const anders = (bestaande?.cellen ?? []).filter((cel) => cel.kolom !== kolom);
      const cellen = waarde === null ? anders : [...anders, { kolom, waarde }].sort((a, b) => a.kolom - b.kolom);
      const nieuw = { nummer: rij, verborgen: bestaande?.verborgen ?? false, cellen };
      const rijen = [...eerst.rijen.filter(({ nummer }) => nummer !== rij), nieuw].sort((a, b) => a.nummer - b.nummer);
      return { ...eerst, rijen: rijen.filter((r) => r.cellen.length > 0) };
    }),
  };
}
