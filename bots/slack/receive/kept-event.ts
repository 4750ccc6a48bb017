import type { InboundEvent } from '../../inbound';
import { fieldsOf, textOf, type Fields } from '../payload';

/** What proves or opens something at Slack; it lies in the inbox for days, and nothing there needs it. */
const SECRETS = new Set(['token', 'bot_access_token', 'response_url', 'trigger_id']);

/**
 * How an event is kept; undefined for what is none of our business: what bots say, and what people say to each other in
 * channels. A message goes by its own timestamp, so that two events about it act once.
 */
export function keptEvent(envelope: Fields): InboundEvent | undefined {
  const event = fieldsOf(envelope['event']);
  const team = textOf(envelope['team_id']);
  const type = textOf(event['type']);
  const isMessage = type === 'message';
  if (type === '' || isBots(event) || (isMessage && event['channel_type'] !== 'im')) return undefined;
  const channel = textOf(event['channel']);
  const said = type === 'app_mention' || (isMessage && !isChange(event));
  const key = said ? ['m', team, channel, textOf(event['ts'])] : ['e', team, textOf(envelope['event_id'])];
  return {
    source: 'slack',
    key: key.join(':'),
    payload: JSON.stringify(envelope, withoutSecrets),
    lane: laneOf(team, event),
  };
}

function withoutSecrets(name: string, value: unknown): unknown {
  return SECRETS.has(name) ? undefined : value;
}

function isChange(event: Fields): boolean {
  return ['message_changed', 'message_deleted'].includes(textOf(event['subtype']));
}

function isBots(event: Fields): boolean {
  const about = [event, fieldsOf(event['message']), fieldsOf(event['previous_message'])];
  return about.some((message) => message['bot_id'] !== undefined || message['subtype'] === 'bot_message');
}

// One thread after another; what is about no channel goes by its kind.
function laneOf(team: string, event: Fields): string {
  const channel = textOf(event['channel']);
  const inner = fieldsOf(event['message'] ?? event['previous_message']);
  const thread = textOf(event['thread_ts']) || textOf(inner['thread_ts']);
  const parts = channel === '' ? [textOf(event['type'])] : [channel, thread];
  return ['slack', team, ...parts].join(':').slice(0, 117);
}
