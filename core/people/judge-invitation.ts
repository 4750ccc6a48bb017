import type { Change } from '../access/change';
import { isOwn, type Gain, type Wanted } from '../access/delegation';
import { closedBy } from '../access/departments';
import type { DepartmentRule, Facts } from '../access/facts';
import { partsOf } from '../access/principal';
import { NotAllowedError } from '../errors';
import type { Contact } from '../ports/stores/people-store';
import type { Invitation } from '../ports/stores/invitation-store';
import type { Writes } from '../ports/stores/stores';

/** What an invitation gives: `picked` while it is written, `grants` once it was promised. */
type Asked = Pick<Invitation, 'email' | 'departmentRule'> & Pick<Gain, 'picked' | 'grants'>;

/**
 * Lets on only who may let the holder of the address have all that the place then brings: what it gives, and all that the
 * contact with that address has, since it is joined (R6 by result, R20).
 * @throws NotAllowedError
 */
export async function judgeInvitation(change: Change, asked: Asked): Promise<void> {
  const { tx, account, facts } = change;
  const contact = await contactToJoin(tx, account, asked.email);
  const held = contact ? await heldByContact(tx, account, contact) : [];
  change.gains({
    manage: 'misc.users',
    own: facts !== undefined && (await isForOneself(tx, facts, { email: asked.email, contact })),
    ...(asked.picked ? { picked: asked.picked } : {}),
    grants: [...(asked.grants ?? []), ...held],
  });
  if (facts && asked.departmentRule) judgeRule(facts, asked.departmentRule);
}

/** The contact that a user with this address would be joined to; a joined one is somebody's already. */
export async function contactToJoin(
  tx: Writes,
  account: string,
  email: string,
): Promise<Contact | undefined> {
  const contact = (await tx.people.contactsWith(email)).find((one) => one.account === account);
  return contact && !(await tx.users.joinedTo(account, contact.id)) ? contact : undefined;
}

async function heldByContact(tx: Writes, account: string, { id }: Contact): Promise<Wanted[]> {
  const loaded = await tx.access.facts({ principal: `contact:${id}`, account, login: false });
  return loaded?.facts.sources.flatMap(({ grants }) => grants) ?? [];
}

async function isForOneself(
  tx: Writes,
  facts: Facts,
  { email, contact }: { email: string; contact: Contact | undefined },
): Promise<boolean> {
  if (contact && isOwn(facts, { kind: 'contact', id: contact.id })) return true;
  const own = await tx.users.addresses(partsOf(facts.principal).id);
  return own.some((address) => address.email === email);
}

/** A department is closed to somebody only by who may enter it (R6). */
function judgeRule(facts: Facts, { mode, departments }: DepartmentRule): void {
  const closed = facts.departments.filter(({ id }) => departments.includes(id) === (mode === 'allBut'));
  if (closed.some(({ id }) => closedBy(facts, id).length > 0)) {
    throw new NotAllowedError('DEPT_DENIED', { account: facts.account.id });
  }
}
