/** Lets Node run TypeScript as it stands: `node -r ./tests/scripts/ts.cjs file.ts`. Options are those of .swcrc. */
const { existsSync } = require('node:fs');
const path = require('node:path');

if (!existsSync(path.join(__dirname, '../../node_modules/@swc/core'))) {
  console.error('Er is nog niets geïnstalleerd. Voer eerst uit: npm ci');
  process.exit(1);
}
const { transformFileSync } = require('@swc/core');

process.setSourceMapsEnabled(true);
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformFileSync(filename, { module: { type: 'commonjs' }, sourceMaps: 'inline' });
  module._compile(code, filename);
};
