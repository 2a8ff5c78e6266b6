/** "[oorzaak]", "[naam van de functie]": a name between brackets; not a note such as "[1]" or "[zie bijlage 3]". */
const OPEN_SLOT = /\[\p{L}[\p{L}\p{N}-]+( \p{L}[\p{L}\p{N}-]*)*\]/u;

/** A person must still fill in something in this text. */
export function heeftOpenSlot(tekst: string): boolean {
  return OPEN_SLOT.test(tekst);
}
