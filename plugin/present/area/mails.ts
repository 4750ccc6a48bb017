import type { HostMail } from '../../../core/index';
import { text, type LastMailsProps, type ListRow, type WhenWords } from '../../views';
import type { Visit } from '../../http/route';
import { hostSays } from './host-says';

/** A mail of the host's, with how its delivery went where it tells. */
export function presentMail({ id, subject, to, at, delivery }: HostMail, when: WhenWords): ListRow {
  return {
    ...{ id, name: subject },
    cells: [to, delivery && text.mailHistory.deliveries[delivery], when.moment(at)],
    ...((delivery === 'bounced' || delivery === 'failed') && { isBad: true }),
  };
}

/** So many of them stand on a client's summary. */
const LAST = 10;

/** What the host mailed last about a client; undefined where it doesn't tell. */
export async function lastMails(
  { as, host }: Visit,
  { id, when }: { readonly id: string; readonly when: WhenWords },
): Promise<LastMailsProps | undefined> {
  const { value, away } = await hostSays(() => as.listSentMails({ account: id }));
  if (away) return { host, rows: [], away: true };
  return value && { host, rows: value.slice(0, LAST).map((mail) => presentMail(mail, when)) };
}
