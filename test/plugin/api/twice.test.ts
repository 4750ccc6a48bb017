import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATIONS } from '../../../plugin/api';
import { openDatabase } from '../../../core/storage/open';
import { eachDatabase, onDatabase } from '../../support/databases';
import { BAKERY, openApiStage, type ApiStage, type CallOptions } from './api-stage';
import { send, STEPS, type World } from './examples';

const CONTACTS = `/accounts/${BAKERY}/contacts`;
const PAYER = `/accounts/${BAKERY}/grants/contact/32`;
const problem = (kind: string) => ({ type: `urn:latchkey:problem:${kind}` });

/** Everything that changes something by a post takes a key. */
const POSTS = OPERATIONS.filter(({ method, isQuestion }) => method === 'post' && !isQuestion);
/** What knows a request, itself or for all that goes through it. */
const KNOWS = /(refuseRepeat|idOfRequest|carryOut|changePresets|actOnWebhooks|changeWebhooks)\(/;

function sources(): string[] {
  const core = join(__dirname, '../../../core');
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.map((file) => readFileSync(join(core, file), 'utf8'));
}

const makerOf = (name: string) =>
  sources().filter((source) => source.includes(`export async function ${name}`));

test.each(POSTS.map(({ useCase }) => useCase))('%s knows a request that it has done', (useCase) => {
  const [own] = makerOf(`${useCase}(`);
  expect(own).toMatch(KNOWS);
});

test.each(['carryOut', 'changePresets', 'actOnWebhooks'])('%s knows it for what goes through it', (name) => {
  expect(makerOf(name)).toEqual([expect.stringContaining('refuseRepeat(')]);
});

const NAMED = STEPS.map((step, index) => ({ ...step, id: step.call({}).id, key: `step-${index}` }));
const takesKey = (id: string) => POSTS.some((one) => one.id === id);

/** Takes a step for the first time, with a key where it takes one. */
async function take({ id, key, call, before, keep }: (typeof NAMED)[number], stage: ApiStage, world: World) {
  await before?.(stage, world);
  const example = call(world);
  const options = takesKey(id) ? { headers: { 'Idempotency-Key': key } } : {};
  const first = await send(stage, example, options);
  keep?.(first.body, world);
  expect(first.status).toBeLessThan(300);
  return { id, first, example, options };
}

onDatabase('sqlite', 'what was done, and whose answer was lost', (_open, place) => {
  let stage: ApiStage;
  const world: World = {};
  beforeAll(async () => {
    stage = await openApiStage(place, { burst: 1e6, perSecond: 1e6 });
  });
  afterAll(() => stage.core.close());
  const forgetAnswers = async () => {
    const db = openDatabase(stage.url);
    await db.write('latchkey_request').del();
    await db.close();
  };

  test.each(NAMED)('$id isn’t done again', async (step) => {
    const { id, first, example, options } = await take(step, stage, world);
    if (!takesKey(id)) return;
    await forgetAnswers();
    const again = await send(stage, example, options);
    if (again.status < 300) expect(again.body).toEqual(first.body);
    else expect([404, 409]).toContain(again.status);
  });
});

onDatabase('sqlite', 'what was done, and is sent again', (_open, place) => {
  let stage: ApiStage;
  const world: World = {};
  beforeAll(async () => {
    stage = await openApiStage(place, { burst: 1e6, perSecond: 1e6 });
  });
  afterAll(() => stage.core.close());
  /** Puts somebody's login to sleep, or wakes it. */
  const sleep = async (as: string, isAsleep: boolean) => {
    const db = openDatabase(stage.url);
    const suspended = isAsleep ? 1 : 0;
    await db
      .write('latchkey_user')
      .where({ id: as.replace('user:', '') })
      .update({ suspended });
    await db.write('latchkey_epoch').where({ scope: as }).increment('epoch', 1);
    await db.close();
  };

  test.each(NAMED)('$id is answered as before, but to nobody who may no longer', async (step) => {
    const { id, first, example, options } = await take(step, stage, world);
    if (!takesKey(id)) return;
    const again = await send(stage, example, options);
    if (id === 'leaveAccount') return expect(again.status).toBe(404);
    const { secret: _secret, code: _code, ...kept } = first.body as Record<string, unknown>;
    expect({ status: again.status, body: again.body }).toMatchObject({ status: first.status, body: kept });
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true' });
    if (example.as === undefined) return;
    await sleep(example.as, true);
    const late = await send(stage, example, options);
    await sleep(example.as, false);
    expect([401, 403, 404]).toContain(late.status);
    expect(late.headers).not.toHaveProperty('idempotency-replayed');
  });
});

eachDatabase('what comes twice, or at once, by the API', (_open, place) => {
  let stage: ApiStage;
  beforeAll(async () => {
    stage = await openApiStage(place);
  });
  afterAll(() => stage.core.close());
  const add = (key: string, email: string, options: CallOptions = {}) =>
    stage.call('POST', CONTACTS, { name: 'Ann', email }, { ...options, headers: { 'Idempotency-Key': key } });

  test('a creation sent again is done once, with the same answer', async () => {
    const first = await add('k-1', 'once@elsewhere.example').expect(201);
    const again = await add('k-1', 'once@elsewhere.example').expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true' });
    const found = await stage.call('GET', `${CONTACTS}?search=once@`).expect(200);
    expect(found.body.items).toHaveLength(1);
  });

  test('whoever may no longer gets no answer of before', async () => {
    const jonas = `/accounts/${BAKERY}/grants/membership/m-1042-3`;
    await add('k-ended', 'ended@elsewhere.example', { as: 'user:3' }).expect(201);
    await stage.call('DELETE', `${jonas}/misc.contacts`, undefined, { as: 'user:1' }).expect(204);
    const { body, headers } = await add('k-ended', 'ended@elsewhere.example', { as: 'user:3' }).expect(403);
    expect(body).toMatchObject({ code: 'access.denied', key: 'misc.contacts' });
    expect(headers).not.toHaveProperty('idempotency-replayed');
    await stage.call('POST', jonas, { key: 'misc.contacts' }, { as: 'user:1' }).expect(201);
  });

  test('sent many times at once it is done once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => add('k-2', 'atonce@elsewhere.example')));
    const made = all.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    for (const { status, body, headers } of all.filter((one) => one.status !== 201)) {
      expect({ status, body }).toMatchObject({ status: 409, body: { reason: 'RUNNING' } });
      expect(headers['retry-after']).toBe('1');
    }
    await add('k-2', 'atonce@elsewhere.example').expect(201);
  });

  test('a key is one request’s, one sender’s and one operation’s', async () => {
    await add('k-3', 'three@elsewhere.example').expect(201);
    expect((await add('k-3', 'other@elsewhere.example').expect(422)).body).toMatchObject(
      problem('key-reused'),
    );
    await add('k-3', 'forgrace@elsewhere.example', { as: 'user:1' }).expect(201);
    const headers = { 'Idempotency-Key': 'k-3' };
    await stage.call('POST', `/accounts/${BAKERY}/teams`, { name: 'Nights' }, { headers }).expect(201);
    await add('with space', 'x@elsewhere.example').expect(422);
  });

  test('what was refused may be sent again', async () => {
    await add('k-4', 'no address').expect(422);
    await add('k-4', 'four@elsewhere.example').expect(201);
  });

  test('an answer is kept for a day, and without what is shown once', async () => {
    const headers = { 'Idempotency-Key': 'k-5' };
    const issue = () => stage.call('POST', '/tokens', { name: 'once', scopes: ['people:read'] }, { headers });
    const first = await issue().expect(201);
    expect(first.body.secret).toMatch(/^lk_/);
    const { secret: _shown, ...kept } = first.body;
    expect((await issue().expect(201)).body).toEqual(kept);
    stage.clock.advance(25 * 3_600_000);
    expect((await issue().expect(409)).body).toMatchObject({ code: 'request.conflict', reason: 'DONE' });
  });

  test('nor what a webhook is signed by', async () => {
    const body = { url: 'https://receiver.example/', events: ['*'] };
    const headers = { 'Idempotency-Key': 'k-6' };
    const make = () => stage.call('POST', '/webhooks', body, { headers });
    const { secret, ...kept } = (await make().expect(201)).body as Record<string, unknown>;
    expect(secret).toMatch(/^whsec_/);
    expect((await make().expect(201)).body).toEqual(kept);
  });

  describe('a whole set of grants', () => {
    const read = async () => {
      const { body, headers } = await stage.call('GET', PAYER).expect(200);
      return { keys: body.grants.map(({ key }: { key: string }) => key) as string[], tag: headers.etag! };
    };
    const put = (keys: string[], tag?: string) =>
      stage.call(
        'PUT',
        PAYER,
        { grants: keys.map((key) => ({ key })) },
        { headers: tag ? { 'If-Match': tag } : {} },
      );

    test('is replaced only by who saw it as it is', async () => {
      const { keys, tag } = await read();
      expect((await put(keys).expect(428)).body).toMatchObject(problem('precondition-required'));
      expect((await put(keys, '*').expect(412)).body).toMatchObject(problem('stale'));
      const { headers } = await put([...keys, 'billing.prices'], tag).expect(200);
      expect((await put(keys, tag).expect(412)).body).toMatchObject({
        ...problem('stale'),
        code: 'grants.stale',
      });
      expect((await read()).tag).toBe(headers.etag);
      expect((await read()).keys).toContain('billing.prices');
    });

    test('replaced by many at once, is one’s', async () => {
      const { tag } = await read();
      const wanted = ['billing.quotes', 'billing.orders', 'billing.balance', 'billing.funds'];
      const all = await Promise.all(wanted.map((key) => put([key], tag)));
      expect(all.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
      const won = wanted[all.findIndex(({ status }) => status === 200)];
      expect((await read()).keys).toEqual([won]);
    });

    test('edited by two at once loses and invents nothing', async () => {
      await put(['billing.pay', 'billing.quotes'], (await read()).tag).expect(200);
      const edit = (add: string, remove: string) =>
        stage.call('PATCH', PAYER, { add: [{ key: add }], remove: [{ key: remove }] }).expect(200);
      await Promise.all([edit('billing.orders', 'billing.pay'), edit('billing.balance', 'billing.quotes')]);
      expect((await read()).keys).toEqual(['billing.balance', 'billing.orders']);
      await stage
        .call('PATCH', PAYER, { add: [{ key: 'billing.orders' }], remove: [{ key: 'billing.orders' }] })
        .expect(422);
    });

    test('keeps what is in both as it was given', async () => {
      const before = (await stage.call('GET', PAYER).expect(200)).body.grants as {
        key: string;
        id: string;
      }[];
      await put(['billing.orders', 'billing.pay'], (await read()).tag).expect(200);
      const after = (await stage.call('GET', PAYER).expect(200)).body.grants as { key: string; id: string }[];
      const orders = (list: typeof after) => list.find(({ key }) => key === 'billing.orders');
      expect(orders(after)).toEqual(orders(before));
    });
  });

  test('a delegate’s edit is judged whole: none of it happens where one part may not', async () => {
    const edit = { add: [{ key: 'billing.balance' }, { key: 'billing.cards' }], remove: [] };
    const { body } = await stage
      .call('PATCH', `/accounts/${BAKERY}/grants/contact/31`, edit, { as: 'user:3' })
      .expect(403);
    expect(body).toMatchObject({ reason: 'NOT_HELD', reasons: ['NOT_HELD'], key: 'billing.cards' });
    const { body: after } = await stage.call('GET', `/accounts/${BAKERY}/grants/contact/31`).expect(200);
    expect(after.grants.map(({ key }: { key: string }) => key)).not.toContain('billing.balance');
  });
});
