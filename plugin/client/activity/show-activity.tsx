import type { Answer, Visit } from '../../http/route';
import { accountActivity } from '../../present/account-activity';
import { ActivityPage, text } from '../../views';
import { accountPage, openAccount } from '../open-account';

/** Every change and every refused attempt on an account. */
export async function showActivity(visit: Visit): Promise<Answer> {
  const account = await openAccount(visit);
  const services = await visit.as.listServices({ account: account.id });
  const names = new Map(services.map(({ id, label }) => [id, label]));
  const body = <ActivityPage {...await accountActivity(visit, account, names)} />;
  return { show: accountPage(account, { title: text.activity.title, body }, 'activity') };
}
