import { createSnapshots } from '../../../core/access/snapshots';
import { chainKeys } from '../../../core/activity/chain';
import type { MailMatrix, NoticeName } from '../../../core/index';
import { whoGetsMail } from '../../../core/notices/who-gets-mail';
import type { ActorContext } from '../../../core/ports/context';
import { openDatabase, type Database } from '../../../core/storage/open';
import { sealKeys } from '../../../core/storage/seal-box';
import { createStores } from '../../../core/storage/stores/stores';
import { SECRET } from '../../support/core';
import { eachDatabase } from '../../support/databases';
import { BAKERY, denied, openStage, type Stage } from '../../support/stage';

const account = BAKERY;

/** Grace’s context on a handle whose statements can be counted. */
function contextOn(db: Database, { clock }: Stage): ActorContext {
  const keys = { chain: chainKeys(SECRET), seal: sealKeys(SECRET) };
  const stores = createStores(db, keys, clock, () => undefined);
  const snapshots = createSnapshots(stores.read.access, clock);
  const actor = { principal: 'user:1', name: 'Grace', login: true, channel: 'web' };
  const uses = { note: () => undefined };
  return { ...stores, snapshots, clock, uses, actor } as unknown as ActorContext;
}

eachDatabase('who gets which mail', (_open, place) => {
  let stage: Stage;
  let url: string;
  beforeEach(async () => {
    url = await place.freshUrl();
    stage = await openStage(url);
  });
  afterEach(() => stage.core.close());
  type Asked = Omit<Parameters<ReturnType<Stage['as']>['whoGetsMail']>[0], 'account'>;
  const matrix = (asked: Asked = {}) => stage.as('grace').whoGetsMail({ account, limit: 100, ...asked });
  const told = ({ kinds }: MailMatrix, kind: NoticeName) => {
    const found = kinds.find((one) => one.kind === kind);
    return found?.told.map(({ person }) => person.email).sort();
  };
  const recipients = async (input: { event: string; service?: string; domain?: string }) =>
    (await stage.core.open().recipients({ account, ...input })).map(({ email }) => email).sort();
  const stop = (who: 'grace' | 'henrik', kind: 'domains' | 'invoices' | 'legal') =>
    stage.as(who).chooseMail({ account, kind, isWanted: false });
  const cell = ({ rows }: MailMatrix, principal: string, kind: NoticeName) =>
    rows.find(({ person }) => person.principal === principal)?.cells.find((one) => one.kind === kind);

  it('is whom the system tells', async () => {
    await stop('henrik', 'invoices');
    await stage.as('grace').setDomainRole({ account, domain: 'd-1', role: 'tech', contact: '31' });
    const all = await matrix();
    expect(told(all, 'invoices')).toEqual(await recipients({ event: 'invoice.created' }));
    expect(told(all, 'reminders')).toEqual(await recipients({ event: 'invoice.overdue' }));
    expect(told(all, 'billing')).toEqual(await recipients({ event: 'payment.failed' }));
    expect(told(all, 'legal')).toEqual(await recipients({ event: 'legal.terms' }));
    const shop = await matrix({ service: 's-11' });
    expect(told(shop, 'services')).toEqual(await recipients({ event: 'service.down', service: 's-11' }));
    const other = await matrix({ service: 's-12' });
    expect(told(other, 'services')).toEqual(await recipients({ event: 'service.down', service: 's-12' }));
    const domain = await matrix({ domain: 'd-1' });
    expect(told(domain, 'domains')).toEqual(await recipients({ event: 'domain.expiring', domain: 'd-1' }));
  });

  it('names what somebody gets it by, and of how much', async () => {
    const { rows, kinds } = await matrix();
    const all = { rows, kinds } as MailMatrix;
    expect(cell(all, 'user:1', 'invoices')).toMatchObject({ gets: 'all', by: [{ source: 'owner' }] });
    expect(cell(all, 'contact:31', 'services')).toMatchObject({ gets: 'some', count: 1 });
    expect(cell(all, 'contact:31', 'services')?.by).toMatchObject([{ source: 'contact', service: 's-11' }]);
    expect(cell(all, 'contact:31', 'tickets')).toMatchObject({ gets: 'own', by: [{ source: 'team' }] });
    expect(cell(all, 'contact:31', 'invoices')).toMatchObject({ gets: 'none', by: [] });
    expect(kinds.map(({ kind }) => kind)).not.toContain('security');
  });

  it('shows who stopped it, and the owner where nobody is left', async () => {
    await stop('henrik', 'domains');
    expect(cell(await matrix(), 'user:1', 'domains')).toMatchObject({ gets: 'all', isStopped: false });
    await stop('grace', 'domains');
    const all = await matrix();
    expect(cell(all, 'user:1', 'domains')).toMatchObject({ gets: 'fallback', isStopped: true });
    expect(cell(all, 'user:2', 'domains')).toMatchObject({ gets: 'all', isStopped: true });
    const now = all.kinds.find(({ kind }) => kind === 'domains');
    expect(now).toMatchObject({ toldCount: 1, copies: 1, stoppedCount: 1 });
    for (const who of ['grace', 'henrik'] as const) await stop(who, 'legal');
    expect(told(await matrix(), 'legal')).toEqual(await recipients({ event: 'legal.terms' }));
  });

  it('counts the domains that are left to the owner', async () => {
    await stop('henrik', 'domains');
    await stop('grace', 'domains');
    const { count } = cell(await matrix(), 'user:1', 'domains')!;
    await stage.as('grace').setDomainRole({ account, domain: 'd-1', role: 'tech', contact: '31' });
    const all = await matrix();
    expect(cell(all, 'contact:31', 'domains')).toMatchObject({ gets: 'some', count: 1 });
    if (count > 1) expect(cell(all, 'user:1', 'domains')?.count).toBe(count - 1);
    else expect(cell(all, 'user:1', 'domains')).toMatchObject({ gets: 'all', isStopped: true });
  });

  it('is found by name and address, but not by another company’s address', async () => {
    const names = async (asked: Asked) => (await matrix(asked)).rows.map(({ person }) => person.name);
    expect(await names({ search: 'GRACE.okafor@', who: 'all' })).toEqual(['Grace Okafor']);
    expect(await names({ search: 'lena', who: 'all' })).toEqual(['Lena Fischer']);
    expect(await names({ search: 'lena@agency', who: 'all' })).toEqual([]);
    const { counts } = await matrix();
    expect(counts.some + counts.none).toBe(counts.all);
    expect(await names({ who: 'none' })).toHaveLength(counts.none);
  });

  it('comes in pages that leave nobody out and show nobody twice', async () => {
    const whole = (await matrix({ who: 'all' })).rows.map(({ person }) => person.principal);
    const found: string[] = [];
    for (let after: MailMatrix['next']; ;) {
      const page = await matrix({ who: 'all', limit: 2, ...(after && { after }) });
      found.push(...page.rows.map(({ person }) => person.principal));
      after = page.next;
      if (!after) break;
    }
    expect(found).toEqual(whole);
  });

  it('is for who may see the people, of what is theirs', async () => {
    const { as } = stage;
    await expect(as('tomasz').whoGetsMail({ account })).rejects.toMatchObject(denied('NO_GRANT'));
    await expect(as('nadia').whoGetsMail({ account })).rejects.toMatchObject({ code: 'account.not_found' });
    await expect(as('marta').whoGetsMail({ account })).resolves.toBeDefined();
    for (const asked of [{ service: 's-90' }, { service: 'nope' }]) {
      await expect(matrix(asked)).rejects.toMatchObject({ code: 'service.not_found' });
    }
    await expect(matrix({ domain: 's-11' })).rejects.toMatchObject({ code: 'domain.not_found' });
    await expect(matrix({ who: 'most' as 'all' })).rejects.toMatchObject({ code: 'input.invalid' });
  });

  it('asks as many statements of five people as of five hundred', async () => {
    const db = openDatabase(url);
    let statements = 0;
    db.read.on('query', () => (statements += 1));
    const asking = contextOn(db, stage);
    const counted = async () => {
      const before = statements;
      await whoGetsMail(asking, { account });
      return statements - before;
    };
    const few = await counted();
    for (let at = 0; at < 5; at += 1) {
      const ids = Array.from({ length: 100 }, (_, nth) => `many-${at}-${nth}`);
      await db
        .write('latchkey_contact')
        .insert(
          ids.map((id) => ({ id, account_id: account, name: id, email: `${id}@x.example`, asleep: 0 })),
        );
      await db.write('latchkey_grant').insert(
        ids.map((id) => ({
          ...{ id: `g-${id}`, account_id: account, subject_kind: 'contact', subject_id: id, service_id: '' },
          ...{ permission: 'billing.quotes', granted_by: 'user:1', granted_at: 1 },
        })),
      );
    }
    expect(few).toBeGreaterThan(3);
    expect(await counted()).toBe(few);
    const found = await matrix({ limit: 25 });
    expect(found.rows).toHaveLength(25);
    expect(found.counts.some).toBeGreaterThan(500);
    await db.close();
  });
});
