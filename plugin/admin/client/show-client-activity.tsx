import type { Answer, Visit } from '../../http/route';
import { accountActivity } from '../../present/account-activity';
import { ClientActivityPage, text } from '../../views';
import { adminPage } from '../admin-page';
import { clientHeading, openClient, serviceNames } from '../open-client';

/** A client's own activity. */
export async function showClientActivity(visit: Visit): Promise<Answer> {
  const client = await openClient(visit);
  const names = await serviceNames(visit, client);
  const activity = await accountActivity(visit, client, names);
  const body = <ClientActivityPage {...clientHeading(visit, client, 'activity')} activity={activity} />;
  return { show: adminPage(visit, { title: text.activity.title, body }, 'clients') };
}
