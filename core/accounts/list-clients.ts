import { z } from 'zod';
import { fit, search } from '../access/inputs';
import { parse } from '../access/parse';
import { requireOperator } from '../access/staff';
import type { ActorContext } from '../ports/context';
import type { HostAccount } from '../ports/host';
import type { AccountPosition } from '../ports/stores/account-store';
import type { AccountPerson } from '../ports/stores/people-store';

/** Which clients, by a part of the name, the id, or the beginning of anybody's address; and where the page begins. */
export const ListClients = z.strictObject({
  search: search(191).default(''),
  after: z.strictObject({ label: fit(191), id: fit(64) }).optional(),
  limit: z.number().int().min(1).max(100).default(25),
});
/** The same, as callers write it. */
export type ListClients = z.input<typeof ListClients>;

/** A client with who owns it and how many people are on it. */
export interface ListedClient extends HostAccount {
  owner?: AccountPerson;
  people: number;
}

/** A page of clients, and how many there are at all. */
export interface ClientsPage {
  items: ListedClient[];
  total: number;
  next?: AccountPosition;
}

/** The clients of the installation by name, a page at a time, for staff who look after rights.
 * @throws NotAllowedError */
export async function listClients(ctx: ActorContext, input: ListClients): Promise<ClientsPage> {
  const { search: words, after, limit } = parse(ListClients, input);
  await requireOperator(ctx, ctx.read, 'audit');
  const { accounts } = ctx.read;
  const found = await accounts.page({ search: words, limit: limit + 1, ...(after && { after }) });
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const items = await Promise.all(shown.map((account) => withPeople(ctx, account)));
  const isMore = found.length > limit && last !== undefined;
  return {
    ...{ items, total: await accounts.count() },
    ...(isMore ? { next: { label: last.label, id: last.id } } : {}),
  };
}

async function withPeople({ read }: ActorContext, account: HostAccount): Promise<ListedClient> {
  const asked = { search: '', roles: ['owner' as const], limit: 1 };
  const [owner] = await read.people.membersOf(account.id, asked);
  const { members, contacts } = await read.people.sizesOf(account.id);
  return { ...account, people: members + contacts, ...(owner && { owner }) };
}
