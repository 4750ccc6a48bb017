import { z } from 'zod';
import { OPERATIONS } from '../../../plugin/api';
import { eachDatabase, onDatabase } from '../../support/databases';
import { openApiStage, type ApiStage } from '../api/api-stage';
import { send, type Example } from '../api/examples';

const [BAKERY, AGENCY] = ['1042', '1077'];
const [GRACE, JONAS, ADA, PRIYA] = ['user:1', 'user:3', 'contact:31', 'contact:33'];
interface Page {
  items: Record<string, unknown>[];
  next?: string;
}

onDatabase('sqlite', 'a list of the API', (_open, place) => {
  let stage: ApiStage;
  const tickets: Record<string, string> = {};
  const call = async (id: string, as: string, more: Omit<Example, 'id'> = {}) => {
    const answer = await send(stage, { id, as, params: { account: BAKERY }, ...more });
    expect({ id, as, body: answer.body, ok: answer.status < 300 }).toMatchObject({ ok: true });
    return answer.body as Page & Record<string, string>;
  };
  const all = async (id: string, as: string, query: Record<string, string> = {}) => {
    const items: Page['items'] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: Page = await call(id, as, { query: { ...query, ...(cursor === '' ? {} : { cursor }) } });
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  };
  beforeAll(async () => {
    stage = await openApiStage(place, { burst: 1e6, perSecond: 1e6 });
    const wanted = { priority: 'low', subject: 'Secret subject', message: 'm' };
    for (const department of ['technical', 'billing']) {
      const body = { ...wanted, department };
      tickets[department] = (await call('openTicket', GRACE, { body })).id!;
    }
    tickets.ada = (await call('openTicket', ADA, { body: { ...wanted, department: 'technical' } })).id!;
    const card = { notes: 'owes us nothing', phone: '5550123' };
    await call('editContact', GRACE, { params: { account: BAKERY, contact: '32' }, body: card });
    const to = (id: string, key: string) =>
      call('givePermission', GRACE, { params: { account: BAKERY, kind: 'contact', id }, body: { key } });
    for (const key of ['billing.cards', 'billing.balance', 'support.open']) await to('32', key);
    await to('33', 'support.viewAll');
    await to('31', 'misc.activity');
  });
  afterAll(() => stage.core.close());

  it('says how many there are by what it shows alone', () => {
    const lists = OPERATIONS.map(({ id, answer }) => ({ id, shape: shapeOf(answer) })).filter(({ shape }) =>
      shape.includes('items'),
    );
    expect(lists.length).toBeGreaterThan(20);
    for (const { id, shape } of lists) {
      expect({ id, more: shape.filter((name) => !['items', 'next', 'names'].includes(name)) }).toEqual({
        ...{ id, more: [] },
      });
    }
  });

  it('has no ticket that its reader may not see, nor its subject in any answer', async () => {
    const ids = async (as: string) => (await all('listTickets', as)).map(({ id }) => id).sort();
    expect(await ids(ADA)).toEqual([tickets.ada]);
    expect(await ids(PRIYA)).toEqual([tickets.ada, tickets.technical].sort());
    expect(await ids(JONAS)).toEqual([tickets.ada, tickets.technical, tickets.billing].sort());
    const hidden = await send(stage, { id: 'readTicket', as: PRIYA, params: { ticket: tickets.billing! } });
    const none = await send(stage, { id: 'readTicket', as: PRIYA, params: { ticket: 'none' } });
    expect({ ...hidden.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
    for (const as of [ADA, PRIYA]) {
      const body = { principal: as, account: BAKERY, key: 'support.view', type: 'ticket' };
      const { items } = (await send(stage, { id: 'list', body })).body as Page;
      expect(items).toEqual(await ids(as));
    }
  });

  it('has the services in sight, as decisions about each of them say', async () => {
    for (const as of [GRACE, JONAS, ADA, 'contact:32', 'user:5']) {
      const listed = (await all('listServices', as)).map(({ id }) => id);
      const questions = ['s-11', 's-12', 's-13', 's-90'].map((id) => ({
        ...{ key: 'service.view', resource: { type: 'service', id } },
      }));
      const { allowed } = (await send(stage, { id: 'canMany', body: { principal: as, questions } })).body;
      const may = questions.filter((_, at) => (allowed as boolean[])[at]).map(({ resource }) => resource.id);
      expect(listed).toEqual(may);
    }
  });

  it('is not searched by what it doesn’t show, nor by wild cards', async () => {
    const found = (search: string) => all('listContacts', JONAS, { search });
    expect(await found('accounts')).toHaveLength(1);
    for (const search of ['nothing', '5550123', '%', '_', '\\', '32', 'billing', '[a-z]', '*']) {
      expect({ search, found: await found(search) }).toEqual({ search, found: [] });
    }
  });

  it('has cursors that name what was shown and nothing else', async () => {
    for (const [id, as] of [
      ['listContacts', JONAS],
      ['reviewAccess', JONAS],
    ] as const) {
      const { items, next } = await call(id, as, { query: { limit: '1' } });
      const said = JSON.stringify(JSON.parse(Buffer.from(next!, 'base64url').toString()));
      const shown = JSON.stringify(items);
      for (const [word] of said.matchAll(/[\w-]{3,}/g)) expect(shown).toContain(word);
    }
  });

  it('goes nowhere else by a cursor of another list or account', async () => {
    const { next } = await call('listContacts', GRACE, { query: { limit: '1' } });
    const at = { params: { account: AGENCY }, query: { cursor: next! } };
    const { items } = await call('listContacts', 'user:4', at);
    expect(JSON.stringify(items)).not.toMatch(/bluebird|31|32|33/);
    for (const id of ['readActivity', 'listAccessRequests']) {
      const other = await send(stage, {
        id,
        as: GRACE,
        params: { account: BAKERY },
        query: { cursor: next! },
      });
      expect({ id, status: other.status }).toEqual({ id, status: 422 });
    }
  });

  it('is taken along as it is read: a log’s export has no more in it than its pages', async () => {
    for (const as of [GRACE, JONAS, ADA]) {
      const read = await all('readActivity', as);
      const query = { format: 'ndjson' };
      const { text } = await send(stage, {
        id: 'exportActivity',
        as,
        params: { account: BAKERY },
        query,
      }).buffer(true);
      const taken = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      // Beside the lines lies what is said of people, for those who keep them.
      expect(taken.map(({ personal: _beside, ...line }) => line)).toEqual(read);
      const said = JSON.stringify(taken);
      expect(said.includes('billing.cards')).toBe(as === GRACE);
      expect(said.includes('127.0.0.1')).toBe(as === GRACE);
      expect(said.includes('owes us nothing')).toBe(as !== ADA);
      expect(said.includes('billing.balance')).toBe(as !== ADA);
      expect(said).toContain('support.open');
    }
  });

  it('tells by no refusal whose an address is elsewhere', async () => {
    const invite = (email: string) => call('inviteUser', GRACE, { body: { email, grants: [] } });
    const [there, nowhere] = [
      await invite('tomasz@agency-north.example'),
      await invite('x@agency-north.example'),
    ];
    const alike = (one: Record<string, unknown>) => ({
      ...one,
      id: '',
      email: '',
      createdAt: '',
      sentAt: '',
      expiresAt: '',
    });
    expect(alike(there)).toEqual(alike(nowhere));
    const added = { name: 'L', email: 'lena@agency-north.example' };
    expect(await call('addContact', GRACE, { body: added })).toMatchObject({ email: added.email });
  });
});

eachDatabase('a cursor that nobody gave out', (_open, place) => {
  let stage: ApiStage;
  let webhook: string;
  beforeAll(async () => {
    stage = await openApiStage(place, { burst: 1e6, perSecond: 1e6 });
    const body = { url: 'http://127.0.0.1:9999/', events: ['*'] };
    webhook = ((await send(stage, { id: 'addWebhook', body })).body as { id: string }).id;
  });
  afterAll(() => stage.core.close());
  const paged = OPERATIONS.filter(({ query }) => 'cursor' in query.shape);

  it.each(paged)('is refused by $id, whatever is in it', async ({ id, params }) => {
    const all = { account: BAKERY, webhook };
    const mine = Object.entries(all).filter(([name]) => name in params.shape);
    const example = { id, params: Object.fromEntries(mine) };
    const whom = id === 'listWebhookDeliveries' || id === 'readInstallationActivity' ? {} : { as: GRACE };
    const places = [
      'a\0b',
      '\ud800',
      7.5,
      -1,
      1e300,
      null,
      [],
      { name: 'a\0b', id: '31' },
      { name: 'a', id: '\0' },
    ];
    const cursors = places.map((one) => Buffer.from(JSON.stringify(one)).toString('base64url'));
    for (const cursor of [...cursors, 'W10', '%', '', 'e30']) {
      const { status } = await send(stage, { ...example, ...whom, query: { cursor } });
      expect({ cursor, status }).toEqual({ cursor, status: 422 });
    }
  });
});

function shapeOf(answer: z.ZodType | undefined): string[] {
  return answer instanceof z.ZodObject ? Object.keys(answer.shape) : [];
}
