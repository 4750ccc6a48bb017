import { openDatabase } from '../../../core/storage/open';
import { sampleCore, settleAll } from '../../support/core';
import { onDatabase } from '../../support/databases';

onDatabase('sqlite', 'who works on kept events', (_open, place) => {
  it('is not said to have done what it was never given', async () => {
    const url = await place.freshUrl();
    const test = await sampleCore(url);
    const heard: string[] = [];
    test.core.listen('slack', async (payload) => void heard.push(payload));
    await test.core.receive({ source: 'slack', key: 'e1', payload: 'hello', lane: 'slack:T:D' });
    const db = openDatabase(url);
    await db.write('latchkey_inbox').where({ key: 'e1' }).update({ payload: null });
    await db.close();
    await settleAll(test);
    expect(heard).toEqual([]);
    const staff = { principal: 'staff:1', name: 'Marta', login: true, channel: 'web' } as const;
    expect(await test.core.as(staff).listSetAside({})).toMatchObject([
      { kind: 'in:slack', outcome: 'dead', reason: 'what was said is no longer kept' },
    ]);
    await test.core.close();
  });
});
