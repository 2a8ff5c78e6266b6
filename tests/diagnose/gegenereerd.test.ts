import { diagnose } from '../../src/diagnose/diagnose';
import { maakBladen, maakBoek, toeval, zetFouten } from './generator';
import { adresVan } from './zoek';

/** Generated workbooks of one themalijn in which the errors stand in each other's way: a coarser search names another cell. */
test.each([
  ['three in a small workbook of formulas', 'formules', 4, 3, 13],
  ['three in a large workbook of formulas', 'formules', 16, 3, 39608],
  ['one in a large workbook of formulas', 'formules', 16, 1, 47527],
  ['two in a small workbook of which only totals are formulas', 'totalen', 4, 2, 31689],
] as const)('wrong amounts: %s', (_, stijl, posten, aantal, zaad) => {
  const kies = toeval(zaad);
  const bladen = maakBladen(kies, stijl, 1, posten);
  const fouten = zetFouten(kies, bladen, aantal);
  const { boek, vergelijkingen } = maakBoek(bladen);
  const gevonden = diagnose(vergelijkingen, boek.begroting).map(({ oorzaak, kandidaten }) => oorzaak ?? kandidaten[0]!);
  const genoemd = gevonden.map((oorzaak) => [adresVan(oorzaak), oorzaak.voorstel]);
  expect(genoemd.sort()).toEqual([...fouten].map(([adres, waarde]) => [adres, waarde * 100]).sort());
});
