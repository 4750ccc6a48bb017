import type { InvalidInputError } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { presentFault, withFault } from '../../present/faults';
import { mePage } from '../../present/me/me-page';
import { MePage, text } from '../../views';
import { accountPage } from '../open-account';
import { openMe } from './me-on';

/** What the reader can do here, through whom and until when, and a form for more; `error` is what it was sent back for. */
export async function showMe(visit: Visit, error?: InvalidInputError): Promise<Answer> {
  const on = await openMe(visit);
  const fault = error && presentFault(error);
  const body = <MePage {...await mePage(on, fault)} />;
  return { show: accountPage(on.account, withFault({ title: text.me.title, body }, fault), 'me') };
}
