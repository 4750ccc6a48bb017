import { z } from 'zod';
import { changeAccount } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { DOMAIN_ROLES, type HeldRole } from '../ports/stores/domain-store';
import { findDomain } from './set-domain-role';

/** Which role on which domain ends. */
export const EndDomainRole = z.strictObject({ account: Id, domain: Id, role: z.enum(DOMAIN_ROLES) });
/** The same, as callers write it. */
export type EndDomainRole = z.infer<typeof EndDomainRole>;

/** Ends a role on a domain: its mail goes to the others who get it (R12).
 * @throws NotAllowedError without `misc.domains`, NotFoundError of the domain, or when nobody has the role */
export async function endDomainRole(ctx: ActorContext, input: EndDomainRole): Promise<HeldRole> {
  const { account, domain, role } = parse(EndDomainRole, input);
  return changeAccount(ctx, account, async ({ tx, needs, bump, record }) => {
    needs('misc.domains');
    await findDomain(tx, account, domain);
    const held = (await tx.domains.rolesOn(domain)).find((one) => one.role === role);
    if (!held) throw new NotFoundError('role');
    await refuseRepeat(ctx, tx, 'endDomainRole');
    await tx.domains.endRole(domain, role);
    await bump();
    await record('domain.unassigned', { subject: `contact:${held.contact}`, before: { domain, role } });
    return held;
  });
}
