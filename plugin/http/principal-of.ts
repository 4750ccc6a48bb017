import { readPrincipal, type Principal } from '../../core/index';
import type { HostSession } from '../host-bridge';

/** Whoever is signed in to the host: only users and staff sign in.
 * @throws when the host names anybody else */
export function principalOf({ principal }: HostSession): Principal {
  const { kind, id = '' } = readPrincipal(principal) ?? {};
  if (kind !== 'user' && kind !== 'staff') throw new Error('the host names nobody who can sign in');
  return `${kind}:${id}`;
}
