import fc from 'fast-check';
import type { Afrekeninvoer, Tranchebaten } from '../../src/regelingen/afrekenen';
import type { Regel, Regeling } from '../../src/regelingen/regeling';

const jaartal = fc.integer({ min: 2021, max: 2028 });

const regel: fc.Arbitrary<Regel> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Regel>({ soort: 'overhevelen' }) },
  { weight: 2, arbitrary: fc.constant<Regel>({ soort: 'overhevelen-mits-akkoord' }) },
  fc.constantFrom<Regel>(
    { soort: 'terugbetalen' },
    { soort: 'egalisatie' },
    { soort: 'vrij' },
    { soort: 'reserve' },
    { soort: 'onbekend' },
  ),
  fc
    .integer({ min: 0, max: 3_000 })
    .map((bedrag): Regel => ({ soort: 'overhevelen-tot-maximum', maximum: { bedrag } })),
  fc
    .integer({ min: 0, max: 100 })
    .map((procent): Regel => ({ soort: 'overhevelen-tot-maximum', maximum: { procent: String(procent) } })),
);

export const willekeurigeRegeling: fc.Arbitrary<Regeling> = fc
  .record(
    {
      regel,
      bestedenTot: jaartal,
      looptijdTot: jaartal,
      akkoord: fc.record(
        { document: fc.constant('brief'), status: fc.constantFrom('gevraagd', 'toegezegd', 'vastgelegd') },
        { requiredKeys: ['document'] },
      ),
      tranches: fc.uniqueArray(fc.record({ jaar: jaartal, bestedenTot: jaartal }), {
        maxLength: 4,
        selector: ({ jaar }) => jaar,
      }),
    },
    { requiredKeys: ['regel'] },
  )
  .map((deel) => ({ code: 'proef', naam: 'Proef', aliassen: [], verstrekker: 'het Rijk', bron: 'test', ...deel }));

const tranches: fc.Arbitrary<readonly Tranchebaten[]> = fc.uniqueArray(
  fc.record({ jaar: fc.option(jaartal, { freq: 8 }), baten: fc.integer({ min: 0, max: 1_000 }) }),
  { minLength: 1, maxLength: 4, selector: ({ jaar }) => jaar },
);

/** Money of one regeling, in tranches, with or without lasten for each. */
export const willekeurigeInvoer: fc.Arbitrary<Afrekeninvoer> = fc
  .record({
    regeling: fc.option(willekeurigeRegeling, { freq: 10 }),
    jaar: fc.option(jaartal, { freq: 10 }),
    delen: tranches,
    lasten: fc.array(fc.integer({ min: -50, max: 900 }), { minLength: 4, maxLength: 4 }),
    eigen: fc.boolean(),
  })
  .map(({ regeling, jaar, delen, lasten, eigen }) => {
    const perTranche = delen.map((tranche, i) => (eigen ? { ...tranche, lasten: lasten[i]! } : tranche));
    return {
      naam: 'Proef',
      regeling,
      jaar,
      baten: delen.reduce((som, { baten }) => som + baten, 0),
      lasten: delen.reduce((som, _, i) => som + lasten[i]!, 0),
      tranches: perTranche,
    };
  });
