import { at } from '../../ports/at';
import type { Context } from '../../ports/context';
import type { Log } from '../../ports/log';
import type { DeliveryReason, WebhookDelivery } from '../../ports/stores/webhook-store';
import { judgeDelivery, type Due } from '../../webhooks/judge-delivery';
import { noteAnswer, pauseGone } from '../../webhooks/note-answer';
import { signaturesOf } from '../../webhooks/secret';
import { backoff } from '../backoff';
import type { Courier, Outcome } from '../courier';
import type { Letter } from '../letter';
import { BarredAddressError, type Guard } from '../outgoing/guard';
import { DeadlineError, postOut, retryAfterMs, type Answer } from '../outgoing/post-out';

/** What webhooks are told with. */
export interface WebhookPost {
  readonly guard: Guard;
  readonly log: Log;
  readonly random?: () => number;
}

const DEADLINE_MS = 15_000;
/** A while before the relay would, so that the log of deliveries says so too. */
const GIVEN_UP_MS = 71 * 3_600_000;
/** A receiver that asks for more is asked again in a day. */
const MOST_WAIT_MS = 24 * 3_600_000;

type Tried = Answer | { readonly reason: DeliveryReason };

/** Tells a webhook of an event, if it may still be told (R7), signed by each secret it has (Standard Webhooks). */
export function tellWebhook(ctx: Context, { guard, log, random = Math.random }: WebhookPost): Courier {
  return async (letter) => {
    const { delivery: id } = JSON.parse(letter.payload) as { delivery: string };
    const due = await judgeDelivery(ctx, id);
    if (due === 'over') return { is: 'done' };
    if (due === 'dropped') return { is: 'dropped' };
    if (due === 'unsigned') return { is: 'refused', reason: 'no secret of this webhook can be read' };
    const tried = await send(ctx, due, guard);
    await at('webhook.sent');
    if ('status' in tried && tried.status === 410) {
      log.warn({ webhook: due.delivery.webhook }, 'a webhook says that it is gone: it is paused');
    }
    return settle(ctx, { letter, delivery: due.delivery, tried, random });
  };
}

async function send({ clock }: Context, { url, delivery, secrets }: Due, guard: Guard): Promise<Tried> {
  const { event: id, body } = delivery;
  const timestamp = Math.floor(clock.now() / 1000);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Latchkey',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signaturesOf(secrets, { id, timestamp, body }),
  };
  try {
    return await postOut({ url, headers, body, deadlineMs: DEADLINE_MS, guard });
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** The kind of a fault and no more: its message may name the machine that a name led to. */
function reasonOf(error: unknown): DeliveryReason {
  if (error instanceof BarredAddressError) return 'ADDRESS';
  return error instanceof DeadlineError ? 'TIMEOUT' : 'UNREACHABLE';
}

interface Try {
  letter: Letter;
  delivery: WebhookDelivery;
  tried: Tried;
  random: () => number;
}

async function settle(ctx: Context, { letter, delivery, tried, random }: Try): Promise<Outcome> {
  const status = 'status' in tried ? tried.status : 0;
  if (status >= 200 && status < 300) {
    await noteAnswer(ctx, delivery, { state: 'delivered', status });
    return { is: 'done' };
  }
  if (status === 410) {
    await pauseGone(ctx, delivery.webhook);
    await noteAnswer(ctx, delivery, { state: 'dropped', reason: 'GONE', status });
    return { is: 'dropped' };
  }
  return notNow(ctx, { letter, delivery, tried, random });
}

async function notNow(ctx: Context, { letter, delivery, tried, random }: Try): Promise<Outcome> {
  const now = ctx.clock.now();
  const said = 'status' in tried ? { reason: 'ANSWER' as const, status: tried.status } : tried;
  const reason = 'status' in tried ? `the webhook answers ${tried.status}` : tried.reason;
  if (now - letter.postedAt > GIVEN_UP_MS) {
    await noteAnswer(ctx, delivery, { state: 'failed', ...said });
    return { is: 'refused', reason };
  }
  const afterMs = waitAfter(tried, now) ?? backoff(letter.attempts + 1, random);
  await noteAnswer(ctx, delivery, { state: 'waiting', ...said, nextAt: now + afterMs });
  return { is: 'later', afterMs, reason };
}

/** Whoever is busy says for how long. */
function waitAfter(tried: Tried, now: number): number | undefined {
  if (!('status' in tried) || ![429, 503].includes(tried.status)) return undefined;
  const asked = retryAfterMs(tried.retryAfter, now);
  return asked === undefined ? undefined : Math.min(MOST_WAIT_MS, asked);
}
