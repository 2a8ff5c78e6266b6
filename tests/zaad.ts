import fc from 'fast-check';

/* Properties try the same examples in every run, so that a test says the same of the same code. Others: ZAAD=7 npm test. */

fc.configureGlobal({ seed: Number(process.env.ZAAD ?? 1) });
