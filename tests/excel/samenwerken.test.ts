import { speel } from '../bench/samenspel';
import { werkmapVoor } from '../bench/samenwerkmap';
import { maakStappen } from '../bench/stappen';

/** A short piece of `npm run bench:samenwerken`: three panes, users and failures on one workbook. A seed that failed is kept. */
const STAPPEN = 60;
/** For a machine with much else to do. */
const RUIM = 120_000;

test.each([3000, 3001, 3002, 3003])(
  'seed %i: nobody loses anything, and what is told is true',
  async (seed) => {
    const { breuk } = await speel(werkmapVoor(seed), maakStappen(seed, STAPPEN, 3), 3);
    expect(breuk === null ? null : { seed, ...breuk }).toBeNull();
  },
  RUIM,
);
