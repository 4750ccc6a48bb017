// Compiles to dist/ and puts beside the code what it reads at run time.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
for (const assets of ['plugin/assets', 'sandbox/assets']) {
  if (existsSync(assets)) cpSync(assets, `dist/${assets}`, { recursive: true });
}
if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
