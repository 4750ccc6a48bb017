import type { PermissionKey } from '../access/catalogue';
import type { Role } from '../access/facts';
import { partsOf, readPrincipal, type Principal, type PrincipalKind } from '../access/principal';
import { findSubject } from '../access/subjects';
import { giving } from '../access/who-can';
import { NotFoundError } from '../errors';
import type { Context } from '../ports/context';
import type { AccountPerson } from '../ports/stores/people-store';
import { inOrder, ROLES, type PersonPosition } from './order';

/** Which of an account's people, and `limit` of those that come `after` one. */
export interface PeopleWanted {
  readonly account: string;
  readonly search: string;
  readonly roles?: readonly Role[] | undefined;
  /** Members whose place sleeps. */
  readonly suspended?: boolean | undefined;
  /** Who can do this now, on the account or on any of its services. */
  readonly key?: PermissionKey | undefined;
  /** A team of the account, or a remote team that it lets in. */
  readonly team?: string | undefined;
  /** None but these principals. */
  readonly only?: readonly string[] | undefined;
  readonly after?: PersonPosition | undefined;
  readonly limit?: number | undefined;
}

/** The people that are meant, in the lists' order. No more are read than the page needs: an account may have thousands.
 * @throws NotFoundError for a team that isn't of this account */
export async function findPeople(ctx: Context, wanted: PeopleWanted): Promise<AccountPerson[]> {
  const found: AccountPerson[] = [];
  for await (const person of eachPerson(ctx, wanted)) {
    if (found.length === wanted.limit) break;
    found.push(person);
  }
  return found;
}

/** The same one by one, for whoever takes no more than they need; `limit` says how many that will mostly be.
 * @throws NotFoundError for a team that isn't of this account */
export async function* eachPerson(ctx: Context, wanted: PeopleWanted): AsyncGenerator<AccountPerson> {
  for await (const person of candidates(ctx, wanted)) {
    if (await holds(ctx, wanted, person.principal)) yield person;
  }
}

/** Members, contacts and other companies' people, each kind read only when the page gets there. */
async function* candidates(ctx: Context, wanted: PeopleWanted): AsyncGenerator<AccountPerson> {
  const { account } = wanted;
  const { people } = ctx.read;
  const among = await amongWhom(ctx, wanted);
  const isOne = (one: AccountPerson) => isMeant(one, wanted) && (among?.has(one.principal) ?? true);
  const isAmong = (kind: PrincipalKind) => !among || [...among].some((one) => partsOf(one).kind === kind);
  if (isAmong('user') && reaches(wanted, 'owner', 'master', 'member')) {
    for await (const one of members(ctx, wanted)) if (isOne(one)) yield one;
  }
  if (isAmong('contact') && reaches(wanted, 'contact')) yield* contacts(ctx, wanted, among);
  if (!reaches(wanted, 'outsider')) return;
  const isAhead = (one: AccountPerson) => !wanted.after || inOrder(one, wanted.after) > 0;
  yield* (await people.remotePeopleOf(account)).sort(inOrder).filter((one) => isAhead(one) && isOne(one));
}

const LARGEST = 500;

/** Reads on until a chunk isn't full: the first is of the page's size, since mostly that is all. */
async function* chunks(
  { limit = LARGEST }: PeopleWanted,
  read: (limit: number, last?: AccountPerson) => Promise<AccountPerson[]>,
): AsyncGenerator<AccountPerson> {
  let last: AccountPerson | undefined;
  for (let size = Math.min(limit + 1, LARGEST); ; size = Math.min(size * 4, LARGEST)) {
    const chunk = await read(size, last);
    yield* chunk;
    last = chunk.at(-1);
    if (chunk.length < size) return;
  }
}

function members({ read }: Context, wanted: PeopleWanted): AsyncGenerator<AccountPerson> {
  const { account, search, roles, after: from } = wanted;
  return chunks(wanted, (limit, last: PersonPosition | undefined = from) => {
    const after = last && { role: last.role, name: last.name, user: idOf(last.principal) };
    return read.people.membersOf(account, {
      search,
      limit,
      ...(roles && { roles }),
      ...(after && { after }),
    });
  });
}

async function* contacts(
  { read }: Context,
  wanted: PeopleWanted,
  among: ReadonlySet<Principal> | undefined,
): AsyncGenerator<AccountPerson> {
  const { account, search, suspended } = wanted;
  if (suspended === true) return;
  const only = among && [...among].filter((one) => partsOf(one).kind === 'contact').map(idOf);
  const from = wanted.after?.role === 'contact' ? wanted.after : undefined;
  yield* chunks(wanted, (limit, last: PersonPosition | undefined = from) => {
    const after = last && { name: last.name, id: idOf(last.principal) };
    return read.people.contactsOf(account, { search, limit, ...(only && { only }), ...(after && { after }) });
  });
}

function idOf(principal: string): string {
  return principal.slice(principal.indexOf(':') + 1);
}

/** Whether anybody of these roles can stand on the page. */
function reaches({ roles, after }: PeopleWanted, ...these: Role[]): boolean {
  const isAhead = (role: Role) => !after || ROLES.indexOf(role) >= ROLES.indexOf(after.role);
  return these.some((role) => isAhead(role) && (roles?.includes(role) ?? true));
}

function isMeant(person: AccountPerson, { search, roles, suspended }: PeopleWanted): boolean {
  const words = search.toLowerCase();
  return (
    (roles?.includes(person.role) ?? true) &&
    (suspended !== true || person.suspended) &&
    [person.name, person.email].some((text) => text.toLowerCase().includes(words))
  );
}

/** Those who are named, in the team, and may hold the key; undefined: it doesn't matter. */
async function amongWhom(
  ctx: Context,
  { account, team, key, only }: PeopleWanted,
): Promise<ReadonlySet<Principal> | undefined> {
  const inTeam = team === undefined ? undefined : await peopleOfTeam(ctx, account, team);
  const holding = key === undefined ? undefined : await holdersOf(ctx, account, key);
  const named = only && new Set(only.filter((one): one is Principal => readPrincipal(one) !== undefined));
  const [first, ...others] = [named, inTeam, holding].filter((one) => one !== undefined);
  return first && new Set([...first].filter((one) => others.every((other) => other.has(one))));
}

async function peopleOfTeam({ read }: Context, account: string, id: string): Promise<Set<Principal>> {
  if (await isThere(findSubject(read, account, { kind: 'team', id }))) {
    return new Set((await read.teams.membersOf(id)).flatMap(({ principals }) => principals));
  }
  await findSubject(read, account, { kind: 'remote', id });
  return new Set((await read.teams.peopleOfLink(id)).map(({ principal }) => principal));
}

async function isThere(looked: Promise<unknown>): Promise<boolean> {
  try {
    await looked;
    return true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}

const MANY = 1_000;

async function holdersOf({ read }: Context, account: string, key: PermissionKey): Promise<Set<Principal>> {
  const all = new Set<Principal>();
  for (let after = ''; ;) {
    const found = await read.access.holders({ account, keys: giving(key) }, after, MANY);
    for (const one of found) all.add(one);
    const last = found.at(-1);
    if (last === undefined || found.length < MANY) return all;
    after = last;
  }
}

/** Each of them is judged like any decision, so that the list and single decisions can't differ. */
async function holds(ctx: Context, { account, key }: PeopleWanted, principal: Principal): Promise<boolean> {
  if (key === undefined) return true;
  const login = partsOf(principal).kind === 'user';
  return (await ctx.snapshots.of({ principal, account, login }))?.canAny(key) ?? false;
}
