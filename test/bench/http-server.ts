import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import express, { type RequestHandler } from 'express';
import type { Knex } from 'knex';
import { openDatabase } from '../../core/storage/open';
import { createPlugin } from '../../plugin/index';
import { seededRandom } from '../kill/seeded-random';
import { openInstallation, type Installation } from './installation';
import { modelOf } from './model';
import { newSqlite } from './place';

/** What the parent is told once this process listens. */
export interface Listening {
  readonly port: number;
  readonly token: string;
}

/** The model's installation behind a socket, beside two routes as anybody writes them; for the bench, in a process of its own. */
async function listen(seed: number): Promise<void> {
  const installation = await openInstallation(newSqlite(), modelOf(seededRandom(seed), 200));
  const db = openDatabase(installation.place.url);
  const token = await issue(installation);
  const app = express().disable('x-powered-by');
  app.post('/bare', (_req, res) => void res.json({ decision: true }));
  app.post('/keyed', express.json(), keyed(db.read, await keep(db.write, token)));
  app.use('/latchkey', pluginOf(installation));
  const server = app.listen(0, '127.0.0.1', () => {
    process.send?.({ port: (server.address() as AddressInfo).port, token } satisfies Listening);
  });
  process.once('disconnect', () => {
    server.closeAllConnections();
    void db
      .close()
      .then(() => installation.close())
      .finally(() => process.exit());
  });
}

async function issue({ core }: Installation): Promise<string> {
  const staff = core.as({
    ...{ principal: 'staff:1', name: 'Staff', login: true, channel: 'web', freshAt: Date.now() },
  });
  return (await staff.issueToken({ name: 'bench', scopes: ['decisions'] })).secret;
}

function pluginOf({ core }: Installation) {
  return createPlugin(core, {
    bridge: {
      identify: () => Promise.resolve(undefined),
      signInUrl: (returnTo) => returnTo,
      confirmUrl: (returnTo) => returnTo,
      brand: { name: 'Bench', supportAddress: 'help@bench.example' },
    },
    ...{ mount: '/latchkey', publicUrl: 'https://bench.example', secret: 'a secret that is long enough' },
    ...{ rate: { burst: 1e12, perSecond: 1e12 }, health: () => Promise.resolve([]) },
  }).webhooks;
}

/** A table of tokens as a plain route has one: the hash of each, and until when it lives. */
async function keep(db: Knex, token: string): Promise<string> {
  await db.schema.createTable('bench_token', (table) => {
    table.text('hash').primary();
    table.bigInteger('ends_at').notNullable();
  });
  await db('bench_token').insert({ hash: hashOf(token), ends_at: Date.now() + 86_400_000 });
  return 'bench_token';
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

interface Body {
  readonly resource: { readonly type: string; readonly id: string };
}

/** Checks a bearer token, which could have been revoked by now, and reads one row by its key. */
function keyed(db: Knex, tokens: string): RequestHandler<unknown, unknown, Body> {
  return async (req, res) => {
    const [, secret = ''] = /^Bearer (.+)$/.exec(req.get('Authorization') ?? '') ?? [];
    const token = (await db(tokens)
      .where({ hash: hashOf(secret) })
      .first()) as { ends_at: number } | undefined;
    if (!token || token.ends_at <= Date.now()) {
      res.status(401).end();
      return;
    }
    const table = `latchkey_${req.body.resource.type}`;
    const row: unknown = await db(table).where({ id: req.body.resource.id }).first();
    res.json({ decision: row !== undefined });
  };
}

void listen(Number(process.argv[2]));
