import { NotFoundError, partsOf, readPrincipal, type Principal } from '../../core/index';

/** A person as paths name them: `contact-31`, `user-7`. */
export function personId(principal: Principal): string {
  const { kind, id } = partsOf(principal);
  return `${kind}-${id}`;
}

/** The person that a path names.
 * @throws NotFoundError for what names nobody */
export function personNamed(path: string): Principal {
  const [, kind, id] = /^(user|contact)-(.+)$/su.exec(path) ?? [];
  const known = readPrincipal(`${kind ?? ''}:${id ?? ''}`);
  if (!known) throw new NotFoundError('person');
  return `${known.kind}:${known.id}`;
}
