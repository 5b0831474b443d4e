import js from '@eslint/js';
import redos from 'eslint-plugin-redos';
import { configs as regexp } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules', 'data', 'dist', '.cache', 'coverage', 'src/client/gql'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  regexp['flat/recommended'],
  {
    plugins: { redos },
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
    rules: {
      // Source text is untrusted: no regular expression may be worse than linear in a line.
      // What is too large for a proof is tried with random attacks: the same ones each time.
      'redos/no-vulnerable': ['error', { randomSeed: 1 }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // The ideographic space is a character of the texts.
      'no-irregular-whitespace': [
        'error',
        { skipComments: true, skipStrings: true, skipRegExps: true, skipTemplates: true },
      ],
      'regexp/no-obscure-range': 'off',
      'regexp/use-ignore-case': 'off',
    },
  },
  {
    // Tools that read a configuration file take it from its default export.
    files: ['eslint.config.js', 'codegen.ts', 'vitest.config.ts', 'test/faults/table.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    // What is extracted is counted and cut in UTF-16 units. An expression that reads code points has to look for the
    // pairs of units beside each [^，], too, which makes extraction slower by a tenth.
    files: ['src/extract/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.flags=/u/]',
          message: 'Expressions of src/extract read UTF-16 units: leave out the flag u.',
        },
        {
          selector: 'NewExpression[callee.name="RegExp"] > Literal[value=/^[a-z]*u[a-z]*$/]',
          message: 'Expressions of src/extract read UTF-16 units: leave out the flag u.',
        },
      ],
    },
  },
  { files: ['examples/**'], languageOptions: { globals: { AbortSignal: 'readonly' } } },
  { files: ['test/**'], rules: { 'max-lines': 'off' } },
);
