import { sampleCore, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { acting, PLAIN } from './acting-on-tickets';

onDatabase('sqlite', 'opening a ticket', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const open = (who: 'user:1' | 'user:5' | 'contact:32' | 'contact:33', service?: string) =>
    acting(test, who).openTicket({ ...PLAIN, ...(service === undefined ? {} : { service }) });

  it('is about a service that its opener can see', async () => {
    expect(await open('user:5', 's-11')).toMatchObject({ service: 's-11', opener: 'user:5' });
    expect(await open('contact:33', 's-12')).toMatchObject({ service: 's-12' });
  });

  it('is refused about a service out of sight, whether it is there or not', async () => {
    await expect(open('user:5', 's-12')).rejects.toMatchObject({
      details: { key: 'service.view', reason: 'NO_GRANT' },
    });
    for (const foreign of ['s-90', 'nothing']) {
      await expect(open('user:5', foreign)).rejects.toMatchObject({
        details: { key: 'service.view', reason: 'FOREIGN_RESOURCE' },
      });
      await expect(open('user:1', foreign)).rejects.toMatchObject({
        details: { key: 'service.view', reason: 'FOREIGN_RESOURCE' },
      });
    }
    expect(await acting(test, 'user:5').listTickets({ account: '1042' })).toHaveLength(1);
  });

  it('is refused without the permission, and in a closed department', async () => {
    await expect(open('contact:32')).rejects.toMatchObject({
      details: { key: 'support.open', reason: 'NO_GRANT' },
    });
    await expect(
      acting(test, 'contact:33').openTicket({ ...PLAIN, department: 'billing' }),
    ).rejects.toMatchObject({ details: { reason: 'DEPT_DENIED' } });
  });

  it('is refused to a session that only looks on (R18)', async () => {
    const before = (await acting(test, 'user:1').listTickets({ account: '1042' })).length;
    await expect(acting(test, 'user:1', { readOnly: true }).openTicket(PLAIN)).rejects.toMatchObject({
      details: { reason: 'READ_ONLY' },
    });
    expect(await acting(test, 'user:1').listTickets({ account: '1042' })).toHaveLength(before);
  });
});
