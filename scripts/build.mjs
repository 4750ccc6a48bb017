// Compiles beside dist/ and puts it in its place when it is whole: what runs from there meanwhile loses nothing.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const made = mkdtempSync('dist.new-');
const before = `${made}.before`;

try {
  const args = ['-p', 'tsconfig.build.json', '--outDir', made];
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), ...args], { stdio: 'inherit' });
  for (const assets of ['plugin/assets', 'sandbox/assets']) {
    if (existsSync(assets)) cpSync(assets, `${made}/${assets}`, { recursive: true });
  }
  if (existsSync(`${made}/cli.js`)) chmodSync(`${made}/cli.js`, 0o755);
  chmodSync(made, 0o755); // made for one's own eyes alone
  if (existsSync('dist')) renameSync('dist', before);
  renameSync(made, 'dist');
} finally {
  for (const left of [made, before]) rmSync(left, { recursive: true, force: true });
}
