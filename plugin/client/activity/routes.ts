import { InvalidInputError } from '../../../core/index';
import { placed, type Place } from '../../http/placed';
import type { Answer, Route } from '../../http/route';
import type { ActivityOn } from '../../present/activity/activity-on';
import { activityPage, unreadPage } from '../../present/activity/activity-page';
import { presentFault, withFault } from '../../present/faults';
import { exportActivity } from './export-activity';

function showUnread(on: ActivityOn, error: InvalidInputError | undefined): Answer {
  const fault = presentFault(error ?? new InvalidInputError('from', 'NO_DAY'));
  const page = on.shown(unreadPage(on, fault));
  return { show: { ...page, ...withFault({ title: page.title, body: page.body }, fault) } };
}

/** A log and its export. */
export function activityRoutes(place: Place<ActivityOn>): Route[] {
  return [
    logRoute(place, 'see the activity'),
    placed(place).get('/export', 'take the activity along', exportActivity),
  ];
}

/** One’s own lines of a log; they are taken along with what is kept about oneself. */
export function ownActivityRoute(place: Place<ActivityOn>): Route {
  return logRoute(place, 'see what you did here');
}

function logRoute(place: Place<ActivityOn>, doing: string): Route {
  return placed(place).get(
    '',
    doing,
    async (on) => ({ show: on.shown(await activityPage(on)) }),
    (on, error) => Promise.resolve(showUnread(on, error)),
  );
}
