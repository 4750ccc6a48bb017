import type { Answer, Visit } from '../../http/route';
import { presentLetter } from '../../present/letters';
import { OutboxPage, text } from '../../views';
import { universalTime } from '../../present/universal-time';
import { adminPage } from '../admin-page';

/** What could not be delivered. */
export async function showOutbox(visit: Visit): Promise<Answer> {
  const letters = await visit.as.listSetAside({});
  const when = universalTime(visit);
  const canRetry = (await visit.as.myStaffRole({})) === 'admin';
  const retry = canRetry ? { retry: visit.form(`${visit.base}/admin/outbox`) } : {};
  const body = <OutboxPage letters={letters.map((letter) => presentLetter(letter, when))} {...retry} />;
  return { show: adminPage(visit, { title: text.outbox.title, body }, 'outbox') };
}
