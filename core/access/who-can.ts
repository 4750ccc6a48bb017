import type { Context } from '../ports/context';
import { PERMISSION_KEYS, isPermissionKey, type PermissionKey } from './catalogue';
import type { Asked } from './can';
import { accountOf } from './decide';
import { closure } from './effective';
import { given } from './given';
import { lookUp } from './look-up';
import { pageOf, walk, type Page } from './page';
import { partsOf, type Principal } from './principal';
import type { Resource } from './resource';

/** Which key on which resource, who of a kind alone, and where the page begins. */
export interface WhoCan extends Asked {
  kind?: string;
  after?: string;
  limit?: number;
}

/**
 * Who holds a key on a resource now, by principal. Owners, masters and whoever has a grant that gives the key are found in
 * SQL; each is then judged like any decision, so the list and single decisions can't differ.
 */
export async function whoCan(ctx: Context, asked: WhoCan): Promise<Page<Principal>> {
  const { key, kind, after = '', limit = 100 } = asked;
  const own = ctx.ownTypes.get(asked.resource.type);
  if (own) {
    const all = own.holders(key, asked.resource.id, asked.said);
    return pageOf(all.filter(isOf(kind)), { after, limit });
  }
  const resource = isPermissionKey(key) ? await lookUp(ctx, asked.resource) : undefined;
  if (!isPermissionKey(key) || !resource) return { items: [] };
  const account = accountOf(resource);
  const service = resource.type === 'service' ? resource.id : undefined;
  const holders = { account, keys: giving(key), ...given({ service, kind }) };
  return walk({
    ...{ after, limit, idOf: (principal: Principal) => principal },
    chunk: (from, size) => ctx.read.access.holders(holders, from, size),
    accept: async (principal) => isOf(kind)(principal) && (await holds(ctx, principal, key, resource)),
  });
}

function isOf(kind: string | undefined): (principal: Principal) => boolean {
  return (principal) => kind === undefined || principal.startsWith(`${kind}:`);
}

/** The keys that give this one, by implying it or being it. */
export function giving(key: PermissionKey): PermissionKey[] {
  return PERMISSION_KEYS.filter((one) => closure({ key: one }).some(([implied]) => implied === key));
}

async function holds(ctx: Context, principal: Principal, key: string, resource: Resource): Promise<boolean> {
  const login = partsOf(principal).kind === 'user';
  const snapshot = await ctx.snapshots.of({ principal, account: accountOf(resource), login });
  return snapshot?.can(key, resource) ?? false;
}
