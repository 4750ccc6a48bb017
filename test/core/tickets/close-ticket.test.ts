import { sampleCore, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { acting, PLAIN } from './acting-on-tickets';

onDatabase('sqlite', 'closing a ticket', (_open, place) => {
  let test: TestCore;
  let ticket: string;
  beforeEach(async () => {
    test = await sampleCore(await place.sampleUrl());
    ({ id: ticket } = await acting(test, 'contact:31').openTicket(PLAIN));
  });
  afterEach(() => test.core.close());
  const state = async () => (await test.core.ticket(ticket))!.state;

  it('needs support.close, also from whoever opened it (R5)', async () => {
    await expect(acting(test, 'contact:31').closeTicket({ ticket })).rejects.toMatchObject({
      details: { key: 'support.close', reason: 'NO_GRANT' },
    });
    await expect(acting(test, 'contact:33').closeTicket({ ticket })).rejects.toMatchObject({
      details: { key: 'support.close', reason: 'OUT_OF_REACH' },
    });
    expect(await state()).toBe('open');
    await acting(test, 'user:3').closeTicket({ ticket });
    expect(await state()).toBe('closed');
  });

  it('is refused to a session that only looks on (R18)', async () => {
    await expect(acting(test, 'user:1', { readOnly: true }).closeTicket({ ticket })).rejects.toMatchObject({
      details: { reason: 'READ_ONLY' },
    });
    expect(await state()).toBe('open');
  });
});
