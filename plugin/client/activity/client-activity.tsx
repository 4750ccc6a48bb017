import type { Route, Visit } from '../../http/route';
import type { ActivityOn } from '../../present/activity/activity-on';
import { headingOf } from '../../present/person-page';
import { ActivityPage, OwnActivityPage, PersonActivityPage, text } from '../../views';
import { accountPage, openAccount, type OpenAccount } from '../open-account';
import { openPersonOf } from '../open-person';
import { activityRoutes, ownActivityRoute } from './routes';

/** An account’s log, and what of it is about one person, in the client area. */
export function clientActivity(): Route[] {
  return [
    ...activityRoutes({ path: '/:account/activity', open: openLog }),
    ...activityRoutes({ path: '/:account/people/:person/activity', open: openPersonLog }),
    ownActivityRoute({ path: '/:account/me/activity', open: openOwnLog }),
  ];
}

async function openLog(visit: Visit): Promise<ActivityOn> {
  const account = await openAccount(visit);
  return {
    ...(await logOf(account)),
    path: account.paths.activity,
    shown: (activity) =>
      accountPage(account, { title: text.activity.title, body: <ActivityPage {...activity} /> }, 'activity'),
  };
}

async function openOwnLog(visit: Visit): Promise<ActivityOn> {
  const account = await openAccount(visit);
  const { ownActivity: path, me } = account.paths;
  return {
    ...(await logOf(account)),
    ...{ own: true, path },
    shown: (activity) => {
      const body = <OwnActivityPage {...activity} me={me} />;
      return accountPage(account, { title: text.me.activityTitle, body }, 'me');
    },
  };
}

async function openPersonLog(visit: Visit): Promise<ActivityOn> {
  const { account, on } = await openPersonOf(visit);
  const { principal } = on.access.person;
  const heading = headingOf(on, 'activity');
  return {
    ...(await logOf(account)),
    ...{ person: principal, path: account.paths.personActivity(principal) },
    shown: (activity) => {
      const body = <PersonActivityPage {...heading} activity={activity} />;
      return accountPage(account, { title: heading.person.name, body }, 'people');
    },
  };
}

async function logOf(account: OpenAccount) {
  const { visit, id: log, when, timezone } = account;
  const services = await visit.as.listServices({ account: log });
  return { visit, log, when, timezone, services: new Map(services.map(({ id, label }) => [id, label])) };
}
