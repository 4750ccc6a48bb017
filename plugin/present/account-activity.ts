import type { ActivityPage } from '../../core/index';
import type { Visit } from '../http/route';
import type { ActivityProps, WhenWords } from '../views';
import { presentDays } from './activity';
import type { ActivityNames } from './activity-names';
import { askedLines, isRefusedOnly, olderThan, type LogPage } from './activity-pages';
import type { AboutAccount } from './person-page';

/** A page of an account's log.
 * @throws NotAllowedError */
export async function accountActivity(
  visit: Visit,
  { id, paths, when }: AboutAccount,
  services: ReadonlyMap<string, string>,
): Promise<ActivityProps> {
  const page = await visit.as.readActivity({ account: id, ...askedLines(visit) });
  return activityOf(visit, page, {
    action: paths.activity,
    names: { people: withErased(page), services, host: visit.host, when },
  });
}

/** Of somebody who was erased the log knows a number. */
function withErased({ names, erased }: ActivityPage): ReadonlyMap<string, string> {
  return new Map([...names, ...erased.map((id) => [id, `erased person ${id.split(':')[1] ?? ''}`] as const)]);
}

/** A page of the installation's own log.
 * @throws NotAllowedError */
export async function installationActivity(visit: Visit, when: WhenWords): Promise<ActivityProps> {
  const rows = await visit.as.readInstallationActivity(askedLines(visit));
  const last = rows.at(-1);
  const page = last && rows.length === FULL ? { rows, next: last.seq } : { rows };
  const me = new Map<string, string>([[visit.actor.principal, visit.actor.name]]);
  const names = { people: me, services: new Map<string, string>(), host: visit.host, when };
  return activityOf(visit, page, { action: `${visit.base}/admin/activity`, names });
}

const FULL = 50;

function activityOf(
  visit: Visit,
  { rows, next }: LogPage,
  { action, names }: { action: string; names: ActivityNames },
): ActivityProps {
  const refusedOnly = isRefusedOnly(visit);
  return {
    days: presentDays(rows, names),
    ...{ action, refusedOnly },
    ...(next === undefined ? {} : { older: olderThan(action, next, refusedOnly) }),
  };
}
