import { z } from 'zod';
import { snapshotOf } from '../access/authorize';
import { Id } from '../access/inputs';
import { noteUse } from '../access/note-use';
import { parse } from '../access/parse';
import type { ActorContext } from '../ports/context';
import type { HostPrice } from '../ports/host';

/**
 * What services cost, as far as the actor sees the services and either all prices or that service's own; none where the host
 * doesn't tell.
 * @throws NotFoundError, HostError
 */
export async function listPrices(ctx: ActorContext, input: { account: string }): Promise<HostPrice[]> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  const snapshot = await snapshotOf(ctx, account);
  const seesAll = snapshot.canAny('billing.prices');
  const inSight = snapshot.services(seesAll ? 'service.view' : 'service.billing');
  if (inSight.size === 0 || !ctx.host.prices) return [];
  noteUse(ctx, snapshot, seesAll ? 'billing.prices' : 'service.billing');
  return (await ctx.host.prices(account)).filter(({ service }) => inSight.has(service));
}
