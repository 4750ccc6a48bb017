import { z } from 'zod';
import { snapshotOf } from '../access/authorize';
import { GROUPS, PERMISSION_KEYS, permission, type Group } from '../access/catalogue';
import { explain } from '../access/explain';
import { Id, Key, search } from '../access/inputs';
import { noteUse } from '../access/note-use';
import { parse } from '../access/parse';
import { partsOf } from '../access/principal';
import { isOperator, requireAuditor } from '../access/staff';
import type { Role } from '../access/facts';
import type { Snapshot } from '../access/snapshot';
import { NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { AccountPerson } from '../ports/stores/people-store';
import { findPeople } from './find-people';
import { ROLES } from './order';
import type { ChatLink } from '../ports/stores/chat-store';

/** Somebody on an account, with how much of each group they hold now. */
export interface ListedPerson extends AccountPerson {
  counts: Record<Group, number>;
  chats: readonly ChatLink['chat']['surface'][];
}

/** The keys that let somebody look at who is on an account; any one is enough. */
const LOOKS = ['misc.contacts', 'misc.users', 'misc.teams'] as const;

/** Whether the actor may see the people of an account.
 * @throws NotAllowedError, NotFoundError */
export async function requireLook(ctx: ActorContext, account: string): Promise<void> {
  if (isOperator(ctx.actor.principal)) {
    await requireAuditor(ctx, account);
    return;
  }
  const snapshot = await snapshotOf(ctx, account);
  if (!mayLook(snapshot)) throw await refusalOf(ctx, account);
  for (const key of LOOKS.filter((one) => snapshot.canAny(one))) noteUse(ctx, snapshot, key);
}

/** The key by which somebody of this kind is managed. */
function managing(role: Role): (typeof LOOKS)[number] {
  if (role === 'contact') return 'misc.contacts';
  return role === 'outsider' ? 'misc.teams' : 'misc.users';
}

/** Whether the actor may know what this person may do: themselves, and those whom they may manage (R17).
 * @throws NotAllowedError */
export async function requireManaged(
  ctx: ActorContext,
  account: string,
  person: AccountPerson,
): Promise<void> {
  const { principal } = ctx.actor;
  if (person.principal === principal || isOperator(principal)) return;
  const key = managing(person.role);
  if (!(await snapshotOf(ctx, account)).canAny(key)) throw new NotAllowedError('NO_GRANT', { key, account });
}

/** Who was given one of them is told why it doesn't work; everybody else, that nobody gave it. */
async function refusalOf({ read, actor, clock }: ActorContext, account: string): Promise<NotAllowedError> {
  const { principal, login } = actor;
  const loaded = await read.access.facts({ principal, account, login });
  const here = { type: 'account', id: account } as const;
  const given =
    loaded &&
    LOOKS.map((key) => ({ key, ...explain(loaded.facts, key, here, clock.fromDatabase(loaded.now)) })).find(
      ({ sources }) => sources.length > 0,
    );
  const { key, code } = given ?? { key: 'misc.contacts', code: 'NO_GRANT' };
  return new NotAllowedError(code, { key, account });
}

/** Whether somebody with this snapshot may see the people of its account. */
export function mayLook(snapshot: Snapshot): boolean {
  return LOOKS.some((key) => snapshot.canAny(key));
}

/** Whose people, by what words in name or address, of what kind, who can do something, in which team, or `only` these principals;
 * and which of them: `limit` of those that come `after` one. */
export const ListPeople = z.strictObject({
  account: Id,
  search: search(191).default(''),
  roles: z.array(z.enum(ROLES)).optional(),
  suspended: z.literal(true).optional(),
  key: Key.optional(),
  team: Id.optional(),
  only: z.array(z.string().max(80)).max(5_000).optional(),
  after: z
    .strictObject({ role: z.enum(ROLES), name: z.string().max(191), principal: z.string().max(80) })
    .optional(),
  limit: z.number().int().min(1).max(500).optional(),
});
/** The same, as callers write it. */
export type ListPeople = z.input<typeof ListPeople>;

/** Everybody who can act on an account: members, contacts, and people of remote teams; or a page of them.
 * @throws NotAllowedError; NotFoundError for a team that isn't of this account */
export async function listPeople(ctx: ActorContext, input: ListPeople): Promise<ListedPerson[]> {
  const wanted = parse(ListPeople, input);
  await requireLook(ctx, wanted.account);
  return counted(ctx, wanted.account, await findPeople(ctx, wanted));
}

/** The same people without what each has: for whoever chooses among all of an account, who may be thousands.
 * @throws NotAllowedError, NotFoundError */
export async function namePeople(ctx: ActorContext, input: ListPeople): Promise<AccountPerson[]> {
  const wanted = parse(ListPeople, input);
  await requireLook(ctx, wanted.account);
  return findPeople(ctx, wanted);
}

/** Adds what each has. It is read for all of them together. */
async function counted(
  { snapshots, read }: ActorContext,
  account: string,
  people: readonly AccountPerson[],
): Promise<ListedPerson[]> {
  const principals = people.map(({ principal }) => principal);
  const askers = principals.map((principal) => ({ principal, login: partsOf(principal).kind === 'user' }));
  const held = await snapshots.ofEach(account, askers);
  const links = await read.chats.linksOf(principals);
  return people.map((person, at) => ({
    ...person,
    counts: countsOf(held[at]),
    chats: [...new Set(links.get(person.principal)?.map(({ chat }) => chat.surface))],
  }));
}

function countsOf(snapshot: Snapshot | undefined): Record<Group, number> {
  const held = PERMISSION_KEYS.filter((key) => snapshot?.canAny(key));
  const counts = GROUPS.map(
    (group) => [group, held.filter((key) => permission(key).group === group).length] as const,
  );
  return Object.fromEntries(counts) as Record<Group, number>;
}
