import type { InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import { linksTo } from '../../present/mail/managed';
import { ALL_MAIL, placeOf, readMailQuery, type MailQuery } from '../../present/mail/mail-query';
import { presentMatrix } from '../../present/mail/matrix';
import { nowRows } from '../../present/mail/now-rows';
import { ownRows } from '../../present/mail/own-rows';
import { testCard } from '../../present/mail/trial-card';
import type { PeopleOn } from '../../present/people/people-on';
import { askWho, mayLook } from '../../present/who-can';
import { MailPage, MyMailPage, text } from '../../views';
import { ownMailPath } from './own-mail-path';

/** Who gets which mail of an account; whoever may not see its people sees what comes to themselves. */
export async function showMail(on: PeopleOn): Promise<Answer> {
  return mailPage(on, readMailQuery(on.visit));
}

/** The page again when what was sent can’t be taken: with nothing looked for. */
export function showMailAgain(on: PeopleOn, error?: InvalidInputError): Promise<Answer> {
  return mailPage(on, ALL_MAIL, error?.details.field === 'kind' ? text.mail.testUnknown : undefined);
}

/** The page with what is wrong with the test that was asked for. */
export async function mailPage(on: PeopleOn, asked: MailQuery, fault?: string): Promise<Answer> {
  const looks = await mayLook(on.visit, on.account.id);
  const body = looks ? await everybody(on, asked, fault) : await oneself(on, fault);
  return { show: on.shown({ title: text.mail.title, body }) };
}

async function everybody({ visit, account }: PeopleOn, asked: MailQuery, fault: string | undefined) {
  const { id, paths } = account;
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
      {...(visit.area === 'client' && !visit.looksAs && { own: ownMailPath(visit) })}
      {...testCard(visit, paths.mail, fault)}
    />
  );
}

async function oneself({ visit, account }: PeopleOn, fault: string | undefined) {
  const { id, label, paths } = account;
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
