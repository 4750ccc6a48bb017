import type { Actor } from '../../../core/index';
import { openDatabase } from '../../../core/storage/open';
import { sampleCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const marta: Actor = { principal: 'staff:1', name: 'Marta', login: true, channel: 'web' };
const row = { lane: 'mail:1', kind: 'mail.code', payload: '{}', attempts: 1, posted_at: 1, died_at: 1 };

onDatabase('sqlite', 'sending a letter again', (_open, place) => {
  it('is refused where its secret is gone, however many letters came after it', async () => {
    const url = await place.freshUrl();
    const { core } = await sampleCore(url);
    const db = openDatabase(url);
    const dead = { ...row, outcome: 'dead', reason: 'x' };
    await db.write('latchkey_outbox_dead').insert({ ...dead, id: 1, secret_id: 's1' });
    const later = Array.from({ length: 1001 }, (_, index) => ({ ...dead, id: 2 + index }));
    await db.write.batchInsert('latchkey_outbox_dead', later, 50);
    const again = (letter: number) => core.as(marta).retryLetter({ letter });
    await expect(again(1)).rejects.toMatchObject({ details: { reason: 'SECRET_GONE' } });
    const looking = core.as({ ...marta, readOnly: true }).retryLetter({ letter: 2 });
    await expect(looking).rejects.toMatchObject({ details: { reason: 'READ_ONLY' } });
    await again(2);
    await expect(again(2)).rejects.toMatchObject({ code: 'letter.not_found' });
    await db.close();
    await core.close();
  });
});
