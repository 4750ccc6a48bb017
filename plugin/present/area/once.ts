import { randomUUID } from 'node:crypto';
import type { Door, Visit } from '../../http/route';

const FIELD = 'once';

/** Names one showing of a form, so that what is sent twice is done once; one that comes back keeps its name. */
export function onceField({ field }: Pick<Visit, 'field'>): Readonly<Record<string, string>> {
  return { [FIELD]: field(FIELD) ?? randomUUID() };
}

/** Whoever acts, by the form that was sent: the same form sent again does nothing more. */
export function actOnce({ core, actor, as, owner, field }: Visit): Door {
  const once = field(FIELD) ?? '';
  return /^[\w-]{1,64}$/.test(once) ? core.as(actor, `form:${owner}:${once}`) : as;
}
