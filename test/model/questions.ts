import type { PermissionKey } from '../../core/access/catalogue';
import type { Principal } from '../../core/access/principal';
import type { Resource, ResourceRef } from '../../core/access/resource';
import { allowed } from '../core/access/oracle';
import { WORDS } from '../core/access/words';
import { factsOf } from './facts-of';
import type { World } from './world';

/** One question, as it is asked of a node and as the oracle reads it. */
export interface Question {
  key: PermissionKey;
  ref: ResourceRef;
  resource: Resource;
}

/** Keys whose answers differ by more than their names: what manages, what needs a sign-in, what implies, what has a service. */
export const KEYS: readonly PermissionKey[] = [
  'misc.users',
  'misc.teams',
  'misc.contacts',
  'misc.services',
  'billing.pay',
  'billing.funds',
  'support.view',
  'support.viewAll',
  'support.open',
  'service.view',
  'service.upgrade',
];

/** Everybody who may come to ask about an account. */
export function everybody(world: World): Principal[] {
  const users = new Set(world.members.map(({ user }): Principal => `user:${user}`));
  return [...users, ...world.contacts.map(({ id }): Principal => `contact:${id}`)];
}

/** Each key on each thing that this account has. */
export function questionsOn(world: World, accountId: string): Question[] {
  const { services } = world.accounts.find(({ id }) => id === accountId)!;
  return KEYS.flatMap((key) => {
    if (key.startsWith('service.')) {
      return services.map((id) => question(key, { type: 'service', id }, accountId));
    }
    const whole = question(key, { type: 'account', id: accountId });
    return key.startsWith('support.') ? [...supportOf(world, key, accountId), whole] : [whole];
  });
}

function supportOf(world: World, key: PermissionKey, account: string): Question[] {
  const departments = world.departments.map((id) => question(key, { type: 'department', id, account }));
  const tickets = world.tickets
    .filter((ticket) => ticket.account === account)
    .map((ticket) => ({
      key,
      ref: { type: 'ticket' as const, id: ticket.id },
      resource: { type: 'ticket' as const, ...ticket, watchers: [] },
    }));
  return [...departments, ...tickets];
}

function question(key: PermissionKey, ref: ResourceRef, account?: string): Question {
  return { key, ref, resource: { ...ref, ...(account === undefined ? {} : { account }) } as Resource };
}

/** What the design answers. */
export function answers(
  world: World,
  who: Principal,
  account: string,
  now: number,
  asked: readonly Question[],
): boolean[] {
  const facts = factsOf(world, who, account);
  return asked.map(({ key, resource }) => allowed(WORDS, facts, key, resource, now));
}

/** All that somebody holds on an account, one name for each thing they may do there; tickets apart, which come and go. */
export function holdings(world: World, who: Principal, account: string, now: number): Set<string> {
  const asked = questionsOn(world, account).filter(({ ref }) => ref.type !== 'ticket');
  const yes = answers(world, who, account, now, asked);
  return new Set(asked.filter((_, at) => yes[at]).map(({ key, ref }) => `${key} ${ref.type} ${ref.id}`));
}
