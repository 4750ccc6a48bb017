import type { ShownInvitation } from '../../../core/index';
import type { Visit } from '../../http/route';
import { universalTime } from '../universal-time';
import { text, type Fault, type InvitedPageProps } from '../../views';
import { labelOf } from '../label-of';

/** The page of the invitation in the path. */
export function invitedPath(visit: Visit): string {
  return `${visit.base}/client/invitations/${encodeURIComponent(visit.param('token'))}`;
}

/** The invitation in the path, and whether its address is the reader’s.
 * @throws NotFoundError for a link that is wrong, used, old or withdrawn */
export async function readInvited(visit: Visit): Promise<ShownInvitation & { isTheirs: boolean }> {
  const shown = await visit.core.open().readInvitation({ token: visit.param('token') });
  const own = await visit.as.listAddresses({});
  return { ...shown, isTheirs: own.some((address) => address.email === shown.email) };
}

/** An invitation for who is in. Who has another address sees no more of it than its first letter, and can prove it. */
export async function invitedPage(
  visit: Visit,
  fault?: Fault,
): Promise<InvitedPageProps & { title: string }> {
  const invitation = await readInvited(visit);
  const { account, email, invitedBy, grants, expiresAt, isTheirs } = invitation;
  const shown = isTheirs ? email : masked(email);
  return {
    ...{ account: account.label, inviter: invitedBy || visit.host, email: shown },
    title: text.invited.title(account.label),
    will: grants.map(lineOf),
    until: universalTime(visit).day(expiresAt).text,
    answer: visit.form(invitedPath(visit)),
    ...(isTheirs ? {} : { other: otherOf(visit, shown, fault) }),
  };
}

function otherOf(visit: Visit, email: string, fault?: Fault): NonNullable<InvitedPageProps['other']> {
  const say = text.invited.other(email, visit.actor.name);
  if (visit.actor.readOnly === true) return { say };
  return {
    say,
    prove: {
      hint: text.invited.proveHint(email),
      isSent: visit.query('code') === 'on',
      ...(fault && { fault }),
    },
  };
}

function lineOf({ key, serviceLabel }: ShownInvitation['grants'][number]): string {
  const label = labelOf(key);
  return serviceLabel === undefined ? label : text.person.onService(label, serviceLabel);
}

/** An address of which only its holder knows the rest: `n…@example.com`. */
function masked(email: string): string {
  const [first = ''] = email;
  return `${first}…${email.slice(email.lastIndexOf('@'))}`;
}
