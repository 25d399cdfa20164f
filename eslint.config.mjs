import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What may not be written in src, each with the reason a reader needs. Directions of imports: test/source. */
const FORBIDDEN_SYNTAX = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'A default export has a different name in every file that imports it: give it a name.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings: an enum is code, not just a type.' },
  {
    selector: 'TSModuleDeclaration[kind!="global"]',
    message: 'Use a module: a namespace is a second module system.',
  },
];

const UNSAFE = 'Facts come from files of others: a template takes text, never markup.';

const FORBIDDEN_IMPORTS = [
  { regex: '/unsafe-(html|svg|mathml)(\\.js)?$', message: UNSAFE },
  { regex: '/static(-html)?(\\.js)?$', message: UNSAFE },
  {
    regex: '/style-map(\\.js)?$',
    message: 'A look is a class: a bound style cannot be restyled by the page.',
  },
];

const elementRules = {
  // A strict Content-Security-Policy refuses the attribute: the widget would look different on such a page.
  // Safari forgets that a list without markers is a list; `role="list"` says it, and is no repetition there.
  'lit-a11y/no-redundant-role': 'off',
  'lit/ban-attributes': ['error', 'style'],
  'lit/attribute-names': ['error', { convention: 'kebab' }],
  'lit/lifecycle-super': 'error',
  'lit/no-classfield-shadowing': 'error',
  'lit/no-legacy-imports': 'error',
  'lit/no-template-bind': 'error',
  'lit/no-this-assign-in-render': 'error',
  'lit/no-useless-template-literals': 'error',
  'lit/prefer-nothing': 'error',
};

const sourceRules = {
  'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
  'no-restricted-imports': ['error', { patterns: FORBIDDEN_IMPORTS }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // A number in a sentence is written as it is; everything else still needs a conversion.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  eqeqeq: 'error',
};

const testRules = {
  // `expect(x).to.be.true` is an expression, and a test may say "there is one".
  '@typescript-eslint/no-unused-expressions': 'off',
  '@typescript-eslint/no-non-null-assertion': 'off',
  // @open-wc/testing types `equal` as a promise, which it is for snapshots only. `accessible()` must be awaited.
  '@typescript-eslint/no-floating-promises': [
    'error',
    { allowForKnownSafeCalls: [{ from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' }] },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
};

const nodeGlobals = [
  'AbortSignal',
  'Buffer',
  'URL',
  'clearTimeout',
  'console',
  'fetch',
  'process',
  'setTimeout',
];

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/', 'src/i18n/generated/', 'demo/']),
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...elementRules, ...sourceRules },
  },
  {
    files: ['test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: testRules,
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.strict],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: { eqeqeq: 'error', 'no-undef': 'error' },
  },
);
