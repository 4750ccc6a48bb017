import type { Actor } from '../../../core/index';
import { expireHeld } from '../../../core/mail-in/discard-held';
import { openDatabase, type Database } from '../../../core/storage/open';
import { rotateSecret } from '../../../core/storage/rotate-secret';
import { storeKeys } from '../../../core/storage/store-keys';
import { createStores } from '../../../core/storage/stores/stores';
import { keyedHasher } from '../../../core/system/keyed-hasher';
import { sampleCore, SECRET, settleAll } from '../../support/core';
import { eachDatabase, onDatabase } from '../../support/databases';
import { acting } from '../tickets/acting-on-tickets';
import { BEN, DEPARTMENTS, IDA, mailFrom, MARTA } from './incoming';

const ADA = 'ada@bluebird-bakery.example';
const none = { authentication: { dmarc: 'none', domain: '' } } as const;
const account = '1042';
const DAY = 86_400_000;

async function stage(url: string) {
  const test = await sampleCore(url, { settings: { mailDepartments: DEPARTMENTS } });
  const as = (actor: Actor) => test.core.as({ ...actor, freshAt: test.clock.now() });
  const holds = async (over: object = {}, from = ADA) => {
    const received = await test.core.open().receiveMail(mailFrom(from, { ...none, ...over }));
    if (received.is !== 'held') throw new Error('it is not held');
    return received.mail;
  };
  const log = async () => (await as(MARTA).readInstallationActivity({ limit: 5 }))[0];
  return { ...test, as, holds, log };
}

eachDatabase('mail that is held', (_open, place) => {
  let test: Awaited<ReturnType<typeof stage>>;
  let db: Database;
  let url: string;
  beforeAll(async () => {
    url = await place.freshUrl();
    test = await stage(url);
    db = openDatabase(url);
  });
  afterAll(async () => {
    await db.close();
    await test.core.close();
  });
  const toTechnical = { to: { department: 'technical' } };
  const read = async (ticket: string) => (await acting(test, 'user:1').readTicket({ ticket })).messages;

  it('is sealed: nobody reads in the database what people wrote', async () => {
    const held = await test.holds({
      subject: 'Quuxes',
      text: 'My frotz is plugh',
      attachments: ['xyzzy.pdf'],
    });
    const all = JSON.stringify([
      await db.read('latchkey_held_mail'),
      await db.read('latchkey_inbox'),
      await db.read('latchkey_activity'),
    ]);
    for (const word of ['Quuxes', 'frotz', 'xyzzy']) expect(all).not.toContain(word);
    expect(await test.as(MARTA).readHeld({ held })).toMatchObject({
      ...{ reason: 'NOT_AUTHENTICATED', email: ADA, department: 'technical' },
      content: { subject: 'Quuxes', text: 'My frotz is plugh', attachments: ['xyzzy.pdf'], from: [ADA] },
    });
  });

  it('opens a ticket for whom staff say it is from, marked, with who said so in every log', async () => {
    const held = await test.holds({ text: 'Please help' });
    const { id } = await test.as(BEN).releaseHeld({ held, account, person: 'contact:31', ...toTechnical });
    expect(await read(id)).toEqual([
      expect.objectContaining({
        ...{
          author: 'contact:31',
          via: 'mail',
          body: 'Please help',
          unverified: true,
          releasedBy: 'staff:2',
        },
      }),
    ]);
    expect(await test.log()).toMatchObject({
      ...{ action: 'mail.released', actor: 'staff:2', subject: `mail:${held}` },
      ...{ before: { reason: 'NOT_AUTHENTICATED' }, after: { account, ticket: id, person: 'contact:31' } },
    });
    const { rows } = await test.as(MARTA).readActivity({ account });
    expect(rows[0]).toMatchObject({ action: 'ticket.opened', actor: 'staff:2', onBehalfOf: 'contact:31' });
    await expect(test.as(BEN).readHeld({ held })).rejects.toMatchObject({ code: 'mail.not_found' });
  });

  it('goes into a ticket that the person sees, and tells the host that its sender is not verified', async () => {
    const opening = { account, department: 'technical', priority: 'low' as const };
    const ticket = await acting(test, 'contact:31').openTicket({
      ...opening,
      subject: 'Slow',
      message: 'Very.',
    });
    const held = await test.holds({ text: 'And slower' });
    await test.as(MARTA).releaseHeld({ held, account, person: 'contact:31', to: { ticket: ticket.id } });
    expect((await read(ticket.id))[1]).toMatchObject({
      body: 'And slower',
      unverified: true,
      releasedBy: 'staff:1',
    });
    await settleAll(test);
    const said: { body: string }[] = await db
      .read('host_reply')
      .where('body', 'like', '%And slower%')
      .select('body');
    expect(said).toEqual([{ body: '[Sender not verified]\n\nAnd slower' }]);
  });

  it('goes nowhere where the person could not have written, and stays', async () => {
    const held = await test.holds();
    const release = (person: string, to: { department: string } | { ticket: string }) =>
      test.as(MARTA).releaseHeld({ held, account, person, to });
    const refused = { code: 'input.invalid', details: { field: 'to', reason: 'NOT_ALLOWED' } };
    await expect(release('contact:32', { department: 'technical' })).rejects.toMatchObject(refused);
    await expect(release('contact:33', { department: 'billing' })).rejects.toMatchObject(refused);
    await expect(release('contact:31', { department: 'nowhere' })).rejects.toMatchObject(refused);
    await expect(release('user:4', { department: 'technical' })).rejects.toMatchObject({
      code: 'person.not_found',
    });
    const { id } = await acting(test, 'user:1').openTicket({
      ...{ account, department: 'technical', priority: 'low', subject: 'Mine', message: 'Alone.' },
    });
    await expect(release('contact:31', { ticket: id })).rejects.toMatchObject(refused);
    await expect(release('contact:31', { ticket: 'nothing' })).rejects.toMatchObject({
      code: 'ticket.not_found',
    });
    expect(await test.as(MARTA).readHeld({ held })).toMatchObject({ id: held });
  });

  it('is released once, however many press at once', async () => {
    const held = await test.holds({ subject: 'Once' });
    const release = () => test.as(MARTA).releaseHeld({ held, account, person: 'contact:31', ...toTechnical });
    const ended = await Promise.allSettled([release(), release(), release()]);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const listed = await acting(test, 'user:1').listTickets({ account, limit: 500 });
    expect(listed.filter(({ subject }) => subject === 'Once')).toHaveLength(1);
  });

  it('is thrown away by whoever says so, which is recorded', async () => {
    const held = await test.holds();
    await test.as(MARTA).discardHeld({ held });
    expect(await test.log()).toMatchObject({
      ...{ action: 'mail.discarded', actor: 'staff:1', subject: `mail:${held}` },
      before: { reason: 'NOT_AUTHENTICATED' },
    });
    await expect(test.as(MARTA).discardHeld({ held })).rejects.toMatchObject({ code: 'mail.not_found' });
  });

  it('is read after the secret was rotated, and no longer without the old one', async () => {
    const held = await test.holds({ subject: 'Kept' });
    const both = `a newer secret for tests, long enough,${SECRET}`;
    await rotateSecret(url, { secret: both, hasher: keyedHasher(both), now: test.clock.now() });
    const newer = await sampleCore(url, { secret: 'a newer secret for tests, long enough', fill: false });
    expect((await newer.core.as(MARTA).readHeld({ held })).content).toMatchObject({ subject: 'Kept' });
    await newer.core.close();
    expect(await test.as(MARTA).readHeld({ held })).not.toHaveProperty('content');
    const release = test.as(MARTA).releaseHeld({ held, account, person: 'contact:31', ...toTechnical });
    await expect(release).rejects.toMatchObject({ code: 'mail.conflict', details: { reason: 'UNREADABLE' } });
  });

  it('goes with whoever has the address when they are erased', async () => {
    const held = await test.holds({}, 'priya@bluebird-bakery.example');
    await test.as(MARTA).erasePerson({ person: 'contact:33' });
    await expect(test.as(MARTA).readHeld({ held })).rejects.toMatchObject({ code: 'mail.not_found' });
  });
});

