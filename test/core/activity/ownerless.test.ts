import { openDatabase } from '../../../core/storage/open';
import { eachDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';
import { addClient, disown } from '../../support/ownerless';

eachDatabase('clients that nobody owns', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    const url = await place.freshUrl();
    test = await sampleCore(url);
    for (const id of ['7001', '7002', '7003']) await addClient(test.core, id);
    await addClient(test.core, '7004', 'closed');
    const db = openDatabase(url);
    await disown(db, ['7001', '7003', '7004']);
    await db.close();
  });
  afterAll(() => test.core.close());
  const waiting = (principal: 'staff:1' | 'staff:2') =>
    test.core.as({ principal, name: 'M', login: true, channel: 'web' }).readWaiting({});

  it('are told to staff, but for closed ones and those that have an owner', async () => {
    expect((await waiting('staff:1')).ownerless).toEqual([
      { account: '7001', label: 'Client 7001' },
      { account: '7003', label: 'Client 7003' },
    ]);
  });

  it('are nobody’s who works on tickets alone', async () => {
    await expect(waiting('staff:2')).rejects.toMatchObject({ code: 'access.denied' });
  });
});
