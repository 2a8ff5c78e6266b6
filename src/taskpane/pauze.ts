/** Lets the browser show what is going on, and take what the user does. */
export function pauze(): Promise<void> {
  return new Promise((klaar) => setTimeout(klaar));
}
