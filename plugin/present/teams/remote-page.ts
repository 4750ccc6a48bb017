import { isClosedBy, type EntryDetails, type LetInDetails } from '../../../core/index';
import { list, text, type EntryPageProps, type Fault, type LetInPageProps } from '../../views';
import type { RemoteHeadingProps, RemotePersonRow } from '../../views';
import type { Lock } from '../../views/words';
import { nameOf } from '../person';
import { personId } from '../person-id';
import { endsOf, liveOf, offersOf } from './offers';
import { teamLock } from './team-lock';
import { isLive } from './team-page';
import type { TeamsOn } from './teams-on';

/** The link in the path, from the account's side.
 * @throws NotAllowedError, NotFoundError */
export function readRemote({ visit, account }: TeamsOn): Promise<EntryDetails | LetInDetails> {
  return visit.as.readRemoteTeam({ account: account.id, remote: visit.param('remote') });
}

/** A remote team that the account lets in, with what the reader can change about it. */
export async function entryPage(on: TeamsOn, entry: EntryDetails, fault?: Fault): Promise<EntryPageProps> {
  const lock = await teamLock(on);
  const live = isLive(entry);
  const canChange = live && lock === undefined;
  return {
    heading: entryHeading(on, entry, lock),
    holds: {
      title: text.remote.holds,
      ...heldBy(on, entry, (services) => text.remote.onServices(services.length)),
      ...(canChange ? { hint: text.remote.endsHint } : {}),
    },
    ...(entry.state === 'active' ? { people: peopleOf(on, entry, canChange) } : {}),
    ...(live ? { departments: await departmentsOf(on, entry, canChange) } : {}),
    ...(canChange ? { details: detailsOf(on, entry, fault) } : {}),
  };
}

/** An account that lets a team of this one in, or has asked to. */
export async function letInPage(on: TeamsOn, link: LetInDetails): Promise<LetInPageProps> {
  const { visit, account } = on;
  const lock = await teamLock(on);
  const isAsked = link.state === 'pending' && lock === undefined;
  return {
    heading: letInHeading(on, link, lock),
    holds: {
      title: link.state === 'pending' ? text.remote.offered : text.remote.holdsThere,
      ...heldBy(on, link, (services) => list(services)),
    },
    team: { name: link.teamName, href: account.paths.team(link.team) },
    people: await sizeOf(on, link.team),
    ...(isAsked ? { answer: visit.form(`${account.paths.remote(link.id)}/answer`) } : {}),
  };
}

/** How many people are in a team of the account. */
export async function sizeOf({ visit, account }: TeamsOn, team: string): Promise<number> {
  const teams = await visit.as.listTeams({ account: account.id });
  return teams.find(({ id }) => id === team)?.counts.members ?? 0;
}

/** The name of a department's tick. */
export function departmentField(id: string): string {
  return `closed:${id}`;
}

function heldBy(
  { visit, account }: TeamsOn,
  { grants }: EntryDetails | LetInDetails,
  where: Parameters<typeof offersOf>[1],
) {
  const live = liveOf(grants, visit.core.clock.now());
  return { holds: offersOf(live, where), ends: endsOf(live, account.when) };
}

function entryHeading(
  { account: { paths } }: TeamsOn,
  entry: EntryDetails,
  lock: Lock | undefined,
): RemoteHeadingProps {
  const { id, name, teamName, company, state } = entry;
  const t = text.remote;
  const end = state === 'pending' ? t.withdraw : t.close;
  return {
    ...{ title: name, company, state, teams: paths.teams, lead: t.entryLead(teamName, company) },
    ...(isLive(entry) ? { access: { label: t.permissions, href: paths.remoteAccess(id) } } : {}),
    ...(isLive(entry) && !lock ? { end: { label: end, href: `${paths.remote(id)}/close` } } : {}),
    ...(state === 'pending' ? { note: `${t.pending(company)} ${t.onceActive}` } : {}),
    ...(state === 'closed' || state === 'rejected' ? { note: t.over[state] } : {}),
    ...(!isLive(entry) && !lock ? { again: { label: t.inviteAgain, href: paths.inviteTeam() } } : {}),
    ...(lock && { lock }),
  };
}

function letInHeading(
  { account: { paths } }: TeamsOn,
  { id, teamName, company, state }: LetInDetails,
  lock: Lock | undefined,
): RemoteHeadingProps {
  const t = text.remote;
  const canLeave = state === 'active' && lock === undefined;
  return {
    ...{ title: company, company, state, teams: paths.teams },
    lead: state === 'pending' ? t.offersLead(teamName) : t.letInLead(teamName),
    ...(canLeave ? { end: { label: t.leave, href: `${paths.remote(id)}/close` } } : {}),
    ...(state === 'closed' || state === 'rejected' ? { note: t.overThere[state] } : {}),
    ...(lock && { lock }),
  };
}

function peopleOf({ visit, account }: TeamsOn, entry: EntryDetails, canChange: boolean) {
  const rows = entry.people.map(({ principal, name, company, admitted }): RemotePersonRow => ({
    id: personId(principal),
    admitted,
    person: {
      name: nameOf({ name, company }),
      kind: 'remote',
      ...(admitted ? { href: account.paths.access(principal) } : {}),
    },
  }));
  const oneByOne = canChange && entry.admission === 'each';
  const change = visit.form(`${account.paths.remote(entry.id)}/people`);
  return { name: entry.name, rows, ...(oneByOne ? { change } : {}) };
}

async function departmentsOf({ visit, account }: TeamsOn, entry: EntryDetails, canChange: boolean) {
  const departments = await visit.core.departments();
  const rows = departments.map(({ id, label }) => ({
    field: departmentField(id),
    name: label,
    closed: isClosedBy(entry.departmentRule, id),
  }));
  const change = visit.form(`${account.paths.remote(entry.id)}/departments`);
  return { rows, ...(canChange ? { change } : {}) };
}

function detailsOf({ visit, account }: TeamsOn, entry: EntryDetails, fault: Fault | undefined) {
  const typed = visit.field('admission');
  return {
    post: visit.form(account.paths.remote(entry.id)),
    name: visit.field('name') ?? entry.name,
    admission: typed === 'open' || typed === 'each' ? typed : entry.admission,
    ...(fault && { fault }),
  };
}
