import { z } from 'zod';
import { authorizeRead, snapshotOf } from '../access/authorize';
import { Id, search } from '../access/inputs';
import { noteUse } from '../access/note-use';
import { parse } from '../access/parse';
import { isOperator, requireOperator } from '../access/staff';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { HostAccount, HostInvoice, HostService } from '../ports/host';
import type { Hat } from '../ports/stores/people-store';
import { partsOf } from '../access/principal';

const Account = z.strictObject({ account: Id });
const Newest = Account.extend({ limit: z.number().int().positive().max(1000).default(10) });
const Find = z.strictObject({
  search: search(191).default(''),
  limit: z.number().int().positive().max(500).default(50),
});

/** Accounts on which the signed-in user acts. */
export async function myAccounts(
  { actor, read }: ActorContext,
  _input: Record<string, never>,
): Promise<Hat[]> {
  const { kind, id } = partsOf(actor.principal);
  return kind === 'user' ? read.people.hatsOfUser(id) : [];
}

/** An account, for whoever has any business on it; others learn nothing (R3).
 * @throws NotFoundError */
export async function readAccount(ctx: ActorContext, input: { account: string }): Promise<HostAccount> {
  const { account: id } = parse(Account, input);
  if (isOperator(ctx.actor.principal)) await requireOperator(ctx, ctx.read, 'audit');
  else await requireBusiness(ctx, id);
  const account = await ctx.read.accounts.account(id);
  if (!account) throw new NotFoundError('account');
  return account;
}

/** Somebody with no source of keys at all has no business here.
 * @throws NotFoundError; NotAllowedError by a channel that is closed to the actor there */
export async function requireBusiness(ctx: ActorContext, account: string): Promise<void> {
  await snapshotOf(ctx, account);
}

/** Accounts by label or id, for staff.
 * @throws NotAllowedError */
export async function findAccounts(
  ctx: ActorContext,
  input: { search?: string; limit?: number },
): Promise<HostAccount[]> {
  const { search: words, limit } = parse(Find, input);
  await requireOperator(ctx, ctx.read, 'audit');
  return ctx.read.accounts.list(words, limit);
}

/** The services in sight; for staff all of them.
 * @throws NotFoundError, NotAllowedError */
export async function listServices(ctx: ActorContext, input: { account: string }): Promise<HostService[]> {
  const { account } = parse(Account, input);
  if (isOperator(ctx.actor.principal)) {
    await readAccount(ctx, { account });
    return ctx.read.accounts.services(account);
  }
  const snapshot = await snapshotOf(ctx, account);
  const visible = snapshot.services('service.view');
  if (visible.size > 0) noteUse(ctx, snapshot, 'service.view');
  return (await ctx.read.accounts.services(account)).filter(({ id }) => visible.has(id));
}

/** The account's invoices, those due last first, read from the host.
 * @throws NotAllowedError without `billing.pay` */
export async function listInvoices(
  ctx: ActorContext,
  input: { account: string; limit?: number },
): Promise<HostInvoice[]> {
  const { account, limit } = parse(Newest, input);
  await authorizeRead(ctx, account, 'billing.pay', { type: 'account', id: account });
  return ctx.host.invoices(account, limit);
}

/** What the account owes or has, in the currency's smallest unit.
 * @throws NotAllowedError without `billing.balance` */
export async function readBalance(
  ctx: ActorContext,
  input: { account: string },
): Promise<{ cents: number; currency: string }> {
  const { account } = parse(Account, input);
  await authorizeRead(ctx, account, 'billing.balance', { type: 'account', id: account });
  return ctx.host.balance(account);
}
