import { z } from 'zod';

const VELDEN = {
  /** Language of the controls; null follows Excel. */
  taal: z.enum(['nl', 'en']).nullable(),
};

/** What one person likes on one device: taste only, nothing that would be missed. */
export type Voorkeuren = { readonly [Veld in keyof typeof VELDEN]: z.output<(typeof VELDEN)[Veld]> };

export const standaardVoorkeuren: Voorkeuren = { taal: null };

/** The preferences as kept on this device. Whatever is not there, not valid or not allowed is the default; throws nothing. */
export async function leesVoorkeuren(): Promise<Voorkeuren> {
  try {
    const opslag = await openOpslag();
    const velden = Object.entries(VELDEN).flatMap(([veld, schema]) => {
      const { success, data } = schema.safeParse(opslag.get(veld));
      return success ? [[veld, data] as const] : [];
    });
    return { ...standaardVoorkeuren, ...Object.fromEntries(velden) };
  } catch {
    return standaardVoorkeuren;
  }
}

/** Keeps one preference; false when the browser does not allow it. */
export async function bewaarVoorkeur<Veld extends keyof Voorkeuren>(
  veld: Veld,
  waarde: Voorkeuren[Veld],
): Promise<boolean> {
  try {
    const opslag = await openOpslag();
    opslag.set(veld, VELDEN[veld].parse(waarde));
    return true;
  } catch {
    return false;
  }
}

/** Only loaded when asked for. Browsers keep storage apart per site that shows the pane: the key says which one. */
async function openOpslag() {
  const { Storage, StorageType } = await import('@microsoft/office-js-helpers');
  const deel = typeof Office === 'undefined' ? undefined : Office.context?.partitionKey;
  return new Storage<unknown>(`${deel ?? ''}sluitend`, StorageType.LocalStorage);
}
