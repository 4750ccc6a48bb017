import { INSTALLATION } from '../activity/installation';
import type { Context } from '../ports/context';
import type { WebhookDelivery } from '../ports/stores/webhook-store';
import { without } from './judge-delivery';

/** What came of one try. */
export type Tried = Pick<WebhookDelivery, 'state' | 'reason' | 'status' | 'nextAt'>;

/** Writes down what came of a try: the answer's status, and never what it said. */
export async function noteAnswer(ctx: Context, delivery: WebhookDelivery, tried: Tried): Promise<void> {
  const { status: _status, ...kept } = without(delivery);
  const attempts = delivery.attempts + 1;
  await ctx.transaction((tx) =>
    tx.webhooks.noteDelivery({ ...kept, ...tried, attempts, triedAt: ctx.clock.now() }),
  );
}

/** The receiver said that it is gone for good: nothing goes there until somebody lets it, and the installation's log says so. */
export async function pauseGone(ctx: Context, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    const webhook = await tx.webhooks.webhook(id);
    if (!webhook || webhook.paused !== undefined) return;
    await tx.webhooks.change({ ...webhook, paused: 'gone' });
    await tx.record(INSTALLATION, {
      ...{ action: 'webhook.paused', actor: 'system', channel: 'system', subject: `webhook:${id}` },
      after: { host: new URL(webhook.url).host, status: 410 },
    });
  });
}
