import type { Access, AccountPerson } from '../../core/index';
import type { Visit } from '../http/route';
import type { Lock } from '../views/words';
import { lockOfRefusal } from './locks';

/** Why nothing at all can be changed for a person or a team, if nothing can. */
export function pageLock(
  { person, access }: { person?: AccountPerson; access: Access },
  { actor, host }: Pick<Visit, 'actor' | 'host'>,
  ask: string,
): Lock | undefined {
  const rows = [...access.rows, ...access.everywhere];
  const answers = new Set(rows.flatMap(({ give, end }) => [give, end]));
  if (actor.readOnly === true) return { reason: 'readOnly', ask };
  if (person?.role === 'owner') return { reason: 'owner' };
  if (person?.role === 'master') return { reason: 'master', host };
  if (answers.has('CAN')) return undefined;
  if (person?.principal === actor.principal) return lockOfRefusal('OWN', { host, ask });
  return answers.has('NO_MANAGE') ? lockOfRefusal('NO_MANAGE', { host, ask }) : undefined;
}
