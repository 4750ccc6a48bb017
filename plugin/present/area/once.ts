import { createHash, randomUUID } from 'node:crypto';
import type { Door, Visit } from '../../http/route';

const FIELD = 'once';

/** Names one showing of a form, so that what is sent twice is done once; one that comes back keeps its name. */
export function onceField({ field }: Pick<Visit, 'field'>): Readonly<Record<string, string>> {
  return { [FIELD]: field(FIELD) ?? randomUUID() };
}

/** Whoever acts, by the form that was sent and what it said: the same sent again does nothing more. With another text it is
 * something else, as after a step back and a correction: it is done as well, so that nothing that was written gets lost. */
export function actOnce({ core, actor, as, owner, field }: Visit, ...said: readonly string[]): Door {
  const once = field(FIELD) ?? '';
  if (!/^[\w-]{1,64}$/.test(once)) return as;
  const what = createHash('sha256').update(JSON.stringify(said)).digest('base64url');
  return core.as(actor, `form:${owner}:${once}:${what}`);
}
