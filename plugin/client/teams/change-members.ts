import { InvalidInputError, NotFoundError, type ListedPerson, type TeamDetails } from '../../../core/index';
import type { Act, Answer } from '../../http/route';
import { nameOf } from '../../present/person';
import { personNamed } from '../../present/person-id';
import { CANDIDATES, readTeam } from '../../present/teams/team-page';
import type { TeamsOn } from '../../present/teams/teams-on';
import { text } from '../../views';

/** Puts somebody into a team, by `person`, or takes them out, by `takeOut`.
 * @throws InvalidInputError for nobody, NotFoundError for somebody who isn't on the account */
export async function changeMembers(on: TeamsOn): Promise<Answer> {
  const out = on.visit.field('takeOut');
  const team = await readTeam(on);
  const who = await find(on, out ?? on.visit.field('person') ?? '');
  const back = on.account.paths.team(team.id);
  return { act: { ...(out === undefined ? adding(on, team, who) : takingOut(on, team, who)), back } };
}

type Who = Pick<ListedPerson, 'name'> & { readonly subject: NonNullable<ListedPerson['subject']> };

async function find(on: TeamsOn, named: string): Promise<Who> {
  if (named === '') throw new InvalidInputError('person', 'NO_PERSON');
  const principal = personNamed(named);
  const wanted = { account: on.account.id, roles: [...CANDIDATES], only: [principal] };
  const [person] = await on.visit.as.namePeople(wanted);
  if (!person?.subject) throw new NotFoundError('person');
  return { name: nameOf(person), subject: person.subject };
}

function adding(
  { account }: TeamsOn,
  { id: team, name }: TeamDetails,
  { name: who, subject }: Who,
): Omit<Act, 'back'> {
  return {
    say: text.team.sayAdd(who, name),
    deed: text.team.addDo,
    async run(as) {
      await as.addTeamMember({ account: account.id, team, subject });
      return { tone: 'ok', say: text.team.wasAdded(who, name) };
    },
  };
}

function takingOut(
  { account }: TeamsOn,
  { id: team, name }: TeamDetails,
  { name: who, subject }: Who,
): Omit<Act, 'back'> {
  return {
    say: text.team.sayTakeOut(who, name),
    deed: text.team.takeOut,
    ends: true,
    async run(as) {
      await as.removeTeamMember({ account: account.id, team, subject });
      return { tone: 'ok', say: text.team.wasTakenOut(who, name) };
    },
  };
}
