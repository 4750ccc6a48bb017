import { isPermissionKey, permission, type ActivityRow } from '../../core/index';
import type { WhenWords } from '../views';
import type { Piece } from '../views/words';

/** Names for what a log speaks of. */
export interface ActivityNames {
  /** Principals and subjects: `user:7`, `membership:m-1`, `ticket:…`. */
  readonly people: ReadonlyMap<string, string>;
  /** Services by id. */
  readonly services: ReadonlyMap<string, string>;
  readonly host: string;
  readonly when: WhenWords;
}

/** A value of an entry by its name; undefined unless it is a text or a number. */
export function valueOf(entry: ActivityRow['after'], name: string): string | number | undefined {
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, name)) return undefined;
  const value: unknown = Reflect.get(entry, name);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** Who is meant; one who is gone keeps their id. */
export function personIn({ people }: ActivityNames, id: string | undefined): string {
  if (id === undefined) return 'somebody';
  return people.get(id) ?? id.replace(':', ' ');
}

/** A permission of an entry in the catalogue's words, with the service it is for. */
export function permissionIn({ services }: ActivityNames, entry: ActivityRow['after']): Piece[] {
  const key = String(valueOf(entry, 'key') ?? '');
  const service = valueOf(entry, 'service');
  const label: Piece = { strong: isPermissionKey(key) ? permission(key).label : key };
  return service === undefined ? [label] : [label, ' on ', services.get(String(service)) ?? String(service)];
}

/** " until …" where an entry has an end. */
export function endIn({ when }: ActivityNames, entry: ActivityRow['after']): string {
  const ends = valueOf(entry, 'expiresAt');
  return typeof ends === 'number' ? ` until ${when.moment(ends).text}` : '';
}
