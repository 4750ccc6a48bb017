import type { REST } from 'discord.js';
import type { ChatPost, Delivery } from '../../core/index';
import { failureOf } from './failure';
import { postMessage } from './render/post-message';
import { postTimeoutMs } from './rest';
import { openDm, send } from './send';

/** What posting needs. */
export interface PostDeps {
  readonly rest: REST;
  readonly now: () => number;
  readonly nonceWindowMs: number;
  /** Told where a mirror's first message stands, and whether it may have stood there unheard. */
  readonly opened: (channel: string, message: string, isOld: boolean) => Promise<void>;
}

/** Delivers one post in one try, and says what became of it. */
export async function deliver(deps: PostDeps, post: ChatPost): Promise<Delivery> {
  if (isBeyondNonce(deps, post)) return { is: 'uncertain', reason: 'it may have arrived already' };
  try {
    const signal = AbortSignal.timeout(postTimeoutMs);
    const channel = post.channel === '' ? await openDm(deps.rest, post.to.user, signal) : post.channel;
    const isCard = post.content.kind === 'ticket.opened';
    const sending = {
      channel,
      key: post.key,
      answers: isCard ? '' : post.thread,
      message: postMessage(post.content),
    };
    const message = await send(deps.rest, sending, signal);
    if (isCard) await deps.opened(channel, message, post.firstTriedAt !== undefined);
    return { is: 'sent', channel, message, thread: isCard ? message : post.thread };
  } catch (error) {
    return deliveryOf(error);
  }
}

// A repeat is safe only while Discord still knows the nonce of the first try; a clock that was set back can't tell.
function isBeyondNonce({ now, nonceWindowMs }: PostDeps, { firstTriedAt }: ChatPost): boolean {
  if (firstTriedAt === undefined) return false;
  const age = now() - firstTriedAt;
  return age < 0 || age >= nonceWindowMs;
}

function deliveryOf(error: unknown): Delivery {
  const failure = failureOf(error);
  if (failure.is === 'unknown') return { is: 'later', reason: failure.reason };
  if (failure.is === 'refused') return { is: 'refused', reason: failure.reason };
  return failure;
}
