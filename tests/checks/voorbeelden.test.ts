import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckId, Voorbeeld } from '../../src/checks/check';
import { checks } from '../../src/checks/index';
import { ernstVan, review, type Beoordeling } from '../../src/review/review';
import { celadres } from '../../src/sheet/adres';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';
import { uitkomsten } from './uitkomsten';
import { VERWACHTE_UITKOMSTEN } from './verwachteUitkomsten';

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

  const alle = [...voorbeelden.fout, ...voorbeelden.goed].map((v) => [v.titel, v] as const);
  test.each(alle)('zegt alleen dit: %s', (titel, voorbeeld) => {
    expect(uitkomsten(id, voorbeeld)).toEqual(VERWACHTE_UITKOMSTEN[id]?.[titel] ?? []);
  });

  test('de bladzijde van de controle noemt elke melding', () => {
    const pagina = readFileSync(path.join(__dirname, `../../docs/controles/${id}.md`), 'utf8');
    const gevonden = voorbeelden.fout.flatMap(bevindingen).filter((b) => b.check.id === id);
    for (const { bevinding } of gevonden) expect(pagina).toContain(`** ${bevinding.melding}`);
  });
});

test('de lijst met uitkomsten noemt geen andere controles en voorbeelden', () => {
  const bekend = new Map(checks.map(({ id, voorbeelden }) => [id, [...voorbeelden.fout, ...voorbeelden.goed]]));
  const over = Object.entries(VERWACHTE_UITKOMSTEN).flatMap(([id, perTitel]) =>
    Object.keys(perTitel).filter((titel) => !bekend.get(id)?.some((v) => v.titel === titel)),
  );
  expect(over).toEqual([]);
});
