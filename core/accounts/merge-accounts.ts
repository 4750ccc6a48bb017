import { lockAll } from '../activity/record-on';
import { InvalidInputError, NotFoundError } from '../errors';
import { cardOf, EMPTY_CARD } from '../people/contacts/contact-input';
import type { Context } from '../ports/context';
import type { AccountPerson } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { endAllLinks } from './end-links';

/** Accounts that the host made one. */
export interface MergeAccounts {
  from: string;
  into: string;
}

/**
 * The host merged an account into another; for the system alone. People come over as contacts without grants, except those
 * whose address is known there; links end; `from` is closed and its log stays its own (R19). Services and domains follow
 * when the host says whose they are. It may be called again at any time: who came over is known there by then.
 * @throws NotFoundError, InvalidInputError
 */
export async function mergeAccounts(ctx: Context, { from, into }: MergeAccounts): Promise<void> {
  if (from === into) throw new InvalidInputError('from', 'SAME');
  await endAllLinks(ctx, from);
  const merged = await ctx.transaction(async (tx) => {
    await lockAll(tx, [from, into]);
    const before = await tx.accounts.account(from);
    if (!before || !(await tx.accounts.account(into))) throw new NotFoundError('account');
    if (before.state === 'closed') return false;
    const came = await bringOver(ctx, tx, { from, into });
    await tx.accounts.putAccount({ ...before, state: 'closed' }, ctx.clock.now());
    await tx.access.bump([
      `account:${from}`,
      `account:${into}`,
      ...(await tx.people.inTeamsOf(from)),
      ...came,
    ]);
    const entry = { action: 'account.merged', actor: 'system', channel: 'host' } as const;
    for (const log of [from, into].sort()) {
      await tx.record(log, { ...entry, after: { from, into, contacts: came.length } });
    }
    return true;
  });
  // What was linked while this went on.
  if (merged) await endAllLinks(ctx, from);
}

async function bringOver(ctx: Context, tx: Writes, { from, into }: MergeAccounts): Promise<string[]> {
  const known = new Set((await tx.people.peopleOf(into)).map(({ email }) => email));
  const came: string[] = [];
  for (const person of await tx.people.peopleOf(from)) {
    const there = await tx.contacts.withAddress(into, person.email);
    if (known.has(person.email) || there !== undefined) continue;
    known.add(person.email);
    const id = ctx.ids.next();
    // Nobody's yet: that one had the address there proves nothing here.
    const contact = { id, account: into, name: person.name, email: person.email, asleep: false };
    await tx.people.addContact(contact);
    await tx.contacts.putCard(id, await cardFor(tx, from, person));
    came.push(`contact:${id}`);
  }
  return came;
}

async function cardFor(tx: Writes, account: string, { subject }: AccountPerson) {
  const contact = subject?.kind === 'contact' ? await tx.contacts.onAccount(account, subject.id) : undefined;
  return contact ? cardOf(contact) : EMPTY_CARD;
}
