import { z } from 'zod';
import { authorizeRead } from '../access/authorize';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { isOperator, requireAuditor } from '../access/staff';
import type { ActorContext } from '../ports/context';
import type { HostInvoiceSettings } from '../ports/host';

/**
 * How an account gets its invoices, as far as its host tells, also for staff; undefined where the host has no such settings.
 * @throws NotAllowedError without `billing.cards`, NotFoundError, HostError
 */
export async function readInvoiceSettings(
  ctx: ActorContext,
  input: { account: string },
): Promise<HostInvoiceSettings | undefined> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  if (isOperator(ctx.actor.principal)) await requireAuditor(ctx, account);
  else await authorizeRead(ctx, account, 'billing.cards', { type: 'account', id: account });
  const { host } = ctx;
  return host.changeInvoiceSettings && host.invoiceSettings?.(account);
}
