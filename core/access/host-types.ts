import { readPrincipal, type Principal } from './principal';

/** What a caller says of an act beside its name, as it came in: only what the host's own type declares is looked at. */
export type Said = Readonly<Record<string, unknown>>;

/** What can be done with a thing of the host's own. */
export interface HostAction {
  /** What a caller may say of it; a grant may hang on that, and on nothing else that a caller says. */
  readonly properties?: readonly string[];
}

/** Somebody may do something with one thing: whatever is said of it, or only where just this is said. */
export interface HostGrant {
  readonly principal: Principal;
  readonly action: string;
  readonly id: string;
  readonly only?: Readonly<Record<string, string | number | boolean>>;
}

/** A type of the host's own beside those of the catalogue. It has no accounts: who may do what is as the host lists it here. */
export interface HostType {
  readonly type: string;
  readonly actions: Readonly<Record<string, HostAction>>;
  readonly grants: readonly HostGrant[];
}

/** One of them, ready to decide. */
export interface OwnType {
  allows(principal: string, action: string, id: string, said?: Said): boolean;
  /** The actions that work for somebody on one thing, whatever is said of them; in the order they were declared. */
  actions(principal: string, id: string): string[];
  /** Who may do it, in the order of their names. */
  holders(action: string, id: string, said?: Said): Principal[];
  /** On what somebody may do it, in the order of ids. */
  ids(principal: string, action: string, said?: Said): string[];
}

/** The host's own types by name, each refused that could be taken for another or hangs on what it doesn't declare.
 * @throws Error: it is the host's program that is wrong */
export function ownTypes(types: readonly HostType[], taken: readonly string[]): ReadonlyMap<string, OwnType> {
  const own = new Map<string, OwnType>();
  for (const one of types) {
    const isTaken = taken.includes(one.type) || own.has(one.type);
    if (isTaken) throw new Error(`the type ${one.type} is there already`);
    for (const grant of one.grants) check(one, grant);
    own.set(one.type, ownType(one));
  }
  return own;
}

function check({ type, actions }: HostType, { principal, action, id, only = {} }: HostGrant): void {
  const declared = new Map(Object.entries(actions)).get(action);
  const undeclared = Object.keys(only).find((name) => !declared?.properties?.includes(name));
  if (declared && undeclared === undefined && readPrincipal(principal)) return;
  throw new Error(
    `a grant on ${type} ${id} names what isn’t declared: ${principal} ${action} ${undeclared ?? ''}`,
  );
}

function ownType({ actions, grants }: HostType): OwnType {
  const byPlace = grouped(grants, ({ action, id }) => placeOf(action, id));
  const byPrincipal = grouped(grants, ({ principal }) => principal);
  const at = (action: string, id: string) => byPlace.get(placeOf(action, id)) ?? [];
  const type: OwnType = {
    allows: (principal, action, id, said) =>
      at(action, id).some((grant) => grant.principal === principal && holds(grant, said)),
    actions: (principal, id) => Object.keys(actions).filter((action) => type.allows(principal, action, id)),
    holders: (action, id, said) =>
      sorted(
        at(action, id)
          .filter((grant) => holds(grant, said))
          .map(({ principal }) => principal),
      ),
    ids: (principal, action, said) =>
      sorted(
        (byPrincipal.get(principal) ?? [])
          .filter((grant) => grant.action === action && holds(grant, said))
          .map(({ id }) => id),
      ),
  };
  return type;
}

/** What isn't said, or is said otherwise, is not what the grant hangs on. */
function holds({ only = {} }: HostGrant, said: Said = {}): boolean {
  return Object.entries(only).every(([name, value]) => Object.hasOwn(said, name) && said[name] === value);
}

function grouped(
  grants: readonly HostGrant[],
  nameOf: (grant: HostGrant) => string,
): Map<string, HostGrant[]> {
  const groups = new Map<string, HostGrant[]>();
  for (const grant of grants) groups.set(nameOf(grant), [...(groups.get(nameOf(grant)) ?? []), grant]);
  return groups;
}

function placeOf(action: string, id: string): string {
  return JSON.stringify([action, id]);
}

function sorted<Text extends string>(texts: readonly Text[]): Text[] {
  return [...new Set(texts)].sort();
}
