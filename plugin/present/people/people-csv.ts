import { csvRecord, type ListedInvitation, type ListedPerson } from '../../../core/index';
import { list, text } from '../../views';
import { kindOf } from '../person';
import { invitationsOf } from './people-page';
import type { PeopleOn } from './people-on';

const PAGE = 500;
const GROUPS = ['billing', 'support', 'misc', 'service'] as const;

/** Everybody around an account as CSV, a row each with its kind: who can act here, then who is invited and has no row yet.
 * @throws NotAllowedError before the first piece, and with whichever it no longer may go on */
export async function peopleCsv(on: PeopleOn): Promise<AsyncIterable<string>> {
  const first = await pageAfter(on);
  return written(on, first, await invitationsOf(on));
}

async function* written(
  on: PeopleOn,
  first: readonly ListedPerson[],
  invitations: readonly ListedInvitation[],
): AsyncGenerator<string> {
  yield csvRecord(text.people.csv.heads);
  const invited = new Map(invitations.map((one) => [`contact:${one.contact ?? ''}`, one]));
  for (let people = first; people.length > 0;) {
    yield people.map((person) => personLine(on, person, invited.get(person.principal))).join('');
    const last = people.at(-1);
    people = last && people.length === PAGE ? await pageAfter(on, last) : [];
  }
  const alone = invitations.filter(({ contact }) => contact === undefined);
  if (alone.length > 0) yield alone.map((one) => invitedLine(on, one)).join('');
}

function pageAfter({ visit, account }: PeopleOn, last?: ListedPerson): Promise<ListedPerson[]> {
  const after = last && { role: last.role, name: last.name, principal: last.principal };
  return visit.as.listPeople({ account: account.id, limit: PAGE, ...(after && { after }) });
}

/** The address of another company’s people is theirs to tell (R9). */
function personLine(on: PeopleOn, person: ListedPerson, invitation?: ListedInvitation): string {
  const { name, email, company = '', role, suspended, teams, counts } = person;
  return csvRecord([
    ...[name, role === 'outsider' ? '' : email, text.kinds[kindOf(person)], company],
    text.states[suspended ? 'suspended' : 'active'],
    teams.length === 0 ? '' : list(teams),
    ...GROUPS.map((group) => String(counts[group])),
    invitation ? linkUntil(on, invitation) : '',
  ]);
}

/** They can do nothing before they accept. */
function invitedLine(on: PeopleOn, invitation: ListedInvitation): string {
  const { name, email } = invitation;
  return csvRecord([
    ...[name, email, text.kinds.invited, '', text.states.pending, ''],
    ...GROUPS.map(() => '0'),
    linkUntil(on, invitation),
  ]);
}

function linkUntil({ account }: PeopleOn, { expiresAt }: ListedInvitation): string {
  return account.when.day(expiresAt).iso;
}