onDatabase('sqlite', 'staff and mail that is held (R18)', (_open, place) => {
  let test: Awaited<ReturnType<typeof stage>>;
  let db: Database;
  beforeEach(async () => {
    const url = await place.freshUrl();
    test = await stage(url);
    db = openDatabase(url);
  });
  afterEach(async () => {
    await db.close();
    await test.core.close();
  });
  const expire = () => {
    const { clock } = test;
    return expireHeld({ ...createStores(db, storeKeys(SECRET), clock, () => undefined), clock });
  };
  const refused = { code: 'access.denied', details: { reason: 'STAFF_ROLE' } };

  it('is listed to auditors without a word of it, who can do nothing about it', async () => {
    const held = await test.holds();
    const { items, mayAct } = await test.as(IDA).listHeld({});
    expect(mayAct).toBe(false);
    expect(items).toEqual([expect.objectContaining({ id: held, reason: 'NOT_AUTHENTICATED', email: ADA })]);
    expect(Object.keys(items[0]!)).not.toContain('subject');
    expect(Object.keys(items[0]!)).not.toContain('content');
    const ida = test.as(IDA);
    const acts = [
      () => ida.readHeld({ held }),
      () => ida.discardHeld({ held }),
      () => ida.findSenders({ held, search: 'ada' }),
      () => ida.readReleaseOffers({ held, account, person: 'contact:31' }),
      () => ida.releaseHeld({ held, account, person: 'contact:31', to: { department: 'technical' } }),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject(refused);
  });

  it('is of their departments for those who support some, and nothing else is there', async () => {
    const own = await test.holds();
    const others = [
      await test.holds({ to: ['billing@harbourline.example'] }),
      await test.holds({ to: ['ceo@harbourline.example'] }),
    ];
    const ben = test.as(BEN);
    expect((await ben.listHeld({})).items.map(({ id }) => id)).toEqual([own]);
    for (const held of others) {
      await expect(ben.readHeld({ held })).rejects.toMatchObject({ code: 'mail.not_found' });
      await expect(ben.discardHeld({ held })).rejects.toMatchObject({ code: 'mail.not_found' });
    }
    const release = ben.releaseHeld({ held: own, account, person: 'user:1', to: { department: 'billing' } });
    await expect(release).rejects.toMatchObject({ code: 'department.not_found' });
    const { id } = await acting(test, 'user:1').openTicket({
      ...{ account, department: 'billing', priority: 'low', subject: 'Bill', message: 'High.' },
    });
    const into = ben.releaseHeld({ held: own, account, person: 'user:1', to: { ticket: id } });
    await expect(into).rejects.toMatchObject({ code: 'ticket.not_found' });
    const offers = await ben.readReleaseOffers({ held: own, account, person: 'user:1' });
    expect(offers).toMatchObject({ departments: [{ id: 'technical' }], tickets: [] });
    expect((await test.as(MARTA).listHeld({})).items).toHaveLength(3);
  });

  it('is nothing for clients, tokens, or somebody who only looks on', async () => {
    const held = await test.holds();
    for (const who of ['user:1', 'contact:31'] as const) {
      await expect(acting(test, who).listHeld({})).rejects.toMatchObject(refused);
      await expect(acting(test, who).readHeld({ held })).rejects.toMatchObject(refused);
    }
    const looking = { ...MARTA, readOnly: true as const };
    const to = { department: 'technical' };
    for (const act of [
      () => test.as(looking).discardHeld({ held }),
      () => test.as(looking).releaseHeld({ held, account, person: 'contact:31', to }),
    ]) {
      await expect(act()).rejects.toMatchObject({ details: { reason: 'READ_ONLY' } });
    }
  });

  it('offers whom it may be from, and what they themselves could write in', async () => {
    const held = await test.holds();
    const found = await test.as(BEN).findSenders({ held, search: ADA });
    expect(found).toEqual([
      expect.objectContaining({ principal: 'contact:31', places: [expect.objectContaining({ account })] }),
    ]);
    expect(await test.as(BEN).findSenders({ held, search: '' })).toEqual([]);
    const offers = (person: string) => test.as(MARTA).readReleaseOffers({ held, account, person });
    expect((await offers('contact:33')).departments.map(({ id }) => id)).toEqual(['technical', 'sales']);
    expect((await offers('contact:32')).departments).toEqual([]);
    await expect(offers('user:4')).rejects.toMatchObject({ code: 'person.not_found' });
  });

  it('shows support whoever has the whole address, and nobody else of all clients', async () => {
    const held = await test.holds();
    const find = (actor: Actor, search: string) => test.as(actor).findSenders({ held, search });
    for (const search of [
      'a',
      'ada',
      'ada@bluebird-bakery.exampl',
      '@bluebird-bakery.example',
      'Lindqvist',
    ]) {
      expect(await find(BEN, search)).toEqual([]);
    }
    expect(await find(BEN, ADA.toUpperCase())).toMatchObject([{ principal: 'contact:31' }]);
    expect((await find(MARTA, 'a')).length).toBeGreaterThan(1);
  });

  it('is paged, and every one is on one page', async () => {
    const all = [];
    for (let count = 0; count < 7; count += 1) all.push(await test.holds());
    const seen: string[] = [];
    for (let after; ;) {
      const page = await test.as(MARTA).listHeld({ limit: 3, ...(after && { after }) });
      seen.push(...page.items.map(({ id }) => id));
      if (!page.next) break;
      after = page.next;
    }
    expect([...seen].sort()).toEqual([...all].sort());
    expect(await test.as(MARTA).readWaiting({})).toMatchObject({ held: 7 });
  });

  it('ends after its days, recorded one by one', async () => {
    const held = await test.holds();
    test.clock.advance(29 * DAY);
    expect(await expire()).toBe(0);
    test.clock.advance(DAY);
    expect((await Promise.all([expire(), expire()])).sort()).toEqual([0, 1]);
    expect((await test.as(MARTA).listHeld({})).items).toEqual([]);
    expect(await test.log()).toMatchObject({
      action: 'mail.expired',
      actor: 'system',
      subject: `mail:${held}`,
    });
  });

  it('that is longer than a message becomes several, in order', async () => {
    const held = await test.holds({ text: `first ${'long '.repeat(5_000)}last` });
    const to = { department: 'technical', subject: 'Long' };
    const { id } = await test.as(MARTA).releaseHeld({ held, account, person: 'contact:31', to });
    const { messages } = await acting(test, 'user:1').readTicket({ ticket: id });
    expect(messages).toHaveLength(3);
    expect(messages[0]!.body).toMatch(/^first /);
    expect(messages[2]!.body).toMatch(/last$/);
    expect(messages.every(({ unverified }) => unverified)).toBe(true);
  });
});
