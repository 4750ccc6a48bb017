import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AggregatedResult, Reporter, TestResult } from '@jest/reporters';
import { dropDatabases } from './server-databases';
import {
  databaseNames,
  requiresAll,
  serverUrls,
  serverVariables,
  testRun,
  type DatabaseName,
} from './test-servers';

type Tag = DatabaseName | 'none';

interface Count {
  suites: Set<string>;
  tests: number;
  skipped: number;
}

/** Says at the end what ran on which database, and drops what the run has made. */
export class CountDatabases implements Pick<Reporter, 'onTestFileResult' | 'onRunComplete' | 'getLastError'> {
  private readonly counts = new Map<Tag, Count>();

  onTestFileResult(_test: unknown, result: TestResult): void {
    for (const { fullName, status } of result.testResults) {
      const count = this.countOf(tagOf(fullName));
      count.suites.add(result.testFilePath);
      if (status === 'passed' || status === 'failed') count.tests += 1;
      else count.skipped += 1;
    }
  }

  async onRunComplete(_contexts: unknown, _results: AggregatedResult): Promise<void> {
    print('\nDatabase   suites  tests  skipped');
    for (const [tag, { suites, tests, skipped }] of [...this.counts].sort()) {
      print(
        `${tag.padEnd(10)} ${String(suites.size).padStart(6)} ${String(tests).padStart(6)} ${String(skipped).padStart(8)}`,
      );
    }
    for (const line of this.missed()) print(line);
    const error = this.getLastError();
    if (error) print(error.message);
    await cleanUp();
  }

  /** Jest fails the run when a reporter has an error to tell. */
  getLastError(): Error | undefined {
    const skipped = [...this.counts.values()].reduce((sum, count) => sum + count.skipped, 0);
    const complaint = `LATCHKEY_TEST_REQUIRE=all, but ${skipped} tests were skipped`;
    return requiresAll && skipped > 0 ? new Error(complaint) : undefined;
  }

  /** What did not run because a database is not there, and why it isn't. */
  private missed(): string[] {
    const { missing } = testRun();
    return databaseNames.flatMap((name) => {
      const { suites, skipped } = this.counts.get(name) ?? { suites: new Set(), skipped: 0 };
      if (name === 'sqlite' || missing[name] === undefined || skipped === 0) return [];
      const what = `${skipped} tests of ${suites.size} suites did not run on ${name}`;
      const where = new URL(serverUrls[name]).host;
      return [`SKIPPED: ${what}: ${missing[name]} at ${where} (${serverVariables[name]})`];
    });
  }

  private countOf(tag: Tag): Count {
    const count = this.counts.get(tag) ?? { suites: new Set(), tests: 0, skipped: 0 };
    this.counts.set(tag, count);
    return count;
  }
}

function tagOf(title: string): Tag {
  return databaseNames.find((name) => title.includes(`[${name}]`)) ?? 'none';
}

/** Also what a killed worker has left. */
async function cleanUp(): Promise<void> {
  const { prefix, missing } = testRun();
  rmSync(join(tmpdir(), prefix), { recursive: true, force: true });
  for (const name of databaseNames) {
    if (name !== 'sqlite' && missing[name] === undefined) {
      await dropDatabases(name, (found) => found.startsWith(prefix));
    }
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
