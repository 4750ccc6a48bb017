import { Ability, type AbilityTuple, type ConditionsMatcher } from '@casl/ability';
import { permission, type PermissionKey, type ResourceType } from './catalogue';
import type { Resource } from './resource';

/** Which resources a rule covers; a plain function over sets, never a stored condition. */
export type Scope = (resource: Resource) => boolean;

type Tuple = AbilityTuple<string, ResourceType | Resource>;
/** A compiled ability: asked with a key and one of our own resources, never with a bare type. */
export type Decider = Ability<Tuple, Scope>;

const matcher: ConditionsMatcher<Scope> = (scope) => scope as unknown as ReturnType<ConditionsMatcher<Scope>>;

/**
 * The only place that knows CASL: one rule per key, its scope as condition. There are no inverted rules, since denials were
 * taken out of the scopes, no `manage` or `all`, no fields; and the type is read from our own resources, so that a
 * `__caslSubjectType__` in somebody's JSON means nothing.
 */
export function abilityOf(scopes: ReadonlyMap<PermissionKey, Scope>): Decider {
  const rules = [...scopes].map(([key, conditions]) => ({
    action: key,
    subject: [...permission(key).on],
    conditions,
  }));
  return new Ability<Tuple, Scope>(rules, {
    conditionsMatcher: matcher,
    detectSubjectType: (subject) => subject.type,
  });
}
