import { fieldsOf, present, textOf, type Fields } from '../json';
import { findElement } from '../messages';
import type { Channel } from '../world';
import type { Message } from '../message';
import type { View } from '../views';
import { chosen, type Choice } from './choice';
import type { Interactions } from './interactions';

/** What a person acts on: a message in a channel, or a view. */
export type Surface = { readonly channel: Channel; readonly message: Message } | { readonly view: View };

function blocksOf(surface: Surface): Fields[] {
  if ('message' in surface) return surface.message.blocks;
  const blocks = surface.view.content['blocks'];
  return Array.isArray(blocks) ? blocks.map(fieldsOf) : [];
}

function container(surface: Surface): Fields {
  if ('view' in surface) return { type: 'view', view_id: surface.view.id };
  const { channel, message } = surface;
  const thread_ts = message.threadTs;
  const is_ephemeral = message.onlyFor !== undefined;
  return present({
    type: 'message',
    message_ts: message.ts,
    channel_id: channel.id,
    is_ephemeral,
    thread_ts,
  });
}

function surroundings({ backstage }: Interactions, userId: string, surface: Surface): Fields {
  if ('view' in surface) return { view: backstage.views.present(surface.view) };
  const { channel, message } = surface;
  const name = channel.kind === 'im' ? 'directmessage' : channel.name;
  return present({
    channel: { id: channel.id, name },
    message: message.onlyFor === undefined ? backstage.messages.present(message, channel) : undefined,
    state: { values: {} },
    response_url: backstage.responseUrls.issue({ userId, channel, source: message }),
  });
}

/** Presses a button or picks from a menu, and tells the app. */
export async function press(
  interactions: Interactions,
  userId: string,
  surface: Surface,
  act: Act,
): Promise<void> {
  const hit = findElement(blocksOf(surface), act.actionId);
  if (!hit) throw new Error(`there is no ${act.actionId} to press`);
  const { block, element } = hit;
  const isButton = element['type'] === 'button';
  const made = isButton
    ? { type: 'button', text: element['text'], value: element['value'] }
    : chosen(element, act.choice);
  const { world, triggers } = interactions.backstage;
  const action = { action_id: act.actionId, block_id: block['block_id'], action_ts: world.nextTs(), ...made };
  if ('view' in surface && !isButton) keep(surface.view, textOf(block['block_id']), act.actionId, made);
  const viewId = 'view' in surface ? { viewId: surface.view.id } : {};
  await interactions.send(userId, textOf(fieldsOf(element['text'])['text']) || act.actionId, 'interactive', {
    type: 'block_actions',
    ...interactions.who(userId),
    container: container(surface),
    trigger_id: triggers.issue({ userId, ...viewId }),
    ...surroundings(interactions, userId, surface),
    actions: [present(action)],
  });
}

/** One act on an element. */
export interface Act {
  readonly actionId: string;
  readonly choice?: Choice;
}

/** Keeps what a person chose in a view, so that the next payload shows it. */
export function keep(view: View, blockId: string, actionId: string, entry: Fields): void {
  view.values = { ...view.values, [blockId]: { ...fieldsOf(view.values[blockId]), [actionId]: entry } };
}

/** Asks the app for an external menu's options, as typing into it does. */
export async function suggest(
  interactions: Interactions,
  userId: string,
  surface: Surface,
  typed: { readonly actionId: string; readonly value: string },
): Promise<Fields> {
  const hit = findElement(blocksOf(surface), typed.actionId);
  if (!hit) throw new Error(`there is no ${typed.actionId} to type into`);
  const answered = await interactions.send(userId, 'the menu', 'interactive', {
    type: 'block_suggestion',
    ...interactions.who(userId),
    container: container(surface),
    action_id: typed.actionId,
    block_id: hit.block['block_id'],
    value: typed.value,
    ...('view' in surface
      ? surroundings(interactions, userId, surface)
      : { channel: { id: surface.channel.id } }),
  });
  return answered ?? {};
}
