import { z } from 'zod';
import { authorizeRead } from '../access/authorize';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import type { ActorContext } from '../ports/context';
import type { HostMail } from '../ports/host';

/** What the host mailed to the account, the latest first; none where it doesn't tell.
 * @throws NotAllowedError without `misc.emailHistory`, HostError */
export async function listSentMails(ctx: ActorContext, input: { account: string }): Promise<HostMail[]> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  await authorizeRead(ctx, account, 'misc.emailHistory', { type: 'account', id: account });
  return (await ctx.host.sentMails?.(account)) ?? [];
}
