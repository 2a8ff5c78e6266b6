import { kolomletter } from '../sheet/adres';

/** Text, quoted sheet names and bracketed names stand first, so that nothing inside them counts as a reference. */
const VERWIJZING =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|(?<![\w.$\x80-\uffff])(?:(\$?[A-Z]{1,3})(\$?\d{1,7})|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?\d+):(\$?\d+))(?![\w.(\x80-\uffff])/g;

/** The formula as it reads after copying it that many rows down and columns to the right; "$" holds a reference in place. */
export function verschuifFormule(formule: string, rijen: number, kolommen: number): string {
  return formule.replace(
    VERWIJZING,
    (tekst, kolom?: string, rij?: string, vanKolom?: string, totKolom?: string, vanRij?: string, totRij?: string) => {
      if (kolom !== undefined && rij !== undefined) return verschuifKolom(kolom) + verschuifRij(rij);
      if (vanKolom !== undefined && totKolom !== undefined) {
        return `${verschuifKolom(vanKolom)}:${verschuifKolom(totKolom)}`;
      }
      if (vanRij !== undefined && totRij !== undefined) return `${verschuifRij(vanRij)}:${verschuifRij(totRij)}`;
      return tekst;
    },
  );

  function verschuifKolom(kolom: string): string {
    return kolom.startsWith('$') ? kolom : kolomletter(kolomnummer(kolom) + kolommen);
  }

  function verschuifRij(rij: string): string {
    return rij.startsWith('$') ? rij : String(Number(rij) + rijen);
  }
}

/** 0 for "A", 26 for "AA". */
export function kolomnummer(letters: string): number {
  let nummer = 0;
  for (let i = 0; i < letters.length; i++) nummer = 26 * nummer + letters.charCodeAt(i) - 64;
  return nummer - 1;
}
