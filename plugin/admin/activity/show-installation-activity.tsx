import type { Answer, Visit } from '../../http/route';
import { installationActivity } from '../../present/account-activity';
import { ActivityPage, text } from '../../views';
import { adminPage, universalTime } from '../admin-page';

/** What happened in the installation, outside of any one account. */
export async function showInstallationActivity(visit: Visit): Promise<Answer> {
  const activity = await installationActivity(visit, universalTime(visit));
  const body = <ActivityPage {...activity} lead={text.activity.installation} />;
  return { show: adminPage(visit, { title: text.activity.title, body }, 'activity') };
}
