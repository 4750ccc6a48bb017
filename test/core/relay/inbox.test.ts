import { discardDead } from '../../../core/relay/dead-letters';
import { once, readEvent, receive, sweepInbox } from '../../../core/relay/inbox';
import { bury, claim } from '../../../core/relay/outbox';
import { createLog } from '../../../core/storage/activity-log';
import type { Database } from '../../../core/storage/open';
import { eachDatabase } from '../../support/databases';

const now = 1_800_000_000_000;

eachDatabase('inbox', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });

  const effectsOf = async (log: string) => (await db.read('latchkey_activity_head').where({ log })).length;

  test('does the effect of an event once, however often it comes at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        const key = `event-${index % 20}`;
        return once(db, { source: 'slack', key }, now, async (tx) => {
          await createLog(tx, key);
          return key;
        });
      }),
    );
    expect(answers.filter((answer) => answer !== undefined)).toHaveLength(20);
    for (let index = 0; index < 20; index++) expect(await effectsOf(`event-${index}`)).toBe(1);
  });

  test('leaves no mark when the effect fails, so that the event may come again', async () => {
    const failing = once(db, { source: 'slack', key: 'again' }, now, async (tx) => {
      await createLog(tx, 'again');
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await effectsOf('again')).toBe(0);
    expect(await once(db, { source: 'slack', key: 'again' }, now, () => Promise.resolve('done'))).toBe(
      'done',
    );
  });

  test('tells the sources of one key apart', async () => {
    const effect = () => Promise.resolve(true);
    expect(await once(db, { source: 'discord', key: '1' }, now, effect)).toBe(true);
    expect(await once(db, { source: 'mail', key: '1' }, now, effect)).toBe(true);
    expect(await once(db, { source: 'mail', key: '1' }, now, effect)).toBeUndefined();
  });

  test.each([
    ['longer than any database takes', `<${'x'.repeat(990)}@a>`, `<${'x'.repeat(990)}@b>`],
    ['that PostgreSQL refuses', 'a\0b', 'a\0c'],
    ['that are no text', '\ud800', '\ud801'],
    ['that differ in case alone', 'Message', 'message'],
    ['that differ in a space at the end', 'trailing', 'trailing '],
  ])('keeps keys apart %s', async (_title, one, other) => {
    const effect = () => Promise.resolve(true);
    expect(await once(db, { source: 'keys', key: one }, now, effect)).toBe(true);
    expect(await once(db, { source: 'keys', key: other }, now, effect)).toBe(true);
    expect(await once(db, { source: 'keys', key: one }, now, effect)).toBeUndefined();
  });

  test('keeps an event with its payload, and posts it in its lane, once', async () => {
    const event = { source: 'discord', key: 'kept', payload: '{"text":"é😀"}', lane: 'channel-1' };
    expect(await receive(db, event, now)).toBe(true);
    expect(await receive(db, event, now)).toBe(false);
    expect(await readEvent(db, event)).toBe(event.payload);
    const letters = await claim(db, { now, leaseMs: 1000, limit: 10 });
    expect(letters).toEqual([
      expect.objectContaining({
        lane: 'in:channel-1',
        kind: 'in:discord',
        payload: '{"source":"discord","key":"kept"}',
      }),
    ]);
  });

  test('forgets payloads first, and keys later', async () => {
    const event = { source: 'mail', key: 'swept', payload: 'hello', lane: 'm' };
    await receive(db, event, now - 10);
    await db.write('latchkey_outbox').del();
    await sweepInbox(db, { payloads: now, keys: now - 10 });
    expect(await readEvent(db, event)).toBeUndefined();
    expect(await receive(db, event, now)).toBe(false);
    await sweepInbox(db, { payloads: now, keys: now });
    expect(await receive(db, event, now)).toBe(true);
  });

  test.each([200, 400])(
    'keeps what is still to be worked on or to be judged, by keys of %i',
    async (length) => {
      const event = { source: 'waits', key: 'k'.repeat(length), payload: 'hello', lane: `waits-${length}` };
      await receive(db, event, now - 10);
      await sweepInbox(db, { payloads: now, keys: now });
      const letters = await claim(db, { now, leaseMs: 1000, limit: 10 });
      const letter = letters.find(({ lane }) => lane === `in:${event.lane}`);
      await bury(db, letter!, now, 'down');
      await sweepInbox(db, { payloads: now, keys: now });
      expect(await readEvent(db, event)).toBe('hello');
      await discardDead(db, letter!.id);
      await sweepInbox(db, { payloads: now, keys: now });
      expect(await readEvent(db, event)).toBeUndefined();
    },
  );
});
