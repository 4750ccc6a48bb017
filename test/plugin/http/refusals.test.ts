import { adminRoutes } from '../../../plugin/admin/routes';
import { clientRoutes } from '../../../plugin/client/routes';
import type { Area, Route } from '../../../plugin/http/route';
import { onDatabase } from '../../support/databases';
import { saving } from './editor-form';
import { mountPlugin, type Mounted } from './mounted-plugin';

const clientPages = clientRoutes();
const adminPages = adminRoutes({});

/** Bluebird's pages about Ada, as the path's parts. */
const PARTS: Readonly<Record<string, string>> = {
  account: '1042',
  client: '1042',
  seen: 'user-3',
  person: 'contact-31',
  token: 'no-such-token-no-such-token',
  change: 'nothing-waits',
  team: 't-it',
  remote: 'r-1',
  draft: 'nothing-begun',
  request: 'none',
  invitation: 'none',
  review: 'none',
  ticket: 'none',
  reset: 'none',
  webhook: 'none',
  held: 'none',
  service: 's-12',
};
const at = (area: Area, path: string) =>
  `/${area}${path.replaceAll(/:(\w+)/g, (_, part: string) => PARTS[part] ?? '')}`;
const paths = (area: Area, routes: Route[], method: Route['method']) =>
  routes.filter((route) => route.method === method).map(({ path }) => at(area, path));
const ofAccount = (path: string) => path.includes('1042');

/** What a page answers somebody with a foot in the door but without the permission; the rest is open to everybody there. */
const WITHOUT: Readonly<Record<string, [who: string, status: number]>> = {
  '/client/1042/people': ['tomasz', 403],
  '/client/1042/people/contact-31/access': ['tomasz', 403],
  '/client/1042/people/contact-31/why': ['tomasz', 403],
  '/client/1042/teams/t-it/access': ['tomasz', 403],
  '/client/1042/teams/remote/r-1/access': ['tomasz', 403],
  '/client/1042/activity': ['tomasz', 403],
  '/client/1042/activity/export': ['tomasz', 403],
  '/client/1042/people/contact-31/activity': ['tomasz', 403],
  '/client/1042/people/contact-31/activity/export': ['tomasz', 403],
  // The names of one’s own teams, and nothing else.
  '/client/1042/teams': ['tomasz', 200],
  // One’s own mail, and nobody else’s.
  '/client/1042/mail': ['tomasz', 200],
  '/client/1042/teams/new': ['tomasz', 403],
  '/client/1042/teams/invite': ['tomasz', 403],
  '/client/1042/teams/invite/nothing-begun': ['tomasz', 403],
  '/client/1042/teams/invite/nothing-begun/permissions': ['tomasz', 403],
  '/client/1042/teams/invite/nothing-begun/send': ['tomasz', 403],
  '/client/1042/teams/remote/r-1': ['tomasz', 403],
  '/client/1042/teams/remote/r-1/close': ['tomasz', 403],
  '/client/1042/teams/t-it': ['tomasz', 403],
  '/client/1042/teams/t-it/remove': ['tomasz', 403],
  '/client/1042': ['tomasz', 200],
  '/client/1042/tickets': ['tomasz', 200],
  '/client/1042/tickets/new': ['tomasz', 200],
  '/client/1042/tickets/none': ['tomasz', 404],
  '/client/1042/services': ['tomasz', 200],
  '/client/1042/services/s-12': ['tomasz', 404],
  '/client/1042/domains': ['tomasz', 403],
  '/client/1042/invoices': ['tomasz', 403],
  '/client/1042/catalogue': ['tomasz', 403],
  '/client/1042/mail-history': ['tomasz', 403],
  '/client/1042/billing': ['tomasz', 403],
  '/client/1042/me': ['tomasz', 200],
  // One’s own lines, and nobody else’s.
  '/client/1042/me/activity': ['tomasz', 200],
  '/client/1042/requests': ['tomasz', 403],
  '/client/1042/recoveries': ['tomasz', 403],
  '/client/1042/recoveries/none/stop': ['tomasz', 403],
  // What the account is called, and no name of its people.
  '/client/1042/profile': ['tomasz', 200],
  '/client/1042/reviews': ['tomasz', 403],
  '/client/1042/people/export': ['tomasz', 403],
  '/client/1042/people/new': ['tomasz', 403],
  '/client/1042/people/many': ['tomasz', 403],
  '/client/1042/people/contact-31': ['tomasz', 403],
  '/client/1042/people/contact-31/promote': ['tomasz', 403],
  '/client/1042/people/contact-31/remove': ['tomasz', 403],
  '/client/1042/people/invitations/none': ['tomasz', 403],
};

onDatabase('sqlite', 'refusals', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());

  describe.each([...paths('client', clientPages, 'get'), ...paths('admin', adminPages, 'get')])(
    'GET %s',
    (path) => {
      test('sends nobody to sign in and back', async () => {
        const answer = await host.get(path).expect(401);
        expect(answer.text).toContain(`/sign-in?return=${encodeURIComponent(`/latchkey${path}`)}`);
      });
    },
  );

  describe.each([...paths('client', clientPages, 'post'), ...paths('admin', adminPages, 'post')])(
    'POST %s',
    (path) => {
      test('does nothing for nobody', () => host.post(path, '').expect(401));
    },
  );

  test.each(paths('client', clientPages, 'get').filter(ofAccount))(
    'GET %s is not there for people of other accounts',
    async (path) => {
      const foreign = await host.get(path, 'nadia').expect(404);
      const unknown = await host.get(path.replace('1042', 'no-such-account'), 'nadia').expect(404);
      expect(withoutNonce(foreign.text)).toBe(withoutNonce(unknown.text));
      expect(foreign.text).not.toContain('Bluebird');
    },
  );

  test.each(paths('client', clientPages, 'post').filter(ofAccount))(
    'POST %s is not there for people of other accounts',
    async (path) => {
      await host.post(path, 'nadia', saving(['billing.pay'])).expect(404);
    },
  );

  test.each(paths('client', clientPages, 'get').filter(ofAccount))(
    'GET %s asks for its permission',
    async (path) => {
      const [who, status] = WITHOUT[path]!;
      const answer = await host.get(path, who).expect(status);
      if (status === 403) {
        expect(answer.text).toMatch(/You can’t .* on Bluebird Bakery Ltd\. Nobody gave you/);
      } else expect(answer.text).not.toContain('ada@');
    },
  );

  test.each(paths('client', clientPages, 'get'))('GET %s is refused to staff', async (path) => {
    await host.get(path, 'marta').expect(403);
  });

  test.each(paths('admin', adminPages, 'get'))('GET %s is not there for a client’s people', async (path) => {
    await host.get(path, 'grace').expect(404);
  });

  test.each(paths('admin', adminPages, 'post'))(
    'POST %s is not there for a client’s people',
    async (path) => {
      await host.post(path, 'grace', { ...saving(['billing.pay']), letter: '1' }).expect(404);
    },
  );

  test('an unknown person is missing for whoever may look', async () => {
    for (const person of ['contact-99', 'user-4', 'contact-40x', 'nobody', 'staff-1', '..%2f..%2fetc']) {
      await host.get(`/client/1042/people/${person}/access`, 'grace').expect(404);
    }
  });

  test('a foreign client is missing for staff too', () =>
    host.get('/admin/clients/4711', 'marta').expect(404));
});

function withoutNonce(page: string): string {
  return page.replaceAll(/nonce="[^"]+"/g, '');
}
