const regexp = require('eslint-plugin-regexp');
const tseslint = require('typescript-eslint');
const { layers, apart } = require('./tests/layers.json');

const EVERY_FOLDER = [...layers.flat(), ...apart];

/** The packages a folder may use, where they differ from `ENGINE`; "node:" is everything that starts with it. */
const ENGINE = ['decimal.js', 'zod'];
const PACKAGES = {
  begroting: ['decimal.js'],
  cli: [...ENGINE, '@e965/xlsx', 'node:'],
  excel: [...ENGINE, '@microsoft/office-js-helpers'],
  taskpane: [...ENGINE, 'react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  host: [...ENGINE, '@e965/xlsx', 'fast-formula-parser', '@formulajs/formulajs', 'numfmt'],
  workbench: ['react', 'react-dom', '@fluentui/react-components'],
};

const OFFICE_GLOBALS = ['Excel', 'Office', 'CustomFunctions'];
const SPEAKS_OFFICE = ['src/excel/**', 'src/functions/**', 'src/taskpane/boot.{ts,tsx}'];

function importPatterns(folder, earlier) {
  const banned = [...EVERY_FOLDER.filter((other) => other !== folder && !earlier.includes(other)), 'tests'];
  const packages = PACKAGES[folder] ?? ENGINE;
  const allowed = packages.map((name) => (name.endsWith(':') ? name : `${name.replace('.', '\\.')}(?:/|$)`));
  return [
    {
      regex: `^(?:\\.\\./)+(?:src/)?(?:${banned.join('|')})(?:/|$)`,
      message: `src/${folder} may import only from: ${[folder, ...earlier].join(', ')}.`,
    },
    {
      regex: `^(?!\\.{1,2}/|${allowed.join('|')})`,
      message: `src/${folder} may use only these packages: ${packages.join(', ')}.`,
    },
  ];
}

/** One block per folder, named after it: a folder imports only from the layers before its own. */
const importOrder = layers.flatMap((layer, i) =>
  layer.map((folder) => ({
    name: `src/${folder}`,
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: importPatterns(folder, layers.slice(0, i).flat()) }] },
  })),
);

const OFFICE_MESSAGE = 'Only src/excel, src/functions and the boot file of the task pane talk to Office.';
const OFFICE_TYPE = {
  selector: `TSQualifiedName > Identifier.left[name=/^(?:${OFFICE_GLOBALS.join('|')})$/]`,
  message: OFFICE_MESSAGE,
};
const EMPTY_CATCH = {
  selector: 'CatchClause > BlockStatement[body.length=0]',
  message: 'An empty catch hides an error: handle it or let it pass.',
};
const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'A file exports by name, and is called after its main export.',
};
const CLOCK = {
  selector: ':matches(NewExpression, CallExpression)[callee.name="Date"]',
  message: 'A review depends on its input only: pass the date in.',
};

module.exports = tseslint.config(
  { ignores: ['dist/', 'uitgave/', 'coverage/', 'reports/', '.stryker-tmp/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', EMPTY_CATCH, DEFAULT_EXPORT],
    },
  },
  {
    name: 'src',
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', EMPTY_CATCH, DEFAULT_EXPORT, CLOCK],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: CLOCK.message },
        { object: 'Math', property: 'random', message: 'The same workbook always gives the same review.' },
      ],
    },
  },
  {
    name: 'src without Office',
    files: ['src/**/*.{ts,tsx}'],
    ignores: SPEAKS_OFFICE,
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: OFFICE_GLOBALS.map((name) => ({ name, message: OFFICE_MESSAGE })),
          checkGlobalObject: true,
        },
      ],
      'no-restricted-syntax': ['error', EMPTY_CATCH, DEFAULT_EXPORT, CLOCK, OFFICE_TYPE],
    },
  },
  ...importOrder,
  {
    name: 'a pattern takes time that is linear in the text: a cell holds 32.767 characters of anyone',
    files: ['src/**/*.{ts,tsx}'],
    ignores: apart.map((folder) => `src/${folder}/**`),
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    name: 'the command line prints and knows the time',
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', EMPTY_CATCH, DEFAULT_EXPORT, OFFICE_TYPE],
    },
  },
  {
    name: 'the boot file of the task pane knows the time',
    files: ['src/taskpane/boot.tsx'],
    rules: { 'no-restricted-syntax': ['error', EMPTY_CATCH, DEFAULT_EXPORT] },
  },
  {
    name: 'tests read workbooks and JSON without types',
    files: ['tests/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  {
    files: ['**/*.{js,cjs}'],
    rules: { eqeqeq: 'error', 'no-empty': 'error', 'no-eval': 'error', 'prefer-const': 'error' },
  },
);
