import { InvalidInputError } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { presentFault, withFault } from '../../present/faults';
import { invitedPage, invitedPath, readInvited } from '../../present/invitation/invited-page';
import { InvitedPage, text } from '../../views';
import { enterCode, mailCode } from './prove-address';

/** An invitation, for who is in: to be accepted, where it is for them, or declined; else its address can be proved. */
export async function showInvited(visit: Visit, error?: InvalidInputError): Promise<Answer> {
  const fault = error && presentFault(error);
  const { title, ...props } = await invitedPage(visit, fault);
  return { show: withFault({ title, body: <InvitedPage {...props} /> }, fault) };
}

/** The answer to it, or a step of proving its address. An accepted one leads to the account.
 * @throws InvalidInputError for none of them, NotAllowedError where it is for somebody else */
export async function answerInvited(visit: Visit): Promise<Answer> {
  const { account, email, isTheirs } = await readInvited(visit);
  switch (visit.field('answer')) {
    case 'accept':
      return accept(visit, account.label);
    case 'decline':
      await visit.core.open().declineInvitation({ token: visit.param('token') });
      return {
        go: `${visit.base}/client/`,
        flash: { tone: 'ok', say: text.invited.declined(account.label) },
      };
    case 'prove':
      return isTheirs ? { go: invitedPath(visit) } : mailCode(visit, email);
    case 'enter':
      return isTheirs ? { go: invitedPath(visit) } : enterCode(visit);
    default:
      throw new InvalidInputError('answer', 'UNKNOWN');
  }
}

async function accept(visit: Visit, label: string): Promise<Answer> {
  const { account } = await visit.as.acceptInvitation({ token: visit.param('token') });
  const flash = { tone: 'ok', say: text.invited.accepted(label) } as const;
  return { go: `${visit.base}/client/${encodeURIComponent(account)}`, flash };
}
