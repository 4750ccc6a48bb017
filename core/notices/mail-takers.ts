import type { PermissionKey } from '../access/catalogue';
import type { Evidence } from '../access/explain';
import type { Facts } from '../access/facts';
import { partsOf, type Principal } from '../access/principal';
import { inOrder } from '../people/order';
import type { Context } from '../ports/context';
import type { AccountPerson } from '../ports/stores/people-store';
import { bringing } from './bringing';
import type { NoticeName } from './kinds';
import {
  domainsOf,
  everywhere,
  KINDS_BY_KEYS,
  mailEvidence,
  mailReaches,
  type MailReach,
  type MailView,
  type OptionalKind,
} from './mail-reach';

/** How somebody stands to a kind of mail. */
export interface MailStand {
  /** `fallback`: as the owner, where nobody else gets it. */
  readonly gets: MailReach['gets'] | 'fallback';
  /** Of how many services or domains, where it is some of them. */
  readonly count: number;
  /** They would get it, and chose not to. */
  readonly isStopped: boolean;
}

/** Somebody around an account, and how they stand to each kind of mail. */
export interface MailPerson {
  readonly person: AccountPerson;
  readonly stands: Map<NoticeName, MailStand>;
  /** What they hold; absent for who holds nothing that brings mail. */
  readonly facts?: Facts;
}

/** How the people of an account stand to each kind of mail. */
export interface MailPeople {
  /** Those who hold something that brings mail, and the owner, in the lists' order. */
  readonly takers: readonly MailPerson[];
  /** How many people of other companies there are, whether they get any or not. */
  readonly outsiders: number;
  /** Anybody of the account: who isn't among them gets none. */
  readonly standOf: (person: AccountPerson) => MailPerson;
  readonly evidenceOf: (one: MailPerson, row: OptionalKind) => Evidence[];
}

/** Everybody around an account who may get mail, as they stand to each kind of it, in as many statements however many they are. */
export async function mailPeople(
  ctx: Context,
  view: MailView,
  domains: readonly string[],
): Promise<MailPeople> {
  const { account } = view;
  const { notices } = ctx.read;
  const { candidates, now } = await notices.candidates({ account, ...keysOfMail(), everywhere: true });
  const out = await notices.optOuts(account);
  const at = ctx.clock.fromDatabase(now);
  const held = new Map(candidates.map(({ principal, facts }) => [principal, everywhere(facts, view)]));
  const away = await ctx.read.people.remotePeopleOf(account);
  const all = [
    ...(await peopleWho(ctx, account, held)),
    ...away.filter(({ principal }) => held.has(principal)),
  ];
  const reachOf = onceEachShape(view, (facts) => mailReaches(facts, view, at));
  const takers = all.sort(inOrder).map((person): MailPerson => {
    const facts = held.get(person.principal);
    if (!facts) return { person, stands: new Map() };
    return { person, facts, stands: standsOf(reachOf(facts), out.get(person.principal)) };
  });
  for (const row of KINDS_BY_KEYS) if (row.fallback) fallBack(takers, row, { view, domains });
  const known = new Map(takers.map((one) => [one.person.principal, one]));
  const standOf = (person: AccountPerson) => known.get(person.principal) ?? { person, stands: new Map() };
  const evidenceOf = ({ facts }: MailPerson, row: OptionalKind) =>
    facts ? mailEvidence(facts, row, view, at) : [];
  return { takers, outsiders: away.length, standOf, evidenceOf };
}

/** Of thousands who hold the same, each reach is found once: it hangs on what somebody holds, and on no name but a domain's contact. */
function onceEachShape<Found>(view: MailView, find: (facts: Facts) => Found): (facts: Facts) => Found {
  const known = new Map<string, Found>();
  return (facts) => {
    const shape = shapeOf(facts, view);
    const found = known.get(shape) ?? find(facts);
    known.set(shape, found);
    return found;
  };
}

function shapeOf(facts: Facts, view: MailView): string {
  const { login, role, suspended, sources } = facts;
  const held = sources.map(({ kind, asleep, departmentRule, grants }) => [
    ...[kind, asleep, departmentRule],
    grants.map(({ key, service, expiresAt }) => [key, service, expiresAt]),
  ]);
  return JSON.stringify([login, role, suspended, held, [...domainsOf(facts, view)]]);
}

/** These people of the account itself and the owner: of thousands on an account mostly few get mail. */
async function peopleWho(
  { read: { people } }: Context,
  account: string,
  who: ReadonlyMap<Principal, unknown>,
): Promise<AccountPerson[]> {
  const ids = [...who.keys()].map((one) => partsOf(one).id);
  const owners = await people.membersOf(account, { search: '', roles: ['owner'], limit: 1 });
  const all = [...owners, ...(await people.peopleAmong(account, ids))];
  const isMeant = ({ principal, role }: AccountPerson) => role === 'owner' || who.has(principal);
  return [...new Map(all.filter(isMeant).map((one) => [one.principal, one])).values()];
}

/** All keys that bring mail of any kind, and those that say how far it reaches. */
function keysOfMail(): { having: PermissionKey[]; keys: PermissionKey[] } {
  const all = KINDS_BY_KEYS.flatMap(({ keys }) => keys);
  return { having: bringing(all), keys: bringing([...all, 'support.viewAll']) };
}

/** What they get, less what they chose not to get. */
export function standsOf(
  reaches: ReadonlyMap<NoticeName, MailReach>,
  out: ReadonlySet<string> = new Set(),
): Map<NoticeName, MailStand> {
  return new Map([...reaches].map(([kind, reach]) => [kind, { ...reach, isStopped: out.has(kind) }]));
}

/** Whether somebody is told now. */
export function isTold(stand: MailStand | undefined): boolean {
  return stand !== undefined && stand.gets !== 'none' && (stand.gets === 'fallback' || !stand.isStopped);
}

/** The owner gets what must reach somebody, where nobody else does, whatever they chose (R11). */
function fallBack(
  people: readonly MailPerson[],
  { kind, about }: OptionalKind,
  { view, domains }: { view: MailView; domains: readonly string[] },
): void {
  const told = people.filter(({ stands }) => isTold(stands.get(kind)));
  if (told.some(({ stands }) => stands.get(kind)?.gets === 'all')) return;
  const covered = new Set(told.flatMap(({ facts }) => [...(facts ? domainsOf(facts, view) : [])]));
  const count = about === 'domain' ? domains.filter((id) => !covered.has(id)).length : 0;
  if (about === 'domain' && count === 0) return;
  for (const { person, stands } of people) {
    if (person.role !== 'owner') continue;
    stands.set(kind, { gets: 'fallback', count, isStopped: stands.get(kind)?.isStopped ?? false });
  }
}
