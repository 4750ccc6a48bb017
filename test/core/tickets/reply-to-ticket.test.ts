import { sampleCore, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { acting, PLAIN, someone } from './acting-on-tickets';

onDatabase('sqlite', 'replying to a ticket', (_open, place) => {
  let test: TestCore;
  let ticket: string;
  beforeEach(async () => {
    test = await sampleCore(await place.sampleUrl());
    ({ id: ticket } = await acting(test, 'user:3').openTicket(PLAIN));
    const owner = test.core.as(someone('user:1', { freshAt: test.clock.now() }));
    const subject = { kind: 'contact' as const, id: '32' };
    await owner.givePermission({ account: '1042', subject, key: 'support.viewAll' });
  });
  afterEach(() => test.core.close());
  const reply = (who: Parameters<typeof acting>[1]) =>
    acting(test, who).replyToTicket({ ticket, body: 'And now?' });
  const state = async () => (await test.core.ticket(ticket))!.state;

  it('needs no more than to see it while it is open (R5)', async () => {
    expect(await reply('contact:32')).toMatchObject({ author: 'contact:32' });
    await expect(reply('contact:31')).rejects.toMatchObject({ details: { reason: 'OUT_OF_REACH' } });
  });

  it('needs support.open as well once it is closed, since it opens it again (R5)', async () => {
    await acting(test, 'user:3').closeTicket({ ticket });
    await expect(reply('contact:32')).rejects.toMatchObject({
      details: { key: 'support.open', reason: 'NO_GRANT' },
    });
    expect(await state()).toBe('closed');
    expect((await acting(test, 'user:3').readTicket({ ticket })).messages).toHaveLength(1);
    await reply('user:3');
    expect(await state()).toBe('waiting');
  });

  it('is refused to a session that only looks on (R18)', async () => {
    const looking = acting(test, 'user:1', { readOnly: true });
    await expect(looking.replyToTicket({ ticket, body: 'b' })).rejects.toMatchObject({
      details: { reason: 'READ_ONLY' },
    });
    expect((await acting(test, 'user:1').readTicket({ ticket })).messages).toHaveLength(1);
  });
});
