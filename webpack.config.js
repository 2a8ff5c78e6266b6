const { chmodSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');

/** The command line: one file for Node 20 that runs without node_modules. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: ['node20', 'es2022'],
  entry: { 'cli/sluitend': './src/cli/sluitend.ts' },
  output: { path: path.join(__dirname, 'dist'), filename: '[name].js', clean: { keep: /^addin[\\/]/ } },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'swc-loader' }] },
  node: { __dirname: false },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    {
      apply: (compiler) =>
        compiler.hooks.assetEmitted.tap('executable', (_name, { targetPath }) => chmodSync(targetPath, 0o755)),
    },
  ],
};

/** The add-in is served from one address: every config for it writes to dist/addin. */
module.exports = [cli];
