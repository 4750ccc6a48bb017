import { isPermissionKey, type ActivityRow } from '../../core/index';
import { text, type WhenWords } from '../views';
import type { Piece } from '../views/words';
import { labelOf } from './label-of';
import { wordOf } from './word-of';

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

/** How something stands, or what somebody is, in words; what has none stays as it is kept. */
export function valueIn(entry: ActivityRow['after'], name: 'state' | 'role' | 'word'): string | undefined {
  const value = valueOf(entry, name);
  return value === undefined ? undefined : (wordOf(text.told.values, String(value)) ?? String(value));
}

/** An id with what it is of, in words. */
export function byId(id: string): string {
  const [kind = '', ...rest] = id.split(':');
  return rest.length === 0 ? id : `${wordOf(text.told.kinds, kind) ?? kind} ${rest.join(':')}`;
}

/** Who is meant; one who is gone keeps their id. */
export function personIn({ people }: ActivityNames, id: string | undefined): string {
  if (id === undefined) return text.told.somebody;
  return people.get(id) ?? byId(id);
}

/** A permission of an entry, what it is called and the service it is for. */
export function grantIn(
  { services }: ActivityNames,
  entry: ActivityRow['after'],
): { label: string; service?: string } {
  const key = String(valueOf(entry, 'key') ?? '');
  const service = valueOf(entry, 'service');
  return {
    label: isPermissionKey(key) ? labelOf(key) : key,
    ...(service !== undefined && { service: services.get(String(service)) ?? String(service) }),
  };
}

/** The same to stand in a sentence. */
export function permissionIn(names: ActivityNames, entry: ActivityRow['after']): readonly Piece[] {
  const { label, service } = grantIn(names, entry);
  const said = text.told.permission(label, service);
  return typeof said === 'string' ? [said] : said;
}

/** When an entry ends, where it has an end. */
export function endIn({ when }: ActivityNames, entry: ActivityRow['after']): { until?: string } {
  const ends = valueOf(entry, 'expiresAt');
  return typeof ends === 'number' ? { until: when.moment(ends).text } : {};
}
