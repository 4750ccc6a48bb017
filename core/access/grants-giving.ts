import type { PermissionKey } from './catalogue';
import { closure } from './effective';
import type { Grant, Source } from './facts';

/** A grant, and whose it is. */
export interface GrantOf {
  readonly source: Source;
  readonly grant: Grant;
}

/** The grants that give a key there, by being it or implying it, in the order of their sources. Without a place: account-wide. */
export type GrantsGiving = (key: PermissionKey, place?: string) => readonly GrantOf[];

const NONE: readonly never[] = [];

/** Puts grants in order by what they give and where, so that one question of many walks past none that it isn't about. */
export function grantsGiving(sources: readonly Source[]): GrantsGiving {
  const index = new Map<PermissionKey, Map<string | undefined, Placed[]>>();
  let at = 0;
  for (const source of sources) {
    for (const grant of source.grants) put(index, { source, grant, at: (at += 1) });
  }
  return (key, place) => {
    const places = index.get(key);
    const wide = places?.get(undefined) ?? NONE;
    const here = place === undefined ? NONE : (places?.get(place) ?? NONE);
    return here.length === 0 ? wide : [...wide, ...here].sort((one, other) => one.at - other.at);
  };
}

interface Placed extends GrantOf {
  readonly at: number;
}

function put(index: Map<PermissionKey, Map<string | undefined, Placed[]>>, placed: Placed): void {
  for (const [key] of closure(placed.grant)) {
    const places = index.get(key) ?? new Map<string | undefined, Placed[]>();
    index.set(key, places);
    const same = places.get(placed.grant.service);
    if (same) same.push(placed);
    else places.set(placed.grant.service, [placed]);
  }
}

/**
 * Asks once for all services that no grant names, since nothing that was given tells them apart, and by itself for each that
 * one names: what is asked must hang on nothing else of a service.
 */
export function alikeOn<Answer>(
  sources: readonly Source[],
  ask: (key: PermissionKey, service?: string) => Answer,
): (key: PermissionKey, service?: string) => Answer {
  const named = new Set(sources.flatMap(({ grants }) => grants.map(({ service }) => service)));
  const known = new Map<PermissionKey, Answer>();
  return (key, service) => {
    if (service === undefined || named.has(service)) return ask(key, service);
    const answer = known.get(key) ?? ask(key, service);
    known.set(key, answer);
    return answer;
  };
}
