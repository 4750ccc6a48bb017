import type { Visit } from '../http/route';
import type { ActivityProps, WhenWords } from '../views';
import { presentDays } from './activity';
import type { ActivityNames } from './activity-names';
import { isRefusedOnly, olderThan, readPages, type LogPage } from './activity-pages';
import type { AboutAccount } from './person-page';

/** A page of an account's log.
 * @throws NotAllowedError */
export async function accountActivity(
  visit: Visit,
  { id, paths, when }: AboutAccount,
  services: ReadonlyMap<string, string>,
): Promise<ActivityProps> {
  let people: ReadonlyMap<string, string> = new Map();
  const page = await readPages(visit, async (before) => {
    const read = await visit.as.readActivity({ account: id, ...(before === undefined ? {} : { before }) });
    people = new Map([...people, ...read.names]);
    return read;
  });
  return activityOf(visit, page, {
    action: paths.activity,
    names: { people, services, host: visit.host, when },
  });
}

/** A page of the installation's own log.
 * @throws NotAllowedError */
export async function installationActivity(visit: Visit, when: WhenWords): Promise<ActivityProps> {
  const page = await readPages(visit, async (before) => {
    const rows = await visit.as.readInstallationActivity(before === undefined ? {} : { before });
    const last = rows.at(-1);
    return last && rows.length === FULL ? { rows, next: last.seq } : { rows };
  });
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
