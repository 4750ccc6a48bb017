import { parse } from '../access/parse';
import { partsOf } from '../access/principal';
import type { DepartmentRule } from '../access/facts';
import type { Context } from '../ports/context';
import type { InvitedGrant } from '../ports/stores/invitation-store';
import { findInvitation } from './find-invitation';
import { TokenInput } from './invitation-input';

/** What somebody sees before they accept: where, from whom, and what they will have. */
export interface ShownInvitation {
  account: { id: string; label: string };
  /** The inviter's name; '' for one of the installation itself. */
  invitedBy: string;
  email: string;
  name: string;
  grants: readonly (InvitedGrant & { serviceLabel?: string })[];
  departmentRule?: DepartmentRule;
  expiresAt: number;
}

/** Shows an invitation to whoever holds its link; looking uses nothing up.
 * @throws NotFoundError alike for a link that is wrong, used, old or withdrawn */
export async function readInvitation(ctx: Context, input: { token: string }): Promise<ShownInvitation> {
  const { token } = parse(TokenInput, input);
  const { account: id, email, name, expiresAt, ...invitation } = await findInvitation(ctx, ctx.read, token);
  const account = await ctx.read.accounts.account(id);
  const services = await ctx.read.accounts.services(id);
  const labels = new Map(services.map((service) => [service.id, service.label]));
  return {
    account: { id, label: account?.label ?? '' },
    invitedBy: await inviterName(ctx, invitation.invitedBy),
    ...{ email, name, expiresAt },
    grants: invitation.grants.map((grant) => {
      const serviceLabel = grant.service === undefined ? undefined : labels.get(grant.service);
      return { ...grant, ...(serviceLabel === undefined ? {} : { serviceLabel }) };
    }),
    ...(invitation.departmentRule ? { departmentRule: invitation.departmentRule } : {}),
  };
}

/** How an inviter is called; staff and tokens stand as the installation. */
export async function inviterName(
  { read }: Context,
  principal: Parameters<typeof partsOf>[0],
): Promise<string> {
  const { kind, id } = partsOf(principal);
  return kind === 'user' ? ((await read.people.user(id))?.name ?? '') : '';
}
