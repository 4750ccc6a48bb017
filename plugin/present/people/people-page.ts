import type { ListedInvitation, ListedPerson } from '../../../core/index';
import { text, type PeoplePageProps, type PersonRow } from '../../views';
import { presentPeople, SIZES, type Manages } from '../people';
import { mayManage, onlyLooks } from '../who-can';
import { permissionOptions } from '../why-question';
import { isNarrowed, KINDS, linkAfter, readFind, rolesOf, type Find } from './find';
import { invitedNote, invitedRow } from './invited';
import { managesOf } from './manages';
import { nearestTo } from './nearest';
import type { PeopleOn } from './people-on';

const SIZE = 25;

/** The people of an account that are asked for, a page at a time.
 * @throws NotAllowedError, InvalidInputError; NotFoundError for a team that isn’t of this account */
export async function peoplePage(on: PeopleOn): Promise<PeoplePageProps> {
  const { visit, account } = on;
  const find = readFind(visit);
  const { people, more } = await pageOf(on, find);
  const invitations = await invitationsOf(on);
  const counts = await visit.as.countPeople({ account: account.id });
  const { members, contacts, outsiders: remote } = counts;
  const looks = await onlyLooks(visit);
  const manage = await managesOf(on, !looks);
  const rows = rowsOf(on, { find, people, invitations, manage });
  return {
    account: account.label,
    totals: { signIn: members, contacts, invited: invitations.length, remote },
    sizes: SIZES,
    rows,
    nearest: rows.length === 0 ? await nearestTo(on, find.q) : [],
    find: await formOf(on, find),
    lost: await lostHere(on),
    csv: account.paths.peopleCsv,
    ...(looks ? {} : { add: account.paths.newPerson }),
    ...(visit.area === 'client' &&
      rows.some(({ who }) => who !== undefined) &&
      visit.actor.readOnly !== true && { many: account.paths.many }),
    narrowed: isNarrowed(find),
    alone: members + contacts + remote + invitations.length === 1,
    ...(more === undefined ? {} : { more }),
  };
}

async function pageOf(
  { visit, account }: PeopleOn,
  find: Find,
): Promise<{ people: ListedPerson[]; more?: string }> {
  const { q: search, kind, can: key, team, after } = find;
  const found = await visit.as.listPeople({
    ...{ account: account.id, search, limit: SIZE + 1, ...rolesOf(kind) },
    ...(key && { key }),
    ...(team === undefined ? {} : { team }),
    ...(after && { after }),
  });
  const people = found.slice(0, SIZE);
  const last = people.at(-1);
  const isMore = found.length > SIZE && last !== undefined;
  return { people, ...(isMore ? { more: linkAfter(account.paths.people, find, last) } : {}) };
}

/** Who waits for somebody to vouch for them. */
async function lostHere({ visit, account }: PeopleOn) {
  if (visit.area === 'admin') return undefined;
  const { length: n } = await visit.as.listFactorResets({ account: account.id });
  return n === 0 ? undefined : { n, href: account.paths.recoveries };
}

/** Only who manages users sees them: asked beforehand, since a refusal would be written down. */
export async function invitationsOf({ visit, account }: PeopleOn): Promise<ListedInvitation[]> {
  const sees = visit.area === 'admin' || (await mayManage(visit, account.id, 'misc.users'));
  return sees ? visit.as.listInvitations({ account: account.id }) : [];
}

interface Found {
  readonly find: Find;
  readonly people: readonly ListedPerson[];
  readonly invitations: readonly ListedInvitation[];
  readonly manage: Manages;
}

/** Who is invited stands after the users; a contact who is, in the contact’s row. */
function rowsOf(on: PeopleOn, { find, people, invitations, manage }: Found): PersonRow[] {
  const { account, visit } = on;
  const present = (some: readonly ListedPerson[]) =>
    presentPeople(some, {
      paths: account.paths,
      me: visit.actor.principal,
      manage,
    }).map((row, at) => {
      const invitation = invitations.find(
        ({ contact }) => some[at]?.principal === `contact:${contact ?? ''}`,
      );
      return invitation ? invitedNote(on, row, invitation) : row;
    });
  const isUser = ({ role }: ListedPerson) => ['owner', 'master', 'member'].includes(role);
  return [
    ...present(people.filter(isUser)),
    ...invitations.filter((one) => isShown(one, find)).map((one) => invitedRow(on, one)),
    ...present(people.filter((one) => !isUser(one))),
  ];
}

/** They can do nothing yet, and are in no team. */
function isShown({ contact, name, email }: ListedInvitation, { q, kind, can, team, after }: Find): boolean {
  const isAsked = kind === 'invited' || (kind === 'everyone' && contact === undefined);
  const isFound = [name, email].some((one) => one.toLowerCase().includes(q.toLowerCase()));
  return isAsked && isFound && can === undefined && team === undefined && after === undefined;
}

async function formOf({ visit, account }: PeopleOn, { q, kind, can, team }: Find) {
  const teams = await visit.as.listTeams({ account: account.id });
  const { entries } = await visit.as.listRemoteTeams({ account: account.id });
  const remote = entries.filter(({ state }) => state === 'active');
  return {
    ...{ action: account.paths.people, q, kind },
    ...{ can: can ?? '', team: team ?? '' },
    kinds: KINDS.map((value) => ({ value, label: text.people.kinds[value] })),
    permissions: permissionOptions(),
    teams: [
      ...teams.map(({ id, name }) => ({ value: id, label: name })),
      ...remote.map(({ id, name }) => ({ value: id, label: text.people.remoteTeam(name) })),
    ],
  };
}
