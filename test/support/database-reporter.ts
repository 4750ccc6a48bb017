// Jest loads reporters without its transforms. This file is JavaScript as well as TypeScript, and loads the reporter itself.
module.exports = (() => {
  const load = process.getBuiltinModule('node:module').createRequire(__filename);
  const { transformFileSync } = load('@swc/core');
  /* eslint-disable @typescript-eslint/no-deprecated -- Node 20 has no other hook for require */
  const plain = load.extensions['.ts'];
  load.extensions['.ts'] = (target, filename) => {
    const options = {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    };
    Reflect.get(target, '_compile').call(target, transformFileSync(filename, options).code, filename);
  };
  try {
    return load('./count-databases').CountDatabases;
  } finally {
    load.extensions['.ts'] = plain;
  }
})();
