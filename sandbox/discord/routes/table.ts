import type { Handler } from '../request';
import { getApplication, getUser } from './account';
import * as channels from './channels';
import { getCommands, putCommands } from './commands';
import * as interactions from './interactions';
import * as messages from './messages';
import * as threadMembers from './thread-members';

/** One line of the table: what is asked, and who answers. */
export interface Route {
  method: string;
  pattern: string;
  handler: Handler;
  /** Whether it needs the bot's token; interactions carry their own. */
  open: boolean;
}

/** Finds who answers a request, and what stands in the pattern's places. */
export function findRoute(
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const params = route.method === method ? match(route.pattern, path) : undefined;
    if (params) return { route, params };
  }
  return undefined;
}

const asBot = (method: string, pattern: string, handler: Handler): Route => ({
  method,
  pattern,
  handler,
  open: false,
});
const byToken = (method: string, pattern: string, handler: Handler): Route => ({
  method,
  pattern,
  handler,
  open: true,
});

const routes: readonly Route[] = [
  asBot('GET', '/users/:user', getUser),
  asBot('GET', '/applications/@me', getApplication),
  asBot('GET', '/applications/:application/commands', getCommands),
  asBot('PUT', '/applications/:application/commands', putCommands),
  asBot('GET', '/applications/:application/guilds/:guild/commands', getCommands),
  asBot('PUT', '/applications/:application/guilds/:guild/commands', putCommands),
  byToken('POST', '/interactions/:interaction/:token/callback', interactions.postCallback),
  byToken('POST', '/webhooks/:application/:token', interactions.postFollowUp),
  byToken('GET', '/webhooks/:application/:token/messages/:message', interactions.getAnswer),
  byToken('PATCH', '/webhooks/:application/:token/messages/:message', interactions.patchAnswer),
  byToken('DELETE', '/webhooks/:application/:token/messages/:message', interactions.deleteAnswer),
  asBot('POST', '/users/@me/channels', channels.postDm),
  asBot('GET', '/channels/:channel', channels.getChannel),
  asBot('PATCH', '/channels/:channel', channels.patchChannel),
  asBot('DELETE', '/channels/:channel', channels.deleteChannel),
  asBot('POST', '/channels/:channel/typing', channels.postTyping),
  asBot('GET', '/channels/:channel/messages', messages.getMessages),
  asBot('POST', '/channels/:channel/messages', messages.postMessage),
  asBot('GET', '/channels/:channel/messages/:message', messages.getMessage),
  asBot('PATCH', '/channels/:channel/messages/:message', messages.patchMessage),
  asBot('DELETE', '/channels/:channel/messages/:message', messages.deleteMessage),
  asBot('POST', '/channels/:channel/threads', channels.postThread),
  asBot('GET', '/channels/:channel/thread-members', threadMembers.getThreadMembers),
  asBot('PUT', '/channels/:channel/thread-members/:user', threadMembers.putThreadMember),
  asBot('DELETE', '/channels/:channel/thread-members/:user', threadMembers.deleteThreadMember),
  asBot('GET', '/guilds/:guild', channels.getGuild),
  asBot('GET', '/guilds/:guild/channels', channels.getGuildChannels),
  asBot('GET', '/guilds/:guild/members/:user', channels.getMember),
];

function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== decodeURIComponent(value)) return undefined;
  }
  return params;
}
