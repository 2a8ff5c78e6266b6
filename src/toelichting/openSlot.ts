/**
 * "[oorzaak]", "[naam van de functie]", "[bedrag: het blad geeft € 10 en € 20]": a name between brackets, and what is known of it;
 * not a note such as "[1]" or "[zie bijlage 3]".
 */
const OPEN_SLOT = /\[\p{L}[\p{L}\p{N}-]+( \p{L}[\p{L}\p{N}-]*)*(: [^[\]]+)?\]/u;
const OPEN_SLOTEN = new RegExp(OPEN_SLOT, 'gu');

/** A person must still fill in something in this text. */
export function heeftOpenSlot(tekst: string): boolean {
  return tekst.includes('[') && OPEN_SLOT.test(tekst);
}

/** What a person must still fill in, each once: "oorzaak". */
export function openSloten(tekst: string): readonly string[] {
  return [...new Set(tekst.match(OPEN_SLOTEN) ?? [])].map((slot) => slot.slice(1, -1));
}
