import type { Principal } from '../../core/index';
import type { Visit } from '../http/route';
import { personId } from './person-id';

/** Where an account's pages are, for clients and for staff alike. */
export interface AccountPaths {
  readonly home: string;
  readonly people: string;
  /** The people as a file. */
  readonly peopleCsv: string;
  readonly newPerson: string;
  /** Where something is given to several at once. */
  readonly many: string;
  person(who: Principal): string;
  /** Where staff look as somebody; staff’s alone. */
  as(who: Principal): string;
  promote(who: Principal): string;
  removePerson(who: Principal): string;
  invitation(id: string): string;
  readonly recoveries: string;
  readonly requests: string;
  request(id: string): string;
  /** The reader on this account. */
  readonly me: string;
  readonly ownActivity: string;
  ownRequest(id: string): string;
  readonly reviews: string;
  /** Where what a review removed is given back. */
  review(id: string): string;
  readonly tickets: string;
  readonly newTicket: string;
  ticket(id: string): string;
  readonly services: string;
  service(id: string): string;
  readonly domains: string;
  readonly invoices: string;
  readonly catalogue: string;
  readonly mailHistory: string;
  readonly billing: string;
  readonly activity: string;
  personActivity(who: Principal): string;
  readonly mail: string;
  /** What it can have at all; staff’s alone. */
  readonly ceiling: string;
  access(person: Principal): string;
  why(person: Principal): string;
  readonly teams: string;
  readonly newTeam: string;
  /** The first step of inviting a remote team, or a step of an invitation under way. */
  inviteTeam(draft?: string, step?: 'permissions' | 'send'): string;
  team(id: string): string;
  teamAccess(id: string): string;
  remote(id: string): string;
  remoteAccess(id: string): string;
}

/** The pages of an account in the area of a visit. */
export function pathsOf({ base, area }: Pick<Visit, 'base' | 'area'>, account: string): AccountPaths {
  const id = encodeURIComponent(account);
  const home = area === 'admin' ? `${base}/admin/clients/${id}` : `${base}/client/${id}`;
  const person = (who: Principal) => `${home}/people/${encodeURIComponent(personId(who))}`;
  return {
    home,
    people: `${home}/people`,
    peopleCsv: `${home}/people/export`,
    newPerson: `${home}/people/new`,
    many: `${home}/people/many`,
    person,
    as: (who) => `${home}/as/${encodeURIComponent(personId(who))}`,
    promote: (who) => `${person(who)}/promote`,
    removePerson: (who) => `${person(who)}/remove`,
    invitation: (one) => `${home}/people/invitations/${encodeURIComponent(one)}`,
    recoveries: `${home}/recoveries`,
    requests: `${home}/requests`,
    request: (one) => `${home}/requests/${encodeURIComponent(one)}`,
    me: `${home}/me`,
    ownActivity: `${home}/me/activity`,
    ownRequest: (one) => `${home}/me/requests/${encodeURIComponent(one)}`,
    reviews: `${home}/reviews`,
    review: (one) => `${home}/reviews/${encodeURIComponent(one)}`,
    tickets: `${home}/tickets`,
    newTicket: `${home}/tickets/new`,
    ticket: (one) => `${home}/tickets/${encodeURIComponent(one)}`,
    services: `${home}/services`,
    service: (one) => `${home}/services/${encodeURIComponent(one)}`,
    domains: `${home}/domains`,
    invoices: `${home}/invoices`,
    catalogue: `${home}/catalogue`,
    mailHistory: `${home}/mail-history`,
    billing: `${home}/billing`,
    activity: `${home}/activity`,
    personActivity: (who) => `${person(who)}/activity`,
    mail: `${home}/mail`,
    ceiling: `${home}/ceiling`,
    access: (who) => `${person(who)}/access`,
    why: (who) => `${person(who)}/why`,
    ...teamPaths(`${home}/teams`),
  };
}

type TeamPaths = 'teams' | 'newTeam' | 'inviteTeam' | 'team' | 'teamAccess' | 'remote' | 'remoteAccess';

function teamPaths(teams: string): Pick<AccountPaths, TeamPaths> {
  const team = (one: string) => `${teams}/${encodeURIComponent(one)}`;
  const remote = (one: string) => `${teams}/remote/${encodeURIComponent(one)}`;
  return {
    teams,
    newTeam: `${teams}/new`,
    inviteTeam: (...parts) => [`${teams}/invite`, ...parts].join('/'),
    team,
    teamAccess: (one) => `${team(one)}/access`,
    remote,
    remoteAccess: (one) => `${remote(one)}/access`,
  };
}
