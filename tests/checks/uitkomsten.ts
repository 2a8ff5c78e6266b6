import type { CheckId, Voorbeeld } from '../../src/checks/check';
import type { Bevindingrapport } from '../../src/review/rapport';
import { rapporteer } from '../../src/review/rapporteer';
import { review } from '../../src/review/review';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

/** What one check says of an example, a line each. */
export function uitkomsten(check: CheckId, voorbeeld: Voorbeeld): string[] {
  const { bevindingen, nietBeoordeeld } = rapporteer(review(leesVoorbeeld(voorbeeld)), 'test.xlsx');
  return [
    ...bevindingen.filter(({ controle }) => controle === check).map(kort),
    ...nietBeoordeeld
      .filter(({ controle }) => controle === check)
      .map(({ waar, waarom }) => `${waar}: niet beoordeeld, ${waarom}`),
  ];
}

function kort({ cel, cellen, gevonden, verwacht, verschil, oorzaak, ernst }: Bevindingrapport): string {
  const anders = cellen.filter((andere) => andere !== cel);
  const delen = [
    `${ernst} ${cel}`,
    cellen.includes(cel) ? '' : 'zelf niet',
    anders.length > 0 ? `met ${anders.join(' ')}` : '',
    gevonden === undefined && verwacht === undefined ? '' : `${gevonden ?? '?'} → ${verwacht ?? '?'}`,
    verschil === undefined ? '' : `(${verschil})`,
    oorzaak ? `${oorzaak.soort} ${oorzaak.cel}` : '',
  ];
  return delen.filter(Boolean).join(' ');
}
