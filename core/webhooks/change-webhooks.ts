import { actorOf } from '../access/change';
import { changeInstallation } from '../access/change-installation';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { INSTALLATION } from '../activity/installation';
import type { EntryValue } from '../activity/entry';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Webhook, WebhookReads } from '../ports/stores/webhook-store';
import type { Writes } from '../ports/stores/stores';

/** Runs an act on webhooks: the installation's log locked first, and only for whoever may.
 * @throws NotAllowedError */
export async function actOnWebhooks<T>(
  ctx: ActorContext,
  act: string,
  work: (tx: Writes) => Promise<T>,
): Promise<T> {
  return changeInstallation(ctx, 'webhooks', async (tx) => {
    await refuseRepeat(ctx, tx, act);
    return work(tx);
  });
}

/** The same for what says where the installation's changes are told, or who can tell that they are true (R15).
 * @throws NotAllowedError, NotFreshError */
export async function changeWebhooks<T>(
  ctx: ActorContext,
  act: string,
  work: (tx: Writes) => Promise<T>,
): Promise<T> {
  return actOnWebhooks(ctx, act, async (tx) => {
    await requireFresh(ctx, 'credentials');
    return work(tx);
  });
}

/** A webhook that is there.
 * @throws NotFoundError */
export async function findWebhook(
  { webhooks }: { webhooks: Pick<WebhookReads, 'webhook'> },
  id: string,
): Promise<Webhook> {
  const webhook = await webhooks.webhook(id);
  if (!webhook) throw new NotFoundError('webhook');
  return webhook;
}

/** Whoever made or changed a webhook last answers for what it is told. */
export function issuerIn({ actor }: ActorContext): Pick<Webhook, 'issuer' | 'token'> {
  return { issuer: actor.principal, ...(actor.token === undefined ? {} : { token: actor.token }) };
}

/** Writes down what became of a webhook. */
export function recordWebhook(
  ctx: ActorContext,
  tx: Writes,
  { id, action, ...said }: { id: string; action: string; before?: EntryValue; after?: EntryValue },
): Promise<void> {
  return tx.record(INSTALLATION, { action, ...actorOf(ctx), subject: `webhook:${id}`, ...said });
}

/** A webhook as the log has it: of its address only the machine, since the rest may hold a secret of the receiver's. */
export function inLog({ url, events, paused }: Webhook): EntryValue {
  return { host: new URL(url).host, events, paused: paused !== undefined };
}
