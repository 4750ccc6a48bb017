import { z } from 'zod';
import { changeAccount, type Change } from '../../access/change';
import { isOwn } from '../../access/delegation';
import { requireRule } from '../../access/department-rules';
import { openDepartments, uniteRules } from '../../access/departments';
import { effectiveKeys } from '../../access/effective';
import { Id } from '../../access/inputs';
import { withdrawRequests } from '../../access/requests/withdraw-access-request';
import { parse } from '../../access/parse';
import { refuseRepeat } from '../../access/refuse-repeat';
import { requireFresh } from '../../access/require-fresh';
import { InvalidInputError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { StoredGrant, Subject } from '../../ports/stores/access-store';
import type { ContactEntry } from '../../ports/stores/contact-store';
import { cardOf, saidOf } from './contact-input';
import { findContact, findLoose } from './find-contact';
import { holdingsOf, requireHandOn } from './hand-on';

/** `from` ends; all that it has is `into`'s. */
export const MergeContacts = z.strictObject({ account: Id, into: Id, from: Id });
/** The same, as callers write it. */
export type MergeContacts = z.infer<typeof MergeContacts>;

interface Pair {
  into: ContactEntry;
  from: ContactEntry;
}

/**
 * Makes one contact of two that are the same person: `into` keeps its name and address and gains grants, teams, denials and
 * roles on domains of `from`, and what its card lacks. It is judged by what `into` has then (R6).
 * @throws NotAllowedError, NotFreshError, InvalidInputError, NotFoundError, ConflictError
 */
export async function mergeContacts(ctx: ActorContext, input: MergeContacts): Promise<ContactEntry> {
  const { account, into, from } = parse(MergeContacts, input);
  if (into === from) throw new InvalidInputError('from', 'SAME');
  return changeAccount(ctx, account, async (change) => {
    const { tx, needs, bump, record } = change;
    needs('misc.contacts');
    const pair = { into: await findLoose(tx, account, into), from: await findLoose(tx, account, from) };
    await judge(change, pair);
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'mergeContacts');
    const moved = await moveGrants(change, pair);
    await moveRule(change, pair);
    await tx.contacts.moveTeams(from, into);
    await tx.domains.moveRoles(from, into);
    await tx.channels.move(account, `contact:${from}`, `contact:${into}`);
    await moveTickets(change, pair);
    await withdrawRequests(ctx, change, `contact:${from}`);
    await tx.contacts.end(account, from);
    await tx.personal.follow(`contact:${from}`, `contact:${into}`);
    await tx.contacts.endMailLinks(pair.from.email);
    await tx.contacts.putCard(into, filled(pair));
    await bump(`contact:${into}`, `contact:${from}`);
    const after = { from: `contact:${from}`, permissions: moved };
    const personal = { [`contact:${from}`]: saidOf(pair.from) };
    await record('contact.merged', { subject: `contact:${into}`, after, personal });
    return findContact(tx, account, into);
  });
}

async function judge(change: Change, { into, from }: Pair): Promise<void> {
  const { facts, tx } = change;
  const own = facts !== undefined && [into, from].some(({ id }) => isOwn(facts, { kind: 'contact', id }));
  await requireHandOn(change, { contact: from, own });
  change.loses({ manage: 'misc.contacts', held: await holdingsOf(change, from.id) });
  const before = await tx.access.departmentRule(subjectOf(into));
  const after = uniteRules(before, await tx.access.departmentRule(subjectOf(from)));
  const held = await holdingsOf(change, into.id);
  if (after !== before) await requireRule(change, { manage: 'misc.contacts', own, before, after, held });
}

/** Of two grants of one key and reach the one that ends later stays; those that are over don't move. */
async function moveGrants({ tx, now }: Change, { into, from }: Pair): Promise<number> {
  const there = await tx.access.grantsOf(subjectOf(into));
  let moved = 0;
  for (const grant of await tx.access.grantsOf(subjectOf(from))) {
    await tx.access.endGrant(grant.id);
    const same = there.find(({ key, service }) => key === grant.key && service === grant.service);
    if (endOf(grant) <= now || (same && endOf(same) >= endOf(grant))) continue;
    await tx.access.putGrant({ ...grant, subject: subjectOf(into) });
    moved += 1;
  }
  return moved;
}

async function moveRule({ tx, account }: Change, { into, from }: Pair): Promise<void> {
  const theirs = await tx.access.departmentRule(subjectOf(from));
  if (!theirs) return;
  const rule = uniteRules(await tx.access.departmentRule(subjectOf(into)), theirs);
  await tx.access.setDepartmentRule(account, subjectOf(into), rule);
}

/** Only who sees a ticket may add somebody to it (R5): the others stay the account's, with the name of who opened them. */
async function moveTickets({ tx, account, facts, now }: Change, { into, from }: Pair): Promise<void> {
  if (facts && !effectiveKeys(facts, now).has('support.viewAll')) return;
  const departments = facts
    ? [...openDepartments(facts)]
    : (await tx.accounts.departments()).map(({ id }) => id);
  await tx.contacts.moveTickets(account, { from: from.id, into: into.id, departments });
}

function filled({ into, from }: Pair) {
  const [mine, theirs] = [cardOf(into), cardOf(from)];
  const fields = Object.entries(mine) as [keyof typeof mine, string][];
  return { ...mine, ...Object.fromEntries(fields.map(([field, value]) => [field, value || theirs[field]])) };
}

function subjectOf({ id }: ContactEntry): Subject {
  return { kind: 'contact', id };
}

function endOf({ expiresAt = Infinity }: StoredGrant): number {
  return expiresAt;
}
