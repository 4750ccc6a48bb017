import type { Actor } from '../../../core/index';
import { openDatabase } from '../../../core/storage/open';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { eachDatabase } from '../../support/databases';

const by = (id: string): Actor => ({ principal: `user:${id}`, name: id, login: true, channel: 'web' });
const about = { department: 'technical', priority: 'low' as const, subject: 'Slow', message: 'Since noon.' };

eachDatabase('what the host tells', (_open, place) => {
  let test: TestCore;
  let url: string;
  beforeAll(async () => {
    url = await place.freshUrl();
    test = await sampleCore(url);
  });
  afterAll(() => test.core.close());

  async function opened(user: string, account: string) {
    const { id } = await test.core.as(by(user)).openTicket({ ...about, account });
    await settleAll(test);
    return { id, hostTicket: (await test.core.ticket(id))!.hostTicket };
  }
  const heard = async (user: string, ticket: string) => {
    const { messages } = await test.core.as(by(user)).readTicket({ ticket });
    return messages.filter(({ via }) => via === 'host').map(({ body }) => body);
  };

  it('of a ticket that can’t be changed now keeps back what comes after on that ticket, and on no other', async () => {
    const stuck = await opened('4', '1077');
    const free = await opened('3', '1042');
    const db = openDatabase(url);
    const rename = (from: string, to: string) =>
      db.write('latchkey_activity_head').where({ log: from }).update({ log: to });
    await rename('1077', 'away');
    for (const body of ['one', 'two']) await test.core.embedded.replyAsStaff(stuck.hostTicket, '1', body);
    await test.core.embedded.replyAsStaff(free.hostTicket, '1', 'there');
    await settleAll(test);
    expect(await heard('3', free.id)).toEqual(['there']);
    await rename('away', '1077');
    await db.close();
    expect(await heard('4', stuck.id)).toEqual([]);
    test.clock.advance(60_000);
    await settleAll(test);
    expect(await heard('4', stuck.id)).toEqual(['one', 'two']);
  });
});
