import { InvalidInputError, NotFoundError, type ListedInvitation } from '../../../core/index';
import type { Act, Answer } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { offersOf } from '../../present/teams/offers';
import { InvitationPage, list, text } from '../../views';

/** As often as the core mails one. */
const MOST_SENDS = 5;

/** An invitation that waits, with what it will give.
 * @throws NotAllowedError for whoever invites nobody, NotFoundError */
export async function showInvitation(on: PeopleOn): Promise<Answer> {
  const { visit, account, shown } = on;
  const invitation = await readInvitation(on);
  const { id, email, name, sentAt, sends, expired, expiresAt, grants } = invitation;
  const services = await visit.as.listServices({ account: account.id });
  const labels = new Map(services.map((service) => [service.id, service.label]));
  const day = account.when.day(expiresAt).text;
  const props = {
    ...{ email, name, sends, people: account.paths.people, sentAt: account.when.moment(sentAt) },
    link: expired ? text.invitation.over(day) : text.invitation.works(day),
    will: offersOf(grants, (ids) => list(ids.map((one) => labels.get(one) ?? one))),
    change: visit.form(account.paths.invitation(id)),
    ...(sends >= MOST_SENDS ? { full: text.invitation.tooOften(sends) } : {}),
  };
  return { show: shown({ title: text.invitation.title, body: <InvitationPage {...props} /> }) };
}

/** Sends it again, or withdraws it, by the word in `do`.
 * @throws InvalidInputError for another word, NotFoundError */
export async function changeInvitation(on: PeopleOn): Promise<Answer> {
  const deed = DEEDS.get(on.visit.field('do') ?? '');
  if (!deed) throw new InvalidInputError('do', 'UNKNOWN');
  return { act: { ...deed(on, await readInvitation(on)), back: on.account.paths.people } };
}

async function readInvitation({ visit, account }: PeopleOn): Promise<ListedInvitation> {
  const all = await visit.as.listInvitations({ account: account.id });
  const found = all.find(({ id }) => id === visit.param('invitation'));
  if (!found) throw new NotFoundError('invitation');
  return found;
}

type Deed = (on: PeopleOn, invitation: ListedInvitation) => Omit<Act, 'back'>;

const resend: Deed = ({ account }, { id: invitation, email }) => ({
  say: text.invitation.sayResend(email),
  deed: text.invitation.resend,
  async run(as) {
    const { expiresAt } = await as.resendInvitation({ account: account.id, invitation });
    return { tone: 'ok', say: text.invitation.resent(email, account.when.day(expiresAt).text) };
  },
});

const withdraw: Deed = ({ account }, { id: invitation, email }) => ({
  say: text.invitation.sayWithdraw(email),
  deed: text.invitation.withdraw,
  ends: true,
  async run(as) {
    await as.withdrawInvitation({ account: account.id, invitation });
    return { tone: 'ok', say: text.invitation.withdrawn(email) };
  },
});

const DEEDS: ReadonlyMap<string, Deed> = new Map([
  ['resend', resend],
  ['withdraw', withdraw],
]);
