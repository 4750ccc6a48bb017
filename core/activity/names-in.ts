import { findPeople } from '../people/find-people';
import type { ActorContext } from '../ports/context';
import type { AccountPerson } from '../ports/stores/people-store';
import type { Ticket } from '../ports/stores/ticket-store';
import type { ActivityRow, EntryValue } from './entry';

type Named = [id: string, name: string];

/** Names of whom and what these lines speak of, by principal and subject, as they are called now; of tickets only these. An
 * account may have thousands of people: none are read but those who are named. */
export async function namesIn(
  ctx: ActorContext,
  account: string,
  { rows, tickets }: { rows: readonly ActivityRow[]; tickets: readonly Ticket[] },
): Promise<ReadonlyMap<string, string>> {
  const { people } = ctx.read;
  const said = new Set(rows.flatMap(idsOf));
  const here = said.size === 0 ? [] : await people.peopleAmong(account, [...said]);
  const away = await people.remotePeopleOf(account);
  const others = [...away.flatMap(namesOf), ...(await thingsOf(ctx, account))];
  const isSaid = ([id]: Named) => said.has(id.slice(id.indexOf(':') + 1));
  return new Map([
    ...[...here.flatMap(namesOf), ...others].filter(isSaid),
    ...tickets.map(({ id, number }): Named => [`ticket:${id}`, String(number)]),
  ]);
}

/** Principals and subjects of an account that are called so now, or that have these words in their name. */
export async function idsCalled(ctx: ActorContext, account: string, words: string): Promise<string[]> {
  const here = await findPeople(ctx, {
    account,
    search: words,
    roles: ['owner', 'master', 'member', 'contact'],
  });
  const away = await ctx.read.people.remotePeopleOf(account);
  const all = [...[...here, ...away].flatMap(namesOf), ...(await thingsOf(ctx, account))];
  const word = words.toLowerCase();
  // An address is nobody's name: who is found by it alone isn't called that.
  return all.filter(([, name]) => name.toLowerCase().includes(word)).map(([id]) => id);
}

function namesOf({ principal, subject, name, company }: AccountPerson): Named[] {
  return [
    [principal, company === undefined ? name : `${name} (${company})`],
    ...(subject ? [[`${subject.kind}:${subject.id}`, name] as Named] : []),
  ];
}

/** Teams, links and staff. */
async function thingsOf({ read }: ActorContext, account: string): Promise<Named[]> {
  const named =
    (kind: string) =>
    (one: { id: string; name: string }): Named => [`${kind}:${one.id}`, one.name];
  return [
    ...(await read.people.teamsOf(account)).map(named('team')),
    ...(await read.teams.linksOf(account)).map(named('remote')),
    ...(await read.teams.linksInto(account)).map(({ id, host }): Named => [`remote:${id}`, host]),
    ...(await read.accounts.allStaff()).map(named('staff')),
  ];
}

function idsOf({ actor, onBehalfOf, subject, before, after, personal = {} }: ActivityRow): string[] {
  return [actor, onBehalfOf, subject, before, after, Object.keys(personal)].flatMap(idsIn);
}

/** Every id that a value may name, however deep in it: by itself, or after its kind. */
function idsIn(value: EntryValue | undefined): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return [value, value.slice(value.indexOf(':') + 1)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => idsIn(inner));
}

/** Users and contacts of whatever account that lines speak of; who was erased has no name any more. */
export async function namesOfAnybody(
  { read }: ActorContext,
  rows: readonly ActivityRow[],
): Promise<ReadonlyMap<string, string>> {
  const spoken = rows.flatMap(({ actor, onBehalfOf, subject }) => [actor, onBehalfOf, subject]);
  const names = new Map<string, string>();
  for (const who of new Set(spoken)) {
    const [, kind, id = ''] = /^(user|contact):(.+)$/.exec(who ?? '') ?? [];
    const found = kind === undefined ? undefined : await read.people[kind as 'user' | 'contact'](id);
    if (who !== undefined && found && found.name !== '') names.set(who, found.name);
  }
  return names;
}
