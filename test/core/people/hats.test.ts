import type { Actor } from '../../../core/index';
import type { Database } from '../../../core/storage/open';
import { sampleWithDatabase, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const account = '1042';
const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U-jonas' };
const ticket = { account, department: 'technical', priority: 'low' as const, subject: 's', message: 'm' };

onDatabase('sqlite', 'whom a chat user acts as', (_open, place) => {
  let test: TestCore;
  let db: Database;
  let close = () => Promise.resolve();
  beforeAll(async () => {
    ({ test, db, close } = await sampleWithDatabase(place));
    const token = await test.core.open().offerSignInLink({ chat, handle: 'jonas', place: 'p' });
    const jonas: Actor = { principal: 'user:3', name: 'Jonas Weber', login: true, channel: 'web' };
    await test.core.as({ ...jonas, freshAt: test.clock.now() }).confirmSignInLink({ token });
  });
  afterAll(() => close());
  const suspend = async (suspended: boolean) => {
    await db
      .write('latchkey_user')
      .where({ id: '3' })
      .update({ suspended: suspended ? 1 : 0 });
    await db.write('latchkey_epoch').where({ scope: 'user:3' }).increment('epoch', 1);
  };

  it('is nobody while staff have suspended the user behind the link', async () => {
    expect(await test.core.chatPerson(chat)).toMatchObject({ link: { level: 'login', user: '3' } });
    await suspend(true);
    expect(await test.core.chatPerson(chat)).toBeUndefined();
    await suspend(false);
    expect(await test.core.chatPerson(chat)).toMatchObject({ name: 'Jonas Weber' });
  });

  it('does nothing for a command that was under way when the user was suspended (R7)', async () => {
    const person = (await test.core.chatPerson(chat))!;
    const late = test.core.as(test.core.actorOf(person, person.hats[0]!));
    const { id } = await late.openTicket(ticket);
    await suspend(true);
    const refused = { details: { reason: 'MEMBERSHIP_SUSPENDED' } };
    await expect(late.openTicket(ticket)).rejects.toMatchObject(refused);
    await expect(late.replyToTicket({ ticket: id, body: 'b' })).rejects.toMatchObject(refused);
    await expect(late.closeTicket({ ticket: id })).rejects.toMatchObject(refused);
  });
});
