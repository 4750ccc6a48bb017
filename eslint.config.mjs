import tseslint from 'typescript-eslint';

const innerRing = [
  ...['access', 'accounts', 'people', 'teams', 'tickets', 'notices'],
  ...['activity', 'tokens', 'requests', 'webhooks', 'mail-in', 'ports'],
];
const refuse = (object, property, message) => ({ object, property, message });

/** Whatever a file offers says above it what it is for. */
const exportsAreDocumented = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Say in a doc comment above it what this is for.' },
  },
  create: (context) => ({
    'ExportNamedDeclaration[declaration]'(node) {
      const above = context.sourceCode.getCommentsBefore(node).at(-1);
      const isDoc = above?.type === 'Block' && /^\*\s*\S/.test(above.value);
      if (!isDoc) context.report({ node, messageId: 'missing' });
    },
  }),
};

export default tseslint.config(
  { ignores: ['dist', 'dist.*', 'coverage', 'node_modules', '.sandbox', '.mutants'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'no-console': 'error',
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'TSEnumDeclaration', message: 'A union of strings instead.' },
      ],
    },
  },
  {
    files: ['{core,plugin,bots,migrations,sandbox,cli}/**/*.{ts,tsx}', '*.ts'],
    plugins: { latchkey: { rules: { 'exports-are-documented': exportsAreDocumented } } },
    rules: { 'latchkey/exports-are-documented': 'error' },
  },
  {
    // The inner ring takes time, ids and settings from its ports.
    files: innerRing.map((room) => `core/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'process', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        refuse('Date', 'now', 'Take the time from the clock port.'),
        refuse('Math', 'random', 'Take ids from the ids port.'),
      ],
    },
  },
  {
    // A store is one object of short methods.
    files: ['core/storage/stores/**'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      'max-params': 'off',
      complexity: 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: [
      'scripts/**',
      'sandbox/main.ts',
      'cli.ts',
      'test/support/*reporter*',
      'test/bench/**',
      'test/mutants/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
