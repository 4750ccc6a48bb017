import {
  DOMAIN_ROLES,
  NotFoundError,
  type ContactEntry,
  type DomainRole,
  type HeldRole,
} from '../../../core/index';
import { text, type DetailsPageProps, type Fault } from '../../views';
import type { Rich } from '../../views/words';
import { nameOf } from '../person';
import { personId, personNamed } from '../person-id';
import { headingOf, openPerson, type PersonOn } from '../person-page';
import { askToChange, mayManage, onlyLooks } from '../who-can';
import { choiceOf } from './choice';
import type { PeopleOn } from './people-on';
import { channelsOf } from './channels';
import { placeOf } from './place';
import { labelOf } from '../label-of';

/** The person in the path.
 * @throws NotAllowedError, NotFoundError */
export async function readPerson({ visit, account }: PeopleOn): Promise<PersonOn> {
  return openPerson(visit, account, personNamed(visit.param('person')));
}

/** The contact in the path, as it is kept.
 * @throws NotFoundError for whoever is none, NotAllowedError */
export async function readContact(on: PeopleOn): Promise<ContactEntry & { roles: HeldRole[] }> {
  const { access } = await readPerson(on);
  const { subject } = access.person;
  if (subject?.kind !== 'contact') throw new NotFoundError('contact');
  return on.visit.as.readContact({ account: on.account.id, contact: subject.id });
}

/** Somebody’s details: what is kept of a contact, or the place of a member.
 * @throws NotAllowedError, NotFoundError */
export async function detailsPage(on: PeopleOn, fault?: Fault, present?: Rich): Promise<DetailsPageProps> {
  const about = await readPerson(on);
  const { person } = about.access;
  const isManaged = person.role === 'contact' && person.principal !== on.visit.actor.principal;
  const channels = await channelsOf(on, person);
  const shown = {
    ...headingOf(about, 'details'),
    ...(channels && { channels }),
    ...(present === undefined ? {} : { present }),
  };
  if (!isManaged) return { ...shown, place: await placeOf(on, person) };
  const contact = await readContact(on);
  const looks = await onlyLooks(on.visit);
  return {
    ...shown,
    contact: {
      post: on.visit.form(on.account.paths.person(person.principal)),
      typed: typedOf(on, contact),
      asleep: contact.asleep,
      ...(fault && { fault }),
      ...(looks && {
        lock: { reason: 'readOnly', ask: await askToChange(on.visit, on.account.id) } as const,
      }),
    },
    domains: await domainsOf(on, contact, fault),
    ...(looks ? {} : { merge: await mergeOf(on, contact, fault) }),
  };
}

/** The fields of a contact’s form. */
export const FIELDS = ['name', 'email', 'phone', 'postalAddress', 'language', 'timezone', 'notes'] as const;

function typedOf({ visit }: PeopleOn, contact: ContactEntry) {
  const typed = FIELDS.map((field) => [field, visit.field(field) ?? contact[field]] as const);
  return Object.fromEntries(typed) as Record<(typeof FIELDS)[number], string>;
}

async function domainsOf(on: PeopleOn, { id, roles }: ContactEntry & { roles: HeldRole[] }, fault?: Fault) {
  const { visit, account } = on;
  if (visit.actor.readOnly === true || !(await mayManage(visit, account.id, 'misc.domains'))) {
    const ask = await askToChange(visit, account.id);
    return { rows: [], lock: text.details.domainsNeed(labelOf('misc.domains'), ask) };
  }
  const domains = await visit.as.listDomains({ account: account.id });
  const labels = new Map(domains.map((domain) => [domain.id, domain.name]));
  return {
    rows: roles.map(({ domain, role }) => ({
      value: `${role}:${domain}`,
      domain: labels.get(domain) ?? domain,
      role: text.details.roles[role],
    })),
    change: {
      post: visit.form(`${account.paths.person(`contact:${id}`)}/domains`),
      domains: domains.map((domain) => ({ value: domain.id, label: domain.name })),
      roles: DOMAIN_ROLES.map((role: DomainRole) => ({ value: role, label: text.details.roles[role] })),
      ...(fault && { fault }),
    },
  };
}

async function mergeOf({ visit, account }: PeopleOn, { id }: ContactEntry, fault?: Fault) {
  const self = `contact:${id}` as const;
  const among = { roles: ['contact'] as const, without: new Set([self]), field: 'find' };
  const { people, find } = await choiceOf(visit, { account: account.id, ...among });
  return {
    post: visit.form(`${account.paths.person(self)}/merge`),
    others: people.map((one) => ({
      value: personId(one.principal),
      label: `${nameOf(one)} · ${one.email}`,
    })),
    ...(find && { find: { ...find, action: account.paths.person(self) } }),
    ...(fault && { fault }),
  };
}
