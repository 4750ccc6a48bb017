import { text, type Fault, type MePageProps } from '../../views';
import { askWho, whoCan } from '../who-can';
import { askForm, askLock } from './ask';
import { heldGroups, SERVICES } from './held';
import type { MeOn } from './me-on';
import { ownRequests } from './own-requests';

/** What the reader has on an account, what they asked for, and the form for more. */
export async function mePage(on: MeOn, fault?: Fault): Promise<MePageProps> {
  const { visit, account, access } = on;
  const { paths, when, label } = account;
  const from = fromIn(visit.query('from'));
  const { groups, isMore } = heldGroups(access, { host: visit.host, when }, from);
  const note = await askLock(on);
  const who = askWho(await whoCan(visit, account.id));
  const closed = access.departments.filter(({ closedBy }) => closedBy.length > 0);
  return {
    ...{ account: label, groups },
    ...(isMore ? { more: `${paths.me}?from=${String(from + SERVICES)}` } : {}),
    closed: closed.map((department) => department.label),
    emptyLead: note === undefined ? text.me.emptyLead(who) : text.me.emptyPlain(who),
    ...(note === undefined ? { ask: askForm(on, fault) } : { note }),
    requests: await ownRequests(on),
    why: paths.why(visit.actor.principal),
    activity: paths.ownActivity,
  };
}

function fromIn(asked = ''): number {
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 0;
}
