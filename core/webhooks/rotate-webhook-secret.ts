import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import type { ActorContext } from '../ports/context';
import { changeWebhooks, findWebhook, recordWebhook } from './change-webhooks';
import { endSecrets, sealSecret } from './secret';
import { showWebhook, type IssuedWebhook } from './shown';

/** Which webhook gets another secret. */
export const RotateWebhookSecret = z.strictObject({ webhook: Id });
/** The same, as callers write it. */
export type RotateWebhookSecret = z.infer<typeof RotateWebhookSecret>;

/**
 * Gives a webhook a new secret, answered once. For 24 hours what goes there is signed by the one before as well, so that a
 * receiver can change over without missing a word.
 * @throws NotAllowedError, NotFreshError, NotFoundError
 */
export async function rotateWebhookSecret(
  ctx: ActorContext,
  input: RotateWebhookSecret,
): Promise<IssuedWebhook> {
  const { webhook: id } = parse(RotateWebhookSecret, input);
  return changeWebhooks(ctx, 'rotateWebhookSecret', async (tx) => {
    const webhook = await findWebhook(tx, id);
    const older = await endSecrets(ctx, tx, webhook.secrets);
    const { secret, sealed } = await sealSecret(ctx, tx);
    await tx.webhooks.change({ ...webhook, secrets: [sealed, ...older] });
    await recordWebhook(ctx, tx, { id, action: 'webhook.rotated' });
    return { ...showWebhook(webhook), secret };
  });
}
