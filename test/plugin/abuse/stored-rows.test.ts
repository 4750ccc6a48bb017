import { openDatabase } from '../../../core/storage/open';
import { eachDatabase } from '../../support/databases';
import { openApiStage, type ApiStage } from '../api/api-stage';
import { send } from '../api/examples';

const [BAKERY, AGENCY] = ['1042', '1077'];
const NONE = { service_id: '', expires_at: null as number | null };
const grant = (subject: string, permission: string, more: object = {}) => {
  const [subject_kind, subject_id] = subject.split(' ');
  return { ...NONE, account_id: BAKERY, subject_kind, subject_id, permission, ...more };
};
const onService = (id: string) => ({ type: 'service', id });
const WHOLE = { type: 'account', id: BAKERY };
const AWAY = { type: 'account', id: AGENCY };

/** Rows that no use case writes, and what whoever put them there hopes for. */
const ROWS: [
  what: string,
  row: Record<string, unknown>,
  hope: [string, string, { type: string; id: string }],
][] = [
  ['another account’s contact', grant('contact 40', 'billing.pay'), ['contact:40', 'billing.pay', WHOLE]],
  ['another account’s member', grant('membership m-1077-5', 'billing.pay'), ['user:5', 'billing.pay', WHOLE]],
  ['another account’s team', grant('team t-dev', 'billing.quotes'), ['contact:40', 'billing.quotes', WHOLE]],
  ['nobody’s place', grant('user 5', 'billing.orders'), ['user:5', 'billing.orders', WHOLE]],
  ['no subject', grant('contact ', 'billing.funds'), ['contact:40', 'billing.funds', WHOLE]],
  [
    'an account that isn’t the subject’s',
    grant('contact 31', 'billing.balance', { account_id: AGENCY }),
    ['contact:31', 'billing.balance', AWAY],
  ],
  [
    'a service of another account',
    grant('contact 32', 'service.view', { service_id: 's-90' }),
    ['contact:32', 'service.view', onService('s-90')],
  ],
  [
    'one service, for a key of the whole account',
    grant('contact 33', 'billing.pay', { service_id: 's-11' }),
    ['contact:33', 'billing.pay', WHOLE],
  ],
  ['every key', grant('contact 33', 'all'), ['contact:33', 'billing.orders', WHOLE]],
  ['any action', grant('contact 33', 'manage'), ['contact:33', 'billing.cards', WHOLE]],
  ['a part of a key', grant('contact 33', 'billing'), ['contact:33', 'billing.balance', WHOLE]],
  [
    'an end long past',
    grant('contact 33', 'billing.quotes', { expires_at: 1 }),
    ['contact:33', 'billing.quotes', WHOLE],
  ],
  [
    'an end before all time',
    grant('contact 33', 'billing.prices', { expires_at: -1 }),
    ['contact:33', 'billing.prices', WHOLE],
  ],
  ['users, for a remote team', grant('remote r-1', 'misc.users'), ['user:5', 'misc.users', WHOLE]],
];
/** People of another account in the bakery’s team, which sees every service. */
const MEMBERS = [
  { team_id: 't-it', subject_kind: 'contact', subject_id: '40' },
  { team_id: 't-it', subject_kind: 'user', subject_id: '5' },
];

eachDatabase('a row of the database that no use case wrote', (_open, place) => {
  let stage: ApiStage;
  beforeAll(async () => {
    stage = await openApiStage(place, { burst: 1e6, perSecond: 1e6 });
    const db = openDatabase(stage.url);
    for (const [at, [, row]] of ROWS.entries()) {
      const written = { id: `row-${at}`, granted_by: 'user:1', granted_at: stage.clock.now() };
      await db.write('latchkey_grant').insert({ ...row, ...written });
    }
    for (const member of MEMBERS) await db.write('latchkey_team_member').insert(member);
    await db.close();
  });
  afterAll(() => stage.core.close());
  const ask = async (id: string, body: object) =>
    (await send(stage, { id, body }).expect(200)).body as {
      allowed: boolean;
      keys: string[];
      items: string[];
    };
  const opens = async (principal: string, key: string, resource: { type: string; id: string }) => {
    const { allowed } = await ask('can', { principal, key, resource });
    const { keys } = await ask('what', { principal, resource });
    const { items } = await ask('who', { key, resource, limit: 100 });
    return [allowed, keys.includes(key), items.includes(principal)];
  };

  it('makes nobody an owner by a role that there is not', async () => {
    const db = openDatabase(stage.url);
    const jonas = () => db.write('latchkey_membership').where({ id: 'm-1042-3' });
    await jonas().update({ role: 'admin' });
    expect(await opens('user:3', 'billing.cards', WHOLE)).toEqual([false, false, false]);
    const membership = { account: BAKERY, membership: 'm-1042-3' };
    await send(stage, { id: 'promoteToMaster', as: 'user:3', params: membership }).expect(403);
    await jonas().update({ role: 'member' });
    await db.close();
  });

  it.each(ROWS)('opens nothing by a grant to %s', async (_what, _row, hope) => {
    expect(await opens(...hope)).toEqual([false, false, false]);
  });

  it('lets nobody of another account into a team', async () => {
    for (const principal of ['contact:40', 'user:5']) {
      expect(await opens(principal, 'service.view', onService('s-12'))).toEqual([false, false, false]);
    }
    const asked = { key: 'service.view', type: 'service', account: BAKERY };
    expect((await ask('list', { principal: 'user:5', ...asked })).items).toEqual(['s-11']);
    expect((await ask('list', { principal: 'contact:40', ...asked })).items).toEqual(['s-11']);
    const { items } = (await send(stage, { id: 'listPeople', as: 'user:1', params: { account: BAKERY } }))
      .body;
    const counts = (items as { principal: string; counts: object }[]).filter(({ principal }) =>
      ['contact:40', 'user:5'].includes(principal),
    );
    for (const one of counts) expect(one.counts).toEqual({ billing: 0, support: 2, misc: 0, service: 1 });
    expect(counts).toHaveLength(2);
  });

  it('stands in no list as if it gave something', async () => {
    const { items } = (await send(stage, { id: 'listPeople', as: 'user:4', params: { account: AGENCY } }))
      .body;
    expect(JSON.stringify(items)).not.toContain('contact:31');
  });
});
