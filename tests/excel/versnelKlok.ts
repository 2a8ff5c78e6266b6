/** Lets every wait in this file take a hundredth of its time. */
export function versnelKlok(): void {
  const echt = globalThis.setTimeout;
  beforeEach(() => {
    const snel = (doe: () => void, milliseconden = 0) => echt(doe, milliseconden / 100);
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(snel);
  });
  afterEach(() => jest.restoreAllMocks());
}
