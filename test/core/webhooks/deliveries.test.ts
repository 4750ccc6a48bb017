import { Webhook } from 'standardwebhooks';
import { keyedHasher, rotateSecret } from '../../../core/index';
import { sweep } from '../../../core/relay/sweep';
import { openDatabase, type Database } from '../../../core/storage/open';
import { sampleCore, SECRET, settleAll } from '../../support/core';
import { eachDatabase } from '../../support/databases';
import { openReceiver, type Received, type Receiver } from '../../support/receiver';
import { BAKERY, openStage, type Stage } from '../../support/stage';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

interface Told {
  type: string;
  timestamp: string;
  data: Record<string, string | number>;
}

const told = ({ body }: Received) => JSON.parse(body) as Told;
/** As a receiver does it that has this secret; a moment of ours is one of the machine's. */
const verify = (secret: string, { headers, body }: Received) => {
  jest.useFakeTimers({ now: Number(headers['webhook-timestamp']) * 1000 });
  try {
    return new Webhook(secret).verify(body, headers as Record<string, string>);
  } finally {
    jest.useRealTimers();
  }
};

eachDatabase('what webhooks are told', (_open, place) => {
  let stage: Stage;
  let receiver: Receiver;
  let db: Database;
  let at: string;
  beforeAll(async () => {
    at = await place.freshUrl();
    stage = await openStage(at);
    db = openDatabase(at);
  });
  afterAll(async () => {
    await db.close();
    await stage.core.close();
  });
  beforeEach(async () => {
    receiver = await openReceiver();
  });
  afterEach(async () => {
    for (const { id: webhook } of await marta().listWebhooks({})) await marta().removeWebhook({ webhook });
    await later(4 * DAY);
    await receiver.close();
  });
  const marta = () => stage.as('marta');
  const add = (events = ['*'], to = receiver) => marta().addWebhook({ url: to.url, events });
  let people = 0;
  const change = () => {
    const email = `person${++people}@elsewhere.example`;
    return stage.as('grace').addContact({ account: BAKERY, name: `Person ${people}`, email });
  };
  const deliveries = async (webhook: string) => (await marta().listWebhookDeliveries({ webhook })).items;
  /** Lets what backs off be due. */
  const later = async (ms = 20 * 60_000) => {
    stage.clock.advance(ms);
    await settleAll(stage);
  };

  it('is each committed change, once, signed, with ids alone', async () => {
    const { secret, id } = await add();
    const contact = await change();
    await settleAll(stage);
    await settleAll(stage);
    expect(receiver.got).toHaveLength(1);
    const [post] = receiver.got as [Received];
    expect(verify(secret, post)).toEqual(told(post));
    const { seq, at: recordedAt } = await stage.newest();
    expect(told(post)).toEqual({
      ...{ type: 'contact.added', timestamp: new Date(Number(recordedAt)).toISOString() },
      data: {
        ...{ id: post.headers['webhook-id'], account: BAKERY, seq, actor: 'user:1', channel: 'web' },
        subject: `contact:${contact.id}`,
      },
    });
    expect(post.headers['content-type']).toBe('application/json');
    expect(() => verify(`${secret.slice(0, -5)}AAAA=`, post)).toThrow('No matching signature');
    expect(() => verify(secret, { ...post, body: post.body.replace('1042', '1077') })).toThrow();
    expect(await deliveries(id)).toEqual([
      {
        ...{ id: expect.any(String), webhook: id, event: post.headers['webhook-id'] },
        ...{ type: 'contact.added', account: BAKERY, state: 'delivered', attempts: 1, status: 204 },
        ...{ createdAt: recordedAt, triedAt: expect.any(Number) },
      },
    ]);
  });

  it('is no change that was rolled back or refused, and none of the installation’s own', async () => {
    const { id } = await add();
    await change();
    await settleAll(stage);
    receiver.got.length = 0;
    const email = `person${people}@elsewhere.example`;
    const again = { account: BAKERY, name: 'Again', email };
    await expect(stage.as('grace').addContact(again)).rejects.toBeDefined();
    const wanted = { account: BAKERY, subject: { kind: 'contact' as const, id: '32' } };
    await expect(
      stage.as('jonas').givePermission({ ...wanted, key: 'billing.prices' }),
    ).rejects.toMatchObject({ code: 'access.denied' });
    expect(await stage.newest()).toMatchObject({ refused: true });
    await marta().issueToken({ name: 'other', scopes: ['outbox'] });
    await settleAll(stage);
    expect(receiver.got).toEqual([]);
    expect(await deliveries(id)).toHaveLength(1);
  });

  it('is what each subscribed to', async () => {
    const [one, all, none] = [await openReceiver(), await openReceiver(), await openReceiver()];
    await add(['grant.*'], one);
    await add(['*'], all);
    await add(['ticket.opened'], none);
    const subject = { kind: 'contact' as const, id: '32' };
    await stage.as('grace').givePermission({ account: BAKERY, subject, key: 'billing.prices' });
    await change();
    await settleAll(stage);
    expect(one.got.map((post) => told(post).type)).toEqual(['grant.changed']);
    expect(all.got.map((post) => told(post).type)).toEqual(['grant.changed', 'contact.added']);
    expect(none.got).toEqual([]);
    expect(told(one.got[0]!).data.id).toBe(told(all.got[0]!).data.id);
    for (const each of [one, all, none]) await each.close();
  });

  it('of a login is told for each account of its own, and not for the installation', async () => {
    await add(['user.*']);
    await marta().suspendUser({ user: '3' });
    await marta().resumeUser({ user: '3' });
    await settleAll(stage);
    const about = receiver.got.map((post) => [told(post).type, told(post).data.account]);
    expect(about).toEqual([
      ['user.suspended', BAKERY],
      ['user.resumed', BAKERY],
    ]);
  });

  it('comes in order, and whole, when the receiver was down', async () => {
    const { id } = await add();
    const port = Number(new URL(receiver.url).port);
    await receiver.close();
    const made: string[] = [];
    for (let n = 0; n < 3; n++) made.push(`contact:${(await change()).id}`);
    await settleAll(stage);
    const [, , first] = await deliveries(id);
    expect(first).toMatchObject({ state: 'waiting', reason: 'UNREACHABLE', attempts: 1 });
    expect(first!.nextAt).toBeGreaterThan(stage.clock.now());
    await later();
    receiver = await openReceiver(port);
    made.push(`contact:${(await change()).id}`);
    await later();
    expect(receiver.got.map((post) => told(post).data.subject)).toEqual(made);
    expect((await deliveries(id)).map(({ state }) => state)).toEqual(Array(4).fill('delivered'));
  });

  it('waits as long as a busy receiver asks, and delays nobody else', async () => {
    const quick = await openReceiver();
    const { id } = await add();
    await add(['*'], quick);
    receiver.answers.push({ status: 503, headers: { 'retry-after': '7200' } });
    await change();
    await settleAll(stage);
    expect(quick.got).toHaveLength(1);
    const [waiting] = await deliveries(id);
    expect(waiting).toMatchObject({ state: 'waiting', reason: 'ANSWER', status: 503 });
    expect(waiting!.nextAt! - waiting!.triedAt!).toBeGreaterThan(2 * HOUR - MINUTE);
    await later(2 * HOUR - MINUTE);
    expect(receiver.got).toHaveLength(1);
    await later(MINUTE);
    expect(receiver.got).toHaveLength(2);
    expect(receiver.got[1]!.headers['webhook-id']).toBe(receiver.got[0]!.headers['webhook-id']);
    expect(receiver.got[1]!.body).toBe(receiver.got[0]!.body);
    await quick.close();
  });

  it('follows no redirect, and keeps nothing of an answer', async () => {
    const { id } = await add();
    const elsewhere = await openReceiver();
    const redirect = { status: 307, headers: { location: elsewhere.url }, body: 'x'.repeat(100_000) };
    // On a slow machine the first retries, half a second later, come in the same go.
    receiver.answers.push(...Array.from({ length: 9 }, () => redirect));
    await change();
    await settleAll(stage);
    expect(elsewhere.got).toEqual([]);
    expect((await deliveries(id))[0]).toMatchObject({ state: 'waiting', reason: 'ANSWER', status: 307 });
    expect(JSON.stringify(await db.read('latchkey_webhook_delivery'))).not.toContain('xxxx');
    await elsewhere.close();
  });

  it('ends with a receiver that says it is gone: paused, told, and no further word', async () => {
    const { id } = await add();
    receiver.answers.push({ status: 410 });
    await change();
    await change();
    await settleAll(stage);
    expect(receiver.got).toHaveLength(1);
    expect(await marta().listWebhooks({})).toMatchObject([{ id, paused: 'gone' }]);
    expect(await deliveries(id)).toMatchObject([
      { state: 'dropped', reason: 'GONE', attempts: 0 },
      { state: 'dropped', reason: 'GONE', status: 410 },
    ]);
    expect((await stage.as('ida').readInstallationActivity({}))[0]).toMatchObject({
      ...{ action: 'webhook.paused', actor: 'system', subject: `webhook:${id}` },
    });
    const conflict = { code: 'webhook.conflict', details: { reason: 'PAUSED' } };
    await expect(marta().testWebhook({ webhook: id })).rejects.toMatchObject(conflict);
    const [{ id: delivery } = { id: '' }] = await deliveries(id);
    await expect(marta().resendWebhookDelivery({ webhook: id, delivery })).rejects.toMatchObject(conflict);
    await marta().changeWebhook({ webhook: id, paused: false });
    await marta().resendWebhookDelivery({ webhook: id, delivery });
    await settleAll(stage);
    expect(receiver.got).toHaveLength(2);
  });

  describe('is judged when it goes (R7), and dropped for one that', () => {
    const drop = async (id: string, act: () => Promise<unknown>, reason: string) => {
      receiver.answers.push({ status: 500 });
      await change();
      await settleAll(stage);
      expect(receiver.got).toHaveLength(1);
      await act();
      await later();
      expect(receiver.got).toHaveLength(1);
      expect((await deliveries(id))[0]).toMatchObject({ state: 'dropped', reason, attempts: 1 });
      await change();
      await later();
      expect(receiver.got).toHaveLength(1);
    };

    it('was removed', async () => {
      const { id: webhook } = await add();
      await drop(webhook, () => marta().removeWebhook({ webhook }), 'REMOVED');
      expect(await deliveries(webhook)).toHaveLength(1);
    });

    it('was paused', async () => {
      const { id: webhook } = await add();
      await drop(webhook, () => marta().changeWebhook({ webhook, paused: true }), 'PAUSED');
      expect(await deliveries(webhook)).toHaveLength(1);
    });

    it('was narrowed', async () => {
      const { id: webhook } = await add();
      const narrow = () => marta().changeWebhook({ webhook, events: ['ticket.*'] });
      await drop(webhook, narrow, 'NARROWED');
    });

    it('was made by a token that was revoked since', async () => {
      const token = await marta().issueToken({ name: 'portal', scopes: ['webhooks'] });
      const portal = stage.core.as(await stage.core.byToken(token.secret));
      const { id } = await portal.addWebhook({ url: receiver.url, events: ['*'] });
      await drop(id, () => marta().revokeToken({ token: token.id }), 'ISSUER');
      await marta().changeWebhook({ webhook: id, description: 'taken over' });
      await change();
      await settleAll(stage);
      expect(receiver.got).toHaveLength(2);
    });

    it('was made by staff who may not any more', async () => {
      const { id } = await add();
      const staff = () => db.write('latchkey_staff').where({ id: '1' });
      receiver.answers.push({ status: 500 });
      await change();
      await settleAll(stage);
      await staff().update({ role: 'support' });
      await later();
      expect(receiver.got).toHaveLength(1);
      await staff().update({ role: 'admin' });
      expect(await deliveries(id)).toMatchObject([{ state: 'dropped', reason: 'ISSUER' }]);
    });
  });

  it('goes again when somebody asks, under the id that it had', async () => {
    const { id: webhook, secret } = await add();
    await change();
    await settleAll(stage);
    const [first] = await deliveries(webhook);
    stage.clock.advance(60_000);
    expect(await marta().resendWebhookDelivery({ webhook, delivery: first!.id })).toMatchObject({
      ...{ id: first!.id, state: 'waiting' },
    });
    await settleAll(stage);
    const [before, after] = receiver.got as [Received, Received];
    expect(after.headers['webhook-id']).toBe(before.headers['webhook-id']);
    expect(after.body).toBe(before.body);
    expect(after.headers['webhook-timestamp']).not.toBe(before.headers['webhook-timestamp']);
    verify(secret, after);
    expect((await deliveries(webhook))[0]).toMatchObject({ state: 'delivered', attempts: 2 });
  });

  it('is not sent twice by a letter that came after it had gone', async () => {
    const { id: webhook } = await add(['ticket.opened']);
    const { id: delivery } = await marta().testWebhook({ webhook });
    await marta().resendWebhookDelivery({ webhook, delivery });
    await settleAll(stage);
    expect(receiver.got.map((post) => told(post))).toEqual([
      expect.objectContaining({ type: 'webhook.test', data: { id: expect.any(String), webhook } }),
    ]);
  });

  it('is given up after three days, and tried again from among the letters set aside', async () => {
    const { id } = await add();
    receiver.answers.push(...Array.from({ length: 3 }, () => ({ status: 500 })));
    await change();
    await settleAll(stage);
    await later();
    await later(3 * DAY);
    expect((await deliveries(id))[0]).toMatchObject({ state: 'failed', reason: 'ANSWER', status: 500 });
    const [letter] = await marta().listSetAside({});
    expect(letter).toMatchObject({ kind: 'webhook.deliver', outcome: 'dead', retryable: true });
    await marta().retryLetter({ letter: letter!.id });
    await settleAll(stage);
    expect((await deliveries(id))[0]).toMatchObject({ state: 'delivered', attempts: 4 });
  });

  it('is signed by both secrets for a day after one was replaced', async () => {
    const { id: webhook, secret: old } = await add();
    const { secret } = await marta().rotateWebhookSecret({ webhook });
    expect(secret).not.toBe(old);
    await change();
    await settleAll(stage);
    expect(receiver.got[0]!.headers['webhook-signature']).toMatch(/^v1,\S{44} v1,\S{44}$/);
    for (const one of [old, secret]) verify(one, receiver.got[0]!);
    const { secret: third } = await marta().rotateWebhookSecret({ webhook });
    await change();
    await settleAll(stage);
    for (const one of [old, secret, third]) verify(one, receiver.got[1]!);
    stage.clock.advance(DAY);
    await change();
    await settleAll(stage);
    verify(third, receiver.got[2]!);
    for (const one of [old, secret]) expect(() => verify(one, receiver.got[2]!)).toThrow();
  });

  it('is forgotten after 30 days, and what was removed after it', async () => {
    const { id: webhook } = await add();
    await change();
    await settleAll(stage);
    await marta().removeWebhook({ webhook });
    const rows = async (table: 'webhook' | 'webhook_delivery') => {
      const where = table === 'webhook' ? { id: webhook } : { webhook_id: webhook };
      return (await db.read(`latchkey_${table}`).where(where)).length;
    };
    await sweep(db, stage.clock.now() + 30 * DAY - MINUTE);
    expect(await rows('webhook_delivery')).toBe(1);
    await sweep(db, stage.clock.now() + 30 * DAY + 1);
    expect([await rows('webhook_delivery'), await rows('webhook')]).toEqual([0, 1]);
    await sweep(db, stage.clock.now() + 31 * DAY + 1);
    expect(await rows('webhook')).toBe(0);
  });

  it('says nothing of anybody that erasing would have to take back (R21)', async () => {
    const { id: webhook } = await add();
    const contact = await change();
    await stage.as('grace').editContact({ account: BAKERY, contact: contact.id, notes: 'speaks Polish' });
    await stage.as('grace').removeContact({ account: BAKERY, contact: contact.id });
    await settleAll(stage);
    const kept = JSON.stringify([
      await db.read('latchkey_webhook_delivery').where({ webhook_id: webhook }),
      await deliveries(webhook),
      receiver.got.map(({ body }) => body),
    ]);
    expect(kept).toContain(`contact:${contact.id}`);
    expect(kept).not.toMatch(/Person|@|Polish/);
  });

  it('is listed a page at a time, by state', async () => {
    const { id: webhook } = await add();
    for (let n = 0; n < 3; n++) await change();
    const first = await marta().listWebhookDeliveries({ webhook, limit: 2 });
    expect(first.items).toHaveLength(2);
    const rest = await marta().listWebhookDeliveries({ webhook, limit: 2, before: first.next! });
    expect(rest).toEqual({ items: [expect.objectContaining({ state: 'waiting' })] });
    const delivered = await marta().listWebhookDeliveries({ webhook, state: 'delivered' });
    expect(delivered).toEqual({ items: [] });
  });

  it('is signed as before when the installation’s own secret is replaced', async () => {
    const { secret } = await add();
    const both = `another secret that is long enough too,${SECRET}`;
    await rotateSecret(at, { secret: both, hasher: keyedHasher(both), now: stage.clock.now() });
    const next = await sampleCore(at, { secret: both.split(',')[0]!, fill: false });
    await change();
    while ((await next.core.settle()) > 0);
    verify(secret, receiver.got[0]!);
    await next.core.close();
  });
});
