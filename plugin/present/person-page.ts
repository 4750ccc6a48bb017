import type { PersonAccess, Principal } from '../../core/index';
import type { Visit } from '../http/route';
import type { PersonHeadingProps, WhenWords } from '../views';
import { text } from '../views';
import { askWhy } from './ask-why';
import type { AccountPaths } from './paths';
import { presentPerson } from './people';

/** The account on whose page a person stands. */
export interface AboutAccount {
  readonly id: string;
  readonly label: string;
  readonly paths: AccountPaths;
  readonly when: WhenWords;
  /** In which its days begin and end. */
  readonly timezone: string;
  /** Whether the reader may read its activity. */
  readonly seesActivity: boolean;
}

/** A person on an account, as pages about them need them. */
export interface PersonOn {
  readonly visit: Visit;
  readonly account: AboutAccount;
  readonly access: PersonAccess;
}

/** Reads what somebody can do.
 * @throws NotAllowedError, NotFoundError */
export async function openPerson(
  visit: Visit,
  account: AboutAccount,
  principal: Principal,
): Promise<PersonOn> {
  return { visit, account, access: await visit.as.personAccess({ account: account.id, principal }) };
}

/** What stands at the top of each page about a person. */
export function headingOf(
  { visit, account: { paths, seesActivity }, access: { person } }: PersonOn,
  current: 'details' | 'access' | 'why' | 'activity',
): PersonHeadingProps {
  const { tabs } = text.person;
  const { principal, teams } = person;
  return {
    person: presentPerson(person, { paths, me: visit.actor.principal }),
    teams,
    people: paths.people,
    ...(visit.area === 'admin' && visit.actor.readOnly !== true && { look: visit.form(paths.as(principal)) }),
    tabs: [
      { label: text.details.tab, href: paths.person(principal), current: current === 'details' },
      { label: tabs.access, href: paths.access(principal), current: current === 'access' },
      { label: tabs.why, href: paths.why(principal), current: current === 'why' },
      ...(seesActivity
        ? [{ label: tabs.activity, href: paths.personActivity(principal), current: current === 'activity' }]
        : []),
    ],
  };
}

/** The why of one person, asked on a page of this account, or as part of a form on it. */
export async function personWhy({ visit, account, access }: PersonOn, action: string, form?: string) {
  const hasTickets = visit.area === 'client' && (await visit.as.readArea({ account: account.id })).tickets;
  const tickets = hasTickets ? await visit.as.listTickets({ account: account.id }) : [];
  const editor = account.paths.access(access.person.principal);
  const own = access.person.principal === visit.actor.principal;
  return askWhy(visit, {
    ...{ account, access, tickets, when: account.when, action },
    ...(own ? {} : { editor }),
    ...(form !== undefined && { form }),
  });
}
