import { breach } from '../breach';
import { textOf, type Fields } from '../json';
import type { SeedUser } from '../options';
import type { World } from '../world';
import type { Methods } from './method';

function presentUser(world: World, user: SeedUser): Fields {
  const email = world.switches.scopes.has('users:read.email') && user.email ? { email: user.email } : {};
  const real_name = user.realName ?? user.name;
  return {
    id: user.id,
    team_id: user.isStranger ? 'T0STRANGER' : world.team.id,
    name: user.name,
    real_name,
    deleted: user.deleted ?? false,
    is_bot: user.isBot ?? false,
    is_app_user: false,
    is_restricted: user.isGuest ?? false,
    is_ultra_restricted: false,
    is_stranger: user.isStranger ?? false,
    is_email_confirmed: true,
    tz: 'Europe/London',
    profile: { real_name, display_name: user.name, ...email },
  };
}

/** Who is in the workspace. */
export const USER_METHODS: Methods = {
  'users.info': {
    scope: 'users:read',
    handle({ world }, args) {
      const user = world.users.get(textOf(args['user']));
      if (!user) throw breach('userUnknown');
      return { user: presentUser(world, user) };
    },
  },
  'users.list': {
    scope: 'users:read',
    handle: ({ world }) => ({
      members: [...world.users.values()].map((user) => presentUser(world, user)),
      response_metadata: { next_cursor: '' },
    }),
  },
};
