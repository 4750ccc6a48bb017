import type { Actor } from '../../../core/index';
import type { Database } from '../../../core/storage/open';
import { eachDatabase } from '../../support/databases';
import { sampleWithDatabase, type TestCore } from '../../support/core';

eachDatabase('letters that were set aside', (_open, place) => {
  let test: TestCore;
  let db: Database;
  let close = () => Promise.resolve();
  beforeAll(async () => {
    ({ test, db, close } = await sampleWithDatabase(place));
  });
  afterAll(() => close());

  const marta: Actor = { principal: 'staff:1', name: 'Marta', login: true, channel: 'web' };
  const letter = (id: number, secret_id: string | null) => ({
    ...{ id, lane: 'mail:x', kind: 'mail.code', payload: '{}', secret_id, attempts: 1, posted_at: 1 },
    ...{ outcome: 'dead', reason: 'no answer', died_at: 1 },
  });

  it('are not sent again once their secret is gone, however many others lie there', async () => {
    const others = Array.from({ length: 1000 }, (_, at) => letter(100 + at, null));
    await db.write.batchInsert('latchkey_outbox_dead', [letter(99, 'gone'), ...others], 50);
    await expect(test.core.as(marta).retryLetter({ letter: 99 })).rejects.toMatchObject({
      code: 'letter.conflict',
      details: { reason: 'SECRET_GONE' },
    });
    expect(await db.read('latchkey_outbox_dead').where({ id: 99 }).pluck('id')).toEqual([99]);
  });

  it('are sent again once, whoever asks at once', async () => {
    const asked = Array.from({ length: 4 }, () => test.core.as(marta).retryLetter({ letter: 100 }));
    const answers = await Promise.allSettled(asked);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'letter.not_found' },
    });
  });
});
