/** What Stryker loads: our test runner, our rule for what is not mutated and our list, all in TypeScript. */
require('../scripts/ts.cjs');
const { Testloper } = require('./testloper.ts');
const { negeer } = require('./negeer.ts');
const { Verloop } = require('./verloop.ts');

exports.strykerPlugins = [
  { kind: 'TestRunner', name: 'sluitend', injectableClass: Testloper },
  { kind: 'Reporter', name: 'levend', injectableClass: Verloop },
  { kind: 'Ignore', name: 'sluitend', value: { shouldIgnore: negeer } },
];
