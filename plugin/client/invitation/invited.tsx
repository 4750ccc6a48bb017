import { InvalidInputError, permission, type ShownInvitation } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { createWhen, InvitedPage, text } from '../../views';

/** An invitation, for who is in: to be accepted, where it is for them, or declined. */
export async function showInvited(visit: Visit): Promise<Answer> {
  const token = visit.param('token');
  const shown = await visit.core.open().readInvitation({ token });
  const { account, email, invitedBy, grants, expiresAt } = shown;
  const isTheirs = (await visit.as.listAddresses({})).some((address) => address.email === email);
  const body = (
    <InvitedPage
      account={account.label}
      inviter={invitedBy || visit.host}
      email={email}
      will={grants.map(lineOf)}
      until={createWhen({ now: visit.core.clock.now(), timeZone: 'UTC' }).day(expiresAt).text}
      answer={visit.form(`${visit.base}/client/invitations/${encodeURIComponent(token)}`)}
      other={isTheirs ? undefined : text.invited.other(email, visit.actor.name)}
    />
  );
  return { show: { title: text.invited.title(account.label), body } };
}

function lineOf({ key, serviceLabel }: ShownInvitation['grants'][number]): string {
  const { label } = permission(key);
  return serviceLabel === undefined ? label : text.person.onService(label, serviceLabel);
}

/** The answer to it. An accepted one leads to the account.
 * @throws InvalidInputError for neither, NotAllowedError where it is for somebody else */
export async function answerInvited(visit: Visit): Promise<Answer> {
  const token = visit.param('token');
  const answer = visit.field('answer');
  if (answer === 'accept') {
    const { account } = await visit.as.acceptInvitation({ token });
    return { go: `${visit.base}/client/${encodeURIComponent(account)}` };
  }
  if (answer !== 'decline') throw new InvalidInputError('answer', 'UNKNOWN');
  await visit.core.open().declineInvitation({ token });
  return { go: `${visit.base}/client/` };
}
