import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

onDatabase('sqlite', 'client pages', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());

  test('lead somebody with one account straight to it', async () => {
    const answer = await host.get('/client/', 'grace').expect(303);
    expect(answer.headers.location).toBe('/latchkey/client/1042');
  });

  test('tell somebody who belongs to no account that alone', async () => {
    const { text } = await host.get('/client/', 'mallory').expect(200);
    expect(text).toContain('You belong to no account yet');
    expect(text).not.toContain('You belong to more than one');
  });

  test.each([
    ['/client/', 'tomasz'],
    ['/client/1042', 'grace'],
    ['/client/1042/people', 'grace'],
    ['/client/1042/people/contact-31/access', 'grace'],
    ['/client/1042/people/contact-31/why?permission=billing.pay', 'grace'],
    ['/client/1042/teams', 'grace'],
    ['/client/1042/teams/new', 'grace'],
    ['/client/1042/teams/invite', 'grace'],
    ['/client/1042/teams/t-it', 'grace'],
    ['/client/1042/teams/t-it/remove', 'grace'],
    ['/client/1042/teams/remote/r-1', 'grace'],
    ['/client/1042/teams/remote/r-1/close', 'grace'],
    ['/client/1042/mail', 'grace'],
    ['/client/1042/mail', 'tomasz'],
    ['/client/me/mail', 'grace'],
    ['/client/1042/activity', 'grace'],
    ['/client/1042/me', 'tomasz'],
    ['/client/me/chats', 'grace'],
    ['/admin/clients', 'marta'],
    ['/admin/clients/1042', 'marta'],
    ['/admin/clients/1042?person=contact-31&permission=billing.pay&where=', 'marta'],
    ['/admin/clients/1042/activity', 'marta'],
    ['/admin/clients/1042/people/contact-31/access', 'marta'],
    ['/admin/clients/1042/people/contact-31/why', 'marta'],
    ['/admin/activity', 'marta'],
    ['/admin/outbox', 'marta'],
  ])('%s shows itself to %s', async (path, who) => {
    const answer = await host.get(path, who);
    expect([answer.status, answer.headers.location]).toEqual([200, undefined]);
    expect(answer.text).toContain('<main');
  });
});
