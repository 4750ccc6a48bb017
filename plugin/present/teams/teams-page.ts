import type { LetIn, LetInDetails, ListedTeam, RemoteEntry } from '../../../core/index';
import { list, text, type EntryRow, type ReachedRow, type TeamRow, type TeamsPageProps } from '../../views';
import type { WaitingInvitation } from '../../views';
import { liveOf, offersOf } from './offers';
import { teamLock } from './team-lock';
import { isLive } from './team-page';
import type { TeamsOn } from './teams-on';

/** Teams of an account and its links to others, both ways.
 * @throws NotAllowedError */
export async function teamsPage(on: TeamsOn): Promise<TeamsPageProps> {
  const { visit, account } = on;
  const teams = await visit.as.listTeams({ account: account.id });
  const { entries, letIn } = await visit.as.listRemoteTeams({ account: account.id });
  const lock = await teamLock(on);
  const links = await Promise.all(letIn.filter(isLive).map((link) => letInDetails(on, link)));
  const isState = (state: LetIn['state']) => (link: LetIn) => link.state === state;
  const waiting = links.filter(isState('pending'));
  return {
    waiting: waiting.map((link) => presentWaiting(on, { link, teams, canAnswer: lock === undefined })),
    teams: teams.map((team) => presentTeam(on, team)),
    entries: await Promise.all(entries.map((entry) => presentEntry(on, entry))),
    reached: links.filter(isState('active')).map((link) => presentReached(on, link)),
    ...(lock === undefined
      ? { acts: { add: account.paths.newTeam, invite: account.paths.inviteTeam() } }
      : { lock }),
  };
}

async function letInDetails({ visit, account }: TeamsOn, { id }: LetIn): Promise<LetInDetails> {
  const details = await visit.as.readRemoteTeam({ account: account.id, remote: id });
  if (details.side !== 'letIn') throw new Error('a link of the other side');
  return details;
}

function offersTo({ visit }: TeamsOn, { grants }: LetInDetails): string[] {
  return offersOf(liveOf(grants, visit.core.clock.now()), (services) => list(services));
}

function presentWaiting(
  on: TeamsOn,
  { link, teams, canAnswer }: { link: LetInDetails; teams: readonly ListedTeam[]; canAnswer: boolean },
): WaitingInvitation {
  const href = on.account.paths.remote(link.id);
  return {
    ...{ href, company: link.company, team: link.teamName },
    offers: offersTo(on, link),
    people: teams.find(({ id }) => id === link.team)?.counts.members ?? 0,
    ...(canAnswer ? { answer: on.visit.form(`${href}/answer`) } : {}),
  };
}

function presentTeam({ account }: TeamsOn, { id, name, description, counts }: ListedTeam): TeamRow {
  return {
    ...{ name, description, href: account.paths.team(id) },
    people: counts.members,
    permissions: counts.grants,
    elsewhere: counts.links,
  };
}

async function presentEntry({ visit, account }: TeamsOn, entry: RemoteEntry): Promise<EntryRow> {
  const { id, name, teamName, company, state } = entry;
  const row = { ...{ name, company, state }, team: teamName, href: account.paths.remote(id) };
  const details = await visit.as.readRemoteTeam({ account: account.id, remote: id });
  const permissions = liveOf(details.grants, visit.core.clock.now()).length;
  const isActive = state === 'active' && details.side === 'entry';
  return { ...row, permissions, ...(isActive ? { people: details.people.length } : {}) };
}

function presentReached(on: TeamsOn, link: LetInDetails): ReachedRow {
  return {
    company: link.company,
    team: link.teamName,
    href: on.account.paths.remote(link.id),
    can: list(offersTo(on, link)) || text.teams.noneNow,
  };
}
