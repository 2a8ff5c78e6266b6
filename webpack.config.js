const { chmodSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { BannerPlugin, SourceMapDevToolPlugin } = require('webpack');

/** The command line: one file for Node 20 that runs without node_modules. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: ['node20', 'es2022'],
  entry: { 'cli/sluitend': './src/cli/sluitend.ts' },
  output: {
    path: path.join(__dirname, 'dist'),
    filename: '[name].js',
    clean: { keep: /^(?:addin|bronkaarten|werkbank)[\\/]/ },
  },
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

const OFFICE = 'https://appsforoffice.microsoft.com';

/**
 * What a page of the add-in may load and call: itself, and Office.js. Styles are written into the page by Office.js and
 * by Fluent. Its server sends frame-ancestors; that does not work from here.
 */
const csp = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The task pane; Office.js comes from Microsoft's CDN. What a tab or a check needs is loaded when it is first opened. */
const taskpane = {
  name: 'taskpane',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { opstartwacht: './src/taskpane/startOpstartwacht.ts', taskpane: './src/taskpane/boot.tsx' },
  output: {
    path: path.join(__dirname, 'dist/addin'),
    filename: 'taskpane/[name].[contenthash:8].js',
    chunkFilename: 'taskpane/[name].[contenthash:8].js',
    publicPath: '',
    clean: { keep: (file) => !file.startsWith('taskpane') },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'swc-loader' },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'], sideEffects: true },
    ],
  },
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new MiniCssExtractPlugin({ filename: 'taskpane/[name].[contenthash:8].css' }),
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      templateParameters: { csp },
      scriptLoading: 'defer',
      chunksSortMode: 'manual',
      chunks: ['opstartwacht', 'taskpane'],
    }),
    officeNa('opstartwacht'),
    // Beside what is served, not in it; nothing refers to them.
    new SourceMapDevToolPlugin({ filename: '../bronkaarten/[file].map', append: false }),
  ],
};

/** Puts Office.js behind the script that watches the start and before the pane: it may take long, or never come. */
function officeNa(wacht) {
  const voegIn = (tags) => {
    const plek = tags.findIndex(({ attributes }) => attributes.src?.includes(`/${wacht}.`)) + 1;
    const office = { defer: true, src: `${OFFICE}/lib/1/hosted/office.js` };
    return tags.toSpliced(plek, 0, HtmlWebpackPlugin.createHtmlTagObject('script', office));
  };
  return {
    apply: (compiler) =>
      compiler.hooks.compilation.tap('office', (compilation) => {
        HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap('office', (groepen) => ({
          ...groepen,
          headTags: voegIn(groepen.headTags),
        }));
      }),
  };
}

/** The custom functions in a runtime of their own, and what Excel reads beside them: their descriptions, manifest, icons. */
const functions = {
  name: 'functions',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { functions: './src/functions/registreer.ts' },
  // The manifest names these files, so they have no hash.
  output: { path: path.join(__dirname, 'dist/addin'), filename: '[name].js', publicPath: '' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'swc-loader' }] },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/functions/functions.html',
      filename: 'functions.html',
      templateParameters: { csp },
      scriptLoading: 'blocking',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'src/functions/functions*.json', to: '[name][ext]' },
        { from: 'assets/icons', to: 'assets/icons' },
        { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(DEVELOPMENT, addressOf(process.env)) },
      ],
    }),
  ],
};

const DEVELOPMENT = 'https://localhost:3000';

/** Where the add-in will be served: SLUITEND_URL, or the address of development. */
function addressOf({ SLUITEND_URL = DEVELOPMENT }) {
  if (!/^https:\/\/[^\s"<>&?#]+[^\s"<>&?#/]$/.test(SLUITEND_URL))
    throw new Error(`SLUITEND_URL must be an https address without a slash at the end: ${SLUITEND_URL}`);
  return SLUITEND_URL;
}

/** The page around the add-in for trying it without Excel. Never part of what is released; `npm start` builds and serves it. */
const werkbank = {
  name: 'werkbank',
  mode: 'development',
  target: ['web', 'es2022'],
  entry: { werkbank: './src/workbench/start.ts', koppel: './src/workbench/koppel.ts' },
  output: {
    path: path.join(__dirname, 'dist/werkbank'),
    filename: 'werkbank/[name].js',
    chunkFilename: 'werkbank/[name].js',
    // A worker looks for its parts from its own place.
    publicPath: '/',
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: taskpane.module,
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new MiniCssExtractPlugin({ filename: 'werkbank/[name].css' }),
    new HtmlWebpackPlugin({
      template: './src/workbench/werkbank.html',
      filename: 'werkbank.html',
      templateParameters: {
        csp: [
          ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:"],
          ...["connect-src 'self'", "frame-src 'self'", "base-uri 'none'", "form-action 'none'"],
        ].join('; '),
      },
      scriptLoading: 'defer',
      chunks: ['werkbank'],
    }),
  ],
};

/** The add-in is served from one address: every config for it writes to dist/addin. */
module.exports = [cli, taskpane, functions, werkbank];
