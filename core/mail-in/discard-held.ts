import { z } from 'zod';
import { actorOf } from '../access/change';
import { changeInstallation } from '../access/change-installation';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { INSTALLATION } from '../activity/installation';
import type { ActorContext, Context } from '../ports/context';
import { findHeld } from './held-scope';

/** Throws held mail away; that it was, and why it had been held, is recorded.
 * @throws NotAllowedError, NotFoundError */
export async function discardHeld(ctx: ActorContext, input: { held: string }): Promise<void> {
  const { held } = parse(z.strictObject({ held: Id }), input);
  await changeInstallation(ctx, 'tickets', async (tx) => {
    const { mail } = await findHeld(ctx, tx, held);
    await tx.held.remove(held);
    const about = { subject: `mail:${held}`, before: { reason: mail.reason } };
    await tx.record(INSTALLATION, { action: 'mail.discarded', ...actorOf(ctx), ...about });
  });
}

const CHUNK = 100;

/** Throws away what nobody looked at in its days, and records each; answers how much it was. */
export async function expireHeld(ctx: Pick<Context, 'read' | 'transaction' | 'clock'>): Promise<number> {
  for (let count = 0; ;) {
    const ended = await ctx.read.held.ended(ctx.clock.now(), CHUNK);
    count += await ctx.transaction(async (tx) => {
      await tx.lock(INSTALLATION);
      let removed = 0;
      for (const id of ended) {
        if (!(await tx.held.remove(id))) continue;
        removed += 1;
        const by = { actor: 'system', channel: 'system' } as const;
        await tx.record(INSTALLATION, { action: 'mail.expired', ...by, subject: `mail:${id}` });
      }
      return removed;
    });
    if (ended.length < CHUNK) return count;
  }
}
