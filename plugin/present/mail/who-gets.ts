import { InvalidInputError, NotFoundError } from '../../../core/index';
import type { Visit } from '../../http/route';
import { text, type WhoGetsProps, type WhoGetsRow } from '../../views';
import type { AboutAccount } from '../person-page';
import { presentPerson } from '../people';
import { linksTo } from './managed';
import { nowRows } from './now-rows';

/** Who gets one kind of mail of an account right now; that is asked most of new invoices.
 * @throws InvalidInputError for a kind that there isn’t, NotFoundError */
export async function whoGets(visit: Visit, account: AboutAccount): Promise<WhoGetsProps> {
  const { kinds } = await visit.as.whoGetsMail({ account: account.id, limit: 1 });
  const chosen = visit.query('mail') ?? 'invoices';
  const now = kinds.find(({ kind }) => kind === chosen);
  if (!now) throw new InvalidInputError('mail', 'UNKNOWN');
  const [said] = nowRows([now], await linksTo(visit, account));
  if (!said) throw new NotFoundError('mail');
  const rows = now.told.map(({ person }, at): WhoGetsRow => {
    const { how = '', warn } = said.takers[at] ?? {};
    const shown = presentPerson(person, { paths: account.paths, me: visit.actor.principal });
    return { person: shown, how, ...(warn === undefined ? {} : { warn }) };
  });
  return {
    ...{ action: account.paths.home, matrix: account.paths.mail, chosen, rows, more: said.more },
    kinds: kinds.map(({ kind }) => ({ value: kind, label: text.mailKinds[kind] })),
    ...(said.stopped === undefined ? {} : { stopped: said.stopped }),
  };
}
