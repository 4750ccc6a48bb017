import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../core/storage/migrate';
import { openDatabase, type Database } from '../../core/storage/open';
import type { OpenOptions } from '../../core/storage/open-options';
import { migrationSource } from '../../migrations';
import { copyMysql } from './copy-mysql';
import {
  createDatabase,
  dropDatabase,
  listDatabases,
  onServer,
  serverUrl,
  type ServerName,
} from './server-databases';
import { databaseNames, testRun, type DatabaseName } from './test-servers';

/** Opens a fresh, migrated database, which is closed and dropped after the suite. Call it in `beforeAll`. */
export type Open = () => Promise<Database>;

/** The same databases by their URLs, for a second handle or another process. */
export interface Place {
  readonly name: DatabaseName;
  /** A fresh, migrated database. */
  freshUrl(): Promise<string>;
  /** A database without a single table. */
  emptyUrl(): Promise<string>;
  /** The URL of a database from `open`. */
  urlOf(db: Database): string;
  /** A second handle on a database from `open`, as another node has it; closed after the suite too. */
  again(db: Database, options?: OpenOptions): Database;
}

/** A suite once for each database, with the database's name in its title; where that is not reached, each test is a skip. */
export function eachDatabase(title: string, suite: (open: Open, place: Place) => void): void {
  for (const name of databaseNames) onDatabase(name, title, suite);
}

/** A suite on one database alone: for what only that one does. */
export function onDatabase(
  name: DatabaseName,
  title: string,
  suite: (open: Open, place: Place) => void,
): void {
  const isMissing = testRun().missing[name] !== undefined;
  (isMissing ? describe.skip : describe)(`${title} [${name}]`, () => {
    const opened = new Map<Database, string>();
    const made: string[] = [];
    const fresh = async (migrated: boolean) => {
      const url = name === 'sqlite' ? await sqliteUrl(migrated) : await serverDatabaseUrl(name, migrated);
      made.push(url);
      return url;
    };
    const openUrl = (url: string, options?: OpenOptions) => {
      const db = openDatabase(url, options);
      opened.set(db, url);
      return db;
    };
    suite(async () => openUrl(await fresh(true)), {
      name,
      freshUrl: () => fresh(true),
      emptyUrl: () => fresh(false),
      urlOf: (db) => opened.get(db)!,
      again: (db, options) => openUrl(opened.get(db)!, options),
    });
    afterAll(async () => {
      for (const db of opened.keys()) await db.close();
      await drop(name, made);
    });
  });
}

let count = 0;

/** Unique over all workers, and over the test files of each. */
function newName(): string {
  count += 1;
  return `${testRun().prefix}_${process.pid}_${Date.now().toString(36)}_${count}`;
}

function templateName(): string {
  return `${testRun().prefix}_template_${process.env.JEST_WORKER_ID}`;
}

function fileOf(name: string): string {
  const folder = join(tmpdir(), testRun().prefix);
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.db`);
}

async function sqliteUrl(migrated: boolean): Promise<string> {
  const file = fileOf(newName());
  if (migrated) copyFileSync(await sqliteTemplate(), file);
  return `sqlite:${file}`;
}

async function sqliteTemplate(): Promise<string> {
  const template = fileOf(templateName());
  if (existsSync(template)) return template;
  const part = fileOf(newName());
  await migrate(`sqlite:${part}`, migrationSource);
  renameSync(part, template);
  return template;
}

async function serverDatabaseUrl(server: ServerName, migrated: boolean): Promise<string> {
  const name = newName();
  await onServer(server, async (db) => {
    if (migrated) await makeTemplate(server, db);
    await createDatabase(db, name, migrated && server === 'postgres' ? templateName() : undefined);
  });
  if (migrated && server === 'mysql') await copyMysql(templateName(), name);
  return serverUrl(server, name);
}

async function makeTemplate(server: ServerName, db: Database): Promise<void> {
  if ((await listDatabases(db, templateName())).length > 0) return;
  await createDatabase(db, templateName());
  await migrate(serverUrl(server, templateName()), migrationSource);
}

async function drop(name: DatabaseName, urls: string[]): Promise<void> {
  if (name === 'sqlite') {
    for (const url of urls) {
      for (const end of ['', '-wal', '-shm']) rmSync(url.slice('sqlite:'.length) + end, { force: true });
    }
  } else if (urls.length > 0) {
    await onServer(name, async (db) => {
      for (const url of urls) await dropDatabase(db, new URL(url).pathname.slice(1));
    });
  }
}
