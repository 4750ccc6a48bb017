import { z } from 'zod';
import { DOMAIN_ROLES } from '../../../core/index';
import { AccountPlace, Id, listOf, wholeOf } from '../fields';
import { operation } from '../operation';

const tag = 'Domains';
const Role = z.enum(DOMAIN_ROLES);
const RolePlace = AccountPlace.extend({ domain: Id, role: Role });
const Held = z.object({ domain: Id, role: Role, contact: Id });
const Domain = z.object({
  id: Id,
  name: z.string(),
  state: z.enum(['pending', 'active', 'expired', 'ended']),
  roles: listOf(Held.omit({ domain: true })),
});
const ROLE = '/accounts/{account}/domains/{domain}/roles/{role}';

/** Who gets the mail about a domain. */
export const domainOperations = [
  operation({
    ...{ id: 'listDomains', method: 'get', path: '/accounts/{account}/domains', tag },
    summary: 'Domains with who is what for them',
    ...{ useCase: 'listDomains', params: AccountPlace, answer: wholeOf(Domain) },
    run: async (as, input) => ({ items: await as.listDomains(input) }),
  }),
  operation({
    ...{ id: 'setDomainRole', method: 'put', path: ROLE, tag, summary: 'Make a contact this for a domain' },
    ...{ useCase: 'setDomainRole', params: RolePlace, body: z.strictObject({ contact: Id }), answer: Held },
    run: (as, input) => as.setDomainRole(input),
  }),
  operation({
    ...{ id: 'endDomainRole', method: 'delete', path: ROLE, tag, summary: 'End a role on a domain' },
    ...{ useCase: 'endDomainRole', params: RolePlace },
    run: async (as, input) => {
      await as.endDomainRole(input);
    },
  }),
];
