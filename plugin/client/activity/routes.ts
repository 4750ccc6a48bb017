import { placed, type Place } from '../../http/placed';
import type { Route } from '../../http/route';
import type { ActivityOn } from '../../present/activity/activity-on';
import { activityPage } from '../../present/activity/activity-page';
import { exportActivity } from './export-activity';

/** A log and its export. */
export function activityRoutes(place: Place<ActivityOn>): Route[] {
  const { get } = placed(place);
  return [
    get('', 'see the activity', async (on) => ({ show: on.shown(await activityPage(on)) })),
    get('/export', 'take the activity along', exportActivity),
  ];
}
