// Lets node run the sources as they lie there: `node -r ./scripts/run-typescript.cjs some-file.ts`. For tests and benches.
const { transformFileSync } = require('@swc/core');

const options = {
  configFile: false,
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  },
  module: { type: 'commonjs' },
};

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (target, filename) => {
    target._compile(transformFileSync(filename, options).code, filename);
  };
}
