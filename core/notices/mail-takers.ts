import type { PermissionKey } from '../access/catalogue';
import type { Evidence } from '../access/explain';
import type { Facts } from '../access/facts';
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

/** Everybody around an account as they stand to each kind of mail, in as many statements however many they are. */
export async function mailPeople(
  ctx: Context,
  view: MailView,
  domains: readonly string[],
): Promise<{ people: MailPerson[]; evidenceOf: (one: MailPerson, row: OptionalKind) => Evidence[] }> {
  const { account } = view;
  const { people, notices } = ctx.read;
  const { candidates, now } = await notices.candidates({ account, ...keysOfMail(), everywhere: true });
  const out = await notices.optOuts(account);
  const at = ctx.clock.fromDatabase(now);
  const held = new Map(candidates.map(({ principal, facts }) => [principal, everywhere(facts, view)]));
  const all = [...(await people.peopleOf(account)), ...(await people.remotePeopleOf(account))].sort(inOrder);
  const standing = all.map((person) => {
    const facts = held.get(person.principal);
    if (!facts) return { person, stands: new Map() };
    return { person, facts, stands: standsOf(mailReaches(facts, view, at), out.get(person.principal)) };
  });
  for (const row of KINDS_BY_KEYS) if (row.fallback) fallBack(standing, row, { view, domains });
  const evidenceOf = ({ facts }: MailPerson, row: OptionalKind) =>
    facts ? mailEvidence(facts, row, view, at) : [];
  return { people: standing, evidenceOf };
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
