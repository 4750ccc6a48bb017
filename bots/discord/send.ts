import { Routes, type REST } from 'discord.js';
import { z } from 'zod';
import { nonceOf } from './nonce';
import type { DiscordMessage } from './render/view-message';

/** A message for a channel; `key` makes sure that it stands there once, as long as Discord remembers. */
export interface Sending {
  readonly channel: string;
  readonly key: string;
  /** The message it answers; '' when it answers none. */
  readonly answers: string;
  readonly message: DiscordMessage;
}

const withId = z.object({ id: z.string() });

/** Sends a message and gives its id. */
export async function send(rest: REST, sending: Sending, signal: AbortSignal): Promise<string> {
  const { channel, key, answers, message } = sending;
  const body = {
    ...message,
    nonce: nonceOf(key),
    enforce_nonce: true,
    ...(answers === '' ? {} : { message_reference: { message_id: answers, fail_if_not_exists: false } }),
  };
  return withId.parse(await rest.post(Routes.channelMessages(channel), { body, signal })).id;
}

/** Opens the DM with somebody, or finds it, and gives its id. */
export async function openDm(rest: REST, user: string, signal: AbortSignal): Promise<string> {
  return withId.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: user }, signal })).id;
}
