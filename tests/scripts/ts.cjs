/** Lets Node run TypeScript as it stands: `node -r ./tests/scripts/ts.cjs file.ts`. Options are those of .swcrc. */
const { transformFileSync } = require('@swc/core');

process.setSourceMapsEnabled(true);
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformFileSync(filename, { module: { type: 'commonjs' }, sourceMaps: 'inline' });
  module._compile(code, filename);
};
