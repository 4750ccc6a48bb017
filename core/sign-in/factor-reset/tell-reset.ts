import { partsOf } from '../../access/principal';
import { tell } from '../../notices/tell';
import type { Context } from '../../ports/context';
import type { FactorReset } from '../../ports/stores/factor-reset-store';
import type { Writes } from '../../ports/stores/stores';
import { knownOf } from '../who-signs-in';
import { needsStaff } from './vouchers';

/** What is told of a reset: while there is something to stop, each time with a link that stops it. */
export type ResetMail = 'asked' | 'vouched' | 'opened' | 'stopped';

/** Tells every address on file of whom it is about. */
export async function tellReset(
  ctx: Context,
  tx: Writes,
  { id, principal }: FactorReset,
  what: ResetMail,
): Promise<void> {
  for (const to of (await knownOf(tx, principal))?.addresses ?? []) {
    await tx.post({ lane: `mail:${ctx.ids.next()}`, kind: 'mail.reset', payload: { reset: id, what, to } });
  }
}

/** Tells those who could vouch: owners and masters of the accounts that somebody is on; of owners and staff nobody there can. */
export async function tellVouchers(ctx: Context, tx: Writes, { principal }: FactorReset): Promise<void> {
  const { kind, id } = partsOf(principal);
  if (kind !== 'user' || (await needsStaff(tx, principal))) return;
  for (const { account } of await tx.users.memberships(id)) {
    const managers = (await tx.users.managers(account)).filter(({ user }) => user !== id);
    const users = await Promise.all(managers.map(({ user }) => tx.people.user(user)));
    const addresses = users.flatMap((user) => (user && !user.suspended ? [user.email] : []));
    await tell(ctx, tx, addresses, { notice: 'factor.vouch', account, user: id });
  }
}
