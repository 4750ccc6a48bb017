import { NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { HostStaff } from '../ports/host';
import type { Reads, Writes } from '../ports/stores/stores';
import type { Scope } from '../tokens/scopes';
import { requireToken } from './require-token';
import { partsOf, type Principal } from './principal';

/** What staff roles may do (R18): `admin` all, `support` tickets of its departments, `auditor` rights and activity. */
export type StaffAct = 'change' | 'audit' | 'tickets' | 'held' | 'decisions' | 'tokens' | 'webhooks';

const ROLES: Record<StaffAct, readonly HostStaff['role'][]> = {
  change: ['admin'],
  audit: ['admin', 'auditor'],
  tickets: ['admin', 'support'],
  held: ['admin', 'support', 'auditor'],
  decisions: ['admin', 'auditor'],
  tokens: ['admin'],
  webhooks: ['admin'],
};

const CHANGE = ['accounts:write', 'people:write', 'teams:write', 'access:write', 'outbox'] as const;
const LOOK = ['accounts:read', 'people:read', 'teams:read', 'access:read', 'activity:read'] as const;

/** What a token's scopes are worth here; which of them a use case needs is asked before it. */
const SCOPES_FOR: Record<StaffAct, readonly Scope[]> = {
  change: CHANGE,
  audit: [...LOOK, ...CHANGE],
  tickets: ['tickets:read', 'tickets:write'],
  held: [],
  decisions: ['decisions'],
  tokens: ['tokens'],
  webhooks: ['webhooks'],
};

/** Whether this principal acts for the installation, by a role or a token's scopes, and not for an account. */
export function isOperator(principal: Principal): boolean {
  const { kind } = partsOf(principal);
  return kind === 'staff' || kind === 'service';
}

/** The role of a staff member who asks, as the host gave it; undefined for everybody else. */
export async function myStaffRole(
  { actor, read }: ActorContext,
  _input: Record<string, never>,
): Promise<HostStaff['role'] | undefined> {
  const { kind, id } = partsOf(actor.principal);
  return kind === 'staff' ? (await read.accounts.staff(id))?.role : undefined;
}

/**
 * Lets on staff whose role may do this, and tokens with a scope for it. In a change, role and token stay as they are until
 * that is in.
 * @throws NotAllowedError when it may not, or the host no longer knows them; NotAuthenticatedError for a token that ended
 */
export async function requireOperator(
  { actor, clock }: ActorContext,
  read: Reads | Writes,
  act: StaffAct,
): Promise<void> {
  const { kind, id } = partsOf(actor.principal);
  if ('hold' in read.access) await read.access.hold(['catalogue']);
  await requireToken(actor, read, clock.now());
  const { scopes = [] } = actor;
  const isLetOn =
    kind === 'service'
      ? SCOPES_FOR[act].some((scope) => scopes.includes(scope))
      : await hasRole(read, kind, id, act);
  if (!isLetOn) throw new NotAllowedError(kind === 'service' ? 'SCOPE' : 'STAFF_ROLE', { act });
}

async function hasRole(read: Reads | Writes, kind: string, id: string, act: StaffAct): Promise<boolean> {
  const staff = kind === 'staff' ? await read.accounts.staff(id) : undefined;
  return staff !== undefined && ROLES[act].includes(staff.role);
}

/** Lets on whoever may look at every account, and says so when there is none of that name: nothing in it would be told from
 * nothing there.
 * @throws NotAllowedError, NotFoundError */
export async function requireAuditor(ctx: ActorContext, account: string): Promise<void> {
  await requireOperator(ctx, ctx.read, 'audit');
  if (!(await ctx.read.accounts.account(account))) throw new NotFoundError('account');
}
