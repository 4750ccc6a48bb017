import { partsOf, type Principal, type ReviewRow, type StoredGrant } from '../../../core/index';
import { createWhen, text, type HeldRow, type Holder, type WhenWords } from '../../views';
import { lockOfRefusal } from '../locks';
import { presentPerson } from '../people';
import type { PeopleOn } from '../people/people-on';
import { labelOf } from '../label-of';

/** What rows are put into words with. */
export interface ReviewWords {
  readonly services: ReadonlyMap<string, string>;
  /** Whom to ask where the reader can’t end something. */
  readonly ask: string;
}

/** Rows of a review by who holds them, in the order of names. */
export function presentHolders(on: PeopleOn, rows: readonly ReviewRow[], words: ReviewWords): Holder[] {
  const holders = new Map<string, Holder & { rows: HeldRow[] }>();
  for (const row of rows) {
    const id = subjectId(row);
    const holder = holders.get(id) ?? { ...holderOf(on, row), rows: [] };
    holder.rows.push(heldRow(on, row, words));
    holders.set(id, holder);
  }
  const byName = (a: Holder, b: Holder) => nameIn(a).localeCompare(nameIn(b), 'en');
  return [...holders.values()].sort(byName);
}

/** What was given, in the catalogue’s words. */
export function whatIn({ key, service }: StoredGrant, services: ReadonlyMap<string, string>): string {
  const label = labelOf(key);
  return service === undefined ? label : text.person.onService(label, services.get(service) ?? service);
}

/** Who did it: by name where they are known here. */
export function byWhom({ visit }: PeopleOn, who: Principal, name: string | undefined): string {
  const { kind } = partsOf(who);
  if (kind === 'staff') return visit.host;
  if (kind === 'service') return text.reviews.api;
  return name ?? text.reviews.gone;
}

function nameIn({ person, team }: Holder): string {
  return person?.name ?? team?.name ?? '';
}

function subjectId({ grant: { subject } }: ReviewRow): string {
  return `${subject.kind}-${subject.id}`;
}

function holderOf({ visit, account: { paths } }: PeopleOn, row: ReviewRow): Omit<Holder, 'rows'> {
  const { person, name, grant } = row;
  const { kind, id } = grant.subject;
  if (person) {
    const shown = presentPerson(person, { paths, me: visit.actor.principal });
    return { id: subjectId(row), person: shown, teams: person.teams };
  }
  const isRemote = kind === 'remote';
  const href = isRemote ? paths.remote(id) : paths.team(id);
  return { id: subjectId(row), team: { name, href, isRemote }, teams: [] };
}

function heldRow(on: PeopleOn, row: ReviewRow, { services, ask }: ReviewWords): HeldRow {
  const { grant, givenBy, lastUsed, unused, end, person } = row;
  const { when } = on.account;
  const isLocked = end !== undefined && end !== 'CAN';
  return {
    ...{ id: grant.id, what: whatIn(grant, services), since: when.day(grant.grantedAt) },
    from: byWhom(on, grant.grantedBy, givenBy),
    ...(lastUsed === undefined ? {} : { lastUsed: usedOn(on).day(lastUsed) }),
    ...(grant.expiresAt === undefined ? {} : { ends: when.day(grant.expiresAt) }),
    ...(unused ? { unused } : {}),
    ...(isLocked ? { lock: lockOfRefusal(end, { host: on.visit.host, ask, isTeam: !person }) } : {}),
  };
}

/** Uses are noted by the day in UTC, whatever the account’s timezone. */
function usedOn({ visit }: PeopleOn): WhenWords {
  return createWhen({ now: visit.core.clock.now(), timeZone: 'UTC', isKept: true });
}
