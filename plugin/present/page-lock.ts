import type { Access, AccessRow, AccountPerson } from '../../core/index';
import type { Visit } from '../http/route';
import type { Lock } from '../views/words';
import { lockOfRefusal } from './locks';

/** Why nothing at all can be changed for a person or a team, if nothing can. */
export function pageLock(
  { person, access }: { person?: AccountPerson; access: Access },
  { actor, host }: Pick<Visit, 'actor' | 'host'>,
  ask: string,
): Lock | undefined {
  const isSaid = (answer: AccessRow['give']) =>
    [access.rows, access.everywhere].some((rows) =>
      rows.some(({ give, end }) => give === answer || end === answer),
    );
  if (actor.readOnly === true) return { reason: 'readOnly', ask };
  if (person?.role === 'owner') return { reason: 'owner' };
  if (person?.role === 'master') return { reason: 'master', host };
  if (isSaid('CAN')) return undefined;
  if (person?.principal === actor.principal) return lockOfRefusal('OWN', { host, ask });
  return isSaid('NO_MANAGE') ? lockOfRefusal('NO_MANAGE', { host, ask }) : undefined;
}
