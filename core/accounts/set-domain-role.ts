import { z } from 'zod';
import { changeAccount } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { NotFoundError } from '../errors';
import { findContact } from '../people/contacts/find-contact';
import type { ActorContext } from '../ports/context';
import type { HostDomain } from '../ports/host';
import { DOMAIN_ROLES, type HeldRole } from '../ports/stores/domain-store';
import type { Reads, Writes } from '../ports/stores/stores';

/** Whom mail about a domain goes to, as what (R12). */
export const SetDomainRole = z.strictObject({
  account: Id,
  domain: Id,
  role: z.enum(DOMAIN_ROLES),
  contact: Id,
});
/** The same, as callers write it. */
export type SetDomainRole = z.infer<typeof SetDomainRole>;

/**
 * Makes a contact registrant, admin, tech or billing contact of a domain, in the place of whoever was: it gets the domain's
 * mail, and no control over it (R12).
 * @throws NotAllowedError without `misc.domains`, NotFoundError of the domain or the contact
 */
export async function setDomainRole(ctx: ActorContext, input: SetDomainRole): Promise<HeldRole> {
  const { account, domain, role, contact } = parse(SetDomainRole, input);
  return changeAccount(ctx, account, async ({ tx, needs, bump, record }) => {
    needs('misc.domains');
    await findDomain(tx, account, domain);
    await findContact(tx, account, contact);
    await refuseRepeat(ctx, tx, 'setDomainRole');
    const before = (await tx.domains.rolesOn(domain)).find((held) => held.role === role);
    await tx.domains.setRole({ domain, role, contact });
    await bump();
    await record('domain.assigned', {
      subject: `contact:${contact}`,
      ...(before ? { before: { domain, role, contact: `contact:${before.contact}` } } : {}),
      after: { domain, role },
    });
    return { domain, role, contact };
  });
}

/** A domain of this account that lives; one of another isn't there (R3).
 * @throws NotFoundError */
export async function findDomain(read: Reads | Writes, account: string, id: string): Promise<HostDomain> {
  const domain = await read.domains.domain(id);
  if (domain?.account !== account) throw new NotFoundError('domain');
  return domain;
}
