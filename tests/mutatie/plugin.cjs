/** What Stryker loads: our test runner and our rule for what is not mutated, both in TypeScript. */
require('../scripts/ts.cjs');
const { Testloper } = require('./testloper.ts');
const { negeer } = require('./negeer.ts');

exports.strykerPlugins = [
  { kind: 'TestRunner', name: 'sluitend', injectableClass: Testloper },
  { kind: 'Ignore', name: 'sluitend', value: { shouldIgnore: negeer } },
];
