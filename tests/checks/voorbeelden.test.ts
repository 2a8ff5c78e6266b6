import type { CheckId, Voorbeeld } from '../../src/checks/check';
import { checks } from '../../src/checks/index';
import { ernstVan, review, type Beoordeling } from '../../src/review/review';
import { celadres } from '../../src/sheet/adres';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

/** An example of the one can only be made with a broken relation, which is a `fout` of the other. */
const ONVERMIJDELIJK: Readonly<Record<CheckId, readonly CheckId[]>> = {
  // A stale outcome is a wrong amount until it is computed again.
  'niet-herberekend': ['saldo-klopt-niet', 'totaal-klopt-niet'],
};

function bevindingen(voorbeeld: Voorbeeld): readonly Beoordeling[] {
  return review(leesVoorbeeld(voorbeeld)).bevindingen;
}

function kort({ check, bevinding }: Beoordeling): string {
  const { blad, rij, kolom } = bevinding.cel;
  return `${check.id} ${celadres(blad, rij, kolom)}`;
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, { voorbeelden }) => {
  test.each(voorbeelden.fout.map((v) => [v.titel, v] as const))('meldt: %s', (_, voorbeeld) => {
    const gevonden = bevindingen(voorbeeld);
    expect(gevonden.filter((b) => b.check.id === id).map(kort)).toContain(`${id} ${voorbeeld.verwacht!}`);
    const anders = gevonden.filter((b) => b.check.id !== id && !ONVERMIJDELIJK[id]?.includes(b.check.id));
    expect(anders.filter((b) => ernstVan(b) === 'fout').map(kort)).toEqual([]);
  });

  test.each(voorbeelden.goed.map((v) => [v.titel, v] as const))('meldt niet: %s', (_, voorbeeld) => {
    const gevonden = bevindingen(voorbeeld);
    expect(gevonden.filter((b) => b.check.id === id || ernstVan(b) === 'fout').map(kort)).toEqual([]);
  });
});
