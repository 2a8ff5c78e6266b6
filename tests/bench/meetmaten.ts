import type { Maat } from './meetwerkmap';

/** The sizes that are measured. */
export const GROOT: Maat = { posten: 100_000, bladen: 60, teksten: 'kort' };
export const KLEIN: Maat = { ...GROOT, posten: 10_000 };
export const GROOTST: Maat = { ...GROOT, posten: 500_000 };
export const PER_AANTAL: readonly Maat[] = [{ ...GROOT, posten: 1_000 }, KLEIN, GROOT, GROOTST];
export const PER_BLAD: readonly Maat[] = [{ ...GROOT, bladen: 1 }, GROOT, { ...GROOT, bladen: 300 }];
export const PER_TEKST: readonly Maat[] = [{ ...GROOT, teksten: 'geen' }, GROOT, { ...GROOT, teksten: 'bedragen' }];
