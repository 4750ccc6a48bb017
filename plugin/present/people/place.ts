import { NotFoundError, type AccountPerson, type Handover, type Ownership } from '../../../core/index';
import { text, type DetailsPageProps, type PlaceAct } from '../../views';
import { askToChange, mayManage } from '../who-can';
import type { PeopleOn } from './people-on';
import { labelOf } from '../label-of';

type Place = NonNullable<DetailsPageProps['place']>;
interface Part {
  readonly says: readonly string[];
  readonly acts: readonly PlaceAct[];
}

/** A member’s place: what they are, and what the reader can do about it. */
export async function placeOf(on: PeopleOn, person: AccountPerson): Promise<Place> {
  const { visit, account } = on;
  const ownership = await ownershipFor(on);
  const { says, acts } = handoverOf(on, person, ownership);
  const lock = await lockOf(on, person, ownership);
  const all = [...(lock === undefined ? actsOf(on, person, ownership) : []), ...acts];
  return {
    says: [...standingOf(person), ...says],
    acts: visit.actor.readOnly === true ? [] : all,
    post: visit.form(`${account.paths.person(person.principal)}/place`),
    ...(lock === undefined ? {} : { lock }),
    ...(acts.includes('offer') ? { hint: text.details.offerHint(person.name) } : {}),
  };
}

/** What is under way about the ownership, for those whom it concerns. */
async function ownershipFor({ visit, account }: PeopleOn): Promise<Ownership | undefined> {
  try {
    return await visit.as.readOwnership({ account: account.id });
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

function standingOf({ role, suspended }: AccountPerson): string[] {
  const { standing, asleepHere } = text.details;
  return [...(role === 'contact' ? [] : [standing[role]]), ...(suspended ? [asleepHere] : [])];
}

function isMember({ role }: AccountPerson): boolean {
  return role === 'master' || role === 'member';
}

function isOwner({ visit }: PeopleOn, ownership: Ownership | undefined): boolean {
  return ownership !== undefined && visit.actor.principal === `user:${ownership.owner}`;
}

function actsOf(on: PeopleOn, person: AccountPerson, ownership: Ownership | undefined): PlaceAct[] {
  if (!isMember(person) || person.principal === on.visit.actor.principal) return [];
  const makes = isOwner(on, ownership) || on.visit.area === 'admin';
  const toggle = person.role === 'master' ? 'unmakeMaster' : 'makeMaster';
  return [person.suspended ? 'resume' : 'suspend', ...(makes ? ([toggle] as const) : [])];
}

/** Why the reader can’t change a place, and who can. */
async function lockOf(
  on: PeopleOn,
  person: AccountPerson,
  ownership: Ownership | undefined,
): Promise<string | undefined> {
  const { visit, account } = on;
  if (!isMember(person) || person.principal === visit.actor.principal) return undefined;
  const ask = await askToChange(visit, account.id);
  if (visit.actor.readOnly === true) return text.lock({ reason: 'readOnly', ask });
  if (!(await mayManage(visit, account.id, 'misc.users'))) {
    return text.details.needs(labelOf('misc.users'), ask);
  }
  if (person.role !== 'master' || isOwner(on, ownership) || visit.area === 'admin') return undefined;
  return text.lock({ reason: 'master', host: visit.host });
}

/** Offering, taking and undoing the ownership, each where it concerns who stands on the page. */
function handoverOf(on: PeopleOn, person: AccountPerson, ownership: Ownership | undefined): Part {
  const { visit, account } = on;
  const me = visit.actor.principal;
  const { offer, undoable } = ownership ?? {};
  if (offer && person.principal === `user:${offer.to}`) return offered(on, person, offer);
  if (undoable && me === `user:${undoable.from}` && person.principal === `user:${undoable.to}`) {
    const until = account.when.moment(undoable.expiresAt).text;
    return { says: [text.details.undoable(until)], acts: ['undo'] };
  }
  const isFree = !offer && !undoable && isOwner(on, ownership);
  return { says: [], acts: isFree && isMember(person) && !person.suspended ? ['offer'] : [] };
}

function offered({ visit, account }: PeopleOn, person: AccountPerson, offer: Handover): Part {
  const me = visit.actor.principal;
  const until = account.when.moment(offer.expiresAt).text;
  if (me === person.principal) {
    return { says: [text.details.offeredYou(until)], acts: ['accept', 'decline'] };
  }
  const acts = me === `user:${offer.from}` ? (['withdraw'] as const) : [];
  return { says: [text.details.offered(person.name, until)], acts };
}
