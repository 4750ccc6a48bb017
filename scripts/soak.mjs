// The tests that play with chance, for longer: `npm run soak`. LATCHKEY_SEED repeats a run; LATCHKEY_KILLS, LATCHKEY_RUNS,
// LATCHKEY_HISTORIES and LATCHKEY_CHANGES say how long.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const seed = process.env.LATCHKEY_SEED ?? String(Date.now() % 1_000_000);
const env = {
  ...{ LATCHKEY_KILLS: '20', LATCHKEY_RUNS: '100000', LATCHKEY_HISTORIES: '500', LATCHKEY_CHANGES: '10000' },
  ...process.env,
  LATCHKEY_SEED: seed,
};
const asked = [
  '--testTimeout',
  '3600000',
  ...(process.argv[2]
    ? process.argv.slice(2)
    : ['test/kill', 'property', 'freshness', 'races', 'histories', 'processes']),
];

console.log(
  `seed ${seed}: ${env.LATCHKEY_KILLS} kills a point and database, ${env.LATCHKEY_RUNS} runs a property, ${env.LATCHKEY_HISTORIES} histories a database, ${env.LATCHKEY_CHANGES} changes beside decisions`,
);
const start = Date.now();
const { status } = spawnSync(process.execPath, [jest, ...asked], { env, stdio: 'inherit' });
console.log(
  `soaked for ${Math.round((Date.now() - start) / 1000)} s, seed ${seed}: ${status === 0 ? 'all holds' : 'something failed'}`,
);
process.exit(status ?? 1);
