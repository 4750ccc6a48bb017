import { z } from 'zod';
import { authorizeRead } from '../access/authorize';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import type { ActorContext } from '../ports/context';
import type { HostProduct } from '../ports/host';

/** What the host sells, in its own order; none where it doesn't tell.
 * @throws NotAllowedError without `misc.catalogue`, HostError */
export async function readCatalogue(ctx: ActorContext, input: { account: string }): Promise<HostProduct[]> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  await authorizeRead(ctx, account, 'misc.catalogue', { type: 'account', id: account });
  return (await ctx.host.products?.()) ?? [];
}
