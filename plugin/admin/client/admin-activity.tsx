import { activityRoutes } from '../../client/activity/routes';
import type { Route, Visit } from '../../http/route';
import { INSTALLATION, type ActivityOn } from '../../present/activity/activity-on';
import { personNamed } from '../../present/person-id';
import { headingOf, openPerson } from '../../present/person-page';
import { ActivityPage, ClientActivityPage, PersonActivityPage, text } from '../../views';
import { universalTime } from '../../present/universal-time';
import { adminPage } from '../admin-page';
import { clientHeading, openClient, serviceNames } from '../open-client';

const CLIENT = '/clients/:account';

/** The logs that staff read: of a client, of one person of it, of the installation. */
export function adminActivity(): Route[] {
  return [
    ...activityRoutes({ path: `${CLIENT}/activity`, open: openClientLog }),
    ...activityRoutes({ path: `${CLIENT}/people/:person/activity`, open: openPersonLog }),
    ...activityRoutes({ path: '/activity', open: openInstallation }),
  ];
}

async function openClientLog(visit: Visit): Promise<ActivityOn> {
  const client = await openClient(visit);
  const services = await serviceNames(visit, client);
  const { id: log, when, timezone, paths } = client;
  return {
    ...{ visit, log, when, timezone, services, path: paths.activity },
    shown: (activity) => {
      const heading = clientHeading(visit, client, 'activity');
      const body = <ClientActivityPage {...heading} activity={activity} />;
      return adminPage(visit, { title: text.activity.title, body }, 'clients');
    },
  };
}

async function openPersonLog(visit: Visit): Promise<ActivityOn> {
  const client = await openClient(visit);
  const on = await openPerson(visit, client, personNamed(visit.param('person')));
  const { principal } = on.access.person;
  const services = await serviceNames(visit, client);
  const { id: log, when, timezone, paths } = client;
  return {
    ...{ visit, log, when, timezone, services },
    ...{ person: principal, path: paths.personActivity(principal) },
    shown: (activity) => {
      const heading = headingOf(on, 'activity');
      const body = <PersonActivityPage {...heading} activity={activity} />;
      return adminPage(visit, { title: heading.person.name, body }, 'clients');
    },
  };
}

function openInstallation(visit: Visit): Promise<ActivityOn> {
  return Promise.resolve({
    ...{ visit, log: INSTALLATION, when: universalTime(visit), timezone: 'UTC', services: new Map() },
    path: `${visit.base}/admin/activity`,
    shown: (activity) => {
      const body = <ActivityPage {...activity} lead={text.activity.installation} />;
      return adminPage(visit, { title: text.activity.title, body }, 'activity');
    },
  });
}
