import type { Channel } from '../world';
import type { Message } from '../message';
import type { Interactions } from './interactions';

/** Runs a global shortcut. */
export async function globalShortcut(
  interactions: Interactions,
  userId: string,
  callbackId: string,
): Promise<void> {
  const { triggers, world } = interactions.backstage;
  await interactions.send(userId, callbackId, 'interactive', {
    type: 'shortcut',
    ...interactions.who(userId),
    callback_id: callbackId,
    action_ts: world.nextTs(),
    trigger_id: triggers.issue({ userId }),
  });
}

/** Runs a shortcut from a message's menu. */
export async function messageShortcut(
  interactions: Interactions,
  userId: string,
  callbackId: string,
  on: { readonly channel: Channel; readonly message: Message },
): Promise<void> {
  const { triggers, world, responseUrls, messages } = interactions.backstage;
  const { channel, message } = on;
  await interactions.send(userId, callbackId, 'interactive', {
    type: 'message_action',
    ...interactions.who(userId),
    callback_id: callbackId,
    action_ts: world.nextTs(),
    message_ts: message.ts,
    trigger_id: triggers.issue({ userId }),
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    message: messages.present(message, channel),
    response_url: responseUrls.issue({ userId, channel, source: message }),
  });
}
