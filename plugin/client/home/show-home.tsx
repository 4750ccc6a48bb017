import type { Answer, Visit } from '../../http/route';
import { homePage } from '../../present/home';
import { HomePage, text } from '../../views';
import { accountPage, openAccount } from '../open-account';

/** An account's home: what waits, what is to pay, open tickets and services, as far as one can see. */
export async function showHome(visit: Visit): Promise<Answer> {
  const account = await openAccount(visit);
  const on = { visit, account, area: account.area, shown: accountPage.bind(undefined, account) };
  const body = <HomePage {...await homePage(on, account)} />;
  return { show: accountPage(account, { title: text.home.title, body }, 'home') };
}
