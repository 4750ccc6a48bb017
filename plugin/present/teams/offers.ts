import { PERMISSION_KEYS, type Grant } from '../../../core/index';
import { text, type WhenWords } from '../../views';
import { labelOf } from '../label-of';

/** What of a grant is told. */
export type Offered = Pick<Grant, 'key' | 'service' | 'expiresAt'>;

/** Those that have not ended. */
export function liveOf<Held extends Offered>(grants: readonly Held[], now: number): Held[] {
  return grants.filter(({ expiresAt = Infinity }) => expiresAt > now);
}

/** Each permission once, in the catalogue's order, with where it counts; `where` has words for some services. */
export function offersOf(
  grants: readonly Offered[],
  where: (services: readonly string[]) => string,
): string[] {
  return PERMISSION_KEYS.filter((key) => grants.some((grant) => grant.key === key)).map((key) => {
    const services = grants.flatMap((grant) => (grant.key === key ? [grant.service] : []));
    const some = services.filter((service) => service !== undefined);
    const label = labelOf(key);
    return some.length < services.length ? label : text.remote.onServicesOf(label, where(some));
  });
}

/** When what was given ends. */
export function endsOf(grants: readonly Offered[], when: WhenWords): string {
  const ends = grants.flatMap(({ expiresAt }) => expiresAt ?? []);
  if (ends.length === 0) return text.remote.endsNever;
  const isAll = ends.length === grants.length && new Set(ends).size === 1;
  const { text: first } = when.moment(Math.min(...ends));
  return isAll ? text.remote.endsAll(first) : text.remote.endsPart(first);
}
