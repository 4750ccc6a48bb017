import {
  ConflictError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  type AccountPerson,
  type LeftBehind,
} from '../../../../core/index';
import type { Act, Answer, Door } from '../../../http/route';
import { readPerson } from '../../../present/people/details';
import type { PeopleOn } from '../../../present/people/people-on';
import type { PersonOn } from '../../../present/person-page';
import { mayManage } from '../../../present/who-can';
import { RemovePersonPage, text } from '../../../views';

type Subject = NonNullable<AccountPerson['subject']>;

/** Asks before somebody is taken off the account, and says what ends and what stays.
 * @throws NotAllowedError, NotFoundError, ConflictError for the owner */
export async function showRemovePerson(on: PeopleOn): Promise<Answer> {
  const { visit, account, shown } = on;
  const about = await readRemovable(on);
  const { person } = about.access;
  const props = {
    title: text.removePerson.title(person.name, account.label),
    crumb: { label: text.people.title, href: account.paths.people },
    post: visit.form(account.paths.removePerson(person.principal)),
    deed: text.removePerson.do(person.name),
    keep: { label: text.removePerson.keep, href: account.paths.person(person.principal) },
    ends: endsOf(about),
    asksGiven: about.subject.kind === 'membership',
  };
  return { show: shown({ title: props.title, body: <RemovePersonPage {...props} /> }) };
}

/** Takes somebody off the account; `given` says what becomes of what they gave to others.
 * @throws InvalidInputError, NotAllowedError, NotFoundError, ConflictError for the owner */
export async function removePerson(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  const { access, subject } = await readRemovable(on);
  const { name } = access.person;
  const given = visit.field('given') ?? 'keep';
  if (given !== 'keep' && given !== 'end') throw new InvalidInputError('given', 'UNKNOWN');
  const run: Act['run'] = async (as) => {
    const left = await remove(as, account.id, subject, given === 'end');
    return { tone: 'ok', say: left ? leftOf(name, left) : text.removePerson.removed(name) };
  };
  const deed = text.removePerson.do(name);
  return { act: { say: deed, deed, ends: true, back: account.paths.people, run } };
}

async function remove(as: Door, account: string, { kind, id }: Subject, endGranted: boolean) {
  if (kind === 'membership') return as.removeMember({ account, membership: id, endGranted });
  await as.removeContact({ account, contact: id });
  return undefined;
}

function leftOf(name: string, { withdrawn, remoteTeams, requests, granted, ended }: LeftBehind) {
  const pending = withdrawn.length + remoteTeams.length + requests.length;
  return text.removePerson.left(name, pending, granted.length, ended);
}

async function readRemovable(on: PeopleOn): Promise<PersonOn & { subject: Subject }> {
  const { visit, account } = on;
  const about = await readPerson(on);
  const { subject, role } = about.access.person;
  if (!subject) throw new NotFoundError('person');
  if (role === 'owner') throw new ConflictError('membership', 'OWNER');
  const key = subject.kind === 'contact' ? 'misc.contacts' : 'misc.users';
  if (visit.actor.readOnly === true) throw new NotAllowedError('READ_ONLY', { account: account.id });
  if (await mayManage(visit, account.id, key)) return { ...about, subject };
  throw new NotAllowedError('NO_GRANT', { key, account: account.id });
}

function endsOf({ access: { person, rows } }: PersonOn): string[] {
  const t = text.removePerson;
  const direct = new Set(rows.flatMap((row) => row.direct?.id ?? [])).size;
  return [
    t.endDoors,
    t.endPermissions(direct),
    ...(person.teams.length > 0 ? [t.endTeams(person.teams)] : []),
    t.endPending,
  ];
}
