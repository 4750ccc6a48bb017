import type { ActorContext } from '../ports/context';
import type { ActivityRow } from './entry';
import type { Ticket } from '../ports/stores/ticket-store';

/** Names of whom and what a log speaks of, by principal and subject, as they are called now; of tickets only these. */
export async function namesIn(
  { read }: ActorContext,
  account: string,
  tickets: readonly Ticket[],
): Promise<ReadonlyMap<string, string>> {
  const people = [...(await read.people.peopleOf(account)), ...(await read.people.remotePeopleOf(account))];
  const names = new Map<string, string>();
  for (const { principal, subject, name, company } of people) {
    names.set(principal, company === undefined ? name : `${name} (${company})`);
    if (subject) names.set(`${subject.kind}:${subject.id}`, name);
  }
  for (const { id, name } of await read.people.teamsOf(account)) names.set(`team:${id}`, name);
  for (const { id, name } of await read.teams.linksOf(account)) names.set(`remote:${id}`, name);
  for (const { id, host } of await read.teams.linksInto(account)) names.set(`remote:${id}`, host);
  for (const { id, name } of await read.accounts.allStaff()) names.set(`staff:${id}`, name);
  for (const { id, number } of tickets) names.set(`ticket:${id}`, String(number));
  return names;
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
