import type { Voorbeeld } from '../../src/checks/check';
import { leesAdres, leesBereik } from '../../src/sheet/adres';
import type { Blad, Bladrij, Cel, Celwaarde, Snapshot } from '../../src/sheet/snapshot';
import { berekenSnapshot } from './berekenSnapshot';

const FOUTWAARDE = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/** The example as Excel would hold it: formulas computed, "#REF!" and the like as error values, null as an empty cell. */
export function leesVoorbeeld({
  bladen,
  verborgen = [],
  handmatig,
}: Pick<Voorbeeld, 'bladen' | 'verborgen' | 'handmatig'>): Snapshot {
  const berekend = berekenSnapshot({
    berekening: handmatig ? 'handmatig' : 'automatisch',
    bladen: Object.entries(bladen).map(([naam, rijen]) => ({
      naam,
      verborgen: false,
      verborgenKolommen: [],
      rijen: rijen.map(leesRij).filter((rij) => rij.cellen.length > 0),
    })),
  });
  const ouder = Object.entries(handmatig ?? {}).reduce(metOudeWaarde, berekend.bladen);
  return { ...berekend, bladen: verborgen.reduce(verberg, ouder) };
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

/** A formula that was not computed again keeps this value: ["Wonen!D2", 12]. */
function metOudeWaarde(bladen: readonly Blad[], [adres, waarde]: readonly [string, number]): readonly Blad[] {
  const { naam, plek } = splits(adres);
  const { rij, kolom } = leesAdres(plek) ?? onbekend(adres);
  return wijzig(bladen, naam, (blad) => ({
    ...blad,
    rijen: blad.rijen.map((r) =>
      r.nummer === rij ? { ...r, cellen: r.cellen.map((c) => (c.kolom === kolom ? { ...c, waarde } : c)) } : r,
    ),
  }));
}

/** Hides a sheet ("Wonen"), rows ("Wonen!4:5") or columns ("Wonen!C:C"). */
function verberg(bladen: readonly Blad[], adres: string): readonly Blad[] {
  const { naam, plek } = splits(adres);
  if (plek === '') return wijzig(bladen, naam, (blad) => ({ ...blad, verborgen: true }));
  const { vanRij, totRij, vanKolom, totKolom } = leesBereik(plek) ?? onbekend(adres);
  if (/\d/.test(plek)) {
    return wijzig(bladen, naam, (blad) => ({
      ...blad,
      rijen: blad.rijen.map((r) => (vanRij <= r.nummer && r.nummer <= totRij ? { ...r, verborgen: true } : r)),
    }));
  }
  const kolommen = Array.from({ length: totKolom - vanKolom + 1 }, (_, k) => vanKolom + k);
  return wijzig(bladen, naam, (blad) => ({ ...blad, verborgenKolommen: [...blad.verborgenKolommen, ...kolommen] }));
}

function splits(adres: string): { naam: string; plek: string } {
  const [naam, plek] = adres.split('!');
  return { naam: naam!, plek: plek ?? '' };
}

function wijzig(bladen: readonly Blad[], naam: string, wijziging: (blad: Blad) => Blad): readonly Blad[] {
  if (!bladen.some((blad) => blad.naam === naam)) onbekend(naam);
  return bladen.map((blad) => (blad.naam === naam ? wijziging(blad) : blad));
}

function onbekend(adres: string): never {
  throw new Error(`Het voorbeeld heeft geen ${adres}.`);
}
