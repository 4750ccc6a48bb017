import { NotAllowedError } from '../../../../core/index';
import type { Answer } from '../../../http/route';
import { readContact, readPerson } from '../../../present/people/details';
import type { PeopleOn } from '../../../present/people/people-on';
import { mayManage } from '../../../present/who-can';
import { PromotePage, text } from '../../../views';

/** Asks before a contact is invited to sign in, and says what is kept and what is new.
 * @throws NotAllowedError for whoever invites nobody, NotFoundError for whoever is no contact */
export async function showPromote(on: PeopleOn): Promise<Answer> {
  const { visit, account, shown } = on;
  const { email, name, waits } = await readPromoted(on);
  if (waits !== undefined) return { go: account.paths.invitation(waits) };
  const { person, rows } = (await readPerson(on)).access;
  const direct = new Set(rows.flatMap((row) => row.direct?.id ?? [])).size;
  const props = {
    ...{ name, email, people: account.paths.people, person: account.paths.person(person.principal) },
    keeps: [
      text.promote.keepPermissions(direct),
      ...(person.teams.length > 0 ? [text.promote.keepTeams(person.teams)] : []),
    ],
    send: visit.form(account.paths.promote(person.principal)),
  };
  return { show: shown({ title: text.promote.title(name), body: <PromotePage {...props} /> }) };
}

/** Invites a contact: who accepts is a user with all that the contact has. */
export async function promote(on: PeopleOn): Promise<Answer> {
  const { account } = on;
  const { email, name, waits } = await readPromoted(on);
  if (waits !== undefined) return { go: account.paths.invitation(waits) };
  return {
    act: {
      ...{ say: text.promote.say(name), deed: text.promote.send, back: account.paths.people },
      async run(as) {
        const { expiresAt } = await as.inviteUser({ account: account.id, email, name, grants: [] });
        return { tone: 'ok', say: text.newPerson.sent(email, account.when.day(expiresAt).text) };
      },
    },
  };
}

/** The contact, and the invitation that they have already. */
async function readPromoted(on: PeopleOn) {
  const { visit, account } = on;
  const { id, name, email } = await readContact(on);
  if (visit.actor.readOnly === true) throw new NotAllowedError('READ_ONLY', { account: account.id });
  if (!(await mayManage(visit, account.id, 'misc.users'))) {
    throw new NotAllowedError('NO_GRANT', { key: 'misc.users', account: account.id });
  }
  const all = await visit.as.listInvitations({ account: account.id });
  return { name, email, waits: all.find(({ contact, expired }) => contact === id && !expired)?.id };
}
