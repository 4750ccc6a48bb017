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
  /** The same with the sample in it, as `sampleCore` would fill it. */
  sampleUrl(): Promise<string>;
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
    const fresh = async (state: State) => {
      const url = name === 'sqlite' ? await sqliteUrl(state) : await serverDatabaseUrl(name, state);
      made.push(url);
      return url;
    };
    const openUrl = (url: string, options?: OpenOptions) => {
      const db = openDatabase(url, options);
      opened.set(db, url);
      return db;
    };
    suite(async () => openUrl(await fresh('migrated')), {
      name,
      freshUrl: () => fresh('migrated'),
      sampleUrl: () => fresh('sample'),
      emptyUrl: () => fresh('empty'),
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

type State = 'empty' | 'migrated' | 'sample';
type Template = Exclude<State, 'empty'>;

/** Of each worker its own: nobody waits for the other's. */
function templateName(state: Template): string {
  return `${testRun().prefix}_${state}_${process.env.JEST_WORKER_ID}`;
}

interface Filler {
  sampleCore(url: string): Promise<{ core: { close(): Promise<void> } }>;
}

/** Migrates a database that is empty, and fills it where it is to have the sample. */
async function prepare(url: string, state: Template): Promise<void> {
  await migrate(url, migrationSource);
  if (state !== 'sample') return;
  // Loaded by who needs it: with it comes all there is.
  const { sampleCore } = jest.requireActual<Filler>('./core');
  await (await sampleCore(url)).core.close();
}

function fileOf(name: string): string {
  const folder = join(tmpdir(), testRun().prefix);
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.db`);
}

async function sqliteUrl(state: State): Promise<string> {
  const file = fileOf(newName());
  if (state !== 'empty') copyFileSync(await sqliteTemplate(state), file);
  return `sqlite:${file}`;
}

async function sqliteTemplate(state: Template): Promise<string> {
  const template = fileOf(templateName(state));
  if (existsSync(template)) return template;
  const part = fileOf(newName());
  await prepare(`sqlite:${part}`, state);
  renameSync(part, template);
  return template;
}

async function serverDatabaseUrl(server: ServerName, state: State): Promise<string> {
  const name = newName();
  const template = state === 'empty' ? undefined : await serverTemplate(server, state);
  await onServer(server, (db) => createDatabase(db, name, server === 'postgres' ? template : undefined));
  if (template !== undefined && server === 'mysql') await copyMysql(template, name);
  return serverUrl(server, name);
}

async function serverTemplate(server: ServerName, state: Template): Promise<string> {
  const name = templateName(state);
  const isNew = await onServer(server, async (db) => {
    const isThere = (await listDatabases(db, name)).length > 0;
    if (!isThere) await createDatabase(db, name);
    return !isThere;
  });
  if (isNew) {
    await prepare(serverUrl(server, name), state).catch(async (error: unknown) => {
      await onServer(server, (db) => dropDatabase(db, name)); // half of one is none
      throw error;
    });
  }
  return name;
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
