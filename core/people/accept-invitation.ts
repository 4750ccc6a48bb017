import { uniteRules } from '../access/departments';
import { actorOf, openChange } from '../access/change';
import type { DepartmentRule } from '../access/facts';
import { shown } from '../access/give-permission';
import { parse } from '../access/parse';
import { ConflictError, NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { AccessRequest } from '../ports/stores/access-request-store';
import type { Invitation, InvitedGrant } from '../ports/stores/invitation-store';
import type { Contact, Membership, User } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { findInvitation } from './find-invitation';
import { TokenInput } from './invitation-input';
import { inviterOf, isRefusal } from './inviter';
import { contactToJoin, judgeInvitation } from './judge-invitation';
import { moveGrants } from './move-grants';
import { requireUser } from './signed-in';

/**
 * Takes the place one was invited to. Only by a signed-in user whose login has the invited address; whether the inviter may
 * still give it is judged again (R6). A contact with that address is joined: all it has is the user's from now on (R20).
 * @throws NotFoundError alike for a link that is wrong, used, old or withdrawn; NotAllowedError when the address isn't
 * proved; ConflictError for a member, and when the inviter may no longer
 */
export async function acceptInvitation(ctx: ActorContext, input: { token: string }): Promise<Membership> {
  const { token } = parse(TokenInput, input);
  const { account } = await findInvitation(ctx, ctx.read, token);
  return ctx.transaction(async (tx) => {
    await tx.lock(account);
    // Read again under the lock: of two who accept at once, one finds it used.
    const invitation = await findInvitation(ctx, tx, token);
    const user = await requireUser(ctx, tx);
    const addresses = await tx.users.addresses(user.id);
    if (!addresses.some(({ email }) => email === invitation.email)) {
      throw new NotAllowedError('ADDRESS_UNPROVED');
    }
    if (await tx.people.membership(account, user.id)) throw new ConflictError('invitation', 'MEMBER');
    await judgeInviter(ctx, tx, invitation);
    return join(ctx, tx, { user, invitation });
  });
}

/** An inviter who lost the right to give this in the meantime gives it no more. */
async function judgeInviter(ctx: ActorContext, tx: Writes, invitation: Invitation): Promise<void> {
  const inviter = await inviterOf(tx, invitation.invitedBy);
  try {
    await judgeInvitation(await openChange({ ...ctx, actor: inviter }, tx, invitation.account), invitation);
  } catch (error) {
    throw isRefusal(error) ? new ConflictError('invitation', 'INVITER') : error;
  }
}

async function join(
  ctx: ActorContext,
  tx: Writes,
  { user, invitation }: { user: User; invitation: Invitation },
): Promise<Membership> {
  const { account } = invitation;
  const contact = await contactToJoin(tx, account, invitation.email);
  const membership: Membership = {
    ...{ id: ctx.ids.next(), account, user: user.id, role: 'member', suspended: false },
    ...(contact ? { contact: contact.id } : {}),
  };
  const rule = uniteRules(invitation.departmentRule, contact && (await ruleOf(tx, contact)));
  if (contact) await tx.users.ownContact(contact.id, user.person);
  await tx.people.addMembership(membership);
  const grants = await giveAll(ctx, tx, membership, invitation);
  const subject = { kind: 'membership' as const, id: membership.id };
  if (contact) await moveHat(tx, contact, { principal: `user:${user.id}`, subject });
  if (rule) await tx.access.setDepartmentRule(account, subject, rule);
  await tx.invitations.setState(invitation.id, 'accepted');
  const principals = [`user:${user.id}`, ...(contact ? [`contact:${contact.id}`] : [])];
  await tx.access.createScopes(principals);
  await tx.access.bump([`account:${account}`, ...principals]);
  await recordJoined(ctx, tx, { membership, invitation, grants, contact });
  return membership;
}

async function ruleOf(tx: Writes, { id, account }: Contact): Promise<DepartmentRule | undefined> {
  const loaded = await tx.access.facts({ principal: `contact:${id}`, account, login: false });
  return loaded?.facts.sources.find(({ kind }) => kind === 'contact')?.departmentRule;
}

type Hat = Pick<AccessRequest, 'principal' | 'subject'>;

/** What a joined contact held itself, and asked for, is the member's, in one place, so that it can be ended there (R20). */
async function moveHat(tx: Writes, { id, account }: Contact, to: Hat): Promise<void> {
  await moveGrants(tx, { kind: 'contact', id }, to.subject);
  await tx.accessRequests.hand(account, `contact:${id}`, to);
  await tx.access.setDepartmentRule(account, { kind: 'contact', id }, undefined);
  await tx.channels.move(account, `contact:${id}`, to.principal);
}

/** What has ended since it was promised, and services that have gone, are left out. */
async function giveAll(
  ctx: ActorContext,
  tx: Writes,
  { id, account }: Membership,
  { grants, invitedBy: grantedBy }: Invitation,
): Promise<InvitedGrant[]> {
  const now = ctx.clock.now();
  const services = new Set((await tx.accounts.services(account)).map((service) => service.id));
  const live = grants.filter(
    ({ service, expiresAt = Infinity }) =>
      expiresAt > now && (service === undefined || services.has(service)),
  );
  for (const grant of live) {
    const subject = { kind: 'membership' as const, id };
    await tx.access.putGrant({ ...grant, id: ctx.ids.next(), account, subject, grantedBy, grantedAt: now });
  }
  return live;
}

async function recordJoined(
  ctx: ActorContext,
  tx: Writes,
  done: {
    membership: Membership;
    invitation: Invitation;
    grants: InvitedGrant[];
    contact: Contact | undefined;
  },
): Promise<void> {
  const { membership, invitation, grants, contact } = done;
  await tx.record(membership.account, {
    ...{ action: 'user.joined', ...actorOf(ctx), subject: `membership:${membership.id}` },
    after: {
      invitation: invitation.id,
      ...(contact ? { contact: contact.id } : {}),
      grants: grants.map(shown),
    },
  });
}
