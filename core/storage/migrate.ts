import type { Knex } from 'knex';
import { alone } from './migration-lock';
import { openDatabase, type Database } from './open';
import { rows } from './dialect';

/** The migrations, in order; their composition root hands them over. */
export type Migrations = Knex.MigrationSource<string>;

/** Where knex notes which migrations have run. */
export const migrationsTable = 'latchkey_migrations';

/** Brings a database up to date once, whichever nodes start together and however the last attempt died; answers what it ran. */
export function migrate(url: string, migrationSource: Migrations): Promise<string[]> {
  return withMigrator(url, migrationSource, (migrator, config) => migrator.latest(config));
}

/** Takes every migration back, and with them all data. */
export function rollback(url: string, migrationSource: Migrations): Promise<string[]> {
  return withMigrator(url, migrationSource, (migrator, config) => migrator.rollback(config, true));
}

/** Takes the newest migration back, and with it what it made; answers its name, or none. */
export function migrateDown(url: string, migrationSource: Migrations): Promise<string[]> {
  return withMigrator(url, migrationSource, (migrator, config) => migrator.down(config));
}

/** Which migrations have run, and which have not; nothing is changed, no table made. */
export interface MigrationStatus {
  readonly done: readonly string[];
  readonly pending: readonly string[];
  /** Run by a newer version. */
  readonly unknown: readonly string[];
}

/** Looks how far a database has come.
 * @throws what the driver throws when nobody answers there */
export async function migrationStatus(url: string, source: Migrations): Promise<MigrationStatus> {
  const db = openDatabase(url);
  try {
    const known = await source.getMigrations([]);
    const isThere = await db.write.schema.hasTable(migrationsTable);
    const done = isThere ? ((await db.write(migrationsTable).orderBy('id').pluck('name')) as string[]) : [];
    return {
      done,
      pending: known.filter((name) => !done.includes(name)),
      unknown: done.filter((name) => !known.includes(name)),
    };
  } finally {
    await db.close();
  }
}

type Step = (migrator: Knex.Migrator, config: Knex.MigratorConfig) => Promise<unknown>;

async function withMigrator(url: string, migrationSource: Migrations, step: Step): Promise<string[]> {
  const db = openDatabase(url, { deadlineMs: 600_000 });
  try {
    return await alone(db, migrationsTable, async () => {
      const config = configFor(db, migrationSource);
      // The lock is ours: a lock row left by a killed process (MySQL commits it with its first DDL) is nobody's.
      if (db.dialect === 'mysql') await db.write.migrate.forceFreeMigrationsLock(config);
      const [, names] = (await step(db.write.migrate, config)) as [number, string[]];
      return names;
    });
  } finally {
    await db.close();
  }
}

function configFor({ dialect }: Database, migrationSource: Migrations): Knex.MigratorConfig {
  const hooks = dialect === 'sqlite' ? { afterAll: checkReferences } : {};
  return { migrationSource, tableName: migrationsTable, ...hooks };
}

/** Foreign keys are off while SQLite migrates; looked at inside the migration's transaction, before its COMMIT. */
async function checkReferences(knex: Knex): Promise<void> {
  const broken = await rows(knex.raw('PRAGMA foreign_key_check'));
  if (broken.length > 0) throw new Error(`the migration left ${broken.length} broken references`);
}
