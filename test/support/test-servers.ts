/** The databases that the tests run on, by the names their titles carry. */
export const databaseNames = ['sqlite', 'postgres', 'mysql'] as const;

/** One of them. */
export type DatabaseName = (typeof databaseNames)[number];

/** The variables that say where the servers are; SQLite needs none. */
export const serverVariables = {
  postgres: 'LATCHKEY_TEST_POSTGRES_URL',
  mysql: 'LATCHKEY_TEST_MYSQL_URL',
} as const;

/** Where the servers are, unless the environment says otherwise. */
export const serverUrls: Record<Exclude<DatabaseName, 'sqlite'>, string> = {
  postgres: process.env[serverVariables.postgres] ?? 'postgres://postgres@127.0.0.1:5432/test',
  mysql: process.env[serverVariables.mysql] ?? 'mysql://root@127.0.0.1:3306/test',
};

/** True when a database that is not reached fails the run. */
export const requiresAll = process.env.LATCHKEY_TEST_REQUIRE === 'all';

/** What the global set-up tells the workers, through the environment. */
export interface TestRun {
  /** Begins the names of everything that this run makes, and with them its time of start. */
  readonly prefix: string;
  /** Why a database can't be reached, for those that can't. */
  readonly missing: Partial<Record<DatabaseName, string>>;
}

const variable = 'LATCHKEY_TEST_RUN';

/** Hands the run on to the workers, which inherit the environment. */
export function announceRun(run: TestRun): void {
  process.env[variable] = JSON.stringify(run);
}

/** The run that this worker is part of. */
export function testRun(): TestRun {
  const told = process.env[variable];
  if (told === undefined) throw new Error('the global set-up has not run');
  return JSON.parse(told) as TestRun;
}
