import { readdirSync } from 'node:fs';
import { adminRoutes } from '../../plugin/admin/routes';
import { clientRoutes } from '../../plugin/client/routes';
import { SHOTS } from '../screenshots/pages';
import { IMAGES, shownImages } from '../screenshots/shown-images';

const paths = [
  ...clientRoutes().map((route) => ({ ...route, path: `/client${route.path}` })),
  ...adminRoutes({}).map((route) => ({ ...route, path: `/admin${route.path}` })),
]
  .filter(({ method }) => method === 'get')
  .map(({ path }) => path)
  // What stands in both areas is shown in one; what is looked at as somebody is the client area again.
  .filter((path) => !/:client|\/admin\/clients\/:account\/|export/.test(path))
  .filter((path) => !/:(token|change|draft|request|invitation|review)/.test(path));

/** Pages that ask one thing once, and those that show another page's content for something else. */
const UNSHOWN = new Set([
  ...[
    '/client/:account/recoveries',
    '/client/:account/tickets/new',
    '/client/:account/people/:person/remove',
  ],
  ...['/client/:account/people/:person/activity', '/client/:account/me/activity'],
  ...['/client/:account/teams/new', '/admin/ceilings/:group'],
  ...['/client/:account/teams/:team/access', '/client/:account/teams/:team/remove'],
  ...['/client/:account/teams/remote/:remote/close', '/client/:account/teams/remote/:remote/access'],
  ...['/admin/presets/new', '/admin/presets/:preset', '/admin/presets/:preset/remove'],
  ...['/admin/hold/:held', '/admin/hold/:held/release', '/admin/hold/:held/discard'],
  ...['/client/:account/recoveries/:reset/stop', '/admin/recoveries/:reset/stop'],
  ...['/admin/webhooks/:webhook', '/admin/webhooks/:webhook/remove'],
]);

const pattern = (path: string) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}/?$`);
/** Where a picture is taken: of a link that is followed only how it begins is known. */
const taken = SHOTS.map(({ at, follow }) => {
  const beginning = follow === undefined ? undefined : /href\*="([^"]+)"/.exec(follow)?.[1];
  if (beginning === undefined) return at.replace(/[?#].*/, '');
  return beginning.startsWith('/client') ? `${beginning}x` : `/client/1042${beginning}x`;
});

describe('the pictures of the guides', () => {
  test('are all shown and all taken, and no other lies beside them', () => {
    const names = SHOTS.map(({ name }) => name);
    expect([...new Set(shownImages())].sort()).toEqual([...names].sort());
    expect(readdirSync(IMAGES).sort()).toEqual(names.map((name) => `${name}.png`).sort());
  });

  test('are of every page that somebody comes back to', () => {
    const shown = (path: string) => UNSHOWN.has(path) || taken.some((at) => pattern(path).test(at));
    expect(paths.filter((path) => !shown(path))).toEqual([]);
    expect([...UNSHOWN].filter((path) => !paths.includes(path))).toEqual([]);
  });
});
