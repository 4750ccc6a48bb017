import type { BlockAction, BlockSuggestion, SlashCommand, ViewSubmitAction } from '@slack/bolt';
import type { ChatRequest } from '../../request';
import type { Desk } from '../desk';
import { fieldsOf, textOf, type Fields } from '../payload';

/** Who typed a command. */
export function commandRequest(desk: Desk, command: SlashCommand): ChatRequest {
  return {
    ...where(desk, command.channel_id, command.team_domain),
    tenant: command.team_id,
    user: command.user_id,
    handle: command.user_name,
    id: command.trigger_id,
  };
}

/** Who pressed a button, submitted a modal or typed into a menu. A stranger in a shared channel is of another workspace. */
export function interactionRequest(
  desk: Desk,
  body: BlockAction | ViewSubmitAction | BlockSuggestion,
  channel: string,
): ChatRequest {
  const { id: user, name, team_id } = body.user;
  return {
    ...where(desk, channel, body.team?.domain),
    tenant: team_id ?? body.team?.id ?? '',
    user,
    handle: textOf(fieldsOf(body.user)['username']) || (name ?? user),
    id: interactionId(body),
  };
}

/** Who wrote a message. */
export function messageRequest(desk: Desk, envelope: Fields, event: Fields): ChatRequest {
  const channel = textOf(event['channel']);
  const user = textOf(event['user']);
  const team = textOf(envelope['team_id']);
  return {
    ...where(desk, channel, undefined),
    tenant: textOf(event['user_team']) || textOf(event['team']) || team,
    user,
    handle: user,
    id: `${team}:${channel}:${textOf(event['ts'])}`,
  };
}

function where(desk: Desk, channel: string, domain: string | undefined) {
  const place = desk.place() ?? domain ?? '';
  return { surface: 'slack', place, channel, isDirect: channel.startsWith('D') } as const;
}

// A modal that was refused is submitted again with the same hash, so the trigger is what tells two submissions apart.
function interactionId(body: BlockAction | ViewSubmitAction | BlockSuggestion): string {
  if (body.type === 'block_actions') return body.trigger_id || (body.actions[0]?.action_ts ?? '');
  if (body.type === 'block_suggestion') {
    return `${body.view?.id ?? ''}:${body.view?.hash ?? ''}:${body.action_id}`;
  }
  return body.trigger_id || `${body.view.id}:${body.view.hash}`;
}
