import { isServiceKey, type Grant, type PersonAccess } from '../../../core/index';
import type { PeopleOn } from './people-on';

/** A permission, where, and until when. */
export type Wanted = Pick<Grant, 'key' | 'service' | 'expiresAt'>;

/** Whether the reader could hand something on, as far as can be seen beforehand; the core judges it when it is done. */
export async function givable(on: PeopleOn): Promise<(wanted: Wanted) => boolean> {
  const { visit, account } = on;
  const { person, rows } = await visit.as.personAccess({ account: account.id, principal: await giver(on) });
  const holdsAll = person.role === 'owner' || person.role === 'master';
  return ({ key, service }) => {
    const meant = rows.filter((row) => row.key === key && (service === undefined || row.service === service));
    const isOffered = !meant.some(isOverCeiling);
    if (holdsAll) return isOffered;
    const isHeld = meant.every(({ explanation }) => explanation.allowed);
    return isOffered && isHeld && (meant.length > 0 || !isServiceKey(key));
  };
}

function isOverCeiling({ explanation }: PersonAccess['rows'][number]): boolean {
  return explanation.blockers.some(({ code }) => code === 'CEILING');
}

/** Whoever gives a permission has it; staff give what the owner could. */
async function giver({ visit, account }: PeopleOn) {
  if (visit.area === 'client') return visit.actor.principal;
  const [owner] = await visit.as.namePeople({ account: account.id, roles: ['owner'], limit: 1 });
  return owner?.principal ?? visit.actor.principal;
}
