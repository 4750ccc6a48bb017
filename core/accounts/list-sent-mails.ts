import { z } from 'zod';
import { authorizeRead } from '../access/authorize';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { isOperator, requireAuditor } from '../access/staff';
import type { ActorContext } from '../ports/context';
import type { HostMail } from '../ports/host';

/** What the host mailed to the account, the latest first, also for staff; undefined where it doesn't tell.
 * @throws NotAllowedError without `misc.emailHistory`, NotFoundError, HostError */
export async function listSentMails(
  ctx: ActorContext,
  input: { account: string },
): Promise<HostMail[] | undefined> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  if (isOperator(ctx.actor.principal)) await requireAuditor(ctx, account);
  else await authorizeRead(ctx, account, 'misc.emailHistory', { type: 'account', id: account });
  return ctx.host.sentMails?.(account);
}
