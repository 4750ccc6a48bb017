import type { Actor, PermissionKey } from '../../core/index';
import { openDatabase, type Database } from '../../core/storage/open';
import { permissionGuard } from '../../plugin';
import { createDemoHost } from '../../sandbox/host/demo-host';
import { Browser } from '../sandbox/host/browser';
import { BAKERY, openStage, type Stage } from '../support/stage';

/** Whose thing is tried: one of the bakery's, one of the agency's, one that nobody has, or another of the bakery's services. */
export type Where = 'own' | 'foreign' | 'unknown' | 'sibling';

/** The ids of a thing, by whose it is. */
export type Ids = Readonly<Record<Exclude<Where, 'sibling'>, string>> & { readonly sibling?: string };

/** One of them. */
export const idAt = (ids: Ids, where: Where): string => ids[where] ?? ids.unknown;

/** Jonas, a member of the bakery who holds nothing, at every door there is. */
export interface LockScene {
  readonly stage: Stage;
  /** Signed in to the demo host. */
  readonly browser: Browser;
  /** Signed in to one whose pages are open to everybody: what is changed there is asked about all the same. */
  readonly unguarded: Browser;
  /** The use cases, in the web. */
  readonly jonas: ReturnType<Stage['core']['as']>;
  /** Tickets that Jonas opened, and that others did. */
  readonly tickets: { mine: Ids; others: Ids };
  give(key: PermissionKey, service?: string): Promise<unknown>;
  end(key: PermissionKey, service?: string): Promise<unknown>;
  /** Everything there is, but for the logs: refusals are written down. */
  everything(): Promise<unknown>;
  close(): Promise<void>;
}

const AGENCY = '1077';
const email = 'jonas@bluebird-bakery.example';
const subject = { kind: 'membership' as const, id: 'm-1042-3' };

/** Opens the sample with something of everything on both accounts, and takes from Jonas all he holds. */
export async function openLockScene(url: string): Promise<LockScene> {
  const stage = await openStage(url);
  const db = openDatabase(url);
  await fillOthers(stage);
  const actor = (principal: Actor['principal']): Actor => ({
    ...{ principal, name: 'n', login: true, channel: 'web', freshAt: stage.clock.now() },
  });
  const jonas = stage.core.as(actor('user:3'));
  const tickets = await openTickets(stage, jonas);
  const grace = stage.as('grace');
  const held: { permission: PermissionKey }[] = await db
    .read('latchkey_grant')
    .where({ subject_kind: subject.kind, subject_id: subject.id })
    .select('permission');
  const scene: LockScene = {
    ...{ stage, jonas, tickets, browser: await signIn(stage) },
    unguarded: await signIn(stage, (_key, _resource) => (_req, _res, next) => next()),
    give: (key, service) =>
      grace.givePermission({ account: BAKERY, subject, key, ...(service === undefined ? {} : { service }) }),
    end: (key, service) =>
      grace.endPermission({ account: BAKERY, subject, key, ...(service === undefined ? {} : { service }) }),
    everything: () => everything(db),
    async close() {
      await db.close();
      await stage.core.close();
    },
  };
  for (const { permission } of held) await scene.end(permission);
  return scene;
}

async function fillOthers({ core, clock }: Stage): Promise<void> {
  const host = core.embedded;
  const money = { currency: 'PLN', cents: 900 };
  const theirs = { account: AGENCY, title: 'Theirs' };
  const dueAt = clock.now();
  await host.putInvoice({ ...money, id: 'i-90', account: AGENCY, number: '20500', state: 'unpaid', dueAt });
  await host.putContract({ ...theirs, id: 'c-90', terms: 'Yearly.', acceptedBy: '' });
  await host.putEstimate({ ...theirs, ...money, id: 'e-90', state: 'open' });
  await host.putDomain({ id: 'd-90', account: AGENCY, name: 'agency-north.example', state: 'active' });
  await host.putPrice({ ...money, service: 's-90', nextDueAt: dueAt });
  await core.refreshFromHost();
}

async function openTickets(stage: Stage, jonas: LockScene['jonas']): Promise<LockScene['tickets']> {
  const ask = { department: 'technical', priority: 'low' as const, subject: 's', message: 'm' };
  const own = { account: BAKERY, ...ask };
  const foreign = (await stage.as('nadia').openTicket({ account: AGENCY, ...ask })).id;
  return {
    mine: { own: (await jonas.openTicket(own)).id, foreign, unknown: 'nothing' },
    others: { own: (await stage.as('grace').openTicket(own)).id, foreign, unknown: 'nothing' },
  };
}

/** The demo host over the core, with what a host is given of it. */
async function signIn({ core, clock }: Stage, guard?: ReturnType<typeof permissionGuard>): Promise<Browser> {
  const person = { principal: 'user:3', name: 'Jonas Weber', email, what: 'user', password: 'jonas-word' };
  const host = await createDemoHost({
    ...{ billing: core.embedded, people: [{ ...person, accounts: [BAKERY] }], clock, mount: '/latchkey' },
    ...{ sessionsSecret: 'a secret of the tests', brand: { name: 'H', supportAddress: 's@h.example' } },
    tell: (error) => {
      throw error;
    },
  });
  const can = (principal: string, key: string, resource: Parameters<Stage['can']>[2] & object) =>
    core.open().can({ principal, key, resource });
  host.askPermissions({
    can,
    requirePermission: guard ?? permissionGuard(can, host.bridge),
    authorizeInTx: (trx, principal, key, resource) => core.authorizeInTx(trx, { principal, key, resource }),
  });
  const browser = new Browser(host.app);
  await browser.open('/sign-in');
  await browser.post('/sign-in', { email, password: 'jonas-word' }).expect(303);
  return browser;
}

const LOGS = /^(sqlite_|latchkey_activity)/;

async function everything(db: Database): Promise<unknown> {
  const tables: { name: string }[] = await db
    .read('sqlite_master')
    .where({ type: 'table' })
    .orderBy('name')
    .select('name');
  const all: [string, unknown][] = [];
  for (const { name } of tables.filter((table) => !LOGS.test(table.name))) {
    all.push([name, await db.read(name)]);
  }
  return all;
}
