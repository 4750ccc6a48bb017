import type { Context } from '../ports/context';
import { RESOURCE_TYPES, type ResourceType } from './catalogue';
import { decider, type Asker } from './decide';
import type { Said } from './host-types';
import { listResources } from './list-resources';
import { pageOf } from './page';
import type { Principal } from './principal';
import type { ResourceRef } from './resource';

/** What is listed, on one account or on all that the principal comes to, and where the page begins. */
export interface ListEverywhere extends Asker {
  key: string;
  type: string;
  said?: Said | undefined;
  account?: string | undefined;
  after?: Place | undefined;
  limit?: number | undefined;
}

/** A place in such a list: an account, and an id on it. */
export interface Place {
  account: string;
  id: string;
}

/** A page of it, and where the next one begins; absent at the end. */
export interface Everywhere {
  items: ResourceRef[];
  next?: Place;
}

const START: Place = { account: '', id: '' };
const AT_ONCE = 50;

/** On which resources of a type a key works for a principal now, account by account; on a type of the host's own, by id. */
export async function listEverywhere(ctx: Context, asked: ListEverywhere): Promise<Everywhere> {
  const { principal, login, key, type, said, after = START, limit = 25 } = asked;
  const by = decider(ctx, { principal, login });
  const own = ctx.ownTypes.get(type);
  if (by && own) {
    const { items, next } = pageOf(own.ids(by.principal, key, said), { after: after.id, limit });
    return toPage(type, { items: items.map((id) => ({ account: '', id })), isWhole: next === undefined });
  }
  if (!by || !isResourceType(type)) return { items: [] };
  const found: Place[] = [];
  for await (const account of accountsFor(ctx, by.principal, asked)) {
    const from = account === after.account ? after.id : '';
    const place = { account, key, type, after: from, limit: limit + 1 - found.length };
    const { items } = await listResources(ctx, { principal, login, ...place });
    found.push(...items.map((id) => ({ account, id })));
    if (found.length > limit) break;
  }
  return toPage(type, { items: found.slice(0, limit), isWhole: found.length <= limit });
}

/** The accounts on which something may be found, from the place of the page on. */
async function* accountsFor(
  { read }: Context,
  principal: Principal,
  { account, after = START }: ListEverywhere,
): AsyncIterable<string> {
  if (account !== undefined) {
    yield account;
    return;
  }
  if (after.account !== '') yield after.account;
  for (let from: string | undefined = after.account; from !== undefined;) {
    const accounts: string[] = await read.access.accountsOf(principal, from, AT_ONCE);
    yield* accounts;
    from = accounts.length === AT_ONCE ? accounts.at(-1) : undefined;
  }
}

/** A department is the installation's, and named with the account it is asked about. */
function toPage(type: string, { items, isWhole }: { items: Place[]; isWhole: boolean }): Everywhere {
  const last = items.at(-1);
  const refs = items.map(({ account, id }) => (type === 'department' ? { type, id, account } : { type, id }));
  return { items: refs as ResourceRef[], ...(isWhole || !last ? {} : { next: last }) };
}

function isResourceType(type: string): type is ResourceType {
  return (RESOURCE_TYPES as readonly string[]).includes(type);
}
