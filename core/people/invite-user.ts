import { z } from 'zod';
import { changeAccount, type Change } from '../access/change';
import { shown } from '../access/give-permission';
import { Id, line } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import type { EntryValue } from '../activity/entry';
import { ConflictError, LimitReachedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Invitation } from '../ports/stores/invitation-store';
import { INVITED_MS, MOST_A_DAY, RuleInput, WantedInput, wantedGrants } from './invitation-input';
import { isOpen } from './find-invitation';
import { judgeInvitation } from './judge-invitation';
import { mailInvitation, newToken } from './mail-invitation';
import { requireEmail } from './require-email';

/** Whom to invite, and what they will have; `name` is how the account calls them until they say it themselves. */
export const InviteUser = z.strictObject({
  account: Id,
  email: z.string().max(254),
  name: line(191).optional(),
  grants: z.array(WantedInput).max(200),
  departmentRule: RuleInput.optional(),
});
/** The same, as callers write it. */
export type InviteUser = z.infer<typeof InviteUser>;

const DAY = 86_400_000;

/**
 * Mails somebody a one-time link to a place on the account, for seven days. The answer doesn't tell whether the address has a
 * login. Everything that accepting would bring is judged as a grant (R6), now and again then.
 * @throws NotAllowedError, NotFreshError, InvalidInputError, NotFoundError, LimitReachedError; ConflictError for an address
 * that was invited already or is a member's
 */
export async function inviteUser(ctx: ActorContext, input: InviteUser): Promise<Invitation> {
  const { account, email: typed, name = '', grants, departmentRule } = parse(InviteUser, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx, now } = change;
    change.needs('misc.users');
    const email = requireEmail(typed);
    const asked = {
      ...{ email, name, grants: await wantedGrants(tx, account, { grants, now }) },
      ...(departmentRule ? { departmentRule } : {}),
    };
    await judgeInvitation(change, { ...asked, picked: asked.grants, grants: [] });
    await requireRoom(change, email);
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'invite');
    return store(ctx, change, asked);
  });
}

async function requireRoom({ tx, account, now }: Change, email: string): Promise<void> {
  // Only what the account's own lists show: whether the address has a login anywhere is nobody's business.
  const people = await tx.people.peopleOf(account);
  if (people.some((one) => one.principal.startsWith('user:') && one.email === email)) {
    throw new ConflictError('invitation', 'MEMBER');
  }
  const open = (await tx.invitations.pending(account)).find((one) => one.email === email && isOpen(one, now));
  if (open) throw new ConflictError('invitation', 'INVITED');
  await requireFewMails(tx, account, now);
}

/** Invitations are mail to strangers: a day has a most.
 * @throws LimitReachedError */
export async function requireFewMails(tx: Change['tx'], account: string, now: number): Promise<void> {
  if ((await tx.invitations.sentSince(account, now - DAY)) >= MOST_A_DAY) {
    throw new LimitReachedError('invitations');
  }
}

async function store(
  ctx: ActorContext,
  { tx, account, now, record }: Change,
  asked: Pick<Invitation, 'email' | 'name' | 'grants' | 'departmentRule'>,
): Promise<Invitation> {
  const { token, hash } = newToken(ctx, 'invitation');
  const invitation: Invitation = {
    ...{ ...asked, id: ctx.ids.next(), account, state: 'pending', invitedBy: ctx.actor.principal, sends: 1 },
    ...{ createdAt: now, sentAt: now, expiresAt: now + INVITED_MS },
  };
  await tx.invitations.add(invitation, hash);
  await mailInvitation(ctx, tx, invitation, token);
  const subject = `invitation:${invitation.id}`;
  const personal = { [subject]: { email: asked.email, name: asked.name } };
  await record('user.invited', { subject, after: inLog(invitation), personal });
  return invitation;
}

/** What an invitation gives, as a log shows it: its address and name stay out (R21). */
export function inLog({ grants, departmentRule }: Invitation): EntryValue {
  return {
    grants: grants.map(shown),
    ...(departmentRule ? { departments: { ...departmentRule } } : {}),
  };
}
