import type { Context } from '../ports/context';
import type { Ticket } from '../ports/stores/ticket-store';
import { ticketResource } from '../tickets/ticket-resource';
import { isPermissionKey, type PermissionKey, type ResourceType } from './catalogue';
import { decider, type Asker } from './decide';
import { walk, type Page } from './page';
import type { Snapshot } from './snapshot';

/** Of which account which resources are asked for, and where the page begins. */
export interface ListResources extends Asker {
  account: string;
  key: string;
  type: ResourceType;
  after?: string;
  limit?: number;
}

interface Listing {
  account: string;
  key: PermissionKey;
  after: string;
  limit: number;
}

type Lister = (ctx: Context, snapshot: Snapshot, listing: Listing) => Promise<Page<string>>;

/** Ids of an account's resources on which a key works for a principal now, in their order, filtered where they are stored. */
export async function listResources(ctx: Context, asked: ListResources): Promise<Page<string>> {
  const { account, key, type, after = '', limit = 25 } = asked;
  const snapshot = await decider(ctx, asked)?.on(account);
  if (!snapshot || !isPermissionKey(key) || !snapshot.canAny(key)) return { items: [] };
  return LISTERS[type](ctx, snapshot, { account, key, after, limit });
}

/** Up to this many services are named in the query; with more, most of the account's are in sight anyway. */
const MOST_NAMED = 500;

const services: Lister = ({ read }, snapshot, { account, key, after, limit }) => {
  const reach = snapshot.services(key);
  const only = reach.size <= MOST_NAMED ? [...reach] : undefined;
  return walk({
    ...{ after, limit, idOf: (id: string) => id },
    chunk: (from, size) =>
      read.accounts.serviceIds(account, { after: from, limit: size, ...(only && { only }) }),
    accept: (id) => reach.has(id),
  });
};

const tickets: Lister = async ({ read }, snapshot, { account, key, after, limit }) => {
  const all = snapshot.seesAllTickets || key === 'support.viewAll';
  const filter = { account, departments: snapshot.departments, ...(all ? {} : { names: snapshot.names }) };
  const page = await walk({
    ...{ after, limit, idOf: ({ id }: Ticket) => id },
    chunk: (from, size) => read.tickets.listById(filter, from, size),
    accept: (ticket) => snapshot.can(key, ticketResource(ticket)),
  });
  return { ...page, items: page.items.map(({ id }) => id) };
};

/** What there is few of, or what the host lists: read whole, and judged one by one. */
const whole =
  (
    type: 'department' | 'invoice' | 'domain',
    ids: (ctx: Context, account: string) => Promise<string[]>,
  ): Lister =>
  async (ctx, snapshot, { account, key, after, limit }) => {
    const all = (await ids(ctx, account)).sort().filter((id) => id > after);
    return walk({
      ...{ after, limit, idOf: (id: string) => id },
      chunk: (from, size) => Promise.resolve(all.filter((id) => id > from).slice(0, size)),
      accept: (id) => snapshot.can(key, { type, id, account }),
    });
  };

const MOST_INVOICES = 1_000;

const LISTERS: Record<ResourceType, Lister> = {
  account: (_ctx, snapshot, { account, key, after }) =>
    Promise.resolve({
      items: after === '' && snapshot.can(key, { type: 'account', id: account }) ? [account] : [],
    }),
  service: services,
  ticket: tickets,
  department: whole('department', async ({ read }) =>
    (await read.accounts.departments()).map(({ id }) => id),
  ),
  invoice: whole('invoice', async ({ host }, account) =>
    (await host.invoices(account, MOST_INVOICES)).map(({ id }) => id),
  ),
  domain: whole('domain', async ({ read }, account) =>
    (await read.domains.domains(account)).map(({ id }) => id),
  ),
};
