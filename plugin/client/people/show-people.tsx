import type { Answer, Visit } from '../../http/route';
import { presentPeople, SIZES, totalsOf } from '../../present/people';
import { PeoplePage, text } from '../../views';
import { accountPage, openAccount } from '../open-account';

/** Everybody around an account, for whoever may look. */
export async function showPeople(visit: Visit): Promise<Answer> {
  const account = await openAccount(visit);
  const people = await visit.as.listPeople({ account: account.id });
  const rows = presentPeople(people, { paths: account.paths, me: visit.actor.principal });
  const body = <PeoplePage account={account.label} totals={totalsOf(people)} sizes={SIZES} rows={rows} />;
  return { show: accountPage(account, { title: text.people.title, body }, 'people') };
}
