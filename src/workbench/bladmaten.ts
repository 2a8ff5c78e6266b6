import { KOLOMMEN, RIJEN } from '../host/adres';
import { Maten } from './maten';
import { meetTekst } from './meetTekst';
import type { Werkblad } from '../host/werkblad';
import type { Bladbeeld } from './bladbeeld';
import type { Terrein } from './selectie';

const RIJHOOGTE = 20;
const REGELHOOGTE = 18;
const KOLOMBREEDTE = 72;
const CELRAND = 8;

export interface Bladmaten {
  readonly rijen: Maten;
  readonly kolommen: Maten;
}

export function maakBladmaten(blad: Werkblad, beeld: Bladbeeld): Bladmaten {
  const kolommen = new Maten(KOLOMMEN, KOLOMBREEDTE, metVerborgen(blad.kolombreedtes, blad.verborgenKolommen));
  const hoogtes = new Map([...terugloophoogtes(beeld, kolommen), ...blad.rijhoogtes]);
  return { kolommen, rijen: new Maten(RIJEN, RIJHOOGTE, metVerborgen(hoogtes, blad.verborgenRijen)) };
}

function metVerborgen(maten: ReadonlyMap<number, number>, verborgen: ReadonlySet<number>): Map<number, number> {
  return new Map([...maten, ...[...verborgen].map((nummer) => [nummer, 0] as const)]);
}

/** Rows grow with text that wraps, unless their height is set. */
function terugloophoogtes(beeld: Bladbeeld, kolommen: Maten): Map<number, number> {
  const hoogtes = new Map<number, number>();
  for (const { rij, kolom } of beeld.metTerugloop()) {
    const { stijl, tekst, soort } = beeld.cel(rij, kolom);
    if (soort !== 'tekst') continue;
    const regels = aantalRegels(tekst, kolommen.maat(kolom) - CELRAND, stijl.vet);
    if (regels > 1) hoogtes.set(rij, Math.max(hoogtes.get(rij) ?? 0, regels * REGELHOOGTE + 2));
  }
  return hoogtes;
}

function aantalRegels(tekst: string, breedte: number, vet = false): number {
  let regels = 0;
  for (const alinea of tekst.split('\n')) {
    let over = 0;
    for (const woord of alinea.split(' ')) {
      const lengte = meetTekst(`${woord} `, vet);
      if (over < lengte) {
        regels++;
        over = breedte;
      }
      over -= lengte;
    }
  }
  return regels;
}

/** The sheet as one moves around in it. */
export function terreinVan(blad: Werkblad, { rijen, kolommen }: Bladmaten): Terrein {
  return {
    isGevuld: (rij, kolom) => blad.cel(rij, kolom).waarde !== null || blad.cel(rij, kolom).formule !== null,
    zichtbareRij: (vanaf, stap) => rijen.zichtbaar(vanaf, stap),
    zichtbareKolom: (vanaf, stap) => kolommen.zichtbaar(vanaf, stap),
    gebruikt: blad.gebruikt(true),
    samengevoegd: blad.samengevoegd,
  };
}
