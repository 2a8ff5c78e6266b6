import type { CheckId, Voorbeeld } from '../../src/checks/check';
import { rapporteer } from '../../src/review/rapporteer';
import type { Bevindingrapport } from '../../src/review/rapport';
import { review } from '../../src/review/review';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

/** What one check reports on a small workbook. */
export function bevindingenVan(
  check: CheckId,
  bladen: Voorbeeld['bladen'],
  rest: Pick<Voorbeeld, 'verborgen' | 'handmatig'> = {},
): Bevindingrapport[] {
  const { bevindingen } = rapporteer(review(leesVoorbeeld({ bladen, ...rest })), 'test.xlsx');
  return bevindingen.filter((b) => b.controle === check);
}
