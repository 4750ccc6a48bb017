import { placed, type Place } from '../../http/placed';
import type { Route } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { accountPage, openAccount } from '../open-account';
import { changeMail } from './change-mail';
import { showMail, showMailAgain } from './show-mail';

/** Who gets which mail, to look at; a question that can’t be taken brings the page with nothing looked for. */
export function mailLookRoutes(place: Place<PeopleOn>): Route[] {
  return [placed(place).get('', 'see who gets which mail', showMail, showMailAgain)];
}

/** The same in the client area, where one tries and chooses one’s own. */
export function clientMail(): Route[] {
  const place: Place<PeopleOn> = {
    path: '/:account/mail',
    open: async (visit) => {
      const account = await openAccount(visit);
      return { visit, account, shown: (page) => accountPage(account, page, 'mail') };
    },
  };
  return [...mailLookRoutes(place), placed(place).post('', 'choose mail', changeMail, showMailAgain)];
}
