import type { LetIn, AccountPerson, TeamDetails } from '../../../core/index';
import type { Fault, Option, ReachRow, TeamPageProps } from '../../views';
import { presentPerson } from '../people';
import { choiceOf } from '../people/choice';
import { nameOf } from '../person';
import { personId } from '../person-id';
import { teamLock } from './team-lock';
import type { TeamsOn } from './teams-on';

/** A team with what the reader can change about it; what was typed stands in the form that came back.
 * @throws NotAllowedError, NotFoundError */
export async function teamPage(on: TeamsOn, fault?: Fault): Promise<TeamPageProps> {
  const { visit, account } = on;
  const { paths } = account;
  const team = await readTeam(on);
  const lock = await teamLock(on);
  const { id, name, description } = team;
  const me = visit.actor.principal;
  return {
    ...{ name, description, teams: paths.teams, access: paths.teamAccess(id) },
    members: team.members.map((person) => ({
      id: personId(person.principal),
      person: presentPerson(person, { paths, me }),
    })),
    reaches: team.links.filter(isLive).map((link) => presentReach(on, link)),
    ...(fault && { fault }),
    ...(lock === undefined ? { change: await changesOf(on, team) } : { lock }),
  };
}

/** The team in the path.
 * @throws NotAllowedError, NotFoundError */
export function readTeam({ visit, account }: TeamsOn): Promise<TeamDetails> {
  return visit.as.readTeam({ account: account.id, team: visit.param('team') });
}

/** Who can be put into a team: contacts and members, and nobody of another company. */
export const CANDIDATES = ['owner', 'master', 'member', 'contact'] as const;

async function changesOf(on: TeamsOn, team: TeamDetails): Promise<NonNullable<TeamPageProps['change']>> {
  const { visit, account } = on;
  const here = account.paths.team(team.id);
  const inside = new Set<string>(team.members.map(({ principal }) => principal));
  const among = { account: account.id, roles: CANDIDATES, without: inside, field: 'find' };
  const { people: outside, find } = await choiceOf(visit, among);
  return {
    details: visit.form(here),
    typed: {
      name: visit.field('name') ?? team.name,
      description: visit.field('description') ?? team.description,
    },
    members: visit.form(`${here}/members`),
    candidates: outside.map(presentCandidate),
    ...(find && { find: { ...find, action: `${here}#members` } }),
    code: visit.form(`${here}/code`),
    unanswered: team.links.filter(({ state }) => state === 'pending').length,
    remove: `${here}/remove`,
  };
}

function presentCandidate(person: AccountPerson): Option {
  return { value: personId(person.principal), label: `${nameOf(person)} · ${person.email}` };
}

function presentReach({ account }: TeamsOn, { id, company, state }: LetIn): ReachRow {
  return { company, state, href: account.paths.remote(id) };
}

/** Whether a link opens something, or may yet. */
export function isLive({ state }: Pick<LetIn, 'state'>): boolean {
  return state === 'pending' || state === 'active';
}
