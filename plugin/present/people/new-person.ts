import { InvalidInputError, NotAllowedError, type Principal } from '../../../core/index';
import { text, type Fault, type NewPersonPageProps } from '../../views';
import type { Rich } from '../../views/words';
import { nameOf } from '../person';
import { personId, personNamed } from '../person-id';
import { endOf, ENDS } from '../teams/draft';
import { askToChange, mayManage } from '../who-can';
import { choiceOf } from './choice';
import { givable, type Wanted } from './givable';
import type { PeopleOn } from './people-on';
import { labelOf } from '../label-of';

const KEYS = { contact: 'misc.contacts', user: 'misc.users' } as const;
type Kind = keyof typeof KEYS;
type Locks = NewPersonPageProps['locks'];

/** What a posted form says; what it doesn't say is as it is at first. */
export function typedIn({ visit: { field } }: PeopleOn, locks: Locks) {
  const [kind, ends] = [field('kind'), field('ends')];
  return {
    kind: kind === 'user' || kind === 'contact' ? kind : locks.contact === undefined ? 'contact' : 'user',
    name: field('name') ?? '',
    email: field('email') ?? '',
    start: field('start') ?? '',
    ends: ENDS.find((one) => one === ends) ?? 'never',
    date: field('date') ?? '',
  } as const;
}

/** Why the reader can’t add one of the two kinds.
 * @throws NotAllowedError for whoever can add neither */
export async function locksOf({ visit, account }: PeopleOn): Promise<Locks> {
  if (visit.actor.readOnly === true) throw new NotAllowedError('READ_ONLY', { account: account.id });
  const lacks = async (kind: Kind) => !(await mayManage(visit, account.id, KEYS[kind]));
  const [contact, user] = [await lacks('contact'), await lacks('user')];
  if (contact && user) throw new NotAllowedError('NO_GRANT', { key: KEYS.contact, account: account.id });
  const ask = await askToChange(visit, account.id);
  const lock = (kind: Kind) => text.newPerson.needs(labelOf(KEYS[kind]), ask);
  return { ...(contact && { contact: lock('contact') }), ...(user && { user: lock('user') }) };
}

/** The form, with what was typed. */
export async function newPersonPage(
  on: PeopleOn,
  fault?: Fault,
  present?: Rich,
): Promise<NewPersonPageProps> {
  const { visit, account } = on;
  const locks = await locksOf(on);
  const typed = typedIn(on, locks);
  return {
    people: account.paths.people,
    add: visit.form(account.paths.newPerson),
    typed,
    locks,
    ...(await startsOf(on, typed.start)),
    ...(present === undefined ? {} : { present }),
    ...(fault && { fault }),
  };
}

type Starts = Pick<NewPersonPageProps, 'starts' | 'find'>;

async function startsOf({ visit, account }: PeopleOn, start: string): Promise<Starts> {
  const presets = await visit.as.listPresets({ account: account.id });
  const among = { account: account.id, roles: ['member', 'contact'] as const, field: 'model' };
  const { people, find } = await choiceOf(visit, among);
  const chosen = people.some(({ principal }) => start === copyOf(principal))
    ? []
    : await visit.as.namePeople({ account: account.id, roles: [...among.roles], only: copied(start) });
  const starts = [
    {
      label: text.newPerson.presets,
      options: presets.map(({ id, name }) => ({ value: `preset:${id}`, label: name })),
    },
    {
      label: text.newPerson.copy,
      options: [...chosen, ...people].map((one) => ({ value: copyOf(one.principal), label: nameOf(one) })),
    },
  ];
  return { starts, ...(find && { find }) };
}

const copyOf = (principal: Principal) => `as:${personId(principal)}`;

/** Whom a form names to copy from, if it does; core knows whether there is anybody. */
function copied(start: string): string[] {
  const [, kind, id] = /^as:(user|contact)-(.{1,64})$/u.exec(start) ?? [];
  return id === undefined ? [] : [`${kind}:${id}`];
}

/** What they begin with: a preset, or what another has itself, as far as the reader can give it.
 * @throws InvalidInputError for what the list doesn’t have, and for an end that is past; NotFoundError for nobody */
export async function startOf(
  on: PeopleOn,
  start: string,
  ends: Pick<ReturnType<typeof typedIn>, 'ends' | 'date'>,
) {
  const now = on.visit.core.clock.now();
  const end = endOf(ends, on.account.timezone, now);
  const isGivable = await givable(on);
  return (await wantedBy(on, start))
    .filter((one) => (one.expiresAt ?? Infinity) > now && isGivable(one))
    .map(({ key, service, expiresAt = Infinity }): Wanted => {
      const until = Math.min(expiresAt, end ?? Infinity);
      return {
        key,
        ...(service !== undefined && { service }),
        ...(until < Infinity && { expiresAt: until }),
      };
    });
}

async function wantedBy({ visit, account }: PeopleOn, start: string): Promise<readonly Wanted[]> {
  if (start === '') return [];
  const [, from, id = ''] = /^(preset|as):(.+)$/su.exec(start) ?? [];
  if (from === 'preset') {
    const preset = (await visit.as.listPresets({ account: account.id })).find((one) => one.id === id);
    if (preset) return preset.keys.map((key) => ({ key }));
  }
  if (from === 'as') {
    const { person } = await visit.as.personAccess({ account: account.id, principal: personNamed(id) });
    if (person.subject) {
      return (await visit.as.readGrants({ account: account.id, subject: person.subject })).grants;
    }
  }
  throw new InvalidInputError('start', 'UNKNOWN');
}

/** Who has this address here already, or was invited by it. */
export async function presentWith(on: PeopleOn, typed: string): Promise<Rich | undefined> {
  const { visit, account } = on;
  const email = typed.trim().toLowerCase();
  const isIt = (one: { readonly email: string }) => email !== '' && one.email.toLowerCase() === email;
  const found = await visit.as.namePeople({ account: account.id, search: email.slice(0, 191), limit: 20 });
  const person = found.find(isIt);
  if (person) {
    return text.newPerson.present({ text: person.name, href: account.paths.person(person.principal) });
  }
  if (!(await mayManage(visit, account.id, KEYS.user))) return undefined;
  const invited = (await visit.as.listInvitations({ account: account.id })).find(
    (one) => isIt(one) && !one.expired,
  );
  return (
    invited && text.newPerson.invited({ text: invited.email, href: account.paths.invitation(invited.id) })
  );
}
