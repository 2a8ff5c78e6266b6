const PER_KEER = 0x2000;

/** One character per byte. */
export function binairetekst(bytes: Uint8Array): string {
  const delen: string[] = [];
  for (let plek = 0; plek < bytes.length; plek += PER_KEER) {
    delen.push(String.fromCharCode(...bytes.subarray(plek, plek + PER_KEER)));
  }
  return delen.join('');
}
