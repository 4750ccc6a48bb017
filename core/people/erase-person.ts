import { actorOf, changeAccount, type Ending } from '../access/change';
import { parse } from '../access/parse';
import { partsOf } from '../access/principal';
import { requireFresh } from '../access/require-fresh';
import { isOperator, requireOperator } from '../access/staff';
import { INSTALLATION } from '../activity/installation';
import { lockAll, recordOn } from '../activity/record-on';
import { ConflictError, NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Membership } from '../ports/stores/people-store';
import type { Whom } from '../ports/stores/personal-store';
import { Whose } from './whose';
import type { Writes } from '../ports/stores/stores';
import { endSignIn } from '../sign-in/end-sign-in';
import { findLoose } from './contacts/find-contact';
import { dropMember } from './drop-member';
import { invitedFrom } from '../teams/withdraw-links';
import { withdrawPending } from './left-behind';
import { requireOwnerOf } from './require-owner-of';

/**
 * Erases a person: the keys to what logs say of them are destroyed, so that those say "erased person" and still verify; their
 * places, links, addresses and contacts go, and their names in tickets, whose texts stay with the account (R21). A user is
 * erased by themselves or by staff, a contact by the account's owner or by staff. There is no way back.
 * @throws NotAllowedError, NotFreshError, NotFoundError; ConflictError for an owner, who hands over first (R6a), and for a
 * contact that was joined, which goes with its user
 */
export async function erasePerson(ctx: ActorContext, input: Whose): Promise<void> {
  const { kind, id } = partsOf(parse(Whose, input).person as `user:${string}`);
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY');
  await (kind === 'user' ? eraseUser(ctx, id) : eraseContact(ctx, id));
}

async function eraseUser(ctx: ActorContext, user: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const accounts = await lockNames(tx, user);
    await requireSelf(ctx, tx, user);
    if (!(await tx.people.user(user))) throw new NotFoundError('person');
    const places = await tx.users.memberships(user);
    if (places.some(({ role }) => role === 'owner')) throw new ConflictError('person', 'OWNER');
    await requireFresh(ctx, 'credentials');
    const whom = await tx.personal.namesOfUser(user);
    for (const place of places) await leavePlace(ctx, tx, place);
    await endSignIn(tx, `user:${user}`);
    await endAll(ctx, tx, whom, `user:${user}`);
    await recordOn(tx, [...accounts, INSTALLATION], {
      ...{ action: 'person.erased', ...actorOf(ctx), subject: `user:${user}` },
    });
  });
}

/** Every account where they are known, and the installation's log. */
async function lockNames(tx: Writes, user: string): Promise<string[]> {
  const accounts = await tx.personal.accountsOf(await tx.personal.namesOfUser(user));
  const invited = accounts.map((account) => invitedFrom(tx, account, `user:${user}`));
  await lockAll(tx, [...accounts, ...(await Promise.all(invited)).flat(), INSTALLATION]);
  return accounts;
}

async function requireSelf(ctx: ActorContext, tx: Writes, user: string): Promise<void> {
  if (isOperator(ctx.actor.principal)) return requireOperator(ctx, tx, 'change');
  if (ctx.actor.principal !== `user:${user}`) throw new NotFoundError('person');
}

async function leavePlace(ctx: ActorContext, tx: Writes, place: Membership): Promise<void> {
  const { account, user } = place;
  const change: Ending = {
    ...{ tx, account, now: ctx.clock.now() },
    bump: (...principals) => tx.access.bump([`account:${account}`, ...principals]),
    record: (action, entry = {}) => tx.record(account, { action, ...actorOf(ctx), ...entry }),
  };
  await withdrawPending(ctx, change, `user:${user}`);
  await dropMember(change, place);
}

/** Keys, links and rows; every node decides anew about all of their names (R7). */
async function endAll(ctx: ActorContext, tx: Writes, whom: Whom, itself: string): Promise<void> {
  for (const id of whom.contacts) {
    const contact = await tx.people.contact(id);
    if (!contact) continue;
    await tx.contacts.end(contact.account, id);
    await tx.contacts.endMailLinks(contact.email);
  }
  await tx.personal.erase(whom, ctx.clock.now());
  await tx.access.bump(new Set([itself, ...whom.principals]));
}

async function eraseContact(ctx: ActorContext, id: string): Promise<void> {
  const account = (await ctx.read.people.contact(id))?.account;
  if (account === undefined) throw new NotFoundError('person');
  if (!isOperator(ctx.actor.principal)) await requireOwnerOf(ctx, id);
  await changeAccount(ctx, account, async (change) => {
    const { tx, facts, bump, record } = change;
    if (facts && facts.role !== 'owner') throw new NotAllowedError('OWNER_ONLY', { account });
    await findLoose(tx, account, id);
    await requireFresh(ctx, 'credentials');
    await endAll(ctx, tx, await tx.personal.namesOfContact(id), `contact:${id}`);
    await bump(`contact:${id}`);
    await record('person.erased', { subject: `contact:${id}` });
  });
}
