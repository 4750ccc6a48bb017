import { onServer, dropDatabases, type ServerName } from './server-databases';
import { announceRun, databaseNames, requiresAll, type TestRun } from './test-servers';

const oneHour = 3_600_000;

/** Looks once which databases answer, and sweeps what killed runs have left on them. */
async function setUp(): Promise<void> {
  const missing: Record<string, string> = {};
  for (const name of databaseNames) {
    const reason = name === 'sqlite' ? undefined : await reach(name);
    if (reason !== undefined) missing[name] = reason;
  }
  if (requiresAll && Object.keys(missing).length > 0) {
    throw new Error(`LATCHKEY_TEST_REQUIRE=all, but ${JSON.stringify(missing)}`);
  }
  const run: TestRun = { prefix: `latchkey_test_${Date.now().toString(36)}_${process.pid}`, missing };
  announceRun(run);
}

async function reach(server: ServerName): Promise<string | undefined> {
  try {
    await onServer(server, ({ read }) => read.raw('select 1'));
    await dropDatabases(server, (name) => startOf(name) < Date.now() - oneHour);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

function startOf(name: string): number {
  return parseInt(name.split('_')[2] ?? '', 36);
}

module.exports = setUp;
