type Kind = Node | string;

/** Makes an element with attributes (null leaves one out) and children. */
export function element<N extends keyof HTMLElementTagNameMap>(
  naam: N,
  attributen: Readonly<Record<string, string | null>> = {},
  ...kinderen: readonly Kind[]
): HTMLElementTagNameMap[N] {
  const gemaakt = document.createElement(naam);
  for (const [attribuut, waarde] of Object.entries(attributen)) {
    if (waarde !== null) gemaakt.setAttribute(attribuut, waarde);
  }
  gemaakt.append(...kinderen);
  return gemaakt;
}
