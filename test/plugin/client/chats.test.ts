import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const ADA_IN_SLACK = {
  chat: { surface: 'slack' as const, tenant: 'T1', user: 'U-GRACE' },
  handle: '@grace <b>',
  place: 'Bluebird workspace',
};

onDatabase('sqlite', 'linked chats', (_open, place) => {
  let host: Mounted;
  let token: string;
  beforeEach(async () => {
    host = await mountPlugin(place);
    token = await host.core.open().offerSignInLink(ADA_IN_SLACK);
  });
  afterEach(() => host.core.close());

  const linked = () => host.core.chatPerson(ADA_IN_SLACK.chat);
  const confirm = (who: string, answer = 'link') =>
    host.post(`/client/me/chats/link/${token}`, who, { answer });

  test('opening the link asks who and where, and links nothing', async () => {
    const { text } = await host.get(`/client/me/chats/link/${token}`, 'grace').expect(200);
    expect(text).toContain('@grace &lt;b');
    expect(text).toContain('Bluebird workspace');
    expect(text).toContain('Bluebird Bakery Ltd');
    expect(await linked()).toBeUndefined();
  });

  test('yes links the chat to whoever is signed in, once', async () => {
    const answer = await confirm('grace').expect(303);
    expect(answer.headers.location).toBe('/latchkey/client/me/chats');
    expect((await linked())?.link).toMatchObject({ level: 'login', user: '1' });
    const { text } = await host.get('/client/me/chats', 'grace').expect(200);
    expect(text).toContain('on Slack now acts as you.');
    for (const again of [confirm('jonas'), host.get(`/client/me/chats/link/${token}`, 'grace')]) {
      expect((await again.expect(404)).text).toContain(
        'It was used, or is older than 10 minutes. Run /verify',
      );
    }
  });

  test('no links nothing', async () => {
    await confirm('grace', 'not-me').expect(303);
    expect(await linked()).toBeUndefined();
    expect((await host.get('/client/me/chats', 'grace')).text).toContain('Nothing was linked.');
  });

  test('an old link is missing', async () => {
    host.clock.advance(10 * 60_000);
    await host.get(`/client/me/chats/link/${token}`, 'grace').expect(404);
    await confirm('grace').expect(404);
    expect(await linked()).toBeUndefined();
  });

  test('staff link nothing for anybody, nor does a session that only looks', async () => {
    await confirm('marta').expect(403);
    await confirm('grace looking').expect(403);
    expect(await linked()).toBeUndefined();
  });

  test('one’s own link is ended by oneself alone', async () => {
    await confirm('grace').expect(303);
    const link = (await linked())!.link.id;
    await host.post('/client/me/chats', 'jonas', { link }).expect(404);
    expect(await linked()).toBeDefined();
    await host.post('/client/me/chats', 'grace', { link }).expect(303);
    expect(await linked()).toBeUndefined();
    expect((await host.get('/client/me/chats', 'grace')).text).toContain('no longer acts as you.');
  });

  test('ending a link asks for a fresh sign-in', async () => {
    await confirm('grace').expect(303);
    const answer = await host
      .post('/client/me/chats', 'grace stale', { link: (await linked())!.link.id })
      .expect(303);
    expect(answer.headers.location).toMatch(/^\/confirm\?return=/);
    expect(await linked()).toBeDefined();
  });
});
