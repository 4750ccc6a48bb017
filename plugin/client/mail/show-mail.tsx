import type { InvalidInputError } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { linksTo } from '../../present/mail/managed';
import { ALL_MAIL, placeOf, readMailQuery, type MailQuery } from '../../present/mail/mail-query';
import { presentMatrix } from '../../present/mail/matrix';
import { nowRows } from '../../present/mail/now-rows';
import { ownRows } from '../../present/mail/own-rows';
import { testCard } from '../../present/mail/trial-card';
import { askWho } from '../../present/who-can';
import { MailPage, MyMailPage, text } from '../../views';
import { accountPage, openAccount, type OpenAccount } from '../open-account';
import { ownMailPath } from './own-mail-path';

/** Who gets which mail of an account; whoever may not see its people sees what comes to themselves. */
export async function showMail(visit: Visit): Promise<Answer> {
  return mailPage(visit, readMailQuery(visit));
}

/** The page again when what was sent can’t be taken: with nothing looked for. */
export function showMailAgain(visit: Visit, { details }: InvalidInputError): Promise<Answer> {
  return mailPage(visit, ALL_MAIL, details.field === 'kind' ? text.mail.testUnknown : undefined);
}

/** The page with what is wrong with the test that was asked for. */
export async function mailPage(visit: Visit, asked: MailQuery, fault?: string): Promise<Answer> {
  const account = await openAccount(visit);
  const looks = account.open.includes('people');
  const body = looks ? await everybody(account, asked, fault) : await oneself(account, fault);
  return { show: accountPage(account, { title: text.mail.title, body }, 'mail') };
}

async function everybody(account: OpenAccount, asked: MailQuery, fault: string | undefined) {
  const { visit, id, paths } = account;
  const { find: search, where, who, after } = asked;
  const matrix = await visit.as.whoGetsMail({
    ...{ account: id, search, who, ...placeOf(where) },
    ...(after && { after }),
  });
  const linkOf = await linksTo(visit, account);
  const about = { paths, asked, linkOf, me: visit.actor.principal };
  return (
    <MailPage
      now={nowRows(matrix.kinds, linkOf)}
      matrix={presentMatrix(matrix, about)}
      own={ownMailPath(visit)}
      {...testCard(visit, paths.mail, fault)}
    />
  );
}

async function oneself({ visit, id, label, paths }: OpenAccount, fault: string | undefined) {
  const rows = ownRows(await visit.as.myMail({ account: id }));
  const post = visit.actor.readOnly === true ? {} : { post: visit.form(paths.mail, { do: 'choose' }) };
  return (
    <MyMailPage
      own={{ id: 'own', account: label, rows, ...post }}
      lock={text.mail.lock(askWho([]))}
      {...testCard(visit, paths.mail, fault)}
    />
  );
}
