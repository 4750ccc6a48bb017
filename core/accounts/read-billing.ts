import { z } from 'zod';
import { authorizeRead, snapshotOf } from '../access/authorize';
import { given } from '../access/given';
import { Id } from '../access/inputs';
import { noteUse } from '../access/note-use';
import { parse } from '../access/parse';
import type { ActorContext } from '../ports/context';
import type { HostCard } from '../ports/host';
import { BILLING_KEYS } from './read-area';

/** Money in the currency's smallest unit. */
interface Money {
  readonly cents: number;
  readonly currency: string;
}

/** How an account pays, as far as its reader may see: what is absent isn't theirs to see, or the host doesn't tell. */
export interface Billing {
  /** Which of its parts are open to the reader. */
  readonly can: readonly (typeof BILLING_KEYS)[number][];
  readonly balance?: Money;
  readonly funds?: Money;
  readonly card?: HostCard;
}

/**
 * How an account pays, each part for whoever holds its key.
 * @throws NotAllowedError for somebody who holds none of them, HostError
 */
export async function readBilling(ctx: ActorContext, input: { account: string }): Promise<Billing> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  const snapshot = await snapshotOf(ctx, account);
  const can = BILLING_KEYS.filter((key) => snapshot.canAny(key));
  if (can.length === 0) await authorizeRead(ctx, account, 'billing.cards', { type: 'account', id: account });
  for (const key of can) noteUse(ctx, snapshot, key);
  const { host } = ctx;
  const [balance, funds, card] = await Promise.all([
    can.includes('billing.balance') ? host.balance(account) : undefined,
    can.includes('billing.funds') ? host.funds?.(account) : undefined,
    can.includes('billing.cards') ? host.card?.(account) : undefined,
  ]);
  return { can, ...given({ balance, funds, card }) };
}
