import { z } from 'zod';
import { authorizeRead } from '../access/authorize';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { isOperator, requireAuditor } from '../access/staff';
import type { ActorContext } from '../ports/context';
import type { HostDomain } from '../ports/host';
import type { HeldRole } from '../ports/stores/domain-store';
import { requireBusiness } from './read-account';

/** A domain, and who is registrant, admin, tech and billing contact of it. */
export interface ListedDomain extends HostDomain {
  roles: HeldRole[];
}

/** The account's domains with their roles, for whoever holds `misc.domains`, and staff.
 * @throws NotAllowedError, NotFoundError */
export async function listDomains(ctx: ActorContext, input: { account: string }): Promise<ListedDomain[]> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  if (isOperator(ctx.actor.principal)) await requireAuditor(ctx, account);
  else {
    await requireBusiness(ctx, account);
    await authorizeRead(ctx, account, 'misc.domains', { type: 'account', id: account });
  }
  const roles = await ctx.read.domains.rolesIn(account);
  const domains = await ctx.read.domains.domains(account);
  return domains.map((domain) => ({ ...domain, roles: roles.filter((held) => held.domain === domain.id) }));
}
