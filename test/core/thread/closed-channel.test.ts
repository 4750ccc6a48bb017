import { createBot, type View } from '../../../bots';
import { plain } from '../../../bots/view';
import type { Actor, ChatUser } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { web } from '../people/users';

const account = '1042';
const ADA = 'ada@bluebird-bakery.example';
const chat: ChatUser = { surface: 'slack', tenant: 'T1', user: 'U-ada' };
const asker = { chat, handle: 'ada', place: 'Bluebird Bakery' };

onDatabase('sqlite', 'a chat that is closed to somebody', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
    await test.core.open().startProof({ ...asker, email: ADA });
    await settleAll(test);
    const mail = test.mails.findLast(({ to, text }) => to === ADA && /\d{4} \d{4}/.test(text))!;
    await test.core.open().completeProof({ ...asker, code: /\d{4} \d{4}/.exec(mail.text)![0] });
  });
  afterAll(() => test.core.close());
  const actor = async (): Promise<Actor> => {
    const person = (await test.core.chatPerson(chat))!;
    return test.core.actorOf(person, person.hats[0]!);
  };
  const close = (...closed: 'slack'[]) =>
    test.core.as(web(test, '1')).closeChannels({ account, principal: 'contact:31', closed });
  const said = async (name: string) => {
    const bot = createBot({
      core: test.core,
      brand: { name: 'Harbourline' },
      clientUrl: 'http://host.example/latchkey/client',
    });
    const by = { ...chat, handle: 'ada', place: 'p', channel: 'D-ada', isDirect: true, id: `closed-${name}` };
    return plain((await bot.command(by, { name, args: {} })) as View);
  };

  it('shows them no further word of a ticket there, and says why to whoever asks', async () => {
    const ada = test.core.as(await actor());
    const ticket = {
      department: 'technical',
      priority: 'low' as const,
      subject: 'Slow',
      message: 'Since noon',
    };
    const { id } = await ada.openTicket({ account, ...ticket });
    await settleAll(test);
    const before = test.posts.length;
    expect(before).toBeGreaterThan(0);
    await close('slack');
    await test.core.as(web(test, '1')).replyToTicket({ ticket: id, body: 'Said after it was closed' });
    await settleAll(test);
    expect(test.posts.slice(before)).toEqual([]);
    expect(await said('support')).toContain('This way in is closed to you on that account.');
    await close();
    expect(await said('support')).not.toContain('closed to you');
  });
});
