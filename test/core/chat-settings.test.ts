import { createCore, parseConfig } from '../../core/index';
import { migrationSource } from '../../migrations/index';
import { sampleCore, SECRET } from '../support/core';
import { onDatabase } from '../support/databases';

const HOUR = 3_600_000;
const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U-grace' };
const brand = {
  ...{ name: 'Harbourline', domain: 'harbourline.example', supportAddress: 'help@harbourline.example' },
  ...{ chatsUrl: 'http://host.example/chats', clientUrl: 'http://host.example/client' },
};

onDatabase('sqlite', 'how long a chat is linked, and fresh', (_open, place) => {
  it('is what the installation sets', async () => {
    const url = await place.freshUrl();
    const { core: asBefore, clock } = await sampleCore(url);
    const token = await asBefore.open().offerSignInLink({ chat, handle: 'grace', place: 'Harbourline' });
    const grace = { principal: 'user:1', name: 'Grace', login: true, channel: 'web' } as const;
    await asBefore.as({ ...grace, freshAt: clock.now() }).confirmSignInLink({ token });
    const env = {
      ...{ LATCHKEY_DATABASE_URL: url, LATCHKEY_SECRET: SECRET, LATCHKEY_LOG_LEVEL: 'silent' },
      ...{ LATCHKEY_LINK_DAYS: '2', LATCHKEY_CHAT_FRESH_HOURS: '1' },
    };
    const core = await createCore(parseConfig(env), { migrations: migrationSource, brand, clock });
    const give = async () => {
      const person = (await core.chatPerson(chat))!;
      const hat = person.hats.find(({ account }) => account === '1042')!;
      const subject = { kind: 'contact' as const, id: '31' };
      const given = { account: '1042', subject, key: 'service.view' as const };
      return core.as(core.actorOf(person, hat)).givePermission(given);
    };
    clock.advance(2 * HOUR);
    await expect(give()).rejects.toMatchObject({ code: 'access.not_fresh' });
    clock.advance(45 * HOUR);
    expect(await core.chatPerson(chat)).toBeDefined();
    expect(await asBefore.chatPerson(chat)).toBeDefined();
    clock.advance(2 * HOUR);
    expect(await core.chatPerson(chat)).toBeUndefined();
    expect(await asBefore.chatPerson(chat)).toBeDefined();
    await core.close();
    await asBefore.close();
  });
});
