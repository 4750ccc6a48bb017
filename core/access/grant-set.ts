import { createHash } from 'node:crypto';
import { InvalidInputError } from '../errors';
import type { StoredGrant } from '../ports/stores/access-store';
import type { Wanted } from './delegation';

/** All grants that a subject holds itself, and which set that is. */
export interface GrantSet {
  grants: StoredGrant[];
  /** Another one after every change, also after one there and back. */
  version: string;
}

/** The set as it is now. */
export function grantSet(grants: readonly StoredGrant[]): GrantSet {
  const sorted = grants.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const text = JSON.stringify(
    sorted.map(({ id, expiresAt = 0, ...grant }) => [id, nameOf(grant), expiresAt]),
  );
  const version = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return { grants: sorted, version };
}

/** What there is one grant of at most: a key, and the service it is for. */
export function nameOf({
  key,
  service = '',
}: Pick<Wanted, 'key'> & { service?: string | undefined }): string {
  return `${key} ${service}`;
}

/** @throws InvalidInputError where the same is said twice */
export function requireOnce(
  field: string,
  grants: readonly (Pick<Wanted, 'key'> & { service?: string | undefined })[],
): void {
  const names = new Set(grants.map(nameOf));
  if (names.size < grants.length) throw new InvalidInputError(field, 'TWICE');
}
