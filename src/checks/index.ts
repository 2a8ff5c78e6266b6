import type { Check } from './check';
import { saldoKloptNiet } from './saldo-klopt-niet';
import { totaalKloptNiet } from './totaal-klopt-niet';

/** Every check, in the order of the report. */
export const checks: readonly Check[] = [saldoKloptNiet, totaalKloptNiet];
