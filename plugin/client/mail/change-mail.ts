import { InvalidInputError, LimitReachedError, NOTICE_KINDS } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { choiceSaid, postedChoice } from '../../present/mail/choice';
import { ALL_MAIL } from '../../present/mail/mail-query';
import type { PeopleOn } from '../../present/people/people-on';
import { text } from '../../views';
import { mailPage } from './show-mail';

/** What the page on an account’s mail does: a test to oneself, or a choice of one’s own.
 * @throws InvalidInputError */
export async function changeMail(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  if (visit.field('do') === 'test') return sendTest(on);
  if (visit.field('do') === 'choose') return chooseOwn(visit, account, account.paths.mail);
  throw new InvalidInputError('do', 'UNKNOWN');
}

/** Keeps a choice about one’s own mail of an account.
 * @throws InvalidInputError, NotFoundError for an account that isn’t one’s own */
export async function chooseOwn(
  visit: Visit,
  { id, label }: { id: string; label: string },
  back: string,
): Promise<Answer> {
  const choice = postedChoice(visit.field);
  await visit.as.chooseMail({ account: id, ...choice });
  return { go: back, flash: choiceSaid(choice, label) };
}

async function sendTest(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  const kind = NOTICE_KINDS.find((row) => row.kind === visit.field('kind'))?.kind;
  if (kind === undefined) throw new InvalidInputError('kind', 'UNKNOWN');
  try {
    const { email } = await visit.as.sendTestMail({ account: account.id, kind });
    return {
      go: account.paths.mail,
      flash: { tone: 'ok', say: text.mail.tested(text.mailKinds[kind], email) },
    };
  } catch (error) {
    if (!(error instanceof LimitReachedError)) throw error;
    return { ...(await mailPage(on, ALL_MAIL, text.mail.testOften)), status: 429 };
  }
}
