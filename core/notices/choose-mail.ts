import { z } from 'zod';
import { changeAccount } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import { changeChoice } from './change-choice';
import { OPTIONAL_KINDS } from './kinds';

/** Which kind of mail of which account the actor wants, or wants no more. */
export const ChooseMail = z.strictObject({
  account: Id,
  kind: z.enum(OPTIONAL_KINDS),
  isWanted: z.boolean(),
});
/** The same, as callers write it. */
export type ChooseMail = z.infer<typeof ChooseMail>;

/** Somebody who is signed in chooses for themselves what mail of an account comes (R11); twice is once.
 * @throws NotAllowedError for who is no person of the account, and for who only looks on; NotFoundError */
export async function chooseMail(ctx: ActorContext, input: ChooseMail): Promise<void> {
  const { account, ...choice } = parse(ChooseMail, input);
  await changeAccount(ctx, account, async ({ tx, facts, record }) => {
    if (!facts) throw new NotAllowedError('NOT_A_USER', { account });
    const action = await changeChoice(
      tx,
      { account, principal: ctx.actor.principal },
      choice,
      ctx.clock.now(),
    );
    if (action !== undefined) await record(action, { after: { kind: choice.kind } });
  });
}
