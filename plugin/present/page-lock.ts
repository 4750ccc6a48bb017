import type { PersonAccess } from '../../core/index';
import type { Visit } from '../http/route';
import type { Lock } from '../views/words';
import { lockOfRefusal } from './locks';

/** Why nothing at all can be changed for a person, if nothing can. */
export function pageLock(
  { person, rows }: PersonAccess,
  { actor, host, area }: Pick<Visit, 'actor' | 'host' | 'area'>,
  names: string,
): Lock | undefined {
  const ask = area === 'admin' ? 'an administrator' : names;
  const answers = rows.flatMap(({ give, end }) => [give, end].filter((answer) => answer !== undefined));
  const canChange = answers.includes('CAN');
  if (actor.readOnly === true) return { reason: 'readOnly', ask };
  if (person.role === 'owner') return { reason: 'owner' };
  if (person.role === 'master') return { reason: 'master', host };
  if (canChange) return undefined;
  if (person.principal === actor.principal) return lockOfRefusal('OWN', { host, ask });
  return answers.includes('NO_MANAGE') ? lockOfRefusal('NO_MANAGE', { host, ask }) : undefined;
}
