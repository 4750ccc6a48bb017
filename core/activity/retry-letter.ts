import { z } from 'zod';
import { actorOf } from '../access/change';
import { changeInstallation } from '../access/change-installation';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { ConflictError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { INSTALLATION } from './installation';

const RetryLetter = z.strictObject({ letter: z.number().int().positive() });

/** Sends a letter again: a person has judged that it shall go.
 * @throws NotAllowedError, NotFoundError when somebody else did so before, ConflictError when its secret is gone */
export async function retryLetter(ctx: ActorContext, input: { letter: number }): Promise<void> {
  const { letter } = parse(RetryLetter, input);
  await changeInstallation(ctx, 'change', async (tx) => {
    await refuseRepeat(ctx, tx, 'retryLetter');
    const outcome = await tx.retry(letter);
    if (outcome === 'secret') throw new ConflictError('letter', 'SECRET_GONE');
    if (outcome === 'gone') throw new NotFoundError('letter');
    await tx.record(INSTALLATION, { action: 'letter.retried', ...actorOf(ctx), subject: `letter:${letter}` });
  });
}
