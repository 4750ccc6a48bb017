import { createHash } from 'node:crypto';
import { canonicalJson } from '../../activity/canonical';
import type { StoredGrant, Subject } from '../../ports/stores/access-store';
import { fits, type Wanted } from '../delegation';
import { shown, wantedOf } from '../give-permission';

/** What a change of many grants at once does to one subject. */
export interface Plan {
  readonly subject: Subject;
  readonly gained: readonly Wanted[];
  /** Live grants that end, and are not given anew with a later end. */
  readonly lost: readonly StoredGrant[];
  /** Rows that make room: what is lost, what is replaced, and what was over. */
  readonly ends: readonly StoredGrant[];
}

/** What a subject holds itself at a moment. */
export interface Held {
  readonly subject: Subject;
  readonly grants: readonly StoredGrant[];
  readonly now: number;
}

/** Exactly these keys account-wide: those that are there keep their ends, and what is given for one service stays. Keys that mean
 * nothing for such a subject are left out. */
export function toReplace({ subject, grants, now }: Held, keys: Iterable<Wanted['key']>): Plan {
  const wanted = [...new Set(keys)].filter((key) => fits(key, subject, undefined));
  const whole = grants.filter(({ service }) => service === undefined);
  const live = whole.filter((grant) => isLive(grant, now));
  const gained = wanted.filter((key) => !live.some((grant) => grant.key === key)).map((key) => ({ key }));
  const lost = live.filter(({ key }) => !wanted.includes(key));
  const over = whole.filter((grant) => !isLive(grant, now));
  return { subject, gained, lost, ends: [...lost, ...over] };
}

/** All of these as well: of two alike the one that ends later stays. */
export function toAdd({ subject, grants, now }: Held, wanted: readonly Wanted[]): Plan {
  const same = (one: Wanted) => grants.find(({ key, service }) => key === one.key && service === one.service);
  const gained = wanted
    .filter((one) => fits(one.key, subject, one.service) && isLive(one, now))
    .filter((one) => endOf(same(one) ?? { expiresAt: now }) < endOf(one));
  return { subject, gained: gained.map(wantedOf), lost: [], ends: gained.flatMap((one) => same(one) ?? []) };
}

/** None of those that match. */
export function toEnd({ subject, grants, now }: Held, matches: (grant: StoredGrant) => boolean): Plan {
  const ends = grants.filter(matches);
  return { subject, gained: [], lost: ends.filter((grant) => isLive(grant, now)), ends };
}

/** A short text that is the same for the same plans: what was shown is what is done. */
export function digestOf(plans: readonly Plan[]): string {
  const text = canonicalJson(
    plans.map(({ subject: { kind, id }, gained, lost }) => ({
      subject: `${kind}:${id}`,
      gained: gained.map(shown),
      lost: lost.map((grant) => ({ id: grant.id, ...shown(grant) })),
    })),
  );
  return createHash('sha256').update(text).digest('base64url');
}

/** Whether there is anything in it. */
export function isEmpty({ gained, lost }: Plan): boolean {
  return gained.length + lost.length === 0;
}

function isLive(grant: Pick<Wanted, 'expiresAt'>, now: number): boolean {
  return endOf(grant) > now;
}

function endOf({ expiresAt = Infinity }: Pick<Wanted, 'expiresAt'>): number {
  return expiresAt;
}
