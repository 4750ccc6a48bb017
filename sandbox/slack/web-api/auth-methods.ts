import { APP } from '../world';
import type { Methods } from './method';

/** Who the token belongs to, and the way to a socket. */
export const AUTH_METHODS: Methods = {
  'auth.test': {
    handle: ({ world }) => ({
      url: `https://${world.team.domain ?? 'workspace'}.slack.com/`,
      team: world.team.name,
      user: APP.botName,
      team_id: world.team.id,
      user_id: APP.botUserId,
      bot_id: APP.botId,
      is_enterprise_install: false,
    }),
  },
  'apps.connections.open': {
    token: 'app',
    handle: ({ sockets, socketUrl }) => ({ url: `${socketUrl()}?ticket=${sockets.issueTicket()}` }),
  },
  'team.info': {
    scope: 'team:read',
    handle: ({ world: { team } }) => ({ team: { id: team.id, name: team.name, domain: team.domain ?? '' } }),
  },
};
